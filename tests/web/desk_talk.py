"""A browser's part at the second desk, spoken by tests: one line, what was said, what stands in the queue."""

from __future__ import annotations

import itertools
import json
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import websocket

from coop_live.events import Events
from coop_live.ledger import Ledger
from coop_live.live import LiveSession
from coop_live.web.desk_page import DeskPage
from coop_live.web.server import LocalServer
from tests.evening import CATALOG, comment

KEY = "k" * 43
SOON = 15.0
BEAT_SECONDS = 2.0
_numbers = itertools.count(1)


class Place:
    """A live session with its page open on a free port."""

    def __init__(self, folder: Path) -> None:
        self.events = Events()
        self.ledger = Ledger.open(folder / "ledger.db", self.events)
        self.session = LiveSession(self.ledger, self.events, person="Thảo")
        self.session.import_catalog(CATALOG).result()
        self.session.begin("Tối nay").result()
        self.talks: list[Talk] = []
        self.open()

    def open(self, key: str = KEY, port: int = 0) -> None:
        self.page = DeskPage(self.session, self.ledger, self.events, key)
        self.server = LocalServer(self.page.app(), port)
        self.port = self.server.start()

    def close(self) -> None:
        self.page.stop()
        self.server.stop()

    def say(self, text: str, author: str = "Lan", **more: Any) -> int:
        number = self.session.hear(comment(text, author, **more)).result().order
        assert number is not None
        return number

    def talk(self, **headers: str) -> Talk:
        """A line on which nothing was said yet; closed at the end."""
        self.talks.append(Talk(self.port, **headers))
        return self.talks[-1]

    def person(self, name: str, key: str = "") -> Talk:
        """Somebody who has come to the desk, and sees what waits."""
        talk = self.talk()
        talk.come(name, key)
        talk.until(lambda: talk.seen.get("loaded"))
        return talk


class Talk:
    """One line of a browser; `seen` is the state that it was told, `said` all else."""

    def __init__(self, port: int, soon: float = SOON, **headers: str) -> None:
        self._soon, self._sent_at = soon, time.monotonic()
        host = headers.get("host", f"127.0.0.1:{port}")
        self.line = websocket.create_connection(
            f"ws://127.0.0.1:{port}/desk/line",
            timeout=soon,
            host=host,
            origin=headers.get("origin", f"http://{host}"),
        )
        self.rows: dict[int, dict[str, Any]] = {}
        self.seen: dict[str, Any] = {}
        self.said: list[dict[str, Any]] = []
        self.closed = 0
        self.key = ""

    def come(self, name: str, key: str = "", token: str = KEY) -> None:
        self.key = key or f"browser-{next(_numbers):012}"
        self.send(token=token, client=self.key)
        self.until(lambda: "words" in self.seen or self.closed)
        if not self.closed:
            self.send(name=name)
            self.until(lambda: "you" in self.seen or "badName" in self.seen or self.closed)

    def send(self, **said: Any) -> None:
        self._sent_at = time.monotonic()
        self.line.send(json.dumps(said))

    def act(self, name: str, number: int, id_: int = 0, **more: Any) -> int:
        id_ = id_ or next(_numbers)
        if number in self.rows and name != "undo":
            more = {"seen": self.rows[number]["seen"], **more}
        self.send(act=name, id=id_, number=number, **more)
        return id_

    def answer(self, id_: int) -> dict[str, Any]:
        """Wait for the answer to an act, and take it away."""
        found: list[dict[str, Any]] = []
        self.until(lambda: found.extend(one for one in self.said if one.get("answer") == id_) or found)
        self.said = [one for one in self.said if one not in found]
        return found[0]

    def do(self, name: str, number: int, **more: Any) -> dict[str, Any]:
        return self.answer(self.act(name, number, **more))

    def until(self, true: Callable[[], object]) -> None:
        end = time.monotonic() + self._soon
        while not true():
            assert time.monotonic() < end, f"it never happened: {self.seen} {self.said}"
            self.hear()
            if self.key and time.monotonic() - self._sent_at > BEAT_SECONDS:
                self.send(beat=1)  # as a browser does, or the page takes it for gone

    def hear(self) -> None:
        opcode, data = self.line.recv_data()
        if opcode == websocket.ABNF.OPCODE_CLOSE:
            self.closed = int.from_bytes(data[:2], "big")
            return
        told = json.loads(data)
        self.rows |= {row["number"]: row for row in told.pop("rows", ())}
        self.said += told.pop("said", ())
        self.seen |= told

    @property
    def order(self) -> list[int]:
        numbers: list[int] = self.seen.get("order", [])
        return numbers

    def row(self, number: int) -> dict[str, Any]:
        self.until(lambda: number in self.order and number in self.rows)
        return self.rows[number]

    def leave(self) -> None:
        self.line.shutdown()


@contextmanager
def place_in(folder: Path) -> Iterator[Place]:
    place = Place(folder)
    yield place
    for talk in place.talks:
        talk.leave()
    place.close()
    place.ledger.close()
