"""What was done in Chuẩn bị, the last act first, so that each can be taken back; no Qt in here."""

from __future__ import annotations

from dataclasses import dataclass

from coop_live.model import Product


@dataclass(frozen=True, slots=True)
class ListChanged:
    """The list was another one before; `imported` when a file with its own stock came in."""

    before: tuple[Product, ...]
    imported: bool = False


@dataclass(frozen=True, slots=True)
class StockTyped:
    """A stock figure was typed; `seq` is what the session wants in order to take it back."""

    seq: int


Act = ListChanged | StockTyped


class History:
    """One stack for all that a person can take back here."""

    def __init__(self) -> None:
        self._acts: list[Act] = []

    @property
    def last(self) -> Act | None:
        """The act that would be taken back next."""
        return self._acts[-1] if self._acts else None

    def add(self, act: Act) -> None:
        """Remember an act. There is no way back to no list at all, nor to figures before an import."""
        if isinstance(act, ListChanged) and act.imported:
            self._acts = [one for one in self._acts if isinstance(one, ListChanged)]
        if isinstance(act, StockTyped) or act.before:
            self._acts.append(act)

    def take(self) -> None:
        """Forget the last act: it is being taken back."""
        self._acts.pop()
