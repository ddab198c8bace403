"""Makes text and times safe for a cell: chat text stays text, whatever it pretends to be."""

from __future__ import annotations

from datetime import UTC, datetime, tzinfo

from coop_live.saving import storable

LONGEST = 32_767  # what one Excel cell holds, in UTF-16 units

_FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")


def cell_text(text: str) -> str:
    """Return the text without control characters and no longer than a cell holds."""
    clean = storable(text)
    if clean.startswith("<r>"):
        clean = f" {clean}"  # xlsxwriter would take it for rich text, write it as XML, and break the file
    if len(clean) <= LONGEST // 2:
        return clean
    return clean.encode("utf-16-le")[: 2 * LONGEST].decode("utf-16-le", "ignore")


def guarded(text: str) -> str:
    """Return the text for a csv: a leading ' where a spreadsheet would take it for a formula."""
    return f"'{text}" if text.startswith(_FORMULA_STARTS) else text


def local_phone(phone: str | None) -> str:
    """Return a phone as people here dial it: '+84905123456' -> '0905123456', '' for none.

    A number of another country begins with 00: nothing in the sheet begins with a plus.
    """
    plain = cell_text(phone or "").strip()
    if plain.startswith("+84"):
        return "0" + plain[3:]
    return "00" + plain[1:] if plain.startswith("+") else plain


def local_time(milliseconds: int, zone: tzinfo | None = None) -> datetime:
    """Return the wall clock time (this machine's zone if none is given) without its zone, to the second."""
    moment = datetime.fromtimestamp(milliseconds // 1000, UTC).astimezone(zone)
    return moment.replace(tzinfo=None)
