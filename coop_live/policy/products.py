"""Checks a product before it goes on air: its words, its class in law, its papers, its prices."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date

from coop_live.model import Product
from coop_live.policy import phrases
from coop_live.policy.check import check
from coop_live.policy.customers import first_names
from coop_live.policy.finders import MOST_OFF, NOTICE, NOTICE_NAME, dong
from coop_live.policy.papers import certified
from coop_live.policy.phones import phones
from coop_live.policy.rules import usable
from coop_live.policy.spans import Spans
from coop_live.policy.values import Finding, Rule, finding, holds, known, strictest_first
from coop_live.policy.words import Reading

_PRICE_TOLD = re.compile(
    r"(?<!\w)gia (?:chi |con |la |live |ban |hom nay ){0,3}"
    r"([0-9]{1,3}(?:[.,][0-9]{3}){1,2}|[0-9]{2,7})\s?(k|nghin|ngan|d|dong)(?!\w)"
)


def notice_for(product: Product) -> str:
    """Return what the law wants shown and said with a product, in Vietnamese; "" where nothing.

    Source: Decree 15/2018 art. 27(3), Decree 342/2025 (health-protection food).
    """
    return f"{NOTICE_NAME}. {NOTICE}." if product.law_class == "tpbvsk" else ""


def check_product(
    product: Product,
    platforms: Iterable[str],
    *,
    today: date | None = None,
    language: str = "vi",
    rules: tuple[Rule, ...] | None = None,
) -> tuple[Finding, ...]:
    """Return what the rules say about a product's record, the strictest first.

    A finding's `field` says in which part (name, air_name, unit, code, variants, talk, member, place,
    old_price …), and its span where in that text. Raises InputError for an unknown platform.
    """
    live_on = known(platforms)
    today = today or date.today()
    rules = usable() if rules is None else rules
    found = [
        replace(one, field=field)
        for field, text in (*_texts(product), *_labels(product))
        for one in check(
            text,
            live_on,
            kind=product.law_class,
            certificates=product.certificates,
            today=today,
            language=language,
            rules=rules,
            noticed=True,
        )
    ]
    for rule in rules:
        platform = holds(rule, live_on)
        if "product" in rule.scope and platform is not None:
            fields = _RECORD.get(rule.id, _named_like)(rule, product, today)
            found += [finding(rule, platform, language, part=field) for field in fields]
    return strictest_first(found)


def _texts(product: Product) -> Iterator[tuple[str, str]]:
    for field in ("name", "air_name", "member", "place"):
        if text := getattr(product, field):
            yield field, text
    for line in product.talk:
        yield "talk", line


def _labels(product: Product) -> Iterator[tuple[str, str]]:
    """Return what is short and printed beside the words; a rule about the class in law does not ask it."""
    yield "unit", product.unit
    yield "code", product.code
    for variant in product.variants:
        yield "variants", variant.key


def _unconfirmed(rule: Rule, product: Product, today: date) -> list[str]:
    wanting = product.law_class in rule.kinds and certified(product.certificates, "advert", today) is None
    return ["certificates"] if wanting else []


def _nobody_answers(rule: Rule, product: Product, today: date) -> list[str]:
    if product.law_class not in rule.kinds or not product.law_class:
        return []
    return [field for field in ("member", "place") if not getattr(product, field).strip()]


def _price_told(rule: Rule, product: Product, today: date) -> list[str]:
    """Return "talk" where a price is told that is none of the product's, nor that of several."""
    asked = {product.price, *(variant.price for variant in product.variants if variant.price)}
    asked |= {product.old_price} if product.old_price else set()
    for line in product.talk:
        for told in _PRICE_TOLD.finditer(Reading(line).plain):
            price = dong(told[1], told[2])
            if price not in asked and not any(each and price % each == 0 for each in asked):
                return ["talk"]
    return []


def _cut_too_far(rule: Rule, product: Product, today: date) -> list[str]:
    before = product.old_price or 0
    lowest = min([product.price, *(variant.price for variant in product.variants if variant.price)])
    return ["old_price"] if lowest * 100 < before * (100 - MOST_OFF) else []


def _named_like(rule: Rule, product: Product, today: date) -> list[str]:
    """Return where a rule about the record finds its phrases in a product whose class it is about."""
    if product.law_class not in rule.kinds or not rule.matches or "text" in rule.scope:
        return []
    book = phrases.book((0, phrase) for match in rule.matches for phrase in match.phrases)
    return list(dict.fromkeys(field for field, text in _texts(product) if phrases.find(Reading(text), book)))


_RECORD = {"P13": _unconfirmed, "P14": _nobody_answers, "P18": _price_told, "P28": _cut_too_far}
"""What a product's record is asked for each rule; a rule of the user's own is asked by its phrases."""


def check_ticker(
    text: str,
    platforms: Iterable[str],
    *,
    names: Iterable[str] = (),
    language: str = "vi",
    rules: tuple[Rule, ...] | None = None,
) -> tuple[Finding, ...]:
    """Return what must not stand in the order ticker or a chat overlay, the strictest first.

    Besides what any text is asked: no phone at all, no first name that is not masked, and none of
    `names`, the customers' own.
    """
    live_on = known(platforms)
    rules = usable() if rules is None else rules
    found = list(check(text, live_on, kind="other", language=language, rules=rules))
    rule = next((each for each in rules if each.id == "P07"), None)
    if rule is None:
        return strictest_first(found)
    reading = Reading(text)
    told = Spans(one.span for one in found if one.rule == rule.id)
    places = [*phones(reading), *first_names(reading), *_named(reading, names)]
    for place in dict.fromkeys(reading.place(*each) for each in places):
        if not told.touches(place):
            found.append(finding(rule, holds(rule, live_on) or "", language, place))
    return strictest_first(found)


def _named(reading: Reading, names: Iterable[str]) -> list[tuple[int, int]]:
    """Return where customers' names stand, written with or without marks."""
    found: list[tuple[int, int]] = []
    for name in names:
        words = [piece.word.folded for piece in Reading(name).pieces]
        if sum(map(len, words)) < 2:
            continue
        for at in range(len(reading.pieces) - len(words) + 1):
            part = reading.pieces[at : at + len(words)]
            if [piece.word.folded for piece in part] == words:
                found.append((part[0].start, part[-1].end))
    return found
