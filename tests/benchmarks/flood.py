"""A flood of comments from another process, and a watch on the window while it comes."""

from __future__ import annotations

import http.client
import json
import random
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

HOUSE = Path(__file__).resolve().parents[2]
A_SECOND = 1000
AT_ONCE = (25, 50)
VIEWERS = 3000


@dataclass
class Posted:
    """What the other process saw; all times are of the computer's monotonic clock, in seconds."""

    posted_at: list[float] = field(default_factory=list)
    took: list[float] = field(default_factory=list)
    counts: dict[str, int] = field(default_factory=dict)
    seconds: float = 0.0

    @property
    def sent(self) -> int:
        """How many comments were sent."""
        return len(self.posted_at)


class Flood:
    """Another process that posts; `ended` tells whether it is done, `result` what it saw."""

    def __init__(self, address: str, seconds: int, orders: float) -> None:
        self._told = tempfile.TemporaryFile("w+")  # noqa: SIM115  closed with the result
        words = [sys.executable, "-m", "tests.benchmarks.flood", str(seconds), str(orders)]
        self._process = subprocess.Popen(
            words, stdin=subprocess.PIPE, stdout=self._told, cwd=HOUSE, text=True
        )
        assert self._process.stdin is not None
        self._process.stdin.write(address)  # a token is in it: not for the list of processes
        self._process.stdin.close()

    def ended(self) -> bool:
        """Tell whether all is posted."""
        return self._process.poll() is not None

    def result(self) -> Posted:
        """Return what the other process saw."""
        assert self._process.wait() == 0
        with self._told:
            self._told.seek(0)
            return Posted(**json.load(self._told))


class Looks:
    """Looks every 5 ms whether the main thread is there.

    `away` is the time between two looks, `busy` what of it was the thread's own work: the rest it waited
    for the processor, or for Python's lock. `worked` is what the whole program worked meanwhile.
    """

    def __init__(self) -> None:
        from PySide6.QtCore import Qt, QTimer

        self.away: list[float] = []
        self.busy: list[float] = []
        self.memory: list[tuple[float, float]] = []
        self._began = self._last = time.monotonic()
        self._worked = time.thread_time()
        self.worked = -time.process_time()
        self._timer = QTimer(interval=5, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)
        self._timer.start()

    @property
    def lasted(self) -> float:
        """Seconds from the first look to the last."""
        return self._last - self._began

    def _tick(self) -> None:
        now = time.monotonic()
        self.away.append(now - self._last)
        self.busy.append(time.thread_time() - self._worked)
        self._last, self._worked = now, time.thread_time()
        if now - self._began >= 5 * len(self.memory):
            self.memory.append((now - self._began, resident()))

    def stop(self) -> None:
        """Look no more."""
        self.worked += time.process_time()
        self._timer.stop()


class Watched(Looks):
    """Looks on while the program works: also which rows came to the screen, and when."""

    def __init__(self, program: Any) -> None:
        from PySide6.QtCore import QEvent, QObject

        from tests.ui.stand import shell_of

        self.on_screen: dict[int, float] = {}
        self._program = program
        self._fresh: list[int] = []
        feed = shell_of(program).live.view.feed

        def inserted(_parent: object, first: int, last: int) -> None:
            rows = feed.model.shown[first : last + 1]
            self._fresh += [int(line.row.comment.comment_id.lstrip("h")) for line in rows]

        def painted() -> None:
            now = time.monotonic()
            for number in self._fresh:
                self.on_screen[number] = now
            self._fresh.clear()

        class Eye(QObject):
            def eventFilter(self, thing: QObject, event: QEvent) -> bool:
                if event.type() == QEvent.Type.Paint:
                    painted()
                return False

        self._eye = Eye()
        feed.view.viewport().installEventFilter(self._eye)
        feed.model.rowsInserted.connect(inserted)
        super().__init__()

    def kept(self) -> int:
        """Return how many comments the ledger has."""
        with self._program.app.ledger.read() as questions:
            (count,) = questions.connection.execute("SELECT count(*) FROM comment").fetchone()
            return int(count)


def resident() -> float:
    """Return the memory this process has, in MiB."""
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * 4096 / 2**20


def percentile(values: list[float], part: float) -> float:
    """Return the value that `part` percent do not exceed."""
    return sorted(values)[min(len(values) - 1, int(len(values) * part / 100))]


def wait_until(true: Callable[[], object]) -> None:
    """Let Qt work until something is true, without a pause of our own in its way."""
    from PySide6.QtCore import QEventLoop, QTimer

    loop, look = QEventLoop(), QTimer(interval=50)
    look.timeout.connect(lambda: loop.quit() if true() else None)
    look.start()
    if not true():
        loop.exec()


@contextmanager
def live_program(application: Any, folder: Path) -> Iterator[Any]:
    """The program with its window open, an evening begun, the bridge switched on."""
    import pytest

    from coop_live.settings import Bridge
    from tests.ui import stand

    settings = replace(stand.quiet_settings(), bridge=Bridge(enabled=True, port=0))
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("COOP_LIVE_HOME", str(folder))
        patch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.null.Keyring")
        program = stand.open_program(application, folder, settings)
        stand.shell_of(program).prepare.take_sample()
        stand.wait_until(lambda: stand.shell_of(program).prepare.table.products.rows)
        stand.wait_until(lambda: program.app and program.app.listening.bridge_address)
        threading.Thread(target=program.app.go_live).start()
        stand.wait_until(lambda: program.app.session.live_id is not None)
        stand.shell_of(program).go_to("live")
        yield program
        program.stop()


def send(address: str, seconds: int, orders: float) -> Posted:
    """Post 1,000 comments a second, each with an id and by one of 3,000 viewers; `orders` is their part."""
    script = (HOUSE / "assets" / "samples" / "rehearsal.jsonl").read_text(encoding="utf-8").splitlines()
    told = [json.loads(line)["text"] for line in script]
    # What is ordered has a number in it, mostly.
    texts = [[text for text in told if any(map(str.isdigit, text)) is wanted] for wanted in (False, True)]
    chance, posted, where = random.Random(6), Posted(), urlsplit(address)
    line = http.client.HTTPConnection(where.netloc)
    began, total = time.monotonic(), seconds * A_SECOND
    while posted.sent < total:
        many = [
            {
                "platform": "tiktok",
                "author": f"khách {(who := chance.randrange(VIEWERS))}",
                "author_id": str(who),
                "live_id": "tối nay",
                "id": str(posted.sent + place),
                "text": chance.choice(texts[chance.random() < orders]),
            }
            for place in range(min(chance.randint(*AT_ONCE), total - posted.sent))
        ]
        time.sleep(max(0.0, began + posted.sent / A_SECOND - time.monotonic()))
        body, at = json.dumps(many).encode(), time.monotonic()
        line.request("POST", where.path, body, {"Content-Type": "application/json"})
        answer = line.getresponse()
        told = json.loads(answer.read()) if answer.status == 200 else {str(answer.status): 1, "errors": []}
        posted.took.append(time.monotonic() - at)
        posted.posted_at += [at] * len(many)
        for what, count in told.items():
            posted.counts[what] = posted.counts.get(what, 0) + (len(count) if what == "errors" else count)
    posted.seconds = time.monotonic() - began
    return posted


if __name__ == "__main__":
    print(json.dumps(vars(send(sys.stdin.read(), int(sys.argv[1]), float(sys.argv[2])))))
