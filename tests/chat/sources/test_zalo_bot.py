"""A Zalo bot: each message once, replies in the same talk, and a token that nobody ever reads."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from dataclasses import replace

import pytest

from coop_live.chat.base import Speaks, Unsure
from coop_live.chat.kind import KeysInMemory, Level
from coop_live.chat.sources.zalo import ZaloAccount
from coop_live.chat.sources.zalo_bot import KIND, ZaloBot
from coop_live.errors import InputError, NotPossible
from coop_live.model import Comment, LampState
from tests.chat.fakes.running import Fake, Listener, running
from tests.chat.fakes.zalo_bot import TOKEN

TO = Comment("zalo", "zalo-bot", "b1", "Lan", "chốt 1", 1, author_id="lan1", kind="dm", source="zalo-bot")


@pytest.fixture(scope="module")
def bot() -> Iterator[Fake]:
    with running("zalo_bot") as fake:
        yield fake


def keys(token: str = TOKEN) -> KeysInMemory:
    return KeysInMemory(bot_token=token)


@pytest.mark.parametrize("seed", range(20))
def test_every_message_comes_once_whatever_fails(
    bot: Fake, seed: int, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    bot.begin(seed=seed, messages=12, faults=0.2 if seed % 2 else 0.0)
    source = ZaloBot(keys(), bot.address)
    listener = Listener(source, bot.clock())
    listener.watcher.start()
    listener.until_heard(12)
    listener.watcher.stop()
    assert listener.ids == [f"b{number}" for number in range(12)]
    assert {one.kind for one in listener.heard} == {"dm"}
    assert bot.notes()["breaches"] == []
    assert "SECRET" not in caplog.text + repr(listener.lamps)


def test_a_reply_goes_to_the_talk_once(bot: Fake) -> None:
    bot.begin(seed=1)
    speaker = ZaloBot(keys(), bot.address)
    assert isinstance(speaker, Speaks)
    speaker.reply(TO, "dạ")
    assert bot.notes()["sent"] == [{"chat_id": "lan1", "text": "dạ"}]
    bot.begin(seed=1, lose_sent=True)
    with pytest.raises(Unsure):
        speaker.reply(TO, "dạ")
    assert len(bot.notes()["sent"]) == 1
    with pytest.raises(InputError):
        speaker.reply(TO, "ơ" * 2001)


def test_bot_and_account_answer_nobody_whom_the_other_knows(bot: Fake) -> None:
    bot.begin(seed=1)
    with pytest.raises(NotPossible):
        ZaloBot(keys(), bot.address).reply(replace(TO, source="zalo-poll"), "dạ")
    with pytest.raises(NotPossible):
        ZaloAccount(KeysInMemory(access_token="x"), bot.address).reply(TO, "dạ")
    assert bot.notes()["calls"] == []


def test_a_wrong_token_needs_a_person_and_is_not_asked_with_again(bot: Fake) -> None:
    bot.begin(seed=1, token="other")
    listener = Listener(ZaloBot(keys(), bot.address), bot.clock())
    listener.watcher.start()
    assert "không nhận mã" in listener.until(LampState.TROUBLE).cause
    listener.watcher.stop()
    assert bot.notes()["calls"] == ["getUpdates"]


def test_a_try_takes_no_message_away(bot: Fake) -> None:
    bot.begin(seed=1, messages=1)
    assert [one.level for one in KIND.try_it(keys(), bot.address)] == [Level.GOOD]
    assert bot.notes()["calls"] == ["getMe"]
    assert [one.level for one in KIND.try_it(keys("x"), bot.address)] == [Level.BAD]
