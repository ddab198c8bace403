"""The job that draws a product's card as viewers of some platforms would see it."""

from __future__ import annotations

import argparse
from dataclasses import replace

from coop_live.commands.catalog_jobs import read_products
from coop_live.commands.output import DONE, WRONG_USAGE, emit, say
from coop_live.errors import CoopLiveError, InputError
from coop_live.i18n import tr
from coop_live.live import left_of
from coop_live.live.chosen import look_of, qr_of
from coop_live.live.guarding import guarded
from coop_live.model import Product
from coop_live.overlay.card import make_card
from coop_live.overlay.easel import USUAL_CANVAS, CardPainter
from coop_live.overlay.payload import Payload, QrChoice, payload_for
from coop_live.settings import default_path, load

UPRIGHT_CANVAS = (720, 1280)


def card(args: argparse.Namespace, painter: CardPainter | None) -> int:
    """Draw a product's card as it would go on air on these platforms."""
    if painter is None:
        say(tr("Vẽ thẻ cần cửa sổ: gọi “coop-live card”."))
        return WRONG_USAGE
    product = _find(read_products(args.catalog).products, args.product)
    settings, _ = load(default_path())
    platforms = tuple(name.strip() for name in (args.platform or "").split(",") if name.strip())
    payload, trouble = _payload(product, args.qr or "", args.theme, qr_of(settings))
    figures = {(product.code, ""): product.stock}
    figures |= {(product.code, variant.key): variant.stock for variant in product.variants}
    left = left_of(product, {key: figure for key, figure in figures.items() if figure is not None})
    made = make_card(
        product,
        stock=left,
        first_stock=left,
        qr=payload.text if payload else None,
        qr_words=payload.words if payload else "",
        withheld=trouble,
        photo_folder=args.catalog.resolve().parent,
        theme=args.theme,
    )
    made = guarded(made, product, platforms, frozenset())
    upright = args.upright or args.theme == "portrait-card"
    canvas = UPRIGHT_CANVAS if upright else USUAL_CANVAS
    look = look_of(settings.brand)
    painter.save_card(made, args.out, theme=args.theme, canvas=canvas, look=look, emphasis=False)
    emit({"code": made.code, "out": str(args.out), "qr": made.qr, "withheld": made.withheld})
    if made.withheld:
        say(made.withheld)
    return DONE


def _payload(product: Product, template: str, theme: str, choice: QrChoice) -> tuple[Payload | None, str]:
    """Return what the card's code carries; a template that is typed goes before what the product says."""
    asked = replace(product, qr="order") if template else product
    try:
        return payload_for(asked, choice if not template else QrChoice(order_link=template), theme=theme), ""
    except CoopLiveError as trouble:
        return None, str(trouble)


def _find(products: tuple[Product, ...], code: str) -> Product:
    for product in products:
        if product.code.casefold() == code.strip().casefold():
            return product
    raise InputError(
        tr("Danh mục không có mã {code}.", code=code),
        tr("Có: {codes}.", codes=", ".join(product.code for product in products[:30])),
    )
