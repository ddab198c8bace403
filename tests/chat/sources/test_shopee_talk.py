"""What Shopee is told beside the comments: replies, the product on sale, tokens, a try before the live."""

from __future__ import annotations

import logging
import socket
import threading
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from coop_live.chat.base import Highlights, Lost, NeedsPerson, Since, Speaks, Unsure
from coop_live.chat.http import NotSent
from coop_live.chat.kind import Finding, KeysInMemory, Level
from coop_live.chat.points import Points
from coop_live.chat.sources.shopee import KIND, ShopeeLive
from coop_live.errors import CoopLiveError, InputError
from coop_live.model import Comment, LampState
from tests.chat.fakes.running import Fake, Listener, running
from tests.chat.fakes.shopee import OWNER
from tests.chat.sources.test_shopee_evening import check, keys, told_missing

TO = Comment("shopee", "6236215", "1", "Lan", "chốt 1", 1)


@pytest.fixture(scope="module")
def shopee() -> Iterator[Fake]:
    with running("shopee") as fake:
        yield fake


def source(fake: Fake, given: KeysInMemory | None = None) -> ShopeeLive:
    return ShopeeLive(given or keys(), fake.address, clock=fake.clock())


def closed_port() -> str:
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return f"http://127.0.0.1:{one.getsockname()[1]}"


# ------------------------------------------------------------------- speaking


def test_a_reply_is_posted_once_and_an_answer_without_a_number_is_fine(shopee: Fake) -> None:
    shopee.begin()
    live = source(shopee)
    assert isinstance(live, Speaks)
    live.reply(TO, "Em đã chốt C1 x2 cho chị 🍯")
    notes = shopee.notes()
    assert notes["posted"] == ["Em đã chốt C1 x2 cho chị 🍯"]
    assert notes["breaches"] == []


def test_whoever_wrote_in_an_earlier_live_is_answered_in_the_one_that_is_on(shopee: Fake) -> None:
    shopee.begin()
    source(shopee).reply(replace(TO, live_id="6000001"), "Em đã chốt")
    assert shopee.notes()["posted"] == ["Em đã chốt"]


def test_a_reply_that_is_too_long_or_empty_is_refused_before_it_is_sent(shopee: Fake) -> None:
    shopee.begin()
    for text in ("ơ" * 151, "  "):
        with pytest.raises(InputError):
            source(shopee).reply(TO, text)
    assert shopee.notes()["calls"] == []


def test_a_reply_whose_answer_is_lost_is_not_sent_again(shopee: Fake) -> None:
    shopee.begin(lose_posts=True)
    with pytest.raises(Unsure):
        source(shopee).reply(TO, "chào chị")
    assert shopee.notes()["posted"] == ["chào chị"]


def test_a_reply_that_never_left_is_surely_not_sent() -> None:
    with pytest.raises(NotSent):
        ShopeeLive(keys(), closed_port()).reply(TO, "chào chị")


def test_a_reply_with_an_old_token_renews_it_and_is_sent_once(shopee: Fake) -> None:
    shopee.begin(first_access="other")
    source(shopee).reply(TO, "chào chị")
    notes = shopee.notes()
    assert notes["posted"] == ["chào chị"]
    assert notes["calls"] == ["post_comment", "get", "post_comment"]


def test_when_the_renewal_gets_lost_the_reply_is_surely_not_sent(shopee: Fake) -> None:
    shopee.begin(first_access="other", lose_tokens=1)
    with pytest.raises(NotSent):
        source(shopee).reply(TO, "chào chị")
    assert shopee.notes()["posted"] == []


@pytest.mark.parametrize(
    ("code", "message", "error"),
    [
        ("error_data", "The content contains sensitive content", NeedsPerson),
        ("error_server", "Too many requests, please try again later", Lost),
        ("error_server", "Server internal error: x", Unsure),
    ],
)
def test_a_refused_reply_says_what_is_wrong(
    shopee: Fake, code: str, message: str, error: type[CoopLiveError]
) -> None:
    shopee.begin(refuse_all=[code, message])
    with pytest.raises(error):
        source(shopee).reply(TO, "chào chị")


@pytest.mark.parametrize(("item", "shop_id"), [("77:5501", ""), ("5501", "77"), ("77:5501", "99")])
def test_the_product_on_sale_is_shown(shopee: Fake, item: str, shop_id: str) -> None:
    shopee.begin()
    live = source(shopee, keys(shop_id=shop_id))
    assert isinstance(live, Highlights)
    live.highlight(item)
    notes = shopee.notes()
    assert notes["shown"] == [{"session_id": 6236215, "item_id": 5501, "shop_id": 77}]
    assert notes["breaches"] == []


@pytest.mark.parametrize("item", ["", "5501", "x:5501", "77:x", "77:"])
def test_a_product_without_both_numbers_is_not_asked_for(shopee: Fake, item: str) -> None:
    shopee.begin()
    with pytest.raises(NeedsPerson):
        source(shopee).highlight(item)
    assert shopee.notes()["calls"] == []


# --------------------------------------------------------------------- tokens


def test_a_pasted_address_is_exchanged_once_and_forgotten(shopee: Fake) -> None:
    given = keys(access_token="", refresh_token="", user_id="", code="https://htx.vn/?code=code1&x=1")
    shopee.begin(comments=20, seed=1)
    clock = shopee.clock()
    listener = Listener(ShopeeLive(given, shopee.address, clock=clock), clock).run()
    check(listener, shopee.notes())
    assert given.kept["code"] == ""
    assert given.kept["user_id"] == str(OWNER)
    assert given.kept["refresh_token"] == "SECRETrefresh100"
    expires = KIND.expires(given)
    assert expires is not None
    assert abs(expires / 1000 - shopee.epoch - 30 * 86400) < 3600


def test_a_code_that_is_spent_needs_a_person_unless_its_tokens_are_there(shopee: Fake) -> None:
    shopee.begin(comments=5, seed=1)
    given = keys(code="spent")
    source(shopee, given).reply(TO, "chào chị")
    assert given.kept["code"] == ""
    nothing = keys(code="spent", access_token="", refresh_token="")
    listening = source(shopee, nothing).listen(Since(), threading.Event())
    with pytest.raises(NeedsPerson, match="Mã cấp quyền"):
        next(listening)
    assert nothing.kept["code"] == ""
    nothing.put("code", "spent")
    with pytest.raises(NeedsPerson, match="Mã cấp quyền"):
        source(shopee, nothing).highlight("77:5501")


def test_the_sign_in_that_is_over_is_told_once_and_shopee_left_alone_until_a_person_comes(
    shopee: Fake,
) -> None:
    shopee.begin(first_access="other", first_refresh="other")
    given = keys()
    clock = shopee.clock()
    listener = Listener(ShopeeLive(given, shopee.address, clock=clock), clock)
    listener.watcher.start()
    trouble = listener.until(LampState.TROUBLE)
    assert "đăng nhập" in trouble.cause
    time.sleep(0.1)  # twelve seconds of the evening, in which it could ask again
    assert shopee.notes()["calls"] == ["get_latest_comment_list", "get"]
    given.kept |= {"access_token": "other", "refresh_token": "other"}
    listener.watcher.again()
    listener.until(LampState.WORKING)
    listener.watcher.stop()


def test_listening_and_replying_renew_once_between_them(shopee: Fake) -> None:
    shopee.begin(first_access="other", comments=0)
    live = source(shopee)
    threads = [threading.Thread(target=live.reply, args=(TO, f"chào {n}")) for n in range(6)]
    for one in threads:
        one.start()
    for one in threads:
        one.join()
    notes = shopee.notes()
    assert sorted(notes["posted"]) == [f"chào {n}" for n in range(6)]
    assert notes["calls"].count("get") == 1
    assert notes["breaches"] == []


@pytest.mark.parametrize(
    ("name", "value"), [("partner_id", "abc"), ("partner_key", ""), ("session_id", "x"), ("user_id", "")]
)
def test_what_is_missing_is_said_before_anything_is_asked(shopee: Fake, name: str, value: str) -> None:
    shopee.begin()
    with pytest.raises(NeedsPerson):
        next(source(shopee, keys(**{name: value})).listen(Since(), threading.Event()))
    assert shopee.notes()["calls"] == []


# ------------------------------------------------------------------ hard times


def test_killed_and_started_again_it_goes_on_and_tells_what_it_missed(shopee: Fake, tmp_path: Path) -> None:
    shopee.begin(seed=8, comments=80, ends=60.0, lasts=55.0)
    clock, file = shopee.clock(), tmp_path / "points.json"
    first = Listener(ShopeeLive(keys(), shopee.address, clock=clock), clock, Points(file))
    first.watcher.start()
    first.until(LampState.WORKING)
    time.sleep(0.1)
    first.watcher.stop()  # nothing is written at a stop: a kill leaves the same behind
    before = list(first.heard)
    time.sleep(0.17)  # twenty seconds
    second = Listener(ShopeeLive(keys(), shopee.address, clock=clock), clock, Points(file)).run()
    assert second.gaps
    second.gaps += first.gaps
    fresh = [*before, *second.heard]
    notes = shopee.notes()
    for row in notes["written"]:
        if row["at"] > notes["good"][0] and row["comment_id"] not in [one.comment_id for one in fresh]:
            assert told_missing(second, row["at"])
    assert notes["breaches"] == []


def test_a_comment_that_could_not_be_kept_is_given_again(shopee: Fake) -> None:
    shopee.begin(seed=9, comments=30)
    failures = [CoopLiveError("đĩa đầy")]
    clock = shopee.clock()
    listener = Listener(
        ShopeeLive(keys(), shopee.address, clock=clock),
        clock,
        refuses=lambda _comment: failures.pop() if failures else None,
    ).run()
    notes = shopee.notes()
    # A trouble of our own is asked again after a second, once; no document gives a limit [?].
    assert len(notes.pop("breaches")) <= 1
    check(listener, notes | {"breaches": []})


def test_offline_at_the_start_it_says_so_and_connects_by_itself(shopee: Fake) -> None:
    shopee.begin(seed=10, comments=20, outages=[[-1, 15]])
    clock = shopee.clock()
    listener = Listener(ShopeeLive(keys(), shopee.address, clock=clock), clock).run()
    states = [lamp.state for lamp in listener.lamps]
    assert states[:2] == [LampState.CONNECTING, LampState.TROUBLE]
    assert LampState.WORKING in states
    check(listener, shopee.notes())


def test_a_stalled_platform_does_not_hold_up_the_stop() -> None:
    with socket.socket() as stalled:
        stalled.bind(("127.0.0.1", 0))
        stalled.listen()
        live = ShopeeLive(keys(), f"http://127.0.0.1:{stalled.getsockname()[1]}", seconds=(1.0, 3.0))
        listener = Listener(live, time.time)
        listener.watcher.start()
        connection, _ = stalled.accept()
        begun = time.monotonic()
        listener.watcher.stop()
        assert time.monotonic() - begun < 2
        connection.close()
        assert listener.watcher.wait(30)


def test_no_secret_is_in_a_lamp_an_error_or_the_log(shopee: Fake, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    shopee.begin(seed=11, faults=0.5, comments=20, access_life=20.0)
    listener = Listener(ShopeeLive(keys(), shopee.address, clock=shopee.clock()), shopee.clock()).run()
    said = "".join(f"{lamp.cause}{lamp.remedy}" for lamp in listener.lamps)
    for told in (said, caplog.text, repr(listener.heard)):
        assert "SECRET" not in told


# ------------------------------------------------------------------------ a try


def tried(fake: Fake, given: KeysInMemory) -> list[Finding]:
    return list(KIND.try_it(given, fake.address))


def test_a_try_says_what_works(shopee: Fake) -> None:
    shopee.begin(hurry=1)
    assert [one.level for one in tried(shopee, keys())] == [Level.GOOD, Level.GOOD]


def test_a_try_warns_of_a_live_that_has_not_begun_or_is_over(shopee: Fake) -> None:
    shopee.begin(hurry=1, opens=1000.0)
    assert [one.level for one in tried(shopee, keys())] == [Level.GOOD, Level.WARN]
    shopee.begin(hurry=1, ends=-1.0)
    assert [one.level for one in tried(shopee, keys())] == [Level.GOOD, Level.BAD]


@pytest.mark.parametrize(
    "refused",
    [["error_auth", "No permission to current api."], ["source_ip_undeclared", "(1.2.3.4)"], ["odd", ""]],
)
def test_a_try_that_is_refused_says_why_and_never_raises(shopee: Fake, refused: list[str]) -> None:
    shopee.begin(hurry=1, refuse_all=refused)
    (found,) = tried(shopee, keys())
    assert found.level is Level.BAD
    assert found.words
    assert found.remedy


def test_a_try_with_nothing_given_nothing_listening_or_a_strange_address_is_bad() -> None:
    for given, address in ((KeysInMemory(), ""), (keys(), closed_port()), (keys(), "https://evil.vn")):
        (found,) = KIND.try_it(given, address)
        assert found.level is Level.BAD


def test_the_guided_way_is_short_and_says_what_is_unproven() -> None:
    assert len(KIND.steps()) >= 5
    assert "Chưa ai thử" in KIND.unproven()
    assert {ask.name for ask in KIND.missing(KeysInMemory())} == {"partner_id", "partner_key", "session_id"}
    assert all(ask.title() and ask.explain() for ask in KIND.asks)
    assert {ask.name for ask in KIND.asks if ask.secret} == {"partner_key", "code"}
