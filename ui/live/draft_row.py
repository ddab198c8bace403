"""One draft as the queue paints it: what, how much, for whom, how sure."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QImage, QPainter, QPen

from coop_live.i18n import tr
from coop_live.live.talk import UNMARKED, Mark
from coop_live.model import Kind, Order, PricedLine
from coop_live.money import dong
from coop_live.orders.contact.masking import masked, masked_phone, plain, shown_name
from ui.dates import clock
from ui.goods import amount, goods_words, wanted_words
from ui.live.comment_row import MARK
from ui.live.goods_line import paint_goods, rest_of
from ui.theme import Theme
from ui.widgets import paint
from ui.widgets.chip import chip_width, paint_chip
from ui.widgets.confidence import confidence_width, confidence_words, paint_confidence
from ui.widgets.photo import paint_photo

PHOTO = 44
WIDE = 560
PAD = 12
RAIL = 3


@dataclass(frozen=True, slots=True)
class DraftRow:
    """A draft and what the queue knows about it beside.

    `short` is the line that there is too little for, with what there is; `first` one with what is
    left where it came before others who want the same; `photo` is the first product's; `mark` is what
    happened since to the comments it came from. `blocked` is whom a person blocked, `returned` how many of
    their parcels came back. `claimed` is who else works on it, `resting` that they have not touched it for
    a while.
    """

    order: Order
    short: PricedLine | None = None
    first: PricedLine | None = None
    photo: QImage | None = None
    mark: Mark = UNMARKED
    blocked: bool = False
    returned: int = 0
    claimed: str = ""
    resting: bool = False

    @property
    def number(self) -> int:
        """The order's number."""
        return self.order.number


def spoken(row: DraftRow, selected: bool) -> str:
    """Return the draft as one sentence for a screen reader, its phone hidden."""
    order = row.order
    said = tr(
        "Đơn {number} của {name}: {goods}, {money}. {sure}.",
        number=order.number,
        name=shown_name(order.author_name),
        goods=goods_words(order.lines),
        money=dong(order.total),
        sure=confidence_words(order.confidence),
    )
    wish = f"{wish_words(order)}: {wanted_words(order)}." if order.proposal else ""
    marked = f"{mark_words(row.mark).capitalize()}." if mark_words(row.mark) else ""
    blocked = tr("Khách này đã bị chặn.") if row.blocked else ""
    back = tr("Bom hàng %n lần", "", row.returned) + "." if row.returned else ""
    parts = [
        said,
        f"{claim_words(row)}." if row.claimed else "",
        blocked,
        back,
        wish,
        stock_words(row, wide=True),
        marked,
        tr("Đang chọn.") if selected else "",
    ]
    return " ".join(part for part in parts if part)


def wish_words(order: Order) -> str:
    """Return what the viewer wants of an order that stands already, "" for nothing."""
    if order.proposal is None:
        return ""
    return tr("Khách muốn đổi") if order.proposal.kind is Kind.CHANGE else tr("Khách muốn hủy")


def claim_words(row: DraftRow) -> str:
    """Return who else works on a draft, "" for nobody."""
    return tr("{name} đang làm", name=plain(row.claimed)) if row.claimed else ""


def mark_words(mark: Mark) -> str:
    """Return what happened since to the comment of a draft, "" for nothing."""
    if mark.deleted:
        return tr("bình luận đã xoá")
    if mark.text is not None:
        return tr("bình luận đã sửa")
    return tr("khách bị chặn") if mark.banned else ""


def stock_words(row: DraftRow, wide: bool) -> str:
    """Return the chip about contested stock, "" where there is enough."""
    if row.short is None:
        return tr("Còn {left} · đến trước", left=amount(row.first)) if row.first is not None else ""
    if row.short.qty == 0:
        return tr("Hết hàng")
    left = amount(row.short)
    return tr("Chỉ còn {left} cho đơn này", left=left) if wide else tr("Chỉ còn {left}", left=left)


def inner_left(theme: Theme, width: int) -> int:
    """Return where a row's words begin: after the photo where the row is wide."""
    return PAD + theme.scaled(PHOTO) + 10 if width >= WIDE else PAD


def paint_draft(painter: QPainter, theme: Theme, area: QRect, row: DraftRow, selected: bool = False) -> None:
    """Paint the photo and the two lines of a draft at the top of `area`; the ground is the caller's."""
    wide = area.width() >= WIDE
    left = area.left() + inner_left(theme, area.width())
    right = area.right() + 1 - PAD
    if wide:
        side = theme.scaled(PHOTO)
        _paint_photo(painter, theme, QRect(area.left() + PAD, area.top() + 9, side, side), row)
    first = QRect(left, area.top() + 8, right - left, theme.scaled(24))
    second = QRect(left, first.bottom() + 3, right - left, theme.scaled(22))
    paint_goods(painter, theme, first, row.order, "text_2" if row.claimed else "text")
    _paint_viewer(painter, theme, second, row, selected, wide)


def _paint_photo(painter: QPainter, theme: Theme, area: QRect, row: DraftRow) -> None:
    if row.order.lines:
        paint_photo(painter, theme, area, row.photo)
        return
    painter.setPen(QPen(theme.colour("honey_line"), 1, Qt.PenStyle.DashLine))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(QRectF(area).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
    icon = theme.scaled(20)
    middle = area.center()
    colour = theme.colour("honey")
    paint.picture(painter, middle.x() + 1 - icon / 2, middle.y() + 1 - icon / 2, "circle-help", icon, colour)


def _paint_viewer(
    painter: QPainter, theme: Theme, area: QRect, row: DraftRow, selected: bool, wide: bool
) -> None:
    """Paint who asks and when, then what fits of the chips; at the right how sure it is."""
    order, middle = row.order, area.center().y() + 1
    right = _paint_verdict(painter, theme, area, row, wide, selected)
    side = theme.scaled(MARK)
    paint.picture(painter, area.left(), middle - side / 2, order.platform, side, theme.colour("text_2"))
    x = area.left() + side + 6
    look = ("small", 600 if selected else 500, "text_2" if row.claimed else "text")
    x = _put(painter, theme, area, x, right, shown_name(order.author_name), look)
    time = clock(order.drafted_at, seconds=wide or selected)
    digits = theme.figures("small", 400)
    if x + paint.width(time, digits) <= right:
        paint.words(painter, rest_of(area, x), time, digits, theme.colour("text_3"))
        x += paint.width(time, digits) + 8
    for text, tone, icon in chips(row, wide, selected):
        if x + chip_width(theme, text, icon) <= right:
            x = (
                paint_chip(
                    painter,
                    theme,
                    x,
                    middle,
                    text,
                    tone=tone,
                    icon=icon,
                    on_tint=selected or bool(row.claimed),
                )
                + 6
            )
    said = masked(f"“{order.proposal.text}”" if order.proposal else order.reason)[0]
    if wide and not selected and said and right - x > 60:
        _put(painter, theme, area, x, right, f"· {said}", ("small", 400, "text_2"))


def chips(row: DraftRow, wide: bool, selected: bool) -> list[tuple[str, str, str]]:
    """Return what is to be known about a draft at a glance: words, tone and icon."""
    order, made = row.order, _states(row)
    if order.phone is None:
        made.append((tr("thiếu", "no phone yet"), "plain", "phone"))
    elif wide and selected:
        made.append((masked_phone(order.phone), "sky", "phone"))
    if order.address and wide and selected:
        made.append((_last_part(order.address), "plum", "map-pin"))
    if order.note:
        made.append((tr("có lời nhắn") if wide else tr("nhắn"), "sky", "message-circle"))
    return made


def _states(row: DraftRow) -> list[tuple[str, str, str]]:
    """Return that an order with a wish is confirmed already, and how much there is where it is short."""
    order, made = row.order, []
    if row.blocked and wish_words(order):
        made.append(_blocked())
    if row.returned:
        made.append((tr("Bom hàng"), "danger", "package"))
    if (words := mark_words(row.mark)) and not (row.blocked and row.mark.banned):
        made.append((words, "honey", "trash-2" if row.mark.deleted else "pencil"))
    if order.offered:
        made.append((tr("có hàng lại"), "tea", "package-check"))
    if order.sold:
        made.append((tr("#{number} đã chốt", number=order.number), "tea", "circle-check"))
    if (order.proposal is not None or row.blocked) and row.short is not None:
        made.append((stock_words(row, wide=False), "danger", "triangle-alert"))
    return made


def _blocked() -> tuple[str, str, str]:
    return tr("Đã chặn", "a customer"), "danger", "ban"


def _wish_look(order: Order) -> tuple[str, str]:
    """Return tone and icon of the chip that says what the viewer wants."""
    changes = order.proposal is not None and order.proposal.kind is Kind.CHANGE
    return ("honey", "rotate-ccw") if changes else ("danger", "ban")


def _last_part(address: str) -> str:
    parts = [part.strip() for part in plain(address).split(",")]
    return ", ".join(parts[-2:])[:40]


def _verdict(row: DraftRow, wide: bool) -> tuple[str, str, str]:
    """Return words, tone and icon of what Enter runs into or does unusually; no words where nothing."""
    if words := claim_words(row):
        return words, "plum", "lock"
    if words := wish_words(row.order):
        return words, *_wish_look(row.order)
    if row.blocked:
        return _blocked()
    tone, icon = ("danger", "triangle-alert") if row.short is not None else ("honey", "hourglass")
    return stock_words(row, wide), tone, icon


def _paint_verdict(
    painter: QPainter, theme: Theme, area: QRect, row: DraftRow, wide: bool, selected: bool
) -> int:
    """Paint the wish, the stock chip or the confidence at the right and return where it begins."""
    middle, end = area.center().y() + 1, area.right() + 1
    words, tone, icon = _verdict(row, wide)
    if not words:
        confidence = row.order.confidence
        paint_confidence(painter, theme, end, middle, confidence)
        return end - confidence_width(theme, confidence) - 8
    x = end - chip_width(theme, words, icon)
    paint_chip(painter, theme, x, middle, words, tone=tone, icon=icon, on_tint=selected or bool(row.claimed))
    return x - 8


def _put(
    painter: QPainter, theme: Theme, area: QRect, x: int, right: int, text: str, look: tuple[str, int, str]
) -> int:
    """Write words between x and right and return where the next begin."""
    style, weight, tone = look
    font = theme.font(style, weight)
    room = max(0, right - x)
    paint.words(painter, QRect(x, area.top(), room, area.height()), text, font, theme.colour(tone))
    return x + min(paint.width(text, font), room) + 6
