"""A listener that may be killed at any moment: writes what it hears to a file, a JSON line each.

`python -m tests.chat.sources.youtube.child ADDRESS FOLDER BASE ZERO HURRY`
"""

from __future__ import annotations

import json
import os
import sys
from concurrent.futures import Future
from pathlib import Path
from typing import Any

from coop_live.chat.points import Points
from coop_live.chat.sources.youtube.source import YouTube
from coop_live.chat.watch import Watcher
from coop_live.events import Events
from coop_live.model import Comment
from tests.chat.sources.youtube.listening import Clock, signed_in


def main(address: str, folder: Path, clock: Clock) -> None:
    """Listen to the end."""
    with (folder / "heard.jsonl").open("a", encoding="utf-8") as book:

        def hear(comment: Comment) -> Future[Any]:
            book.write(json.dumps([comment.kind, comment.comment_id]) + "\n")
            book.flush()
            os.fsync(book.fileno())
            done: Future[Any] = Future()
            done.set_result(True)
            return done

        source = YouTube(signed_in(), address, clock)
        points = Points(folder / "points.json")
        watcher = Watcher(source, hear, Events(), points=points, clock=clock.ms, hurry=clock.hurry)
        watcher.start()
        watcher.wait(60)
        watcher.stop()


if __name__ == "__main__":
    own = Clock(float(sys.argv[3]), float(sys.argv[5]))
    own.zero = float(sys.argv[4])
    main(sys.argv[1], Path(sys.argv[2]), own)
