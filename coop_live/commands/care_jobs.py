"""Jobs that keep the ledger safe: check and repair it, back it up, put a backup in its place."""

from __future__ import annotations

import argparse
from dataclasses import asdict

from coop_live.commands.output import DONE, WRONG_INPUT, emit, say
from coop_live.errors import InputError
from coop_live.i18n import tr
from coop_live.ledger import Verdict, backups, restoring, verify
from coop_live.ledger.opening import is_ours
from coop_live.ledger.stranded import KeptOrder, orders_in
from coop_live.weights import number


def check(args: argparse.Namespace) -> int:
    """Check the ledger against its entries; exit 1 and the first entry that does not fit."""
    return _told(restoring.repair(args.ledger) if args.repair else verify(args.ledger))


def _told(verdict: Verdict) -> int:
    emit({"whole": verdict.whole, **asdict(verdict)})
    if verdict.whole:
        say(tr("Sổ đã kiểm: %n đơn khớp.", "", verdict.confirmed))
        return DONE
    say(f"{verdict.cause} {verdict.remedy}")
    return WRONG_INPUT


def back_up(args: argparse.Namespace) -> int:
    """Copy the ledger to a file while others may write to it."""
    if args.file.exists() and args.ledger.exists() and args.file.samefile(args.ledger):
        raise InputError(tr("Đây chính là sổ đang dùng."), tr("Đặt tên tệp khác."))
    if args.file.exists() and not is_ours(args.file):
        raise InputError(tr("{name} đã có và không phải sổ.", name=args.file.name), tr("Đặt tên tệp khác."))
    backups.back_up(args.ledger, args.file)
    emit({"backup": str(args.file), "bytes": args.file.stat().st_size})
    say(tr("Đã sao lưu vào {name}.", name=args.file.name))
    return DONE


def restore(args: argparse.Namespace) -> int:
    """Check a backup and put it in the ledger's place; the old ledger is kept."""
    verdict, kept = restoring.restore(args.file, args.ledger)
    emit(
        {
            "restored": str(args.file),
            "entries": verdict.entries,
            "orders": verdict.orders,
            "kept": str(kept or ""),
        }
    )
    say(tr("Sổ đã trở lại với %n đơn.", "", verdict.orders))
    if kept is not None:
        say(tr("Sổ cũ còn ở {name}.", name=kept.name))
    return DONE


def rescue(args: argparse.Namespace) -> int:
    """Print the orders in a file that was put aside, a JSON line each, for a person to type in."""
    orders = orders_in(args.file)
    for order in orders:
        emit(_kept_record(order))
    say(tr("Tệp ghi tạm có %n đơn.", "", len(orders)))
    return DONE


def _kept_record(order: KeptOrder) -> dict[str, object]:
    """Return an order with the customer's phone and address: it is to be packed."""
    lines = [
        {name: line[name] for name in ("code", "variant", "qty", "price")}
        | {"qty": number(line["qty"], weighed=line.get("weighed", False))}
        for line in order.lines
    ]
    who = order.who
    return {
        "order": str(order.number),
        "state": order.state,
        "name": who.author_name if who else "",
        "phone": who.phone if who else None,
        "address": who.address if who else None,
        "lines": lines,
    }
