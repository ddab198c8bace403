"""Brings the two fonts that come with the program into Qt: one for words, one for figures."""

from __future__ import annotations

from importlib.resources import as_file, files
from threading import Lock

from PySide6.QtGui import QFont, QFontDatabase, QFontMetricsF, QRawFont

WORDS = "Be Vietnam Pro"
FIGURES = "Hanken Grotesk"

_FILES = {
    "fontpkg_be_vietnam_pro": tuple(
        f"BeVietnamPro-{weight}.ttf" for weight in ("Regular", "Medium", "SemiBold", "Bold", "ExtraBold")
    ),
    "fontpkg_hanken_grotesk": ("HankenGrotesk[wght].ttf",),
}
_lock = Lock()

LETTERS = "ẶẪỄỘỠỮỹđ₫"
"""The letters a font drops first when it was not made for Vietnamese."""
DIGITS = "0123456789"
_WIDEST_DIGIT = 0.9  # of the letters' height; our own are 0.72: wider ones leave a price no room


def load_fonts() -> None:
    """Load both fonts once; needs a QGuiApplication. Call it from any thread, as often as you like.

    Raises RuntimeError when Qt refuses a file: that is a broken installation.
    """
    with _lock:
        if {WORDS, FIGURES} <= set(QFontDatabase.families()):
            return
        for package, names in _FILES.items():
            for name in names:
                _load(package, name)


def missing_letters(family: str) -> str:
    """Return what a font lacks to be shown on air: Vietnamese letters, digits; nothing when it has all.

    A digit so wide that prices find no room counts as missing, and a font that is not installed
    lacks everything. Needs a QGuiApplication.
    """
    load_fonts()
    if family not in QFontDatabase.families():
        return LETTERS + DIGITS
    font = QFont(family)
    font.setPixelSize(100)
    raw, metrics = QRawFont.fromFont(font), QFontMetricsF(font)
    missing = [letter for letter in LETTERS + DIGITS if not raw.supportsCharacter(ord(letter))]
    wide = [digit for digit in DIGITS if metrics.horizontalAdvance(digit) > 100 * _WIDEST_DIGIT]
    return "".join(dict.fromkeys((*missing, *wide)))


def _load(package: str, name: str) -> None:
    with as_file(files(package) / "files" / name) as path:
        if QFontDatabase.addApplicationFont(str(path)) < 0:
            raise RuntimeError(f"font {package}/{name} is missing from this installation")
