"""The speaking process answers every line that it is asked, and says once why it cannot speak."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Sequence

from coop_live.speech.speakers import Mute
from coop_live.speech.worker import speak


def conversation(lines: Sequence[object], says: Sequence[object]) -> tuple[int, list[dict[str, object]]]:
    """Run the worker's talk with a speaker that does what `says` lists, one a sentence."""
    answers: list[dict[str, object]] = []
    todo = list(says)

    class Scripted:
        def say(self, sentence: str) -> None:
            act = todo.pop(0)
            if isinstance(act, Exception):
                raise act

    def make(rate: int) -> Scripted:
        if isinstance(todo[0], str):
            raise Mute(todo[0])
        assert rate == 160
        return Scripted()

    asked = [json.dumps(line).encode() + b"\n" for line in lines]
    return speak(asked, answers.append, make), answers


def test_every_line_is_answered() -> None:
    says = [None, Mute("no-sound"), subprocess.TimeoutExpired("aplay", 60), None]
    status, answers = conversation([{"rate": 160}, *[{"say": "x"}] * 4], says)
    assert status == 0
    assert answers == [
        {"ready": True},
        {"done": True},
        {"trouble": "no-sound"},
        {"trouble": "no-sound"},
        {"done": True},
    ]


def test_a_computer_that_cannot_speak_says_so_once_and_ends() -> None:
    assert conversation([{"rate": 160}, {"say": "x"}], ["no-voice"]) == (1, [{"trouble": "no-voice"}])
    assert conversation([], []) == (0, [])
