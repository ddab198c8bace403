"""An evening is looked back on, and what was missed in it is brought in when it is over."""

from __future__ import annotations

from dataclasses import replace

import pytest

from coop_live.events import Events
from coop_live.ledger import Ledger
from coop_live.live import LiveSession
from coop_live.live.afterwards import Afterwards
from coop_live.live.looking_back import look_back
from coop_live.model import Gap, OrderState
from tests.evening import CATALOG, CHILI, HONEY, comment

NOW = 1 << 50


@pytest.fixture
def ledger(tmp_path):
    ledger = Ledger.open(tmp_path / "ledger.db", Events())
    yield ledger
    ledger.close()


@pytest.fixture
def session(ledger):
    session = LiveSession(ledger, Events(), person="Thảo")
    session.import_catalog(CATALOG).result(10)
    return session


def told(ledger, running=None):
    with ledger.read() as questions:
        return look_back(questions, CATALOG, None, NOW, running)


def test_a_book_without_a_live_says_so(ledger, session):
    assert told(ledger).row is None
    assert told(ledger).evening is None


def test_what_many_asked_comes_first_and_what_one_asked_is_left_out(ledger, session):
    session.begin("Tối nay", ("facebook",)).result(10)
    said = ("ship mấy ngày tới", "mật ong có kết tinh không", "bao giờ giao ạ", "mat ong co bi ket tinh ko",
            "mật ong này có kết tinh không shop", "bà bầu uống được không")  # fmt: skip
    for number, text in enumerate(said):
        session.hear(comment(text, f"Khách {number}")).result(10)
    found = told(ledger).evening.beside.asked
    assert [(one.text, one.people) for one in found] == [
        ("mật ong có kết tinh không", 3),
        ("ship mấy ngày tới", 2),
    ]


def test_who_confirmed_how_fast_is_told_for_the_live_alone(ledger, session):
    session.begin("Tối nay", ("facebook",)).result(10)
    numbers = [session.hear(comment("ox 1", name)).result(10).order for name in ("Lan", "Út", "Sáu")]
    for number in numbers[:2]:
        session.confirm(number).result(10)
    session.end().result(10)
    session.confirm(numbers[2]).result(10)
    evening = told(ledger).evening
    (pace,) = evening.beside.paces
    assert (pace.person, pace.orders, evening.confirmed) == ("Thảo", 2, 3)
    assert 0 <= pace.seconds < 60


def test_a_live_that_goes_on_is_told_until_now_and_one_cut_off_until_its_last_order(ledger, session):
    live = session.begin("Tối nay", ("facebook",)).result(10)
    session.hear(comment("ox 1")).result(10)
    minutes = told(ledger).evening.minutes
    assert len(minutes) <= 2
    assert told(ledger, running=live).evening.minutes[-1].at > minutes[-1].at


def test_what_was_missed_is_ordered_when_the_live_is_over(ledger, session):
    live = session.begin("Tối nay", ("facebook",)).result(10)
    session.show(HONEY.code).result(10)
    assert session.note_gap(Gap("facebook", "facebook", NOW - 60_000, NOW)).result(10)
    session.end().result(10)
    (kept,) = told(ledger).evening.open_gaps
    assert told(ledger).evening.to_do == 1
    afterwards = Afterwards(session, ledger, live, ("facebook",))
    missed = replace(comment("ox 3", "Bác Tư"), source="paste")
    order = afterwards.hear(missed).result(10).order
    assert not afterwards.hear(missed).result(10).new
    afterwards.look_at_gaps((kept.seq,), "Thảo").result(10)
    seen = told(ledger)
    assert [(one.number, one.state) for one in seen.orders] == [(order, OrderState.DRAFT)]
    assert [line.code for line in seen.orders[0].lines] == [CHILI.code]
    assert seen.evening.open_gaps == ()
    assert seen.evening.to_do == 1  # the draft, to be confirmed
    session.confirm(order).result(10)
    assert told(ledger).evening.work["drafts"] == ()
