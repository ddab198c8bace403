"""The house stays as it is drawn: arrows run down, files open with a line, nothing strange lies about."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from pathlib import Path

import pytest

HOUSE = Path(__file__).resolve().parent.parent
CODE = sorted([*(HOUSE / "coop_live").rglob("*.py"), *(HOUSE / "ui").rglob("*.py")])
TOP = {
    "coop_live", "ui", "assets", "tests", "pyproject.toml", "build_installer.spec", "README.md",
    "LICENSE", "CHANGELOG.md", "CONTRIBUTING.md", "Makefile",
}  # fmt: skip
LONGEST_FILE = 450
LONGEST_FUNCTION = 70


def committed() -> list[str]:
    done = subprocess.run(
        ["git", "ls-files", "-z"], cwd=HOUSE, capture_output=True, encoding="utf-8", check=False
    )
    if done.returncode != 0:
        pytest.skip("not a git checkout")
    return done.stdout.strip("\0").split("\0")


def name(path: Path) -> str:
    return str(path.relative_to(HOUSE))


def test_arrows_run_down_and_every_room_is_on_the_plan():
    # In a process of its own: import-linter sets up logging anew and silences all loggers there are.
    command = [sys.executable, "-c", "from importlinter.cli import lint_imports_command as go; go()"]
    done = subprocess.run([*command, "--no-cache"], cwd=HOUSE, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "0 broken" in done.stdout


@pytest.mark.parametrize("path", CODE, ids=name)
def test_a_file_opens_with_one_line_and_stays_readable(path: Path):
    text = path.read_text(encoding="utf-8")
    tree = ast.parse(text)
    doc = ast.get_docstring(tree)
    assert doc, "say in one line what this file is"
    assert len(doc.splitlines()[0]) <= 110
    assert text.count("\n") <= LONGEST_FILE, "one thought, or two rooms?"
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            assert (node.end_lineno or 0) - node.lineno <= LONGEST_FUNCTION, node.name


def test_the_core_names_no_toolkit():
    named = [
        name(path) for path in CODE if path.is_relative_to(HOUSE / "coop_live") and _imports_screen(path)
    ]
    assert named == []


def _imports_screen(path: Path) -> bool:
    return bool(re.search(r"^\s*(from|import)\s+(PySide6|ui)\b", path.read_text("utf-8"), re.MULTILINE))


def test_only_the_theme_knows_colours():
    pattern = re.compile(r"#[0-9A-Fa-f]{6}\b")
    allowed = {"ui/paint"}  # the card on air has a look of its own
    named = [
        name(path)
        for path in CODE
        if path.is_relative_to(HOUSE / "ui")
        and not any(name(path).startswith(one) for one in allowed)
        and pattern.search(path.read_text("utf-8"))
    ]
    assert named == []


def test_nothing_strange_lies_at_the_top():
    top = {path.split("/")[0] for path in committed()}
    assert {one for one in top if not one.startswith(".")} <= TOP


def test_no_file_names_a_machine():
    pattern = re.compile(r"(?<![\w.])/(work|root|home/[a-z]+)/")
    named = [
        path
        for path in committed()
        if Path(path).suffix in {".py", ".md", ".toml", ".sh", ".json", ".spec"}
        and (HOUSE / path).exists()
        and pattern.search((HOUSE / path).read_text("utf-8"))
    ]
    assert named == []


def test_sentences_for_people_are_filled_in_by_name_not_by_f_string():
    for path in CODE:
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "tr":
                first = node.args[0]
                assert isinstance(first, ast.Constant), f"{name(path)}:{node.lineno}: lupdate needs a literal"


def test_every_job_is_in_the_readme():
    done = subprocess.run(
        [sys.executable, "-m", "coop_live", "--help"], capture_output=True, text=True, check=True, cwd=HOUSE
    )
    jobs = set(re.findall(r"^    (\w+) ", done.stdout, re.MULTILINE))
    readme = (HOUSE / "README.md").read_text("utf-8")
    assert jobs
    assert {job for job in jobs if f"`coop-live {job}" not in readme} == set()


def test_every_make_word_is_in_contributing():
    words = set(re.findall(r"^([a-z]+):", (HOUSE / "Makefile").read_text("utf-8"), re.MULTILINE)) - {"clean"}
    text = (HOUSE / "CONTRIBUTING.md").read_text("utf-8")
    assert {word for word in words if f"`make {word}`" not in text} == set()


def test_qt_keeps_the_references_that_6_12_lost():
    """PySide6 6.12.0 on Python 3.11 loses a reference to None or True in most calls."""
    from PySide6.QtCore import QObject

    before = sys.getrefcount(None), sys.getrefcount(True)
    thing = QObject()
    for _ in range(5000):
        thing.setProperty("x", None)
        thing.blockSignals(True)
        thing.property("x")
    after = sys.getrefcount(None), sys.getrefcount(True)
    assert after[0] - before[0] > -1000
    assert after[1] - before[1] > -1000
