"""Checks requests against Google's own description of its interface, where that stands beside the project."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import Any

VECTORS = Path(__file__).resolve().parents[4] / "shared" / "vectors" / "chat" / "youtube"
DISCOVERY = VECTORS / "discovery" / "youtube.v3.json"
THERE = DISCOVERY.is_file()
WHY = "the recorded answers and Google's description are not beside the project"


@cache
def methods() -> dict[tuple[str, str], dict[str, Any]]:
    """Return the methods that the description knows, by HTTP method and path."""
    found: dict[tuple[str, str], dict[str, Any]] = {}
    for resource in described()["resources"].values():
        for method in resource.get("methods", {}).values():
            found[method["httpMethod"], "/" + method["path"]] = method
    return found


@cache
def described() -> dict[str, Any]:
    """Return the whole description; nothing is known where it is not there."""
    if not THERE:
        return {"resources": {}, "parameters": {}, "schemas": {}}
    told: dict[str, Any] = json.loads(DISCOVERY.read_text(encoding="utf-8"))
    return told


def breaches(method: str, path: str, params: dict[str, list[str]], body: object) -> list[str]:
    """Return what is wrong with a request, a line each."""
    if not THERE:
        return []
    known = methods().get((method, path))
    if known is None:
        return [f"no such method: {method} {path}"]
    allowed = {**described()["parameters"], **known.get("parameters", {})}
    wrong = [f"{known['id']}: unknown parameter {name}" for name in params if name not in allowed]
    for name, rule in known.get("parameters", {}).items():
        values = params.get(name, [])
        if rule.get("required") and not values:
            wrong.append(f"{known['id']}: {name} is missing")
        if len(values) > 1 and not rule.get("repeated"):
            wrong.append(f"{known['id']}: {name} is given twice")
        wrong += [f"{known['id']}: {name}={value} {why}" for value in values if (why := _bad(value, rule))]
    if "request" in known:
        wrong += unknown_fields(body, known["request"]["$ref"])
    elif body is not None:
        wrong.append(f"{known['id']}: has a body")
    return wrong


def _bad(value: str, rule: dict[str, Any]) -> str:
    if "enum" in rule and value not in rule["enum"]:
        return "is not one of its values"
    if rule.get("type") == "integer":
        if not value.isdigit():
            return "is no number"
        if not int(rule.get("minimum", 0)) <= int(value) <= int(rule.get("maximum", 2**32)):
            return "is out of range"
    return ""


def unknown_fields(body: object, schema: str) -> list[str]:
    """Return the fields of a body that its schema does not know, and values outside their enumeration."""
    if not isinstance(body, dict):
        return [f"{schema}: no object"]
    wrong = []
    known = described()["schemas"][schema]["properties"]
    for name, value in body.items():
        rule = known.get(name)
        if rule is None:
            wrong.append(f"{schema}: unknown field {name}")
        elif "$ref" in rule:
            wrong += unknown_fields(value, rule["$ref"])
        elif "enum" in rule and value not in rule["enum"]:
            wrong.append(f"{schema}: {name}={value} is not one of its values")
        elif rule.get("type") == "string" and not isinstance(value, str):
            wrong.append(f"{schema}: {name} must be text")
    return wrong
