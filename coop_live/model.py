"""The plain values that everything else speaks of: products, comments, intents, orders, cards."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from coop_live.weights import amount, cost


@dataclass(frozen=True, slots=True)
class Variant:
    """One size or taste of a product. `price` and `stock` are None where the product's hold."""

    key: str
    words: tuple[str, ...] = ()
    price: int | None = None
    stock: int | None = None


@dataclass(frozen=True, slots=True)
class Certificate:
    """A paper on file, of one product: what it says, who gave it, and from when until when.

    `scheme` is one of SCHEMES; `stars` counts for ocop alone, `title` is what a contest or a mark is
    called. `issued` and `expires` are days as ISO text ("2026-03-31"), "" where the paper has none.
    """

    scheme: str
    number: str = ""
    stars: int = 0
    title: str = ""
    issuer: str = ""
    issued: str = ""
    expires: str = ""


# award and survey prove a superlative, advert is the confirmation of advertising content.
SCHEMES = ("ocop", "vietgap", "globalgap", "organic", "origin", "award", "survey", "advert")

# What the law takes a product for: food, health-protection food, cosmetic, anything else; "" not said.
CLASSES = ("food", "tpbvsk", "cosmetic", "other")

# What the QR of a product carries: "" as the settings say.
QR_KINDS = ("order", "page", "vietqr", "trace", "none")


@dataclass(frozen=True, slots=True)
class Product:
    """One line of the catalog. Prices are whole dong; `stock` None means not limited.

    `photo` is a file name beside the catalog (or an absolute path), `extra` keeps the columns
    of the user's file that we do not know, in their order. `air_name` is a shorter name for the
    picture, `law_class` one of CLASSES, `qr` one of QR_KINDS, `gtin` the number under the bar code,
    `trace` the traceability portal's own link. `weighed`: priced by the kilo, its stock is grams.
    """

    code: str
    name: str
    unit: str
    price: int
    aliases: tuple[str, ...] = ()
    variants: tuple[Variant, ...] = ()
    stock: int | None = None
    old_price: int | None = None
    member: str = ""
    place: str = ""
    photo: str = ""
    link: str = ""
    talk: tuple[str, ...] = ()
    extra: tuple[tuple[str, str], ...] = ()
    air_name: str = ""
    law_class: str = ""
    qr: str = ""
    gtin: str = ""
    trace: str = ""
    certificates: tuple[Certificate, ...] = ()
    weighed: bool = False

    def variant(self, key: str | None) -> Variant | None:
        """Return the variant with this key, or None."""
        return next((v for v in self.variants if v.key == key), None)

    def price_of(self, key: str | None) -> int:
        """Return the price of one unit of this variant, in dong."""
        variant = self.variant(key)
        return self.price if variant is None or variant.price is None else variant.price


@dataclass(frozen=True, slots=True)
class Sale:
    """A flash sale: what a product costs until `until` (ms UTC).

    `prices` are dong by variant: "" for the product, and each variant that has a price of its own.
    """

    code: str
    prices: tuple[tuple[str, int], ...]
    until: int


class Kind(StrEnum):
    """What a comment wants; the label guide in tests/corpus says which is which."""

    ORDER = "order"
    CHANGE = "change"
    CANCEL = "cancel"
    PAID = "paid"
    CONTACT = "contact"
    QUESTION = "question"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Comment:
    """One thing said in a live chat, as every source delivers it.

    `ts` (the platform's time, None where it gives none) and `received_at` (ours) are
    milliseconds since 1970 UTC. `comment_id` is text, made up by us where `id_kind` is
    "derived". `is_owner` and `is_moderator` mark the seller's own side: never an order.
    """

    platform: str
    live_id: str
    comment_id: str
    author_name: str
    text: str
    received_at: int
    ts: int | None = None
    source: str = ""
    id_kind: str = "native"
    author_id: str | None = None
    author_handle: str | None = None
    kind: str = "text"
    parent_id: str | None = None
    is_owner: bool = False
    is_moderator: bool = False
    backfill: bool = False

    @property
    def key(self) -> tuple[str, str, str, str]:
        """What makes this comment the same comment, whoever delivers it."""
        return (self.platform, self.live_id, self.kind, self.comment_id)

    @property
    def author(self) -> tuple[str, str]:
        """Who wrote it: platform and the best identity it gives."""
        return (self.platform, self.author_id or self.author_name)

    @property
    def at(self) -> int:
        """When it was said, as well as we know."""
        return self.received_at if self.ts is None else self.ts


class Role(StrEnum):
    """What a marked part of a comment was read as."""

    PRODUCT = "product"
    QUANTITY = "quantity"
    PHONE = "phone"
    ADDRESS = "address"


@dataclass(frozen=True, slots=True)
class Span:
    """A part of a comment's text: characters `start` to `end` (exclusive) and what they are."""

    start: int
    end: int
    role: Role


@dataclass(frozen=True, slots=True)
class OrderLine:
    """So many of a product's variant, or grams where `weighed`. `variant` None: the product has none."""

    code: str
    variant: str | None
    qty: int
    weighed: bool = False


@dataclass(frozen=True, slots=True)
class Intent:
    """What a comment was read to want, and why.

    `phone` is E.164, `address` the exact part of the text; `reason` is one short line for the
    desk in the words of the customer; `confidence` is 0 to 1. `adds`: the goods come to what was
    ordered before ("lấy thêm"). `replaces` are the codes that a change names without wanting them.
    """

    kind: Kind
    lines: tuple[OrderLine, ...] = ()
    phone: str | None = None
    address: str | None = None
    reason: str = ""
    confidence: float = 0.0
    spans: tuple[Span, ...] = ()
    adds: bool = False
    replaces: tuple[str, ...] = ()


class OrderState(StrEnum):
    """Where an order stands: draft → confirmed → packed → shipped → delivered or returned.

    A draft that a person finds to be no order is refused, one that waits for goods is waitlisted;
    what was confirmed and is not wanted any more is cancelled.
    """

    DRAFT = "draft"
    WAITLISTED = "waitlisted"
    CONFIRMED = "confirmed"
    PACKED = "packed"
    SHIPPED = "shipped"
    DELIVERED = "delivered"
    RETURNED = "returned"
    CANCELLED = "cancelled"
    REFUSED = "refused"


# States in which goods are taken from the stock and money is owed or paid.
SOLD = (OrderState.CONFIRMED, OrderState.PACKED, OrderState.SHIPPED, OrderState.DELIVERED)
# States in which nothing more comes of an order.
CLOSED = (OrderState.RETURNED, OrderState.CANCELLED, OrderState.REFUSED)


@dataclass(frozen=True, slots=True)
class PricedLine:
    """An order line with the name, unit, price (dong a unit, a kilo) and `member` it was written down at."""

    code: str
    variant: str | None
    qty: int
    name: str
    unit: str
    price: int
    member: str = ""
    weighed: bool = False

    @property
    def total(self) -> int:
        """Dong for the whole line."""
        return cost(self.price, self.qty, weighed=self.weighed)

    @property
    def amount(self) -> str:
        """How much: "2", or with its unit where it is weighed: "1,5 kg"."""
        return amount(self.qty, self.unit, weighed=self.weighed)

    @property
    def line(self) -> OrderLine:
        """The line without its price."""
        return OrderLine(self.code, self.variant, self.qty, self.weighed)


@dataclass(frozen=True, slots=True)
class Proposal:
    """What a viewer wants of an order that stands already; a person accepts or dismisses it.

    `kind` is change or cancel. `lines` are what the order would be: () where nothing is left of
    it, None where the comment does not say. `text` is the comment.
    """

    kind: Kind
    lines: tuple[PricedLine, ...] | None
    text: str


@dataclass(frozen=True, slots=True)
class Order:
    """One order as the ledger has it now; `number` is what people say: "#132".

    Times are milliseconds since 1970 UTC. `text` is the comment it came from, `note` what a person
    should know of it, `why` the reason of a refusal or cancellation. `proposal` is what the viewer
    asked for since then, `paid` dong that came in. `offered`: it waited for goods, and they are there.
    """

    number: int
    live_id: int
    state: OrderState
    lines: tuple[PricedLine, ...]
    platform: str
    author_id: str
    author_name: str
    text: str = ""
    phone: str | None = None
    address: str | None = None
    reason: str = ""
    confidence: float = 0.0
    drafted_at: int = 0
    decided_at: int | None = None
    by: str = ""
    note: str = ""
    why: str = ""
    proposal: Proposal | None = None
    paid: int = 0
    offered: bool = False

    @property
    def sold(self) -> bool:
        """True while its goods are taken from the stock: confirmed, packed, shipped or delivered."""
        return self.state in SOLD

    @property
    def owed(self) -> int:
        """Dong still to be paid, 0 where too much came in or nothing is sold."""
        return max(0, self.total - self.paid) if self.sold else 0

    @property
    def refund(self) -> int:
        """Dong that came in and are to go back: nothing is sold any more."""
        return 0 if self.sold else self.paid

    @property
    def total(self) -> int:
        """Dong for all lines."""
        return sum(line.total for line in self.lines)

    @property
    def wanted(self) -> tuple[PricedLine, ...]:
        """What the order would be as proposed; its own lines where nothing else is known."""
        proposed = self.proposal.lines if self.proposal else None
        return self.lines if proposed is None else proposed

    @property
    def waits(self) -> bool:
        """True while a person is to decide: a draft, or a proposal at what was confirmed."""
        return self.state is OrderState.DRAFT or self.proposal is not None


@dataclass(frozen=True, slots=True)
class Stock:
    """How much is left of a product (`variant` "" for the product as a whole), grams where `weighed`."""

    code: str
    variant: str
    left: int
    weighed: bool = False


@dataclass(frozen=True, slots=True)
class Lot:
    """Goods of a product that came together: from whom, harvested when, and how much is left.

    `harvested` is a day as ISO text ("2026-11-02") or "", `certificate` its number or "";
    `first` is how much came in, grams where `weighed`.
    """

    code: str
    variant: str
    lot: str
    member: str = ""
    harvested: str = ""
    certificate: str = ""
    first: int = 0
    left: int = 0
    weighed: bool = False


@dataclass(frozen=True, slots=True)
class Customer:
    """Somebody who ordered, known by phone or else by who they are on a platform.

    `name` and `address` are the last ones told, `last_at` ms UTC of the last order.
    """

    id: int
    phone: str | None
    name: str
    address: str | None
    last_at: int


@dataclass(frozen=True, slots=True)
class Card:
    """What viewers are shown about the product on air: facts and words, no pixels.

    `stock` None means unknown (no stock chip); `qr` is what the code carries, None where it
    must not or need not be shown, and `withheld` says to the streamer alone why not. `held` are the
    rules that took something away, which a person may overrule; `blocked`: no card at all. `ocop` are the
    stars of a certificate in date (0 none), `vietgap` the same. `notice` is the sentence that the law
    wants under it. While a flash sale is on `sale_ends` is its end (ms UTC) and `countdown` the
    seconds that the picture shows of it. Where `weighed`, `stock` is grams and the unit a kilo.
    """

    code: str
    name: str
    price: int
    unit: str
    call: str
    old_price: int | None = None
    stock: int | None = None
    few: bool = False
    nearly_gone: bool = False
    member: str = ""
    place: str = ""
    photo: Path | None = None
    qr: str | None = None
    qr_words: str = ""
    withheld: str = ""
    held: tuple[str, ...] = ()
    blocked: bool = False
    ocop: int = 0
    vietgap: bool = False
    notice: str = ""
    sale_ends: int | None = None
    countdown: int | None = None
    weighed: bool = False

    @property
    def sold_out(self) -> bool:
        """True when the ledger has none left."""
        return self.stock == 0


@dataclass(frozen=True, slots=True)
class Look:
    """The cooperative's own look on air; the defaults are ours.

    `brand` is "#RRGGBB", `logo` a PNG or SVG, `font` the name of an installed family ("" ours), `side`
    where the side card stands (right or left).
    """

    brand: str = "#1E5B3C"
    logo: Path | None = None
    font: str = ""
    weave: bool = True
    side: str = "right"


class Layer(StrEnum):
    """What lies over the camera's picture, each a picture of its own."""

    CARD = "card"
    TICKER = "ticker"


class StreamState(StrEnum):
    """Whether viewers on the platforms can see what OBS sends."""

    OFF = "off"
    STARTING = "starting"
    LIVE = "live"
    RECONNECTING = "reconnecting"
    STOPPED_BY_ERROR = "stopped-by-error"


class LampState(StrEnum):
    """How a connection is doing, as its lamp shows it."""

    OFF = "off"
    CONNECTING = "connecting"
    WORKING = "working"
    TROUBLE = "trouble"
    ENDED = "ended"


@dataclass(frozen=True, slots=True)
class Lamp:
    """The state of one connection (`name`: obs, voice, bridge, rehearsal …), and its way out."""

    name: str
    state: LampState
    cause: str = ""
    remedy: str = ""
