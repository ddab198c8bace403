"""Runs one job as the command line does, and keeps what it said."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from coop_live.__main__ import main


@dataclass(frozen=True)
class Answer:
    """What a job said: its status, its JSON lines, its sentences, and all of it as it was printed."""

    status: int
    records: list[dict[str, Any]]
    sentences: str
    printed: str

    def events(self, name: str) -> list[dict[str, Any]]:
        return [record for record in self.records if record.get("event") == name]


@pytest.fixture
def job(capsys: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    """Run one job in this process, in a folder of its own."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("COOP_LIVE_HOME", str(tmp_path / "home"))

    def run(*words: object, painter: object = None) -> Answer:
        try:
            status = main([str(word) for word in words], painter)  # type: ignore[arg-type]
        except SystemExit as leave:
            status = int(leave.code or 0)
        out, err = capsys.readouterr()
        return Answer(status, [json.loads(line) for line in out.splitlines()], err, out + err)

    return run
