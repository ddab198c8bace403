"""The answers of platforms that other people recorded, where they stand beside the project."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

FOLDER = Path(__file__).resolve().parents[4] / "shared" / "vectors" / "chat"


def recorded(name: str) -> Any:
    """Return one recorded answer; skips the test where it is not there."""
    file = FOLDER / name
    if not file.is_file():
        pytest.skip("the recorded answers are not beside the project")
    return json.loads(file.read_text(encoding="utf-8"))
