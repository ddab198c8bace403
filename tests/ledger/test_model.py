"""Two desks at one book, doing whatever people do, against a naive book kept in plain dicts."""

from __future__ import annotations

import os
from contextlib import suppress
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import initialize, rule

from coop_live.model import Kind, OrderState
from tests.ledger.model_deeds import COUNTED, catalogs, lots, some_lines, whole_catalogs
from tests.ledger.model_desks import PEOPLE, Desks
from tests.ledger.model_shelf import WEIGHED

MINUTE = 60_000
# How many examples a soak runs: COOP_LIVE_SOAK=2000.
SOAK = int(os.environ.get("COOP_LIVE_SOAK", "0"))

desks = st.integers(0, 1)
# Which of the orders that fit, from the newest back; the last two stand for any order at all.
# Most is done to the same few orders, for people to get into each other's way.
nths = st.sampled_from((0, 0, 0, 0, 1, 1, 2, 3, 6, 7))
lives = st.integers(1, 2)
phones = st.sampled_from((None, "+84905123267", "+84374000667"))
minutes = st.sampled_from((0, 5, 30))
notes = st.sampled_from(("gọi trước", "giao giờ hành chính", ""))
keys = st.sampled_from("abcdef")
states = st.sampled_from(("packed", "shipped", "delivered"))
transfers = st.sampled_from(("sepay:1", "sepay:1", "casso:2", "file:a3"))
dong = st.sampled_from((50_000, 50_000, 100_000, 20_000, 0))
parcel_states = st.sampled_from(("created", "created", "unknown", "failed", "cancelled", "sending"))
amounts = st.sampled_from((50_000, 100_000, -50_000, -100_000, 0))

# What a turn may be, how often, and what it asks for.
TURNS: dict[str, tuple[int, tuple[Any, ...]]] = {
    "draft": (5, (desks, lives, phones, some_lines, st.booleans())),
    "hear_twice": (2, (keys, lives, some_lines)),
    "edit": (3, (desks, nths, some_lines)),
    "contact": (1, (desks, nths, phones)),
    "confirm": (5, (desks, nths, st.booleans())),
    "refuse": (2, (desks, nths)),
    "merge": (4, (desks, nths, nths)),
    "wait": (4, (desks, nths)),
    "advance": (3, (desks, nths, states)),
    "cancel": (2, (desks, nths)),
    "send_back": (2, (desks, nths, st.booleans())),
    "pay": (4, (desks, nths, amounts)),
    "sell_and_send": (4, (desks, lives, st.none() | parcel_states, transfers, st.none() | dong)),
    "consign": (4, (desks, nths)),
    "hear_of": (4, (desks, nths, st.sampled_from((-1, -1, 0)), parcel_states)),
    "come": (3, (desks, transfers, st.sampled_from((50_000, 100_000)))),
    "count": (6, (desks, transfers, st.lists(st.tuples(nths, dong), max_size=2))),
    "lay_aside": (1, (desks, transfers, st.booleans())),
    "propose": (4, (desks, nths, st.none() | some_lines, st.booleans())),
    "accept": (2, (desks, nths, st.none() | some_lines)),
    "dismiss": (1, (desks, nths)),
    "note": (2, (desks, nths, notes)),
    "block": (2, (desks, nths, st.booleans())),
    "set_stock": (3, (desks, st.sampled_from(COUNTED), st.none() | st.integers(0, 6))),
    "take_in": (3, (desks, lots)),
    "take_back": (2, (desks, nths)),
    "undo": (7, (desks, st.none() | lives, st.integers(1, 3))),
    "weigh": (1, (desks,)),
    "weigh_what_is_sold": (2, (desks, lives, st.sampled_from(("undo", "cancel", "change", "keep")))),
    "import_catalog": (1, (desks, catalogs, st.sampled_from((True, True, False)))),
    "later": (2, (st.sampled_from((1, 5, 10, 30, 31)),)),
    "hold_goods": (2, (desks, minutes)),
}
pairs = st.tuples(st.sampled_from(("confirm", "accept", "cancel", "wait", "undo", "merge", "consign")), nths)
RUSHES: dict[str, tuple[int, tuple[Any, ...]]] = {
    "hear_at_once": (1, (keys, lives, some_lines)),
    "both": (3, (pairs, pairs)),
    "same_money": (2, (transfers, st.tuples(nths, dong), st.tuples(nths, dong))),
    "last_box": (1, (lives, st.sampled_from((("C10", None), ("C3", "đỏ"))))),
}


def turns(kinds: dict[str, tuple[int, tuple[Any, ...]]]) -> st.SearchStrategy[tuple[Any, ...]]:
    """Draw a turn and what it asks for, some more often than others."""
    names = [name for name, (often, _) in kinds.items() for _ in range(often)]
    return st.sampled_from(names).flatmap(lambda name: st.tuples(st.just(name), *kinds[name][1]))


class TwoDesks(Desks):
    """The two take turns."""

    @initialize(products=whole_catalogs, drafts=st.lists(some_lines, min_size=2, max_size=4), minutes=minutes)
    def begin(self, products: Any, drafts: list[Any], minutes: int) -> None:
        self.do(0, "import_catalog", products, False)
        for live in (1, 2):
            body = {"live": live, "name": f"Buổi {live}", "platforms": ["facebook"]}
            self.desks[0].write(lambda tx, body=body: tx.write("live_start", body)).result()
        for desk in (0, 1):
            self.hold_goods(desk, minutes)
        for lines in drafts:
            self.draft(0, 1, None, lines, True)

    @rule(turn=turns(TURNS))
    def turn(self, turn: tuple[Any, ...]) -> None:
        getattr(self, turn[0])(*turn[1:])

    def draft(self, desk: int, live: int, phone: str | None, lines: list[Any], sell: bool) -> None:
        number = self.do(desk, "draft", live, phone, self.priced(lines))
        if sell:
            self.do(desk, "confirm", number, PEOPLE[desk])

    def hear_twice(self, key: str, live: int, lines: list[Any]) -> None:
        """A source that starts again tells what it told before."""
        deed = ("hear", key, live, None, self.priced(lines))
        assert None in [self.do(desk, *deed) for desk in (0, 1)]

    def edit(self, desk: int, nth: int, lines: list[Any]) -> None:
        self.do(desk, "edit", self.pick(nth, lambda order: order.open), self.priced(lines), PEOPLE[desk])

    def contact(self, desk: int, nth: int, phone: str | None) -> None:
        self.do(desk, "contact", self.pick(nth, lambda order: True), phone, PEOPLE[desk])

    def confirm(self, desk: int, nth: int, twice: bool) -> None:
        number = self.pick(nth, lambda order: order.open)
        for _ in range(1 + twice):
            self.do(desk, "confirm", number, PEOPLE[desk])

    def refuse(self, desk: int, nth: int) -> None:
        self.do(desk, "refuse", self.pick(nth, lambda order: order.open), "khách thôi", PEOPLE[desk])

    def merge(self, desk: int, nth: int, other: int) -> None:
        number = self.pick(nth, lambda order: order.state is OrderState.DRAFT)
        into = self.pick(other, lambda order: order.number != number and not order.closed)
        self.do(desk, "merge", number, into, PEOPLE[desk])

    def wait(self, desk: int, nth: int) -> None:
        number = self.pick(nth, lambda order: order.state is OrderState.DRAFT)
        self.do(desk, "wait", number, PEOPLE[desk])

    def advance(self, desk: int, nth: int, state: str) -> None:
        number = self.pick(nth, lambda order: order.sold)
        self.do(desk, "advance", number, OrderState(state), PEOPLE[desk])

    def cancel(self, desk: int, nth: int) -> None:
        self.do(desk, "cancel", self.pick(nth, lambda order: order.sold), "khách hủy", PEOPLE[desk])

    def send_back(self, desk: int, nth: int, whole: bool) -> None:
        left_house = (OrderState.SHIPPED, OrderState.DELIVERED)
        self.do(
            desk, "send_back", self.pick(nth, lambda order: order.state in left_house), whole, PEOPLE[desk]
        )

    def pay(self, desk: int, nth: int, amount: int) -> None:
        number = self.pick(nth, lambda order: order.sold or bool(order.paid))
        self.do(desk, "pay", number, amount, PEOPLE[desk])

    def sell_and_send(self, desk: int, live: int, state: str | None, key: str, amount: int | None) -> None:
        """The whole way of an order, for people to get into each other's way on it."""
        number = self.do(desk, "draft", live, "+84905123267", self.priced([(("OX", None), 2)]))
        self.do(desk, "confirm", number, PEOPLE[desk])
        if amount is not None:
            self.do(1 - desk, "come", key, 100_000, PEOPLE[1 - desk])
            self.do(desk, "count", key, [(number, amount)], PEOPLE[desk])
        if state is not None:
            self.do(desk, "consign", number, PEOPLE[desk])
            self.do(desk, "hear_of", number, -1, state, PEOPLE[desk])

    def consign(self, desk: int, nth: int) -> None:
        number = self.pick(nth, lambda order: order.sold and bool(order.contact[1]))
        self.do(desk, "consign", number, PEOPLE[desk])

    def hear_of(self, desk: int, nth: int, which: int, state: str) -> None:
        self.do(
            desk, "hear_of", self.pick(nth, lambda order: bool(order.parcels)), which, state, PEOPLE[desk]
        )

    def come(self, desk: int, key: str, amount: int) -> None:
        self.do(desk, "come", key, amount, PEOPLE[desk])

    def count(self, desk: int, key: str, parts: list[tuple[int, int]]) -> None:
        self.do(desk, "count", key, self._parts(parts), PEOPLE[desk])

    def _parts(self, parts: list[tuple[int, int]]) -> list[tuple[int, int]]:
        return [(self.pick(nth, lambda order: order.sold), amount) for nth, amount in parts]

    def lay_aside(self, desk: int, key: str, aside: bool) -> None:
        self.do(desk, "lay_aside", key, aside, PEOPLE[desk])

    def propose(self, desk: int, nth: int, lines: list[Any] | None, accept: bool) -> None:
        number = self.pick(nth, lambda order: not order.closed)
        if self.model.orders[number].closed:
            return
        kind = Kind.CANCEL if lines == [] else Kind.CHANGE
        self.do(desk, "propose", number, kind, None if lines is None else self.priced(lines))
        if accept:
            self.do(desk, "accept", number, None, PEOPLE[desk])

    def accept(self, desk: int, nth: int, other: list[Any] | None) -> None:
        number = self.pick(nth, lambda order: order.proposal is not None)
        self.do(desk, "accept", number, None if other is None else self.priced(other), PEOPLE[desk])

    def dismiss(self, desk: int, nth: int) -> None:
        self.do(desk, "dismiss", self.pick(nth, lambda order: order.proposal is not None), PEOPLE[desk])

    def note(self, desk: int, nth: int, text: str) -> None:
        self.do(desk, "say", self.pick(nth, lambda order: True), text, PEOPLE[desk])

    def block(self, desk: int, nth: int, on: bool) -> None:
        self.do(desk, "block", self.pick(nth, lambda order: True), on, PEOPLE[desk])

    def set_stock(self, desk: int, where: tuple[str, str], left: int | None) -> None:
        product = self.model.products.get(where[0])
        figure = left * 499 if left and product is not None and product.weighed else left
        self.do(desk, "set_stock", *where, figure, 1, PEOPLE[desk])

    def take_in(self, desk: int, lot: Any) -> None:
        product = self.model.products.get(lot.code)
        if product is not None and product.weighed:
            lot = replace(lot, first=lot.first * 499, weighed=True)
        self.do(desk, "take_in", lot, PEOPLE[desk])

    def take_back(self, desk: int, nth: int) -> None:
        seqs = [done.seq for done in self.model.log if done.seq]
        if seqs:
            self.do(desk, "take_back", seqs[-1 - nth % len(seqs)], PEOPLE[desk])

    def undo(self, desk: int, live: int | None, times: int) -> None:
        for _ in range(times):
            self.do(desk, "undo", PEOPLE[desk], live)

    def import_catalog(self, desk: int, products: Any, keep: bool) -> None:
        self.do(desk, "import_catalog", products, keep)

    def weigh(self, desk: int) -> None:
        """The same list comes in again: what was counted is weighed from now on, or the other way round."""
        products = (
            replace(one, weighed=not one.weighed) if one.code == WEIGHED else one
            for one in self.model.products.values()
        )
        self.do(desk, "import_catalog", tuple(products), True)

    def weigh_what_is_sold(self, desk: int, live: int, then: str) -> None:
        """What was sold by the piece goes back by weight, or the other way round."""
        number = self.do(desk, "draft", live, None, self.priced([((WEIGHED, None), 2)]))
        self.do(desk, "confirm", number, PEOPLE[desk])
        self.weigh(desk)
        if then == "undo":
            self.undo(desk, live, 1)
        elif then == "cancel":
            self.do(desk, "cancel", number, "khách hủy", PEOPLE[desk])
        elif then == "change":
            self.do(desk, "propose", number, Kind.CHANGE, self.priced([((WEIGHED, None), 1)]))
            self.do(desk, "accept", number, None, PEOPLE[desk])

    def later(self, minutes: int) -> None:
        self.model.now += minutes * MINUTE

    def hold_goods(self, desk: int, minutes: int) -> None:
        self.desks[desk].hold_ms = minutes * MINUTE


class BothAtOnce(TwoDesks):
    """The two also write in the very same moment; who is first is for the machine to say."""

    @rule(turn=turns(RUSHES))
    def rush(self, turn: tuple[Any, ...]) -> None:
        getattr(self, turn[0])(*turn[1:])

    def hear_at_once(self, key: str, live: int, lines: list[Any]) -> None:
        deed = ("hear", key, live, None, self.priced(lines))
        assert None in self.at_once(deed, deed)

    def both(self, *deeds: Any) -> None:
        self.at_once(*(self._asked(*deed, by) for deed, by in zip(deeds, PEOPLE, strict=True)))

    def _asked(self, deed: str, nth: int, by: str) -> tuple[Any, ...]:
        number = self.pick(nth, lambda order: deed != "accept" or order.proposal is not None)
        between: tuple[Any, ...] = {"accept": (None,), "cancel": ("khách hủy",)}.get(deed, ())
        if deed == "merge":
            between = (self.pick(nth + 1, lambda order: not order.closed),)
        return (deed, by, None) if deed == "undo" else (deed, number, *between, by)

    def same_money(self, key: str, *parts: tuple[int, int]) -> None:
        """Both count the same transfer in the same moment, for one order or for two."""
        self.do(0, "come", key, 100_000, PEOPLE[0])
        asked = zip(self._parts(list(parts)), PEOPLE, strict=True)
        self.at_once(*(("count", key, [part], by) for part, by in asked))

    def last_box(self, live: int, where: tuple[str, str | None]) -> None:
        """Both want the last box in the same moment: one gets it, the other is told."""
        self.do(0, "set_stock", where[0], where[1] or "", 1, live, PEOPLE[0])
        numbers = [self.do(desk, "draft", live, None, self.priced([(where, 1)])) for desk in (0, 1)]
        deeds = [("confirm", number, by) for number, by in zip(numbers, PEOPLE, strict=True)]
        came = self.at_once(*deeds)
        assert len([one for one in came if one in numbers]) <= 1
        with suppress(KeyError):
            assert self.questions.stock()[where[0], where[1] or ""].left >= 0


SETTINGS = settings(
    max_examples=SOAK or 12,
    stateful_step_count=120 if SOAK else 50,
    deadline=None,
    print_blob=True,
    report_multiple_bugs=False,
    suppress_health_check=list(HealthCheck),
)
# Hypothesis gives up on making a failure smaller by itself, after five minutes.
pytestmark = pytest.mark.timeout(0 if SOAK else 600)
TestTwoDesks = TwoDesks.TestCase
TestBothAtOnce = BothAtOnce.TestCase
TestTwoDesks.settings = TestBothAtOnce.settings = SETTINGS
