"""The search for OBS as plain states, so that what is seen and what is said never part."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from coop_live import vault
from coop_live.errors import CoopLiveError
from coop_live.i18n import tr
from coop_live.overlay.obs_find import Scenes, asks_password, scenes_of
from coop_live.overlay.obs_trouble import wrong_password
from coop_live.settings import Obs
from coop_live.ways import OBS_PASSWORD

NO_SCENES = Scenes((), "")


class Found(StrEnum):
    """How far it is with OBS."""

    LOOKING = "looking"
    ABSENT = "absent"
    GUARDED = "guarded"  # it is there and wants its password
    WRONG = "wrong"  # … another one than was typed, or kept
    CONNECTED = "connected"


@dataclass(frozen=True, slots=True)
class Sight:
    """What was found: the scenes once it is connected, else what is in the way and what to do."""

    found: Found
    cause: str = ""
    remedy: str = ""
    scenes: Scenes = NO_SCENES


def look(obs: Obs) -> Sight:
    """Look for OBS, and sign in with the password that is kept; waits for network and vault."""
    try:
        guarded = asks_password(obs.host, obs.port)
        kept = (vault.get(OBS_PASSWORD) or "") if guarded else ""
        if guarded and not kept:
            return Sight(Found.GUARDED)
        return _connected(scenes_of(obs.host, obs.port, kept))
    except CoopLiveError as trouble:
        return _trouble(trouble)


def sign_in(obs: Obs, password: str) -> Sight:
    """Try a password that was typed, and keep the right one. Raises CoopLiveError when it cannot be kept."""
    try:
        scenes = scenes_of(obs.host, obs.port, password)
    except CoopLiveError as trouble:
        return _trouble(trouble)
    vault.put(OBS_PASSWORD, password)
    return _connected(scenes)


def headline(sight: Sight) -> str:
    """Return the state in one line."""
    return {
        Found.LOOKING: tr("Đang tìm OBS trên máy này …"),
        Found.ABSENT: sight.cause,
        Found.GUARDED: tr("Đã thấy OBS. Gõ mật khẩu một lần là xong."),
        Found.WRONG: sight.cause,
        Found.CONNECTED: tr("Đã nối với OBS."),
    }[sight.found]


def _connected(scenes: Scenes) -> Sight:
    return Sight(Found.CONNECTED, scenes=scenes)


def _trouble(trouble: CoopLiveError) -> Sight:
    wrong = trouble.cause == wrong_password().cause
    return Sight(Found.WRONG if wrong else Found.ABSENT, trouble.cause, trouble.remedy)
