"""What the settings page says of colour, logo, font, bank and account before anything goes on air."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtGui import QImage
from pyzbar.pyzbar import decode as read_codes

from coop_live.errors import InputError
from coop_live.overlay.vietqr import decode
from coop_live.settings import FIELDS, Brand, Live, Pay, Settings
from ui import settings_notes
from ui.fonts import FIGURES
from ui.settings_notes import font_named, note_of, trial_of

VCB = Pay(bank="vietcombank", account="0123456789")


def brand(**chosen: str) -> Settings:
    return Settings(brand=replace(Brand(), **chosen))


@pytest.mark.parametrize(
    ("colour", "says", "shown"),
    [
        ("#1E5B3C", "Chữ trên màu này đọc rõ.", "#1E5B3C"),
        ("#ffe08a", "Đã làm đậm thành", None),
        ("#B3261E", "Gần màu đỏ của giá", "#2A1A17"),
    ],
)
def test_a_colour_is_shown_as_it_will_be_on_air(qapp, colour: str, says: str, shown: str | None) -> None:
    note = note_of("brand.colour", brand(colour=colour))
    assert note.words.startswith(says)
    assert note.colour == shown if shown else note.colour in note.words


def test_a_logo_that_is_not_there_is_told(tmp_path) -> None:
    logo = tmp_path / "logo.png"
    assert note_of("brand.logo", brand(logo=str(logo))).warns
    logo.write_bytes(b"anything")
    assert note_of("brand.logo", brand(logo=str(logo))) is None
    assert note_of("brand.logo", brand()) is None


def test_a_font_is_taken_by_its_own_spelling_or_refused_with_what_it_lacks(qapp, monkeypatch) -> None:
    assert font_named("  ") == ""
    assert font_named(FIGURES.upper()) == FIGURES
    with pytest.raises(InputError, match="không có phông “Chữ Lạ”"):
        font_named("Chữ Lạ")
    monkeypatch.setattr(settings_notes, "missing_letters", lambda _name: "ẶỹĐ")
    with pytest.raises(InputError, match="Ặ ỹ Đ"):
        font_named(FIGURES)


@pytest.mark.parametrize(
    ("bank", "says", "warns"),
    [
        ("vietcombank", "Vietcombank (970436): ", False),
        ("970436", "Vietcombank (970436): ", False),
        ("999999", "Chưa biết ngân hàng số 999999", True),
        ("ngân hàng làng tôi", "Không tìm thấy ngân hàng", True),
        ("viet", "“viet” có thể là nhiều ngân hàng", True),
    ],
)
def test_the_bank_that_was_understood_is_named(bank: str, says: str, warns: bool) -> None:
    note = note_of("pay.bank", Settings(pay=Pay(bank=bank)))
    assert note.words.startswith(says)
    assert note.warns is warns


def test_only_what_can_be_misunderstood_has_a_note(qapp) -> None:
    said = {field.key for field in FIELDS if note_of(field.key, Settings()) is not None}
    assert said == {"brand.colour", "live.reply", "live.global_keys"}


def test_the_answer_is_shown_as_a_viewer_would_read_it_and_a_long_one_is_told() -> None:
    words = "Em đã chốt {goods} cho {name}, tổng {total}, mã {code}"
    note = note_of("live.reply", Settings(live=Live(reply=words)))
    assert note.words == "Em đã chốt 2 gói Chè dây cho Lan, tổng 170.000\u00a0₫, mã HTX001321"
    assert not note.warns
    long = note_of("live.reply", Settings(live=Live(reply=words * 3)))
    assert long.warns
    assert "Shopee chỉ nhận 150" in long.words


def test_the_code_to_try_is_read_back_by_a_scanner(qapp, tmp_path) -> None:
    trial = trial_of(VCB)
    image = QImage.fromData(trial.picture).convertToFormat(QImage.Format.Format_Grayscale8)
    (found,) = read_codes((bytes(image.constBits()), image.bytesPerLine(), image.height()))
    read = decode(found.data.decode())
    assert (read.bank, read.account, read.amount) == ("970436", "0123456789", 1_000)
    assert "1.000\u00a0₫" in trial.words
    assert "0123456789, Vietcombank" in trial.words
    assert "xem đúng tên chủ tài khoản rồi thôi" in trial.words
    assert "xem đúng tên HTX AN TOAN rồi thôi" in trial_of(replace(VCB, holder="HTX AN TOAN")).words


def test_an_account_that_cannot_be_is_told_and_has_no_code() -> None:
    assert trial_of(Pay(bank="vietcombank")) is None
    assert trial_of(Pay(account="123")) is None
    unknown = trial_of(replace(VCB, bank="ngân hàng làng tôi"))
    assert (unknown.picture, unknown.words) == (b"", "Chưa rõ ngân hàng nên chưa làm được mã.")
    wrong = trial_of(replace(VCB, account="12 34"))
    assert (wrong.picture, wrong.words[:13]) == (b"", "Số tài khoản ")
