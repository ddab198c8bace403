"""Zalo Bot: messages to a bot, for a cooperative that has no Official Account; one message a call.

The token stands in the path of every call: no address of it is ever told. Zalo means the bot for trying
things out, and it has no acknowledgement: killed between reading and keeping, one message is lost.
"""

from __future__ import annotations

import re
import threading
import time
from collections.abc import Iterable, Iterator
from typing import Any

from coop_live.chat.base import Batch, Lost, NeedsPerson, Resume, Since, Source, Unsure
from coop_live.chat.http import Caller, NotSent, broken, tried
from coop_live.chat.identity import Derived
from coop_live.chat.kind import Ask, Finding, Keys, Kind, Level, Step
from coop_live.chat.shapes.fields import an_id, time_of, words
from coop_live.chat.shapes.zalo import BY_BOT
from coop_live.chat.text import LONGEST_NAME
from coop_live.errors import CoopLiveError, InputError, NotPossible
from coop_live.i18n import tr
from coop_live.model import Comment

TITLE, HOME = "Zalo Bot", "https://bot-api.zaloplatforms.com"
# How long the platform holds a call when nobody writes, and how long we wait for its answer.
HOLD, SECONDS = 10, (5.0, 20.0)
NOTHING, UNAUTHORIZED, TOO_MANY = 408, (401, 403, 404), 429
AFTER_NOTHING = 1.0
LONGEST = 2000
LIVE = "zalo-bot"


def _message(told: object, received_at: int, derived: Derived) -> tuple[Comment, str] | None:
    """Return the message of an update and the talk it belongs to, None where it is none."""
    result = told.get("result") if isinstance(told, dict) else None
    message = result.get("message") if isinstance(result, dict) else None
    if not isinstance(message, dict) or not isinstance(result, dict):
        return None
    sender, chat = message.get("from"), message.get("chat")
    author = an_id(sender, "id") if isinstance(sender, dict) else None
    if not author or not isinstance(sender, dict):
        return None
    talk = (an_id(chat, "id") if isinstance(chat, dict) else None) or author
    text = words(message, "text", "caption")
    is_text = bool(text) or words(result, "event_name") == "message.text.received"
    said = text if is_text else tr("[tin không có chữ]")
    ts, native = time_of(message, "date"), an_id(message, "message_id")
    if not (native or text):
        return None
    comment = Comment(
        platform="zalo",
        live_id=LIVE,
        comment_id=native or derived.id_of("zalo", LIVE, author, said, ts),
        author_name=words(sender, "display_name", longest=LONGEST_NAME),
        text=said,
        received_at=received_at,
        ts=ts,
        source=BY_BOT,
        id_kind="native" if native else "derived",
        author_id=author,
        kind="dm" if is_text else "system",
        is_owner=sender.get("is_bot") is True,
    )
    return comment, talk


class ZaloBot:
    """One bot and what is written to it."""

    name = "zalo_bot"
    platform = "zalo"
    resume = Resume.NONE
    window = 0.0
    longest = LONGEST

    def __init__(
        self, keys: Keys, address: str = "", *, hold: int = HOLD, seconds: tuple[float, float] = SECONDS
    ) -> None:
        self._keys = keys
        self._caller = Caller(TITLE, HOME, address, seconds=seconds)
        self._hold = hold
        self._derived = Derived()
        self._talks: dict[str, str] = {}

    def listen(self, since: Since, stopped: threading.Event) -> Iterator[Batch]:
        """Yield what is written; there is no end."""
        while not stopped.is_set():
            begun = time.monotonic()
            answer = self.ask("getUpdates", {"timeout": str(self._hold)})
            found = _message(answer, time.time_ns() // 1_000_000, self._derived)
            if found is None:
                # Held as it should be, it may be asked again at once.
                held = time.monotonic() - begun >= AFTER_NOTHING
                yield Batch(wait=0.0 if held else AFTER_NOTHING)
                continue
            comment, self._talks[comment.author_id or ""] = found
            # What was given is not given again: with a place, the next is fetched once this one is on disk.
            yield Batch((comment,), place=comment.comment_id)

    def reply(self, to: Comment, text: str) -> None:
        """Write to the buyer. Raises Lost, NeedsPerson, NotPossible or Unsure."""
        if to.source != BY_BOT:
            cause = tr("Tin này không đến qua bot Zalo, nên bot không trả lời được.")
            raise NotPossible(cause, tr("Trả lời trên điện thoại."))
        if not text.strip() or len(text) > LONGEST:
            cause = tr("Tin nhắn Zalo dài nhất {longest} chữ.", longest=LONGEST)
            raise InputError(cause, tr("Viết ngắn lại."))
        if not to.author_id or to.is_owner:
            raise InputError(tr("Không biết gửi tin này cho ai."), tr("Trả lời vào một tin của người mua."))
        try:
            self.ask("sendMessage", {"chat_id": self._talks.get(to.author_id, to.author_id), "text": text})
        except NotSent:
            raise
        except Lost:
            cause = tr("Không biết {platform} đã đăng câu này chưa.", platform=TITLE)
            raise Unsure(cause, tr("Xem trên điện thoại trước khi gửi lại.")) from None

    def ask(self, method: str, body: dict[str, Any]) -> dict[str, Any]:
        """Call a method of the bot; nothing new is {}. Raises Lost or NeedsPerson."""
        token = self._keys.get("bot_token").strip()
        if not re.fullmatch(r"[\w:.-]{8,300}", token, re.ASCII):
            raise NeedsPerson(tr("Chưa có mã của bot Zalo."), tr("Chép mã (token) của bot rồi dán vào."))
        answer = self._caller.call("POST", f"/bot{token}/{method}", body=body)
        code = answer.body.get("error_code")
        if code == NOTHING:
            return {}
        if code in UNAUTHORIZED or answer.status in UNAUTHORIZED:
            raise NeedsPerson(tr("Zalo không nhận mã của bot."), tr("Chép lại mã (token) của bot."))
        failure = broken(answer, TITLE)
        if failure is None and answer.body.get("ok") is True:
            return answer.body
        if code == TOO_MANY or answer.status == TOO_MANY:
            cause = tr("{platform} bảo hỏi chậm lại.", platform=TITLE)
            raise NotSent(cause, tr("Đang chờ."), after=answer.retry_after)
        if failure is None and isinstance(code, int):
            raise NotSent(tr("Zalo Bot báo lỗi {code}.", code=code), tr("Đang thử lại."))
        raise failure or Lost(tr("{platform} trả lời không đọc được.", platform=TITLE), tr("Đang thử lại."))


def _decode(told: object) -> Iterable[Comment]:
    found = _message(told, time.time_ns() // 1_000_000, Derived())
    return [found[0]] if found else []


def _open(keys: Keys, address: str) -> Source:
    return ZaloBot(keys, address)


def _try_it(keys: Keys, address: str) -> Iterator[Finding]:
    try:
        # Not getUpdates: that would take a buyer's message away. That getMe exists is unproven [?].
        ZaloBot(keys, address).ask("getMe", {})
        yield Finding(Level.GOOD, tr("Zalo nhận mã của bot."))
    except CoopLiveError as error:
        yield tried(error)


KIND = Kind(
    name="zalo_bot",
    platform="zalo",
    title=lambda: tr("Zalo Bot"),
    asks=(
        Ask(
            "bot_token",
            lambda: tr("Mã của bot"),
            lambda: tr("Mã (token) mà Zalo gửi khi tạo bot. Không đưa cho ai."),
            secret=True,
        ),
    ),
    steps=lambda: (
        Step(tr("Tạo một bot trên Zalo Bot Platform."), "https://bot.zaloplatforms.com"),
        Step(tr("Chép mã (token) của bot vào ô bên cạnh, rồi bấm Thử.")),
        Step(tr("Người mua nhắn tin cho bot; tin hiện ở đây.")),
    ),
    unproven=lambda: tr(
        "Chưa ai thử được với Zalo thật. Zalo nói bot chỉ để thử nghiệm: chương trình tắt đột ngột có thể "
        "mất một tin, và không rõ tin gửi lúc không kết nối có còn không."
    ),
    open=_open,
    decode=_decode,
    try_it=_try_it,
)
