"""The keys of the stage while another program has the keyboard: held as long as a live session runs."""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, Qt, Signal

from coop_live.events import Event, LiveEnded, LiveStarted
from coop_live.i18n import tr
from ui.hot_keys.base import KeyGrab
from ui.hot_keys.system import grab
from ui.place import Kit
from ui.widgets.notice import Said

LOG = logging.getLogger(__name__)


class HotKeys(QObject):
    """Follows one kit after the other; `changed` tells when the keys are taken or given back.

    `find` gives this computer's way to take keys, None where there is none.
    """

    changed = Signal()
    _pressed = Signal(str)

    def __init__(self, find: Callable[[], KeyGrab | None] = grab, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._find = find
        self._grab: KeyGrab | None = None
        self._kit: Kit | None = None
        self._acts: Mapping[str, Callable[[], object]] = {}
        self._told: set[str] = set()
        # Queued: the key may have been heard in another thread, or in the middle of a native event.
        self._pressed.connect(self._act, Qt.ConnectionType.QueuedConnection)

    @property
    def held(self) -> bool:
        """True while the keys act from anywhere."""
        return self._grab is not None

    def follow(self, kit: Kit, acts: Mapping[str, Callable[[], object]]) -> None:
        """Let the keys do this from now on, while a live session of this kit runs."""
        self.leave()
        self._kit, self._acts = kit, acts
        kit.bridge.happened.connect(self._hear)
        self.use()

    def leave(self) -> None:
        """Follow nothing and hold no key."""
        kit, self._kit = self._kit, None
        if kit is not None:
            kit.bridge.happened.disconnect(self._hear)
        self._acts = {}
        self.use()

    def use(self) -> None:
        """Take the keys or give them back, as settings and evening want it now."""
        wanted = self._kit is not None and self._kit.live and self._kit.settings.live.global_keys
        if wanted is self.held:
            return
        if wanted:
            self._take()
        elif self._grab is not None:
            self._grab.release()
            self._grab = None
        self.changed.emit()

    def _hear(self, event: Event) -> None:
        if isinstance(event, LiveStarted | LiveEnded):
            self.use()

    def _take(self) -> None:
        found = self._find()
        if found is None:
            return
        try:
            refused = found.take(tuple(self._acts), self._pressed.emit)
        except Exception:
            LOG.warning("the keys cannot be taken from the system", exc_info=True)
            return
        self._grab = found
        new = [key for key in refused if key not in self._told]
        if new and self._kit is not None:
            self._told.update(new)
            keys = ", ".join(f"Ctrl+Alt+{key}" for key in new)
            remedy = tr("Phím này chỉ chạy khi đang ở coop_live.")
            self._kit.doors.tell(Said("info", tr("Chương trình khác đang giữ {keys}.", keys=keys), remedy))

    def _act(self, key: str) -> None:
        if self.held and key in self._acts:
            self._acts[key]()
