"""What a way to get keys from the system promises."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Protocol

Pressed = Callable[[str], None]
"""Gets the key that was pressed with Ctrl+Alt: "1", "F2", "N"; in any thread."""


class KeyGrab(Protocol):
    """Keys taken from the system with Ctrl+Alt held; each works or fails for itself."""

    def take(self, keys: Sequence[str], pressed: Pressed) -> tuple[str, ...]:
        """Take these keys until `release`; returns those that are somebody else's already."""
        ...

    def release(self) -> None:
        """Give all of them back; may be called twice."""
        ...
