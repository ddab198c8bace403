"""The manual: alike in three languages, true to the keys and buttons there are, every chapter reachable."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

from coop_live import i18n
from coop_live.resources import asset
from ui.keys import key_map
from ui.manual import KEYS, LANGUAGES, chapter_of, divided, mentioned, read_manual
from ui.manual_view import _places

HOUSE = Path(__file__).resolve().parents[2]
NAMES = ("first", "prepare", "go-live", "desk", "stage", "trouble", "after", "safe", "private")
# What a key bar, a cap on a button or the window itself teaches; the manual tells of all others.
TAUGHT_ELSEWHERE = {
    "act_anywhere",
    "find_help",
    "full_screen",
    "next_panel",
    "page_before",
    "place_live",
    "practice_go",
    "practice_previous",
    "quit",
    "set_aside",
    "show",
    "show_anywhere",
}


def written(language: str) -> str:
    return asset("manual", f"{language}.md").read_text(encoding="utf-8")


def literals() -> set[str]:
    """Return every sentence that the program asks to be translated."""
    found = set()
    for path in (*(HOUSE / "ui").rglob("*.py"), *(HOUSE / "coop_live").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "tr":
                assert isinstance(node.args[0], ast.Constant)
                found.add(str(node.args[0].value))
    return found


@pytest.mark.parametrize("language", LANGUAGES)
def test_all_chapters_are_there_in_the_same_order(language: str) -> None:
    manual = read_manual(language)
    assert tuple(one.name for one in manual.chapters) == NAMES
    assert all(one.title and len(one.text) > 200 for one in manual.chapters)
    assert [len(re.findall(r"^### ", one.text, re.M)) for one in manual.chapters] == [
        0,
        0,
        0,
        0,
        0,
        4,
        3,
        0,
        0,
    ]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_key_and_button_that_is_named_exists(language: str) -> None:
    keys, words = mentioned(written(language))
    assert keys <= {one.action for one in key_map()}
    assert words <= literals()


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_key_is_told_of(language: str) -> None:
    keys, _words = mentioned(written(language))
    assert {one.action for one in key_map()} - keys == TAUGHT_ELSEWHERE


def test_the_three_languages_name_the_same_keys_and_buttons_chapter_by_chapter() -> None:
    def named(language: str) -> list[tuple[set[str], set[str]]]:
        return [mentioned(one.text) for one in divided(written(language)).chapters]

    assert named("vi") == named("en") == named("fr")


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_markup_is_left_for_people_to_read(language: str) -> None:
    text = read_manual(language).markdown
    assert not re.search(r"\[\[|\]\]|\{\{|\}\}|\{#", text)
    assert "`\u2009Enter\u2009`" in text


@pytest.mark.parametrize("language", LANGUAGES)
def test_links_lead_inside_only(language: str) -> None:
    links = re.findall(r"\]\(([^)]*)\)", written(language))
    assert {link for link in links if link.removeprefix("#") not in NAMES} == set()
    assert "http" not in written(language)


def test_buttons_are_called_as_the_window_calls_them() -> None:
    i18n.install(lambda text, comment, n: {"Cài đặt": "Preferences"}.get(text, text), "en")
    try:
        assert "Preferences" in read_manual("en").markdown
    finally:
        i18n.install(None)


def test_a_language_without_a_manual_gets_the_english_one() -> None:
    assert read_manual("de").chapters[0].title == "Three first steps"


def test_every_place_has_its_chapter() -> None:
    places = ("prepare", "live", "after", "settings", "script", "sources", "practice", "anything")
    assert {chapter_of(one) for one in places} <= {*NAMES, KEYS}
    assert chapter_of("live") == "desk"
    assert chapter_of("practice") == KEYS  # its button says so, and carries this key
    assert chapter_of("live", on_stage=True) == "stage"


@pytest.mark.parametrize(
    ("words", "places"),
    [("chốt", [3, 13]), ("chot", [3, 13, 23]), ("CHỐT", [3, 13]), ("Đơn", [8]), ("", []), ("x y", [])],
)
def test_words_are_found_with_and_without_marks(words: str, places: list[int]) -> None:
    assert _places("Em chốt đơn. Chốt nha, chot", words) == places
