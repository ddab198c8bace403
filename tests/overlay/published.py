"""The vectors that other people published for VietQR and GS1, where they stand beside the project.

They are not part of it (accounts in them may be real); without them the tests that need them are skipped.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

FOLDER = Path(__file__).resolve().parents[3] / "shared" / "vectors"
WHY = "the published vectors are not beside the project"


def vietqr(kind: str) -> list[dict[str, Any]]:
    """Return the rows of one kind: encode, decode, crc16_ccitt_false or ascii_fold; none where absent."""
    return _rows("vietqr/vectors.json", kind)


def digital_links(kind: str) -> list[dict[str, Any]]:
    """Return the rows to parse or to generate; none where absent."""
    return _rows("gs1/digital_link_vectors.json", kind)


def _rows(name: str, kind: str) -> list[dict[str, Any]]:
    file = FOLDER / name
    return json.loads(file.read_text(encoding="utf-8"))[kind] if file.is_file() else []
