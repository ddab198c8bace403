"""One assistant at the page of a second desk: their desk, what they asked for, and what is told them."""

from __future__ import annotations

import asyncio
import logging
import unicodedata
from collections import OrderedDict
from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass
from typing import Any

from coop_live.desk import Desk
from coop_live.errors import CoopLiveError, InputError, NotPossible, places
from coop_live.events import CustomerRemarked, Event
from coop_live.i18n import tr
from coop_live.live import LiveSession
from coop_live.live.people import BlockedCustomer
from coop_live.live.talk import FeedRow
from coop_live.model import Order, Stock
from coop_live.orders.contact.masking import masked, plain, spoken_phone
from coop_live.web.desk_rows import Told, in_short, reading_of, rows_of, seen, stock_of

LOG = logging.getLogger(__name__)

LONGEST_NAME = 40
LONGEST_TEXT = 300
ANSWERS_KEPT = 300
MOST_UNTOLD = 200
DONE_KEPT = 50


@dataclass(frozen=True, slots=True)
class Kept:
    """What the ledger holds, None for what was not asked; `blocked` viewers as the platforms call them."""

    orders: list[Order] | None = None
    stock: dict[tuple[str, str], Stock] | None = None
    heard: list[FeedRow] | None = None
    blocked: frozenset[tuple[str, str]] | None = None


class Person:
    """A desk that is worked from a browser; all of it lives in the server's thread.

    It stays while the line is broken: an act carries an id, and one that was asked for before is
    answered again and not done again. `wake` is set when there is something to tell.
    """

    def __init__(self, key: str, name: str, session: LiveSession) -> None:
        self.key, self.name = key, name
        self.desk = Desk(session, by=name)
        self.wake = asyncio.Event()
        self.line: object | None = None  # whoever holds it may speak; None while nobody is connected
        self.gone_at = 0.0
        self._session = session
        self._loaded = False
        self._acts: OrderedDict[int, asyncio.Task[None]] = OrderedDict()
        self._answers: dict[int, Told] = {}
        self._untold: list[Told] = []
        self._done: list[_Act] = []
        self._blocked: set[int] = set()
        self._told: Told = {}
        self._told_rows: dict[int, Told] = {}

    # ---------------------------------------------------------------- what comes in

    def load(self, kept: Kept) -> None:
        """Take in what the ledger holds."""
        if kept.stock is not None:
            self.desk.load(kept.orders or [], kept.stock)
        if kept.heard is not None:
            self.desk.talk.fill(kept.heard, ())
            self._loaded = True
        if kept.blocked is not None:
            self.desk.talk.marks.block(kept.blocked)
        self.wake.set()

    def hear(self, event: Event) -> None:
        """Take in what happened since; what was before is in what the ledger told."""
        if self._loaded:
            if isinstance(event, CustomerRemarked):
                self._blocked.clear()  # who it is now is found out at the next try
            self.desk.receive(event)
            self.wake.set()

    def begin_line(self, line: object) -> None:
        """Speak with this browser window from now on, and begin from the start: it knows nothing."""
        self.line, self._told, self._told_rows = line, {}, {}
        self.desk.hands.arrive()
        selected = self.desk.selected
        self.desk.hands.hold(selected.number if selected else None)
        self.wake.set()

    # ---------------------------------------------------------------- what is asked

    def take(self, asked: Told) -> bool:
        """Do what a message asks for; False where it is none of ours."""
        match asked:
            case {"act": str(act), "id": int(number)} if not isinstance(number, bool):
                self._take_act(act, number, asked)
            case {"select": int(number)}:
                self.desk.select(number)
            case {"read": str(text), "number": int(number)}:
                self._read(text[:LONGEST_TEXT], number)
            case {"phone": int(number)}:
                self._tell_phone(number)
            case {"beat": _}:
                return True
            case _:
                return False
        self.desk.hands.touch()
        self.wake.set()
        return True

    def _take_act(self, act: str, number: int, asked: Told) -> None:
        if number in self._acts:
            if number in self._answers:
                self._say(self._answers[number])
            return  # under way: its answer comes
        mine = _Act(number, act, asked.get("number"))
        try:
            done = self._begin(mine, asked)
        except CoopLiveError as error:
            done = _failed(error)
        self._acts[number] = asyncio.get_running_loop().create_task(self._finish(mine, done))
        while len(self._acts) > ANSWERS_KEPT:
            self._answers.pop(self._acts.popitem(last=False)[0], None)

    def _begin(self, act: _Act, asked: Told) -> Future[Any]:
        """Ask for an act at once, so that acts come to the ledger in the order in which they were pressed."""
        number = act.order
        if not isinstance(number, int):
            raise InputError(tr("Chưa chọn đơn nào."), tr("Chọn đơn bằng phím lên xuống."))
        if act.name == "undo":
            return self._undo(number)
        self.desk.select(number)
        order = self.desk.selected
        if order is None or order.number != number:
            raise NotPossible(tr("Đơn #{number} không còn chờ nữa.", number=number), tr("Làm đơn kế."))
        if act.name == "later":
            self.desk.later()
            return _came_to(order)
        if asked.get("seen") != seen(order):
            raise NotPossible(tr("Khách vừa nhắn, đơn đã khác."), tr("Xem lại rồi bấm lần nữa."))
        ways = self._ways(asked)
        if act.name not in ways:
            raise InputError(tr("Trang này cũ rồi."), tr("Tải lại trang."))
        act.asked = order
        done = ways[act.name]()
        self._done = [*self._done, act][-DONE_KEPT:]
        return done

    def _ways(self, asked: Told) -> dict[str, Callable[[], Future[Order]]]:
        said = plain(str(asked.get("text", "")))[:LONGEST_TEXT]
        desk = self.desk
        return {
            "confirm": desk.confirm,
            "refuse": lambda: desk.refuse(said),
            "edit": lambda: desk.edit(said),
            "wait": desk.wait,
        }

    def _undo(self, number: int) -> Future[Order | None]:
        """Take back the act that the person saw as their last; never one of somebody with the same name."""
        if not self._done or self._done[-1].order != number:
            raise NotPossible(tr("Không còn gì để hoàn tác."), tr("Chỉ hoàn tác được việc của mình."))
        self._done.pop()
        return self._session.undo_order(self._session.live_id, self.name, number)

    async def _finish(self, act: _Act, done: Future[Any]) -> None:
        answer: Told = {"answer": act.id, "ok": True}
        try:
            # Shielded: the book goes on with what it was asked for, though the server stops.
            answer |= self._weigh(act, await asyncio.shield(asyncio.wrap_future(done)))
        except CoopLiveError as error:
            if isinstance(error, BlockedCustomer) and isinstance(act.order, int):
                self._blocked.add(act.order)
            answer |= _no(masked(error.cause)[0], masked(error.remedy)[0])
        except Exception as bug:  # noqa: BLE001  the page is told, the log has where it was
            LOG.error("an act of the second desk failed: %s", places(bug))
            answer |= _no(tr("Việc này chưa làm được."), tr("Làm ở máy chính."))
        if not act.words:
            self._done = [one for one in self._done if one is not act]  # there is nothing to take back
        self._answers[act.id] = answer
        self._say(answer)

    def _weigh(self, act: _Act, order: Order | None) -> Told:
        """Return what is to be said of an act that came through; keep its words for the undo bar."""
        if order is None:
            return _no(tr("Không còn gì để hoàn tác."))
        if act.name == "confirm" and (other := self.desk.hands.forestalled(order, act.asked)):
            return _no(tr("{name} vừa chốt đơn này.", name=other))
        if act.name != "confirm" or not order.waits:  # else it was only taken over
            act.words = _words(act.name, order)
        return {}

    def _read(self, text: str, number: int) -> None:
        self.desk.select(number)
        selected = self.desk.selected
        if selected is not None and selected.number == number:
            self._say({"reading": reading_of(self.desk.reading(text)), "of": number, "text": text})

    def _tell_phone(self, number: int) -> None:
        order = next((one for one in self.desk.rows if one.number == number), None)
        if order is not None and order.phone:
            self._say({"phone": spoken_phone(order.phone), "of": number})

    def _say(self, told: Told) -> None:
        self._untold.append(told)
        del self._untold[:-MOST_UNTOLD]
        self.wake.set()

    # ---------------------------------------------------------------- what goes out

    def news(self) -> Told:
        """Return what has changed since the last time, {} for nothing."""
        told: Told = {}
        rows = {row["number"]: row for row in rows_of(self.desk, self._blocked)}
        changed = [row for number, row in rows.items() if self._told_rows.get(number) != row]
        if changed:
            told["rows"] = changed
        self._told_rows = rows
        for name, value in self._parts(list(rows)).items():
            if self._told.get(name, _NEVER) != value:
                told[name] = self._told[name] = value
        if self._untold:
            told["said"], self._untold = self._untold, []
        return told

    def _parts(self, order: list[int]) -> Told:
        names = {one.code: one.name for one in self._session.products}
        return {
            "order": order,
            "waiting": self.desk.waiting,
            "live": self._session.live_id is not None,
            "loaded": self._loaded,
            "desks": list(self._session.claims.desks()),
            "stock": stock_of(self.desk, names),
            "last": self._last(),
        }

    def _last(self) -> Told | None:
        """Return what this person did last, as long as it can be taken back."""
        last = next((one for one in reversed(self._done) if one.words), None)
        return {"number": last.order, "words": last.words} if last is not None else None


@dataclass(slots=True)
class _Act:
    """One act that a person asked for of an order as it was (`asked`); `words` are for the undo bar."""

    id: int
    name: str
    order: object
    asked: Order | None = None
    words: str = ""


def _words(act: str, order: Order) -> str:
    number = order.number
    said = {
        "confirm": tr("Đã chốt #{number}", number=number),
        "refuse": tr("Đã bỏ #{number}", number=number),
        "wait": tr("#{number} chờ hàng", number=number),
    }.get(act, tr("Đã sửa #{number}", number=number))
    return f"{said} · {in_short(order)}"


def name_of(said: object, taken: tuple[str, ...]) -> str:
    """Return a name as the book keeps it. Raises InputError for none, a phone, or one that is taken."""
    name = " ".join(unicodedata.normalize("NFC", plain(str(said or ""))).split())
    # The book's own helpers are called "(chat)" and the like; what is not to be seen makes two of one name.
    is_name = name.isprintable() and name[:1].isalnum() and any(sign.isalpha() for sign in name)
    if not is_name or len(name) > LONGEST_NAME:
        raise InputError(
            tr("Chưa có tên, hoặc tên dài quá."), tr("Gõ tên, nhiều nhất {most} chữ.", most=LONGEST_NAME)
        )
    if masked(name)[0] != name:
        raise InputError(tr("Tên không có số điện thoại."), tr("Chỉ gõ tên, ví dụ Hằng."))
    if name.casefold() in (one.casefold() for one in taken):
        raise InputError(tr("Bàn khác đang dùng tên này."), tr("Thêm họ hoặc chữ khác cho dễ phân biệt."))
    return name


_NEVER = object()


def _no(cause: str, remedy: str = "") -> Told:
    return {"ok": False, "cause": cause, "remedy": remedy}


def _failed(error: CoopLiveError) -> Future[Any]:
    future: Future[Any] = Future()
    future.set_exception(error)
    return future


def _came_to(order: Order) -> Future[Any]:
    future: Future[Any] = Future()
    future.set_result(order)
    return future
