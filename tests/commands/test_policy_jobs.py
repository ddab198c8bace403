"""The policy job: one line a finding, one line a record, and bad lines do not stop it."""

from __future__ import annotations

import io
import json
from pathlib import Path
from typing import Any

import pytest

from coop_live.__main__ import main


@pytest.fixture
def policy(capsys: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    """Run the job in this process; return its status, its records and its sentences."""
    monkeypatch.setenv("COOP_LIVE_HOME", str(tmp_path))

    def run(*words: object) -> tuple[int, list[dict[str, Any]], str]:
        try:
            status = main(["policy", "check", *map(str, words)])
        except SystemExit as leave:
            status = int(leave.code or 0)
        out, err = capsys.readouterr()
        return status, [json.loads(line) for line in out.splitlines()], err

    return run


def test_each_finding_is_a_line(policy):
    status, records, sentences = policy("--platform", "facebook,tiktok", "Bà con inbox em, rẻ nhất luôn")
    assert (status, sentences) == (0, "")
    assert [(one["rule"], one["level"], one["span"]) for one in records] == [
        ("P04", "block", [7, 12]),
        ("P08", "block", [17, 24]),
    ]
    assert all(set(one) == {"rule", "level", "span", "advice"} and one["advice"] for one in records)


def test_nothing_where_all_is_well(policy):
    assert policy("--platform", "tiktok", "thống nhất 2 gói nha chị") == (0, [], "")
    assert policy("--platform", "facebook", "hotline 0905 123 456") == (0, [], "")


def test_the_kind_counts(policy):
    assert policy("--platform", "facebook", "--kind", "cosmetic", "trị gàu")[1][0]["rule"] == "P16"
    assert policy("--platform", "facebook", "--kind", "other", "trị gàu")[1] == []
    assert policy("--platform", "facebook", "--kind", "drug", "trị gàu")[0] == 2


def test_a_file_gives_a_line_for_each_record_and_goes_on_after_a_bad_one(policy, tmp_path: Path):
    file = tmp_path / "texts.jsonl"
    lines = [
        '{"id": 7, "text": "zalo em", "platforms": ["shopee"], "kind": "food"}',
        "",
        "not json",
        '{"id": "b"}',
        "[1]",
        '{"text": 5}',
        '{"id": 8, "text": "x", "platforms": ["tictoc"]}',
        '{"id": 9, "text": "x", "kind": "drug"}',
        '{"id": 10, "text": "x", "platforms": [3]}',
        '{"id": "z", "text": "zalo em", "platforms": ["facebook"], "kind": "other"}',
        '{"id": "d", "text": "zalo em"}',
        '{"text": "ib em", "platforms": "facebook,tiktok", "kind": ""}',
    ]
    file.write_text("\n".join(lines), encoding="utf-8-sig")
    status, records, sentences = policy("--platform", "tiktok", "--file", file)
    assert status == 1
    assert [(one["id"], [each["rule"] for each in one["findings"]]) for one in records] == [
        (7, ["P04"]), ("z", []), ("d", ["P04"]), (None, ["P04"]),
    ]  # fmt: skip
    told = [line.split(":")[0] for line in sentences.splitlines()]
    assert told == [f"Dòng {row}" for row in (3, 4, 5, 6, 7, 8, 9)]


def test_standard_input_is_a_text_or_a_file(policy, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr("sys.stdin", io.StringIO("dòng một\nib em\n"))
    assert policy("--platform", "tiktok", "-")[1][0]["span"] == [9, 11]
    monkeypatch.setattr("sys.stdin", io.StringIO('{"id": 1, "text": "ok"}\n'))
    assert policy("--file", "-")[:2] == (0, [{"id": 1, "findings": []}])


def test_wrong_words_on_the_command_line_are_told(policy, tmp_path: Path):
    assert policy("--platform", "tiktok")[0] == 2
    assert policy("--platform", "tiktok", "x", "--file", "y")[0] == 2
    status, records, sentences = policy("--platform", "tictoc", "x")
    assert (status, records) == (1, [])
    assert "tictoc" in sentences
    assert policy("--platform", "tiktok", "--file", tmp_path / "none.jsonl")[0] == 1


def test_a_wrong_file_of_ones_own_rules_stops_the_job(policy, tmp_path: Path):
    (tmp_path / "policy.toml").write_text("[[rule]]\nid = 3", encoding="utf-8")
    status, records, sentences = policy("--platform", "tiktok", "zalo em")
    assert (status, records) == (1, [])
    assert "policy.toml" in sentences
    assert "dòng 1" in sentences
