"""An access token is there when it is needed, renewed once however many ask."""

from __future__ import annotations

import threading

import pytest

from coop_live.chat.base import Lost, NeedsPerson
from coop_live.chat.http import Answer
from coop_live.chat.kind import KeysInMemory
from coop_live.chat.sources.youtube.tokens import (
    EXPIRES_AT,
    REFRESH_TOKEN,
    SIGNED_IN_FOR,
    Tokens,
    checked,
    keep,
    until,
)
from tests.chat.sources.youtube.listening import Fake, signed_in

WEEK = int(SIGNED_IN_FOR * 1000)


def test_a_token_is_used_until_a_minute_before_its_end(fake: Fake) -> None:
    fake.begin()
    now = 1_000_000.0
    tokens = Tokens(signed_in(), fake.address, lambda: now)
    first = tokens.fresh()
    now += 3539
    assert tokens.fresh() == first
    now += 1
    assert tokens.fresh() != first
    assert fake.book()["refreshes"] == 2


def test_many_who_were_refused_at_once_get_one_new_token(fake: Fake) -> None:
    fake.begin()
    tokens = Tokens(signed_in(), fake.address)
    refused = tokens.fresh()
    given: list[str] = []
    threads = [threading.Thread(target=lambda: given.append(tokens.fresh(refused))) for _ in range(10)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(20)
    assert len(given) == 10
    assert len({refused, *given}) == 2
    assert (fake.book()["refreshes"], fake.book()["breaches"]) == (2, [])


@pytest.mark.parametrize(
    ("given", "words"),
    [
        ({"refresh_token": ""}, "Chưa đăng nhập"),
        ({"client_id": ""}, "Chưa đăng nhập"),
        ({"refresh_token": "1//another"}, "hết hạn"),
        ({"client_secret": "wrong"}, "Client secret"),
        ({"client_id": "wrong"}, "Client ID"),
    ],
)
def test_what_only_a_person_can_mend(fake: Fake, given: dict[str, str], words: str) -> None:
    fake.begin()
    with pytest.raises(NeedsPerson, match=words) as raised:
        Tokens(signed_in(**given), fake.address).fresh()
    assert raised.value.remedy
    assert "planted" not in str(raised.value)


def test_spaces_that_were_copied_along_do_no_harm(fake: Fake) -> None:
    clock = fake.begin()
    keys = signed_in(client_id=" planted.apps.googleusercontent.com\n", client_secret="GOCSPX-planted ")
    assert Tokens(keys, fake.address, clock).fresh()


def test_google_in_trouble_is_asked_again_later(fake: Fake) -> None:
    fake.begin(faults=("refresh 500",))
    tokens = Tokens(signed_in(), fake.address)
    with pytest.raises(Lost, match="500"):
        tokens.fresh()
    assert tokens.fresh()
    with pytest.raises(Lost, match="Google"):
        Tokens(signed_in(), "http://127.0.0.1:9").fresh()


def test_an_answer_without_a_token_is_none() -> None:
    for body in ({"access_token": ""}, {"access_token": 7}, {"expires_in": 3600}, {"error": "access_denied"}):
        with pytest.raises(NeedsPerson):
            checked(Answer(403 if "error" in body else 200, body))
    with pytest.raises(Lost):
        checked(Answer(200, {}))


def test_a_sign_in_is_taken_to_last_a_week_until_it_lasts_longer() -> None:
    keys, now = KeysInMemory(), 1_000_000.0
    keep(keys, {"refresh_token": "1//a"}, now)
    assert until(keys) == round(now * 1000) + WEEK
    keep(keys, {"access_token": "x"}, now + 3 * 86_400)
    assert until(keys) == round(now * 1000) + WEEK
    keep(keys, {"access_token": "x"}, now + 8 * 86_400)
    assert until(keys) is None
    assert keys.get(REFRESH_TOKEN) == "1//a"


def test_google_may_say_itself_how_long_a_sign_in_lasts() -> None:
    keys = KeysInMemory()
    keep(keys, {"refresh_token": "1//a", "refresh_token_expires_in": 100_000}, 0.0)
    assert until(keys) == 100_000_000
    before = dict(keys.kept)
    # A second less each time it is renewed: the keyring is not written to for that.
    keep(keys, {"access_token": "x", "refresh_token_expires_in": 99_000}, 999.0)
    assert keys.kept == before


def test_a_new_refresh_token_takes_the_place_of_the_old_one_and_the_week_begins_anew() -> None:
    keys = KeysInMemory(refresh_token="1//a", expires_at="5")
    keep(keys, {"refresh_token": "1//b", "scope": "s"}, 1_000_000.0)
    assert (keys.get(REFRESH_TOKEN), keys.get("scope")) == ("1//b", "s")
    assert until(keys) == 1_000_000_000 + WEEK


@pytest.mark.parametrize("told", ["", "soon", "-1", "1e9", "٣", "9" * 40])
def test_a_time_that_is_none_is_not_known(told: str) -> None:
    assert until(KeysInMemory(**{EXPIRES_AT: told})) is None
