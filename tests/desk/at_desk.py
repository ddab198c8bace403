"""A desk beside a live session, driven as by keys and waited for, without a screen."""

from __future__ import annotations

from pathlib import Path

from coop_live.desk import Desk
from coop_live.errors import CoopLiveError
from coop_live.events import Events
from coop_live.ledger import Ledger
from coop_live.live import LiveSession
from tests.evening import CATALOG, comment


class Evening:
    """A desk beside a live session; every act is waited for, as a person would see it."""

    def __init__(self, folder: Path) -> None:
        self.events = Events()
        self.ledger = Ledger.open(folder / "ledger.db", self.events)
        self.session = LiveSession(self.ledger, self.events)
        self.desk = Desk(self.session, by="Thảo")
        self.events.subscribe(self.desk.receive)
        self.session.import_catalog(CATALOG).result()
        self.session.begin("Tối nay").result()

    def say(self, text: str, author: str = "Lan") -> None:
        self.session.hear(comment(text, author)).result()

    def numbers(self) -> list[int]:
        return [order.number for order in self.desk.rows]

    @property
    def selected(self) -> int | None:
        return self.desk.selected.number if self.desk.selected else None

    def press(self, act, *words: str) -> None:
        """Press a key; what goes wrong is told to the desk, as the window does."""
        try:
            act(*words).result()
        except CoopLiveError as error:
            self.desk.told(error)
