"""The address job: one line in, one JSON line out, and the rest goes on when a line is bad."""

from __future__ import annotations

import io
import json
from pathlib import Path
from typing import Any

import pytest

from coop_live.__main__ import main


@pytest.fixture
def address(capsys: pytest.CaptureFixture[str]):
    """Run the job in this process; return its status, its records and its sentences."""

    def run(*words: object) -> tuple[int, list[dict[str, Any]], str]:
        try:
            status = main(["address", *map(str, words)])
        except SystemExit as leave:
            status = int(leave.code or 0)
        out, err = capsys.readouterr()
        return status, [json.loads(line) for line in out.splitlines()], err

    return run


def test_an_address_on_the_command_line_gives_one_record(address):
    status, records, sentences = address("thôn 3 xã An Toàn, Gia Lai")
    assert (status, sentences) == (0, "")
    assert records == [
        {
            "id": None,
            "ward_code": "21622",
            "province_code": "52",
            "ward": "Xã An Toàn",
            "province": "Tỉnh Gia Lai",
            "street": "thôn 3",
            "candidates": [],
            "sure": True,
        }
    ]


def test_what_is_not_sure_comes_with_candidates(address):
    _, (record,), _ = address("phường An Phú, tp Thủ Đức")
    assert (record["ward"], record["sure"], record["province_code"]) == (None, False, "79")
    assert record["candidates"][0] == {
        "ward_code": "27094",
        "province_code": "79",
        "ward": "Phường An Khánh",
        "province": "Thành phố Hồ Chí Minh",
    }


def test_a_file_is_read_line_by_line_and_a_bad_line_does_not_stop_it(address, tmp_path: Path):
    file = tmp_path / "addresses.jsonl"
    lines = ['{"id": 7, "text": "p3 q3 hcm"}', "", "not json", '{"id": "b"}', "[1]", '{"text": 5}']
    file.write_text("\n".join([*lines, '{"id": "z", "text": "12 nguyen hue"}']), encoding="utf-8-sig")
    status, records, sentences = address("--file", file)
    assert status == 1
    assert [(one["id"], one["ward"]) for one in records] == [(7, "Phường Bàn Cờ"), ("z", None)]
    assert [line.split(":")[0] for line in sentences.splitlines()] == ["Dòng 3", "Dòng 4", "Dòng 5", "Dòng 6"]


def test_standard_input_is_a_file_too(address, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr("sys.stdin", io.StringIO('{"id": null, "text": "xã An Toàn, Gia Lai"}\n'))
    status, records, _ = address("--file", "-")
    assert (status, records[0]["ward_code"]) == (0, "21622")


def test_sentences_about_bad_lines_do_not_repeat_the_address(address, tmp_path: Path):
    file = tmp_path / "addresses.jsonl"
    file.write_text('{"id": 1, "text": "12 Lê Lợi, hcm"', encoding="utf-8")
    _, _, sentences = address("--file", file)
    assert "Lê Lợi" not in sentences


def test_a_file_that_cannot_be_read_is_told(address, tmp_path: Path):
    assert address("--file", tmp_path / "none.jsonl")[0] == 1
    (tmp_path / "old.jsonl").write_bytes('{"text": "Huế"}'.encode("cp1258", errors="replace") + b"\xff")
    status, _, sentences = address("--file", tmp_path / "old.jsonl")
    assert status == 1
    assert "UTF-8" in sentences


@pytest.mark.parametrize("words", [(), ("xã An Toàn", "--file", "x")])
def test_it_wants_an_address_or_a_file_not_both(address, words: tuple[str, ...]):
    assert address(*words)[0] == 2
