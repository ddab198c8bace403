"""The bars of a Code 128, which the light pens of carriers read where they cannot read a QR."""

from __future__ import annotations

QUIET = 10
"""Modules of white that a reader needs on both sides (ISO/IEC 15417)."""
LEAST_MODULE = 0.25
"""Mm a module needs at least: two dots of a label printer with 203 dpi."""
MOST = 40  # no carrier's number is longer


def bars(payload: str) -> str:
    """Return the modules of a code from left to right, "1" for black; "" where it cannot be written so."""
    # Here, because few evenings need it and it takes longer to load than to draw.
    from barcode.codex import Code128
    from barcode.errors import BarcodeError

    if not payload or len(payload) > MOST or not payload.isascii() or not payload.isprintable():
        return ""
    try:
        (modules,) = Code128(payload).build()
    except BarcodeError:
        return ""
    return str(modules)


def fits(payload: str, width: float) -> bool:
    """Tell whether a code can be read where it is `width` mm wide, its quiet zones included."""
    modules = bars(payload)
    return bool(modules) and (len(modules) + 2 * QUIET) * LEAST_MODULE <= width
