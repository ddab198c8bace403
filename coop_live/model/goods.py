"""What is sold: products with their papers, lots, stock and flash sales."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Variant:
    """One size or taste of a product. `price` and `stock` are None where the product's hold."""

    key: str
    words: tuple[str, ...] = ()
    price: int | None = None
    stock: int | None = None


@dataclass(frozen=True, slots=True)
class Certificate:
    """A paper on file, of one product: what it says, who gave it, and from when until when.

    `scheme` is one of SCHEMES; `stars` counts for ocop alone, `title` is what a contest or a mark is
    called. `issued` and `expires` are days as ISO text ("2026-03-31"), "" where the paper has none.
    """

    scheme: str
    number: str = ""
    stars: int = 0
    title: str = ""
    issuer: str = ""
    issued: str = ""
    expires: str = ""


# award and survey prove a superlative, advert is the confirmation of advertising content.
SCHEMES = ("ocop", "vietgap", "globalgap", "organic", "origin", "award", "survey", "advert")

# What the law takes a product for: food, health-protection food, cosmetic, anything else; "" not said.
CLASSES = ("food", "tpbvsk", "cosmetic", "other")

# What the QR of a product carries: "" as the settings say.
QR_KINDS = ("order", "page", "vietqr", "trace", "none")


@dataclass(frozen=True, slots=True)
class Product:
    """One line of the catalog. Prices are whole dong; `stock` None means not limited.

    `photo` is a file name beside the catalog (or an absolute path), `extra` keeps the columns
    of the user's file that we do not know, in their order. `air_name` is a shorter name for the
    picture, `law_class` one of CLASSES, `qr` one of QR_KINDS, `gtin` the number under the bar code,
    `trace` the traceability portal's own link. `weighed`: priced by the kilo, its stock is grams.
    `minutes` are planned for it in the live, 0 where nothing is planned. `grams` is what one unit
    weighs with its packing, 0 where nobody said.
    """

    code: str
    name: str
    unit: str
    price: int
    aliases: tuple[str, ...] = ()
    variants: tuple[Variant, ...] = ()
    stock: int | None = None
    old_price: int | None = None
    member: str = ""
    place: str = ""
    photo: str = ""
    link: str = ""
    talk: tuple[str, ...] = ()
    extra: tuple[tuple[str, str], ...] = ()
    air_name: str = ""
    law_class: str = ""
    qr: str = ""
    gtin: str = ""
    trace: str = ""
    certificates: tuple[Certificate, ...] = ()
    weighed: bool = False
    minutes: int = 0
    grams: int = 0

    def variant(self, key: str | None) -> Variant | None:
        """Return the variant with this key, or None."""
        return next((v for v in self.variants if v.key == key), None)

    def price_of(self, key: str | None) -> int:
        """Return the price of one unit of this variant, in dong."""
        variant = self.variant(key)
        return self.price if variant is None or variant.price is None else variant.price


@dataclass(frozen=True, slots=True)
class Sale:
    """A flash sale: what a product costs until `until` (ms UTC).

    `prices` are dong by variant: "" for the product, and each variant that has a price of its own.
    """

    code: str
    prices: tuple[tuple[str, int], ...]
    until: int


@dataclass(frozen=True, slots=True)
class Stock:
    """How much is left of a product (`variant` "" for the product as a whole), grams where `weighed`."""

    code: str
    variant: str
    left: int
    weighed: bool = False


@dataclass(frozen=True, slots=True)
class Lot:
    """Goods of a product that came together: from whom, harvested when, and how much is left.

    `harvested` is a day as ISO text ("2026-11-02") or "", `certificate` its number or "";
    `first` is how much came in, grams where `weighed`.
    """

    code: str
    variant: str
    lot: str
    member: str = ""
    harvested: str = ""
    certificate: str = ""
    first: int = 0
    left: int = 0
    weighed: bool = False
