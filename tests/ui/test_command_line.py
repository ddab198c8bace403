"""What the command line opens, and what it says where nothing can be opened."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from coop_live.chat.rehearsal import AS_FAST_AS_POSSIBLE
from coop_live.speech import worker
from ui import __main__ as start
from ui.command_line import no_screen, only_one, parser, run

CATALOG = Path(__file__).parent.parent / "corpus" / "catalog-antoan.json"


@pytest.mark.parametrize(
    ("platform", "environment", "expected"),
    [
        ("linux", {}, True),
        ("linux", {"DISPLAY": ""}, True),
        ("linux", {"DISPLAY": ":0"}, False),
        ("linux", {"WAYLAND_DISPLAY": "wayland-0"}, False),
        ("linux", {"QT_QPA_PLATFORM": "offscreen"}, False),
        ("win32", {}, False),
        ("darwin", {}, False),
    ],
)
def test_a_machine_without_a_screen_is_known(platform: str, environment: dict[str, str], expected: bool):
    assert no_screen(platform, environment) is expected


def test_without_a_screen_one_sentence_says_so(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
):
    monkeypatch.setattr("ui.command_line.no_screen", lambda *_: True)
    assert run(["--rehearse"]) == 1
    assert "không có màn hình" in capsys.readouterr().err


def test_a_second_window_is_told_that_one_is_open(tmp_path: Path):
    first = only_one(tmp_path / "data" / "coop_live.lock")
    assert first is not None
    assert only_one(tmp_path / "data" / "coop_live.lock") is None
    first.unlock()
    assert only_one(tmp_path / "data" / "coop_live.lock") is not None


def test_a_killed_window_leaves_no_lock(tmp_path: Path):
    path = tmp_path / "coop_live.lock"
    code = "import os, sys, pathlib; from ui.command_line import only_one as one; "
    code += "kept = one(pathlib.Path(sys.argv[1])); os._exit(9)"
    subprocess.run([sys.executable, "-c", code, str(path)], check=False)
    assert path.exists()
    assert only_one(path) is not None


def test_the_window_can_be_told_how_to_rehearse():
    chosen = parser().parse_args(["--rehearse", "--speed", "max"])
    assert (chosen.rehearse, chosen.speed, chosen.picture) == (True, AS_FAST_AS_POSSIBLE, None)
    with pytest.raises(SystemExit) as wrong:
        parser().parse_args(["--speed", "0"])
    assert wrong.value.code == 2


def test_a_job_runs_without_a_window(capsys: pytest.CaptureFixture[str]):
    assert run(["catalog", "import", str(CATALOG), "--dry-run"]) == 0
    assert '"C1"' in capsys.readouterr().out


def test_the_voice_is_started_before_anything_else(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(worker, "main", lambda: 7)
    assert start.main([worker.COMMAND]) == 7


def test_the_program_draws_a_card_without_a_display(tmp_path: Path):
    hidden = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    env = {name: value for name, value in os.environ.items() if name not in hidden}
    out = tmp_path / "thẻ.png"
    command = [
        sys.executable,
        "-m",
        "ui",
        "card",
        "--catalog",
        str(CATALOG),
        "--product",
        "C1",
        "--out",
        str(out),
    ]
    done = subprocess.run(command, env=env, capture_output=True, text=True, timeout=60, check=False)
    assert (done.returncode, "Traceback" in done.stderr) == (0, False), done.stderr
    assert out.stat().st_size > 5000


def test_a_rehearsal_leaves_its_picture_and_ends(tmp_path: Path):
    env = {**os.environ, "COOP_LIVE_HOME": str(tmp_path / "home"), "QT_QPA_PLATFORM": "offscreen"}
    out = tmp_path / "window.png"
    command = [sys.executable, "-m", "ui", "--rehearse", "--speed", "max", "--picture", str(out)]
    done = subprocess.run(command, env=env, capture_output=True, text=True, timeout=110, check=False)
    assert done.returncode == 0, done.stderr
    assert "Traceback" not in done.stderr
    assert out.stat().st_size > 20_000
    assert not (tmp_path / "home" / "ledger.db").exists()
