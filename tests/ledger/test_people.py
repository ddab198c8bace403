"""Customers: who is one person and who is two, and how they are found again."""

from __future__ import annotations

import time
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from coop_live.ledger import Ledger, acts, people, undoing
from coop_live.ledger.entries import Private
from coop_live.ledger.goods import price
from coop_live.memo import memo_code
from coop_live.model import Customer, OrderLine
from tests.evening import CATALOG
from tests.ledger.whose import customer_of, orders_of

PRODUCTS = {product.code: product for product in CATALOG}
LANS, HOAS = "+84905123267", "+84912000111"
LAN = Private("facebook", "fb-lan", "Nguyễn Thị Lan", LANS, "Thôn 3, An Toàn, Gia Lai", text="c10 2")
HOA = Private("tiktok", "tt-hoa", "Đỗ Hoà", HOAS, "12 Lê Lợi, Huế")


def order(ledger: Ledger, private: Private) -> int:
    lines = price([OrderLine("OX", None, 1)], PRODUCTS)
    return ledger.write(lambda tx: acts.draft(tx, 1, private, lines, 0.9, None)).result().number


def correct(ledger: Ledger, number: int, **values: str | None) -> None:
    ledger.write(lambda tx: acts.set_person(tx, number, "Thảo", **values)).result()
    time.sleep(0.002)  # the newest is known by its millisecond


def found(ledger: Ledger, words: str) -> list[str]:
    with ledger.read() as questions:
        return [one.name for one in questions.find_customers(words)]


def numbers(ledger: Ledger, words: str, **more: Any) -> list[int]:
    with ledger.read() as questions:
        return [one.number for one in questions.find(words, **more)]


def whose(ledger: Ledger, number: int) -> Customer:
    with ledger.read() as questions:
        customer = customer_of(questions, number)
    assert customer is not None
    return customer


def all_customers(ledger: Ledger) -> list[tuple[Any, ...]]:
    """Everything the book knows of its customers, but for the numbers that it gave them itself."""
    with ledger.read() as questions:
        db = questions.connection
        rows = db.execute(
            """SELECT id, phone, viewer, name, address, last_at, words FROM customer
            LEFT JOIN customer_words ON customer_words.rowid = id"""
        ).fetchall()
        return sorted(
            ((*values, sorted(words.split()), orders_of(questions, id_)) for id_, *values, words in rows),
            key=repr,
        )


@pytest.fixture
def book(ledger: Ledger) -> Ledger:
    """Order 1 is Lan's, order 2 Hoà's."""
    order(ledger, LAN)
    order(ledger, HOA)
    return ledger


# ------------------------------------------------------- who is who


def test_a_customer_is_known_by_the_phone_wherever_they_write(ledger: Ledger):
    first = order(ledger, LAN)
    second = order(ledger, Private("tiktok", "tt-99", "lan xinh", LANS))
    one = whose(ledger, second)
    assert one == whose(ledger, first)
    assert (one.phone, one.name, one.address) == (LANS, "lan xinh", LAN.address)


def test_a_viewer_who_gives_the_phone_later_is_one_customer(ledger: Ledger):
    before = order(ledger, Private("facebook", "fb-lan", "Lan"))
    given_now = order(ledger, LAN)
    afterwards = order(ledger, Private("facebook", "fb-lan", "Lan"))
    with ledger.read() as questions:
        ordered = orders_of(questions, whose(ledger, before).id)
    assert ordered == [before, given_now, afterwards]
    assert len(all_customers(ledger)) == 1


def test_a_viewer_whose_phone_is_known_already_joins_that_customer(ledger: Ledger):
    """She ordered by the hotline last year, and writes from a new account today."""
    known = order(ledger, Private("desk", "", "Lan", LANS, "Thôn 3"))
    new = order(ledger, Private("tiktok", "tt-5", "Lan Bánh Mì"))
    correct(ledger, new, phone=LANS)
    assert whose(ledger, known) == whose(ledger, new)
    assert found(ledger, "banh mi") == found(ledger, "thon 3") == ["Lan Bánh Mì"]


def test_two_of_one_name_whom_nobody_tells_apart_stay_two(ledger: Ledger):
    first = order(ledger, Private("facebook", "Mai", "Mai", "+84905000001", "Huế"))
    second = order(ledger, Private("facebook", "Mai", "Mai", "+84905000002", "Vinh"))
    third = order(ledger, Private("facebook", "Mai", "Mai"))
    assert whose(ledger, first).address == "Huế"
    assert whose(ledger, second).address == "Vinh"
    assert len({whose(ledger, number).id for number in (first, second, third)}) == 3


def test_one_whose_name_is_the_same_never_gets_the_orders_of_the_other(ledger: Ledger):
    nobodys = order(ledger, Private("facebook", "Mai", "Mai"))
    correct(ledger, order(ledger, Private("facebook", "Mai", "Mai")), phone=LANS)
    assert whose(ledger, nobodys).phone is None


def test_a_viewer_with_a_new_phone_is_a_new_customer_and_the_old_orders_stay(ledger: Ledger):
    old = order(ledger, LAN)
    new = order(ledger, Private("facebook", "fb-lan", "Lan", HOAS))
    latest = order(ledger, Private("facebook", "fb-lan", "Lan"))
    assert whose(ledger, old).phone == LANS
    assert whose(ledger, new) == whose(ledger, latest)


def test_one_who_never_gave_an_address_takes_none_of_another(ledger: Ledger):
    order(ledger, LAN)
    assert whose(ledger, order(ledger, Private("facebook", "fb-7", "Nga", HOAS))).address is None


def test_a_wrong_phone_that_is_corrected_leaves_the_order_with_the_right_customer(book: Ledger):
    correct(book, 1, phone=HOAS)
    assert whose(book, 1) == whose(book, 2)
    book.write(lambda tx: undoing.undo(tx, "Thảo")).result()
    assert whose(book, 1).phone == LANS


def test_no_such_order_is_nobodys(ledger: Ledger):
    with ledger.read() as questions:
        assert customer_of(questions, 99) is None
        assert questions.find("99") == []


NAMELESS = Private("facebook", "Lan", "Lan", None, "12 Lê Lợi, Huế")
MAI = Private("facebook", "fb-mai", "Mai")


def undo(ledger: Ledger) -> None:
    ledger.write(lambda tx: undoing.undo(tx, "Thảo")).result()


def test_two_of_one_name_who_give_no_phone_see_nothing_of_each_other(ledger: Ledger):
    """The platform gives names only: each order is somebody's of whom nothing else is known."""
    first, second = order(ledger, NAMELESS), order(ledger, replace(NAMELESS, address=None))
    assert whose(ledger, first).address == "12 Lê Lợi, Huế"
    assert whose(ledger, second).address is None
    assert whose(ledger, first).id != whose(ledger, second).id


def test_one_whom_only_the_name_tells_is_joined_by_the_phone(ledger: Ledger):
    known, nameless = order(ledger, LAN), order(ledger, NAMELESS)
    correct(ledger, nameless, phone=LANS)
    assert whose(ledger, nameless) == whose(ledger, known)
    undo(ledger)
    assert whose(ledger, nameless).phone is None
    assert whose(ledger, known).address == LAN.address


def test_a_mistyped_phone_that_is_undone_joins_nobody(ledger: Ledger):
    """Hoà's phone was typed into one of Mai's orders."""
    hoas = order(ledger, HOA)
    before = order(ledger, MAI)
    mistyped = order(ledger, MAI)
    correct(ledger, mistyped, phone=HOAS)
    assert whose(ledger, before) == whose(ledger, hoas)
    undo(ledger)
    for number in (before, mistyped, order(ledger, MAI)):
        mai = whose(ledger, number)
        assert (mai.name, mai.phone, mai.address) == ("Mai", None, None)
    hoa = whose(ledger, hoas)
    assert (hoa.name, hoa.phone, hoa.address) == (HOA.author_name, HOAS, HOA.address)
    assert numbers(ledger, HOAS) == [hoas]


def test_a_mistyped_phone_that_is_corrected_leaves_nothing_behind(ledger: Ledger):
    hoas = order(ledger, HOA)
    before, mistyped = order(ledger, MAI), order(ledger, MAI)
    correct(ledger, mistyped, phone=HOAS)
    correct(ledger, mistyped, phone=LANS)
    for number in (before, mistyped, order(ledger, MAI)):
        mai = whose(ledger, number)
        assert (mai.name, mai.phone, mai.address) == ("Mai", LANS, None)
    assert numbers(ledger, HOAS) == [hoas]


def test_who_has_no_word_in_the_name_may_order_twice(ledger: Ledger):
    first, second = (order(ledger, Private("facebook", "fb-1", "😀")) for _ in range(2))
    assert whose(ledger, first) == whose(ledger, second)


# ------------------------------------------------------ how they are found


@pytest.mark.parametrize(
    "words", ["Nguyễn Thị Lan", "nguyen thi lan", "LAN", "lan ngu", "thị-lan", "  lan  ", "Thôn 3", "an toan",
              "gia lai lan", "thon3"[:4]]
)  # fmt: skip
def test_by_name_or_address_with_marks_or_without_and_cut_short(book: Ledger, words: str):
    assert found(book, words) == ["Nguyễn Thị Lan"]
    assert numbers(book, words) == [1]


@pytest.mark.parametrize(
    "words", ["đỗ hoà", "do hoa", "Đỗ Hòa", "huế", "12 lê lợi", "\u0111o\u0302\u0303 hoa\u0300"]
)
def test_marks_are_the_same_however_they_are_coded(book: Ledger, words: str):
    assert found(book, words) == ["Đỗ Hoà"]


@pytest.mark.parametrize(
    "words",
    [
        "0905123267",
        "0905 123 267",
        "0905.123.267",
        "905123267",
        "123267",
        "267",
        "12326",
        "0905",
        "+84905123267",
        "84905123267",
        "+84 905 123 267",
        "(+84) 905-123-267",
        "+84 (0)905 123 267",
        "+84 905",
        "lan 0905",
        "0905 an toàn",
    ],
)
def test_by_any_part_of_the_phone_however_it_is_written(book: Ledger, words: str):
    assert found(book, words) == ["Nguyễn Thị Lan"]


@pytest.mark.parametrize("words", ["lan hue", "lan 0912", "0905123268", "nguyên văn", "lanh", "x"])
def test_all_the_words_must_fit_one_person(book: Ledger, words: str):
    assert found(book, words) == []
    assert numbers(book, words) == []


def test_the_earlier_name_and_address_find_her_too(book: Ledger):
    order(book, Private("facebook", "fb-lan", "Lan Mới", LANS, "45 Trần Phú, Kon Tum"))
    assert found(book, "kon tum") == found(book, "gia lai") == found(book, "nguyen lan") == ["Lan Mới"]


def test_the_last_who_ordered_stands_first(ledger: Ledger):
    for name, phone in (("Lan A", LANS), ("Lan B", HOAS), ("Lan C", "+84905000009")):
        order(ledger, Private("facebook", f"id {name}", name, phone))
        time.sleep(0.002)
    order(ledger, Private("facebook", "id Lan A", "Lan A", LANS))
    assert found(ledger, "lan") == ["Lan A", "Lan C", "Lan B"]
    with ledger.read() as questions:
        assert len(questions.find_customers("lan", most=2)) == 2


# ------------------------------------------------- numbers and codes first


def test_an_orders_number_and_its_payment_code_come_first(ledger: Ledger):
    for name in ("Lan", "Hoa 2", "Mai"):
        order(ledger, Private("facebook", f"id {name}", name))
    assert numbers(ledger, "2") == numbers(ledger, "#2") == numbers(ledger, " # 2 ") == [2]
    assert numbers(ledger, f"MBVCB.1.{memo_code(3).lower()}.CT tu 0123 NGUYEN VAN A") == [3]
    assert numbers(ledger, f"{memo_code(3)} {memo_code(1)}") == [3, 1]
    assert numbers(ledger, memo_code(1, "ATOAN"), prefix="ATOAN") == [1]
    assert numbers(ledger, memo_code(1, "ATOAN")) == []


def test_the_order_of_this_number_stands_before_those_of_a_phone_with_it(ledger: Ledger):
    for count in range(1, 6):
        order(ledger, Private("facebook", f"id {count}", "Lan", f"+8490500012{count}"))
    for _ in range(6, 124):
        order(ledger, HOA)
    assert numbers(ledger, "123") == [123, 3]
    assert numbers(ledger, "123", most=1) == [123]


def test_numbers_of_no_order_find_nothing_and_harm_nothing(book: Ledger):
    for words in ("#99", "999999999", "99999999999", "HTX" + "1" * 30, "HTX" + "1" * 5_000, "-98", "#"):
        assert numbers(book, words) == []


# ----------------------------------------------------------- hostile words

HOSTILE = [
    '"', '""', "*", "la*n*", "(", ")", "(lan", "-", "--", "NEAR(lan toan)", "lan NEAR toan", "lan OR hoa",
    "AND", "NOT lan", "words:lan", "words : lan", "{words}: lan", "^lan", "lan + toan",
    "'; DROP TABLE orders; --", "%", "_", "\\", "\x00", "lan\x00", "\u202elan", "😀", "\ud800", "𝓛𝓪𝓷",
    "", " ", "\n\t", "x" * 10_000, "lan " * 5_000, "a b c d e " * 1_000, "?" * 10_000,
]  # fmt: skip


@pytest.mark.parametrize("words", HOSTILE, ids=lambda words: ascii(words)[:20])
def test_hostile_words_are_only_words(book: Ledger, words: str):
    assert set(found(book, words)) <= {"Nguyễn Thị Lan"}
    assert set(numbers(book, words)) <= {1}


@given(st.text(max_size=60))
@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
def test_no_words_are_too_strange(book: Ledger, words: str):
    with book.read() as questions:
        everybody = {name for (name,) in questions.connection.execute("SELECT name FROM customer")}
        all_orders = {one.number for one in questions.orders()}
    assert set(found(book, words)) <= everybody
    assert set(numbers(book, words)) <= all_orders


@pytest.mark.parametrize("name", [*HOSTILE[:24], "😀", "", "x" * 10_000, "a b c d e " * 2_000])
def test_who_has_a_hostile_name_is_a_customer_like_others(ledger: Ledger, name: str):
    number = order(ledger, Private("facebook", "fb-1", name, LANS, name))
    assert whose(ledger, number).name == name
    assert numbers(ledger, "0905123267") == [number]


def test_a_person_of_very_many_words_is_still_found_by_the_phone(ledger: Ledger):
    wordy = " ".join(f"tu{count}" for count in range(500))
    number = order(ledger, Private("facebook", "fb-1", wordy, None, wordy))
    correct(ledger, number, phone=LANS)
    assert numbers(ledger, "0905123267") == numbers(ledger, "267") == [number]


# ------------------------------------------------------------- built again


def test_customers_built_again_are_the_same(ledger: Ledger):
    """With everything that ever made one customer of two, or two of one."""
    order(ledger, LAN)
    order(ledger, Private("facebook", "fb-lan", "Lan"))
    order(ledger, Private("facebook", "fb-lan", "Lan", HOAS))
    order(ledger, Private("facebook", "fb-lan", "Lan"))
    order(ledger, Private("facebook", "fb-hoa", "Hoa"))
    order(ledger, Private("facebook", "fb-hoa", "Hoa", LANS))
    for phone in (None, "+84905000001", "+84905000002"):
        order(ledger, Private("facebook", "Mai", "Mai", phone))
    time.sleep(0.002)
    correct(ledger, 7, phone="+84905000003", address="Huế")
    correct(ledger, 1, note="gọi trước khi giao")
    before = all_customers(ledger)
    for _ in range(2):
        ledger.write(lambda tx: people.rebuild(tx.connection)).result()
        assert all_customers(ledger) == before


WHO = st.builds(
    Private,
    st.just("facebook"),
    st.sampled_from(["id 1", "id 2", "id 3", "Mai"]),
    st.sampled_from(["Mai", "Lan"]),
    st.sampled_from([None, LANS, HOAS, "+84905000003"]),
    st.sampled_from([None, "Huế", "Vinh"]),
)


@given(st.lists(st.tuples(WHO, st.sampled_from(["", "", "phone", "no phone", "undo"])), max_size=12))
@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
def test_whoever_orders_what_when_customers_built_again_are_the_same(ledger: Ledger, evening: list[Any]):
    """An earlier order may be corrected, or the correction undone."""
    for private, then in evening:
        number = order(ledger, private)
        if then:
            correct(ledger, (number + 1) // 2, phone=None if then == "no phone" else HOAS)
        if then == "undo":
            undo(ledger)
    assert ledger.write(lambda tx: people.is_right(tx.connection)).result()
    before = all_customers(ledger)
    ledger.write(lambda tx: people.rebuild(tx.connection)).result()
    assert all_customers(ledger) == before
