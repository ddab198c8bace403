"""Short forms and other spellings of provinces and cities, as people type them."""

from __future__ import annotations

# Short form → province; several, parted by a semicolon, where it may mean either.
PROVINCES = {
    "hcm": "Hồ Chí Minh",
    "tphcm": "Hồ Chí Minh",
    "hcmc": "Hồ Chí Minh",
    "tp hcm": "Hồ Chí Minh",
    "sài gòn": "Hồ Chí Minh",
    "sg": "Hồ Chí Minh",
    "sgn": "Hồ Chí Minh",
    "tpsg": "Hồ Chí Minh",
    "hn": "Hà Nội",
    "hnoi": "Hà Nội",
    "tphn": "Hà Nội",
    "hà tây": "Hà Nội",
    "đn": "Đà Nẵng;Đồng Nai",
    "đnẵng": "Đà Nẵng",
    "đnai": "Đồng Nai",
    "hp": "Hải Phòng",
    "hphong": "Hải Phòng",
    "thừa thiên huế": "Huế",
    "thừa thiên": "Huế",
    "tt huế": "Huế",
    "tth": "Huế",
    "tthuế": "Huế",
    "brvt": "Bà Rịa - Vũng Tàu",
    "br vt": "Bà Rịa - Vũng Tàu",
    "vũng tàu": "Bà Rịa - Vũng Tàu",
    "bà rịa": "Bà Rịa - Vũng Tàu",
    "bd": "Bình Dương;Bình Định",
    "bđ": "Bình Định",
    "bt": "Bình Thuận;Bến Tre",
    "qn": "Quảng Nam;Quảng Ngãi;Quảng Ninh",
    "đắc lắc": "Đắk Lắk",
    "đắc nông": "Đắk Nông",
    "đaklak": "Đắk Lắk",
    "đaknong": "Đắk Nông",
    "bắc cạn": "Bắc Kạn",
    "kontum": "Kon Tum",
}

# Nobody means anything else by these, wherever they stand.
CLEAR = frozenset({"hcm", "tphcm", "hcmc", "tp hcm", "tphn", "tt huế", "tth", "brvt", "thừa thiên huế"})

# Short form → type and name of the district.
DISTRICTS = {
    "plei ku": ("Thành phố", "Pleiku"),
    "plây ku": ("Thành phố", "Pleiku"),
    "bmt": ("Thành phố", "Buôn Ma Thuột"),
    "buôn mê thuột": ("Thành phố", "Buôn Ma Thuột"),
    "ban mê thuột": ("Thành phố", "Buôn Ma Thuột"),
    "phan rang": ("Thành phố", "Phan Rang - Tháp Chàm"),
    "tdm": ("Thành phố", "Thủ Dầu Một"),
    "k bang": ("Huyện", "KBang"),
    "thuduc": ("Thành phố", "Thủ Đức"),
    "nhatrang": ("Thành phố", "Nha Trang"),
    "dalat": ("Thành phố", "Đà Lạt"),
    "vungtau": ("Thành phố", "Vũng Tàu"),
    "bienhoa": ("Thành phố", "Biên Hòa"),
    "quynhon": ("Thành phố", "Quy Nhơn"),
}
