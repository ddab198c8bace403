"""What was ticked holds for its day, whatever becomes of the file."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from coop_live.errors import CoopLiveError
from ui.prepare.ticks import read_ticks, ticks_path, write_ticks

TODAY = date(2026, 11, 22)


def test_ticks_are_there_again_today_and_gone_tomorrow(tmp_path):
    path = tmp_path / "new" / "checked.json"
    write_ticks(path, TODAY, frozenset({"P23", "P29"}))
    assert read_ticks(path, TODAY) == {"P23", "P29"}
    assert read_ticks(path, TODAY + timedelta(days=1)) == frozenset()


def test_they_lie_beside_the_settings(monkeypatch, tmp_path):
    monkeypatch.setenv("COOP_LIVE_HOME", str(tmp_path))
    assert ticks_path() == tmp_path / "checked.json"


@pytest.mark.parametrize(
    "text", ["", "{", "[]", '{"day": "2026-11-22"}', '{"day": "2026-11-22", "ticked": {"P1": 1}}', "\x00\xff"]
)
def test_a_broken_file_is_no_tick(tmp_path, text):
    path = tmp_path / "checked.json"
    path.write_bytes(text.encode("latin-1"))
    assert read_ticks(path, TODAY) == frozenset()


def test_a_strange_tick_among_good_ones_is_left_out(tmp_path):
    path = tmp_path / "checked.json"
    path.write_text('{"day": "2026-11-22", "ticked": ["P23", 7, null]}')
    assert read_ticks(path, TODAY) == {"P23"}


def test_where_nothing_can_be_written_a_person_is_told(tmp_path):
    (tmp_path / "checked.json").mkdir()
    with pytest.raises(CoopLiveError) as told:
        write_ticks(tmp_path / "checked.json", TODAY, frozenset())
    assert told.value.remedy
