"""What the rules say of a long text: the same words told once, and where Qt finds them; no Qt in here."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import accumulate
from pathlib import Path

from coop_live.policy import Finding
from coop_live.saving import storable, written_aside
from coop_live.settings import default_path

MOST = 20_000
"""Characters of a text; more than three hours of talk at a reader's pace."""

SHOWN = 48


@dataclass(frozen=True, slots=True)
class Told:
    """What is said of some words, and every place (code points) where they stand."""

    finding: Finding
    words: str
    places: tuple[tuple[int, int], ...]


def told(text: str, found: Iterable[Finding]) -> tuple[Told, ...]:
    """Return the findings in their order, the same words under the same rule once."""
    places: dict[tuple[str, str], list[Finding]] = {}
    for one in found:
        places.setdefault((one.rule, text[slice(*one.span)].casefold()), []).append(one)
    return tuple(
        Told(same[0], _short(text[slice(*same[0].span)]), tuple(one.span for one in same))
        for same in places.values()
    )


def _short(words: str) -> str:
    plain = " ".join(words.split())
    return plain if len(plain) <= SHOWN else plain[: SHOWN - 1].rstrip() + "…"


def in_qt(text: str, places: Iterable[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Return places in code points as Qt counts them: an emoji is two."""
    ends = [0, *accumulate(2 if ord(letter) > 0xFFFF else 1 for letter in text)]
    for start, end in places:
        yield ends[start], ends[end]


def script_path() -> Path:
    """Return where tonight's words are kept: script.txt beside the settings, on this computer only."""
    return default_path().with_name("script.txt")


def read_script(path: Path) -> str:
    """Return the kept words, "" where there are none or they cannot be read."""
    try:
        return storable(path.read_text(encoding="utf-8", errors="replace"))[:MOST]
    except OSError:
        return ""


def write_script(path: Path, text: str) -> None:
    """Keep these words. Raises CoopLiveError."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with written_aside(path) as aside:
        aside.write_text(storable(text)[:MOST], encoding="utf-8")
