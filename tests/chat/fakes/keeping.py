"""A program that keeps the comments of a Facebook evening in a file, and is killed in the middle of it."""

from __future__ import annotations

import os
import signal
import sys
from concurrent.futures import Future
from itertools import count
from pathlib import Path

from coop_live.chat.kind import KeysInMemory
from coop_live.chat.points import Points
from coop_live.chat.sources.facebook import KIND
from coop_live.chat.watch import Watcher
from coop_live.events import Events
from coop_live.model import Comment
from tests.chat.fakes.facebook import TOKEN


def main(address: str, folder: Path, hurry: float, killed_after: int) -> None:
    """Listen until the live is over (or so many comments are written), from what was kept before."""
    out = os.open(folder / "kept", os.O_WRONLY | os.O_CREAT | os.O_APPEND)

    written = count(1)

    def hear(comment: Comment) -> Future[object]:
        os.write(out, comment.comment_id.encode() + b"\n")
        if next(written) == killed_after:
            os.kill(os.getpid(), signal.SIGKILL)
        done: Future[object] = Future()
        done.set_result(None)
        return done

    source = KIND.open(KeysInMemory(token=TOKEN), address)
    watcher = Watcher(source, hear, Events(), points=Points(folder / "points"), hurry=hurry)
    watcher.start()
    watcher.wait(60)


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]), float(sys.argv[3]), int(sys.argv[4]))
