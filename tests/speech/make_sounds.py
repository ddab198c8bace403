"""Makes the three sounds of the program: python -m tests.speech.make_sounds writes assets/sounds anew."""

from __future__ import annotations

import math
import random
import wave
from array import array
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

RATE = 22_050
LOUDEST = 26_000
RAMP = 0.003
"""Seconds over which every sound comes up and goes down: a cut wave would click."""
FOLDER = Path(__file__).resolve().parents[2] / "assets" / "sounds"

Wave = Callable[[float], float]


def tick(length: float = 0.09) -> list[float]:
    """Return a knock on wood: two short modes of a small bar, and the stroke itself."""
    chance = random.Random(7)
    found = []
    for at in _times(length):
        bar = math.sin(math.tau * 1_050 * at) * math.exp(-at * 60)
        over = 0.5 * math.sin(math.tau * 2_780 * at) * math.exp(-at * 130)
        stroke = 0.25 * chance.uniform(-1, 1) * math.exp(-at * 700)
        found.append(bar + over + stroke)
    return found


def rising(first: float = 587.33, second: float = 880.0) -> list[float]:
    """Return two soft notes, the second a fifth higher and begun before the first has gone."""
    return _sum((0.0, _note(first, 0.24)), (0.13, _note(second, 0.32)))


def low(pitch: float = 196.0) -> list[float]:
    """Return one low note; its octaves are there for the small loudspeakers of a laptop."""
    return _note(pitch, 0.45, (1.0, 0.6, 0.15))


SOUNDS: Mapping[str, Callable[[], list[float]]] = {"new_order": tick, "confirmed": rising, "trouble": low}


def samples(name: str) -> array[int]:
    """Return a sound as it is kept: 16 bits, its loudest place at LOUDEST, both ends silent."""
    made = _ramped(SOUNDS[name]())
    peak = max(abs(one) for one in made)
    return array("h", (round(one / peak * LOUDEST) for one in made))


def write(folder: Path = FOLDER) -> None:
    """Write the WAV files."""
    folder.mkdir(parents=True, exist_ok=True)
    for name in SOUNDS:
        with wave.open(str(folder / f"{name}.wav"), "wb") as file:
            file.setnchannels(1)
            file.setsampwidth(2)
            file.setframerate(RATE)
            file.writeframes(samples(name).tobytes())


def _note(pitch: float, length: float, parts: Sequence[float] = (1.0, 0.2, 0.05)) -> list[float]:
    """Return a note that swells for 15 ms and dies away; `parts` are the strengths of its octaves."""
    found = []
    for at in _times(length):
        tone = sum(
            part * math.sin(math.tau * pitch * 2**octave * at) / (octave + 1)
            for octave, part in enumerate(parts)
        )
        found.append(tone * min(1.0, at / 0.015) * math.exp(-at * 3 / length))
    return found


def _sum(*notes: tuple[float, list[float]]) -> list[float]:
    """Lay notes over each other, each from its second on."""
    starts = [(round(start * RATE), note) for start, note in notes]
    whole = [0.0] * max(start + len(note) for start, note in starts)
    for start, note in starts:
        for place, one in enumerate(note, start):
            whole[place] += one
    return whole


def _ramped(made: list[float]) -> list[float]:
    steps = round(RAMP * RATE)
    last = len(made) - 1
    return [one * min(1.0, place / steps, (last - place) / steps) for place, one in enumerate(made)]


def _times(length: float) -> list[float]:
    return [place / RATE for place in range(round(length * RATE))]


if __name__ == "__main__":
    write()
