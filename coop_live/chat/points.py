"""Remembers on disk where each source stood, so that a program that was killed goes on there."""

from __future__ import annotations

import json
import logging
import threading
from pathlib import Path

from coop_live.chat.base import Since
from coop_live.settings import write_whole

LOG = logging.getLogger(__name__)


class Points:
    """The place of each source, in one small file; `path` None keeps them in memory only.

    A place is only a short cut: without it a source begins anew, and what it gives twice is kept once.
    """

    def __init__(self, path: Path | None = None) -> None:
        self._path = path
        self._lock = threading.Lock()
        self._kept: dict[str, Since] = _read(path) if path is not None else {}

    def get(self, source: str) -> Since:
        """Return where a source stood."""
        with self._lock:
            return self._kept.get(source, Since())

    def put(self, source: str, since: Since) -> None:
        """Remember where a source stands."""
        with self._lock:
            self._kept[source] = since
            if self._path is None:
                return
            told = {name: {"place": one.place, "at": one.at} for name, one in self._kept.items()}
            try:
                write_whole(self._path, json.dumps(told))
            except OSError as error:
                LOG.warning("the places of the chats are not kept: %s", error.strerror)


def beside(ledger: Path) -> Path:
    """Return the file in which the places of a ledger's chats are kept."""
    return ledger.with_name(f"{ledger.stem}-chats.json")


def _read(path: Path) -> dict[str, Since]:
    try:
        told = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError):
        return {}
    if not isinstance(told, dict):
        return {}
    return {name: _since(one) for name, one in told.items() if isinstance(one, dict)}


def _since(told: dict[str, object]) -> Since:
    place, at = told.get("place"), told.get("at")
    return Since(place if isinstance(place, str) else "", at if isinstance(at, int) else None)
