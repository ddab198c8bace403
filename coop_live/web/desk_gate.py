"""Who may come in to the second desk's page: the key, where it was asked from, and how often."""

from __future__ import annotations

import hashlib
import hmac
import ipaddress
import re
import time
from collections import deque
from collections.abc import Callable, Mapping

MOST_WRONG = 8
WRONG_SECONDS = 60.0
MOST_CALLERS = 256
# So many messages at once, and so many a second in the long run: more than any hand types.
BURST, RATE = 60.0, 30.0
# It stands in an answer's headers: nothing but a name and a port.
_HOST = re.compile(r"(?:\[(?P<six>[0-9a-fA-F:.]+)\]|(?P<name>[0-9a-z.-]+))(?::[0-9]{1,5})?", re.ASCII)


class Gate:
    """Keeps the key and counts wrong ones, caller by caller."""

    def __init__(self, token: str, clock: Callable[[], float] = time.monotonic) -> None:
        self._digest = _digest(token)
        self._clock = clock
        self._wrong: dict[str, deque[float]] = {}

    def is_shut_for(self, caller: str) -> bool:
        """Tell whether somebody tried too many wrong keys just now."""
        tries = self._wrong.get(caller)
        return tries is not None and len(tries) >= MOST_WRONG and self._clock() - tries[0] < WRONG_SECONDS

    def opens(self, caller: str, token: object) -> bool:
        """Tell whether this is the key, in a time that does not tell how much of it is right."""
        if isinstance(token, str) and hmac.compare_digest(_digest(token), self._digest):
            self._wrong.pop(caller, None)
            return True
        if caller not in self._wrong and len(self._wrong) >= MOST_CALLERS:
            del self._wrong[next(iter(self._wrong))]
        self._wrong.setdefault(caller, deque(maxlen=MOST_WRONG)).append(self._clock())
        return False


class Pace:
    """How much one line may say: a bucket that fills again."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._left, self._at = BURST, clock()

    def allows(self) -> bool:
        """Take one message in, False where there were too many."""
        now = self._clock()
        self._left = min(BURST, self._left + (now - self._at) * RATE)
        self._at = now
        self._left -= 1
        return self._left >= 0


def is_own_host(host: str) -> bool:
    """Tell whether a page was asked for by number or as localhost: a name may be made to point at us.

    So no web page of elsewhere can talk to us under its own name (DNS rebinding).
    """
    found = _HOST.fullmatch(host)
    if found is None:
        return False
    name = found["six"] or found["name"]
    if name == "localhost":
        return True
    try:
        ipaddress.ip_address(name)
    except ValueError:
        return False
    return True


def is_own_origin(headers: Mapping[str, str]) -> bool:
    """Tell whether a WebSocket was opened by our own page."""
    host = headers.get("host", "")
    return is_own_host(host) and headers.get("origin", "") == f"http://{host}"


def _digest(token: str) -> bytes:
    return hashlib.sha256(token.encode("utf-8", "surrogatepass")).digest()
