"""How long acts take, and how that is told."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable, Sequence

FRAME_MS = 16


def milliseconds(act: Callable[[], object]) -> float:
    """Return how long an act takes."""
    began = time.perf_counter()
    act()
    return (time.perf_counter() - began) * 1000


def show(name: str, spent: Sequence[float], base: float) -> None:
    """Print median and worst, their ratio to a baseline, and whether a window would stutter."""
    median, worst = statistics.median(spent), max(spent)
    slow = "  SLOW" if worst > FRAME_MS else ""
    print(f"{name:34} median {median:9.3f} ms (x{median / base:7.0f})  worst {worst:9.3f} ms{slow}")
