"""Every error of YouTube's table says in people's words what happened, and is treated as the table wants."""

from __future__ import annotations

import pytest

from coop_live.chat.base import Lost, NeedsPerson
from coop_live.chat.http import NotSent
from coop_live.chat.sources.youtube.api import Api, ChatEnded, ChatGone, OutOfQuota, Refused, TooFast
from coop_live.chat.sources.youtube.quota import LIST, until_midnight
from coop_live.chat.sources.youtube.tokens import Tokens
from coop_live.errors import CoopLiveError
from tests.chat.sources.youtube.listening import Fake, signed_in

LIVES = {"part": "id", "broadcastStatus": "active"}


def api(fake: Fake) -> Api:
    return Api(Tokens(signed_in(), fake.address, fake.clock), fake.address, fake.clock)


def ask(asking: Api) -> object:
    return asking.call("GET", "liveBroadcasts", LIVES, 1)


@pytest.mark.parametrize(
    ("reason", "kind", "words"),
    [
        ("authError", NeedsPerson, "không nhận đăng nhập"),
        ("quotaExceeded", OutOfQuota, "Hết hạn mức"),
        ("rateLimitExceeded", TooFast, "chậm lại"),
        ("userRateLimitExceeded", TooFast, "chậm lại"),
        ("liveChatEnded", ChatEnded, "đã kết thúc"),
        ("liveChatDisabled", NeedsPerson, "tắt trò chuyện"),
        ("forbidden", NeedsPerson, "không được xem"),
        ("insufficientPermissions", NeedsPerson, "không được xem"),
        ("accessNotConfigured", NeedsPerson, "YouTube Data API v3"),
        ("liveStreamingNotEnabled", NeedsPerson, "phát trực tiếp"),
        ("liveChatNotFound", ChatGone, "không thấy phòng"),
        ("pageTokenInvalid", Refused, "pageTokenInvalid"),
        ("preconditionCheckFailed", Refused, "preconditionCheckFailed"),
    ],
)
def test_the_table_of_errors(fake: Fake, reason: str, kind: type[CoopLiveError], words: str) -> None:
    fake.begin(always=reason)
    with pytest.raises(kind, match=words) as raised:
        ask(api(fake))
    assert "planted" not in str(raised.value)
    # Nothing is asked again by itself, but for a token that was refused.
    assert len(fake.book()["asked"]) == (2 if reason == "authError" else 1)
    assert fake.book()["refreshes"] == (2 if reason == "authError" else 1)


def test_quota_comes_back_at_midnight_in_california_and_until_then_there_is_the_bridge(fake: Fake) -> None:
    clock = fake.begin(always="quotaExceeded")
    with pytest.raises(OutOfQuota) as raised:
        ask(api(fake))
    assert raised.value.after == pytest.approx(until_midnight(clock()), abs=120)
    assert "Social Stream Ninja" in raised.value.remedy


def test_too_fast_doubles_the_wait_up_to_a_minute_and_a_good_answer_ends_that(fake: Fake) -> None:
    fake.begin(always="rateLimitExceeded")
    asking, waits = api(fake), []
    for _ in range(5):
        with pytest.raises(TooFast) as raised:
            ask(asking)
        waits.append(raised.value.after)
    assert waits == [10, 20, 40, 60, 60]
    fake.change(always="")
    ask(asking)
    fake.change(always="rateLimitExceeded")
    with pytest.raises(TooFast) as raised:
        asking.call("GET", "liveBroadcasts", LIVES, 1, pace=7.0)
    assert raised.value.after == 14


def test_a_token_that_ended_meanwhile_is_renewed_once_and_nobody_notices(fake: Fake) -> None:
    fake.begin()
    asking = api(fake)
    ask(asking)
    fake.begin(fake.clock)  # forgets every token it gave
    ask(asking)
    assert fake.book()["refreshes"] == 1
    assert fake.book()["breaches"] == []


def test_what_did_not_reach_youtube_costs_nothing(fake: Fake) -> None:
    fake.begin()
    tokens = Tokens(signed_in(), fake.address, fake.clock)
    nowhere = Api(tokens, "http://127.0.0.1:9", fake.clock)
    with pytest.raises(NotSent):
        ask(nowhere)
    assert nowhere.quota().spent == 0
    without = Api(Tokens(signed_in(), "http://127.0.0.1:9"), fake.address)
    with pytest.raises(NotSent):
        ask(without)
    assert without.quota().spent == 0


def test_every_request_is_counted_as_youtube_counts_it(fake: Fake) -> None:
    fake.begin(always="liveChatNotFound")
    asking = api(fake)
    for units in (1, LIST):
        with pytest.raises(Lost):
            asking.call("GET", "liveBroadcasts" if units == 1 else "liveChat/messages", LIVES, units)
    assert asking.quota().spent == fake.book()["units"] == 6
