"""The last act of the desk and the way to take it back; it does not time out."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from coop_live.desk import Done
from coop_live.i18n import tr
from coop_live.model import CLOSED, Order
from coop_live.money import dong
from coop_live.orders.contact.masking import shown_name
from ui.goods import in_short
from ui.theme import Theme
from ui.widgets import paint
from ui.widgets.button import Button
from ui.widgets.picture import Picture
from ui.widgets.words import ShortWords

TOLD_MS = 8000
LEAST_ACT = 220
BESIDE = 64
_SIGNS = {
    "confirmed": ("circle-check", "tea"),
    "refused": ("ban", "text_2"),
    "accepted": ("circle-check", "tea"),
    "dismissed": ("ban", "text_2"),
    "waitlisted": ("history", "honey"),
    "cancelled": ("ban", "text_2"),
    "reopened": ("rotate-ccw", "text_2"),
    "noted": ("pencil", "text_2"),
    "blocked": ("ban", "danger"),
    "unblocked": ("circle-check", "tea"),
    "unsaid": ("rotate-ccw", "text_2"),
    "merged": ("merge", "tea"),
}
# What was done back is not done back again; what is about a customer names nobody's goods.
_LAST = ("reopened", "unsaid")
_OF_PEOPLE = ("noted", "blocked", "unblocked", "unsaid")


class UndoBar(QFrame):
    """Stands under the queue; `undone` asks to take the last act back, `answer_wanted` to tell the viewer."""

    undone = Signal()
    answer_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._act: Done | None = None
        self.setProperty("panel", "foot")
        self.setFixedHeight(theme.height("panel_head"))
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 0, 12, 0)
        row.setSpacing(8)
        self._sign = Picture(theme, "info", 16, "text_3")
        self.said = ShortWords(theme, "", style="small")
        self.button = Button(theme, tr("Hoàn tác"), icon="undo-2", keys=("U",), size="small")
        self.button.setAccessibleName(tr("Hoàn tác"))
        self.button.clicked.connect(self.undone)
        self.answer = Button(theme, tr("Trả lời"), icon="reply", keys=("D",), size="small")
        self.answer.setToolTip(tr("Trả lời đơn vừa chốt"))
        self.answer.setAccessibleName(tr("Trả lời đơn vừa chốt"))
        self.answer.clicked.connect(self.answer_wanted)
        self._told: tuple[str, str, str] | None = None
        self._forget = QTimer(self, interval=TOLD_MS, singleShot=True)
        self._forget.timeout.connect(self._stop_telling)
        row.addWidget(self._sign)
        row.addWidget(self.said, 1)
        row.addWidget(self.answer)
        row.addWidget(self.button)
        self.show_act(None)

    def tell(self, words: str, icon: str, tone: str) -> None:
        """Say for some seconds what came of an answer, in the place of the last act."""
        self._told = (words, icon, tone)
        self._forget.start()
        self.show_act(self._act)

    def _fit_buttons(self) -> None:
        """Let the buttons show only sign and key where they would leave nothing for the act."""
        buttons = {self.answer: tr("Trả lời"), self.button: tr("Hoàn tác")}
        for button, words in buttons.items():
            button.set_words(words)
        for button in buttons:
            taken = sum(one.sizeHint().width() for one in buttons if not one.isHidden())
            if self.width() - taken < self._least():
                button.set_words("")

    def _least(self) -> int:
        """Return the room for what is said: all of it where it is told now."""
        if self._told is None:
            return self._theme.scaled(LEAST_ACT)
        return BESIDE + paint.width(self._told[0], self._theme.font("small"))

    def _stop_telling(self) -> None:
        self._told = None
        self.show_act(self._act)

    def show_act(self, done: Done | None) -> None:
        """Show what was done last; None for the time before the first act."""
        if done != self._act:
            self._told = None  # something was done since: that is news now
        self._act = done
        # What came of an answer needs the room, and the hand need not find the button again at once.
        self.answer.setVisible(answered_by(done) is not None and self._told is None)
        self.button.setVisible(done is not None and done.act not in _LAST)
        self._fit_buttons()
        if self._told is not None:
            words, icon, tone = self._told
            self._sign.set_picture(icon, "text_2" if tone == "text" else tone)
            self.said.set_text(words, tone)
            return
        if done is None:
            self._sign.set_picture("info", "text_3")
            self.said.set_text(tr("Đơn vừa chốt sẽ hiện ở đây."), "text_3")
            return
        self._sign.set_picture(*_SIGNS[done.act])
        if done.act in _OF_PEOPLE:
            self.said.set_text(f"{_words(done)} · {shown_name(done.order.author_name)}", "text")
            return
        act = f"{_words(done)} #{done.order.number}"
        if done.into is not None:
            act = tr("Đã gộp #{number} vào #{into}", number=done.order.number, into=done.into.number)
        self.said.set_text(self._fitting(act, done.into or done.order), "text")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Say more of the last act where there is more room."""
        super().resizeEvent(event)
        self.show_act(self._act)

    def _fitting(self, act: str, order: Order) -> str:
        """Return as much about the act as there is room for; number and money always."""
        goods, money, name = in_short(order.lines), dong(order.total), shown_name(order.author_name)
        room = self.width() - BESIDE - self.button.sizeHint().width()
        if not self.answer.isHidden():
            room -= self.answer.sizeHint().width() + 8
        font = self._theme.font("small")
        for parts in ((act, name, goods, money), (act, goods, money)):
            text = " · ".join(part for part in parts if part)
            if paint.width(text, font) <= room:
                return text
        return f"{act} · {money}"


def answered_by(done: Done | None) -> Order | None:
    """Return the order of the last act where its viewer waits for a word, else None."""
    told = ("confirmed", "accepted")
    return done.order if done is not None and done.act in told and done.order.sold else None


def _words(done: Done) -> str:
    """Return what was done; an accepted wish that left nothing of the order was a cancel."""
    withdrawn = done.act == "accepted" and done.order.state in CLOSED
    return {
        "confirmed": tr("Đã chốt"),
        "refused": tr("Đã bỏ"),
        "accepted": tr("Đã hủy") if withdrawn else tr("Đã đổi"),
        "dismissed": tr("Giữ nguyên"),
        "waitlisted": tr("Cho chờ hàng"),
        "cancelled": tr("Đã hủy"),
        "reopened": tr("Đã mở lại"),
        "noted": tr("Đã ghi nhớ"),
        "blocked": tr("Đã chặn", "a customer"),
        "unblocked": tr("Đã bỏ chặn"),
        "unsaid": tr("Đã hoàn tác"),
        "merged": tr("Đã gộp"),
    }[done.act]
