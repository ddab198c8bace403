"""What a new list from a file says nothing of stays as it was: papers typed in the window are not lost."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from coop_live.catalog.lookup import code_key
from coop_live.model import Product

CARRIED = ("photo", "air_name", "law_class", "qr", "gtin", "trace", "certificates", "minutes", "grams")


def with_what_was_known(products: Sequence[Product], before: Sequence[Product]) -> tuple[Product, ...]:
    """Return the products with the papers and on-air facts of their namesakes in the list before.

    Only of columns in which the new list says nothing at all: where a file has the column, an empty
    cell in it means none.
    """
    silent = [name for name in CARRIED if not any(getattr(product, name) for product in products)]
    known = {code_key(product.code): product for product in before}
    return tuple(_with(product, known.get(code_key(product.code)), silent) for product in products)


def _with(product: Product, known: Product | None, silent: Sequence[str]) -> Product:
    if known is None:
        return product
    facts = {name: getattr(known, name) for name in silent}
    return replace(product, **facts)
