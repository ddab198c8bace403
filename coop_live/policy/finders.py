"""Searches that phrases alone cannot do: links, accounts, discounts, strong drinks."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping

from coop_live.policy.customers import customers
from coop_live.policy.phones import BANKS, phones
from coop_live.policy.words import Reading

Places = list[tuple[int, int]]
Finder = Callable[[Reading], Places]
"""Returns places in the seen text."""

_ENDINGS = "com|vn|net|org|edu|gov|info|shop|store|online|site|xyz|asia|biz|club|website"
_SHORTENERS = (
    r"bit\.ly|t\.me|m\.me|zalo\.me|fb\.me|wa\.me|goo\.gl|g\.co|t\.co|tinyurl|linktr\.ee|shope\.ee|cutt\.ly|is\.gd"
    r"|youtu\.be|beacons\.ai|lnk\.bio|bio\.link|s\.id|rb\.gy"
)
_LINKS = (
    re.compile(r"(?<!\w)(?:https?\s{0,2}:\s{0,2}/{1,2}\s?|www\s?\.\s?)[^\s]{1,200}"),
    re.compile(
        rf"(?<![\w.-])(?:[a-z0-9][a-z0-9-]{{1,40}}(?:\.|\s?\(\.\)\s?|\s?\[\.\]\s?|\s\.\s?)){{1,4}}(?:{_ENDINGS})"
        r"(?![a-z0-9])(?:/[^\s]{0,200})?"
    ),
    re.compile(rf"(?<![\w.-])(?:{_SHORTENERS})(?![a-z0-9])(?:/[^\s]{{0,200}})?"),
    re.compile(
        r"(?<![\w.-])[a-z][a-z0-9-]{2,40}(?:\.[a-z0-9-]{2,40}){0,2}\.(?:me|co|io|ly|ee|to|app|page|link|bio|cc|tv)/[a-z0-9]{1,200}"
    ),
)
_SPOKEN_LINK = re.compile(
    r"(?<!\w)[a-z0-9-]{2,40} (?:chấm|dot) (?:com|vn|net|org)(?!\w)(?: (?:chấm|dot) vn(?!\w))?"
    r"|(?<!\w)[a-z0-9-]{2,40} cham (?:vn|net|com cham vn|com vn)(?!\w)"
)
_ASCII = re.compile(r"[\x00-\x7f]+")


def links(reading: Reading) -> Places:
    """Return addresses of pages: with or without http, shortened, with the point spelled out."""
    found = [
        match.span()
        for pattern in _LINKS
        for match in pattern.finditer(reading.plain)
        if _ASCII.match(reading.seen[match.start() : match.end()])
    ]
    lowered = reading.seen.lower()
    if len(lowered) == len(reading.seen):
        found += [match.span() for match in _SPOKEN_LINK.finditer(lowered)]
    return found


_ACCOUNT = re.compile(r"(?<![0-9])[0-9](?:[ .-]?[0-9]){5,18}(?![0-9])")
_BANK = re.compile(rf"(?<!\w)(?:{'|'.join(sorted(BANKS | {'tk'}))})(?!\w)")
_BESIDE = 30


def accounts(reading: Reading) -> Places:
    """Return account numbers with the bank's name beside them, before or after."""
    found: Places = []
    for number in _ACCOUNT.finditer(reading.plain):
        start, end = number.span()
        before = list(_BANK.finditer(reading.plain, max(0, start - _BESIDE), start))
        after = _BANK.search(reading.plain, end, end + _BESIDE)
        if before or after:
            found.append(
                (before[-1].start() if before else start, end if before or not after else after.end())
            )
    return found


_OFF = re.compile(
    r"(?<!\w)(?:giam|sale|sales|off|chiet khau|khuyen mai|km|uu dai|ha gia|xa)\b[^0-9.!?\n]{0,25}"
    r"([0-9]{2,3})\s?(?:%|phan tram)"
    r"|(?<!\w)(?:sale|off)\s?([0-9]{2,3})(?!\w)"
    r"|(?<![\w,.])[-–−]\s?([0-9]{2,3})\s?%"
    r"|(?<![\w,.])([0-9]{2,3})\s?%\s?off(?!\w)"
)
_NOT_PRICE = re.compile(
    r"\s{0,2}(?:luong )?(?:duong|muoi|calo|beo|am|do am|can nang|trong luong|nuoc|dam|acid|ga)\b"
)
_PRICE = (
    r"([0-9]{1,3}(?:[.,][0-9]{3}){1,2}|[0-9]{1,9}(?:[.,][0-9]{1,2})?)"
    r"\s?(k|nghin|ngan|tr|trieu|d|dong|vnd)?(?![\w%])"
)
_WAS_NOW = re.compile(
    rf"(?:gia goc|gia cu|gia niem yet|nguyen gia|gia ngoai|gia thuong|goc|cu|tu|giam tu|truoc)"
    rf"(?: la| gia)?:? {_PRICE}"
    rf"[^0-9\n]{{1,30}}?(?:con|nay|gio|live|gia sale|xuong|chi|ban|gia moi|moi)"
    rf"(?: chi| con| la| gia| co)?:? {_PRICE}"
)
_NOW_ONLY = re.compile(rf"(?<![\w.,]){_PRICE}[^0-9\n,.;]{{0,15}}?(?:con|xuong)(?: chi| con| la)? {_PRICE}")
_NOT_BEFORE = re.compile(
    r"(?:san luong|so luong|nang suat|doanh thu|luong [a-z]{1,7}|do am|hao hut|khoi luong"
    r"|trong luong|can nang|chi phi)"
    r"(?: [a-z]{1,7})? $"
)
_MORE_THAN = re.compile(r"(?:hon|tren|qua)\s{1,2}[0-9]{2}")
_UNITS = {"k": 1_000, "nghin": 1_000, "ngan": 1_000, "tr": 1_000_000, "trieu": 1_000_000}
MOST_OFF = 50


def discounts(reading: Reading) -> Places:
    """Return price cuts of more than half: as a share, or as a price before and after."""
    found: Places = []
    for match in _OFF.finditer(reading.plain):
        share = int(next(filter(None, match.groups())))
        more = share > MOST_OFF or (share == MOST_OFF and _MORE_THAN.search(match[0]) is not None)
        other = _NOT_PRICE.match(reading.plain, match.end()) or _NOT_BEFORE.search(
            reading.plain, max(0, match.start() - 30), match.start()
        )
        if more and share <= 100 and not other:
            found.append(match.span())
    told = [match for match in _NOW_ONLY.finditer(reading.plain) if match[2] and match[4]]
    for match in [*_WAS_NOW.finditer(reading.plain), *told]:
        was, now = dong(match[1], match[2] or match[4]), dong(match[3], match[4] or match[2])
        if 0 < now < was and now * 100 < was * (100 - MOST_OFF):
            found.append(match.span())
    return found


def dong(number: str, unit: str | None) -> float:
    """Return a price in dong as it is told: "85" and "k", "1.200.000" and "d"."""
    whole = re.fullmatch(r"[0-9]{1,3}(?:[.,][0-9]{3})+", number)
    value = float(re.sub("[.,]", "", number)) if whole else float(number.replace(",", "."))
    return value * _UNITS.get(unit or "", 1)


_DRINK = re.compile(r"(?<!\w)rượu(?!\w)|(?<!\w)ruou(?!\w)")
_DEGREES = re.compile(r"(?<![\w.,])([0-9]{1,2})(?:[.,][0-9])?\s?(?:°|º|do\b|%\s?(?:vol|con|abv|alc))")
STRONG = 15
_NEAR = 60


def spirits(reading: Reading) -> Places:
    """Return drinks that are said to have 15 degrees or more."""
    lowered = reading.seen.lower()
    if len(lowered) != len(reading.seen):
        return []
    found: Places = []
    for drink in _DRINK.finditer(lowered):
        for degrees in _DEGREES.finditer(reading.plain, drink.end(), drink.end() + _NEAR):
            if int(degrees[1]) >= STRONG:
                found.append((drink.start(), degrees.end()))
            break
    return found


NOTICE = "Thực phẩm này không phải là thuốc và không có tác dụng thay thế thuốc chữa bệnh"
"""What the law wants said of health-protection food, word for word (Decree 15/2018 art. 27; 342/2025)."""

NOTICE_NAME = "Thực phẩm bảo vệ sức khỏe"
_NOTICE_PARTS = tuple(
    tuple(piece.word.folded for piece in Reading(part).pieces) for part in (NOTICE, NOTICE_NAME)
)


def without_notice(reading: Reading) -> Places:
    """Return the whole text where it lacks the name or the sentence that health-protection food must bear."""
    said = " ".join(piece.word.folded for piece in reading.pieces)
    if all(" ".join(part) in said for part in _NOTICE_PARTS):
        return []
    return [(0, len(reading.seen))]


FINDERS: Mapping[str, Finder] = {
    "phone": phones,
    "url": links,
    "account": accounts,
    "discount": discounts,
    "spirits": spirits,
    "customer": customers,
    "without_notice": without_notice,
}
