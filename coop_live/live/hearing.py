"""What becomes of a comment: a draft, a proposal at an earlier order, or just a line in the feed."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from coop_live.i18n import tr
from coop_live.ledger import Transaction, acts, marks, proposals
from coop_live.ledger.entries import Private
from coop_live.ledger.goods import price, priced_beside
from coop_live.live.context import Lines, after_cancel, after_change, after_more, right_order
from coop_live.model import CLOSED, Comment, Intent, Kind, Order, OrderLine, OrderState, PricedLine, Product

# Whose text is a viewer's own words; gifts, joins and follows say nothing to order.
SPOKEN = ("text", "paid", "dm")

_AFTER: Mapping[Kind, Callable[[Sequence[OrderLine], Intent], Lines | None]] = {
    Kind.CHANGE: after_change,
    Kind.CANCEL: after_cancel,
}


def is_viewers(comment: Comment) -> bool:
    """Tell whether a comment may become an order: the seller's own side never orders."""
    return comment.kind in SPOKEN and not comment.is_owner and not comment.is_moderator


def act_on(
    tx: Transaction,
    live_id: int,
    comment: Comment,
    seq: int,
    intent: Intent,
    products: Mapping[str, Product],
    note: str = "",
) -> int | None:
    """Do what the intent of a kept comment (`seq`) asks for; return the order it touched, None where none.

    Nothing that stands is changed or cancelled: that is proposed, and words about payment are
    noted. A person decides, and is told the `note`.
    """
    hearing = _Hearing(tx, live_id, comment, seq, intent, products, note)
    if comment.kind in marks.MARKS:
        return hearing.mark()
    if pasted := marks.pasted_before(tx.questions, live_id, seq, comment):
        return pasted.order  # the platform catches up with what a person had brought already
    number = _act(hearing)
    if number is not None and (before := marks.mark_on(tx.questions, comment)):
        # The platform told of the deletion before it told of the comment.
        hearing.tell(tx.order(number), marked(before))
    return number


def _act(hearing: _Hearing) -> int | None:
    comment, intent = hearing.comment, hearing.intent
    if intent.kind in (Kind.QUESTION, Kind.OTHER):
        return None
    questions = hearing.tx.questions
    earlier = questions.last_order_of(hearing.live_id, comment.author) if comment.author[1] else None
    if intent.kind is Kind.ORDER:
        return hearing.order(earlier)
    if earlier is not None and intent.kind in _AFTER:
        return hearing.propose()
    return None if earlier is None else hearing.tell(earlier, _paid(intent, comment))


@dataclass(frozen=True, slots=True)
class _Hearing:
    """One comment while it is acted on."""

    tx: Transaction
    live_id: int
    comment: Comment
    seq: int
    intent: Intent
    products: Mapping[str, Product]
    note: str

    @property
    def known(self) -> bool:
        """True where the platform tells who writes: names are not identities."""
        return self.comment.author_id is not None

    def mark(self) -> int | None:
        """Note at an order that its comment was deleted or edited; nothing else changes by that."""
        number = marks.order_meant(self.tx.questions, self.comment)
        return None if number is None else self.tell(self.tx.order(number), marked(self.comment))

    def order(self, earlier: Order | None) -> int:
        """Draft an order; what comes to an open draft of the same viewer joins it."""
        more = self._more(earlier) if earlier is not None else None
        if earlier is not None and more is not None:
            acts.edit(self.tx, earlier.number, more, acts.FROM_CHAT)
            return self.tell(earlier, _joining(self.comment), self.note)
        lines, intent = price(self.intent.lines, self.products), self.intent
        private = self._private(earlier)
        number = acts.draft(self.tx, self.live_id, private, lines, intent.confidence, self.seq).number
        self.fill_others(number)
        return number

    def _more(self, earlier: Order) -> tuple[PricedLine, ...] | None:
        """Return an open draft with what 'lấy thêm' adds; None where it is to be a draft of its own."""
        if not self.intent.adds or not self.known or _said_before(self.comment, earlier):
            return None
        if earlier.state is not OrderState.DRAFT or earlier.proposal is not None:
            return None
        if not self._costs_the_same(earlier):
            return None
        lines = after_more([line.line for line in earlier.lines], self.intent)
        return None if lines is None else priced_beside(earlier.lines, lines, self.products)

    def _costs_the_same(self, earlier: Order) -> bool:
        """Tell whether what is wanted more of costs now what it cost in the draft, in the same unit.

        One line has one price. Where a flash sale began or ended meanwhile, the draft keeps what was
        said then, and what is added costs what is asked now: neither the customer nor the cooperative loses.
        """
        stood = {(line.code, line.variant): line for line in earlier.lines}
        return all(
            _terms(line) == _terms(stood.get((line.code, line.variant), line))
            for line in price(self.intent.lines, self.products)
        )

    def propose(self) -> int | None:
        """Propose at the right order what the viewer wants of it."""
        orders = self.tx.questions.orders(self.live_id, author=self.comment.author)
        order = right_order(orders, self.intent)
        if order is None:
            return None
        lines = self._after(order)
        proposals.propose(self.tx, order, acts.FROM_CHAT, self.intent.kind, lines, self.seq)
        notes = () if lines is not None else (_wish(self.intent.kind, self.comment.text),)
        if not self.known:
            notes = (*notes, tr("cùng tên, xem lại có đúng khách không"))
        return self.tell(order, *notes, self.note)

    def _after(self, order: Order) -> tuple[PricedLine, ...] | None:
        """Return what an order would be: first after what is proposed already, then as it stands."""
        proposed = order.proposal.lines if order.proposal else None
        for standing in (proposed, order.lines):
            if standing is not None:
                after = _AFTER[self.intent.kind]([line.line for line in standing], self.intent)
                if after is not None:
                    return priced_beside((*order.lines, *standing), after, self.products)
        return None

    def tell(self, earlier: Order, *notes: str) -> int:
        """Fill in what a comment may change at an earlier order by itself; note the rest for a person.

        An empty phone or address is filled in. One that stands is replaced only at a draft, and only
        where the platform tells who writes.
        """
        said = {"phone": self.intent.phone, "address": self.intent.address}
        stands = {"phone": earlier.phone, "address": earlier.address}
        free = earlier.state is OrderState.DRAFT and self.known
        taken = {name: value for name, value in said.items() if value and (free or not stands[name])}
        if any(value and name not in taken and value != stands[name] for name, value in said.items()):
            notes = (*notes, tr("Khách gửi lại liên hệ: “{text}”", text=self.comment.text))
        new = [note for note in notes if note and note not in earlier.note]
        if new:
            taken["note"] = " · ".join(part for part in (earlier.note, *new) if part)
        if taken:
            acts.set_person(self.tx, earlier.number, acts.FROM_CHAT, **taken)
        self.fill_others(earlier.number)
        return earlier.number

    def fill_others(self, number: int) -> None:
        """Fill in phone and address at the viewer's other orders of tonight that have none."""
        said = {"phone": self.intent.phone, "address": self.intent.address}
        if not self.known or not any(said.values()):
            return
        for order in self.tx.questions.orders(self.live_id, author=self.comment.author):
            stands = {"phone": order.phone, "address": order.address}
            lacks = {name: value for name, value in said.items() if value and not stands[name]}
            if lacks and order.number != number and order.state not in CLOSED:
                acts.set_person(self.tx, order.number, acts.FROM_CHAT, **lacks)

    def _private(self, earlier: Order | None) -> Private:
        """Return who orders; what the viewer told at an earlier order need not be told again.

        Only where the platform tells who writes: a stranger of the same name gets nobody's address.
        """
        comment, intent = self.comment, self.intent
        before = earlier if self.known else None
        return Private(
            platform=comment.author[0],
            author_id=comment.author[1],
            author_name=comment.author_name,
            phone=intent.phone or (before.phone if before else None),
            address=intent.address or (before.address if before else None),
            text=comment.text,
            reason=intent.reason,
            note=" · ".join(part for part in (self.note, self._beside(earlier) if earlier else "") if part),
        )

    def _beside(self, earlier: Order) -> str:
        """Say what a new draft has to do with the viewer's order before; a person decides."""
        if _said_before(self.comment, earlier):
            return tr("Giống hệt đơn #{number} của khách này.", number=earlier.number)
        if not self.intent.adds:
            return ""
        if self.known:
            return tr("Lấy thêm, cùng khách với đơn #{number}", number=earlier.number)
        return tr("có thể cùng khách với đơn #{number}", number=earlier.number)


def marked(mark: Comment) -> str:
    """Say what became of a comment."""
    if mark.kind == "delete":
        return tr("Bình luận đã bị xoá.")
    return tr("Khách sửa bình luận: “{text}”", text=mark.text)


def _terms(line: PricedLine) -> tuple[int, str, bool]:
    return line.price, line.unit, line.weighed


def _said_before(comment: Comment, earlier: Order) -> bool:
    """Tell whether a viewer's same words made or filled this order: perhaps one wish, perhaps two."""
    return comment.text == earlier.text or _joining(comment) in earlier.note


def _joining(comment: Comment) -> str:
    return tr("Thêm: “{text}”", text=comment.text)


def _wish(kind: Kind, text: str) -> str:
    if kind is Kind.CHANGE:
        return tr("Khách muốn đổi: “{text}”", text=text)
    return tr("Khách muốn hủy: “{text}”", text=text)


def _paid(intent: Intent, comment: Comment) -> str:
    if intent.kind is not Kind.PAID:
        return ""
    return tr("Khách báo đã trả, chờ ngân hàng: “{text}”", text=comment.text)
