"""Finds a customer's full name, phone or home in what goes on air: it belongs to nobody but the parcel."""

from __future__ import annotations

from bisect import bisect_left
from functools import cache
from itertools import pairwise

from coop_live.policy import phrases
from coop_live.policy.phones import phones
from coop_live.policy.spans import Place, Spans
from coop_live.policy.words import BROKEN, JOINED, Piece, Reading, word_set

_CALLED = ("chị", "anh", "cô", "chú", "bác", "bà", "ông", "em", "bạn", "c", "a", "dì", "thím", "mợ", "cậu")
_TITLES = frozenset(each for each in _CALLED if len(each) > 1)
_LISTS = {
    "called": _CALLED,
    "buys": ("chốt", "đặt", "mua", "lấy", "order", "thanh toán"),
    "done": ("vừa", "đã", "mới", "vừa mới"),
    "brings": ("giao", "ship", "gửi"),
}
_BUYING = (
    "{called} ~4 {done} {buys}",
    "{done} chốt|đặt",
    "{done} {buys} ~1 #",
    "{done} {buys} ~4 giao|gửi|ship",
    "cảm_ơn {called} ~4 {done}? {buys}|ủng_hộ",
    "{brings} hàng? cho|tới|đến {called}",
    "{brings} cho khách",
    "đơn|đơn_hàng|kiện_hàng của|cho {called}|khách",
    "khách|khách_hàng ~10 đặt|chốt|mua|nhận|order",
    "người_nhận|người_mua|người_đặt",
    "chốt|lên|xác_nhận|giao|gửi|đóng|đọc_lại|đọc|soát|kiểm đơn ~1 {called}|khách",
    "đơn {called}",
    "chúc_mừng {called}",
    "{called} ~6 trúng quà|thưởng|giải",
    "chốt|lên đơn cho",
)
# Who buys in general, and nobody in particular.
_ANYBODY = (
    "{called}|khách|ai|bạn|người ~1 nào|cần|muốn|quen|sỉ|lẻ|xa",
    "ai ~2 {done}? {buys}",
    "{called} {called} ~4 {done}? {buys}",
    "{called} nào ~5 {done}? {buys}",
    "bà_con|cả_nhà|mọi_người|quý_khách",
)
_HOME = (
    "số_nhà #",
    "nhà số #",
    "địa_chỉ nhà|nhận|giao|của",
    "thôn|làng|xóm|tổ|ấp|buôn|khối|khu_phố|bản|hẻm|ngõ|kiệt #",
    "thôn|làng|xóm|ấp|buôn|bản|đường|phố * *? xã|phường|huyện|quận",
    "# đường|phố|hẻm|ngõ|kiệt",
)
_SURNAMES = word_set(
    "nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý đinh mai đoàn trịnh trương lâm "
    "cao lương hà tạ thái châu tô tăng kiều siu rơ đào vương nay kpă rmah rah"
)
_PLACES = frozenset(
    {"hà nội", "hà tĩnh", "hà giang", "hà nam", "hà đông", "hà tiên", "cao bằng", "cao lãnh", "lâm đồng"}
    | {"thái nguyên", "thái bình", "hồ chí", "hồ tây", "lý sơn", "mai châu", "phan thiết", "phan rang"}
    | {"châu đốc", "lương sơn", "võ nhai", "đinh tị"}
)
_PLACE_WORDS = word_set("xã phường huyện quận tỉnh thôn làng bản tp phố đường ấp thị ở tại về từ")
_REACH = 14
_NAME_REACH = 4


@cache
def _book(texts: tuple[str, ...]) -> phrases.Book:
    return phrases.book((0, phrases.read(text, _LISTS)) for text in texts)


def customers(reading: Reading) -> list[tuple[int, int]]:
    """Return full names, phones and homes that stand beside words about somebody who buys."""
    anybody = Spans(phrases.find(reading, _book(_ANYBODY)).get(0, []))
    said = phrases.find(reading, _book(_BUYING)).get(0, [])
    buying = [place for place in said if not anybody.touches(place)]
    if not buying:
        return []
    names = _full_names(reading.pieces)
    told = [*phones(reading), *phrases.find(reading, _book(_HOME)).get(0, []), *_streets(reading)]
    around, close = (Spans(_widened(reading, buying, most)) for most in (_REACH, _NAME_REACH))
    return [place for place in told if around.touches(place)] + [
        place for place in names if close.touches(place)
    ]


def _widened(reading: Reading, places: list[Place], most: int) -> list[Place]:
    """Return places with so many words before and after them."""
    starts = [piece.start for piece in reading.pieces]
    return [
        (
            starts[max(0, bisect_left(starts, start) - most)],
            reading.pieces[min(len(starts) - 1, bisect_left(starts, end) - 1 + most)].end,
        )
        for start, end in places
    ]


def _full_names(pieces: list[Piece]) -> list[tuple[int, int]]:
    """Return family name and given name, two to five words written as names."""
    found: list[tuple[int, int]] = []
    at = 0
    while at < len(pieces):
        end = at + 1
        if pieces[at].raw.lower() in _SURNAMES and _named(pieces[at]):
            while end < len(pieces) and end - at < 5 and pieces[end].gap < BROKEN and _named(pieces[end]):
                if _apart(pieces[end]):
                    break
                end += 1
            if end - at >= 2 and len(pieces[end - 1].raw) > 1 and not _a_place(pieces, at):
                found.append((pieces[at].start, pieces[end - 1].end))
        at = end
    return found


def _a_place(pieces: list[Piece], at: int) -> bool:
    """Tell a place that begins like a family name from a person: Hà Nội, xã Lương Sơn."""
    two = f"{pieces[at].raw} {pieces[at + 1].raw}".lower()
    return two in _PLACES or (at > 0 and pieces[at - 1].raw.lower() in _PLACE_WORDS)


def _apart(piece: Piece) -> bool:
    """Tell whether a sign stands before this piece: a name has none inside."""
    return piece.gap > 0


def _named(piece: Piece) -> bool:
    return piece.raw[0].isupper()


def _streets(reading: Reading) -> list[tuple[int, int]]:
    """Return a house number before a name: "12 Lê Lợi"."""
    pieces = reading.pieces
    return [
        (number.start, second.end)
        for number, first, second in zip(pieces, pieces[1:], pieces[2:], strict=False)
        if number.number
        and len(number.raw) <= 4
        and first.raw.istitle()
        and second.raw.istitle()
        and first.gap == second.gap == 0
        and first.raw.lower() in _SURNAMES
    ]


def first_names(reading: Reading) -> list[Place]:
    """Return first names behind "chị", "anh" … that are not masked: "chị Hoa", not "chị H***"."""
    pieces = reading.pieces
    return [
        (name.start, name.end)
        for called, name in pairwise(pieces)
        if called.raw.lower() in _TITLES
        and name.gap == JOINED
        and _named(name)
        and len(name.raw) > 1
        and reading.seen[name.end : name.end + 1] != "*"
    ]
