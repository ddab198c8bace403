"""The job that writes what leaves the ledger: sheets, carriers' files, labels, settlements …"""

from __future__ import annotations

import argparse

from coop_live.commands.output import DONE, emit, say, say_error
from coop_live.errors import InputError, LedgerError, NotPossible
from coop_live.i18n import tr
from coop_live.ledger import Ledger, Questions, read_ledger
from coop_live.sending_out import KINDS, PAPER, Ask, note_export, write_out
from coop_live.settings import default_path, load
from coop_live.shipping.paper import PaperWriter


def export(args: argparse.Namespace, papers: PaperWriter | None) -> int:
    """Write one kind of file for one live session, or for all, and keep in the ledger that it was written."""
    if KINDS[args.kind] is PAPER and papers is None and args.out.suffix.lower() != ".xlsx":
        raise NotPossible(
            tr("Việc này cần phần vẽ của cửa sổ."), tr("Gọi bằng coop-live, không bằng python -m coop_live.")
        )
    settings, _problems = load(default_path())
    with read_ledger(args.ledger) as questions:
        _check_live(questions, args.live)
        ask = Ask(args.kind, args.live, settings, args.ledger.parent)
        numbers = write_out(questions, args.out, ask, papers=papers)
    emit({"exported": len(numbers), "out": str(args.out)})
    say(tr("Đã xuất %n đơn.", "", len(numbers)))
    _note(args, numbers, args.by or settings.general.person)
    return DONE


def _check_live(questions: Questions, live: int | None) -> None:
    known = [row.id for row in questions.lives()]
    if live is not None and live not in known:
        cause = tr("Sổ không có buổi live số {number}.", number=live)
        raise InputError(cause, tr("Có: {numbers}.", numbers=", ".join(map(str, known)) or "–"))


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
