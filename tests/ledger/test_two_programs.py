"""Two programs write to one ledger while its file fails for one of them: neither costs the other an order."""

from __future__ import annotations

import os
import sqlite3
import stat
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from coop_live import app
from coop_live.errors import LedgerError
from coop_live.events import Events, Notice
from coop_live.ledger import Ledger, acts, database, merging, read_ledger, undoing, verify, waitlist
from coop_live.ledger.entries import append, entry_of
from coop_live.ledger.faults import NotOurs
from coop_live.ledger.goods import price
from coop_live.ledger.rescue_file import RescueFile, places
from coop_live.ledger.voyage import left_behind
from coop_live.model import OrderLine, OrderState
from tests.evening import comment
from tests.ledger.adrift import (
    LAN,
    PRODUCTS,
    Disk,
    Shop,
    ShopAbroad,
    assert_holds,
    failure,
    hurried_home,
    hurry,
    locked,
    rescue_files,
)

AN_OX = price([OrderLine("OX", None, 1)], PRODUCTS)
on_posix = pytest.mark.skipif(os.name == "nt", reason="Windows has other owners and no pipes among its files")


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    return hurried_home(tmp_path, monkeypatch)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    (tmp_path / "stick").mkdir()
    return tmp_path / "stick" / "ledger.db"


@pytest.fixture
def shop(path: Path) -> Iterator[Shop]:
    with Shop(path) as shop:
        yield shop.begin()


@pytest.fixture
def disk(monkeypatch: pytest.MonkeyPatch) -> Disk:
    disk = Disk()
    monkeypatch.setattr("coop_live.ledger.database.open_file", disk.open_file)
    return disk


def job(path: Path, *works: Callable) -> None:
    """Write to a ledger as a job of the command line does."""
    program = Ledger.open(path)
    for work in works:
        program.write(work).result()
    program.close()


def exported(tx) -> None:
    tx.write("export", {"kind": "csv", "file": "a.csv", "orders": []})


def sold_by_hang(tx) -> None:
    """Another window's own order, which takes the number that ours has too."""
    order = acts.draft(tx, 1, LAN, AN_OX, 0.9, None)
    acts.confirm(tx, order.number, "Hằng")


# ------------------------------------------------------------------ the lifeboat looks round


def test_a_job_of_the_command_line_does_not_make_the_lifeboat_stale(shop: Shop):
    waits = shop.draft()
    job(shop.path, exported, lambda tx: acts.set_stock(tx, "C10", "", 7, None, "Hằng"))
    shop.draft()
    with locked(shop.path):
        shop.confirm(waits.number)
        assert shop.left("C10") == 7
    shop.come_ashore()
    assert_holds(shop.path, shop.orders)


def test_a_job_that_wrote_just_before_the_file_failed_is_seen_where_it_can_be_read(shop: Shop):
    job(shop.path, lambda tx: acts.set_stock(tx, "C10", "", 7, None, "Hằng"))
    with locked(shop.path):
        shop.sell("C10", 7)
    shop.come_ashore()
    assert shop.left("C10") == 0
    assert_holds(shop.path, shop.orders)


def test_a_job_that_holds_the_ledger_for_a_while_is_waited_for(path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(database, "PATIENCE_MS", 60_000)
    with Shop(path) as shop:
        waits = shop.begin().draft()
        inside, gate = threading.Event(), threading.Event()

        def slow(tx) -> None:
            inside.set()
            gate.wait(5)
            exported(tx)

        other = Ledger.open(path)
        written = other.write(slow)
        inside.wait(5)
        confirmed = shop.ledger.write(lambda tx: acts.confirm(tx, waits.number, "Thảo"))
        gate.set()
        written.result(5)
        assert confirmed.result(5).state is OrderState.CONFIRMED
        assert shop.ledger.trouble is None
        other.close()


def test_an_entry_is_never_sealed_behind_one_that_is_missing(shop: Shop):
    shop.sell()
    with read_ledger(shop.path) as questions:
        last = entry_of(
            questions.connection.execute("SELECT * FROM entry ORDER BY seq DESC LIMIT 1").fetchone()
        )
    memory = sqlite3.connect(":memory:")
    memory.execute("CREATE TABLE entry (seq, at, by, device, act, live_id, body, hash)")
    with pytest.raises(NotOurs, match=f"no entry {last.seq - 1}"):
        append(memory, last)
    memory.close()


def test_a_lifeboat_that_cannot_repeat_does_not_end_the_writing(
    shop: Shop, disk: Disk, monkeypatch: pytest.MonkeyPatch
):
    """The commit fails, and the boat will not do again what was done: told, and on with the evening."""
    order = shop.draft("C10", 2)
    shop.ledger.close()
    with Shop(shop.path) as again:
        boat = again.ledger._passage.boat
        monkeypatch.setattr(boat, "repeat", lambda steps: {}["cannot follow"])
        disk.before = lambda sql: sql == "COMMIT" and full()
        with pytest.raises(LedgerError, match="đầy"):
            again.confirm(order.number)
        monkeypatch.undo()
        hurry(monkeypatch.setattr)
        disk.heal()
        again.come_ashore()
        assert again.confirm(order.number).state is OrderState.CONFIRMED


def full() -> None:
    raise failure(sqlite3.SQLITE_FULL)


def test_who_reads_while_the_lifeboat_is_filled_anew_gets_an_answer(shop: Shop):
    passage = shop.ledger._passage
    boat = passage.boat
    with read_ledger(shop.path) as questions:
        boat.board(questions.connection)
    with boat.read() as questions:
        assert questions.lives()
    shop.ledger.close()
    assert boat.read() is None


# ---------------------------------------------------------------- what each keeps beside


def test_two_windows_adrift_keep_their_acts_apart(shop: Shop):
    first, second = shop.draft(), shop.draft("C1")
    with Shop(shop.path) as other:
        with locked(shop.path):
            shop.confirm(first.number)
            other.confirm(second.number)
            assert len(rescue_files(shop.path)) == 2
        shop.come_ashore()
        other.come_ashore()
    assert_holds(shop.path, shop.orders | other.orders)


def test_a_job_leaves_what_a_living_window_keeps(shop: Shop, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(database, "RETRY_S", 60)
    first, second = shop.draft(), shop.draft("C1")
    with locked(shop.path):
        shop.confirm(first.number)
    job(shop.path, exported)
    assert len(rescue_files(shop.path)) == 1
    shop.confirm(second.number)
    shop.ledger.close()
    assert shop.ledger.stranded is None
    assert_holds(shop.path, shop.orders)


def test_what_a_killed_window_kept_is_taken_in_by_the_next_program(path: Path, home: Path):
    with Shop(path) as shop:
        shop.begin()
    with locked(path), ShopAbroad(path, home) as abroad:
        number = abroad.ask("sell")
        assert left_behind(path) == []  # it lives
        abroad.kill()
    job(path, exported)
    with read_ledger(path) as questions:
        assert questions.order(number).state is OrderState.CONFIRMED
    assert rescue_files(path) == []


@on_posix
def test_what_others_put_among_the_temporary_files_is_not_believed(path: Path, tmp_path: Path):
    shared = tmp_path / "temp"
    *_, ours = places(path)
    assert ours.parent.parent == shared
    assert stat.S_IMODE(ours.parent.stat().st_mode) == 0o700
    os.mkfifo(ours)
    Shop(path).ledger.close()  # hangs on no pipe
    assert RescueFile.take(ours) is None
    elsewhere = tmp_path / "elsewhere.jsonl"
    elsewhere.write_text("{}")
    ours.unlink()
    ours.symlink_to(elsewhere)
    assert RescueFile.take(ours) is None
    ours.parent.chmod(0o777)
    assert ours.parent not in {one.parent for one in places(path)}
    assert rescue_files(path) == []


def test_a_rehearsal_that_ended_adrift_can_be_played_again(home: Path):
    path = app._ledger_path(rehearsal=True)
    with Shop(path) as shop:
        shop.begin()
        with locked(path):
            shop.sell()
            shop.ledger.close()
    assert rescue_files(path)
    assert app._ledger_path(rehearsal=True) == path
    assert rescue_files(path) == []
    Ledger.open(path, afloat=True).close()


# --------------------------------------------------------------- of earlier evenings


def test_a_comment_of_an_earlier_evening_is_known_again_while_adrift(path: Path):
    said = comment("chốt ox 1", comment_id="same")
    with Shop(path) as shop:
        shop.begin()
        shop.ledger.write(lambda tx: tx.keep_comment(said, 1, None)).result()
        shop.begin()
        shop.hear("tối nay")
    with Shop(path) as shop:
        with locked(path):
            shop.hear("xin chào")
            assert shop.ledger.write(lambda tx: tx.keep_comment(said, 2, None)).result() is None
        shop.come_ashore()


def test_an_order_of_an_earlier_evening_that_waits_is_offered_goods_while_adrift(path: Path):
    with Shop(path) as shop:
        old = shop.begin().draft("C10", 1)
        shop.begin()
        tonight = shop.draft()
    with Shop(path) as shop:
        ledger = shop.ledger
        ledger.write(lambda tx: acts.set_stock(tx, "C10", "", 0, 2, "Thảo")).result()
        ledger.write(lambda tx: waitlist.wait(tx, old.number, "Thảo")).result()
        with locked(path):
            ledger.write(lambda tx: acts.refuse(tx, tonight.number, "", "Thảo")).result()
        shop.come_ashore()
    with Shop(path) as shop:
        with locked(path):
            shop.ledger.write(lambda tx: acts.set_stock(tx, "C10", "", 5, 2, "Thảo")).result()
            with shop.ledger.read() as questions:
                assert questions.order(old.number).offered
        shop.come_ashore()
    assert verify(path).whole


# ------------------------------------------------------ told anew on top of what others did


def adrift_meanwhile(shop: Shop, disk: Disk, *works: Callable) -> None:
    """Let another program write while the shop's own file takes nothing."""
    other = Ledger(shop.path, disk._open(shop.path), Events())
    other._start()
    for work in works:
        other.write(work).result()
    other.close()


@pytest.fixture
def failing(path: Path, disk: Disk) -> Iterator[Shop]:
    """A shop whose file takes nothing since now, with two drafts in it."""
    with Shop(path) as shop:
        shop.begin()
        shop.draft()
        shop.draft("C1")
        disk.now("query_only = ON")
        shop.hear("một")
        yield shop


def test_what_was_done_meanwhile_is_told_anew_after_what_another_program_did(failing: Shop, disk: Disk):
    failing.confirm(1)
    failing.hear("hai")
    failing.sell("C10", 2)
    adrift_meanwhile(
        failing, disk, exported, lambda tx: acts.set_stock(tx, "C10", "", 50, None, "Hằng"),
        lambda tx: tx.keep_comment(comment("của máy kia"), 1, None),
    )  # fmt: skip
    disk.heal()
    failing.come_ashore()
    assert failing.left("C10") == 48
    with read_ledger(failing.path) as questions:
        texts = questions.connection.execute("SELECT text FROM comment ORDER BY seq").fetchall()
    assert texts == [("của máy kia",), ("một",), ("hai",)]
    failing.sell("C10", 48)
    assert_holds(failing.path, failing.orders)


def test_an_order_that_got_another_number_is_told(failing: Shop, disk: Disk):
    ours = failing.sell("C1", 2)
    failing.ledger.write(lambda tx: undoing.undo(tx, "Thảo")).result()
    failing.confirm(ours.number)
    adrift_meanwhile(failing, disk, sold_by_hang)
    disk.heal()
    failing.wait_for(Notice)
    (notice,) = failing.heard.of(Notice)
    assert notice.cause == "Máy khác cũng ghi sổ, số đơn đã đổi: #3 → #4."
    assert failing.ledger.moved == {3: 4}
    with read_ledger(failing.path) as questions:
        assert questions.order(3).by == "Hằng"
        assert questions.order(4).lines == ours.lines
        assert questions.order(4).state is OrderState.CONFIRMED
    assert verify(failing.path).whole
    assert rescue_files(failing.path) == []


def test_orders_that_were_merged_meanwhile_are_told_under_their_new_numbers(failing: Shop, disk: Disk):
    kept, gone = failing.sell("C1", 2), failing.draft("OX", 3)
    failing.ledger.write(lambda tx: merging.merge(tx, gone.number, kept.number, "Thảo")).result()
    adrift_meanwhile(failing, disk, sold_by_hang)
    disk.heal()
    failing.wait_for(Notice)
    moved = failing.ledger.moved
    with read_ledger(failing.path) as questions:
        whole = questions.order(moved.get(kept.number, kept.number))
        left = questions.order(moved.get(gone.number, gone.number))
    assert [(line.code, line.qty) for line in whole.lines] == [("C1", 2), ("OX", 3)]
    assert (whole.state, left.state) == (OrderState.CONFIRMED, OrderState.REFUSED)
    assert verify(failing.path).whole


def test_what_others_decided_about_the_same_order_is_not_decided_twice(failing: Shop, disk: Disk):
    failing.confirm(2)
    adrift_meanwhile(failing, disk, lambda tx: acts.confirm(tx, 2, "Hằng"))
    disk.heal()
    failing.wait_for(Notice)
    assert failing.ledger.stranded is not None
    assert failing.left("C1") == 9
    assert verify(failing.path).whole


def test_a_comment_that_both_heard_makes_one_order(failing: Shop, disk: Disk):
    said = comment("chốt ox", comment_id="both")

    def ordered(tx):
        seq = tx.keep_comment(said, 1, None)
        return acts.draft(tx, 1, LAN, AN_OX, 0.9, seq)

    failing.ledger.write(ordered).result()
    adrift_meanwhile(failing, disk, ordered)
    disk.heal()
    failing.come_ashore()
    with read_ledger(failing.path) as questions:
        assert [order.number for order in questions.orders()] == [1, 2, 3]
    assert verify(failing.path).whole


def test_of_a_comment_that_both_heard_an_order_stays_that_a_person_confirmed(failing: Shop, disk: Disk):
    said = comment("chốt ox", comment_id="both")

    def ordered(tx):
        seq = tx.keep_comment(said, 1, None)
        return acts.draft(tx, 1, LAN, AN_OX, 0.9, seq)

    ours = failing.ledger.write(ordered).result()
    failing.confirm(ours.number)
    adrift_meanwhile(failing, disk, ordered)
    disk.heal()
    failing.wait_for(Notice)
    with read_ledger(failing.path) as questions:
        assert questions.order(3).state is OrderState.DRAFT
        assert questions.order(4).state is OrderState.CONFIRMED
    assert verify(failing.path).whole


def test_another_live_session_of_the_same_number_is_not_mixed_with_ours(failing: Shop, disk: Disk):
    def begun(tx):
        tx.write("live_start", {"live": 2, "name": "Kia", "platforms": []}, live_id=2)

    failing.ledger.write(begun).result()
    adrift_meanwhile(failing, disk, begun)
    disk.heal()
    failing.wait_for(Notice)
    stranded = failing.ledger.stranded
    assert stranded is not None
    # Nobody is in the middle of an evening when the ledger is opened: there it may get another number.
    first, *_ = places(failing.path)
    failing.ledger.close()
    stranded.replace(first)
    with Shop(failing.path) as again, again.ledger.read() as questions:
        assert [live.id for live in questions.lives()] == [1, 2, 3]


def test_told_anew_and_cut_off_before_the_file_was_removed_is_told_once(
    failing: Shop, disk: Disk, monkeypatch: pytest.MonkeyPatch
):
    failing.sell("C1", 2)
    adrift_meanwhile(failing, disk, exported)
    (kept,) = rescue_files(failing.path)
    lines = kept.read_bytes()
    disk.heal()
    failing.come_ashore()
    failing.ledger.close()
    kept.write_bytes(lines)
    with Shop(failing.path) as again:
        assert again.ledger.stranded is None
        with again.ledger.read() as questions:
            assert [order.number for order in questions.orders()] == [1, 2, 3]
    assert rescue_files(failing.path) == []
