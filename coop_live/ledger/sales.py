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


def standing(product: Product, sale: Sale | None) -> Sale | None:
    """Return what of a sale still makes its product cheaper; None where nothing does.

    A product list that was taken in meanwhile may ask less than the sale.
    """
    if sale is None:
        return None
    kinds = {"", *(one.key for one in product.variants)}
    cheaper = tuple(
        (key, price) for key, price in sale.prices if key in kinds and price < product.price_of(key or None)
    )
    return replace(sale, prices=cheaper) if cheaper else None


def at_sale_price(product: Product, sale: Sale | None) -> Product:
    """Return a product as it is sold while the sale is on: the usual price is its old one.

    Nothing of it costs more than usual, and what is not cheaper has no old price.
    """
    still = standing(product, sale)
    if still is None:
        return product
    now = dict(still.prices)
    variants = tuple(replace(one, price=now.get(one.key, one.price)) for one in product.variants)
    if "" not in now:
        return replace(product, variants=variants)
    return replace(product, price=now[""], old_price=product.price, variants=variants)
