"""Lets LibreOffice open what we wrote, with a profile of its own, and tells what it saw."""

from __future__ import annotations

import csv
import shutil
import subprocess
from collections.abc import Sequence
from pathlib import Path

OFFICE = shutil.which("soffice")
ABSENT = "" if OFFICE else "LibreOffice is not installed"
# comma, double quote, UTF-8, from line 1, no column formats, any language, quote only where needed,
# no search for numbers, cells as a person sees them, no formulas, spaces stay, all sheets
AS_CSV = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,true,false,false,-1"


def converted(path: Path, *options: str, others: Sequence[Path] = ()) -> Path:
    """Let LibreOffice convert a file, and `others` in the same run; return the folder of the results."""
    results = path.parent / "converted"
    assert OFFICE is not None
    command = [OFFICE, f"-env:UserInstallation={(path.parent / 'profile').as_uri()}", "--headless", *options]
    files = [str(one) for one in (path, *others)]
    done = subprocess.run(
        [*command, "--outdir", str(results), *files], capture_output=True, timeout=110, check=False
    )
    assert done.returncode == 0, done.stderr.decode(errors="replace")
    return results


def cells(path: Path) -> list[list[str]]:
    """Return the rows of a csv file."""
    csv.field_size_limit(100_000)
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.reader(file))
