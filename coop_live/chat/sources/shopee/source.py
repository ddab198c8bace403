"""Listens to one Shopee live by asking every three seconds: the platform keeps no more than ten."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from coop_live.chat.base import Batch, Lost, NeedsPerson, Resume, Since, Unsure
from coop_live.chat.http import NotSent
from coop_live.chat.kind import Keys
from coop_live.chat.sources.shopee.api import SECONDS, TITLE, Api
from coop_live.chat.sources.shopee.decode import comments, number
from coop_live.chat.sources.shopee.refusals import Refusal, trouble
from coop_live.errors import InputError
from coop_live.i18n import tr
from coop_live.model import Comment

WINDOW = 10.0
EVERY = 3.0
NOT_BEGUN = 10.0
# How large a page is, no document says [?]. With this many another may wait, and is asked for at once.
MAYBE_FULL = 10
MOST_PAGES = 20
LOOK_AT_LIVE = 10
ENDED, NOT_STARTED = 2, 0
# The watcher knows when an answer came, and we when it was asked for. Holes between the two are told
# by us: where they are longer than this, or so near the watcher's limit that it may not see them.
SLOW = 1.0
LONGEST = 150


@dataclass(frozen=True, slots=True)
class _Page:
    comments: tuple[Comment, ...]
    rows: int
    offset: int

    @property
    def maybe_full(self) -> bool:
        return self.rows >= MAYBE_FULL


class ShopeeLive:
    """One live of the account that gave leave."""

    name = "shopee"
    platform = "shopee"
    resume = Resume.WINDOW
    window = WINDOW
    longest = LONGEST
    item_column = "shopee_item"

    def __init__(
        self,
        keys: Keys,
        address: str = "",
        *,
        clock: Callable[[], float] = time.time,
        seconds: tuple[float, float] = SECONDS,
    ) -> None:
        self._api = Api(keys, address, clock=clock, seconds=seconds)
        self._clock = clock
        self._status: int | None = None
        self._turns = 0  # since it was last seen how the live stands; kept over breaks, or it would never end
        # When the last whole list was asked for, and when the last answer came (seconds, our clock).
        self._whole_asked: float | None = None
        self._answered = 0.0

    # --------------------------------------------------------------- reading

    def listen(self, since: Since, stopped: threading.Event) -> Iterator[Batch]:
        """Yield what is said until the live ends."""
        try:
            session = self._api.read().session_id
            yield from self._listen(session, stopped)
        except Refusal as refused:
            raise trouble(refused, self._api.now()) from None

    def _listen(self, session: str, stopped: threading.Event) -> Iterator[Batch]:
        # Anew from the beginning of the list: it is ten seconds long, and what was heard is not heard twice.
        offset, empty = 0, False
        while not stopped.is_set():
            try:
                # An offset that the platform no longer knows looks just like a quiet live.
                for batch, page in self._turn(session, 0 if empty else offset):
                    offset, empty = page.offset, not page.rows and not empty
                    yield batch
            except Refusal as refused:
                if not refused.of_session:
                    raise
                yield self._not_running(refused)
                if self._status == ENDED:
                    return
                continue
            self._turns += 1
            wait = EVERY
            if self._turns >= LOOK_AT_LIVE:
                try:
                    if self._look() == ENDED:
                        yield from self._drain(session, offset)
                        return
                except Lost as lost:  # the comments do not wait for it, but they do where we are told to
                    wait = max(EVERY, lost.after)
            yield Batch(wait=wait, trouble=self._api.pair.trouble)

    def _turn(self, session: str, offset: int) -> Iterator[tuple[Batch, _Page]]:
        """Ask once, and on while a page may be full."""
        for _ in range(MOST_PAGES):
            page, missing = self._read(session, offset)
            yield Batch(page.comments, place=f"{session} {page.offset}", missing=missing), page
            if not page.maybe_full or page.offset == offset:
                return
            offset = page.offset

    def _read(self, session: str, offset: int) -> tuple[_Page, tuple[int, int] | None]:
        asked = self._clock()
        try:
            page = self._page(session, offset)
        except Refusal as refused:
            if offset == 0 or not refused.of_offset:
                raise
            offset = 0
            page = self._page(session, offset)
        # An empty list proves nothing at an offset that the platform may have forgotten.
        last_page = not page.maybe_full or page.offset == offset
        whole = last_page and (offset == 0 or page.rows > 0)
        return page, self._hole(asked, self._clock(), whole=whole)

    def _page(self, session: str, offset: int) -> _Page:
        response = self._api.get("get_latest_comment_list", session_id=session, offset=str(offset))
        now = round(self._clock() * 1000)
        rows, further = response.get("list"), number(response.get("next_offset"))
        found = comments({"response": response}, session, self._api.given.user_id, now)
        # Where there is no list, the place it tells is not to be trusted: something may be before it.
        moves = isinstance(rows, list) and further
        return _Page(found, len(rows) if isinstance(rows, list) else 0, int(further) if moves else offset)

    def _hole(self, asked: float, now: float, *, whole: bool) -> tuple[int, int] | None:
        """Return what fell out of sight while answers were slow or incomplete; the watcher sees the rest."""
        since, last, sees = self._whole_asked, self._answered, now - WINDOW
        self._answered = now
        if whole or since is None:
            self._whole_asked = asked if whole else asked - WINDOW
        until = min(last, sees)
        if since is None or since >= until or (last < sees - SLOW and last - since <= SLOW):
            return None
        return round(since * 1000), round(until * 1000)

    # ---------------------------------------------------------- how it stands

    def _look(self) -> int | None:
        """Ask how the live stands; None where the platform does not say. Raises Lost."""
        try:
            told = self._api.get("get_session_detail", session_id=self._api.given.session_id).get("status")
        except Refusal:
            told = None
        self._status = told if isinstance(told, int) else None
        if self._status is not None:
            self._turns = 0
        return self._status

    def _not_running(self, refused: Refusal) -> Batch:
        """Return what it means that the platform says the live does not run: over, not begun, or a slip."""
        status = self._look()
        if status == ENDED:
            return Batch(ended=True)
        words = trouble(refused, self._api.now())
        if status == NOT_STARTED:
            return Batch(wait=NOT_BEGUN, trouble=words)
        raise words

    def _drain(self, session: str, offset: int) -> Iterator[Batch]:
        """Give what was said last; a live that is over may refuse to tell."""
        yield Batch(wait=EVERY)
        try:
            for batch, _page in self._turn(session, offset):
                yield batch
        except Refusal as refused:
            if not refused.of_session:
                raise
        yield Batch(ended=True)

    # --------------------------------------------------------------- speaking

    def reply(self, to: Comment, text: str) -> None:
        """Say it to all in the live that is on: Shopee has no answer to one comment.

        Raises Lost, NeedsPerson or Unsure.
        """
        if not text.strip() or len(text) > LONGEST:
            cause = tr("Câu trả lời trên Shopee dài nhất {longest} chữ.", longest=LONGEST)
            raise InputError(cause, tr("Viết ngắn lại."))
        try:
            self._api.post("post_comment", session_id=int(self._api.given.session_id), content=text)
        except NotSent:
            raise
        except Refusal as refused:
            if refused.says("error_server", "internal") or refused.code == "error_network":
                raise _unsure() from None
            raise trouble(refused, self._api.now()) from None
        except Lost:
            raise _unsure() from None

    def highlight(self, item: str) -> None:
        """Show a product of the shop: "ITEM", or "SHOP:ITEM". Raises Lost or NeedsPerson."""
        try:
            self._show(item)
        except Refusal as refused:
            raise trouble(refused, self._api.now()) from None

    def _show(self, item: str) -> None:
        shop, _, item_id = item.rpartition(":")
        given = self._api.given
        shop = number(shop) or given.shop_id
        if not number(item_id) or not shop:
            raise NeedsPerson(
                tr("Chưa biết mã sản phẩm và mã gian hàng trên Shopee."),
                tr("Điền cột shopee_item (MÃ_GIAN_HÀNG:MÃ_SẢN_PHẨM), hoặc điền mã gian hàng ở phần kết nối."),
            )
        told = {"session_id": int(given.session_id), "item_id": int(number(item_id)), "shop_id": int(shop)}
        self._api.post("update_show_item", **told)


def _unsure() -> Unsure:
    words = tr("Không biết {platform} đã đăng câu này chưa.", platform=TITLE)
    return Unsure(words, tr("Xem trên điện thoại trước khi gửi lại."))
