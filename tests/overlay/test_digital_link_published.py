"""Our GS1 Digital Links against GS1's own syntax engine: 118 links to read, 22 to write."""

from __future__ import annotations

import re
from collections import Counter

import pytest

from coop_live.errors import InputError
from coop_live.overlay.digital_link import DigitalLink, build, read
from coop_live.overlay.gs1_fields import has_known_length
from tests.overlay import published

READ, WRITE = published.digital_links("parse"), published.digital_links("generate")
pytestmark = pytest.mark.skipif(not READ, reason=published.WHY)

# Options of that engine which we do not offer, because a code on goods must be right for everybody's reader:
# links with these are right only with the option on, so we refuse them and say why.
OUT_OF_SCOPE = {
    "convenienceAlphas": "không có mã hàng",  # /gtin/ for /01/, withdrawn from the standard
    "zeroSuppressedGTIN": "14 chữ số",  # a GTIN without its leading noughts
    "unknownAttrAllowed": "Không có nhóm dữ liệu",  # numbers that GS1 gave no meaning
}
# As the set was gathered a "++" got in front of this one.
SLIPS = {"https://a/01/12312312312333/22/ABC+123?99=ABC&98=XYZ%2f987": "++"}


def out_of_scope(row: dict) -> str:
    return next((why for flag, why in OUT_OF_SCOPE.items() if row["valid"] and row["flags"].get(flag)), "")


def element_string(link: DigitalLink) -> str:
    """Write a link's data as a bar code has it: ^ before each that follows one of open length."""
    said, must_be_ended = "", True
    for ai, value in link.fields.items():
        said += ("^" if must_be_ended else "") + ai + value
        must_be_ended = not has_known_length(ai)
    return said


def test_nothing_is_missing_from_the_published_set_and_little_is_out_of_scope():
    assert (len(READ), len(WRITE)) == (118, 22)
    assert sum(bool(out_of_scope(row)) for row in READ) == 15
    assert sum(bool(out_of_scope(row)) for row in WRITE) == 1


@pytest.mark.parametrize("row", READ, ids=lambda row: row["uri"])
def test_a_link_is_read_as_the_engine_reads_it(row):
    why = out_of_scope(row)
    if row["valid"] and not why:
        published_string = row["element_string"].removeprefix(SLIPS.get(row["uri"], ""))
        assert element_string(read(row["uri"])) == published_string
        return
    with pytest.raises(InputError, match=why or ".") as refusal:
        read(row["uri"])
    assert refusal.value.remedy


def test_every_refusal_has_its_own_reason():
    reasons = Counter()
    for row in READ:
        if not row["valid"]:
            with pytest.raises(InputError) as refusal:
                read(row["uri"])
            reasons[refusal.value.cause.removesuffix(".").rpartition(": ")[2]] += 1
    assert reasons == {
        "có ký tự không được viết trong đường dẫn": 7,
        "phải bắt đầu bằng https:// hoặc http://": 3,
        "tên miền viết sai": 5,
        "cần /01/ rồi 14 chữ số GTIN": 8,
        "sau mã hàng có phần lạ hoặc để trống": 3,
        "cần 14 chữ số": 6,
        "cần 13 chữ số, 0–17 ký tự": 1,
        "cần 1–20 ký tự": 1,
        "cần 1–90 ký tự": 3,
        "Không có nhóm dữ liệu (89) trong mã truy xuất GS1": 2,
        "Không có nhóm dữ liệu (999) trong mã truy xuất GS1": 1,
        "nhóm (01) có hai lần": 1,
        "nhóm (10) có hai lần": 1,
        "nhóm (99) có hai lần": 1,
        "nhóm (10) phải nằm trong đường dẫn, trước dấu hỏi": 1,
        "các nhóm sau mã hàng sai chỗ hoặc sai thứ tự (đúng là 22, 10, 21)": 1,
    }


@pytest.mark.parametrize("row", WRITE, ids=lambda row: row["ai"])
def test_a_link_is_written_as_the_engine_writes_it(row):
    fields = re.findall(r"\(([0-9]{2,4})\)([^(]*)", row["ai"])
    why = out_of_scope(row)
    if row["valid"] and not why:
        assert build(row["stem"], fields) == row["uri"]
        return
    with pytest.raises(InputError, match=why or "."):
        build(row["stem"], fields)
