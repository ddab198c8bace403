"""What is said in a chat, and what it was read to want."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

# The `source` of what a person brought in a block, and no program heard.
PASTED = ("paste", "csv", "jsonl")


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

    `kind` is text, paid, gift, join, follow, share, like, system, dm, end, or a mark on what was said
    before: delete and edit (`target_id` is the comment), ban (`target_id` is the author). `amount_micros`
    and `currency` are what was paid with it (Super Chat), millionths. `backfill`: read after a break.
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
    target_id: str | None = None
    is_member: bool = False
    amount_micros: str | None = None
    currency: str | None = None

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


@dataclass(frozen=True, slots=True)
class Gap:
    """A time (`since` to `until`, ms UTC) of which comments of a source may be missing."""

    source: str
    platform: str
    since: int
    until: int


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
