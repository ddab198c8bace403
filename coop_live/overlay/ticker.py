"""The line under the picture that says who just ordered: a masked name and how much, nothing else."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass, replace

from coop_live.model import Order, PricedLine
from coop_live.weights import amount

SHOWN_MS = 3_000
REST_MS = 1_000
MOST_WAITING = 3
LONGEST = 44

# Words on air speak to the viewers, whatever language the desk is set to: they are not translated.
SOMEBODY = "Khách"
STARS = "***"
TITLES = ("anh", "bà", "bác", "chị", "chú", "cô", "dì", "em", "mẹ", "ông", "thầy")


def sentence(order: Order) -> str:
    """Return "Chị L*** vừa chốt 2 gói chè dây": the goods' name only where there is room for it."""
    begin = f"{masked(order.author_name)} vừa chốt "
    if len(order.lines) != 1:
        return f"{begin}{len(order.lines)} món"
    line = order.lines[0]
    long = begin + f"{_quantity(line)} {_inside(line.name)}".strip()
    return long if len(long) <= LONGEST else begin + _quantity(line)


def masked(name: str) -> str:
    """Return a viewer's name as strangers may see it: how they are called, one letter, three stars.

    The number of stars never tells how long the name is. A name without a letter is nobody's.
    """
    words = unicodedata.normalize("NFC", name).split()
    title = words[0].capitalize() if len(words) > 1 and words[0].casefold() in TITLES else ""
    letters = [word[0].upper() for word in words[1 if title else 0 :] if _is_letter(word[0])]
    if not letters:
        return SOMEBODY
    return f"{title} {letters[-1]}{STARS}".strip()  # the last word is the name, those before it the family's


def _is_letter(character: str) -> bool:
    return character.isalpha() and unicodedata.name(character, "").startswith("LATIN")


def _quantity(line: PricedLine) -> str:
    said = amount(line.qty, line.unit, weighed=line.weighed)
    return said if line.weighed else f"{said} {line.unit}".strip()


def _inside(name: str) -> str:
    """Return a product's name as it stands within a sentence."""
    first = name.split(" ", 1)[0]
    return name if first.isupper() else name[:1].lower() + name[1:]


@dataclass(frozen=True, slots=True)
class Message:
    """One message and the order it is about."""

    order: int
    words: str


@dataclass(frozen=True, slots=True)
class Ticker:
    """What is said now and what waits; times are ms of any clock that does not jump.

    One message stands three seconds, then there is a second of nothing. The newest comes first, and
    more than three that wait are said in one.
    """

    said: Message | None = None
    until: int = 0
    waiting: tuple[Message, ...] = ()

    def add(self, message: Message) -> Ticker:
        """Let a message wait for its turn."""
        return replace(self, waiting=(*self.waiting, message))

    def without(self, order: int) -> Ticker:
        """Forget what waits about an order: it was undone."""
        return replace(self, waiting=tuple(one for one in self.waiting if one.order != order))

    def turn(self, now: int) -> Ticker:
        """Return what is to be seen at `now`: the same, nothing, or the next message."""
        if now < self.until:
            return self
        if self.said is not None:
            return replace(self, said=None, until=now + REST_MS)
        if not self.waiting:
            return self
        if len(self.waiting) > MOST_WAITING:
            together = Message(0, f"+{len(self.waiting)} đơn vừa chốt")
            return Ticker(together, now + SHOWN_MS)
        return Ticker(self.waiting[-1], now + SHOWN_MS, self.waiting[:-1])

    @property
    def busy(self) -> bool:
        """True while something is to be seen, to be taken away, or waits."""
        return self.said is not None or bool(self.waiting)
