"""Starts coop_live: the window, or with a job's name the headless job."""

from __future__ import annotations

import sys
from collections.abc import Sequence

from coop_live.speech.worker import COMMAND as SPEAK
from coop_live.speech.worker import main as speak


def main(argv: Sequence[str] | None = None) -> int:
    """Run what the command line says and return the exit status."""
    words = list(sys.argv[1:] if argv is None else argv)
    if words[:1] == [SPEAK]:
        return speak()  # the frozen program is its own voice; nothing else is loaded there
    # After the voice, which must be there at once and needs no window.
    from ui.command_line import run

    return run(words)


if __name__ == "__main__":
    sys.exit(main())
