"""Goes on with a live session that was not ended: offers it at the start, takes it up, remembers it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject

from coop_live.app import App
from coop_live.errors import CoopLiveError
from coop_live.i18n import tr
from coop_live.ledger import LiveRow
from ui import tasks
from ui.widgets.notice import Said


@dataclass(frozen=True, slots=True)
class Reach:
    """What the program lends: its core, its lines under the top bar, its places."""

    app: Callable[[], App | None]
    tell: Callable[[Said], None]
    drop: Callable[[Said], None]
    trouble: Callable[[CoopLiveError], None]
    go_to: Callable[[str], None]
    load_evening: Callable[[int], None]


class Resuming:
    """At most one offer stands, at most one live session is about to go on (`live_id`)."""

    def __init__(self, owner: QObject, reach: Reach) -> None:
        self._owner, self._reach = owner, reach
        self.live_id: int | None = None
        self.offer: Said | None = None

    @property
    def live(self) -> bool:
        """True while a live session runs, or is about to go on."""
        app = self._reach.app()
        return (app is not None and app.session.live_id is not None) or self.live_id is not None

    def may_begin(self, app: App) -> bool:
        """True while what was found in this core still holds: it is open, and no live runs in it."""
        return self._reach.app() is app and not app.rehearsal and not self.live

    def look(self, app: App) -> None:
        """Offer to go on with what was cut off a short while ago, if there is any."""
        tasks.run(app.unfinished, lambda row: self._offer(row, app), self._reach.trouble, owner=self._owner)

    def accept(self) -> bool:
        """Go on with what is offered; tells whether anything was."""
        if self.offer is None or self.offer.action is None:
            return False
        self.offer.action[1]()
        return True

    def withdraw(self) -> None:
        """Offer nothing any more."""
        said, self.offer = self.offer, None
        if said is not None:
            self._reach.drop(said)

    def take_up(self, live_id: int, app: App) -> None:
        """Go on with a live session of this core, where it still may."""
        if self.may_begin(app):
            self._reach.go_to("live")
            self.resume(live_id)

    def resume(self, live_id: int) -> None:
        """Go on with a live session now."""
        app = self._reach.app()
        if app is None:
            return
        self.live_id = live_id

        def goes_on(_live_id: int) -> None:
            self.live_id = None
            self._reach.load_evening(live_id)

        def does_not(trouble: CoopLiveError) -> None:
            self.live_id = None
            self._reach.trouble(trouble)

        tasks.when_done(app.session.resume(live_id), goes_on, does_not, owner=self._owner)

    def _offer(self, row: LiveRow | None, app: App) -> None:
        if row is not None and self.may_begin(app):
            act = (tr("Tiếp tục"), lambda: self.take_up(row.id, app))
            cause = tr("{name} chưa kết thúc.", name=row.name)
            self.offer = Said("warn", cause, tr("Làm tiếp buổi đó?"), act, lasting=True)
            self._reach.tell(self.offer)
