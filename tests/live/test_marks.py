"""What becomes of an order whose comment is deleted or edited, and of minutes that nobody heard."""

from __future__ import annotations

from pathlib import Path

import pytest

from coop_live.events import CommentsMissing, Events
from coop_live.ledger import Ledger, verify
from coop_live.live import LiveSession
from coop_live.model import Gap, OrderState
from tests.evening import CATALOG, Heard, comment


@pytest.fixture
def session(ledger: Ledger, events: Events, heard: Heard) -> LiveSession:
    """A live session that has begun, with three products."""
    session = LiveSession(ledger, events)
    session.import_catalog(CATALOG).result()
    session.begin("Tối nay", ["youtube"]).result()
    return session


def order_of(ledger: Ledger, number: int):
    with ledger.read() as questions:
        return questions.order(number)


def test_a_deleted_comment_leaves_its_order_and_says_so(session: LiveSession, ledger: Ledger):
    session.hear(comment("chốt c10 2", comment_id="a")).result()
    answer = session.hear(
        comment("", "", comment_id="d", kind="delete", target_id="a", author_id=None)
    ).result()
    order = order_of(ledger, 1)
    assert answer.order == 1
    assert (order.state, order.lines[0].qty) == (OrderState.DRAFT, 2)
    assert "đã bị xoá" in order.note


def test_an_edited_comment_changes_nothing_by_itself(session: LiveSession, ledger: Ledger):
    session.hear(comment("chốt c10 2", comment_id="a")).result()
    session.confirm(1).result()
    session.hear(comment("chốt c10 5", comment_id="a:2", kind="edit", target_id="a")).result()
    order = order_of(ledger, 1)
    assert (order.state, order.lines[0].qty) == (OrderState.CONFIRMED, 2)
    assert "chốt c10 5" in order.note


def test_a_deletion_that_comes_before_its_comment_is_not_forgotten(session: LiveSession, ledger: Ledger):
    session.hear(comment("", comment_id="d", kind="delete", target_id="late")).result()
    session.hear(comment("chốt c10 1", comment_id="late")).result()
    session.hear(comment("chốt ox 1", "Hoa", comment_id="other")).result()
    assert "đã bị xoá" in order_of(ledger, 1).note
    assert order_of(ledger, 2).note == ""


def test_a_deletion_on_another_platform_or_of_nothing_touches_no_order(session: LiveSession, ledger: Ledger):
    session.hear(comment("chốt c10 2", comment_id="a")).result()
    elsewhere = comment("", comment_id="d", kind="delete", target_id="a", platform="youtube")
    assert session.hear(elsewhere).result().order is None
    assert session.hear(comment("", comment_id="e", kind="delete", target_id="b")).result().order is None
    assert session.hear(comment("", comment_id="f", kind="delete")).result().order is None
    assert order_of(ledger, 1).note == ""


@pytest.mark.parametrize("kind", ["join", "follow", "share", "like", "gift", "system", "end", "ban"])
def test_what_is_no_speech_is_no_order_whatever_it_says(session: LiveSession, kind: str):
    assert session.hear(comment("chốt c10 2", kind=kind, target_id="x")).result().order is None


@pytest.mark.parametrize("kind", ["paid", "dm"])
def test_who_pays_for_a_comment_or_writes_a_message_orders_too(session: LiveSession, kind: str):
    assert session.hear(comment("chốt c10 2", kind=kind)).result().order == 1


def gap(session: LiveSession, since: int = 0, until: int = 0) -> Gap:
    now = 4_000_000_000_000
    return Gap("shopee", "shopee", since or now, until or now + 60_000)


def test_minutes_that_nobody_heard_are_told_and_stay_in_the_book(
    session: LiveSession, ledger: Ledger, heard: Heard, events: Events
):
    missing = gap(session)
    assert session.note_gap(missing).result() is True
    assert [event.gap for event in heard.of(CommentsMissing)] == [missing]
    with ledger.read() as questions:
        assert questions.gaps(1) == [missing]
    ledger.close()
    assert verify(ledger.path).whole


def test_a_cut_off_evening_keeps_what_was_missed_before_it_goes_on(
    ledger: Ledger, events: Events, heard: Heard
):
    first = LiveSession(ledger, events)
    first.begin("Tối nay", ["shopee"]).result()
    again = LiveSession(ledger, events)
    again.note_gap(gap(again)).result()
    with ledger.read() as questions:
        assert len(questions.gaps(1)) == 1


def test_before_and_after_a_live_nothing_is_missed(session: LiveSession, ledger: Ledger, heard: Heard):
    assert session.note_gap(gap(session, since=1000, until=2000)).result() is False
    session.end().result()
    assert session.note_gap(gap(session)).result() is False
    assert heard.of(CommentsMissing) == []
    with ledger.read() as questions:
        assert questions.gaps(1) == []


def test_a_book_without_a_live_takes_no_gap(tmp_path: Path, events: Events, heard: Heard):
    ledger = Ledger.open(tmp_path / "other.db", events)
    try:
        session = LiveSession(ledger, events)
        session.note_gap(gap(session)).result()
        assert heard.of(CommentsMissing) == []
    finally:
        ledger.close()


# ------------------------------------------------------- pasted first, told by the platform later

SAID, PASTED_AT = 1_795_000_000_000, 1_795_000_300_000


def pasted(text: str, name: str = "Lan Nguyễn", number: int = 1):
    return comment(
        text, name, comment_id=f"p{number}", source="paste", author_id=None, ts=SAID, received_at=PASTED_AT
    )


def told(text: str, name: str = "Lan Nguyễn", at: int = SAID, **more: object):
    return comment(text, name, source="graph-poll", ts=at, received_at=PASTED_AT + 60_000, **more)


def test_what_the_platform_tells_after_a_person_pasted_it_is_no_second_order(session: LiveSession):
    first = session.hear(pasted("chốt c10 2")).result()
    again = session.hear(told("chốt c10 2")).result()
    assert (first.order, again.new, again.order) == (1, True, 1)


def test_names_are_the_same_whatever_the_page_makes_of_their_letters(session: LiveSession):
    session.hear(pasted("chốt c10 2", "LAN NGUYEN")).result()
    assert session.hear(told("chốt c10 2", "Lan Nguyễn")).result().order == 1


def test_each_pasted_one_stands_for_one_only(session: LiveSession):
    for number in (1, 2):
        session.hear(pasted("chốt c10 1", number=number)).result()
    orders = [session.hear(told("chốt c10 1")).result().order for _ in range(3)]
    assert orders == [1, 2, 3]


def test_what_was_said_after_the_paste_or_by_another_is_an_order_of_its_own(session: LiveSession):
    session.hear(pasted("chốt c10 2")).result()
    assert session.hear(told("chốt c10 2", at=PASTED_AT + 1)).result().order == 2
    assert session.hear(told("chốt c10 2", "Hoa")).result().order == 3
    assert session.hear(told("chốt c10 2", platform="youtube")).result().order == 4
    assert session.hear(told("chốt c10 3")).result().order == 5


def test_who_was_pasted_twice_is_believed_twice(session: LiveSession):
    assert session.hear(pasted("chốt c10 1", number=1)).result().order == 1
    assert session.hear(pasted("chốt c10 1", number=2)).result().order == 2
