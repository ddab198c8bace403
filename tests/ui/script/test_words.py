"""Findings of a long text: told once, placed as Qt counts, kept whole."""

from __future__ import annotations

import pytest

from coop_live.errors import CoopLiveError
from coop_live.policy import check
from ui.script.words import MOST, SHOWN, in_qt, read_script, script_path, told, write_script


def test_the_same_words_under_one_rule_are_told_once_with_all_their_places():
    text = "Inbox em. Chữa khỏi ho. inbox nhé."
    found = told(text, check(text, ("tiktok",)))
    inbox = next(one for one in found if one.words == "Inbox")
    assert [text[slice(*place)] for place in inbox.places] == ["Inbox", "inbox"]
    assert [one.finding.level for one in found] == sorted(one.finding.level for one in found)


def test_long_words_are_shortened_and_lines_joined():
    text = "Giảm 90%\n" * 3
    assert all("\n" not in one.words and len(one.words) <= SHOWN for one in told(text, check(text, ())))


def test_an_emoji_is_two_for_qt():
    assert list(in_qt("a🐝b", [(0, 1), (1, 2), (2, 3)])) == [(0, 1), (1, 3), (3, 4)]


def test_words_are_kept_as_they_are_without_hidden_signs(tmp_path):
    path = tmp_path / "new" / "script.txt"
    write_script(path, "Chè dây 🐝\nxin chào\u202e\x00")
    assert read_script(path) == "Chè dây 🐝\nxin chào"


def test_a_strange_or_missing_file_harms_nothing(tmp_path):
    assert read_script(tmp_path / "none.txt") == ""
    assert read_script(tmp_path) == ""
    (tmp_path / "odd.txt").write_bytes(b"\xff\x00ch\xc3\xa8" + b"a" * (MOST + 9))
    assert len(read_script(tmp_path / "odd.txt")) == MOST


def test_where_nothing_can_be_written_a_person_is_told(tmp_path):
    (tmp_path / "script.txt").mkdir()
    with pytest.raises(CoopLiveError):
        write_script(tmp_path / "script.txt", "a")


def test_it_lies_beside_the_settings(monkeypatch, tmp_path):
    monkeypatch.setenv("COOP_LIVE_HOME", str(tmp_path))
    assert script_path() == tmp_path / "script.txt"
