"""Finds the part of a comment that says where to ship: its place in the text, nothing more."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from coop_live.orders import lexicon as lex
from coop_live.orders.phrases import Item
from coop_live.orders.text import Tokens

_LEADS = frozenset(
    {"dia chi", "dc", "d / c", "add", "address", "dchi"}
)  # an address follows, whatever it looks like
_NEEDS_NUMBER = frozenset(
    {
        "to",
        "ap",
        "lo",
        "tang",
        "khu",
        "phong",
        "km",
        "can",
        "block",
        "k",
        "ql",
        "tl",
        "dt",
        "hl",
        "doi",
        "so nha",
        "sn",
        "cum",
        "lau",
        "thua",
        "kp",
        "tdp",
        "khoi",
    }
)
_WEAK_PLAIN = frozenset(
    {
        "cho",
        "ban",
        "cau",
        "duong",
        "quan",
        "lang",
        "chua",
        "truong",
        "dinh",
        "pho",
        "trai",
        "ga",
        "bon",
        "cang",
        "tiem",
        "cong",
        "soc",
        "don",
        "khom",
        "toa",
        "can",
        "hop tac xa",
        "doi",
        "cum",
        "kv",
        "thap",
        "hoi",
        "vuon",
        "ray",
        "con",
        "cc",
    }
)
_ONE_LETTER = frozenset({"p", "q", "h", "x", "f", "t", "tt", "tx", "ph", "k"})
_PEOPLE = lex.PERSON | lex.SHORT_PERSON | lex.SHOP
_DEALS = lex.BUY | lex.GIVE | lex.PAY | lex.CANCEL | lex.SHIPPING | lex.PHONE
_CHAT = lex.PARTICLE | lex.WHICH | lex.ASK | lex.NOW_VERB | lex.NOT | lex.DONE | lex.LATER | lex.LONG_AGO
_STOPS = _PEOPLE | _DEALS | _CHAT
_ADDRESS = lex.STREET | lex.ADMIN | lex.PLACE
_SURE_STREETS = frozenset(
    {"duong", "pho", "ngo", "hem", "kiet", "thon", "ap", "xom", "to dan pho", "khu pho"}
)
_BESIDE = frozenset(
    {
        "gan",
        "canh",
        "doi dien",
        "ke",
        "ke ben",
        "sat",
        "sau lung",
        "ben canh",
        "sat ben",
        "phia sau",
        "sau",
        "ngay canh",
    }
)  # where a landmark follows
_BEGINS = _ADDRESS | lex.PLACE_LEAD | lex.NEAR
_ANY_NAME = frozenset(
    {
        "can tin",
        "nha rong",
        "lo gach",
        "hoi",
        "tram y te",
        "cay xang",
        "truong hoc",
        "cti",
        "cong ty",
        "nha may",
        "xuong",
        "truong mam non",
        "truong tieu hoc",
        "cua hang",
    }
)
_ENDS = frozenset({"nha", "nhe", "nhen", "a", "nghen", "hen", "giup", "gui", "ship", "giao", "shop"})
_BETWEEN = frozenset(
    {
        ":",
        "cua",
        "la",
        "=",
        "-",
        "nhan",
        "nhan hang",
        "moi",
        ",",
        ".",
        "sang",
        "qua",
        "thanh",
        "lai",
        "ve",
        "dung la",
        "sau sap nhap",
    }
)  # between 'địa chỉ' and the address
_BEFORE_PLACE = frozenset(
    {":", "la", "o", ",", "tan", "cod", "thang", "duoi", "tren", "ngoai", "trong"}
)  # between 'gửi' and the place: 'gửi má dưới Sóc Trăng'
_SLASHES = 8  # tokens of a house number such as 12/3/4/5
_NAME_WORDS = 6


@dataclass(frozen=True, slots=True)
class AddressFound:
    """Items `first` to `last` (inclusive); `parts` counts what makes it one, `led`: it was announced."""

    first: int
    last: int
    parts: int
    led: bool
    bare: bool  # a place name and nothing else


class _Walk:
    """One comment's items with the questions that the search asks of them."""

    def __init__(self, tokens: Tokens, items: list[Item], phone_flag: int) -> None:
        self.tokens, self.items, self.phone_flag = tokens, items, phone_flag

    @cached_property
    def shouting(self) -> bool:
        """Tell whether most of the comment is in capitals, so that they say nothing."""
        letters = [raw for raw in self.tokens.raw if raw.isalpha() and len(raw) > 2]
        return bool(sum(raw.isupper() for raw in letters) * 2 > len(letters))

    def capital(self, at: int) -> bool:
        item = self.items[at]
        if self.shouting:
            return not item.known or not item.flags & (_STOPS | lex.UNIT | lex.MONEY | lex.THEN | lex.AND)
        return self.tokens.raw[item.first][0].isupper()

    def is_phone(self, at: int) -> bool:
        return self.items[at].flags & self.phone_flag != 0

    def named(self, at: int) -> bool:
        """Tell whether something that may be a name or a number stands at this place."""
        if at >= len(self.items) or self.is_phone(at):
            return False
        item = self.items[at]
        if item.sign:
            return False
        numbered = item.number is not None and not item.spelled
        return (
            numbered
            or self.capital(at)
            or not item.known
            or bool(item.flags & _ADDRESS)
            or not item.flags & _STOPS
        )

    def marker(self, at: int) -> bool:
        """Tell whether this word announces a street, a hamlet, a ward … and a name follows."""
        item = self.items[at]
        if not item.flags & (lex.STREET | lex.ADMIN) or (item.product is not None and not self._alley(at)):
            return False
        after = at + 1
        while after < len(self.items) and self.items[after].folded in (".", ":"):
            after += 1
        if not self.named(after) and not (
            item.folded in _ANY_NAME and after < len(self.items) and not self.items[after].sign
        ):
            return False
        following = self.items[after]
        if item.folded in _ONE_LETTER:
            return self._short_marker(at, after)
        if item.folded == "tram" and not item.exact and at and self.items[at - 1].number is not None:
            return False  # '2 tram muoi' is money
        if item.folded == "tang" and not item.exact:
            return following.number is not None and self._official_ahead(after)
        if item.folded in _NEEDS_NUMBER:
            return (
                following.number is not None
                or following.folded == "dan pho"
                or (
                    item.folded in ("khu", "ap", "to", "doi", "cum", "phong", "toa", "block", "lo")
                    and (item.exact or item.folded == "ap")
                    and self.capital(after)
                )
            )
        if item.folded == "quan" and following.number is not None:
            return True
        if item.folded in _WEAK_PLAIN and not item.exact and self._official_ahead(after):
            return not item.flags & lex.GIVE or (item.folded == "ban" and self.capital(after))
        if item.folded in _WEAK_PLAIN and not item.exact:
            return self.capital(at) and self.capital(after) and not self.items[at].flags & lex.GIVE
        if item.folded in _WEAK_PLAIN:
            return (
                self.capital(after)
                or not following.known
                or following.number is not None
                or bool(following.flags & _ADDRESS)
            )
        return True

    def _alley(self, at: int) -> bool:
        """Tell the alley of '25 ngo 82 Duy Tan' from the corn of 'ngo 2 trai'."""
        number, name = at + 1, at + 2
        return (
            at > 0
            and name < len(self.items)
            and self.items[at - 1].number is not None
            and self.items[number].number is not None
            and not self.items[name].flags & (lex.UNIT | lex.WEIGHT)
            and self.capital(name)
        )

    def _official_ahead(self, at: int) -> bool:
        """Tell whether a ward, a district or a town is named within the next words."""
        return any(
            self.items[n].flags & (lex.ADMIN | lex.PLACE) and self.items[n].folded not in _ONE_LETTER
            for n in range(at, min(at + 7, len(self.items)))
        )

    def official_next(self, at: int) -> bool:
        """Tell whether the words up to the next ward, district or town may all be one name."""
        for n in range(at + 1, min(at + 4, len(self.items))):
            if self.items[n].sign or self.is_phone(n):
                return False
            item = self.items[n]
            if item.flags & (lex.ADMIN | lex.PLACE) and item.folded not in _ONE_LETTER:
                return True
            if item.flags & lex.STREET and item.exact and item.folded in _SURE_STREETS and self.marker(n):
                return True
        return False

    def _short_marker(self, at: int, after: int) -> bool:
        item, following = self.items[at], self.items[after]
        if item.folded in ("k", "f", "t"):
            glued = self.tokens.glued(following.first)
            return glued and following.number is not None and self.tokens.raw[item.first].isupper()
        if item.flags & lex.PERSON:
            return False
        dotted = after > at + 1
        if item.folded in ("x", "h") and not dotted and following.number is not None:
            return False
        return (
            dotted
            or following.number is not None
            or self.capital(after)
            or not following.known
            or bool(following.flags & lex.PLACE)
        )

    def house(self, at: int) -> bool:
        """Tell whether a house number stands here: '27B ngõ', '126/7 Cách Mạng', '65 ly thai to'."""
        item = self.items[at]
        if item.number is None or item.spelled or item.number > 9999:
            return False
        after = at + 1
        while (
            after + 1 < len(self.items)
            and after < at + _SLASHES
            and self.items[after].folded == "/"
            and self.items[after + 1].number is not None
        ):
            after += 2
        if (
            after < len(self.items)
            and len(self.items[after].folded) == 1
            and self.tokens.glued(self.items[after].first)
            and self.items[after].folded.isalpha()
        ):
            after += 1
        if after >= len(self.items) or self.is_phone(after):
            return False
        following = self.items[after]
        if self.marker(after):
            return True
        named = self.capital(after) and after + 1 < len(self.items) and self.capital(after + 1)
        if (following.product is not None and not (named and not following.code)) or (
            following.flags & lex.MONEY and self.tokens.glued(following.first)
        ):
            return False
        phoned = at > 0 and self.is_phone(at - 1)
        if (
            not phoned
            and following.flags & (lex.UNIT | lex.MONEY | lex.WEIGHT | lex.PARTICLE | lex.NOT_QTY)
            and not self.capital(after)
        ):
            return False
        plain = after > at + 1 and not following.flags & (_STOPS | lex.UNIT | lex.WEIGHT | lex.MONEY)
        return (self.capital(after) or not following.known or phoned or plain) and self._more_ahead(after)

    def _more_ahead(self, at: int) -> bool:
        for ahead in range(at, min(at + 9, len(self.items))):
            if self.is_phone(ahead):
                return False
            if self.items[ahead].flags & lex.PLACE or (ahead > at and self.marker(ahead)):
                return True
            if (
                ahead > at
                and self.items[ahead].folded == ","
                and ahead + 1 < len(self.items)
                and self.capital(ahead + 1)
            ):
                return True
        return self.capital(at) and at + 1 < len(self.items) and self.capital(at + 1)

    def addressy(self, at: int) -> bool:
        return (
            at < len(self.items)
            and not self.is_phone(at)
            and (bool(self.items[at].flags & lex.PLACE) or self.marker(at) or self.house(at))
        )


def find_address(tokens: Tokens, items: list[Item], phone_flag: int) -> AddressFound | None:
    """Return the longest stretch of items that names a place to ship to, or None."""
    flags = 0
    for item in items:
        flags |= item.flags
    if not flags & (_ADDRESS | lex.PLACE_LEAD) and "/" not in tokens.raw:
        return None  # a number and a name alone are seldom a street
    walk = _Walk(tokens, items, phone_flag)
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


def _from(walk: _Walk, at: int) -> AddressFound | None:
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


def _without_talk(walk: _Walk, first: int, last: int) -> int:
    """Drop the words of talk that a name let in at the end: '… trạm y tế nha o'."""
    while last > first:
        item = walk.items[last]
        spoken = item.flags & (lex.PARTICLE | _PEOPLE | lex.SHOP) and item.known
        if walk.capital(last) or item.number is not None or not (spoken or item.folded == "so"):
            break
        if walk.items[last - 1].flags & (lex.STREET | lex.ADMIN) and item.folded != "so":
            break  # the first word of a name
        last -= 1
    return last


def _starts(walk: _Walk, at: int) -> bool:
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


def _named_place(walk: _Walk, at: int) -> bool:
    """Tell 'gửi qua Hội Phụ nữ phường …' from a person's name: led, in capitals, and a ward follows."""
    led = at > 0 and walk.items[at - 1].flags & lex.PLACE_LEAD
    return bool(led) and walk.capital(at) and not walk.items[at].flags & _STOPS and walk.official_next(at)


def _after_lead(walk: _Walk, at: int) -> int:
    skipped = lex.PERSON | lex.SHORT_PERSON | lex.PARTICLE | lex.SHOP
    while (
        at < len(walk.items)
        and not walk.house(at)
        and not walk.marker(at)
        and (walk.items[at].folded in _BETWEEN or (walk.items[at].flags & skipped and not walk.capital(at)))
    ):
        at += 1
    return at


def _led(walk: _Walk, at: int) -> bool:
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


def _extent(walk: _Walk, start: int) -> tuple[int, int]:
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


def _begins_part(walk: _Walk, at: int, start: int) -> bool:
    """Tell whether a marker, a place or a number of an address stands here."""
    item = walk.items[at]
    if item.product is not None and item.code:
        return False
    if walk.marker(at) or item.flags & lex.PLACE:
        return True
    if item.folded == "so" and at + 1 < len(walk.items):
        return walk.house(at + 1)
    return item.number is not None and not item.spelled and (at == start or not _quantity(walk, at))


def _landmark(walk: _Walk, at: int) -> bool:
    """Tell whether 'gần nhà rông', 'kế tiệm vàng Kim Phát' begins here."""
    item, after = walk.items[at], at + 1
    if item.folded not in _BESIDE or not (item.exact or " " in item.folded or item.folded == "gan"):
        return False
    return (
        after < len(walk.items)
        and not walk.items[after].sign
        and not walk.is_phone(after)
        and (
            walk.items[after].number is None and not walk.items[after].flags & (_PEOPLE | lex.WHICH | lex.NOT)
        )
    )


def _over_landmark(walk: _Walk, at: int) -> int:
    """Step over the words of a landmark, up to the next sign or word of talk."""
    last = at
    for place in range(at + 1, min(at + 7, len(walk.items))):
        item = walk.items[place]
        talk = item.flags & (lex.PARTICLE | lex.SHOP | lex.BUY | lex.PHONE) and not walk.capital(place)
        if item.sign or walk.is_phone(place) or item.product is not None or (talk and place > at + 1):
            break
        if place > at + 1 and item.flags & _PEOPLE and not walk.capital(place):
            break
        last = place
    return last


def _near(walk: _Walk, at: int) -> bool:
    return bool(walk.items[at].flags & lex.NEAR) and at + 1 < len(walk.items) and walk.marker(at + 1)


def _is_name(walk: _Walk, at: int, free: int) -> bool:
    item = walk.items[at]
    if (item.number is not None and not item.spelled) or (item.product is not None and item.code):
        return False
    return (walk.capital(at) and not item.flags & lex.PHONE) or _plain_name(walk, at, free)


def _over_name(walk: _Walk, at: int) -> int:
    """Step from a marker over the sign and the first word of its name."""
    after = at + 1
    while after < len(walk.items) and walk.items[after].folded in (".", ":"):
        after += 1
    if after >= len(walk.items) or walk.marker(after) or walk.items[after].flags & lex.PLACE:
        return after - 1
    if walk.items[at].folded in _ANY_NAME and not walk.named(after):
        return after - 1
    return after


def _plain_name(walk: _Walk, at: int, free: int) -> bool:
    item = walk.items[at]
    if (
        free > 0
        and item.flags & _STOPS
        and not item.flags & (lex.BUY | lex.PHONE)
        and item.folded not in _ENDS
        and walk.official_next(at)
    ):
        return True
    if free <= 0 or (item.flags & _STOPS and not item.spelled):
        return False
    return not item.flags & (lex.UNIT | lex.THIS) or not item.known or not item.exact


def _quantity(walk: _Walk, at: int) -> bool:
    after = walk.items[at + 1] if at + 1 < len(walk.items) else None
    return (
        after is not None
        and bool(after.flags & lex.UNIT)
        and not walk.capital(at + 1)
        and not walk.marker(at + 1)
    )


def _sign_goes_on(walk: _Walk, at: int) -> bool:
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
