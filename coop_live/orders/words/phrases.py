"""What a phrase may stand for, and which of its meanings fits the marks that were typed."""

from __future__ import annotations

from dataclasses import dataclass, field

from coop_live.letters import Word, agrees, same
from coop_live.orders.words.text import Tokens

# Meanings of items beside those of the lexicon, whose bits end below: a phone; digits as many, but none.
PHONE_HERE = 1 << 63
DIGITS_HERE = 1 << 64


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing a phrase may stand for, with the marks it is properly written with."""

    words: tuple[Word, ...]
    flags: int = 0
    product: int | None = None
    code: bool = False
    variant: tuple[int, str] | None = None
    number: int | None = None
    glued: bool = False
    marked: bool = False  # counts only when its marks were typed
    slip: int = -1  # the word that is a likely misspelling: counts only where nothing else fits


@dataclass(slots=True)
class Item:
    """A stretch of a comment that stands for something: tokens `first` to `last` (inclusive)."""

    first: int
    last: int
    folded: str
    flags: int = 0
    product: int | None = None
    code: bool = False
    exact: bool = False
    variants: tuple[tuple[int, str], ...] = ()
    number: float | None = None
    spelled: bool = False  # a number in words
    known: bool = True
    sign: bool = False  # punctuation


@dataclass(slots=True)
class Node:
    """A word of a phrase: the words that may follow, and what the phrase so far may stand for."""

    children: dict[str, Node] = field(default_factory=dict)
    entries: list[Entry] = field(default_factory=list)
    glued: bool = False  # one of the entries holds only where its tokens touch


def unknown(typed: Word, raw: str) -> Item:
    """Return an item for a word that neither the catalog nor the lexicon has."""
    word_like = typed.folded.isalpha()
    return Item(0, 0, typed.folded, known=not word_like, sign=not word_like and not raw.isdigit())


def finish(item: Item, typed: Word, raw: str) -> None:
    """Note what a number counts to, and that a sign is one."""
    if item.flags and not typed.folded[0].isalnum():
        item.sign = True
    if raw.isascii() and raw.isdigit() and item.product is None and item.first == item.last:
        item.number = float(raw) if len(raw) < 16 else 1e15


def at_place(item: Item, first: int, last: int) -> Item:
    """Return a copy of a known item for the place where it was met."""
    return Item(
        first,
        last,
        item.folded,
        item.flags,
        item.product,
        item.code,
        item.exact,
        item.variants,
        item.number,
        item.spelled,
        item.known,
        item.sign,
    )


def number_key(folded: str) -> str:
    """Write C01 and C1 the same."""
    if len(folded) <= 4 and folded.isascii() and folded.isdigit():
        return folded.lstrip("0") or "0"
    return folded


def meaning(tokens: Tokens, read: list[Word], entries: list[Entry], first: int) -> Item | None:
    """Merge what the typed words may mean; whatever fits their marks best hides the rest."""
    fit: list[Entry] = []
    best = -1
    for entry in entries:
        if entry.glued and not all(tokens.glued(first + n) for n in range(1, len(read))):
            continue
        score = _fit(read, entry, tokens.accented)
        if score > best:
            fit, best = [entry], score
        elif score == best and score >= 0:
            fit.append(entry)
    if not fit:
        return None
    item = Item(first, first + len(read) - 1, " ".join(w.folded for w in read), exact=best >= 2)
    for entry in fit:
        item.flags |= entry.flags
        if entry.product is not None:
            item.code = entry.code or (item.code and item.product == entry.product)
            item.product = entry.product
        if entry.variant is not None and entry.variant not in item.variants:
            item.variants = (*item.variants, entry.variant)
        if entry.number is not None:
            item.number, item.spelled = float(entry.number), True
    return item


def _fit(read: list[Word], entry: Entry, accented: bool) -> int:
    """Score typed words against the proper ones: -1 contradicts, 0 without marks, 1 some, 2 all.

    Who marks other words of a comment means a word without marks as it stands.
    """
    if entry.slip >= 0:
        others = (n for n in range(len(read)) if n != entry.slip)
        return 0 if all(agrees(read[n], entry.words[n]) for n in others) else -1
    if all(typed.plain for typed in read):
        if entry.marked and not all(meant.plain for meant in entry.words):
            return -1
        return 2 if all(meant.plain for meant in entry.words) and (accented or len(read) > 1) else 0
    if not all(agrees(typed, meant) for typed, meant in zip(read, entry.words, strict=True)):
        return -1
    if entry.variant is not None and any(t.plain and m.tone for t, m in zip(read, entry.words, strict=True)):
        return -1  # 'hộp nho' is of grapes, though 'hộp nhỏ' is a kind
    if all(same(typed, meant) for typed, meant in zip(read, entry.words, strict=True)):
        return 2
    return -1 if entry.marked else 1
