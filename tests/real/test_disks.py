"""Real disks fill up, may only be read, are pulled out: selling goes on and the file gets everything."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.real.disks import EVENINGS

HOUSE = Path(__file__).resolve().parents[2]
PATIENCE_S = 60


def why_not() -> str:
    """Return why no disk can be mounted here, "" when one can."""
    if shutil.which("unshare") is None:
        return "unshare is not installed"
    command = ["unshare", "-rm", "mount", "-t", "tmpfs", "stick", "/mnt"]
    tried = subprocess.run(command, capture_output=True, text=True, timeout=PATIENCE_S)
    return f"no disk can be mounted here: {tried.stderr.strip()}" if tried.returncode else ""


ABSENT = why_not()

pytestmark = [pytest.mark.real, pytest.mark.skipif(bool(ABSENT), reason=ABSENT)]


@pytest.mark.parametrize("evening", EVENINGS)
def test_the_evening_goes_on_and_the_disk_gets_it_all(evening: str, tmp_path: Path):
    command = ["unshare", "-rm", sys.executable, "-W", "error", "-m", "tests.real.disks", evening, tmp_path]
    played = subprocess.run(command, cwd=HOUSE, capture_output=True, text=True, timeout=PATIENCE_S)
    assert played.returncode == 0, played.stderr
