"""The ways on air: the link to OBS and the page for a browser source, opened and closed as wanted."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from coop_live import vault
from coop_live.errors import CoopLiveError
from coop_live.events import CanvasKnown, Event, Events, LampChanged, PageWatched
from coop_live.model import Lamp, LampState
from coop_live.overlay.easel import USUAL_CANVAS
from coop_live.overlay.obs import ObsLink
from coop_live.overlay.screens import Screens
from coop_live.settings import Settings

if TYPE_CHECKING:
    from coop_live.web.overlay_page import OverlayPage
    from coop_live.web.server import LocalServer

OBS_PASSWORD = "obs-password"  # noqa: S105 - the name of the secret, not the secret
PAGE_TOKEN = "page-token"  # noqa: S105
UPRIGHT = (720, 1280)


class Ways:
    """Whatever shows the card; `screens` is all of them as one, and a window may join it.

    `page_address` is "" while the page is closed; it holds the page's token and belongs in no log.
    `canvas` is the size of the picture that cards are painted for, in pixels.
    """

    def __init__(self, events: Events, settings: Settings) -> None:
        self._events, self.settings = events, settings
        self.screens = Screens()
        self.obs: ObsLink | None = None
        self.page: OverlayPage | None = None
        self.page_address = ""
        self._server: LocalServer | None = None
        self._turn = threading.Lock()
        self._over = False
        upright = settings.overlay.upright or settings.overlay.theme == "portrait-card"
        self.canvas = UPRIGHT if upright else USUAL_CANVAS
        self._stop_listening = events.subscribe(self._hear)

    def start(self) -> None:
        """Open what the settings want; what fails is told."""
        self.tell_canvas()
        if self.settings.obs.enabled:
            self.obs = self._link(vault.get(OBS_PASSWORD) or "")
            self.screens.join(self.obs)
            self.obs.start()
        else:
            self._events.publish(LampChanged(Lamp("obs", LampState.OFF)))
        if self.settings.overlay.page:
            self.open_page()
        else:
            self._tell_closed()

    def tell_canvas(self) -> None:
        """Say how big the picture is until OBS says it."""
        self._events.publish(CanvasKnown(*self.canvas))

    def stop(self) -> None:
        """Close everything; nothing opens any more."""
        self._over = True
        self._stop_listening()
        self.close_page()
        if self.obs is not None:
            self.obs.stop()

    def link_anew(self) -> None:
        """Reach OBS as the settings and the vault have it now; waits for the vault, not for OBS."""
        obs, password = self.settings.obs, vault.get(OBS_PASSWORD) or ""
        with self._turn:
            if self._over:
                return
            if self.obs is not None:
                self.obs.reconnect(host=obs.host, port=obs.port, password=password, scenes=obs.scenes)
                return
            link = self.obs = self._link(password)
        self.screens.join(link)
        link.start()

    def open_page(self) -> None:
        """Open the page; its lamp says how that went."""
        with self._turn:  # the program may be closed while the page still opens, in another thread
            if self.page is None and not self._over:
                self._open_page()

    def close_page(self) -> None:
        """Close the page; who has it open finds it again when it is back."""
        with self._turn:
            if self.page is not None and self._server is not None:
                self.screens.leave(self.page)
                self.page.stop()
                self._server.stop()
            self.page = self._server = None
            self.page_address = ""
            self._light_page(LampState.OFF)

    def _open_page(self) -> None:
        self._light_page(LampState.CONNECTING)
        # Here, because the web server takes longer to load than the rest of the core.
        from coop_live.web.overlay_page import OverlayPage
        from coop_live.web.server import EVERYWHERE, LOOPBACK, LocalServer, network_address

        overlay, token = self.settings.overlay, secret_token(PAGE_TOKEN)
        page = OverlayPage(
            token,
            canvas=self.canvas,
            calm=overlay.calm,
            watching=lambda count: self._events.publish(PageWatched(count)),
        )
        server = LocalServer(page.app(), overlay.page_port, EVERYWHERE if overlay.network else LOOPBACK)
        try:
            port = server.start()
        except CoopLiveError as error:
            self._light_page(LampState.TROUBLE, error.cause, error.remedy)
            return
        host = network_address() if overlay.network else LOOPBACK
        self.page, self._server = page, server
        self.page_address = f"http://{host}:{port}/overlay/{token}"
        self.screens.join(page)
        self._light_page(LampState.WORKING)

    def _tell_closed(self) -> None:
        with self._turn:  # somebody may have been quicker and opened it
            if self.page is None:
                self._light_page(LampState.OFF)

    def _light_page(self, state: LampState, cause: str = "", remedy: str = "") -> None:
        self._events.publish(LampChanged(Lamp("page", state, cause, remedy)))

    def _link(self, password: str) -> ObsLink:
        obs = self.settings.obs
        return ObsLink(
            self._events,
            host=obs.host,
            port=obs.port,
            password=password,
            scenes=obs.scenes,
            calm=self.settings.overlay.calm,
        )

    def _hear(self, event: Event) -> None:
        if isinstance(event, CanvasKnown):
            self.canvas = (event.width, event.height)
            if self.page is not None:
                self.page.use_canvas(self.canvas)


def secret_token(name: str) -> str:
    """Return the token that stands in an address, made once and kept in the vault."""
    token = vault.get(name)
    if not token:
        from coop_live.chat.bridge import new_token

        token = new_token()
        vault.put(name, token)
    return token
