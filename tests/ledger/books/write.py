"""Writes a small evening into a new ledger with the code that stands in the present folder."""

from __future__ import annotations

import sqlite3
import sys
from dataclasses import replace
from importlib import import_module
from pathlib import Path
from typing import Any

from coop_live.ledger import Ledger, acts
from coop_live.ledger.entries import Private
from coop_live.model import Intent, Kind, OrderLine, OrderState
from tests.evening import CATALOG, comment

LAN = Private("facebook", "fb-lan", "Nguyễn Thị Lan", "+84905123267", "Thôn 3, An Toàn", "chốt 2 gói")
HOA = Private("tiktok", "tt-hoa", "Đỗ Hoà", "+84912000111", "12 Lê Lợi, Huế", "mật ong 2 chai")
MAI = Private("facebook", "Mai", "Mai", None, None, "mật ong")
TROLL = Private("facebook", "fb-9", "Ông Kẹ", None, None, "100 chai")
PRODUCTS = {product.code: product for product in CATALOG}


class Evening:
    """An evening of two live sessions, in words that every version of the book has known."""

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger
        self.live = 1

    def do(self, work: Any) -> Any:
        return self._ledger.write(work).result()

    def start(self, number: int, name: str) -> None:
        self.live = number
        body = {"live": number, "name": name, "platforms": ["facebook", "tiktok"]}
        self.do(lambda tx: tx.write("live_start", body, live_id=number))

    def end(self) -> None:
        self.do(lambda tx: tx.write("live_end", {"live": self.live}, live_id=self.live))

    def hear(self, who: Private, order: int | None, kind: Kind = Kind.ORDER) -> int:
        said = comment(who.text, who.author_name, author_id=who.author_id, platform=who.platform)

        def keep(tx: Any) -> int:
            seq = tx.keep_comment(said, self.live, "C10")
            tx.note_intent(seq, Intent(kind, phone=who.phone, reason="nghe"), order)
            return seq

        return self.do(keep)

    def draft(self, number: int, who: Private, *lines: tuple[Any, ...]) -> None:
        heard, wanted = self.hear(who, number), priced(*lines)
        self.do(lambda tx: acts.draft(tx, self.live, who, wanted, 0.9, heard))

    def confirm(self, number: int, by: str = "Thảo") -> None:
        self.do(lambda tx: acts.confirm(tx, number, by))

    def undo(self, by: str = "Thảo") -> None:
        self.do(lambda tx: _module("undoing", acts).undo(tx, by))

    def propose(self, number: int, who: Private, kind: str, *lines: tuple[str, str | None, int]) -> None:
        heard, wanted = self.hear(who, number), priced(*lines)
        propose = _module("proposals").propose
        self.do(lambda tx: propose(tx, tx.order(number), "", Kind(kind), wanted, heard))


def _module(name: str, otherwise: Any = None) -> Any:
    try:
        return import_module(f"coop_live.ledger.{name}")
    except ModuleNotFoundError:
        return otherwise


def priced(*lines: tuple[Any, ...]) -> Any:
    price = _module("goods", acts).price
    return price([OrderLine(*line) for line in lines], PRODUCTS)


def first_schema(evening: Evening) -> None:
    """Tell what every book knows: orders 1 to 6, edited, refused, undone, corrected; stock, two lives."""
    evening.do(lambda tx: acts.import_catalog(tx, CATALOG, "Thảo"))
    evening.start(1, "Tối thứ bảy")
    evening.draft(1, LAN, ("C1", "100g", 2), ("OX", None, 1))
    evening.confirm(1)
    evening.do(lambda tx: acts.set_person(tx, 1, "Thảo", address="Thôn 4, An Toàn"))
    evening.draft(2, HOA, ("C10", None, 2))
    evening.confirm(2)
    evening.undo()
    evening.confirm(2, "Nam")
    evening.draft(3, MAI, ("C10", None, 1))
    evening.do(lambda tx: acts.edit(tx, 3, priced(("OX", None, 3)), "Nam"))
    evening.do(lambda tx: acts.set_person(tx, 3, "Nam", phone="+84905000003"))
    evening.confirm(3, "Nam")
    evening.draft(4, TROLL, ("C10", None, 100))
    evening.do(lambda tx: acts.refuse(tx, 4, "đùa", "Thảo"))
    evening.draft(5, MAI, ("C1", "250g", 1))
    evening.do(lambda tx: acts.set_stock(tx, "OX", "", 20, 1, "Nam"))
    evening.do(lambda tx: tx.write("show", {"code": "C10"}, live_id=1))
    evening.end()
    evening.start(2, "Sáng chủ nhật")
    evening.draft(6, Private("facebook", "fb-lan", "Lan"), ("C1", "250g", 1))
    evening.confirm(6)


def with_proposals(evening: Evening) -> None:
    """Tell of orders 7 to 10: one changed, one cancelled, one left as it was, one that still waits."""
    proposals = _module("proposals")
    for number in (7, 8, 9, 10):
        evening.draft(number, HOA, ("C1", "100g", 1), ("OX", None, 1))
        evening.confirm(number)
    evening.propose(7, HOA, "change", ("C1", "100g", 2))
    evening.do(lambda tx: proposals.accept(tx, 7, "Thảo"))
    evening.propose(8, HOA, "cancel")
    evening.do(lambda tx: proposals.accept(tx, 8, "Thảo"))
    evening.propose(9, HOA, "cancel")
    evening.do(lambda tx: proposals.accept(tx, 9, "Thảo"))
    evening.undo()
    evening.do(lambda tx: proposals.dismiss(tx, 9, "Thảo"))
    evening.propose(10, HOA, "change", ("OX", None, 4))


def with_parcels(evening: Evening) -> None:
    """Tell of orders 11 to 14: sent and paid, sent back, waiting for goods; a lot; a customer forgotten."""
    parcels, waitlist, erasure = map(_module, ("parcels", "waitlist", "erasure"))
    lot = import_module("coop_live.model").Lot("OX", "", "L1", "Bà Năm", "2026-11-02", "VG-1", 5)
    evening.do(lambda tx: acts.take_in(tx, lot, "Nam"))
    for number in (11, 12):
        evening.draft(number, LAN, ("OX", None, 2))
        evening.confirm(number)
        for state in (OrderState.PACKED, OrderState.SHIPPED):
            evening.do(lambda tx, number=number, state=state: parcels.advance(tx, number, state, "Nam"))
    evening.do(lambda tx: parcels.pay(tx, 11, 60_000, "bank", "Thảo"))
    evening.do(lambda tx: parcels.send_back(tx, 12, "Nam", whole=True))
    evening.draft(13, MAI, ("C10", None, 3))
    evening.do(lambda tx: waitlist.wait(tx, 13, "Thảo"))
    evening.draft(14, Private("tiktok", "tt-x", "Khách Cũ", "+84905777888", "Vinh"), ("OX", None, 1))
    evening.confirm(14)
    evening.do(lambda tx: erasure.erase_phone(tx, "+84905777888", "Chị Tư"))


def with_weights(evening: Evening) -> None:
    """Tell of orders 15 to 18: kilos that were counted, and are weighed since; the last waits again."""
    root = import_module("tests.evening").ROOT
    counted = replace(root, weighed=False, stock=12)
    evening.do(lambda tx: acts.import_catalog(tx, (*CATALOG, counted), "Thảo", keep_stock=True))
    PRODUCTS["C7"] = counted
    lot = import_module("coop_live.model").Lot("C7", "", "L7", "Ông Bảy", first=3)
    evening.do(lambda tx: acts.take_in(tx, lot, "Nam"))
    for number in (15, 16):
        evening.draft(number, HOA, ("C7", None, 2))
    evening.confirm(15)
    evening.do(lambda tx: acts.import_catalog(tx, (*CATALOG, root), "Thảo", keep_stock=True))
    PRODUCTS["C7"] = root
    for number in (17, 18):
        evening.draft(number, LAN, ("C7", None, 1_500, True))
        evening.confirm(number)
    evening.undo()
    evening.confirm(16)


def with_marks(evening: Evening) -> None:
    """Tell of comments that were deleted and edited, of one that was paid for, of a ban and of a gap."""
    marks, model = _module("marks"), import_module("coop_live.model")
    said = comment("chốt ox 1", "Chị Chín", author_id="yt-9", platform="youtube", comment_id="m1")
    told = (
        replace(said, kind="paid", amount_micros="50000000000", currency="VND", parent_id="m0"),
        replace(said, kind="delete", comment_id="m2", target_id="m1", text=""),
        replace(said, kind="edit", comment_id="m3", target_id="m1", text="chốt ox 2"),
        replace(said, kind="ban", comment_id="m4", target_id="yt-9", author_id=None, text=""),
        replace(said, comment_id="m5", text="chào cả nhà", is_owner=True, backfill=True, id_kind="derived"),
    )
    for one in told:
        seq = evening.do(lambda tx, one=one: tx.keep_comment(one, evening.live, "OX"))
        evening.do(lambda tx, seq=seq: tx.note_intent(seq, Intent(Kind.OTHER), None))
    gap = model.Gap("shopee", "shopee", 4_000_000_000_000, 4_000_000_060_000)
    evening.do(lambda tx: marks.note_gap(tx, gap))


def with_remarks(evening: Evening) -> None:
    """Tell of notes about Lan and Hoà, one said anew and one taken back, and of whom is blocked."""
    remarks = _module("remarks")
    evening.do(lambda tx: remarks.note(tx, 11, "Giao giờ hành chính, gặp chị Hoà", "Thảo"))
    evening.do(lambda tx: remarks.note(tx, 12, "Gọi trước khi giao", "Nam"))
    evening.do(lambda tx: remarks.note(tx, 7, "Hay đổi ý", "Nam"))
    evening.undo("Nam")
    evening.do(lambda tx: remarks.block(tx, 4, "Thảo"))
    evening.do(lambda tx: remarks.block(tx, 12, "Thảo"))
    evening.do(lambda tx: remarks.block(tx, 11, "Thảo", on=False))


def with_what_comes_after(evening: Evening) -> None:
    """Tell of parcels at carriers (15 to 17), of transfers, of a chosen commune, and of settlements."""
    consigning, transfers, settling = map(_module, ("consigning", "transfers", "settling"))
    model = import_module("coop_live.model")
    state = model.ConsignmentState
    evening.do(lambda tx: acts.set_person(tx, 17, "Nam", commune="21553"))
    for number, code, become in (
        (15, "", state.UNKNOWN),
        (16, "", state.FAILED),
        (16, "GAH2ABCD", state.CREATED),
        (17, "GAH1ABCD", state.CREATED),
    ):
        sent = evening.do(lambda tx, number=number: consigning.begin(tx, number, "ghn", "Nam"))
        told = {"code": code, "fee": 22_000 if code else 0}
        evening.do(
            lambda tx, sent=sent, become=become, told=told: consigning.note(
                tx, sent.reference, become, "Nam", **told
            )
        )
    came = [
        model.Transfer("sepay:901", 1_795_300_000_000, 480_000, "HTX000174 NGUYEN THI LAN", "0123456789"),
        model.Transfer("sepay:902", 1_795_300_001_000, 700_000, "tien hang DO HOA 0912000111", "0123456789"),
        model.Transfer("file:7f3a", 1_795_300_002_000, 20_000, "mung cuoi"),
    ]
    evening.do(lambda tx: transfers.keep(tx, came))
    evening.do(lambda tx: transfers.count(tx, "sepay:901", [(17, 480_000)], "Thảo"))
    evening.do(lambda tx: transfers.count(tx, "sepay:902", [(15, 640_000), (2, 60_000)], "Thảo"))
    evening.undo()
    evening.do(lambda tx: transfers.lay_aside(tx, "file:7f3a", "Thảo"))
    evening.do(lambda tx: settling.agree(tx, model.Terms("", 1_000, 500), "Chị Tư"))
    evening.do(lambda tx: settling.agree(tx, model.Terms("Ông Bảy", 1_250), "Chị Tư"))
    gone = evening.do(lambda tx: settling.charge(tx, "Ông Bảy", 90_000, "xe", "Chị Tư"))
    evening.do(lambda tx: settling.charge(tx, "Bà Năm", 200_000, "ứng trước", "Chị Tư"))
    evening.do(lambda tx: settling.take_back(tx, gone.seq, "Chị Tư"))
    evening.do(lambda tx: settling.pay_out(tx, "Ông Bảy", 500_000, "cash", "Chị Tư"))


def main(path: Path) -> None:
    ledger = Ledger.open(path)
    evening = Evening(ledger)
    first_schema(evening)
    if _module("proposals"):
        with_proposals(evening)
    if _module("parcels"):
        with_parcels(evening)
    if _module("measures"):
        with_weights(evening)
    if _module("marks"):
        with_marks(evening)
    if _module("remarks"):
        with_remarks(evening)
    if _module("consigning"):
        with_what_comes_after(evening)
    ledger.close()
    # One file, as small as it can be.
    with sqlite3.connect(path) as db:
        db.execute("PRAGMA journal_mode = DELETE")
        db.execute("PRAGMA page_size = 1024")
    db.execute("VACUUM")
    db.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
