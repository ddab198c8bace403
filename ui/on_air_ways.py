"""The ways a card reaches viewers: OBS on this computer, a window to capture, a page for a browser source."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from coop_live.i18n import tr
from coop_live.model import Lamp, LampState
from ui.overlay import SIZES, TITLE
from ui.settings_form import choice_words
from ui.theme import Theme
from ui.widgets.button import Button
from ui.widgets.lamp import Dot, state_words
from ui.widgets.panel import Panel, PanelHead
from ui.widgets.segments import Segments
from ui.widgets.words import ShortWords, Words


@dataclass(frozen=True, slots=True)
class Ways:
    """How each way does. `address` is the page's, with its token, "" while there is none.

    `size` is one of ui.overlay.SIZES, `colour` the ground of the window, `watching` how many programs
    have the page open, `canvas` the picture's width and height.
    """

    obs: Lamp
    page: Lamp
    address: str = ""
    watching: int = 0
    network: bool = False
    window_open: bool = False
    size: str = SIZES[0]
    colour: str = "magenta"
    canvas: tuple[int, int] = (1280, 720)


@dataclass(frozen=True, slots=True)
class Acts:
    """What pressing the buttons does; `copied` only tells, the address is in the clipboard by then."""

    open_window: Callable[[bool], None]
    use_size: Callable[[str], None]
    turn_page: Callable[[bool], None]
    copied: Callable[[], None]


class OnAirWays(Panel):
    """Three ways under each other: what each is for, how it does, and its buttons.

    `kind` is the panel's ground: plain at the side, card among the settings.
    """

    def __init__(self, theme: Theme, acts: Acts, *, kind: str = "plain") -> None:
        super().__init__(kind)
        self._theme, self._acts = theme, acts
        self._address = ""
        self._window_open = self._page_on = False
        self.column.addWidget(PanelHead(theme, tr("Đưa lên hình")))
        self.obs = _Way(theme, tr("OBS trên máy này"))
        self.window_way = _Way(theme, tr("Cửa sổ thẻ"))
        self.page = _Way(theme, tr("Trang thẻ"))
        self._add_window_parts()
        self._add_page_parts()
        for way in (self.obs, self.window_way, self.page):
            self.column.addWidget(way)

    def show_ways(self, ways: Ways) -> None:
        """Show this from now on."""
        self.obs.show_lamp(ways.obs, tr("Thẻ tự vào cảnh của OBS, không phải làm gì thêm."))
        self._show_window(ways)
        self._show_page(ways)

    def _add_window_parts(self) -> None:
        self.open_button = Button(self._theme)
        self.open_button.clicked.connect(lambda: self._acts.open_window(not self._window_open))
        words = (tr("Chỉ thẻ"), *(f"{size} %" for size in SIZES[1:]))
        self.sizes = Segments(
            self._theme, tuple((word, "") for word in words), small=True, name=tr("Cỡ cửa sổ thẻ")
        )
        self.sizes.chosen.connect(lambda place: self._acts.use_size(SIZES[place]))
        self.window_way.add(self.open_button)
        self.window_way.add(self.sizes)

    def _add_page_parts(self) -> None:
        self.shown_address = ShortWords(self._theme, "", style="small", tone="text_2")
        self.page_button = Button(self._theme)
        self.page_button.clicked.connect(lambda: self._acts.turn_page(not self._page_on))
        self.copy_button = Button(self._theme, tr("Chép địa chỉ"), icon="copy")
        self.copy_button.clicked.connect(self._copy)
        self.page.add(self.shown_address)
        self.page.add(self.page_button, self.copy_button)

    def _show_window(self, ways: Ways) -> None:
        self._window_open = ways.window_open
        about = tr(
            "Cho TikTok LIVE Studio và chương trình chỉ bắt được cửa sổ: chọn cửa sổ {title}.", title=TITLE
        )
        ground = choice_words(ways.colour).lower()
        if ways.colour == "transparent":
            about += " " + tr("Nền trong suốt: thấy nền đen thì đổi sang nền màu.")
        else:
            about += " " + tr("Rồi lọc bỏ màu nền {colour}, trong OBS là Color Key.", colour=ground)
        state = LampState.WORKING if ways.window_open else LampState.OFF
        said = (
            tr("đang mở", "the overlay window") if ways.window_open else tr("đang đóng", "the overlay window")
        )
        self.window_way.show_lamp(Lamp("window", state), about, said)
        self.open_button.set_words(tr("Đóng") if ways.window_open else tr("Mở"))
        act = tr("Đóng cửa sổ thẻ") if ways.window_open else tr("Mở cửa sổ thẻ")
        self.open_button.setAccessibleName(act)
        self.sizes.choose(SIZES.index(ways.size))

    def _show_page(self, ways: Ways) -> None:
        self._page_on, self._address = ways.page.state is not LampState.OFF, ways.address
        width, height = ways.canvas
        about = tr("Dán địa chỉ vào nguồn trình duyệt, cỡ {width} × {height}.", width=width, height=height)
        about += " " + tr("Mở coop_live trước; thấy trống thì làm mới.")
        about += " " + (tr("Máy khác cùng mạng dùng được.") if ways.network else tr("Chỉ máy này dùng được."))
        self.page.show_lamp(ways.page, about, _watching(ways) if ways.address else "")
        self.page_button.set_words(tr("Tắt") if self._page_on else tr("Bật"))
        self.page_button.setAccessibleName(tr("Tắt trang thẻ") if self._page_on else tr("Bật trang thẻ"))
        # The token is not for eyes: what is on the screen may be on air.
        self.shown_address.set_text(f"{ways.address.rpartition('/')[0]}/…" if ways.address else "")
        self.shown_address.setVisible(bool(ways.address))
        self.copy_button.setVisible(bool(ways.address))

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._address)
        self._acts.copied()


class _Way(QWidget):
    """One way: its sign and name, how it does in words, what it is for, and rows of parts."""

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self._theme = theme
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(14, 8, 14, 10)
        self._column.setSpacing(6)
        self._dot = Dot(theme)
        self.said = ShortWords(theme, "", style="small", tone="text_2")
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._dot)
        head.addWidget(Words(theme, name, style="strong"))
        head.addStretch(1)
        head.addWidget(self.said)
        self._column.addLayout(head)
        self.about = Words(theme, "", style="small", tone="text_2", wrap=True)
        self._column.addWidget(self.about)

    def add(self, *parts: QWidget) -> None:
        """Put a row of parts under the others."""
        row = QHBoxLayout()
        row.setSpacing(8)
        for part in parts:
            row.addWidget(part)
        row.addStretch(1)
        self._column.addLayout(row)

    def show_lamp(self, lamp: Lamp, about: str, said: str = "") -> None:
        """Show a state; trouble says its cause and remedy where else stands what the way is for."""
        trouble = lamp.state is LampState.TROUBLE
        self._dot.show_state(lamp.state)
        self.said.set_text(state_words(lamp.state) if trouble or not said else said)
        self.about.set_tone("honey" if trouble else "text_2")
        self.about.setText(f"{lamp.cause} {lamp.remedy}".strip() if trouble else about)


def _watching(ways: Ways) -> str:
    if not ways.watching:
        return tr("chưa ai lấy", "no program has the overlay page open")
    return tr("%n chương trình đang lấy", "programs that have the overlay page open", ways.watching)
