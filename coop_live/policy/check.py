"""Checks a text that is shown or said against the rules: what to take out, where, and what to say instead."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from functools import lru_cache

from coop_live.errors import InputError
from coop_live.i18n import tr
from coop_live.model import Certificate
from coop_live.policy import phrases
from coop_live.policy.finders import FINDERS
from coop_live.policy.papers import certified, named_in
from coop_live.policy.rules import usable
from coop_live.policy.spans import Place, Spans
from coop_live.policy.values import KINDS, Finding, Match, Rule, finding, holds, known, strictest_first
from coop_live.policy.words import Reading

_STARS = re.compile(r"([1-9])\s{0,2}(?:sao|\*|⭐|★|star)|(?:⭐|★|🌟)+|(?<!\w)(mot|hai|ba|bon|nam)\s{1,2}sao")
_SAID = {"mot": 1, "hai": 2, "ba": 3, "bon": 4, "nam": 5}
_AROUND = 30


def check(
    text: str,
    platforms: Iterable[str],
    *,
    kind: str = "",
    certificates: Sequence[Certificate] = (),
    today: date | None = None,
    language: str = "vi",
    rules: tuple[Rule, ...] | None = None,
    noticed: bool = False,
) -> tuple[Finding, ...]:
    """Return what the rules say about `text` while live on `platforms`, the strictest first.

    `kind` is the product's class in law, "" where it is not known: then what holds for food holds.
    `certificates` prove claims while they are in date `today`. `noticed`: the sentence that the law wants
    under health-protection food stands beside the text. Raises InputError for an unknown platform or kind.
    """
    live_on = known(platforms)
    if kind not in KINDS:
        raise InputError(
            tr("Chưa biết loại hàng “{name}”.", name=kind),
            tr("Chọn trong số: {names}.", names=", ".join(KINDS[1:])),
        )
    reading = Reading(text)
    papers = _Papers(text, certificates, today or date.today())
    rules = usable() if rules is None else rules
    asked = [
        rule
        for rule in rules
        if "text" in rule.scope and kind in rule.kinds and holds(rule, live_on) is not None
    ]
    said = phrases.find(reading, _book(_Same(rules)))
    placed = {rule.id: _places(reading, rule, said, live_on, papers, noticed) for rule in asked}
    first = {id_: Spans(place for place, _ in found) for id_, found in placed.items()}
    return strictest_first(
        finding(rule, where, language, reading.place(*place))
        for rule in asked
        for place, where in placed[rule.id]
        if not any(first[id_].touches(place) for id_ in rule.yields_to if id_ in first)
    )


class _Same:
    """A set of rules, told from others by being itself: what is prepared for it is kept with it."""

    def __init__(self, rules: tuple[Rule, ...]) -> None:
        self.rules = rules

    def __hash__(self) -> int:
        return id(self.rules)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Same) and other.rules is self.rules


@lru_cache(maxsize=4)
def _book(same: _Same) -> phrases.Book:
    """Return the phrases of all rules; each belongs to its match, by identity."""
    return phrases.book(
        (id(match), phrase) for rule in same.rules for match in rule.matches for phrase in match.phrases
    )


class _Papers:
    """The certificates on file, asked what they prove of one text."""

    def __init__(self, text: str, certificates: Sequence[Certificate], today: date) -> None:
        self._text, self._certificates, self._today = text, certificates, today

    def prove(self, match: Match, reading: Reading, place: Place) -> bool:
        """Tell whether one of the papers that a claim needs is on file, in date, and says as much."""
        return any(self._proves(scheme, reading, place) for scheme in match.proof)

    def _proves(self, scheme: str, reading: Reading, place: Place) -> bool:
        held = [one for one in self._certificates if certified((one,), scheme, self._today)]
        if scheme == "ocop":
            told = _stars_near(reading, place)
            return any(one.stars >= told for one in held)
        if scheme == "award":
            return any(named_in(one, self._text) for one in held)
        if scheme == "survey":
            return any(not one.title or named_in(one, self._text) for one in held)
        return bool(held)


def _stars_near(reading: Reading, place: Place) -> int:
    """Return how many stars a claim speaks of, 0 where it names none."""
    start, end = max(0, place[0] - _AROUND), place[1] + _AROUND
    told = [0]
    for match in _STARS.finditer(reading.plain, start, end):
        told.append(int(match[1]) if match[1] else _SAID.get(match[2] or "", len(match[0])))
    return max(told)


def _places(
    reading: Reading,
    rule: Rule,
    said: Mapping[int, list[Place]],
    live_on: tuple[str, ...],
    papers: _Papers,
    noticed: bool,
) -> list[tuple[Place, str]]:
    """Return where a rule speaks, and on which of the live platforms."""
    places: list[tuple[Place, str]] = []
    for match in rule.matches:
        if noticed and match.finder == "without_notice":
            continue
        for place in _unspared(reading, match, said.get(id(match), ())):
            if match.proof and papers.prove(match, reading, place):
                continue
            platform = _where(reading, match, place, rule, live_on)
            if platform is not None:
                places.append((place, platform))
    return _joined(places)


def _unspared(reading: Reading, match: Match, said: Iterable[Place]) -> list[Place]:
    found = list(said)
    found += [hit.span() for pattern in match.patterns for hit in pattern.finditer(reading.plain)]
    if match.finder:
        found += FINDERS[match.finder](reading)
    if not found or not match.spared.first:
        return found
    spared = Spans(phrases.find(reading, match.spared).get(0, ()))
    return [
        place
        for place in found
        # "trị" of "giá trị" heals nobody, whatever is said after it
        if not spared.covers(_words_of(reading, place)) and not spared.closes_on(_first_word(reading, place))
    ]


def _first_word(reading: Reading, place: Place) -> Place:
    start, end = place
    at = start
    while at < end and reading.seen[at].isalnum():
        at += 1
    return start, at


def _words_of(reading: Reading, place: Place) -> Place:
    """Return a place without the signs at its end: "100%" is innocent where "100" is."""
    start, end = place
    while end > start + 1 and not reading.seen[end - 1].isalnum():
        end -= 1
    return start, end


def _where(reading: Reading, match: Match, place: Place, rule: Rule, live_on: tuple[str, ...]) -> str | None:
    """Return the first live platform where these words are not at home, "" for everywhere."""
    said = reading.plain[place[0] : place[1]]
    if not live_on:
        return holds(rule, live_on)
    for platform in live_on:
        if platform in rule.platforms and not any(word in said for word in match.unless.get(platform, ())):
            return platform
    return None


def _joined(places: list[tuple[Place, str]]) -> list[tuple[Place, str]]:
    """Make one of places that overlap: nobody wants to be told twice of the same words."""
    joined: list[tuple[Place, str]] = []
    for place, platform in sorted(places):
        if joined and place[0] < joined[-1][0][1]:
            (start, end), first = joined[-1]
            joined[-1] = (start, max(end, place[1])), first
        else:
            joined.append((place, platform))
    return joined
