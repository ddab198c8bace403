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
    session.overrule().result()
    assert session.card.qr == "https://htx.example/C10"
    assert session.card.withheld == ""
    said = {"code": "C10", "rules": ["P01"], "platforms": ["facebook", "tiktok"]}
    assert entries(ledger) == [("Mai", said)]
    assert verify(ledger.path).whole


def test_other_products_stay_guarded_and_the_same_one_stays_free(ledger: Ledger):
    session = evening(ledger, "tiktok")
    session.overrule().result()
    assert session.show("OX").result().qr is None
    assert session.show("C10").result().qr is not None


def test_it_holds_when_the_program_comes_back_and_not_on_the_next_evening(ledger: Ledger):
    session = evening(ledger, "tiktok")
    session.overrule().result()
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
    session.overrule().result()
    assert entries(ledger) == []


def test_a_card_is_kept_true_while_a_rule_is_overruled(ledger: Ledger):
    session = evening(ledger, "tiktok")
    session.overrule().result()
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
    again.overrule().result()
    assert again.card.qr is not None
    assert verify(ledger.path).whole


def test_the_cards_painted_ahead_are_guarded_like_the_one_on_air_the_next_first(ledger: Ledger):
    session = evening(ledger, "tiktok")
    ahead = session.cards_ahead()
    assert [card.code for card in ahead] == ["OX", "C1", "C10"]
    assert all(card.qr is None for card in ahead)
    assert ahead[-1] == session.card
    session.overrule().result()
    assert session.cards_ahead()[-1] == session.card
    session.end().result()
    assert session.cards_ahead() == ()
