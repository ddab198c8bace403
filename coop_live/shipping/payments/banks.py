"""What every service that reads the account promises: the newest transfers, and none of its secrets told."""

from __future__ import annotations

import re
from collections.abc import Callable, Container, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal, InvalidOperation
from typing import Any, Protocol

from coop_live.calls import Answer, Lost, NeedsPerson, broken
from coop_live.connections import Ask, Step
from coop_live.i18n import tr
from coop_live.model import Transfer
from coop_live.saving import storable
from coop_live.shipping.payments.amounts import MOST_DONG, VIETNAM

# So many pages are gone back at most: a service that turns in circles must not be asked for ever.
MOST_PAGES = 30
LONGEST_CONTENT = 500
_ID = re.compile(r"[0-9A-Za-z._\-]{1,64}")


@dataclass(frozen=True, slots=True)
class Told:
    """What a service told: transfers that came in, and how many of its lines could not be read."""

    transfers: tuple[Transfer, ...]
    unread: int = 0


class Bank(Protocol):
    """A service that reads the cooperative's account: `name` begins its keys, `title` is said of it."""

    name: str
    title: str

    def newest(self, since: int, known: Container[str]) -> Told:
        """Return what came in since a moment (ms UTC), back to the first page with a known key.

        Raises Lost, or NeedsPerson where its token is refused.
        """
        ...


@dataclass(frozen=True, slots=True)
class BankKind:
    """What a person has to give for a service (`ask`, a secret), and the steps to it."""

    name: str
    title: str
    ask: Ask
    steps: Callable[[], tuple[Step, ...]]


class UnreadLineError(ValueError):
    """A line of a service that is not as its documents say; it holds nothing of the line."""


def read_lines(
    rows: Sequence[Any], read: Callable[[Mapping[str, Any]], Transfer | None]
) -> tuple[list[Transfer], int]:
    """Return the transfers that came in, and how many lines could not be read; `read` one, None for out."""
    transfers, unread = [], 0
    for row in rows:
        try:
            if not isinstance(row, Mapping):
                raise UnreadLineError
            transfer = read(row)
        except UnreadLineError:
            unread += 1
            continue
        if transfer is not None:
            transfers.append(transfer)
    return transfers, unread


def refused(answer: Answer, title: str) -> None:
    """Raise what a status says: NeedsPerson for a token that is none, Lost for what may pass."""
    if answer.status in (401, 403):
        raise no_token(title)
    trouble = broken(answer, title)
    if trouble is not None:
        raise trouble
    if answer.status != 200:
        raise Lost(
            tr("{platform} từ chối (lỗi {status}).", platform=title, status=answer.status),
            tr("Đang thử lại."),
            after=answer.retry_after,
        )


def no_token(title: str) -> NeedsPerson:
    """Return what is said where a service does not take the token."""
    return NeedsPerson(
        tr("{platform} không nhận chìa khóa.", platform=title),
        tr("Chép lại chìa khóa từ {platform}, dán vào Sau live, Thanh toán.", platform=title),
    )


def unreadable(title: str) -> Lost:
    """Return what is said of an answer that is not as the documents say."""
    return Lost(tr("{platform} trả lời không đọc được.", platform=title), tr("Đang thử lại."))


def dong_of(told: object) -> int:
    """Return whole dong of a figure, told as a number or as text ("85000.00"). Raises UnreadLineError."""
    if isinstance(told, bool) or not isinstance(told, int | float | str):
        raise UnreadLineError
    try:
        figure = Decimal(str(told).strip() or "0")
    except InvalidOperation:
        raise UnreadLineError from None
    if not figure.is_finite() or abs(figure) > MOST_DONG or figure != figure.to_integral_value():
        raise UnreadLineError
    return int(figure)


def moment_of(told: object) -> int:
    """Return ms UTC of "2026-11-22 20:15:33", which is Vietnam's time where no zone is told.

    Raises UnreadLineError.
    """
    if not isinstance(told, str):
        raise UnreadLineError
    try:
        moment = datetime.fromisoformat(told.strip())
    except ValueError:
        raise UnreadLineError from None
    if moment.tzinfo is None:
        moment = moment.replace(tzinfo=VIETNAM)
    return round(moment.timestamp() * 1000)


def key_of(name: str, told: object) -> str:
    """Return the key of a transfer by the id that its service gave it. Raises UnreadLineError."""
    said = "" if isinstance(told, bool) or not isinstance(told, int | str) else str(told).strip()
    if not _ID.fullmatch(said):
        raise UnreadLineError
    return f"{name}:{said}"


def text_in(told: object) -> str:
    """Return a text as it may be kept, "" where there is none."""
    return " ".join(storable(told).split())[:LONGEST_CONTENT] if isinstance(told, str) else ""
