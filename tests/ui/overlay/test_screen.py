"""The overlay window pixel by pixel: what it shows, what it keeps clear, how it is moved and closed."""

from __future__ import annotations

import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication, QLineEdit
from pyzbar import pyzbar

from coop_live.model import Card, Layer
from tests.ui.stand import wait_until
from ui.overlay import TITLE, OverlayScreen
from ui.overlay.frame import Spot, read_spot, write_spot
from ui.overlay.window import KEY_COLOURS, OverlayWindow
from ui.painter import placement, save_card

LINK = "https://htx-antoan.vn/c1"
WIDE, UPRIGHT = (1280, 720), (720, 1280)
BLUE = KEY_COLOURS["blue"].rgba()
CLEAR = 0


@pytest.fixture
def screen(qapp: QApplication, tmp_path: Path) -> Iterator[OverlayScreen]:
    made = OverlayScreen(tmp_path / "overlay-window.json", colour="blue")
    yield made
    made.close()
    made.deleteLater()
    QApplication.processEvents()


def window_of(screen: OverlayScreen) -> OverlayWindow:
    assert screen.window is not None
    return screen.window


def grab(screen: OverlayScreen) -> QImage:
    return window_of(screen).grab().toImage().convertToFormat(QImage.Format.Format_ARGB32)


def card_picture(folder: Path, code: str = "C1", theme: str = "lower-third", canvas=WIDE) -> Path:
    path = folder / f"{code}.png"
    card = Card(
        code, "Chè dây dạ cẩm", 85_000, "gói", f"gõ {code} để đặt", qr=f"{LINK}?{code}", qr_words="Quét"
    )
    save_card(card, path, theme=theme, canvas=canvas)
    return path


def plain(folder: Path, colour: str, size: tuple[int, int] = (1184, 308)) -> Path:
    """A picture of one colour."""
    path = folder / f"{colour}-{size[0]}.png"
    image = QImage(QSize(*size), QImage.Format.Format_ARGB32)
    image.fill(QColor(colour))
    image.save(str(path))
    return path


def put_card(screen: OverlayScreen, path: Path, position: tuple[int, int] = (48, 376)) -> None:
    screen.layers.put(path, position)
    screen.layers.show()


def shows(screen: OverlayScreen, colour: int | str, x: int = 600, y: int = 200) -> None:
    wanted = colour if isinstance(colour, int) else QColor(colour).rgba()
    wait_until(lambda: grab(screen).pixel(x, y) == wanted, 10)


@pytest.mark.parametrize(
    ("theme", "canvas"), [("lower-third", WIDE), ("side-card", WIDE), ("portrait-card", UPRIGHT)]
)
@pytest.mark.parametrize(("colour", "ground"), [("blue", BLUE), ("transparent", CLEAR)])
def test_the_card_is_drawn_pixel_by_pixel_on_the_chosen_ground(
    screen: OverlayScreen, tmp_path: Path, theme: str, canvas: tuple[int, int], colour: str, ground: int
) -> None:
    screen.use_colour(colour)
    screen.use_canvas(canvas)
    screen.use_size("100")
    screen.open()
    assert window_of(screen).size() == QSize(*canvas)
    path, place = card_picture(tmp_path, theme=theme, canvas=canvas), placement(theme, canvas)
    put_card(screen, path, place)
    drawn = QImage(str(path)).convertToFormat(QImage.Format.Format_ARGB32)
    middle = QPoint(*place) + QPoint(drawn.width() // 2, drawn.height() // 2)
    wait_until(lambda: grab(screen).pixel(middle) != ground, 10)
    seen = grab(screen)
    wrong, hems = 0, 0
    for y in range(0, canvas[1], 1 if ground else 3):
        for x in range(0, canvas[0], 3):
            here = (x - place[0], y - place[1])
            inside = 0 <= here[0] < drawn.width() and 0 <= here[1] < drawn.height()
            expected = drawn.pixel(*here) if inside else 0
            alpha = expected >> 24
            if alpha == 255:
                wrong += seen.pixel(x, y) != expected
            elif alpha == 0:
                wrong += seen.pixel(x, y) != ground
            elif ground:
                hems += seen.pixel(x, y) not in (ground, expected | 0xFF000000)
    assert (wrong, hems) == (0, 0)
    picture = Image.frombytes("RGBA", canvas, bytes(seen.constBits())).convert("L")
    assert [one.data.decode() for one in pyzbar.decode(picture)] == [f"{LINK}?C1"]


def test_the_card_alone_fits_a_small_screen_with_room_for_the_ticker(
    screen: OverlayScreen, tmp_path: Path
) -> None:
    screen.open()
    assert window_of(screen).size() == QSize(1184, 416)
    put_card(screen, plain(tmp_path, "red"))
    screen.layers.put(plain(tmp_path, "lime", (380, 60)), (852, 364 - 60), layer=Layer.TICKER)
    screen.layers.show(Layer.TICKER)
    shows(screen, "red", 0, 72)
    shows(screen, "lime", 804, 0)
    assert grab(screen).pixel(803, 0) == BLUE
    screen.layers.hide(Layer.TICKER)
    shows(screen, BLUE, 804, 0)
    shows(screen, "red", 0, 72)


def test_smaller_sizes_show_the_whole_picture_smaller(screen: OverlayScreen, tmp_path: Path) -> None:
    screen.open()
    put_card(screen, plain(tmp_path, "red"))
    for size, pixels in (("50", QSize(640, 360)), ("75", QSize(960, 540))):
        screen.use_size(size)
        assert window_of(screen).size() == pixels
        left, top = (round(one * int(size) / 100) for one in (48, 376))
        shows(screen, "red", left, top)
        assert grab(screen).pixel(left - 1, top) == grab(screen).pixel(left, top - 1) == BLUE


def test_products_change_with_a_cut_and_what_is_hidden_is_gone(screen: OverlayScreen, tmp_path: Path) -> None:
    screen.open()
    put_card(screen, plain(tmp_path, "red"))
    shows(screen, "red")
    put_card(screen, plain(tmp_path, "lime"))
    seen = set()
    while "#00ff00" not in seen:
        QApplication.processEvents()
        seen.add(QColor(grab(screen).pixel(600, 200)).name())
    assert seen <= {"#ff0000", "#00ff00"}
    screen.layers.hide()
    shows(screen, BLUE)


def test_a_hidden_card_never_comes_back_as_the_product_before(screen: OverlayScreen, tmp_path: Path) -> None:
    screen.open()
    put_card(screen, plain(tmp_path, "red"))
    shows(screen, "red")
    screen.layers.hide()
    shows(screen, BLUE)
    put_card(screen, plain(tmp_path, "lime"))
    seen = set()
    while "#00ff00" not in seen:
        QApplication.processEvents()
        seen.add(QColor(grab(screen).pixel(600, 200)).name())
    assert "#ff0000" not in seen


def test_pictures_come_from_another_thread_and_before_the_window_opens(
    screen: OverlayScreen, tmp_path: Path
) -> None:
    red, lime = plain(tmp_path, "red"), plain(tmp_path, "lime")
    easel = threading.Thread(target=lambda: [put_card(screen, one) for one in (red, lime) * 50])
    easel.start()
    screen.open()
    easel.join()
    shows(screen, "lime")
    assert set(screen.layers.in_use()) == {lime}


def test_a_picture_that_is_lost_leaves_what_stands(screen: OverlayScreen, tmp_path: Path) -> None:
    screen.open()
    put_card(screen, plain(tmp_path, "red"))
    shows(screen, "red")
    put_card(screen, tmp_path / "none.png")
    put_card(screen, plain(tmp_path, "lime"))
    shows(screen, "lime")


def test_other_programs_find_it_by_its_title_and_it_is_a_plain_window(screen: OverlayScreen) -> None:
    screen.open()
    window = window_of(screen)
    assert window.windowTitle() == TITLE == "coop_live overlay"
    assert window.windowType() == Qt.WindowType.Window
    assert window.parentWidget() is None
    flags = window.windowFlags()
    assert flags & Qt.WindowType.FramelessWindowHint
    assert not flags & (Qt.WindowType.WindowStaysOnTopHint | Qt.WindowType.WindowDoesNotAcceptFocus)
    assert not window.testAttribute(Qt.WidgetAttribute.WA_QuitOnClose)


def test_it_asks_not_for_the_keyboard_and_stays_when_the_desk_is_minimised(
    qtbot, screen: OverlayScreen
) -> None:
    desk = QLineEdit()
    qtbot.addWidget(desk)
    desk.show()
    screen.open()
    # Real desktops heed it; the offscreen one gives the keyboard to whoever comes.
    assert window_of(screen).testAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
    desk.showMinimized()
    assert window_of(screen).isVisible()


def test_it_is_dragged_and_moved_by_arrows_and_its_place_is_remembered(
    qtbot, screen: OverlayScreen, tmp_path: Path
) -> None:
    screen.open()
    window = window_of(screen)
    start = window.pos()
    qtbot.mousePress(window, Qt.MouseButton.LeftButton, pos=QPoint(10, 10))
    qtbot.mouseMove(window, QPoint(40, 30))
    qtbot.mouseRelease(window, Qt.MouseButton.LeftButton, pos=QPoint(10, 10))
    assert window.pos() == start + QPoint(30, 20)
    qtbot.keyClick(window, Qt.Key.Key_Left)
    qtbot.keyClick(window, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    there = start + QPoint(29, 40)
    assert window.pos() == there
    wait_until(lambda: read_spot(tmp_path / "overlay-window.json") == Spot(there.x(), there.y(), "card"))
    again = OverlayScreen(tmp_path / "overlay-window.json", colour="green")
    again.open()
    assert window_of(again).pos() == there
    again.close()
    again.deleteLater()


def test_the_size_is_remembered_while_it_is_closed_and_a_lost_place_becomes_the_middle(
    screen: OverlayScreen, tmp_path: Path
) -> None:
    screen.use_size("50")
    screen.open()
    area = window_of(screen).screen().availableGeometry()
    assert abs(window_of(screen).geometry().center().x() - area.center().x()) <= 1
    path = tmp_path / "elsewhere.json"
    write_spot(path, Spot(90_000, 0, "75"))
    lost = OverlayScreen(path, colour="blue")
    lost.open()
    assert lost.size == "75"
    assert area.contains(window_of(lost).pos())
    lost.close()
    lost.deleteLater()


def test_a_key_meant_for_the_desk_hands_the_keyboard_back_and_only_its_own_closes(
    qtbot, screen: OverlayScreen
) -> None:
    told: list[object] = []
    screen.toggled.connect(told.append)
    screen.handed_back.connect(lambda: told.append("desk"))
    screen.open()
    qtbot.keyClick(window_of(screen), Qt.Key.Key_Shift)
    qtbot.keyClick(window_of(screen), Qt.Key.Key_Escape)
    qtbot.keyClick(window_of(screen), Qt.Key.Key_W)
    assert told == [True, "desk", "desk"]
    qtbot.keyClick(window_of(screen), Qt.Key.Key_W, Qt.KeyboardModifier.ControlModifier)
    assert told[3:] == [False]
    assert screen.window is None
    screen.open()
    screen.close()
    screen.close()
    assert told[4:] == [True, False]


def test_another_ground_opens_another_window_with_the_same_card(
    screen: OverlayScreen, tmp_path: Path
) -> None:
    screen.open()
    put_card(screen, plain(tmp_path, "red"))
    shows(screen, "red")
    screen.use_colour("green")
    shows(screen, "red")
    assert grab(screen).pixel(0, 0) == QColor("#00ff00").rgba()


def test_the_easel_may_still_put_when_the_window_is_gone_for_good(qapp: QApplication, tmp_path: Path) -> None:
    screen = OverlayScreen(tmp_path / "spot.json", colour="blue")
    layers = screen.layers
    screen.deleteLater()
    del screen
    QApplication.sendPostedEvents(None, 52)  # deferred deletion
    layers.put(tmp_path / "late.png", (0, 0))


@pytest.mark.parametrize("ratio", ["1.25", "1.5", "1.75", "2"])
def test_on_a_dense_screen_a_pixel_stays_a_pixel(tmp_path: Path, ratio: str) -> None:
    """Qt takes the ratio only at its start, so each has a program of its own."""
    words = [sys.executable, str(Path(__file__).with_name("dense.py")), str(tmp_path)]
    environment = {"QT_QPA_PLATFORM": "offscreen", "QT_SCALE_FACTOR": ratio, "PYTHONPATH": ":".join(sys.path)}
    done = subprocess.run(words, env=environment, capture_output=True, text=True, timeout=60, check=False)
    assert (done.stdout, done.returncode) == (f"ratio {ratio}: 0 wrong\n", 0), done.stderr
