"""Nothing in the window ever stands in the way: no box that must be answered first, but to choose a file."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

import ui

HERE = Path(ui.__file__).parent
FORBIDDEN = {
    "QDialog",
    "QMessageBox",
    "QInputDialog",
    "QProgressDialog",
    "QErrorMessage",
    "QColorDialog",
    "QFontDialog",
}
BLOCKING = {
    "exec",
    "exec_",
    "setModal",
    "setWindowModality",
    "critical",
    "warning",
    "question",
    "information",
}
THE_PROGRAM = {"__main__.py", "command_line.py"}
"""Files in which `exec` is the program's own loop."""


def blocking(source: str) -> list[str]:
    """Return what would stop the hands until it is answered: names, and calls on widgets."""
    found = []
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Name | ast.alias):
            name = node.id if isinstance(node, ast.Name) else node.name
            found += [name] if name in FORBIDDEN else []
        elif isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
            owner = node.func.value
            logs = isinstance(owner, ast.Name) and owner.id in ("log", "logging", "logger", "_log", "LOG")
            if node.func.attr in BLOCKING and not logs:
                found.append(f"{ast.unparse(node.func)}()")
    return found


@pytest.mark.parametrize("path", sorted(HERE.rglob("*.py")), ids=lambda path: str(path.relative_to(HERE)))
def test_no_file_opens_a_box_that_must_be_answered(path):
    found = blocking(path.read_text(encoding="utf-8"))
    assert path.name in THE_PROGRAM or found == []


@pytest.mark.parametrize(
    "source",
    [
        "from PySide6.QtWidgets import QMessageBox",
        "QMessageBox.warning(None, 'a', 'b')",
        "menu.exec(point)",
        "window.setWindowModality(2)",
    ],
)
def test_such_a_box_would_be_found(source):
    assert blocking(source)
