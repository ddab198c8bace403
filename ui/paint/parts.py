"""The words every theme shares: price, stock, call, stamp, QR tile."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen

from coop_live.model import Card
from coop_live.money import grouped
from coop_live.overlay.qr import QUIET_ZONE, Matrix, matrix, module_size
from ui.paint import inks
from ui.paint.sheet import Align, Mark, Sheet
from ui.paint.words import (
    BOLD,
    CAP_HEIGHT,
    EXTRA_BOLD,
    MEDIUM,
    SEMI_BOLD,
    Line,
    Rule,
    Run,
    fit,
    largest,
    line,
    plain,
)

# Words on air speak to the viewers, whatever language the desk is set to: they are not translated.
SOLD_OUT = "HẾT HÀNG"
THANKS = "Cảm ơn bà con, đã bán hết"
ALL_SOLD = "đã bán hết"

MUST_BE_READ = 30
NOT_LOST = 26
MUST_BE_READ_UPRIGHT = 25
NOT_LOST_UPRIGHT = 23
QR_WORDS = 27

_EDGE = 3  # white around the quiet zone: OBS may blend the tile's outermost pixels


def ground(card: Card) -> QColor:
    """Return the colour of the call's block."""
    return inks.MUTE if card.sold_out else inks.BRAND


def member_and_place(card: Card) -> str:
    """Return who made it and where, as far as the card says."""
    return " · ".join(part for part in (plain(card.member), plain(card.place)) if part)


def price(card: Card, size: float, *, unit: bool = False) -> Line:
    """Return the price with its raised đ, and the unit where asked for."""
    colour = inks.SOFT if card.sold_out else inks.RED
    runs = [
        Run(grouped(card.price), size, colour, EXTRA_BOLD, tracking=-0.02),
        Run("đ", size * 0.56, colour, BOLD, raised=size * 0.15, before=size * 0.02, rule=Rule.UNDER),
    ]
    if unit and (words := per_unit(card)):
        runs.append(Run(words, max(size * 0.44, MUST_BE_READ), inks.SOFT, SEMI_BOLD, before=10))
    return Line(tuple(runs))


def per_unit(card: Card) -> str:
    """Return "/gói", or nothing for a product sold without a unit."""
    return f"/{plain(card.unit)}" if plain(card.unit) else ""


def former(card: Card, size: float) -> Line:
    """Return the former price, struck out."""
    return Line((Run(f"{grouped(card.old_price or 0)}đ", size, inks.SOFT, MEDIUM, rule=Rule.THROUGH),))


def discount(card: Card) -> str:
    """Return "-20%", rounded down: never more than the truth."""
    return f"-{(card.old_price - card.price) * 100 // card.old_price}%" if card.old_price else ""


def stock(card: Card, size: float, *, unit: bool = True, louder: float = 1.0) -> Line:
    """Return "còn 24 gói" or "chỉ còn 3 gói" in the colours of its chip; `louder` enlarges the number."""
    ink = inks.PAPER if card.nearly_gone else inks.LOOM
    number = inks.HONEY if card.nearly_gone else inks.LOOM
    scarce = card.few or card.nearly_gone
    weight = SEMI_BOLD if scarce else MEDIUM
    words = [
        Run("chỉ còn " if card.nearly_gone else "còn ", size, ink, weight),
        Run(grouped(card.stock or 0), size * (max(louder, 1.15) if scarce else louder), number, EXTRA_BOLD),
    ]
    if unit and plain(card.unit):
        words.append(Run(f" {plain(card.unit)}", size, ink, weight))
    return Line(tuple(words))


def counted(card: Card, *, unit: bool = True) -> str:
    """Return "24 gói"."""
    return f"{grouped(card.stock or 0)} {plain(card.unit) if unit else ''}".strip()


def stock_ground(card: Card) -> QColor:
    """Return the colour under the stock: louder the less there is."""
    if card.nearly_gone:
        return inks.RED
    return inks.HONEY if card.few else inks.SAND


def call_around_code(card: Card) -> tuple[str, str]:
    """Return what the call says before and after the code: ("gõ", "để đặt")."""
    call, code = plain(card.call), plain(card.code)
    found = re.search(rf"(?<!\w){re.escape(code)}(?!\w)", call) if code else None
    return ("", call) if found is None else (call[: found.start()].strip(), call[found.end() :].strip())


def call_line(card: Card, size: float, code_size: float, weight: QFont.Weight = BOLD) -> Line:
    """Return the whole call on one line, the code larger and golden."""
    before, after = call_around_code(card)
    gap = size * 0.26
    runs = [Run(before, size, inks.CREAM, weight)] if before else []
    runs.append(Run(plain(card.code), code_size, inks.HONEY, EXTRA_BOLD, before=gap if before else 0))
    if after:
        runs.append(Run(after, size, inks.CREAM, weight, before=gap * 1.2))
    return Line(tuple(runs))


def code_only(card: Card, size: float) -> Line:
    """Return the code alone, where the call has no room beside the stock."""
    return line(card.code, size, inks.HONEY, EXTRA_BOLD)


def scan(card: Card) -> str:
    """Return "Quét" of "Quét để đặt": the block's last words say the rest."""
    _, after = call_around_code(card)
    return plain(card.qr_words).removesuffix(after).strip()


def after_gap(words: Line, gap: float) -> tuple[Run, ...]:
    """Return the runs of a line, moved `gap` to the right."""
    return (replace(words.runs[0], before=gap), *words.runs[1:])


def chip(
    sheet: Sheet,
    name: str,
    words: Line,
    at: tuple[float, float],
    height: float,
    colour: QColor,
    *,
    least: float,
) -> float:
    """Lay words on a rounded ground and return its width."""
    pad = height * 0.385
    width = words.width(sheet.k) + 2 * pad
    sheet.fill(sheet.pixels(*at, width, height), colour, height * 0.27)
    tallest = max(run.size for run in words.runs)
    baseline = at[1] + height / 2 + CAP_HEIGHT * (0.28 * words.size + 0.19 * tallest)
    sheet.write(name, words, at[0] + pad, baseline, least=least)
    return width


def chip_width(sheet: Sheet, words: Line, height: float) -> float:
    """Return how wide `chip` would be."""
    return words.width(sheet.k) + 2 * height * 0.385


def stamp(sheet: Sheet, box: QRect, share: float) -> None:
    """Lay the stamp HẾT HÀNG across a picture, as wide as `share` of it, turned by -9 degrees."""
    words = line(SOLD_OUT, 100, inks.RED, EXTRA_BOLD)
    size = 100 * box.width() * share / (words.width(sheet.k) * sheet.k + 90 * sheet.k)
    words = line(SOLD_OUT, size, inks.RED, EXTRA_BOLD)
    unit = size * sheet.k
    frame = QRectF(0, 0, words.width(sheet.k) * sheet.k + 0.52 * unit, 1.42 * unit)
    frame.moveCenter(QRectF(box).center())

    def draw(painter: QPainter) -> None:
        painter.translate(frame.center())
        painter.rotate(-9)
        painter.translate(-frame.center())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(inks.PAPER)
        margin = 0.1 * unit
        painter.drawRoundedRect(frame.adjusted(-margin, -margin, margin, margin), 0.3 * unit, 0.3 * unit)
        painter.setPen(QPen(inks.RED, max(3.0, 0.12 * unit)))
        painter.drawRoundedRect(frame, 0.22 * unit, 0.22 * unit)
        words.draw(painter, frame.left() + 0.26 * unit, frame.center().y() + 0.40 * unit, sheet.k)

    sheet.marks.append(Mark("stamp", frame, draw, words=True, size=words.size, least=NOT_LOST_UPRIGHT))


def qr_tile(sheet: Sheet, payload: str, centre: tuple[float, float], tile: int) -> None:
    """Lay the code on its white tile; modules are whole pixels, squares, black on white."""
    modules = matrix(payload)
    module = max(1, module_size(len(modules), sheet.whole(tile)))
    edge = round(_EDGE * sheet.k)
    side = module * (len(modules) + 2 * QUIET_ZONE) + 2 * edge
    box = QRect(round(centre[0] * sheet.k - side / 2), round(centre[1] * sheet.k - side / 2), side, side)
    start = box.topLeft().x() + edge + QUIET_ZONE * module, box.topLeft().y() + edge + QUIET_ZONE * module

    def draw(painter: QPainter) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(inks.WHITE)
        painter.drawRoundedRect(box, 6 * sheet.k, 6 * sheet.k)
        _draw_modules(painter, modules, start, module)

    sheet.add_code(box, module, draw)


def _draw_modules(painter: QPainter, modules: Matrix, start: tuple[int, int], module: int) -> None:
    for y, row in enumerate(modules):
        for x, black in enumerate(row):
            if black:
                painter.fillRect(start[0] + x * module, start[1] + y * module, module, module, inks.BLACK)


def stacked_call(
    sheet: Sheet,
    card: Card,
    centre: tuple[float, float],
    width: float,
    *,
    code: float,
    words: float,
    least: tuple[float, float] = (MUST_BE_READ, NOT_LOST),
    before: Sequence[str] | None = None,
    gap: float = 0.09,
) -> None:
    """Lay the call around a centre, one under the other: gõ, the code as large as it fits, để đặt.

    `least` are the smallest sizes of the code and of the words; `before` replaces the words
    above the code, `gap` is the air below it, in parts of its size.
    """
    x, middle = centre
    sizes = [float(size) for size in range(int(code), int(least[0]) - 1, -2)]
    big = largest(lambda size: line(card.code, size, inks.HONEY, EXTRA_BOLD), sizes, width, sheet.k)
    half = big.size * CAP_HEIGHT / 2
    call_before, after = call_around_code(card)
    above = list(before) if before is not None else [call_before]
    sheet.write("code", big, x, middle + half, Align.CENTRE, least=least[0])
    baseline = middle - half - words * 0.38
    for text in reversed([text for text in above if text]):
        said = _smaller(sheet, text, words, width, least[1])
        sheet.write("call", said, x, baseline, Align.CENTRE, least=least[1])
        baseline -= said.size * 1.16
    if after:
        lines = fit(after, _steps(words, least[1]), width, sheet.k, inks.CREAM, BOLD, int(least[1])) or [
            line(after, least[1], inks.CREAM, BOLD)
        ]
        first = middle + half + max(gap * big.size, 6) + lines[0].size * 0.98
        sheet.write_lines(
            "call", lines, x, first, Align.CENTRE, least=least[1], line_height=lines[0].size * 1.15
        )


def row_call(
    sheet: Sheet, card: Card, box: tuple[float, float, float, float], *, code: float, words: float
) -> None:
    """Lay the call in one row within a block: words and the code on one baseline."""
    x, y, width, height = box
    share = 1.0
    row = call_line(card, words, code)
    while row.width(sheet.k) > width and share > 0.3:
        share -= 0.02
        row = call_line(card, max(words * share, NOT_LOST), max(code * share, MUST_BE_READ))
    if row.width(sheet.k) > width:
        stacked_call(
            sheet, card, (x + width / 2, y + height * 0.45), width, code=height * 0.4, words=NOT_LOST
        )
        return
    tallest = max(run.size for run in row.runs)
    baseline = y + height / 2 + tallest * CAP_HEIGHT / 2
    sheet.write("call", row, x + width / 2, baseline, Align.CENTRE, least=NOT_LOST)


def _smaller(sheet: Sheet, text: str, size: float, width: float, least: float) -> Line:
    sizes = [float(step) for step in range(int(size), int(least) - 1, -1)]
    return largest(lambda step: line(text, step, inks.CREAM, BOLD), sizes, width, sheet.k)


def _steps(size: float, least: float) -> list[tuple[float, int]]:
    shrunk = [(float(step), 1) for step in range(int(size), int(least) - 1, -2)]
    return [*shrunk, (max(least, size * 0.8), 2), (least, 3)]
