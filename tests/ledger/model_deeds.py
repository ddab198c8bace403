"""Small words for the machine: the goods of its catalogs, and its deeds as the ledger does them."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import Any

from hypothesis import strategies as st

from coop_live.ledger import (
    Transaction,
    acts,
    consigning,
    merging,
    parcels,
    proposals,
    remarks,
    transfers,
    undoing,
    waitlist,
)
from coop_live.ledger.entries import Private
from coop_live.model import ConsignmentState, Lot, Order, PricedLine, Product, Transfer, Variant
from tests.evening import comment
from tests.ledger.model_shelf import WEIGHED

MEMBERS = ("Bà Lan", "Ông Bảy", "")
GOODS = (
    ("C1", "100g"), ("C1", "250g"), ("C1", "1kg"), ("C10", None), ("C3", "đỏ"), ("C3", "trắng"),
    ("C7", "nhỏ"), ("C7", "to"), ("C9", None), ("C9", None), ("OX", None),
)  # fmt: skip
COUNTED = (
    ("C1", ""),
    ("C1", "250g"),
    ("C10", ""),
    ("C3", "đỏ"),
    ("C7", "nhỏ"),
    ("C7", ""),
    ("C9", ""),
    ("OX", ""),
)


def catalog(
    codes: set[str], dearer: int, member: str, figure: int, grown: bool, weighed: bool
) -> tuple[Product, ...]:
    """Give a product list: sizes counted together (C1), apart (C3), some of each (C7), not at all (OX).

    C9 is sold by weight or, as in earlier versions, by the whole kilo.
    """
    sizes = (Variant("100g"), Variant("250g", price=195_000 + dearer))
    jar = (Variant("1kg", stock=2),) if grown else ()
    colours = (Variant("đỏ", stock=figure), Variant("trắng", stock=3))
    boxes = (Variant("nhỏ", stock=2, price=20_000), Variant("to"))
    everything = (
        Product("C1", "Chè dây", "gói", 85_000 + dearer, variants=(*sizes, *jar), stock=5, member=member),
        Product("C10", "Mật ong", "chai", 280_000, stock=figure, member="Bà Lan"),
        Product("C3", "Gạo", "kg", 30_000 + dearer, variants=colours, member=member),
        Product("C7", "Bánh", "hộp", 40_000, variants=boxes, stock=figure, member="Ông Bảy"),
        Product("C9", "Đương quy", "kg", 99_999 + dearer, stock=figure + 4, member=member),
        Product("OX", "Ớt", "hũ", 50_000 + dearer, member=member),
    )
    wanted = (product for product in everything if product.code in codes)
    return tuple(
        replace(one, weighed=True, stock=figure * 777) if weighed and one.code == WEIGHED else one
        for one in wanted
    )


def priced(
    lines: Iterable[tuple[tuple[str, str | None], int]], products: dict[str, Product]
) -> tuple[PricedLine, ...]:
    """Price lines as the desk does: what the catalog does not have is left out, what is weighed is odd."""
    return tuple(
        PricedLine(
            code,
            variant,
            qty * 333 if one.weighed else qty,
            one.name,
            one.unit,
            one.price_of(variant),
            one.member,
            one.weighed,
        )
        for (code, variant), qty in lines
        if (one := products.get(code))
    )


catalogs = st.builds(
    catalog,
    st.sets(st.sampled_from(("C1", "C10", "C3", "C7", "C9", "OX")), min_size=3),
    st.sampled_from((0, 5_000)),
    st.sampled_from(MEMBERS),
    st.integers(0, 5),
    st.booleans(),
    st.booleans(),
)
whole_catalogs = st.builds(
    catalog,
    st.just({"C1", "C10", "C3", "C7", "C9", "OX"}),
    st.just(0),
    st.sampled_from(MEMBERS),
    st.integers(1, 5),
    st.just(False),
    st.just(False),
)
some_lines = st.lists(
    st.tuples(st.sampled_from(GOODS), st.integers(1, 3)), max_size=3, unique_by=lambda line: line[0]
)
lots = st.builds(
    lambda where, lot, member, harvested, first: Lot(*where, lot, member, harvested, first=first),
    st.sampled_from(COUNTED),
    st.sampled_from(("L1", "L2", "L3", "L1", "L2", " ")),
    st.sampled_from(MEMBERS[1:]),
    st.sampled_from(("2025-11-01", "2025-11-02", "")),
    st.sampled_from((1, 2, 3, 4, 2, 0)),
)

Deed = Callable[..., Any]


def _number(act: Callable[..., Order | None]) -> Deed:
    """Let an act give the number of its order, as the model does."""

    def deed(tx: Transaction, *asked: Any) -> int | None:
        order = act(tx, *asked)
        return order.number if order else None

    return deed


def _draft(tx: Transaction, live: int, phone: str | None, lines: tuple[PricedLine, ...]) -> Order:
    lan = Private("facebook", "lan-1", "Lan", phone, "Thôn 3, An Toàn", text="c1 2")
    return acts.draft(tx, live, lan, lines, 0.9, None)


def _hear(tx: Transaction, key: str, live: int, phone: str, lines: tuple[PricedLine, ...]) -> Order | None:
    seq = tx.keep_comment(comment("c1 2", comment_id=key), live, None)
    return None if seq is None else _draft(tx, live, phone, lines)


def _propose(tx: Transaction, number: int, kind: Any, lines: Any) -> Order:
    order = tx.order(number)
    said = comment("đổi giúp mình nha", comment_id=secrets.token_hex(8))
    seq = tx.keep_comment(said, order.live_id, None)
    assert seq
    return proposals.propose(tx, order, acts.FROM_CHAT, kind, lines, seq)


def _import(tx: Transaction, products: tuple[Product, ...], keep: bool) -> None:
    acts.import_catalog(tx, products, keep_stock=keep)


def _consign(tx: Transaction, number: int, by: str) -> int:
    return consigning.begin(tx, number, "ghn", by).number


def _hear_of(tx: Transaction, number: int, which: int, state: str, by: str) -> int:
    asked = "SELECT reference FROM consignment WHERE number = ? ORDER BY since"
    attempts = [reference for (reference,) in tx.connection.execute(asked, (number,))] or ["none"]
    code = "K1" if state == "created" else ""
    return consigning.note(tx, attempts[which], ConsignmentState(state), by, code=code).number


def _come(tx: Transaction, key: str, amount: int, by: str) -> bool:
    return bool(transfers.keep(tx, [Transfer(key, tx.at, amount, "LAN chuyen tien")], by))


def _count(tx: Transaction, key: str, parts: Any, by: str) -> None:
    transfers.count(tx, key, parts, by)


# What the book does for each method of the model, with the same arguments.
DEEDS: dict[str, Deed] = {
    "draft": _number(_draft),
    "hear": _number(_hear),
    "edit": _number(acts.edit),
    "contact": _number(lambda tx, number, phone, by: acts.set_person(tx, number, by, phone=phone)),
    "confirm": _number(acts.confirm),
    "refuse": _number(acts.refuse),
    "merge": _number(merging.merge),
    "wait": _number(waitlist.wait),
    "advance": _number(parcels.advance),
    "cancel": _number(parcels.cancel),
    "send_back": _number(lambda tx, number, whole, by: parcels.send_back(tx, number, by, whole=whole)),
    "pay": _number(lambda tx, number, amount, by: parcels.pay(tx, number, amount, "cash", by)),
    "propose": _number(_propose),
    "accept": _number(lambda tx, number, other, by: proposals.accept(tx, number, by, other)),
    "dismiss": _number(proposals.dismiss),
    "say": _number(remarks.note),
    "block": _number(lambda tx, number, on, by: remarks.block(tx, number, by, on=on)),
    "consign": _consign,
    "hear_of": _hear_of,
    "come": _come,
    "count": _count,
    "lay_aside": lambda tx, key, aside, by: transfers.lay_aside(tx, key, by, aside=aside),
    "set_stock": acts.set_stock,
    "take_in": acts.take_in,
    "import_catalog": _import,
    "undo": _number(lambda tx, by, live: undoing.undo(tx, by, live_id=live)),
    "take_back": undoing.take_back,
}
