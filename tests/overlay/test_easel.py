"""The easel paints what is on air and hands it to OBS, the newest first."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from coop_live.errors import CoopLiveError
from coop_live.events import (
    CanvasKnown,
    CardHidden,
    CardPainted,
    Events,
    LiveEnded,
    LiveStarted,
    Notice,
    OrderConfirmed,
    OrderReopened,
    ProductShown,
)
from coop_live.model import Card, Layer, Look, Order, OrderState, PricedLine
from coop_live.overlay.easel import Easel, Size
from tests.brush import Brush
from tests.evening import Heard


class Obs:
    """Remembers what it was told to show, a list for each layer."""

    def __init__(self) -> None:
        self.calls: list[tuple[object, ...]] = []
        self.ticker: list[str] = []
        self.holds: frozenset[Path] = frozenset()

    def put(self, image: Path, position: Size, *, layer: Layer = Layer.CARD) -> None:
        if layer is Layer.TICKER:
            self.ticker.append(image.read_text())
        else:
            self.calls.append(("put", image.read_text(), position))

    def hide(self, layer: Layer = Layer.CARD) -> None:
        if layer is Layer.TICKER:
            self.ticker.append("")
        else:
            self.calls.append(("hide",))

    def in_use(self) -> frozenset[Path]:
        return self.holds


LOOK = Look(brand="#123456")
LIVE = LiveStarted(1, "Tối nay", (), 0)


def card(code: str, **more: object) -> Card:
    named = {"code": code, "name": "Chè dây", "price": 85_000, "unit": "gói", "call": f"gõ {code} để đặt"}
    return Card(**{**named, **more})  # type: ignore[arg-type]


def order(number: int, name: str = "Chị Lan") -> Order:
    line = PricedLine("C1", None, 2, "Chè dây", "gói", 85_000)
    return Order(number, 1, OrderState.CONFIRMED, (line,), "facebook", "1", name)


def soon(seconds: float) -> int:
    """Return ms UTC, so many seconds from now."""
    return time.time_ns() // 1_000_000 + round(seconds * 1000)


def wait_for(condition: Callable[[], object]) -> None:
    """Wait until something is true; fail with a clear word when it never is."""
    deadline = time.monotonic() + 10
    while not condition():
        assert time.monotonic() < deadline, "it never happened"
        time.sleep(0.005)


@pytest.fixture
def events() -> Events:
    return Events()


@pytest.fixture
def heard(events: Events) -> Heard:
    return Heard(events)


@pytest.fixture
def brush() -> Brush:
    return Brush()


@pytest.fixture
def obs() -> Obs:
    return Obs()


@pytest.fixture
def easel(events: Events, heard: Heard, brush: Brush, obs: Obs, tmp_path: Path) -> Iterator[Easel]:
    easel = Easel(events, brush, tmp_path / "overlay", "lower-third", obs, look=LOOK, says_orders=True)
    easel.start()
    events.publish(LIVE)
    obs.calls.clear()
    obs.ticker.clear()
    yield easel
    brush.go.set()
    easel.stop()


def test_a_product_on_air_is_painted_put_and_announced(easel: Easel, events: Events, heard: Heard, obs: Obs):
    events.publish(ProductShown(card("C1")))
    wait_for(lambda: heard.of(CardPainted))
    (painted,) = heard.of(CardPainted)
    assert painted.image.read_text() == "C1"
    assert obs.calls == [("put", "C1", (128, 360))]


def test_every_version_has_a_name_of_its_own(easel: Easel, events: Events, heard: Heard):
    for turn in (1, 2, 3):
        events.publish(ProductShown(card("C1", stock=20 + turn)))
        wait_for(lambda turn=turn: len(heard.of(CardPainted)) == turn)
    assert len({painted.image for painted in heard.of(CardPainted)}) == 3


def test_of_several_changes_that_wait_only_the_last_is_painted(
    easel: Easel, events: Events, heard: Heard, brush: Brush
):
    brush.go.clear()
    for code in ("C1", "C2", "C3", "C4", "C5"):
        events.publish(ProductShown(card(code)))
    brush.go.set()
    wait_for(lambda: brush.painted and brush.painted[-1][0] == "C5")
    assert len(brush.painted) <= 2


def test_hiding_hides_even_while_a_card_is_being_painted(
    easel: Easel, events: Events, heard: Heard, brush: Brush, obs: Obs
):
    brush.go.clear()
    events.publish(ProductShown(card("C1")))
    assert brush.began.wait(10)
    events.publish(CardHidden("C1"))
    brush.go.set()
    wait_for(lambda: ("hide",) in obs.calls)
    easel.stop()
    assert all(call[0] == "hide" for call in obs.calls)


def test_the_card_is_painted_anew_for_the_canvas_that_obs_has(
    easel: Easel, events: Events, heard: Heard, brush: Brush
):
    events.publish(ProductShown(card("C1")))
    wait_for(lambda: heard.of(CardPainted))
    events.publish(CanvasKnown(1920, 1080))
    wait_for(lambda: len(heard.of(CardPainted)) == 2)
    assert brush.painted[-1] == ("C1", "lower-third", (1920, 1080))


@pytest.mark.parametrize(
    "trouble",
    [OSError(28, "No space left"), CoopLiveError("Ảnh hỏng.", "Chọn ảnh khác."), ValueError("a bug")],
)
def test_a_card_that_cannot_be_painted_is_told_and_the_next_one_is_painted(
    easel: Easel, events: Events, heard: Heard, brush: Brush, trouble: Exception
):
    brush.trouble = trouble
    events.publish(ProductShown(card("C1")))
    wait_for(lambda: heard.of(Notice))
    assert "C1" in heard.of(Notice)[0].cause
    brush.trouble = None
    events.publish(ProductShown(card("C2")))
    wait_for(lambda: heard.of(CardPainted))


def test_a_card_that_fails_every_second_is_told_once(
    easel: Easel, events: Events, heard: Heard, brush: Brush
):
    brush.trouble = OSError(28, "No space left")
    events.publish(ProductShown(card("C1", sale_ends=soon(30))))
    time.sleep(2.5)
    assert len(heard.of(Notice)) == 1


def test_when_a_card_cannot_be_painted_the_one_before_does_not_stay(
    easel: Easel, events: Events, brush: Brush, obs: Obs
):
    events.publish(ProductShown(card("C1")))
    wait_for(lambda: obs.calls)
    brush.trouble = OSError(28, "No space left")
    events.publish(ProductShown(card("C2")))
    wait_for(lambda: obs.calls[-1] == ("hide",))


def test_the_ticker_goes_on_while_a_card_cannot_be_painted(
    easel: Easel, events: Events, brush: Brush, obs: Obs
):
    brush.trouble = OSError(28, "No space left")
    events.publish(ProductShown(card("C1", sale_ends=soon(30))))
    events.publish(OrderConfirmed(order(1)))
    wait_for(lambda: obs.ticker)


def test_what_went_on_air_before_the_easel_listened_is_painted_and_an_old_message_is_gone(
    events: Events, brush: Brush, obs: Obs, tmp_path: Path
):
    easel = Easel(events, brush, tmp_path, "lower-third", obs)
    easel.start(lambda: card("C1"))
    wait_for(lambda: obs.calls)
    easel.stop()
    assert obs.calls[0][1] == "C1"
    assert obs.ticker[0] == ""


def test_an_order_confirmed_after_the_live_is_nobodys_news(easel: Easel, events: Events, obs: Obs):
    events.publish(LiveEnded(1, 0))
    events.publish(OrderConfirmed(order(1)))
    time.sleep(0.3)
    assert not any(obs.ticker)


def test_a_card_that_is_hidden_while_the_canvas_changes_stays_hidden(
    easel: Easel, events: Events, brush: Brush, obs: Obs
):
    events.publish(ProductShown(card("C1")))
    wait_for(lambda: obs.calls)
    hiding = threading.Thread(target=lambda: events.publish(CardHidden("C1")))
    hiding.start()
    events.publish(CanvasKnown(1920, 1080))
    hiding.join()
    easel.stop()
    assert obs.calls[-1] == ("hide",)


def test_the_cooperatives_look_reaches_the_painter(easel: Easel, events: Events, brush: Brush):
    events.publish(ProductShown(card("C1")))
    wait_for(lambda: brush.looks)
    assert brush.looks == [LOOK]


def test_a_card_that_the_rules_block_is_taken_off_the_picture(easel: Easel, events: Events, obs: Obs):
    events.publish(ProductShown(card("C1")))
    wait_for(lambda: obs.calls)
    events.publish(ProductShown(card("C2", blocked=True)))
    wait_for(lambda: len(obs.calls) == 2)
    assert obs.calls[-1] == ("hide",)


# ------------------------------------------------------------- painted ahead


def stocked(events: Events, brush: Brush, obs: Obs, tmp_path: Path, *cards: Card) -> Easel:
    """Return an easel that has painted these cards before anybody asked for them."""
    easel = Easel(events, brush, tmp_path, "lower-third", obs, ahead=lambda: cards)
    easel.start()
    events.publish(LIVE)
    wait_for(lambda: len(brush.painted) == len(cards))
    obs.calls.clear()
    return easel


def test_a_card_that_was_painted_ahead_is_put_at_once(events: Events, brush: Brush, obs: Obs, tmp_path: Path):
    easel = stocked(events, brush, obs, tmp_path, card("C1"), card("C2"))
    brush.go.clear()  # whoever paints now waits
    events.publish(ProductShown(card("C2")))
    wait_for(lambda: obs.calls)
    assert obs.calls[0][1] == "C2"
    brush.go.set()
    easel.stop()


def test_a_card_that_has_changed_since_is_painted_anew(
    events: Events, brush: Brush, obs: Obs, tmp_path: Path
):
    easel = stocked(events, brush, obs, tmp_path, card("C1", stock=5))
    events.publish(ProductShown(card("C1", stock=4)))
    wait_for(lambda: len(brush.painted) == 2)
    easel.stop()
    assert len(obs.calls) == 1


def test_what_a_person_wants_goes_before_what_may_be_wanted(
    events: Events, brush: Brush, obs: Obs, tmp_path: Path
):
    brush.go.clear()
    wanted = [card(f"A{n}") for n in range(9)]
    easel = Easel(events, brush, tmp_path, "lower-third", obs, ahead=lambda: wanted)
    easel.start()
    events.publish(LIVE)
    time.sleep(1)
    events.publish(ProductShown(card("C1")))
    brush.go.set()
    wait_for(lambda: obs.calls)
    easel.stop()
    assert [one[0] for one in brush.painted].index("C1") <= 1


def test_cards_in_a_sale_and_blocked_ones_are_not_painted_ahead(
    events: Events, brush: Brush, obs: Obs, tmp_path: Path
):
    easel = Easel(
        events,
        brush,
        tmp_path,
        "lower-third",
        obs,
        ahead=lambda: (card("C1", sale_ends=soon(60)), card("C2", blocked=True), card("C3")),
    )
    easel.start()
    events.publish(LIVE)
    wait_for(lambda: brush.painted)
    easel.stop()
    assert [one[0] for one in brush.painted] == ["C3"]


def test_another_canvas_makes_all_of_them_worthless(events: Events, brush: Brush, obs: Obs, tmp_path: Path):
    easel = stocked(events, brush, obs, tmp_path, card("C1"))
    events.publish(CanvasKnown(1920, 1080))
    events.publish(ProductShown(card("C1")))
    wait_for(lambda: obs.calls)
    easel.stop()
    assert ("C1", "lower-third", (1920, 1080)) in brush.painted


# ------------------------------------------------------------------ a flash sale


def test_a_flash_sale_counts_down_once_a_second_to_nothing(easel: Easel, events: Events, obs: Obs):
    events.publish(ProductShown(card("C1", sale_ends=soon(2.4))))
    wait_for(lambda: obs.calls and obs.calls[-1][1] == "C1 0")
    seconds = [int(str(call[1]).split()[1]) for call in obs.calls]
    assert seconds == sorted(set(seconds), reverse=True)
    assert 1 < len(seconds) <= 4


def test_another_product_stops_the_countdown(easel: Easel, events: Events, obs: Obs):
    events.publish(ProductShown(card("C1", sale_ends=soon(60))))
    wait_for(lambda: obs.calls)
    events.publish(ProductShown(card("C2")))
    wait_for(lambda: obs.calls[-1][1] == "C2")
    time.sleep(1.3)
    assert obs.calls[-1][1] == "C2"


# ----------------------------------------------------------------- scarcity


def test_when_few_are_left_the_chip_is_turned_round_for_a_moment(easel: Easel, events: Events, obs: Obs):
    events.publish(ProductShown(card("C1", stock=11)))
    wait_for(lambda: len(obs.calls) == 1)
    events.publish(ProductShown(card("C1", stock=10, few=True)))
    wait_for(lambda: len(obs.calls) == 3)
    events.publish(ProductShown(card("C1", stock=9, few=True)))
    wait_for(lambda: len(obs.calls) == 4)
    assert [call[1] for call in obs.calls] == ["C1", "C1 !", "C1", "C1"]


def test_another_product_that_is_scarce_does_not_blink(easel: Easel, events: Events, obs: Obs):
    for one in (card("C1", stock=11), card("C2", stock=2, nearly_gone=True)):
        events.publish(ProductShown(one))
        wait_for(lambda one=one: obs.calls and str(obs.calls[-1][1]).startswith(one.code))
    time.sleep(0.4)
    assert [call[1] for call in obs.calls] == ["C1", "C2"]


# ----------------------------------------------------------------- the ticker


def test_a_confirmed_order_is_told_for_some_seconds(easel: Easel, events: Events, obs: Obs):
    events.publish(OrderConfirmed(order(1)))
    wait_for(lambda: len(obs.ticker) == 2)
    assert obs.ticker == ["Chị L*** vừa chốt 2 gói chè dây", ""]
    assert obs.calls == [], "the card is not touched"


def test_what_was_undone_meanwhile_and_what_waits_when_the_live_ends_is_not_told(
    easel: Easel, events: Events, obs: Obs
):
    for number in (1, 2, 3):
        events.publish(OrderConfirmed(order(number)))
    events.publish(OrderReopened(order(2)))
    wait_for(lambda: obs.ticker)
    events.publish(LiveEnded(1, 0))
    wait_for(lambda: obs.ticker[-1] == "")
    time.sleep(1.3)
    assert len(obs.ticker) == 2


def test_words_that_may_not_be_said_stay_away(events: Events, brush: Brush, obs: Obs, tmp_path: Path):
    easel = Easel(events, brush, tmp_path, "lower-third", obs, says_orders=True, may_say=lambda words: False)
    easel.start()
    events.publish(LIVE)
    events.publish(OrderConfirmed(order(1)))
    time.sleep(0.3)
    easel.stop()
    assert not any(obs.ticker)


def test_a_theme_without_room_has_no_ticker(events: Events, brush: Brush, obs: Obs, tmp_path: Path):
    easel = Easel(events, brush, tmp_path, "full-card", obs, says_orders=True)
    easel.start()
    events.publish(LIVE)
    events.publish(OrderConfirmed(order(1)))
    time.sleep(0.3)
    easel.stop()
    assert not any(obs.ticker)
