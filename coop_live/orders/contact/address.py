"""Finds the part of a comment that says where to ship: its place in the text, nothing more."""

from __future__ import annotations

from dataclasses import dataclass

from coop_live.orders.contact.landmarks import ADDRESS, ANY_NAME, PEOPLE, STOPS, Walk
from coop_live.orders.words import lexicon as lex
from coop_live.orders.words.phrases import Item
from coop_live.orders.words.text import Tokens, word_set

# An address follows, whatever it looks like.
_LEADS = word_set("dia chi, dc, d / c, add, address, dchi")
# May stand between 'địa chỉ' and the address.
_BETWEEN = word_set(
    """:, cua, la, =, -, nhan, nhan hang, moi, ,, ., sang, qua, thanh, lai, ve, dung la, sau sap nhap"""
)
# May stand between 'gửi' and the place: 'gửi má dưới Sóc Trăng'.
_BEFORE_PLACE = word_set(":, la, o, ,, tan, cod, thang, duoi, tren, ngoai, trong")
# A landmark follows.
_BESIDE = word_set(
    """gan, canh, doi dien, ke, ke ben, sat, sau lung, ben canh, sat ben, phia sau, sau, ngay canh"""
)
# An address is over here.
_ENDS = word_set("nha, nhe, nhen, a, nghen, hen, giup, gui, ship, giao, shop")
_BEGINS = ADDRESS | lex.PLACE_LEAD | lex.NEAR
_NAME_WORDS = 6


@dataclass(frozen=True, slots=True)
class AddressFound:
    """Items `first` to `last` (inclusive); `parts` counts what makes it one, `led`: it was announced."""

    first: int
    last: int
    parts: int
    led: bool
    bare: bool  # a place name and nothing else


def find_address(tokens: Tokens, items: list[Item], phone_flag: int) -> AddressFound | None:
    """Return the longest stretch of items that names a place to ship to, or None."""
    flags = 0
    for item in items:
        flags |= item.flags
    if not flags & (ADDRESS | lex.PLACE_LEAD) and "/" not in tokens.raw:
        return None  # a number and a name alone are seldom a street
    walk = Walk(tokens, items, phone_flag)
    best: AddressFound | None = None
    at = 0
    while at < len(items):
        item = items[at]
        begins = item.flags & _BEGINS or item.number is not None or item.folded == "so"
        found = _from(walk, at) if begins else None
        if found is None:
            at += 1
            continue
        if best is None or (found.parts, found.last - found.first) > (best.parts, best.last - best.first):
            best = found
        at = found.last + 1
    return best


def _from(walk: Walk, at: int) -> AddressFound | None:
    item = walk.items[at]
    lead = item.flags & lex.PLACE_LEAD and item.folded in _LEADS
    if lead:
        start = _after_lead(walk, at + 1)
        if start < len(walk.items) and walk.named(start) and not walk.items[start].flags & lex.CODE_WORD:
            last, parts = _extent(walk, start)
            if parts:
                return AddressFound(start, last, parts, led=True, bare=False)
        return None
    if not _starts(walk, at):
        return None
    last, parts = _extent(walk, at)
    last = _without_talk(walk, at, last)
    led = _led(walk, at)
    bare = parts == 1 and bool(walk.items[at].flags & lex.PLACE) and last == at
    if parts >= 2 or (led and parts == 1):
        return AddressFound(at, last, parts, led, bare)
    return None


def _without_talk(walk: Walk, first: int, last: int) -> int:
    """Drop the words of talk that a name let in at the end: '… trạm y tế nha o'."""
    while last > first:
        item = walk.items[last]
        spoken = item.flags & (lex.PARTICLE | PEOPLE | lex.SHOP) and item.known
        if walk.capital(last) or item.number is not None or not (spoken or item.folded == "so"):
            break
        if walk.items[last - 1].flags & (lex.STREET | lex.ADMIN) and item.folded != "so":
            break  # the first word of a name
        last -= 1
    return last


def _starts(walk: Walk, at: int) -> bool:
    item = walk.items[at]
    if walk.is_phone(at) or item.product is not None:
        return False
    if item.folded == "so" and at + 1 < len(walk.items):
        return walk.house(at + 1)
    if (
        at + 1 < len(walk.items)
        and (item.flags & lex.NEAR or item.folded in _BESIDE)
        and walk.marker(at + 1)
        and (item.exact or " " in item.folded)
    ):
        return True
    return walk.addressy(at) or _named_place(walk, at)


def _named_place(walk: Walk, at: int) -> bool:
    """Tell 'gửi qua Hội Phụ nữ phường …' from a person's name: led, in capitals, and a ward follows."""
    led = at > 0 and walk.items[at - 1].flags & lex.PLACE_LEAD
    return bool(led) and walk.capital(at) and not walk.items[at].flags & STOPS and walk.official_next(at)


def _after_lead(walk: Walk, at: int) -> int:
    skipped = lex.PERSON | lex.SHORT_PERSON | lex.PARTICLE | lex.SHOP
    while (
        at < len(walk.items)
        and not walk.house(at)
        and not walk.marker(at)
        and (walk.items[at].folded in _BETWEEN or (walk.items[at].flags & skipped and not walk.capital(at)))
    ):
        at += 1
    return at


def _led(walk: Walk, at: int) -> bool:
    begun = at
    while at and (
        walk.items[at - 1].folded in _BEFORE_PLACE
        or walk.items[at - 1].flags & (lex.PERSON | lex.SHORT_PERSON)
        or (walk.items[at - 1].flags & lex.STREET and walk.items[at - 1].exact)
    ):
        at -= 1
    if at == 0 or not walk.items[at - 1].flags & lex.PLACE_LEAD:
        return False
    # 'mình ở Đô Lương' leads to a town; 'ở chợ', 'ở trường' are where somebody is
    return walk.items[at - 1].folded not in ("o", "tai") or bool(walk.items[begun].flags & lex.PLACE)


def _extent(walk: Walk, start: int) -> tuple[int, int]:
    """Walk on from a start as long as it reads like an address; return its last item and its parts."""
    parts, last, at = 0, start, start
    free = _NAME_WORDS  # name words still allowed before the next marker
    while at < len(walk.items) and not walk.is_phone(at):
        item = walk.items[at]
        if item.sign:
            if not _sign_goes_on(walk, at):
                break
            free = _NAME_WORDS
        elif _begins_part(walk, at, start):
            parts += bool(item.number is None or item.spelled or at == start or walk.house(at))
            named = walk.marker(at) or item.folded == "so"
            at = last = _over_name(walk, at) if named else at
            free = 0 if item.flags & lex.PLACE and not named else _NAME_WORDS
        elif _near(walk, at):
            last = at
        elif parts and _landmark(walk, at):
            at = last = _over_landmark(walk, at)
            free = 0
        elif _is_name(walk, at, free):
            last, free = at, free - 1
        else:
            break
        at += 1
    return last, parts


def _begins_part(walk: Walk, at: int, start: int) -> bool:
    """Tell whether a marker, a place or a number of an address stands here."""
    item = walk.items[at]
    if item.product is not None and item.code:
        return False
    if walk.marker(at) or item.flags & lex.PLACE:
        return True
    if item.folded == "so" and at + 1 < len(walk.items):
        return walk.house(at + 1)
    return item.number is not None and not item.spelled and (at == start or not _quantity(walk, at))


def _landmark(walk: Walk, at: int) -> bool:
    """Tell whether 'gần nhà rông', 'kế tiệm vàng Kim Phát' begins here."""
    item, after = walk.items[at], at + 1
    if item.folded not in _BESIDE or not (item.exact or " " in item.folded or item.folded == "gan"):
        return False
    return (
        after < len(walk.items)
        and not walk.items[after].sign
        and not walk.is_phone(after)
        and (
            walk.items[after].number is None and not walk.items[after].flags & (PEOPLE | lex.WHICH | lex.NOT)
        )
    )


def _over_landmark(walk: Walk, at: int) -> int:
    """Step over the words of a landmark, up to the next sign or word of talk."""
    last = at
    for place in range(at + 1, min(at + 7, len(walk.items))):
        item = walk.items[place]
        talk = item.flags & (lex.PARTICLE | lex.SHOP | lex.BUY | lex.PHONE) and not walk.capital(place)
        if item.sign or walk.is_phone(place) or item.product is not None or (talk and place > at + 1):
            break
        if place > at + 1 and item.flags & PEOPLE and not walk.capital(place):
            break
        last = place
    return last


def _near(walk: Walk, at: int) -> bool:
    return bool(walk.items[at].flags & lex.NEAR) and at + 1 < len(walk.items) and walk.marker(at + 1)


def _is_name(walk: Walk, at: int, free: int) -> bool:
    item = walk.items[at]
    if (item.number is not None and not item.spelled) or (item.product is not None and item.code):
        return False
    return (walk.capital(at) and not item.flags & lex.PHONE) or _plain_name(walk, at, free)


def _over_name(walk: Walk, at: int) -> int:
    """Step from a marker over the sign and the first word of its name."""
    after = at + 1
    while after < len(walk.items) and walk.items[after].folded in (".", ":"):
        after += 1
    if after >= len(walk.items) or walk.marker(after) or walk.items[after].flags & lex.PLACE:
        return after - 1
    if walk.items[at].folded in ANY_NAME and not walk.named(after):
        return after - 1
    return after


def _plain_name(walk: Walk, at: int, free: int) -> bool:
    item = walk.items[at]
    if (
        free > 0
        and item.flags & STOPS
        and not item.flags & (lex.BUY | lex.PHONE)
        and item.folded not in _ENDS
        and walk.official_next(at)
    ):
        return True
    if free <= 0 or (item.flags & STOPS and not item.spelled):
        return False
    return not item.flags & (lex.UNIT | lex.THIS) or not item.known or not item.exact


def _quantity(walk: Walk, at: int) -> bool:
    after = walk.items[at + 1] if at + 1 < len(walk.items) else None
    return (
        after is not None
        and bool(after.flags & lex.UNIT)
        and not walk.capital(at + 1)
        and not walk.marker(at + 1)
    )


def _sign_goes_on(walk: Walk, at: int) -> bool:
    sign, after = walk.items[at].folded, at + 1
    if after >= len(walk.items) or walk.is_phone(after):
        return False
    tokens = walk.tokens
    glued = tokens.glued(walk.items[at].first) and tokens.glued(walk.items[after].first)
    if sign == ",":
        return (
            walk.addressy(after)
            or (walk.capital(after) and not walk.items[after].flags & (lex.PHONE | lex.PERSON))
            or (walk.items[after].folded == "chau" and walk.capital(after) and walk.named(after + 1))
            or _landmark(walk, after)
            or (not walk.items[after].known)
            or (walk.items[after].flags & lex.NEAR and walk.addressy(after + 1)) != 0
        )
    if sign in "./'’":
        return glued or walk.addressy(after)
    return sign in "-–" and (glued or walk.addressy(after))
