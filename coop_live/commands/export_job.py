"""The job that writes what leaves the ledger: sheets, carriers' files, labels, settlements …"""

from __future__ import annotations

import argparse

from coop_live.commands.output import DONE, emit, problem_record, say, say_error
from coop_live.errors import InputError, LedgerError, Problem
from coop_live.i18n import tr
from coop_live.ledger import Ledger, Questions, read_ledger
from coop_live.sending_out import KINDS, Ask, drawn_by, note_export, write_out
from coop_live.settings import default_path, load
from coop_live.settings.after_live import CARRIERS
from coop_live.shipping.paper import PaperWriter
from coop_live.shipping.settlement_book import end_of
from coop_live.shipping.templates.folder import caution, template_for


def export(args: argparse.Namespace, papers: PaperWriter | None) -> int:
    """Write one kind of file for one live session, or for all, and keep in the ledger that it was written."""
    if KINDS[args.kind].paper and args.out.suffix.lower() != ".xlsx":
        drawn_by(papers)
    settings, _problems = load(default_path())
    with read_ledger(args.ledger) as questions:
        _check_live(questions, args.live)
        at = None if args.at is None else end_of(args.at)
        ask = Ask(args.kind, args.live, settings, args.ledger.parent, at=at, days=(args.first, args.last))
        problems: list[Problem] = []
        numbers = write_out(questions, args.out, ask, papers=papers, problems=problems)
    emit({"exported": len(numbers), "out": str(args.out), "problems": list(map(problem_record, problems))})
    say(tr("Đã xuất %n đơn.", "", len(numbers)))
    _tell(problems)
    if args.kind in CARRIERS and (words := caution(template_for(args.kind, args.ledger.parent))):
        say(words)
    if KINDS[args.kind].personal:
        _note(args, numbers, args.by or settings.general.person)
    return DONE


def _tell(problems: list[Problem]) -> None:
    """Say of each order that stays out of a carrier's file what to do about it."""
    for one in problems:
        what = tr("Đơn #{number}, {field}: {cause}", number=one.row, field=one.field, cause=one.cause)
        say(f"{what} {one.remedy}")
    left = len({one.row for one in problems})
    if left:
        say(tr("%n đơn chưa vào tệp.", "", left))


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
