"""Flash sales: for some minutes a product costs less, and what is ordered meanwhile costs that."""

from __future__ import annotations

from dataclasses import replace

from coop_live.errors import NotPossible
from coop_live.i18n import tr
from coop_live.ledger.transaction import Transaction
from coop_live.model import Product, Sale

LONGEST_MINUTES = 240


def begin(tx: Transaction, product: Product, sale: Sale, live_id: int, by: str) -> None:
    """Write down a flash sale; a second one of the same product replaces the first.

    Raises NotPossible where it would not make the product cheaper.
    """
    for variant, price in sale.prices:
        usual = product.price_of(variant or None)
        if not 0 < price < usual:
            raise NotPossible(
                tr("Giá giờ vàng phải thấp hơn giá thường."), tr("Gõ giá thấp hơn, ví dụ: 96k 10 phút.")
            )
    body = {"code": sale.code, "prices": [list(one) for one in sale.prices], "until": sale.until}
    tx.write("sale", body, by=by, live_id=live_id)


def stop(tx: Transaction, code: str, live_id: int, by: str) -> None:
    """End the flash sale of a product now; nothing where there is none."""
    if code in tx.questions.sales(live_id, tx.at):
        tx.write("sale", {"code": code, "prices": [], "until": tx.at}, by=by, live_id=live_id)


def at_sale_price(product: Product, sale: Sale | None) -> Product:
    """Return a product as it is sold while the sale is on: the usual price is its old one."""
    if sale is None:
        return product
    now = dict(sale.prices)
    variants = tuple(replace(one, price=now.get(one.key, one.price)) for one in product.variants)
    return replace(product, price=now.get("", product.price), old_price=product.price, variants=variants)
