"""Every trouble says what to do: each place in the code that tells of one is read, none may be without."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

HOUSE = Path(__file__).resolve().parents[1]
CODE = sorted([*(HOUSE / "coop_live").rglob("*.py"), *(HOUSE / "ui").rglob("*.py")])
GRAVE = {"block", "warn"}
# Told to programs that hand in comments (the bridge's answer, a line of a listing), never to a person:
# in English, with the name of the field, and without a way out but to send it right.
TO_PROGRAMS = {
    "coop_live/chat/shapes/" + name
    for name in ("fields.py", "native.py", "onecomme.py", "which.py", "zalo.py")
}
Call = tuple[str, ast.Call]


def trees() -> dict[str, ast.Module]:
    return {str(path.relative_to(HOUSE)): ast.parse(path.read_text("utf-8")) for path in CODE}


TREES = trees()
CALLS = {
    path: [node for node in ast.walk(tree) if isinstance(node, ast.Call)] for path, tree in TREES.items()
}


def errors() -> set[str]:
    """Return CoopLiveError and all that is made of it, by name."""
    bases: dict[str, set[str]] = {}
    for tree in TREES.values():
        for node in ast.walk(tree):
            if isinstance(node, ast.ClassDef):  # two classes may share a name: either counts
                bases.setdefault(node.name, set()).update(_name(base) for base in node.bases)
    found = {"CoopLiveError"}
    while more := {name for name, theirs in bases.items() if theirs & found} - found:
        found |= more
    return found


def _name(node: ast.expr) -> str:
    return node.id if isinstance(node, ast.Name) else node.attr if isinstance(node, ast.Attribute) else ""


def calls(names: set[str]) -> Iterator[Call]:
    for path, tree in TREES.items():
        wanted = names - _others(tree, names)
        for node in CALLS[path]:
            if _name(node.func) in wanted:
                yield f"{path}:{node.lineno}", node


def _others(tree: ast.Module, names: set[str]) -> set[str]:
    """Return the classes of this file that only share the name of an error."""
    here = {node.name: node for node in ast.walk(tree) if isinstance(node, ast.ClassDef)}
    return {name for name, node in here.items() if not any(_name(base) in names for base in node.bases)} & (
        names - {"CoopLiveError", "Said", "Notice", "Lamp", "Problem"}
    )


def argument(call: ast.Call, place: int, name: str) -> ast.expr | None:
    """Return what is handed over at this place, or by this name."""
    if any(isinstance(one, ast.Starred) for one in call.args[: place + 1]):
        return ast.Name("unpacked")
    by_name = next((one.value for one in call.keywords if one.arg == name), None)
    return call.args[place] if len(call.args) > place else by_name


def empty(remedy: ast.expr | None) -> bool:
    """Tell whether nothing is said: no argument, or "" (one way of an if is enough to be silent)."""
    if remedy is None or (isinstance(remedy, ast.Constant) and not remedy.value):
        return True
    if isinstance(remedy, ast.IfExp):
        return empty(remedy.body) or empty(remedy.orelse)
    return isinstance(remedy, ast.Call) and _name(remedy.func) == "tr" and empty(remedy.args[0])


def of_no_person(place: str) -> bool:
    return place.rpartition(":")[0] in TO_PROGRAMS


def test_every_error_that_a_person_sees_says_what_to_do():
    names = errors()
    assert {"InputError", "NotPossible", "OutOfStock", "LedgerError", "Refused", "Lost"} <= names
    found = [(where, call) for where, call in calls(names) if not of_no_person(where)]
    assert len(found) > 150
    assert [where for where, call in found if empty(argument(call, 1, "remedy"))] == []


def test_every_problem_in_a_file_says_what_to_do():
    found = list(calls({"Problem"}))
    assert len(found) > 10
    assert [where for where, call in found if empty(argument(call, 3, "remedy"))] == []


@pytest.mark.parametrize("kind", ["Said", "Notice"])
def test_every_warning_on_the_screen_says_what_to_do(kind):
    silent = []
    for where, call in calls({kind}):
        level = argument(call, 0, "level")
        certain = isinstance(level, ast.Constant)
        if certain and level.value not in GRAVE:
            continue
        if empty(argument(call, 2, "remedy")):
            silent.append(where)
    assert silent == []


def test_every_lamp_in_trouble_says_what_to_do():
    silent = []
    for where, call in calls({"Lamp", "_lamp", "_tell"}):
        lamp = _name(call.func) == "Lamp"
        state = argument(call, 1 if lamp else 0, "state")
        if not (isinstance(state, ast.Attribute) and state.attr == "TROUBLE"):
            continue
        if not lamp and len(call.args) == 2 and isinstance(call.args[1], ast.Name):
            continue  # an error is handed on whole: it was looked at where it was made
        if empty(argument(call, 3 if lamp else 2, "remedy")):
            silent.append(where)
    assert silent == []


def test_the_reader_of_this_test_sees_what_is_missing():
    """The test itself must be able to fail."""

    def said(text: str) -> ast.Call:
        (statement,) = ast.parse(text).body
        assert isinstance(statement, ast.Expr)
        assert isinstance(statement.value, ast.Call)
        return statement.value

    for text in ("InputError(tr('a'))", "InputError(tr('a'), '')", "InputError(tr('a'), tr(''))"):
        assert empty(argument(said(text), 1, "remedy"))
    assert empty(argument(said("InputError(a, b if c else '')"), 1, "remedy"))
    for text in ("InputError(tr('a'), tr('b'))", "InputError(a, remedy=b)", "InputError(*told)"):
        assert not empty(argument(said(text), 1, "remedy"))
