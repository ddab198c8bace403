"""Looks whether OBS is there, whether it asks for a password, and which scenes it has."""

from __future__ import annotations

import json
from dataclasses import dataclass

from coop_live.overlay import obs_trouble
from coop_live.overlay.obs_client import Fields, ObsClient
from coop_live.overlay.obs_scene import SCENE
from coop_live.overlay.obs_trouble import ObsTrouble, RequestFailed

HELLO = 0  # obs-websocket's WebSocketOpCode


@dataclass(frozen=True, slots=True)
class Scenes:
    """The scenes of one OBS without ours, in its order, and which of them is on the picture now."""

    names: tuple[str, ...]
    program: str


def asks_password(host: str, port: int) -> bool:
    """Tell whether the OBS at this address wants a password, without trying one.

    OBS shows its user a warning for each wrong password: nothing is sent here. Raises ObsTrouble when
    there is no OBS.
    """
    glance = _Glance(host, port, "", on_event=_unheard, on_lost=lambda: None)
    try:
        glance.connect()
    finally:
        glance.drop()
    return glance.guarded


def scenes_of(host: str, port: int, password: str) -> Scenes:
    """Sign in once and return the scenes. Raises ObsTrouble: no OBS, a wrong password …"""
    client = ObsClient(host, port, password, on_event=_unheard, on_lost=lambda: None)
    client.connect()
    try:
        listing = client.ask("GetSceneList")
    except RequestFailed as failed:
        raise obs_trouble.refused() from failed
    finally:
        client.drop()
    # OBS tells the undermost first.
    names = [str(one["sceneName"]) for one in reversed(listing["scenes"])]
    program = str(listing["currentProgramSceneName"] or "")
    return Scenes(tuple(name for name in names if name != SCENE), program if program != SCENE else "")


class _Glance(ObsClient):
    """Reads what OBS says first, and says nothing itself."""

    guarded = False

    def _auth(self) -> None:
        said: Fields = json.loads(self.ws.recv())
        if said.get("op") != HELLO:
            raise obs_trouble.not_obs()
        self.server_version = said["d"].get("obsWebSocketVersion")
        self.guarded = bool(said["d"].get("authentication"))


def _unheard(_name: str, _fields: Fields) -> None:
    """Take in nothing: nobody stays connected."""


__all__ = ["ObsTrouble", "Scenes", "asks_password", "scenes_of"]
