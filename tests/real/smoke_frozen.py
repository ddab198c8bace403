"""Starts the frozen program as a user would: one evening without a screen, one in its window."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path


def main(folder: str) -> int:
    """Run both evenings with the program in `folder`; return 0 when both went well."""
    program = Path(folder).resolve() / ("coop-live.exe" if os.name == "nt" else "coop-live")
    with tempfile.TemporaryDirectory() as home:
        env = {**os.environ, "COOP_LIVE_HOME": home, "QT_QPA_PLATFORM": "offscreen"}
        _headless(program, env, Path(home) / "evening.db")
        _window(program, env, Path(home) / "window.png")
    print("the frozen program played both evenings")
    return 0


def _headless(program: Path, env: dict[str, str], ledger: Path) -> None:
    command = [program, "rehearse", "--headless", "--ledger", ledger, "--speed", "max", "--confirm", "all"]
    done = subprocess.run(command, env=env, capture_output=True, text=True, timeout=300, check=True)
    summary = json.loads(done.stdout.splitlines()[-1])
    assert summary["event"] == "summary", summary
    assert summary["confirmed"] > 10, summary
    listen = subprocess.run(
        [program, "chat", "decode", "none", __file__], env=env, capture_output=True, text=True, timeout=60
    )
    assert "youtube" in listen.stderr, "the sources are in the frozen program"
    sheet = ledger.with_name("orders.xlsx")
    command = [program, "export", "--ledger", ledger, "--as", "sheet", "--out", sheet]
    subprocess.run(command, env=env, check=True, capture_output=True, timeout=60)
    assert sheet.stat().st_size > 5000


def _window(program: Path, env: dict[str, str], picture: Path) -> None:
    command = [program, "--rehearse", "--speed", "max", "--picture", picture]
    done = subprocess.run(command, env=env, capture_output=True, text=True, timeout=300, check=False)
    assert done.returncode == 0, done.stderr
    assert "Traceback" not in done.stderr, done.stderr
    assert picture.stat().st_size > 20_000


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
