"""Files and folders as the desktop hands them over."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QStandardPaths, QUrl
from PySide6.QtGui import QClipboard, QDesktopServices, QDropEvent


def documents() -> str:
    """Return the folder in which people look for what they saved, else their own."""
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return folder if Path(folder).is_dir() else str(Path.home())


def open_file(path: Path) -> None:
    """Open a file in the program that the desktop has for it."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


def open_folder(folder: Path) -> None:
    """Show a folder in the desktop's own window."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))


def dropped(giver: QDropEvent | QClipboard, usable: Callable[[Path], bool]) -> Path | None:
    """Return the one file that is let go over a place, or was copied; None where it is of no use there."""
    held = giver.mimeData()  # an empty clipboard has none
    urls = held.urls() if held is not None else []
    if len(urls) != 1 or not urls[0].isLocalFile():
        return None
    path = Path(urls[0].toLocalFile())
    return path if usable(path) else None
