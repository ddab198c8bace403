"""The jobs on what a QR carries: a bank transfer (VietQR) or where goods come from (GS1 Digital Link)."""

from __future__ import annotations

import argparse
import re
from pathlib import Path

from coop_live.commands.output import DONE, WRONG_USAGE, emit, put, say
from coop_live.errors import InputError
from coop_live.i18n import tr
from coop_live.overlay import qr
from coop_live.overlay import trace as tracing
from coop_live.overlay.banks import bank_of, bin_of
from coop_live.overlay.vietqr import TO_ACCOUNT, TO_CARD, Transfer, decode, encode, record
from coop_live.saving import written_aside


def vietqr(args: argparse.Namespace) -> int:
    """Print the payload of a transfer, or with --decode the fields of a payload as one JSON line."""
    if args.decode is not None:
        if args.bank is not None or args.account is not None:
            return _usage(tr("--decode đứng một mình."))
        return _decoded(args.decode.strip())
    if args.bank is None or args.account is None:
        return _usage(tr("Cần --bank và --account, hoặc --decode."))
    transfer = Transfer(
        bank=bin_of(args.bank),
        account=args.account,
        amount=whole_dong(args.amount),
        memo=args.memo,
        service=TO_CARD if args.card else TO_ACCOUNT,
        # As all banks do: a code with an amount is for one payment, unless it is said otherwise.
        dynamic=args.amount is not None and not args.static,
    )
    payload = encode(transfer)
    _warn(transfer)
    return _given(payload, args.out)


def trace(args: argparse.Namespace) -> int:
    """Print the link of a lot, or with --check the fields of a link as one JSON line."""
    if args.check is not None:
        if args.gtin is not None:
            return _usage(tr("--check đứng một mình."))
        emit(tracing.check(args.check.strip()))
        return DONE
    if args.gtin is None:
        return _usage(tr("Cần --gtin, hoặc --check."))
    harvest, best_before, expiry = (
        None if text is None else tracing.day_of(text)
        for text in (args.harvest, args.best_before, args.expiry)
    )
    lot = tracing.Trace(args.gtin, args.lot, harvest, args.serial, "", best_before, expiry)
    return _given(tracing.link(lot, args.domain), args.out)


def vietqr_fields() -> str:
    """Return what the fields of --decode are, for --help."""
    return tr(
        "--decode in một dòng JSON: bank (mã ngân hàng), bank_name, account (số tài khoản hay thẻ), amount "
        "(đồng, hoặc null), memo (nội dung), service (QRIBFTTA tài khoản, QRIBFTTC thẻ), dynamic (chỉ trả "
        "một lần), crc, và những mục khác của mã nếu có: bill, mobile, store, loyalty, reference, customer, "
        "terminal, category, name, city, postcode."
    )


def trace_fields() -> str:
    """Return what the fields of --check are, for --help."""
    return tr(
        "--check in một dòng JSON: gtin, vietnam (mã do GS1 Việt Nam cấp), lot, serial, variant, harvest, "
        "best_before, expiry (ngày, hoặc null), domain, và fields: mọi dữ liệu theo số của GS1."
    )


def whole_dong(text: str | None) -> int | None:
    """Return an amount typed in digits; raise InputError for points, letters and the like."""
    if text is None:
        return None
    if not re.fullmatch("-?[0-9]{1,15}", text):
        raise InputError(
            tr("Số tiền chỉ viết bằng chữ số, không có dấu chấm hay chữ."), tr("Ví dụ 85000 là 85.000đ.")
        )
    return int(text)


def _decoded(payload: str) -> int:
    transfer = decode(payload)
    bank = bank_of(transfer.bank)
    emit(record(transfer) | {"bank_name": bank.short if bank else None, "crc": payload[-4:].upper()})
    return DONE


def _warn(transfer: Transfer) -> None:
    if bank_of(transfer.bank) is None:
        say(
            tr(
                "Chưa biết mã ngân hàng {bank}: quét thử bằng ứng dụng ngân hàng trước khi dùng.",
                bank=transfer.bank,
            )
        )
    if not re.fullmatch("[0-9A-Za-z ]*", transfer.memo):
        say(tr("Nội dung có dấu câu: có ngân hàng bỏ hoặc đổi chúng. Chỉ nên dùng chữ, số, khoảng trắng."))


def _given(payload: str, picture: Path | None) -> int:
    if picture is not None:
        with written_aside(picture) as aside:
            aside.write_bytes(qr.png(payload))
    put(payload)
    return DONE


def _usage(sentence: str) -> int:
    say(sentence)
    return WRONG_USAGE
