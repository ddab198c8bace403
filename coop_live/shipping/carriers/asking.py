"""Asks a carrier about parcels one by one, with a stop: fees, where each is, and the carrier's own labels.

Nothing is made and nothing is written into the book here: whatever fails may simply be asked again.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Generic, TypeVar

from coop_live.calls import Lost, NotSent
from coop_live.errors import CoopLiveError, NotPossible
from coop_live.shipping.carriers.base import Label, Quote, Refused, Status
from coop_live.shipping.carriers.sending import LONGEST_PAUSE, MOST_UNKNOWN, Dispatch
from coop_live.shipping.carriers.telling import Outcome, Told, ended, refused

Said = TypeVar("Said")
Heard = Callable[[int], object]


@dataclass(frozen=True, slots=True)
class Answers(Generic[Said]):
    """What was said of each order; `left` were not asked about, because of `trouble` or a stop (None)."""

    of: dict[int, Said | Told] = field(default_factory=dict)
    left: tuple[int, ...] = ()
    trouble: CoopLiveError | None = None


@dataclass(frozen=True, slots=True)
class Labels:
    """The carriers' own labels: pages that print them, PDF files by order, and what is not to be had."""

    pages: tuple[str, ...] = field(default=(), repr=False)
    files: dict[int, bytes] = field(default_factory=dict, repr=False)
    troubles: tuple[Told, ...] = ()
    left: tuple[int, ...] = ()
    trouble: CoopLiveError | None = None


def fees(dispatch: Dispatch, numbers: Sequence[int], heard: Heard, stop: threading.Event) -> Answers[Quote]:
    """Ask what each parcel would cost."""
    return _each(numbers, lambda number: dispatch.fee((number,)), heard, stop)


def stands(
    dispatch: Dispatch, numbers: Sequence[int], heard: Heard, stop: threading.Event
) -> Answers[Status]:
    """Ask where each parcel is; those that no carrier has are left out."""
    return _each(numbers, lambda number: dispatch.status((number,)), heard, stop)


def labels(dispatch: Dispatch, numbers: Sequence[int], heard: Heard, stop: threading.Event) -> Labels:
    """Fetch the carriers' own labels: one page for many where the carrier has one, else each by itself.

    Raises CoopLiveError where a page is not to be had.
    """
    pages, single = dispatch.pages(numbers)
    for number in set(numbers) - set(single):
        heard(number)
    found = _each(single, lambda number: {number: dispatch.label(number)}, heard, stop)
    kept = {number: one for number, one in found.of.items() if isinstance(one, Label)}
    return Labels(
        tuple(one.url for one in (*pages, *kept.values()) if one.url),
        {number: one.pdf for number, one in kept.items() if one.pdf},
        tuple(one for one in found.of.values() if isinstance(one, Told)),
        found.left,
        found.trouble,
    )


def _each(
    numbers: Sequence[int],
    ask: Callable[[int], Mapping[int, Said | Told]],
    heard: Heard,
    stop: threading.Event,
) -> Answers[Said]:
    """Ask about each; end early where the line is bad or only a person can help."""
    waiting = list(dict.fromkeys(numbers))
    found: dict[int, Said | Told] = {}
    unknown = 0
    while waiting and not stop.is_set():
        number = waiting[0]
        try:
            found |= _patiently(ask, number, stop)
            unknown = 0
        except (Refused, NotPossible) as trouble:
            found[number] = refused(number, trouble)
        except Lost as trouble:
            unknown += 1
            if isinstance(trouble, NotSent) or unknown >= MOST_UNKNOWN:
                return Answers(found, tuple(waiting), trouble)
            found[number] = ended(number, Outcome.UNKNOWN, trouble)
        except CoopLiveError as trouble:
            return Answers(found, tuple(waiting), trouble)
        waiting.pop(0)
        heard(number)
    return Answers(found, tuple(waiting))


def _patiently(
    ask: Callable[[int], Mapping[int, Said | Told]], number: int, stop: threading.Event
) -> Mapping[int, Said | Told]:
    """Ask, and once more where the carrier says when it will listen again."""
    try:
        return ask(number)
    except Lost as trouble:
        if not 0 < trouble.after <= LONGEST_PAUSE or stop.wait(trouble.after):
            raise
    return ask(number)
