"""Pictures painted before anybody asks: the right ones, no more than needed, never a stale one."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from coop_live.model import Card
from coop_live.overlay import ready
from coop_live.overlay.ready import MOST, Ready

TEA = Card("C1", "Chè dây", 85_000, "gói", "gõ C1 để đặt", stock=9)
HONEY = Card("C10", "Mật ong", 280_000, "chai", "gõ C10 để đặt", stock=3)


@pytest.fixture(autouse=True)
def _at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ready, "QUIET_SECONDS", 0.0)


def painted(folder: Path, name: str) -> Path:
    path = folder / f"{name}.png"
    path.write_bytes(b"a picture")
    return path


def test_before_anything_happens_there_is_nothing_to_do():
    shelf = Ready(lambda: (TEA, HONEY))
    assert shelf.next() is None
    assert shelf.seconds_to_next() is None


def test_each_card_is_asked_for_once_in_its_order(tmp_path: Path):
    shelf = Ready(lambda: (HONEY, TEA))
    shelf.unsettle()
    assert shelf.next() == HONEY
    shelf.keep(HONEY, painted(tmp_path, "honey"))
    assert shelf.next() == TEA
    assert shelf.next() is None
    assert shelf.find(HONEY) == tmp_path / "honey.png"
    assert shelf.find(TEA) is None


def test_after_a_change_only_what_changed_is_wanted_again(tmp_path: Path):
    cards = [TEA, HONEY]
    shelf = Ready(lambda: cards)
    for card in cards:
        shelf.keep(card, painted(tmp_path, card.code))
    cards[1] = replace(HONEY, stock=2)
    shelf.unsettle()
    assert shelf.next() == replace(HONEY, stock=2)
    assert shelf.next() is None


def test_a_picture_that_was_tidied_away_is_not_found(tmp_path: Path):
    shelf = Ready(lambda: (TEA,))
    shelf.keep(TEA, painted(tmp_path, "tea"))
    (tmp_path / "tea.png").unlink()
    assert shelf.find(TEA) is None
    shelf.unsettle()
    assert shelf.next() == TEA


def test_old_pictures_give_way_and_another_canvas_forgets_all(tmp_path: Path):
    shelf = Ready(tuple)
    cards = [replace(TEA, stock=stock) for stock in range(1, MOST + 3)]
    for card in cards:
        shelf.keep(card, painted(tmp_path, str(card.stock)))
    assert shelf.find(cards[0]) is None
    assert shelf.find(cards[-1]) is not None
    shelf.forget()
    assert shelf.find(cards[-1]) is None
