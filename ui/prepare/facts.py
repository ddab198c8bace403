"""What must be right before going live, told from the catalog, the stock and tonight's platforms."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from coop_live.i18n import tr
from coop_live.ledger.lines import left_as_sold
from coop_live.model import Product, Stock
from coop_live.policy import withheld

StockOf = Mapping[tuple[str, str], Stock]

PLATFORM_NAMES = {
    "facebook": "Facebook",
    "tiktok": "TikTok",
    "youtube": "YouTube",
    "shopee": "Shopee",
    "lazada": "Lazada",
    "zalo": "Zalo",
    "vcamart": "VCAMart",
}


@dataclass(frozen=True, slots=True)
class Check:
    """One point to know before the live. `level`: good, info, warn, block; `code` leads to its row."""

    level: str
    cause: str
    remedy: str = ""
    code: str = ""

    @property
    def to_fix(self) -> bool:
        """True where a person should do something."""
        return self.level in ("warn", "block")


def platform_name(platform: str) -> str:
    """Return a platform as it writes itself."""
    return PLATFORM_NAMES.get(platform, tr("Nơi khác") if platform == "other" else platform)


def left_of(stock: StockOf, product: Product) -> int | None:
    """Return what is left of a product, all its variants together, pieces or grams; None: not counted."""
    counted = [one for (owner, _variant), one in stock.items() if owner == product.code]
    return sum(left_as_sold(one, weighed=product.weighed) for one in counted) if counted else None


def checks(
    products: tuple[Product, ...],
    stock: StockOf,
    platforms: tuple[str, ...],
    *,
    qr: str,
    has_photo: Callable[[Product], bool],
    language: str = "vi",
) -> tuple[Check, ...]:
    """Return the points in the order in which they matter; `qr` is the template, "" for none."""
    if not products:
        return (Check("block", tr("Chưa có món nào"), tr("Nhập Excel, hoặc thêm món")),)
    found = [
        _photos(products, has_photo),
        *_empty_stock(products, stock),
        _platforms(platforms),
        *_qr(platforms, qr, language),
    ]
    order = ("block", "warn", "info", "good")
    return tuple(sorted(found, key=lambda check: order.index(check.level)))


def _photos(products: tuple[Product, ...], has_photo: Callable[[Product], bool]) -> Check:
    without = [product for product in products if not has_photo(product)]
    if not without:
        return Check("good", tr("Giá và ảnh đủ %n món", "", len(products)))
    codes = ", ".join(product.code for product in without[:6]) + (" …" if len(without) > 6 else "")
    return Check("info", tr("%n món chưa có ảnh", "", len(without)), codes, without[0].code)


def _empty_stock(products: tuple[Product, ...], stock: StockOf) -> list[Check]:
    gone = [product for product in products if left_of(stock, product) == 0]
    if len(gone) > 3:
        codes = ", ".join(product.code for product in gone)
        return [Check("warn", tr("%n món đã hết kho", "", len(gone)), codes, gone[0].code)]
    return [
        Check(
            "warn",
            tr("{code}: kho còn 0", code=product.code),
            tr("Nhập thêm, hoặc bỏ khỏi buổi live"),
            product.code,
        )
        for product in gone
    ]


def _platforms(platforms: tuple[str, ...]) -> Check:
    if not platforms:
        return Check("info", tr("Chưa chọn nơi live"), tr("Chọn ở trên, để biết được đưa gì lên hình"))
    names = ", ".join(platform_name(one) for one in platforms)
    return Check("good", tr("Live trên {names}", names=names))


def _qr(platforms: tuple[str, ...], qr: str, language: str) -> list[Check]:
    if not qr:
        return []
    finding = withheld("qr", platforms, language=language)
    if finding is None:
        return [Check("good", tr("Thẻ có mã QR"))]
    cause = tr("Có {platform}: thẻ không kèm mã QR", platform=platform_name(finding.platform))
    return [Check("info", cause, finding.instead)]
