"""Kills processes that write a book, over and over, and looks each time whether the book kept its word.

`python -m tests.ledger.crash --kills 2000` kills at random moments; with `--every-step` once at each step
of making a book and selling the first order. Needs fork: Linux or macOS.
"""

from __future__ import annotations

import argparse
import random
import shutil
import signal
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Sequence
from itertools import count
from pathlib import Path

from tests.ledger.crash_book import Book
from tests.ledger.crash_nursery import Aim, Process, dying_at
from tests.ledger.crash_seller import Seller

MOST_KILLS_OF_A_BOOK = 40

MAKING, MOSTLY = Aim("", 0, 16), 0.8
AIMS = (
    Aim("", 0, 6),
    Aim("open", 1, 40),
    Aim("order", 1, 40),
    Aim("order", 4, 2),
    Aim("order", 12, 10),
    Aim("comment", 20, 2),
    Aim("checkpoint", 1, 1),
    Aim("checkpoint", 3, 1),
)


class Broken(Exception):
    """A book did not keep its word, or a process ended otherwise than it should."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Kill as often as asked and print the figures; return 0 when every book kept its word."""
    asked = _asked(arguments)
    folder = Path(tempfile.mkdtemp(prefix="coop-crash-", dir=asked.folder))
    began = time.monotonic()
    try:
        figures = (
            kill_at_every_step(folder, asked.hasty)
            if asked.every_step
            else kill_at_random(folder, asked.kills, random.Random(asked.seed), asked.hasty)
        )
    except Broken as broken:
        print(f"seed {asked.seed}, {broken}\nthe book as it was left is in {folder}", file=sys.stderr)
        return 1
    shutil.rmtree(folder)
    figures["seconds"] = round(time.monotonic() - began)
    print(f"seed {asked.seed}: " + ", ".join(f"{number} {what}" for what, number in figures.items()))
    return 0


def _asked(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--kills", type=int, default=200)
    parser.add_argument("--seed", type=int, default=time.time_ns() % 1_000_000)
    parser.add_argument("--every-step", action="store_true")
    parser.add_argument(
        "--hasty", action="store_true", help="speak before the book answers: must be found out"
    )
    parser.add_argument("--folder", type=Path, help="where books are made")
    return parser.parse_args(arguments)


def kill_at_random(folder: Path, kills: int, dice: random.Random, hasty: bool) -> Counter[str]:
    """Kill sellers at random moments, many of one book; return how often what was hit."""
    figures: Counter[str] = Counter()
    while figures["kills"] < kills:
        figures["books"] += 1
        book = Book(folder / f"book-{figures['books']}.db")
        for _ in range(min(dice.randint(1, MOST_KILLS_OF_A_BOOK), kills - figures["kills"])):
            figures["kills"] += 1
            figures[_kill_one(book, f"kill-{figures['kills']}", dice, hasty)] += 1
        figures["orders promised"] += len(book.orders)
        figures["comments promised"] += len(book.comments)
        figures["parcels promised"] += len(book.parcels)
        _close_in_peace(book)
    return figures


def _kill_one(book: Book, name: str, dice: random.Random, hasty: bool) -> str:
    """Kill one seller of a book and check the book; return what the kill hit."""
    making = not book.opened
    # On a busy machine nobody gets through the making in time: then and now a seller is let through.
    aim = MAKING if making and dice.random() < MOSTLY else dice.choice(AIMS)
    seller = Process.born(book.path, name, Seller.sell_until_killed, hasty)
    said = _take_down(book, name, seller.killed(aim, dice), -signal.SIGKILL)
    book.kills += 1
    _no_faults(book, f"{name}, {aim}", book.faults())
    if "open" not in said:
        return "hit the making" if making else "hit the opening"
    marks = [line for line in said if line.startswith("checkpoint")]
    return "hit the copying back" if marks[-1:] == ["checkpoint"] else "hit the selling"


def kill_at_every_step(folder: Path, hasty: bool) -> Counter[str]:
    """Kill a first seller at each step it takes, in a new book each time; return the figures."""
    figures: Counter[str] = Counter()
    for step in count(1):
        book = Book(folder / f"step-{step}.db")
        ended = Process.born(book.path, "first", dying_at(step, Seller.sell_one_and_close), hasty).ended()
        if ended[1] == 0:
            break
        said = _take_down(book, "first", ended, -signal.SIGKILL)
        book.kills += 1
        _no_faults(book, f"killed at step {step}, having said {said}", book.faults())
        _close_in_peace(book)
        figures.update(
            {"kills": 1, "open to others": int(not book.is_private), "orders promised": len(book.orders)}
        )
    return figures


def _close_in_peace(book: Book) -> None:
    """Let one more seller work and leave undisturbed: the book serves on, and is whole."""
    _take_down(book, "last", Process.born(book.path, "last", Seller.sell_one_and_close).ended(), 0)
    _no_faults(book, f"after {book.kills} kills, in peace", book.faults_at_rest())


def _take_down(book: Book, name: str, ended: tuple[list[str], int], expected: int) -> list[str]:
    """Take down what a process said; one that ended otherwise than it should is a fault."""
    said, code = ended
    book.hear(said)
    if code != expected:
        raise Broken(f"{book.path.name}: {name} ended by itself with {code}; its last words: {said[-5:]}")
    return said


def _no_faults(book: Book, when: str, faults: Sequence[str]) -> None:
    if faults:
        raise Broken(f"{book.path.name}, {when}: " + "; ".join(faults))


if __name__ == "__main__":
    sys.exit(main())
