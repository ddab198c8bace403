"""One environment variable moves all that a user owns, so that tests and trials touch nothing real."""

from __future__ import annotations

from pathlib import Path

import pytest

from coop_live.settings import default_ledger_path, default_path, log_folder, overlay_folder


def test_the_home_variable_moves_everything(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COOP_LIVE_HOME", str(tmp_path))
    assert default_path() == tmp_path / "settings.toml"
    assert default_ledger_path() == tmp_path / "ledger.db"
    assert overlay_folder() == tmp_path / "overlay"
    assert log_folder() == tmp_path / "logs"
    assert list(tmp_path.iterdir()) == []


def test_without_it_they_are_in_the_folders_of_this_user(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("COOP_LIVE_HOME", raising=False)
    for path in (default_path(), default_ledger_path(), overlay_folder(), log_folder()):
        assert path.is_absolute()
        assert "coop_live" in path.parts
