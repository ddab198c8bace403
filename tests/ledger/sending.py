"""Short words for tests of what comes after the live: an order to send, a parcel, a transfer."""

from __future__ import annotations

from collections.abc import Sequence

from coop_live.ledger import Ledger, acts, consigning, transfers
from coop_live.ledger.entries import Private
from coop_live.ledger.goods import price
from coop_live.model import Consignment, ConsignmentState, Order, OrderLine, Transfer
from tests.ledger.shelf import PRODUCTS, Shelf

LAN = Private("facebook", "fb-lan", "Lan", "+84905123267", "Thôn 3, An Toàn", "lấy 2 hũ")
HOA = Private("tiktok", "tt-hoa", "Hoà", "+84912000111", "12 Lê Lợi, Huế", "lấy 1 hũ")
OX = 50_000
SENDING, UNKNOWN, CREATED, FAILED, CANCELLED = ConsignmentState


class Sender(Shelf):
    """A shelf whose orders are sold to people with a phone and an address, and sent."""

    def __init__(self, ledger: Ledger) -> None:
        super().__init__(ledger)

    def sold(self, private: Private = LAN, code: str = "OX", qty: int = 2) -> int:
        lines = price([OrderLine(code, None, qty)], PRODUCTS)
        number = self.do(lambda tx: acts.draft(tx, 1, private, lines, 0.9, None)).number
        self.confirm(number)
        return number

    def begin(self, number: int, carrier: str = "ghn", by: str = "Nam") -> Consignment:
        return self.do(lambda tx: consigning.begin(tx, number, carrier, by))

    def note(self, parcel: Consignment, state: ConsignmentState, **told: object) -> Consignment:
        return self.do(lambda tx: consigning.note(tx, parcel.reference, state, "Nam", **told))  # type: ignore[arg-type]

    def sent(self, number: int, code: str = "GAH1") -> Consignment:
        return self.note(self.begin(number), CREATED, code=code, fee=22_000)

    def parcel(self, number: int) -> Consignment | None:
        return self.do(lambda tx: consigning.of_orders(tx.connection, [number])).get(number)

    def came(self, *amounts: int, source: str = "sepay", content: str = "LAN chuyen tien") -> list[Transfer]:
        told = [
            Transfer(f"{source}:{at}", 1_795_000_000_000 + at, amount, content, "0123456789")
            for at, amount in enumerate(amounts, 1)
        ]
        return self.do(lambda tx: transfers.keep(tx, told))

    def count(self, key: str, *parts: tuple[int, int], by: str = "Thảo") -> list[Order]:
        asked: Sequence[tuple[int, int]] = parts
        return self.do(lambda tx: transfers.count(tx, key, asked, by))
