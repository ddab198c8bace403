"""Every theme in every state over a camera picture: python -m tests.ui.contact_sheet FILE.png|--readme [big].

The file gets both shapes of canvas, --readme the two pictures that the README shows; `big` draws each frame
at its full size, to be looked at closely.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter

from coop_live.model import Card, Look
from coop_live.resources import asset
from tests.ui.card_states import BOUGHT, OWN_BRAND, SHAPES, STATES
from tests.ui.mock_camera import camera_picture
from ui.painter import Canvas, paint_card, paint_ticker, placement, ticker_placement

README_FOLDER = Path(__file__).resolve().parent.parent.parent / ".github" / "screenshots"
README_FILES = {"cards-16x9.png": False, "cards-9x16.png": True}
PHONE = 360
"""Points that a phone held upright is wide: it shows a 16:9 picture no larger."""
COLUMNS, GAP = 5, 8
UPRIGHT_COLUMNS, UPRIGHT_WIDTH = 9, 200

Frame = tuple[str, Canvas, Card, Look, bool]


def frames(*, upright: bool) -> list[Frame]:
    """Return what is shown: every state in our look, then ticker and stock's flash, then another look."""
    ours = Look(logo=asset("onair", "art", "..", "leaf-mark.svg"))
    shown: list[Frame] = []
    for theme, canvas in SHAPES:
        if (canvas[1] > canvas[0]) is not upright:
            continue
        shown += [(theme, canvas, card, ours, False) for card in STATES.values()]
        shown.append((theme, canvas, STATES["plenty"], ours, True))
        shown += [
            (theme, canvas, STATES[name], OWN_BRAND, True) for name in ("few, old price", "notice, no QR")
        ]
    return shown


def frame_picture(frame: Frame) -> QImage:
    """Return one camera picture with the card, and with the ticker where it is on."""
    theme, canvas, card, look, with_ticker = frame
    picture = camera_picture(*canvas)
    painter = QPainter(picture)
    image = paint_card(card, theme=theme, canvas=canvas, look=look, emphasis=with_ticker)
    painter.drawImage(*placement(theme, canvas, look, card=card), image)
    place = ticker_placement(theme, canvas, look, card=card)
    if with_ticker and place is not None:
        painter.drawImage(*place, paint_ticker(BOUGHT, theme=theme, canvas=canvas, look=look))
    painter.end()
    return picture


def contact_sheet(shown: list[Frame], columns: int, width: int) -> QImage:
    """Return all frames side by side, each `width` wide."""
    small = [
        frame_picture(frame).scaledToWidth(width, Qt.TransformationMode.SmoothTransformation)
        for frame in shown
    ]
    high = max(picture.height() for picture in small) + GAP
    rows = -(-len(small) // columns)
    sheet = QImage(columns * (width + GAP) + GAP, rows * high + GAP, QImage.Format.Format_RGB32)
    sheet.fill(QColor("#2A1A17"))
    painter = QPainter(sheet)
    for number, picture in enumerate(small):
        row, column = divmod(number, columns)
        painter.drawImage(GAP + column * (width + GAP), GAP + row * high, picture)
    painter.end()
    return sheet


def save_readme(folder: Path = README_FOLDER) -> None:
    """Write the README's pictures, in few colours, so that they stay small."""
    for name, upright in README_FILES.items():
        columns, width = (UPRIGHT_COLUMNS, UPRIGHT_WIDTH) if upright else (COLUMNS, PHONE)
        sheet = contact_sheet(frames(upright=upright), columns, width)
        sheet.convertToFormat(QImage.Format.Format_Indexed8).save(str(folder / name), quality=0)


def main() -> None:
    """Write the sheet that was asked for."""
    where, big = sys.argv[1], "big" in sys.argv[2:]
    application = QGuiApplication.instance() or QGuiApplication([])
    if where == "--readme":
        save_readme()
        return
    shapes = [word == "9:16" for word in sys.argv[2:] if ":" in word] or [False, True]
    shown = [frame for upright in shapes for frame in frames(upright=upright)]
    contact_sheet(shown, 3 if big else COLUMNS, 1280 if big else PHONE).save(where)
    del application


if __name__ == "__main__":
    main()
