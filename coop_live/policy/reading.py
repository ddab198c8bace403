"""Reads a file of rules, and says of a wrong one where it is wrong and why."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from coop_live.errors import InputError
from coop_live.i18n import tr
from coop_live.model import SCHEMES
from coop_live.policy import phrases
from coop_live.policy.finders import FINDERS
from coop_live.policy.patterns import PatternError, compiled
from coop_live.policy.values import ELEMENTS, KINDS, LANGUAGES, LEVELS, SCOPES, Match, Rule
from coop_live.policy.words import word_set
from coop_live.settings import PLATFORMS

ALL = "all"
UNKNOWN_KIND = "unknown"
MOST_BYTES = 2_000_000

_RULE_KEYS = word_set(
    "id level scope elements platforms kinds law_version source why instead match yields_to ask"
)
_MATCH_KEYS = word_set("phrases spared patterns finder proof unless")
_FILE_KEYS = frozenset({"rule", "lists", "without"})
_TOML_PLACE = re.compile(r"\(at line (\d+), column \d+\)|\(at end of document\)")

Lists = Mapping[str, tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class RuleFile:
    """What a file of rules says: its rules, its lists of words, and the rules it switches off."""

    rules: tuple[Rule, ...]
    lists: Lists
    without: tuple[str, ...]


class _Reason(Exception):
    """What is wrong with one part of the file; the reader adds the file, the line and the rule's name."""


def read_file(path: Path, lists: Lists | None = None) -> RuleFile:
    """Read a file of rules; `lists` are words known before, which the file's own lists are added to.

    Raises InputError that names the file, the line or the rule, and the reason.
    """
    text, content = _content(path)
    try:
        _only(content, _FILE_KEYS)
        known_lists = _lists(content.get("lists", {}), lists or {})
        without = _texts(content, "without", None)
        entries = content.get("rule", [])
        if not isinstance(entries, list) or not (entries or lists is not None):
            raise _Reason(tr("không có quy tắc [[rule]] nào"))
    except _Reason as reason:
        raise _wrong(path, str(reason)) from reason
    rules: list[Rule] = []
    for position, entry in enumerate(entries):
        try:
            rules.append(_rule(entry, known_lists))
            if any(rule.id == rules[-1].id for rule in rules[:-1]):
                raise _Reason(tr("hai quy tắc cùng tên {id}", id=rules[-1].id))
        except _Reason as reason:
            raise _wrong(path, _placed(text, position, entry, str(reason))) from reason
    return RuleFile(tuple(rules), known_lists, without)


def _content(path: Path) -> tuple[str, dict[str, Any]]:
    try:
        data = path.read_bytes()
        if len(data) > MOST_BYTES:
            raise _wrong(path, tr("tệp quá lớn"))
        text = data.decode("utf-8-sig")
        return text, tomllib.loads(text)
    except OSError as error:
        raise _wrong(path, tr("không mở được tệp")) from error
    except UnicodeDecodeError as error:
        raise _wrong(path, tr("không phải chữ UTF-8")) from error
    except (tomllib.TOMLDecodeError, RecursionError, ValueError) as error:
        place = _TOML_PLACE.search(str(error))
        row = place.group(1) if place and place.group(1) else ""
        reason = tr("viết sai cách TOML (dấu ngoặc, dấu nháy hoặc dấu bằng)")
        raise _wrong(path, tr("dòng {row}: {reason}", row=row, reason=reason) if row else reason) from error


def _placed(text: str, position: int, entry: object, reason: str) -> str:
    """Return the reason with the line where the rule begins, and its name."""
    heads = [row for row, line in enumerate(text.splitlines(), 1) if re.match(r"\s*\[\[\s*rule\s*\]\]", line)]
    name = str(entry.get("id") or position + 1) if isinstance(entry, dict) else str(position + 1)
    told = tr("quy tắc {where}: {reason}", where=name[:40], reason=reason)
    if position < len(heads):
        return tr("dòng {row}: {reason}", row=heads[position], reason=told)
    return told


def _wrong(path: Path, reason: str) -> InputError:
    return InputError(
        tr("Chưa đọc được tệp quy tắc {name}: {reason}.", name=path.name, reason=reason),
        tr("Sửa chỗ đó rồi mở lại chương trình."),
    )


def _rule(entry: object, lists: Lists) -> Rule:
    if not isinstance(entry, dict):
        raise _Reason(tr("thiếu {key}", key="id"))
    _only(entry, _RULE_KEYS)
    rule = Rule(
        id=_text(entry, "id"),
        level=_one_of(entry, "level", LEVELS),
        scope=_texts(entry, "scope", SCOPES, needed=True),
        platforms=_platforms(entry),
        law_version=_day(entry, "law_version"),
        source=_text(entry, "source"),
        why=_sentences(entry, "why"),
        instead=_sentences(entry, "instead"),
        elements=_texts(entry, "elements", ELEMENTS),
        kinds=_kinds(entry),
        matches=tuple(_match(each, lists) for each in _tables(entry, "match")),
        yields_to=_texts(entry, "yields_to", None),
        ask=_sentences(entry, "ask") if "ask" in entry else {},
    )
    pairs = (("element", "elements", rule.elements), ("live", "ask", rule.ask))
    for scope, key, there in pairs:
        if (scope in rule.scope) != bool(there):
            raise _Reason(tr("scope “{scope}” và {key} phải đi cùng nhau", scope=scope, key=key))
    if bool(rule.matches) < ("text" in rule.scope) or (
        rule.matches and not {"text", "product"} & {*rule.scope}
    ):
        raise _Reason(tr("scope “{scope}” và {key} phải đi cùng nhau", scope="text", key="match"))
    return rule


def _match(entry: object, lists: Lists) -> Match:
    if not isinstance(entry, dict):
        raise _Reason(tr("thiếu {key}", key="phrases"))
    _only(entry, _MATCH_KEYS)
    finder = _one_of(entry, "finder", tuple(FINDERS)) if "finder" in entry else ""
    match = Match(
        phrases=_phrases(_texts(entry, "phrases", None), lists),
        spared=phrases.book((0, one) for one in _phrases(_texts(entry, "spared", None), lists, tight=True)),
        patterns=tuple(map(_pattern, _texts(entry, "patterns", None))),
        finder=finder,
        proof=_texts(entry, "proof", SCHEMES),
        unless=_unless(entry.get("unless", {})),
    )
    if not (match.phrases or match.patterns or finder):
        raise _Reason(tr("thiếu {key}", key="phrases"))
    return match


def _phrases(texts: Iterable[str], lists: Lists, *, tight: bool = False) -> tuple[phrases.Phrase, ...]:
    read: list[phrases.Phrase] = []
    for text in texts:
        try:
            read.append(phrases.read(text, lists, tight=tight))
        except phrases.PhraseError as error:
            raise _Reason(tr("cụm từ “{text}” viết sai ở “{part}”", text=text, part=error.about)) from error
    return tuple(read)


def _pattern(text: str) -> re.Pattern[str]:
    try:
        return compiled(text)
    except PatternError as error:
        raise _Reason(str(error)) from error


def _unless(entry: object) -> dict[str, frozenset[str]]:
    if not isinstance(entry, dict) or any(name not in PLATFORMS for name in entry):
        raise _Reason(tr("{key} phải là một trong: {choices}", key="unless", choices=", ".join(PLATFORMS)))
    return {name: frozenset(word.lower() for word in _texts(entry, name, None)) for name in entry}


def _lists(entry: object, before: Lists) -> Lists:
    if not isinstance(entry, dict):
        raise _Reason(tr("thiếu {key}", key="lists"))
    merged = dict(before)
    for name in entry:
        merged[name] = (*merged.get(name, ()), *_texts(entry, name, None))
    return merged


def _only(entry: Mapping[str, Any], allowed: frozenset[str]) -> None:
    for key in entry:
        if key not in allowed:
            raise _Reason(
                tr("không biết “{key}”; chỉ có: {choices}", key=key, choices=", ".join(sorted(allowed)))
            )


def _text(entry: Mapping[str, Any], key: str) -> str:
    value = entry.get(key)
    if not isinstance(value, str) or not value.strip():
        raise _Reason(tr("thiếu {key}", key=key))
    return value


def _one_of(entry: Mapping[str, Any], key: str, choices: tuple[str, ...]) -> str:
    value = _text(entry, key)
    if value not in choices:
        raise _Reason(_choices(key, choices))
    return value


def _texts(
    entry: Mapping[str, Any], key: str, choices: tuple[str, ...] | None, *, needed: bool = False
) -> tuple[str, ...]:
    values = entry.get(key, [])
    if not isinstance(values, list) or not all(isinstance(each, str) and each.strip() for each in values):
        raise _Reason(tr('{key} phải là danh sách chữ: ["…", "…"]', key=key))
    if needed and not values:
        raise _Reason(tr("thiếu {key}", key=key))
    if choices is not None and any(each not in choices for each in values):
        raise _Reason(_choices(key, choices))
    return tuple(values)


def _tables(entry: Mapping[str, Any], key: str) -> list[object]:
    values = entry.get(key, [])
    if not isinstance(values, list):
        raise _Reason(tr("{key} phải là các bảng [[rule.{key}]]", key=key))
    return values


def _platforms(entry: Mapping[str, Any]) -> tuple[str, ...]:
    if entry.get("platforms") == ALL:
        return PLATFORMS
    names = entry.get("platforms")
    if not isinstance(names, list) or not names or any(name not in PLATFORMS for name in names):
        raise _Reason(_choices("platforms", (ALL, *PLATFORMS)))
    return tuple(names)


def _kinds(entry: Mapping[str, Any]) -> tuple[str, ...]:
    if "kinds" not in entry:
        return KINDS
    named = _texts(entry, "kinds", (UNKNOWN_KIND, *KINDS[1:]), needed=True)
    return tuple("" if kind == UNKNOWN_KIND else kind for kind in named)


def _choices(key: str, choices: tuple[str, ...]) -> str:
    return tr("{key} phải là một trong: {choices}", key=key, choices=", ".join(choices))


def _day(entry: Mapping[str, Any], key: str) -> str:
    value = _text(entry, key)
    try:
        date.fromisoformat(value)
    except ValueError as error:
        raise _Reason(tr("{key} phải là ngày kiểu 2026-02-15", key=key)) from error
    return value


def _sentences(entry: Mapping[str, Any], key: str) -> dict[str, str]:
    by_language = entry.get(key)
    if not isinstance(by_language, dict):
        raise _Reason(tr("thiếu {key}", key=key))
    _only(by_language, frozenset(LANGUAGES))
    return {language: _sentence(by_language, key, language) for language in LANGUAGES}


def _sentence(by_language: Mapping[str, Any], key: str, language: str) -> str:
    try:
        return _text(by_language, language)
    except _Reason as reason:
        raise _Reason(tr("thiếu {key}", key=f"{key}.{language}")) from reason
