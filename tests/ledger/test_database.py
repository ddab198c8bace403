"""The file, its one writing thread, and what people read when it misbehaves."""

from __future__ import annotations

import sqlite3
import stat
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from coop_live.errors import LedgerError
from coop_live.events import Event, Events
from coop_live.ledger import Ledger, read_ledger, verify
from coop_live.ledger.migrations import migration
from coop_live.ledger.questions import one_moment
from tests.evening import Heard, comment


def test_the_file_is_for_its_owner_alone(ledger: Ledger):
    assert stat.S_IMODE(ledger.path.stat().st_mode) == 0o600


def test_events_come_after_the_commit_and_before_the_answer(ledger: Ledger, events: Events):
    seen = []

    def listen(event: Event) -> None:
        with ledger.read() as questions:
            seen.append(
                len(questions.comments(1))
                or questions.connection.execute("SELECT count(*) FROM comment").fetchone()[0]
            )

    events.subscribe(listen)

    def work(tx):
        tx.keep_comment(comment("chào shop"), 1, None)
        tx.announce(Event())

    ledger.write(work).result()
    assert seen == [1]


def test_a_piece_of_work_that_fails_leaves_nothing_and_harms_nobody(ledger: Ledger, heard: Heard):
    def bad(tx):
        tx.keep_comment(comment("một"), 1, None)
        tx.announce(Event())
        raise ValueError("our own bug")

    gate = threading.Event()
    ledger.write(lambda tx: gate.wait(5))
    failing = ledger.write(bad, grouped=True)
    fine = ledger.write(lambda tx: tx.keep_comment(comment("hai"), 1, None), grouped=True)
    gate.set()
    with pytest.raises(ValueError, match="our own bug"):
        failing.result()
    assert fine.result() == 1
    assert heard.events == []


def test_a_mistake_after_the_commit_is_logged_and_the_book_goes_on(
    ledger: Ledger, heard: Heard, caplog: pytest.LogCaptureFixture
):
    """What is in the book must not look as if it were not."""
    entered = []

    def work(tx):
        tx.after(lambda: {}["our own bug"])
        tx.after(lambda: entered.append(1))
        tx.announce(Event())
        return tx.keep_comment(comment("một"), 1, None)

    assert ledger.write(work).result() == 1
    assert "after the commit" in caplog.text
    assert entered == [1]
    assert heard.events == [Event()]
    assert ledger.write(lambda tx: tx.keep_comment(comment("hai"), 1, None)).result() == 2


def test_a_neighbours_trouble_does_not_fail_a_group(ledger: Ledger):
    def broken(tx):
        raise sqlite3.OperationalError("no such table: nothing")

    gate = threading.Event()
    ledger.write(lambda tx: gate.wait(5))
    good = [
        ledger.write(lambda tx, n=n: tx.keep_comment(comment(str(n)), 1, None), grouped=True)
        for n in range(3)
    ]
    bad = ledger.write(broken, grouped=True)
    after = ledger.write(lambda tx: tx.keep_comment(comment("sau"), 1, None))
    gate.set()
    assert [future.result() for future in good] == [1, 2, 3]
    with pytest.raises(LedgerError):
        bad.result()
    assert after.result() == 4


def test_a_ledger_that_was_taken_away_takes_no_more_orders(ledger: Ledger, tmp_path: Path):
    ledger.path.rename(tmp_path / "elsewhere.db")
    with pytest.raises(LedgerError, match="bị dời hoặc xoá"):
        ledger.write(lambda tx: tx.keep_comment(comment("c1"), 1, None)).result()
    (tmp_path / "elsewhere.db").rename(ledger.path)
    assert ledger.write(lambda tx: tx.keep_comment(comment("c1"), 1, None)).result() == 1


def test_who_asks_while_others_write_sees_one_moment(ledger: Ledger):
    with ledger.read() as questions:
        with one_moment(questions.connection):
            before = questions.lives()
            ledger.write(lambda tx: tx.write("live_end", {"live": 1}, live_id=1)).result()
            assert questions.lives() == before
        assert questions.lives() != before


def test_the_same_comment_is_kept_once(ledger: Ledger):
    said = comment("c1", comment_id="77")
    assert ledger.write(lambda tx: tx.keep_comment(said, 1, None)).result() == 1
    assert ledger.write(lambda tx: tx.keep_comment(said, 1, None)).result() is None


def test_work_after_closing_is_refused_not_lost_in_silence(tmp_path: Path):
    ledger = Ledger.open(tmp_path / "l.db")
    ledger.close()
    with pytest.raises(LedgerError, match="đã đóng"):
        ledger.write(lambda tx: None).result()


def test_who_hands_work_in_while_it_closes_is_served_or_told(tmp_path: Path):
    ledger = Ledger.open(tmp_path / "l.db")
    futures, begun = [], threading.Event()

    def hand_in():
        while not futures or not futures[-1].done() or futures[-1].exception() is None:
            futures.append(ledger.write(lambda tx: 1))
            begun.set()

    threads = [threading.Thread(target=hand_in) for _ in range(4)]
    for thread in threads:
        thread.start()
    begun.wait(5)
    ledger.close()
    for thread in threads:
        thread.join()
    ends = {type(future.exception(5)) for future in futures}
    assert ends <= {type(None), LedgerError}


def test_a_mistake_of_ours_does_not_end_the_writing(
    ledger: Ledger, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
):
    monkeypatch.setattr(ledger, "_try_the_file", lambda: {}["our own bug"])
    monkeypatch.setattr(ledger, "_commit", lambda jobs, *, last_try: {}["our own bug"])
    with pytest.raises(KeyError):
        ledger.write(lambda tx: 1).result(5)
    assert "the writing thread failed" in caplog.text
    monkeypatch.undo()
    assert ledger.write(lambda tx: 2).result(5) == 2


def test_closing_finishes_what_was_handed_in(tmp_path: Path):
    ledger = Ledger.open(tmp_path / "l.db")
    futures = [
        ledger.write(lambda tx, n=n: tx.keep_comment(comment(str(n)), 1, None), grouped=True)
        for n in range(50)
    ]
    ledger.close()
    assert [future.result() for future in futures] == list(range(1, 51))


def test_a_killed_process_loses_nothing_that_it_had_printed(tmp_path: Path):
    script = """
import sys
from pathlib import Path
from coop_live.ledger import Ledger
from tests.evening import comment
ledger = Ledger.open(Path(sys.argv[1]))
for n in range(100000):
    ledger.write(lambda tx: tx.keep_comment(comment(str(n), comment_id=str(n)), 1, None)).result()
    print(n, flush=True)
"""
    path = tmp_path / "l.db"
    with subprocess.Popen(
        [sys.executable, "-c", script, str(path)], stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        for line in process.stdout:
            if int(line) == 25:
                process.kill()
                break
        printed = [25, *(int(line) for line in process.stdout)]
    with read_ledger(path) as questions:
        kept = questions.connection.execute("SELECT count(*) FROM comment").fetchone()[0]
    assert kept >= printed[-1] + 1
    assert verify(path).whole


def test_no_ledger_there(tmp_path: Path):
    with pytest.raises(LedgerError, match="Không có sổ"):
        read_ledger(tmp_path / "nothing.db")


@pytest.mark.parametrize(
    "content", [b"not a database at all, but long enough to be looked at" * 20, b"%PDF-1.4"]
)
def test_a_file_of_another_kind(tmp_path: Path, content: bytes):
    path = tmp_path / "photo.db"
    path.write_bytes(content)
    with pytest.raises(LedgerError, match="không phải sổ"):
        Ledger.open(path)
    assert path.read_bytes() == content


def test_another_programs_database(tmp_path: Path):
    path = tmp_path / "other.db"
    with sqlite3.connect(path) as db:
        db.execute("CREATE TABLE t (x)")
    db.close()
    with pytest.raises(LedgerError, match="không phải sổ"):
        Ledger.open(path)


def test_a_ledger_from_a_newer_version_is_left_alone(ledger: Ledger, tmp_path: Path):
    with sqlite3.connect(ledger.path) as db:
        db.execute(
            "INSERT INTO _sqlite_migrations (migration_set, name, applied_at) VALUES (?, 'm999_later', '')",
            (migration.name,),
        )
    db.close()
    with pytest.raises(LedgerError, match="bản mới hơn"):
        Ledger.open(ledger.path)


def test_a_folder_where_nothing_can_be_made(tmp_path: Path):
    (tmp_path / "file").write_text("x")
    with pytest.raises(LedgerError, match="Không mở được sổ"):
        Ledger.open(tmp_path / "file" / "l.db")


def test_a_ledger_that_another_program_holds(ledger: Ledger, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr("coop_live.ledger.database.PATIENCE_MS", 50)
    other = Ledger.open(ledger.path)
    gate, inside = threading.Event(), threading.Event()

    def hold(tx):
        inside.set()
        gate.wait(5)

    ledger.write(hold)
    inside.wait(5)
    with pytest.raises(LedgerError, match="đang giữ sổ"):
        other.write(lambda tx: None).result()
    gate.set()
    other.close()
