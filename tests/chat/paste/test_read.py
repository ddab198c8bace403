"""Chats copied from every platform's page: who said what when, what stays out, and what is doubted."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from coop_live.chat.paste.found import Layout
from coop_live.chat.paste.read import MOST, MOST_LINES, read_paste
from tests.chat.paste.copied import TONIGHT, pasted, said, told

# One comment each, or a few, as they lie in the clipboard.
COPIED = {
    "web, time under the name": ("Lan Nguyễn\n2 giờ\nchốt c1 2", [("Lan Nguyễn", "chốt c1 2")]),
    "name and clock": ("Lan Nguyễn · 20:14\nchốt 1", [("Lan Nguyễn", "chốt 1")]),
    "name, badge and clock": ("Lan Nguyễn · Fan cứng · 20:14\n1", [("Lan Nguyễn", "1")]),
    "clock and colon": ("20:14 Lan: chốt 1", [("Lan", "chốt 1")]),
    "colon alone": ("Lan: chốt 1\nHoa: c2 2", [("Lan", "chốt 1"), ("Hoa", "c2 2")]),
    "Facebook, one row of buttons": (
        "Lan Nguyễn\nFan cứng\nchốt 2 hũ\nThích · Trả lời · 5 phút",
        [("Lan Nguyễn", "chốt 2 hũ")],
    ),
    "Facebook, buttons under each other": (
        "Lan Nguyễn\nchốt 1\nThích\nPhản hồi\n2 phút\nAn\n2\nThích\nPhản hồi\n1 phút\nĐã chỉnh sửa",
        [("Lan Nguyễn", "chốt 1"), ("An", "2")],
    ),
    "Facebook, time before the buttons": (
        "Lan Nguyễn\nchốt 1\n5 phút\nThích\nPhản hồi\nHoa\nc2 1\n4 phút\nThích\nPhản hồi",
        [("Lan Nguyễn", "chốt 1"), ("Hoa", "c2 1")],
    ),
    "Facebook in English": (
        "Top fan\nLan Nguyễn\nchốt 2 hũ\nLike\nReply\n5m\nHoa Lê\nhai hũ\nLike\nReply\n1h\nEdited",
        [("Lan Nguyễn", "chốt 2 hũ"), ("Hoa Lê", "hai hũ")],
    ),
    "YouTube, the unseen sign": (
        "20:14Lan Nguyễn\u200bchốt 2\n8:15 PMHoa\u200b1",
        [("Lan Nguyễn", "chốt 2"), ("Hoa", "1")],
    ),
    "YouTube, the unseen sign and no times": (
        "Lan Nguyễn\u200bchốt 2\nHoa \u200b1\nThanh Mai\u200bcảm ơn",
        [("Lan Nguyễn", "chốt 2"), ("Hoa", "1"), ("Thanh Mai", "cảm ơn")],
    ),
    "YouTube, handles": ("20:14@lan.ng chốt 2\n20:15 @hoa c1", [("@lan.ng", "chốt 2"), ("@hoa", "c1")]),
    "YouTube, under a video": (
        "@lan\n2 giờ trước\nchốt c1\n3\nTrả lời\n@hoa\n1 giờ trước\n1\nTrả lời",
        [("@lan", "chốt c1"), ("@hoa", "1")],
    ),
    "TikTok LIVE Studio": (
        "Lan Nguyễn\nchốt 1\n\nhoa.le94\nNgười theo dõi\nc2 100g\n\nLan Nguyễn đã tham gia",
        [("Lan Nguyễn", "chốt 1"), ("hoa.le94", "c2 100g")],
    ),
    "seller centre rows": (
        "20:14:03\tLan\tNgười mua\tchốt 1\n20:14:09\tHoa\t\t2h",
        [("Lan", "chốt 1"), ("Hoa", "2h")],
    ),
    "Zalo group, brackets": (
        "[20:14, 22/11/2026] Lan: chốt 1\ngiao Buôn Ma Thuột\n[20:15, 22/11/2026] Hoa: sđt: 0905",
        [("Lan", "chốt 1 giao Buôn Ma Thuột"), ("Hoa", "sđt: 0905")],
    ),
    "Zalo PC, day before the time": (
        "[22/11/2026 20:14:05] Lan: chốt 1\n[22/11/2026 20:15:00] Hoa: 2",
        [("Lan", "chốt 1"), ("Hoa", "2")],
    ),
    "an exported group": ("22/11/2026, 20:14 - Lan: chốt 1", [("Lan", "chốt 1")]),
    "a name and the time in brackets": (
        "Lan Nguyễn, [22.11.2026 20:14]\nchốt 1",
        [("Lan Nguyễn", "chốt 1")],
    ),
    "Messenger": (
        "Lan Nguyễn đã gửi\nchốt 1\nThích\nTrả lời\n2 phút",
        [("Lan Nguyễn", "chốt 1")],
    ),
    "Zalo, time below": ("Lan\nchốt 1\n20:14\nHoa\n1\n20:15", [("Lan", "chốt 1"), ("Hoa", "1")]),
    "time above name": ("20:14\nLan\nchốt 1\n20:15\nHoa\nchốt 2", [("Lan", "chốt 1"), ("Hoa", "chốt 2")]),
}  # fmt: skip


@pytest.mark.parametrize("name", COPIED)
def test_a_copied_chat_is_who_said_what(name):
    text, wanted = COPIED[name]
    assert said(pasted(text)) == wanted
    assert said(pasted(text.replace("\n", "\r\n"))) == wanted


def test_a_paid_message_on_youtubes_page_is_neither_a_name_nor_anothers_words():
    chat = "7:01 PMMai\u200bc1 1\n7:02 PMNa\u200bc2 mấy\nSuper Chat\nTuấn\n₫50.000\nchốt c3 5"
    paste = pasted(chat)
    assert said(paste) == [("Mai", "c1 1"), ("Na", "c2 mấy")]
    assert [one.text for one in paste.left_out] == ["Super Chat", "Tuấn", "₫50.000", "chốt c3 5"]


def test_a_sign_nobody_sees_is_nobodys_name_or_words():
    paste = pasted("Lan\n\u200b\nchốt 2\nHoa\n \u200b\nc2 bao nhiêu")
    assert [(one.author, one.text) for one in paste.comments] == [("Lan", "chốt 2"), ("Hoa", "c2 bao nhiêu")]


@pytest.mark.parametrize("name", COPIED)
def test_empty_lines_at_the_ends_change_nothing(name):
    text, wanted = COPIED[name]
    assert said(pasted(f"\n \n{text}\n\n")) == wanted


def test_times_go_to_their_comments():
    text = "Lan Nguyễn\nchốt 1\nThích\nPhản hồi\n2 phút\nHoa Lê\n1\nThích\nPhản hồi\n1 phút"
    assert [told(one.when) for one in pasted(text).comments] == ["22 20:17", "22 20:18"]
    zalo = "Lan\nchốt 1\n20:14\nHoa\n1\n20:15"
    assert [told(one.when) for one in pasted(zalo).comments] == ["22 20:14", "22 20:15"]


@pytest.mark.parametrize("badge", ["Tác giả", "Người kiểm duyệt", "Author", "Moderator", "Quản trị viên"])
@pytest.mark.parametrize(
    "copy",
    [
        "{badge}\nHTX An Toàn\ngiá c1 85k\nThích\nPhản hồi\n1 phút",
        "HTX An Toàn\n{badge}\ngiá c1 85k\nThích · Trả lời · 5 phút",
        "HTX An Toàn · {badge} · 20:14\ngiá c1 85k",
        "HTX An Toàn ({badge}): giá c1 85k",
        "20:14HTX An Toàn\u200b{badge}\u200bgiá c1 85k",
        "20:14\tHTX An Toàn\t{badge}\tgiá c1 85k",
        "HTX An Toàn\n{badge}\n2 giờ\ngiá c1 85k",
    ],
)
def test_what_the_seller_writes_is_marked_as_the_sellers(badge, copy):
    paste = pasted(copy.format(badge=badge))
    assert said(paste) == [("HTX An Toàn", "giá c1 85k")]
    assert paste.comments[0].owner
    assert not pasted(copy.format(badge="Fan cứng")).comments[0].owner


def test_what_the_page_calls_you_is_the_sellers_side():
    assert [one.owner for one in pasted("Bạn: giá 85k\nLan: c1 2").comments] == [True, False]


def test_folded_answers_and_gifts_are_nobodys_words():
    paste = pasted(
        "Lan\nc1\nThích\nPhản hồi\n2 phút\nHTX An Toàn đã trả lời · 2 phản hồi\n"
        "Hoa\nc2\nThích\nPhản hồi\n1 phút"
    )
    assert said(paste) == [("Lan", "c1"), ("Hoa", "c2")]
    gifts = pasted("20:14 Lan: c1\n20:15Hoa đã gửi Hoa hồng x 5")
    assert said(gifts) == [("Lan", "c1")]
    assert len(gifts.left_out) == 1


def test_how_many_liked_a_comment_is_no_order_and_a_number_alone_is_one():
    paste = pasted("Lan\nchốt\nThích\nPhản hồi\n2 phút\n3\nHoa\n1\nThích\nPhản hồi\n1 phút")
    assert said(paste) == [("Lan", "chốt"), ("Hoa", "1")]
    assert [(one.row, one.text) for one in paste.left_out] == [(6, "3")]


def test_a_name_and_words_stuck_together_part_at_a_viewer_of_tonight():
    text = "20:14Lan Nguyễnchốt 2"
    assert said(pasted(text, "Lan Nguyễn", "Lan")) == [("Lan Nguyễn", "chốt 2")]
    stranger = pasted(text).comments[0]
    assert (stranger.author, stranger.text) == ("Lan Nguyễn", "chốt 2")
    assert "đoán" in stranger.doubt


def test_where_nothing_shows_the_border_the_line_stays_out():
    paste = pasted("20:14Lan Nguyễnnghe rõ rồi nha")
    assert paste.comments == ()
    assert paste.left_out[0].text == "20:14Lan Nguyễnnghe rõ rồi nha"
    assert paste.left_out[0].why


def test_names_and_words_by_turns_are_doubted_unless_the_names_are_known():
    text = "Lan\nchốt 1\nHoa\nc2"
    assert all(one.doubt for one in pasted(text).comments)
    assert said(pasted(text, "lan", "HOA")) == [("Lan", "chốt 1"), ("Hoa", "c2")]


def test_a_copy_that_begins_and_ends_in_mid_comment():
    text = "chốt 1\n20:14\nHoa Lê\nchốt 2\n20:15\nBình\nc3"
    assert all(one.doubt for one in pasted(text).comments)
    paste = pasted(text, "Hoa Lê", "Bình")
    assert not paste.comments[0].doubt
    assert (paste.comments[0].author, paste.comments[0].text) == ("Hoa Lê", "chốt 2")
    assert [one.text for one in paste.left_out] == ["chốt 1"]
    assert paste.comments[1].doubt  # its time was not copied


def test_a_copy_that_could_be_either_is_doubted():
    paste = pasted("ab\ncd\n20:14\nef\ngh\n20:15\nij")
    assert paste.comments
    assert all(one.doubt for one in paste.comments)


def test_a_message_without_a_name_of_its_own_is_not_silently_anybodys():
    paste = pasted("Lan\nchốt 1\n20:14\nthêm 1 nữa\n20:14\nHoa\nc2\n20:15")
    assert [(one.author, one.text, bool(one.doubt)) for one in paste.comments] == [
        ("Lan", "chốt 1", False),
        ("Lan", "thêm 1 nữa", True),
        ("Hoa", "c2", False),
    ]


def test_a_short_time_that_may_be_goods_is_doubted():
    (one,) = pasted("Hoa\n2h\nLike\nReply\n1h").comments
    assert (one.author, one.text) == ("Hoa", "2h")
    assert one.doubt


def test_words_that_the_page_cut_are_doubted():
    (one,) = pasted("Lan Nguyễn\nchốt 2 hũ giao về... Xem thêm\nThích\nPhản hồi\n2 phút").comments
    assert "Xem thêm" in one.doubt
    assert one.text == "chốt 2 hũ giao về…"


def test_a_name_without_words_is_told():
    paste = pasted("Lan Nguyễn\nThích\nPhản hồi\n2 phút\nHoa\nc1\nThích\nPhản hồi\n1 phút")
    assert said(paste) == [("Hoa", "c1")]
    assert [one.text for one in paste.left_out] == ["Lan Nguyễn"]


def test_what_is_no_chat_is_nothing():
    assert pasted("").layout is Layout.NOTHING
    paste = pasted("https://example.test/live/42")
    assert paste.comments == ()
    assert paste.left_out


def test_a_phone_after_a_label_is_no_name():
    assert all(one.doubt for one in pasted("Sđt: 0987654321\nđịa chỉ: 12 Lê Lợi").comments)


def test_more_than_is_read_at_a_time_is_told():
    long = "Lan: chốt 1\n" * (MOST_LINES + 3)
    paste = pasted(long)
    assert len(paste.comments) <= MOST_LINES
    assert paste.left_out[-1].row > len(paste.comments)
    assert "Dài quá" in paste.left_out[-1].why
    assert pasted("x" * (MOST + 5)).left_out


@given(
    st.lists(
        st.sampled_from(
            ["Lan", "chốt 1", "20:14", "2 phút", "Thích", "Phản hồi", "", "Fan cứng", "Tác giả", "1", "2h",
             "Hoa · 20:15", "20:16 Bình: c1", "Lan: 2", "Thích · Trả lời · 5 phút", "a\tb\tc",
             "[20:14, 22/11/2026] x", "đã tham gia", "20:14Lan\u200b1", "\u200b", "99:99",
             "31/02/2026 20:14", "0905 123 267"]
        ),
        max_size=14,
    )
)  # fmt: skip
@settings(max_examples=300, deadline=None)
def test_no_words_get_lost_whatever_is_pasted(lines):
    text = "\n".join(lines)
    paste = read_paste(text, TONIGHT)
    shown = " ".join(
        [f"{one.author} {one.text}" for one in paste.comments] + [one.text for one in paste.left_out]
    )
    for line in lines:
        if line in ("chốt 1", "0905 123 267", "Lan"):
            assert shown.count(line) >= 1, (text, paste)
    assert all(one.author and one.text for one in paste.comments)
