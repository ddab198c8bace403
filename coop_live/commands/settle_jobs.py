"""Jobs that set and list what is agreed with members, charged and paid out; each prints what stands then."""

from __future__ import annotations

import argparse
import re
from collections.abc import Callable
from dataclasses import asdict, replace
from datetime import UTC, datetime
from typing import Any

from coop_live.commands.output import DONE, emit, say
from coop_live.errors import InputError
from coop_live.i18n import tr
from coop_live.ledger import Ledger, Questions, Transaction, read_ledger, settling
from coop_live.model import Charge, Payout, Terms
from coop_live.settings import default_path, load
from coop_live.shipping.settlement import member_key

_PERCENT = re.compile(r"(\d{1,3})(?:[.,](\d{1,2}))?\s*%?")


def terms(args: argparse.Namespace) -> int:
    """Agree on terms with a member, or with all others; print what is agreed with whom."""
    if args.commission is not None or args.cost is not None:
        commission = None if args.commission is None else hundredths(args.commission)

        def agree(tx: Transaction) -> None:
            known = settling.terms_of(tx.connection)
            now = known.get(args.member.strip()) or known.get("") or Terms("")
            asked = replace(now, member=args.member)
            if commission is not None:
                asked = replace(asked, commission=commission)
            if args.cost is not None:
                asked = replace(asked, cost=args.cost)
            settling.agree(tx, asked, _by(args))

        _write(args, agree)
    return _listed(args, lambda book: [asdict(one) for one in settling.terms_of(book.connection).values()])


def charge(args: argparse.Namespace) -> int:
    """Charge a member, or take a charge back; print the charges that stand."""
    if args.take_back is not None:
        _write(args, lambda tx: settling.take_back(tx, args.take_back, _by(args)))
    elif args.amount is not None:
        _write(args, lambda tx: settling.charge(tx, args.member, args.amount, args.why, _by(args)))
    return _listed(args, lambda book: [_record(one) for one in settling.charges(book.connection)])


def payout(args: argparse.Namespace) -> int:
    """Note that a member was paid, or take that back; print the payouts that stand."""
    if args.take_back is not None:
        _write(args, lambda tx: settling.take_back(tx, args.take_back, _by(args)))
    elif args.amount is not None:
        way = args.way or "cash"
        _write(args, lambda tx: settling.pay_out(tx, args.member, args.amount, way, _by(args)))
    return _listed(args, lambda book: [_record(one) for one in settling.payouts(book.connection)])


def hundredths(text: str) -> int:
    """Return a percentage in hundredths: "12,5" -> 1250. Raises InputError."""
    found = _PERCENT.fullmatch(text.strip())
    if found is None:
        raise InputError(tr("Chưa đọc được phần trăm."), tr("Gõ từ 0 đến 100, ví dụ 12.5."))
    return int(found[1]) * 100 + int((found[2] or "").ljust(2, "0"))


def _by(args: argparse.Namespace) -> str:
    return str(args.by or load(default_path())[0].general.person)


def _write(args: argparse.Namespace, work: Callable[[Transaction], object]) -> None:
    if not args.ledger.exists():
        raise InputError(tr("Không có sổ ở {path}.", path=args.ledger), tr("Kiểm lại tên tệp."))
    ledger = Ledger.open(args.ledger)
    try:
        ledger.write(work).result()
    finally:
        ledger.close()
    say(tr("Đã ghi vào sổ."))


def _listed(args: argparse.Namespace, asked: Callable[[Questions], list[dict[str, Any]]]) -> int:
    """Print what stands; of one member where one is named."""
    with read_ledger(args.ledger) as questions:
        records = asked(questions)
    wanted = member_key(args.member)
    for record in records:
        if not wanted or member_key(record["member"]) == wanted:
            emit(record)
    return DONE


def _record(one: Charge | Payout) -> dict[str, Any]:
    return asdict(one) | {"at": datetime.fromtimestamp(one.at / 1000, UTC).isoformat()}
