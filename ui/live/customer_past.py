"""What the customer bought before, owes and sent back, in lines that keep their place while it is asked."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from coop_live.i18n import tr
from coop_live.ledger.history import History
from coop_live.money import dong
from ui.live.customer_words import returned_words
from ui.theme import Theme
from ui.tooltip import as_tip
from ui.widgets import paint
from ui.widgets.picture import Picture
from ui.widgets.words import ShortWords

UNKNOWN = "…"
GAP = 10
MILLION = 1_000_000


class Figures(QWidget):
    """How much was bought before tonight, for how much, and what is not paid: three columns."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._known: History | None = None
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(theme.line("caption") + theme.line("body") + 2)

    def show_known(self, known: History | None) -> None:
        """Show these figures; None while they are not known."""
        if known != self._known or not self.accessibleName():
            self._known = known
            said = ", ".join(f"{label} {value}" for label, value, _ in self._columns(short=False))
            self.setAccessibleName(said)
            self.setToolTip(as_tip(tr("Trước buổi này: {said}", said=said)))
            self.update()

    def sizeHint(self) -> QSize:
        """Return room for something; the columns share what there is."""
        return QSize(40, self.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the columns, money in millions where it would not fit."""
        painter, theme = QPainter(self), self._theme
        columns = self._columns(short=False)
        if sum(self._wide(one) for one in columns) + 2 * GAP > self.width():
            columns = self._columns(short=True)
        spare = max(GAP, (self.width() - sum(self._wide(one) for one in columns)) // 3)
        x, high = 0, theme.line("caption")
        for label, value, tone in columns:
            wide = self._wide((label, value, tone))
            top = QRect(x, 0, min(wide, self.width() - x), high)
            paint.words(painter, top, label, theme.font("caption"), theme.colour("text_2"))
            below = QRect(x, high + 2, top.width(), theme.line("body"))
            paint.words(painter, below, value, theme.figures("small", 600), theme.colour(tone))
            x += wide + spare

    def _wide(self, column: tuple[str, str, str]) -> int:
        label, value, _ = column
        theme = self._theme
        return (
            max(paint.width(label, theme.font("caption")), paint.width(value, theme.figures("small", 600)))
            + 2
        )

    def _columns(self, *, short: bool) -> tuple[tuple[str, str, str], ...]:
        known = self._known
        if known is None:
            bought = spent = unpaid = UNKNOWN
        else:
            money = _short if short else dong
            bought = str(known.bought) if short else tr("%n đơn", "", known.bought)
            spent, unpaid = money(known.spent), money(known.unpaid)
        owes = known is not None and known.unpaid > 0
        return (
            (tr("Đã mua"), bought, "text"),
            (tr("Tổng"), spent, "text"),
            (tr("Chưa trả"), unpaid, "honey" if owes else "text_2"),
        )


def _short(amount: int) -> str:
    """Return dong in so few signs as a narrow panel has room for: "1,9 tr", "85k"."""
    if amount >= MILLION:
        return f"{amount / MILLION:.1f}".replace(".", ",") + " " + tr("tr", "million, very short")
    return f"{round(amount / 1000)}k" if amount else "0"


class PastLines(QWidget):
    """The figures, and when and why a parcel came back."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self.figures = Figures(theme)
        self._sign = Picture(theme, "package", 16, "text_3")
        self.returned = ShortWords(theme, "", style="small", tone="text_3")
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._sign)
        row.addWidget(self.returned, 1)
        column.addWidget(self.figures)
        column.addLayout(row)

    def show_known(self, known: History | None) -> None:
        """Show what is known; None while the book has not answered."""
        self.figures.show_known(known)
        words = returned_words(known) if known else ""
        nothing = tr("Chưa trả lại gói nào") if known else UNKNOWN
        self.returned.set_text(words or nothing, "danger" if words else "text_3")
        self._sign.set_picture("package", "danger" if words else "text_3")
