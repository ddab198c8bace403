"""How a core is to be opened, and the ways on where the ledger cannot be."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from coop_live.app import App
from coop_live.errors import CoopLiveError
from coop_live.i18n import tr
from coop_live.ledger import backups, restoring
from coop_live.ledger.faults import DamagedLedger
from coop_live.settings import Settings, default_ledger_path
from ui.cards import Cards
from ui.dates import day_and_clock

Way = tuple[str, Callable[[], None]]
"""A button of the page that says why nothing opens: its words and what it does."""


# A change of these opens the core anew, but for what the program does at once.
PARTS = ("overlay", "brand", "pay", "obs")
AT_ONCE = ("window", "window_colour", "page")


@dataclass(frozen=True, slots=True)
class Opening:
    """What is wanted; `resume` is the live session that it goes on with.

    `begin_anew`: an empty book is meant; `restore`: a backup is to be put in its place first. What
    stands there is kept under another name.
    """

    rehearsal: bool = False
    resume: int | None = None
    begin_anew: bool = False
    restore: Path | None = None

    def core(self, settings: Settings, ledger_path: Path | None) -> App:
        """Open the core; it may take some seconds. Raises LedgerError."""
        book = ledger_path or default_ledger_path()
        if self.restore is not None:
            restoring.restore(self.restore, book)
        if self.begin_anew:
            restoring.put_aside(book)
        return App(
            settings,
            ledger_path=None if self.rehearsal else ledger_path,
            painter=Cards(),
            rehearsal=self.rehearsal,
            begin_anew=self.begin_anew,
        )

    def greets(self, settings: Settings, app: App) -> bool:
        """Tell whether the three first steps are due: never for one who has worked here already."""
        evening = self.rehearsal or self.resume is not None
        return not evening and not settings.general.greeted and app.unused()


def wants_core_anew(before: Settings, after: Settings) -> bool:
    """Tell whether a change takes effect only when the core is opened anew."""
    kept = {name: getattr(before.overlay, name) for name in AT_ONCE}
    after = replace(after, overlay=replace(after.overlay, **kept))
    return any(getattr(before, part) != getattr(after, part) for part in PARTS)


def ways_out(
    trouble: CoopLiveError,
    again: Opening,
    settings: Settings,
    ledger_path: Path | None,
    open_anew: Callable[[Opening], None],
) -> list[Way]:
    """Return what can be done about a ledger that does not open, the best first."""
    ways: list[Way] = [(tr("Thử lại"), lambda: open_anew(again))]
    if isinstance(trouble, DamagedLedger):
        book, folder = ledger_path or default_ledger_path(), settings.book.backup_folder
        without = list(_without_it(book, Path(folder).expanduser() if folder else None, open_anew))
        ways = [*without[:-1], *ways, without[-1]]  # an empty book last, away from the hasty hand
    return ways


def _without_it(book: Path, folder: Path | None, open_anew: Callable[[Opening], None]) -> Iterator[Way]:
    """Give the ways on without the present book: its newest backup, else an empty one."""
    backup = backups.newest(book, folder)
    if backup is not None:
        words = tr("Mở bản sao lưu {time}", time=day_and_clock(backups.made_at(backup)))
        yield words, lambda: open_anew(Opening(restore=backup))
    yield tr("Mở sổ mới, giữ sổ cũ"), lambda: open_anew(Opening(begin_anew=True))
