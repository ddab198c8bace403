"""The folder of painted pictures: a new name for every version, and old ones removed later."""

from __future__ import annotations

import re
import time
from collections.abc import Collection
from pathlib import Path

KEPT_PICTURES = 8
# OBS asks about missing pictures when it starts: what it may have saved the name of stays some days,
# the seconds of a countdown, the messages of a ticker and what was painted ahead some minutes.
KEPT_SECONDS = {"card": 3 * 24 * 3600, "tick": 15 * 60, "ticker": 15 * 60, "ahead": 15 * 60}
BETWEEN_TIDYING = 60.0


class Gallery:
    """Gives names for pictures in `folder` and forgets what nothing shows any more."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._tidied = 0.0

    def taken(self, path: Path) -> Path:
        """Return a picture that goes on air under a name that stays."""
        if not path.name.startswith("ahead-"):
            return path
        kept = path.with_name("card-" + path.name.removeprefix("ahead-"))
        path.replace(kept)
        return kept

    def new(self, kind: str, code: str = "") -> Path:
        """Return the name of the next picture; `kind` is one of KEPT_SECONDS."""
        self._folder.mkdir(parents=True, exist_ok=True)
        name = re.sub(r"[^A-Za-z0-9]", "_", code)[:20]
        return self._folder / f"{kind}-{name}-{time.time_ns()}.png"

    def tidy(self, in_use: Collection[Path]) -> None:
        """Remove old pictures but for the newest of each kind and those in use; once a minute at most."""
        now = time.time()
        if now - self._tidied < BETWEEN_TIDYING:
            return
        self._tidied = now
        for kind, seconds in KEPT_SECONDS.items():
            pictures = sorted((path.stat().st_mtime, path) for path in self._folder.glob(f"{kind}-*.png"))
            for written_at, path in pictures[:-KEPT_PICTURES]:
                if path not in in_use and written_at < now - seconds:
                    path.unlink(missing_ok=True)
