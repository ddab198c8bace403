"""Asks another program over HTTPS: one host, no redirects, and nothing secret in an error or a log."""

from __future__ import annotations

import json
import logging
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from coop_live.errors import CoopLiveError, InputError
from coop_live.i18n import tr

if TYPE_CHECKING:
    import requests

# In its debug lines stand whole addresses, and in some addresses a token.
logging.getLogger("urllib3").setLevel(logging.WARNING)

CONNECT_SECONDS, ANSWER_SECONDS = 5.0, 15.0
# Each piece of an answer is waited for so long; all of them together this many times as long.
PATIENCE = 3
LARGEST_ANSWER = 8 * 1024 * 1024
LONGEST_RETRY_AFTER = 3600.0
_LOOPBACK = ("127.0.0.1", "::1", "localhost")


class Lost(CoopLiveError):
    """The other side does not answer as it should; it is asked again, after `after` seconds if it said so."""

    def __init__(self, cause: str, remedy: str = "", *, after: float = 0.0) -> None:
        super().__init__(cause, remedy)
        self.after = after


class NotSent(Lost):
    """The other side was not reached at all: what was to be sent was surely not."""


class NeedsPerson(CoopLiveError):
    """Nothing helps but a person (sign in again, a permission): nothing is asked again by itself."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What came back. `body` is {} where it was no JSON object, `content` the bytes themselves.

    `date` is the other side's clock (ms UTC).
    """

    status: int
    body: dict[str, Any]
    headers: Mapping[str, str] = field(default_factory=dict)
    retry_after: float = 0.0
    date: int | None = None
    content: bytes = field(default=b"", repr=False)

    @property
    def is_json(self) -> bool:
        """True where it was a JSON object with something in it."""
        return bool(self.body)


class Caller:
    """Calls of one platform, carrier or bank.

    `home` is its address ("https://host"), `address` another one instead of it.
    Another address must be on this computer: a token never goes to a stranger's. `title` is
    what the platform is called in errors. Nothing is retried here: whoever calls does that.
    """

    def __init__(
        self,
        title: str,
        home: str,
        address: str = "",
        *,
        seconds: tuple[float, float] = (CONNECT_SECONDS, ANSWER_SECONDS),
        clock: Callable[[], float] = time.time,
    ) -> None:
        self._title = title
        self._base = (checked(address, home) if address else home).rstrip("/")
        self._seconds = seconds
        self._clock = clock
        # Here and below, because it takes a tenth of a second and 14 MiB, and few evenings need it.
        import requests

        self._session = requests.Session()
        self._session.trust_env = False  # no .netrc: it would put a password of its own in place of our token

    @property
    def base(self) -> str:
        """Return the address without a path."""
        return self._base

    def get(self, path: str, params: Mapping[str, str], headers: Mapping[str, str] | None = None) -> Answer:
        """Ask; every status is an answer. Raises what `call` does."""
        return self.call("GET", path, params=params, headers=headers)

    def call(
        self,
        method: str,
        path: str,
        *,
        params: Mapping[str, str] | None = None,
        headers: Mapping[str, str] | None = None,
        body: object = None,
        form: Mapping[str, str] | None = None,
    ) -> Answer:
        """Ask, or send a `body` as JSON or a `form`; every status is an answer.

        Raises Lost when nothing whole comes back; `NotSent` of it where the other side cannot have seen it;
        NeedsPerson where what was given as a token is none.
        """
        import requests
        from urllib3.exceptions import HTTPError

        told: str | bytes | None = None
        sent = dict(headers or {})
        if body is not None:
            told = json.dumps(body, ensure_ascii=False, separators=(",", ":")).encode()
            sent["Content-Type"] = "application/json"
        try:
            with self._session.request(
                method,
                self._base + path,
                params=params,
                headers=sent,
                data=told if told is not None else form,
                timeout=self._seconds,
                allow_redirects=False,
                stream=True,
            ) as response:
                return self._read(response)
        except requests.exceptions.ConnectTimeout:
            raise self._not_sent() from None
        except requests.exceptions.ConnectionError as error:
            # Its words hold the address, and the address may hold a token: nothing of it goes on.
            raise (self._not_sent() if _was_never_reached(error) else self._lost()) from None
        except (UnicodeError, requests.exceptions.InvalidHeader):
            raise self._no_token() from None
        except (requests.exceptions.RequestException, HTTPError, OSError):
            raise self._lost() from None

    def _read(self, response: requests.Response) -> Answer:
        parts, size = [], 0
        until = time.monotonic() + self._seconds[1] * PATIENCE
        # As it comes, not by full pieces: a line on which it only trickles must not hold us for ever.
        while part := response.raw.read1(64 * 1024, decode_content=True):
            size += len(part)
            if time.monotonic() > until:
                raise self._lost()
            if size > LARGEST_ANSWER:
                raise Lost(tr("{platform} trả lời dài quá mức.", platform=self._title), _AGAIN())
            parts.append(part)
        headers = {name.lower(): value for name, value in response.headers.items()}
        date = _date(headers.get("date", ""))
        # A date to wait for is by the other side's clock: ours may be minutes off.
        now = self._clock() if date is None else date / 1000
        content = b"".join(parts)
        return Answer(
            response.status_code,
            _object(content),
            headers,
            retry_after(headers.get("retry-after", ""), now),
            date,
            content,
        )

    def _not_sent(self) -> NotSent:
        return NotSent(tr("Không nối được {platform}.", platform=self._title), _AGAIN())

    def _no_token(self) -> NeedsPerson:
        """Return what to say of a pasted token with letters in it that cannot stand in a header."""
        return NeedsPerson(
            tr("Mã để vào {platform} có chữ lạ, không phải mã.", platform=self._title),
            tr("Chép lại mã rồi dán vào."),
        )

    def _lost(self) -> Lost:
        return Lost(tr("Đường tới {platform} bị đứt.", platform=self._title), _AGAIN())


def _was_never_reached(error: requests.exceptions.ConnectionError) -> bool:
    """Tell whether there was no connection at all: nobody there, or no network to look up the name."""
    from urllib3.exceptions import NewConnectionError

    reason = getattr(error.args[0] if error.args else None, "reason", None)
    return isinstance(reason, NewConnectionError)


def _AGAIN() -> str:  # noqa: N802 - a sentence that several errors share
    return tr("Đang nối lại. Xem mạng.")


def checked(address: str, home: str) -> str:
    """Return an address where it is this computer's or the platform's own. Raises InputError."""
    try:
        asked, own = urlsplit(address), urlsplit(home)
        here = asked.hostname in _LOOPBACK
        same = asked.hostname == own.hostname and asked.scheme == own.scheme
        if asked.scheme in ("http", "https", "ws", "wss") and (here or same):
            return address
    except ValueError:
        pass
    raise InputError(tr("Địa chỉ này không dùng được."), tr("Chỉ nhận địa chỉ trên máy này."))


def retry_after(told: str, now: float) -> float:
    """Return the seconds of a Retry-After header (seconds or a date), 0 where it says nothing of use."""
    try:
        seconds = float(told)
    except ValueError:
        when = _date(told)
        seconds = 0.0 if when is None else when / 1000 - now
    return min(max(seconds, 0.0), LONGEST_RETRY_AFTER) if seconds == seconds else 0.0


def _date(told: str) -> int | None:
    try:
        return round(parsedate_to_datetime(told).timestamp() * 1000)
    except (ValueError, TypeError, OverflowError):
        return None


def _object(told: bytes) -> dict[str, Any]:
    try:
        body = json.loads(told)
    except (ValueError, RecursionError):
        return {}
    return body if isinstance(body, dict) else {}


def broken(answer: Answer, title: str) -> Lost | None:
    """Return the Lost that a status means by itself (429, 5xx, a redirect, no JSON), None for an answer."""
    if answer.status == 429:
        return Lost(
            tr("{platform} bảo hỏi chậm lại.", platform=title), tr("Đang chờ."), after=answer.retry_after
        )
    if answer.status >= 500:
        words = tr("{platform} đang trục trặc (lỗi {status}).", platform=title, status=answer.status)
        return Lost(words, tr("Đang thử lại."), after=answer.retry_after)
    if 300 <= answer.status < 400 or not answer.is_json:
        words = tr("{platform} trả lời không đọc được.", platform=title)
        return Lost(words, tr("Đang thử lại."), after=answer.retry_after)
    return None
