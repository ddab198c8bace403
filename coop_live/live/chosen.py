"""Turns what the cooperative chose in the settings into what its cards are made with."""

from __future__ import annotations

from pathlib import Path

from coop_live.live.on_air import OnAir
from coop_live.model import Look
from coop_live.overlay.payload import Payee, QrChoice
from coop_live.settings import Brand, Pay, Settings

BY_ITSELF = "auto"


def on_air_of(settings: Settings, photos: Path | None = None) -> OnAir:
    """Return how products are shown with these settings; `photos` is where their pictures lie."""
    overlay = settings.overlay
    return OnAir(overlay.call, qr_of(settings), overlay.theme, photos)


def qr_of(settings: Settings) -> QrChoice:
    """Return what codes carry where a product does not say itself."""
    kind = settings.overlay.qr_kind
    return QrChoice(
        kind="" if kind == BY_ITSELF else kind,
        order_link=settings.overlay.qr,
        payee=payee_of(settings.pay),
        domain=settings.pay.trace_domain,
    )


def payee_of(pay: Pay) -> Payee | None:
    """Return the account that money goes to, its bank as it was typed; None where none is chosen."""
    return Payee(pay.bank, pay.account) if pay.bank and pay.account else None


def look_of(brand: Brand) -> Look:
    """Return the cooperative's own look as the painter wants it; a logo that is not there is left out."""
    logo = Path(brand.logo).expanduser() if brand.logo else None
    found = logo if logo is not None and logo.is_file() else None
    return Look(brand=brand.colour, logo=found, font=brand.font, weave=brand.weave, side=brand.side)
