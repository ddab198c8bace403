"""What the order sheet of 100,000 orders costs, beside raw xlsxwriter writing the same cells in the same run.

Each is written by a process of its own, which has the program loaded before the clock starts; its memory is
what it came to at most, all of it. Beside that raw xlsxwriter alone, in a process without the program.
"""

from __future__ import annotations

import json
import os
import pickle
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from datetime import date, datetime
from itertools import chain
from pathlib import Path
from typing import Any

import xlsxwriter

ORDERS = int(os.environ.get("COOP_LIVE_BENCH_EXPORT", "100000"))
CUSTOMERS = ORDERS * 2 // 5
"""How many people these orders are of; each has an address of their own."""
_BEGAN = 1_760_000_000_000
_SOLD = ("confirmed", "packed", "shipped", "delivered")


def fill(book: Path, customers: int) -> None:
    """Write a book of many orders, only what a sheet asks of it."""
    import sqlite3

    from coop_live.ledger import Ledger
    from tests.benchmarks.big_words import PRODUCTS, comment_text, person

    Ledger.open(book).close()
    with closing(sqlite3.connect(book, isolation_level=None)) as db:
        db.execute("BEGIN")
        for number in range(1, ORDERS + 1):
            who, first = person(number * 7 % customers), PRODUCTS[number % len(PRODUCTS)]
            text = comment_text(who, first.code, 1 + number % 3)
            private = (str(number), "", who.platform, who.author_id, who.author_name, who.phone, who.address)
            db.execute(
                "INSERT INTO private (ref, salt, platform, author_id, author_name, phone, address, text,"
                " reason, note) VALUES (?,?,?,?,?,?,?,?,'','')",
                (*private, text),
            )
            at, state = _BEGAN + number * 60_000, _SOLD[number % len(_SOLD)]
            db.execute(
                "INSERT INTO orders (number, live_id, state, ref, confidence, total, drafted_at, decided_at,"
                " by, why) VALUES (?,1,?,?,0.9,0,?,?,'','')",
                (number, state, str(number), at, at + 60_000),
            )
            for place in range(1 + number % 2):
                one = PRODUCTS[(number + 7 * place) % len(PRODUCTS)]
                db.execute(
                    "INSERT INTO order_line (number, position, code, qty, name, unit, price, member)"
                    " VALUES (?,?,?,?,?,?,?,?)",
                    (number, place, one.code, 1 + number % 3, one.name, one.unit, one.price, one.member),
                )
        db.execute("COMMIT")


def export(book: Path, out: Path) -> None:
    """Write the sheet as the job does."""
    from coop_live.ledger import read_ledger
    from coop_live.sending_out import Ask, write_out
    from coop_live.settings import Settings

    with read_ledger(book) as questions:
        write_out(questions, out, Ask("sheet", None, Settings(), book.parent))


def keep_cells(book: Path, out: Path) -> None:
    """Keep the cells of the three sheets in a file, for the raw writer to take them from."""
    from coop_live.ledger import read_ledger
    from coop_live.ledger.in_parts import sold_orders
    from coop_live.settings import Settings
    from coop_live.shipping.beside import beside_of
    from coop_live.shipping.columns import Totals, line_rows, order_row

    with read_ledger(book) as questions, out.open("wb") as file:
        orders, totals = sold_orders(questions), Totals()
        beside = beside_of(questions, orders.numbers, Settings())
        for order in orders:
            totals.add(order)
        sheets: tuple[Iterator[Any], ...] = (
            (order_row(order, beside) for order in orders),
            chain.from_iterable(map(line_rows, orders)),
            iter(totals.rows()),
        )
        for rows in sheets:
            for row in rows:
                pickle.dump(row, file, pickle.HIGHEST_PROTOCOL)
            pickle.dump(None, file, pickle.HIGHEST_PROTOCOL)


def raw(cells: Path, out: Path) -> None:
    """Write the same cells as little as xlsxwriter lets one do, each as what it is and in its format."""
    with xlsxwriter.Workbook(str(out), {"constant_memory": True}) as book, cells.open("rb") as file:
        text, number = book.add_format({"num_format": "@"}), book.add_format({"num_format": "#,##0"})
        day = book.add_format({"num_format": "dd/mm/yyyy"})
        for name in ("a", "b", "c"):
            sheet, at = book.add_worksheet(name), 0
            while (row := pickle.load(file)) is not None:
                at += 1
                for place, value in enumerate(row):
                    if isinstance(value, str):
                        if value:
                            sheet.write_string(at, place, value, text)
                    elif isinstance(value, int | float):
                        sheet.write_number(at, place, value, number)
                    elif isinstance(value, datetime | date):
                        sheet.write_datetime(at, place, value, day)


def load() -> None:
    """Load what the program has loaded long before anybody exports: its parts and the table of places."""
    import coop_live.sending_out
    from coop_live.places import resolve

    assert coop_live.sending_out.KINDS
    resolve("xã")


WORK: dict[str, Callable[[Path, Path], None]] = {"export": export, "keep": keep_cells, "raw": raw}


def measured(work: str, *paths: Path | str) -> dict[str, float]:
    """Let a process of its own do it; return its seconds and the MB it took at most."""
    command = [sys.executable, "-m", "tests.benchmarks.bench_export", work, *map(str, paths)]
    done = subprocess.run(command, check=True, capture_output=True, text=True)
    told: dict[str, float] = json.loads(done.stdout.splitlines()[-1])
    return told


def peak() -> float:
    """Return the most memory that this process had, in MB."""
    status = Path("/proc/self/status")  # getrusage tells the parent's as well, where that had more
    if status.exists():
        line = next(one for one in status.read_text().splitlines() if one.startswith("VmHWM"))
        return int(line.split()[1]) / 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def show(name: str, found: dict[str, float], base: dict[str, float]) -> None:
    """Print what it cost and the ratios to the raw writer."""
    print(
        f"{name:38} {found['cpu']:7.1f} s of work (x{found['cpu'] / base['cpu']:.2f})"
        f"  {found['seconds']:7.1f} s by the clock (x{found['seconds'] / base['seconds']:.2f})"
        f"  {found['mb']:7.1f} MB at most (x{found['mb'] / base['mb']:.2f})"
    )


def main(arguments: Sequence[str]) -> None:
    """Write, weigh and compare; with arguments: do one of these in this process."""
    if arguments:
        if "alone" not in arguments:
            load()
        began, worked = time.perf_counter(), time.process_time()
        WORK[arguments[0]](Path(arguments[1]), Path(arguments[2]))
        spent = {"seconds": time.perf_counter() - began, "cpu": time.process_time() - worked, "mb": peak()}
        print(json.dumps(spent))
        return
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for customers in (CUSTOMERS, ORDERS):
            book, cells = folder / f"{customers}.db", folder / f"{customers}.cells"
            fill(book, customers)
            measured("keep", book, cells)
            alone = measured("raw", cells, folder / "raw.xlsx", "alone")
            base = measured("raw", cells, folder / "raw.xlsx")
            print(f"{ORDERS:,} orders of {customers:,} customers")
            show("raw xlsxwriter alone, the same cells", alone, base)
            show("raw xlsxwriter in the program", base, base)
            show("the order sheet, from the ledger", measured("export", book, folder / "a.xlsx"), base)


if __name__ == "__main__":
    main(sys.argv[1:])
