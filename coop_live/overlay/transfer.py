"""A bank transfer as its QR names it, and what a bank would refuse of it."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

from coop_live.errors import InputError
from coop_live.i18n import tr
from coop_live.money import dong

TO_ACCOUNT, TO_CARD = "QRIBFTTA", "QRIBFTTC"

LONGEST_ACCOUNT = 19
LONGEST_MEMO = 19
"""Characters of a memo that every bank keeps; NAPAS allows more, api.vietqr.vn says 19."""

LONGEST_MEMO_READ = 25
"""Characters of a memo in codes that others made (NAPAS VietQR format 1.0, tag 62-08)."""

TOO_MUCH = 500_000_000
"""Dong from which NAPAS247 refuses one transfer (same document, 8.1.1)."""

MERCHANT = {"category": ("52", 4), "name": ("59", 25), "city": ("60", 15), "postcode": ("61", 10)}
"""What a code may say of the payee: the field's number and how long it may be."""

ADDITIONAL = {
    "bill": "01",
    "mobile": "02",
    "store": "03",
    "loyalty": "04",
    "reference": "05",
    "customer": "06",
    "terminal": "07",
    "memo": "08",
}
"""The parts of field 62, each of 25 characters at most."""


@dataclass(frozen=True, slots=True)
class Transfer:
    """Money to a bank account: `bank` is its BIN (6 digits), `amount` whole dong, None as the payer says.

    `dynamic` is a code for one payment, else many may pay with it. The rest are fields that other
    people's codes carry; "" where there is none.
    """

    bank: str
    account: str
    amount: int | None = None
    memo: str = ""
    service: str = TO_ACCOUNT
    dynamic: bool = False
    bill: str = ""
    mobile: str = ""
    store: str = ""
    loyalty: str = ""
    reference: str = ""
    customer: str = ""
    terminal: str = ""
    category: str = ""
    name: str = ""
    city: str = ""
    postcode: str = ""


def require_valid(transfer: Transfer, longest_memo: int = LONGEST_MEMO) -> None:
    """Raise InputError, with what to do, for a transfer that a bank would refuse or misread."""
    _require_account(transfer)
    _require_amount(transfer.amount)
    _require_memo(transfer.memo, longest_memo)
    for name, (_, longest) in MERCHANT.items():
        _require_plain(name, getattr(transfer, name), longest)
    for name in ADDITIONAL:
        if name != "memo":
            _require_plain(name, getattr(transfer, name), LONGEST_MEMO_READ)
    if not re.fullmatch("([0-9]{4})?", transfer.category):
        raise InputError(tr("Mã ngành hàng phải có 4 chữ số."), tr("Để trống cũng được."))


def without_accents(text: str) -> str:
    """Return a text in plain ASCII: "Bằng Lăng" -> "Bang Lang"; letters that have none are left out.

    To be shown to whoever typed it, never to be used unseen: a changed memo is another memo.
    """
    bare = unicodedata.normalize("NFD", text.replace("đ", "d").replace("Đ", "D"))
    return "".join(letter for letter in bare if letter.isascii())


def is_plain(text: str) -> bool:
    """Tell whether a text has printable ASCII characters only, on which all banks agree."""
    return text.isascii() and text.isprintable()


def _require_account(transfer: Transfer) -> None:
    if not re.fullmatch("[0-9]{6}", transfer.bank):
        raise InputError(
            tr("Mã ngân hàng (BIN) phải có đúng 6 chữ số."), tr("Ví dụ 970436, hoặc gõ tên ngân hàng.")
        )
    if not re.fullmatch(f"[0-9A-Za-z]{{1,{LONGEST_ACCOUNT}}}", transfer.account):
        raise InputError(
            tr("Số tài khoản chỉ có chữ số (hoặc chữ không dấu), dài nhất {most}.", most=LONGEST_ACCOUNT),
            tr("Chép lại số trong ứng dụng ngân hàng, bỏ khoảng trắng và dấu."),
        )
    if transfer.service not in (TO_ACCOUNT, TO_CARD):
        raise InputError(
            tr("Mã này không nói là chuyển vào tài khoản hay thẻ."),
            tr("Chỉ có QRIBFTTA (tài khoản) và QRIBFTTC (thẻ)."),
        )
    if transfer.service == TO_CARD and not re.fullmatch("[0-9]{16,19}", transfer.account):
        raise InputError(tr("Số thẻ phải có 16 đến 19 chữ số."), tr("Xem lại số in trên thẻ."))


def _require_amount(amount: int | None) -> None:
    if amount is None:
        return
    if amount <= 0:
        raise InputError(tr("Số tiền phải lớn hơn 0."), tr("Bỏ trống số tiền thì người chuyển tự điền."))
    if amount >= TOO_MUCH:
        raise InputError(
            tr("Chuyển nhanh chỉ nhận dưới {most} một lần.", most=dong(TOO_MUCH)),
            tr("Chia thành nhiều lần chuyển."),
        )


def _require_memo(memo: str, longest: int) -> None:
    if not is_plain(memo):
        plain = without_accents(memo)
        raise InputError(
            tr("Nội dung chuyển khoản phải viết không dấu, các ngân hàng đọc chữ có dấu khác nhau."),
            tr("Viết lại, ví dụ: {plain}", plain=plain)
            if is_plain(plain) and plain.strip()
            else tr("Viết lại bằng chữ không dấu và chữ số."),
        )
    if len(memo) > longest:
        raise InputError(
            tr("Nội dung chuyển khoản dài {count} ký tự, nhiều nhất {most}.", count=len(memo), most=longest),
            tr("Viết ngắn lại. Không tự cắt, vì mã đơn bị cắt là xác nhận nhầm đơn."),
        )


def _require_plain(name: str, value: str, longest: int) -> None:
    if not is_plain(value) or len(value) > longest:
        raise InputError(
            tr("Mục {name} của mã chỉ có chữ không dấu, dài nhất {most} ký tự.", name=name, most=longest),
            tr("Viết ngắn lại, không dấu."),
        )
