"""Keeps what a source says in a real book, in processes that are killed and started again.

`python -m tests.chat.sources.clerk` forks a process for each Job (a JSON line on its standard input), so that
a new start takes no longer than a computer needs to open the book. It tells "ready PID", then of
each "born PID" and "ended CODE".
"""

from __future__ import annotations

import faulthandler
import json
import logging
import os
import signal
import sys
import threading
import time
import traceback
from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import asdict, dataclass, field
from itertools import count
from pathlib import Path
from typing import Any

from coop_live.chat.base import Source
from coop_live.chat.kind import Keys
from coop_live.chat.points import Points, beside
from coop_live.chat.sources.facebook.page import FacebookPage
from coop_live.chat.sources.lazada.shop import LazadaShop
from coop_live.chat.sources.onecomme import OneComme
from coop_live.chat.sources.shopee import ShopeeLive
from coop_live.chat.sources.social_stream import SocialStream
from coop_live.chat.sources.streamerbot import StreamerBot
from coop_live.chat.sources.tikfinity import TikFinity
from coop_live.chat.sources.tiktok_studio import TikTokStudio
from coop_live.chat.sources.youtube.source import YouTube
from coop_live.chat.sources.zalo import ZaloAccount
from coop_live.chat.sources.zalo_bot import ZaloBot
from coop_live.chat.watch import Watcher, back_off
from coop_live.events import Events
from coop_live.ledger import Ledger
from coop_live.live import LiveSession
from coop_live.model import Comment
from tests.chat.sources.evenings import PACE
from tests.evening import CATALOG

SLOW_DISK, LONGEST_LIFE = 0.3, 40
Clock = Callable[[], float]
SOURCES: dict[str, Callable[[Keys, str, Clock], Source]] = {
    "youtube": YouTube,
    "facebook": FacebookPage,
    "lazada": LazadaShop,
    "shopee": lambda keys, address, clock: ShopeeLive(keys, address, clock=clock),
    "zalo": lambda keys, address, clock: ZaloAccount(keys, address, clock=clock),
    "zalo_bot": lambda keys, address, _clock: ZaloBot(keys, address),
    "tikfinity": lambda keys, address, _clock: TikFinity(keys, address, PACE),
    "onecomme": lambda keys, address, _clock: OneComme(keys, address, PACE),
    "streamerbot": lambda keys, address, _clock: StreamerBot(keys, address, PACE),
    "social_stream": lambda keys, address, _clock: SocialStream(keys, address, PACE),
    "tiktok_studio": lambda keys, address, _clock: TikTokStudio(keys, address, PACE),
}


@dataclass(frozen=True)
class Job:
    """What to listen to and where to keep it. At the monotonic time `zero` the clock shows `base`.

    `longest` is the longest wait after a failure, in seconds of the evening.
    `killed_after` is the how manieth comment is the last that the process lives to see on disk, 0 for none.
    """

    kind: str
    address: str
    folder: str
    vault: str
    base: float
    zero: float
    hurry: float = 1.0
    longest: float = 8.0
    killed_after: int = 0

    def line(self) -> str:
        return json.dumps(asdict(self)) + "\n"

    @property
    def book(self) -> Path:
        return Path(self.folder) / "season.db"

    def clock(self) -> float:
        return self.base + (time.monotonic() - self.zero) * self.hurry

    def source(self) -> Source:
        return SOURCES[self.kind](KeysInFile(Path(self.vault)), self.address, self.clock)

    def watcher(self, session: LiveSession, events: Events, hear: Callable[[Comment], Any]) -> Watcher:
        return Watcher(
            self.source(),
            hear,
            events,
            missing=session.note_gap,
            points=Points(beside(self.book)),
            clock=lambda: round(self.clock() * 1000),
            wait_after=lambda failures: min(self.longest, back_off(failures)),
            hurry=self.hurry,
        )


@dataclass
class KeysInFile:
    """Stands for the keyring: what is put is on disk before it is used."""

    path: Path
    kept: dict[str, str] = field(default_factory=dict)

    def get(self, name: str) -> str:
        told: dict[str, str] = json.loads(self.path.read_text(encoding="utf-8"))
        return told.get(name, "")

    def put(self, name: str, value: str) -> None:
        told = json.loads(self.path.read_text(encoding="utf-8")) | {name: value}
        new = self.path.with_suffix(".new")
        new.write_text(json.dumps(told), encoding="utf-8")
        new.replace(self.path)


def keep(job: Job, stopped: threading.Event) -> None:
    """Listen until the live is over, somebody says stop, or the process is killed."""
    events, kept = Events(), count(1)
    ledger = Ledger.open(job.book, events)
    session = opened(ledger, events)

    def hear(comment: Comment) -> Future[Any]:
        future = session.hear(comment)
        future.add_done_callback(one_more)
        return future

    def one_more(_done: Future[Any]) -> None:
        if next(kept) == job.killed_after:
            # The disk takes its time just then: what is handed over meanwhile never gets there.
            time.sleep(SLOW_DISK)
            os.kill(os.getpid(), signal.SIGKILL)

    watcher = job.watcher(session, events, hear)
    watcher.start()
    while not stopped.is_set() and not watcher.wait(0.01):
        pass
    watcher.stop()
    session.close()
    ledger.close()


def opened(ledger: Ledger, events: Events) -> LiveSession:
    """Return a live that has begun, or goes on where it was cut off."""
    session = LiveSession(ledger, events)
    with ledger.read() as questions:
        lives = questions.lives()
    if lives:
        session.resume(lives[-1].id).result()
    else:
        session.import_catalog(CATALOG).result()
        session.begin("Tối nay", ("tiktok",)).result()
    return session


def _live(job: Job) -> None:
    """Be the process of one job: everything that is said of it goes into the folder of the book."""
    stopped = threading.Event()
    signal.signal(signal.SIGTERM, lambda *_: stopped.set())
    signal.alarm(LONGEST_LIFE)
    log = Path(job.folder) / "coop_live.log"
    logging.basicConfig(level=logging.DEBUG, filename=log, encoding="utf-8", force=True)
    with (Path(job.folder) / "crash.log").open("a", encoding="utf-8") as crashes:
        faulthandler.enable(crashes)
        try:
            keep(job, stopped)
        except BaseException:
            traceback.print_exc(file=crashes)
            raise


def main() -> None:
    """Fork for each job, one at a time."""
    print("ready", os.getpid(), flush=True)
    for line in iter(sys.stdin.readline, ""):
        pid = os.fork()
        if pid == 0:
            try:
                _live(Job(**json.loads(line)))
                os._exit(0)
            finally:
                os._exit(1)
        print("born", pid, flush=True)
        _pid, status = os.waitpid(pid, 0)
        print("ended", os.waitstatus_to_exitcode(status), flush=True)


if __name__ == "__main__":
    main()
