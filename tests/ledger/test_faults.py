"""The ledger's file fails in the middle of an evening: selling goes on, and nothing is lost or doubled."""

from __future__ import annotations

import json
import os
import sqlite3
import stat
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager, nullcontext
from pathlib import Path

import pytest

from coop_live.errors import LedgerError, NotPossible, OutOfStock
from coop_live.events import Events, LedgerAdrift, Notice
from coop_live.ledger import (
    Ledger,
    acts,
    backups,
    opening,
    parcels,
    read_ledger,
    restoring,
    verify,
    voyage,
)
from coop_live.ledger.faults import DamagedLedger
from coop_live.model import Lot, Order, OrderState
from tests.evening import comment
from tests.ledger.adrift import (
    Disk,
    Shop,
    ShopAbroad,
    assert_holds,
    failure,
    hurried_home,
    kind_sentence,
    locked,
    rescue_files,
)

on_posix = pytest.mark.skipif(os.name == "nt", reason="Windows does not let go of a file that is open")


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A hurried ledger, and folders of this test alone for what is kept beside it."""
    return hurried_home(tmp_path, monkeypatch)


@pytest.fixture
def disk(monkeypatch: pytest.MonkeyPatch) -> Disk:
    disk = Disk()
    monkeypatch.setattr("coop_live.ledger.database.open_file", disk.open_file)
    return disk


@pytest.fixture
def path(tmp_path: Path) -> Path:
    (tmp_path / "stick").mkdir()
    return tmp_path / "stick" / "ledger.db"


@pytest.fixture
def shop(path: Path, disk: Disk) -> Iterator[Shop]:
    with Shop(path) as shop:
        yield shop.begin()


# --------------------------------------------------------------------- the faults


@contextmanager
def full(shop: Shop, disk: Disk) -> Iterator[None]:
    disk.now("max_page_count = 1")
    yield


@contextmanager
def read_only(shop: Shop, disk: Disk) -> Iterator[None]:
    disk.now("query_only = ON")
    yield


@contextmanager
def held_by_another_program(shop: Shop, disk: Disk) -> Iterator[None]:
    with locked(shop.path):
        yield


@contextmanager
def taken_away(shop: Shop, disk: Disk) -> Iterator[None]:
    away = shop.path.with_name("elsewhere.db")
    shop.path.rename(away)
    yield
    away.rename(shop.path)


@contextmanager
def dead_before_the_commit(shop: Shop, disk: Disk) -> Iterator[None]:
    disk.opening, disk.before = disk.is_gone, failing_on("COMMIT")
    yield


@contextmanager
def dead_after_the_commit(shop: Shop, disk: Disk) -> Iterator[None]:
    disk.opening, disk.after = disk.is_gone, failing_on("COMMIT")
    yield


@contextmanager
def dead_while_an_entry_is_written(shop: Shop, disk: Disk) -> Iterator[None]:
    disk.opening, disk.before = disk.is_gone, failing_on("INSERT INTO entry")
    yield


@contextmanager
def dead_while_a_job_asks(shop: Shop, disk: Disk) -> Iterator[None]:
    disk.opening, disk.before = disk.is_gone, failing_on("SELECT o.number")
    yield


def failing_on(start: str, code: int = sqlite3.SQLITE_IOERR) -> Callable[[str], None]:
    def fail(sql: str) -> None:
        if sql.startswith(start):
            raise failure(code)

    return fail


SAID = {
    full: "Ổ đĩa đã đầy. Xoá bớt tệp rồi thử lại.",
    read_only: "Không ghi được vào ledger.db. Chép sổ sang thư mục ghi được.",
    held_by_another_program: "Chương trình khác đang giữ sổ ledger.db. Đóng chương trình đó rồi thử lại.",
    taken_away: "Tệp sổ ledger.db đã bị dời hoặc xoá. Để lại chỗ cũ (cắm lại USB nếu sổ ở đó).",
    **dict.fromkeys(
        (
            dead_before_the_commit,
            dead_after_the_commit,
            dead_while_an_entry_is_written,
            dead_while_a_job_asks,
        ),
        "Ổ đĩa không đọc ghi được sổ ledger.db. Cắm lại ổ hoặc USB, kiểm tra dây.",
    ),
}
FAULTS = [
    pytest.param(fault, id=fault.__name__, marks=[on_posix] if fault is taken_away else []) for fault in SAID
]


@pytest.mark.parametrize("fault", FAULTS)
def test_the_evening_goes_on_and_all_of_it_is_written_afterwards(shop: Shop, disk: Disk, fault):
    shop.sell("C1", 2)
    waits = shop.draft("C1", 3).number
    with fault(shop, disk):
        shop.hear("một bình luận dài " * 1000)  # more than the file has room for
        first = shop.confirm(waits)
        assert kind_sentence(shop.trouble, shop.path) == SAID[fault]
        assert shop.trouble.kept
        assert shop.ledger.trouble == shop.trouble

        second = shop.sell("C10", 3)
        assert second.number == first.number + 1
        late = shop.draft("C10", 1)
        with pytest.raises(OutOfStock, match="chỉ còn 0"):
            shop.confirm(late.number)
        assert shop.undo().state is OrderState.DRAFT
        assert shop.left("C10") == 3
        shop.confirm(second.number)
        with shop.ledger.read() as questions:
            assert {order.number: order for order in questions.orders()} == shop.orders
            assert questions.find("0905123267")
            assert questions.stock()["C1", ""].left == 5
        (kept,) = rescue_files(shop.path)
        assert stat.S_IMODE(kept.stat().st_mode) == 0o600 or os.name == "nt"
        assert len(shop.heard.of(LedgerAdrift)) == 1
    disk.heal()
    shop.come_ashore()
    assert_holds(shop.path, shop.orders)
    shop.sell("C1", 5)
    assert shop.left("C1") == 0
    assert_holds(shop.path, shop.orders)


@pytest.mark.parametrize("fault", FAULTS)
def test_closing_while_the_file_fails_keeps_everything_for_the_next_opening(path: Path, disk: Disk, fault):
    with ExitStack() as struck:
        with Shop(path) as shop:
            shop.begin().sell("C10")
            struck.enter_context(fault(shop, disk))
            shop.hear("một bình luận dài " * 1000)
            shop.sell("C10", 2)
        assert rescue_files(path)
    disk.heal()
    with Shop(path) as again:
        assert again.ledger.stranded is None
        assert again.left("C10") == 0
        assert again.sell().number == 3
    assert_holds(path, shop.orders | again.orders)


def test_where_no_disk_takes_anything_it_is_said_so(
    shop: Shop, disk: Disk, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
):
    monkeypatch.setattr(voyage, "places", lambda ledger: iter([tmp_path / "no" / "such" / "folder"]))
    with read_only(shop, disk):
        order = shop.sell()
        assert not shop.trouble.kept
    disk.heal()
    shop.come_ashore()
    assert_holds(shop.path, {order.number: order})


def test_a_rescue_disk_that_fails_too_is_followed_by_the_next_one(
    shop: Shop, disk: Disk, home: Path, monkeypatch: pytest.MonkeyPatch
):
    with read_only(shop, disk):
        shop.sell()
        (first,) = rescue_files(shop.path)
        first.unlink()
        first.mkdir()  # nothing can be written there any more
        places = voyage.places
        others = lambda ledger: (one for one in places(ledger) if one.parent != first.parent)  # noqa: E731
        monkeypatch.setattr(voyage, "places", others)
        shop.sell()
        assert [one.parent for one in left_behind_files(shop.path)] == [home]
        first.rmdir()
    disk.heal()
    shop.come_ashore()
    assert_holds(shop.path, shop.orders)


def left_behind_files(path: Path) -> list[Path]:
    return [one for one in rescue_files(path) if one.is_file()]


def test_when_the_last_rescue_disk_fails_the_banner_says_so(
    shop: Shop, disk: Disk, monkeypatch: pytest.MonkeyPatch
):
    with read_only(shop, disk):
        shop.sell()
        rescue_files(shop.path)[0].unlink()
        monkeypatch.setattr(voyage, "places", lambda ledger: iter(()))
        shop.sell()
        assert [one.kept for one in shop.heard.of(LedgerAdrift)] == [True, False]
        monkeypatch.undo()
        assert shop.ledger.trouble == shop.heard.of(LedgerAdrift)[-1]


@on_posix
def test_what_is_kept_is_not_put_where_a_stick_will_hide_it(shop: Shop, disk: Disk, home: Path):
    """Where the stick was its folder may still be: the bare mount point."""
    with taken_away(shop, disk):
        shop.sell()
        assert [one.parent for one in rescue_files(shop.path)] == [home]
    shop.come_ashore()
    assert_holds(shop.path, shop.orders)


# ------------------------------------------------------------------- one transaction


def test_a_group_that_fails_in_the_middle_is_done_once(shop: Shop, disk: Disk):
    said = [comment(f"c{number}") for number in range(20)]
    heard = iter(range(100))

    def fail_at_the_tenth(sql: str) -> None:
        if "INTO comment" in sql and next(heard) == 10:
            disk.opening = disk.is_gone
            raise failure(sqlite3.SQLITE_IOERR)

    disk.before = fail_at_the_tenth
    futures = [
        shop.ledger.write(lambda tx, one=one: tx.keep_comment(one, 1, None), grouped=True) for one in said
    ]
    assert [future.result() for future in futures] == list(range(1, 21))
    assert shop.trouble.kept
    disk.heal()
    shop.come_ashore()
    with read_ledger(shop.path) as questions:
        rows = questions.connection.execute("SELECT seq, comment_id FROM comment ORDER BY seq").fetchall()
    assert rows == [(place, one.comment_id) for place, one in enumerate(said, 1)]


def test_comments_after_a_commit_that_the_disk_held_after_all_are_kept(shop: Shop, disk: Disk):
    """What changes no entry is not taken for a part of what the disk holds."""
    with dead_after_the_commit(shop, disk):
        shop.sell()
        assert shop.hear("shop ơi") == 1
    disk.heal()
    shop.come_ashore()
    assert_holds(shop.path, shop.orders)
    with read_ledger(shop.path) as questions:
        assert questions.connection.execute("SELECT text FROM comment").fetchall() == [("shop ơi",)]


def test_a_commit_back_into_the_file_may_fail_after_the_disk_holds_it(shop: Shop, disk: Disk):
    with read_only(shop, disk):
        shop.sell()
        shop.sell()
    disk.heal()
    lies = iter([True, True])

    def lie(sql: str) -> None:
        if sql == "COMMIT" and next(lies, False):
            raise failure(sqlite3.SQLITE_IOERR)

    disk.after = lie
    shop.come_ashore()
    assert next(lies, None) is None
    assert_holds(shop.path, shop.orders)


def test_a_piece_of_work_that_fails_by_itself_does_not_cost_the_file(shop: Shop):
    with pytest.raises(NotPossible):
        shop.confirm(77)
    assert shop.heard.of(LedgerAdrift) == []


def test_an_order_of_an_earlier_evening_is_packed_while_tonight_is_sold(path: Path, disk: Disk):
    """The lifeboat does not hold that order; it must not go down for that."""
    with Shop(path) as shop:
        old = shop.begin().sell("C1", 2)
        shop.begin()
    with Shop(path) as shop:
        ledger = shop.ledger
        ledger.write(lambda tx: parcels.advance(tx, old.number, OrderState.PACKED, "Thảo")).result()
        ledger.write(lambda tx: parcels.cancel(tx, old.number, "khách đổi ý", "Thảo")).result()
        shop.sell("C1", 3)
        with read_only(shop, disk):
            shop.sell("C1", 9)
            assert shop.left("C1") == 0
        disk.heal()
        shop.come_ashore()
        shop.sell()
    assert verify(path).whole


def test_a_lifeboat_that_cannot_follow_is_filled_again(
    path: Path, disk: Disk, caplog: pytest.LogCaptureFixture
):
    """Lots of an earlier evening come back and are sold again; the lifeboat knows but that they were gone."""
    with Shop(path) as shop:
        ledger = shop.begin().ledger
        lot = Lot("C10", "", "L1", "", "2025-10-01", "", 5, 5)
        ledger.write(lambda tx: acts.take_in(tx, lot, "Thảo")).result()
        old = shop.sell("C10", 8)
        shop.sell()
        shop.begin()
    with Shop(path) as shop:
        shop.ledger.write(lambda tx: parcels.cancel(tx, old.number, "khách đổi ý", "Thảo")).result()
        shop.sell("C10", 5)
        with read_only(shop, disk):
            shop.sell("C10", 6)
            assert shop.left("C10") == 0
        assert "could not follow" in caplog.text
        disk.heal()
        shop.come_ashore()
    assert_holds(path, shop.orders)


# ------------------------------------------------------------------- killed while adrift


@pytest.fixture
def stocked(path: Path) -> dict[int, Order]:
    """A ledger at rest, with an order in it."""
    with Shop(path) as shop:
        shop.begin().sell()
    return shop.orders


def kept_by(path: Path) -> list[bytes]:
    (file,) = rescue_files(path)
    return file.read_bytes().splitlines()


def test_what_was_acknowledged_while_adrift_outlives_a_kill(path: Path, home: Path, stocked: dict):
    with ShopAbroad(path, home) as abroad, locked(path):
        numbers = [abroad.ask("sell"), abroad.ask("sell", "C10", 3), abroad.ask("sell")]
        abroad.kill()
    with Shop(path) as shop:
        assert shop.ledger.stranded is None
        with shop.ledger.read() as questions:
            sold = {number: questions.order(number) for number in numbers}
        assert {order.state for order in sold.values()} == {OrderState.CONFIRMED}
        assert shop.left("C10") == 0
    assert numbers == [2, 3, 4]
    assert_holds(path, stocked | sold)


def test_killed_and_opened_again_while_the_file_still_fails(path: Path, home: Path, stocked: dict):
    with locked(path):
        for number in (2, 3):
            with ShopAbroad(path, home) as abroad:
                assert abroad.ask("sell") == number
        with Shop(path) as shop:
            assert shop.trouble.kept
            assert shop.sell().number == 4
            with shop.ledger.read() as questions:
                assert len(questions.orders(state=OrderState.CONFIRMED)) == 4
    with Shop(path) as shop:
        assert shop.sell().number == 5
    assert_holds(path, stocked | shop.orders)
    with read_ledger(path) as questions:
        assert [order.number for order in questions.orders(state=OrderState.CONFIRMED)] == [1, 2, 3, 4, 5]


def test_letters_that_end_lines_elsewhere_end_none_in_what_is_kept(path: Path, home: Path, stocked: dict):
    hostile = 'một\u2028hai\u2029ba\x85bốn\x1cnăm\x0bsáu\r\nbảy "chín" 👩‍🌾'
    with locked(path), ShopAbroad(path, home) as abroad:
        abroad.ask("sell")
        abroad.ask("hear", hostile)
        abroad.ask("sell")
    Ledger.open(path).close()
    with read_ledger(path) as questions:
        assert [order.number for order in questions.orders()] == [1, 2, 3]
        assert questions.connection.execute("SELECT text FROM comment").fetchall() == [(hostile,)]
    assert_holds(path, stocked)


@pytest.mark.parametrize("more", [b"", b"\xe1", b'{"sealed":"x'])
def test_a_last_line_that_the_battery_cut_takes_nothing_else_with_it(
    path: Path, home: Path, stocked: dict, more: bytes
):
    with locked(path), ShopAbroad(path, home) as abroad:
        abroad.ask("sell")
        abroad.ask("draft")
    (file,) = rescue_files(path)
    whole = file.read_bytes()
    # In the middle of the last line's Vietnamese letters, where there are some.
    cut = whole.rindex("ạ".encode()) + 1 if not more else len(whole)
    file.write_bytes(whole[:cut] + more)
    Ledger.open(path).close()
    with read_ledger(path) as questions:
        assert [order.number for order in questions.orders()] == ([1, 2] if not more else [1, 2, 3])
    assert_holds(path, stocked)


def test_a_rescue_file_that_was_harmed_is_put_aside_not_believed(path: Path, home: Path, stocked: dict):
    with locked(path), ShopAbroad(path, home) as abroad:
        abroad.ask("sell", "C10", 1)
    (file,) = rescue_files(path)
    harmed = file.read_bytes().replace(b'"qty": 1', b'"qty": 2')
    assert harmed != file.read_bytes()
    file.write_bytes(harmed)
    with Shop(path) as shop:
        assert shop.ledger.stranded is not None
        assert shop.ledger.stranded.read_bytes() == harmed
        assert shop.left("C10") == 3
    assert_holds(path, stocked)


@pytest.mark.parametrize(
    "nonsense", [b"", b"\x00" * 500, b"\xff\xfe nothing", b"[]\n{}\n", b'{"base": 1}\n[1]\n[2]\n']
)
def test_a_rescue_file_that_cannot_be_read_is_put_aside(path: Path, stocked: dict, nonsense: bytes):
    file = next(iter(voyage.places(path)))
    file.write_bytes(nonsense)
    with Shop(path) as shop:
        assert shop.ledger.stranded is not None
        assert shop.ledger.stranded.read_bytes() == nonsense
        shop.sell()
    assert_holds(path, stocked | shop.orders)


# --------------------------------------------------------- the book went another way


def write_as_somebody_else(path: Path, left: int = 50) -> None:
    """Write an entry through a connection on which no fault lies."""
    somebody = Ledger(path, opening.open_file(path), Events())
    somebody._start()
    somebody.write(lambda tx: acts.set_stock(tx, "C10", "", left, None, "Hằng")).result()
    somebody.write(lambda tx: tx.keep_comment(comment("của máy kia"), 1, None)).result()
    somebody.close()


def test_where_somebody_gave_our_goods_away_meanwhile_nothing_is_lost(shop: Shop, disk: Disk):
    with read_only(shop, disk):
        order = shop.sell("C10", 2)
        write_as_somebody_else(shop.path, left=1)
    disk.heal()
    shop.wait_for(Notice)
    (notice,) = shop.heard.of(Notice)
    stranded = shop.ledger.stranded
    assert stranded is not None
    assert stranded.parent == shop.path.parent
    assert notice.level == "block"
    assert stranded.name in notice.cause
    assert str(stranded.parent) not in notice.cause + notice.remedy
    assert stat.S_IMODE(stranded.stat().st_mode) == 0o600 or os.name == "nt"
    acts_kept = [step["entry"]["act"] for step in steps_in(stranded) if step["step"] == "Write"]
    assert acts_kept == ["draft", "confirm"]
    assert any(step.get("private", {}).get("phone") == order.phone for step in steps_in(stranded))
    assert shop.ledger.trouble is None
    assert rescue_files(shop.path) == []
    assert shop.left("C10") == 1
    shop.sell()
    assert verify(shop.path).whole


def steps_in(file: Path) -> list[dict]:
    lines = file.read_text("utf-8").split("\n")[1:-1]
    return [step for line in lines for step in json.loads(line)["steps"]]


def test_two_voyages_that_do_not_fit_are_both_kept(shop: Shop, disk: Disk):
    kept = set()
    for _ in range(2):
        with read_only(shop, disk):
            shop.sell("C10", 2)
            write_as_somebody_else(shop.path, left=1)
        disk.heal()
        shop.wait_for(Notice)
        shop.ledger.write(lambda tx: acts.set_stock(tx, "C10", "", 3, None, "Hằng")).result()
        kept.add(shop.ledger.stranded)
        shop.heard.events.clear()
    assert len(kept) == 2
    assert all(one.is_file() for one in kept)


# ------------------------------------------------------------------ failing from the start


@pytest.mark.parametrize("fault", [full, read_only, held_by_another_program])
def test_a_file_that_can_only_be_read_opens_adrift(path: Path, disk: Disk, stocked: dict, fault):
    if fault is not held_by_another_program:
        disk.opening = {full: disk.is_full, read_only: disk.is_read_only}[fault]
    with fault_at_opening(fault, path), Shop(path) as shop:
        assert kind_sentence(shop.trouble, path) == SAID[fault]
        assert shop.ledger.trouble == shop.trouble
        with shop.ledger.read() as questions:
            assert {order.number: order for order in questions.orders()} == stocked
        shop.sell("C10", 3)
        with pytest.raises(OutOfStock):
            shop.sell("C10", 1)
        if fault is not held_by_another_program:
            disk.heal()
            shop.come_ashore()
    Ledger.open(path).close()
    shop.orders.pop(3)
    assert_holds(path, stocked | shop.orders)


@contextmanager
def fault_at_opening(fault, path: Path) -> Iterator[None]:
    with locked(path) if fault is held_by_another_program else nullcontext():
        yield


def test_not_afloat_a_file_that_can_only_be_read_is_refused(path: Path, stocked: dict):
    with locked(path), pytest.raises(LedgerError, match="đang giữ sổ"):
        Ledger.open(path)


def test_a_stick_that_is_not_back_yet_is_asked_for(path: Path, home: Path, stocked: dict):
    """No empty book is begun where one went away in the middle of an evening."""
    away = path.with_name("elsewhere.db")
    with ShopAbroad(path, home) as abroad:
        abroad.ask("hear", "shop ơi")
        path.rename(away)
        number = abroad.ask("sell")
    with pytest.raises(LedgerError) as trouble:
        Ledger.open(path, afloat=True)
    assert kind_sentence(trouble.value, path) == SAID[taken_away]
    assert not path.exists()
    away.rename(path)
    Ledger.open(path).close()
    with read_ledger(path) as questions:
        assert questions.order(number).state is OrderState.CONFIRMED
    assert_holds(path, stocked)


def test_a_ledger_that_was_deleted_comes_back_from_its_backup_with_what_was_kept(
    path: Path, home: Path, stocked: dict
):
    with ShopAbroad(path, home) as abroad:
        abroad.ask("hear", "shop ơi")
        backups.keep_one_more(path)
        for end in ("", "-wal", "-shm"):
            path.with_name(path.name + end).unlink()
        number = abroad.ask("sell")
    with pytest.raises(DamagedLedger, match=r"bị dời hoặc xoá.*sao lưu gần nhất") as trouble:
        Ledger.open(path, afloat=True)
    kind_sentence(trouble.value, path)
    restoring.restore(backups.newest(path), path)
    with Shop(path) as shop:
        assert shop.ledger.stranded is None
        with shop.ledger.read() as questions:
            assert questions.order(number).state is OrderState.CONFIRMED
    assert_holds(path, stocked)
