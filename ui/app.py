"""The running program: owns the core, the look, the language and the window, and changes them."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from functools import partial
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QObject, QThreadPool, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from coop_live.app import App
from coop_live.desk import Desk
from coop_live.errors import CoopLiveError, Problem
from coop_live.events import (
    CatalogChanged,
    Event,
    LampChanged,
    LiveEnded,
    LiveStarted,
)
from coop_live.i18n import tr
from coop_live.model import Lamp, LampState, Stock
from coop_live.settings import Settings, save
from ui import tasks
from ui.bridge import EventBridge
from ui.filling import Kept, evening_of, stock_of
from ui.first_frame import FirstFrame
from ui.going_live import Gate, Ways
from ui.log_file import mistake_noted
from ui.look import dress, theme_of
from ui.news import LedgerNews
from ui.opening import Opening, wants_core_anew, ways_out
from ui.outlets import Outlets
from ui.place import Doors, Kit
from ui.practice.practising import Practice
from ui.resuming import Reach, Resuming
from ui.start.beginning import Beginning
from ui.stream_news import StreamNews
from ui.theme import Theme
from ui.translation import chosen
from ui.widgets.notice import Said

LOG = logging.getLogger(__name__)

# A change of these builds the window anew.
LOOKS = ("language", "theme", "text_size")
REST_MS = 1000


class Program(QObject):
    """One running coop_live. A rehearsal is the same program on a core of its own."""

    rehearsed = Signal()  # all comments of the rehearsal have been played

    def __init__(
        self,
        application: QApplication,
        *,
        settings_path: Path | None = None,
        ledger_path: Path | None = None,
        speed: float = 1.0,
        frame: FirstFrame | None = None,
    ) -> None:
        """Take over the first frame (`frame`), or make one; then `open`."""
        super().__init__(application)
        frame = frame or FirstFrame(application, settings_path)
        self._application = application
        self._settings_path = frame.settings_path
        self._ledger_path = ledger_path
        self._speed = speed
        self.settings, self._problems = frame.settings, frame.problems
        self.app: App | None = None
        self._bridge: EventBridge | None = None
        self._desk: Desk | None = None
        self._saving = threading.Lock()
        self._lamps: dict[str, Lamp] = {}
        self._live_since: int | None = None
        self._unsettled = self._outdated = self._stopped = False
        self._opening: Opening | None = None
        self._wished: Opening | None = None
        self._newest: App | None = None
        self._news = LedgerNews(self._tell, self._drop)
        self._beginning = Beginning()
        reach = (lambda: self.app, self._tell, self._drop, self._tell_trouble, self._go_to)
        self._resuming = Resuming(self, Reach(*reach, self._load_evening))
        to_live, may_begin = partial(self._go_to, "live"), self._resuming.may_begin
        self._gate = Gate(self, Ways(self._tell, self._drop, self._show_points, to_live, may_begin))
        self._outlets = Outlets(self._settings_path.parent, lambda: self.settings, self._lamps, self._doors)
        self._stream = StreamNews(
            self._hint, self._tell, self._drop, lambda: self._resuming.live, self.go_live
        )
        self.practice = Practice(self, self._doors, self._drop, self._settings_path.parent, self.open)
        self.rehearsed.connect(self.practice.played)
        self._translation, self.window = frame.translation, frame.window
        self.window.closing = self.stop
        self._outlets.screen.handed_back.connect(self.window.activateWindow)
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._follow_system)

    # -------------------------------------------------------------- open and close

    def open(self, *, rehearsal: bool = False, resume: int | None = None) -> None:
        """Open the core, away from the main thread, and show it; what was open before is put away.

        `resume` is the number of a live session to go on with. There is never more than one core:
        what is asked for while one opens is done when it stands.
        """
        self._open(Opening(rehearsal, resume))

    def _open(self, wish: Opening) -> None:
        if self._opening is not None:
            self._wished = wish
            return
        self._opening = wish
        before, self.app = self.app, None
        self._resuming.withdraw()
        self._outlets.leave()
        if self._bridge is not None:
            self._bridge.stop()
        if self.window.shell is not None:
            self.window.hold()
        else:
            self.window.show_opening(self._theme())
        settings = self.settings

        def work() -> App:
            if before is not None:
                before.stop()
            self._newest = wish.core(settings, self._ledger_path)
            self._beginning.due = wish.greets(settings, self._newest)
            return self._newest

        tasks.run(work, lambda app: self._opened(app, wish), self._cannot_open, owner=self)

    def stop(self) -> None:
        """Put everything away; the ledger keeps what it has."""
        self._stopped = True
        self._gate.forget.stop()
        self.practice.stop()
        if self._bridge is not None:
            self._bridge.stop()
        self._outlets.stop()
        self._stream.stop()
        self.window.put_away()
        if self._opening is not None:
            # The core is half open in another thread; it must not stay behind.
            QThreadPool.globalInstance().waitForDone()
            self.app = self._newest
        if self.app is not None:
            self.app.stop()
            self.app = None
        self._translation.stop()

    def _opened(self, app: App, wish: Opening) -> None:
        if self._stopped:
            return
        self.app, self._opening = app, None
        if self._wished is not None:
            wish, self._wished = self._wished, None
            self._open(wish)
            return
        self._lamps.clear()
        self._live_since = None
        self._desk = Desk(app.session)
        before, self._bridge = self._bridge, EventBridge(app.events, self)
        self._bridge.happened.connect(self._hear)
        self._stream.begin_anew()
        self._outlets.follow(app, goes_on=wish.resume is not None)
        self._build()
        if self._beginning.due:
            self._go_to("start")
        if before is not None:
            # Only now: until its core had stopped, somebody might still have told it something.
            before.deleteLater()
        self.window.show()
        self._outlets.begin()
        self.window.activateWindow()
        self._load_stock()
        tasks.run(app.start, lambda _nothing: None, self._tell_trouble, owner=self)
        if app.rehearsal:
            self.practice.begin(app, self._speed)
        elif wish.resume is not None:
            self._resuming.resume(wish.resume)
        else:
            self._resuming.look(app)
        for problem in self._problems:
            self._tell_trouble(problem)
        self._problems = []

    def _cannot_open(self, trouble: CoopLiveError) -> None:
        """Say what keeps the book closed, in a window that can do nothing else."""
        wish, self._opening, self._wished = self._opening, None, None
        LOG.error("the core does not open: %s", trouble.cause)
        ways = ways_out(trouble, wish or Opening(), self.settings, self._ledger_path, self._open)
        self.window.show_trouble(self._theme(), trouble, ways)

    # ------------------------------------------------------------------ the look

    def _theme(self) -> Theme:
        return theme_of(self.settings.general)

    def _dress(self) -> None:
        self._translation.speak(chosen(self.settings.general.language))
        dress(self._application, self._theme())

    def _build(self) -> None:
        if self.app is None or self._bridge is None or self._desk is None:
            return
        kit = Kit(
            theme=self._theme(),
            app=self.app,
            bridge=self._bridge,
            now=lambda: self.settings,
            doors=self._doors(),
            language=self._translation.language,
            outlets=self._outlets,
            practice=self.practice,
            lamps=self._lamps,
            beginning=self._beginning,
        )
        self.window.show_kit(kit, self._desk, live_since=self._live_since)
        self._hint(self._stream.words)

    def _doors(self) -> Doors:
        return Doors(
            tell=self._tell,
            go_live=self.go_live,
            end_live=self.end_live,
            rehearse=self.practice.offer,
            change=self.change,
            settle=self._settle,
            reconnect=self.reconnect,
            go_to=self._go_to,
            saved=lambda: self._on_shell(lambda shell: shell.saved()),
            status=lambda *said: self._on_shell(
                lambda shell: shell.keys.say(*said, passes=said[2] != "danger")
            ),
        )

    def _follow_system(self) -> None:
        if self.settings.general.theme == "system":
            self._look_anew()

    def _look_anew(self) -> None:
        """Build the window anew, but not under the hands of what just asked for it."""
        if not self._outdated:
            self._outdated = True
            QTimer.singleShot(0, self, self._build_anew)

    def _build_anew(self) -> None:
        self._outdated = False
        self._dress()
        self._build()

    # -------------------------------------------------------------------- the acts

    def go_live(self) -> None:
        """Begin the evening and bring Đang live to the front; what the rules forbid is told first."""
        app = self.app
        if app is None:
            return
        # An evening that was cut off a short while ago goes on: its drafts must not be left behind.
        if not self._resuming.accept():
            self._gate.ask(app)

    def end_live(self) -> None:
        """End the evening and show what it came to; a rehearsal gives the place back."""
        if self.app is None:
            return
        app, live_id = self.app, self.app.session.live_id

        def ended(_nothing: None) -> None:
            if app.rehearsal:
                self.practice.over(app, live_id)
                return
            self._go_to("after")
            if live_id is not None:
                act = (tr("Live tiếp"), lambda: self._resuming.take_up(live_id, app))
                self._tell(Said("info", tr("Đã kết thúc buổi live."), "", act, lasting=True))

        tasks.when_done(app.session.end(), ended, self._tell_trouble, owner=self)

    def change(self, settings: Settings) -> None:
        """Take over and keep new settings; the look changes at once, connections when settled."""
        before, self.settings = self.settings, settings
        if self.app is not None:
            self.app.apply(settings)
        path = self._settings_path

        def kept(_nothing: None) -> None:
            self._on_shell(lambda shell: shell.saved())

        def keep() -> None:
            with self._saving:  # of two changes at once the newer must not be written first
                save(path, self.settings)

        tasks.run(keep, kept, self._tell_trouble, owner=self)
        if any(getattr(before.general, name) != getattr(settings.general, name) for name in LOOKS):
            self._look_anew()
        self._on_shell(lambda shell: shell.top.name(settings.general.cooperative))
        self._outlets.use(before, settings)
        self.window.own_stage.use()
        self._unsettled |= wants_core_anew(before, settings)

    def reconnect(self) -> None:
        """Open the connections anew, in the middle of a live session too: it goes on afterwards."""
        if self._opening is not None:
            self._wished = self._wished or self._opening
        elif self.app is not None and not self.app.rehearsal:
            live = self.app.session.live_id
            self.open(resume=self._resuming.live_id if live is None else live)

    def _settle(self) -> None:
        if self._unsettled:
            self._unsettled = False
            self.reconnect()

    # ------------------------------------------------------------- what is heard

    def _hear(self, event: Event) -> None:
        """Take in what happened, before any page does: the desk is fed here, and only here."""
        if self._desk is not None:
            self._desk.receive(event)
        self._news.hear(event)
        self._take_note(event)
        self._outlets.hear(event)
        self._stream.hear(event)

    def _take_note(self, event: Event) -> None:
        match event:
            case LiveStarted(at=at):
                self._live_since = at
                self._resuming.withdraw()
            case LiveEnded():
                self._live_since = None
            case CatalogChanged():
                self._load_stock()
            case LampChanged(lamp=lamp):
                self._lamps[lamp.name] = lamp
                if lamp.name == "rehearsal" and lamp.state is LampState.ENDED:
                    # Later, so that what the last comments led to is on the screen.
                    QTimer.singleShot(REST_MS, self.rehearsed.emit)
            case _:
                pass

    def _load_stock(self) -> None:
        if self.app is None or self._desk is None:
            return
        desk = self._desk

        def fill(stock: dict[tuple[str, str], Stock]) -> None:
            desk.load([], stock)
            self._on_shell(lambda shell: shell.live.view.refresh())

        tasks.when_done(stock_of(self.app.ledger), fill, self._tell_trouble, owner=self)

    def _load_evening(self, live_id: int) -> None:
        """Fill desk and view with what the live session holds already."""
        if self.app is None or self._desk is None:
            return
        desk = self._desk

        def fill(kept: Kept) -> None:
            desk.load(*kept)
            if desk is self._desk:
                self._on_shell(lambda shell: shell.fill(desk))

        tasks.when_done(evening_of(self.app.ledger, live_id), fill, self._tell_trouble, owner=self)

    def leave_picture(self, path: Path) -> None:
        """Save what the window shows and close it."""
        if not self.window.grab().save(str(path)):
            LOG.error("the picture could not be written")
        self.window.close()
        self._application.quit()

    # -------------------------------------------------------------------- telling

    def unexpected(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        """Log a mistake of ours and say so in one line; the evening goes on."""
        if issubclass(kind, KeyboardInterrupt):
            self._application.quit()
            return
        self._tell(mistake_noted(kind, error, trace))

    def _hint(self, words: str) -> None:
        self._on_shell(lambda shell: shell.top.hint(words))

    def _tell(self, said: Said) -> None:
        self._on_shell(lambda shell: shell.tell(said))

    def _drop(self, said: Said) -> None:
        self._on_shell(lambda shell: shell.drop(said))

    def _tell_trouble(self, trouble: CoopLiveError | Problem) -> None:
        self._tell(Said("warn", trouble.cause, trouble.remedy))

    def _go_to(self, place: str) -> None:
        self._on_shell(lambda shell: shell.go_to(place))

    def _show_points(self) -> None:
        self._go_to("prepare")
        self._on_shell(lambda shell: shell.prepare.side.reveal_points())

    def _on_shell(self, act: Callable[..., None]) -> None:
        if self.window.shell is not None and not self._stopped:
            act(self.window.shell)
