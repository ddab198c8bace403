"""What the panel of the customer says: texts that can be broken, wishes, parcels that came back."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QTextBoundaryFinder
from PySide6.QtGui import QFont

from coop_live.i18n import tr
from coop_live.ledger.history import History
from coop_live.model import Kind, Order
from coop_live.orders.contact.masking import masked, plain
from ui.dates import local
from ui.widgets import paint

# Who bought so often before is a regular.
REGULAR_FROM = 3
LEAST_ROOM = 150
"""Pixels that a line of text has in the panel even where it is narrow."""
NO_WIDTH = "\u200b"


def breakable(text: str, font: QFont, room: int = LEAST_ROOM) -> str:
    """Return text in which a word wider than `room` pixels can be broken at every letter."""
    return " ".join(
        NO_WIDTH.join(_letters(word)) if paint.width(word, font) > room else word
        for word in plain(text).split(" ")
    )


def noted(order: Order) -> str:
    """Return what a person should know of an order, and first what its viewer wants of it."""
    if order.proposal is None:
        return order.note
    text = order.proposal.text
    if order.proposal.kind is Kind.CHANGE:
        wish = tr("Khách muốn đổi: “{text}”", text=text)
    else:
        wish = tr("Khách muốn hủy: “{text}”", text=text)
    return order.note if wish in order.note else " · ".join(filter(None, (wish, order.note)))


def _letters(word: str) -> Iterator[str]:
    """Yield the letters of a word, each with the marks that stand on it."""
    finder = QTextBoundaryFinder(QTextBoundaryFinder.BoundaryType.Grapheme, word)
    units = word.encode("utf-16-le")  # Qt counts an emoji as two
    start = 0
    while (end := finder.toNextBoundary()) > 0:
        yield units[2 * start : 2 * end].decode("utf-16-le", "replace")
        start = end


def chips_of(known: History, tonight: int) -> tuple[tuple[str, str, str, str], ...]:
    """Return what is to be known of a customer at a glance: words, shorter words, tone and icon of each."""
    made = []
    if known.blocked:
        made.append((tr("Đã chặn", "a customer"), "", "danger", "ban"))
    if known.returned:
        whole = tr("Bom hàng %n lần", "", known.returned)
        made.append((whole, tr("Bom %n", "", known.returned), "danger", "package"))
    if known.bought >= REGULAR_FROM:
        made.append((tr("Khách quen"), tr("Quen", "a regular customer"), "tea", "star"))
    if tonight:
        made.append(
            (tr("%n đơn đã chốt tối nay", "", tonight), tr("%n đơn", "", tonight), "tea", "circle-check")
        )
    return tuple(made)


def returned_words(known: History) -> str:
    """Return when and why the last parcel came back, "" where none did."""
    if not known.back:
        return ""
    newest = known.back[0]
    month = local(newest.at).strftime("%m/%Y")
    why = masked(plain(newest.why))[0].strip()
    if not why or why == tr("hàng hoàn về"):
        return tr("Trả lại gói {month}", month=month)
    return tr("Trả lại gói {month}: {why}", month=month, why=why)


def blocked_words(known: History) -> str:
    """Return who blocked the customer and when, "" where nobody did."""
    if not known.blocked:
        return ""
    day = local(known.blocked_at).strftime("%d/%m/%Y")
    if not known.blocked_by:
        return tr("Chặn ngày {day}", day=day)
    return tr("{by} chặn ngày {day}", by=known.blocked_by, day=day)
