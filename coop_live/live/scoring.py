"""How a rehearsal went: what every comment truly wanted beside what was confirmed; pure."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import combinations

from coop_live.chat.rehearsal import ScriptLine
from coop_live.letters import folded
from coop_live.live.typed_order import MANUAL
from coop_live.model import Order, OrderLine, OrderState

MOST_JOINED = 3
"""So many orders of one viewer at most are looked at as one: more is not one wish any more."""

Bag = Counter[tuple[str, str | None]]
"""How many of each product and variant."""


class Fault(StrEnum):
    """What went wrong at one place."""

    MISSED = "missed"
    WRONG = "wrong"
    FALSE = "false"


@dataclass(frozen=True, slots=True)
class Moment:
    """A place to look at again: what a viewer wrote (`at` seconds after the start), and what became of it.

    `left` tells where the draft of a missed order stands: None where there was none. `wanted` is what
    was right, `confirmed` what was taken instead. `tip` is the script's word for what made it hard.
    """

    at: float
    author: str
    text: str
    fault: Fault
    tip: str = ""
    left: OrderState | None = None
    wanted: tuple[OrderLine, ...] = ()
    confirmed: tuple[OrderLine, ...] = ()


@dataclass(frozen=True, slots=True)
class Score:
    """What a rehearsal came to.

    `seconds` are those of every confirmed order, in the order of the confirming; `keys` were pressed for
    `decided` drafts (confirmed, refused, put in line); `lasted` is seconds of the script.
    """

    caught: int
    missed: int
    wrong: int
    false: int
    seconds: tuple[float, ...] = ()
    keys: int = 0
    decided: int = 0
    comments: int = 0
    viewers: int = 0
    lasted: float = 0.0
    moments: tuple[Moment, ...] = ()

    @property
    def wanted(self) -> int:
        """How many orders the viewers truly placed."""
        return self.caught + self.missed + self.wrong

    @property
    def points(self) -> int:
        """0 to 100: caught orders, of all that were placed and all that were confirmed for nothing."""
        of = self.wanted + self.false
        return round(100 * self.caught / of) if of else 0

    @property
    def pace(self) -> float | None:
        """Seconds an order took on the average, None where none was confirmed."""
        return sum(self.seconds) / len(self.seconds) if self.seconds else None

    @property
    def keys_each(self) -> float | None:
        """Key presses a decided draft took, None where nothing was decided."""
        return self.keys / self.decided if self.decided else None


def score(played: Sequence[ScriptLine], orders: Sequence[Order], keys: int = 0) -> Score:
    """Weigh what was confirmed against the truth of the lines that were played, viewer by viewer.

    It does not matter in how many orders a viewer's goods stand, as long as they are the right ones.
    """
    placed = wishes(played)
    known = {folded(one.author): _author(one) for one in played}
    theirs = [(_viewer(one, known), one) for one in orders]
    whose = dict.fromkeys([*map(_author, placed), *(who for who, one in theirs if one.sold)])
    taken = [_viewed(who, placed, played, [one for of, one in theirs if of == who]) for who in whose]
    moments = sorted((one for _, found in taken for one in found), key=lambda one: one.at)
    count = Counter(one.fault for one in moments)
    return Score(
        caught=sum(caught for caught, _ in taken),
        missed=count[Fault.MISSED],
        wrong=count[Fault.WRONG],
        false=count[Fault.FALSE],
        seconds=seconds_each(orders),
        keys=keys,
        decided=sum(one.decided_at is not None for one in orders),
        comments=len(played),
        viewers=len({_author(one) for one in placed}),
        lasted=max((one.at for one in played), default=0.0),
        moments=tuple(moments),
    )


def wishes(played: Iterable[ScriptLine]) -> list[ScriptLine]:
    """Return the lines that order something, but for those that a later one changed or took back."""
    lines = list(played)
    replaced = {one.instead for one in lines if one.instead}
    return [one for one in lines if one.truth and one.comment_id not in replaced]


def seconds_each(orders: Iterable[Order]) -> tuple[float, ...]:
    """Return how long each confirmed order took, in the order of the confirming.

    Counted from when its draft was there, or from the decision before where that was later: who falls
    behind for a minute is not called slow at every order after it.
    """
    decided = [(one.decided_at, one) for one in orders if one.decided_at is not None]
    found, before = [], 0
    for at, order in sorted(decided, key=lambda one: (one[0], one[1].number)):
        if order.sold:
            found.append(max(0, at - max(order.drafted_at, before)) / 1000)
        before = at
    return tuple(found)


def _author(line: ScriptLine) -> tuple[str, str]:
    return (line.platform, line.author)


def _viewer(order: Order, known: Mapping[str, tuple[str, str]]) -> tuple[str, str]:
    """Return whose order it is; one that was typed by hand belongs to the viewer whose name was typed."""
    own = (order.platform, order.author_name)
    return known.get(folded(order.author_name), own) if order.platform == MANUAL else own


def _viewed(
    who: tuple[str, str], placed: Sequence[ScriptLine], played: Sequence[ScriptLine], own: Sequence[Order]
) -> tuple[int, list[Moment]]:
    """Return how many wishes of one viewer were caught, and what went wrong with the others."""
    wanted = [one for one in placed if _author(one) == who]
    missed, spare = _unmatched(wanted, [one for one in own if one.sold])
    caught = len(wanted) - len(missed)
    said = [one for one in played if _author(one) == who]
    found = []
    for wish in missed:
        instead = _instead_of(wish, spare)
        if instead is not None:
            spare.remove(instead)
            found.append(_moment(wish, Fault.WRONG, confirmed=_lines(instead)))
        else:
            found.append(_moment(wish, Fault.MISSED, left=_draft_of(wish, own)))
    return caught, [*found, *(_false(one, said) for one in spare)]


def _unmatched(placed: Sequence[ScriptLine], sold: Sequence[Order]) -> tuple[list[ScriptLine], list[Order]]:
    """Return the wishes without an order and the orders without a wish; goods decide, not their number."""
    wanted, spare = list(placed), list(sold)
    for many in range(1, MOST_JOINED + 1):
        for few in range(1, many + 1):
            _drop_equal(wanted, spare, few, many)
            _drop_equal(wanted, spare, many, few)
    if wanted and spare and _goods_wanted(wanted) == _goods(spare):
        return [], []
    return wanted, spare


def _drop_equal(wanted: list[ScriptLine], spare: list[Order], few: int, many: int) -> None:
    """Take out, as long as there are any, so many wishes and so many orders that are the same goods."""
    while True:
        orders = {_key(_goods(some)): some for some in combinations(spare, many)}
        some = next((one for one in combinations(wanted, few) if _key(_goods_wanted(one)) in orders), None)
        if some is None:
            return
        for order in orders[_key(_goods_wanted(some))]:
            spare.remove(order)
        for wish in some:
            wanted.remove(wish)


def _key(bag: Bag) -> frozenset[tuple[tuple[str, str | None], int]]:
    return frozenset(bag.items())


def _bag(lines: Iterable[OrderLine]) -> Bag:
    found: Bag = Counter()
    for line in lines:
        found[line.code, line.variant] += line.qty
    return found


def _goods_wanted(placed: Iterable[ScriptLine]) -> Bag:
    return _bag(line for wish in placed for line in wish.truth or ())


def _goods(orders: Iterable[Order]) -> Bag:
    return _bag(line for order in orders for line in _lines(order))


def _lines(order: Order) -> tuple[OrderLine, ...]:
    return tuple(line.line for line in order.lines)


def _instead_of(wish: ScriptLine, spare: Sequence[Order]) -> Order | None:
    """Return the order that was confirmed for this wish with other lines: of its comment, or of its goods."""
    of_it = [one for one in spare if one.text == wish.text]
    codes = {line.code for line in wish.truth or ()}
    alike = [one for one in spare if codes & {line.code for line in one.lines}]
    return next(iter((*of_it, *alike)), None)


def _draft_of(wish: ScriptLine, own: Sequence[Order]) -> OrderState | None:
    return next((one.state for one in own if one.text == wish.text and not one.sold), None)


def _moment(
    line: ScriptLine, fault: Fault, left: OrderState | None = None, confirmed: tuple[OrderLine, ...] = ()
) -> Moment:
    return Moment(line.at, line.author, line.text, fault, line.tip, left, line.truth or (), confirmed)


def _false(order: Order, said: Sequence[ScriptLine]) -> Moment:
    """Return the place of an order that nobody placed: the comment it came from, the last such one."""
    line = next((one for one in reversed(said) if one.text == order.text), None)
    if line is None:
        return Moment(0.0, order.author_name, order.text, Fault.FALSE, confirmed=_lines(order))
    taken_back = next((one for one in said if one.instead == line.comment_id), None)
    return Moment(
        (taken_back or line).at,
        line.author,
        (taken_back or line).text,
        Fault.FALSE,
        (taken_back or line).tip,
        confirmed=_lines(order),
    )
