"""What is said of a rehearsal: praise, what happened at a place, why, and which key would have helped."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QLocale

from coop_live.i18n import language, tr
from coop_live.live.practice import Choice
from coop_live.live.scoring import Fault, Moment, Score
from coop_live.model import OrderLine, OrderState
from ui.practice.practising import Result

WELL, FAIR, BEGUN = 90, 75, 40
"""Points from which a rehearsal went well, fairly, or is a beginning; our own measure [?]."""
AIM_KEYS = 2
AIM_SECONDS = 5.0
SLOW_SECONDS = 8.0
"""Seconds an order should take, and from which it is called slow; the mockup's figures [?]."""


def headline(points: int, person: str) -> str:
    """Return the sentence beside the ring."""
    if points >= WELL:
        if person:
            return tr("Khá lắm! {name} sẵn sàng vào live.", name=person)
        return tr("Khá lắm! Mình sẵn sàng vào live.")
    if points >= FAIR:
        return tr("Tốt rồi. Tập thêm một lần là chắc tay.")
    if points >= BEGUN:
        return tr("Đang quen tay. Xem mấy chỗ dưới rồi tập lại.")
    return tr("Lần đầu ai cũng vậy. Xem mấy chỗ dưới rồi tập lại.")


def summary(result: Result) -> str:
    """Return how long it was and how many wrote, and whether it went better than the last time."""
    found = result.score
    parts = (
        tr("%n phút", "", max(1, round(found.lasted / 60 / result.choice.speed))),
        tr("%n bình luận", "", found.comments),
        tr("%n người đặt hàng", "", found.viewers),
    )
    told = tr("Buổi tập {parts}.", parts=", ".join(parts))
    return f"{told} {compared(result)}".strip()


def compared(result: Result) -> str:
    """Return how the points stand beside those of the time before, "" the first time."""
    if result.before is None:
        return ""
    more = result.score.points - result.before.points
    if more > 0:
        return tr("Tốt hơn lần trước %n điểm.", "", more)
    if more < 0:
        return tr("Kém lần trước %n điểm.", "", -more)
    return tr("Bằng điểm lần trước.")


def decimal(value: float | None) -> str:
    """Return a figure with one decimal as it is written in the window's language; "–" for none."""
    return "–" if value is None else QLocale(language()).toString(float(value), "f", 1)


def lasts(choice: Choice) -> str:
    """Return for how long a rehearsal chosen so will run."""
    minutes = choice.minutes / choice.speed
    if minutes != int(minutes):
        return tr("Khoảng {minutes} phút.", minutes=decimal(minutes))
    return tr("Khoảng %n phút.", "", int(minutes))


def goods(lines: Iterable[OrderLine]) -> str:
    """Return order lines in short: "2 × C1 250g, 1 × C10"."""
    return ", ".join(
        f"{one.qty} × {' '.join(part for part in (one.code, one.variant) if part)}" for one in lines
    )


def typed(lines: Iterable[OrderLine]) -> str:
    """Return what one would type for these lines: "c1 250g 2 c10 1"."""
    parts = (
        " ".join(part for part in (one.code.lower(), one.variant, str(one.qty)) if part) for one in lines
    )
    return " ".join(parts)


def fault_words(fault: Fault) -> str:
    """Return what a fault is called on its chip."""
    return {Fault.MISSED: tr("bỏ sót"), Fault.WRONG: tr("chốt sai"), Fault.FALSE: tr("chốt nhầm")}[fault]


def why(moment: Moment) -> tuple[str, str]:
    """Return why it went wrong, and the key that would have helped."""
    if moment.fault is Fault.FALSE:
        return _false(moment.tip)
    if moment.fault is Fault.WRONG:
        return _wrong(moment)
    return _missed(moment)


def _false(tip: str) -> tuple[str, str]:
    told = {
        "question": (tr("Đây là câu hỏi, chưa phải đơn."), "X"),
        "price": (tr("Khách hỏi giá, chưa đặt."), "X"),
        "past": (tr("Khách kể chuyện lần trước, không đặt mới."), "X"),
        "twice": (tr("Khách gõ lại lời cũ, chỉ là một đơn."), "X"),
        "others": (tr("Khách nói với người khác, không đặt cho mình."), "X"),
        "no_order": (tr("Khách nói chưa mua."), "X"),
        "sold_out": (tr("Hàng đã hết trước khách này. Cho chờ hàng."), "W"),
        "cancelled": (tr("Khách đã xin hủy. Nhận lời hủy ở đơn đó."), "Enter"),
        "contact": (tr("Khách chỉ gửi số hoặc địa chỉ cho đơn trước."), "X"),
        "paid": (tr("Khách báo đã chuyển tiền, không đặt thêm."), "X"),
    }
    return told.get(tip, (tr("Khách không đặt món này."), "X"))


def _wrong(moment: Moment) -> tuple[str, str]:
    right, taken = goods(moment.wanted), goods(moment.confirmed)
    told = tr("Khách muốn {right}, đã chốt {taken}.", right=right, taken=taken)
    if moment.tip == "changed":
        return tr("{told} Khách đã đổi, nhận lời đổi ở đơn đó.", told=told), "Enter"
    return tr("{told} Sửa rồi gõ {typed}.", told=told, typed=typed(moment.wanted)), "E"


def _missed(moment: Moment) -> tuple[str, str]:
    match moment.left:
        case OrderState.DRAFT if moment.tip == "asks_too":
            return tr("Vừa đặt vừa hỏi. Chốt xong rồi trả lời."), "Enter"
        case OrderState.DRAFT:
            return tr("Còn trong hàng chờ. Gặp đơn khó thì để sau, chốt đơn chắc trước."), "Space"
        case OrderState.REFUSED:
            return tr("Đơn này có thật mà đã bỏ. Bỏ lỡ tay thì hoàn tác."), "U"
        case OrderState.WAITLISTED:
            return tr("Đã cho chờ, mà lúc đó hàng vẫn còn."), "Enter"
        case OrderState.CANCELLED:
            return tr("Đã chốt rồi lại hủy. Lỡ tay thì hoàn tác."), "U"
        case _:
            line = typed(moment.wanted)
            return tr("Máy không thấy đơn này. Tự gõ đơn cho khách: {typed}.", typed=line), "T"


def advice(score: Score) -> str:
    """Return the one thing to try the next time."""
    falls = [one.fault for one in score.moments]
    if score.decided == 0:
        return tr("đơn hiện ở cột giữa. Đọc, đúng thì bấm Enter.")
    if falls.count(Fault.FALSE) >= 3:
        return tr("đọc lời khách trước khi bấm Enter. Không phải đơn thì bấm X.")
    if falls.count(Fault.WRONG) >= 2:
        return tr("bấm E rồi gõ thẳng c1 250g 2, nhanh hơn dùng chuột.")
    if falls.count(Fault.MISSED) >= 3:
        return tr("đơn khó thì bấm Space để sau, chốt đơn chắc trước.")
    if score.keys_each is not None and score.keys_each < 1:
        return tr("bấm Enter thay cho chuột, tay khỏi rời bàn phím.")
    if score.pace is not None and score.pace > AIM_SECONDS:
        return tr("chốt ngay khi đơn còn nằm đầu, đừng để dồn.")
    return tr("tập nhịp nhanh một lần cho quen tay.")
