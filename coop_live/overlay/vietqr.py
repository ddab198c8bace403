"""The text inside a VietQR: a bank transfer, written and read exactly as NAPAS says.

Source: NAPAS, "Tài liệu quy định về định dạng mã VietQR trong dịch vụ chuyển nhanh NAPAS247", 1.0, 09/2021.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import fields as fields_of
from typing import Any

from coop_live.errors import InputError
from coop_live.i18n import tr
from coop_live.overlay.emv import VERSION, field, fields, opened, sealed
from coop_live.overlay.transfer import (
    ADDITIONAL,
    LONGEST_MEMO_READ,
    MERCHANT,
    TO_ACCOUNT,
    TO_CARD,
    Transfer,
    is_plain,
    require_valid,
    without_accents,
)

__all__ = ["TO_ACCOUNT", "TO_CARD", "Transfer", "decode", "encode", "without_accents"]

NAPAS = "A000000727"
DONG, VIETNAM = "704", "VN"
MANY, ONE = "11", "12"

# Who else uses codes that begin alike; what stands in the field of their account.
_OTHERS = {
    "A000000775": "VNPAY",
    "VNPayWallet": "VNPAY",
    "vn.airpay.www": "ShopeePay",
}
_ACCOUNTS = range(2, 52)
# At most 13 characters, one point at most (tag 54); a dong has no hundredths, so only noughts behind it.
_AMOUNT = re.compile(r"(?=.{1,13}$)([1-9][0-9]*)(\.0*)?")


def encode(transfer: Transfer) -> str:
    """Return the payload of a transfer.

    Raises InputError for what a bank would refuse; nothing is ever shortened or respelled.
    """
    require_valid(transfer)
    account = field("00", transfer.bank) + field("01", transfer.account)
    network = field("00", NAPAS) + field("01", account) + field("02", transfer.service)
    details = "".join(field(number, getattr(transfer, name)) for name, number in ADDITIONAL.items())
    merchant = {name: field(number, getattr(transfer, name)) for name, (number, _) in MERCHANT.items()}
    return sealed(
        VERSION
        + field("01", ONE if transfer.dynamic else MANY)
        + field("38", network)
        + merchant["category"]
        + field("53", DONG)
        + field("54", "" if transfer.amount is None else str(transfer.amount))
        + field("58", VIETNAM)
        + merchant["name"]
        + merchant["city"]
        + merchant["postcode"]
        + field("62", details)
    )


def decode(payload: str) -> Transfer:
    """Return the transfer that a payload means, all its levels read.

    Raises InputError that says why it is none: changed, broken, somebody else's kind of code, or a
    transfer that no bank would do. Fields of which NAPAS says nothing are passed over.
    """
    outer = dict(fields(opened(payload)))
    network = _network(outer)
    account = _part(network, "01", tr("không có tài khoản nhận"))
    inner = dict(fields(account))
    if "02" in inner:
        raise _refused(tr("mã dịch vụ nằm lẫn trong phần tài khoản"))
    if not is_plain(payload):
        raise _refused(tr("có chữ có dấu, các ngân hàng đọc khác nhau"))
    _require_vietnam(outer)
    details = dict(fields(outer.get("62", "")))
    transfer = Transfer(
        bank=_part(inner, "00", tr("không có mã ngân hàng")),
        account=_part(inner, "01", tr("không có số tài khoản")),
        amount=_amount(outer.get("54")),
        service=_part(network, "02", tr("thiếu mã dịch vụ")),
        dynamic=_is_dynamic(outer.get("01")),
        **_texts(outer, details),
    )
    require_valid(transfer, LONGEST_MEMO_READ)
    return transfer


def record(transfer: Transfer) -> dict[str, Any]:
    """Return a transfer as plain JSON: bank, account, amount, memo, service and dynamic always."""
    always = ("bank", "account", "amount", "memo", "service", "dynamic")
    values = {one.name: getattr(transfer, one.name) for one in fields_of(transfer)}
    return {name: value for name, value in values.items() if name in always or value}


def _network(outer: Mapping[str, str]) -> dict[str, str]:
    network = outer.get("38", "")
    if not network.startswith(field("00", NAPAS)):
        raise _not_ours(outer)
    return dict(fields(network))


def _not_ours(outer: Mapping[str, str]) -> InputError:
    accounts = [value for number, value in outer.items() if int(number) in _ACCOUNTS]
    whose = next((name for mark, name in _OTHERS.items() if any(mark in value for value in accounts)), "")
    whose = whose or (outer.get("59", "") if is_plain(outer.get("59", "")) else "")
    return InputError(
        tr("Đây là mã thanh toán của {whose}, không phải mã chuyển khoản VietQR.", whose=whose)
        if whose
        else tr("Đây là mã thanh toán loại khác, không phải mã chuyển khoản VietQR."),
        tr("Lấy mã VietQR trong ứng dụng ngân hàng của hợp tác xã."),
    )


def _require_vietnam(outer: Mapping[str, str]) -> None:
    if outer.get("53") != DONG:
        raise _refused(tr("không phải tiền đồng Việt Nam"))
    if outer.get("58") != VIETNAM:
        raise _refused(tr("không phải mã của Việt Nam"))


def _is_dynamic(initiation: str | None) -> bool:
    if initiation not in (MANY, ONE):
        raise _refused(tr("không nói dùng một lần hay nhiều lần"))
    return initiation == ONE


def _amount(text: str | None) -> int | None:
    if text is None:
        return None
    right = _AMOUNT.fullmatch(text)
    if not right:
        raise _refused(tr("số tiền “{text}” viết sai, chỉ được viết chữ số và khác 0", text=text))
    return int(right[1])


def _texts(outer: Mapping[str, str], details: Mapping[str, str]) -> dict[str, Any]:
    merchant = {name: outer.get(number, "") for name, (number, _) in MERCHANT.items()}
    return merchant | {name: details.get(number, "") for name, number in ADDITIONAL.items()}


def _part(found: Mapping[str, str], number: str, missing: str) -> str:
    if number not in found:
        raise _refused(missing)
    return found[number]


def _refused(why: str) -> InputError:
    return InputError(
        tr("Mã VietQR này không dùng được: {why}.", why=why),
        tr("Tạo lại mã trong ứng dụng ngân hàng."),
    )
