"""Reads what stands in the on-air columns: the class in law, what the QR carries, a bar code, a link."""

from __future__ import annotations

import re

from stdnum import ean
from stdnum.exceptions import InvalidChecksum, ValidationError

from coop_live.errors import InputError
from coop_live.i18n import tr
from coop_live.letters import folded

# The first is the word that is written; the others are read too.
_CLASS_WORDS: dict[str, tuple[str, ...]] = {
    "food": ("thực phẩm", "thực phẩm thường", "đồ ăn", "food"),
    "tpbvsk": ("thực phẩm bảo vệ sức khỏe", "TPBVSK", "thực phẩm chức năng", "TPCN",
               "health-protection food"),
    "cosmetic": ("mỹ phẩm", "mĩ phẩm", "cosmetic", "cosmetics"),
    "other": ("khác", "loại khác", "other"),
}  # fmt: skip
_QR_WORDS: dict[str, tuple[str, ...]] = {
    "order": ("đặt hàng", "order"),
    "page": ("trang", "trang món", "trang sản phẩm", "page"),
    "vietqr": ("chuyển khoản", "VietQR", "transfer"),
    "trace": ("nguồn gốc", "truy xuất", "truy xuất nguồn gốc", "trace"),
    "none": ("không", "không có", "không QR", "none"),
}
_CLASS_OF = {folded(word): kind for kind, words in _CLASS_WORDS.items() for word in words}
_QR_OF = {folded(word): kind for kind, words in _QR_WORDS.items() for word in words}


def class_word(law_class: str) -> str:
    """Return the word for a class in a file, "" for "" (not said)."""
    return _CLASS_WORDS[law_class][0] if law_class else ""


def qr_word(qr: str) -> str:
    """Return the word for what a QR carries in a file, "" for "" (as the settings say)."""
    return _QR_WORDS[qr][0] if qr else ""


def read_class(text: str) -> str:
    """Return one of CLASSES, "" for an empty text. Raises InputError for another word."""
    return _known(
        text,
        _CLASS_OF,
        tr("Loại hàng “{seen}” chưa rõ.", seen=text[:30]),
        tuple(map(class_word, _CLASS_WORDS)),
    )


def read_qr(text: str) -> str:
    """Return one of QR_KINDS, "" for an empty text. Raises InputError for another word."""
    return _known(text, _QR_OF, tr("Mã QR “{seen}” chưa rõ.", seen=text[:30]), tuple(map(qr_word, _QR_WORDS)))


def read_gtin(text: str) -> str:
    """Return the digits of a GTIN (8, 12, 13 or 14), "" for an empty text. Raises InputError.

    The last digit is checked (GS1 General Specifications, 7.9), so that one wrong key is found.
    """
    if not text.strip():
        return ""
    try:
        return str(ean.validate(text))
    except InvalidChecksum:
        cause = tr("Mã vạch {seen} sai số cuối.", seen=text[:20])
    except ValidationError:
        cause = tr("Mã vạch “{seen}” không phải 8, 12, 13 hay 14 chữ số.", seen=text[:20])
    raise InputError(cause, tr("Chép lại dãy số dưới mã vạch. Trong Excel, đổi ô sang kiểu Text."))


def read_link(text: str) -> str:
    """Return a web address, "" for an empty text. Raises InputError for anything but http and https."""
    if text and not re.fullmatch(r"https?://[^\s/]+\S*", text, re.IGNORECASE):
        raise InputError(tr("Liên kết chưa đủ."), tr("Chép cả địa chỉ, bắt đầu bằng https://"))
    return text


def _known(text: str, kinds: dict[str, str], cause: str, words: tuple[str, ...]) -> str:
    plain = folded(text)
    if not text.strip():
        return ""
    if plain not in kinds:
        raise InputError(cause, tr("Gõ một trong: {words}.", words=", ".join(words)))
    return kinds[plain]
