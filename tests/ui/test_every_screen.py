"""Every screen without a mouse and without eyes: names, room to hit, a way by Tab, a ring around its end."""

from __future__ import annotations

import time

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QHeaderView,
    QLineEdit,
    QPlainTextEdit,
    QSlider,
    QSpinBox,
    QWidget,
)

from tests.ui.scenes import ACTS, dress, show
from tests.ui.stand import opened, shell_of
from ui.widgets.focus_ring import FocusRing

pytestmark = pytest.mark.timeout(300)
CONTROLS = (QAbstractButton, QLineEdit, QPlainTextEdit, QAbstractItemView, QSlider, QSpinBox)
LEAST, LEAST_ON_STAGE = 36, 44
PATIENCE = 1.0
SMALLER = {
    "_Lamps/LampButton": "two under each other in the stage's bar; in the main window they are 36 high"
}
WALKED = ("Segment", "Tile", "LargeTile", "SourceRow")
"""One of these is reached by Tab, the arrows walk to its neighbours (and a tile has its own key)."""
FROM_ELSEWHERE = {
    "FindLine/QListView": "↑ and ↓ in the field above walk through what was found",
    "_Lamps/LampButton": "the same lamps are in the top bar of the main window, reached there",
}
OVER = {"typed": "quick", "paste": "sheet"}
"""What lies over the place and keeps the keyboard until Esc: a key must not decide about what is beneath."""


def controls(root: QWidget) -> list[QWidget]:
    """Return what a person can press, type into or walk through, as it is seen now."""
    found = {one for kind in CONTROLS for one in root.findChildren(kind)}
    shown = [
        one for one in found if one.isVisible() and one.isEnabled() and not one.visibleRegion().isEmpty()
    ]
    return [one for one in shown if not isinstance(one, QHeaderView)]


def called(one: QWidget) -> str:
    """Return what a screen reader says of a control."""
    words = one.text() if isinstance(one, QAbstractButton) else ""
    return one.accessibleName() or words


def where(one: QWidget) -> str:
    """Return where a control is in the code, for who has to mend it."""
    return f"{type(one.parentWidget()).__name__}/{type(one).__name__} {called(one)[:40]!r}"


def too_small(one: QWidget, on_stage: bool) -> bool:
    """Tell whether a finger or a shaking hand would miss it."""
    least = LEAST_ON_STAGE if on_stage else LEAST
    if any(where(one).startswith(name) for name in SMALLER):
        return False
    return isinstance(one, QAbstractButton) and min(one.width(), one.height()) < least


def walk(window: QWidget, root: QWidget) -> tuple[set[QWidget], list[str]]:
    """Press Tab until it comes round; return what it came to, and where no ring was around it."""
    reached: set[QWidget] = set()
    bare: list[str] = []
    ring = window.findChild(FocusRing)
    window.activateWindow()
    for _ in range(2 * len(controls(root)) + 20):
        QTest.keyClick(window.focusWidget() or window, Qt.Key.Key_Tab)
        QApplication.processEvents()  # what it came to is scrolled into sight, and the ring follows
        now = window.focusWidget()
        if now is None:
            break
        if now not in reached and ring is not None and not ringed(ring, now):
            bare.append(where(now))
        reached.add(now)
    return reached, bare


def ringed(ring: FocusRing, one: QWidget) -> bool:
    """Tell whether the ring is drawn around a control, or says itself that it has none."""
    if one.property("ring") is False or isinstance(one, QAbstractItemView):
        return True
    inside = QRect(one.mapTo(ring.parentWidget(), QPoint()), one.size())
    return ring.isVisible() and ring.target is one and ring.geometry().intersects(inside)


def unreached(window: QWidget, root: QWidget, reached: set[QWidget]) -> list[str]:
    """Return what the keyboard never came to."""
    groups = {(one.parentWidget(), type(one)) for one in reached if type(one).__name__ in WALKED}
    return [
        where(one)
        for one in controls(root)
        if one not in reached
        and (one.parentWidget(), type(one)) not in groups
        and not any(where(one).startswith(name) for name in FROM_ELSEWHERE)
    ]


def small_ones(window: QWidget, stage: QWidget | None) -> list[str]:
    """Return the controls that are missed too easily, with their sizes."""
    return [
        f"{where(one)} {one.width()}×{one.height()}"
        for one in controls(window)
        if too_small(one, stage is not None and (stage is one or stage.isAncestorOf(one)))
    ]


def noted(window: QWidget, root: QWidget, stage: QWidget | None) -> dict[str, list[str]]:
    """Return what is wrong with a screen, by what was looked for."""
    end = time.monotonic() + PATIENCE
    while (small := small_ones(window, stage)) and time.monotonic() < end:
        QTest.qWait(20)  # a layout may take some rounds
    nameless = [where(one) for one in controls(window) if not called(one)]
    reached, bare = walk(window, root)
    return {
        "nameless": nameless,
        "small": small,
        "unreached": unreached(window, root, reached),
        "without a ring": bare,
    }


def notes(program):
    """Go through every screen; yield its name and what is wrong with it."""
    for act in ACTS:
        act.begin(program)
        dress(program, "vi", "light", 100)
        for scene in act.scenes:
            program.window.resize(1366, 688)
            window = show(program, scene)
            view = shell_of(program).live.view
            root = getattr(view, OVER[scene.name]) if scene.name in OVER else window
            stage = window if scene.name == "stage" else view.stage
            yield scene.name, noted(window, root, stage)


@pytest.fixture(scope="module")
def found(qapp, tmp_path_factory):
    """What is wrong, by what was looked for: the screens and the controls."""
    with opened(qapp, tmp_path_factory.mktemp("screens")) as program:
        yield dict(notes(program))


@pytest.mark.parametrize("what", ["nameless", "small", "unreached", "without a ring"])
def test_no_control_of_any_screen_is(found, what):
    wrong = {name: note[what] for name, note in found.items() if note[what]}
    assert wrong == {}
