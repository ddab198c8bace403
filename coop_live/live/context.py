"""Which earlier order a comment means, and what that order would be if it were done as asked."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from coop_live.ledger.lines import kept_in, summed
from coop_live.model import CLOSED, Intent, Order, OrderLine, Role
from coop_live.weights import KILO

Lines = tuple[OrderLine, ...]


def right_order(orders: Iterable[Order], intent: Intent) -> Order | None:
    """Return which of a viewer's orders a comment means: the newest that has what it names, else the newest.

    What is refused, cancelled or returned is never meant; None where no other is there.
    """
    standing = sorted((one for one in orders if one.state not in CLOSED), key=lambda order: order.number)
    meant = set(intent.replaces) or {line.code for line in intent.lines}
    holding = [order for order in standing if meant & _codes(order)]
    return next(reversed(holding or standing), None)


def _codes(order: Order) -> set[str]:
    """Return what an order holds, and what is proposed for it already."""
    proposed = order.proposal.lines if order.proposal else None
    return {line.code for line in (*order.lines, *(proposed or ()))}


def after_change(lines: Sequence[OrderLine], intent: Intent) -> Lines | None:
    """Return what an order becomes by a change; None where that is not known, or all stays as it is."""
    wanted = tuple(line for line in intent.lines if line.qty > 0)
    if not wanted or not lines:
        return None
    if intent.spans and not _counts(intent):
        wanted = _as_many(lines, wanted, intent.replaces)
    if _only_counts(intent) and not {line.code for line in wanted} & {line.code for line in lines}:
        after = _recounted(lines, wanted)
    else:
        after = _replaced(lines, wanted, intent.replaces) if intent.replaces else _changed(lines, wanted)
    return None if after is None or _same(after, lines) else after


def _counts(intent: Intent) -> bool:
    return any(span.role is Role.QUANTITY for span in intent.spans)


def _only_counts(intent: Intent) -> bool:
    return _counts(intent) and not any(span.role is Role.PRODUCT for span in intent.spans)


def _as_many(lines: Sequence[OrderLine], wanted: Lines, replaces: Sequence[str]) -> Lines:
    """'đổi c1 thành c2' without a number: as many as there were of what goes."""
    codes = set(replaces) or {line.code for line in wanted}
    gone = [line for line in lines if line.code in codes]
    gone = gone or (list(lines) if len(lines) == 1 else [])
    if len(gone) != 1 or len(wanted) != 1:
        return wanted
    return (_with_as_many(wanted[0], gone[0]) or wanted[0],)


def _recounted(lines: Sequence[OrderLine], wanted: Lines) -> Lines | None:
    """'bớt còn 3' while something else is on air: three of the one thing that the order has."""
    if len(lines) != 1 or len(wanted) != 1:
        return None
    recounted = _with_as_many(lines[0], wanted[0])
    return (recounted,) if recounted else None


def _with_as_many(line: OrderLine, other: OrderLine) -> OrderLine | None:
    """Return a line with the amount of another; None where half a kilo would be half a piece."""
    if line.weighed is other.weighed or other.qty % KILO == 0 or other.weighed is False:
        return replace(line, qty=kept_in(other, into_grams=line.weighed))
    return None


def _replaced(lines: Sequence[OrderLine], wanted: Lines, replaces: Sequence[str]) -> Lines | None:
    """'đổi c1 thành c2': the C1 goes, the C2 stands in its place."""
    place = next((at for at, line in enumerate(lines) if line.code in replaces), None)
    if place is None:
        return None
    kept = [line for line in lines[place:] if line.code not in replaces]
    return _joined((*lines[:place], *wanted, *kept))


def _changed(lines: Sequence[OrderLine], wanted: Lines) -> Lines | None:
    """'sửa lại c1 3 gói': what the order has of C1 becomes this; the only line becomes anything."""
    if len(lines) == 1:
        return _joined(wanted)
    after: list[OrderLine] | None = list(lines)
    for code in dict.fromkeys(line.code for line in wanted):
        after = after and _renewed(after, [line for line in wanted if line.code == code])
    return None if after is None else _joined(after)


def _renewed(lines: list[OrderLine], wanted: list[OrderLine]) -> list[OrderLine] | None:
    """Give the lines of one product the kind and number wanted; None where it is not clear which."""
    old = [line for line in lines if line.code == wanted[0].code]
    if len(old) > 1 and len(wanted) == 1:
        old = [line for line in old if line.variant == wanted[0].variant]
    if not old:
        return None
    place = lines.index(old[0])
    return [*lines[:place], *wanted, *(line for line in lines[place:] if line not in old)]


def after_cancel(lines: Sequence[OrderLine], intent: Intent) -> Lines | None:
    """Return what a cancel leaves of an order: () nothing; None where it has nothing of what is named."""
    if not intent.lines:
        return ()
    gone = {line for named in intent.lines for line in _meant(lines, named)}
    return tuple(line for line in lines if line not in gone) if gone else None


def _meant(lines: Sequence[OrderLine], named: OrderLine) -> list[OrderLine]:
    """Return the lines that a cancel names; a variant that the order does not have was not said."""
    of_code = [line for line in lines if line.code == named.code]
    return [line for line in of_code if line.variant == named.variant] or of_code


def after_more(lines: Sequence[OrderLine], intent: Intent) -> Lines | None:
    """Return an order with what comes to it; None where either is not known."""
    wanted = [line for line in intent.lines if line.qty > 0]
    return _joined((*lines, *wanted)) if lines and wanted else None


def _joined(lines: Iterable[OrderLine]) -> Lines:
    """Return lines in their order, the same thing twice as one."""
    return tuple(summed(lines).values())


def _same(one: Iterable[OrderLine], other: Iterable[OrderLine]) -> bool:
    return set(_joined(one)) == set(_joined(other))
