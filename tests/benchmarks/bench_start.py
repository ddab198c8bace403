"""Start to the first painted frame, and to the one with something to do, beside a bare PySide6 window.

An everyday start where it was installed: its compiled files, its settings and its book are there (the
first run of each is not counted).
Processor time tells most where others share the processors; memory is that at the frame.
"""

from __future__ import annotations

import json
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
application = QApplication([])
window = QMainWindow()
window.setCentralWidget(QLabel("coop_live"))
window.resize(1366, 740)
window.show()
painted = lambda: "window"
"""

OURS = """
import ui.__main__
from ui.command_line import begin
from PySide6.QtWidgets import QApplication
application = QApplication([])
window = begin(application, rehearsal=False, speed=1.0).window
painted = lambda: "opening" if window.shell is None else "window"
"""

# Tells of the first paint of each page that the window shows, once Qt is done with it.
HARNESS = """
import json, os, resource, sys, time
began = time.clock_gettime(time.CLOCK_MONOTONIC)
{build}
from PySide6.QtCore import QEvent, QObject, QTimer
frames = {{}}
class Watch(QObject):
    def eventFilter(self, thing, event):
        for child in (getattr(window, "shell", None), getattr(getattr(window, "shell", None), "top", None)):
            if child is not None:
                child.installEventFilter(self)  # twice is once
        if event.type() == QEvent.Type.Paint:
            what = painted()
            if what not in frames:
                frames[what] = None
                QTimer.singleShot(0, lambda: note(what))
        return False
def note(what):
    pages = int(open("/proc/self/statm").read().split()[1])
    now = time.clock_gettime(time.CLOCK_MONOTONIC)
    frames[what] = (now - began, time.process_time(), pages * 4096 / 2**20)
    if what == "window":
        print(json.dumps(frames), flush=True)
        os._exit(0)
watch = Watch()
window.installEventFilter(watch)
window.update()
application.exec()
"""

Frames = dict[str, list[float]]


def measured(build: str) -> Frames:
    """Return for each frame the median seconds, seconds of processor, and MiB."""
    runs: list[Frames] = []
    with tempfile.TemporaryDirectory() as home:
        (Path(home) / "settings.toml").write_text("[general]\ngreeted = true\n", encoding="utf-8")
        env = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "COOP_LIVE_HOME": home}
        env["PYTHONPYCACHEPREFIX"] = str(Path(home) / "compiled")
        env.pop("PYTHONDONTWRITEBYTECODE", None)
        for _ in range(RUNS + 1):
            code = [sys.executable, "-c", HARNESS.format(build=build)]
            done = subprocess.run(code, env=env, cwd=HOUSE, capture_output=True, text=True, check=True)
            runs.append(json.loads(done.stdout.splitlines()[-1]))
    counted = runs[1:]
    return {
        frame: [statistics.median(run[frame][at] for run in counted) for at in range(3)]
        for frame in counted[0]
    }


def main() -> None:
    """Print both and their ratio."""
    bare, ours = measured(BARE)["window"], measured(OURS)
    for frame, what in (("opening", "first frame"), ("window", "window to work in")):
        for at, (how, unit, many) in enumerate(
            (("wall clock", "ms", 1000), ("processor", "ms", 1000), ("memory", "MiB", 1))
        ):
            one, other = bare[at] * many, ours[frame][at] * many
            ours_is = f"coop_live {other:5.0f} {unit:3}  x{other / one:.2f}"
            print(f"{what:18} {how:11} bare {one:5.0f} {unit:3}  {ours_is}")


if __name__ == "__main__":
    main()
