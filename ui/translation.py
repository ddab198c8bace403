"""Gives the window its language: Qt's translators answer what the whole program asks through tr()."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from coop_live import i18n
from coop_live.resources import asset

LANGUAGES = ("vi", "en", "fr")


def chosen(setting: str, system: str | None = None) -> str:
    """Return the language for a setting: itself, or for "system" the computer's, else Vietnamese."""
    wanted = (system or QLocale.system().name())[:2] if setting == "system" else setting
    return wanted if wanted in LANGUAGES else "vi"


class Translation:
    """Holds the translators of one application and changes them while it runs."""

    def __init__(self, application: QCoreApplication) -> None:
        self._application = application
        self._translators: list[QTranslator] = []
        self.language = "vi"

    def speak(self, language: str) -> None:
        """Answer in `language` from now on; windows that stand must be built anew."""
        for translator in self._translators:
            self._application.removeTranslator(translator)
        self._translators = [one for one in (_ours(language), _toolkit(language)) if one is not None]
        for translator in self._translators:
            self._application.installTranslator(translator)
        self.language = language
        QLocale.setDefault(QLocale(language))
        i18n.install(_answer, language)

    def stop(self) -> None:
        """Return to the sentences as written."""
        self.speak("vi")
        i18n.install(None)


def _answer(text: str, comment: str, n: int | None) -> str:
    # tr() stands in functions of modules, not of Qt classes: lupdate files it under no context.
    return QCoreApplication.translate("", text, comment, -1 if n is None else n)


def _ours(language: str) -> QTranslator | None:
    """Return our sentences in `language`; None for Vietnamese and where they are not built yet."""
    translator = QTranslator()
    try:
        path = asset("translations", f"{language}.qm")
    except FileNotFoundError:
        return None
    return translator if translator.load(str(path)) else None


def _toolkit(language: str) -> QTranslator | None:
    """Return Qt's own words (file dialogs), where Qt has them in `language`."""
    translator = QTranslator()
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    return translator if translator.load(f"qtbase_{language}", folder) else None
