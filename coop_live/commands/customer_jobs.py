"""Jobs about one customer's data: hand it out, forget it; both leave an entry."""

from __future__ import annotations

import argparse
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import Any

from coop_live.commands.output import DONE, WRONG_INPUT, emit, say
from coop_live.errors import InputError
from coop_live.i18n import tr
from coop_live.ledger import Ledger, Questions, consigning, erasure, remarks, transfers
from coop_live.ledger.questions import KeptComment
from coop_live.model import Consignment, Order, Transfer
from coop_live.orders.contact.phone import typed_phone
from coop_live.settings import default_ledger_path, default_path, load
from coop_live.weights import number


def export(args: argparse.Namespace) -> int:
    """Print all that is kept of the customer with a phone, a JSON line each; the ledger notes it."""
    phone = _phone(args.phone)
    ledger = Ledger.open(_there(args))
    try:
        with ledger.read() as questions:
            records = list(_records(questions, phone))
        if records:
            orders = [record["order"] for record in records if record["kind"] == "order"]
            body = {"kind": "customer", "orders": orders}
            ledger.write(lambda tx: tx.write("export", body, by=args.by)).result()
    finally:
        ledger.close()
    for record in records:
        emit(record)
    if not records:
        say(tr("Sổ không có khách với số này."))
        return WRONG_INPUT
    say(tr("Đã xuất dữ liệu của khách: %n đơn.", "", sum(one["kind"] == "order" for one in records)))
    return DONE


def erase(args: argparse.Namespace) -> int:
    """Forget a customer, or all who are older than so many days, in the ledger and its backups."""
    if (args.phone is None) == (args.older_than is None):
        raise InputError(tr("Chưa rõ xoá ai."), tr("Ghi số điện thoại, hoặc --older-than và số ngày."))
    phone = None if args.phone is None else _phone(args.phone)
    ledger = Ledger.open(_there(args))
    try:
        erased = _forget(ledger, phone, args.by) if phone else _forget_older(ledger, args.older_than, args.by)
    finally:
        ledger.close()
    folded = erasure.fold_log(args.ledger)
    copies, closed = erasure.forget_in_copies(
        args.ledger, phone, args.older_than, args.by, _backup_folder(args.ledger)
    )
    emit(
        {
            "orders": erased.orders,
            "comments": erased.comments,
            "unsent": erased.unsent,
            "backups": copies,
        }
    )
    status = _told(erased, asked=phone is not None)
    for copy in closed:
        say(tr("Bản sao {name} không mở được: xoá tệp đó bằng tay.", name=copy.name))
    if not folded:
        say(tr("Một cửa sổ khác đang đọc sổ, nên tệp tạm cạnh sổ còn giữ thông tin cũ."))
        say(tr("Đóng các cửa sổ khác rồi chạy lại lệnh này."))
    return status if folded and not closed else WRONG_INPUT


def _forget(ledger: Ledger, phone: str, by: str) -> erasure.Erased:
    """Forget one customer; the book is looked through before that, or others would wait for it."""
    with ledger.read() as questions:
        seen = erasure.look_through(questions.connection, phone)
    return ledger.write(lambda tx: erasure.erase_phone(tx, phone, by, seen)).result()


def _forget_older(ledger: Ledger, days: int, by: str) -> erasure.Erased:
    """Forget all who are older than so many days, part after part."""
    erased = erasure.Erased()
    with ledger.read() as questions:
        parts = erasure.parts(questions.connection)
    for part in parts:
        erased += ledger.write(partial(erasure.erase_older_part, part=part, days=days, by=by)).result()
    ledger.write(lambda tx: tx.overwrite()).result()
    return erased


def _told(erased: erasure.Erased, *, asked: bool) -> int:
    if not erased.orders and not erased.comments:
        say(tr("Sổ không có gì để xoá."))
        return WRONG_INPUT if asked else DONE
    say(tr("Đã xoá thông tin khách ở %n đơn; tiền và món vẫn giữ.", "", erased.orders))
    if erased.unsent:
        say(tr("Trong đó %n đơn chưa gửi, nay không còn địa chỉ.", "", erased.unsent))
    return DONE


def _backup_folder(ledger: Path) -> Path | None:
    """Return where else this user's own ledger is backed up; of another ledger nothing is known."""
    folder = load(default_path())[0].book.backup_folder
    if not folder or ledger.resolve() != default_ledger_path().resolve():
        return None
    return Path(folder).expanduser()


def _there(args: argparse.Namespace) -> Path:
    if not args.ledger.exists():
        raise InputError(tr("Không có sổ ở {path}.", path=args.ledger), tr("Kiểm lại tên tệp."))
    ledger: Path = args.ledger
    return ledger


def _phone(text: str) -> str:
    phone = typed_phone(text)
    if phone is None:
        raise InputError(tr("Chưa đọc được số điện thoại."), tr("Gõ đủ 10 số, ví dụ 0905 123 456."))
    return phone


def _records(questions: Questions, phone: str) -> list[dict[str, Any]]:
    found = erasure.find_phone(questions.connection, phone)
    orders = questions.orders_with(found.refs)
    comments = questions.comments_with(found.comments)
    return [
        *(_order_record(order) for order in orders),
        *(_comment_record(one) for one in comments),
        *(
            _remark_record(kind, one)
            for kind, one in remarks.said_with(questions.connection, sorted(found.refs))
        ),
        *(_parcel_record(one) for one in _parcels(questions, orders)),
        *(_transfer_record(one) for one in transfers.kept_with(questions.connection, found.refs)),
    ]


def _remark_record(kind: str, remark: remarks.Remark) -> dict[str, Any]:
    said = {"kind": kind, "at": _time(remark.at), "by": remark.by}
    return said | ({"text": remark.text} if kind == remarks.NOTE else {})


def _parcels(questions: Questions, orders: Sequence[Order]) -> Iterable[Consignment]:
    return consigning.of_orders(questions.connection, (order.number for order in orders)).values()


def _parcel_record(parcel: Consignment) -> dict[str, Any]:
    return {
        "kind": "parcel",
        "order": parcel.number,
        "at": _time(parcel.at),
        "carrier": parcel.carrier,
        "code": parcel.code,
        "state": parcel.state.value,
        "cod": parcel.cod,
    }


def _transfer_record(transfer: Transfer) -> dict[str, Any]:
    return {
        "kind": "transfer",
        "at": _time(transfer.at),
        "amount": transfer.amount,
        "text": transfer.content,
    }


def _comment_record(comment: KeptComment) -> dict[str, Any]:
    return {
        "kind": "comment",
        "at": _time(comment.at),
        "platform": comment.platform,
        "name": comment.author_name,
        "text": comment.text,
    }


def _order_record(order: Order) -> dict[str, Any]:
    return {
        "kind": "order",
        "order": order.number,
        "at": _time(order.drafted_at),
        "state": order.state.value,
        "platform": order.platform,
        "name": order.author_name,
        "phone": order.phone,
        "address": order.address,
        "commune": order.commune,
        "text": order.text,
        "note": order.note,
        "lines": [
            {
                "code": line.code,
                "variant": line.variant,
                "name": line.name,
                "qty": number(line.qty, weighed=line.weighed),
                "price": line.price,
            }
            for line in order.lines
        ],
        "total": order.total,
        "paid": order.paid,
    }


def _time(milliseconds: int) -> str:
    return datetime.fromtimestamp(milliseconds / 1000, UTC).isoformat()
