"""The ground: money, sentences, events, assets, errors."""

from __future__ import annotations

import logging
import threading

import pytest

from coop_live import i18n
from coop_live.errors import CoopLiveError, OutOfStock
from coop_live.events import Event, Events, LiveEnded, Notice
from coop_live.i18n import tr
from coop_live.money import dong, grouped
from coop_live.resources import asset
from tests.evening import TEA, Heard, comment


@pytest.mark.parametrize(
    ("amount", "written"),
    [(0, "0 ₫"), (999, "999 ₫"), (85_000, "85.000 ₫"), (1_250_000, "1.250.000 ₫"), (-5_000, "-5.000 ₫")],
)
def test_money_is_written_with_points_and_never_breaks(amount: int, written: str):
    assert dong(amount) == written.replace(" ", "\u00a0")


def test_numbers_can_be_grouped_otherwise():
    assert grouped(1234567, " ") == "1 234 567"


def test_sentences_are_vietnamese_until_somebody_translates():
    assert tr("Còn %n đơn", "", 3) == "Còn 3 đơn"
    i18n.install(lambda text, comment, n: "Order {number} is in" if n is None else f"{n} orders", "en")
    try:
        assert tr("Đã chốt {number}", number=7) == "Order 7 is in"
        assert tr("%n đơn", "", 2) == "2 orders"
        assert i18n.language() == "en"
    finally:
        i18n.install(None)
    assert tr("Đã chốt {number}", number=7) == "Đã chốt 7"
    assert i18n.language() == "vi"


def test_braces_in_a_customers_words_stay_words():
    assert tr("Khách nói: {text}", text="{number} {0} {") == "Khách nói: {number} {0} {"


def test_events_reach_everybody_until_they_stop_listening():
    events = Events()
    heard = Heard(events)
    later: list[Event] = []
    stop = events.subscribe(later.append)
    events.publish(LiveEnded(1, 0))
    stop()
    events.publish(LiveEnded(2, 0))
    assert [event.live_id for event in heard.of(LiveEnded)] == [1, 2]
    assert later == [LiveEnded(1, 0)]


def test_a_listener_that_fails_is_logged_and_harms_nobody(caplog: pytest.LogCaptureFixture):
    events = Events()

    def broken(event: Event) -> None:
        raise RuntimeError("a bug")

    events.subscribe(broken)
    heard = Heard(events)
    with caplog.at_level(logging.ERROR):
        events.publish(Notice("warn", "mất mạng"))
    assert heard.names() == ["Notice"]
    assert "a listener failed on Notice" in caplog.text


def test_events_come_from_any_thread():
    events = Events()
    heard = Heard(events)
    threads = [threading.Thread(target=events.publish, args=(LiveEnded(n, 0),)) for n in range(20)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(event.live_id for event in heard.of(LiveEnded)) == list(range(20))


def test_an_asset_is_found_and_a_missing_one_named():
    assert asset("samples", "catalog.json").is_file()
    with pytest.raises(FileNotFoundError, match=r"samples/nothing\.json"):
        asset("samples", "nothing.json")


def test_errors_say_cause_and_remedy():
    error = OutOfStock("Mật ong chỉ còn 1.", "Sửa số.", code="C10", left=1)
    assert isinstance(error, CoopLiveError)
    assert str(error) == "Mật ong chỉ còn 1. Sửa số."
    assert str(CoopLiveError("Mất mạng.")) == "Mất mạng."


def test_a_variant_may_have_its_own_price():
    assert (TEA.price_of("100g"), TEA.price_of("250g"), TEA.price_of(None)) == (85_000, 195_000, 85_000)
    assert TEA.variant("1 tấn") is None


def test_the_same_comment_has_the_same_key_whoever_brings_it():
    one = comment("c1", comment_id="7", source="bridge", author_id="u1")
    two = comment("c1", comment_id="7", source="graph-poll", author_id=None)
    assert one.key == two.key
    assert (one.author, two.author) == (("facebook", "u1"), ("facebook", "Lan"))
    assert comment("c1", ts=5).at == 5
    assert comment("c1").at == 1_763_800_000_000
