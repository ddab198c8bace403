"""What becomes of a comment: a draft, a word at the viewer's earlier order, or just a line in the feed."""

from __future__ import annotations

from collections.abc import Mapping

from coop_live.i18n import tr
from coop_live.ledger import Transaction, acts
from coop_live.ledger.entries import Private
from coop_live.model import Comment, Intent, Kind, Order, OrderState, Product

# Whose text is a viewer's own words; gifts, joins and follows say nothing to order.
SPOKEN = ("text", "paid", "dm")


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
) -> int | None:
    """Do what the intent of a kept comment (`seq`) asks for; return the order it touched, None where none.

    Wishes to change or cancel, and words about payment, are noted at the viewer's newest order:
    a person decides.
    """
    if intent.kind in (Kind.QUESTION, Kind.OTHER):
        return None
    earlier = tx.questions.last_order_of(live_id, comment.author) if comment.author[1] else None
    if intent.kind is Kind.ORDER:
        lines = acts.price(intent.lines, products)
        private = _private(comment, intent, earlier)
        return acts.draft(tx, live_id, private, lines, intent.confidence, seq).number
    if earlier is None:
        return None
    told = _told(comment, intent, earlier)
    if told:
        acts.set_person(tx, earlier.number, acts.FROM_CHAT, **told)
    return earlier.number


def _told(comment: Comment, intent: Intent, earlier: Order) -> dict[str, str]:
    """Return what a comment may change at an earlier order by itself; the rest is noted for a person.

    An empty phone or address is filled in. One that stands is replaced only at a draft, and only
    where the platform tells who writes: names are not identities.
    """
    said = {"phone": intent.phone, "address": intent.address}
    stands = {"phone": earlier.phone, "address": earlier.address}
    free = earlier.state is OrderState.DRAFT and comment.author_id is not None
    taken = {name: value for name, value in said.items() if value and (free or not stands[name])}
    other = any(value and name not in taken and value != stands[name] for name, value in said.items())
    note = _note(intent.kind, comment.text)
    if other:
        note = tr("Khách gửi lại liên hệ: “{text}”", text=comment.text)
    if note and note not in earlier.note:
        taken["note"] = " · ".join(part for part in (earlier.note, note) if part)
    return taken


def _private(comment: Comment, intent: Intent, earlier: Order | None) -> Private:
    """Return who orders; what the viewer told at an earlier order need not be told again.

    Only where the platform tells who writes: a stranger of the same name gets nobody's address.
    """
    known = earlier if comment.author_id is not None else None
    return Private(
        platform=comment.author[0],
        author_id=comment.author[1],
        author_name=comment.author_name,
        phone=intent.phone or (known.phone if known else None),
        address=intent.address or (known.address if known else None),
        text=comment.text,
        reason=intent.reason,
        note=_repeated(comment, earlier),
    )


def _repeated(comment: Comment, earlier: Order | None) -> str:
    """Flag a viewer's same words again: perhaps one order, perhaps two; a person decides."""
    if earlier is None or earlier.text != comment.text:
        return ""
    return tr("Giống hệt đơn #{number} của khách này.", number=earlier.number)


def _note(kind: Kind, text: str) -> str:
    match kind:
        case Kind.CHANGE:
            return tr("Khách muốn đổi: “{text}”", text=text)
        case Kind.CANCEL:
            return tr("Khách muốn hủy: “{text}”", text=text)
        case Kind.PAID:
            return tr("Khách báo đã trả, chờ ngân hàng: “{text}”", text=text)
        case _:
            return ""
