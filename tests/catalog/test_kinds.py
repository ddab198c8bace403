"""The words of the on-air columns."""

from __future__ import annotations

import pytest

from coop_live.catalog.kinds import class_word, qr_word, read_class, read_gtin, read_qr
from coop_live.errors import InputError
from coop_live.model import CLASSES, QR_KINDS


@pytest.mark.parametrize(
    ("text", "law_class"),
    [
        ("Thực phẩm", "food"),
        ("thuc pham", "food"),
        ("Thực phẩm bảo vệ sức khoẻ", "tpbvsk"),
        ("TPCN", "tpbvsk"),
        ("tpbvsk", "tpbvsk"),
        ("Mỹ phẩm", "cosmetic"),
        ("mĩ phẩm", "cosmetic"),
        ("khác", "other"),
        ("", ""),
    ],
)
def test_a_class_is_known_by_its_words(text: str, law_class: str) -> None:
    assert read_class(text) == law_class


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("đặt hàng", "order"),
        ("Trang", "page"),
        ("chuyển khoản", "vietqr"),
        ("VietQR", "vietqr"),
        ("nguồn gốc", "trace"),
        ("không", "none"),
        ("", ""),
    ],
)
def test_what_a_qr_carries_is_known_by_its_words(text: str, kind: str) -> None:
    assert read_qr(text) == kind


def test_every_word_that_is_written_reads_back() -> None:
    assert [read_class(class_word(one)) for one in (*CLASSES, "")] == [*CLASSES, ""]
    assert [read_qr(qr_word(one)) for one in (*QR_KINDS, "")] == [*QR_KINDS, ""]


def test_another_word_is_refused_with_those_there_are() -> None:
    with pytest.raises(InputError, match="Loại hàng “thuốc” chưa rõ") as told:
        read_class("thuốc")
    assert told.value.remedy == "Gõ một trong: thực phẩm, thực phẩm bảo vệ sức khỏe, mỹ phẩm, khác."
    with pytest.raises(InputError, match="Mã QR “zalo” chưa rõ"):
        read_qr("zalo")


def test_dots_alone_are_no_word() -> None:
    with pytest.raises(InputError):
        read_class("…")


@pytest.mark.parametrize("typed", ["8930000000125", "893 0000 000125", "8-930000-000125"])
def test_a_bar_code_is_kept_as_its_digits(typed: str) -> None:
    assert read_gtin(typed) == "8930000000125"


@pytest.mark.parametrize("typed", ["73513537", "036000291452", "98412345678908", ""])
def test_all_lengths_of_gs1_are_taken(typed: str) -> None:
    assert read_gtin(typed) == typed


@pytest.mark.parametrize(
    ("typed", "cause"),
    [
        ("8930000000126", "sai số cuối"),
        ("893000000012", "sai số cuối"),
        ("8,93E+12", "không phải 8, 12, 13 hay 14 chữ số"),
        ("89300000001", "không phải 8, 12, 13 hay 14 chữ số"),
        ("mã vạch", "không phải 8, 12, 13 hay 14 chữ số"),
    ],
)
def test_a_wrong_bar_code_is_told(typed: str, cause: str) -> None:
    with pytest.raises(InputError, match=cause) as told:
        read_gtin(typed)
    assert told.value.remedy
