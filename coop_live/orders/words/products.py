"""One look-up for everything a comment can name: codes, names, aliases, sizes and the words of chat."""

from __future__ import annotations

from coop_live.letters import Word, same
from coop_live.model import Product
from coop_live.orders.words import lexicon
from coop_live.orders.words.called import COUNTED_IN, names_of, shorter, slips
from coop_live.orders.words.lexicon import NUMBERS, UNIT
from coop_live.orders.words.phrases import Entry, Item, Node, at_place, finish, meaning, number_key, unknown
from coop_live.orders.words.sizes import only_size, pack_of, size_of
from coop_live.orders.words.text import Tokens, repairs, unstretched, word, words
from coop_live.orders.words.vni import join_vni

_LONG_NUMBER = 6
_CACHE_LIMIT = 50_000


class Index:
    """The catalog and the chat's words, compiled for one walk over a comment's tokens."""

    def __init__(self, products: tuple[Product, ...]) -> None:
        self.products = products
        self.numeric = {
            int(p.code): n for n, p in enumerate(products) if p.code.isascii() and p.code.isdigit()
        }
        self.prices = {p.price for p in products} | {
            v.price for p in products for v in p.variants if v.price is not None
        }
        self.code_letters = {p.code.rstrip("0123456789").lower() for p in products} - {""}
        self.units = [word(product.unit).folded for product in products]
        self.weighed = [product.weighed for product in products]
        self.packs = [pack_of(product) for product in products]
        self.sizes = [{v.key: size_of(v.key, *v.words) for v in p.variants} for p in products]
        self.own_words = [{w.folded for name in names_of(p) for w in words(name)} for p in products]
        self._root = Node()
        self._words: dict[str, Word] = {}
        self._meanings: dict[tuple[bool, str], Item | None] = {}
        self._singles: tuple[dict[str, Item], dict[str, Item]] = ({}, {})  # without and with marks
        for phrase, flags, marked in lexicon.phrases():
            self._add(Entry(words(phrase), flags=flags, marked=marked))
        for phrase, number in NUMBERS.items():
            self._add(Entry(words(phrase), number=number))
        self._first_words = self._vocabulary()
        self._add_products()
        self._vocabulary_all = self._vocabulary()

    def _add_products(self) -> None:
        taken: dict[str, set[int]] = {}
        for number, product in enumerate(self.products):
            for name in names_of(product):
                folded = [w.folded for w in words(name)]
                for length in range(1, len(folded) + 1):
                    taken.setdefault(" ".join(folded[:length]), set()).add(number)
        for number, product in enumerate(self.products):
            self._add_code(number, product.code)
            self._add(Entry(words(product.unit), flags=UNIT))
            said = {words(name) for name in names_of(product)}
            for name in names_of(product):
                spoken = words(name)
                counted = len(spoken) > 1 and spoken[0].folded in COUNTED_IN and spoken[1:] in said
                if spoken and not counted:  # a name of signs that nobody sees says nothing
                    self._add_name(number, spoken, taken)
            self._add_variants(number, product)

    def _add_variants(self, number: int, product: Product) -> None:
        for variant in product.variants:
            for phrase in sorted({variant.key, *variant.words}):
                if only_size(phrase) or not words(phrase):
                    continue  # a size is weighed where it is said, whatever unit is used
                owner = number if self._says_product(number, words(phrase)) else None
                for cut in shorter(words(phrase)):
                    self._add(Entry(cut, product=owner, variant=(number, variant.key)))

    def _says_product(self, number: int, phrase: tuple[Word, ...]) -> bool:
        """Tell whether the words of a variant name its product too, as 'hồng giòn' names hồng."""
        for name in names_of(self.products[number]):
            begins = words(name)
            if len(phrase) > len(begins) > 0 and phrase[: len(begins)] == begins:
                return True
        return False

    def _add_code(self, number: int, code: str) -> None:
        if code.isascii() and code.isdigit():
            return  # a bare number is a code only in its surroundings
        cut = tuple(w for w in words(code) if w.folded not in ".-_ ")
        self._add(Entry(cut, product=number, code=True))
        if len(cut) > 1:
            for sign in ".-":
                joined = tuple(w for pair in cut for w in (word(sign), pair))[1:]
                self._add(Entry(joined, product=number, code=True))
        letters = cut[0].folded
        if len(cut) == 2 and 2 <= len(letters) <= 3:
            self._add(Entry((*(word(letter) for letter in letters), cut[1]), product=number, code=True))
        if len(cut) == 2 and letters.endswith("o") and len(letters) > 1:
            zero = words(letters[:-1] + "0" + cut[1].folded)  # MO1 typed as M01
            self._add(Entry(zero, product=number, code=True, glued=True))

    def _add_name(self, number: int, name: tuple[Word, ...], taken: dict[str, set[int]]) -> None:
        self._add(Entry(name, product=number))
        for length in range(1 if self._sold_by_one_word(name[0]) else 2, len(name)):
            if taken.get(" ".join(w.folded for w in name[:length])) == {number}:
                self._add(Entry(name[:length], product=number, marked=length == 1))
        if 2 <= len(name) <= 4:
            for place, part in enumerate(name):
                for slip in slips(part.folded):
                    if slip not in self._first_words:
                        cut = (*name[:place], Word(slip), *name[place + 1 :])
                        self._add(Entry(cut, product=number, slip=place))

    def _sold_by_one_word(self, first: Word) -> bool:
        """Tell whether one word names goods by itself, as 'măng' does for 'măng le'."""
        node = self._root.children.get(first.folded)
        return node is not None and any(
            entry.flags & lexicon.GOODS and same(first, entry.words[0]) for entry in node.entries
        )

    def _add(self, entry: Entry) -> None:
        if not entry.words:
            return
        node = self._root
        for part in entry.words:
            node = node.children.setdefault(number_key(part.folded), Node())
        if entry not in node.entries:
            node.entries.append(entry)
            node.glued = node.glued or entry.glued

    def _vocabulary(self) -> set[str]:
        found: set[str] = set()
        waiting = [self._root]
        while waiting:
            children = waiting.pop().children
            found.update(children)
            waiting.extend(children.values())
        return found

    def word(self, raw: str) -> Word:
        """Return a token as a word of the vocabulary where a known slip of the keyboard explains it."""
        known = self._words.get(raw)
        if known is None:
            known = self._understood(raw)
            private = len(raw) >= _LONG_NUMBER and raw.isdigit()  # a phone's or an account's
            if len(self._words) < _CACHE_LIMIT and len(raw) < 40 and not private:
                self._words[raw] = known
        return known

    def _understood(self, raw: str) -> Word:
        if raw.isascii() and raw.isdigit():
            return Word(number_key(raw))
        typed = word(raw)
        if typed.folded in self._vocabulary_all or not typed.folded.isalpha() or len(typed.folded) > 40:
            return typed
        held = word(unstretched(raw))
        if held.folded in self._vocabulary_all and not held.plain:
            return held
        for repaired in repairs(typed.folded):
            if repaired in self._vocabulary_all:
                return Word(repaired)
        return typed

    def join_vni(self, tokens: Tokens) -> None:
        """Read 'ho6p' and 'bo2' as words once a comment shows that VNI typing was left on."""
        join_vni(tokens, self._is_word)

    def _is_word(self, letters: str, digits: str) -> bool:
        node = self._root.children.get(letters)
        follows = node.children.get(digits) if node else None
        if follows and any(entry.code for entry in follows.entries):
            return False
        return word(letters).folded in self._vocabulary_all

    def items(self, tokens: Tokens, first: int, last: int) -> list[Item]:
        """Walk tokens `first` to `last` (exclusive) once; the longest phrase wins at every place."""
        raws = tokens.raw[first:last]
        words = self._words
        read = [words.get(raw) or self.word(raw) for raw in raws]
        children, singles = self._root.children, self._singles[tokens.accented]
        found: list[Item] = []
        at, end = 0, len(read)
        while at < end:
            node = children.get(read[at].folded)
            if node is None or at + 1 == end or read[at + 1].folded not in node.children:
                known = singles.get(raws[at]) or self._single(tokens, read[at], node, at + first)
                found.append(at_place(known, at + first, at + first))
                at += 1
            else:
                item = self._longest(tokens, read, at, first)
                found.append(item)
                at = item.last - first + 1
        return found

    def _single(self, tokens: Tokens, read: Word, node: Node | None, place: int) -> Item:
        """Look up one word that begins no longer phrase here; the same word means the same every time."""
        raw = tokens.raw[place]
        found = meaning(tokens, [read], node.entries, place) if node else None
        known = found or unknown(read, raw)
        finish(known, read, raw)
        singles = self._singles[tokens.accented]
        if len(singles) < _CACHE_LIMIT and len(raw) < 40:
            singles[raw] = known
        return known

    def _longest(self, tokens: Tokens, read: list[Word], at: int, offset: int) -> Item:
        """Return the longest phrase that begins here and fits."""
        node: Node | None = self._root.children.get(read[at].folded)
        ends: list[tuple[int, Node]] = []
        place = at
        while node is not None:
            place += 1
            if node.entries:
                ends.append((place, node))
            node = node.children.get(read[place].folded) if place < len(read) else None
        best: Item | None = None
        for end, known in reversed(ends):
            best = self._phrase(tokens, read, at, end, known, offset)
            if best is not None:
                break
        typed, raw = read[at], tokens.raw[at + offset]
        if best and best.last > best.first and self._thousand(tokens, read, at, offset):
            best = meaning(tokens, read[at : at + 1], self._root.children["k"].entries, at + offset)
        if best is None:
            best = unknown(typed, raw)
            best.first = best.last = at + offset
        finish(best, typed, raw)
        return best

    def _phrase(
        self, tokens: Tokens, read: list[Word], at: int, end: int, node: Node, offset: int
    ) -> Item | None:
        """Look up what these words mean; the same words mean the same every time."""
        first = at + offset
        if node.glued:
            return meaning(tokens, read[at:end], node.entries, first)
        key = (tokens.accented, " ".join(tokens.raw[first : end + offset]))
        if key in self._meanings:
            known = self._meanings[key]
        else:
            known = meaning(tokens, read[at:end], node.entries, first)
            if len(self._meanings) < _CACHE_LIMIT and len(key[1]) < 60:
                self._meanings[key] = known
        return None if known is None else at_place(known, first, end + offset - 1)

    def _thousand(self, tokens: Tokens, read: list[Word], at: int, offset: int) -> bool:
        """Tell the k of '20k thì' (a thousand) from that of 'k thì' (không thì)."""
        return (
            read[at].folded == "k" and at > 0 and read[at - 1].folded.isdigit() and tokens.glued(at + offset)
        )
