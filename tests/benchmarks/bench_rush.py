"""What an order costs at the desk: seconds and key presses in a rush of 300, by keyboard in the real window.

Beside it the hand's own time at ten orders a minute, and the keys that the same orders take where each is
typed into a sheet: the words of the viewer and the name, nothing else.
"""

from __future__ import annotations

import os
import statistics
import tempfile
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from tests.evenings.clerk import CLEAN, Clerk, Wish, rush
from tests.evenings.stall import Stall

ORDERS, CHATTER, EACH = 300, 450, 2000
A_MINUTE = 10
"""So many orders a minute an assistant is to manage without the mouse."""


def worked(stall: Stall, wishes: tuple[Wish, ...]) -> Clerk:
    """Let the viewers write and an assistant confirm all that is wished."""
    stall.switch_on()
    stall.stock_up(EACH)
    stall.go_live()
    for first in range(0, len(wishes), 25):
        stall.viewers_write(*((one.viewer, one.words) for one in wishes[first : first + 25]))
    clerk = Clerk(stall, wishes)
    clerk.work_until(sum(bool(one.lines) for one in wishes))
    return clerk


def percentile(values: list[float], share: float) -> float:
    """Return the value under which this share of all lies."""
    return sorted(values)[min(len(values) - 1, int(share * len(values)))]


def main() -> None:
    """Print seconds and key presses of an order, beside ten a minute and a sheet that is typed."""
    wishes = rush(ORDERS, CHATTER)
    with tempfile.TemporaryDirectory() as home:
        os.environ |= {"COOP_LIVE_HOME": home, "PYTHON_KEYRING_BACKEND": "keyring.backends.null.Keyring"}
        stall = Stall(QApplication([]), Path(home))
        try:
            fared = worked(stall, wishes).worked
        finally:
            stall.switch_off()
    typed = statistics.mean(len(one.viewer) + len(one.words) + 3 for one in wishes if one.lines)
    keys, clean, waits, whole = fared.presses, fared.clean, fared.seconds, 60 / A_MINUTE
    mean = statistics.mean(waits)
    print(f"{len(keys)} orders between {CHATTER} comments of chatter, by keyboard in the real window:")
    print(
        f"  the window's time for an order: {mean:.3f} s, median {statistics.median(waits):.3f}, "
        f"p99 {percentile(waits, 0.99):.3f}, at most {max(waits):.3f}"
    )
    print(
        f"  of {whole:.0f} s that an order has at {A_MINUTE} a minute the hand keeps {whole - mean:.2f} s; "
        f"the window alone would manage {60 / mean:.0f} a minute"
    )
    print(
        f"  key presses: {statistics.mean(clean):.2f} for a clean order (aim: at most {CLEAN}; {len(clean)} "
        f"were clean), {statistics.mean(keys):.2f} all in all; typed into a sheet: {typed:.0f}"
    )
    print(f"  {fared.corrected} corrected, {fared.refused} refused")


if __name__ == "__main__":
    main()
