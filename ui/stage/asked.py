"""Questions that wait to be answered on air, those alike as one, three in sight."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from coop_live.i18n import tr
from coop_live.live.alike import Asked
from coop_live.orders.contact.masking import masked, shown_name
from ui.dates import lasting
from ui.theme import Theme
from ui.tooltip import as_tip
from ui.widgets import paint
from ui.widgets.key_cap import KeyCap
from ui.widgets.panel import Panel, PanelHead
from ui.widgets.words import Words

IN_SIGHT = 3


class AskedRow(QAbstractButton):
    """One question: who asked first, what, how many ask it, and for how long they wait."""

    def __init__(self, theme: Theme, first: bool) -> None:
        super().__init__()
        self._theme, self._first = theme, first
        self.asked: Asked | None = None
        self._now = 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(theme.height("control_touch"))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def show_asked(self, asked: Asked | None, now: int) -> None:
        """Show this question at this time (ms UTC); None leaves the row empty."""
        self.asked, self._now = asked, now
        self.setEnabled(asked is not None)
        said = f"{self._name()}: {self._text()}, {self._people()}" if asked else ""
        self.setAccessibleName(said.rstrip(", "))
        self.setToolTip(as_tip(self._text()))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the row."""
        painter, theme = QPainter(self), self._theme
        if self.asked is None:
            return
        if self._first or self.underMouse() or self.isDown():
            ground = theme.colour("sky_tint" if self._first else "hover")
            painter.fillRect(self.rect(), theme.pressed(ground) if self.isDown() else ground)
        middle, side = self.height() // 2, theme.scaled(16)
        platform = self.asked.first.comment.platform
        paint.picture(painter, 12, middle - side / 2, platform, side, theme.colour("text_2"))
        clock, figures = lasting(self._now - self.asked.since), theme.figures("small")
        wide = max(paint.width(clock, figures), paint.width("00:00", figures))
        right = QRect(self.width() - 12 - wide, 0, wide, self.height())
        paint.words(painter, right, clock, figures, theme.colour("text_2"), paint.RIGHT)
        until = self._paint_people(painter, right.left() - 10)
        area = QRect(20 + side, 0, until - 28 - side, self.height())
        bold, style = theme.font("strong"), theme.font("title" if self._first else "body", 400)
        name = self._name()
        paint.words(painter, QRect(area.left(), 0, area.width() // 3, area.height()), name, bold, self._ink())
        area.setLeft(area.left() + min(area.width() // 3, paint.width(name, bold)) + 10)
        paint.words(painter, area, self._text(), style, self._ink())

    def _paint_people(self, painter: QPainter, right: int) -> int:
        """Paint how many ask, where several do; return where the words may end."""
        words = self._people()
        if not words:
            return right
        theme, font = self._theme, self._theme.font("caption", 600)
        wide, high = paint.width(words, font) + 16, theme.scaled(24)
        area = QRect(right - wide, (self.height() - high) // 2, wide, high)
        ground = theme.colour("surface" if self._first else "sky_tint")
        paint.box(painter, area, theme.radius("chip"), ground)
        paint.words(painter, area, words, font, theme.colour("sky"), paint.CENTRE)
        return area.left() - 10

    def _ink(self) -> QColor:
        return self._theme.colour("text")

    def _people(self) -> str:
        count = self.asked.people if self.asked else 0
        return tr("%n người hỏi", "", count) if count > 1 else ""

    def _name(self) -> str:
        return shown_name(self.asked.first.comment.author_name) if self.asked else ""

    def _text(self) -> str:
        return masked(self.asked.first.comment.text)[0] if self.asked else ""


class AskedPanel(Panel):
    """The questions in the order in which they came; pressing one says that it is answered: `answered`."""

    answered = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__("card")
        self._groups: tuple[Asked, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        head = PanelHead(theme, tr("Khách hỏi, chờ trả lời"), height=theme.scaled(40))
        self._more = head.second
        head.add(KeyCap(theme, "Q"))
        head.add(Words(theme, tr("Đã trả lời"), style="small", tone="text_2"))
        self.column.addWidget(head)
        self.empty = Words(theme, tr("Chưa ai hỏi gì."), tone="text_2")
        self.empty.setContentsMargins(14, 0, 14, 0)
        self.empty.setFixedHeight(theme.height("control_touch"))
        self.column.addWidget(self.empty)
        self.rows = [AskedRow(theme, first=at == 0) for at in range(IN_SIGHT)]
        self._seen = IN_SIGHT
        for row in self.rows:
            row.clicked.connect(lambda _=False, row=row: self.answered.emit(row.asked))
            self.column.addWidget(row)
        self.show_groups((), 0)

    def show_groups(self, groups: Sequence[Asked], now: int) -> None:
        """Show the first of these, at this time (ms UTC)."""
        self._groups = tuple(groups)
        for at, row in enumerate(self.rows):
            row.show_asked(self._groups[at] if at < len(self._groups) else None, now)
        self._lay_out()

    def tick(self, now: int) -> None:
        """Count the waiting on."""
        for row in self.rows:
            row.show_asked(row.asked, now)

    def set_seen(self, most: int) -> None:
        """Show so many at most: in a low window fewer."""
        if most != self._seen:
            self._seen = most
            self._lay_out()

    def _lay_out(self) -> None:
        self.empty.setVisible(not self._groups)
        for at, row in enumerate(self.rows):
            # The room of all rows is kept: the tiles above must not jump when somebody asks.
            row.setVisible(at < self._seen and (bool(self._groups) or at > 0))
        more = len(self._groups) - self._seen
        self._more.set_text(tr("còn %n câu nữa", "more questions wait", more) if more > 0 else "")

    def sizeHint(self) -> QSize:
        """Return room for the head and the rows in sight."""
        return QSize(400, super().sizeHint().height())
