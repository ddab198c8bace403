"""How long the window ever stands still in a flood, beside a bare one: bench_window.py [SECONDS [HEARD]].

An evening of which HEARD comments (100,000) are in the book already hears 1,000 more a second for SECONDS
(30), twice: from a thread of this program, and through the bridge from another process. Printed for each:
the time between two looks of the main thread, 5 ms apart where nothing is in its way, what of it was the
main thread's own work, and what memory 10,000 comments took. Beside it the same looks at a bare window: one
that is idle, and one whose label counts as often as comments come.
"""

from __future__ import annotations

import os
import sys
import tempfile
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QLabel

from tests.benchmarks.flood import (
    A_SECOND,
    Flood,
    Looks,
    Watched,
    live_program,
    percentile,
    resident,
    wait_until,
)
from tests.benchmarks.heard_before import fill, said

SECONDS, HEARD = 30, 100_000
BARE_SECONDS = 10
ORDERS = 0.1
FRAME, LONG = 0.0167, 0.05
AT_ONCE = 40


@dataclass(frozen=True, slots=True)
class Machine:
    """What all programs of this computer have worked since it started, and this one; seconds."""

    all: float
    ours: float
    at: float

    @classmethod
    def now(cls) -> Machine:
        """Read it."""
        words = Path("/proc/stat").read_text().split()
        busy = sum(map(int, (*words[1:4], *words[6:9]))) / os.sysconf("SC_CLK_TCK")
        return cls(busy, sum(os.times()[:4]), time.monotonic())

    def others_since(self, before: Machine) -> float:
        """Return how many processors others used meanwhile."""
        return (self.all - before.all - self.ours + before.ours) / (self.at - before.at)


def at_a_rate(seconds: float, act: Callable[[int], object]) -> None:
    """Call `act` with the numbers of as many comments as come in these seconds, in small heaps."""
    began, done = time.monotonic(), 0
    while done < seconds * A_SECOND:
        time.sleep(max(0.0, began + done / A_SECOND - time.monotonic()))
        for number in range(done, done + AT_ONCE):
            act(number)
        done += AT_ONCE


class Counted(QObject):
    """What carries a count into the main thread of the bare window."""

    one = Signal(int)


def bare(counting: bool) -> None:
    """Look at a window with one label, idle or counting 1,000 a second that come from a thread."""
    label, counted = QLabel("0"), Counted()
    label.resize(1366, 688)
    label.show()
    counted.one.connect(lambda number: label.setText(str(number)))
    looks, before = Looks(), Machine.now()
    until = time.monotonic() + BARE_SECONDS
    if counting:
        thread = threading.Thread(target=at_a_rate, args=(BARE_SECONDS, counted.one.emit))
        thread.start()
    wait_until(lambda: time.monotonic() > until)
    looks.stop()
    if counting:
        thread.join()
    label.hide()
    told("bare, counting" if counting else "bare, idle", looks, Machine.now().others_since(before))


def from_a_thread(program: Any, seconds: int) -> Callable[[], bool]:
    """Let a thread of this program say it all, as the thread of a source does; tells whether it is done."""
    session, texts = program.app.session, said(ORDERS, program.app.session.live_id * 10_000_000)
    last: list[Any] = []

    def hear(number: int) -> None:
        last[:] = [session.hear(next(texts))]  # all of them would be memory of our own

    thread = threading.Thread(target=at_a_rate, args=(seconds, hear))
    thread.start()
    return lambda: not thread.is_alive() and last[0].done()


def from_a_program(program: Any, seconds: int) -> Callable[[], bool]:
    """Let another program post it all through the bridge; tells whether it is done."""
    flood = Flood(program.app.listening.bridge_address, seconds, ORDERS)
    return flood.ended


def flooded(program: Any, what: str, seconds: int, begin: Callable[[Any, int], Callable[[], bool]]) -> None:
    """Print how the window did in one flood, and what it left in memory."""
    idle = Looks()
    rest = time.monotonic() + 3
    wait_until(lambda: time.monotonic() > rest)
    idle.stop()
    memory, before = resident(), Machine.now()
    watched = Watched(program)
    kept = watched.kept()
    ended = begin(program, seconds)
    wait_until(lambda: ended() and watched.kept() >= kept + seconds * A_SECOND)
    watched.stop()
    others, many = Machine.now().others_since(before), watched.kept() - kept
    told(f"{what}, before", idle, others)
    told(what, watched, others)
    grown = (resident() - memory) / many * 10_000
    took = watched.lasted
    print(
        f"  {many:,} comments in {took:.1f} s ({many / took:,.0f}/s), {watched.worked / many * 1000:.2f} ms"
    )
    print(f"  of work each, {grown:.1f} MiB for 10,000 of them ({resident():.0f} MiB in all)", flush=True)


def told(what: str, looks: Looks, others: float) -> None:
    """Print how long the main thread was away, and how much of that it worked itself."""
    for name, times in ((what, looks.away), ("  its own work", looks.busy)):
        parts = "  ".join(f"p{part} {percentile(times, part) * 1000:6.1f}" for part in (50, 99))
        over = "  ".join(
            f"over {most * 1000:.1f} ms: {sum(one > most for one in times):3}" for most in (FRAME, LONG)
        )
        print(f"{name:20} {parts}  worst {max(times) * 1000:6.1f} ms  {over} of {len(times):,}", end="")
        print(f"  others used {others:.1f} of {os.cpu_count()} processors" if times is looks.away else "")
    sys.stdout.flush()


def main() -> None:
    """Print the bare windows, then the program in both floods."""
    words = [int(word) for word in sys.argv[1:]]
    seconds, heard = (*words, *(SECONDS, HEARD)[len(words) :])
    application = QApplication([])
    bare(counting=False)
    bare(counting=True)
    with tempfile.TemporaryDirectory() as home, live_program(application, Path(home)) as program:
        memory = resident()
        fill(program, heard)
        print(f"{heard:,} comments heard before took {resident() - memory:.0f} MiB")
        flooded(program, "from a thread", seconds, from_a_thread)
        flooded(program, "from the bridge", seconds, from_a_program)


if __name__ == "__main__":
    main()
