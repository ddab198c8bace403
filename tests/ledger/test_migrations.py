"""Books of every schema that was released open in today's program and say what they said.

`books/` keeps one small book a schema, written by the code of its time. A new sample, before the code
that writes it is changed: `PYTHONPATH=. .venv/bin/python -P tests/ledger/books/write.py
tests/ledger/books/m005.db`, and what it holds is written down in EVENINGS below. For an older schema the
same is run in a `git worktree` of its commit, with the path of today's write.py. A sample is never
written anew: it is what people have on their disks.
"""

from __future__ import annotations

import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from coop_live.errors import LedgerError
from coop_live.ledger import (
    Ledger,
    Questions,
    acts,
    backups,
    consigning,
    opening,
    proposals,
    read_ledger,
    settling,
    transfers,
    undoing,
    verify,
)
from coop_live.ledger.history import history_of
from coop_live.ledger.migrations import migration
from coop_live.model import Gap, OrderState, Terms
from tests.ledger.whose import customer_of, orders_of

BOOKS = Path(__file__).parent / "books"
LAN, HOA = ("+84905123267", "Thôn 4, An Toàn"), ("+84912000111", "12 Lê Lợi, Huế")


@dataclass(frozen=True)
class Evening:
    """What a sample holds, as its own program told it."""

    entries: int
    comments: int
    orders: dict[int, tuple[str, int, str, str]]
    stock: dict[tuple[str, str], int]
    totals: dict[tuple[str, str | None], tuple[int, int, int]]
    lives: list[tuple[int, int, int, int, int]]
    persons: dict[str, tuple[int, int]]


FIRST = {
    1: ("confirmed", 220_000, "Nguyễn Thị Lan", "Thảo"),
    2: ("confirmed", 560_000, "Đỗ Hoà", "Nam"),
    3: ("confirmed", 150_000, "Mai", "Nam"),
    4: ("refused", 28_000_000, "Ông Kẹ", "Thảo"),
    5: ("draft", 195_000, "Mai", ""),
    6: ("confirmed", 195_000, "Lan", "Thảo"),
}
WITH_PROPOSALS = FIRST | {
    7: ("confirmed", 170_000, "Đỗ Hoà", "Thảo"),
    8: ("refused", 135_000, "Đỗ Hoà", "Thảo"),
    9: ("confirmed", 135_000, "Đỗ Hoà", "Thảo"),
    10: ("confirmed", 135_000, "Đỗ Hoà", "Thảo"),
}
WITH_PARCELS = WITH_PROPOSALS | {
    8: ("cancelled", 135_000, "Đỗ Hoà", "Thảo"),
    11: ("shipped", 100_000, "Nguyễn Thị Lan", "Thảo"),
    12: ("returned", 100_000, "Nguyễn Thị Lan", "Thảo"),
    13: ("waitlisted", 840_000, "Mai", ""),
    14: ("confirmed", 50_000, "—", "Thảo"),
}
WITH_WEIGHTS = WITH_PARCELS | {
    15: ("confirmed", 640_000, "Đỗ Hoà", "Thảo"),
    16: ("confirmed", 640_000, "Đỗ Hoà", "Thảo"),
    17: ("confirmed", 480_000, "Nguyễn Thị Lan", "Thảo"),
    18: ("draft", 480_000, "Nguyễn Thị Lan", ""),
}
# Of a live session: comments, drafts, confirmed, refused, dong.
SATURDAY = (5, 1, 3, 1, 930_000)
EVENINGS = {
    "m001": Evening(
        entries=22,
        comments=6,
        orders=FIRST,
        stock={("C1", ""): 7, ("C10", ""): 1, ("OX", ""): 20},
        totals={
            ("C10", None): (2, 1, 560_000),
            ("OX", None): (4, 2, 200_000),
            ("C1", "250g"): (1, 1, 195_000),
            ("C1", "100g"): (2, 1, 170_000),
        },
        lives=[SATURDAY, (1, 0, 1, 0, 195_000)],
        persons={"Nam": (2, 710_000), "Thảo": (2, 415_000)},
    ),
    "m002": Evening(
        entries=39,
        comments=14,
        orders=WITH_PROPOSALS,
        stock={("C1", ""): 3, ("C10", ""): 1, ("OX", ""): 18},
        totals={
            ("C10", None): (2, 1, 560_000),
            ("C1", "100g"): (6, 4, 510_000),
            ("OX", None): (6, 4, 300_000),
            ("C1", "250g"): (1, 1, 195_000),
        },
        lives=[SATURDAY, (9, 0, 4, 1, 635_000)],
        persons={"Nam": (2, 710_000), "Thảo": (5, 855_000)},
    ),
    "m003": Evening(
        entries=55,
        comments=18,
        orders=WITH_PARCELS,
        stock={("C1", ""): 3, ("C10", ""): 1, ("OX", ""): 20},
        totals={
            ("C10", None): (2, 1, 560_000),
            ("C1", "100g"): (6, 4, 510_000),
            ("OX", None): (9, 6, 450_000),
            ("C1", "250g"): (1, 1, 195_000),
        },
        lives=[SATURDAY, (13, 1, 6, 2, 785_000)],
        persons={"Nam": (2, 710_000), "Thảo": (7, 1_005_000)},
    ),
    "m004": Evening(
        entries=67,
        comments=22,
        orders=WITH_WEIGHTS,
        # Of the 12 kg and the lot of 3 kg, 2 were sold when kilos were counted, 3,5 since.
        stock={("C1", ""): 3, ("C10", ""): 1, ("C7", ""): 9_500, ("OX", ""): 20},
        totals={
            ("C7", None): (4, 3, 1_760_000),
            ("C10", None): (2, 1, 560_000),
            ("C1", "100g"): (6, 4, 510_000),
            ("OX", None): (9, 6, 450_000),
            ("C1", "250g"): (1, 1, 195_000),
        },
        lives=[SATURDAY, (17, 2, 9, 2, 2_545_000)],
        persons={"Nam": (2, 710_000), "Thảo": (10, 2_765_000)},
    ),
}
EVENINGS["m005"] = replace(
    EVENINGS["m004"],
    entries=68,
    comments=27,
    lives=[SATURDAY, (22, 2, 9, 2, 2_545_000)],
)
EVENINGS["m006"] = replace(EVENINGS["m005"], entries=75)
EVENINGS["m007"] = replace(EVENINGS["m006"], entries=98)
OLDER = ["m001", "m002", "m003", "m004", "m005", "m006"]


@pytest.fixture
def book(tmp_path: Path) -> Callable[[str], Path]:
    """Lay a copy of a sample onto the desk."""

    def lay(schema: str) -> Path:
        return Path(shutil.copy(BOOKS / f"{schema}.db", tmp_path / "ledger.db"))

    return lay


def open_once(path: Path) -> None:
    Ledger.open(path).close()


def schema_of(path: Path) -> list[str]:
    db = sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True)
    names = [name[:4] for (name,) in db.execute("SELECT name FROM _sqlite_migrations ORDER BY id")]
    db.close()
    return names


def says(questions: Questions) -> Evening:
    return Evening(
        entries=questions.connection.execute("SELECT count(*) FROM entry").fetchone()[0],
        comments=questions.connection.execute("SELECT count(*) FROM comment").fetchone()[0],
        orders={
            one.number: (one.state.value, one.total, one.author_name, one.by) for one in questions.orders()
        },
        stock={where: kept.left for where, kept in questions.stock().items()},
        totals={(one.code, one.variant): (one.qty, one.orders, one.revenue) for one in questions.totals()},
        lives=[
            (row.comments, row.drafts, row.confirmed, row.refused, row.revenue) for row in questions.lives()
        ],
        persons={one.key: (one.orders, one.revenue) for one in questions.sums("person")},
    )


def test_there_is_a_book_of_every_schema():
    schemas = [name[:4] for name in migration.names]
    assert sorted(path.stem for path in BOOKS.glob("*.db")) == schemas == list(EVENINGS)
    for schema in schemas:
        assert schema_of(BOOKS / f"{schema}.db") == schemas[: schemas.index(schema) + 1]
        assert (BOOKS / f"{schema}.db").stat().st_size < 150_000


# ------------------------------------------------- it says what it said


@pytest.mark.parametrize("schema", EVENINGS)
def test_a_book_of_then_says_the_same_today_and_is_whole(book, schema: str):
    path = book(schema)
    open_once(path)
    with read_ledger(path) as questions:
        assert says(questions) == EVENINGS[schema]
        assert [one.text for one in questions.comments(1)][:2] == ["chốt 2 gói", "mật ong 2 chai"]
    assert verify(path).whole
    assert schema_of(path) == list(EVENINGS)


@pytest.mark.parametrize("schema", EVENINGS)
def test_who_only_reads_is_told_the_same_and_the_file_stays_to_the_byte(book, schema: str, tmp_path: Path):
    path = book(schema)
    before = path.read_bytes()
    with read_ledger(path) as questions:
        assert says(questions) == EVENINGS[schema]
        assert [one.number for one in questions.find("thon 4 an toan")][-1] == 1
    assert verify(path).whole
    assert path.read_bytes() == before
    assert [one.name for one in tmp_path.iterdir()] == ["ledger.db"]


@pytest.mark.parametrize("schema", EVENINGS)
def test_customers_are_gathered_and_found(book, schema: str):
    path = book(schema)
    open_once(path)
    with read_ledger(path) as questions:
        lan, hoa, mai, nobody = (customer_of(questions, number) for number in (6, 2, 3, 5))
        assert lan is not None
        assert hoa is not None
        assert mai is not None
        assert nobody is not None
        assert orders_of(questions, lan.id)[:2] == [1, 6]
        assert (hoa.phone, hoa.address) == HOA
        assert (mai.phone, nobody.phone) == ("+84905000003", None)
        assert [one.id for one in questions.find_customers("0905 123 267")] == [lan.id]
        assert [one.id for one in questions.find_customers("do hoa hue")] == [hoa.id]
        first = questions.order(1)
    assert first is not None
    assert (first.phone, first.address) == LAN
    assert lan.last_at > 0


def test_marks_and_gaps_are_read_as_they_were_told(book):
    path = book("m005")
    open_once(path)
    with read_ledger(path) as questions:
        paid, deleted, edited, banned, own = [one for one, _intent, _order in questions.heard(2)][-5:]
        assert (paid.kind, paid.amount_micros, paid.currency) == ("paid", "50000000000", "VND")
        assert (paid.parent_id, paid.is_owner, paid.backfill) == ("m0", False, False)
        assert (deleted.kind, deleted.target_id) == ("delete", "m1")
        assert (edited.kind, edited.target_id, edited.text) == ("edit", "m1", "chốt ox 2")
        # Whom a ban is about is forgotten with him.
        assert (banned.kind, banned.target_id, banned.author_id) == ("ban", "yt-9", "yt-9")
        assert (own.is_owner, own.is_moderator, own.backfill, own.id_kind) == (True, False, True, "derived")
        assert questions.gaps(2) == [Gap("shopee", "shopee", 4_000_000_000_000, 4_000_000_060_000)]
        assert questions.gaps(1) == []


def test_what_was_said_of_customers_is_said_still(book):
    path = book("m006")
    open_once(path)
    with read_ledger(path) as questions:
        lan, hoa, troll = (history_of(questions.connection, number) for number in (17, 15, 4))
    assert (lan.note, lan.blocked) == ("Gọi trước khi giao", False)
    assert (hoa.note, hoa.blocked) == ("", False)
    assert (troll.blocked, troll.blocked_by) == (True, "Thảo")
    assert (lan.bought, lan.returned) == (1, 0)  # of the Saturday; of the Sunday it is asked


def test_what_came_after_the_live_stands_as_it_stood(book):
    path = book("m007")
    open_once(path)
    with read_ledger(path) as questions:
        db = questions.connection
        parcels = consigning.of_orders(db, range(1, 19))
        assert {one.reference: (one.state.value, one.cod, one.code) for one in parcels.values()} == {
            "HTX000158": ("unknown", 640_000, ""),
            "HTX000163-2": ("created", 640_000, "GAH2ABCD"),
            "HTX000174": ("created", 480_000, "GAH1ABCD"),
        }
        assert [one.number for one in consigning.unsettled(db)] == [15]
        kept = {one.transfer.key: (one.parts, one.aside) for one in transfers.kept(db)}
        assert kept == {
            "sepay:901": (((17, 480_000),), False),
            "sepay:902": (((15, 640_000),), False),
            "file:7f3a": ((), True),
        }
        assert settling.terms_of(db) == {"": Terms("", 1_000, 500), "Ông Bảy": Terms("Ông Bảy", 1_250)}
        assert [(one.member, one.amount) for one in settling.charges(db)] == [("Bà Năm", 200_000)]
        assert [(one.member, one.amount) for one in settling.payouts(db)] == [("Ông Bảy", 500_000)]
        assert {one.commune for one in questions.orders()} == {"21553", None}


def test_what_waited_at_an_order_waits_still(book):
    path = book("m002")
    open_once(path)
    with read_ledger(path) as questions:
        waiting = {one.number: one.proposal for one in questions.orders() if one.proposal}
    assert list(waiting) == [10]
    assert waiting[10] is not None
    assert waiting[10].lines is not None
    assert [(line.code, line.qty) for line in waiting[10].lines] == [("OX", 4)]


@pytest.mark.parametrize("schema", EVENINGS)
def test_one_goes_on_in_a_book_of_then(book, schema: str):
    path = book(schema)
    ledger = Ledger.open(path)

    def do(work):
        return ledger.write(work).result()

    do(lambda tx: acts.confirm(tx, 5, "Nam"))
    if schema != "m001":
        do(lambda tx: proposals.accept(tx, 10, "Nam"))
        assert do(lambda tx: undoing.undo(tx, "Nam")).proposal is not None
    assert do(lambda tx: undoing.undo(tx, "Nam")).state is OrderState.DRAFT
    ledger.close()
    verdict = verify(path)
    assert verdict.whole
    with read_ledger(path) as questions:
        assert says(questions).orders == EVENINGS[schema].orders
        assert says(questions).stock == EVENINGS[schema].stock


# ------------------------------------------------------------ how it is done


@pytest.mark.parametrize("schema", OLDER)
def test_before_it_is_changed_it_is_backed_up_as_it_was(book, schema: str):
    path = book(schema)
    before = schema_of(path)
    open_once(path)
    (kept,) = backups.kept(path)
    assert schema_of(kept) == before
    with read_ledger(kept) as questions:
        assert says(questions) == EVENINGS[schema]
    assert verify(kept).whole


def test_a_book_of_today_is_not_backed_up_for_nothing(book):
    path = book("m007")
    open_once(path)
    assert backups.kept(path) == []


def test_where_no_backup_can_be_made_nothing_is_changed(book, tmp_path: Path):
    path = book("m001")
    (tmp_path / "ledger-backups").write_text("a file where the folder would be")
    with pytest.raises(LedgerError, match="thư mục sao lưu"):
        open_once(path)
    assert schema_of(path) == ["m001"]


@pytest.mark.parametrize("schema", OLDER)
def test_nobody_sees_a_book_half_changed(book, schema: str, monkeypatch: pytest.MonkeyPatch):
    path, seen = book(schema), []
    real = opening.rebuild

    def rebuild(db: sqlite3.Connection) -> None:
        seen.append(schema_of(path))
        real(db)
        seen.append(schema_of(path))

    monkeypatch.setattr(opening, "rebuild", rebuild)
    open_once(path)
    assert seen == [list(EVENINGS)[: OLDER.index(schema) + 1]] * 2


@pytest.mark.parametrize("schema", OLDER)
@pytest.mark.parametrize(
    "trouble", [KeyError("our own bug"), sqlite3.OperationalError("disk full"), MemoryError()]
)
@pytest.mark.parametrize("place", ["rebuild", "people.rebuild"])
def test_a_change_that_fails_half_way_leaves_the_old_book(
    book, schema: str, trouble: Exception, place: str, monkeypatch: pytest.MonkeyPatch
):
    path = book(schema)
    before = schema_of(path)

    def fail(db: sqlite3.Connection) -> None:
        raise trouble

    with monkeypatch.context() as patch:
        patch.setattr(f"coop_live.ledger.opening.{place}", fail)
        with pytest.raises((LedgerError, type(trouble))):
            open_once(path)
    assert schema_of(path) == before
    with read_ledger(path) as questions:
        assert says(questions) == EVENINGS[schema]
    open_once(path)
    assert verify(path).whole
    assert schema_of(path) == list(EVENINGS)


KILLED = """
import os, signal, sys
from pathlib import Path
from coop_live.ledger import Ledger, opening
real = opening.people.rebuild
def killed(db):
    real(db)
    os.kill(os.getpid(), signal.SIGKILL)
opening.people.rebuild = killed
Ledger.open(Path(sys.argv[1]))
"""


@pytest.mark.parametrize("schema", OLDER)
def test_a_program_killed_half_way_leaves_the_old_book(book, schema: str):
    path = book(schema)
    before = schema_of(path)
    subprocess.run([sys.executable, "-c", KILLED, str(path)], cwd=Path(__file__).parents[2], check=False)
    assert schema_of(path) == before
    with read_ledger(path) as questions:
        assert says(questions) == EVENINGS[schema]
    open_once(path)
    with read_ledger(path) as questions:
        assert says(questions) == EVENINGS[schema]
    assert verify(path).whole


@pytest.mark.parametrize("schema", OLDER)
def test_opened_twice_it_is_changed_once(book, schema: str):
    path = book(schema)
    open_once(path)
    open_once(path)
    assert len(backups.kept(path)) == 1
    assert schema_of(path) == list(EVENINGS)


# ----------------------------------------------------- old and tampered with


@pytest.mark.parametrize("schema", OLDER)
@pytest.mark.parametrize(
    "harm",
    [
        "UPDATE entry SET act = 'dance' WHERE seq = 4",
        "UPDATE entry SET body = '{}' WHERE act = 'confirm'",
        "UPDATE entry SET body = '{' WHERE seq = 4",
        """UPDATE entry SET body = replace(body, '"take":[["C10","",2]]', '"take":[["C10","",200]]')""",
    ],
)
def test_an_old_book_that_was_tampered_with_says_so_and_stays(book, schema: str, harm: str):
    path = book(schema)
    db = sqlite3.connect(path)
    db.execute("DROP TRIGGER entry_no_update")
    db.execute("DROP INDEX IF EXISTS entry_order")  # it would not take what is no JSON
    db.execute(harm)
    db.commit()
    db.close()
    before = schema_of(path)
    with pytest.raises(LedgerError):
        open_once(path)
    assert schema_of(path) == before
    with pytest.raises(LedgerError):
        read_ledger(path)
