"""What every carrier promises: fee, create, find, cancel, label, status; and the ways in which it fails.

A call that fails ends in one of three ways, never mixed up: `Refused` (the carrier said no), `NotSent` (it
surely was not reached, or would not take calls now), `Unknown` (it may have been done).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Protocol

from coop_live import vault
from coop_live.calls import Answer, Caller, Lost, NeedsPerson, NotSent
from coop_live.connections import Ask, Finding, Keys, Step
from coop_live.errors import CoopLiveError
from coop_live.i18n import tr
from coop_live.saving import storable
from coop_live.shipping.carriers.parcel import Parcel


class Refused(CoopLiveError):
    """The carrier said no: nothing was done. `code` is what it calls the reason."""

    def __init__(self, cause: str, remedy: str = "", *, code: str = "") -> None:
        super().__init__(cause, remedy)
        self.code = code


class Unknown(Lost):
    """It was sent and no answer came that says what became of it: it may be done."""


class MayBeOurs(Unknown):
    """The carrier has a parcel under this reference and does not say which: a person looks."""


LONGEST_READING = 120
TAKEN = "REFERENCE_TAKEN"
# No parcel costs or collects more; what is more could not be kept either.
MOST_DONG = 1_000_000_000_000


def taken(carrier: str, reference: str) -> Refused:
    """Return what to say where the carrier has another parcel under a reference of ours."""
    return Refused(
        tr("{carrier} đã dùng mã {reference} cho một vận đơn khác.", carrier=carrier, reference=reference),
        tr("Gửi lại: máy sẽ dùng mã khác."),
        code=TAKEN,
    )


def read_as(reading: str) -> str:
    """Return how a carrier reads an address, as a sentence."""
    return tr("Hãng đọc là: {reading}.", reading=" ".join(storable(reading).split())[:LONGEST_READING])


def rewrite() -> str:
    """Return what to do where a carrier reads an address otherwise than it is meant."""
    return tr("Viết lại xã, tỉnh cho rõ, hoặc chọn hãng khác.")


def same_phone(told: object, ours: str) -> bool:
    """Tell whether a phone that a carrier tells may be this one: it may begin with 84, or be left out."""
    digits = text(told)[-8:]
    return not digits or not digits.isdigit() or digits == ours[-8:]


@dataclass(frozen=True, slots=True)
class Made:
    """A parcel that the carrier has: its own `code` (waybill) and fee in dong, 0 where it did not say.

    `cod` is what it says it will collect, None where it does not tell.
    """

    code: str
    fee: int = 0
    cod: int | None = None


@dataclass(frozen=True, slots=True)
class Quote:
    """What a parcel would cost (dong), and how the carrier reads its address ("" where it does not say).

    `elsewhere`: it reads another commune or province than is meant, and would not be sent so.
    """

    fee: int
    service: str = ""
    reading: str = field(default="", repr=False)
    elsewhere: bool = False


class Stage(StrEnum):
    """Where a parcel is, in the few words that all carriers share."""

    WAITING = "waiting"
    MOVING = "moving"
    DELIVERED = "delivered"
    TROUBLE = "trouble"
    RETURNING = "returning"
    RETURNED = "returned"
    CANCELLED = "cancelled"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Status:
    """How a parcel stands: the stage, and what the carrier calls it."""

    stage: Stage
    told: str = ""


@dataclass(frozen=True, slots=True)
class Label:
    """The carrier's own label: a PDF, or the page that shows it (which works only for a while)."""

    pdf: bytes = field(default=b"", repr=False)
    url: str = field(default="", repr=False)


class Carrier(Protocol):
    """One carrier, asked over the network. Everything raises Refused, NotSent, Unknown or NeedsPerson."""

    name: str
    title: str

    def check(self, parcel: Parcel) -> None:
        """Refuse what the carrier would refuse anyway, before anything is sent. Raises Refused."""
        ...

    def fee(self, parcel: Parcel) -> Quote:
        """Ask what it would cost; nothing is made."""
        ...

    def create(self, parcel: Parcel, *, again: bool) -> Made:
        """Make the parcel, or return the one that stands under its reference already.

        `again`: an earlier call with this reference may have been received.
        """
        ...

    def find(self, reference: str, phone: str) -> Made | None:
        """Look a parcel up by our reference; None only where the carrier surely has none.

        Refused with the code TAKEN where it is one for another phone, or a cancelled one.
        """
        ...

    def cancel(self, code: str, reference: str) -> None:
        """Cancel; a parcel that is cancelled already is no error."""
        ...

    def status(self, code: str, reference: str) -> Status:
        """Ask where it is."""
        ...

    def label(self, code: str, size: str) -> Label:
        """Return the carrier's own label; `size` is one of settings.LABEL_SIZES."""
        ...

    def page(self, codes: Sequence[str], size: str) -> Label | None:
        """Return the page that prints several labels at once, None where the carrier has none."""
        ...

    def proof(self) -> Finding:
        """Make a harmless call that shows whether the keys work, and say how that went."""
        ...


@dataclass(frozen=True, slots=True)
class Kind:
    """What can be told of a carrier before it is asked: what a person has to give and where to get it.

    `asks` name the secrets in the vault; what is no secret (GHN's shop) stands in the settings.
    """

    name: str
    title: str
    asks: tuple[Ask, ...]
    steps: Callable[[], tuple[Step, ...]]
    unproven: Callable[[], str]
    try_it: Callable[[Keys, str, str], Iterator[Finding]]
    """Tries the keys; takes them, GHN's shop, and another address on this computer ("" the carrier's own)."""


class Secrets:
    """The carriers' keys in this computer's keyring. It may take seconds: never ask in the main thread."""

    def get(self, name: str) -> str:
        """Return a value, "" when there is none or the keyring does not answer."""
        return vault.get(name) or ""

    def put(self, name: str, value: str) -> None:
        """Keep a value; "" forgets it. Raises CoopLiveError when it cannot be kept."""
        vault.put(name, value)


def answered(
    caller: Caller,
    title: str,
    method: str,
    path: str,
    *,
    headers: dict[str, str],
    params: dict[str, str] | None = None,
    body: object = None,
    needs_json: bool = True,
) -> Answer:
    """Ask a carrier and return what it says itself, be it yes or no.

    Raises NotSent (not reached, or too many calls: `after` seconds until the next), Unknown (no answer, a
    broken one, its own trouble), NeedsPerson (the key is not taken).
    """
    try:
        answer = caller.call(method, path, params=params, headers=headers, body=body)
    except NotSent:
        raise
    except Lost as lost:
        raise Unknown(lost.cause, lost.remedy, after=lost.after) from None
    if answer.status == 429:
        raise NotSent(
            tr("{carrier} bảo hỏi chậm lại.", carrier=title), tr("Đang chờ."), after=answer.retry_after
        )
    if answer.status == 401:
        raise no_key(title)
    if answer.status >= 500:
        raise Unknown(
            tr("{carrier} đang trục trặc (lỗi {status}).", carrier=title, status=answer.status),
            tr("Đang thử lại."),
            after=answer.retry_after,
        )
    if 300 <= answer.status < 400 or (needs_json and not answer.is_json):
        raise Unknown(tr("{carrier} trả lời không đọc được.", carrier=title), tr("Đang thử lại."))
    return answer


def no_key(title: str) -> NeedsPerson:
    """Return what to say where a carrier does not take the key."""
    return NeedsPerson(
        tr("{carrier} không nhận chìa khóa.", carrier=title),
        tr("Ở trang Gửi hàng bấm Nối với hãng, xem lại chìa khóa rồi bấm Thử."),
    )


def whole(told: object) -> int:
    """Return a number of dong that a carrier wrote as a number or as text; 0 where it is none."""
    try:
        dong = round(float(str(told).replace(",", "")))
    except (ValueError, OverflowError):
        return 0
    return dong if 0 < dong <= MOST_DONG else 0


def text(told: object, longest: int = 100) -> str:
    """Return a carrier's code or short word: "" where it is none."""
    return str(told).strip()[:longest] if isinstance(told, str | int) and not isinstance(told, bool) else ""
