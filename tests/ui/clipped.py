"""Finds words that do not fit where they stand: labels and buttons smaller than what they say."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QAbstractButton, QAbstractScrollArea, QLabel, QLineEdit, QScrollArea, QWidget

from ui.widgets import paint
from ui.widgets.words import ShortWords

# A pixel is lost to rounding at sizes that are no whole multiple of the design's.
SLACK = 2


@dataclass(frozen=True, slots=True)
class Clipped:
    """A widget whose words are cut: what it is, what it says, and by how many pixels."""

    widget: str
    words: str
    why: str


def clipped(root: QWidget) -> list[Clipped]:
    """Return everything under `root` (and visible) that says more than there is room for."""
    return [
        Clipped(f"{type(one.parent()).__name__}/{type(one).__name__}", _words(one)[:60], why)
        for one in root.findChildren(QWidget)
        if one.isVisible() and _seen(one) and (why := _why(one, root))
    ]


def _seen(one: QWidget) -> bool:
    """Tell whether a person can see it: now, or after scrolling up or down."""
    return not one.visibleRegion().isEmpty() or _scrolls(one)


def _scrolls(one: QWidget) -> bool:
    parent = one.parentWidget()
    while parent is not None:
        if isinstance(parent, QScrollArea) and parent.isVisible():
            return True
        parent = parent.parentWidget()
    return False


def _words(one: QWidget) -> str:
    said = getattr(one, "text", None)
    return str(said() if callable(said) else one.accessibleName())


def _why(one: QWidget, root: QWidget) -> str:
    match one:
        case ShortWords():
            return _shortened(one) or _outside(one, root)
        case QLabel() if one.text():
            return _label(one) or _outside(one, root)
        case QAbstractButton():
            return _too_small(one) or _outside(one, root)
        case QLineEdit():
            return _placeholder(one) or _outside(one, root)
        case _:
            return ""


def _shortened(one: ShortWords) -> str:
    """A line that gives way may be cut, if the whole stands in its tooltip and its beginning is read."""
    if one.width() >= one.sizeHint().width() - SLACK:
        return "" if one.height() >= one.sizeHint().height() - SLACK else "too low"
    if not one.toolTip():
        return "shortened without a tooltip"
    return "" if one.width() >= one.minimumSizeHint().width() - SLACK else "not even its beginning"


def _label(one: QLabel) -> str:
    needed = one.heightForWidth(one.width()) if one.wordWrap() else one.sizeHint().height()
    if one.height() < needed - SLACK:
        return f"{needed - one.height()} px too low"
    longest = max((paint.width(word, one.font()) for word in one.text().split()), default=0)
    wanted = longest if one.wordWrap() else one.sizeHint().width()
    if one.width() < wanted - SLACK and not one.toolTip():
        return f"{wanted - one.width()} px too narrow"
    return ""


def _too_small(one: QAbstractButton) -> str:
    if one.sizePolicy().hasHeightForWidth():  # its words go on in the next line
        low = one.heightForWidth(one.width()) - one.height()
        return f"{low} px too low" if low > SLACK else ""
    wanted = one.minimumSizeHint() if one.toolTip() else one.sizeHint()
    if one.width() < wanted.width() - SLACK:
        return f"{wanted.width() - one.width()} px too narrow"
    return f"{wanted.height() - one.height()} px too low" if one.height() < wanted.height() - SLACK else ""


def _placeholder(one: QLineEdit) -> str:
    room = one.width() - 12
    wanted = paint.width(one.placeholderText(), one.font())
    return f"placeholder {wanted - room} px too wide" if wanted > room and not one.toolTip() else ""


def _outside(one: QWidget, root: QWidget) -> str:
    """Tell whether a widget reaches out of the nearest thing that cuts: a panel, not what scrolls."""
    parent = one.parentWidget()
    while parent is not None and parent is not root:
        if isinstance(parent.parentWidget(), QAbstractScrollArea):
            # It may scroll up and down, but what is at the side is never seen.
            inside = QRect(one.mapTo(parent, QPoint()), one.size())
            over = inside.right() - parent.width()
            return f"{over} px outside at the side" if over > SLACK else ""
        parent = parent.parentWidget()
    inside = QRect(one.mapTo(root, QPoint()), one.size())
    whole = root.rect().adjusted(-SLACK, -SLACK, SLACK, SLACK)
    return "" if whole.contains(inside) else "outside of the window"
