"""A rehearsal to practise on: its script, the weighing of its book, and the points of the times before."""

from __future__ import annotations

import json
import time
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

from coop_live.chat.rehearsal import Script, read_script
from coop_live.ledger import Ledger
from coop_live.live.scoring import Score, score
from coop_live.resources import asset
from coop_live.saving import written_aside

MINUTES = (3, 10)
"""How long a rehearsal may be, at the script's own pace."""
SPEEDS = (0.5, 1.0, 2.0)
"""How fast it may be played."""
MOST_PAST = 50


@dataclass(frozen=True, slots=True)
class Choice:
    """How a rehearsal is to be: so many minutes of the script, played so many times as fast."""

    minutes: int = 10
    speed: float = 1.0


@dataclass(frozen=True, slots=True)
class Past:
    """One rehearsal as it is remembered: when (`at`, ms UTC) and figures only, nobody's name or words."""

    at: int
    points: int
    caught: int
    wanted: int
    false: int
    pace: float | None
    keys_each: float | None
    minutes: int
    speed: float

    @property
    def choice(self) -> Choice:
        """How that rehearsal was chosen."""
        return Choice(self.minutes, self.speed)


def practice_script(minutes: float = 10) -> Script:
    """Return the script to practise on, or its beginning."""
    return read_script(asset("samples", "practice.jsonl")).until(minutes * 60)


def weigh(ledger: Ledger, live_id: int, script: Script, keys: int) -> Score:
    """Return what a rehearsal came to so far; only what was said already counts. Raises LedgerError."""
    with ledger.read() as questions:
        orders = questions.orders(live_id)
        heard = {comment.comment_id for comment, _, _ in questions.heard(live_id)}
    return score([line for line in script.lines if line.comment_id in heard], orders, keys)


def past_of(found: Score, choice: Choice, at: int | None = None) -> Past:
    """Return what is to be remembered of a score (`at` None: of just now)."""
    return Past(
        at=time.time_ns() // 1_000_000 if at is None else at,
        points=found.points,
        caught=found.caught,
        wanted=found.wanted,
        false=found.false,
        pace=found.pace,
        keys_each=found.keys_each,
        minutes=choice.minutes,
        speed=choice.speed,
    )


def read_past(path: Path) -> tuple[Past, ...]:
    """Return the rehearsals that are remembered, the oldest first; what cannot be read is left out."""
    try:
        told = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError):
        return ()
    return tuple(past for one in told if (past := _past(one))) if isinstance(told, list) else ()


def keep_past(path: Path, past: Sequence[Past]) -> None:
    """Remember these rehearsals, the newest MOST_PAST of them. Raises CoopLiveError."""
    with written_aside(path) as aside:
        aside.write_text(json.dumps([asdict(one) for one in past[-MOST_PAST:]], indent=1), encoding="utf-8")


def _past(told: object) -> Past | None:
    try:
        past = Past(**told)  # type: ignore[arg-type]
    except TypeError:
        return None
    whole = (past.at, past.points, past.caught, past.wanted, past.false)
    known = past.minutes in MINUTES and past.speed in SPEEDS
    numbers = all(one is None or _is_number(one) for one in (past.pace, past.keys_each))
    return past if known and numbers and all(isinstance(one, int) for one in whole) else None


def _is_number(value: object) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)
