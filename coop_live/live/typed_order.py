"""Reads an order that somebody types for a viewer in one line: "lan c1 2 0987654321 12 lê lợi"."""

from __future__ import annotations

import re
import secrets
from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import lru_cache

from coop_live.errors import NotPossible
from coop_live.i18n import tr
from coop_live.ledger.goods import price
from coop_live.letters import folded
from coop_live.model import Comment, Intent, Kind, PricedLine, Product, Role, Span
from coop_live.orders.edit import read_edit
from coop_live.orders.recognise import Reader

MANUAL = "manual"
LONGEST = 1_000
MOST_OFFERED = 6

# What may stand between a name and the goods: it is said, and no part of the name. With their marks, for
# Huy, Đạt and Nhàn are names; of the plain ones only those that nobody is called.
_BETWEEN = frozenset(
    ("chốt", "chot", "lấy", "lay", "mua", "đặt", "cho", "thêm", "them", "hủy", "huỷ", "đổi", "bỏ", "ơi", "oi")
)
# Before a number in words these make a name: chị Hai, bác Tư, út Chín.
_KIN = frozenset(
    ("chi", "anh", "bac", "co", "di", "chu", "cau", "mo", "thim", "ba", "ong", "ut", "em", "o", "mu", "duong")
)
# What leads to an address or a phone and is no goods.
_LEADS = re.compile(
    r"\b(?:gửi|gui|ship|giao|về|ve|đến|den|tới|toi|sđt|sdt|đt|đc|địa chỉ|dia chi|gặp)\b", re.IGNORECASE
)
_ENDS_NAME = ":;,"
_NOTHING = Intent(Kind.OTHER)
_CLEAR = (Kind.ORDER, Kind.CHANGE, Kind.CANCEL, Kind.CONTACT, Kind.PAID)


@dataclass(frozen=True, slots=True)
class Writer:
    """A viewer of tonight, as a typed order may join them."""

    platform: str
    author_id: str | None
    name: str
    live_id: str = ""


@dataclass(frozen=True, slots=True)
class TypedOrder:
    """What a line says so far.

    `text` is what the recogniser gets. `problem` says why it cannot be taken, `doubt` what is perhaps not
    meant so; `remedy` what to do. `writer` is the chosen viewer, None for somebody new.
    """

    name: str = ""
    text: str = ""
    writer: Writer | None = None
    intent: Intent = _NOTHING
    lines: tuple[PricedLine, ...] = ()
    problem: str = ""
    doubt: str = ""
    remedy: str = ""

    @property
    def total(self) -> int:
        """Dong for all lines."""
        return sum(line.total for line in self.lines)

    @property
    def can_be_taken(self) -> bool:
        """True where Enter adds it."""
        return bool(self.text) and not self.problem


def writers_of(comments: Iterable[Comment]) -> tuple[Writer, ...]:
    """Return who wrote tonight and may order, each once, the latest first."""
    found: dict[tuple[str, str], Writer] = {}
    for one in comments:
        if one.author_name and not one.is_owner and not one.is_moderator:
            found.pop(one.author, None)
            found[one.author] = Writer(one.platform, one.author_id, one.author_name, one.live_id)
    return tuple(found.values())[::-1]


def offered(text: str, writers: Iterable[Writer]) -> tuple[Writer, ...]:
    """Return the viewers whose name, or a word of it, begins as the line does; the latest first."""
    typed = folded(text)
    if not typed:
        return ()
    begins, holds = list[Writer](), list[Writer]()
    for one in writers:
        name = folded(one.name)
        if name.startswith(typed):
            begins.append(one)
        elif f" {typed}" in name:
            holds.append(one)
    return tuple([*begins, *holds][:MOST_OFFERED])


@lru_cache(maxsize=2)
def _reader(products: tuple[Product, ...]) -> Reader:
    return Reader(products)


def warm_up(products: tuple[Product, ...]) -> None:
    """Get ready to read lines of this catalog, in any thread: else the first takes a tenth of a second."""
    for product in products[:1]:
        read_typed_order(f"a {product.code} 1", products)


def read_typed_order(
    line: str, products: tuple[Product, ...], on_air: str | None = None, writer: Writer | None = None
) -> TypedOrder:
    """Return what a line orders and for whom, read as the chat is.

    A chosen `writer` whose name the line begins with is the one; else the name is what stands before the
    first product or number.
    """
    line = line[:LONGEST].strip()
    name, text, chosen = _parted(line, products, writer)
    if not name:
        return TypedOrder()
    if chosen is None and folded(name.split()[0]) in {folded(one.code) for one in products}:
        problem = tr("Chưa có tên khách.")
        return TypedOrder(problem=problem, remedy=tr("Gõ tên trước, rồi mã và số, ví dụ: Lan c1 2."))
    if not text:
        return TypedOrder(name, "", chosen, remedy=tr("Gõ tiếp mã và số, ví dụ: c1 2."))
    intent = _reader(products).read(text, on_air)
    lines = price(intent.lines, {one.code: one for one in products})
    read = TypedOrder(name, text, chosen, intent, lines)
    if intent.kind not in _CLEAR or (intent.kind is Kind.ORDER and not lines):
        return replace(read, problem=tr("Chưa rõ món nào."), remedy=tr("Gõ mã rồi số, ví dụ: c1 2."))
    return _doubted(read, products)


def _parted(
    line: str, products: tuple[Product, ...], writer: Writer | None
) -> tuple[str, str, Writer | None]:
    """Return the name, the rest, and the viewer if it is still theirs."""
    if writer is not None and line.startswith(writer.name):
        return writer.name, line[len(writer.name) :].lstrip(f" {_ENDS_NAME}"), writer
    for at, sign in enumerate(line):
        if sign in ":;" and at:
            return line[:at].strip(), line[at + 1 :].strip(), None
    words = line.split()
    at = _first_of_goods(words, products)
    while at > 1 and words[at - 1].casefold() in _BETWEEN:
        at -= 1
    return " ".join(words[:at]).strip(f" {_ENDS_NAME}"), " ".join(words[at:]), None


def _first_of_goods(words: list[str], products: tuple[Product, ...]) -> int:
    """Return the place of the first word that is read as goods, a number or a phone; never the first word."""
    rest = " ".join(words[1:])
    spans = [
        span.start
        for span in _reader(products).read(rest, None).spans
        if span.role is not Role.ADDRESS and not _is_in_name(span, rest, words[0])
    ]
    digit = next((at for at, sign in enumerate(rest) if sign.isdigit()), len(rest))
    start = min([*spans, digit])
    length = 0
    for at, word in enumerate(words[1:], start=1):
        if start < length + len(word):
            return at
        length += len(word) + 1
    return len(words)


def _is_in_name(span: Span, rest: str, first: str) -> bool:
    """Tell the Hai of 'chị hai c1 2' from the two of 'lan hai mật ong'."""
    said = rest[span.start : span.end]
    before = [first, *rest[: span.start].split()][-1]
    return span.role is Role.QUANTITY and said.isalpha() and folded(before) in _KIN


def _doubted(read: TypedOrder, products: tuple[Product, ...]) -> TypedOrder:
    """Say what of the goods is not understood; phone and address are no goods."""
    if read.intent.kind is not Kind.ORDER:
        return read
    try:
        lines = read_edit(_goods_alone(read), products, ())
    except NotPossible as trouble:
        return replace(read, doubt=trouble.cause, remedy=trouble.remedy)
    if {(one.code, one.variant, one.qty) for one in lines} != {
        (one.code, one.variant, one.qty) for one in read.intent.lines
    }:
        return replace(read, doubt=tr("Có thể đọc cách khác: xem lại món và số."))
    return read


def _goods_alone(read: TypedOrder) -> str:
    text = read.text
    for span in sorted(read.intent.spans, key=lambda span: -span.start):
        if span.role in (Role.PHONE, Role.ADDRESS):
            text = f"{text[: span.start]} {text[span.end :]}"
    return " ".join(_LEADS.sub(" ", text).split())


def comment_of(read: TypedOrder, live_id: str, now: int, platform: str = MANUAL) -> Comment:
    """Return the comment that a typed order is; a chosen viewer keeps their own platform and identity."""
    writer = read.writer
    return Comment(
        platform=writer.platform if writer else platform,
        live_id=(writer.live_id if writer else "") or live_id,
        comment_id=f"typed-{now}-{secrets.token_hex(4)}",
        author_name=read.name,
        text=read.text,
        received_at=now,
        source=MANUAL,
        id_kind="derived",
        author_id=writer.author_id if writer else None,
    )
