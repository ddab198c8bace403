"""One conversation over a WebSocket with a program on this computer, in which every wait has an end."""

from __future__ import annotations

import json
import socket
import threading
import time
from collections import deque
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from typing import Any, TypeVar
from urllib.parse import urlsplit

import websocket

from coop_live.chat.base import Lost
from coop_live.chat.http import checked
from coop_live.errors import InputError
from coop_live.i18n import tr

LARGEST_MESSAGE = 1024 * 1024
MOST_PIECES = 1000
LONGEST_TRICKLE = 5.0
SWITCHING_PROTOCOLS = 101  # HTTP; anything else is a web server

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Pace:
    """How long is waited, in seconds: to reach the program, for its answer, for its next words.

    A ping is sent every `ping`, and its pong is waited for as long as `pong`.
    """

    reach: float = 2.0
    answer: float = 3.0
    step: float = 0.5
    ping: float = 20.0
    pong: float = 10.0


def local_address(given: str, home: str) -> str:
    """Return where to connect: `home`, or what was given instead, even if that is only a port.

    Raises InputError where that is not on this computer.
    """
    told = given.strip().replace("http://", "ws://", 1)
    if not told:
        return home
    if told.isascii() and told.isdigit():
        told = f"127.0.0.1:{told}"
    told = checked(told if "://" in told else f"ws://{told}", home)
    try:
        parts = urlsplit(told)
        if parts.scheme == "ws" and parts.port != 0:
            bare = parts.path in ("", "/") and not parts.query
            own = urlsplit(home)
            return parts._replace(path=own.path, query=own.query).geturl() if bare else told
    except ValueError:
        pass
    raise InputError(tr("Địa chỉ này không dùng được."), tr("Ghi như {example}.", example=home))


class Line:
    """A conversation with the program that is called `title`. Every trouble of it is a Lost.

    Whatever blocks looks at `stopped` at every step.
    """

    def __init__(self, title: str, address: str, stopped: threading.Event, pace: Pace) -> None:
        self._title, self._stopped, self._pace = title, stopped, pace
        self._pinged_at: float | None = None
        self._alive_at = time.monotonic()
        self._early: deque[str] = deque()
        reached = _reach(address, stopped, pace)
        if reached is None:
            raise Lost(tr("Chưa nối được {program}.", program=title), tr("Mở {program} lên.", program=title))
        self._socket = reached
        # Checking UTF-8 in Python would hold the interpreter 0.14 s for each megabyte.
        self._talk = websocket.WebSocket(skip_utf8_validation=True)
        self._talk.frame_buffer = _BoundedFrame(self._talk._recv, True)
        self._talk.cont_frame = _BoundedMessage(False, True)
        self._greet(address)

    def _greet(self, address: str) -> None:
        self._socket.until = time.monotonic() + self._pace.answer
        try:
            options = {"socket": self._socket, "redirect_limit": 0, "suppress_origin": True}
            self._talk.connect(address, **options)  # type: ignore[no-untyped-call]
            if self._talk.getstatus() == SWITCHING_PROTOCOLS:
                return
        except (websocket.WebSocketException, OSError, ValueError):
            pass
        self.close()
        raise Lost(
            tr("Ở địa chỉ này không phải là {program}.", program=self._title),
            tr("Mở lại {program}, hoặc xem lại địa chỉ.", program=self._title),
        )

    def say(self, told: dict[str, Any]) -> None:
        """Send one object. Raises Lost."""
        self._send(lambda: self._talk.send(json.dumps(told, ensure_ascii=False)))

    def hear(self) -> str | None:
        """Return the next text, None when nothing was said for a step. Raises Lost."""
        if self._early:
            return self._early.popleft()
        now = time.monotonic()
        if self._pinged_at is None and now - self._alive_at >= self._pace.ping:
            self._pinged_at = now
            self._send(self._talk.ping)
        return self._next()

    def wait_for(self, fits: Callable[[dict[str, Any]], T | None], seconds: float | None = None) -> T:
        """Return the first answer that fits; what else is said meanwhile is heard later. Raises Lost."""
        until = time.monotonic() + (seconds or self._pace.answer)
        others: deque[str] = deque()
        while time.monotonic() < until and not self._stopped.is_set():
            text = self.hear()
            if text is None:
                continue
            told = parsed(text)
            found = fits(told) if isinstance(told, dict) else None
            if found is not None:
                self._early.extendleft(reversed(others))
                return found
            others.append(text)
        raise self._silent()

    def close(self) -> None:
        """End the conversation; the other side is not waited for."""
        with suppress(websocket.WebSocketException, OSError, ValueError):
            if self._talk.connected:
                self._talk.send_close()
        self._socket.close()

    def _next(self) -> str | None:
        self._socket.until = time.monotonic() + self._pace.step
        try:
            code, frame = self._talk.recv_data_frame(control_frame=True)
        except websocket.WebSocketTimeoutException:
            if self._pinged_at is not None and time.monotonic() - self._pinged_at > self._pace.pong:
                raise self._silent() from None
            return None
        except _TooLong:
            words = tr("{program} gửi một tin dài quá mức.", program=self._title)
            raise Lost(words, tr("Đang nối lại.")) from None
        except (websocket.WebSocketException, OSError):
            raise self._closed() from None
        if code == websocket.ABNF.OPCODE_CLOSE:
            raise self._closed()
        if code == websocket.ABNF.OPCODE_PONG:
            self._pinged_at, self._alive_at = None, time.monotonic()
        if code not in (websocket.ABNF.OPCODE_TEXT, websocket.ABNF.OPCODE_BINARY):
            return None
        return bytes(frame.data).decode("utf-8", "replace")

    def _send(self, send: Callable[[], object]) -> None:
        self._socket.settimeout(self._pace.step)
        try:
            send()
        except (websocket.WebSocketException, OSError):
            raise self._closed() from None

    def _closed(self) -> Lost:
        return Lost(tr("{program} đã ngắt kết nối.", program=self._title), tr("Đang nối lại."))

    def _silent(self) -> Lost:
        return Lost(
            tr("{program} không trả lời.", program=self._title),
            tr("Đang nối lại. Nếu lâu, tắt {program} rồi mở lại.", program=self._title),
        )


def parsed(text: str) -> object:
    """Return what a JSON text says, None where it is none."""
    try:
        told: object = json.loads(text)
    except (ValueError, RecursionError):
        return None
    return told


def _reach(address: str, stopped: threading.Event, pace: Pace) -> _Patient | None:
    """Return a socket that is connected, None when nobody is there."""
    parts = urlsplit(address)
    with suppress(OSError, UnicodeError):
        found = socket.getaddrinfo(parts.hostname, parts.port or 80, type=socket.SOCK_STREAM)
        for family, kind, protocol, _name, place in found:
            patient = _Patient(family, kind, protocol)
            patient.settimeout(pace.reach)
            try:
                patient.connect(place)
            except OSError:
                patient.close()
                continue
            patient.step, patient.stopped = pace.step, stopped
            return patient
    return None


class _Patient(socket.socket):
    """A socket that keeps its reader until `until` (monotonic), and not much longer if words trickle in."""

    until = 0.0
    step = 0.5
    stopped: threading.Event

    def recv(self, size: int, flags: int = 0) -> bytes:
        while not self.stopped.is_set():
            left = self.until - time.monotonic()
            if left < -LONGEST_TRICKLE:
                break
            # Also when it is late: what has come may have waited for us, not we for it.
            self.settimeout(min(max(left, 0.001), self.step))
            try:
                return super().recv(size, flags)
            except TimeoutError:
                if left <= self.step:
                    break
        raise TimeoutError


class _TooLong(websocket.WebSocketException):
    """More than anybody types into a chat."""


class _BoundedFrame(websocket.frame_buffer):
    """Looks at the length of a frame before it makes room for it."""

    def recv_length(self) -> None:
        super().recv_length()
        if self.length is not None and self.length > LARGEST_MESSAGE:
            raise _TooLong


class _BoundedMessage(websocket.continuous_frame):
    """Puts the pieces of a message together, up to a length and a number."""

    pieces = 0

    def add(self, frame: websocket.ABNF) -> None:
        super().add(frame)
        self.pieces = 0 if frame.fin else self.pieces + 1
        if self.pieces > MOST_PIECES or (self.cont_data and len(self.cont_data[1]) > LARGEST_MESSAGE):
            raise _TooLong
