"""What the link to OBS is asked for: which OBS, and which picture of each layer viewers shall see."""

from __future__ import annotations

from concurrent.futures import Future, InvalidStateError
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

from coop_live.errors import CoopLiveError
from coop_live.overlay.obs_layer import Position


@dataclass(frozen=True, slots=True)
class Target:
    """Which OBS, and which of its scenes are to carry the card (none named: the program scene)."""

    host: str
    port: int
    password: str = field(repr=False)
    scenes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, eq=False)
class Wish:
    """What viewers shall see; `arrived` is done when OBS has it, cancelled when a newer wish took over."""

    image: Path | None
    position: Position
    shown: bool
    arrived: Future[None] = field(default_factory=Future)

    def settle(self, error: CoopLiveError | None = None) -> None:
        """Answer whoever waits, once."""
        with suppress(InvalidStateError):
            if error is None:
                self.arrived.set_result(None)
            else:
                self.arrived.set_exception(error)

    def shown_again(self) -> Wish:
        """Return what show() asks for: this wish when it is on its way, else its picture anew."""
        on_its_way = self.shown and not self.arrived.done()
        return self if on_its_way else Wish(self.image, self.position, shown=True)
