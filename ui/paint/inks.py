"""The colours of everything on air (onair/cards.md, section 2); viewers learn their meaning."""

from __future__ import annotations

from PySide6.QtGui import QColor

PAPER = QColor("#FFF8EA")
SAND = QColor("#F2E2C0")
LOOM = QColor("#2A1A17")
SOFT = QColor("#654C3F")
BRAND = QColor("#1E5B3C")
BRAND_DEEP = QColor("#17462E")
CREAM = QColor("#FFF3D6")
HONEY = QColor("#F2B233")
RED = QColor("#B3261E")
MUTE = QColor("#5A463B")
WHITE = QColor("#FFFFFF")
BLACK = QColor("#000000")
THREAD = QColor("#E9A21B")
