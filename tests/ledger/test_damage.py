"""A ledger's file was cut short, changed in single bytes, or is none: a sentence, a way out, no lies."""

from __future__ import annotations

import json
import random
import sqlite3
from collections.abc import Callable
from contextlib import closing, suppress
from pathlib import Path

import pytest

from coop_live.__main__ import main
from coop_live.errors import LedgerError
from coop_live.ledger import Ledger, acts, backups, parcels, read_ledger, restoring, verify, waitlist
from coop_live.ledger.entries import Private
from coop_live.ledger.faults import DamagedLedger
from coop_live.ledger.migrations import DERIVED, migration
from coop_live.model import Lot
from coop_live.settings import HOME_VARIABLE
from tests.ledger.adrift import Shop, kind_sentence

BACKUP_HELPS = "Mở bản sao lưu gần nhất."
FLIPS = 330

# SQLite's smallest page makes a small ledger of many pages, and little of it empty.
PAGE = 512
SEALED = ("entry", *DERIVED)
"""What a flipped byte cannot change without `verify` finding it; comments have no seal."""

Harm = Callable[[bytes], bytes]


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "home").mkdir()
    monkeypatch.setenv(HOME_VARIABLE, str(tmp_path / "home"))


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """A small ledger in which there is something of everything."""
    path = tmp_path_factory.mktemp("whole") / "ledger.db"
    with closing(sqlite3.connect(path, isolation_level=None)) as db:
        for statement in (f"PRAGMA page_size = {PAGE}", "PRAGMA application_id = 0x636F6F70", "VACUUM"):
            db.execute(statement)
    with Shop(path) as shop:
        for _evening in range(2):
            an_evening(shop)
    assert not path.with_name("ledger.db-wal").exists()
    return path.read_bytes()


def an_evening(shop: Shop) -> None:
    ledger = shop.begin().ledger
    lot = Lot("C10", "", f"L{len(shop.orders)}", "Bà Năm", "2025-10-01", "VG-1", 5, 5)
    ledger.write(lambda tx: acts.take_in(tx, lot, "Thảo")).result()
    for one in range(4):
        shop.hear(f"chốt c1 {one} ạ", f"Khách {one}")
        viewer = Private("facebook", f"id-{one}", f"Khách {one}", f"+8490512320{one}", f"Thôn {one}", "c1")
        order = shop.confirm(shop.draft("C1", 1, viewer).number)
    ledger.write(lambda tx: parcels.pay(tx, order.number, 50_000, "bank", "Thảo")).result()
    waits = shop.draft("C10", 99)
    ledger.write(lambda tx: waitlist.wait(tx, waits.number, "Thảo")).result()
    shop.sell("C10", 4)
    shop.undo()


@pytest.fixture
def path(tmp_path: Path, whole: bytes) -> Path:
    """The ledger, and one backup of it."""
    path = tmp_path / "ledger.db"
    path.write_bytes(whole)
    backups.keep_one_more(path)
    return path


def rows_of(path: Path, tables: tuple[str, ...] = SEALED) -> dict[str, list[tuple]]:
    with read_ledger(path) as questions:
        ask = questions.connection.execute
        return {table: sorted(ask(f"SELECT * FROM {table}"), key=repr) for table in tables}


# -------------------------------------------------------------------- opening it


def cut(keep: Callable[[int], int]) -> Harm:
    return lambda data: data[: keep(len(data))]


HARMS: dict[str, Harm] = {
    "nothing is left": cut(lambda size: 0),
    "one byte is left": cut(lambda size: 1),
    "half the header is left": cut(lambda size: 50),
    "the header is left": cut(lambda size: 100),
    "the first page is left": cut(lambda size: PAGE),
    "half is left": cut(lambda size: size // 2 // PAGE * PAGE),
    "half and a bit is left": cut(lambda size: size // 2 // PAGE * PAGE + 77),
    "the last page is missing": cut(lambda size: size - PAGE),
    "only zeros are left": lambda data: bytes(len(data)),
    "the head is zeros": lambda data: bytes(PAGE) + data[PAGE:],
    "all but the head is zeros": lambda data: data[:PAGE] + bytes(len(data) - PAGE),
    "it is another kind of file": lambda data: b"%PDF-1.7\n" + data[9:],
    "the application id is another program's": lambda data: data[:68] + b"\x0f\x05\x51\x12" + data[72:],
    "all but the head is nonsense": lambda data: data[:PAGE] + random.Random(7).randbytes(len(data) - PAGE),
}


@pytest.mark.parametrize("harm", HARMS)
def test_a_damaged_ledger_points_to_its_backup_which_opens(path: Path, whole: bytes, harm: str):
    before = rows_of(path)
    damaged = HARMS[harm](whole)
    path.write_bytes(damaged)
    with pytest.raises(DamagedLedger) as trouble:
        Ledger.open(path, afloat=True)
    assert kind_sentence(trouble.value, path).endswith(BACKUP_HELPS)
    assert path.read_bytes() == damaged

    verdict, aside = restoring.restore(backups.newest(path), path)
    assert verdict.whole
    assert aside.read_bytes() == damaged
    assert rows_of(path) == before
    with Shop(path) as shop:
        assert shop.ledger.stranded is None
        shop.sell()
    assert verify(path).whole


def test_a_ledger_that_was_deleted_points_to_its_backup(path: Path):
    path.unlink()
    with pytest.raises(DamagedLedger, match="bị dời hoặc xoá") as trouble:
        Ledger.open(path, afloat=True)
    assert kind_sentence(trouble.value, path).endswith(BACKUP_HELPS)
    assert not path.exists()


def test_a_ledger_whose_last_page_was_cut_is_found_out(path: Path, whole: bytes):
    """SQLite rounds the length of a file up: who opens it does not notice."""
    path.write_bytes(whole[:-200])
    try:
        with Shop(path) as shop:
            assert len(shop.draft().lines) == 1
    except LedgerError as error:
        assert kind_sentence(error, path).endswith(BACKUP_HELPS)  # noqa: PT017 - either will do
    else:
        assert not verify(path).whole


def test_a_folder_in_its_place_is_told_and_left_alone(path: Path):
    path.unlink()
    path.mkdir()
    (path / "ghi chú.txt").write_text("của nhà mình", "utf-8")
    with pytest.raises(LedgerError) as trouble:
        Ledger.open(path, afloat=True)
    assert kind_sentence(trouble.value, path) == "Không mở được sổ ledger.db. Kiểm lại ổ đĩa và thư mục."
    assert (path / "ghi chú.txt").exists()
    for job in ("verify", "lives"):
        assert main([job, "--ledger", str(path)]) == 1


@pytest.mark.parametrize("afloat", [True, False])
def test_a_ledger_of_a_newer_version_is_not_written_to(path: Path, afloat: bool):
    with closing(sqlite3.connect(path)) as db, db:
        db.execute(
            "INSERT INTO _sqlite_migrations (migration_set, name, applied_at) VALUES (?, 'm999_later', '')",
            (migration.name,),
        )
    before = path.read_bytes()
    with pytest.raises(LedgerError) as trouble:
        Ledger.open(path, afloat=afloat)
    assert not isinstance(trouble.value, DamagedLedger)
    said = "Sổ này do bản mới hơn ghi. Cập nhật chương trình rồi mở lại. Sổ vẫn nguyên."
    assert kind_sentence(trouble.value, path) == said
    assert path.read_bytes() == before


# ------------------------------------------------------------------ flipped bytes


def flips(whole: bytes) -> list[tuple[int, int]]:
    """Return places and the bits to turn over there: the file's head, the heads of pages, and anywhere."""
    dice = random.Random(7)
    heads = [page + dice.randrange(12) for page in range(0, len(whole), PAGE * 2)]
    places = [*range(0, 100, 3), *heads]
    places += [dice.randrange(len(whole)) for _ in range(FLIPS - len(places))]
    return [(place, 1 << dice.randrange(8)) for place in places]


def test_no_flipped_byte_passes_unseen_or_brings_the_program_down(
    whole: bytes, tmp_path: Path, capsys: pytest.CaptureFixture[str]
):
    path = tmp_path / "ledger.db"
    path.write_bytes(whole)
    before = rows_of(path)
    found = {"found": 0, "harmless": 0}
    for place, bits in flips(whole):
        flipped = bytearray(whole)
        flipped[place] ^= bits
        found["harmless" if is_harmless(path, bytes(flipped), before, capsys) else "found"] += 1
    assert sum(found.values()) == FLIPS
    assert min(found.values()) > FLIPS // 10, found


def is_harmless(path: Path, flipped: bytes, before: dict, capsys: pytest.CaptureFixture[str]) -> bool:
    """Look what the jobs and an opening say of a flipped ledger; what passes as whole must be unchanged."""
    lay(path, flipped)
    if done(["verify", "--ledger", str(path)], capsys):
        assert rows_of(path) == before
        return True
    done(["lives", "--ledger", str(path)], capsys)
    opens(path)
    lay(path, flipped)
    done(["export", "--ledger", str(path), "--as", "csv", "--out", str(path.with_name("phieu.csv"))], capsys)
    return False


def done(job: list[str], capsys: pytest.CaptureFixture[str]) -> bool:
    """Run a job; tell whether it was done, and look that there is a sentence where it was not."""
    code = main(job)
    told = capsys.readouterr()
    assert code in (0, 1)
    assert "Traceback" not in told.err
    assert told.err.strip().endswith((".", ").")) or code == 0, told.err
    return code == 0


def lay(path: Path, data: bytes) -> None:
    for end in ("-wal", "-shm"):
        path.with_name(path.name + end).unlink(missing_ok=True)
    path.write_bytes(data)


def opens(path: Path) -> None:
    """Open a ledger and ask it; whatever is wrong with it must be told as an error of the ledger."""
    try:
        shop = Shop(path)
    except LedgerError as error:
        kind_sentence(error, path)
        return
    # Who asks of a damaged page gets SQLite's error; for that the jobs above have a sentence.
    with shop, suppress(LedgerError, sqlite3.DatabaseError), shop.ledger.read() as questions:
        questions.products()
        questions.orders()
        questions.lives()
        questions.find("lan 0905")
        questions.heard(1)


@pytest.mark.parametrize(
    "harm",
    [
        "UPDATE product SET body = '{' WHERE position = 0",
        "UPDATE product SET body = '{}' WHERE position = 0",
        "UPDATE live SET platforms = 'facebook' WHERE id = 1",
        "UPDATE orders SET state = 'confirmee' WHERE number = 1",
        "UPDATE proposal SET kind = 'gift'",
        "UPDATE private SET author_name = CAST(x'4c61ff6e' AS TEXT)",
        "UPDATE comment SET intent = '[]'",
    ],
)
def test_a_row_that_cannot_be_is_told_not_thrown(
    path: Path, harm: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
):
    with closing(sqlite3.connect(path)) as db, db:
        db.execute(
            "INSERT INTO proposal SELECT number, 'change', NULL, 1 FROM orders WHERE state = 'confirmed'"
        )
        db.execute(harm)
    done(["lives", "--ledger", str(path)], capsys)
    done(["export", "--ledger", str(path), "--as", "sheet", "--out", str(tmp_path / "phieu.xlsx")], capsys)
    if "comment" not in harm:
        assert not done(["verify", "--ledger", str(path)], capsys)
    opens(path)


def test_a_harmed_backup_is_not_put_in_the_ledgers_place(path: Path, whole: bytes):
    backup = backups.newest(path)
    data = bytearray(backup.read_bytes())
    place = data.rindex(b'"act') if b'"act' in data else data.rindex(b"confirm")
    data[place] ^= 1
    backup.write_bytes(bytes(data))
    with pytest.raises(LedgerError) as trouble:
        restoring.restore(backup, path)
    assert "sổ hiện tại vẫn để yên" in trouble.value.remedy or BACKUP_HELPS in trouble.value.remedy
    assert path.read_bytes() == whole


def test_what_is_said_of_damage_is_one_json_line_and_one_sentence(
    path: Path, whole: bytes, capsys: pytest.CaptureFixture[str]
):
    place = whole.index(b'"order":7,') + len('"order":')
    path.write_bytes(whole[:place] + b"8" + whole[place + 1 :])
    assert main(["verify", "--ledger", str(path)]) == 1
    told = capsys.readouterr()
    verdict = json.loads(told.out)
    assert not verdict["whole"]
    assert told.err == f"{verdict['cause']} {verdict['remedy']}\n"
    assert "coop-live restore" in told.err
