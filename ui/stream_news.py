"""What OBS's stream has to tell: a quiet hint while it is not on air, a line when something is to be done."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from coop_live.events import Event, LampChanged, LiveEnded, LiveStarted, StreamChanged
from coop_live.i18n import tr
from coop_live.model import Lamp, LampState, StreamState
from ui.widgets.notice import Said

# So long a state must last before it is said: people press the one button after the other.
REST_MS = 8000
ON_AIR = (StreamState.LIVE, StreamState.RECONNECTING)


class StreamNews(QObject):
    """Listens to every event; says nothing where OBS does not answer, its lamp says that.

    `hint` shows a few quiet words, "" none; `tell` shows a line and `drop` takes it away when it is over.
    `is_live` tells whether a live session runs, `go_live` begins one.
    """

    def __init__(
        self,
        hint: Callable[[str], None],
        tell: Callable[[Said], None],
        drop: Callable[[Said], None],
        is_live: Callable[[], bool],
        go_live: Callable[[], None],
    ) -> None:
        super().__init__()
        self._hint, self._tell, self._drop = hint, tell, drop
        self._is_live, self._go_live = is_live, go_live
        self._state, self._obs = StreamState.OFF, LampState.OFF
        self._said: Said | None = None
        self._over = False
        self._asked = False  # in this stream, whether to go live
        self._rest = QTimer(self, singleShot=True)
        self._rest.timeout.connect(self._settled)

    def hear(self, event: Event) -> None:
        """Take in what happened; what is over is put away at once, what is new waits a little."""
        match event:
            case StreamChanged(state=state):
                self._turn(state)
            case LampChanged(lamp=Lamp(name="obs", state=lamp)):
                self._obs = lamp
            case LiveStarted() | LiveEnded():
                self._put_away()
            case _:
                return
        if self._over:
            return
        if not self.words:
            self._hint("")
        self._rest.start(REST_MS)

    def begin_anew(self) -> None:
        """Forget what was: another core opens, and its OBS tells anew."""
        self._rest.stop()
        self._state, self._obs, self._asked = StreamState.OFF, LampState.OFF, False
        self._put_away()
        self._hint("")

    def stop(self) -> None:
        """Say nothing more: the program ends."""
        self._over = True
        self._rest.stop()

    @property
    def words(self) -> str:
        """What is to be said in a few words just now, "" nothing."""
        if not self._is_live() or self._obs is not LampState.WORKING:
            return ""
        if self._state is StreamState.RECONNECTING:
            return tr("OBS đang nối lại")
        return "" if self._state in (StreamState.LIVE, StreamState.STARTING) else tr("OBS chưa phát")

    def _turn(self, state: StreamState) -> None:
        if state is self._state:
            return
        self._state = state
        if state is not StreamState.RECONNECTING:
            self._put_away()
        if state not in ON_AIR:
            self._asked = False
        if state is StreamState.STOPPED_BY_ERROR:
            remedy = tr("Xem mạng và khóa luồng, rồi phát lại trong OBS.")
            self._say(Said("warn", tr("OBS ngừng phát vì lỗi."), remedy))

    def _settled(self) -> None:
        self._hint(self.words)
        if self._state in ON_AIR and not self._is_live() and not self._asked:
            self._asked = True
            act = (tr("Vào live"), self._go_live)
            cause = tr("OBS đang phát mà chưa Vào live.")
            self._say(Said("warn", cause, tr("Đơn chưa được ghi."), act, lasting=True))

    def _say(self, said: Said) -> None:
        self._said = said
        self._tell(said)

    def _put_away(self) -> None:
        said, self._said = self._said, None
        if said is not None:
            self._drop(said)
