"""Decides what viewers are told about the product on air, before anything is drawn."""

from __future__ import annotations

from pathlib import Path

from coop_live.errors import NotPossible
from coop_live.model import Card, Product
from coop_live.overlay.qr import require_readable
from coop_live.resources import asset
from coop_live.weights import KILO

FEW, NEARLY_GONE = 10, 3
SMALL_FIRST_STOCK = 20
FEW_SHARE, NEARLY_GONE_SHARE = 0.50, 0.15
PICTURES = {".svg", ".png", ".jpg", ".jpeg", ".webp"}

# Words on air speak to the viewers, whatever language the desk is set to: they are not translated.
CALL = "gõ {code} để đặt"
CALL_SOLD_OUT = "gõ {code} chờ mẻ sau"
QR_WORDS = "Quét để đặt"


def make_card(
    product: Product,
    *,
    stock: int | None,
    first_stock: int | None,
    call: str = CALL,
    qr: str | None = None,
    qr_words: str = QR_WORDS,
    withheld: str = "",
    photo_folder: Path | None = None,
    theme: str = "lower-third",
    sale_ends: int | None = None,
) -> Card:
    """Return the card of a product as the ledger has it now.

    `stock` None means unknown, `first_stock` is what the live session began with, `call` the
    words with {code}, `qr` the code's content with the words beside it, `withheld` why it is not there. A
    content too long to be scanned off `theme` is withheld as well, with its reason.
    """
    left = None if stock is None else max(stock, 0)
    shown, withheld = _qr(qr, withheld, theme) if left != 0 else (None, withheld)
    few, nearly_gone = scarcity(left, first_stock, weighed=product.weighed)
    words = CALL_SOLD_OUT if left == 0 else call
    return Card(
        code=product.code,
        name=product.air_name or product.name,
        price=product.price,
        unit=product.unit,
        call=words.replace("{code}", product.code),
        old_price=product.old_price if (product.old_price or 0) > product.price else None,
        stock=left,
        few=few,
        nearly_gone=nearly_gone,
        member=product.member,
        place=product.place,
        photo=find_photo(product.photo, photo_folder),
        qr=shown,
        qr_words=qr_words if shown else "",
        withheld=withheld,
        sale_ends=None if left == 0 else sale_ends,
        weighed=product.weighed,
    )


def scarcity(stock: int | None, first_stock: int | None, *, weighed: bool = False) -> tuple[bool, bool]:
    """Return (few, nearly gone): at most one is true; none for sold out or unknown stock.

    Both are grams where the product is `weighed`.
    """
    if not stock:
        return False, False
    unit = KILO if weighed else 1
    few, nearly_gone = FEW * unit, NEARLY_GONE * unit
    if first_stock is not None and first_stock < SMALL_FIRST_STOCK * unit:
        few, nearly_gone = int(first_stock * FEW_SHARE), max(1, int(first_stock * NEARLY_GONE_SHARE))
    return nearly_gone < stock <= few, stock <= nearly_gone


def find_photo(name: str, folder: Path | None) -> Path | None:
    """Return the picture a catalog names, or None when it is missing or not a safe path.

    A relative name is looked for in `folder` (where the catalog lies), then among the drawings
    that come with the program. Network paths and ways out of the folder are refused.
    """
    wanted = name.strip().replace("\\", "/")
    if Path(wanted).suffix.lower() not in PICTURES or wanted.startswith("//") or "\0" in wanted:
        return None
    if Path(wanted).is_absolute():
        return _file(Path(wanted))
    found = _inside(folder, wanted) if folder is not None else None
    return found or (None if "/" in wanted else _inside(asset("onair", "art"), wanted))


def _inside(folder: Path, name: str) -> Path | None:
    home = folder.resolve()
    path = (home / name).resolve()
    return _file(path) if path.is_relative_to(home) else None


def _file(path: Path) -> Path | None:
    try:
        return path if path.is_file() else None
    except OSError:  # a name longer than the disk allows
        return None


def _qr(payload: str | None, withheld: str, theme: str) -> tuple[str | None, str]:
    if not payload or withheld:
        return None, withheld
    try:
        require_readable(payload, theme)
    except NotPossible as problem:
        return None, str(problem)
    return payload, ""
