"""Undo in the naive book: only the last act of one's own, and nothing that others have built on since."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

from coop_live.model import OrderState
from tests.ledger.model_afterwards import SendingBook
from tests.ledger.model_shelf import Done, KeptOrder, Refusal, allowed

HALF_HOUR = 30 * 60_000


class UndoingBook(SendingBook):
    """The whole model."""

    def undo(self, by: str, live: int | None) -> int | None:
        """Take back one's last act of the last half hour; give the number of its order, if it has one."""
        since = self.now - HALF_HOUR
        mine = [one for one in self.log if one.by == by and not one.undone and one.at >= since]
        mine = [one for one in mine if live in (None, one.live)]
        return self._take_back(mine[-1], by) if mine else None

    def take_back(self, seq: int, by: str) -> None:
        done = next(one for one in self.log if one.seq == seq)
        allowed(not done.undone)
        self._take_back(done, by)

    def _take_back(self, done: Done, by: str) -> int | None:
        if done.order is None:
            {"stock": self._stock, "lot": self._lot}[done.act](done)
        else:
            getattr(self, f"_{done.act}_back")(self.orders[done.order], done)
        done.undone = True
        self.hands.append(by)
        if not done.act.startswith("said_"):  # what is said of somebody frees no goods
            self.offer(but=done.order or 0)
        return done.order

    def _edit_back(self, order: KeptOrder, done: Done) -> None:
        allowed(order.open and order.lines == done.more["lines"])
        self.write_lines(order, done.more["before"])
        order.hold = Counter()

    def _contact_back(self, order: KeptOrder, done: Done) -> None:
        allowed(order.contact == done.more["contact"])
        order.contact = done.more["before"]

    def _confirm_back(self, order: KeptOrder, done: Done) -> None:
        allowed(order.state is OrderState.CONFIRMED and order.gave[-1][0] == done.id)
        allowed(sum(order.paid.values()) == 0 and not order.there)
        self.move(order.has, Counter())
        order.gave.pop()
        order.parts = Counter()
        self._reopen(order, done)

    def _refuse_back(self, order: KeptOrder, done: Done) -> None:
        allowed(order.state is OrderState.REFUSED)
        self._reopen(order, done)

    def _merge_back(self, gone: KeptOrder, done: Done) -> None:
        """The two are apart again; what was typed about the customer since stays."""
        kept, (lines, contact) = self.orders[done.more["into"]], done.more["after"]
        allowed(kept.proposal is None and gone.state is OrderState.REFUSED)
        allowed(kept.state is done.more["state"] and kept.lines == lines)
        allowed(not kept.sold or kept.gave[-1][0] == done.id)
        allowed(not kept.there)
        take = done.more["take"]
        self.move(take, Counter())
        kept.gave = [one for one in kept.gave if one[0] != done.id]
        self.serve_moved(kept, take, Counter())
        self.write_lines(kept, done.more["lines"])
        kept.hold = Counter()
        if kept.contact == contact:
            kept.contact = done.more["contact"]
        self._reopen(gone, done)

    def _wait_back(self, order: KeptOrder, done: Done) -> None:
        allowed(order.open and order.place is not None and order.place[0] == done.id)
        self._reopen(order, done)

    def _reopen(self, order: KeptOrder, done: Done) -> None:
        """It is open again, where it stood in line if it did; nothing is held for it."""
        order.place = done.more["place"]
        waits = order.place is not None and not order.place[1]
        order.decide(OrderState.WAITLISTED if waits else OrderState.DRAFT, "", None)
        order.hold = Counter()

    def _advance_back(self, order: KeptOrder, done: Done) -> None:
        allowed(order.state is done.more["state"] and not order.proposal)
        order.state = done.more["before"]

    def _close_back(self, order: KeptOrder, done: Done) -> None:
        closings = [one for one in self.log if one.order == order.number and one.act == "close"]
        allowed(order.state is done.more["state"] and [one for one in closings if not one.undone][-1] is done)
        give = done.more["give"]
        self._check_left(order, give)
        self.move(Counter(), give)
        order.state, order.why = done.more["before"], done.more["why"]
        if not order.lost:
            self.serve(order, give)
        order.lost = done.more["lost"]

    def _pay_back(self, order: KeptOrder, done: Done) -> None:
        rest = sum(order.paid.values()) - order.paid[done.id]
        allowed(rest >= 0 and not order.open)
        del order.paid[done.id]
        self.parts.pop(done.id, None)

    def _dismiss_back(self, order: KeptOrder, done: Done) -> None:
        allowed(order.proposal is None and not order.closed)
        order.proposal = done.more["proposal"]

    def _accept_back(self, order: KeptOrder, done: Done) -> None:
        before, lines, give, take = (done.more[name] for name in ("before", "lines", "give", "take"))
        allowed(order.proposal is None and order.gave[-1][0] == done.id and not order.there)
        stands = order.state is before.state and order.lines == lines
        allowed(stands if lines else order.closed)
        self._check_left(order, give, take)
        self.move(take, give)
        order.gave.pop()
        self.serve_moved(order, take, give)
        order.decide(before.state, before.by, before.at)
        self.write_lines(order, before.lines)
        order.proposal, order.place = before.proposal, before.place or order.place
        order.hold = Counter()

    def _check_left(self, order: KeptOrder, take: Counter, give: Counter | None = None) -> None:
        """What was sold to others since cannot come back, whatever the book calls it otherwise."""
        try:
            self.check(order, take, give)
        except Refusal:
            allowed(False)

    def _stock(self, done: Done) -> None:
        """The figure that stood before comes back, less what was sold since."""
        where, left, before = (done.more[name] for name in ("where", "left", "before"))
        now = self.left.get(where)
        if before is not None and (now != left or where[0] not in self.products):
            allowed(left is not None and now is not None and before + now >= left)
            before = before + now - left
        elif before is None and where[0] not in self.products:
            allowed(False)
        self.figure(where, before)

    def _lot(self, done: Done) -> None:
        """A lot goes out again as long as none of it is sold; its goods are not counted where nothing was."""
        lot, counted = done.more["lot"], done.more["counted"]
        key, where = (lot.code, lot.variant, lot.lot), (lot.code, lot.variant)
        allowed(key in self.lots and where in self.left)
        allowed(min(self.lot_left(key), self.left[where]) >= lot.first)
        rest = self.left[where] - lot.first
        self.figure(where, rest if counted or rest else None)
        self.lots[key] = replace(self.lots[key], first=self.lots[key].first - lot.first)
        if not self.lots[key].first:
            del self.lots[key]
