"""What the window and its places promise each other."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtWidgets import QWidget

from coop_live.app import App
from coop_live.model import Lamp
from coop_live.settings import Settings
from ui.bridge import EventBridge
from ui.outlets import Outlets
from ui.practice.practising import Practice
from ui.start.beginning import Beginning
from ui.theme import Theme
from ui.widgets.key_bar import Hint
from ui.widgets.notice import Said


@dataclass(frozen=True, slots=True)
class Doors:
    """What a place may ask of the program: each is one act, none of them waits."""

    tell: Callable[[Said], None]
    go_live: Callable[[], None]
    end_live: Callable[[], None]
    rehearse: Callable[[], None]
    change: Callable[[Settings], None]
    settle: Callable[[], None]
    reconnect: Callable[[], None]
    go_to: Callable[[str], None]
    saved: Callable[[], None]
    status: Callable[[str, str, str], None]


@dataclass(frozen=True, slots=True)
class Kit:
    """Everything a place is built from; a change of look or language builds the places anew."""

    theme: Theme
    app: App
    bridge: EventBridge
    now: Callable[[], Settings]
    doors: Doors
    outlets: Outlets
    practice: Practice
    language: str = "vi"
    lamps: dict[str, Lamp] = field(default_factory=dict)
    beginning: Beginning = field(default_factory=Beginning)

    @property
    def settings(self) -> Settings:
        """What is chosen now; a place may stand while it changes."""
        return self.now()

    @property
    def live(self) -> bool:
        """True while a live session runs."""
        return self.app.session.live_id is not None

    @property
    def photo_folder(self) -> Path:
        """Where the photos of the catalog are kept."""
        return self.app.ledger.path.parent / "photos"


class Place(QWidget):
    """One of the window's places; the ring goes around its parts, never around the whole."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("ring", False)

    def hints(self) -> tuple[Hint, ...]:
        """Return the keys for the bar at the bottom."""
        return ()

    def entered(self) -> None:
        """Begin to be in front: fetch what may have changed and take the keyboard."""

    def where(self) -> str:
        """Return what of this place has the keyboard, for `go_to_part`; "" where that does not matter."""
        return ""

    def go_to_part(self, part: str) -> None:
        """Open or find one part of this place, as `where` and the program's doors call it."""

    def back(self) -> bool:
        """Take one step back for Esc; tells whether there was one."""
        return False
