"""Settlements read from a real ledger: as of any day the same, and as a naive reckoning has it."""

from __future__ import annotations

import random
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import replace
from datetime import date
from pathlib import Path
from types import SimpleNamespace

import pytest

from coop_live.errors import CoopLiveError, NotPossible
from coop_live.ledger import Ledger, acts, database, parcels, settling, undoing
from coop_live.ledger.entries import Private
from coop_live.ledger.goods import price
from coop_live.model import SOLD, Lot, OrderLine, OrderState, Terms
from coop_live.settings import Settings
from coop_live.shipping.settlement import settle, together
from coop_live.shipping.settlement_book import Period, end_of, read_book, read_settlement, write_settled
from coop_live.shipping.settlement_paper import settlement_pages
from tests.evening import CHILI, HONEY, ROOT, TEA
from tests.shipping.orders import VIETNAM

DAY = 86_400_000
FIRST = end_of(date(2026, 11, 21), VIETNAM)
GOODS = tuple(
    replace(one, stock=1_000_000, member=member, variants=())
    for one, member in ((TEA, "Ông Bảy"), (HONEY, "Bà Lan"), (CHILI, ""), (ROOT, "Bà Năm"))
)
PRODUCTS = {one.code: one for one in GOODS}
WAY = (OrderState.PACKED, OrderState.SHIPPED, OrderState.DELIVERED)


class Cooperative:
    """A ledger whose days go by when it is told so."""

    def __init__(self, path: Path, patch: pytest.MonkeyPatch) -> None:
        self.now = FIRST + 1
        clock = SimpleNamespace(time_ns=lambda: self.now * 1_000_000, monotonic=time.monotonic)
        patch.setattr(database, "time", clock)
        self.ledger = Ledger.open(path)
        self.do(acts.import_catalog, GOODS)

    def do(self, act, *asked):
        self.now += 1
        return self.ledger.write(lambda tx: act(tx, *asked)).result()

    def live(self, number: int) -> None:
        body = {"live": number, "name": f"Buổi {number}", "platforms": ["facebook"]}
        self.do(lambda tx: tx.write("live_start", body, live_id=number))

    def over(self, number: int) -> None:
        self.do(lambda tx: tx.write("live_end", {"live": number}, live_id=number))

    def sell(self, live: int, *wanted: tuple[str, int]) -> int:
        lines = price([OrderLine(code, None, qty, PRODUCTS[code].weighed) for code, qty in wanted], PRODUCTS)
        private = Private("facebook", "id", "Lan")
        number = self.do(acts.draft, live, private, lines, 0.9, None).number
        self.do(acts.confirm, number, "Thảo")
        return number

    def settled(self, at: int | None = None, **asked):
        with self.ledger.read() as questions:
            return read_settlement(questions, Period(**asked), at=at, zone=VIETNAM)


@pytest.fixture
def htx(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Cooperative]:
    htx = Cooperative(tmp_path / "ledger.db", monkeypatch)
    yield htx
    htx.ledger.close()


def test_an_evening_is_sold_delivered_settled_and_asked_for_again_after_weeks(
    htx: Cooperative, tmp_path: Path
):
    htx.live(1)
    htx.do(acts.take_in, Lot("C10", "", "L1", "Bà Tư", "2026-11-02", first=1), "Thảo")
    first, second = htx.sell(1, ("C10", 2)), htx.sell(1, ("C7", 1_500))
    htx.over(1)
    htx.do(settling.agree, Terms("", 1_000, 2_000), "Thảo")
    for state in WAY:
        htx.do(parcels.advance, first, state, "Thảo")
    then = htx.settled()
    told = {one.name: (one.due, one.waiting) for one in then.accounts}
    assert told == {"Bà Tư": (250_000, 0), "Bà Lan": (250_000, 0), "Bà Năm": (0, 480_000 - 48_000 - 3_000)}
    assert then.terms == (Terms("", 1_000, 2_000),)
    assert then.orders == (first, second)
    (honey,) = next(one for one in then.accounts if one.name == "Bà Tư").goods
    assert (honey.lot, honey.harvested, honey.delivered) == ("L1", "2026-11-02", True)

    day = htx.now
    files = [tmp_path / name for name in ("then.xlsx", "later.xlsx")]
    with htx.ledger.read() as questions:
        write_settled(questions, files[0], Period(), Settings(), at=day)
    htx.now += 20 * DAY
    htx.do(settling.pay_out, "Bà Tư", 250_000, "cash", "Thảo")
    htx.do(settling.charge, "Bà Lan", 50_000, "tạm ứng", "Thảo")
    htx.do(lambda tx: parcels.send_back(tx, first, "Thảo", whole=True))
    assert {one.name: one.due for one in htx.settled().accounts} == {
        "Bà Tư": -250_000, "Bà Lan": -50_000, "Bà Năm": 0,
    }  # fmt: skip
    again = htx.settled(day)
    assert again.accounts == then.accounts
    with htx.ledger.read() as questions:
        write_settled(questions, files[1], Period(), Settings(), at=day)
    assert files[0].read_bytes() == files[1].read_bytes()
    pages = [settlement_pages(one.accounts, one.heading) for one in (htx.settled(day), again)]
    assert pages[0] == pages[1]


def test_a_period_is_the_evenings_that_began_in_its_days(htx: Cooperative):
    htx.live(1)
    htx.sell(1, ("C10", 1))
    htx.now += DAY
    htx.live(2)
    htx.sell(2, ("C10", 2))
    both = [date(2026, 11, 22), date(2026, 11, 23)]

    def revenue(**asked) -> int:
        return together(htx.settled(**asked).accounts).sold.revenue

    assert [revenue(first=day, last=day) for day in both] == [280_000, 560_000]
    assert revenue(first=both[0], last=both[1]) == revenue() == revenue(first=both[0]) == 840_000
    assert revenue(live_id=2) == revenue(first=both[1]) == 560_000
    assert htx.settled(live_id=2).heading.period == "Buổi live: Buổi 2 · 23/11/2026"
    assert htx.settled(last=both[0]).heading.period == "Các buổi live đến 22/11/2026"
    assert htx.settled().heading.period == "Tất cả các buổi live"


def test_pages_need_somebody_who_draws(htx: Cooperative, tmp_path: Path):
    with htx.ledger.read() as questions, pytest.raises(NotPossible):
        write_settled(questions, tmp_path / "a.pdf", Period(), Settings())


def naive(htx: Cooperative) -> dict[str, tuple[int, int]]:
    """Return what of each member was sold and what of it delivered, each piece or gram on its own."""
    sums: Counter[tuple[str, bool]] = Counter()
    with htx.ledger.read() as questions:
        of_lot = {(one.code, one.lot): one.member for one in questions.lots()}
        for order in questions.orders(None, SOLD):
            owners = [
                (code, of_lot[code, lot])
                for code, _variant, lot, qty in questions.lots_of(order.number)
                for _ in range(qty)
            ]
            for line in order.lines:
                mine = [owner or line.member for code, owner in owners if code == line.code][: line.qty]
                mine += [line.member] * (line.qty - len(mine))
                for owner, count in Counter(mine).items():
                    sums[owner, order.state is OrderState.DELIVERED] += line.total * count // line.qty
    names = {name for name, _ in sums}
    return {name: (sums[name, True] + sums[name, False], sums[name, True]) for name in names}


def play(htx: Cooperative, chance: random.Random, numbers: list[int]) -> None:
    """Let one thing happen that may happen in a cooperative."""
    member, number = chance.choice(("Bà Lan", "Ông Bảy", "Bà Tư")), chance.choice(numbers or [0])
    lot = Lot(chance.choice(("C10", "C1")), "", f"L{chance.randrange(4)}", member, first=chance.randint(1, 5))
    with suppress(CoopLiveError):
        match chance.randrange(9):
            case 0 | 1 | 2:
                goods = chance.sample(sorted(PRODUCTS), chance.randint(1, 3))
                wanted = [(one, chance.randint(1, 6) * (400 if one == "C7" else 1)) for one in goods]
                numbers.append(htx.sell(chance.randint(1, 2), *wanted))
            case 3 | 4:
                htx.do(parcels.advance, number, chance.choice(WAY), "Thảo")
            case 5:
                htx.do(lambda tx: parcels.send_back(tx, number, "Thảo", whole=chance.random() < 0.5))
            case 6:
                htx.do(acts.take_in, lot, "Thảo")
            case 7:
                htx.do(parcels.cancel, number, "", "Thảo")
            case 8:
                htx.do(undoing.undo, "Thảo")


@pytest.mark.parametrize("seed", range(3))
def test_random_days_are_settled_as_a_naive_reckoning_has_them(htx: Cooperative, seed: int):
    chance, numbers, seen = random.Random(seed), [], []
    for live in (1, 2):
        htx.live(live)
    for _ in range(4):
        for _ in range(14):
            play(htx, chance, numbers)
        htx.do(settling.agree, Terms("", chance.randint(0, 3_000), chance.randint(0, 900)), "Thảo")
        htx.do(settling.pay_out, "Bà Lan", chance.randint(1, 90_000), "cash", "Thảo")
        seen.append((htx.now, naive(htx), htx.settled().accounts, by_member(htx)))
        htx.now += DAY
    for at, plain, accounts, sums in seen:
        again = htx.settled(at).accounts
        assert again == accounts
        sold = {one.name: (one.sold.revenue, one.delivered.revenue) for one in again if one.goods}
        assert {name: revenue for name, (revenue, _) in sold.items()} == sums
        assert sold.keys() == plain.keys()
        for name, pair in sold.items():
            for exact, rounded in zip(pair, plain[name], strict=True):
                assert 0 <= exact - rounded <= 2 * len(numbers)  # the naive one loses parts of a dong


def by_member(htx: Cooperative) -> dict[str, int]:
    """Return the ledger's own running sums of members."""
    with htx.ledger.read() as questions:
        assert settle(read_book(questions)) == htx.settled().accounts
        return {one.key: one.revenue for one in questions.sums("member")}
