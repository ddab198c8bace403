"""How a message came in: what its shape needs to know beside the message itself."""

from __future__ import annotations

from dataclasses import dataclass

from coop_live.chat.identity import Derived


@dataclass(frozen=True, slots=True)
class Arrival:
    """`derived` makes ids where there are none; `received_at` is our time (ms UTC).

    `session` is the live that a message without one belongs to. `connected_at` (ms UTC, 0 for not known):
    what is older than that was said before we listened.
    """

    derived: Derived
    received_at: int
    session: str
    connected_at: int = 0
