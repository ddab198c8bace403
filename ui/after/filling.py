"""Fills a gap of an evening from what a person copies out of the platform, or notes that it was looked at."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from coop_live.errors import CoopLiveError
from coop_live.i18n import tr
from coop_live.ledger import LiveRow
from coop_live.ledger.evenings import KeptGap
from coop_live.live import Heard
from coop_live.live.afterwards import Afterwards
from coop_live.live.pasting import Evening, evening_in
from coop_live.model import Comment
from ui import tasks
from ui.live.paste_sheet import PasteSheet
from ui.place import Kit
from ui.widgets.notice import Said


@dataclass
class _Hears:
    """Hears what is pasted, for the evening that is shown now."""

    afterwards: Afterwards | None = None

    @property
    def platforms(self) -> tuple[str, ...]:
        return self.afterwards.platforms if self.afterwards else ()

    def hear(self, comment: Comment) -> Future[Heard]:
        if self.afterwards is None:
            raise RuntimeError("no evening is open")
        return self.afterwards.hear(comment)


class GapFilling(QObject):
    """`done` is called when a gap is seen to, or comments came in."""

    def __init__(self, kit: Kit, done: Callable[[], None], owner: QWidget) -> None:
        super().__init__(owner)
        self._kit, self._done = kit, done
        self._row: LiveRow | None = None
        self._gap: KeptGap | None = None
        self._hears = _Hears()
        self.sheet = PasteSheet(kit.theme, self._hears, self._evening, owner)
        self.sheet.added.connect(self._added)
        self.sheet.trouble.connect(self._tell)

    def begin(self, row: LiveRow, kept: KeptGap) -> None:
        """Open the sheet for this gap; while a live runs comments are pasted there."""
        if self._kit.live:
            cause = tr("Đang live: dán bình luận ở trang Đang live.")
            self._kit.doors.tell(Said("info", cause, tr("Bấm Ctrl+V ở đó, hoặc đợi hết buổi.")))
            return
        self._row, self._gap = row, kept
        self._hears.afterwards = self._afterwards(row)
        self.sheet.begin(kept.gap.platform, (kept.gap.since, kept.gap.until))
        self.sheet.paste_clipboard()

    def seen(self, row: LiveRow, kept: KeptGap) -> None:
        """Note that a person has looked at what was said then."""
        future = self._afterwards(row).look_at_gaps((kept.seq,), self._kit.app.session.person)
        tasks.when_done(future, lambda _: self._done(), self._tell, owner=self)

    def _afterwards(self, row: LiveRow) -> Afterwards:
        return Afterwards(self._kit.app.session, self._kit.app.ledger, row.id, row.platforms)

    def _evening(self) -> Evening:
        """Return the evening as the book has it now; in any thread."""
        return evening_in(self._kit.app.ledger, self._row.id if self._row else 0)

    def _added(self, count: int) -> None:
        row, kept = self._row, self._gap
        self._kit.doors.tell(Said("info", tr("Đã thêm %n bình luận", "", count), ""))
        if row is not None and kept is not None:
            self.seen(row, kept)

    def _tell(self, trouble: CoopLiveError) -> None:
        self._kit.doors.tell(Said("warn", trouble.cause, trouble.remedy))
