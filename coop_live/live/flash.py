"""The flash sales that are on: what products cost meanwhile, and the moment in which one is over."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace

from coop_live.i18n import language
from coop_live.ledger.sales import at_sale_price
from coop_live.live.alarm import Alarm
from coop_live.model import PricedLine, Product, Sale
from coop_live.policy import Finding, check_product

Running = Mapping[str, Sale]

# The rule about cuts that are too deep (assets/policy/rules.toml; its source is unproven there [?]).
TOO_DEEP = "P28"


class FlashSales:
    """What the ledger says is on, by product; calls `over` when the next of them ends."""

    def __init__(self, over: Callable[[], object]) -> None:
        self._running: dict[str, Sale] = {}
        self._alarm = Alarm(over)

    def take(self, running: Running) -> None:
        """Let these be on from now on, and no others."""
        self._running = dict(running)
        self._alarm.set(min((sale.until for sale in running.values()), default=None))

    def at(self, at: int) -> dict[str, Sale]:
        """Return the sales that are on at `at` (ms UTC), by product."""
        return {code: sale for code, sale in self._running.items() if sale.until > at}

    def ended(self, at: int) -> tuple[str, ...]:
        """Return the products whose sale was on and is over at `at`."""
        return tuple(code for code, sale in self._running.items() if sale.until <= at)

    def prices(self, products: Mapping[str, Product], at: int) -> Mapping[str, Product]:
        """Return the catalog at the prices of this moment."""
        running = self.at(at)
        if not running:
            return products
        return {code: at_sale_price(product, running.get(code)) for code, product in products.items()}


def cheaper(lines: Iterable[PricedLine], products: Mapping[str, Product]) -> tuple[PricedLine, ...]:
    """Return the lines that would cost more now than when they were written down."""
    return tuple(
        line
        for line in lines
        if line.code in products and line.price < products[line.code].price_of(line.variant)
    )


def too_deep(product: Product, sale: Sale, platforms: Iterable[str]) -> Finding | None:
    """Return what the rules say against a sale that takes too much off, None where it does not.

    Each kind is held against its own usual price: a small pack is not cheap beside a big one.
    """
    live_on = tuple(platforms)
    for kind, price in sale.prices:
        sold = replace(product, price=price, old_price=product.price_of(kind or None), variants=())
        for found in check_product(sold, live_on, language=language()):
            if (found.rule, found.field) == (TOO_DEEP, "old_price"):
                return found
    return None
