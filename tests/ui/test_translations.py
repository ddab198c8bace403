"""Every sentence of the program is there in three languages, compiled, with its fields."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator

from tests.ui.translations import FOLDER, LANGUAGES, gather, messages


@pytest.fixture(scope="module")
def gathered(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The .ts files, gathered anew from the code as it stands."""
    folder = tmp_path_factory.mktemp("translations")
    for language in LANGUAGES:
        shutil.copy(FOLDER / f"{language}.ts", folder)
    gather(folder)
    return folder


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_sentence_is_translated(gathered: Path, language: str):
    missing = [message.source for message in messages(language, gathered) if message.unfinished]
    assert missing == [], "run make translations and fill them in"


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_sentence_is_kept_that_nobody_says(gathered: Path, language: str):
    now = {message.source for message in messages(language, gathered)}
    assert {message.source for message in messages(language)} - now == set(), "run make translations"


def fields(text: str) -> list[str]:
    return sorted(re.findall(r"\{\w*\}|%n", text))


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_translation_fills_in_the_same_fields(language: str):
    wrong = [
        message.source
        for message in messages(language)
        for text in message.translations
        if set(fields(text)) - {"%n"} != set(fields(message.source)) - {"%n"}
    ]
    assert wrong == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_the_program_loads_is_what_is_written(language: str, qapp: QCoreApplication):
    translator = QTranslator()
    assert translator.load(str(FOLDER / f"{language}.qm"))
    stale = [
        message.source
        for message in messages(language)
        if len(message.translations) == 1
        and not message.comment
        and translator.translate("", message.source) != message.translations[0]
    ]
    assert stale == [], "run make translations"


def test_one_is_not_many_in_english(qapp: QCoreApplication):
    translator = QTranslator()
    translator.load(str(FOLDER / "en.qm"))
    qapp.installTranslator(translator)
    try:
        one, many = (QCoreApplication.translate("", "Đã xuất %n đơn.", "", n) for n in (1, 5))
    finally:
        qapp.removeTranslator(translator)
    assert "1 order" in one
    assert "5 orders" in many
