"""Opens and closes the page of the second desk, and keeps the key that stands in its link."""

from __future__ import annotations

import logging
import secrets
import threading
from typing import TYPE_CHECKING

from coop_live import vault
from coop_live.errors import CoopLiveError
from coop_live.events import Events, LampChanged
from coop_live.ledger import Ledger
from coop_live.live import LiveSession
from coop_live.model import Lamp, LampState
from coop_live.settings import DeskPage as Wanted

if TYPE_CHECKING:
    from coop_live.web.desk_page import DeskPage
    from coop_live.web.server import LocalServer

LOG = logging.getLogger(__name__)

DESK_KEY = "desk-page-token"
LAMP = "desk_page"


class DeskDoor:
    """The page while it is open; `address` is "" while it is closed, and belongs in no log.

    The key stands behind # in it: a browser sends that part to nobody.
    """

    def __init__(self, session: LiveSession, ledger: Ledger, events: Events) -> None:
        self._session, self._ledger, self._events = session, ledger, events
        self.address = ""
        self._page: DeskPage | None = None
        self._server: LocalServer | None = None
        self._turn = threading.Lock()
        self._over = False

    @property
    def people(self) -> tuple[str, ...]:
        """Who is connected now."""
        page = self._page
        return () if page is None else page.names

    def use(self, wanted: Wanted) -> None:
        """Open, close, or open anew as the settings say; the lamp tells how that went. May take seconds."""
        with self._turn:
            self._close()
            if wanted.enabled and not self._over:
                self._open(wanted)

    def renew(self, wanted: Wanted) -> None:
        """Make a new link: who has the old one is put out for good. Raises CoopLiveError."""
        vault.put(DESK_KEY, _new_key())
        self.use(wanted)

    def stop(self) -> None:
        """Close the page for good."""
        with self._turn:
            self._over = True
            self._close()

    def _open(self, wanted: Wanted) -> None:
        # Here, because the web server takes longer to load than the rest of the core.
        from coop_live.web.desk_page import DeskPage
        from coop_live.web.server import EVERYWHERE, LOOPBACK, LocalServer, network_address

        page = None
        try:
            key = _kept_key()
            page = DeskPage(self._session, self._ledger, self._events, key)
            server = LocalServer(page.app(), wanted.port, EVERYWHERE if wanted.network else LOOPBACK)
            port = server.start()
        except CoopLiveError as error:
            if page is not None:
                page.stop()
            self._light(LampState.TROUBLE, error)
            return
        host = network_address() if wanted.network else LOOPBACK
        self._page, self._server = page, server
        self.address = f"http://{host}:{port}/desk#{key}"
        self._light(LampState.WORKING)

    def _close(self) -> None:
        was_open = self._page is not None
        if self._page is not None and self._server is not None:
            self._page.stop()
            self._server.stop()
        self._page = self._server = None
        self.address = ""
        if was_open:
            self._light(LampState.OFF)

    def _light(self, state: LampState, error: CoopLiveError | None = None) -> None:
        cause, remedy = (error.cause, error.remedy) if error is not None else ("", "")
        self._events.publish(LampChanged(Lamp(LAMP, state, cause, remedy)))


def _kept_key() -> str:
    key = vault.get(DESK_KEY)
    if not key:
        key = _new_key()
        vault.put(DESK_KEY, key)
    return key


def _new_key() -> str:
    return secrets.token_urlsafe(32)
