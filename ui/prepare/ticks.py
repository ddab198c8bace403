"""Which points of the checklist a person has ticked today: a small file beside the settings."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

from coop_live.saving import written_aside
from coop_live.settings import default_path


def ticks_path() -> Path:
    """Return where the ticks are kept: checked.json beside the settings."""
    return default_path().with_name("checked.json")


def read_ticks(path: Path, today: date) -> frozenset[str]:
    """Return the points that were ticked today; those of another day, or of a broken file, are gone."""
    try:
        kept = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return frozenset()
    if not isinstance(kept, dict) or kept.get("day") != today.isoformat():
        return frozenset()
    ticked = kept.get("ticked")
    return (
        frozenset(one for one in ticked if isinstance(one, str)) if isinstance(ticked, list) else frozenset()
    )


def write_ticks(path: Path, today: date, ticked: frozenset[str]) -> None:
    """Keep what is ticked today. Raises CoopLiveError."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with written_aside(path) as aside:
        aside.write_text(json.dumps({"day": today.isoformat(), "ticked": sorted(ticked)}), encoding="utf-8")
