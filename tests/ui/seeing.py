"""Looks at painted cards as others see them: a phone that scans, an eye that compares, a reader of words."""

from __future__ import annotations

from PIL import Image, ImageChops
from PySide6.QtGui import QColor, QImage
from pyzbar.pyzbar import ZBarSymbol, decode

from ui.paint.area import Area


def pillow(image: QImage) -> Image.Image:
    rgba = image.convertToFormat(QImage.Format.Format_RGBA8888)
    return Image.frombuffer("RGBA", (rgba.width(), rgba.height()), bytes(rgba.constBits())).convert("RGBA")


def scanned(image: QImage) -> list[str]:
    """Read the picture as a phone would: over a grey background, in light and dark only."""
    picture = pillow(image)
    shown = Image.new("RGBA", picture.size, (128, 124, 116, 255))
    shown.alpha_composite(picture)
    return [code.data.decode() for code in decode(shown.convert("L"), symbols=[ZBarSymbol.QRCODE])]


def share(image: QImage, colour: QColor) -> float:
    """Return how much of the picture has exactly this colour."""
    wanted = colour.getRgb()
    counts = pillow(image).getcolors(maxcolors=1 << 24)
    return sum(count for count, found in counts if found == wanted) / (image.width() * image.height())


def alike(one: QImage, other: QImage) -> bool:
    """Compare as an eye does: Qt draws the edges of large letters a shade differently from time to time."""
    if one.size() != other.size():
        return False
    difference = ImageChops.difference(pillow(one), pillow(other))
    return max(high for _, high in difference.getextrema()) < 60


def spoken(monkeypatch) -> list[str]:
    """Listen to every line that is laid on a card, its tab and its strip."""
    written: list[str] = []
    laid = Area.write_lines

    def listen(area, name, lines, *args, **options):
        written.extend("".join(run.text for run in line.runs) for line in lines)
        laid(area, name, lines, *args, **options)

    monkeypatch.setattr(Area, "write_lines", listen)
    return written


def islands(image: QImage, colour: QColor, least: int) -> list[tuple[int, int]]:
    """Return the top left corners of the connected patches of a colour with at least so many pixels."""
    picture = pillow(image)
    wanted, (width, height) = colour.getRgb(), picture.size
    pixels = picture.load()
    left = {(x, y) for y in range(height) for x in range(width) if pixels[x, y] == wanted}
    found = []
    while left:
        patch, edge = set(), [left.pop()]
        while edge:
            x, y = edge.pop()
            patch.add((x, y))
            near = {(x - 1, y), (x + 1, y), (x, y - 1), (x, y + 1)} & left
            left -= near
            edge.extend(near)
        if len(patch) >= least:
            found.append((min(x for x, _ in patch), min(y for _, y in patch)))
    return sorted(found)
