"""What the words of an address are: house numbers, streets, hamlets, wards, towns, landmarks."""

from __future__ import annotations

from functools import cached_property

from coop_live.orders.words import lexicon as lex
from coop_live.orders.words.phrases import Item
from coop_live.orders.words.text import Tokens, word_set

PEOPLE = lex.PERSON | lex.SHORT_PERSON | lex.SHOP
_DEALS = lex.BUY | lex.GIVE | lex.PAY | lex.CANCEL | lex.SHIPPING | lex.PHONE
_CHAT = lex.PARTICLE | lex.WHICH | lex.ASK | lex.NOW_VERB | lex.NOT | lex.DONE | lex.LATER | lex.LONG_AGO
STOPS = PEOPLE | _DEALS | _CHAT
ADDRESS = lex.STREET | lex.ADMIN | lex.PLACE
# These begin a part of an address only before a number: 'tổ 5', 'lô 12', 'tầng 3'.
_NEEDS_NUMBER = word_set(
    """to, ap, lo, tang, khu, phong, km, can, block, k, ql, tl, dt, hl, doi, so nha, sn, cum, lau, thua,
    kp, tdp, khoi"""
)
# Without their marks these are other words more often: 'cho' is chợ, 'ban' is bản, 'quan' is quận.
_WEAK_PLAIN = word_set(
    """cho, ban, cau, duong, quan, lang, chua, truong, dinh, pho, trai, ga, bon, cang, tiem, cong, soc,
    don, khom, toa, can, hop tac xa, doi, cum, kv, tram, thap, hoi, vuon, ray, con, cc"""
)
_MAY_BE_NAMED = word_set("khu, ap, to, doi, cum, phong, toa, block, lo")
_ONE_LETTER = word_set("p, q, h, x, f, t, tt, tx, ph, k")
_SURE_STREETS = word_set("duong, pho, ngo, hem, kiet, thon, ap, xom, to dan pho, khu pho")
# Places that need no name after them.
ANY_NAME = word_set(
    """can tin, nha rong, lo gach, hoi, tram y te, cay xang, truong hoc, cti, cong ty, nha may, xuong,
    truong mam non, truong tieu hoc, cua hang"""
)
_SLASHES = 8  # tokens of a house number such as 12/3/4/5


class Walk:
    """One comment's items with the questions that the search asks of them."""

    def __init__(self, tokens: Tokens, items: list[Item], phone_flag: int) -> None:
        self.tokens, self.items, self.phone_flag = tokens, items, phone_flag

    @cached_property
    def shouting(self) -> bool:
        """Tell whether most of the comment is in capitals, so that they say nothing."""
        letters = [raw for raw in self.tokens.raw if raw.isalpha() and len(raw) > 2]
        return bool(sum(raw.isupper() for raw in letters) * 2 > len(letters))

    def capital(self, at: int) -> bool:
        """Tell whether this word is written like a name."""
        item = self.items[at]
        if self.shouting:
            return not item.known or not item.flags & (STOPS | lex.UNIT | lex.MONEY | lex.THEN | lex.AND)
        return self.tokens.raw[item.first][0].isupper()

    def is_phone(self, at: int) -> bool:
        """Tell whether a phone stands here."""
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
            or bool(item.flags & ADDRESS)
            or not item.flags & STOPS
        )

    def marker(self, at: int) -> bool:
        """Tell whether this word announces a street, a hamlet, a ward … and a name follows."""
        item = self.items[at]
        if not item.flags & (lex.STREET | lex.ADMIN) or (item.product is not None and not self._alley(at)):
            return False
        after = at + 1
        while after < len(self.items) and self.items[after].folded in (".", ":"):
            after += 1
        named_itself = item.folded in ANY_NAME and after < len(self.items) and not self.items[after].sign
        if not self.named(after) and not named_itself:
            return False
        if item.folded in _ONE_LETTER:
            return self._short_marker(at, after)
        if item.folded in _NEEDS_NUMBER:
            return self._numbered_marker(at, after)
        return item.folded not in _WEAK_PLAIN or self._weak_marker(at, after)

    def _numbered_marker(self, at: int, after: int) -> bool:
        """Tell 'tổ 5', 'khu Phố Mới' from 'to' (big) and 'khu' of anything."""
        item, following = self.items[at], self.items[after]
        if item.folded == "tang" and not item.exact:
            return following.number is not None and self._official_ahead(after)
        if following.number is not None or following.folded == "dan pho":
            return True
        return item.folded in _MAY_BE_NAMED and (item.exact or item.folded == "ap") and self.capital(after)

    def _weak_marker(self, at: int, after: int) -> bool:
        """Tell 'chợ', 'bản', 'quận' from cho, bán, quán by the name that follows."""
        item, following = self.items[at], self.items[after]
        if item.folded == "tram" and not item.exact and at and self.items[at - 1].number is not None:
            return False  # '2 tram muoi' is money
        if item.folded == "quan" and following.number is not None:
            return True
        if item.exact:
            known_place = following.number is not None or following.flags & ADDRESS
            return self.capital(after) or not following.known or bool(known_place)
        if self._official_ahead(after):
            return not item.flags & lex.GIVE or (item.folded == "ban" and self.capital(after))
        return self.capital(at) and self.capital(after) and not item.flags & lex.GIVE

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
        plain = after > at + 1 and not following.flags & (STOPS | lex.UNIT | lex.WEIGHT | lex.MONEY)
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
        """Tell whether a part of an address begins here."""
        return (
            at < len(self.items)
            and not self.is_phone(at)
            and (bool(self.items[at].flags & lex.PLACE) or self.marker(at) or self.house(at))
        )
