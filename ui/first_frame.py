"""What is on the screen before the program is loaded: the window in its look and language, saying so."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QApplication

from coop_live.settings import default_path, load
from ui import icons
from ui.fonts import load_fonts
from ui.look import dress, theme_of
from ui.main_window import MainWindow
from ui.translation import Translation, chosen


class FirstFrame:
    """The settings as they were read, the language, and the window; the program takes them over.

    Only this is loaded before the first picture: what else the program needs comes after it.
    """

    def __init__(self, application: QApplication, settings_path: Path | None = None) -> None:
        self.application = application
        self.settings_path = settings_path or default_path()
        self.settings, self.problems = load(self.settings_path)
        self.translation = Translation(application)
        load_fonts()
        theme = theme_of(self.settings.general)
        application.setStyle("Fusion")
        application.setWindowIcon(icons.qicon("sprout", 64, theme.colour("tea")))
        self.translation.speak(chosen(self.settings.general.language))
        dress(application, theme)
        self.window = MainWindow()

    def show(self) -> None:
        """Show that the book is being opened."""
        self.window.show_opening(theme_of(self.settings.general))
