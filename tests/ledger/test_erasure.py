"""Forgetting a customer: nothing of them is left anywhere, and nothing else is lost."""

from __future__ import annotations

import shutil
import sqlite3
import time
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from coop_live.errors import NotPossible
from coop_live.ledger import (
    Ledger,
    acts,
    backups,
    erasure,
    merging,
    opening,
    people,
    proposals,
    undoing,
    verify,
)
from coop_live.ledger.entries import Private
from coop_live.ledger.erasure import Erased
from coop_live.ledger.goods import price
from coop_live.ledger.migrations import PERSONAL
from coop_live.model import Intent, Kind, OrderLine, OrderState, Role, Span
from tests.evening import CATALOG, LONG_AGO, comment
from tests.ledger.whose import customer_of, orders_of

PRODUCTS = {product.code: product for product in CATALOG}
DAY_MS = 86_400_000
LANS, HOAS = "+84905123267", "+84912000111"
LAN = Private(
    "facebook", "fb-lan-77", "Nguyễn Thị Lanh", LANS, "Thôn Kbangx, xã Sơn Langx", "chốt 2 sđt 0905.123.267",
    "phone: 0905 123 267", "gọi Lanh trước khi giao"
)  # fmt: skip
HOA = Private("tiktok", "tt-hoa", "Đỗ Hoà", HOAS, "12 Lê Lợi, Huế", "lấy 1 hũ", "", "giao giờ hành chính")
# Whatever tells who Lan is: letters, digits, words without marks, her name on the platform.
TRACES = (
    "905123267", "905 123 267", "905.123.267", "5123267", "Lanh", "lanh", "Kbangx", "kbangx", "Langx",
    "langx", "fb-lan-77", "trước khi giao",
)  # fmt: skip
HOAS_TRACES = ("912000111", "Đỗ Hoà", "12 Lê Lợi", "tt-hoa", "giao giờ hành chính")


def order(ledger: Ledger, private: Private, heard: int | None = None, *lines: OrderLine) -> int:
    priced = price(lines or [OrderLine("OX", None, 1)], PRODUCTS)
    return ledger.write(lambda tx: acts.draft(tx, 1, private, priced, 0.9, heard)).result().number


def say(ledger: Ledger, who: Private, text: str, leads_to: int | None = None, **more: Any) -> int:
    said = comment(text, who.author_name, author_id=who.author_id, platform=who.platform, **more)
    read = Intent(
        Kind.ORDER, (OrderLine("OX", None, 2),), phone=who.phone, address=who.address, reason=text,
        spans=(Span(0, 3, Role.PRODUCT),)
    )  # fmt: skip

    def keep(tx):
        seq = tx.keep_comment(said, 1, None)
        tx.note_intent(seq, read, leads_to)
        return seq

    return ledger.write(keep).result()


def correct(ledger: Ledger, number: int, **values: str | None) -> None:
    ledger.write(lambda tx: acts.set_person(tx, number, "Thảo", **values)).result()


def undo(ledger: Ledger) -> Any:
    return ledger.write(lambda tx: undoing.undo(tx, "Thảo")).result()


def erase(ledger: Ledger, phone: str = LANS, by: str = "Chị Tư") -> Erased:
    return ledger.write(lambda tx: erasure.erase_phone(tx, phone, by)).result()


def in_words(db: sqlite3.Connection) -> set[str]:
    """Every word by which customers are found: the index packs them, so that bytes do not show all."""
    db.execute("CREATE VIRTUAL TABLE temp.every_word USING fts5vocab(main, customer_words, 'row')")
    return {word for (word,) in db.execute("SELECT term FROM temp.every_word")}


def traces(folder: Path, wanted: tuple[str, ...] = TRACES) -> list[tuple[str, str]]:
    """Where in the bytes of the files here something personal stands."""
    files = [one for one in sorted(folder.rglob("*")) if one.is_file()]
    return [(one.name, trace) for one in files for trace in wanted if trace.encode() in one.read_bytes()]


def money(ledger: Ledger) -> list[Any]:
    """What must stay: orders without who they are, stock, and all sums."""
    with ledger.read() as questions:
        orders = [
            (one.number, one.state, one.lines, one.total, one.paid, one.by, one.decided_at)
            for one in questions.orders()
        ]
        sums = [questions.sums(what) for what in ("member", "person", "hour")]
        return [orders, questions.stock(), questions.totals(), questions.lives(), *sums]


@pytest.fixture
def book(ledger: Ledger) -> Ledger:
    """Lan: order 1 sold, a change of it waits; order 2 refused. Order 3 is Hoà's. Backed up."""
    heard = say(ledger, LAN, "chốt 2 hũ sđt 0905.123.267 Lanh")
    first = order(ledger, LAN, heard, OrderLine("C10", None, 2))
    ledger.write(lambda tx: acts.confirm(tx, first, "Thảo")).result()
    correct(ledger, first, address="Thôn Kbangx 2, xã Sơn Langx")
    second = order(ledger, LAN)
    ledger.write(lambda tx: acts.refuse(tx, second, "hết hàng", "Thảo")).result()
    third = order(ledger, HOA, say(ledger, HOA, "lấy 1 hũ nha"))
    ledger.write(lambda tx: acts.confirm(tx, third, "Thảo")).result()
    wish = say(ledger, LAN, "Lanh đổi qua 1 hũ, vẫn 0905 123 267", first)
    lines = price([OrderLine("C10", None, 1)], PRODUCTS)
    ledger.write(
        lambda tx: proposals.propose(tx, tx.order(first), "", Kind.CHANGE, lines, wish)
    ).result()  # fmt: skip
    say(ledger, LAN, "shop ơi Lanh nhắn rồi nha")
    backups.keep_one_more(ledger.path)
    return ledger


# ------------------------------------------------------ nothing is left


def test_before_it_is_asked_for_she_is_everywhere(book: Ledger):
    """Else the other tests would find nothing because they look in the wrong place."""
    book.close()
    found = {trace for name, trace in traces(book.path.parent) if name == book.path.name}
    assert found >= set(TRACES) - {"5123267"}


def test_nothing_of_her_is_left_in_any_byte_of_the_open_book(book: Ledger):
    for backup in backups.kept(book.path):
        backup.unlink()
    erase(book)
    assert traces(book.path.parent) == []
    with book.read() as questions:
        words = in_words(questions.connection)
    assert words & {"hoa", "0912000111", "hue"} == {"hoa", "0912000111", "hue"}
    assert not [word for word in words if any(trace in word for trace in ("lanh", "kbang", "lang", "05123"))]


def test_nothing_is_left_in_the_closed_book_and_its_backups(book: Ledger):
    erase(book)
    book.close()
    assert erasure.forget_in_copies(book.path, LANS, None, "Chị Tư") == (1, [])
    assert traces(book.path.parent) == []


@pytest.mark.parametrize("undone", [False, True])
def test_what_was_noted_when_two_of_her_orders_became_one_goes_too(ledger: Ledger, undone: bool):
    first, second = order(ledger, LAN), order(ledger, replace(LAN, phone=None, text="Lanh lấy thêm"))
    ledger.write(lambda tx: merging.merge(tx, second, first, "Thảo")).result()
    if undone:
        undo(ledger)
    assert traces(ledger.path.parent)
    erase(ledger)
    assert traces(ledger.path.parent) == []


def test_nothing_is_left_in_a_big_book(ledger: Ledger):
    """Many pages, split and joined: what was moved inside the file leaves no shadow."""
    for count in range(150):
        other = Private("facebook", f"fb-{count}", f"Khách {count}", f"+8490{count:07}", "x" * (count % 90))
        order(ledger, other, say(ledger, other, f"lấy {count} hũ " + "y" * (count * 7 % 300)))
        if count % 15 == 7:
            order(ledger, LAN, say(ledger, LAN, "Lanh chốt 0905 123 267 " + "z" * count * 3))
    assert erase(ledger).orders == 10
    assert traces(ledger.path.parent) == []
    assert verify(ledger.path).whole


def test_while_somebody_reads_she_is_gone_once_they_are_done(book: Ledger, monkeypatch: pytest.MonkeyPatch):
    for backup in backups.kept(book.path):
        backup.unlink()
    book.write(lambda tx: tx.after(lambda: tx.connection.execute("PRAGMA busy_timeout = 20"))).result()
    with book.read() as questions:
        questions.connection.execute("BEGIN")
        assert questions.find("lanh")
        erase(book)
        questions.connection.execute("COMMIT")
    book.close()
    assert traces(book.path.parent) == []


def test_her_comments_and_what_was_read_from_them_are_blank(book: Ledger):
    assert erase(book).comments == 3
    with book.read() as questions:
        hers = [one for one in questions.heard(1) if one[0].author_name == people.BLANK_NAME]
        change = questions.order(1)
    assert len(hers) == 3
    for said, read, _ in hers:
        assert said.text == ""
        assert (read.phone, read.address, read.reason, read.spans) == (None, None, "", ())
        assert read.lines == (OrderLine("OX", None, 2),)
    assert change is not None
    assert change.proposal is not None
    assert change.proposal.text == ""


def test_what_she_wrote_before_the_phone_was_known_goes_too(ledger: Ledger):
    """Nobody tells who "Lanh" is there, but for the order that her phone was put in at last."""
    nobody = Private("facebook", "Lanh", "Lanh", None, "Thôn Kbangx", "Lanh lấy 2")
    number = order(ledger, nobody, say(ledger, nobody, "Lanh lấy 2"))
    correct(ledger, number, address="Thôn Kbangx, xã Sơn Langx")
    correct(ledger, number, phone=LANS)
    assert erase(ledger) == Erased(1, 1, 0)
    assert traces(ledger.path.parent) == []


def test_what_she_said_on_her_account_goes_too_where_it_is_hers_for_sure(ledger: Ledger):
    say(ledger, replace(LAN, phone=None, address=None), "Lanh chào shop")
    earlier = order(ledger, replace(LAN, phone=None, address="Thôn Kbangx"))
    order(ledger, LAN)
    assert erase(ledger) == Erased(2, 1, 0)
    assert traces(ledger.path.parent) == []
    with ledger.read() as questions:
        assert customer_of(questions, earlier) is None


def test_her_phone_in_what_others_wrote_goes_too(ledger: Ledger):
    order(ledger, LAN)
    say(ledger, HOA, "giao cho bạn em 0905-123-267 nha")
    order(ledger, replace(HOA, note="không gặp thì gọi 0905 123 267"))
    order(ledger, replace(HOA, address="12 Lê Lợi, hoặc 0905123267"))
    assert erase(ledger) == Erased(3, 1, 0)
    assert traces(ledger.path.parent) == []


def test_every_column_that_is_marked_as_personal_is_blank_once_all_are_forgotten(book: Ledger):
    book.write(lambda tx: erasure.erase_older(tx, -1, "Chị Tư")).result()
    with book.read() as questions:
        db = questions.connection
        blank = {"", "—", "[]", None}
        for table, columns in PERSONAL.items():
            for column in columns:
                kept = f"SELECT {column} FROM {table}"
                if column == "intent":
                    parts = ("phone", "address", "reason", "spans")
                    kept = " UNION ".join(f"SELECT intent ->> '$.{part}' FROM comment" for part in parts)
                left = {value for (value,) in db.execute(kept)} - blank
                assert not [one for one in left if not one.startswith("erased-")], (table, column)
        assert db.execute("SELECT count(*) FROM private").fetchone()[0] == 4
        assert db.execute("SELECT count(*) FROM comment").fetchone()[0] == 4


def test_who_has_a_column_for_people_marks_it():
    """What may be added to these tables is either marked or known to tell nothing of anybody."""
    harmless = {
        "private": {"ref", "salt", "platform", "customer"},
        "comment": {"seq", "live_id", "platform", "source_live", "kind", "comment_id", "source", "at",
                    "received_at", "on_air", "own", "order_number", "id_kind", "parent_id",
                    "amount_micros", "currency", "backfill"},
        "customer": {"id", "last_at"},
        "customer_words": set(),
    }  # fmt: skip
    db = sqlite3.connect(":memory:", isolation_level=None)
    opening.migrate(db)
    for table, columns in PERSONAL.items():
        there = {row[1] for row in db.execute(f"PRAGMA table_info({table})")}
        assert there == {*columns, *harmless[table]}
    db.close()


# -------------------------------------------------------- nothing is lost


def test_orders_money_and_sums_stay_and_the_book_is_whole(book: Ledger):
    before = money(book)
    assert erase(book) == Erased(orders=2, comments=3, unsent=1)
    assert money(book) == before
    assert verify(book.path).whole


def test_the_tables_built_again_say_the_same_and_bring_nobody_back(book: Ledger):
    erase(book)
    before = money(book)
    book.write(lambda tx: people.rebuild(tx.connection)).result()
    with book.read() as questions:
        assert [one.name for one in questions.find_customers("0")] == ["Đỗ Hoà"]
        assert customer_of(questions, 1) is None
    assert money(book) == before


def test_other_customers_are_as_they_were(book: Ledger):
    with book.read() as questions:
        before = (
            questions.order(3),
            customer_of(questions, 3),
            questions.find("hoà"),
            questions.comments(1)[1],
        )
    erase(book)
    with book.read() as questions:
        after = questions.order(3), customer_of(questions, 3), questions.find("hoà"), questions.comments(1)[1]
    assert after == before
    assert len(traces(book.path.parent, HOAS_TRACES)) >= len(HOAS_TRACES)


def test_two_forgotten_customers_are_not_taken_for_one(book: Ledger):
    erase(book)
    erase(book, HOAS)
    with book.read() as questions:
        first, second, third = (one.author_id for one in questions.orders())
    assert first == second != third


def test_what_is_sold_and_not_sent_yet_is_told(book: Ledger):
    assert erase(book, HOAS) == Erased(orders=1, comments=1, unsent=1)


def test_the_same_comment_that_comes_again_is_still_known(book: Ledger):
    said = comment("0905123267 Lanh", "Lanh", comment_id="same")
    book.write(lambda tx: tx.keep_comment(said, 1, None)).result()
    erase(book)
    assert book.write(lambda tx: tx.keep_comment(said, 1, None)).result() is None


def test_who_orders_again_afterwards_is_a_customer_again(book: Ledger):
    erase(book)
    number = order(book, LAN)
    with book.read() as questions:
        assert [one.number for one in questions.find("0905123267")] == [number]
        customer = customer_of(questions, number)
    assert customer is not None
    assert customer.name == "Nguyễn Thị Lanh"
    assert verify(book.path).whole


def test_a_new_phone_at_a_forgotten_order_is_kept_and_built_again(book: Ledger):
    erase(book)
    correct(book, 1, phone="+84905000009", address="Huế")
    for _ in range(2):
        with book.read() as questions:
            assert [one.number for one in questions.find("0905000009")] == [1]
            customer = customer_of(questions, 1)
            assert customer is not None
            assert orders_of(questions, customer.id) == [1]
        book.write(lambda tx: people.rebuild(tx.connection)).result()
    assert verify(book.path).whole


MAI = Private("facebook", "fb-mai", "Mai", None, "Thôn 9, Kon Tum", "Mai lấy 1 hũ")


@pytest.mark.parametrize("then", ["undone", "corrected"])
def test_whose_phone_stood_in_anothers_order_by_mistake_is_forgotten_alone(ledger: Ledger, then: str):
    """Hoà's phone was typed into one of Mai's orders, and Hoà asks to be forgotten."""
    number = order(ledger, HOA)
    mais = [order(ledger, MAI, say(ledger, MAI, "Mai lấy 1 hũ")) for _ in range(2)]
    correct(ledger, mais[0], phone=HOAS)
    if then == "undone":
        undo(ledger)
    else:
        correct(ledger, mais[0], phone="+84905000009")
    assert erase(ledger, HOAS) == Erased(1, 0, 0)
    with ledger.read() as questions:
        assert [one.author_name for one in questions.orders()] == ["—", "Mai", "Mai"]
        assert customer_of(questions, number) is None
        assert {one.address for one in questions.orders() if one.number in mais} == {MAI.address}
    assert traces(ledger.path.parent, HOAS_TRACES) == []
    assert verify(ledger.path).whole


def test_who_shared_a_phone_with_one_that_is_forgotten_is_placed_by_what_is_left(ledger: Ledger):
    """Mai's first order was without a phone; the one with it is old and forgotten."""
    first, second = order(ledger, MAI), order(ledger, replace(MAI, phone=LANS, note="đơn cũ"))
    with ledger.read() as questions:
        assert customer_of(questions, first) == customer_of(questions, second)
        ref = questions.ref_of(second)
    ledger.write(lambda tx: tx.forget(((ref, "erased-1"),), ())).result()
    with ledger.read() as questions:
        left = customer_of(questions, first)
    assert left is not None
    assert (left.phone, left.name) == (None, "Mai")
    assert ledger.write(lambda tx: people.is_right(tx.connection)).result()


# ------------------------------------------- looking through without a lock


def test_what_came_while_the_book_was_looked_through_is_forgotten_too(ledger: Ledger):
    first = order(ledger, LAN)
    with ledger.read() as questions:
        seen = erasure.look_through(questions.connection, LANS)
    say(ledger, HOA, "giao cho Lanh 0905-123-267 nha")
    order(ledger, replace(HOA, note="không gặp Lanh thì gọi 0905 123 267"))
    correct(ledger, first, address="Thôn Kbangx 2")
    other = Private("tiktok", "tt-lanh", "Lanh tt")
    say(ledger, other, "Lanh chào shop")
    order(ledger, replace(other, phone=LANS))
    erased = ledger.write(lambda tx: erasure.erase_phone(tx, LANS, "Chị Tư", seen)).result()
    assert erased == Erased(3, 2, 0)
    assert traces(ledger.path.parent, (*TRACES, "tt-lanh")) == []


def test_in_the_transaction_only_what_is_new_is_looked_at(ledger: Ledger):
    order(ledger, LAN, say(ledger, LAN, "Lanh 0905 123 267"))
    with ledger.read() as questions:
        db = questions.connection
        seen = erasure.look_through(db, LANS)
        assert erasure.look_through(db, LANS, seen) == seen
        assert erasure.find_phone(db, LANS, seen) == erasure.find_phone(db, LANS)


def test_part_by_part_all_who_are_old_are_forgotten(book: Ledger, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(erasure, "CHUNK", 2)
    with book.read() as questions:
        parts = erasure.parts(questions.connection)
    erased = [
        book.write(lambda tx, part=part: erasure.erase_older_part(tx, part, -1, "x")).result()
        for part in parts
    ]
    book.write(lambda tx: tx.overwrite()).result()
    assert sum(erased, Erased()) == Erased(orders=3, comments=4, unsent=2)
    assert len(parts) == 3
    for backup in backups.kept(book.path):
        backup.unlink()
    assert traces(book.path.parent, (*TRACES, *HOAS_TRACES)) == []
    assert verify(book.path).whole


# ------------------------------------------------- the log beside the file


def test_whoever_reads_keeps_the_log_from_being_folded_and_that_is_told(
    book: Ledger, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(erasure, "FOLD_TRIES", 1)
    monkeypatch.setattr(erasure, "FOLD_PATIENCE_MS", 0)
    with book.read() as questions:
        questions.connection.execute("BEGIN")
        assert questions.find("lanh")
        say(book, HOA, "lấy nữa")
        assert not erasure.fold_log(book.path)
        questions.connection.execute("COMMIT")
        assert erasure.fold_log(book.path)


# -------------------------------------------------------------- undoing


def test_undoing_a_change_of_contact_does_not_bring_the_address_back(ledger: Ledger):
    number = order(ledger, LAN)
    correct(ledger, number, address="Thôn Kbangx 2")
    erase(ledger)
    with pytest.raises(NotPossible):
        undo(ledger)
    with ledger.read() as questions:
        left = questions.order(number)
    assert left is not None
    assert (left.phone, left.address, left.author_name) == (None, None, people.BLANK_NAME)
    assert traces(ledger.path.parent) == []
    assert verify(ledger.path).whole


def test_undoing_a_corrected_phone_loses_nothing_of_who_is_still_known(ledger: Ledger):
    """Lan's phone stood in Hoà's order by mistake, and Lan asks to be forgotten."""
    number = order(ledger, replace(HOA, author_id="", phone=LANS))
    correct(ledger, number, phone=HOAS)
    erase(ledger)
    with pytest.raises(NotPossible):
        undo(ledger)
    with ledger.read() as questions:
        left = questions.order(number)
    assert left is not None
    assert (left.phone, left.address) == (HOAS, "12 Lê Lợi, Huế")
    assert "905123267" not in str(traces(ledger.path.parent))


def test_undoing_a_confirm_after_she_was_forgotten_gives_the_goods_back(ledger: Ledger):
    number = order(ledger, LAN, None, OrderLine("C10", None, 2))
    ledger.write(lambda tx: acts.confirm(tx, number, "Thảo")).result()
    erase(ledger)
    assert undo(ledger).state is OrderState.DRAFT
    with ledger.read() as questions:
        assert questions.stock()["C10", ""].left == 3
    assert traces(ledger.path.parent) == []
    assert verify(ledger.path).whole


# ------------------------------------------------------ twice, and nobody


def test_twice_is_once(book: Ledger):
    erase(book)
    assert erase(book) == Erased()
    assert entries(book, "erase") == [("Chị Tư", "asked")]


def test_a_phone_that_nobody_has_changes_nothing(book: Ledger):
    before = verify(book.path)
    assert erase(book, "+84905999888") == Erased()
    assert verify(book.path) == before


def test_the_entry_says_who_forgot_and_nothing_of_whom(book: Ledger):
    erase(book, by="Chị Tư")
    assert entries(book, "erase") == [("Chị Tư", "asked")]
    with book.read() as questions:
        bodies = " ".join(body for (body,) in questions.connection.execute("SELECT body FROM entry"))
    assert not [trace for trace in TRACES if trace in bodies]


def entries(ledger: Ledger, act: str) -> list[tuple[str, str]]:
    with ledger.read() as questions:
        return questions.connection.execute(
            "SELECT by, body ->> '$.why' FROM entry WHERE act = ? ORDER BY seq", (act,)
        ).fetchall()


# ----------------------------------------------------------- all who are old


@pytest.fixture
def days_ago(monkeypatch: pytest.MonkeyPatch):
    """Let the book's clock show so many days ago."""
    now = time.time_ns()

    def turn(days: int) -> None:
        monkeypatch.setattr(time, "time_ns", lambda: now - days * DAY_MS * 1_000_000)

    return turn


def erase_older(ledger: Ledger, days: int) -> Erased:
    return ledger.write(lambda tx: erasure.erase_older(tx, days, "Chị Tư")).result()


def test_only_who_is_old_is_forgotten(ledger: Ledger, days_ago):
    days_ago(40)
    order(ledger, LAN, say(ledger, LAN, "Lanh cũ", received_at=time.time_ns() // 1_000_000))
    correct(ledger, 1, address="Thôn Kbangx 2")
    days_ago(0)
    order(ledger, HOA, say(ledger, HOA, "lấy 1 hũ", received_at=time.time_ns() // 1_000_000))
    assert erase_older(ledger, 50) == Erased()
    assert erase_older(ledger, 30) == Erased(1, 1, 0)
    assert traces(ledger.path.parent) == []
    with ledger.read() as questions:
        assert questions.order(2) == questions.find("hoà")[0]
        assert questions.order(2).phone == HOAS
    assert entries(ledger, "erase") == [("Chị Tư", "old")]
    assert verify(ledger.path).whole


def test_who_ordered_again_is_known_by_the_new_order_alone(ledger: Ledger, days_ago):
    days_ago(40)
    order(ledger, LAN)
    days_ago(1)
    new = order(ledger, replace(LAN, author_name="Lan Mới", address="Huế", text="", note=""))
    days_ago(0)
    assert erase_older(ledger, 30).orders == 1
    with ledger.read() as questions:
        assert [one.number for one in questions.find("0905123267")] == [new]
        assert questions.find_customers("kbangx") == questions.find_customers("lanh") == []
        customer = customer_of(questions, new)
    assert customer is not None
    assert (customer.name, customer.address) == ("Lan Mới", "Huế")
    assert traces(ledger.path.parent, ("Kbangx", "kbangx", "Lanh", "lanh", "trước khi giao")) == []


def test_the_phone_of_an_old_order_goes_although_the_viewer_ordered_again_without_it(
    ledger: Ledger, days_ago
):
    days_ago(40)
    order(ledger, LAN)
    days_ago(0)
    new = order(ledger, Private("facebook", "fb-lan-77", "Lan Mới"))
    erase_older(ledger, 30)
    assert "905123267" not in str(traces(ledger.path.parent))
    with ledger.read() as questions:
        assert [one.number for one in questions.find("lan moi")] == [new]
        customer = customer_of(questions, new)
    assert customer is not None
    assert (customer.phone, customer.name) == (None, "Lan Mới")


def test_comments_that_led_to_nothing_grow_old_too(ledger: Ledger):
    say(ledger, LAN, "Lanh chào shop 0905 123 267", received_at=LONG_AGO)
    assert erase_older(ledger, 30) == Erased(0, 1, 0)
    assert erase_older(ledger, 30) == Erased()
    assert traces(ledger.path.parent) == []


@pytest.mark.parametrize("days", [100_000, 10**15])
def test_older_than_the_world_is_nobody(book: Ledger, days: int):
    assert erase_older(book, days) == Erased()


# ------------------------------------------------------------- tampering


def tamper(ledger: Ledger, statement: str) -> None:
    ledger.close()
    db = sqlite3.connect(ledger.path)
    assert db.execute(statement).rowcount > 0
    db.commit()
    db.close()


@pytest.mark.parametrize(
    "what",
    ["phone = '+84905123267'", "address = 'nhà kẻ gian'", "text = 'x'", "reason = 'x'", "note = 'x'",
     "author_name = 'Lanh'", "author_id = 'fb-lan-77'"],
)  # fmt: skip
def test_what_was_forgotten_and_written_back_is_found(book: Ledger, what: str):
    erase(book)
    tamper(book, f"UPDATE private SET {what} WHERE author_name = '—'")
    verdict = verify(book.path)
    assert not verdict.whole
    assert "Thông tin khách" in verdict.cause
    assert verdict.seq > 0


def test_a_row_that_was_blanked_without_an_entry_is_found(book: Ledger):
    tamper(
        book,
        """UPDATE private SET author_id = 'erased-1', author_name = '—', phone = NULL, address = NULL,
        text = '', reason = '', note = '' WHERE author_id = 'tt-hoa'""",
    )
    assert "đã bị đổi" in verify(book.path).cause


def test_a_row_that_was_removed_is_found(book: Ledger):
    erase(book)
    tamper(book, "DELETE FROM private WHERE author_name = '—'")
    assert "đã mất" in verify(book.path).cause


# ----------------------------------------------------- copies of the book


def test_every_copy_stays_a_whole_book_that_says_who_was_forgotten(book: Ledger):
    before = verify(backups.kept(book.path)[0])
    erasure.forget_in_copies(book.path, LANS, None, "Chị Tư")
    (backup,) = backups.kept(book.path)
    after = verify(backup)
    assert after.whole
    assert (after.orders, after.confirmed, after.entries) == (
        before.orders,
        before.confirmed,
        before.entries + 1,
    )
    assert [one.name for one in backup.parent.iterdir()] == [backup.name]


def test_copies_in_another_folder_and_ledgers_that_were_replaced_forget_too(book: Ledger, tmp_path: Path):
    usb = tmp_path / "usb"
    backups.keep_one_more(book.path, usb)
    backups.back_up(book.path, book.path.with_name("ledger-before-20261101-080000.db"))
    erase(book)
    assert erasure.forget_in_copies(book.path, LANS, None, "Chị Tư", usb) == (3, [])
    book.close()
    assert traces(tmp_path) == []


def test_a_copy_that_cannot_be_opened_is_named_and_the_others_forget(book: Ledger):
    first = backups.folder_of(book.path) / "ledger-20200101-000000.db"
    first.write_bytes(b"SQLite format 3\x00" + b"broken" * 100)
    assert erasure.forget_in_copies(book.path, LANS, None, "Chị Tư") == (1, [first])
    first.unlink()
    assert traces(first.parent) == []


def test_old_ones_are_forgotten_in_copies_too(book: Ledger):
    assert erasure.forget_in_copies(book.path, None, 0, "Chị Tư") == (1, [])
    assert traces(backups.folder_of(book.path), (*TRACES, *HOAS_TRACES)) == []


def test_a_copy_of_an_older_schema_forgets_and_leaves_no_copy_of_what_it_was(tmp_path: Path):
    """Who opens an older book backs it up first; here that would keep what is to be forgotten."""
    folder = tmp_path / "ledger-backups"
    folder.mkdir()
    for schema in ("m001", "m002"):
        sample = Path(__file__).parent / "books" / f"{schema}.db"
        shutil.copy(sample, folder / f"ledger-202611{schema[-2:]}-204000.db")
    assert traces(folder, ("905123267", "Nguyễn Thị Lan"))
    assert erasure.forget_in_copies(tmp_path / "ledger.db", LANS, None, "Chị Tư") == (2, [])
    assert traces(tmp_path, ("905123267", "Nguyễn Thị Lan", "Thôn 4", "fb-lan")) == []
    assert all(verify(copy).whole for copy in folder.iterdir())
    assert len([one for one in tmp_path.rglob("*") if one.is_file()]) == 2
