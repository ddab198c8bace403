"""Reads what buyers write to a Lazada shop, answers them, and shows a product in the live."""

from __future__ import annotations

import json
import threading
import time
from collections.abc import Callable, Iterator, Mapping
from typing import Any

from coop_live.chat.base import Batch, Lost, NeedsPerson, Resume, Since, Unsure
from coop_live.chat.http import NotSent
from coop_live.chat.kind import Keys
from coop_live.chat.sources.lazada import messages
from coop_live.chat.sources.lazada.gate import Gate, Refused, unread
from coop_live.errors import InputError, NotPossible
from coop_live.i18n import tr
from coop_live.model import Comment

WAIT = 10.0
# A message may turn up late, and others come while the pages are read.
OVERLAP_MS = 60_000
# Without a place only what is of this evening is read, and never more than a week.
FIRST_MS, MOST_MS = 6 * 3600 * 1000, 7 * 24 * 3600 * 1000
PAGE_SIZE, MOST_PAGES = 20, 500
LONGEST_REPLY = 1000  # [?] the documents name no limit

_NOT_SHOWN = ("BIZ_LIVE_NOT_FOUND", "BIZ_INVALID_PRODUCT", "BIZ_NOT_LIVE_PRODUCT", "BIZ_INVALID_ARGUMENT")


class LazadaShop:
    """The messages of one shop's buyers. There are no comments of a live to be had."""

    name = platform = "lazada"
    resume = Resume.TOKEN
    window = 0.0
    longest = LONGEST_REPLY
    item_column = "lazada_item"

    def __init__(self, keys: Keys, address: str = "", clock: Callable[[], float] = time.time) -> None:
        self._keys = keys
        self._gate = Gate(keys, address, clock)
        self._writing = Gate(keys, address, clock)

    # ---------------------------------------------------------------- reading

    def listen(self, since: Since, stopped: threading.Event) -> Iterator[Batch]:
        """Yield what buyers write, without end: there is no live that would be over."""
        until = messages.moment(since.place)
        first = True
        while not stopped.is_set():
            # Whatever comes from now on may be missed by this turn: the next one looks from here.
            begun = self._gate.now
            oldest = begun - (MOST_MS if until else FIRST_MS)
            missing = (until, oldest) if until is not None and until < oldest else None
            newest = bound = max(oldest, until or 0)
            for session in self._sessions(bound - OVERLAP_MS):
                number = messages.ident(session.get("session_id"))
                if not number:
                    continue
                said = self._said(number, str(session.get("title") or ""), bound - OVERLAP_MS, backfill=first)
                newest = max([newest, *(one.ts for one in said if one.ts is not None)])
                yield Batch(tuple(sorted(said, key=lambda one: one.at)))
            until, first = min(newest, begun), False
            yield Batch(wait=WAIT, place=str(until), missing=missing)

    def _sessions(self, bound: int) -> Iterator[dict[str, Any]]:
        """Yield the conversations with something newer than this (ms UTC), the newest first."""
        for page in self._pages("/im/session/list", "session_list", "last_session_id", {}):
            recent = [
                one for one in page if (messages.moment(one.get("last_message_time")) or bound) >= bound
            ]
            yield from recent
            if not recent:
                return

    def _said(self, session: str, name: str, bound: int, *, backfill: bool) -> list[Comment]:
        """Return what was said in a conversation since then (ms UTC)."""
        found: list[Comment] = []
        asked = {"session_id": session}
        for page in self._pages("/im/message/list", "message_list", "last_message_id", asked):
            now = self._gate.now
            recent = [one for one in page if (messages.moment(one.get("send_time")) or bound) >= bound]
            told = (messages.comment(one, name, now, session=session, backfill=backfill) for one in recent)
            found += [one for one in told if one is not None]
            if not recent:
                break
        return found

    def _pages(
        self, path: str, rows: str, last: str, asked: Mapping[str, str]
    ) -> Iterator[list[dict[str, Any]]]:
        """Yield page after page, back in time: the first from now on, the others from where Lazada says."""
        turn = {"start_time": str(self._gate.now), "page_size": str(PAGE_SIZE)}
        for _ in range(MOST_PAGES):
            told = self._gate.get(path, **asked, **turn).get("data")
            page = told.get(rows) if isinstance(told, dict) else None
            if not isinstance(told, dict) or not isinstance(page, list):
                raise unread()
            yield [one for one in page if isinstance(one, dict)]
            at, number = messages.whole(told.get("next_start_time")), messages.ident(told.get(last))
            following = {**turn, "start_time": str(at), **({last: number} if number else {})}
            if told.get("has_more") not in (True, "true") or at is None or following == turn:
                return
            turn = following

    # ---------------------------------------------------------------- writing

    def reply(self, to: Comment, text: str) -> None:
        """Answer a buyer. Raises Lost, NeedsPerson, InputError, NotPossible, Unsure."""
        if not text.strip():
            raise InputError(tr("Câu trả lời còn trống."), tr("Viết vài chữ rồi gửi lại."))
        if len(text) > self.longest:
            raise InputError(tr("Câu trả lời dài quá."), tr("Nhiều nhất {count} ký tự.", count=self.longest))
        if to.platform != "lazada" or not to.live_id:
            raise NotPossible(
                tr("Đây không phải tin nhắn Lazada, nên không trả lời được."), tr("Trả lời trên điện thoại.")
            )
        try:
            told = self._writing.post("/im/message/send", session_id=to.live_id, template_id="1", txt=text)
        except (NotSent, Refused):
            raise
        except Lost:
            raise _unsure() from None  # nobody knows what was done before the answer was lost
        if not isinstance(told.get("data"), dict):
            raise _unsure()

    def highlight(self, item: str) -> None:
        """Show a product (its Lazada number) as the one on sale. Raises Lost, NeedsPerson."""
        presenter = messages.whole(self._keys.get("presenter").strip())
        number = messages.whole(item.strip())
        if number is None:
            raise NeedsPerson(
                tr("Sản phẩm này chưa có mã Lazada."), tr("Điền cột lazada_item trong danh sách sản phẩm.")
            )
        if presenter is None:
            raise NeedsPerson(
                tr("Chưa có mã người dẫn của Lazada."), tr("Điền mã người dẫn trong phần nối Lazada.")
            )
        asked = {"itemId": number, "presenterId": presenter, "action": "HIGHLIGHT_START"}
        try:
            words = json.dumps(asked, separators=(",", ":"))
            told = self._writing.post("/lazlive/product/highlight", highLightRequest=words).get("data")
        except Refused as refused:
            if refused.code in _NOT_SHOWN:
                raise NeedsPerson(
                    tr("Lazada không hiện được sản phẩm này trong buổi live."),
                    tr("Xem buổi live đang phát chưa, và sản phẩm đã có trong buổi live chưa."),
                ) from None
            raise
        if not isinstance(told, dict) or told.get("success") not in (True, "true"):
            raise Lost(tr("Lazada chưa hiện sản phẩm."), tr("Bấm lại lần nữa."))


def _unsure() -> Unsure:
    return Unsure(tr("Không rõ Lazada đã nhận câu trả lời chưa."), tr("Xem trên điện thoại rồi mới gửi lại."))
