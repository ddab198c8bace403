"""One conversation with OBS: obs-websocket-py's handshake and requests, with its weak parts replaced.

obs-websocket-py 1.0 can wait for ever in connect() and disconnect(), loses error codes and dies
silently when a connection is reset. Here every wait has an end and every failure a reason.
"""

from __future__ import annotations

import json
import logging
import socket
import threading
from collections.abc import Callable
from concurrent.futures import Future, InvalidStateError
from contextlib import suppress
from typing import Any

import websocket
from obswebsocket import obsws, requests

from coop_live.overlay import obs_trouble
from coop_live.overlay.obs_trouble import ObsTrouble, RequestFailed

LOG = logging.getLogger(__name__)

# The library logs the authentication string and every payload; none of it belongs in a log.
logging.getLogger("obswebsocket.core").addFilter(lambda _record: False)

REACH_TIMEOUT = 1.5  # seconds for TCP; longer than a busy machine needs, shorter than a click's patience
HELLO_TIMEOUT = 2.0
ANSWER_TIMEOUT = 2.0
BATCH_TIMEOUT = 4.0  # it waits for frames, and a computer that streams may draw only two a second

SWITCHING_PROTOCOLS = 101  # HTTP; anything else is a web server
EVENT, REQUEST, ANSWER, BATCH, BATCH_ANSWER = 5, 6, 7, 8, 9  # obs-websocket's WebSocketOpCode
SERIAL_FRAME = 1  # RequestBatchExecutionType: all steps in the graphics thread, in one frame
NOT_READY = 207  # RequestStatus
AUTHENTICATION_FAILED, RPC_UNSUPPORTED = 4009, 4010  # WebSocketCloseCode

Fields = dict[str, Any]
Step = tuple[str, Fields]


class _Socket(websocket.WebSocket):
    """A WebSocket that remembers why the other side closed it."""

    close_code = 0

    def recv(self) -> str:
        """Return the next text, empty when the other side says goodbye."""
        opcode, data = self.recv_data()
        if opcode == websocket.ABNF.OPCODE_CLOSE:
            self.close_code = int.from_bytes(data[:2], "big")
        return data.decode("utf-8") if opcode == websocket.ABNF.OPCODE_TEXT else ""


class ObsClient(obsws):  # type: ignore[misc]  # the library has no types
    """A connection to one OBS; connect() once, then ask() from one thread, drop() from any.

    `on_event` (name, fields) and `on_lost` are called in the receiving thread: they must hand
    over and never ask().
    """

    def __init__(
        self,
        host: str,
        port: int,
        password: str,
        *,
        on_event: Callable[[str, Fields], None],
        on_lost: Callable[[], None],
    ) -> None:
        super().__init__(host, port, password, legacy=False, timeout=ANSWER_TIMEOUT)
        self._on_event, self._on_lost = on_event, on_lost
        self._lock = threading.Lock()
        self._waiting: dict[str, Future[Fields]] = {}
        self._dropped = self._lost = False

    def connect(self) -> None:
        """Reach OBS and sign in. Raises ObsTrouble with the sentence for the streamer."""
        try:
            line = socket.create_connection((self.host, self.port), REACH_TIMEOUT)
        except (OSError, UnicodeError, OverflowError) as error:  # the latter two: no host, no port at all
            raise obs_trouble.not_found() from error
        # Checking UTF-8 in Python would hold the interpreter 0.14 s for each megabyte.
        self.ws = _Socket(skip_utf8_validation=True)
        self.ws.sock = line  # so that drop() can end the handshake, too
        try:
            if self._dropped:
                raise ConnectionAbortedError
            self._greet(line)
        except Exception as error:
            trouble = self._why(error)
            self.drop()
            raise trouble from error
        self.thread_recv = threading.Thread(target=self._receive, name="obs-receive", daemon=True)
        self.thread_recv.start()

    def _greet(self, line: socket.socket) -> None:
        line.settimeout(HELLO_TIMEOUT)
        address = f"ws://{self.host}:{self.port}"
        options = {"socket": line, "timeout": HELLO_TIMEOUT, "redirect_limit": 0}
        self.ws.connect(address, **options)  # type: ignore[no-untyped-call]
        if self.ws.getstatus() != SWITCHING_PROTOCOLS:
            raise obs_trouble.not_obs()
        self._auth()
        if self.version < (5,):
            raise obs_trouble.too_old()
        self.ws.settimeout(None)

    @property
    def version(self) -> tuple[int, ...]:
        """The version of obs-websocket as OBS told it."""
        return tuple(int(part) for part in str(self.server_version).split("-")[0].split("."))

    @property
    def connected(self) -> bool:
        """True while OBS can be asked."""
        return self.thread_recv is not None and not self._lost

    def _why(self, error: Exception) -> ObsTrouble:
        if isinstance(error, ObsTrouble):
            return error
        if self.ws.close_code == AUTHENTICATION_FAILED:
            return obs_trouble.wrong_password()
        if self.server_version is not None and self._is_old():
            return obs_trouble.too_old()
        if self.ws.close_code == RPC_UNSUPPORTED:
            return obs_trouble.too_new()
        if isinstance(error, websocket.WebSocketTimeoutException | TimeoutError):
            return obs_trouble.too_old() if self._answers_as_of_old() else obs_trouble.silent()
        if isinstance(error, OSError):
            return obs_trouble.not_found()
        return obs_trouble.not_obs()

    def _is_old(self) -> bool:
        try:
            return self.version < (5,)
        except ValueError:
            return False

    def _answers_as_of_old(self) -> bool:
        """obs-websocket 4 waits to be asked first, and in its own way."""
        try:
            self.ws.send(json.dumps({"request-type": "GetAuthRequired", "message-id": "1"}))
            return "message-id" in json.loads(self.ws.recv())
        except (OSError, ValueError, TypeError, AttributeError, websocket.WebSocketException):
            return False

    def drop(self) -> None:
        """Close at once, without asking OBS, which may hang; from any thread, any number of times."""
        self._dropped = True
        line = self.ws.sock if self.ws is not None else None
        if line is not None:
            with suppress(OSError):
                line.shutdown(socket.SHUT_RDWR)  # wakes the receiving thread
            line.close()
        if self.thread_recv is not None and self.thread_recv is not threading.current_thread():
            self.thread_recv.join(1)

    disconnect = drop

    def ask(self, request: str, **fields: Any) -> Fields:  # noqa: ANN401  # JSON is anything
        """Return OBS's answer. Raises RequestFailed, or ObsTrouble when there is none."""
        answer: Fields = self.call(getattr(requests, request)(**fields)).datain
        return answer

    def call(self, obj: Any) -> Any:  # noqa: ANN401  # the library's request objects have no types
        """Send a request object of obs-websocket-py and return it with its answer."""
        reply = self._exchange(REQUEST, {"requestType": obj.name, "requestData": obj.data()})
        obj.input(_unpacked(reply), True)
        return obj

    def batch(self, *steps: Step) -> list[Fields]:
        """Do all steps in OBS's graphics thread, frame by frame. Raises for the first that failed."""
        return [
            _unpacked(result) for result in self._exchange(BATCH, _batch(steps), BATCH_TIMEOUT)["results"]
        ]

    def send_batch(self, *steps: Step) -> Future[Fields]:
        """Like batch(), without waiting: what is asked afterwards does not wait for it either.

        The answer is done when OBS has done the last step or stopped at one that failed, which one
        is not told, and has an ObsTrouble when the connection is lost. Raises ObsTrouble at once
        when it is lost already.
        """
        return self._send(BATCH, _batch(steps))

    def _exchange(self, op: int, data: Fields, timeout: float | None = None) -> Fields:
        future = self._send(op, data)
        try:
            return future.result(timeout or self.timeout)
        except TimeoutError as error:
            future.cancel()
            raise obs_trouble.silent() from error

    def _send(self, op: int, data: Fields) -> Future[Fields]:
        """Send a request; its answer is forgotten when it is done, cancelled, or the connection lost."""
        future: Future[Fields] = Future()
        with self._lock:
            number = str(self.id)
            self.id += 1
            self._waiting[number] = future
        future.add_done_callback(lambda _: self._forget(number))
        try:
            if not self.connected:
                raise obs_trouble.not_found()
            self.ws.send(json.dumps({"op": op, "d": {**data, "requestId": number}}))
        except (OSError, websocket.WebSocketException) as error:
            future.cancel()
            raise obs_trouble.not_found() from error
        except BaseException:
            future.cancel()
            raise
        return future

    def _forget(self, number: str) -> None:
        with self._lock:
            self._waiting.pop(number, None)

    def _receive(self) -> None:
        try:
            while True:
                text = self.ws.recv()
                if text:
                    self._take(json.loads(text))
        except Exception as error:  # noqa: BLE001  # closed, reset or nonsense: all mean lost
            LOG.debug("the connection to OBS ended: %s", type(error).__name__)
        self._lost = True
        with self._lock:
            waiting = list(self._waiting.values())
        for future in waiting:
            with suppress(InvalidStateError):
                future.set_exception(obs_trouble.not_found())
        self._on_lost()

    def _take(self, message: Fields) -> None:
        data = message["d"]
        if message["op"] in (ANSWER, BATCH_ANSWER):
            future = self._waiting.get(data["requestId"])
            if future is not None:
                with suppress(InvalidStateError):  # nobody waits any more
                    future.set_result(data)
        elif message["op"] == EVENT:
            try:
                self._on_event(data["eventType"], data.get("eventData") or {})
            except Exception:
                LOG.exception("an event of OBS could not be taken in")  # and the next one must be


def _batch(steps: tuple[Step, ...]) -> Fields:
    asked = [{"requestType": name, "requestData": fields} for name, fields in steps]
    return {"executionType": SERIAL_FRAME, "haltOnFailure": True, "requests": asked}


def _unpacked(reply: Fields) -> Fields:
    status = reply["requestStatus"]
    if status["result"]:
        return reply.get("responseData") or {}
    if status["code"] == NOT_READY:
        raise obs_trouble.busy()
    raise RequestFailed(reply["requestType"], status["code"], status.get("comment", ""))
