"""What was said during a break means the product that was on air then, and the order says so."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from coop_live.events import Events
from coop_live.ledger import Ledger
from coop_live.live import LiveSession
from coop_live.model import Order
from tests.evening import CATALOG, comment

MINUTE = 60_000


class Evening:
    """A live on a clock that is set by hand; honey is on air for ten minutes, then chili."""

    def __init__(self, folder: Path) -> None:
        self.now = time.time_ns() // 1_000_000
        self.events = Events()
        self.folder = folder

    def begin(self) -> None:
        self.ledger = Ledger.open(self.folder / "ledger.db", self.events)
        self.session = LiveSession(self.ledger, self.events)
        self.session.import_catalog(CATALOG).result()
        self.session.begin("Tối nay").result()
        self.session.show("C10").result()
        self.now += 10 * MINUTE
        self.session.show("OX").result()
        self.now += 10 * MINUTE

    def chat(self, clock_off: int = 0) -> None:
        """Let some comments come as promptly as they do."""
        for number in range(3):
            self.say(f"shop ơi {number}", 0.1, clock_off=clock_off)

    def say(self, text: str, minutes_ago: float, *, clock_off: int = 0, **more: object) -> Order | None:
        said = round(self.now - minutes_ago * MINUTE) + clock_off
        heard = comment(text, received_at=self.now, ts=said, **{"source": "graph-poll", **more})
        number = self.session.hear(heard).result().order
        if number is None:
            return None
        with self.ledger.read() as questions:
            return questions.order(number)


@pytest.fixture
def evening(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Evening]:
    evening = Evening(tmp_path)
    monkeypatch.setattr(time, "time_ns", lambda: evening.now * 1_000_000)
    evening.begin()
    yield evening
    evening.ledger.close()


def wanted(order: Order | None) -> list[str]:
    return [] if order is None else [line.line.code for line in order.lines]


def test_what_comes_at_once_means_what_is_on_air(evening: Evening) -> None:
    order = evening.say("chốt 2", 0.1)
    assert wanted(order) == ["OX"]
    assert order is not None
    assert order.note == ""


def test_what_was_said_before_a_break_means_what_was_on_air_then_and_says_so(evening: Evening) -> None:
    evening.chat()
    order = evening.say("chốt 2", 15, author="Mai")
    assert wanted(order) == ["C10"]
    assert order is not None
    assert "C10" in order.note


def test_who_names_the_product_means_it_and_nothing_is_noted(evening: Evening) -> None:
    evening.chat()
    order = evening.say("chốt mật ong 1", 15, author="Mai")
    assert wanted(order) == ["C10"]
    assert order is not None
    assert order.note == ""


@pytest.mark.parametrize("clock_off", [-12 * MINUTE, 12 * MINUTE])
def test_a_computer_whose_clock_is_wrong_is_not_late(evening: Evening, clock_off: int) -> None:
    evening.chat(clock_off)
    assert wanted(evening.say("chốt 2", 0.1, author="Mai", clock_off=clock_off)) == ["OX"]
    assert wanted(evening.say("chốt 3", 15, author="Tư", clock_off=clock_off)) == ["C10"]


def test_two_comments_from_the_future_do_not_make_all_others_late(evening: Evening) -> None:
    evening.chat()
    evening.say("shop ơi", -60)
    evening.say("shop ơi nữa", -60)
    assert wanted(evening.say("chốt 2", 0.1, author="Mai")) == ["OX"]


def test_a_source_that_begins_with_its_backlog_is_soon_known(evening: Evening) -> None:
    for number in range(30, 25, -1):
        evening.say(f"shop ơi {number}", number)
    evening.chat()
    assert wanted(evening.say("chốt 2", 15, author="Mai")) == ["C10"]


def test_a_clock_that_is_set_in_mid_evening_makes_nobody_late_for_long(evening: Evening) -> None:
    evening.chat(clock_off=12 * MINUTE)  # our clock was slow, and is put right now
    for number in range(8):
        evening.say(f"shop ơi {number}", 0.1)
        evening.now += MINUTE
    evening.session.show("C10").result()
    assert wanted(evening.say("chốt 2", 0.1, author="Mai")) == ["C10"]


def test_what_is_pasted_means_what_was_on_air_when_it_was_said(evening: Evening) -> None:
    assert wanted(evening.say("chốt 2", 15, author="Mai", source="paste", author_id=None)) == ["C10"]


def test_what_was_said_before_anything_was_on_air_orders_nothing_by_its_number_alone(
    evening: Evening,
) -> None:
    evening.chat()
    assert wanted(evening.say("chốt 2", 25, author="Mai")) == []


def test_where_the_platform_gives_no_time_it_means_what_is_on_air(evening: Evening) -> None:
    heard = comment("chốt 2", received_at=evening.now, source="ssn-post")
    assert evening.session.hear(heard).result().intent.lines[0].code == "OX"
