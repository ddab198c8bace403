"""The job that reads a bank's statement and counts what clearly pays an order."""

from __future__ import annotations

import argparse
from collections import Counter
from dataclasses import fields, replace
from datetime import UTC, datetime
from typing import Any

from coop_live.commands.output import DONE, WRONG_INPUT, emit, problem_record, say
from coop_live.errors import InputError
from coop_live.i18n import tr
from coop_live.ledger import Ledger, read_ledger
from coop_live.model import Transfer
from coop_live.money import dong
from coop_live.settings import default_path, load
from coop_live.shipping.payments.columns import Columns
from coop_live.shipping.payments.statement import Statement, read_statement
from coop_live.shipping.payments.taking_in import TakenIn, look, take_in
from coop_live.shipping.payments.verdicts import Match, reason_words, verdict_words

NAMES = tuple(one.name for one in fields(Columns))


def match(args: argparse.Namespace) -> int:
    """Print a JSON line for each line of money in, count what is clear, and sum it up.

    Nothing of a payer or a customer is printed. The status is 1 where lines could not be read.
    """
    settings, _problems = load(default_path())
    statement = read_statement(args.statement, columns_of(args.column or ()))
    prefix, transfers = settings.book.memo_prefix, statement.transfers
    with read_ledger(args.ledger) as questions:
        taken = look(questions, transfers, prefix)
    if not args.dry_run:
        taken = _take_in(args, transfers, args.by or settings.general.person, prefix)
    matches = {one.transfer.key: one for one in taken.matches}
    for line in statement.lines:
        emit(match_record(line.row, matches[line.transfer.key], prefix))
    for problem in statement.problems:
        emit({"problem": problem_record(problem)})
    emit(_summary(statement, taken, dry_run=args.dry_run))
    _say(statement, taken, dry_run=args.dry_run)
    return WRONG_INPUT if statement.problems else DONE


def columns_of(named: list[str] | tuple[str, ...]) -> Columns:
    """Return the headings that were named as NAME=HEADING. Raises InputError for what is none."""
    columns = Columns()
    for one in named:
        name, _, heading = one.partition("=")
        if name not in NAMES or not heading:
            raise InputError(
                tr("Không có cột {name}.", name=name), tr("Có: {names}.", names=", ".join(NAMES))
            )
        columns = replace(columns, **{name: heading})
    return columns


def match_record(row: int, match: Match, prefix: str) -> dict[str, Any]:
    """Return a verdict as a JSON record, without what the payer wrote."""
    at = datetime.fromtimestamp(match.transfer.at / 1000, UTC)
    return {
        "row": row,
        "key": match.transfer.key,
        "at": at.isoformat(timespec="seconds"),
        "amount": match.transfer.amount,
        "verdict": match.verdict.value,
        "reason": match.reason.value,
        "why": reason_words(match, prefix),
        "orders": [str(number) for number in match.orders],
        "parts": [{"order": str(number), "amount": amount} for number, amount in match.parts],
    }


def _take_in(args: argparse.Namespace, transfers: tuple[Transfer, ...], by: str, prefix: str) -> TakenIn:
    ledger = Ledger.open(args.ledger)
    try:
        return ledger.write(lambda tx: take_in(tx, transfers, by, prefix)).result()
    finally:
        ledger.close()


def _summary(statement: Statement, taken: TakenIn, *, dry_run: bool) -> dict[str, Any]:
    return {
        "event": "summary",
        "lines": len(statement.lines),
        "out": statement.out,
        "sums": statement.sums,
        "problems": len(statement.problems),
        "new": len(taken.new),
        "counted": len(taken.counted),
        "amount": sum(one.transfer.amount for one in taken.counted),
        "verdicts": dict(Counter(one.verdict.value for one in taken.matches)),
        "dry_run": dry_run,
    }


def _say(statement: Statement, taken: TakenIn, *, dry_run: bool) -> None:
    counted, amount = len(taken.counted), dong(sum(one.transfer.amount for one in taken.counted))
    if dry_run:
        say(tr("Xem thử: %n khoản khớp đơn, {amount}. Chưa ghi gì.", "", counted, amount=amount))
    else:
        say(tr("Đã ghi %n khoản vào đơn, {amount}.", "", counted, amount=amount))
    for verdict, count in Counter(one.verdict for one in taken.matches if one.asks).items():
        say(f"{verdict_words(verdict)}: {count}")
    for problem in statement.problems:
        say(tr("Dòng {row}: {cause} {remedy}", row=problem.row, cause=problem.cause, remedy=problem.remedy))
