"""A book kept the naive way, in plain dicts: what people do with orders and goods, as the rules say it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from coop_live.model import Kind, Lot, OrderState, PricedLine, Product, Variant
from tests.ledger.model_shelf import WEIGHED, Done, Goods, KeptOrder, Shelf, allowed, grams, much

WAY = [OrderState.CONFIRMED, OrderState.PACKED, OrderState.SHIPPED, OrderState.DELIVERED]


class Book(Shelf):
    """Has a method for every act, named and asked as the machine asks the ledger."""

    def __init__(self) -> None:
        super().__init__()
        self.log: list[Done] = []
        self.heard: dict[str, int] = {}
        self.hands: list[str] = []

    def note(self, act: str, by: str, order: KeptOrder | None, **more: object) -> Done:
        live = order.live if order else more.pop("live", None)
        done = Done(self.next_id(), act, by, self.now, live, order.number if order else None, more)  # type: ignore[arg-type]
        self.log.append(done)
        self.hands.append(by)
        return done

    def write_lines(self, order: KeptOrder, lines: Sequence[PricedLine]) -> None:
        order.lines = tuple(lines)
        order.members = tuple(line.member for line in lines)

    # ------------------------------------------------------------------ orders

    def draft(self, live: int, phone: str | None, lines: Sequence[PricedLine]) -> int:
        order = KeptOrder(len(self.orders) + 1, live, (self.next_id(), phone))
        self.write_lines(order, lines)
        self.orders[order.number] = order
        self.hold(order)
        return order.number

    def hear(self, key: str, live: int, phone: str | None, lines: Sequence[PricedLine]) -> int | None:
        if key in self.heard:
            return None
        self.heard[key] = live
        return self.draft(live, phone, lines)

    def edit(self, number: int, lines: Sequence[PricedLine], by: str) -> int:
        order = self.orders[number]
        allowed(order.open and bool(lines))
        self.note("edit", by, order, before=order.lines, lines=tuple(lines))
        self.write_lines(order, lines)
        self.hold(order, self.least_hold(order))
        self.offer()
        return number

    def contact(self, number: int, phone: str, by: str) -> int:
        order = self.orders[number]
        before, order.contact = order.contact, (self.next_id(), phone)
        self.note("contact", by, order, before=before, contact=order.contact)
        return number

    def confirm(self, number: int, by: str) -> int:
        order = self.orders[number]
        if order.state is not OrderState.CONFIRMED:
            allowed(order.open and bool(order.lines))
            self.check_catalog(order.lines)
            take = self.needs(order.lines)
            self.check(order, take)
            done = self.note("confirm", by, order, place=order.place)
            self.move(Counter(), take)
            order.gave.append((done.id, take))
            self.serve(order, take)
            order.decide(OrderState.CONFIRMED, by, self.now)
            order.leave_line()
        return number

    def refuse(self, number: int, why: str, by: str) -> int:
        order = self.orders[number]
        if order.state is not OrderState.REFUSED:
            allowed(order.open)
            self.note("refuse", by, order, place=order.place)
            order.decide(OrderState.REFUSED, by, self.now, why)
            order.leave_line()
            self.offer()
        return number

    def merge(self, number: int, into: int, by: str) -> int:
        """A draft goes into another order of its evening: the goods of both, the contact of both."""
        gone, kept = self.orders[number], self.orders[into]
        allowed(number != into and gone.live == kept.live and bool(gone.lines))
        allowed(gone.state is OrderState.DRAFT and (kept.state is OrderState.DRAFT or kept.state in WAY[:2]))
        allowed(gone.proposal is None and kept.proposal is None and not kept.there)
        take: Goods = Counter()
        if kept.sold:
            self.check_catalog(gone.lines)
            take = self.needs(gone.lines)
            self.check(gone, take)
        had = {"lines": kept.lines, "members": kept.members, "contact": kept.contact, "place": gone.place}
        least = max(self.least_hold(one) for one in (kept, gone))
        had_goods = Counter(kept.has)
        lines = list(kept.lines)
        for line in gone.lines:
            alike = [at for at, one in enumerate(lines) if replace(one, qty=0) == replace(line, qty=0)]
            if alike:
                lines[alike[0]] = replace(line, qty=lines[alike[0]].qty + line.qty)
            else:
                lines.append(line)
        kept.contact = (self.next_id(), kept.contact[1] or gone.contact[1])
        done = self.note("merge", by, gone, into=into, take=take, state=kept.state,
                         after=(tuple(lines), kept.contact), **had)  # fmt: skip
        self.move(Counter(), take)
        self.serve_moved(kept, Counter(), take)
        kept.gave.append((done.id, had_goods + take))
        self.write_lines(kept, lines)
        gone.decide(OrderState.REFUSED, by, self.now, f"gộp vào #{into}")
        gone.leave_line()
        self.hold(kept, least)
        self.offer()
        return into

    def wait(self, number: int, by: str) -> int:
        order = self.orders[number]
        if order.state is not OrderState.WAITLISTED:
            allowed(order.state is OrderState.DRAFT and bool(order.lines))
            done = self.note("wait", by, order, place=order.place)
            order.state, order.place, order.hold = OrderState.WAITLISTED, (done.id, False), Counter()
            self.offer(but=number)
        return number

    # ------------------------------------------------------------------ parcels and money

    def advance(self, number: int, state: OrderState, by: str) -> int:
        order = self.orders[number]
        if order.state is not state:
            allowed(order.sold and WAY.index(order.state) < WAY.index(state) and not order.proposal)
            self.note("advance", by, order, before=order.state, state=state)
            order.state = state
        return number

    def cancel(self, number: int, why: str, by: str) -> int:
        order = self.orders[number]
        if order.state is not OrderState.CANCELLED:
            allowed(order.state in WAY[:2] and not order.there)
            self._close(order, OrderState.CANCELLED, why, by, whole=True)
        return number

    def send_back(self, number: int, whole: bool, by: str) -> int:
        order = self.orders[number]
        if order.state is not OrderState.RETURNED:
            allowed(order.state in WAY[2:])
            self._close(order, OrderState.RETURNED, "hàng hoàn về", by, whole=whole)
        return number

    def _close(self, order: KeptOrder, state: OrderState, why: str, by: str, *, whole: bool) -> None:
        give = order.has if whole else Counter()
        was = {"before": order.state, "why": order.why, "lost": order.lost}
        self.note("close", by, order, state=state, give=give, **was)
        order.state, order.why, order.lost = state, why, not whole
        self.move(give, Counter())
        if whole:
            order.parts = Counter()
        self.offer()

    def pay(self, number: int, amount: int, by: str) -> int:
        order = self.orders[number]
        allowed(amount != 0 and sum(order.paid.values()) + amount >= 0)
        allowed(order.sold or (order.closed and amount < 0))
        done = self.note("pay", by, order)
        order.paid[done.id] = amount
        return number

    # ------------------------------------------------------------------ proposals

    def propose(self, number: int, kind: Kind, lines: tuple[PricedLine, ...] | None) -> int:
        self.heard[f"wish {self.next_id()}"] = self.orders[number].live
        self.orders[number].proposal = (kind, lines)
        return number

    def accept(self, number: int, other: tuple[PricedLine, ...] | None, by: str) -> int:
        order = self.orders[number]
        allowed(order.proposal is not None and not order.closed and order.state not in WAY[2:])
        allowed(not order.there)
        assert order.proposal
        lines = order.proposal[1] if other is None else other
        allowed(lines is not None)
        assert lines is not None
        more, gone = _beyond(lines, order.lines), _beyond(order.lines, lines)
        self.check_catalog(more)
        had, give = order.has, _out_of(order.has, gone)
        take = self.needs(more) if order.sold else Counter()
        self.check(order, take, give)
        done = self.note(
            "accept", by, order, before=replace(order), lines=lines, give=give, take=take, had=had
        )
        self.move(give, take)
        holds = +Counter({where: had[where] - give[where] + take[where] for where in had | take})
        self.serve_moved(order, give, take)
        order.gave.append((done.id, holds))
        order.proposal = None
        if lines:
            self.write_lines(order, lines)
            self.hold(order, self.least_hold(order))
        else:
            closed = OrderState.CANCELLED if order.sold else OrderState.REFUSED
            order.decide(closed, by, self.now, "khách hủy")
            order.leave_line()
        self.offer()
        return number

    def dismiss(self, number: int, by: str) -> int:
        order = self.orders[number]
        allowed(order.proposal is not None and not order.closed)
        self.note("dismiss", by, order, proposal=order.proposal)
        order.proposal = None
        return number

    # ------------------------------------------------------------------ goods

    def set_stock(self, code: str, variant: str, left: int | None, live: int | None, by: str) -> None:
        before = self.left.get((code, variant))
        left = self.said(code, left)
        self.note("stock", by, None, live=live, where=(code, variant), left=left, before=before)
        self.figure((code, variant), left)
        self.offer()

    def take_in(self, lot: Lot, by: str) -> None:
        key, where = (lot.code, lot.variant, lot.lot), (lot.code, lot.variant)
        known = self.lots.get(key)
        allowed(lot.code in self.products and bool(lot.lot.strip()) and lot.first > 0)
        allowed(known is None or replace(known, first=lot.first, weighed=lot.weighed) == lot)
        apart = any(code == lot.code and variant for code, variant in self.left)
        allowed(bool(lot.variant) or where in self.left or not apart)
        lot = replace(lot, first=grams(lot.code, lot.first, lot.weighed), weighed=False)
        self.note("lot", by, None, lot=lot, counted=where in self.left)
        self.lots[key] = replace(lot, first=lot.first + (known.first if known else 0))
        self.figure(where, self.left.get(where, 0) + lot.first)
        self.offer()

    def import_catalog(self, products: Sequence[Product], keep: bool) -> None:
        counts: dict[tuple[str, str], int | None] = {}
        for product in products:
            known = self.products.get(product.code) if keep else None
            for one in (Variant("", stock=product.stock), *product.variants):
                where = (product.code, one.key)
                old = known is not None and (not one.key or known.variant(one.key) is not None)
                new = None if one.stock is None else grams(product.code, one.stock, product.weighed)
                counts[where] = self.left.get(where) if old else new
        self.products = {product.code: product for product in products}
        self.is_in_grams = self.is_in_grams or any(product.weighed for product in products)
        for where in {*self.left, *counts}:
            self.figure(where, counts.get(where))
        self.offer()


def _beyond(lines: Sequence[PricedLine], other: Sequence[PricedLine]) -> list[PricedLine]:
    """What there is more of in `lines` than in `other`."""
    there, here = (Counter[tuple[str, str | None]](), Counter[tuple[str, str | None]]())
    for some, sums in ((other, there), (lines, here)):
        for line in some:
            sums[line.code, line.variant] += much(line)
    first = {(line.code, line.variant): line for line in reversed(lines)}
    more = [
        replace(line, qty=here[where] - there[where], weighed=line.code == WEIGHED)
        for where, line in first.items()
    ]
    return [line for line in more if line.qty > 0]


def _out_of(had: Goods, gone: Sequence[PricedLine]) -> Goods:
    """What goes back of what an order had: what was counted apart first."""
    rest, give = Counter(had), Counter[tuple[str, str]]()
    for line in gone:
        qty = line.qty
        for where in dict.fromkeys(((line.code, line.variant or ""), (line.code, ""))):
            part = min(qty, rest[where])
            rest[where] -= part
            give[where] += part
            qty -= part
    return +give
