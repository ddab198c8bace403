"""The small words of an address: what announces a ward, a street, a hamlet; what may stand between names."""

from __future__ import annotations

from coop_live.letters import Word
from coop_live.places.words import key_of, words_of

WARD_KINDS = frozenset({"Xã", "Phường", "Thị trấn", "Đặc khu"})

# Type word → what it may announce. One letter needs a name behind it, as all of them do.
_KINDS = {
    "xã": "Xã",
    "x": "Xã",
    "phường": "Phường",
    "phg": "Phường",
    "ph": "Phường",
    "p": "Phường",
    "f": "Phường",
    "thị trấn": "Thị trấn",
    "ttr": "Thị trấn",
    "tt": "Thị trấn",
    "t t": "Thị trấn",
    "đặc khu": "Đặc khu",
    "đk": "Đặc khu",
    "quận": "Quận",
    "q": "Quận",
    "huyện": "Huyện",
    "h": "Huyện",
    "thị xã": "Thị xã",
    "tx": "Thị xã",
    "t x": "Thị xã",
    "thành phố": "Thành phố",
    "tp": "Thành phố",
    "t p": "Thành phố",
    "tỉnh": "Tỉnh",
    "t": "Tỉnh",
}
# A district's type word as it was → what it may be by now.
GREW_INTO = {
    "Huyện": frozenset({"Huyện", "Quận", "Thị xã", "Thành phố"}),
    "Quận": frozenset({"Thành phố"}),
    "Thị xã": frozenset({"Thành phố"}),
    "Thành phố": frozenset({"Thị xã"}),
}
# The second word is no type word behind the first: hợp tác xã, Lạc Long Quân.
NO_KIND = frozenset({("tac", "xa"), ("long", "quan")})
Phrase = tuple[tuple[Word, ...], str]


def _phrases(spellings: dict[str, str]) -> dict[str, Phrase]:
    cut = {spelling: words_of(spelling) for spelling in spellings}
    return {key_of(words): (words, spellings[spelling]) for spelling, words in cut.items()}


KINDS = _phrases(_KINDS)

# The name behind one of these is a street, a market, a hamlet: never a ward.
STREET = """
    đường, đ, phố, ngõ, ngách, hẻm, kiệt, hẽm, đại lộ, xa lộ, quốc lộ, tỉnh lộ, hương lộ, huyện lộ, ql,
    tl, đt, hl, số, số nhà, sn, nhà số, km, cầu, chợ, ngã ba, ngã tư, ngã năm, ngã sáu, bến xe, bến, ga,
    sân bay, cảng, bệnh viện, bv, trường, thpt, thcs, tiểu học, mầm non, đại học, đh, chùa, nhà thờ,
    đình, công ty, cty, cổng, chung cư, cc, kdc, kđt, kcn, khu dân cư, khu đô thị, khu công nghiệp, khu
    tập thể, ktt, tòa nhà, tòa, siêu thị, khách sạn, quán, tiệm, cửa hàng, shop, hợp tác xã, htx, thôn,
    ấp, bản, làng, buôn, xóm, khóm, khu, khu phố, kp, tổ dân phố, tdp, cụm, dốc, đèo, hồ, sông, suối,
    núi, đảo, nông trường, lâm trường, tập thể, anh, chị, em, cô, chú, bác, ông, bà, tên
"""
# A number behind one of these is theirs, so that the next word begins something new.
NUMBERED = """
    thôn, ấp, bản, làng, buôn, xóm, khóm, khu, khu phố, kp, tổ, tổ dân phố, tdp, cụm, đội, lô, tầng,
    phòng, căn, block, phường, p, f, quận, q, khu vực, kv, đt, sđt, dt
"""
# What leads to an address; what follows begins something new.
LEADS = """
    địa chỉ, đc, đ c, dchi, add, address, ship, giao, gửi, về, tới, đến, tại, ở, ra, vào, vô, nhận, nhận
    hàng, ngay
"""
# May stand between a ward and its province without changing what is meant.
BETWEEN = """
    cũ, mới, nay, là, nay là, trước, trước đây, trước là, thuộc, ở, tại, của, và, việt nam, vn, nước,
    city, ward
"""
# May follow a ward's name at the end of an address: nothing that could be more of the name.
AFTER = """
    nha, nhé, nhe, nghe, nghen, nhen, hen, ạ, shop, em, anh, chị, giúp, cho, gửi, ship, giao, gọi, sđt,
    dt, đt, tel, điện, số, tên, người, nhận, cảm, cám, thanks, tks, ơi, luôn, với, hộ, giùm, dùm, lấy,
    chốt, mình, cod, ok, okay,
    hay, vậy, hả, không, ko, đều, thì, mấy, bao
"""
# Family names, and the middle names that follow them: the next word is more of a person, thus of a street.
FAMILY = """
    nguyễn, trần, lê, phạm, hoàng, huỳnh, phan, vũ, võ, đặng, bùi, đỗ, hồ, ngô, dương, lý, đinh, trương,
    mai, cao, lương, tô, tạ, chu, châu, thái, tôn, lâm, đào, đoàn, trịnh, hà, quách, mạc, la, kiều, văn,
    thị, bá, đình, công, hữu, đức, quang, xuân, ngọc, minh, thanh, kim, duy, trọng, chí, nhật, khắc, huy
"""
# Wards that are called like streets are; alone with a province, a person must say which is meant.
STREETLIKE = """
    quang trung, hùng vương, điện biên, thống nhất, bà triệu, hai bà trưng, bạch đằng, chi lăng, đống
    đa, tây sơn, trưng vương, minh khai, an dương vương, âu cơ, lạc long quân, hòa bình, độc lập, cách
    mạng, giải phóng, kim đồng, cộng hòa, đồng khởi, trường chinh, duy tân, gia long, nam kỳ khởi nghĩa,
    yên thế, kim liên, bắc sơn, ba đình
"""


def listed(text: str) -> dict[str, tuple[Word, ...]]:
    """Return the phrases of a list above by their words without marks."""
    cut = [words_of(one) for one in text.replace("\n", " ").split(",")]
    return {key_of(words): words for words in cut if words}


STREET_WORDS = listed(STREET)
NUMBERED_WORDS = listed(NUMBERED)
LEAD_WORDS = listed(LEADS)
BETWEEN_WORDS = listed(BETWEEN)
AFTER_WORDS = listed(AFTER)
FAMILY_WORDS = listed(FAMILY)
STREETLIKE_NAMES = listed(STREETLIKE)
