"""The plain values of the guard: a rule, what it looks for, and what it found."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from coop_live.errors import InputError
from coop_live.i18n import tr
from coop_live.model import CLASSES
from coop_live.policy.phrases import Book, Phrase
from coop_live.settings import PLATFORMS

LEVELS = ("block", "warn", "inform")
"""Strictest first."""

SCOPES = ("text", "element", "product", "live")
"""Words that are shown or said, a part of the picture, a product's own record, the evening as a whole."""

ELEMENTS = ("qr", "phone", "url", "bank")
LANGUAGES = ("vi", "en", "fr")
KINDS = ("", *CLASSES)

PLATFORM_NAMES = {
    "facebook": "Facebook",
    "youtube": "YouTube",
    "tiktok": "TikTok",
    "shopee": "Shopee",
    "lazada": "Lazada",
    "zalo": "Zalo",
    "vcamart": "VCAMart",
}


@dataclass(frozen=True, slots=True)
class Match:
    """What a rule looks for in a text, and where it looks away.

    `spared` phrases are innocent: what lies inside one is not found. `patterns` read small letters
    without marks. `finder` names a search of finders.py. A certificate of one of the schemes in
    `proof` makes a claim true; `unless` are words, by platform, that are at home there.
    """

    phrases: tuple[Phrase, ...]
    spared: Book
    patterns: tuple[re.Pattern[str], ...] = ()
    finder: str = ""
    proof: tuple[str, ...] = ()
    unless: Mapping[str, frozenset[str]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule: what it is about, where it holds, since when, and on whose word.

    `kinds` are the classes in law that it is about, "" among them where the class is not known.
    `why` and `instead` are sentences by language (vi, en, fr) with {platform} to be filled in.
    What `yields_to` rules say of the same words goes before. `ask` is the question that a person answers
    before the live.
    """

    id: str
    level: str
    scope: tuple[str, ...]
    platforms: tuple[str, ...]
    law_version: str
    source: str
    why: Mapping[str, str]
    instead: Mapping[str, str]
    elements: tuple[str, ...] = ()
    kinds: tuple[str, ...] = KINDS
    matches: tuple[Match, ...] = ()
    yields_to: tuple[str, ...] = ()
    ask: Mapping[str, str] = field(default_factory=dict)

    @property
    def everywhere(self) -> bool:
        """True for what the law says, wherever the live is."""
        return set(self.platforms) >= set(PLATFORMS)


@dataclass(frozen=True, slots=True)
class Finding:
    """A rule that speaks, in the reader's language.

    `span` is where: code points of the text as it was given, (0, 0) for what is no text. `field` is
    the part of a product's record that the text is ("name", "talk" …).
    """

    rule: str
    level: str
    platform: str
    why: str
    instead: str
    source: str
    law_version: str
    span: tuple[int, int] = (0, 0)
    field: str = ""

    @property
    def advice(self) -> str:
        """Why, and what to do instead."""
        return f"{self.why} {self.instead}".strip()


def finding(
    rule: Rule, platform: str, language: str, span: tuple[int, int] = (0, 0), part: str = ""
) -> Finding:
    """Return what a rule says, in one of LANGUAGES (Vietnamese for any other)."""
    spoken = language if language in LANGUAGES else "vi"
    name = PLATFORM_NAMES.get(platform) or _THERE[spoken]
    return Finding(
        rule=rule.id,
        level=rule.level,
        platform=platform,
        why=rule.why[spoken].replace("{platform}", name),
        instead=rule.instead[spoken].replace("{platform}", name),
        source=rule.source,
        law_version=rule.law_version,
        span=span,
        field=part,
    )


_THERE = {"vi": "Nền tảng này", "en": "This platform", "fr": "Cette plateforme"}


def strictest_first(found: Iterable[Finding]) -> tuple[Finding, ...]:
    """Return findings by level, in the order of the text within one."""
    return tuple(sorted(found, key=lambda one: (LEVELS.index(one.level), one.span)))


def known(platforms: Iterable[str]) -> tuple[str, ...]:
    """Return the platforms' names in small letters; InputError lists the known ones for a strange one."""
    names = tuple(platform.strip().casefold() for platform in platforms)
    for name in names:
        if name not in PLATFORMS:
            raise InputError(
                tr("Chưa biết nền tảng “{name}”.", name=name),
                tr("Chọn trong số: {names}.", names=", ".join(PLATFORMS)),
            )
    return names


def holds(rule: Rule, platforms: tuple[str, ...]) -> str | None:
    """Return the first of the live platforms where a rule holds; "" where it holds everywhere, else None."""
    return next((each for each in platforms if each in rule.platforms), "" if rule.everywhere else None)
