"""Takes the steps that a scanner asks for, one after the other, however quickly they come."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from coop_live.errors import CoopLiveError
from coop_live.shipping.scanning import scanned_order
from coop_live.shipping.steps import Step, Taken
from coop_live.speech.chimes import Sound
from ui import tasks
from ui.after.shipping.acts import take
from ui.place import Kit


class Scanning(QObject):
    """`taken` brings what became of an order, `wrong` why a code did nothing."""

    taken = Signal(object)
    wrong = Signal(object)

    def __init__(self, kit: Kit, done: Callable[[], None], owner: QObject) -> None:
        super().__init__(owner)
        self._kit, self._done = kit, done
        self._waiting: deque[tuple[str, Step]] = deque()
        self._busy = False

    def scan(self, text: str, step: Step) -> None:
        """Take a step with the order whose code this is."""
        self._waiting.append((text, step))
        if not self._busy:
            self._next()

    def _next(self) -> None:
        if not self._waiting:
            self._busy = False
            return
        self._busy = True
        text, step = self._waiting.popleft()
        app, prefix = self._kit.app, self._kit.settings.book.memo_prefix

        def work() -> Taken:
            with app.ledger.read() as questions:
                order = scanned_order(questions, text, prefix)
            return take(app.session, order, step)

        tasks.run(work, self._told, self._failed, owner=self)

    def _told(self, taken: Taken) -> None:
        self.taken.emit(taken)
        self._sound(Sound.CONFIRMED if taken.changes else Sound.TROUBLE)
        if taken.changes:
            self._kit.doors.saved()
            self._done()
        self._next()

    def _failed(self, trouble: CoopLiveError) -> None:
        self.wrong.emit(trouble)
        self._sound(Sound.TROUBLE)
        self._next()

    def _sound(self, sound: Sound) -> None:
        """Let it be heard whether it worked: eyes are on the parcels. The switches of the settings count."""
        chosen = self._kit.settings.sound
        if getattr(chosen, sound.value) and not chosen.near_microphone:
            aloud = self._kit.app.aloud

            def play() -> None:
                aloud.try_sound(sound)

            tasks.run(play, lambda _heard: None, lambda _silent: None, owner=self)
