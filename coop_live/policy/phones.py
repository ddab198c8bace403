"""Finds phone numbers in what a seller says or shows, however they are spaced, spelled or disguised.

The desk reads numbers out of comments in orders/contact/phone.py; there a wrong number costs a parcel, here
a number that was missed costs the account: so this one would rather find too much.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise

from coop_live.policy.words import Piece, Reading, word_set

_DIGIT_WORDS = {
    "khong": "0", "ko": "0", "hong": "0", "zero": "0",
    "mot": "1", "hai": "2", "ba": "3", "bon": "4", "tu": "4",
    "nam": "5", "nham": "5", "lam": "5", "sau": "6", "bay": "7", "bai": "7", "tam": "8", "chin": "9",
}  # fmt: skip
_LOOKALIKES = str.maketrans("oOlIiQqDsSzZ", "001110005522")
_DISGUISE = re.compile("[oOlIiQqDsSzZ]{1,4}")
_SEPARATOR = re.compile(r"[^\w/:?!;%\n\r]{0,4}|\s?_{1,2}\s?|\s?cham\s?")
_NUMBER = re.compile(
    r"(?:84|0084|840|0)(?:[35789][0-9]{8}|2[0-9]{9})|0(?:12[0-9]|16[2-9]|18[68]|199)[0-9]{7}"
)
_HOTLINE = re.compile(r"1[89]00(?:[0-9]{4}|[0-9]{6})")
_WITHOUT_ZERO = re.compile(r"[35789][0-9]{8}")
_LONGEST = 15
_CALL_WORDS = word_set("sdt dt phone tel tell zalo zl thoai goi alo lh hotline call dien dai")
_OTHER_WORDS = word_set("stk tk cccd cmnd mst gtin gcn serial imei dkkd")
_OTHER_PAIRS = frozenset(
    {
        "tai khoan",
        "ma don",
        "van don",
        "so the",
        "so thue",
        "ma so",
        "ma vach",
        "so lo",
        "so tk",
        "so gcn",
        "ma hang",
    }
)
BANKS = word_set(
    "vcb vietcombank mb mbbank acb agribank agri bidv tcb techcombank techcom vietinbank vietin sacombank "
    "tpbank vpbank msb shb ocb vib lpbank hdbank eximbank seabank namabank abbank scb pvcombank ctg vbsp "
    "bacabank kienlongbank vietbank baovietbank cake timo momo"
)


@dataclass(frozen=True, slots=True)
class _Atom:
    digits: str
    at: int
    sort: str  # "digits", "word" or "disguise"


def phones(reading: Reading) -> list[tuple[int, int]]:
    """Return where phone numbers stand in the seen text."""
    found: list[tuple[int, int]] = []
    at = 0
    pieces = reading.pieces
    while at < len(pieces):
        run = _run(reading, at)
        place = _phone_in(reading, run) if run else None
        if place is None:
            at = run[-1].at + 1 if run else at + 1
            continue
        first, last = place
        found.append((_with_plus(reading, pieces[first].start), pieces[last].end))
        at = last + 1
    return found


def _with_plus(reading: Reading, start: int) -> int:
    return start - 1 if start and reading.seen[start - 1] == "+" else start


def _atom(piece: Piece, at: int) -> _Atom | None:
    if piece.number:
        return _Atom(piece.raw, at, "digits") if piece.raw.isascii() else None
    if len(piece.raw) < 7 and (digit := _DIGIT_WORDS.get(piece.word.folded)):
        return _Atom(digit, at, "word")
    if _DISGUISE.fullmatch(piece.raw):
        return _Atom(piece.raw.translate(_LOOKALIKES), at, "disguise")
    return None


def _run(reading: Reading, at: int) -> list[_Atom]:
    """Collect digits, digit words and look-alikes that stand side by side."""
    atoms: list[_Atom] = []
    pieces = reading.pieces
    while at < len(pieces) and len(atoms) < 60:
        atom = _atom(pieces[at], at)
        if atom is None or (atoms and not _parts(reading, at)):
            # "không chín chấm một hai": the spoken point
            if (
                atoms
                and pieces[at].word.folded == "cham"
                and at + 1 < len(pieces)
                and _atom(pieces[at + 1], at)
            ):
                at += 1
                continue
            break
        atoms.append(atom)
        at += 1
    return atoms


def _parts(reading: Reading, at: int) -> bool:
    """Tell whether what stands before piece `at` may part groups of one number."""
    between = reading.between(at)
    return len(between) <= 6 and bool(_SEPARATOR.fullmatch(between))


def _phone_in(reading: Reading, run: list[_Atom]) -> tuple[int, int] | None:
    if sum(len(atom.digits) for atom in run) < 8 or _counts_up(run):
        return None
    for start in range(len(run)):
        if start and _glued(reading, run[start].at) and run[start - 1].sort == "digits":
            continue  # the middle of something longer
        last = _from(reading, run, start)
        if last is not None:
            return run[start].at, last
    return None


def _from(reading: Reading, run: list[_Atom], start: int) -> int | None:
    digits = ""
    called = _called(reading, run[start].at)
    for place in range(start, len(run)):
        digits += run[place].digits
        if len(digits) > _LONGEST:
            return None
        hotline = bool(_HOTLINE.fullmatch(digits)) and (called or place == start)
        short = called and place - start < 9 and bool(_WITHOUT_ZERO.fullmatch(digits))
        if not (hotline or short or _NUMBER.fullmatch(digits)) or _goes_on(reading, run, place):
            continue
        if _honest(run[start : place + 1]) and not _belongs_elsewhere(reading, run[start].at, run[place].at):
            return run[place].at
    return None


def _goes_on(reading: Reading, run: list[_Atom], place: int) -> bool:
    """Tell whether more digits are tied to these without a space: a longer number, or a date."""
    if place + 1 >= len(run) or run[place + 1].sort == "word":
        return False
    between = reading.between(run[place + 1].at)
    return len(between) <= 1 and not between.isspace() and run[place + 1].sort == "digits"


def _honest(atoms: list[_Atom]) -> bool:
    """Look-alikes need true digits beside them; a word or two alone may be any words."""
    true = sum(len(atom.digits) for atom in atoms if atom.sort == "digits")
    spelled = sum(atom.sort == "word" for atom in atoms)
    disguised = sum(len(atom.digits) for atom in atoms if atom.sort == "disguise")
    return (not disguised or true + spelled >= 5) and (not spelled or spelled >= 2 or true >= 7)


def _counts_up(run: list[_Atom]) -> bool:
    """Tell a row of sizes or days (08 09 10 11 12) from a number written in pairs."""
    numbers = [int(atom.digits) for atom in run if atom.sort == "digits" and len(atom.digits) == 2]
    return len(numbers) >= 4 and all(after - before == 1 for before, after in pairwise(numbers))


def _called(reading: Reading, at: int) -> bool:
    before = [piece.word.folded for piece in reading.pieces[max(0, at - 4) : at]]
    return any(each in _CALL_WORDS | {"so"} for each in before)


def _glued(reading: Reading, at: int) -> bool:
    return at > 0 and not reading.between(at)


def _belongs_elsewhere(reading: Reading, first: int, last: int) -> bool:
    """Tell a bank account, a tax code or a parcel's number by the words around it."""
    before = [piece.word.folded for piece in reading.pieces[max(0, first - 5) : first]]
    if any(each in _CALL_WORDS for each in before[-3:]):
        return False
    if any(f"{left} {right}" in _OTHER_PAIRS for left, right in pairwise(before)):
        return True
    after = [piece.word.folded for piece in reading.pieces[last + 1 : last + 4]]
    return any(each in _OTHER_WORDS or each in BANKS for each in before) or any(
        each in BANKS for each in after
    )
