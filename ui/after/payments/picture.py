"""The picture that a customer gets to pay by: the VietQR of one order, the money, the memo, the account."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter

from coop_live.live.chosen import payee_of
from coop_live.memo import memo_code
from coop_live.model import Order
from coop_live.money import dong
from coop_live.overlay.payload import payload_for_order
from coop_live.overlay.qr import QUIET_ZONE, matrix
from coop_live.settings import Settings
from ui.theme import Theme
from ui.widgets import paint

WIDTH, CODE, EDGE = 720, 560, 40
# It is read by cameras and printed: always black on white.
WHITE, BLACK = QColor(Qt.GlobalColor.white), QColor(Qt.GlobalColor.black)


@dataclass(frozen=True, slots=True)
class Bill:
    """What is asked of a customer: the code's text and what stands under it, in Vietnamese for them."""

    number: int
    payload: str
    money: str
    memo: str
    account: str
    holder: str


def bill_of(order: Order, settings: Settings) -> Bill:
    """Return what a customer still owes of an order. Raises NotPossible without an account or a debt."""
    pay, prefix = settings.pay, settings.book.memo_prefix
    payload = payload_for_order(payee_of(pay), order.number, order.owed, prefix)
    account = f"{pay.bank} {pay.account}".strip()
    return Bill(order.number, payload, dong(order.owed), memo_code(order.number, prefix), account, pay.holder)


def draw_code(bill: Bill, side: int) -> QImage:
    """Return the code alone in at most `side` pixels, whole pixels a module: a camera reads it best so."""
    code = matrix(bill.payload)
    count = len(code) + 2 * QUIET_ZONE
    module = max(2, side // count)
    image = QImage(count * module, count * module, QImage.Format.Format_RGB32)
    image.fill(WHITE)
    painter = QPainter(image)
    for y, row in enumerate(code):
        for x, black in enumerate(row):
            if black:
                left, top = (x + QUIET_ZONE) * module, (y + QUIET_ZONE) * module
                painter.fillRect(left, top, module, module, BLACK)
    painter.end()
    return image


def draw_bill(bill: Bill, theme: Theme) -> QImage:
    """Return the whole picture, in whatever theme the window is."""
    code, grey = draw_code(bill, CODE), Theme.load("light").colour("text_2")
    lines: list[tuple[str, QFont, int, QColor]] = [
        (bill.money, _sized(theme.figures("figure", 700), 52), 68, BLACK),
        (f"Nội dung: {bill.memo}", _sized(theme.figures("head", 700), 34), 48, BLACK),
        (bill.account, _sized(theme.figures("title", 600), 28), 40, grey),
    ]
    if bill.holder:
        lines.append((bill.holder, _sized(theme.font("title", 600), 26), 38, grey))
    high = EDGE + code.height() + 8 + sum(line for _, _, line, _ in lines) + EDGE
    image = QImage(WIDTH, high, QImage.Format.Format_RGB32)
    image.fill(WHITE)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
    painter.drawImage((WIDTH - code.width()) // 2, EDGE, code)
    y = EDGE + code.height() + 8
    for text, font, line, ink in lines:
        area = QRect(EDGE, y, WIDTH - 2 * EDGE, line)
        paint.words(painter, area, text, font, ink, int(Qt.AlignmentFlag.AlignCenter))
        y += line
    painter.end()
    return image


def _sized(font: QFont, pixels: int) -> QFont:
    """Return a font at the picture's own size: it does not grow with the window's text."""
    font.setPixelSize(pixels)
    return font
