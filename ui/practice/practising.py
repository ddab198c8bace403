"""A rehearsal from its choice to its score: begun on a core of its own, weighed, the real book given back."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from coop_live.app import App
from coop_live.chat.rehearsal import Script
from coop_live.chat.watch import Watcher
from coop_live.errors import CoopLiveError
from coop_live.i18n import tr
from coop_live.live.practice import Choice, Past, keep_past, past_of, practice_script, read_past, weigh
from coop_live.live.scoring import Score
from ui import tasks
from ui.practice.presses import Presses
from ui.widgets.notice import Said

if TYPE_CHECKING:
    from ui.place import Doors

LOG = logging.getLogger(__name__)

LOOK_MS = 500
GRACE_MS = 60_000
"""So long after the last comment a rehearsal waits for the drafts that are left."""
FILE = "practice-scores.json"


@dataclass(frozen=True, slots=True)
class Result:
    """The score of the rehearsal that is over, and the one before it."""

    score: Score
    choice: Choice
    before: Past | None = None


class Practice(QObject):
    """The program's one rehearsal at a time; `result` is what the page shows, None: how to begin.

    `folder` is where the scores are remembered; `open_core(rehearsal=…)` exchanges the core, `drop` takes
    a notice away.
    """

    def __init__(
        self,
        parent: QObject,
        doors: Callable[[], Doors],
        drop: Callable[[Said], None],
        folder: Path,
        open_core: Callable[..., None],
    ) -> None:
        super().__init__(parent)
        self._doors, self._drop, self._path, self._open_core = doors, drop, folder / FILE, open_core
        self.result: Result | None = None
        self._wanted = self._chosen = Choice()
        self._app: App | None = None
        self._script: Script | None = None
        self._player: Watcher | None = None
        self._left = 0
        self._presses = Presses(self)
        self._look = QTimer(self, interval=LOOK_MS)
        self._look.timeout.connect(self._look_for_the_end)
        self._said: Said | None = None

    # ------------------------------------------------------------------ to begin

    def offer(self) -> None:
        """Show how a rehearsal may be."""
        self.result = None
        self._doors().go_to("practice")

    def look_back(self, then: Callable[[Past], None], owner: QObject) -> None:
        """Tell `then` of the last rehearsal that is remembered, if there is one."""

        def told(past: tuple[Past, ...]) -> None:
            if past:
                then(past[-1])

        tasks.run(lambda: read_past(self._path), told, owner=owner)

    def start(self, choice: Choice) -> None:
        """Rehearse so; the page stays until the other core stands."""
        self._wanted = choice
        self._open_core(rehearsal=True)

    def again(self) -> None:
        """Rehearse once more, as before."""
        if self.result is not None:
            self.start(self.result.choice)

    def begin(self, app: App, speed: float) -> None:
        """Play the script in a core that has just opened; `speed` is that of the whole program."""
        self.stop()
        self._app, self.result = app, None
        choice, self._wanted = self._wanted, Choice()

        def work() -> tuple[Script, Watcher]:
            script = practice_script(choice.minutes)
            return script, app.rehearse(speed * choice.speed, script)

        def begun(playing: tuple[Script, Watcher]) -> None:
            self._script, self._player = playing
            self._chosen = choice
            self._doors().go_to("live")
            self._presses.begin()

        tasks.run(work, begun, self._tell, owner=self)

    # -------------------------------------------------------------------- to end

    def played(self) -> None:
        """All comments have come: end when nothing waits any more, or after a while.

        What is told late of a rehearsal before this one changes nothing.
        """
        if self._app is not None and self._player is not None and self._player.wait(0):
            self._left = GRACE_MS // LOOK_MS
            self._look.start()

    def _look_for_the_end(self) -> None:
        app, self._left = self._app, self._left - 1
        if app is None or self._left < 0:
            self._end()
            return
        tasks.run(lambda: _waiting(app), lambda waiting: self._go_on(app, waiting), self._tell, owner=self)

    def _go_on(self, app: App, waiting: bool) -> None:
        if app is not self._app or not self._look.isActive():
            return
        if not waiting:
            self._end()
        elif self._said is None:
            act = (tr("Xem điểm"), self._end)
            self._said = Said(
                "info", tr("Hết bình luận rồi."), tr("Còn một phút để chốt nốt."), act, lasting=True
            )
            self._doors().tell(self._said)

    def _end(self) -> None:
        self._look.stop()
        if self._app is not None:
            self._doors().end_live()

    def over(self, app: App, live_id: int | None) -> None:
        """Weigh the rehearsal that has ended, open the real book again and show the score."""
        script, self._script = self._script, None
        keys = self._presses.end()
        self.stop()
        if script is None or live_id is None:
            self._leave("prepare")
            return
        choice, path = self._chosen, self._path

        def work() -> Result:
            return _result(weigh(app.ledger, live_id, script, keys), choice, path)

        def weighed(result: Result) -> None:
            self.result = result if result.score.wanted else None
            self._leave("practice" if self.result else "prepare")

        def failed(trouble: CoopLiveError) -> None:
            self._tell(trouble)
            self._leave("prepare")

        tasks.run(work, weighed, failed, owner=self)

    def stop(self) -> None:
        """Look after no rehearsal any more."""
        self._app = self._player = None
        self._look.stop()
        said, self._said = self._said, None
        if said is not None:
            self._drop(said)

    def _leave(self, place: str) -> None:
        self._open_core()
        self._doors().go_to(place)

    def _tell(self, trouble: CoopLiveError) -> None:
        self._doors().tell(Said("warn", trouble.cause, trouble.remedy))


def _waiting(app: App) -> bool:
    """Tell whether anything of the running live waits for a person."""
    live_id = app.session.live_id
    with app.ledger.read() as questions:
        return any(one.waits for one in questions.orders(live_id)) if live_id is not None else False


def _result(found: Score, choice: Choice, path: Path) -> Result:
    """Remember a score and return it with the one before; a disk that fails costs only the memory of it."""
    past = read_past(path)
    if found.wanted:
        try:
            keep_past(path, (*past, past_of(found, choice)))
        except CoopLiveError as trouble:
            LOG.warning("the score of a rehearsal is not kept: %s", trouble.cause)
    return Result(found, choice, past[-1] if past else None)
