"""Jobs that ask the ledger: its live sessions, and the order sheet."""

from __future__ import annotations

import argparse
from dataclasses import asdict

from coop_live.app import note_export, write_orders
from coop_live.commands.output import DONE, emit, say, say_error
from coop_live.errors import InputError, LedgerError
from coop_live.i18n import tr
from coop_live.ledger import Ledger, read_ledger
from coop_live.settings import default_path, load


def lives(args: argparse.Namespace) -> int:
    """Print every live session with its counts, a JSON line each."""
    with read_ledger(args.ledger) as questions:
        for row in questions.lives():
            emit(asdict(row))
    return DONE


def export(args: argparse.Namespace) -> int:
    """Write the order sheet of one live session, or of all."""
    with read_ledger(args.ledger) as questions:
        known = [row.id for row in questions.lives()]
        if args.live is not None and args.live not in known:
            cause = tr("Sổ không có buổi live số {number}.", number=args.live)
            raise InputError(cause, tr("Có: {numbers}.", numbers=", ".join(map(str, known)) or "–"))
        settings, _problems = load(default_path())
        prefix = settings.book.memo_prefix
        numbers = write_orders(questions, args.out, kind=args.kind, live_id=args.live, memo_prefix=prefix)
    emit({"exported": len(numbers), "out": str(args.out)})
    say(tr("Đã xuất %n đơn.", "", len(numbers)))
    _note(args, numbers, args.by or settings.general.person)
    return DONE


def _note(args: argparse.Namespace, numbers: list[int], by: str) -> None:
    """Keep that customers' data left the ledger; a full disk must not keep the orders from being shipped."""
    try:
        ledger = Ledger.open(args.ledger)
        try:
            note_export(ledger, numbers, kind=args.kind, live_id=args.live, by=by)
        finally:
            ledger.close()
    except LedgerError as error:
        say(tr("Sổ chưa ghi được lần xuất này."))
        say_error(error)
