"""The evening's figures for paper, from a book in which an evening was sold."""

from __future__ import annotations

import pytest

from coop_live.errors import InputError
from coop_live.events import Events
from coop_live.ledger import Ledger, acts, merging
from coop_live.live import LiveSession
from coop_live.live.figures import report_figures
from tests.evening import CATALOG, comment

PHONE = "0905123267"


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


def figures(ledger):
    with ledger.read() as questions:
        return report_figures(questions, None, "HTX An Toàn")


def hear(session, text, author, **more):
    return session.hear(comment(text, author, **more)).result(10).order


def test_a_book_without_a_live_is_told(ledger, session):
    with pytest.raises(InputError):
        figures(ledger)


def test_an_evening_is_told_without_anything_of_its_customers(ledger, session):
    session.begin("Tối nay", ("facebook", "tiktok")).result(10)
    session.show("C10").result(10)
    first = hear(session, f"c10 2 chai {PHONE} nhà chị Mận, 12 Lê Lợi", "Mận")
    second = hear(session, "ox 3", "Út", platform="tiktok")
    hear(session, "ox 1", "Sáu")
    hear(session, "ship bao nhiêu vậy shop", "Bảy")
    hear(session, "phí ship bao nhiêu vậy", "Tám")
    for number in (first, second):
        session.confirm(number).result(10)
    page, numbers = figures(ledger)
    assert numbers == [first, second]
    assert (page.name, page.confirmed, page.revenue, page.buyers) == ("Tối nay", 2, 710_000, 2)
    assert (page.wished, page.kept) == (3, 2)
    assert [(one.name, one.much, one.worth) for one in page.products] == [
        ("C10 Mật ong rừng", "2", 560_000),
        ("OX Ớt xiêm rừng ngâm", "3", 150_000),
    ]
    assert sorted((one.name, one.worth) for one in page.platforms) == [("Facebook", 1), ("TikTok", 1)]
    assert [people for _text, people in page.asked] == [2]
    for personal in (PHONE, "905123267", "Mận", "Lê Lợi", "Út"):
        assert personal not in repr(page)


def test_what_ran_out_is_told_with_its_moment_even_when_more_came_in_later(ledger, session):
    session.begin("Tối nay", ("facebook",)).result(10)
    numbers = [hear(session, f"c10 {qty}", name) for qty, name in ((2, "Lan"), (1, "Út"))]
    for number in numbers:
        session.confirm(number).result(10)
    assert [one.text for one in figures(ledger)[0].ran_out] == ["C10 Mật ong rừng"]
    session.end().result(10)
    ledger.write(lambda tx: acts.set_stock(tx, "C10", "", 9, None, "Thảo")).result()
    page, _numbers = figures(ledger)
    (gone,) = page.ran_out
    assert page.started_at <= gone.at <= page.ended_at


def test_an_order_that_went_into_another_was_kept_all_the_same(ledger, session):
    session.begin("Tối nay", ("facebook",)).result(10)
    first, second = hear(session, "c10 1", "Lan"), hear(session, "ox 1", "Lan Phạm")
    session.confirm(first).result(10)
    ledger.write(lambda tx: merging.merge(tx, second, first, "Thảo")).result()
    page, _numbers = figures(ledger)
    assert (page.confirmed, page.wished, page.kept) == (1, 2, 2)
