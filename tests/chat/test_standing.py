"""How ready a source is before the live, from an empty form to a sign-in that ends tomorrow."""

from __future__ import annotations

from datetime import date

from coop_live.chat.keys import give
from coop_live.chat.kind import Keys, KeysInMemory
from coop_live.chat.standing import State, standing, standings, unheard
from tests.chat.made_kind import HOUR, NICKNAME, ROOM, made_kind

TONIGHT, YESTERDAY = date(2026, 11, 22), date(2026, 11, 21)
NOW = 1_763_816_400_000


def stands(keys: Keys) -> tuple[State, tuple[str, ...]]:
    found = standing(made_kind(), keys, now=NOW, today=TONIGHT)
    return found.state, found.wanting


def filled(evening: date = TONIGHT, **more: str) -> KeysInMemory:
    """Keys as a person leaves them who filled in everything on that evening."""
    keys = KeysInMemory(token="đúng", **more)
    give(keys, ROOM, "9001", evening)
    return keys


def test_an_empty_form_wants_everything_but_what_is_optional():
    assert stands(KeysInMemory()) == (State.MISSING, ("Mã Trang", "Số buổi live"))


def test_a_filled_form_is_ready():
    assert stands(filled()) == (State.READY, ())


def test_the_number_of_yesterdays_live_is_asked_again():
    assert stands(filled(YESTERDAY)) == (State.TONIGHT, ("Số buổi live",))


def test_an_optional_number_of_yesterday_is_asked_again_too_but_not_an_empty_one():
    kind = made_kind(asks=(type(NICKNAME)("room", NICKNAME.title, NICKNAME.explain, False, True, True),))
    empty, old = KeysInMemory(), KeysInMemory()
    give(old, kind.asks[0], "9001", YESTERDAY)
    assert standing(kind, empty, now=NOW, today=TONIGHT).state is State.READY
    assert standing(kind, old, now=NOW, today=TONIGHT).state is State.TONIGHT


def test_a_sign_in_is_told_two_days_before_it_ends():
    assert stands(filled(until=str(NOW + 49 * HOUR)))[0] is State.READY
    assert stands(filled(until=str(NOW + 47 * HOUR)))[0] is State.ENDING
    assert stands(filled(until=str(NOW)))[0] is State.ENDED


def test_filled_fields_are_not_yet_a_sign_in():
    kind = made_kind(signed_in=lambda keys: bool(keys.get("refresh_token")))
    found = [
        standing(kind, keys, now=NOW, today=TONIGHT).state
        for keys in (KeysInMemory(), filled(YESTERDAY), filled(refresh_token="r"))
    ]
    assert found == [State.MISSING, State.SIGN_IN, State.READY]


def test_an_ended_sign_in_is_told_before_what_is_wanted_tonight():
    assert stands(filled(YESTERDAY, until=str(NOW - 1)))[0] is State.ENDED


def test_a_mistake_in_one_source_leaves_the_others_and_tells_no_key(caplog):
    def broken(keys: Keys) -> int:
        raise ValueError(keys.get("token"))

    kinds = {"made": made_kind(), "bad": made_kind("bad", expires=broken)}
    keys = filled()
    found = standings(kinds, ("bad", "made", "gone"), lambda _name: keys, now=NOW, today=TONIGHT)
    assert [(one.name, one.state) for one in found] == [("bad", State.READY), ("made", State.READY)]
    assert "ValueError" in caplog.text
    assert "đúng" not in caplog.text


def test_a_platform_that_nothing_brings_is_pasted():
    assert unheard(("facebook", "shopee", "other"), ("facebook",), bridge=False) == ("shopee",)
    assert unheard(("facebook", "tiktok", "shopee"), (), bridge=True) == ("shopee",)
    assert unheard(("tiktok", "zalo"), ("",), bridge=False) == ("zalo",)


def test_messages_after_the_live_are_not_its_comments():
    assert unheard(("lazada", "vcamart"), ("lazada",), bridge=True) == ("lazada", "vcamart")
