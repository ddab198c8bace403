"""Cuts the fields of a payment QR (EMV) apart and puts them together, with the check at its end."""

from __future__ import annotations

from binascii import crc_hqx

from coop_live.errors import InputError
from coop_live.i18n import tr

VERSION = "000201"
"""How every payment QR of this kind begins."""

CRC = "6304"
"""What stands before the four digits of the check."""

MOST = 99
"""Characters that fit into one field: its length has two digits."""

Field = tuple[str, str]


def crc(text: str) -> str:
    """Return the four capital hex digits that follow `text`: CRC-16/CCITT-FALSE over its UTF-8 bytes."""
    # Half a character, as a broken command line may hold, is no UTF-8; it must end in a refusal.
    return f"{crc_hqx(text.encode(errors='replace'), 0xFFFF):04X}"


def field(identifier: str, value: str) -> str:
    """Return one field: its two digits, its length and its value; nothing for an empty value.

    Raises InputError for a value that is too long to be written.
    """
    if len(value) > MOST:
        raise InputError(
            tr("Mã QR không chứa hết: một mục dài {count} ký tự.", count=len(value)),
            tr("Mỗi mục dài nhất {most} ký tự, rút ngắn lại.", most=MOST),
        )
    return f"{identifier}{len(value):02d}{value}" if value else ""


def fields(text: str) -> tuple[Field, ...]:
    """Return the fields that fill `text` to its last character, as (two digits, value).

    Raises InputError where a length does not fit or a field stands twice.
    """
    found: dict[str, str] = {}
    at = 0
    while at < len(text):
        identifier, length = text[at : at + 2], text[at + 2 : at + 4]
        if not _two_digits(identifier) or not _two_digits(length):
            raise _broken(tr("sau mục thứ {number} còn chữ thừa", number=len(found)))
        value = text[at + 4 : at + 4 + int(length)]
        if len(value) < int(length):
            raise _broken(tr("mục {field} ghi dài hơn những gì có", field=identifier))
        if not value:
            raise _broken(tr("mục {field} để trống", field=identifier))
        if identifier in found:
            raise _broken(tr("mục {field} có hai lần", field=identifier))
        found[identifier] = value
        at += 4 + int(length)
    return tuple(found.items())


def sealed(body: str) -> str:
    """Return a payload with its check behind it."""
    return body + CRC + crc(body + CRC)


def opened(payload: str) -> str:
    """Return a payload without its check, which must be right; small letters in it are as good.

    Raises InputError for what is no payment QR, or was changed on the way.
    """
    if not payload.startswith(VERSION):
        raise InputError(
            tr("Đây không phải mã VietQR: mã chuyển khoản luôn bắt đầu bằng 000201."),
            tr("Quét mã trong ứng dụng ngân hàng rồi chép lại cả dòng."),
        )
    body, mark, check = payload[:-8], payload[-8:-4], payload[-4:]
    if mark != CRC or check.upper() != crc(body + CRC):
        raise InputError(
            tr("Mã kiểm ở cuối không khớp: mã đã bị sửa, hoặc chép thiếu, chép nhầm."),
            tr("Quét hoặc chép lại từ đầu, đừng sửa tay."),
        )
    return body


def _two_digits(text: str) -> bool:
    return len(text) == 2 and text.isascii() and text.isdigit()


def _broken(what: str) -> InputError:
    return InputError(
        tr("Mã QR bị hỏng bên trong: {what}.", what=what),
        tr("Đừng dùng mã này; tạo lại mã trong ứng dụng ngân hàng."),
    )
