"""An assistant without a mouse: looks at the open draft, compares it with what was said, presses."""

from __future__ import annotations

import json
import random
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from coop_live.model import Order, OrderLine
from tests.evenings.stall import Stall
from ui.live.draft_row import DraftRow
from ui.live.open_draft import Mode

CHATTER = Path(__file__).resolve().parent.parent / "corpus" / "dev.jsonl"
# What viewers type for one product, and the goods they mean by it.
PLAIN = (
    ("c3 {n}", "C3", None),
    ("C3 {n} chai nha shop", "C3", None),
    ("chốt {n} hũ ớt xiêm", "OX", None),
    ("cho e {n} hộp ngâm chân", "C2", None),
    ("c8 x{n}", "C8", None),
    ("lấy {n} mật ong nha", "C10", None),
    ("c1 250g {n} gói", "C1", "250g"),
    ("c1 500g {n}", "C1", "500g"),
    ("c5 gừng {n} hộp nhé", "C5", "gừng"),
    ("c6 dẻo {n} túi", "C6", "dẻo"),
    ("dau goi 300ml {n} chai", "C4", "300ml"),
    ("cb1 {n} set gửi biếu", "CB1", None),
)
# What somebody has to correct: the words say less, or something else, than the viewer wants.
HARD = (
    ("loại to của c1 {n} gói như hôm trước", "C1", "500g"),
    ("{n} túi dứa giòn giòn á, c6", "C6", "giòn"),
    ("như bạn trên, {n} chai xịt", "C3", None),
)


@dataclass(frozen=True, slots=True)
class Wish:
    """What one viewer writes and truly wants; without lines it is no order."""

    viewer: str
    words: str
    lines: tuple[OrderLine, ...] = ()


@dataclass(slots=True)
class Worked:
    """How an assistant fared: key presses and seconds of each order that was confirmed."""

    presses: list[int] = field(default_factory=list)
    seconds: list[float] = field(default_factory=list)
    corrected: int = 0
    refused: int = 0

    @property
    def clean(self) -> list[int]:
        """The key presses of those that needed no correction."""
        return [one for one in self.presses if one <= CLEAN]


CLEAN = 2
"""A draft that is right takes no more key presses than this."""


def rush(orders: int, chatter: int, seed: int = 3) -> tuple[Wish, ...]:
    """Return an evening's comments: so many orders, each of a viewer of their own, between chatter."""
    chance = random.Random(seed)
    wishes = []
    for number in range(orders):
        words, code, size = chance.choice(HARD if chance.random() < 0.05 else PLAIN)
        qty = chance.choice((1, 1, 1, 2, 2, 3, 5))
        line = OrderLine(code, size, qty)
        wishes.append(Wish(f"Khách {number}", words.format(n=qty), (line,)))
    said = [json.loads(line) for line in CHATTER.read_text(encoding="utf-8").splitlines()]
    idle = [one["text"] for one in said if one["kind"] in ("other", "question")]
    wishes += [Wish(f"Người xem {number}", chance.choice(idle)) for number in range(chatter)]
    chance.shuffle(wishes)
    return tuple(wishes)


def draft_seen(stall: Stall) -> DraftRow | None:
    """Return the draft that lies open; None while the screen does not show yet what a key would decide."""
    view = stall.shell.live.view
    opened, selected = view.queue.open, view._desk.selected
    if not opened.isVisible() or opened.row is None or selected is None:
        return None
    shown = opened.row.order
    same = (shown.number, shown.lines, shown.proposal) == (
        selected.number,
        selected.lines,
        selected.proposal,
    )
    return opened.row if same else None


class Clerk:
    """Works through the queue of a stall by keys alone."""

    def __init__(self, stall: Stall, wishes: Sequence[Wish]) -> None:
        self._stall = stall
        self._wants: Mapping[str, tuple[OrderLine, ...]] = {one.viewer: one.lines for one in wishes}
        self.worked = Worked()

    @property
    def _open(self):
        return self._stall.shell.live.view.queue.open

    def _seen(self) -> Order | None:
        """Return the order that stands open on the screen."""
        row = draft_seen(self._stall)
        return None if row is None else row.order

    def work_until(self, confirmed: int) -> None:
        """Decide about one draft after the other until so many orders are confirmed."""
        while len(self.worked.presses) < confirmed:
            self._stall.wait(self._seen)
            self.decide()

    def decide(self) -> None:
        """Decide about the draft that is open, as its viewer meant it."""
        order = self._seen()
        assert order is not None
        began, pressed = time.monotonic(), self._stall.pressed
        wanted = self._wants[order.author_name]
        if not wanted:
            self._refuse(order)
            return
        if {line.line for line in order.lines} != set(wanted):
            self._correct(wanted)
            self.worked.corrected += 1
        self._stall.press("Enter")
        self._stall.wait(lambda: self._gone(order.number))
        self.worked.presses.append(self._stall.pressed - pressed)
        self.worked.seconds.append(time.monotonic() - began)

    def _correct(self, lines: Sequence[OrderLine]) -> None:
        self._stall.press("E")
        self._stall.wait(lambda: self._open.mode is Mode.EDIT)
        self._stall.type(" ".join(f"{one.code} {_typed(one.variant)}{one.qty}" for one in lines).lower())
        self._stall.press("Enter")
        self._stall.wait(lambda: self._right(lines))

    def _right(self, lines: Sequence[OrderLine]) -> bool:
        order = self._seen()
        shown = {line.line for line in order.lines} if order is not None else set()
        return self._open.mode is Mode.REST and shown == set(lines)

    def _refuse(self, order: Order) -> None:
        self._stall.press("X")
        self._stall.wait(lambda: self._open.mode is Mode.REFUSE)
        self._stall.press("Enter")
        self._stall.wait(lambda: self._gone(order.number))
        self.worked.refused += 1

    def _gone(self, number: int) -> bool:
        seen = self._seen()
        return seen is None or seen.number != number


def _typed(size: str | None) -> str:
    """Return a size as an assistant types it: without marks."""
    plain = {"gừng": "gung", "dẻo": "deo", "giòn": "gion", "bạc hà": "bac ha"}
    return "" if size is None else plain.get(size, size) + " "
