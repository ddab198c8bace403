"""The rules in force: those that come with the program and the user's own; and what may be shown where."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from pathlib import Path

from coop_live.errors import InputError
from coop_live.i18n import language as language_now
from coop_live.policy.reading import Lists, read_file
from coop_live.policy.values import (
    ELEMENTS,
    LANGUAGES,
    LEVELS,
    Finding,
    Rule,
    finding,
    holds,
    known,
    strictest_first,
)
from coop_live.resources import asset
from coop_live.settings import default_path

__all__ = [
    "ELEMENTS", "LANGUAGES", "LEVELS", "Finding", "Rule", "findings", "known", "load_rules", "own_path",
    "rules_in_force", "trouble", "withheld",
]  # fmt: skip


def own_path() -> Path:
    """Return where this user's own rules are looked for: policy.toml beside the settings."""
    return default_path().with_name("policy.toml")


def load_rules(path: Path | None = None) -> tuple[Rule, ...]:
    """Read a file of rules; None reads the one that comes with the program.

    A file's rules may use the lists of words that come with the program. Raises InputError that names
    the file, the line or the rule, and the reason.
    """
    if path is None:
        return _shipped()[0]
    return read_file(path).rules


def rules_in_force(own: Path | None = None) -> tuple[Rule, ...]:
    """Return the shipped rules with the user's own: same id replaces, a new one is added, `without` drops.

    Raises InputError where the user's file is wrong.
    """
    own = own_path() if own is None else own
    try:
        state = own.stat()
    except OSError:
        return _shipped()[0]
    merged = _merged(own, state.st_mtime_ns, state.st_size, language_now())
    if isinstance(merged, InputError):
        raise InputError(merged.cause, merged.remedy)  # another one: a trace grows with every raise
    return merged


def trouble(own: Path | None = None) -> InputError | None:
    """Return what is wrong with the user's own rules, None where they hold."""
    try:
        rules_in_force(own)
    except InputError as error:
        return error
    return None


def usable() -> tuple[Rule, ...]:
    """Return the rules in force, the shipped ones where the user's are wrong: a live goes on guarded.

    `trouble` says so; the checklist before the live shows it.
    """
    try:
        return rules_in_force()
    except InputError:
        return _shipped()[0]


@lru_cache(maxsize=1)
def _shipped() -> tuple[tuple[Rule, ...], Lists]:
    file = read_file(asset("policy", "rules.toml"))
    return file.rules, file.lists


@lru_cache(maxsize=4)
def _merged(own: Path, _changed: int, _size: int, _spoken: str) -> tuple[Rule, ...] | InputError:
    """Return the user's rules over the shipped ones, or what is wrong with them: every card asks."""
    shipped, lists = _shipped()
    try:
        mine = read_file(own, lists)
    except InputError as error:
        return InputError(error.cause, error.remedy)  # without its trace, which holds the whole file
    by_id = {rule.id: rule for rule in shipped} | {rule.id: rule for rule in mine.rules}
    return tuple(rule for rule in by_id.values() if rule.id not in mine.without)


def withheld(
    element: str,
    platforms: Iterable[str],
    *,
    language: str = "vi",
    rules: tuple[Rule, ...] | None = None,
) -> Finding | None:
    """Return why `element` (qr, phone, url, bank) may not go on air while live on `platforms`, or None.

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
    return strictest_first(
        finding(rule, platform, language)
        for rule in (usable() if rules is None else rules)
        if element in rule.elements and (platform := holds(rule, live_on)) is not None and live_on
    )
