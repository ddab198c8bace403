"""Keeps an access token fresh with refresh tokens that work once: a new pair is kept before it is used.

The order of writes, for a program that is killed in between: the new refresh token first (nothing else
can replace it), then the access token, then how long they last. Killed before the first write, the new
pair is lost and the old refresh token is spent: the old access token may still serve its last
hours [?: no platform says so], then a person has to sign in again. Nothing on our side can do better.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass

from coop_live.chat.base import Lost, NeedsPerson
from coop_live.chat.kind import Ask, Keys
from coop_live.errors import CoopLiveError
from coop_live.i18n import tr

# One at a time in the whole program: a try beside the live has a Pair of its own for the same tokens.
_RENEWING = threading.Lock()

# Renewed so long before it ends, and asked again no sooner than this when that did not work.
EARLY_SECONDS = 300.0
AGAIN_SECONDS = 60.0
# What a person pastes to get the first pair.
CODE = Ask(
    "code",
    lambda: tr("Mã cấp quyền"),
    lambda: tr("Dán địa chỉ trang hiện ra sau khi cấp quyền. Mã chỉ dùng được 10 phút, một lần."),
    secret=True,
    optional=True,
)

ACCESS, REFRESH, ACCESS_UNTIL, REFRESH_UNTIL = (
    "access_token",
    "refresh_token",
    "access_until",
    "refresh_until",
)


@dataclass(frozen=True, slots=True)
class Renewed:
    """What a platform gave: two tokens, and until when (seconds since 1970 UTC, by its clock) they work."""

    access: str
    refresh: str
    access_until: float
    refresh_until: float


class Pair:
    """The two tokens of one sign-in. `renew` asks the platform, once for every refresh token.

    It raises Lost when there was no answer, NeedsPerson when the refresh token is refused. `now` is the
    platform's time (seconds), `sign_in` the error when there is nothing to renew with. Several threads
    may ask at once, and several pairs of the same keys.
    """

    def __init__(
        self,
        keys: Keys,
        renew: Callable[[str], Renewed],
        now: Callable[[], float],
        sign_in: Callable[[], NeedsPerson],
    ) -> None:
        self._keys = keys
        self._renew_with = renew
        self._now = now
        self._sign_in = sign_in
        self._lock = threading.Lock()
        self._access = self._refresh = self._refused = ""
        self._access_until = self._not_before = 0.0
        self._unsaved: Renewed | None = None
        self._trouble: CoopLiveError | None = None

    @property
    def trouble(self) -> CoopLiveError | None:
        """Return why the access token will not be renewed when it ends, while it still works."""
        return self._trouble

    def read(self) -> None:
        """Take what is kept: a person may have given other tokens meanwhile."""
        with self._lock:
            self._save()
            self._take_kept()

    def take(self, renewed: Renewed) -> None:
        """Keep a pair that a sign-in gave, and use it. Raises CoopLiveError when it cannot be kept."""
        with self._lock:
            self._unsaved = renewed
            self._save()

    def current(self) -> str:
        """Return an access token that works, renewed when it is about to end."""
        with self._lock:
            self._save()
            if not self._access:
                self._renew()
            elif self._access_until and self._now() >= self._access_until - EARLY_SECONDS:
                self._renew_early()
            return self._access

    def instead_of(self, refused: str) -> str:
        """Return another access token than the one refused; somebody else may have renewed it already."""
        with self._lock:
            self._save()
            if self._access == refused:
                self._renew()
            return self._access

    def _renew_early(self) -> None:
        """Renew; when that fails, the token that still works is used to its end."""
        works = self._now() < self._access_until
        if works and (self._now() < self._not_before or self._refresh in ("", self._refused)):
            return
        self._not_before = self._now() + AGAIN_SECONDS
        try:
            self._renew()
        except (Lost, NeedsPerson):
            if not works:
                raise

    def _renew(self) -> None:
        with _RENEWING:
            if self._is_renewed_already():
                return
            if not self._refresh or self._refresh == self._refused:
                raise self._trouble or self._sign_in()
            # A keyring that is locked says so here, and not when the refresh token is already spent.
            self._keys.put(REFRESH, self._refresh)
            try:
                self._unsaved = self._renew_with(self._refresh)
            except NeedsPerson as trouble:
                self._refused, self._trouble = self._refresh, trouble
                raise
            self._save()

    def _is_renewed_already(self) -> bool:
        """Take what was kept since we read it; return whether there is another access token in it.

        Our own refresh token is spent then, and must not be put in the place of the one that works.
        """
        refresh, before = self._keys.get(REFRESH), self._access
        if refresh in ("", self._refresh):
            return False
        self._take_kept()
        return self._access not in ("", before)

    def _take_kept(self) -> None:
        self._access, self._refresh = self._keys.get(ACCESS), self._keys.get(REFRESH)
        self._access_until = _seconds(self._keys.get(ACCESS_UNTIL))
        if self._refresh != self._refused:
            self._trouble = None

    def _save(self) -> None:
        """Keep the new pair, then use it; one that could not be kept is tried again at the next call."""
        new = self._unsaved
        if new is None:
            return
        self._keys.put(REFRESH, new.refresh)
        self._keys.put(ACCESS, new.access)
        self._keys.put(ACCESS_UNTIL, f"{new.access_until:.0f}")
        self._keys.put(REFRESH_UNTIL, f"{new.refresh_until:.0f}")
        self._access, self._refresh, self._access_until = new.access, new.refresh, new.access_until
        self._unsaved = self._trouble = None


def expires(keys: Keys) -> int | None:
    """Return when (ms UTC) the refresh token that is kept works no more, None where that is not known."""
    until = _seconds(keys.get(REFRESH_UNTIL))
    return round(until * 1000) if until > 0 else None


def _seconds(told: str) -> float:
    return float(told) if told.isdecimal() and len(told) < 15 else 0.0
