"""What must be right before going live, told from the catalog, the stock and tonight's platforms."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from coop_live import policy
from coop_live.i18n import tr
from coop_live.ledger.lines import left_as_sold
from coop_live.model import Product, Stock
from coop_live.policy import Finding, withheld

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

ORDER = ("block", "warn", "info", "good")
LEVELS = {"block": "block", "warn": "warn", "inform": "info"}
"""The guard's levels as the window shows them."""

SPOKEN = ("name", "air_name", "unit", "code", "variants", "talk", "member", "place")
IN_PAPERS = (
    "certificates",
    "old_price",
    "law_class",
    "air_name",
    "unit",
    "member",
    "place",
    "aliases",
    "qr",
    "gtin",
    "trace",
)
MOST_CODES = 6
TONIGHT_PLACE = "tonight"
"""Where a point leads that is mended among tonight's platforms, beside the checklist itself."""


@dataclass(frozen=True, slots=True)
class Check:
    """One point to know before the live. `level`: good, info, warn, block; the first code leads to its row.

    `rule` is the rule or point of the guard that speaks, "" for our own; `field` the part of the product's
    record. `leads` is the place of the window (as Doors.go_to takes it) where it is mended, "" for the list.
    `ask` is for what only a person can tell: it is ticked, never mended here.
    """

    level: str
    cause: str
    remedy: str = ""
    codes: tuple[str, ...] = ()
    rule: str = ""
    field: str = ""
    ask: bool = False
    leads: str = ""

    @property
    def code(self) -> str:
        """The first product it is about, "" where it is about none."""
        return self.codes[0] if self.codes else ""

    @property
    def in_papers(self) -> bool:
        """True where it is mended in the panel beside the table."""
        return self.field in IN_PAPERS

    @property
    def to_fix(self) -> bool:
        """True where a person should do something."""
        return self.level in ("warn", "block") and not self.ask


def platform_name(platform: str) -> str:
    """Return a platform as it writes itself."""
    own = {"other": tr("Nơi khác"), "manual": tr("Gõ tay")}
    return PLATFORM_NAMES.get(platform) or own.get(platform, platform)


def lefts(stock: StockOf, products: Iterable[Product]) -> dict[str, int]:
    """Return what is left of each product that is counted, all its variants together, pieces or grams."""
    weighed = {product.code: product.weighed for product in products}
    found: dict[str, int] = {}
    for (code, _variant), one in stock.items():
        if code in weighed:
            found[code] = found.get(code, 0) + left_as_sold(one, weighed=weighed[code])
    return found


def checks(
    products: tuple[Product, ...],
    stock: StockOf,
    platforms: tuple[str, ...],
    *,
    qr: str,
    has_photo: Callable[[Product], bool],
    language: str = "vi",
    guard: Sequence[policy.Check] = (),
) -> tuple[Check, ...]:
    """Return the points in the order in which they matter; `qr` is the template, "" for none.

    `guard` is the checklist of the rules. What it says of the QR is left out: it is told here with the card.
    """
    if not products:
        return (Check("block", tr("Chưa có món nào"), tr("Nhập Excel, hoặc thêm món")),)
    code = withheld("qr", platforms, language=language)
    found = [
        *(one for one in of_rules(guard) if code is None or one.rule != code.rule),
        *_empty_stock(products, stock),
        _photos(products, has_photo),
        *_qr(code, qr),
        _platforms(platforms),
    ]
    return tuple(sorted(found, key=lambda check: (ORDER.index(check.level), check.ask)))


def of_rules(guard: Iterable[policy.Check]) -> tuple[Check, ...]:
    """Return the checklist of the rules as points; what they say alike of several products is one."""
    alike: dict[policy.Check, list[str]] = {}
    for one in guard:
        codes = alike.setdefault(replace(one, code=""), [])
        if one.code and one.code not in codes:
            codes.append(one.code)
    return tuple(_of_rule(one, tuple(codes)) for one, codes in alike.items())


def _of_rule(one: policy.Check, codes: tuple[str, ...]) -> Check:
    level = "good" if one.state is policy.State.OK else LEVELS[one.level]
    cause = f"{_few(codes)}: {one.sentence}" if codes else one.sentence
    return Check(level, cause, one.instead, codes, one.id, one.field, one.state is policy.State.ASK)


def objections(guard: Iterable[policy.Check]) -> dict[tuple[str, str], str]:
    """Return what the rules say against a product's words, by its code and "talk" or "name"."""
    found: dict[tuple[str, str], list[str]] = {}
    for one in guard:
        if one.code and one.field in SPOKEN and one.level != "inform":
            part = "talk" if one.field == "talk" else "name"
            found.setdefault((one.code, part), []).append(f"{one.sentence} {one.instead}".strip())
    return {where: "\n".join(dict.fromkeys(sentences)) for where, sentences in found.items()}


def _few(codes: Sequence[str]) -> str:
    return ", ".join(codes[:MOST_CODES]) + (" …" if len(codes) > MOST_CODES else "")


def _photos(products: tuple[Product, ...], has_photo: Callable[[Product], bool]) -> Check:
    without = [product for product in products if not has_photo(product)]
    if not without:
        return Check("good", tr("Giá và ảnh đủ %n món", "", len(products)))
    codes = tuple(product.code for product in without)
    return Check("info", tr("%n món chưa có ảnh", "", len(without)), _few(codes), codes, field="photo")


def _empty_stock(products: tuple[Product, ...], stock: StockOf) -> list[Check]:
    left = lefts(stock, products)
    gone = [product for product in products if left.get(product.code) == 0]
    if len(gone) > 3:
        codes = tuple(product.code for product in gone)
        return [Check("warn", tr("%n món đã hết kho", "", len(gone)), ", ".join(codes), codes)]
    return [
        Check(
            "warn",
            tr("{code}: kho còn 0", code=product.code),
            tr("Nhập thêm, hoặc bỏ khỏi buổi live"),
            (product.code,),
        )
        for product in gone
    ]


def _platforms(platforms: tuple[str, ...]) -> Check:
    if not platforms:
        remedy = tr("Chọn ở trên, để biết được đưa gì lên hình")
        return Check("info", tr("Chưa chọn nơi live"), remedy, leads=TONIGHT_PLACE)
    names = ", ".join(platform_name(one) for one in platforms)
    return Check("good", tr("Live trên {names}", names=names))


def _qr(finding: Finding | None, qr: str) -> list[Check]:
    if not qr:
        return []
    if finding is None:
        return [Check("good", tr("Thẻ có mã QR"))]
    cause = tr("Có {platform}: thẻ không kèm mã QR", platform=platform_name(finding.platform))
    return [Check("info", cause, finding.instead)]
