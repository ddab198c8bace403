"""Starts coop_live: the window, or with a job's name the headless job."""

from __future__ import annotations

import sys
from collections.abc import Sequence

# As coop_live.speech.worker has it; nothing is loaded before it is known what is wanted.
SPEAK = "speak-worker"


def main(argv: Sequence[str] | None = None) -> int:
    """Run what the command line says and return the exit status."""
    words = list(sys.argv[1:] if argv is None else argv)
    if words[:1] == [SPEAK]:
        from coop_live.speech.worker import main as speak

        return speak()  # the frozen program is its own voice; nothing else is loaded there
    # After the voice, which must be there at once and needs no window.
    from ui.command_line import run

    return run(words)


if __name__ == "__main__":
    sys.exit(main())
