"""Reads the line in which a flash sale is typed: "96k 10" or "20% 10", a price or a discount, and minutes."""

from __future__ import annotations

import re

from coop_live.errors import InputError
from coop_live.i18n import tr
from coop_live.ledger.sales import LONGEST_MINUTES
from coop_live.model import Product, Sale

# Thousands are read in groups before anything else: "96,010" and "96.010" are a price, never 96 and minutes.
# So a comma with a digit behind it ends no price, and three digits that begin with 0 are no minutes.
_LINE = re.compile(
    r"(?P<amount>[0-9]{1,3}(?:[.,][0-9]{3}){1,2}|[0-9]{1,9})\s*(?P<what>%|k|K|đ|₫|d|đồng|nghìn|ngàn)?"
    r"(?:(?:\s|;|,(?![0-9]))+(?:(?P<minutes>[0-9]{1,2}|[1-9][0-9]{2,3})\s*(?:p|ph|phút|phut|min|m|')?)?)?"
)
USUAL_MINUTES = 10
MINUTE_MS = 60_000
ROUND_TO = 1_000  # dong: prices are said in thousands


def read_sale(text: str, product: Product, now: int) -> Sale:
    """Return the sale of a product that a line says, from `now` (ms UTC) on.

    Without minutes it lasts ten. A discount is rounded down to whole thousands; a plain number below
    1,000 means thousands, as sellers say prices. Raises InputError.
    """
    found = _LINE.fullmatch(text.strip())
    if found is None:
        raise InputError(tr("Chưa đọc được giờ vàng."), tr("Gõ giá và số phút, ví dụ: 96k 10, hoặc 20% 10."))
    minutes = int(found["minutes"] or USUAL_MINUTES)
    if not 1 <= minutes <= LONGEST_MINUTES:
        raise InputError(
            tr("Giờ vàng dài từ 1 đến {most} phút.", most=LONGEST_MINUTES), tr("Gõ lại số phút.")
        )
    amount = int(re.sub(r"[.,]", "", found["amount"]))
    what = found["what"] or ""
    prices = _discounted(product, amount) if what == "%" else _priced(product, amount, what)
    return Sale(product.code, prices, now + minutes * MINUTE_MS)


def _discounted(product: Product, percent: int) -> tuple[tuple[str, int], ...]:
    if not 1 <= percent <= 99:
        raise InputError(tr("Giảm từ 1 đến 99 %."), tr("Gõ lại số phần trăm."))
    own = [(one.key, one.price) for one in product.variants if one.price is not None]
    return tuple((key, _less(price, percent)) for key, price in (("", product.price), *own))


def _less(price: int, percent: int) -> int:
    exact = price * (100 - percent) // 100
    return exact // ROUND_TO * ROUND_TO or exact


def _priced(product: Product, amount: int, unit: str) -> tuple[tuple[str, int], ...]:
    if any(one.price is not None for one in product.variants):
        raise InputError(
            tr("{code} có nhiều loại, nhiều giá.", code=product.code), tr("Gõ phần trăm giảm, ví dụ: 20% 10.")
        )
    thousands = unit in ("k", "K", "nghìn", "ngàn") or (not unit and amount < ROUND_TO)
    return (("", amount * 1000 if thousands else amount),)
