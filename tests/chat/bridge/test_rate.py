"""The rate of the bridge: 50 messages a second, counted over ten seconds."""

from __future__ import annotations

from coop_live.chat.bridge.rate import MOST_IN_RATE_SECONDS, Rate


def test_almost_fifty_a_second_may_go_on_for_ever() -> None:
    now = [0.0]
    rate = Rate(lambda: now[0])
    for _message in range(49 * 60):
        assert rate.wait_for() == 0
        now[0] += 1 / 49


def test_a_burst_waits_until_its_beginning_is_ten_seconds_old() -> None:
    now = [0.0]
    rate = Rate(lambda: now[0])
    for _message in range(MOST_IN_RATE_SECONDS):
        assert rate.wait_for() == 0
        now[0] += 0.001
    assert rate.wait_for() == 10.0 - now[0]
    now[0] = 9.99
    assert 0 < rate.wait_for() < 0.02
    now[0] = 10.0
    assert rate.wait_for() == 0
    assert rate.wait_for() > 0


def test_who_is_refused_is_not_counted() -> None:
    now = [0.0]
    rate = Rate(lambda: now[0])
    for _message in range(3 * MOST_IN_RATE_SECONDS):
        rate.wait_for()
    now[0] = 10.0
    assert [rate.wait_for() for _message in range(MOST_IN_RATE_SECONDS)] == [0.0] * MOST_IN_RATE_SECONDS
