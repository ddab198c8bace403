"""The vietqr and trace jobs: a code in one line, what is in a code, and why one is refused."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PIL import Image
from pyzbar.pyzbar import ZBarSymbol, decode

from coop_live.__main__ import main

LINK = "https://id.gs1.org/01/08930000000019/10/2611A?11=261102"
PAY = ("--bank", "970436", "--account", "1234567890")


@pytest.fixture
def said(capsys: pytest.CaptureFixture[str]):
    """Run a job in this process; return its status, its lines and its sentences."""

    def run(*words: object) -> tuple[int, list[str], str]:
        try:
            status = main([str(word) for word in words])
        except SystemExit as leave:
            status = int(leave.code or 0)
        out, err = capsys.readouterr()
        return status, out.splitlines(), err

    return run


def test_a_transfer_is_one_line_and_is_read_back(said):
    status, (payload,), sentences = said("vietqr", *PAY, "--amount", 85000, "--memo", "HTX001321")
    assert (status, sentences) == (0, "")
    status, (line,), sentences = said("vietqr", "--decode", payload + "\n")
    assert (status, sentences) == (0, "")
    assert json.loads(line) == {
        "bank": "970436",
        "account": "1234567890",
        "amount": 85_000,
        "memo": "HTX001321",
        "service": "QRIBFTTA",
        "dynamic": True,
        "bank_name": "Vietcombank",
        "crc": payload[-4:],
    }


def test_a_bank_may_be_named(said):
    by_number = said("vietqr", *PAY)
    assert by_number == said("vietqr", "--bank", "Ngoại thương", "--account", "1234567890")
    status, lines, sentences = said("vietqr", "--bank", "viet", "--account", "1234567890")
    assert (status, lines) == (1, [])
    assert "Vietcombank (970436)" in sentences


def test_a_code_for_many_payments_and_one_for_a_card(said):
    _, (payload,), _ = said("vietqr", *PAY)
    assert payload.startswith("000201010211"), "without an amount"
    _, (payload,), _ = said("vietqr", *PAY, "--amount", 85000, "--static")
    assert payload.startswith("000201010211")
    _, (payload,), _ = said("vietqr", "--bank", "970403", "--account", "9704000000000018", "--card")
    assert "QRIBFTTC" in payload


def test_a_bank_nobody_knows_is_allowed_with_a_warning(said):
    status, (payload,), sentences = said("vietqr", "--bank", "999999", "--account", "1234567890")
    assert (status, "999999" in sentences) == (0, True)
    _, (line,), _ = said("vietqr", "--decode", payload)
    assert json.loads(line)["bank_name"] is None


def test_signs_in_a_memo_are_allowed_with_a_warning(said):
    status, (payload,), sentences = said("vietqr", *PAY, "--memo", "C1-2")
    assert (status, "C1-2" in payload, "dấu câu" in sentences) == (0, True, True)


@pytest.mark.parametrize(
    ("words", "why"),
    [
        ((*PAY, "--memo", "chè dây"), "che day"),
        ((*PAY, "--memo", "x" * 20), "nhiều nhất 19"),
        ((*PAY, "--amount", "85.000"), "chữ số"),
        ((*PAY, "--amount", "85000đ"), "chữ số"),
        ((*PAY, "--amount", "1_000"), "chữ số"),
        ((*PAY, "--amount", "0"), "lớn hơn 0"),
        ((*PAY, "--amount", "-5"), "lớn hơn 0"),
        ((*PAY, "--amount", "500000000"), "500.000.000"),
        (("--bank", "xyz", "--account", "1"), "xyz"),
        (("--bank", "970436", "--account", "12 34"), "khoảng trắng"),
        (("--decode", ""), "000201"),
        (("--decode", "https://zalo.me/htx"), "000201"),
        (("--decode", "00020101021138540010A000000727"), "Mã kiểm"),
        (("--decode", "000201" + "\udce9" * 20), "Mã kiểm"),
    ],
)
def test_a_transfer_is_refused_with_a_sentence(said, words, why):
    status, lines, sentences = said("vietqr", *words)
    assert (status, lines) == (1, [])
    assert why in sentences
    assert len(sentences.splitlines()) == 1


@pytest.mark.parametrize(
    "words",
    [
        ("vietqr",),
        ("vietqr", "--bank", "970436"),
        ("vietqr", "--decode", "x", *PAY),
        ("trace",),
        ("trace", "--check", LINK, "--gtin", "8930000000019"),
    ],
)
def test_half_a_command_is_wrong_usage(said, words):
    status, lines, sentences = said(*words)
    assert (status, lines) == (2, [])
    assert sentences


def test_a_lot_is_one_link_and_is_read_back(said):
    words = ("--gtin", "8930000000019", "--lot", "2611A", "--harvest", "2026-11-02")
    assert said("trace", *words) == (0, [LINK], "")
    status, (line,), sentences = said("trace", "--check", LINK)
    assert (status, sentences) == (0, "")
    assert json.loads(line) == {
        "gtin": "08930000000019",
        "vietnam": True,
        "lot": "2611A",
        "serial": None,
        "variant": None,
        "harvest": "2026-11-02",
        "best_before": None,
        "expiry": None,
        "domain": "id.gs1.org",
        "fields": {"01": "08930000000019", "10": "2611A", "11": "261102"},
    }


def test_all_that_may_be_said_of_a_lot(said):
    days = ("--harvest", "2026-11-02", "--best-before", "2027-05-01", "--expiry", "2027-11-02")
    _, (line,), _ = said("trace", "--gtin", "8930000000019", "--serial", "S1", *days, "--domain", "htx.vn")
    assert line == "https://htx.vn/01/08930000000019/21/S1?11=261102&15=270501&17=271102"


@pytest.mark.parametrize(
    ("words", "why"),
    [
        (("--gtin", "8930000000018"), "số kiểm"),
        (("--gtin", "8930000000019", "--lot", "Lô 3"), "Số lô"),
        (("--gtin", "8930000000019", "--harvest", "02/11/2026"), "2026-11-02"),
        (("--gtin", "8930000000019", "--harvest", "2026-02-30"), "không phải một ngày"),
        (("--gtin", "8930000000019", "--domain", "htx"), "Tên miền"),
        (("--check", "https://zalo.me/htx"), "không có mã hàng"),
        (("--check", LINK.replace("19/", "18/")), "số kiểm"),
        (("--check", LINK.replace("261102", "261301")), "ngày"),
        (("--check", ""), "https://"),
    ],
)
def test_a_link_is_refused_with_a_sentence(said, words, why):
    status, lines, sentences = said("trace", *words)
    assert (status, lines) == (1, [])
    assert why in sentences


def test_both_are_drawn_into_a_file_that_a_phone_reads(said, tmp_path: Path):
    picture = tmp_path / "qr.png"
    for job, words in (("vietqr", PAY), ("trace", ("--gtin", "8930000000019"))):
        status, (text,), _ = said(job, *words, "--out", picture)
        found = decode(Image.open(picture), symbols=[ZBarSymbol.QRCODE])
        assert (status, [code.data.decode() for code in found]) == (0, [text])
    status, lines, sentences = said("vietqr", *PAY, "--out", tmp_path / "nowhere" / "qr.png")
    assert (status, lines) == (1, [])
    assert sentences


def test_help_tells_the_fields(said):
    _, lines, _ = said("vietqr", "--help")
    assert all(name in " ".join(lines) for name in ("bank_name", "amount", "dynamic", "crc"))
    _, lines, _ = said("trace", "--help")
    assert all(name in " ".join(lines) for name in ("gtin", "harvest", "expiry", "fields"))
