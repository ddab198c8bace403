"""What Zalo is told: replies while they are free, tokens and codes, and a try before the evening."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Iterator
from urllib.parse import parse_qs, urlsplit

import pytest

from coop_live.chat.base import Lost, NeedsPerson, Since, Speaks, Unsure
from coop_live.chat.http import NotSent
from coop_live.chat.kind import Finding, KeysInMemory, Level
from coop_live.chat.sources.zalo import KIND, ZaloAccount
from coop_live.chat.sources.zalo.api import Refused, trouble
from coop_live.chat.sources.zalo.permission import challenge, new_verifier, pasted, same_state
from coop_live.errors import CoopLiveError, InputError
from coop_live.model import Comment, LampState
from tests.chat.fakes.running import Fake, Listener, running
from tests.chat.fakes.zalo import OA
from tests.chat.sources.test_zalo_evening import keys

HOUR = 3600 * 1000


@pytest.fixture(scope="module")
def zalo() -> Iterator[Fake]:
    with running("zalo") as fake:
        yield fake


def wrote(fake: Fake, hours_ago: float) -> Comment:
    """A message of somebody who wrote so long ago."""
    rows = fake.notes()["all"]
    author = next(row["from_id"] for row in rows if row["src"] == 1)
    at = round(fake.clock()() * 1000 - hours_ago * HOUR)
    return Comment("zalo", OA, "m1", "Lan", "chốt 1", at, ts=at, author_id=author, kind="dm")


def account(fake: Fake, given: KeysInMemory | None = None) -> ZaloAccount:
    return ZaloAccount(given or keys(), fake.address, clock=fake.clock())


# ------------------------------------------------------------------- speaking


def test_a_reply_goes_to_the_buyer(zalo: Fake) -> None:
    zalo.begin(seed=1)
    to = wrote(zalo, 1)
    speaker = account(zalo)
    assert isinstance(speaker, Speaks)
    speaker.reply(to, "Em đã chốt C1 x2 cho chị")
    notes = zalo.notes()
    assert notes["sent"] == [
        {"recipient": {"user_id": to.author_id}, "message": {"text": "Em đã chốt C1 x2 cho chị"}}
    ]
    assert notes["breaches"] == []


@pytest.mark.parametrize(("hours", "words"), [(48.1, "7 ngày"), (24 * 8, "gọi điện")])
def test_after_48_hours_a_reply_would_cost_money_and_is_refused(zalo: Fake, hours: float, words: str) -> None:
    zalo.begin(seed=1)
    with pytest.raises(InputError, match="tính tiền") as error:
        account(zalo).reply(wrote(zalo, hours), "chào chị")
    assert words in error.value.remedy
    assert zalo.notes()["calls"] == []


def test_a_buyer_who_wrote_again_can_be_answered_to_the_old_message(zalo: Fake) -> None:
    zalo.begin(seed=1, messages=30, lasts=0.1)
    speaker, to = account(zalo), wrote(zalo, 60)
    for batch in speaker.listen(Since(), threading.Event()):
        if batch.place:
            break
    speaker.reply(to, "chào chị")
    assert len(zalo.notes()["sent"]) == 1


@pytest.mark.parametrize("text", ["ơ" * 2001, " "])
def test_a_reply_too_long_or_empty_is_refused_before_it_is_sent(zalo: Fake, text: str) -> None:
    zalo.begin(seed=1)
    with pytest.raises(InputError):
        account(zalo).reply(wrote(zalo, 1), text)
    assert zalo.notes()["calls"] == []


def test_our_own_message_is_not_answered(zalo: Fake) -> None:
    own = Comment("zalo", OA, "m1", "HTX", "dạ", 1, author_id=OA, is_owner=True)
    with pytest.raises(InputError):
        account(zalo).reply(own, "chào chị")


def test_a_reply_whose_answer_is_lost_is_sent_once(zalo: Fake) -> None:
    zalo.begin(seed=1, lose_sent=True)
    with pytest.raises(Unsure):
        account(zalo).reply(wrote(zalo, 1), "chào chị")
    assert len(zalo.notes()["sent"]) == 1


def test_when_the_renewal_gets_lost_the_reply_is_surely_not_sent(zalo: Fake) -> None:
    zalo.begin(seed=1, first_access="other", lose_tokens=1)
    with pytest.raises(NotSent):
        account(zalo).reply(wrote(zalo, 1), "chào chị")
    assert zalo.notes()["sent"] == []


def test_many_replies_at_once_renew_once(zalo: Fake) -> None:
    zalo.begin(seed=1, first_access="other")
    speaker, to = account(zalo), wrote(zalo, 1)
    threads = [threading.Thread(target=speaker.reply, args=(to, f"chào {n}")) for n in range(6)]
    for one in threads:
        one.start()
    for one in threads:
        one.join()
    notes = zalo.notes()
    assert len(notes["sent"]) == 6
    assert notes["calls"].count("refresh_token") == 1
    assert notes["breaches"] == []


# ----------------------------------------------------------------------- tokens


def test_the_page_of_leave_is_opened_and_the_pasted_address_exchanged_with_its_proof(zalo: Fake) -> None:
    given = keys(access_token="", refresh_token="", redirect_uri="https://htx.vn/zalo")
    opened: list[str] = []
    assert KIND.sign_in is not None
    found = KIND.sign_in(given, opened.append, threading.Event(), "")
    assert found.level is Level.WARN
    address = urlsplit(opened[0])
    asked = {name: values[0] for name, values in parse_qs(address.query).items()}
    assert (
        f"{address.scheme}://{address.netloc}{address.path}" == "https://oauth.zaloapp.com/v4/oa/permission"
    )
    assert set(asked) == {"app_id", "redirect_uri", "code_challenge", "state"}
    assert asked["code_challenge"] == challenge(given.kept["code_verifier"])
    zalo.begin(seed=1, wanted_challenge=asked["code_challenge"])
    given.put("code", f"https://htx.vn/zalo?oa_id={OA}&code=code1&state={asked['state']}")
    account(zalo, given).reply(wrote(zalo, 1), "chào chị")
    notes = zalo.notes()
    assert notes["calls"] == ["authorization_code", "/v3.0/oa/message/cs"]
    assert notes["breaches"] == []
    assert given.kept["code"] == given.kept["code_verifier"] == given.kept["state"] == ""
    expires = KIND.expires(given)
    assert expires is not None
    assert abs(expires / 1000 - zalo.epoch - 90 * 86400) < 3600


@pytest.mark.parametrize(
    "code", ["https://htx.vn/?code=code1&state=somebody", "spent", "https://htx.vn/?no=1", "é"]
)
def test_a_code_that_is_no_use_is_told_and_forgotten(zalo: Fake, code: str) -> None:
    zalo.begin(seed=1)
    given = keys(access_token="", refresh_token="", code=code, state="ours")
    with pytest.raises(NeedsPerson, match="mã Zalo"):
        next(account(zalo, given).listen(Since(), threading.Event()))
    assert given.kept["code"] == ""


@pytest.mark.parametrize("other", [{"redirect_uri": ""}, {"redirect_uri": "http://htx.vn"}, {"app_id": "x"}])
def test_without_what_the_page_needs_it_is_not_opened(other: dict[str, str]) -> None:
    opened: list[str] = []
    assert KIND.sign_in is not None
    given = keys(**({"redirect_uri": "https://htx.vn/"} | other))
    assert KIND.sign_in(given, opened.append, threading.Event(), "").level is Level.BAD
    assert opened == []


def test_the_sign_in_that_is_over_is_told_once(zalo: Fake) -> None:
    zalo.begin(seed=1, first_access="other", first_refresh="other")
    clock = zalo.clock()
    listener = Listener(ZaloAccount(keys(), zalo.address, clock=clock), clock)
    listener.watcher.start()
    assert "hết hạn" in listener.until(LampState.TROUBLE).cause
    time.sleep(0.1)  # twelve seconds of the evening, in which it could ask again
    listener.watcher.stop()
    assert zalo.notes()["calls"] == ["/v2.0/oa/listrecentchat", "refresh_token"]


def test_the_proof_is_the_one_of_rfc_7636() -> None:
    assert (
        challenge("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk")
        == "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"
    )
    assert len(new_verifier()) == 43


def test_a_code_is_found_in_what_was_pasted() -> None:
    found = pasted(" https://htx.vn/zalo?oa_id=36&code=Ab-_1&state=s ")
    assert found is not None
    assert (found.code, found.state) == ("Ab-_1", "s")
    assert same_state(found, "s")
    assert not same_state(found, "t")
    bare = pasted("Ab-_1")
    assert bare is not None
    assert same_state(bare, "t")
    for told in ("", "http://[", "a b", "https://htx.vn/?code="):
        assert pasted(told) is None


# ----------------------------------------------------------------------- errors


@pytest.mark.parametrize(
    ("code", "person"), [(-216, True), (-14003, False), (-155, False), (-32, False), (-240, False)]
)
def test_a_refusal_is_said_with_its_number_and_no_secret(code: int, person: bool) -> None:
    said = trouble(Refused(code, "odd <b> SECRETtoken0123456789abcdef"))
    assert isinstance(said, NeedsPerson if person else Lost)
    assert "SECRET" not in said.cause
    assert person or str(code) in said.cause


def test_no_secret_is_in_a_lamp_or_the_log(zalo: Fake, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    zalo.begin(seed=11, faults=0.5, messages=10, lasts=20.0, access_life=20.0)
    clock = zalo.clock()
    listener = Listener(ZaloAccount(keys(), zalo.address, clock=clock), clock)
    listener.watcher.start()
    listener.until_heard(25)
    listener.watcher.stop()
    assert "SECRET" not in caplog.text + repr(listener.lamps) + repr(listener.heard)


# ------------------------------------------------------------------------ a try


def tried(fake: Fake, given: KeysInMemory) -> list[Finding]:
    return list(KIND.try_it(given, fake.address))


def test_a_try_says_what_works_and_what_ends_soon(zalo: Fake) -> None:
    zalo.begin(hurry=1)
    assert [one.level for one in tried(zalo, keys())] == [Level.GOOD]
    assert [one.level for one in tried(zalo, keys(refresh_token=""))] == [Level.GOOD, Level.WARN]
    soon = keys(refresh_until=str(round(time.time() + 3600)))
    assert [one.level for one in tried(zalo, soon)] == [Level.GOOD, Level.WARN]


@pytest.mark.parametrize("refused", [[-216, ""], [-14003, "x"], [-99, "gói không đủ"]])
def test_a_try_that_is_refused_says_why(zalo: Fake, refused: list[object]) -> None:
    zalo.begin(hurry=1, refuse_all=refused)
    (found,) = tried(zalo, keys())
    assert found.level is Level.BAD
    assert found.remedy


@pytest.mark.parametrize("held", ["SECRETaccess" * 3, "0905 123 456", "+84905123456"])
def test_what_zalo_says_is_told_without_a_token_or_a_phone(zalo: Fake, held: str) -> None:
    zalo.begin(hurry=1, refuse_all=[-99, f"gói {held} không đủ"])
    (found,) = tried(zalo, keys())
    assert held not in found.words
    assert "không đủ" in found.words


def test_a_try_without_what_the_app_needs_is_bad(zalo: Fake) -> None:
    zalo.begin(hurry=1, first_access="other")
    for given in (KeysInMemory(), keys(app_id="x"), keys(secret_key="é")):
        (found,) = tried(zalo, given)
        assert found.level is Level.BAD
        assert found.remedy


def test_an_address_of_a_stranger_is_refused() -> None:
    with pytest.raises(CoopLiveError):
        KIND.open(keys(), "https://evil.vn")
