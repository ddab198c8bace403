"""Sends an answer to where the viewer wrote, or hides a comment there, and says what came of it."""

from __future__ import annotations

from concurrent.futures import Future
from typing import Any, Protocol

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication

from coop_live.chat.base import Unsure
from coop_live.desk import Desk
from coop_live.errors import CoopLiveError
from coop_live.i18n import tr
from coop_live.model import Comment, Order
from ui.live.reply import reply_for
from ui.prepare.facts import platform_name
from ui.tasks import when_done


class Chats(Protocol):
    """What those who hear the chats can do there."""

    def longest_reply(self, platform: str) -> int | None:
        """Return how many characters an answer may have there, None where none can be sent."""
        ...

    def can_hide(self, platform: str) -> bool:
        """Tell whether a comment can be hidden there."""
        ...

    def reply(self, order: Order, text: str) -> Future[str]:
        """Answer the comment behind an order."""
        ...

    def hide(self, comment: Comment) -> Future[None]:
        """Take a comment out of the viewers' sight."""
        ...


class Answering(QObject):
    """`said` carries words, icon and tone for the line under the queue; `trouble` a CoopLiveError."""

    said = Signal(str, str, str)
    trouble = Signal(object)

    def __init__(self, desk: Desk, chats: Chats | None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self._chats = desk, chats
        self._under_way: set[object] = set()

    def text_for(self, order: Order, *, sent: bool = False) -> str:
        """Return the answer to an order, short enough for its platform where it is to be `sent`."""
        desk = self._desk
        longest = self._chats.longest_reply(order.platform) if sent and self._chats is not None else None
        left = desk.contested(order) if order.waits else None
        return reply_for(order, left, desk.memo_prefix, desk.reply_template, longest)

    def send(self, order: Order | None) -> None:
        """Send the answer to an order; it is copied too, for where it cannot be sent."""
        if order is None or order.number in self._under_way:
            return
        text = self.text_for(order, sent=True)
        QGuiApplication.clipboard().setText(text)
        where = platform_name(order.platform)
        if self._chats is None or self._chats.longest_reply(order.platform) is None:
            words = tr("Không gửi lên {platform} được. Đã chép để dán.", platform=where)
            self.said.emit(words, "copy", "text")
            return
        self.said.emit(tr("Đang gửi lên {platform} …", platform=where), "reply", "text_2")
        done = tr("Đã gửi lên {platform}", platform=where)
        self._do(order.number, self._chats.reply(order, text), done)

    def can_hide(self, comment: Comment) -> bool:
        """Tell whether this comment can be taken out of the viewers' sight."""
        return self._chats is not None and self._chats.can_hide(comment.platform)

    def hide(self, comment: Comment) -> None:
        """Take a comment out of the viewers' sight."""
        if self._chats is not None and self.can_hide(comment) and comment.key not in self._under_way:
            done = tr("Đã ẩn bình luận trên {platform}", platform=platform_name(comment.platform))
            self._do(comment.key, self._chats.hide(comment), done)

    def _do(self, what: object, future: Future[Any], done: str) -> None:
        """Wait without standing still; until it is done the same is not asked for again."""
        self._under_way.add(what)

        def well(_result: object) -> None:
            self._under_way.discard(what)
            self.said.emit(done, "circle-check", "tea")

        def not_well(trouble: CoopLiveError) -> None:
            self._under_way.discard(what)
            if isinstance(trouble, Unsure):
                words = tr("Chưa rõ đã gửi chưa: xem chat trước khi gửi lại.")
                self.said.emit(words, "triangle-alert", "honey")
                return
            self.said.emit(trouble.cause, "triangle-alert", "honey")
            self.trouble.emit(trouble)

        when_done(future, well, not_well, owner=self)
