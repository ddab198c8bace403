"""Says which commune of today an address means, or which ones it may mean."""

from __future__ import annotations

from dataclasses import dataclass

from coop_live.places.certain import certain
from coop_live.places.find import find
from coop_live.places.offers import offered, told_province
from coop_live.places.readings import Context, Reading, readings
from coop_live.places.street import street_of
from coop_live.places.units import Level, Unit, table
from coop_live.places.words import Text


@dataclass(frozen=True, slots=True)
class Resolved:
    """What an address means.

    Only where `sure` is True may a parcel be sent on it. Otherwise `ward` is None and `candidates` are what
    it may mean, best first, at most ten; the province is told when at least that is certain.
    """

    ward_code: str | None = None
    province_code: str | None = None
    ward: str | None = None
    province: str | None = None
    street: str = ""
    candidates: tuple[Unit, ...] = ()
    sure: bool = False


def resolve(text: str) -> Resolved:
    """Find the commune of today in an address as a customer types it; certain.py has the rules.

    Never raises, whatever the text.
    """
    words = Text(text)
    context = Context(words, find(words, table()), table())
    ranked = sorted(readings(context), key=lambda one: one.weight, reverse=True)
    best = _best(context, ranked)
    unit = certain(context, best)
    if unit is None:
        return _unsure(context, ranked, best)
    found = context.table.units[unit]
    street = street_of(words, best[0].mentions, best[0].ward)
    return Resolved(found.ward_code, found.province_code, found.ward, found.province, street, (), True)


def _best(context: Context, ranked: list[Reading]) -> list[Reading]:
    """Return the readings that explain most, and without a district those that may as well be meant.

    'xa dong thinh' without marks may be a namesake that became a phường. 'Phường 5, Cà Mau' may lie in the
    old province or, by its new name, in Bạc Liêu: where no ward of today has the name, both are the best.
    """
    if not ranked:
        return []
    top, name = ranked[0].weight, ranked[0].name
    best = [one for one in ranked if one.weight == top]
    if best[0].district:
        return best
    others = [one for one in ranked[len(best) :] if one.name.usual and one.weight[0] >= top[0] - 1]
    if not context.text.accented:
        lower = [one for one in others if one.weight[0] < top[0]]
        best += [one for one in lower if one.misnamed and one.name.words != name.words]
    if all(one.name.level == Level.OLD_WARD for one in best):
        best += [one for one in others if one.weight[0] == top[0]]
    return best


def _unsure(context: Context, ranked: list[Reading], best: list[Reading]) -> Resolved:
    """Offer what may be meant, with the province when that is certain."""
    province, told = told_province(context, best)
    candidates = offered(context, ranked, province)
    read = best[0].mentions if best else ()
    ward = best[0].ward if best and best[0].ward.typed else None
    street = street_of(context.text, (*read, *told, *context.plainly_named()), ward)
    if province is None:
        return Resolved(street=street, candidates=candidates)
    code, name = context.table.new_provinces[province]
    return Resolved(None, code, None, name, street, candidates)
