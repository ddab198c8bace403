"""A member's page: who, what, how much now and later; all goods are on it or counted."""

from __future__ import annotations

from pathlib import Path

import pytest

from coop_live.money import grouped
from coop_live.shipping.paper import Words
from coop_live.shipping.settlement_paper import percent, settlement_page, settlement_pages
from tests.shipping.pages import as_text, check_tidy, said
from tests.shipping.settled import ACCOUNTS, HEADING, HOSTILE, many

GOLDEN = Path(__file__).parent / "golden" / "settlement-page.txt"


def test_the_page_is_the_golden_one() -> None:
    assert as_text(settlement_page(ACCOUNTS[0], HEADING)) == GOLDEN.read_text(encoding="utf-8")


def test_it_says_what_is_due_now_and_what_later_and_why() -> None:
    texts = said(settlement_page(ACCOUNTS[0], HEADING))
    assert "Bà Năm" in texts
    assert "Buổi live: Tối nay · 22/11/2025" in texts
    assert "Hợp tác xã giữ 12,5\u00a0%" in texts
    assert "L1 · 02/10/2025" in texts
    assert "L2 · đầu tháng" in texts
    assert "Các khoản trừ: 22/11/2025 xe chở hàng −35.000; 22/11/2025 tạm ứng mua phân 150.000." in texts
    account = ACCOUNTS[0]
    assert {grouped(account.due), grouped(account.waiting), grouped(account.remains)} <= set(texts)
    assert {"Xã viên", "Đại diện hợp tác xã"} <= set(texts)


def test_who_got_too_much_is_told_so() -> None:
    texts = said(settlement_page(HOSTILE[0], HEADING))
    assert "Đã nhận dư" in texts
    assert "Trả được ngay" not in texts


def test_goods_of_nobody_have_a_page_too_and_no_page_names_a_member() -> None:
    pages = settlement_pages(ACCOUNTS, HEADING)
    assert "(chưa rõ)" in said(pages[-1])
    assert [page.name for page in pages] == [f"quyet-toan-{place}" for place in range(1, len(ACCOUNTS) + 1)]


def test_without_any_sale_there_is_one_page_that_says_so() -> None:
    (page,) = settlement_pages((), HEADING)
    check_tidy(page)
    assert "Chưa có hàng nào bán được trong kỳ này." in said(page)


@pytest.mark.parametrize(("products", "lots"), [(1, 1), (8, 1), (3, 3), (8, 4), (9, 1), (40, 2), (300, 1)])
def test_all_goods_are_on_the_page_or_counted_and_their_money_adds_up(products: int, lots: int) -> None:
    account = many(products, lots)
    page = settlement_page(account, HEADING)
    check_tidy(page)
    texts = said(page)
    shown = sum(text.startswith("M") and text[1:3].isdigit() for text in texts)
    counted = sum(int(text.split()[2]) for text in texts if text.startswith("… và"))
    whole = products * lots * 2 <= 16
    assert shown + counted == (products * lots * 2 if whole else products * 2)
    assert any(text.startswith("Đã gộp") for text in texts) is not whole
    rows = [mark for mark in page.marks if isinstance(mark, Words) and mark.x == 169 and mark.size == 4.2]
    assert sum(int(mark.text.replace(".", "")) for mark in rows) == account.sold.revenue


@pytest.mark.parametrize("account", [*ACCOUNTS, *HOSTILE])
def test_nothing_stands_beyond_the_paper_or_on_something_else(account) -> None:
    check_tidy(settlement_page(account, HEADING))


def test_percents_are_written_as_people_do() -> None:
    assert [percent(one).replace("\u00a0", " ") for one in (1_000, 1_250, 5, 0, 10_000)] == [
        "10 %",
        "12,5 %",
        "0,05 %",
        "0 %",
        "100 %",
    ]
