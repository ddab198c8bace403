"""Writes the file that a carrier takes: who can go is in it, who cannot is told with the reason."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from coop_live.errors import Problem
from coop_live.ledger import Questions
from coop_live.model import Order, OrderState
from coop_live.settings import Settings
from coop_live.shipping.beside import parcels_of
from coop_live.shipping.templates.filling import write_template
from coop_live.shipping.templates.parcel import Parcel, Terms, gone, kept_back, parcel_of
from coop_live.shipping.templates.template import Template

# What has left the house is with a carrier already.
TO_SEND = (OrderState.CONFIRMED, OrderState.PACKED)


@dataclass(slots=True)
class Sent:
    """What became of the orders: the numbers of those in the file, and what kept the others out."""

    numbers: list[int] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)


def write_for_carrier(
    path: Path, orders: Iterable[Order], template: Template, terms: Terms, *, chosen: bool = False
) -> Sent:
    """Write the orders that are still here into the file of a carrier.

    Where a person has `chosen` the orders, it is told of those that have left, too. The old file stays when
    anything fails; raises CoopLiveError with the remedy.
    """
    sent = Sent()
    write_template(path, template, to_go(orders, template, terms, sent, chosen=chosen))
    return sent


def to_go(
    orders: Iterable[Order], template: Template, terms: Terms, sent: Sent, *, chosen: bool = False
) -> Iterator[Parcel]:
    """Give the parcels that a carrier can take; `sent` keeps who they were and what was wrong with others."""
    for order in orders:
        if order.state not in TO_SEND:
            sent.problems += [gone(order)] if chosen else []
            continue
        parcel = parcel_of(order, terms)
        problems = list(kept_back(order, parcel, template, terms))
        if problems:
            sent.problems += problems
        else:
            sent.numbers.append(order.number)
            yield parcel


def terms_of(questions: Questions, numbers: Iterable[int], settings: Settings) -> Terms:
    """Return what holds for the parcels of these orders, after the book and the settings."""
    shipping = settings.shipping
    return Terms(
        products={product.code: product for product in questions.products()},
        given=parcels_of(questions, numbers),
        memo_prefix=settings.book.memo_prefix,
        usual_grams=shipping.parcel_grams,
        ship_days=shipping.ship_days,
        may_look=shipping.may_look,
        buyer_pays=shipping.buyer_pays_fee,
    )
