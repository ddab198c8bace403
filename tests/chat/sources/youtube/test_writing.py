"""A viewer is answered once, and a comment is taken out of sight."""

from __future__ import annotations

import threading
from dataclasses import replace

import pytest

from coop_live.chat.base import Hides, Lost, NeedsPerson, Since, Speaks, Unsure
from coop_live.chat.http import NotSent
from coop_live.chat.sources.youtube.source import YouTube
from coop_live.errors import CoopLiveError, InputError, NotPossible
from coop_live.model import Comment
from tests.chat.sources.youtube.listening import Fake, listening, signed_in


def source(fake: Fake) -> YouTube:
    return YouTube(signed_in(), fake.address, fake.clock)


def comment(chat: str, number: str = "LCC.1") -> Comment:
    return Comment("youtube", chat, number, "Lan", "chốt 2", 0)


def test_it_can_answer_and_hide() -> None:
    one = YouTube(signed_in())
    assert isinstance(one, Speaks)
    assert isinstance(one, Hides)
    assert one.longest == 200


def test_an_answer_is_in_the_chat_and_comes_back_as_the_sellers_own(fake: Fake) -> None:
    fake.begin(turns=1000)
    with listening(fake) as desk:
        desk.until_heard(15)
        desk.source.reply(desk.heard[0], "Em đã chốt C1 x2 cho chị,\ntổng 170.000đ")
        with desk.changed:
            assert desk.changed.wait_for(lambda: any(one.is_owner for one in desk.heard), 20)
        (own,) = [one for one in desk.heard if one.is_owner]
    assert own.text == "Em đã chốt C1 x2 cho chị, tổng 170.000đ"
    book = fake.book()
    assert book["breaches"] == []
    assert desk.source.spent == book["units"]


def test_an_account_that_is_not_the_channels_is_ours_all_the_same(fake: Fake) -> None:
    fake.begin(turns=5, owner=False)
    one = source(fake)
    batches = one.listen(Since(), threading.Event())
    (chat,) = {said.live_id for said in next(batches).comments}
    one.reply(comment(chat), "Em đã chốt C1 x2")
    fake.clock.base += 60  # the interval is over
    (own,) = [said for said in next(batches).comments if said.text == "Em đã chốt C1 x2"]
    assert own.is_owner


def test_an_answer_to_what_a_person_pasted_goes_into_the_chat_that_is_on(fake: Fake) -> None:
    fake.begin(turns=5)
    one = source(fake)
    (chat,) = {said.live_id for said in next(one.listen(Since(), threading.Event())).comments}
    one.reply(comment("live-7"), "Em đã chốt C1 x2")
    assert fake.book()["messages"][-1]["text"] == "Em đã chốt C1 x2"
    assert chat != "live-7"


@pytest.mark.parametrize("text", ["", " \n\u200f", "x" * 201])
def test_an_answer_that_is_too_long_or_empty_is_not_sent(fake: Fake, text: str) -> None:
    fake.begin()
    with pytest.raises(InputError, match="200"):
        source(fake).reply(comment("LC-1"), text)
    assert fake.book()["asked"] == []


def test_the_longest_answer_is_sent(fake: Fake) -> None:
    fake.begin()
    source(fake).reply(comment("LC-1"), "ế" * 200)
    assert fake.book()["messages"][-1]["text"] == "ế" * 200
    assert fake.book()["breaches"] == []


def test_an_answer_whose_receipt_got_lost_is_not_sent_again_by_itself(fake: Fake) -> None:
    fake.begin()
    with pytest.raises(Unsure) as raised:
        source(fake).reply(comment("LC-1"), "LOSE this")
    assert raised.value.remedy
    assert fake.book()["asked"] == ["POST messages"]
    assert fake.book()["messages"][-1]["text"] == "LOSE this"


def test_an_answer_that_surely_was_not_sent_says_so(fake: Fake) -> None:
    fake.begin()
    with pytest.raises(NotSent):
        YouTube(signed_in(), "http://127.0.0.1:9").reply(comment("LC-1"), "chào")
    fake.change(always="rateLimitExceeded")
    with pytest.raises(Lost) as raised:
        source(fake).reply(comment("LC-1"), "chào")
    assert not isinstance(raised.value, Unsure)
    assert raised.value.after > 0


@pytest.mark.parametrize(
    ("reason", "kind"),
    [
        ("messageTextInvalid", InputError),
        ("preconditionCheckFailed", InputError),
        ("forbidden", NeedsPerson),
        ("liveChatEnded", Lost),
        ("quotaExceeded", Lost),
    ],
)
def test_what_youtube_says_against_an_answer_is_told(
    fake: Fake, reason: str, kind: type[CoopLiveError]
) -> None:
    fake.begin(always=reason)
    with pytest.raises(kind):
        source(fake).reply(comment("LC-1"), "chào")
    assert fake.book()["asked"] == ["POST messages"]


def test_a_comment_is_taken_out_of_sight_and_comes_back_as_a_mark(fake: Fake) -> None:
    fake.begin(turns=1000)
    with listening(fake) as desk:
        desk.until_heard(15)
        first = desk.heard[0].comment_id
        desk.source.hide(desk.heard[0])
        with desk.changed:
            assert desk.changed.wait_for(
                lambda: any(one.kind == "delete" and one.target_id == first for one in desk.heard), 20
            )
    assert fake.book()["breaches"] == []


def test_a_comment_that_is_gone_already_is_well(fake: Fake) -> None:
    fake.begin()
    source(fake).hide(comment("LC-1", "LCC.gone"))
    assert fake.book()["asked"] == ["DELETE messages"]


def test_a_comment_whose_number_we_made_up_is_not_said_to_be_gone(fake: Fake) -> None:
    fake.begin()
    with pytest.raises(NotPossible):
        source(fake).hide(replace(comment("live-7", "9f86d081"), id_kind="derived"))
    assert fake.book()["asked"] == []


@pytest.mark.parametrize("reason", ["forbidden", "preconditionCheckFailed"])
def test_one_who_may_not_hide_is_told(fake: Fake, reason: str) -> None:
    fake.begin(always=reason)
    with pytest.raises(NeedsPerson):
        source(fake).hide(comment("LC-1"))
