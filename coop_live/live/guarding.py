"""What of a card may go on air tonight: the rules take away what an account could be blocked for."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date
from functools import lru_cache

from coop_live.i18n import language
from coop_live.model import Card, Product
from coop_live.overlay.card import CALL
from coop_live.policy import Finding, certified, check, check_product, notice_for, withheld

# What the rules may find in a product's record that no card shows.
UNSEEN = ("talk", "old_price")
# What a card does without when the rules forbid it.
SPARED = ("member", "place")


def guarded(card: Card, product: Product, platforms: Sequence[str], overruled: frozenset[str]) -> Card:
    """Return the card as it may be shown on all of these platforms, with the reason for what is missing.

    A code, a member or a place is left out; what is wrong with the name or the product itself blocks
    the whole card. Rules in `overruled` are let pass. Raises InputError for an unknown platform.
    """
    today, spoken = date.today(), language()
    papers = product.certificates
    ocop = certified(papers, "ocop", today)
    card = replace(
        card,
        ocop=ocop.stars if ocop and not card.sold_out else 0,
        vietgap=certified(papers, "vietgap", today) is not None,
        notice=notice_for(product),
    )
    found = [*_of_code(card, platforms, spoken), *_of_call(card, product, platforms, spoken)]
    found += _of_product(replace(product, stock=None), tuple(platforms), today, spoken)
    against = [one for one in found if one.level == "block"]
    passed = tuple(dict.fromkeys(one.rule for one in against if one.rule in overruled))
    return _without(replace(card, overruled=passed), [one for one in against if one.rule not in overruled])


def _without(card: Card, held: Sequence[Finding]) -> Card:
    """Return the card without what was found, and say why; what blocks it is told before all else."""
    if not held:
        return card
    blocking = [one for one in held if one.field not in ("qr", "call", *SPARED)]
    parts = {one.field for one in held}
    told = blocking or held
    why = " ".join(dict.fromkeys(one.advice for one in told))
    return replace(
        card,
        qr=None if "qr" in parts else card.qr,
        qr_words="" if "qr" in parts else card.qr_words,
        call=CALL.replace("{code}", card.code) if "call" in parts else card.call,
        member="" if "member" in parts else card.member,
        place="" if "place" in parts else card.place,
        withheld=" ".join(part for part in (why, card.withheld) if part),
        # Only what is told may be overruled: what is behind it is told, and asked, next.
        held=tuple(dict.fromkeys(one.rule for one in told)),
        blocked=bool(blocking),
    )


def _of_code(card: Card, platforms: Sequence[str], spoken: str) -> Iterable[Finding]:
    finding = withheld("qr", platforms, language=spoken)
    return [replace(finding, field="qr")] if card.qr and finding is not None else []


def _of_call(card: Card, product: Product, platforms: Sequence[str], spoken: str) -> Iterable[Finding]:
    found = check(card.call, platforms, kind=product.law_class, language=spoken, noticed=True)
    return [replace(one, field="call") for one in found]


@lru_cache(maxsize=256)
def _of_product(
    product: Product, platforms: tuple[str, ...], today: date, spoken: str
) -> tuple[Finding, ...]:
    """Return what the rules say of a product's own record; kept, for it is asked after every sale."""
    found = check_product(product, platforms, today=today, language=spoken)
    unseen = (*UNSEEN, "name" if product.air_name else "air_name")
    return tuple(one for one in found if one.field not in unseen)
