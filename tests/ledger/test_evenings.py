"""What an evening tells when it is over."""

from __future__ import annotations

import pytest

from coop_live.ledger import Transaction, acts, evenings, marks, parcels, verify
from coop_live.ledger.entries import Private
from coop_live.ledger.goods import price
from coop_live.model import Gap, OrderLine, OrderState
from tests.evening import CATALOG, CHILI

LINES = price([OrderLine(CHILI.code, None, 2)], {one.code: one for one in CATALOG})


def drafted(ledger, name: str, live: int = 1, phone: str | None = None) -> int:
    """Return a draft of a viewer who is known by this name."""
    private = Private("facebook", f"id of {name}", name, phone, text="ox 2")
    return ledger.write(lambda tx: acts.draft(tx, live, private, LINES, 0.9, None)).result().number


def sold(ledger, name: str, live: int = 1, by: str = "Thảo") -> int:
    """Return a confirmed order."""
    number = drafted(ledger, name, live)
    ledger.write(lambda tx: acts.confirm(tx, number, by)).result()
    return number


def another_live(ledger) -> None:
    def begin(tx: Transaction) -> None:
        tx.write("live_end", {"live": 1}, live_id=1)
        tx.write("live_start", {"live": 2, "name": "Tối sau", "platforms": ["facebook"]}, live_id=2)

    ledger.write(begin).result()


def asked(ledger, what, live: int = 1, *more: object):
    with ledger.read() as questions:
        return what(questions, live, *more)


def test_whoever_bought_on_an_earlier_evening_is_a_regular(ledger):
    sold(ledger, "Lan")
    drafted(ledger, "Út")  # never confirmed: no purchase
    another_live(ledger)
    for name in ("Lan", "Lan", "Út", "Mới"):
        sold(ledger, name, live=2)
    assert asked(ledger, evenings.regulars, 1) == 0
    assert asked(ledger, evenings.regulars, 2) == 1


def test_each_order_counts_once_for_whoever_confirmed_it_last(ledger):
    first, second = sold(ledger, "Lan"), sold(ledger, "Út", by="Hằng")
    drafted(ledger, "Sáu")
    found = asked(ledger, evenings.confirmed_after, 1, 1 << 60)
    assert sorted(by for by, _ in found) == ["Hằng", "Thảo"]
    assert all(after >= 0 for _, after in found)
    with ledger.read() as questions:
        decided = questions.order(first).decided_at
    assert asked(ledger, evenings.confirmed_after, 1, decided - 1) == []
    ledger.write(lambda tx: parcels.cancel(tx, second, "", "Hằng")).result()
    assert [by for by, _ in asked(ledger, evenings.confirmed_after, 1, 1 << 60)] == ["Thảo"]


def test_a_gap_is_open_until_somebody_has_looked_and_the_book_stays_whole(ledger):
    for since in (5, 9):
        gap = Gap("tiktok", "tiktok", since, (1 << 50) + since)
        assert ledger.write(lambda tx, gap=gap: marks.note_gap(tx, gap)).result()
    first, second = asked(ledger, evenings.gaps)
    assert (first.gap.since, first.looked, second.looked) == (5, False, False)
    for _ in range(2):
        ledger.write(lambda tx: evenings.look_at_gaps(tx, 1, (first.seq,), "Thảo")).result()
    assert [one.looked for one in asked(ledger, evenings.gaps)] == [True, False]
    with ledger.read() as questions:
        entries = questions.connection.execute("SELECT count(*) FROM entry WHERE act = 'looked'").fetchone()
    assert entries == (1,)
    assert verify(ledger.path).whole


@pytest.mark.parametrize("way", ["sold again", "laid aside"])
def test_a_parcel_that_came_back_waits_until_somebody_says_what_became_of_it(ledger, way):
    number = sold(ledger, "Lan")
    ledger.write(lambda tx: parcels.advance(tx, number, OrderState.SHIPPED, "Thảo")).result()
    ledger.write(lambda tx: parcels.send_back(tx, number, "Thảo", whole=False)).result()
    assert asked(ledger, evenings.came_back) == {number}
    if way == "sold again":
        ledger.write(lambda tx: parcels.sell_again(tx, number, "Thảo")).result()
    else:
        ledger.write(lambda tx: evenings.lay_aside(tx, number, "Thảo")).result()
    assert asked(ledger, evenings.came_back) == frozenset()
    assert verify(ledger.path).whole
