"""One comment before the rules: its facts, its buying words and its questions, and what a rule answers."""

from __future__ import annotations

from typing import NamedTuple

from coop_live.model import Kind, OrderLine
from coop_live.orders.amounts.quantities import Part
from coop_live.orders.judging.asking import questions
from coop_live.orders.judging.buying import fates
from coop_live.orders.judging.facts import Facts
from coop_live.orders.thoughts.parts import Reading
from coop_live.orders.words.phrases import PHONE_HERE
from coop_live.orders.words.products import Index


class Decision(NamedTuple):
    """What was decided; `cue` is the stretch of items that tipped the scale."""

    kind: Kind
    lines: tuple[OrderLine, ...] = ()
    confidence: float = 0.8
    cue: tuple[int, int] | None = None
    note: str = ""
    keeps_address: bool = True


class Case(Facts):
    """The facts of one comment that the rules weigh; fates and questions are listed clause by clause."""

    __slots__ = (
        "clauses",
        "fates",
        "index",
        "live",
        "outcomes",
        "parts",
        "parts_of",
        "phone",
        "pinned",
        "questions",
    )

    def __init__(self, index: Index, reading: Reading) -> None:
        super().__init__(reading)
        self.index, self.pinned = index, reading.pinned
        self.parts, self.clauses = reading.parts, reading.clauses
        self.parts_of = _by_clause(reading)
        self.phone = bool(self.mask & PHONE_HERE)
        self.fates = fates(self)
        self.questions = questions(self)
        self.live: int | None = None  # the first buying word that is meant now
        self.outcomes: set[str] = set()
        for found in self.fates:
            for place, fate in found:
                self.outcomes.add(fate)
                if self.live is None and fate == "now":
                    self.live = place

    def roles_in(self, number: int) -> set[str]:
        """Return what the parts of a clause stand for."""
        parts = self.parts_of[number]
        return self.roles if parts is self.parts else {part.role for part in parts}

    def clause_at(self, place: int) -> int | None:
        """Return the number of the clause that a place belongs to."""
        for number, clause in enumerate(self.clauses):
            if clause.first <= place <= clause.last:
                return number
        return None

    def question_at(self, place: int) -> int | None:
        """Return the question of the clause that a place belongs to."""
        number = self.clause_at(place)
        return None if number is None else self.questions[number]

    def asks(self) -> bool:
        """Tell whether any thought asks."""
        return self.questions.count(None) < len(self.questions)

    def named_after(self, place: int) -> bool:
        """Tell whether a product is named after a place."""
        return any(part.role == "product" and part.first > place for part in self.parts)


def _by_clause(reading: Reading) -> list[list[Part]]:
    """Return the parts that stand inside each clause."""
    parts, clauses = reading.parts, reading.clauses
    if not parts:
        return [parts] * len(clauses)
    if len(clauses) == 1 and clauses[0].first <= parts[0].first and parts[-1].first <= clauses[0].last:
        return [parts]
    found: list[list[Part]] = []
    last = 0
    for clause in clauses:
        first = last
        while first < len(parts) and parts[first].first < clause.first:
            first += 1
        last = first
        while last < len(parts) and parts[last].first <= clause.last:
            last += 1
        found.append(parts[first:last])
    return found
