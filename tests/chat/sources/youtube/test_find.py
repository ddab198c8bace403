"""Tonight's chat is found: the channel's own, or that of an address that a person gave."""

from __future__ import annotations

import pytest

from coop_live.chat.base import Lost, NeedsPerson
from coop_live.chat.sources.youtube.api import Api
from coop_live.chat.sources.youtube.find import Live, NotYet, find, video_id
from coop_live.chat.sources.youtube.tokens import Tokens
from coop_live.errors import InputError
from tests.chat.sources.youtube.listening import Fake, signed_in


def api(fake: Fake) -> Api:
    return Api(Tokens(signed_in(), fake.address, fake.clock), fake.address, fake.clock)


@pytest.mark.parametrize(
    "address",
    [
        "abcdefghijk",
        " abcdefghijk\n",
        "https://www.youtube.com/watch?v=abcdefghijk",
        "https://www.youtube.com/watch?feature=share&v=abcdefghijk&t=1s",
        "youtube.com/watch?v=abcdefghijk",
        "https://m.youtube.com/watch?v=abcdefghijk",
        "https://youtu.be/abcdefghijk?si=xyz",
        "https://www.youtube.com/live/abcdefghijk?feature=share",
        "https://studio.youtube.com/video/abcdefghijk/livestreaming",
    ],
)
def test_the_id_is_found_in_every_address_that_youtube_gives(address: str) -> None:
    assert video_id(address) == "abcdefghijk"


@pytest.mark.parametrize(
    "address",
    [
        "",
        "https://www.youtube.com/",
        "https://www.youtube.com/@htx",
        "https://example.org/watch?v=abcdefghijk",
        "https://youtube.com.example.org/watch?v=abcdefghijk",
        "https://www.youtube.com/watch?v=short",
        "http://[",
        "chốt 2",
    ],
)
def test_another_address_is_refused(address: str) -> None:
    with pytest.raises(InputError):
        video_id(address)


def test_the_channels_own_live_costs_one_unit_to_find(fake: Fake) -> None:
    fake.begin(seed=3)
    asking = api(fake)
    assert find(asking) == Live("LC-3", "Chợ phiên")
    book = fake.book()
    assert (book["units"], asking.quota().spent, book["breaches"]) == (1, 1, [])


def test_while_no_live_is_on_it_is_worth_asking_again(fake: Fake) -> None:
    fake.begin(live=False)
    with pytest.raises(NotYet, match="Chưa thấy buổi live") as raised:
        find(api(fake))
    assert raised.value.after == 30


def test_a_video_of_the_live_does_as_well(fake: Fake) -> None:
    fake.begin(seed=4)
    assert find(api(fake), "https://youtu.be/abcdefghijk").chat == "LC-4"
    assert fake.book()["breaches"] == []


@pytest.mark.parametrize(
    ("video", "words", "kind"),
    [
        ("unknown____", "không thấy video", NeedsPerson),
        ("nolive_____", "không phải buổi live", NeedsPerson),
        ("ended______", "đã kết thúc", NeedsPerson),
        ("notyet_____", "Chưa thấy buổi live", Lost),
    ],
)
def test_a_video_without_a_live_says_why(fake: Fake, video: str, words: str, kind: type[Exception]) -> None:
    fake.begin()
    with pytest.raises(kind, match=words):
        find(api(fake), video)


class Told(Api):
    """An interface that answers what a test says."""

    def __init__(self, body: object) -> None:
        self.body = body

    def call(self, *asked: object, **more: object) -> object:  # type: ignore[override]
        return self


def test_of_several_lives_the_newest_is_taken() -> None:
    items = [
        {
            "snippet": {
                "liveChatId": f"LC{hour}",
                "title": hour,
                "actualStartTime": f"2026-11-22T{hour}:00:00Z",
            }
        }
        for hour in ("03", "12", "07")
    ]
    assert find(Told({"items": items})) == Live("LC12", "12", 2)


def test_a_live_without_a_chat_is_for_a_person() -> None:
    with pytest.raises(NeedsPerson, match="tắt trò chuyện"):
        find(Told({"items": [{"snippet": {"title": "x"}}]}))
    with pytest.raises(NeedsPerson, match="tắt trò chuyện"):
        find(Told({"items": [{"liveStreamingDetails": {"actualStartTime": "x"}}]}), "abcdefghijk")


@pytest.mark.parametrize("body", [{"items": None}, {"items": [1, None]}, {"kind": "x"}])
def test_a_strange_answer_is_no_live(body: object) -> None:
    with pytest.raises(NotYet):
        find(Told(body))
