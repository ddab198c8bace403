"""What a person is told of each order while parcels are handed to a carrier."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from coop_live.errors import CoopLiveError
from coop_live.i18n import tr
from coop_live.model import Consignment
from coop_live.money import dong
from coop_live.shipping.carriers.base import Made


class Outcome(StrEnum):
    """How it stands with one order while it is sent; `other_sum`: created, but with another COD than ours."""

    ASKING = "asking"
    CREATED = "created"
    OTHER_SUM = "other_sum"
    ALREADY = "already"
    REFUSED = "refused"
    NOT_SENT = "not_sent"
    UNKNOWN = "unknown"
    CANCELLED = "cancelled"


@dataclass(frozen=True, slots=True)
class Told:
    """What to say of one order: `words` is a sentence, `remedy` what to do ("" for nothing)."""

    number: int
    outcome: Outcome
    words: str
    remedy: str = ""
    code: str = ""
    fee: int = 0


Listener = Callable[[Told], object]


def made(one: Consignment, carrier: str, found: Made, owed: int) -> Told:
    """Say that the carrier has it, and where it will collect something else than is owed now."""
    words = tr(
        "#{number}: {carrier} đã nhận, mã {code}.", number=one.number, carrier=carrier, code=found.code
    )
    there = one.cod if found.cod is None else found.cod
    if there == owed:
        return Told(one.number, Outcome.CREATED, words, code=found.code, fee=found.fee)
    return Told(one.number, Outcome.OTHER_SUM, words, _other_sum(there, owed), found.code, found.fee)


def already(one: Consignment, owed: int) -> Told:
    """Say that the carrier has it since earlier; the customer may have paid meanwhile."""
    words = tr("#{number}: hãng đã có vận đơn {code}.", number=one.number, code=one.code)
    if one.cod == owed:
        return Told(one.number, Outcome.ALREADY, words, code=one.code, fee=one.fee)
    return Told(one.number, Outcome.OTHER_SUM, words, _other_sum(one.cod, owed), one.code, one.fee)


def _other_sum(there: int, owed: int) -> str:
    return tr(
        "Hãng sẽ thu {there}, sổ ghi {here}: hủy vận đơn rồi gửi lại.", there=dong(there), here=dong(owed)
    )


def refused(number: int, trouble: CoopLiveError) -> Told:
    """Say why it was not made."""
    return ended(number, Outcome.REFUSED, trouble)


def trouble_of(one: Consignment, trouble: CoopLiveError) -> Told:
    """Say that it is not known what became of it."""
    words = tr("#{number}: chưa rõ hãng đã nhận chưa. {why}", number=one.number, why=trouble.cause)
    remedy = trouble.remedy or tr("Bấm Hỏi lại.")
    return Told(one.number, Outcome.UNKNOWN, words.strip(), remedy, code=one.code)


def ended(number: int, outcome: Outcome, trouble: CoopLiveError) -> Told:
    """Say how it ended, with the order's number where the cause has none."""
    named = f"#{number}"
    words = trouble.cause if named in trouble.cause else f"{named}: {trouble.cause}"
    return Told(number, outcome, words, trouble.remedy)
