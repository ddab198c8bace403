"""The orders as JSON, for programs of others."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from coop_live.shipping.beside import Beside
from coop_live.shipping.listing import write_json
from tests.shipping.hostile import HOSTILE
from tests.shipping.orders import EVENING, GOLDEN, HERE, TEA, order


def read(path: Path) -> dict[str, Any]:
    told: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return told


def test_the_file_is_byte_for_byte_the_golden_one(tmp_path: Path) -> None:
    write_json(tmp_path / "a.json", EVENING, HERE)
    assert (tmp_path / "a.json").read_bytes() == (GOLDEN / "orders.json").read_bytes()


def test_a_hostile_evening_comes_through_whole(tmp_path: Path) -> None:
    write_json(tmp_path / "a.json", HOSTILE, HERE)
    told = read(tmp_path / "a.json")
    assert [one["number"] for one in told["orders"]] == [one.number for one in HOSTILE]
    assert [one["note"] for one in told["orders"]] == [one.note for one in HOSTILE]
    assert sum(one["total"] for one in told["lines"]) == sum(one.total for one in HOSTILE)
    assert sum(one["total"] for one in told["totals"]) == sum(one.total for one in HOSTILE)


def test_half_an_emoji_does_not_break_the_file(tmp_path: Path) -> None:
    write_json(tmp_path / "a.json", [order(1, TEA, text="a\ud83d b")], Beside())
    assert read(tmp_path / "a.json")["orders"][0]["comment"] == "a? b"


def test_an_evening_without_orders_is_an_object_all_the_same(tmp_path: Path) -> None:
    write_json(tmp_path / "a.json", [])
    assert read(tmp_path / "a.json") == {
        "schema": "coop-live/orders/1",
        "orders": [],
        "lines": [],
        "totals": [],
    }
