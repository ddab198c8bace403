"""Start to the first painted frame, and memory, beside a bare PySide6 window started the same way."""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

RUNS = 5
HOUSE = Path(__file__).resolve().parent.parent.parent

BARE = """
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow
def build(application):
    window = QMainWindow()
    window.setCentralWidget(QLabel("coop_live"))
    window.resize(1366, 688)
    window.show()
    return window
"""

OURS = """
def build(application):
    from ui.app import Program
    program = Program(application)
    program.open(rehearsal=True)
    return program
"""

# Counts from the start of the interpreter to the first paint of a window that shows content.
HARNESS = """
import os, resource, sys, time
{build}
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget
class Watch(QObject):
    def eventFilter(self, thing, event):
        shown = isinstance(thing, QWidget) and isinstance(thing.window(), QMainWindow)
        if shown and event.type() == QEvent.Type.Paint and {ready}:
            application.removeEventFilter(self)
            rss = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
            print(time.clock_gettime(time.CLOCK_MONOTONIC), rss, flush=True)
            os._exit(0)
        return False
application = QApplication([])
watch = Watch()
application.installEventFilter(watch)
kept = build(application)
application.exec()
"""


def measured(build: str, ready: str) -> tuple[float, float]:
    """Return median milliseconds to the first painted frame and MiB of memory then."""
    times, memories = [], []
    for _ in range(RUNS):
        with tempfile.TemporaryDirectory() as home:
            env = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "COOP_LIVE_HOME": home}
            code = (
                "import time; began = time.clock_gettime(time.CLOCK_MONOTONIC); print(began, flush=True)\n"
                + HARNESS.format(build=build, ready=ready)
            )
            done = subprocess.run(
                [sys.executable, "-c", code], env=env, cwd=HOUSE, capture_output=True, text=True, check=True
            )
        began, painted = done.stdout.splitlines()[:2]
        end, rss = painted.split()
        times.append((float(end) - float(began)) * 1000)
        memories.append(int(rss) / 1024)
    return statistics.median(times), statistics.median(memories)


def main() -> None:
    """Print both and their ratio."""
    bare, bare_memory = measured(BARE, "True")
    ours, our_memory = measured(OURS, "kept.window.shell is not None")
    for what, unit, one, other in (
        ("first frame", "ms", bare, ours),
        ("memory", "MiB", bare_memory, our_memory),
    ):
        print(f"{what:12} bare {one:5.0f} {unit}   coop_live {other:5.0f} {unit}   x{other / one:.2f}")


if __name__ == "__main__":
    main()
