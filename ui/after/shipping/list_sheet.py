"""The sheet Danh sách của hãng: what a carrier's list would do to the parcels, seen before it is done."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QFrame, QWidget

from coop_live.errors import CoopLiveError
from coop_live.i18n import tr
from coop_live.orders.contact.masking import plain, shown_name
from coop_live.shipping.status_list import Line, read_list
from coop_live.shipping.steps import Outcome, Step
from ui import tasks
from ui.after.row_list import ListRow, RowList
from ui.after.shipping.step_words import outcome_words, step_words
from ui.files import documents
from ui.place import Kit
from ui.widgets.button import Button
from ui.widgets.notice import Said
from ui.widgets.panel import Panel, PanelHead
from ui.widgets.words import ShortWords
from ui.widgets.wrap import Wrap


class ListSheet(Panel):
    """Lies over the page. `applied` brings the lines that are to be done; `left` says that it is put away."""

    applied = Signal(object)
    left = Signal()

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__("side", parent)
        self._kit, theme = kit, kit.theme
        self._lines: tuple[Line, ...] = ()
        self._out: set[int] = set()
        self.setAccessibleName(tr("Danh sách của hãng"))
        self.setProperty("ring", False)
        self.head = PanelHead(theme, tr("Danh sách của hãng"), height=theme.scaled(52))
        close = Button(theme, tr("Thôi"), keys=("Esc",), size="small")
        close.clicked.connect(self.leave)
        self.head.add(close)
        self.column.addWidget(self.head)
        self.list = RowList(theme, tr("Các dòng trong danh sách"))
        self.list.ticked.connect(self._tick)
        self.list.opened.connect(lambda _key: self.apply())
        self.column.addWidget(self.list, 1)
        foot = QFrame()
        foot.setProperty("panel", "foot")
        row = Wrap(least_line=theme.scaled(36))
        row.setContentsMargins(12, 8, 12, 8)
        foot.setLayout(row)
        self.sum = ShortWords(theme, "", style="small", tone="text_2")
        self.take = Button(theme, "", icon="check", keys=("Enter",), kind="primary")
        self.take.clicked.connect(self.apply)
        row.add(self.sum, stretch=True)
        row.add(self.take)
        self.column.addWidget(foot)
        self.hide()

    def choose_file(self) -> None:
        """Ask which file, then show what it would do."""
        name, _ = QFileDialog.getOpenFileName(
            self.parentWidget(),
            tr("Danh sách vận đơn của hãng"),
            documents(),
            tr("Bảng tính (*.xlsx *.csv *.txt)"),
        )
        if name:
            self.look_at(Path(name))

    def look_at(self, path: Path) -> None:
        """Read a list in another thread, then show it; nothing is done yet."""
        ledger, prefix = self._kit.app.ledger, self._kit.settings.book.memo_prefix

        def read() -> tuple[Line, ...]:
            with ledger.read() as questions:
                return read_list(path, questions, prefix)

        tasks.run(read, lambda lines: self.show_lines(path.name, lines), self._tell, owner=self)

    def show_lines(self, name: str, lines: tuple[Line, ...], *, title: str = "") -> None:
        """Show what a list would do, what changes something first; `title` where it is no file's."""
        self._lines = tuple(sorted(lines, key=lambda line: (not line.changes, line.row)))
        self._out = set()
        self.head.title.set_text(title or tr("Danh sách của hãng: {name}", name=name))
        self._fill()
        self.show()
        self.raise_()
        self.list.setFocus()

    def apply(self) -> None:
        """Do what is ticked, and put the sheet away."""
        wanted = self.wanted
        if wanted:
            self.hide()
            self.left.emit()
            self.applied.emit(wanted)

    def leave(self) -> bool:
        """Put it away with nothing done; tells whether it was there."""
        if not self.isVisible():
            return False
        self.hide()
        self.left.emit()
        return True

    @property
    def wanted(self) -> tuple[Line, ...]:
        """The lines that are to be done."""
        return tuple(line for line in self._lines if line.changes and line.row not in self._out)

    def _tick(self, key: object) -> None:
        if isinstance(key, int):
            self._out ^= {key}
            self._fill()

    def _fill(self) -> None:
        self.list.set_rows([_row(line, ticked=line.row not in self._out) for line in self._lines])
        counts = Counter(line.step for line in self.wanted if line.step is not None)
        said = [f"{step_words(step)} {counts[step]}" for step in Step if counts[step]]
        rest = len(self._lines) - len(self.wanted)
        if rest:
            said.append(tr("%n dòng không đổi gì", "", rest))
        self.sum.set_text(" · ".join(said))
        self.take.set_words(tr("Làm theo %n dòng", "", len(self.wanted)))
        self.take.setEnabled(bool(self.wanted))

    def _tell(self, trouble: CoopLiveError) -> None:
        self._kit.doors.tell(Said("warn", trouble.cause, trouble.remedy))


def _row(line: Line, *, ticked: bool) -> ListRow:
    """Return a line as it is shown: its order, the carrier's words, and what comes of it."""
    order = line.order
    if order is None:
        return ListRow(line.row, plain(line.code), plain(line.words), under=tr("không đơn nào có mã này"),
                       before=str(line.row), icon="circle-help", tone="honey")  # fmt: skip
    title = f"#{order.number} · {shown_name(order.author_name)}"
    if line.step is None or line.outcome is None:
        return ListRow(line.row, title, plain(line.words), under=tr("chưa có gì để làm"),
                       before=str(line.row), icon="info", tone="text_2")  # fmt: skip
    words, tone = outcome_words(line.outcome, line.step)
    taken = line.outcome is Outcome.TAKEN
    return ListRow(
        line.row,
        title,
        plain(line.words),
        under=words,
        before=str(line.row),
        icon="circle-check" if taken else "info",
        tone=tone,
        ticked=ticked if taken else None,
    )
