"""Brings the two fonts that come with the program into Qt: one for words, one for figures."""

from __future__ import annotations

from importlib.resources import as_file, files
from threading import Lock

from PySide6.QtGui import QFontDatabase

WORDS = "Be Vietnam Pro"
FIGURES = "Hanken Grotesk"

_FILES = {
    "fontpkg_be_vietnam_pro": tuple(
        f"BeVietnamPro-{weight}.ttf" for weight in ("Regular", "Medium", "SemiBold", "Bold", "ExtraBold")
    ),
    "fontpkg_hanken_grotesk": ("HankenGrotesk[wght].ttf",),
}
_lock = Lock()


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


def _load(package: str, name: str) -> None:
    with as_file(files(package) / "files" / name) as path:
        if QFontDatabase.addApplicationFont(str(path)) < 0:
            raise RuntimeError(f"font {package}/{name} is missing from this installation")
