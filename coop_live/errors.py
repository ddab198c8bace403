"""The errors a person can do something about: each says what happened and what to do next."""

from __future__ import annotations

import traceback
from dataclasses import dataclass


class CoopLiveError(Exception):
    """A trouble of the world outside (file, disk, network, OBS), told in the user's language.

    `cause` says what happened and where, `remedy` what to do next. Neither ever holds a
    customer's phone, address or a secret.
    """

    def __init__(self, cause: str, remedy: str = "") -> None:
        super().__init__(f"{cause} {remedy}".strip())
        self.cause = cause
        self.remedy = remedy


class LedgerError(CoopLiveError):
    """The ledger cannot be opened, read or written."""


class OutOfStock(CoopLiveError):
    """An order asks for more than there is; nothing was taken. `left` is what there is, in the unit."""

    def __init__(self, cause: str, remedy: str = "", *, code: str = "", left: float = 0) -> None:
        super().__init__(cause, remedy)
        self.code = code
        self.left = left


class NotPossible(CoopLiveError):
    """An act that does not fit the order's state (already confirmed, no product named …)."""


class InputError(CoopLiveError):
    """A file or text that a person gave us cannot be used at all."""


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing wrong in the user's own data: where it is, what it is, what to do about it.

    `row` is the row number as the person sees it in the file (1 = first line), 0 for the
    file as a whole; `field` is the heading it stands under, empty for the whole row.
    """

    row: int
    field: str
    cause: str
    remedy: str


def places(bug: BaseException) -> str:
    """Return what mistake of ours it was and where, for the log: its words may hold a phone or a key."""
    return "\n".join((type(bug).__name__, *traceback.format_tb(bug.__traceback__))).rstrip()
