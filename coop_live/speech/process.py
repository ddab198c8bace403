"""One speaking process as its owner sees it: sentences in, answers out, and no way to hold anybody up."""

from __future__ import annotations

import contextlib
import json
import os
import queue
import signal
import subprocess
import sys
import threading
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from coop_live.speech.worker import COMMAND

_PACKAGES = Path(__file__).resolve().parents[2]


class Lost(Exception):
    """The process hangs or has died."""


def worker_command() -> list[str]:
    """Return how to start a worker: the frozen program is its own Python, with a hidden word."""
    if getattr(sys, "frozen", False):
        return [sys.executable, COMMAND]
    return [sys.executable, "-m", "coop_live.speech"]


def _environment() -> Mapping[str, str]:
    if getattr(sys, "frozen", False):
        return os.environ
    paths = [str(_PACKAGES), os.environ.get("PYTHONPATH", "")]
    return {**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, paths))}


class SpeakingProcess:
    """A started worker. Sentences go through its stdin only: what is in argv, every user can read."""

    def __init__(self, command: Sequence[str]) -> None:
        self._lock = threading.Lock()
        self._answers: queue.Queue[dict[str, Any] | None] = queue.Queue()
        self._process = subprocess.Popen(  # noqa: S603 - our own program
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env=_environment(),
            # A session of its own, so that the player it started ends with it.
            start_new_session=sys.platform != "win32",
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
        self._reader = threading.Thread(target=self._read, name="voice answers", daemon=True)
        self._reader.start()

    def ask(self, question: dict[str, object], timeout: float) -> dict[str, Any]:
        """Send a line and return the answer. Raises Lost when none comes within `timeout` seconds."""
        stdin = self._process.stdin
        assert stdin is not None  # noqa: S101 - Popen was asked for a pipe
        try:
            stdin.write(json.dumps(question).encode("ascii") + b"\n")
            stdin.flush()
            answer = self._answers.get(timeout=timeout)
        except (OSError, ValueError, queue.Empty) as error:
            raise Lost from error
        if answer is None:
            raise Lost
        return answer

    def kill(self) -> None:
        """End it and what it started, at once; a second time does nothing."""
        with self._lock:
            # Asked first: the number of a process that is gone may be another program's by now.
            if self._process.poll() is None:
                self._signal()
                self._process.wait()
            self._answers.put(None)
            self._reader.join(0.5)
            for pipe in (self._process.stdin, self._process.stdout):
                if pipe is not None:
                    with contextlib.suppress(OSError):
                        pipe.close()

    def _signal(self) -> None:
        with contextlib.suppress(OSError):
            if sys.platform == "win32":
                self._process.kill()
            else:
                os.killpg(self._process.pid, signal.SIGKILL)

    def _read(self) -> None:
        stdout = self._process.stdout
        assert stdout is not None  # noqa: S101 - Popen was asked for a pipe
        with contextlib.suppress(OSError, ValueError):
            for line in stdout:
                answer = json.loads(line)
                if isinstance(answer, dict):
                    self._answers.put(answer)
        self._answers.put(None)
