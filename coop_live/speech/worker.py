"""The process that speaks: it may hang or die, and whoever started it only replaces it.

It reads JSON lines from stdin, first {"rate": 160}, then {"say": "…"} one at a time, and answers
each with a line: {"ready": true}, {"done": true} or {"trouble": "no-engine"}.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterable

from coop_live.speech.speakers import Mute, Speaker, make_speaker

# The hidden word after the program's name that makes it this worker instead of a window.
COMMAND = "speak-worker"

Answer = Callable[[dict[str, object]], None]


def speak(lines: Iterable[bytes], answer: Answer, make: Callable[[int], Speaker] = make_speaker) -> int:
    """Speak what the lines ask for until they end; return the exit status."""
    asked = iter(lines)
    first = next(asked, None)
    if first is None:
        return 0
    try:
        speaker = make(int(json.loads(first)["rate"]))
    except Mute as mute:
        answer({"trouble": mute.why})
        return 1
    answer({"ready": True})
    for line in asked:
        try:
            speaker.say(json.loads(line)["say"])
        except Mute as mute:
            answer({"trouble": mute.why})
        except subprocess.TimeoutExpired:
            answer({"trouble": "no-sound"})
        else:
            answer({"done": True})
    return 0


def main() -> int:
    """Be the worker: answer on the pipe we were given, and keep pyttsx3's prints out of it."""
    answers = os.fdopen(os.dup(1), "w", encoding="ascii", newline="\n")
    silence = os.open(os.devnull, os.O_WRONLY)
    os.dup2(silence, 1)
    os.dup2(silence, 2)
    sys.stdout = sys.stderr = open(os.devnull, "w", encoding="utf-8")  # noqa: SIM115, PTH123 - to the end

    def answer(told: dict[str, object]) -> None:
        answers.write(json.dumps(told) + "\n")
        answers.flush()

    with os.fdopen(os.dup(0), "rb") as asked:
        return speak(iter(asked.readline, b""), answer)
