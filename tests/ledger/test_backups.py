"""Copies of the book: whole although people sell on, kept for a while, and made without being asked."""

from __future__ import annotations

import errno
import os
import sqlite3
import stat
import threading
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from coop_live.errors import CoopLiveError, LedgerError
from coop_live.events import Events, LiveEnded, LiveStarted, Notice
from coop_live.ledger import Ledger, acts, backups, read_ledger, verify
from coop_live.ledger.backups import KEEP_DAYS, KEEP_MONTHS, KEEP_NEWEST, outdated
from coop_live.ledger.entries import Private
from coop_live.ledger.goods import price
from coop_live.ledger.rounds import BackupRounds
from coop_live.model import OrderLine
from tests.evening import CATALOG, Heard

PRODUCTS = {product.code: product for product in CATALOG}
STARTED = LiveStarted(1, "Tối nay", ("facebook",), 0)
ENDED = LiveEnded(1, 0)
AT = datetime(2026, 11, 22, 20, 40, tzinfo=UTC).timestamp()
PATIENCE_S = 20


def sell(ledger: Ledger) -> int:
    lines = price([OrderLine("OX", None, 1)], PRODUCTS)

    def work(tx):
        number = acts.draft(tx, 1, Private("facebook", "fb-1", "Lan"), lines, 0.9, None).number
        acts.confirm(tx, number, "Thảo")
        return number

    return ledger.write(work).result()


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


# ------------------------------------------------------------ one backup


def test_a_backup_holds_all_that_was_sold_and_is_whole(ledger: Ledger, tmp_path: Path):
    sell(ledger)
    copy = backups.back_up(ledger.path, tmp_path / "usb.db")
    sell(ledger)
    verdict = verify(copy)
    assert (verdict.whole, verdict.confirmed) == (True, 1)


def test_a_backup_is_one_file_for_its_owner_alone(ledger: Ledger, tmp_path: Path):
    copy = backups.back_up(ledger.path, tmp_path / "usb.db")
    assert mode(copy) == 0o600
    with sqlite3.connect(copy) as db:
        assert db.execute("PRAGMA journal_mode").fetchone() == ("delete",)
    db.close()
    assert sorted(one.name for one in tmp_path.iterdir() if one.name.startswith("usb")) == ["usb.db"]


def test_a_backup_while_others_confirm_is_a_whole_book(ledger: Ledger, tmp_path: Path):
    enough = threading.Event()

    def sell_on() -> None:
        while not enough.is_set():
            sell(ledger)

    others = threading.Thread(target=sell_on)
    others.start()
    copies = [backups.back_up(ledger.path, tmp_path / f"copy-{count}.db") for count in range(8)]
    enough.set()
    others.join()
    verdicts = [verify(copy) for copy in copies]
    assert all(verdict.whole for verdict in verdicts)
    sold = [verdict.confirmed for verdict in verdicts]
    assert sold == sorted(sold)
    assert verify(ledger.path).whole


def test_the_book_is_as_it_was_when_it_was_copied(ledger: Ledger, tmp_path: Path):
    before = ledger.path.read_bytes()
    backups.back_up(ledger.path, tmp_path / "copy.db")
    assert ledger.path.read_bytes() == before


def test_a_broken_book_is_not_copied_over_a_good_copy(ledger: Ledger, tmp_path: Path):
    for _ in range(30):
        sell(ledger)
    ledger.close()
    copy = backups.back_up(ledger.path, tmp_path / "copy.db")
    good = copy.read_bytes()
    with ledger.path.open("r+b") as file:
        file.seek(4096 * 2)
        file.write(b"\xa5" * 4096 * 10)
    with pytest.raises(CoopLiveError, match="hỏng"):
        backups.back_up(ledger.path, copy)
    assert copy.read_bytes() == good
    assert list(tmp_path.glob(".*")) == []


def test_no_book_no_backup(tmp_path: Path):
    with pytest.raises(LedgerError, match="dời hoặc xoá"):
        backups.back_up(tmp_path / "l.db", tmp_path / "copy.db")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("content", [b"", b"%PDF-1.4 not a ledger", b"SQLite format 3\x00"])
def test_another_file_is_not_a_book_to_be_copied(tmp_path: Path, content: bytes):
    (tmp_path / "l.db").write_bytes(content)
    with pytest.raises(LedgerError):
        backups.back_up(tmp_path / "l.db", tmp_path / "copy.db")
    assert [one.name for one in tmp_path.iterdir()] == ["l.db"]


def test_a_folder_that_is_not_there_is_told(ledger: Ledger, tmp_path: Path):
    with pytest.raises(CoopLiveError, match="Không còn thư mục usb"):
        backups.back_up(ledger.path, tmp_path / "usb" / "copy.db")


@pytest.fixture
def full_disk(monkeypatch: pytest.MonkeyPatch) -> None:
    def full(handle: int) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(os, "fsync", full)


def test_a_full_disk_is_told_and_what_stood_there_stays(ledger: Ledger, tmp_path: Path, full_disk: None):
    (tmp_path / "copy.db").write_bytes(b"older copy")
    with pytest.raises(CoopLiveError, match="đầy"):
        backups.back_up(ledger.path, tmp_path / "copy.db")
    assert (tmp_path / "copy.db").read_bytes() == b"older copy"
    assert list(tmp_path.glob(".*")) == []


# --------------------------------------------------------------- one more


def test_a_backup_is_named_by_its_time_and_stands_beside_the_book(ledger: Ledger):
    made = backups.keep_one_more(ledger.path, at=AT)
    assert made == ledger.path.parent / "ledger-backups" / "ledger-20261122-204000.db"
    assert backups.newest(ledger.path) == made


def test_two_in_one_second_are_the_newer_one(ledger: Ledger):
    backups.keep_one_more(ledger.path, at=AT)
    sell(ledger)
    backups.keep_one_more(ledger.path, at=AT + 0.5)
    (only,) = backups.kept(ledger.path)
    assert verify(only).confirmed == 1


def test_files_of_others_in_the_folder_are_neither_counted_nor_let_go(ledger: Ledger, tmp_path: Path):
    usb = tmp_path / "usb"
    usb.mkdir()
    others = ["ledger-2-20261122-204000.db", "ledger-ghi chú.db", "ledger.db", "holiday.jpg"]
    for name in others:
        (usb / name).write_bytes(b"x")
    for minute in range(KEEP_NEWEST + 5):
        backups.keep_one_more(ledger.path, usb, AT + 60 * minute)
    assert len(backups.kept(ledger.path, usb)) == KEEP_NEWEST
    assert all((usb / name).exists() for name in others)


def test_a_book_with_an_odd_name_finds_its_backups(tmp_path: Path):
    path = tmp_path / "sổ [2026] *.db"
    Ledger.open(path).close()
    made = backups.keep_one_more(path, at=AT)
    assert backups.newest(path) == made


def test_a_backup_folder_that_cannot_be_made_is_told(ledger: Ledger, tmp_path: Path):
    (tmp_path / "usb").write_text("a file")
    with pytest.raises(LedgerError, match="thư mục sao lưu") as told:
        backups.keep_one_more(ledger.path, tmp_path / "usb")
    assert "Cài đặt" in told.value.remedy


# ---------------------------------------------------- which are let go (pure)


def stamped(moments: list[datetime]) -> list[Path]:
    return [Path(f"l-{moment:%Y%m%d-%H%M%S}.db") for moment in moments]


NOW = datetime(2026, 11, 22, 20, 40, tzinfo=UTC)


def stays(moments: list[datetime]) -> list[Path]:
    every = stamped(moments)
    gone = set(outdated(every))
    return [one for one in every if one not in gone]


def test_a_few_backups_all_stay():
    assert outdated(stamped([NOW - timedelta(minutes=10 * n) for n in range(KEEP_NEWEST)])) == []
    assert outdated([]) == []


def test_of_an_evening_the_newest_stay():
    evening = [NOW - timedelta(minutes=10 * n) for n in range(30)]
    assert stays(evening) == stamped(evening[:KEEP_NEWEST])


def test_of_every_day_the_last_stays_and_of_every_month_the_last_for_a_year():
    evenings = [
        NOW.replace(hour=19, minute=0) - timedelta(days=day) + timedelta(minutes=10 * n)
        for day in range(800)
        for n in range(3)
    ]
    left = stays(evenings)
    days = {one.stem[2:10] for one in left}
    assert all(f"{NOW - timedelta(days=day):%Y%m%d}" in days for day in range(KEEP_DAYS))
    assert all(one.stem.endswith("192000") for one in left[KEEP_NEWEST:])
    months = {one.stem[2:8] for one in left}
    assert len(months) == KEEP_MONTHS
    assert len(left) <= KEEP_NEWEST + KEEP_DAYS + KEEP_MONTHS


def test_a_year_of_rounds_keeps_what_one_would_keep_at_once():
    """Letting go after each backup loses no day or month that a later look would want."""
    folder: list[Path] = []
    for day in range(400, -1, -1):
        for minute in (0, 10, 20):
            folder += stamped([NOW - timedelta(days=day) + timedelta(minutes=minute)])
            gone = outdated(folder)
            folder = [one for one in folder if one not in gone]
    days = {one.stem[2:10] for one in folder}
    assert len(days) >= KEEP_DAYS
    assert len({one.stem[2:8] for one in folder}) == KEEP_MONTHS


def test_the_order_in_which_they_are_named_does_not_matter():
    every = stamped([NOW - timedelta(hours=7 * n) for n in range(200)])
    assert set(outdated(every)) == set(outdated(sorted(every)))


# ---------------------------------------------------------- rounds by themselves


class Rounds:
    """BackupRounds whose copies can be waited for."""

    def __init__(self, ledger: Ledger, events: Events, minutes: float, folder: Path | None) -> None:
        self.made = threading.Semaphore(0)
        self.heard = Heard(events)
        self._events = events
        self.rounds = BackupRounds(events, ledger.path, lambda: minutes, lambda: folder)  # type: ignore[arg-type]

    def wait_for(self, count: int) -> None:
        for _ in range(count):
            assert self.made.acquire(timeout=PATIENCE_S)


@pytest.fixture
def rounds(
    ledger: Ledger, events: Events, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Callable[..., Rounds]]:
    """Begin rounds every so many minutes; each round that was gone is counted, made or not."""
    begun: list[Rounds] = []

    def begin(minutes: float = 1_000, folder: Path | None = None) -> Rounds:
        one = Rounds(ledger, events, minutes, folder)
        begun.append(one)
        real = BackupRounds._go_round

        def counted(self: BackupRounds) -> None:
            real(self)
            one.made.release()

        monkeypatch.setattr(BackupRounds, "_go_round", counted)
        one.rounds.start()
        return one

    yield begin
    for one in begun:
        one.rounds.stop()


def test_nothing_is_backed_up_before_a_live_session(ledger: Ledger, rounds):
    one = rounds(minutes=0.0001)
    one.rounds.stop()
    assert backups.kept(ledger.path) == []


def test_the_end_of_a_live_session_is_backed_up_at_once(ledger: Ledger, events: Events, rounds):
    one = rounds()
    sell(ledger)
    events.publish(STARTED)
    events.publish(ENDED)
    one.wait_for(1)
    assert verify(backups.newest(ledger.path)).confirmed == 1


def test_every_few_minutes_of_a_live_session_are_backed_up(ledger: Ledger, events: Events, rounds):
    one = rounds(minutes=0.0005)
    events.publish(STARTED)
    one.wait_for(3)
    assert verify(backups.newest(ledger.path)).whole


def test_after_the_live_session_no_more_are_made(ledger: Ledger, events: Events, rounds):
    one = rounds(minutes=0.0005)
    events.publish(STARTED)
    one.wait_for(1)
    events.publish(ENDED)
    one.rounds.stop()
    for backup in backups.kept(ledger.path):
        backup.unlink()
    events.publish(ENDED)
    assert backups.kept(ledger.path) == []


def test_stopping_finishes_the_round_that_is_due(ledger: Ledger, events: Events, rounds):
    one = rounds()
    events.publish(STARTED)
    events.publish(ENDED)
    one.rounds.stop()
    assert len(backups.kept(ledger.path)) == 1
    assert not one.rounds._thread.is_alive()


def test_what_was_never_started_can_be_stopped(ledger: Ledger, events: Events):
    BackupRounds(events, ledger.path, lambda: 1, lambda: None).stop()
    assert backups.kept(ledger.path) == []


def test_a_folder_of_the_settings_is_used(ledger: Ledger, events: Events, rounds, tmp_path: Path):
    one = rounds(folder=tmp_path / "usb" / "sổ")
    events.publish(ENDED)
    one.wait_for(1)
    assert len(list((tmp_path / "usb" / "sổ").iterdir())) == 1
    assert backups.kept(ledger.path) == []


def test_a_round_that_fails_complains_once_and_again_after_one_that_did_not(
    ledger: Ledger, events: Events, rounds, tmp_path: Path
):
    usb = tmp_path / "usb"
    usb.write_text("where the USB stick was")
    one = rounds(folder=usb)
    for _ in range(3):
        events.publish(ENDED)
        one.wait_for(1)
    (said,) = one.heard.of(Notice)
    assert (said.level, "sao lưu" in said.cause, said.remedy != "") == ("warn", True, True)
    usb.unlink()
    events.publish(ENDED)
    one.wait_for(1)
    assert len(backups.kept(ledger.path, usb)) == 1
    for backup in usb.iterdir():
        backup.unlink()
    usb.rmdir()
    usb.write_text("pulled out again")
    events.publish(ENDED)
    one.wait_for(1)
    assert len(one.heard.of(Notice)) == 2


def test_a_full_backup_disk_says_so_and_the_rounds_go_on(
    ledger: Ledger, events: Events, rounds, monkeypatch: pytest.MonkeyPatch
):
    def full(handle: int) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    one = rounds()
    with monkeypatch.context() as patch:
        patch.setattr("coop_live.saving.os.fsync", full)
        events.publish(ENDED)
        one.wait_for(1)
    assert "đầy" in one.heard.of(Notice)[0].cause
    events.publish(ENDED)
    one.wait_for(1)
    assert len(backups.kept(ledger.path)) == 1


def test_an_old_backup_that_cannot_be_let_go_does_not_end_the_rounds(
    ledger: Ledger, events: Events, rounds, monkeypatch: pytest.MonkeyPatch
):
    """On Windows another program may be looking at it."""
    for minute in range(KEEP_NEWEST + 1):
        path = backups.folder_of(ledger.path) / f"ledger-20200101-00{minute:02}00.db"
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(b"x")
    unlink = Path.unlink

    def held(self: Path, missing_ok: bool = False) -> None:
        if self.name.startswith("ledger-20200101"):
            raise PermissionError(errno.EACCES, "held", str(self))
        unlink(self, missing_ok)

    one = rounds()
    with monkeypatch.context() as patch:
        patch.setattr(Path, "unlink", held)
        events.publish(ENDED)
        one.wait_for(1)
    events.publish(ENDED)
    one.wait_for(1)
    assert one.rounds._thread.is_alive()
    with read_ledger(backups.newest(ledger.path)) as questions:
        assert questions.products() == CATALOG
