"""A copy that begins and ends anywhere on the page: what is not doubted is what somebody said."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.chat.paste.copied import pasted

NAMES = ("Lan Nguyễn", "Hoa", "Bác Tư Hoài Ân", "thule.bl", "lamtruong22", "Vợ Tí", "H’Nga Niê", "MẸ BẮP")
TEXTS = (
    "1", "chốt 1", "c1 2 0987 654 321", "C8 cho bác 2 gói", "nghe rõ r nha", "Có freeship không ad ơi", "c10",
    "2 hũ giao 12 Lê Lợi", "😍", "Xem từ Hoài Ân", "ok shop", "mai mốt lấy thêm",
)  # fmt: skip

Said = tuple[str, str, int]

PAGES: dict[str, Callable[[Said], str]] = {
    "buttons below": lambda one: f"{one[0]}\n{one[1]}\nThích\nPhản hồi\n{one[2]} phút",
    "time, then buttons": lambda one: f"{one[0]}\nFan cứng\n{one[1]}\n{one[2]} phút\nThích\nPhản hồi",
    "one row of buttons": lambda one: f"{one[0]}\n{one[1]}\nThích · Trả lời · {one[2]} phút",
    "likes": lambda one: f"{one[0]}\n{one[2]} phút trước\n{one[1]}\n{one[2]}\nTrả lời",
    "time above": lambda one: f"{one[0]}\n20:{one[2]:02}\n{one[1]}",
    "time below": lambda one: f"{one[0]}\n{one[1]}\n20:{one[2]:02}",
    "time first": lambda one: f"20:{one[2]:02}\n{one[0]}\n{one[1]}",
    "head": lambda one: f"{one[0]} · 20:{one[2]:02}\n{one[1]}",
    "one line": lambda one: f"20:{one[2]:02} {one[0]}: {one[1]}",
    "glued": lambda one: f"20:{one[2]:02}{one[0]}\u200b{one[1]}",
    "stuck": lambda one: f"20:{one[2]:02}{one[0]}{one[1]}",
    "colon": lambda one: f"{one[0]}: {one[1]}",
    "columns": lambda one: f"20:{one[2]:02}\t{one[0]}\t{one[1]}",
    "by turns": lambda one: f"{one[0]}\n{one[1]}",
    "apart": lambda one: f"{one[0]}\n{one[1]}\n",
}
# Who shouts or writes every word with a capital looks like a name, where nothing else tells.
LOOKS_LIKE_A_NAME = ("Cho Chị Hai Hũ", "Xem")
TIMED = ("time above", "time below", "time first", "likes")


def chats(texts: Sequence[str]) -> st.SearchStrategy[list[Said]]:
    return st.lists(
        st.tuples(st.sampled_from(NAMES), st.sampled_from(texts), st.integers(1, 19)), min_size=1, max_size=7
    )


@pytest.mark.parametrize("page", PAGES)
@given(chat=chats(TEXTS + LOOKS_LIKE_A_NAME), known=st.booleans())
@settings(max_examples=120, deadline=None)
def test_a_whole_page_is_read_whole(page, chat, known):
    paste = pasted("\n".join(map(PAGES[page], chat)), *(NAMES if known else ()))
    said = [(name, text) for name, text, _minute in chat]
    sure = [(one.author, one.text) for one in paste.comments if not one.doubt]
    assert [one for one in sure if one not in said] == []
    if page not in ("stuck", "by turns", *TIMED) and (page != "apart" or len(chat) > 1):
        assert sure == said


@pytest.mark.parametrize("page", PAGES)
@given(chat=chats(TEXTS), known=st.booleans(), data=st.data())
@settings(max_examples=200, deadline=None)
def test_what_is_sure_of_a_slice_was_said_so(page, chat, known, data):
    lines = "\n".join(map(PAGES[page], chat)).split("\n")
    first = data.draw(st.integers(0, len(lines) - 1))
    last = data.draw(st.integers(first + 1, len(lines)))
    paste = pasted("\n".join(lines[first:last]), *(NAMES if known else ()))
    said = {(name, text) for name, text, _minute in chat}
    assert {(one.author, one.text) for one in paste.comments if not one.doubt} <= said


def test_pages_of_plain_chats_are_read_without_a_doubt():
    chat = list(zip(NAMES, TEXTS, range(1, 9), strict=False))
    for page in ("time above", "time below", "time first"):
        paste = pasted("\n".join(map(PAGES[page], chat)))
        assert [(one.author, one.text, one.doubt) for one in paste.comments] == [
            (n, t, "") for n, t, _ in chat
        ]
