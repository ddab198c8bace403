"""What all local programs share: silence is fine, junk is told, the shop's own words are no orders."""

from __future__ import annotations

import itertools
import json
import logging
import threading
from collections.abc import Generator, Sequence
from contextlib import AbstractContextManager, closing

import pytest

from coop_live.chat.base import Batch, Lost, Resume, Since
from coop_live.chat.kind import KeysInMemory, Level
from coop_live.chat.local import UNREADABLE, LocalSource, decode, try_it
from coop_live.chat.shapes import tikfinity
from coop_live.chat.shapes.arrival import Arrival
from coop_live.chat.web_socket import Pace
from coop_live.errors import InputError
from coop_live.model import Comment
from tests.chat.peers import Peer, program

PACE = Pace(step=0.02)


class Loa(LocalSource):
    name = "loa"
    platform = "tiktok"
    title = "Loa"
    home = "ws://127.0.0.1:1/"

    def read(self, item: object, arrival: Arrival) -> Sequence[Comment]:
        return tikfinity.read(item, arrival)


def chat(number: int, **more: object) -> dict[str, object]:
    data = {"comment": f"chốt {number}", "msgId": str(number), "uniqueId": "lan.bl", "nickname": "Lan"}
    return {"event": "chat", "data": data | more}


def batches(address: str, **given: str) -> Generator[Batch, None, None]:
    yield from Loa(KeysInMemory(**given), address, PACE).listen(Since(), threading.Event())


def spoken(address: str, many: int, **given: str) -> list[Comment]:
    """The first so many comments."""
    with closing(batches(address, **given)) as listening:
        said = (comment for batch in listening for comment in batch.comments)
        return list(itertools.islice(said, many))


def tells(*frames: object) -> AbstractContextManager[str]:
    def play(peer: Peer) -> None:
        for frame in frames:
            peer.say(frame)
        peer.wait_until_gone()

    return program(play)


def test_it_can_give_nothing_of_a_break() -> None:
    loa = Loa(KeysInMemory())
    assert (loa.resume, loa.window, loa.longest_wait) == (Resume.NONE, 0.0, 15.0)


def test_comments_come_with_the_time_of_their_arrival() -> None:
    with tells(chat(1), chat(2)) as address:
        one, two = spoken(address, 2)
    assert (one.text, two.text) == ("chốt 1", "chốt 2")
    assert 0 < one.received_at <= two.received_at


def test_what_is_older_than_the_connection_is_marked() -> None:
    with tells(chat(1, createTime="1661887134718"), chat(2, createTime="4102444800000")) as address:
        assert [one.backfill for one in spoken(address, 2)] == [True, False]


def test_silence_is_told_as_all_being_well() -> None:
    with tells() as address, closing(batches(address)) as listening:
        quiet = list(itertools.islice(listening, 5))
    assert quiet == [Batch()] * 5


@pytest.mark.parametrize("own", ["lan.bl", "@Lan.BL ", "LAN"])
def test_what_the_shop_writes_itself_is_marked(own: str) -> None:
    with tells(chat(1), chat(2, uniqueId="hoa", nickname="Hoa")) as address:
        assert [one.is_owner for one in spoken(address, 2, own=own)] == [True, False]


def test_nobody_is_the_shop_where_its_name_is_not_known() -> None:
    with tells(chat(1, uniqueId="", nickname="")) as address:
        assert not spoken(address, 1)[0].is_owner


def test_a_few_frames_that_cannot_be_read_do_not_matter() -> None:
    junk = ["?"] * (UNREADABLE - 1)
    with tells(*junk, chat(1), *junk, chat(2)) as address, closing(batches(address)) as listening:
        for batch in listening:
            assert batch.trouble is None
            if batch.comments and batch.comments[0].comment_id == "2":
                return


def test_when_nothing_can_be_read_any_more_that_is_told() -> None:
    with tells(*[{"event": 1}] * UNREADABLE) as address, closing(batches(address)) as listening:
        trouble = next(batch.trouble for batch in listening if batch.trouble)
        assert "Loa" in trouble.cause
        assert next(listening).trouble is not None  # it stays until something is readable again


def test_a_stop_ends_the_listening() -> None:
    stopped = threading.Event()
    with tells() as address:
        listening = Loa(KeysInMemory(), address, PACE).listen(Since(), stopped)
        next(listening)
        stopped.set()
        assert len(list(listening)) <= 1


def test_an_address_elsewhere_is_refused_before_anything_is_sent() -> None:
    with pytest.raises(InputError):
        Loa(KeysInMemory(address="ws://example.com/"))


def test_a_try_tells_what_works() -> None:
    with tells(chat(1)) as address:
        levels = [one.level for one in try_it(lambda: Loa(KeysInMemory(), address, PACE))]
    assert levels == [Level.GOOD, Level.GOOD]
    with tells() as address:
        levels = [one.level for one in try_it(lambda: Loa(KeysInMemory(), address, PACE), seconds=0.1)]
    assert levels == [Level.GOOD, Level.WARN]


@pytest.mark.parametrize("address", ["http://127.0.0.1:1", "ws://example.com"])
def test_a_try_that_fails_says_why_and_what_to_do(address: str) -> None:
    (finding,) = try_it(lambda: Loa(KeysInMemory(), address, PACE))
    assert finding.level is Level.BAD
    assert finding.words
    assert finding.remedy


def test_recorded_frames_decode_and_junk_is_left_out() -> None:
    frames = [chat(1), None, {"event": 1}, chat(2), "x"]
    assert [one.text for one in decode(tikfinity.read, frames)] == ["chốt 1", "chốt 2"]
    assert list(decode(tikfinity.read, {"a": 1})) == []


def test_no_word_of_a_viewer_reaches_the_log(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    junk = json.dumps({"event": 1, "said": "0987654321"})
    with tells(*[junk] * UNREADABLE, chat(1, comment="0987654321")) as address:
        spoken(address, 1)
        with pytest.raises(Lost) as lost:
            list(batches("http://127.0.0.1:1"))
    # The fake's own library tells all it sends.
    ours = [one.getMessage() for one in caplog.records if not one.name.startswith("websockets.")]
    assert ours
    assert "0987654321" not in str(ours) + str(lost.value)
