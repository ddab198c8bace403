"""Finds the files that come with the program: in a checkout, a wheel and the frozen app."""

from __future__ import annotations

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent


def asset(*parts: str) -> Path:
    """Return the path of a file under assets/, for example asset("samples", "catalog.json").

    A wheel and the frozen app carry assets inside the package, a checkout beside it.
    Raises FileNotFoundError when the file is not there: that is a broken installation.
    """
    for root in (_PACKAGE / "assets", _PACKAGE.parent / "assets"):
        path = root.joinpath(*parts)
        if path.exists():
            return path
    raise FileNotFoundError(f"asset {'/'.join(parts)} is missing from this installation")
