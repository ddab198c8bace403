"""What can be said of a transfer: its verdict, the reason in words, and what would be counted of it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from coop_live.i18n import tr
from coop_live.memo import PREFIX, memo_code
from coop_live.model import Transfer


class Verdict(StrEnum):
    """What a transfer is, seen beside the orders.

    Only `paid` and `together` are counted by themselves: code and amount agree. `known` is counted or
    laid aside already, or the same as another source told; `out` is no money that came in.
    """

    PAID = "paid"
    TOGETHER = "together"
    PARTIAL = "partial"
    OVER = "over"
    ASK = "ask"
    KNOWN = "known"
    OUT = "out"


CLEAR = (Verdict.PAID, Verdict.TOGETHER)
DONE = (Verdict.KNOWN, Verdict.OUT)


class Reason(StrEnum):
    """Why a transfer has its verdict."""

    AGREES = "agrees"
    COMPLETES = "completes"
    LESS = "less"
    MORE = "more"
    REST = "rest"
    NO_CODE = "no_code"
    BROKEN_CODE = "broken_code"
    TWO_CODES = "two_codes"
    SPLITS = "splits"
    UNKNOWN_ORDER = "unknown_order"
    NOT_CONFIRMED = "not_confirmed"
    CANCELLED = "cancelled"
    REFUSED = "refused"
    RETURNED = "returned"
    PAID_ALREADY = "paid_already"
    COUNTED = "counted"
    ASIDE = "aside"
    TOLD_BEFORE = "told_before"
    NOT_IN = "not_in"


@dataclass(frozen=True, slots=True)
class Match:
    """A transfer and what it is: `parts` are what is proposed to be counted, (order, dong) each.

    Of what is counted already they are what was. `orders` are the numbers whose codes it names,
    whether they exist or not.
    """

    transfer: Transfer
    verdict: Verdict
    reason: Reason
    parts: tuple[tuple[int, int], ...] = ()
    orders: tuple[int, ...] = ()

    @property
    def clear(self) -> bool:
        """True where it may be counted without asking anybody."""
        return self.verdict in CLEAR

    @property
    def open(self) -> bool:
        """True where something can still be done with it, by itself or by a person."""
        return self.verdict not in DONE

    @property
    def asks(self) -> bool:
        """True where a person has to say what it is for."""
        return self.open and not self.clear


def verdict_words(verdict: Verdict) -> str:
    """Return a verdict in a word or two."""
    return {
        Verdict.PAID: tr("trả đủ"),
        Verdict.TOGETHER: tr("góp đủ"),
        Verdict.PARTIAL: tr("trả thiếu"),
        Verdict.OVER: tr("trả thừa"),
        Verdict.ASK: tr("cần xem"),
        Verdict.KNOWN: tr("đã có"),
        Verdict.OUT: tr("không phải tiền vào"),
    }[verdict]


def reason_words(match: Match, prefix: str = PREFIX) -> str:
    """Return why in one sentence; it names orders by their numbers and codes, and nobody."""
    number = match.orders[0] if match.orders else 0
    code = memo_code(number, prefix) if match.orders else ""
    numbers = ", ".join(f"#{one}" for one in match.orders)
    return {
        Reason.AGREES: tr("Mã và số tiền đều khớp đơn #{number}.", number=number),
        Reason.COMPLETES: tr("Cộng với lần chuyển khác thì vừa đủ đơn #{number}.", number=number),
        Reason.LESS: tr("Mã đúng đơn #{number} nhưng tiền ít hơn số còn nợ.", number=number),
        Reason.MORE: tr("Mã đúng đơn #{number} nhưng tiền nhiều hơn số còn nợ.", number=number),
        Reason.REST: tr("Một phần đã ghi, phần này chưa vào đơn nào."),
        Reason.NO_CODE: tr("Nội dung không có mã đơn."),
        Reason.BROKEN_CODE: tr("Nội dung có mã nhưng sai hay bị cắt."),
        Reason.TWO_CODES: tr("Có nhiều mã: {numbers}.", numbers=numbers),
        Reason.SPLITS: tr("Vừa bằng số còn nợ của {numbers} cộng lại.", numbers=numbers),
        Reason.UNKNOWN_ORDER: tr("Sổ không có đơn của mã {code}.", code=code),
        Reason.NOT_CONFIRMED: tr("Đơn #{number} chưa chốt.", number=number),
        Reason.CANCELLED: tr("Đơn #{number} đã hủy.", number=number),
        Reason.REFUSED: tr("Đơn #{number} đã bỏ.", number=number),
        Reason.RETURNED: tr("Đơn #{number} đã hoàn về.", number=number),
        Reason.PAID_ALREADY: tr("Đơn #{number} đã trả đủ trước đó.", number=number),
        Reason.COUNTED: tr("Đã ghi vào đơn rồi."),
        Reason.ASIDE: tr("Đã để riêng."),
        Reason.TOLD_BEFORE: tr("Đã biết qua đường khác rồi."),
        Reason.NOT_IN: tr("Không phải tiền vào."),
    }[match.reason]
