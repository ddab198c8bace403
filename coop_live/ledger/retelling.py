"""Tells acts again on top of a book that others wrote to meanwhile: the same meaning, other numbers."""

from __future__ import annotations

import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from coop_live.ledger.entries import FIRST_HASH, Entry, entry_of, last_seq
from coop_live.ledger.rescue_file import Kept
from coop_live.ledger.steps import Belong, Forget, Hear, Keep, Step, Understand, Write, do

# Which numbers stand in the body of an entry, and of what.
_KINDS = {
    "order": "order",
    "orders": "order",
    "merged": "order",
    "live": "live",
    "comment": "comment",
    "comments": "comment",
    "undoes": "entry",
    "payment": "entry",
    "gap": "entry",
    "since": "entry",
    "offered": "entry",
    "settled": "entry",
}
_LAST = {
    "entry": "SELECT coalesce(max(seq), 0) FROM entry",
    "order": "SELECT coalesce(max(number), 0) FROM orders",
    "live": "SELECT coalesce(max(id), 0) FROM live",
    "comment": "SELECT coalesce(max(seq), 0) FROM comment",
}


@dataclass
class Numbers:
    """Which numbers are other ones in the book: of an "entry", "order", "live" or "comment"."""

    new: defaultdict[str, dict[int, int]] = field(default_factory=lambda: defaultdict(dict))

    def of(self, kind: str) -> dict[int, int]:
        """Return old number -> new number, of those that changed."""
        return {old: new for old, new in self.new[kind].items() if old != new}

    def renumber(self, kind: str, olds: Iterable[int], last: int) -> None:
        """Give numbers behind the book's last one; one that is free already stays."""
        for old in olds:
            last = max(old, last + 1)
            self.new[kind][old] = last

    def now(self, kind: str, old: int) -> int:
        """Return what a number is now; what was in the book before keeps its own."""
        return self.new[kind].get(old, old)

    def in_body(self, body: Mapping[str, Any]) -> dict[str, Any]:
        """Return the body of an entry, or a part of it, with the numbers of now."""
        return {name: self._part(value, _KINDS.get(name, "")) for name, value in body.items()}

    def _part(self, value: object, kind: str) -> object:
        match value:
            case dict():
                return self.in_body(value)
            case list() | tuple():
                return [self._part(one, kind) for one in value]
            case int() if kind:
                return self.now(kind, value)
            case _:
                return value


def tell_anew(db: sqlite3.Connection, base: str, kept: Sequence[Kept]) -> Numbers:
    """Write what was kept on top of the book as it is now, inside the open transaction.

    `base` is the seal of the book that all of it once followed upon. Raises ValueError where that is not
    a part of this book, or where others decided about the same orders; sqlite3.IntegrityError where
    there is not enough left of something.
    """
    _check_whole(base, kept)
    missing, since = _missing(db, base, kept)
    steps = [step for one in missing for step in one.steps]
    writes = [step.entry for step in steps if isinstance(step, Write)]
    others = [entry_of(row) for row in db.execute("SELECT * FROM entry WHERE seq > ? ORDER BY seq", (since,))]
    if _are_told(writes, others):
        return Numbers()
    _check_apart(db, writes, others)
    known = _known(db, steps)
    steps = _without_doubles(steps, known)
    numbers = Numbers()
    numbers.new["comment"].update(known)
    for kind, new in _created(steps).items():
        numbers.renumber(kind, new, db.execute(_LAST[kind]).fetchone()[0])
    after = last_seq(db)
    written = [step.entry.seq for step in steps if isinstance(step, Write)]
    numbers.new["entry"] = {seq: place for place, seq in enumerate(written, after + 1)}
    for step in steps:
        do(db, _retold(step, numbers))
    return numbers


def _check_whole(base: str, kept: Iterable[Kept]) -> None:
    """Raise ValueError where what was kept is not what was sealed."""
    sealed = base.partition("-")[0]
    for one in kept:
        for step in one.steps:
            sealed = step.entry.hashed(sealed) if isinstance(step, Write) else sealed
        if sealed != one.last_hash:
            raise ValueError("not what was sealed")


def _missing(db: sqlite3.Connection, base: str, kept: Sequence[Kept]) -> tuple[Sequence[Kept], int]:
    """Return what the book lacks, and the number of the last entry it has in common with what was kept."""
    for place in range(len(kept) - 1, -1, -1):
        written = [step.entry.seq for step in kept[place].steps if isinstance(step, Write)]
        asked = "SELECT 1 FROM entry WHERE seq = ? AND hash = ?"
        if written and db.execute(asked, (written[-1], kept[place].last_hash)).fetchone():
            return kept[place + 1 :], written[-1]
    sealed = base.partition("-")[0]
    if sealed == FIRST_HASH:
        return kept, 0
    row = db.execute("SELECT seq FROM entry WHERE hash = ?", (sealed,)).fetchone()
    if row is None:
        raise ValueError("another book")
    return kept, row[0]


def _are_told(ours: Sequence[Entry], others: Sequence[Entry]) -> bool:
    """Tell whether ours were told anew already, and a battery was empty before their file was removed.

    Raises ValueError where only some of them were: more was done after a disk kept what it said it had not.
    """
    told, wanted = ([(one.at, one.by, one.device, one.act) for one in all_] for all_ in (others, ours))
    if not wanted or wanted[0] not in told:
        return False
    start = told.index(wanted[0])
    if told[start : start + len(wanted)] != wanted:
        raise ValueError("told in part")
    return True


def _check_apart(db: sqlite3.Connection, ours: Iterable[Entry], others: Iterable[Entry]) -> None:
    """Raise ValueError where others did anything about an order that we did something about."""
    theirs = {number for entry in others for number in _orders(entry.body)}
    for erased in (entry for entry in others if entry.act == "erase"):
        for ref in erased.body["refs"]:
            theirs |= {number for (number,) in db.execute("SELECT number FROM orders WHERE ref = ?", (ref,))}
    new = {entry.body["order"] for entry in ours if entry.act == "draft"}
    if ({number for entry in ours for number in _orders(entry.body)} - new) & theirs:
        raise ValueError("others decided about the same order")


def _orders(body: Mapping[str, Any]) -> list[int]:
    """Return the orders that an entry is about: mostly one, two where they are merged."""
    inner = body.get("body", {})  # of an undo
    return [part[name] for part in (body, inner) for name in ("order", "merged") if name in part]


def _known(db: sqlite3.Connection, steps: Iterable[Step]) -> dict[int, int]:
    """Return which of our comments the book holds already: our number -> its number."""
    found = {}
    for step in (one for one in steps if isinstance(one, Hear)):
        row = db.execute(
            """SELECT seq FROM comment
            WHERE platform = ? AND source_live = ? AND kind = ? AND comment_id = ?""",
            step.key,
        ).fetchone()
        if row is not None:
            found[step.values[0]] = row[0]
    return found


def _without_doubles(steps: Sequence[Step], known: Mapping[int, int]) -> list[Step]:
    """Leave out comments that the book holds, and the drafts they led to where nobody touched these.

    A draft that somebody touched stays, beside the one that the comment led to in the book.
    """
    entries = [step.entry for step in steps if isinstance(step, Write)]
    touched = [number for entry in entries for number in _orders(entry.body)]
    drafts = [one for one in entries if one.act == "draft" and one.body["comment"] in known]
    gone = [one for one in drafts if touched.count(one.body["order"]) == 1]
    seqs, refs = {one.seq for one in gone}, {one.body["ref"] for one in gone}

    def stays(step: Step) -> bool:
        match step:
            case Hear(values):
                return values[0] not in known
            case Understand(seq):
                return seq not in known
            case Keep(ref):
                return ref not in refs
            case Write(entry):
                return entry.seq not in seqs
            case _:
                return True

    return [
        Write(replace(step.entry, body=step.entry.body | {"comment": None}))
        if isinstance(step, Write) and step.entry in drafts
        else step
        for step in steps
        if stays(step)
    ]


def _created(steps: Iterable[Step]) -> dict[str, list[int]]:
    """Return the numbers that these steps give to orders, live sessions and comments."""
    found: dict[str, list[int]] = {"order": [], "live": [], "comment": []}
    for step in steps:
        match step:
            case Hear(values):
                found["comment"].append(values[0])
            case Write(Entry(act="draft", body=body)):
                found["order"].append(body["order"])
            case Write(Entry(act="live_start", body=body)):
                found["live"].append(body["live"])
            case _:
                pass
    return found


def _retold(step: Step, numbers: Numbers) -> Step:
    """Return a step with the numbers of now."""
    match step:
        case Write(entry):
            live = None if entry.live_id is None else numbers.now("live", entry.live_id)
            # The product list has columns of its own names.
            body = entry.body if entry.act == "catalog" else numbers.in_body(entry.body)
            return Write(replace(entry, seq=numbers.now("entry", entry.seq), live_id=live, body=body))
        case Hear((seq, live, *rest)):
            return Hear((numbers.now("comment", seq), numbers.now("live", live), *rest))
        case Understand(seq, intent, order):
            now = None if order is None else numbers.now("order", order)
            return Understand(numbers.now("comment", seq), intent, now)
        case Belong(live, seqs):
            return Belong(numbers.now("live", live), tuple(numbers.now("comment", one) for one in seqs))
        case Forget(people, comments):
            return Forget(people, tuple(numbers.now("comment", one) for one in comments))
        case _:
            return step
