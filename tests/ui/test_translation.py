"""The language of the window: whose it is, and that sentences get their numbers."""

from __future__ import annotations

import subprocess
from pathlib import Path

import PySide6
import pytest

from coop_live.i18n import language, tr
from ui.translation import Translation, chosen


@pytest.mark.parametrize(
    ("setting", "system", "spoken"),
    [
        ("vi", "en_US", "vi"),
        ("fr", "vi_VN", "fr"),
        ("system", "fr_FR", "fr"),
        ("system", "en_GB", "en"),
        ("system", "ja_JP", "vi"),
    ],
)
def test_the_language_is_the_chosen_one_or_the_computers(setting, system, spoken):
    assert chosen(setting, system) == spoken


def test_vietnamese_sentences_come_with_their_numbers_and_names(qapp):
    translation = Translation(qapp)
    translation.speak("vi")
    try:
        assert tr("%n món", "", 12) == "12 món"
        assert tr("Đã bớt {code}.", code="C1") == "Đã bớt C1."
    finally:
        translation.stop()


def test_the_core_knows_in_which_language_it_is_asked(qapp):
    translation = Translation(qapp)
    translation.speak("fr")
    try:
        assert language() == "fr"
    finally:
        translation.stop()
    assert language() == "vi"


SENTENCES = """<?xml version="1.0" encoding="utf-8"?><!DOCTYPE TS>
<TS version="2.1" language="en"><context><name></name>
<message><source>Tập dượt</source><translation>Rehearse</translation></message>
<message numerus="yes"><source>%n đơn</source>
<translation><numerusform>%n order</numerusform><numerusform>%n orders</numerusform></translation></message>
</context></TS>"""


@pytest.fixture
def english(tmp_path, monkeypatch):
    """Two sentences in English, compiled as the real ones are."""
    (tmp_path / "en.ts").write_text(SENTENCES, encoding="utf-8")
    compiled = tmp_path / "en.qm"
    release = Path(PySide6.__path__[0]) / "lrelease"
    subprocess.run([release, "-silent", tmp_path / "en.ts", "-qm", compiled], check=True, capture_output=True)
    monkeypatch.setattr("ui.translation.asset", lambda *parts: compiled)


def test_another_language_answers_with_its_plurals_and_goes_away_again(qapp, english):
    translation = Translation(qapp)
    try:
        translation.speak("en")
        assert (tr("Tập dượt"), tr("%n đơn", "", 1), tr("%n đơn", "", 3)) == (
            "Rehearse",
            "1 order",
            "3 orders",
        )
    finally:
        translation.stop()
    assert (tr("Tập dượt"), tr("%n đơn", "", 3)) == ("Tập dượt", "3 đơn")


def test_a_language_that_is_not_built_yet_speaks_vietnamese(qapp, monkeypatch):
    def missing(*parts: str) -> Path:
        raise FileNotFoundError(parts[-1])

    monkeypatch.setattr("ui.translation.asset", missing)
    translation = Translation(qapp)
    translation.speak("fr")
    assert tr("Tập dượt") == "Tập dượt"
    translation.stop()
