"""Short words for stories of sending: who sends to whom, how it ended, and who got how many parcels."""

from __future__ import annotations

import threading
import time
from collections import Counter as Count

from coop_live.settings import Settings
from coop_live.shipping.carriers.sending import Dispatch
from coop_live.shipping.carriers.telling import Outcome, Told
from tests.shipping.carriers.packing import SETTINGS, Packed, keys
from tests.shipping.fakes.counter import Counter
from tests.shipping.fakes.ghn import FakeGhn
from tests.shipping.fakes.ghtk import FakeGhtk
from tests.shipping.fakes.viettelpost import FakeViettelPost

FAKES = {"ghn": FakeGhn, "ghtk": FakeGhtk, "viettelpost": FakeViettelPost}
HURRY = 10_000.0


class Waits(threading.Event):
    """A stop that waits for nobody and remembers how long it was to wait."""

    def __init__(self) -> None:
        super().__init__()
        self.asked: list[float] = []

    def wait(self, timeout: float | None = None) -> bool:
        self.asked.append(round((timeout or 0) * HURRY, 3))
        return self.is_set()


def dispatch(
    packed: Packed,
    fake: Counter | str,
    carrier: str = "ghn",
    told: Settings = SETTINGS,
    ahead: float = 0.0,
) -> Dispatch:
    return Dispatch(
        packed.ledger,
        told,
        "Thảo",
        carrier=carrier,
        keys=keys(),
        address=fake if isinstance(fake, str) else fake.address,
        hurry=HURRY,
        clock=lambda: time.time() + ahead,
    )


def outcomes(told: tuple[Told, ...]) -> list[Outcome]:
    return [one.outcome for one in told]


def phones(fake: Counter) -> Count[str]:
    """Count the parcels that stand at the carrier, by whom they are for."""
    names = ("to_phone", "tel", "RECEIVER_PHONE")
    bodies = (one["body"] for one in fake.parcels.values())
    return Count(next(body[name] for name in names if name in body) for body in bodies)


def look_at_the_page(packed: Packed, fake: Counter, number: int) -> None:
    """Do what a person does who is told to: write down the code that stands on the carrier's page."""
    reference = packed.book(number).reference  # type: ignore[union-attr]
    dispatch(packed, fake, "viettelpost").decided(number, fake.parcels.get(reference, {"code": ""})["code"])
