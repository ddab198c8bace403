"""The look of the whole application: the theme that the settings mean, and how Qt takes it on."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from coop_live.settings import General
from ui import icons
from ui.theme import Theme, palette, stylesheet


def theme_of(general: General) -> Theme:
    """Return the theme that is chosen; "system" is light or dark as the computer is."""
    name = general.theme
    if name == "system":
        dark = QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark
        name = "dark" if dark else "light"
    return Theme.load(name, general.text_size / 100)


def dress(application: QApplication, theme: Theme) -> None:
    """Let everything look so from now on."""
    icons.forget()
    font, colours, sheet = theme.font("body"), palette(theme), stylesheet(theme)
    # Each of them goes through every widget there is; what stays as it was need not.
    if application.font() != font:
        application.setFont(font)
    if application.palette() != colours:
        application.setPalette(colours)
    if application.styleSheet() != sheet:
        application.setStyleSheet(sheet)
