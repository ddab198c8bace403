"""The block that says what to do: gõ C1 để đặt, in a row or one under the other."""

from __future__ import annotations

import re
from collections.abc import Sequence

from PySide6.QtGui import QColor, QFont

from coop_live.model import Card
from ui.paint import inks
from ui.paint.area import Align
from ui.paint.facts import MUST_BE_READ, NOT_LOST
from ui.paint.fitting import fit, largest
from ui.paint.sheet import Sheet
from ui.paint.words import BOLD, CAP_HEIGHT, EXTRA_BOLD, Line, Run, line, plain

QR_WORDS = 27


def ground(sheet: Sheet, card: Card) -> QColor:
    """Return the colour of the call's block."""
    return inks.MUTE if card.sold_out else sheet.style.block


def parted(card: Card) -> tuple[str, str, str]:
    """Return the call as words, code, words: ("gõ", "C1", "để đặt").

    A call that does not name the code gets it in front; not when all is sold and nobody can wait.
    """
    call, code = plain(card.call), plain(card.code)
    found = re.search(rf"(?<!\w){re.escape(code)}(?!\w)", call) if code else None
    if found is None:
        return "", "" if card.sold_out and call else code, call
    return call[: found.start()].strip(), code, call[found.end() :].strip()


def call_line(card: Card, size: float, code_size: float, weight: QFont.Weight = BOLD) -> Line:
    """Return the whole call on one line, the code larger and golden."""
    before, code, after = parted(card)
    gap = size * 0.26
    runs = [Run(before, size, inks.CREAM, weight)] if before else []
    if code:
        runs.append(Run(code, code_size, inks.HONEY, EXTRA_BOLD, before=gap if before else 0))
    if after:
        runs.append(Run(after, size, inks.CREAM, weight, before=gap * 1.2 if runs else 0))
    return Line(tuple(runs))


def code_only(card: Card, size: float) -> Line:
    """Return the code alone, where the call has no room beside the stock."""
    return line(card.code, size, inks.HONEY, EXTRA_BOLD)


def scan(card: Card) -> str:
    """Return "Quét" of "Quét để đặt": the block's last words say the rest."""
    _, _, after = parted(card)
    return plain(card.qr_words).removesuffix(after).strip()


def scan_line(sheet: Sheet, card: Card, sizes: Sequence[float], width: float) -> Line:
    """Return what the QR does on one line, in fewer words where the whole has no room."""
    forms = shorter(plain(card.qr_words))
    lines = [line(text, size, inks.CREAM, BOLD) for text in forms for size in sizes]
    return next((said for said in lines if said.width(sheet.face) <= width), lines[-1])


def scan_lines(sheet: Sheet, card: Card, size: float, width: float) -> list[str]:
    """Return what the QR does on one line of a narrow column, else word by word."""
    forms = shorter(scan(card))
    fitting = [text for text in forms if line(text, size, inks.CREAM, BOLD).width(sheet.face) <= width]
    return fitting[:1] or forms[-1].split(" ")


def shorter(words: str) -> list[str]:
    """Return "Quét xem nguồn gốc", "Xem nguồn gốc", "Nguồn gốc": the last two words say what it does."""
    parts = words.split(" ")
    tails = [" ".join(parts[start:]) for start in range(max(1, len(parts) - 1))]
    return [tail[:1].upper() + tail[1:] for tail in tails]


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
    call_before, named, after = parted(card)
    if not named:
        _words_only(sheet, after, centre, width, words * 1.2, least[0])
        return
    sizes = [float(size) for size in range(int(code), int(least[0]) - 1, -2)]
    big = largest(lambda size: line(card.code, size, inks.HONEY, EXTRA_BOLD), sizes, width, sheet.face)
    half = big.size * CAP_HEIGHT / 2
    above = list(before) if before is not None else [call_before]
    sheet.write("code", big, x, middle + half, Align.CENTRE, least=least[0])
    ink = big.box(sheet.face)  # Ầ stands higher than C1, Ọ hangs lower
    top = min(middle - half, middle + half + ink.top() / sheet.k)
    bottom = max(middle + half, middle + half + ink.bottom() / sheet.k)
    baseline = top - words * 0.38
    for text in reversed([text for text in above if text]):
        said = _smaller(sheet, text, words, width, least[1])
        sheet.write("call", said, x, baseline, Align.CENTRE, least=least[1])
        baseline -= said.size * 1.16
    if after:
        lines = _after(sheet, after, words, width, least[1])
        first = bottom + max(gap * big.size, 6) + lines[0].size * 0.98
        height = lines[0].size * 1.15
        sheet.write_lines("call", lines, x, first, Align.CENTRE, least=least[1], line_height=height)


def row_call(
    sheet: Sheet, card: Card, box: tuple[float, float, float, float], *, code: float, words: float
) -> None:
    """Lay the call in one row within a block: words and the code on one baseline."""
    x, y, width, height = box
    share = 1.0
    row = call_line(card, words, code)
    while row.width(sheet.face) > width and share > 0.3:
        share -= 0.02
        row = call_line(card, max(words * share, NOT_LOST), max(code * share, MUST_BE_READ))
    if row.width(sheet.face) > width:
        centre = (x + width / 2, y + height * 0.45)
        stacked_call(sheet, card, centre, width, code=height * 0.4, words=NOT_LOST)
        return
    baseline = y + height / 2 + row.tallest * CAP_HEIGHT / 2
    sheet.write("call", row, x + width / 2, baseline, Align.CENTRE, least=NOT_LOST)


def call_beside_qr(
    sheet: Sheet, card: Card, box: tuple[float, float, float, float], tile: float, *, pad: float
) -> None:
    """Lay the call right of a QR tile that stands `pad` from the block's left edge: scan, or type."""
    left, top, width, height = box
    start = left + 2 * pad + tile
    room = left + width - start
    before, _, _ = parted(card)
    what = scan(card)
    single = f"{what} mã hoặc {before}".strip() if what == "Quét" else f"{what} hoặc {before}".strip()
    fits = line(single, 36, inks.CREAM, BOLD).width(sheet.face) <= room - 24
    lead = [single] if fits else [what, f"hoặc {before}".strip()]
    centre = (start + room / 2, top + height * (0.49 if len(lead) == 1 else 0.56))
    size = height * (0.47 if len(lead) == 1 else 0.40)
    words = min(41, height * (0.165 if len(lead) == 1 else 0.145))
    stacked_call(sheet, card, centre, room - 24, code=size, words=words, before=lead, gap=0.12)


def _words_only(
    sheet: Sheet, text: str, centre: tuple[float, float], width: float, size: float, least: float
) -> None:
    steps = [(float(step), 2) for step in range(int(size), int(size * 0.7), -2)]
    steps += [(float(step), 3) for step in range(int(size), int(least) - 1, -2)]
    lines = fit(text, steps, width, sheet.face, inks.CREAM, BOLD, int(least)) or [
        line(text, least, inks.CREAM, BOLD)
    ]
    height = lines[0].size * 1.2
    first = centre[1] - (len(lines) - 1) * height / 2 + lines[0].size * 0.36
    sheet.write_lines("call", lines, centre[0], first, Align.CENTRE, least=least, line_height=height)


def _after(sheet: Sheet, text: str, size: float, width: float, least: float) -> list[Line]:
    steps = [(float(step), 1) for step in range(int(size), int(least) - 1, -2)]
    steps += [(max(least, size * 0.8), 2), (least, 3)]
    lines = fit(text, steps, width, sheet.face, inks.CREAM, BOLD, int(least))
    return lines or [line(text, least, inks.CREAM, BOLD)]


def _smaller(sheet: Sheet, text: str, size: float, width: float, least: float) -> Line:
    sizes = [float(step) for step in range(int(size), int(least) - 1, -1)]
    return largest(lambda step: line(text, step, inks.CREAM, BOLD), sizes, width, sheet.face)
