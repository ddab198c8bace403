"""What to know before the live: what is to be mended, what a person ticks, and in one line what is well."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from coop_live.i18n import tr
from ui.key_table import caps
from ui.keys import key
from ui.prepare.facts import ORDER, TONIGHT_PLACE
from ui.prepare.facts import Check as Point
from ui.theme import Theme
from ui.tooltip import as_tip
from ui.widgets.button import Button
from ui.widgets.check import Check
from ui.widgets.chip import Chip
from ui.widgets.panel import Panel, PanelHead
from ui.widgets.picture import Picture
from ui.widgets.words import Words

MOST = 5
"""How many points stand open before the rest is folded."""

SIGNS = {
    "good": ("circle-check", "tea"),
    "info": ("info", "sky"),
    "warn": ("triangle-alert", "honey"),
    "block": ("shield-alert", "danger"),
}


class Points(Panel):
    """The worst first. `fix` leads to the product of a point, `lead` gives the place where it is mended.

    `ticked` gives the rule and whether it is. What is said of sources is told apart: it comes from elsewhere.
    """

    fix = Signal(object)
    lead = Signal(str)
    ticked = Signal(str, bool)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._asked: tuple[Point, ...] = ()
        self._of_sources: tuple[Point, ...] = ()
        self._ticks: frozenset[str] = frozenset()
        self._looking = False
        self._open: set[str] = set()
        head = PanelHead(theme, tr("Trước khi live"))
        self.count = Chip(theme, parent=head)
        head.add(self.count)
        self.column.addWidget(head)
        self._rows = QVBoxLayout()
        self._rows.setContentsMargins(14, 10, 12, 10)
        self._rows.setSpacing(10)
        self.column.addLayout(self._rows)
        keys = caps(key("script"))
        self.script = Button(theme, tr("Kiểm câu chữ"), icon="list-checks", keys=keys, size="small")
        foot = QHBoxLayout()
        foot.setContentsMargins(14, 0, 12, 12)
        foot.addWidget(self.script)
        foot.addStretch(1)
        self.column.addLayout(foot)

    def show_points(
        self, points: tuple[Point, ...], ticks: frozenset[str] = frozenset(), *, looking: bool = False
    ) -> None:
        """Show these; `ticks` are the rules a person has ticked, `looking` says that more may come."""
        if (points, ticks, looking) != (self._asked, self._ticks, self._looking) or not self._rows.count():
            self._asked, self._ticks, self._looking = points, ticks, looking
            self._build()

    def show_sources(self, points: tuple[Point, ...]) -> None:
        """Show these of the sources of comments among the others."""
        if points != self._of_sources:
            self._of_sources = points
            self._build()

    @property
    def _points(self) -> tuple[Point, ...]:
        """All of them, the worst first."""
        together = (*self._asked, *self._of_sources)
        return tuple(sorted(together, key=lambda one: (ORDER.index(one.level), one.ask)))

    # ------------------------------------------------------------------- the parts

    def _build(self) -> None:
        """Lay all rows out anew; the keyboard stays with the row that has it, or with its fold."""
        focused = self.focusWidget()
        had = focused.accessibleName() if focused is not None and focused.hasFocus() else ""
        empty(self._rows)
        self._show_count()
        open_points = [one for one in self._points if not one.ask and one.level != "good"]
        self._add_folded("open", open_points)
        asks = [one for one in self._points if one.ask]
        if asks and all(one.rule in self._ticks for one in asks):
            self._add_fold("asks", tr("Đã xem %n điều", "", len(asks)), [self._tick(one) for one in asks])
        elif asks:
            self._rows.addWidget(
                Words(self._theme, tr("Tự xem rồi đánh dấu"), style="caption", tone="text_2")
            )
            for one in asks:
                self._rows.addWidget(self._tick(one))
        good = [one for one in self._points if one.level == "good"]
        if good:
            self._add_fold("good", tr("%n điều đã ổn", "", len(good)), [self._row(one) for one in good])
        for item in (self._rows.itemAt(at) for at in range(self._rows.count())):
            if item is not None and (part := item.widget()) is not None:
                part.show()  # at once: what is not shown yet cannot have the keyboard
        if had:
            self._give_back(had)

    def _give_back(self, name: str) -> None:
        """Put the keyboard on the part of this name, else on the last one that can have it."""
        able = [one for one in self.findChildren(QWidget) if one.focusPolicy() and not one.isHidden()]
        same = [one for one in able if one.accessibleName() == name]
        if same or able:
            (same or able)[-1].setFocus()

    def _show_count(self) -> None:
        to_fix = [one for one in self._points if one.to_fix]
        asked = sum(one.ask and one.rule not in self._ticks for one in self._points)
        if to_fix:
            worst = "danger" if any(one.level == "block" for one in to_fix) else "honey"
            self.count.set_text(tr("%n việc cần sửa", "", len(to_fix)), worst)
        elif self._looking:
            self.count.set_text(tr("đang xem …"), "plain")
        elif asked:
            self.count.set_text(tr("%n điều chờ xem", "", asked), "sky")
        else:
            self.count.set_text(tr("sẵn sàng"), "tea")

    def _add_folded(self, fold: str, points: list[Point]) -> None:
        """Add the first rows and, where there are more, the way to the others."""
        short = len(points) > MOST + 1 and fold not in self._open
        for one in points[: MOST if short else len(points)]:
            self._rows.addWidget(self._row(one))
        if len(points) > MOST + 1:
            words = tr("Xem hết (%n)", "", len(points)) if short else tr("Thu gọn")
            button = Button(self._theme, words, kind="link", size="small")
            button.setAccessibleName(f"{tr('Trước khi live')}: {words}")
            button.clicked.connect(lambda: self._turn(fold))
            self._rows.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)

    def _add_fold(self, fold: str, words: str, rows: list[QWidget]) -> None:
        """Add one line that stands for these rows, and the rows where it is open."""
        theme, is_open = self._theme, fold in self._open
        box = QWidget()
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(Picture(theme, "circle-check", 16, "tea"))
        row.addWidget(Words(theme, words, style="small", weight=600), 1)
        button = Button(theme, icon="chevron-down" if not is_open else "x", kind="quiet", size="small")
        button.setAccessibleName(f"{words}: {tr('Thu gọn') if is_open else tr('Xem hết')}")
        button.setToolTip(tr("Thu gọn") if is_open else tr("Xem hết"))
        button.clicked.connect(lambda: self._turn(fold))
        row.addWidget(button)
        self._rows.addWidget(box)
        for one in rows:
            if is_open:
                self._rows.addWidget(one)
            else:
                one.deleteLater()

    def _turn(self, fold: str) -> None:
        self._open ^= {fold}
        self._build()

    def _tick(self, point: Point) -> Check:
        box = Check(self._theme, point.cause, wrap=True)
        box.setChecked(point.rule in self._ticks)
        if point.remedy:
            box.setToolTip(as_tip(point.remedy))
            box.setAccessibleDescription(point.remedy)
        box.clicked.connect(lambda on: self.ticked.emit(point.rule, on))
        return box

    def _row(self, point: Point) -> QWidget:
        theme = self._theme
        box = QWidget()
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        sign, tone = SIGNS[point.level]
        row.addWidget(Picture(theme, sign, 16, tone), 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Words(theme, point.cause, style="small", weight=600, wrap=True))
        if point.remedy:
            words.addWidget(Words(theme, point.remedy, style="caption", tone="text_2", weight=400, wrap=True))
        row.addLayout(words, 1)
        if (point.code or point.leads) and point.level != "good":
            act = tr("Xem") if point.leads not in ("", TONIGHT_PLACE) else tr("Sửa")
            button = Button(theme, act, size="small")
            button.setAccessibleName(f"{act} {point.cause}")
            button.clicked.connect(
                lambda: self.lead.emit(point.leads) if point.leads else self.fix.emit(point)
            )
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        return box


def empty(layout: QVBoxLayout | QHBoxLayout) -> None:
    """Take everything out of a layout, layouts in it too."""
    while item := layout.takeAt(0):
        inner = item.layout()
        if isinstance(inner, QVBoxLayout | QHBoxLayout):
            empty(inner)
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
