"""What every question costs in a book of a million orders, beside a look-up by key on the same connection.

    COOP_LIVE_BENCH_ORDERS=20000 python tests/benchmarks/bench_questions.py

The first run builds the book and keeps it in the folder for temporary files. What takes longer than
a frame (16 ms) is marked.
"""

from __future__ import annotations

import os
import statistics
from collections.abc import Callable, Iterator
from pathlib import Path

from coop_live.ledger import Questions, read_ledger, remarks
from coop_live.ledger.history import histories
from coop_live.ledger.transaction import Transaction
from coop_live.ledger.undoing import UNDO_MS, UNDOABLE
from coop_live.letters import folded
from coop_live.memo import memo_code
from coop_live.model import OrderState
from tests.benchmarks.big_book import ORDERS, big_book
from tests.benchmarks.big_words import person
from tests.benchmarks.clock import milliseconds, show

ROUNDS = 15
FROM_DISK = (
    "find: number",
    "find: name with marks",
    "find: whole phone",
    "orders(an earlier live)",
    "lives()",
)

Ask = Callable[[int], object]


def finds(questions: Questions, orders: int) -> Iterator[tuple[str, Ask]]:
    """Yield how orders are looked for; the number of the round chooses whom."""

    def who(turn: int) -> tuple[str, str, str]:
        one = next(one for one in map(person, range(turn * 37, turn * 37 + 50)) if one.phone)
        return one.author_name, "0" + (one.phone or "")[3:], one.address or ""

    words: dict[str, Callable[[int], str]] = {
        "number": lambda turn: str(orders // (turn + 2)),
        "memo code": lambda turn: memo_code(orders // (turn + 2)),
        "whole phone": lambda turn: who(turn)[1],
        "last 4 digits of a phone": lambda turn: who(turn)[1][-4:],
        "last 3 digits of a phone": lambda turn: who(turn)[1][-3:],
        "middle of a phone": lambda turn: who(turn)[1][3:7],
        "name with marks": lambda turn: who(turn)[0],
        "name without marks": lambda turn: folded(who(turn)[0]),
        "one short name (vy, le)": lambda turn: ("vy", "le", "ha")[turn % 3],
        "one letter": lambda turn: "ntl"[turn % 3],
        "nguyen thi": lambda turn: "nguyen thi",
        "name and digits": lambda turn: f"{who(turn)[0].split()[-1]} {who(turn)[1][-3:]}",
        "nguyen thi and 2 digits": lambda turn: f"nguyen thi {who(turn)[1][-3:-1]}",
        "part of an address": lambda turn: " ".join(who(turn)[2].split()[-5:]),
        "thon": lambda turn: "thôn",
        "nonsense": lambda turn: "qzx",
        "two that never meet": lambda turn: "nguyen qzx",
    }
    for name, say in words.items():
        yield f"find: {name}", lambda turn, say=say: questions.find(say(turn))
    for name in ("whole phone", "nguyen thi", "one letter"):
        yield f"find_customers: {name}", lambda turn, say=words[name]: questions.find_customers(say(turn))


def others(questions: Questions, orders: int) -> Iterator[tuple[str, Ask]]:
    """Yield what else the window asks, during a live and after it."""
    live = max(row.id for row in questions.lives())
    tx = Transaction(questions.connection, 0, "bench")
    author = ("facebook", person(0).author_id)
    at = questions.connection.execute("SELECT max(at) FROM entry WHERE live_id = ?", (live,)).fetchone()[0]
    yield "orders(live) of tonight", lambda turn: questions.orders(live)
    yield "orders(an earlier live)", lambda turn: questions.orders(max(1, live // (turn + 2)))
    yield "orders(live, drafts)", lambda turn: questions.orders(live, OrderState.DRAFT)
    yield "orders(live, author)", lambda turn: questions.orders(live, author=author)
    yield "order(number)", lambda turn: questions.order(orders // (turn + 2))
    yield "last_order_of a viewer", lambda turn: questions.last_order_of(live, author)
    yield "lives()", lambda turn: questions.lives()
    for where, of in (("tonight", live), ("all", None)):
        yield f"totals({where})", lambda turn, of=of: questions.totals(of)
        for what in ("member", "person", "hour"):
            yield f"sums({what}, {where})", lambda turn, of=of, what=what: questions.sums(what, of)
    yield "products()", lambda turn: questions.products()
    yield "stock()", lambda turn: questions.stock()
    yield "newest()", lambda turn: questions.newest()
    yield "lots()", lambda turn: questions.lots()
    yield "lots(code)", lambda turn: questions.lots("P01")
    yield "open_lots(code)", lambda turn: questions.open_lots("P01", "")
    yield "waiting()", lambda turn: questions.waiting()
    yield "held()", lambda turn: questions.held(at)
    yield "on_air(live)", lambda turn: questions.on_air(live)
    yield "shown(live)", lambda turn: questions.shown(live)
    yield "comments(live)", lambda turn: questions.comments(live)
    yield "heard(live)", lambda turn: questions.heard(live)
    yield "last_act, half an hour", lambda turn: tx.last_act("Thảo", UNDOABLE, at - UNDO_MS, live)
    yield "last_act, of nobody", lambda turn: tx.last_act("Nga", UNDOABLE, at - UNDO_MS)
    yield "history of a customer", lambda turn: histories(questions, [orders // (turn + 2)])
    yield "is a customer blocked", lambda turn: remarks.is_blocked(questions.connection, orders // (turn + 2))
    yield "who is blocked", lambda turn: remarks.blocked_viewers(questions.connection)
    order = questions.order(orders // 2)
    yield "last_of an order", lambda turn: order and tx.last_of(order, UNDOABLE)


def ask_all(path: Path) -> None:
    """Print what each question costs, first with the file in memory, then from the disk."""
    with read_ledger(path) as questions:
        db = questions.connection
        (orders,) = db.execute("SELECT max(number) FROM orders").fetchone()
        look_up, some = "SELECT * FROM orders WHERE number = ?", range(1, orders, orders // 200)
        read_through(path)
        spent = [milliseconds(lambda n=n: db.execute(look_up, (n,)).fetchone()) for n in some]
        base = statistics.median(spent)
        show("one order's row by its key", spent, base)
        asks = dict((*finds(questions, orders), *others(questions, orders)))
        for name, ask in asks.items():
            show(name, rounds(ask), base)
        for name in FROM_DISK:
            put_out_of_memory(path)
            show(f"from the disk: {name}", rounds(asks[name]), base)


def rounds(ask: Ask) -> list[float]:
    """Return milliseconds of a question asked again and again."""
    return [milliseconds(lambda turn=turn: ask(turn)) for turn in range(ROUNDS)]


def read_through(path: Path) -> None:
    """Let the operating system hold a file."""
    with path.open("rb") as file:
        while file.read(1 << 24):
            pass


def put_out_of_memory(path: Path) -> None:
    """Let the operating system forget a file; where it does not know how, nothing happens."""
    if hasattr(os, "posix_fadvise"):
        with path.open("rb") as file:
            os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)


def main() -> None:
    """Ask everything of the big book."""
    path, built = big_book()
    print(f"{ORDERS:,} orders, built {f'in {built:.0f} s' if built else 'before'}")
    ask_all(path)


if __name__ == "__main__":
    main()
