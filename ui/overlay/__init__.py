"""The overlay in a window of its own, for programs that put windows on air."""

from ui.overlay.frame import SIZES
from ui.overlay.screen import OverlayScreen
from ui.overlay.window import TITLE

__all__ = ["SIZES", "TITLE", "OverlayScreen"]
