"""Decides when a parcel may be sent: the rules by which one reading of an address is certain.

1. One reading of the text explains more of its names than any other, or all that explain as much lead to the
   same commune of today. An old district or an old province in the text decides for the old wards, a province
   of today alone for the wards of today.
2. The old ward went wholly into one commune, and the sources agree on it.
3. The ward has its type word (xã, phường, thị trấn, đặc khu) and a province or an old district with it; or it
   is bare and stands with both, or with the province alone when it can be neither a district nor a street. A
   type word that is not the ward's own (xã for what is a phường) wants both too.
   A ward's name alone is never enough, however rare it is: hamlets, streets and people share these names. A
   second ward beside it ("phường Bến Nghé, nay là phường Sài Gòn") does not replace the province either.
4. Nothing contradicts it: no other ward, district or province is surely named, no word stands unexplained
   between the names, and the ward's name does not go on with a word that is not known.
"""

from __future__ import annotations

from coop_live.places import kinds
from coop_live.places.find import Before, Mention
from coop_live.places.readings import Context, Reading
from coop_live.places.units import Level
from coop_live.places.words import word

_A_STREET = word("phố")
_WARDS = (Level.NEW_WARD, Level.OLD_WARD)


def certain(context: Context, best: list[Reading]) -> int | None:
    """Return the one commune that all the best readings lead to, None when there is any doubt."""
    units = {unit for one in best for unit in one.units}
    if len(units) != 1 or not any(one.firm for one in best):
        return None
    unit, reading = units.pop(), best[0]
    if reading.gaps or not _enough(context, reading):
        return None
    doubts = (_goes_on, _type_word_is_a_name, _hamlet_before)
    if any(doubt(context, reading) for doubt in doubts) or _contradicted(context, reading, unit):
        return None
    return unit


def _enough(context: Context, reading: Reading) -> bool:
    """Tell whether a reading rests on enough names: rule 3."""
    both = bool(reading.province and reading.district)
    if any(context.standing(one, reading.mentions) is not Before.OPEN for one in reading.mentions):
        return False
    if reading.province and not reading.district and context.vague(reading.province):
        return False
    if reading.misnamed:
        return both
    if reading.ward.typed:
        return bool(reading.province or reading.district)
    if reading.name.words[0] == _A_STREET:
        return False  # 'phố Huế' is a street first, and a ward that was
    return both or (bool(reading.province) and _only_a_ward(reading.ward))


def _type_word_is_a_name(context: Context, reading: Reading) -> bool:
    """Tell whether the type word may be the end of another name: 'phu xa cao loc' is Phú Xá in Cao Lộc."""
    ward = reading.ward
    if not ward.typed or context.text.accented:
        return False
    here = (name for one in context.found.mentions if one.last == ward.last for name in one.names)
    districts = {name.index for name in here if name.level == Level.DISTRICT}
    others = (one for one in context.found.mentions if one.first < ward.first < one.last < ward.last)
    return any(
        name.level == Level.OLD_WARD and context.table.old_wards[name.index].district in districts
        for one in others
        for name in one.names
    )


def _hamlet_before(context: Context, reading: Reading) -> bool:
    """Tell whether a bare ward may be a hamlet's name: 'xóm 4 Quang Trung, Thái Bình, Hưng Yên'."""
    ward, district = reading.ward, reading.district
    if ward.typed or district is None or district.typed:
        return False
    begins = ward.first == 0 or context.text.gaps[ward.first] == ","
    if begins or any(one.last == ward.first for one in reading.mentions):
        return False
    homes = {context.table.unit_province[unit] for unit in reading.units}
    wards = (one.index for one in district.names if one.level == Level.NEW_WARD)
    return any(context.table.unit_province[one] in homes for one in wards)


def _only_a_ward(ward: Mention) -> bool:
    """Tell whether a bare name can be nothing but a ward: no district, no province, no street."""
    folded = [one.folded for one in ward.names[0].words]
    streetlike = folded[0] in kinds.FAMILY_WORDS or " ".join(folded) in kinds.STREETLIKE_NAMES
    return len(folded) > 1 and not streetlike and all(one.level in _WARDS for one in ward.names)


def _goes_on(context: Context, reading: Reading) -> bool:
    """Tell whether the name of the ward or the district may be the beginning of a longer one."""
    return any(_followed(context, one, reading) for one in (reading.ward, reading.district) if one)


def _followed(context: Context, mention: Mention, reading: Reading) -> bool:
    text, at = context.text, mention.last
    if at >= len(text) or text.gaps[at] not in (" ", "") or text.phone(at):
        return False
    if any(one.first <= at < one.last for one in reading.mentions):
        return False
    known = (kinds.KINDS, kinds.STREET_WORDS, kinds.BETWEEN_WORDS, kinds.AFTER_WORDS)
    return not any(text.folded[at] in words for words in known)


def _contradicted(context: Context, reading: Reading, unit: int) -> bool:
    """Tell whether the text surely names another ward, district or province as well."""
    for at, kind in context.found.unknown:
        within = any(one.first <= at < one.last for one in reading.mentions)
        if not within and (kind in kinds.WARD_KINDS or at > reading.ward.first):
            return True
    beside = (
        one for one in context.found.mentions if not any(one.overlaps(other) for other in reading.mentions)
    )
    return any(_counts(context, one, reading) and not _fits(context, one, unit) for one in beside)


def _counts(context: Context, mention: Mention, reading: Reading) -> bool:
    """Tell whether a name beside the reading must agree; what is bare before the ward is the street's."""
    if mention.clear:
        return True
    if context.standing(mention, reading.mentions) is not Before.OPEN:
        return False
    if all(one.level in _WARDS for one in mention.names):
        return False
    return mention.first > reading.ward.first or not reading.province


def _fits(context: Context, mention: Mention, unit: int) -> bool:
    """Tell whether one of the places that a name may mean is this commune, or has it."""
    table = context.table
    for name in mention.names:
        if name.level == Level.NEW_WARD:
            fits = name.index == unit
        elif name.level == Level.OLD_WARD:
            fits = unit in table.old_wards[name.index].units
        elif name.level == Level.DISTRICT:
            fits = name.index in table.covered.get(unit, ())
        else:
            says = table.provinces[name.index]
            was = {table.old_province[one] for one in table.covered.get(unit, ())}
            fits = says.new == table.unit_province[unit] and (says.today or says.old in was)
        if fits:
            return True
    return False
