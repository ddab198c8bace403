"""Every theme in every state over a camera picture: python -m tests.ui.contact_sheet FILE.png [9:16] [big].

`big` draws each frame at its full size, to be looked at closely. With --readme instead of a file the two
pictures that the README shows are written.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter

from coop_live.model import Card, Look
from tests.ui.card_states import BOUGHT, OWN_BRAND, SHAPES, STATES
from tests.ui.mock_camera import camera_picture
from tests.ui.seeing import pillow
from ui.painter import Canvas, paint_card, paint_ticker, placement, ticker_placement

README_FOLDER = Path(__file__).resolve().parent.parent.parent / ".github" / "screenshots"
README_COLOURS = 256
LOGO = Path(__file__).with_name("cooperative-logo.svg")
README_STATES = (
    "plenty",
    "plenty, no QR",
    "few, old price",
    "nearly gone",
    "sold out",
    "flash",
    "last seconds, no QR",
    "notice",
    "long name",
    "long name, no QR",
)
WIDTHS = {False: 360, True: 225}
"""Points: a phone held upright shows a 16:9 picture 360 wide, a 9:16 one somewhat larger than this."""
COLUMNS = {False: 4, True: 8}
GAP = 8


@dataclass(frozen=True, slots=True)
class Frame:
    """What viewers see at one moment."""

    theme: str
    canvas: Canvas
    card: Card
    look: Look
    ticker: bool = False
    emphasis: bool = False


def frames(names: Iterable[str], *, upright: bool) -> list[Frame]:
    """Return these states in our look, then the ticker, then the stock as it flashes in another look."""
    ours = Look(logo=LOGO)
    shown: list[Frame] = []
    for theme, canvas in SHAPES:
        if (canvas[1] > canvas[0]) is upright:
            shown += [Frame(theme, canvas, STATES[name], ours) for name in names]
            shown.append(Frame(theme, canvas, STATES["plenty"], ours, ticker=True))
            other = STATES["few, old price"]
            shown.append(Frame(theme, canvas, other, OWN_BRAND, ticker=True, emphasis=True))
    return shown


def frame_picture(frame: Frame) -> QImage:
    """Return one camera picture with the card, and with the ticker where it is on."""
    theme, canvas, card, look = frame.theme, frame.canvas, frame.card, frame.look
    picture = camera_picture(*canvas)
    painter = QPainter(picture)
    image = paint_card(card, theme=theme, canvas=canvas, look=look, emphasis=frame.emphasis)
    painter.drawImage(*placement(theme, canvas, look, card=card), image)
    place = ticker_placement(theme, canvas, look, card=card)
    if frame.ticker and place is not None:
        painter.drawImage(*place, paint_ticker(BOUGHT, theme=theme, canvas=canvas, look=look))
    painter.end()
    return picture


def contact_sheet(shown: Sequence[Frame], columns: int, width: int) -> QImage:
    """Return all frames side by side, each `width` wide."""
    smooth = Qt.TransformationMode.SmoothTransformation
    small = [frame_picture(frame).scaledToWidth(width, smooth) for frame in shown]
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
    for name, upright in (("cards-16x9.png", False), ("cards-9x16.png", True)):
        sheet = contact_sheet(frames(README_STATES, upright=upright), COLUMNS[upright], WIDTHS[upright])
        few = pillow(sheet).convert("RGB").quantize(README_COLOURS, dither=Image.Dither.NONE)
        few.save(folder / name, optimize=True)


def main() -> None:
    """Write the sheet that was asked for."""
    where, words = sys.argv[1], sys.argv[2:]
    application = QGuiApplication.instance() or QGuiApplication([])
    if where == "--readme":
        save_readme()
        return
    upright = "9:16" in words
    columns, width = (3, 720 if upright else 1280) if "big" in words else (COLUMNS[upright], WIDTHS[upright])
    contact_sheet(frames(STATES, upright=upright), columns, width).save(where)
    del application


if __name__ == "__main__":
    main()
