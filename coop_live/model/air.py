"""What viewers are shown, and how the connections do."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Card:
    """What viewers are shown about the product on air: facts and words, no pixels.

    `stock` None means unknown (no stock chip); `qr` is what the code carries, None where it
    must not or need not be shown, and `withheld` says to the streamer alone why not. `held` are the
    rules that took something away, which a person may overrule; `overruled` those that somebody did.
    `blocked`: no card at all. `ocop` are the stars of a certificate in date (0 none), `vietgap` the same.
    `notice` is the sentence that the law wants under it. While a flash sale is on `sale_ends` is its end
    (ms UTC) and `countdown` the seconds that the picture shows of it. Where `weighed`, `stock` is grams
    and the unit a kilo.
    """

    code: str
    name: str
    price: int
    unit: str
    call: str
    old_price: int | None = None
    stock: int | None = None
    few: bool = False
    nearly_gone: bool = False
    member: str = ""
    place: str = ""
    photo: Path | None = None
    qr: str | None = None
    qr_words: str = ""
    withheld: str = ""
    held: tuple[str, ...] = ()
    overruled: tuple[str, ...] = ()
    blocked: bool = False
    ocop: int = 0
    vietgap: bool = False
    notice: str = ""
    sale_ends: int | None = None
    countdown: int | None = None
    weighed: bool = False

    @property
    def sold_out(self) -> bool:
        """True when the ledger has none left."""
        return self.stock == 0


@dataclass(frozen=True, slots=True)
class Look:
    """The cooperative's own look on air; the defaults are ours.

    `brand` is "#RRGGBB", `logo` a PNG or SVG, `font` the name of an installed family ("" ours), `side`
    where the side card stands (right or left).
    """

    brand: str = "#1E5B3C"
    logo: Path | None = None
    font: str = ""
    weave: bool = True
    side: str = "right"


class Layer(StrEnum):
    """What lies over the camera's picture, each a picture of its own."""

    CARD = "card"
    TICKER = "ticker"


class StreamState(StrEnum):
    """Whether viewers on the platforms can see what OBS sends."""

    OFF = "off"
    STARTING = "starting"
    LIVE = "live"
    RECONNECTING = "reconnecting"
    STOPPED_BY_ERROR = "stopped-by-error"


class LampState(StrEnum):
    """How a connection is doing, as its lamp shows it."""

    OFF = "off"
    CONNECTING = "connecting"
    WORKING = "working"
    MISSING = "missing"
    TROUBLE = "trouble"
    ENDED = "ended"


@dataclass(frozen=True, slots=True)
class Lamp:
    """The state of one connection (`name`: obs, voice, bridge, youtube …), and its way out.

    MISSING: it works, but comments of some minutes may be missing. `last_at` is when its last comment
    came, `quota_until` when the platform will answer no more today (ms UTC, None where not known).
    """

    name: str
    state: LampState
    cause: str = ""
    remedy: str = ""
    last_at: int | None = None
    quota_until: int | None = None
