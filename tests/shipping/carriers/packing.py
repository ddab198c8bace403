"""An evening's confirmed orders, ready to be sent, and the settings of a cooperative that sends them."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from coop_live.connections import KeysInMemory
from coop_live.ledger import Ledger, acts, consigning
from coop_live.ledger.entries import Private
from coop_live.model import Consignment, PricedLine, Product
from coop_live.settings import General, Settings, Shipping
from tests.shipping.fakes import ghn, ghtk, viettelpost

WHERE = "12 thôn Jút, xã Ia Hrung, Gia Lai"
PRICE = 120_000
SETTINGS = Settings(
    general=General(cooperative="HTX Ia Hrung"),
    shipping=Shipping(
        carrier="ghn",
        ghn_shop=ghn.SHOP,
        sender_phone="0905 000 111",
        sender_address="Số 5 đường Hùng Vương",
        sender_ward="Xã Ia Hrung",
        sender_province="Gia Lai",
    ),
)


def settings(**shipping: object) -> Settings:
    """Return the settings with some of shipping's changed."""
    return replace(SETTINGS, shipping=replace(SETTINGS.shipping, **shipping))  # type: ignore[arg-type]


def keys() -> KeysInMemory:
    """Return keys that every fake carrier takes."""
    return KeysInMemory(
        ghn_token=ghn.TOKEN,
        ghtk_token=ghtk.TOKEN,
        ghtk_shop=ghtk.SHOP,
        viettelpost_user=viettelpost.USER,
        viettelpost_password=viettelpost.PASSWORD,
    )


class Packed:
    """A book with orders that can be handed to a carrier."""

    def __init__(self, folder: Path) -> None:
        self.ledger = Ledger.open(folder / "ledger.db")

        def begin(tx):  # type: ignore[no-untyped-def]
            acts.import_catalog(tx, [Product("C10", "Cà phê rang 500g", "gói", PRICE)])
            tx.write("live_start", {"live": 1, "name": "Tối nay", "platforms": ["facebook"]}, live_id=1)

        self.ledger.write(begin).result()

    def sell(
        self, count: int = 1, *, where: str = WHERE, price: int = PRICE, phone: str = "+849051"
    ) -> list[int]:
        """Confirm so many orders in one go; the phones differ."""

        def work(tx):  # type: ignore[no-untyped-def]
            numbers = []
            for place in range(count):
                line = PricedLine("C10", None, 1, "Cà phê rang 500g", "gói", price)
                private = Private(
                    "facebook", f"u{place}", f"Chị Lan {place}", f"{phone}{place + 1:05d}", where
                )
                number = acts.draft(tx, 1, private, [line], 0.9, None).number
                acts.confirm(tx, number, "Thảo")
                numbers.append(number)
            return numbers

        found: list[int] = self.ledger.write(work).result()
        return found

    def begin(self, number: int, carrier: str) -> None:
        """Have the book say `sending`, as a program does that is killed then."""
        self.ledger.write(lambda tx: consigning.begin(tx, number, carrier, "Thảo")).result()

    def book(self, number: int) -> Consignment | None:
        """Return what the book has of an order's parcel."""
        with self.ledger.read() as questions:
            return consigning.of_orders(questions.connection, [number]).get(number)

    def state(self, number: int) -> str:
        """Return the state of an order's parcel, "" for none."""
        one = self.book(number)
        return one.state.value if one else ""

    def open_again(self) -> None:
        """Open the book as the next start of the program does."""
        self.ledger = Ledger.open(self.ledger.path)

    def close(self) -> None:
        """Close the book."""
        self.ledger.close()


__all__ = ["PRICE", "SETTINGS", "WHERE", "Packed", "keys", "settings"]
