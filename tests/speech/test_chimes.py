"""Which event sounds, and when it is quiet instead: an evening told with a clock of our own."""

from __future__ import annotations

import pytest

from coop_live.events import (
    Event,
    LampChanged,
    LedgerAdrift,
    LedgerAshore,
    LiveEnded,
    LiveStarted,
    Notice,
    OrderConfirmed,
    OrderDrafted,
    OrderRefused,
)
from coop_live.model import Lamp, LampState, Order, OrderState
from coop_live.settings import Sound as Chosen
from coop_live.speech.chimes import Chimes, Sound

ORDER = Order(7, 1, OrderState.DRAFT, (), "facebook", "1", "Lan")
BEGUN = LiveStarted(1, "Live", ("facebook",), 0)


class Evening:
    """Chimes with a clock that is put forward by hand."""

    def __init__(self, chosen: Chosen | None = None) -> None:
        self.clock = 1_000.0
        self.chosen = chosen or Chosen()
        self.chimes = Chimes(lambda: self.clock)

    def hear(self, event: Event) -> Sound | None:
        return self.chimes.hear(event, self.chosen)

    def lamp(self, name: str, state: LampState) -> Sound | None:
        return self.hear(LampChanged(Lamp(name, state)))

    def after(self, seconds: float) -> Sound | None:
        self.clock += seconds
        return self.chimes.due(self.chosen)


@pytest.fixture
def evening() -> Evening:
    made = Evening()
    made.hear(BEGUN)
    return made


def test_new_orders_tick_at_most_once_in_two_seconds(evening: Evening) -> None:
    heard = []
    for _ in range(50):  # ten seconds of a rush, five orders a second
        heard.append(evening.hear(OrderDrafted(ORDER)))
        evening.clock += 0.2
    assert heard.count(Sound.NEW_ORDER) == 5
    assert heard[0] is Sound.NEW_ORDER


def test_a_confirmed_order_has_its_notes_but_not_beside_the_voice(evening: Evening) -> None:
    assert evening.hear(OrderConfirmed(ORDER)) is Sound.CONFIRMED
    evening.lamp("voice", LampState.WORKING)
    assert evening.hear(OrderConfirmed(ORDER)) is None
    evening.lamp("voice", LampState.OFF)
    assert evening.hear(OrderConfirmed(ORDER)) is Sound.CONFIRMED


def test_a_lost_connection_is_one_low_note_after_five_seconds(evening: Evening) -> None:
    assert evening.lamp("tiktok", LampState.TROUBLE) is None
    assert evening.chimes.wait() == pytest.approx(5.0)
    assert evening.after(4.9) is None
    assert evening.after(0.2) is Sound.TROUBLE
    evening.lamp("tiktok", LampState.CONNECTING)  # trying again is not over it
    evening.lamp("tiktok", LampState.TROUBLE)
    assert evening.after(30) is None
    assert evening.chimes.wait() is None


def test_what_is_back_soon_makes_no_sound_and_what_comes_and_goes_only_one_a_minute(evening: Evening) -> None:
    evening.lamp("obs", LampState.TROUBLE)
    evening.clock += 1
    evening.lamp("obs", LampState.WORKING)
    assert evening.after(30) is None
    heard = []
    for _ in range(11):
        evening.lamp("obs", LampState.TROUBLE)
        heard.append(evening.after(6))
        evening.lamp("obs", LampState.WORKING)
        evening.clock += 1
    assert heard.count(Sound.TROUBLE) == 2


def test_a_book_that_takes_nothing_is_heard_at_once_and_again_only_the_next_time(evening: Evening) -> None:
    adrift = LedgerAdrift("Ổ đĩa đầy.", "Xóa bớt tệp.", True)
    assert evening.hear(adrift) is Sound.TROUBLE
    assert evening.hear(adrift) is None
    evening.hear(LedgerAshore(3))
    evening.clock += 100
    assert evening.hear(adrift) is Sound.TROUBLE


def test_before_and_after_the_live_a_missing_obs_is_no_alarm() -> None:
    quiet = Evening()
    quiet.lamp("obs", LampState.TROUBLE)
    assert quiet.after(60) is None
    quiet.hear(BEGUN)
    quiet.lamp("youtube", LampState.TROUBLE)
    quiet.hear(LiveEnded(1, 0))
    assert quiet.after(60) is None


def test_typing_errors_refusals_and_the_voices_own_trouble_are_silent(evening: Evening) -> None:
    assert evening.hear(Notice("warn", "Chưa rõ món.", "Gõ mã.")) is None
    assert evening.hear(OrderRefused(ORDER)) is None
    evening.lamp("voice", LampState.TROUBLE)
    assert evening.after(60) is None


@pytest.mark.parametrize(
    ("chosen", "heard"),
    [
        (Chosen(), {Sound.NEW_ORDER, Sound.CONFIRMED, Sound.TROUBLE}),
        (Chosen(new_order=False), {Sound.CONFIRMED, Sound.TROUBLE}),
        (Chosen(confirmed=False), {Sound.NEW_ORDER, Sound.TROUBLE}),
        (Chosen(trouble=False), {Sound.NEW_ORDER, Sound.CONFIRMED}),
        (Chosen(volume=0), set()),
        (Chosen(near_microphone=True), set()),
    ],
)
def test_each_is_switched_by_itself_and_the_microphone_silences_all(
    chosen: Chosen, heard: set[Sound]
) -> None:
    evening = Evening(chosen)
    evening.hear(BEGUN)
    events = (OrderDrafted(ORDER), OrderConfirmed(ORDER), LedgerAdrift("a", "b", False))
    assert {evening.hear(event) for event in events} - {None} == heard
