"""The access token of Google: made of the refresh token when it is needed, by one thread at a time."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Mapping
from typing import Any

from coop_live.chat.base import NeedsPerson
from coop_live.chat.http import Answer, Caller, broken
from coop_live.chat.kind import Keys
from coop_live.errors import CoopLiveError
from coop_live.i18n import tr

TITLE = "Google"
TOKEN_HOME, TOKEN_PATH = "https://oauth2.googleapis.com", "/token"
CLIENT_ID, CLIENT_SECRET = "client_id", "client_secret"
REFRESH_TOKEN, EXPIRES_AT, SCOPE = "refresh_token", "expires_at", "scope"

# Read and write; with youtube.readonly instead nothing could be answered or deleted.
WRITES = "https://www.googleapis.com/auth/youtube.force-ssl"

# While the consent screen of a project is in "Testing".
SIGNED_IN_FOR = 7 * 86_400.0
_EARLY = 60.0
_AN_HOUR = 3600.0


class Tokens:
    """Gives an access token that holds for another minute; it is kept in memory only.

    `address` stands for Google's own in tests. `clock` is seconds UTC.
    """

    def __init__(self, keys: Keys, address: str = "", clock: Callable[[], float] = time.time) -> None:
        self._keys = keys
        self._caller = Caller(TITLE, TOKEN_HOME, address)
        self._clock = clock
        self._lock = threading.Lock()
        self._token, self._until = "", 0.0

    def fresh(self, refused: str = "") -> str:
        """Return an access token, another one than the `refused`. Raises Lost or NeedsPerson.

        Whoever asks while it is being renewed waits and gets the new one: it is never renewed twice.
        """
        with self._lock:
            if not self._token or self._token == refused or self._clock() >= self._until:
                self._renew()
            return self._token

    def _renew(self) -> None:
        refresh = self._keys.get(REFRESH_TOKEN)
        if not refresh or not self._keys.get(CLIENT_ID):
            raise NeedsPerson(tr("Chưa đăng nhập YouTube."), tr("Bấm Đăng nhập."))
        self._token = ""
        form = {"grant_type": "refresh_token", "refresh_token": refresh, **client(self._keys)}
        body = checked(self._caller.call("POST", TOKEN_PATH, form=form))
        keep(self._keys, body, self._clock())
        self._token = body["access_token"]
        self._until = self._clock() + max(0.0, seconds(body, "expires_in", _AN_HOUR) - _EARLY)


def client(keys: Keys) -> dict[str, str]:
    """Return who asks, for a form; Google gives desktop programs a "secret" that is none."""
    secret = keys.get(CLIENT_SECRET).strip()
    return {"client_id": keys.get(CLIENT_ID).strip(), **({"client_secret": secret} if secret else {})}


def checked(answer: Answer) -> dict[str, Any]:
    """Return the body that holds an access token. Raises Lost or NeedsPerson."""
    why = answer.body.get("error")
    if answer.status in (400, 401, 403) and isinstance(why, str):
        raise _refused(why)
    trouble = broken(answer, TITLE)
    if trouble is not None:
        raise trouble
    token = answer.body.get("access_token")
    if answer.status != 200 or not isinstance(token, str) or not token:
        raise _refused("")
    return answer.body


def _refused(why: str) -> CoopLiveError:
    if why == "invalid_grant":
        return NeedsPerson(
            tr("Đăng nhập YouTube đã hết hạn."),
            tr("Bấm Đăng nhập lại. Dự án Google còn ở chế độ Testing thì 7 ngày phải đăng nhập một lần."),
        )
    if why in ("invalid_client", "unauthorized_client"):
        return NeedsPerson(
            tr("Google không nhận Client ID hoặc Client secret."),
            tr("Chép lại từ Google Cloud rồi đăng nhập lại."),
        )
    return NeedsPerson(tr("Google không cho đăng nhập."), tr("Bấm Đăng nhập lại."))


def keep(keys: Keys, body: Mapping[str, Any], now: float) -> None:
    """Keep what Google gave, the refresh token first; and until when it will do."""
    refresh = body.get("refresh_token")
    is_new = isinstance(refresh, str) and refresh != "" and refresh != keys.get(REFRESH_TOKEN)
    if is_new:
        keys.put(REFRESH_TOKEN, str(refresh))
    scope = body.get("scope")
    if isinstance(scope, str) and scope != keys.get(SCOPE):
        keys.put(SCOPE, scope)
    # Google tells this where the grant has an end [?]; else seven days are the worst.
    told = seconds(body, "refresh_token_expires_in", SIGNED_IN_FOR if is_new else 0.0)
    known = until(keys)
    if told:
        at = round((now + told) * 1000)
        # To the hour: a keyring is not written to for a second more or less.
        if known is None or abs(known - at) > 3_600_000:
            keys.put(EXPIRES_AT, str(at))
    elif known is not None and now * 1000 > known + 3_600_000:
        # It lives longer than seven days: the project is not in "Testing".
        keys.put(EXPIRES_AT, "")


def until(keys: Keys) -> int | None:
    """Return until when the sign-in will do (ms UTC), None where that is not known."""
    told = keys.get(EXPIRES_AT)
    return int(told) if told.isascii() and told.isdigit() and len(told) < 16 else None


def seconds(body: Mapping[str, Any], name: str, otherwise: float) -> float:
    """Return a number of seconds that Google told; what is none gives `otherwise`."""
    told = body.get(name)
    if isinstance(told, bool) or not isinstance(told, int | float) or not 0 < told < 1e10:
        return otherwise
    return float(told)
