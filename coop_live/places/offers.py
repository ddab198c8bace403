"""What is told of an address that is not certain: its province when that is beyond doubt, and the candidates.

A province is beyond doubt when exactly one is named (not behind a street word, a house number or a family
name), or when all districts with their type word lie in one; and no ward or district contradicts it.
"""

from __future__ import annotations

from coop_live.places import kinds
from coop_live.places.find import Before, Mention
from coop_live.places.readings import Context, Reading
from coop_live.places.units import Level, Province, Unit
from coop_live.places.words import Text

MOST_CANDIDATES = 10
_LOOKED_AT = 50  # readings; where more are equally good, no province is certain for other reasons
_FEW_LETTERS = 3  # hue, hn, sg: too short to stand for a province behind any word


def offered(context: Context, ranked: list[Reading], province: int | None) -> tuple[Unit, ...]:
    """Return the communes that may be meant, best first; none outside of a province that is certain."""
    table = context.table
    units = dict.fromkeys(unit for reading in ranked for unit in reading.units)
    for mention in context.found.mentions:
        if context.standing(mention, ()) is not Before.STREET:
            for district in _districts(mention):
                units |= dict.fromkeys(table.within.get(district, ()))
    written = {row.new for mention in context.found.mentions for row in _provinces(context, mention)}
    fitting = [unit for unit in units if province in (None, table.unit_province[unit])]
    fitting.sort(key=lambda unit: table.unit_province[unit] not in written)  # the order stays otherwise
    return tuple(table.units[unit] for unit in fitting[:MOST_CANDIDATES])


def told_province(context: Context, best: list[Reading]) -> tuple[int | None, tuple[Mention, ...]]:
    """Return the province of today that the text is surely about (or None), and the names that tell it."""
    told = {one: provinces for one in context.found.mentions if (provinces := _named(context, one, best))}
    if not told:
        told = {one: provinces for one in context.found.mentions if (provinces := _of_district(context, one))}
    provinces = set().union(*told.values())
    if len(provinces) != 1:
        return None, tuple(told)
    province = provinces.pop()
    read = best[0].mentions if best else ()
    beside = (
        one for one in context.found.mentions if one in read or not any(one.overlaps(name) for name in read)
    )
    doubted = any(_elsewhere(context, one, province) for one in beside)
    return (None if doubted else province), tuple(told)


def _named(context: Context, mention: Mention, best: list[Reading]) -> set[int]:
    """Return the province that a name tells beyond doubt (in a set), or nothing."""
    rows = _provinces(context, mention)
    if not rows or context.vague(mention) or _read_otherwise(context, mention, best):
        return set()
    standing = context.standing(mention, best[0].mentions if best else ())
    if standing is Before.STREET or (standing is Before.WORD and not _stands_alone(context.text, mention)):
        return set()
    if best and best[0].province and not mention.clear and mention not in best[0].mentions:
        # Before the ward it is a street or a hamlet that is called like a province.
        return set() if mention.first < best[0].ward.first else {row.new for row in rows}
    return {row.new for row in rows}


def _provinces(context: Context, mention: Mention) -> list[Province]:
    return [context.table.provinces[one.index] for one in mention.names if one.level == Level.PROVINCE]


def _read_otherwise(context: Context, mention: Mention, best: list[Reading]) -> bool:
    """Tell whether a reading takes these words for a ward or for a district of another province."""
    table = context.table
    for reading in best[:_LOOKED_AT]:
        if reading.ward.overlaps(mention):
            longer = reading.ward.last - reading.ward.first > mention.last - mention.first
            if longer or reading.district or reading.province:
                return True
        if reading.district and reading.district.overlaps(mention):
            homes = {table.unit_province[unit] for unit in reading.units}
            meant = {table.provinces[one.index].new for one in mention.names if one.level == Level.PROVINCE}
            if homes != meant:
                return True
    return False


def _stands_alone(text: Text, mention: Mention) -> bool:
    """Tell whether a bare province behind other words is not a piece of a street's or a person's name."""
    letters = sum(len(word) for word in text.folded[mention.first : mention.last])
    marked = not all(one.plain for one in text.words[mention.first : mention.last])
    before = text.folded[mention.first - 1]
    if before in kinds.FAMILY_WORDS or _goes_on(text, mention.last):
        return False
    return marked or letters > _FEW_LETTERS


def _goes_on(text: Text, at: int) -> bool:
    """Tell whether a word follows that may be more of a name: 'Điện Biên Phủ'."""
    if at >= len(text) or text.gaps[at] != " " or text.number(at):
        return False
    return text.folded[at] not in kinds.AFTER_WORDS and text.folded[at] not in kinds.KINDS


def _districts(mention: Mention) -> list[int]:
    return [one.index for one in mention.names if one.level == Level.DISTRICT]


def _of_district(context: Context, mention: Mention) -> set[int]:
    """Return the provinces of a district with its type word."""
    rows = _districts(mention) if mention.typed else []
    return {context.table.district_province(row) for row in rows}


def _elsewhere(context: Context, mention: Mention, province: int) -> bool:
    """Tell whether this is a ward or a district, by its type word, but none of this province."""
    if not mention.typed or any(one.level == Level.PROVINCE for one in mention.names):
        return False
    return not any(_lies_in(context, one.level, one.index, province) for one in mention.names)


def _lies_in(context: Context, level: Level, index: int, province: int) -> bool:
    table = context.table
    if level == Level.NEW_WARD:
        return table.unit_province[index] == province
    district = table.old_wards[index].district if level == Level.OLD_WARD else index
    return table.district_province(district) == province
