"""What a transaction writes, as plain values: the same steps can be done again in another book."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from typing import Any

from coop_live.ledger import people
from coop_live.ledger.derive import derive
from coop_live.ledger.entries import Entry, Private, append, plain
from coop_live.ledger.people import BLANK_NAME

COMMENT_COLUMNS = (
    "live_id, platform, source_live, kind, comment_id, source, author_id, author_name, text, at, received_at,"
    " on_air, own, intent, id_kind, target_id, parent_id, amount_micros, currency, backfill"
)
# What the last of them are where an earlier program did not say it.
_UNSAID = ("native", "", "", "", "", False)
_ALL = 1 + len(COMMENT_COLUMNS.split(","))
_COMMENT = f"""INSERT OR IGNORE INTO comment (seq, {COMMENT_COLUMNS})
    VALUES ({",".join("?" * _ALL)})"""


@dataclass(frozen=True, slots=True)
class Write:
    """An entry comes to the end of the book, with all that follows from it."""

    entry: Entry


@dataclass(frozen=True, slots=True)
class Keep:
    """Personal values are kept beside the entries."""

    ref: str
    salt: str
    private: Private


@dataclass(frozen=True, slots=True)
class Hear:
    """A comment is kept: its number, then its columns."""

    values: tuple[Any, ...]

    @property
    def key(self) -> tuple[Any, ...]:
        """Return what tells this comment from all others, as the table has it."""
        return self.values[2:6]


@dataclass(frozen=True, slots=True)
class Understand:
    """It is noted what a kept comment (`seq`) wants, as JSON, and the order it led to."""

    seq: int
    intent: str
    order: int | None


@dataclass(frozen=True, slots=True)
class Belong:
    """Comments that waited come to a live session."""

    live_id: int
    seqs: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Forget:
    """What is personal is blanked: private rows ((ref, what to call them)), and comments by number."""

    people: tuple[tuple[str, str], ...]
    comments: tuple[int, ...]


Step = Write | Keep | Hear | Understand | Belong | Forget

# Tells one forgotten customer from another.
BLANK_TOKEN = "erased-"  # noqa: S105 - no secret


def do(db: sqlite3.Connection, step: Step) -> None:
    """Do one step in a book, inside the open transaction; but for entries twice is once."""
    match step:
        case Write(entry):
            _write(db, entry)
        case Keep(ref, salt, private):
            _keep(db, ref, salt, private)
        case Hear(values):
            db.execute(_COMMENT, values)
        case Understand(seq, intent, order):
            db.execute("UPDATE comment SET intent = ?, order_number = ? WHERE seq = ?", (intent, order, seq))
        case Belong(live_id, seqs):
            db.executemany("UPDATE comment SET live_id = ? WHERE seq = ?", [(live_id, seq) for seq in seqs])
        case Forget(who, comments):
            _forget(db, who, comments)


def _write(db: sqlite3.Connection, entry: Entry) -> None:
    act, body = (entry.body["act"], entry.body["body"]) if entry.act == "undo" else (entry.act, entry.body)
    if act not in ("draft", "person", "merge", "unmerge"):
        derive(db, entry)
        append(db, entry)
        return
    before = people.ref_of(db, body["order"])
    derive(db, entry)
    append(db, entry)
    people.place(db, body["order"], before)


def _keep(db: sqlite3.Connection, ref: str, salt: str, private: Private) -> None:
    db.execute(
        """INSERT OR IGNORE INTO private (ref, salt, platform, author_id, author_name, phone, address, text,
        reason, note, commune) VALUES (?,?,?,?,?,?,?,?,?,?,?)""",
        (ref, salt, *plain(private).values()),
    )


def _forget(db: sqlite3.Connection, who: Sequence[tuple[str, str]], comments: Sequence[int]) -> None:
    customers = {
        row[0]
        for ref, _ in who
        if (row := db.execute("SELECT customer FROM private WHERE ref = ?", (ref,)).fetchone())
    }
    db.executemany(
        """UPDATE private SET author_id = ?2, author_name = ?3, phone = NULL, address = NULL, text = '',
        reason = '', note = '', commune = NULL, customer = NULL WHERE ref = ?1""",
        [(ref, token, BLANK_NAME) for ref, token in who],
    )
    # What was ordered may stay, what it was read from may not.
    db.executemany(
        """UPDATE comment SET author_id = ?2, author_name = ?3, text = '', target_id = '',
        intent = CASE intent WHEN '' THEN '' ELSE json_set(intent, '$.phone', NULL, '$.address', NULL,
        '$.reason', '', '$.spans', json('[]')) END WHERE seq = ?1""",
        [(seq, BLANK_TOKEN, BLANK_NAME) for seq in comments],
    )
    people.forget(db, [one for one in customers if one is not None])


def as_record(step: Step) -> dict[str, Any]:
    """Return a step as a JSON record."""
    return {"step": type(step).__name__, **asdict(step)}


def step_of(record: dict[str, Any]) -> Step:
    """Return the step that a JSON record holds. Raises KeyError or TypeError where it is none."""
    values = {name: value for name, value in record.items() if name != "step"}
    match record["step"]:
        case "Write":
            return Write(Entry(**values["entry"]))
        case "Keep":
            return Keep(values["ref"], values["salt"], Private(**values["private"]))
        case "Hear":
            told = tuple(values["values"])
            return Hear((*told, *_UNSAID[len(_UNSAID) - (_ALL - len(told)) :]) if len(told) < _ALL else told)
        case "Belong":
            return Belong(values["live_id"], tuple(values["seqs"]))
        case "Forget":
            return Forget(tuple((ref, token) for ref, token in values["people"]), tuple(values["comments"]))
        case _:
            return Understand(**values)


def as_line(steps: Sequence[Step]) -> str:
    """Return the steps of one transaction as a line of JSON."""
    return json.dumps([as_record(step) for step in steps], ensure_ascii=False)


def steps_of(line: str) -> tuple[Step, ...]:
    """Return the steps that a line holds. Raises ValueError where it is none of ours."""
    try:
        return tuple(step_of(record) for record in json.loads(line))
    except (KeyError, TypeError, AttributeError) as error:
        raise ValueError(line[:40]) from error
