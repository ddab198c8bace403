"""Comments from files: CSV of any tool, JSON lines; every row that stays out is told."""

from __future__ import annotations

import json

import pytest

from coop_live.chat.paste.comments import source_of
from coop_live.chat.paste.files import read_file
from coop_live.chat.paste.found import Layout
from coop_live.chat.record import record
from coop_live.errors import InputError
from tests.chat.paste.copied import TONIGHT, at, told
from tests.evening import comment

TABLE = "Giờ;Tên;Bình luận;Nền tảng\n20:14;Lan;chốt 1;Zalo\n;;;\n20:15;Hoa;c2 2;vcamart\n"


@pytest.fixture
def read(tmp_path):
    """Read a file of this name and content."""

    def reading(content, name="chat.csv", encoding="utf-8"):
        path = tmp_path / name
        path.write_bytes(content if isinstance(content, bytes) else content.encode(encoding))
        return read_file(path, TONIGHT)

    return reading


def said(paste):
    return [(one.platform, one.author, one.text) for one in paste.comments]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le"])
@pytest.mark.parametrize("separator", [";", ",", "\t"])
def test_a_table_is_read_whatever_it_was_saved_as(read, encoding, separator):
    paste = read(TABLE.replace(";", separator), encoding=encoding)
    assert said(paste) == [("zalo", "Lan", "chốt 1"), ("vcamart", "Hoa", "c2 2")]
    assert [told(one.when) for one in paste.comments] == ["22 20:14", "22 20:15"]
    assert paste.layout is Layout.CSV
    assert source_of(paste) == "csv"


def test_old_letters_are_a_guess_and_said_to_be(read):
    paste = read("name,text\nLan,ch\xf4\xec\xf0 1\n".encode("latin-1"))
    assert paste.comments
    assert "Windows-1258" in paste.left_out[0].why


@pytest.mark.parametrize(
    "heading",
    ["name,comment", "Author_Name,Message", "Người mua,Nội dung", "TEN KHACH,BINH LUAN", "user;text"],
)
def test_headings_in_both_languages(read, heading):
    line = "\nLan;chốt" if ";" in heading else "\nLan,chốt"
    assert said(read(heading + line)) == [("", "Lan", "chốt")]


def test_commas_quotes_and_lines_inside_a_cell(read):
    paste = read('name,text\nLan,"chốt 1, giao\n12 Lê ""Lợi"""\nHoa,"chưa khép\n')
    assert paste.comments[0].author == "Lan"
    assert "Hoa" in {one.author for one in paste.comments}


def test_every_bad_row_is_told_with_its_number(read):
    paste = read("time,name,text,platform\n20:14,Lan,,\n,,c1,\n20:99,Hoa,c2,\n20:15,Bình,c3,myspace\n")
    assert [(one.row, one.text) for one in paste.left_out] == [(2, "Lan"), (3, "c1")]
    assert [(one.row, one.author) for one in paste.comments if one.doubt] == [(4, "Hoa"), (5, "Bình")]


@pytest.mark.parametrize(
    "written",
    ["1795353240000", "1795353240", "2026-11-22T20:14:00+07:00", "2026-11-22T13:14:00Z", "22/11/2026 20:14"],
)
def test_times_as_tools_write_them(read, written):
    (one,) = read(f"time,name,text\n{written},Lan,1").comments
    assert abs(one.when.at - at(20, 14)) <= 30_000


def test_ids_of_the_platform_are_kept(read):
    (one,) = read("id,user_id,name,text,is_owner\n77,u9,Lan,chốt,true").comments
    assert (one.comment_id, one.author_id, one.owner) == ("77", "u9", True)


def test_json_lines_in_the_shape_of_the_bridge_and_of_our_own_records(read):
    ours = record(comment("c2 2", "Hoa", comment_id="9", ts=at(20, 15), is_owner=True))
    lines = ['{"platform": "vcamart", "author": "Lan", "text": "chốt 1"}', json.dumps(ours)]
    paste = read("\n\n".join(lines), "chat.jsonl")
    assert said(paste) == [("vcamart", "Lan", "chốt 1"), ("facebook", "Hoa", "c2 2")]
    assert [one.row for one in paste.comments] == [1, 3]
    assert paste.comments[1].comment_id == "9"
    assert paste.comments[1].owner
    assert source_of(paste) == "jsonl"


def test_json_lines_that_are_no_comment_are_told(read):
    gift = json.dumps(record(comment("", "Lan", kind="gift")))
    deep = "[" * 100_000
    lines = [
        "{",
        "[1]",
        '{"author": "Lan"}',
        gift,
        deep,
        '{"platform":"zalo","author":"Lan","text":"1","ts":3}',
    ]
    paste = read("\n".join(lines), "chat.jsonl")
    assert paste.comments == ()
    assert [one.row for one in paste.left_out] == [1, 2, 3, 4, 5, 6]
    assert all(one.why for one in paste.left_out)


def test_a_text_file_without_headings_is_a_copied_chat(read):
    assert said(read("Lan: chốt 1\nHoa: 2", "zalo.txt")) == [("", "Lan", "chốt 1"), ("", "Hoa", "2")]


@pytest.mark.parametrize(
    ("content", "name"),
    [("", "a.csv"), ("  \n", "a.csv"), ("lan,hoa\n1,2", "a.csv"), (b"\xff\xfea", "a.csv")],
)
def test_a_file_that_cannot_be_used_says_why_and_what_to_do(read, content, name):
    with pytest.raises(InputError) as trouble:
        read(content, name)
    assert trouble.value.cause
    assert trouble.value.remedy


def test_a_folder_or_nothing_is_no_file(tmp_path):
    for path in (tmp_path, tmp_path / "weg.csv"):
        with pytest.raises(InputError):
            read_file(path, TONIGHT)
