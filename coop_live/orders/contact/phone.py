"""Finds the phone in a comment, however it is spaced, spelled or disguised."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

import phonenumbers

from coop_live.orders.words.text import Tokens, word

_DIGIT_WORDS = {
    "khong": "0",
    "ko": "0",
    "hong": "0",
    "k": "0",
    "zero": "0",
    "mot": "1",
    "hai": "2",
    "ba": "3",
    "bon": "4",
    "tu": "4",
    "nam": "5",
    "nham": "5",
    "lam": "5",
    "sau": "6",
    "bay": "7",
    "bai": "7",
    "tam": "8",
    "chin": "9",
}
_LOOKALIKES = str.maketrans({"o": "0", "O": "0", "l": "1", "I": "1", "i": "1", "Q": "0", "q": "0", "L": "1"})
_DISGUISE = re.compile(r"[oOlLIiQ]+")
_FOUR_DIGITS = re.compile(r"(?:\d\D*){4}")
_LONE_LOOKALIKE = re.compile(r"(?<![^\W\d_])[oOlLI]{1,3}(?![^\W\d_])")
_ACCOUNT_WORDS = frozenset({"stk", "tk", "cccd", "cmnd"})
_ACCOUNT_PAIRS = frozenset(
    {"tai khoan", "van don", "ma don", "don hang", "so the", "ck vao", "chuyen vao", "ck qua"}
)
_BANKS = frozenset(
    {
        "vcb",
        "vietcombank",
        "mb",
        "mbbank",
        "acb",
        "agribank",
        "agri",
        "bidv",
        "tcb",
        "techcombank",
        "techcom",
        "vietinbank",
        "vietin",
        "sacombank",
        "tpbank",
        "vpbank",
        "msb",
        "shb",
        "ocb",
        "vib",
        "lpbank",
        "hdbank",
    }
)
_PHONE_WORDS = frozenset({"sdt", "dt", "phone", "tel", "zalo", "thoai", "goi", "alo", "lh"})
# The eleven-digit mobile numbers of before 15/09/2018 and what became of them.
_OLD_PREFIXES = {
    "120": "70",
    "121": "79",
    "122": "77",
    "126": "76",
    "128": "78",
    "123": "83",
    "124": "84",
    "125": "85",
    "127": "81",
    "129": "82",
    "162": "32",
    "163": "33",
    "164": "34",
    "165": "35",
    "166": "36",
    "167": "37",
    "168": "38",
    "169": "39",
    "186": "56",
    "188": "58",
    "199": "59",
}
_MAX_RUN = 40


@dataclass(frozen=True, slots=True)
class PhoneFound:
    """What looks like a phone: tokens `first` to `last` (inclusive), and its number if it is one."""

    number: str | None
    first: int
    last: int


@dataclass(frozen=True, slots=True)
class _Atom:
    digits: str
    token: int
    kind: str  # "digits", "word" or "disguise"


def find_phones(tokens: Tokens) -> list[PhoneFound]:
    """Return everything that looks like a phone, in order."""
    if not _may_hold_one(tokens):
        return []
    found: list[PhoneFound] = []
    at = 0
    while at < len(tokens):
        run = _run(tokens, at)
        if not run:
            at += 1
            continue
        phone = _phone_in(tokens, run)
        if phone:
            found.append(phone)
            at = phone.last + 1
        else:
            at = run[-1].token + 1
    return found


def typed_phone(text: str) -> str | None:
    """Return a phone that a person typed into a field as E.164, None where it is not one whole phone."""
    tokens = Tokens(text)
    found = find_phones(tokens)
    if len(found) != 1:
        return None
    phone = found[0]
    around = tokens.raw[: phone.first] + tokens.raw[phone.last + 1 :]
    if any(raw.isalnum() for raw in around):
        return None
    return phone.number or _renumbered("".join(tokens.raw[phone.first : phone.last + 1]))


def _renumbered(typed: str) -> str | None:
    """Return what became of an eleven-digit mobile number of before 15/09/2018.

    In a comment such a number is no phone (nobody can be called there); the person at the desk may mean it.
    """
    digits = "".join(filter(str.isdigit, typed))
    prefix = _OLD_PREFIXES.get(digits[1:4]) if len(digits) == 11 and digits[0] == "0" else None
    return f"+84{prefix}{digits[4:]}" if prefix else None


def _may_hold_one(tokens: Tokens) -> bool:
    """Tell at little cost whether digits are enough: six, four beside look-alikes, four in words."""
    if not _FOUR_DIGITS.search(tokens.text):
        return len(tokens.raw) > 3 and sum(map(_spells_digit, tokens.raw)) >= 4
    return (
        sum(map(str.isdigit, tokens.text)) >= 6
        or bool(_LONE_LOOKALIKE.search(tokens.text))
        or (sum(map(_spells_digit, tokens.raw)) >= 4)
    )


@lru_cache(maxsize=20_000)
def _spells_digit(raw: str) -> bool:
    return len(raw) < 7 and word(raw).folded in _DIGIT_WORDS


def _atom(tokens: Tokens, at: int) -> _Atom | None:
    raw = tokens.raw[at]
    if raw.isascii() and raw.isdigit():
        return _Atom(raw, at, "digits")
    if _DISGUISE.fullmatch(raw):
        return _Atom(raw.translate(_LOOKALIKES), at, "disguise")
    digit = _DIGIT_WORDS.get(word(raw).folded) if len(raw) < 7 else None
    return _Atom(digit, at, "word") if digit else None


def _run(tokens: Tokens, at: int) -> list[_Atom]:
    """Collect atoms that stand side by side, with at most two signs between them."""
    atoms: list[_Atom] = []
    signs = 0
    while at < len(tokens) and len(atoms) < _MAX_RUN:
        atom = _atom(tokens, at)
        if atom:
            atoms.append(atom)
            signs = 0
        elif atoms and signs < 3 and _parts_groups(tokens.raw[at]):
            signs += 1
        else:
            break
        at += 1
    return atoms


def _parts_groups(raw: str) -> bool:
    """Tell whether this may stand between two groups of digits: a sign, an emoji, a spoken dot."""
    return raw.lower() in ("chấm", "cham") or (not raw.isalnum() and raw not in "?!;%")


def _phone_in(tokens: Tokens, run: list[_Atom]) -> PhoneFound | None:
    for start, atom in enumerate(run):
        if atom.digits[0] not in "08" or _belongs_to_account(tokens, atom.token):
            continue
        if start and run[start - 1].token == atom.token - 1 and tokens.glued(atom.token):
            continue  # the middle of something longer
        found = _from(tokens, run, start)
        if found:
            return found
    return _looks_like_one(run)


def _from(tokens: Tokens, run: list[_Atom], start: int) -> PhoneFound | None:
    digits = ""
    for place in range(start, len(run)):
        digits += run[place].digits
        if len(digits) > 15:
            return None
        national = _national(digits)
        after = run[place + 1] if place + 1 < len(run) else None
        unfinished = after is not None and after.token == run[place].token + 1 and tokens.glued(after.token)
        if national is None or unfinished or not _honest(run[start : place + 1]):
            continue
        if _goes_on(tokens, run, start, place):
            return None
        plus = run[start].token
        first = plus - 1 if plus and tokens.raw[plus - 1] == "+" and tokens.glued(plus) else plus
        return PhoneFound(f"+84{national}", first, run[place].token)
    return None


def _honest(atoms: list[_Atom]) -> bool:
    """A disguise needs true digits beside it, one word alone may be any word."""
    digits = sum(len(a.digits) for a in atoms if a.kind == "digits")
    spelled = sum(a.kind == "word" for a in atoms)
    disguised = any(a.kind == "disguise" for a in atoms)
    return (not spelled or spelled >= 2 or len(atoms) >= 7) and (not disguised or digits + spelled >= 4)


def _goes_on(tokens: Tokens, run: list[_Atom], start: int, place: int) -> bool:
    """Tell whether the digits after a phone belong to it, so that it has too many."""
    if place + 1 >= len(run):
        return False
    between = tokens.raw[run[place].token + 1 : run[place + 1].token]
    inside = tokens.raw[run[place].token - 1] if place > start else ""
    joined = tokens.glued(run[place + 1].token)
    if joined and between and between == [inside] and inside not in ",/" and not inside.isalnum():
        return True
    grouped = place > start and run[place].kind == run[place + 1].kind
    rest = run[place + 1 :]
    ends = rest[-1].token + 1 >= len(tokens)
    return grouped and not between and ends and sum(len(a.digits) for a in rest) <= 3


def _looks_like_one(run: list[_Atom]) -> PhoneFound | None:
    """Return a run with about as many digits as a phone: no number, but not a quantity either."""
    digits = "".join(atom.digits for atom in run)
    spelled = any(atom.kind != "digits" for atom in run)
    if digits[0] == "0" and 7 <= len(digits) <= 15 and not spelled:
        return PhoneFound(None, run[0].token, run[-1].token)
    for atom in run:
        if len(atom.digits) >= 8:
            return PhoneFound(None, atom.token, atom.token)
    return None


def _belongs_to_account(tokens: Tokens, at: int) -> bool:
    """Tell a bank account or a parcel's number by the words around it."""
    # digits are somebody's: they stay out of the memory of `word`
    before = [raw if raw.isdigit() else word(raw).folded for raw in tokens.raw[max(0, at - 5) : at]]
    if any(each in _PHONE_WORDS for each in before[-3:]):
        return False
    pairs = {f"{left} {right}" for left, right in pairwise(before)}
    after = {raw if raw.isdigit() else word(raw).folded for raw in tokens.raw[at + 1 : at + 4]}
    return (
        bool(pairs & _ACCOUNT_PAIRS)
        or any(each in _ACCOUNT_WORDS or each in _BANKS for each in before)
        or bool(after & _BANKS)
    )


def _national(digits: str) -> str | None:
    """Return the nine or ten digits after +84, or None where this is no Vietnamese number of today."""
    if digits.startswith("0084"):
        digits = digits[4:]
    elif digits.startswith("84") and len(digits) >= 11:
        digits = digits[2:]
    elif not digits.startswith("0"):
        return None
    digits = digits.removeprefix("0")
    mobile = len(digits) == 9 and digits[0] in "35789"
    landline = len(digits) == 10 and digits[0] == "2"
    if not (mobile or landline):
        return None
    number = phonenumbers.PhoneNumber(country_code=84, national_number=int(digits))
    # A prefix newer than the tables is possible, not valid: the desk still wants to see it.
    return digits if phonenumbers.is_possible_number(number) else None
