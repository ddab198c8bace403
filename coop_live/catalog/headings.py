"""The columns of a product list: what they are called, what to type in them, where a file has them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from coop_live.i18n import tr
from coop_live.letters import folded

HEADER_WITHIN = 10
REQUIRED = ("code", "name", "price")

_HEADINGS: dict[str, tuple[str, ...]] = {
    "code": ("Mã", "Mã hàng", "Mã món", "Mã SP", "Mã sản phẩm", "Mã số", "Code", "Product code", "SKU"),
    "name": ("Tên", "Tên hàng", "Tên món", "Tên SP", "Tên sản phẩm", "Sản phẩm", "Món", "Mặt hàng",
             "Name", "Product name", "Product", "Item"),
    "aliases": ("Tên khác", "Tên gọi khác", "Còn gọi là", "Aliases", "Alias", "Other names"),
    "unit": ("Đơn vị", "Đơn vị tính", "ĐVT", "Unit", "Units"),
    "price": ("Giá", "Giá bán", "Giá tiền", "Đơn giá", "Giá lẻ", "Price", "Unit price", "Selling price"),
    "old_price": ("Giá cũ", "Giá gốc", "Giá niêm yết", "Old price", "List price", "Original price"),
    "variants": ("Loại", "Phân loại", "Biến thể", "Quy cách", "Variants", "Variant", "Sizes"),
    "stock": ("Tồn", "Tồn kho", "Còn", "Còn lại", "Số lượng", "SL", "Stock", "Quantity", "Qty", "In stock"),
    "member": ("Xã viên", "Thành viên", "Hộ", "Nông hộ", "Nhà vườn", "Người làm", "Member", "Farmer",
               "Producer", "Grower"),
    "place": ("Nơi", "Nơi làm", "Nơi trồng", "Vùng trồng", "Xuất xứ", "Place", "Origin"),
    "photo": ("Ảnh", "Hình", "Hình ảnh", "Photo", "Image", "Picture"),
    "link": ("Liên kết", "Đường dẫn", "Trang", "Link", "URL"),
    "talk": ("Nhớ nói", "Lời nhắc", "Gợi ý nói", "Talk", "Talking points"),
    "minutes": ("Phút", "Số phút", "Phút dự kiến", "Thời lượng", "Minutes", "Planned minutes", "Min",
                "Minutes prévues", "Durée"),
    "grams": ("Trọng lượng (g)", "Trọng lượng", "Nặng", "Cân nặng", "Weight", "Grams", "Poids"),
    "air_name": ("Tên lên hình", "Tên ngắn", "Air name", "Name on air", "Short name"),
    "law_class": ("Loại hàng", "Nhóm hàng", "Law class", "Class of goods", "Goods class"),
    "qr": ("Mã QR", "QR", "QR code"),
    "gtin": ("GTIN", "Mã vạch", "Mã GTIN", "EAN", "Barcode", "Bar code"),
    "trace": ("Truy xuất", "Truy xuất nguồn gốc", "Liên kết truy xuất", "Trace", "Trace link",
              "Traceability"),
    "certificates": ("Giấy chứng nhận", "Chứng nhận", "Giấy tờ", "Certificates", "Certificate", "Papers"),
}  # fmt: skip

_FIELD_OF = {folded(heading): field for field, headings in _HEADINGS.items() for heading in headings}
_IN_BRACKETS = re.compile(r"\([^)]*\)|\[[^\]]*\]")
_CURRENCY = re.compile(r"\s+(?:vnd|dong|d)$")


@dataclass(frozen=True, slots=True)
class Column:
    """One column as the sample explains it."""

    field: str
    heading: str
    required: bool
    explanation: str
    example: str


@dataclass(frozen=True, slots=True)
class Header:
    """Where a file has its columns: fields by their position, and all headings as typed.

    `row` counts from 1 as the person sees it; `repeated` are headings that stand there twice.
    """

    row: int
    fields: dict[int, str]
    headings: tuple[str, ...]
    repeated: tuple[str, ...]

    def heading(self, field: str) -> str:
        """Return what this file calls a field, or our own word for it."""
        position = next((place for place, name in self.fields.items() if name == field), None)
        return standard_heading(field) if position is None else self.headings[position]

    @property
    def missing(self) -> tuple[str, ...]:
        """The required fields that this file has no column for."""
        return tuple(field for field in REQUIRED if field not in self.fields.values())


def standard_heading(field: str) -> str:
    """Return the heading that the sample uses for a field."""
    return _HEADINGS[field][0]


def field_of(heading: str) -> str | None:
    """Return the field that a heading means, None where it is none of ours."""
    plain = folded(_IN_BRACKETS.sub(" ", heading))
    return _FIELD_OF.get(plain) or _FIELD_OF.get(_CURRENCY.sub("", plain))


def find_header(rows: Sequence[tuple[int, Sequence[str]]]) -> Header | None:
    """Return the header among the first rows (number and cells), None where there is none.

    It is the first row with the most headings of ours, two at least.
    """
    found = [_header(number, cells) for number, cells in rows if number <= HEADER_WITHIN]
    best = max(found, key=lambda header: len(header.fields), default=None)
    return best if best is not None and len(best.fields) >= 2 else None


def _header(number: int, cells: Sequence[str]) -> Header:
    fields: dict[int, str] = {}
    repeated: list[str] = []
    for position, heading in enumerate(cells):
        field = field_of(heading)
        if field is None:
            continue
        if field in fields.values():
            repeated.append(heading)
        else:
            fields[position] = field
    return Header(number, fields, tuple(cells), tuple(repeated))


def columns() -> tuple[Column, ...]:
    """Return every column in the order of the sample, explained in the user's language."""
    told = {
        "code": (tr("Chữ ngắn để khách gõ khi đặt. Mỗi món một mã."), "C1"),
        "name": (tr("Tên đầy đủ, như ghi trên bao bì. Nhiều nhất 120 chữ."), "Chè dây dạ cẩm An Toàn"),
        "aliases": (tr("Khách hay gọi là gì. Cách nhau bằng dấu phẩy."), "chè dây, trà dây, dạ cẩm"),
        "unit": (tr("Tiếng để đếm: gói, hộp, chai, kg. Bỏ trống là phần."), "gói"),
        "price": (tr("Giá một đơn vị, bằng đồng. Gõ bằng số."), "85000"),
        "old_price": (tr("Giá thật trước khi giảm. Không giảm thì bỏ trống."), "95000"),
        "variants": (
            tr(
                "Mỗi loại một dòng, hoặc cách nhau bằng dấu chấm phẩy. "
                "Gõ: tên loại (cách gọi khác)=giá/tồn. Loại đầu là loại thường bán. "
                "Bỏ giá thì lấy giá của món, bỏ tồn thì tính vào tồn của món."
            ),
            "100g (1 lạng)=85000/42; 250g (túi lớn, 2 lạng rưỡi)=195000/12",
        ),
        "stock": (tr("Số còn để bán, không có số lẻ. Bỏ trống là không giới hạn."), "42"),
        "member": (tr("Xã viên làm ra món này."), "Đinh Văn Thảo"),
        "place": (tr("Nơi trồng hoặc nơi làm."), "xã An Toàn, Gia Lai"),
        "photo": (tr("Tên tệp ảnh để cùng thư mục với bảng này."), "che-day.jpg"),
        "link": (tr("Trang có món này, nếu có."), "https://htxantoan.example/che-day"),
        "talk": (tr("Điều người live nhớ nói. Mỗi câu một dòng."), "Hái tay, phơi nắng"),
        "minutes": (tr("Định nói món này mấy phút, từ 0 đến 240. Bỏ trống là chưa định."), "6"),
        "grams": (
            tr("Một đơn vị nặng bao nhiêu gam, tính cả bao bì, để điền cho hãng gửi. Chưa cân thì bỏ trống."),
            "120",
        ),
        **_on_air_columns(),
    }
    return tuple(
        Column(field, standard_heading(field), field in REQUIRED, *told[field]) for field in _HEADINGS
    )


def _on_air_columns() -> dict[str, tuple[str, str]]:
    """Return what is told of the columns for the picture and the papers."""
    return {
        "air_name": (tr("Tên ngắn để lên hình, khi tên đầy đủ quá dài."), "Chè dây An Toàn"),
        "law_class": (
            tr("Luật quảng cáo coi món này là gì: thực phẩm, thực phẩm bảo vệ sức khỏe, mỹ phẩm, khác."),
            "thực phẩm",
        ),
        "qr": (
            tr(
                "Mã QR trên thẻ dẫn tới đâu: đặt hàng, trang, chuyển khoản, nguồn gốc, không. "
                "Bỏ trống là theo Cài đặt."
            ),
            "đặt hàng",
        ),
        "gtin": (tr("Số dưới mã vạch, 8 đến 14 chữ số."), "8930000000125"),
        "trace": (tr("Liên kết truy xuất nguồn gốc, nếu có."), "https://truyxuat.example/che-day"),
        "certificates": (
            tr(
                "Mỗi giấy một dòng, hoặc cách nhau bằng dấu chấm phẩy. Gõ: tên giấy, số, ngày cấp, nơi cấp. "
                "Ngày hết hạn gõ sau chữ “đến”."
            ),
            "OCOP 4 sao 123/QĐ-UBND 15/03/2024 UBND tỉnh Gia Lai; VietGAP TT-0096 đến 31/12/2026",
        ),
    }
