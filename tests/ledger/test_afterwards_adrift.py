"""What comes after the live goes on while the file fails, and is told anew on top of what others did."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from coop_live.errors import NotPossible
from coop_live.events import Events, Notice
from coop_live.ledger import Ledger, acts, consigning, parcels, read_ledger, settling, transfers, verify
from coop_live.ledger.stranded import orders_in
from coop_live.memo import memo_code
from coop_live.model import Consignment, ConsignmentState, OrderState, Terms, Transfer
from coop_live.shipping.settlement_book import Period, read_settlement
from tests.ledger.adrift import Disk, Shop, assert_holds, hurried_home, locked
from tests.ledger.test_two_programs import adrift_meanwhile, exported, sold_by_hang

CAME = Transfer("sepay:1", 1_795_000_000_000, 100_000, "LAN chuyen tien")


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    return hurried_home(tmp_path, monkeypatch)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "ledger.db"


@pytest.fixture
def disk(monkeypatch: pytest.MonkeyPatch) -> Disk:
    disk = Disk()
    monkeypatch.setattr("coop_live.ledger.database.open_file", disk.open_file)
    return disk


@pytest.fixture
def failing(path: Path, disk: Disk) -> Iterator[Shop]:
    """A shop whose file takes nothing since now, with an order and a transfer in it."""
    with Shop(path) as shop:
        shop.begin().sell()
        do(shop, lambda tx: transfers.keep(tx, [CAME]))
        disk.now("query_only = ON")
        shop.hear("một")
        yield shop


def do(shop: Shop, work: Callable):
    return shop.ledger.write(work).result(20)


def send(shop: Shop, number: int, code: str = "GAH1") -> Consignment:
    begun = do(shop, lambda tx: consigning.begin(tx, number, "ghn", "Thảo"))
    made = ConsignmentState.CREATED
    return do(shop, lambda tx: consigning.note(tx, begun.reference, made, "Thảo", code=code))


def parcel(shop: Shop, number: int) -> Consignment | None:
    with read_ledger(shop.path) as questions:
        return consigning.of_orders(questions.connection, [number]).get(number)


def test_nobody_is_settled_with_from_the_part_of_the_book_that_a_lifeboat_holds(path: Path):
    """It has every payout, but neither the terms nor the sales of earlier evenings."""
    with Shop(path) as shop:
        shop.begin().sell()
        do(shop, lambda tx: settling.agree(tx, Terms("", 1_000), "Thảo"))
        shop.begin().sell()
    with Shop(path) as shop:
        with locked(path):
            do(shop, lambda tx: settling.pay_out(tx, "Bà Lan", 50_000, "cash", "Thảo"))
            with shop.ledger.read() as questions, pytest.raises(NotPossible, match="chưa đủ để quyết toán"):
                read_settlement(questions, Period())
        shop.come_ashore()
        with shop.ledger.read() as questions:
            assert sum(one.paid for one in read_settlement(questions, Period()).accounts) == 50_000


def test_all_of_it_is_done_while_the_file_fails_and_stands_in_it_afterwards(path: Path):
    with Shop(path) as shop:
        number = shop.begin().sell().number
        do(shop, lambda tx: transfers.keep(tx, [CAME]))
        with locked(path):
            made = send(shop, number)
            assert do(shop, lambda tx: transfers.keep(tx, [CAME])) == []
            (order,) = do(shop, lambda tx: transfers.count(tx, CAME.key, [(number, 50_000)], "Thảo"))
            do(shop, lambda tx: settling.agree(tx, Terms("", 1_000), "Thảo"))
            gone = do(shop, lambda tx: settling.charge(tx, "Bà Lan", 1_000, "xe", "Thảo"))
            do(shop, lambda tx: settling.take_back(tx, gone.seq, "Thảo"))
        shop.come_ashore()
        assert_holds(path, {number: order})
        assert parcel(shop, number) == made


def test_what_was_sent_on_an_earlier_evening_is_not_lost_from_sight_while_adrift(path: Path):
    """An answer that comes late is kept, although the lifeboat does not hold its order."""
    with Shop(path) as shop:
        number = shop.begin().sell().number
        begun = do(shop, lambda tx: consigning.begin(tx, number, "ghn", "Thảo"))
        shop.begin().sell()
    with Shop(path) as shop:
        with locked(path):
            shop.sell()
            assert do(shop, lambda tx: consigning.unsettled(tx.connection)) == (begun,)
            made = do(
                shop,
                lambda tx: consigning.note(
                    tx, begun.reference, ConsignmentState.CREATED, "Thảo", code="GAH1"
                ),
            )
        shop.come_ashore()
        assert parcel(shop, number) == made
    assert verify(path).whole


def test_a_transfer_of_last_month_is_known_again_while_adrift(path: Path):
    """The bank tells the last days again; what is older and open may still be counted."""
    month, day = 40 * 86_400_000, 86_400_000
    old = [Transfer(f"sepay:{at}", CAME.at - month + at, 50_000, "cũ") for at in (10, 11)]
    late = Transfer("sepay:12", CAME.at - day, 50_000, "hôm qua")
    with Shop(path) as shop:
        first = shop.begin().sell().number
        do(shop, lambda tx: transfers.keep(tx, [*old, late, CAME]))
        do(shop, lambda tx: transfers.count(tx, "sepay:10", [(first, 25_000)], "Thảo"))
        do(shop, lambda tx: transfers.lay_aside(tx, "sepay:12", "Thảo"))
    with Shop(path) as shop:
        with locked(path):
            number = shop.sell().number
            assert do(shop, lambda tx: transfers.keep(tx, [late, CAME])) == []
            do(shop, lambda tx: transfers.count(tx, "sepay:11", [(number, 50_000)], "Thảo"))
        shop.come_ashore()
    with read_ledger(path) as questions:
        parts = {one.transfer.key: one.parts for one in transfers.kept(questions.connection)}
    assert (parts["sepay:10"], parts["sepay:11"]) == (((first, 25_000),), ((number, 50_000),))
    assert verify(path).whole


# ------------------------------------------------------ told anew on top of what others did


def test_a_parcel_goes_with_its_order_to_another_number_under_the_reference_the_carrier_knows(
    failing: Shop, disk: Disk
):
    ours = failing.sell("C1", 2).number
    made = send(failing, ours)
    do(failing, lambda tx: transfers.count(tx, CAME.key, [(ours, 100_000)], "Thảo"))
    charged = do(failing, lambda tx: settling.charge(tx, "Bà Lan", 1_000, "xe", "Thảo"))
    do(failing, lambda tx: settling.take_back(tx, charged.seq, "Thảo"))
    adrift_meanwhile(failing, disk, sold_by_hang)
    disk.heal()
    failing.wait_for(Notice)
    assert failing.ledger.moved == {ours: ours + 1}
    moved = parcel(failing, ours + 1)
    assert moved is not None
    assert (moved.reference, moved.code) == (made.reference, "GAH1") == (memo_code(ours), "GAH1")
    assert parcel(failing, ours) is None
    # Hằng's order has the number that ours had, and its parcel must not have ours' reference.
    again = do(failing, lambda tx: consigning.begin(tx, ours, "ghn", "Hằng"))
    assert again.reference == f"{memo_code(ours)}-2"
    with read_ledger(failing.path) as questions:
        assert questions.order(ours + 1).paid == 100_000
        assert settling.charges(questions.connection) == ()
        assert consigning.order_with_code(questions.connection, made.reference) == ours + 1
    assert verify(failing.path).whole


def test_a_transfer_that_both_were_told_of_is_one(failing: Shop, disk: Disk):
    more = Transfer("sepay:2", CAME.at + 1, 50_000, "HOA")
    number = failing.sell("C1", 2).number
    assert do(failing, lambda tx: transfers.keep(tx, [CAME, more])) == [more]
    do(failing, lambda tx: transfers.count(tx, more.key, [(number, 50_000)], "Thảo"))
    adrift_meanwhile(failing, disk, lambda tx: transfers.keep(tx, [more]), exported)
    disk.heal()
    failing.come_ashore()
    with read_ledger(failing.path) as questions:
        kept = transfers.kept(questions.connection)
        assert questions.order(number).paid == 50_000
    assert [(one.transfer.key, one.parts) for one in kept] == [
        ("sepay:2", ((number, 50_000),)),
        ("sepay:1", ()),
    ]
    assert verify(failing.path).whole


def test_a_transfer_that_both_counted_is_counted_once_and_a_person_is_told(failing: Shop, disk: Disk):
    ours = failing.sell("C1", 2).number
    do(failing, lambda tx: transfers.count(tx, CAME.key, [(ours, 100_000)], "Thảo"))

    def counted_by_hang(tx) -> None:
        sold_by_hang(tx)
        parcels.pay(tx, 1, 50_000, "bank", "Hằng", CAME.key)

    adrift_meanwhile(failing, disk, counted_by_hang)
    disk.heal()
    failing.wait_for(Notice)
    stranded = failing.ledger.stranded
    assert stranded is not None
    (told,) = [one for one in orders_in(stranded) if one.number == ours]
    assert told.state is OrderState.CONFIRMED
    with read_ledger(failing.path) as questions:
        assert questions.order(1).paid == 50_000
    assert verify(failing.path).whole


def test_a_file_that_was_put_aside_tells_what_orders_are_not_parcels(failing: Shop, disk: Disk):
    send(failing, 1)
    adrift_meanwhile(failing, disk, lambda tx: acts.set_person(tx, 1, "Hằng", note="gọi trước"))
    disk.heal()
    failing.wait_for(Notice)
    assert failing.ledger.stranded is not None
    assert orders_in(failing.ledger.stranded) == []


def test_where_a_parcel_is_known_already_a_second_program_makes_none(path: Path):
    with Shop(path) as shop:
        number = shop.begin().sell().number
        other = Ledger.open(path, Events())
        send(shop, number)
        with pytest.raises(NotPossible, match="đang giữ vận đơn"):
            other.write(lambda tx: consigning.begin(tx, number, "ghn", "Hằng")).result()
        other.close()
