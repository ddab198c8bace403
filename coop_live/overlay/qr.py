"""Turns a link into the black and white modules of a QR code that a phone reads off a video."""

from __future__ import annotations

import struct
import zlib
from string import Formatter
from urllib.parse import quote

from coop_live.errors import InputError, NotPossible
from coop_live.i18n import tr

QUIET_ZONE = 4
"""Modules of white that a reader needs on every side."""

LEAST_MODULE = 4
"""Pixels a module needs in a 720p picture to survive the video encoder (onair/cards.md, section 6)."""

TILES = {"lower-third": 188, "side-card": 188, "full-card": 225, "portrait-card": 188}
"""Pixels each theme has for the code and its quiet zone at 720p, in its narrower shape."""

Matrix = tuple[tuple[bool, ...], ...]


def matrix(payload: str) -> Matrix:
    """Return the modules of the smallest code of level M that holds `payload`, True for black.

    The quiet zone is not part of it. Raises NotPossible when no code can hold so much.
    """
    # Here, because it brings a whole library of pictures along, and a start paints no code.
    import qrcode
    from qrcode.constants import ERROR_CORRECT_M
    from qrcode.exceptions import DataOverflowError

    code = qrcode.QRCode(error_correction=ERROR_CORRECT_M, border=0)
    code.add_data(payload)
    try:
        code.make(fit=True)
    except (DataOverflowError, ValueError) as error:  # qrcode 8 answers ValueError beyond version 40
        raise _too_long() from error
    return tuple(tuple(bool(module) for module in row) for row in code.get_matrix())


def modules(payload: str) -> int:
    """Return how many modules wide the code of `payload` is, without its quiet zone."""
    return len(matrix(payload))


def module_size(count: int, tile: int) -> int:
    """Return the whole pixels one module gets when a code `count` wide fills a tile of `tile` pixels."""
    return tile // (count + 2 * QUIET_ZONE)


def png(payload: str, module: int = 8) -> bytes:
    """Return the code of `payload` as a black and white PNG with its quiet zone, `module` pixels a module."""
    code = matrix(payload)
    side = (len(code) + 2 * QUIET_ZONE) * module
    edge = (False,) * QUIET_ZONE
    empty = ((False,) * (len(code) + 2 * QUIET_ZONE),) * QUIET_ZONE
    rows = (*empty, *((*edge, *row, *edge) for row in code), *empty)
    grey = (bytes(0 if black else 255 for black in row for _ in range(module)) for row in rows)
    # Each line of a PNG begins with a filter, 0 for none; 8 bits a pixel, grey (PNG specification, 11.2.2).
    lines = b"".join((b"\0" + line) * module for line in grey)
    header = struct.pack(">IIBBBBB", side, side, 8, 0, 0, 0, 0)
    chunks = ((b"IHDR", header), (b"IDAT", zlib.compress(lines, 9)), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(_chunk(name, data) for name, data in chunks)


def require_readable(payload: str, theme: str) -> None:
    """Raise NotPossible when the code of `payload` would be too fine to scan off a card of `theme`."""
    if module_size(modules(payload), TILES[theme]) < LEAST_MODULE:
        raise _too_long()


def fill(template: str, code: str) -> str:
    """Return `template` with the product's code in place of {code}, percent-encoded within a URL.

    An empty template gives an empty payload. Raises InputError for any other {field}.
    """
    parts: list[str] = []
    put = quote(code, safe="") if "://" in template else code
    for text, field, spec, conversion in _fields(template):
        parts.append(text)
        if field is None:
            continue
        if field != "code" or spec or conversion:
            raise InputError(
                tr("Mẫu mã QR có chỗ lạ: {field}.", field=field or "{}"),
                tr("Chỉ dùng {code}, ví dụ https://htx.vn/{code}."),
            )
        parts.append(put)
    return "".join(parts)


def _fields(template: str) -> list[tuple[str, str | None, str | None, str | None]]:
    try:
        return list(Formatter().parse(template))
    except ValueError as error:
        raise InputError(
            tr("Mẫu mã QR thừa hoặc thiếu dấu ngoặc nhọn."),
            tr("Chỉ dùng {code}, ví dụ https://htx.vn/{code}."),
        ) from error


def _chunk(name: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))


def _too_long() -> NotPossible:
    return NotPossible(
        tr("Nội dung mã QR dài quá, điện thoại khó quét trên hình."),
        tr("Dùng đường dẫn ngắn hơn, hoặc thẻ lớn (full-card)."),
    )
