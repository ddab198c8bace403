"""An answer is sent with one key and never twice; what came of it is said, and the text is always copied."""

from __future__ import annotations

import time
from collections.abc import Callable
from concurrent.futures import Future
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from coop_live.chat.base import NeedsPerson, Unsure
from coop_live.memo import memo_code
from coop_live.model import Comment, Gap, Order
from tests.ui.stand import wait_until
from ui.bridge import EventBridge
from ui.live.answering import Answering
from ui.live.view import LiveView

R, D, M = Qt.Key.Key_R, Qt.Key.Key_D, Qt.Key.Key_M
SHIFT, PLAIN = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.NoModifier


class Chats:
    """Stands where the chats are answered: Facebook can be, TikTok cannot. Answers wait for `settle`."""

    def __init__(self) -> None:
        self.sent: list[tuple[int, str]] = []
        self.hidden: list[str] = []
        self.most = 200
        self._waiting: list[Future[Any]] = []

    def longest_reply(self, platform: str) -> int | None:
        return self.most if platform == "facebook" else None

    def can_hide(self, platform: str) -> bool:
        return platform == "facebook"

    def reply(self, order: Order, text: str) -> Future[str]:
        self.sent.append((order.number, text))
        return self._later()

    def hide(self, comment: Comment) -> Future[None]:
        self.hidden.append(comment.comment_id)
        return self._later()

    def settle(self, trouble: Exception | None = None) -> None:
        """Let everything under way come to its end."""
        done, self._waiting = self._waiting, []
        for future in done:
            if trouble is None:
                future.set_result("facebook")
            else:
                future.set_exception(trouble)

    def _later(self) -> Future[Any]:
        self._waiting.append(Future())
        return self._waiting[-1]


@pytest.fixture
def chats() -> Chats:
    return Chats()


@pytest.fixture
def place(evening, theme, qtbot, chats):
    """The place Đang live with chats that can be answered."""
    view = LiveView(theme, evening.session, evening.desk, evening.picture_of, chats=chats)
    bridge = EventBridge(evening.events)
    bridge.happened.connect(evening.desk.receive)
    bridge.happened.connect(view.receive)
    qtbot.addWidget(view)
    view.resize(1366, 684)
    with qtbot.waitActive(view):
        view.show()
    view.entered()
    yield view
    bridge.stop()
    QApplication.processEvents()


def press(key: Qt.Key, modifier: Qt.KeyboardModifier = PLAIN) -> None:
    QTest.keyClick(QApplication.focusWidget(), key, modifier)


def order(place: LiveView, evening: Any, text: str = "c1 100g 2 gói", platform: str = "facebook") -> int:
    number = evening.say("Chị Lụa", text, platform)
    wait_until(lambda: place.queue.model.selected == number)
    place.queue.take_focus()
    return int(number)


def copied() -> str:
    return QGuiApplication.clipboard().text()


def said(place: LiveView) -> str:
    return place.queue.last.said.text()


def test_shift_r_sends_the_answer_and_copies_it(place, evening, chats):
    number = order(place, evening)
    press(R, SHIFT)
    assert chats.sent == [(number, copied())]
    assert "2 gói" in copied()
    assert said(place) == "Đang gửi lên Facebook …"
    chats.settle()
    wait_until(lambda: said(place) == "Đã gửi lên Facebook")


def test_r_alone_only_copies(place, evening, chats):
    order(place, evening)
    press(R)
    assert (chats.sent, "2 gói" in copied()) == ([], True)


def test_an_impatient_hand_sends_once(place, evening, chats):
    order(place, evening)
    for _ in range(5):
        press(R, SHIFT)
    assert len(chats.sent) == 1
    chats.settle()


def test_where_nothing_can_be_sent_it_says_so_and_the_answer_is_copied(place, evening, chats):
    order(place, evening, platform="tiktok")
    press(R, SHIFT)
    assert chats.sent == []
    assert said(place) == "Không gửi lên TikTok được. Đã chép để dán."
    assert "2 gói" in copied()


def test_an_answer_that_may_be_sent_is_not_called_lost(place, evening, chats):
    order(place, evening)
    press(R, SHIFT)
    chats.settle(Unsure("Mất kết nối khi đang gửi.", "Xem trong chat."))
    wait_until(lambda: said(place) == "Chưa rõ đã gửi chưa: xem chat trước khi gửi lại.")


def test_why_it_was_not_sent_is_told_with_what_to_do(place, evening, chats, qtbot):
    order(place, evening)
    press(R, SHIFT)
    with qtbot.waitSignal(place.trouble) as told:
        chats.settle(NeedsPerson("Khoá Facebook đã hết hạn.", "Dán khoá mới."))
    assert told.args[0].remedy == "Dán khoá mới."
    assert said(place) == "Khoá Facebook đã hết hạn."


def test_d_answers_the_order_that_was_just_confirmed_with_its_code(place, evening, chats):
    number = order(place, evening)
    evening.say("Bác Tư", "c2 1 hộp")
    assert not place.queue.last.answer.isVisible()
    press(Qt.Key.Key_Return)
    wait_until(lambda: place.queue.last.answer.isVisible())
    wait_until(lambda: place.queue.model.selected == number + 1)
    press(D)
    ((sent, text),) = chats.sent
    assert sent == number
    assert "đã chốt 2 gói" in text
    assert f"mã {memo_code(number)}" in text
    chats.settle()
    wait_until(lambda: said(place) == "Đã gửi lên Facebook")
    press(Qt.Key.Key_U)
    wait_until(lambda: evening.desk.last_done.act == "reopened")
    press(D)
    assert len(chats.sent) == 1


def test_what_was_done_since_is_news_and_the_answers_line_goes(place, evening, chats):
    order(place, evening)
    press(R, SHIFT)
    chats.settle()
    wait_until(lambda: said(place) == "Đã gửi lên Facebook")
    press(Qt.Key.Key_Return)
    wait_until(lambda: said(place).startswith("Đã chốt #1"))


def test_the_line_about_an_answer_goes_by_itself(place, evening, chats):
    order(place, evening)
    press(R, SHIFT)
    place.queue.last._forget.timeout.emit()
    assert said(place) == "Đơn vừa chốt sẽ hiện ở đây."


def test_an_answer_fits_its_platform_and_the_copy_need_not(place, evening, chats):
    order(place, evening, "c1 100g 2 gói, c5 gừng 1 hộp, c2 2 hộp, c4 1 chai")
    press(R)
    whole = copied()
    chats.most = 100
    press(R, SHIFT)
    assert len(chats.sent[0][1]) <= 100 < len(whole)
    assert "C1 100g x2" in chats.sent[0][1]


def test_a_spam_comment_is_hidden_from_the_row(place, evening, chats):
    evening.say("Spam", "mua bên kia rẻ hơn")
    evening.say("bé Heo", "hay quá", "tiktok")
    wait_until(lambda: place.feed.model.rowCount() == 2)
    first = menu_of(place, 0)
    assert [act.text() for act in first.actions()] == ["Ẩn bình luận này khỏi người xem"]
    first.actions()[0].trigger()
    assert chats.hidden == ["c1"]
    chats.settle()
    wait_until(lambda: said(place) == "Đã ẩn bình luận trên Facebook")
    second = menu_of(place, 1)
    assert [act.isEnabled() for act in second.actions()] == [False]


def menu_of(place: LiveView, row: int) -> QMenu:
    """Return the menu that the right button opens on a row."""
    menu = place.feed.menu_at(place.feed.view.visualRect(place.feed.model.index(row, 0)).center())
    assert menu is not None
    return menu


def test_m_opens_the_newest_minutes_that_are_missing(place, evening, qtbot):
    place.queue.setFocus()
    now = time.time_ns() // 1_000_000
    gap = Gap("youtube", "youtube", now - 5, now)
    evening.session.note_gap(gap).result(10)
    wait_until(lambda: evening.desk.talk.gaps == [gap])
    with qtbot.waitSignal(place.feed.gap_pressed) as pressed:
        press(M, SHIFT)
    assert pressed.args == [gap]
    assert place.sheet.isVisible()


def test_without_anybody_who_hears_the_chats_it_is_only_copied(evening, qapp):
    answering = Answering(evening.desk, None)
    lines: list[tuple[str, str, str]] = []
    hear: Callable[..., None] = lambda *line: lines.append(line)  # noqa: E731
    answering.said.connect(hear)
    evening.say("Chị Lụa", "c1 100g 2 gói")
    evening.deliver()
    answering.send(evening.desk.selected)
    answering.send(None)
    assert [words for words, _icon, _tone in lines] == ["Không gửi lên Facebook được. Đã chép để dán."]


def test_a_gap_that_was_filled_is_told_and_one_that_was_left_is_not(place, qtbot):
    now = time.time_ns() // 1_000_000
    filled: list[str] = []
    place.gap_filled.connect(filled.append)
    place.feed.gap_pressed.emit(Gap("zalo-oa", "zalo", now - 300_000, now - 60_000))
    press(Qt.Key.Key_Escape)
    place.back()
    QGuiApplication.clipboard().setText("Hoa Lê: c10 1")
    place.paste()
    wait_until(lambda: place.sheet.preview is not None)
    press(Qt.Key.Key_Return)
    wait_until(lambda: place.feed.model.rowCount() == 1)
    assert filled == []

    QGuiApplication.clipboard().setText("Bác Tư: c1 2")
    place.feed.gap_pressed.emit(Gap("zalo-oa", "zalo", now - 300_000, now - 60_000))
    wait_until(lambda: place.sheet.preview is not None)
    press(Qt.Key.Key_Return)
    wait_until(lambda: filled == ["zalo-oa"])
