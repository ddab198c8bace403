"""Answers what may not go on air on which platform, from rules kept as data with their sources."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from coop_live.errors import InputError
from coop_live.i18n import tr
from coop_live.resources import asset
from coop_live.settings import PLATFORMS

LEVELS = ("block", "warn", "inform")
"""Strictest first."""

ELEMENTS = ("qr", "phone", "url")
LANGUAGES = ("vi", "en", "fr")

_NAMES = {
    "facebook": "Facebook",
    "youtube": "YouTube",
    "tiktok": "TikTok",
    "shopee": "Shopee",
    "lazada": "Lazada",
    "zalo": "Zalo",
    "vcamart": "VCAMart",
}


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule: what it is about, where it holds, since when, and on whose word.

    `why` and `instead` are sentences by language (vi, en, fr) with {platform} to be filled in.
    """

    id: str
    level: str
    element: str
    platforms: tuple[str, ...]
    law_version: str
    source: str
    why: Mapping[str, str]
    instead: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Finding:
    """A rule that speaks about an element on a platform, in the reader's language."""

    rule: str
    level: str
    platform: str
    why: str
    instead: str
    source: str
    law_version: str


def withheld(
    element: str,
    platforms: Iterable[str],
    *,
    language: str = "vi",
    rules: tuple[Rule, ...] | None = None,
) -> Finding | None:
    """Return why `element` (qr, phone, url) may not go on air while live on `platforms`, or None.

    One platform that forbids it is enough: the picture is the same on all of them. Raises
    InputError for a platform that nobody knows.
    """
    first = next(iter(findings(element, platforms, language=language, rules=rules)), None)
    return first if first is not None and first.level == "block" else None


def findings(
    element: str,
    platforms: Iterable[str],
    *,
    language: str = "vi",
    rules: tuple[Rule, ...] | None = None,
) -> tuple[Finding, ...]:
    """Return all that the rules say about `element` on `platforms`, the strictest first."""
    live_on = known(platforms)
    found = [
        _finding(rule, platform, language)
        for rule in (_shipped() if rules is None else rules)
        for platform in live_on
        if rule.element == element and platform in rule.platforms
    ]
    return tuple(sorted(found, key=lambda finding: LEVELS.index(finding.level)))


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


def load_rules(path: Path | None = None) -> tuple[Rule, ...]:
    """Read a file of rules; None reads the one that comes with the program.

    Raises InputError that names the file, the line or the rule, and the reason.
    """
    path = asset("policy", "rules.toml") if path is None else path
    try:
        content = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise _wrong(path, str(error)) from error
    entries = content.get("rule")
    if not isinstance(entries, list) or not entries:
        raise _wrong(path, tr("không có quy tắc [[rule]] nào"))
    rules = tuple(_rule(path, position, entry) for position, entry in enumerate(entries, start=1))
    ids = [rule.id for rule in rules]
    for id_ in ids:
        if ids.count(id_) > 1:
            raise _wrong(path, tr("hai quy tắc cùng tên {id}", id=id_))
    return rules


@cache
def _shipped() -> tuple[Rule, ...]:
    return load_rules()


def _rule(path: Path, position: int, entry: object) -> Rule:
    where = str(entry.get("id") or position) if isinstance(entry, dict) else str(position)
    try:
        return Rule(
            id=_text(entry, "id"),
            level=_one_of(entry, "level", LEVELS),
            element=_one_of(entry, "element", ELEMENTS),
            platforms=_platforms(entry),
            law_version=_text(entry, "law_version"),
            source=_text(entry, "source"),
            why=_sentences(entry, "why"),
            instead=_sentences(entry, "instead"),
        )
    except _Reason as reason:
        raise _wrong(path, tr("quy tắc {where}: {reason}", where=where, reason=reason)) from reason


class _Reason(Exception):
    """What is wrong with one rule; load_rules adds the file and the rule's name."""


def _text(entry: object, key: str) -> str:
    value = entry.get(key) if isinstance(entry, dict) else None
    if not isinstance(value, str) or not value.strip():
        raise _Reason(tr("thiếu {key}", key=key))
    return value


def _one_of(entry: object, key: str, choices: tuple[str, ...]) -> str:
    value = _text(entry, key)
    if value not in choices:
        raise _Reason(tr("{key} phải là một trong: {choices}", key=key, choices=", ".join(choices)))
    return value


def _platforms(entry: object) -> tuple[str, ...]:
    names = entry.get("platforms") if isinstance(entry, dict) else None
    if not isinstance(names, list) or not names or any(name not in PLATFORMS for name in names):
        raise _Reason(tr("{key} phải là một trong: {choices}", key="platforms", choices=", ".join(PLATFORMS)))
    return tuple(names)


def _sentences(entry: object, key: str) -> dict[str, str]:
    by_language = entry.get(key) if isinstance(entry, dict) else None
    if not isinstance(by_language, dict):
        raise _Reason(tr("thiếu {key}", key=key))
    return {language: _text(by_language, language) for language in LANGUAGES}


def _finding(rule: Rule, platform: str, language: str) -> Finding:
    spoken = language if language in LANGUAGES else "vi"
    name = _NAMES.get(platform, platform)
    return Finding(
        rule=rule.id,
        level=rule.level,
        platform=platform,
        why=rule.why[spoken].replace("{platform}", name),
        instead=rule.instead[spoken].replace("{platform}", name),
        source=rule.source,
        law_version=rule.law_version,
    )


def _wrong(path: Path, reason: str) -> InputError:
    return InputError(
        tr("Chưa đọc được tệp quy tắc {name}: {reason}.", name=path.name, reason=reason),
        tr("Sửa chỗ đó rồi mở lại chương trình."),
    )
