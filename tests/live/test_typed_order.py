"""An order typed in one line for a viewer: who, what, where to, and what is not understood."""

from __future__ import annotations

import pytest

from coop_live.live.typed_order import LONGEST, Writer, comment_of, offered, read_typed_order, writers_of
from coop_live.model import Kind
from tests.evening import CATALOG, comment

LAN = Writer("facebook", "id of Lan", "Lan Nguyễn", "tonight")


def read(line, writer=None, on_air=None):
    return read_typed_order(line, CATALOG, on_air, writer)


def goods(order):
    return [(line.code, line.variant, line.qty) for line in order.lines]


def test_one_line_is_a_whole_order():
    order = read("lan c1 100g 2 0987654321 12 lê lợi buôn ma thuột")
    assert order.name == "lan"
    assert goods(order) == [("C1", "100g", 2)]
    assert order.intent.phone == "+84987654321"
    assert order.intent.address == "12 lê lợi buôn ma thuột"
    assert order.total == 170_000
    assert order.can_be_taken
    assert not order.doubt


@pytest.mark.parametrize(
    ("line", "name", "text"),
    [
        ("Út Chín chốt c10 1", "Út Chín", "chốt c10 1"),
        ("anh Huy c10 2", "anh Huy", "c10 2"),
        ("Đạt c10 2", "Đạt", "c10 2"),
        ("bichngoc.94 c10 1", "bichngoc.94", "c10 1"),
        ("lamtruong22 mật ong 2", "lamtruong22", "mật ong 2"),
        ("chị Hoa lấy 2 mật ong", "chị Hoa", "lấy 2 mật ong"),
        ("chị Hai c10 1", "chị Hai", "c10 1"),
        ("ba hai c1 100g 2", "ba hai", "c1 100g 2"),
        ("bác Tư Hoài Ân mật ong 2", "bác Tư Hoài Ân", "mật ong 2"),
        ("lan hai mật ong", "lan", "hai mật ong"),
        ("Lan 2: c10 1", "Lan 2", "c10 1"),
        ("lan 0987654321 12 Lê Lợi", "lan", "0987654321 12 Lê Lợi"),
        ("lan hủy c10", "lan", "hủy c10"),
        ("lan", "lan", ""),
        ("", "", ""),
    ],
)
def test_the_name_ends_where_the_goods_begin(line, name, text):
    order = read(line)
    assert (order.name, order.text) == (name, text)


def test_a_chosen_viewers_name_is_theirs_whatever_is_in_it():
    viewer = Writer("tiktok", "7", "c1 ngọc 2")
    order = read("c1 ngọc 2 c10 1", viewer)
    assert (order.name, order.text, order.writer) == ("c1 ngọc 2", "c10 1", viewer)
    assert read("c1 ngọ c10 1", viewer).writer is None


def test_a_number_alone_means_what_is_on_air():
    assert goods(read("lan 2", on_air="C10")) == [("C10", None, 2)]
    assert not read("lan 2").can_be_taken
    assert read("lan 2").problem


@pytest.mark.parametrize(
    ("line", "word"), [("lan c10 2 abcxyz", "abcxyz"), ("lan c10 2 3", "3"), ("lan c10 2 quả bom", "bom")]
)
def test_what_is_not_understood_is_said_and_what_to_type(line, word):
    order = read(line)
    assert word in order.doubt
    assert order.remedy
    assert order.can_be_taken  # it is read as the chat would be; a person sees it before


@pytest.mark.parametrize("lead", ["gửi", "ship về", "sđt", "đc"])
def test_what_leads_to_an_address_or_a_phone_is_no_doubt(lead):
    assert not read(f"lan c10 2 {lead} 0905123267").doubt


@pytest.mark.parametrize("line", ["c10", "C10 2", "c10 2 0905123267 Lan"])
def test_a_code_is_nobodys_name(line):
    order = read(line)
    assert (order.name, order.can_be_taken) == ("", False)
    assert "tên" in order.problem


def test_words_that_order_nothing_are_not_taken():
    order = read("lan nghe rõ rồi nha shop 2")
    assert not order.can_be_taken
    assert not read("lan").can_be_taken
    assert read("lan").remedy


def test_the_latest_who_wrote_is_offered_first_and_the_seller_never():
    said = [
        comment("1", "Lan Nguyễn"),
        comment("1", "Hoa Lan", platform="tiktok"),
        comment("giá 85k", "Lan HTX", is_owner=True),
        comment("2", "Lâm"),
        comment("2", "Lan Nguyễn"),
    ]
    found = writers_of(said)
    assert [one.name for one in found] == ["Lan Nguyễn", "Lâm", "Hoa Lan"]
    assert [one.name for one in offered("LAN", found)] == ["Lan Nguyễn", "Hoa Lan"]
    assert [one.name for one in offered("la", found)] == ["Lan Nguyễn", "Lâm", "Hoa Lan"]
    assert offered("", found) == ()
    assert offered("xyz", found) == ()


def test_a_chosen_viewers_order_is_said_by_that_viewer():
    made = comment_of(read("Lan Nguyễn c10 2", LAN), "live-1", 5)
    assert (made.platform, made.author_id, made.live_id) == ("facebook", "id of Lan", "tonight")
    assert (made.source, made.text, made.author_name) == ("manual", "c10 2", "Lan Nguyễn")


def test_somebody_new_is_nobody_of_the_platforms():
    made = comment_of(read("lan c10 2"), "live-1", 5)
    assert (made.platform, made.author_id, made.live_id) == ("manual", None, "live-1")
    assert made.comment_id != comment_of(read("lan c10 2"), "live-1", 5).comment_id


def test_a_change_and_a_phone_are_the_viewers_too():
    assert read("lan hủy c10").intent.kind is Kind.CANCEL
    assert read("lan 0987654321").intent.kind is Kind.CONTACT


def test_a_line_without_an_end_is_cut():
    assert len(read("lan c10 2 " + "x " * 5_000).text) < LONGEST
