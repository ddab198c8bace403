"""Times painting and saving a card, in every theme at 720p and 1080p: python tests/benchmarks/bench_cards.py.

Two frames at 30 a second are 67 ms; OBS needs part of them. The countdown paints one card a second.
"""

from __future__ import annotations

import os
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from PySide6.QtGui import QGuiApplication

from tests.ui.card_states import BOUGHT, SHAPES, STATES
from ui.painter import paint_card, save_card, save_ticker

RUNS = 15


def times(act: Callable[[int], object]) -> str:
    """Return the median and the slowest of some runs, in milliseconds."""
    took = []
    for run in range(RUNS):
        began = time.perf_counter()
        act(run)
        took.append((time.perf_counter() - began) * 1000)
    return f"{statistics.median(took):6.1f} ({max(took):5.1f})"


def main() -> None:
    """Print what each theme costs: painting alone, with the file, the next second of a sale, a ticker."""
    application = QGuiApplication([])
    print(f"{'ms: median (slowest)':32s}{'paint':>16s}{'paint, save':>16s}{'countdown':>16s}{'ticker':>16s}")
    with tempfile.TemporaryDirectory() as folder:
        for theme, (width, height) in SHAPES:
            for k in (1.0, 1.5):
                canvas = (round(width * k), round(height * k))
                path = Path(folder) / "card.png"
                card, sale = STATES["plenty"], STATES["flash"]

                def paint(run: int, theme=theme, canvas=canvas, card=card) -> None:
                    paint_card(card, theme=theme, canvas=canvas)

                def save(run: int, theme=theme, canvas=canvas, card=card, path=path) -> None:
                    save_card(card, path, theme=theme, canvas=canvas)

                def count(run: int, theme=theme, canvas=canvas, sale=sale, path=path) -> None:
                    save_card(replace(sale, countdown=200 - run), path, theme=theme, canvas=canvas)

                def tick(run: int, theme=theme, canvas=canvas, path=path) -> None:
                    save_ticker(BOUGHT, path, theme=theme, canvas=canvas)

                costs = "".join(f"{times(act):>16s}" for act in (paint, save, count, tick))
                print(f"{theme:16s}{canvas[0]:5d} × {canvas[1]:<8d}{costs}")
    del application


if __name__ == "__main__":
    main()
