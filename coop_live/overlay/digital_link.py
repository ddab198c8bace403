"""GS1 Digital Links: a web address that says which goods, lot and piece it is about; written and read.

Source: GS1 Digital Link URI Syntax 1.x: key and qualifiers in the path, everything else behind "?".
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from urllib.parse import quote, unquote, unquote_plus

from coop_live.errors import InputError
from coop_live.i18n import tr
from coop_live.overlay.gs1_fields import NOT_ATTRIBUTES, has_known_length, is_known, require_field

Field = tuple[str, str]

# What a link may be about, and which kinds may follow it in the path, in this order, one row of them.
_QUALIFIERS: dict[str, tuple[tuple[str, ...], ...]] = {
    "00": ((),),
    "01": (("22", "10", "21"), ("235",)),
    "253": ((),),
    "255": ((),),
    "401": ((),),
    "402": ((),),
    "414": (("254",), ("7040",)),
    "415": (("8020",),),
    "417": (("7040",),),
    "8003": ((),),
    "8004": (("7040",),),
    "8006": (("22", "10", "21"),),
    "8010": (("8011",),),
    "8013": ((),),
    "8017": (("8019",),),
    "8018": (("8019",),),
}
_ADDRESS = re.compile(r"(?:https?|HTTPS?)://(?P<host>[^/?#]*)(?P<path>[^?#]*)(?:\?(?P<query>[^#]*))?(?:#.*)?")
_HOST = re.compile(r"([A-Za-z0-9.-]+|\[[0-9A-Fa-f:.]+\])(:[0-9]{1,5})?")
_NOT_IN_A_LINK = re.compile(r"[^A-Za-z0-9\-._~:/?#\[\]@!$&'()*+,;=%]|%(?![0-9A-Fa-f]{2})")


@dataclass(frozen=True, slots=True)
class DigitalLink:
    """What a link says: the `stem` before the data, the `path` of key and qualifiers, and the rest."""

    stem: str
    path: tuple[Field, ...]
    attributes: tuple[Field, ...] = ()

    @property
    def fields(self) -> dict[str, str]:
        """All data by the number of its kind."""
        return dict(self.path + self.attributes)


def build(stem: str, fields: Sequence[Field]) -> str:
    """Return the link that says these fields, the first key among them in the path.

    Raises InputError for a wrong value, no key at all, or a field that has no place in such a link.
    """
    data = _once(fields)
    key = next((ai for ai in data if ai in _QUALIFIERS), None)
    if key is None:
        raise _no_key()
    row = next((row for row in _QUALIFIERS[key] if any(ai in data for ai in row)), ())
    path = [key, *(ai for ai in row if ai in data)]
    rest = [ai for ai in data if ai not in path]
    for ai in rest:
        _require_attribute(ai)
    rest.sort(key=lambda ai: not has_known_length(ai))
    said = "".join(f"/{ai}/{quote(data[ai], safe='')}" for ai in path)
    asked = "&".join(f"{ai}={quote(data[ai], safe='')}" for ai in rest)
    return stem.rstrip("/") + said + (f"?{asked}" if asked else "")


def read(uri: str) -> DigitalLink:
    """Return what a link says.

    Raises InputError that says why it is none: no web address, no key, a wrong check digit, a value
    that may not stand there, a kind in the wrong place or twice.
    """
    if _NOT_IN_A_LINK.search(uri):
        raise _refused(tr("có ký tự không được viết trong đường dẫn"))
    address = _ADDRESS.fullmatch(uri)
    if not address:
        raise _refused(tr("phải bắt đầu bằng https:// hoặc http://"))
    if not _HOST.fullmatch(address["host"]):
        raise _refused(tr("tên miền viết sai"))
    before, path = _path(address["path"])
    attributes = _attributes(address["query"] or "", path)
    for ai, value in (*path, *attributes):
        require_field(ai, value)
    return DigitalLink(uri[: address.start("path")] + before, path, attributes)


def _once(fields: Sequence[Field]) -> dict[str, str]:
    data: dict[str, str] = {}
    for ai, value in fields:
        require_field(ai, value)
        if data.setdefault(ai, value) != value:
            raise _twice(ai)
    return data


def _path(path: str) -> tuple[str, tuple[Field, ...]]:
    """Split a path into what stands before the last key, and the key with its qualifiers."""
    parts = path.split("/")
    found: list[Field] = []
    while len(parts) >= 3:
        ai, value = parts[-2:]
        if not is_known(ai):
            break
        found.insert(0, (ai, unquote(value)))
        parts = parts[:-2]
        if ai in _QUALIFIERS:
            _require_order(found)
            return "/".join(parts), tuple(found)
    if any(part in _QUALIFIERS for part in path.split("/")):
        raise _refused(tr("sau mã hàng có phần lạ hoặc để trống"))
    raise _no_key()


def _require_order(path: Sequence[Field]) -> None:
    key, *qualifiers = (ai for ai, _ in path)
    if not _may_follow(key, qualifiers):
        raise _refused(tr("các nhóm sau mã hàng sai chỗ hoặc sai thứ tự (đúng là 22, 10, 21)"))


def _may_follow(key: str, qualifiers: Sequence[str]) -> bool:
    return any([ai for ai in row if ai in qualifiers] == list(qualifiers) for row in _QUALIFIERS[key])


def _attributes(query: str, path: Sequence[Field]) -> tuple[Field, ...]:
    found: list[Field] = []
    taken = {ai for ai, _ in path}
    for part in query.split("&"):
        ai, equals, value = part.partition("=")
        if not equals or not (ai.isascii() and ai.isdigit()):
            continue  # other people's parameters, such as those of a shop's statistics
        if ai in taken:
            raise _twice(ai)
        if is_known(ai):
            _require_attribute(ai)
            _require_not_in_path(ai, path)
        taken.add(ai)
        found.append((ai, unquote_plus(value)))
    return tuple(found)


def _require_not_in_path(ai: str, path: Sequence[Field]) -> None:
    key, *qualifiers = (one for one, _ in path)
    for row in _QUALIFIERS[key]:
        if ai in row and all(one in row for one in qualifiers):
            raise _refused(tr("nhóm ({ai}) phải nằm trong đường dẫn, trước dấu hỏi", ai=ai))


def _require_attribute(ai: str) -> None:
    if ai in NOT_ATTRIBUTES:
        raise _refused(tr("nhóm ({ai}) không có chỗ trong đường dẫn này", ai=ai))


def _no_key() -> InputError:
    return _refused(tr("không có mã hàng: cần /01/ rồi 14 chữ số GTIN"))


def _twice(ai: str) -> InputError:
    return _refused(tr("nhóm ({ai}) có hai lần", ai=ai))


def _refused(why: str) -> InputError:
    return InputError(
        tr("Đường dẫn truy xuất GS1 này không đúng: {why}.", why=why),
        tr("Mẫu đúng: https://id.gs1.org/01/<GTIN 14 số>/10/<số lô>?11=<NNTTNN năm tháng ngày>"),
    )
