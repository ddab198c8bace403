"""The facts of one comment that the rules weigh, and what a rule answers."""

from __future__ import annotations

from dataclasses import dataclass

from coop_live.model import Kind, OrderLine
from coop_live.orders import lexicon as lex
from coop_live.orders.buying import Judge
from coop_live.orders.parts import PHONE_HERE, Clause, Reading
from coop_live.orders.products import Index

POLITE = lex.PARTICLE | lex.SHOP | lex.PERSON | lex.SHORT_PERSON | lex.EMPHASIS


GOODS = frozenset({"product", "quantity", "size", "variant", "each"})


@dataclass(frozen=True, slots=True)
class Decision:
    """What was decided; `cue` is the stretch of items that tipped the scale."""

    kind: Kind
    lines: tuple[OrderLine, ...] = ()
    confidence: float = 0.8
    cue: tuple[int, int] | None = None
    note: str = ""
    keeps_address: bool = True


class Case:
    """The facts of one comment that the rules weigh."""

    def __init__(self, index: Index, reading: Reading) -> None:
        self.index, self.reading, self.items = index, reading, reading.items
        self.judge = Judge(reading)
        self.phone = any(item.flags & PHONE_HERE for item in self.items)
        self.fates = {id(clause): self.judge.buying(clause) for clause in reading.clauses}
        self.questions = {id(clause): self.judge.question(clause) for clause in reading.clauses}

    def first(self, flag: int, *, without: int = 0) -> int | None:
        """Return the first place outside the address that has this meaning."""
        gap = self.reading.address
        for place, item in enumerate(self.items):
            if (
                item.flags & flag
                and not item.flags & without
                and item.product is None
                and not (gap and gap.first <= place <= gap.last)
            ):
                return place
        return None

    def live(self) -> int | None:
        """Return the first buying word that is meant now."""
        return next(
            (
                place
                for clause in self.reading.clauses
                for place, fate in self.fates[id(clause)]
                if fate == "now"
            ),
            None,
        )

    def fated(self, *names: str) -> bool:
        """Tell whether a buying word had one of these fates."""
        return any(fate in names for clause in self.reading.clauses for _, fate in self.fates[id(clause)])

    def clause_of(self, place: int) -> Clause:
        """Return the thought that a place belongs to."""
        return next((c for c in self.reading.clauses if c.first <= place <= c.last), Clause(place, place))

    def asks(self) -> bool:
        """Tell whether any thought asks."""
        return any(place is not None for place in self.questions.values())

    def words(self, place: int, count: int = 1) -> set[str]:
        """Return the words from a place on, without marks."""
        return {item.folded for item in self.items[place : place + count]}
