"""All of the large stage: its parts in their places, its keys, and what they show of the evening."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from coop_live.errors import CoopLiveError
from coop_live.events import (
    CanvasKnown,
    CardHidden,
    CardPainted,
    CommentHeard,
    Event,
    LampChanged,
    LiveEnded,
    LiveStarted,
    Notice,
    ProductShown,
)
from coop_live.i18n import tr
from coop_live.live.alike import Asked
from coop_live.live.chosen import look_of
from coop_live.live.pace import pace
from ui.key_table import caps
from ui.keys import PRODUCT_KEYS, bind, bind_sequence, key
from ui.live.preview import Style
from ui.live.stage import Stage
from ui.place import Kit
from ui.stage.air import LOW, AirSide
from ui.stage.asked import AskedPanel
from ui.stage.head import Sold, StageHead
from ui.stage.tiles import LargeGrid
from ui.theme import Theme
from ui.widgets.focus_ring import FocusRing
from ui.widgets.key_bar import Hint, KeyBar
from ui.widgets.notice import NoticeBar, Said

SOON_MS = 300
"""What comments and orders change is shown so soon: a flood of them must not keep the thread busy."""
LARGE_FROM = 1600
"""Width of the window from which there are five tiles in a row."""


@dataclass(slots=True)
class Told:
    """What was told so far: codes shown tonight, how many points of each product, live since (ms UTC)."""

    codes: set[str] = field(default_factory=set)
    points: dict[str, int] = field(default_factory=dict)
    since: int | None = None


class StageScreen(QWidget):
    """What the window of the stage holds; built anew with another kit, look or size.

    `stage` is the panel of the main window: its acts, questions and photos are these. `told` outlives
    this. `close_wanted` and `full_wanted` ask the window, `help_wanted` the program.
    """

    close_wanted = Signal()
    full_wanted = Signal()
    help_wanted = Signal()

    def __init__(self, theme: Theme, kit: Kit, stage: Stage, told: Told, columns: int = 4) -> None:
        super().__init__()
        self._theme, self._kit, self._stage, self._told = theme, kit, stage, told
        self._acts, self._desk = stage.acts, stage.acts.desk
        self._by_hand = False
        self.setProperty("ground", "bg")
        self.setAccessibleName(tr("Sân khấu"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty("ring", False)
        self.head = StageHead(theme, kit.app.rehearsal)
        self.notices = NoticeBar(theme)
        canvas = stage.preview.canvas
        style = Style(kit.settings.overlay.theme, look_of(kit.settings.brand), canvas)
        self.air = AirSide(theme, stage.acts, style)
        self.tiles = LargeGrid(theme, columns)
        self.asked = AskedPanel(theme)
        self.keys = KeyBar(theme)
        self._build()
        self.ring = FocusRing(theme, self)
        self._soon = QTimer(self, interval=SOON_MS, singleShot=True)
        self._soon.timeout.connect(self._count)
        self._clock = QTimer(self, interval=1000)
        self._clock.timeout.connect(self.tick)
        self._connect()
        self._bind()
        self.show_products()
        self._show_card()
        if stage.card is not None and not stage.card.blocked:
            self.air.preview.paint_anew(stage.card)
        self.head.show_lamps(kit.lamps)
        self._count()
        self.tick()
        self._clock.start()

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(self.notices)
        body = QHBoxLayout()
        body.setSpacing(0)
        body.addWidget(self.air)
        right = QFrame()
        right.setProperty("ground", "bg")
        parts = QVBoxLayout(right)
        parts.setContentsMargins(14, 12, 14, 12)
        parts.setSpacing(12)
        self.area = _TileArea(self.tiles)
        parts.addWidget(self.area, 1)
        parts.addWidget(self.asked)
        body.addWidget(right, 1)
        column.addLayout(body, 1)
        column.addWidget(self.keys)
        self.keys.set_hints(_hints())

    def _connect(self) -> None:
        stage, acts = self._stage, self._acts
        stage.renewed.connect(self.show_products)
        stage.refreshed.connect(self.refresh)
        stage.questions.changed.connect(self._count_soon)
        acts.asking.connect(self._say_again)
        acts.trouble.connect(self._tell)
        acts.sale_wanted.connect(self.air.sale.ask)
        acts.sale_begun.connect(self._sale_began)
        self.air.step.connect(self.step)
        self.air.done.connect(self.setFocus)
        self.tiles.pressed_code.connect(acts.show_code)
        self.asked.answered.connect(self._take)
        self._kit.bridge.happened.connect(self.receive)

    def _bind(self) -> None:
        acts = self._acts
        for at, one in enumerate(PRODUCT_KEYS):
            bind_sequence(self, one, partial(acts.show_at, at))
        for one, act in acts.anywhere().items():
            bind_sequence(self, f"Ctrl+Alt+{one}", act)
        keys: dict[str, Callable[[], object]] = {
            "show_next": acts.show_next,
            "hide": acts.hide_or_show,
            "sold_out": acts.say_sold_out,
            "flash_sale": acts.sell_off,
            "overrule": acts.overrule,
            "answered": self._answered,
            "talk_next": self.step,
            "stage_window": self.close_wanted.emit,
            "full_screen": self.full_wanted.emit,
            "help": self.help_wanted.emit,
            "back": self.back,
        }
        for action, act in keys.items():
            bind(self, action, act)

    # ------------------------------------------------------------------ acting

    def step(self) -> None:
        """Go on to the next point to say; after the last one to the first again."""
        product = self._acts.product(self._acts.session.on_air)
        if product is None or not product.talk:
            return
        said = self._told.points.get(product.code, 0)
        self._told.points[product.code] = (said + 1) % (len(product.talk) + 1)
        self.refresh()

    def back(self) -> None:
        """Put the notice away."""
        self.notices.put_away()

    def _answered(self) -> None:
        """Answer what stands first on the screen, not what came to the front a moment ago."""
        self._take(self.asked.rows[0].asked)

    def _take(self, asked: object) -> None:
        if isinstance(asked, Asked):
            self._stage.questions.take(asked)
            self._count()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and Space press what has the keyboard."""
        focused = QApplication.focusWidget()
        pressing = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
        if pressing and isinstance(focused, QAbstractButton) and not event.isAutoRepeat():
            focused.click()
        else:
            super().keyPressEvent(event)

    # ----------------------------------------------------------------- showing

    def receive(self, event: Event) -> None:
        """Show what happened; desk and acts know of it already."""
        match event:
            case ProductShown() | CardHidden():
                self._show_card()
            case CardPainted(card=card, image=image):
                if self._stage.card is not None and card.code == self._stage.card.code:
                    self.air.preview.show_image(image)
            case CanvasKnown(width=width, height=height):
                self.air.preview.canvas = (width, height)
                self.refresh()
            case LampChanged():
                self.head.show_lamps(self._kit.lamps)
            case LiveStarted() | LiveEnded():
                self._show_card()
                self._count_soon()
                self.tick()
            case Notice(level=level, cause=cause, remedy=remedy) if level != "info":
                self.notices.push(Said(level, cause, remedy))
            case CommentHeard(order=None):
                pass
            case _:
                self._count_soon()

    def show_products(self) -> None:
        """Show the catalog as it is now, with its photos."""
        products = self._acts.session.products
        self.tiles.show_products(products, {one.code: self._stage.picture_of(one.code) for one in products})
        self.tiles.set_pale(False)
        self.tiles.fit(self.area.viewport().height())
        self.refresh()

    def refresh(self) -> None:
        """Show the product that orders mean now, what is left, what comes next."""
        self.tiles.show_states(self._acts.states())
        self.air.refresh(self._told.points.get(self._acts.session.on_air or "", 0))

    def tick(self) -> None:
        """Show the time."""
        now = time.time_ns() // 1_000_000
        since = None if self._told.since is None else now - self._told.since
        session = self._acts.session
        going = None if since is None else pace(session.products, self._told.codes, session.on_air, since)
        self.head.show_time(since, going)
        self.asked.tick(now)

    def _show_card(self) -> None:
        self.air.show_card()
        self.refresh()
        # Later: the tiles of a list that has just come in have no places yet.
        QTimer.singleShot(0, self, self._see_tile)

    def _see_tile(self) -> None:
        for tile in self.tiles.tiles:
            if tile.state.on_air:
                self.area.ensureWidgetVisible(tile, 0, 8)

    def _count_soon(self) -> None:
        if not self._soon.isActive():
            self._soon.start()

    def _count(self) -> None:
        """Count the orders, and put the questions together."""
        sold = [order for order in self._desk.orders if order.sold]
        revenue = sum(order.total for order in sold)
        self.head.show_sold(Sold(len(sold), self._desk.waiting, revenue))
        self.asked.show_groups(self._stage.questions.groups(), time.time_ns() // 1_000_000)

    def _say_again(self, what: str) -> None:
        self.air.say_again(what)
        self.tiles.show_states(self._acts.states())

    def _tell(self, trouble: CoopLiveError) -> None:
        self.notices.push(Said("warn", trouble.cause, trouble.remedy))

    def _sale_began(self) -> None:
        self.air.sale.close_line()
        self.setFocus()

    def say_anywhere(self, held: bool) -> None:
        """Say in the bar that the keys act while another program has the keyboard, where they do."""
        self.keys.say(
            tr("Khi đang ở OBS: Ctrl+Alt+phím") if held else "", "keyboard" if held else "", "text_2"
        )

    # ------------------------------------------------------------------ layout

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give all parts their room."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        theme = self._theme
        low = self.height() < theme.scaled(LOW)
        self.air.low = low
        self.air.give_width(min(theme.scaled(560), self.width() * 2 // 5))
        self.asked.set_seen(2 if low else 3)
        if (layout := self.layout()) is not None:
            layout.activate()


class _TileArea(QScrollArea):
    """Where the tiles scroll; it tells them how high it is."""

    def __init__(self, tiles: LargeGrid) -> None:
        super().__init__()
        self._tiles = tiles
        self.inside = QWidget()
        self.inside.setProperty("ground", "bg")
        column = QVBoxLayout(self.inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(tiles)
        column.addStretch(1)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(self.inside)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the tiles fill the room."""
        super().resizeEvent(event)
        self._tiles.fit(self.viewport().height())
        for layout in (self._tiles.layout(), self.inside.layout()):
            if layout is not None:
                layout.activate()


def _hints() -> tuple[Hint, ...]:
    """Return the keys for the bar, the most needed first."""
    products: Hint = (("1–9", "F2–F10"), tr("Đưa lên hình"))
    words = {
        "show_next": tr("Món kế"),
        "hide": tr("Ẩn thẻ"),
        "flash_sale": tr("Giờ vàng"),
        "sold_out": tr("Hết hàng"),
        "answered": tr("Đã trả lời"),
        "talk_next": tr("Ý kế"),
        "full_screen": tr("Toàn màn hình"),
        "stage_window": tr("Về cửa sổ chính"),
    }
    return (products, *((caps(key(action)), said) for action, said in words.items()))
