"""Nothing moves until OBS was seen to keep up, nor for a while after it did not."""

from __future__ import annotations

from coop_live.overlay.obs_pace import LATE, REST, Pace


def stats(drawn: int, skipped: int = 0, encoder: int = 0) -> dict[str, int]:
    return {"renderTotalFrames": drawn, "renderSkippedFrames": skipped, "outputSkippedFrames": encoder}


def seen(*counts: dict[str, int]) -> Pace:
    """Return what is known after these counts, one a second from 0."""
    pace = Pace()
    for second, count in enumerate(counts):
        pace.counted(count, second)
    return pace


def test_at_first_nothing_is_known():
    assert not Pace().steady(1e6)
    assert not seen(stats(900)).steady(1e6)


def test_an_obs_that_draws_every_frame_keeps_up():
    assert seen(stats(900), stats(930)).steady(1)


def test_what_was_skipped_before_we_came_does_not_count():
    assert seen(stats(900, 400, 70), stats(930, 400, 70)).steady(1)


def test_one_frame_in_a_long_while_is_no_trouble():
    assert seen(stats(900), stats(1000, 1)).steady(1)


def test_skipped_frames_mean_rest_for_a_while():
    for trouble in (stats(960, skipped=4), stats(960, encoder=4)):
        pace = seen(stats(900), stats(930), trouble)
        assert not pace.steady(2)
        assert not pace.steady(2 + REST - 1)
        assert pace.steady(2 + REST)


def test_a_late_answer_means_rest_too():
    pace = seen(stats(900), stats(930))
    pace.answered(LATE / 10, 2)
    assert pace.steady(2)
    pace.answered(LATE * 2, 3)
    assert not pace.steady(4)


def test_counters_that_start_over_are_no_trouble():
    assert seen(stats(900, 50), stats(930, 50), stats(10, 0)).steady(3)
