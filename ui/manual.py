"""The manual as text: assets/manual in the language of the window, its keys and button names filled in."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from coop_live import i18n
from coop_live.resources import asset
from ui.keys import KeyAct, key_map

LANGUAGES = ("vi", "en", "fr")
KEYS = "keys"
"""The chapter after the last one: the table of all keys, which is not in the text."""

# [[confirm]] is the cap of that key.
_KEY = re.compile(r"\[\[(\w+)\]\]")
# {{Cài đặt}} is the name of a button, as the window has it in the language of the moment.
_WORDS = re.compile(r"\{\{(.+?)\}\}")
_HEADING = re.compile(r"^## (?P<title>.+?) \{#(?P<name>[\w-]+)\}$", re.M)

# Which chapter explains a place of the window.
_CHAPTERS = {
    "prepare": "prepare",
    "sources": "prepare",
    "live": "desk",
    "after": "after",
    "settings": "first",
    "script": "safe",
    "practice": KEYS,
}
FIRST = "first"


@dataclass(frozen=True, slots=True)
class Chapter:
    """One chapter: `name` is the same in every language, `text` Markdown without the heading."""

    name: str
    title: str
    text: str


@dataclass(frozen=True, slots=True)
class Manual:
    """All of it: `opening` is what stands before the first chapter."""

    opening: str
    chapters: tuple[Chapter, ...]

    @property
    def markdown(self) -> str:
        """The whole text, as it is shown."""
        return "\n\n".join((self.opening, *(f"## {one.title}\n\n{one.text}" for one in self.chapters)))


def read_manual(language: str) -> Manual:
    """Return the manual in this language, English for one that we have none in.

    Raises KeyError for a key that nobody declared: a mistake of ours, and tested.
    """
    name = language if language in LANGUAGES else "en"
    return divided(_filled(asset("manual", f"{name}.md").read_text(encoding="utf-8")))


def divided(text: str) -> Manual:
    """Return a text by its chapters: "## Chuẩn bị {#prepare}" begins one."""
    found = list(_HEADING.finditer(text))
    ends = [one.start() for one in found[1:]] + [len(text)]
    chapters = tuple(
        Chapter(one["name"], one["title"], text[one.end() : end].strip())
        for one, end in zip(found, ends, strict=True)
    )
    return Manual(text[: found[0].start()].strip(), chapters)


def chapter_of(place: str, *, on_stage: bool = False) -> str:
    """Return the chapter that F1 opens on a place of the window."""
    if place == "live" and on_stage:
        return "stage"
    return _CHAPTERS.get(place, FIRST)


def mentioned(text: str) -> tuple[set[str], set[str]]:
    """Return what a text as it is written names: keys, and button names."""
    return set(_KEY.findall(text)), set(_WORDS.findall(text))


def _filled(text: str) -> str:
    acts = {one.action: one for one in key_map()}
    return _WORDS.sub(_button_words, _KEY.sub(_cap(acts), text))


def _cap(acts: dict[str, KeyAct]) -> Callable[[re.Match[str]], str]:
    return lambda found: f"`\u2009{acts[found[1]].shown}\u2009`"  # thin spaces: room inside the cap


def _button_words(found: re.Match[str]) -> str:
    # Not by its short name: lupdate must not look for a literal here, the window has it already.
    return i18n.tr(found[1])
