"""A person may show what the rules hold back: on the record, for that product, for this evening."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from coop_live.events import Events
from coop_live.ledger import Ledger, verify
from coop_live.live import LiveSession, OnAir
from tests.evening import CATALOG, HONEY

LINKED = tuple(replace(one, link=f"https://htx.example/{one.code}") for one in CATALOG)


@pytest.fixture
def ledger(tmp_path: Path) -> Iterator[Ledger]:
    ledger = Ledger.open(tmp_path / "ledger.db", Events())
    yield ledger
    ledger.close()


def evening(ledger: Ledger, *platforms: str) -> LiveSession:
    session = LiveSession(ledger, Events(), OnAir(), person="Mai")
    session.import_catalog(LINKED).result()
    session.begin("Tối nay", platforms).result()
    session.show("C10").result()
    return session


def entries(ledger: Ledger) -> list[tuple[str, dict[str, object]]]:
    with ledger.read() as questions:
        rows = questions.connection.execute("SELECT by, body FROM entry WHERE act = 'override'").fetchall()
    return [(by, json.loads(body)) for by, body in rows]


def test_it_shows_the_code_and_the_book_says_who_which_rule_and_where(ledger: Ledger):
    session = evening(ledger, "facebook", "tiktok")
    assert session.card is not None
    assert (session.card.qr, session.card.held) == (None, ("P01",))
    session.overrule("C10", ("P01",)).result()
    assert session.card.qr == "https://htx.example/C10"
    assert session.card.withheld == ""
    said = {"code": "C10", "rules": ["P01"], "platforms": ["facebook", "tiktok"]}
    assert entries(ledger) == [("Mai", said)]
    assert verify(ledger.path).whole


def test_other_products_stay_guarded_and_the_same_one_stays_free(ledger: Ledger):
    session = evening(ledger, "tiktok")
    session.overrule("C10", ("P01",)).result()
    assert session.show("OX").result().qr is None
    assert session.show("C10").result().qr is not None


def test_it_holds_when_the_program_comes_back_and_not_on_the_next_evening(ledger: Ledger):
    session = evening(ledger, "tiktok")
    session.overrule("C10", ("P01",)).result()
    again = LiveSession(ledger, Events(), OnAir())
    again.resume(session.live_id).result()
    assert again.card is not None
    assert again.card.qr is not None
    again.end().result()
    again.begin("Mai", ["tiktok"]).result()
    assert again.show("C10").result().qr is None


def test_where_nothing_is_held_back_nothing_is_written(ledger: Ledger):
    session = evening(ledger, "facebook")
    assert session.card is not None
    assert session.card.qr == f"https://htx.example/{HONEY.code}"
    session.overrule("C10", ("P01",)).result()
    assert entries(ledger) == []


def test_a_card_is_kept_true_while_a_rule_is_overruled(ledger: Ledger):
    session = evening(ledger, "tiktok")
    session.overrule("C10", ("P01",)).result()
    session.set_stock("C10", 1).result()
    assert session.card is not None
    assert session.card.stock == 1
    assert session.card.qr is not None


def test_going_live_past_the_checklist_is_on_the_record_and_frees_no_card(ledger: Ledger):
    session = LiveSession(ledger, Events(), OnAir(), person="Mai")
    session.import_catalog(LINKED).result()
    live_id = session.begin("Tối nay", ("tiktok",), overruled=("P01", "P08")).result()
    assert entries(ledger) == [("Mai", {"code": "", "rules": ["P01", "P08"], "platforms": ["tiktok"]})]
    assert session.show("C10").result().qr is None
    again = LiveSession(ledger, Events(), OnAir())
    again.resume(live_id).result()
    assert again.card is not None
    assert again.card.held == ("P01",)
    again.overrule("C10", ("P01",)).result()
    assert again.card.qr is not None
    assert verify(ledger.path).whole


def test_the_cards_painted_ahead_are_guarded_like_the_one_on_air_the_next_first(ledger: Ledger):
    session = evening(ledger, "tiktok")
    ahead = session.cards_ahead()
    assert [card.code for card in ahead] == ["OX", "C1", "C10"]
    assert all(card.qr is None for card in ahead)
    assert ahead[-1] == session.card
    session.overrule("C10", ("P01",)).result()
    assert session.cards_ahead()[-1] == session.card
    session.end().result()
    assert session.cards_ahead() == ()


def test_a_press_meant_for_another_card_or_another_reason_changes_nothing(ledger: Ledger):
    session = evening(ledger, "tiktok")
    session.overrule("OX", ("P01",)).result()
    session.overrule("C10", ("P01", "P08")).result()
    assert entries(ledger) == []
    assert session.card is not None
    assert session.card.qr is None


def test_what_was_overruled_does_not_hold_for_another_list(ledger: Ledger):
    session = evening(ledger, "tiktok")
    session.overrule("C10", ("P01",)).result()
    session.end().result()
    session.import_catalog(tuple(replace(one, name=f"{one.name} mới") for one in LINKED)).result()
    session.resume(1).result()
    assert session.show("C10").result().qr is None


def test_a_blocked_card_says_what_blocks_it_and_its_code_stays_away_when_that_is_overruled(ledger: Ledger):
    session = LiveSession(ledger, Events(), OnAir())
    session.import_catalog([replace(LINKED[1], name="Mật ong ngon nhất Việt Nam")]).result()
    session.begin("Tối nay", ["tiktok"]).result()
    card = session.show("C10").result()
    assert card.blocked
    assert card.held == ("P08",)
    assert "QR" not in card.withheld
    session.overrule("C10", card.held).result()
    assert session.card is not None
    assert (session.card.blocked, session.card.held, session.card.qr) == (False, ("P01",), None)


def test_it_can_be_held_back_again_and_that_is_on_the_record_too(ledger: Ledger):
    session = evening(ledger, "tiktok")
    session.overrule("C10", ("P01",)).result()
    assert session.card is not None
    assert session.card.overruled == ("P01",)
    session.overrule("C10", ()).result()
    assert (session.card.qr, session.card.overruled, session.card.held) == (None, (), ("P01",))
    assert [body["rules"] for _, body in entries(ledger)] == [["P01"], []]
    again = LiveSession(ledger, Events(), OnAir())
    again.resume(session.live_id).result()
    assert again.card is not None
    assert again.card.qr is None
