"""One order as a carrier's file tells it, and what keeps an order out of the file."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, tzinfo

from coop_live.errors import Problem
from coop_live.i18n import tr
from coop_live.memo import PREFIX, memo_code
from coop_live.model import PERHAPS_THERE, Consignment, Order, PricedLine, Product
from coop_live.money import dong
from coop_live.places.districts import old_district
from coop_live.shipping.addresses import Addresses
from coop_live.shipping.cells import cell_text, local_phone
from coop_live.shipping.columns import ship_by
from coop_live.shipping.promises import promises
from coop_live.shipping.templates.template import Template, TemplateColumn
from coop_live.shipping.weight import parcel_grams
from coop_live.weights import kilos, times

# Mobiles have ten digits, other lines eleven.
_PHONE = re.compile(r"0\d{9,10}")


@dataclass(frozen=True, slots=True)
class Terms:
    """What holds for all parcels of a file; `usual_grams` is for those whose weight nothing tells.

    `products` are by code, `given` the consignments that carriers have already, by the order's number.
    """

    products: Mapping[str, Product] = field(default_factory=dict)
    given: Mapping[int, Consignment] = field(default_factory=dict)
    memo_prefix: str = PREFIX
    usual_grams: int = 500
    ship_days: int = 2
    may_look: bool = True
    buyer_pays: bool = False
    zone: tzinfo | None = None
    addresses: Addresses = field(default_factory=Addresses)


@dataclass(frozen=True, slots=True)
class Parcel:
    """What may stand in a carrier's file, all on one line each; dong and grams are whole numbers.

    `words` is the address as the customer wrote it, `street` what stands before the commune.
    """

    number: int
    order_code: str
    name: str
    phone: str
    words: str
    street: str
    ward: str
    old_district: str
    province: str
    cod: int
    goods_value: int
    weight: int
    content: str
    quantity: int
    note: str
    ship_by: date | None
    may_look: bool
    buyer_pays: bool

    @property
    def address(self) -> str:
        """The whole address in one."""
        return ", ".join(filter(None, (self.street, self.ward, self.province)))

    @property
    def address_line(self) -> str:
        """The address before the commune; many forms want something there."""
        return self.street or self.words

    @property
    def commune_and_province(self) -> str:
        """The commune and the province in one."""
        return " - ".join(filter(None, (self.ward, self.province)))


def parcel_of(order: Order, terms: Terms) -> Parcel:
    """Return an order as its carrier is told it."""
    unit, line = terms.addresses.destination(order)
    return Parcel(
        number=order.number,
        order_code=memo_code(order.number, terms.memo_prefix),
        name=_one_line(order.author_name),
        phone=local_phone(order.phone),
        words=_one_line(order.address or ""),
        street=_one_line(line),
        ward=unit.ward if unit else "",
        old_district=old_district(unit.ward_code) if unit else "",
        province=unit.province if unit else "",
        cod=order.owed,
        goods_value=order.total,
        weight=parcel_grams(order, terms.products, terms.usual_grams),
        content=_one_line(", ".join(map(_said, order.lines))),
        quantity=sum(1 if line.weighed else line.qty for line in order.lines),
        # What the desk noted of a customer is for the desk; a courier is told what is meant for them.
        note=_one_line(" · ".join(promises(order))),
        ship_by=ship_by(order, terms.ship_days, terms.zone),
        may_look=terms.may_look,
        buyer_pays=terms.buyer_pays,
    )


def kept_back(order: Order, parcel: Parcel, template: Template, terms: Terms) -> Iterator[Problem]:
    """Give everything that keeps an order out of a carrier's file; the order's number is the row.

    Nothing in it is personal.
    """
    given = terms.given.get(order.number)
    if given is not None and given.state in PERHAPS_THERE:
        yield _problem(
            order,
            tr("Mã vận đơn"),
            tr("Đơn đã giao cho hãng qua mạng."),
            tr("Xem ở trang Gửi hàng; muốn đổi hãng thì hủy vận đơn trước."),
        )
    if order.proposal is not None:
        yield _problem(
            order,
            tr("Tình trạng"),
            tr("Khách đang muốn đổi hoặc hủy."),
            tr("Làm theo hoặc giữ nguyên trước đã."),
        )
    yield from _contact(order, parcel, template)
    yield from _too_much(order, parcel, template)
    for column in template.columns:
        yield from _cell(order, parcel, column)


def gone(order: Order) -> Problem:
    """Return what is told of an order that has left the house."""
    remedy = tr("Bỏ đơn này khỏi các đơn đã chọn.")
    return _problem(order, tr("Tình trạng"), tr("Đơn đã gửi đi rồi."), remedy)


def _contact(order: Order, parcel: Parcel, template: Template) -> Iterator[Problem]:
    heading = tr("SĐT")
    if not parcel.phone:
        yield _problem(order, heading, tr("Chưa có số điện thoại."), tr("Ghi số điện thoại vào đơn."))
    elif not _PHONE.fullmatch(parcel.phone):
        yield _problem(
            order,
            heading,
            tr("Số điện thoại không phải số Việt Nam."),
            tr("Ghi số mà bưu tá gọi được, bắt đầu bằng 0."),
        )
    heading = tr("Địa chỉ")
    if not parcel.words:
        yield _problem(order, heading, tr("Chưa có địa chỉ."), tr("Ghi địa chỉ vào đơn."))
    elif template.address == "commune" and not parcel.ward:
        yield _problem(
            order,
            heading,
            tr("Chưa chắc xã, phường nào."),
            tr("Chọn xã, phường ở trang Gửi hàng, hoặc sửa địa chỉ."),
        )


def _too_much(order: Order, parcel: Parcel, template: Template) -> Iterator[Problem]:
    if template.most_grams is not None and parcel.weight > template.most_grams:
        much, most = kilos(parcel.weight), kilos(template.most_grams)
        cause = tr("Gói nặng {much} kg, hãng nhận nhiều nhất {most} kg.", much=much, most=most)
        yield _problem(order, tr("Trọng lượng"), cause, tr("Tách thành nhiều gói, hoặc gửi hãng khác."))
    if template.most_cod is not None and parcel.cod > template.most_cod:
        much, most = dong(parcel.cod), dong(template.most_cod)
        cause = tr("Thu hộ {much}, hãng nhận nhiều nhất {most}.", much=much, most=most)
        yield _problem(order, "COD", cause, tr("Xin khách chuyển khoản trước, hoặc gửi hãng khác."))


def _cell(order: Order, parcel: Parcel, column: TemplateColumn) -> Iterator[Problem]:
    """Give what is wrong with one cell that nothing else tells of."""
    if column.field in ("", "row_number"):
        return
    value = getattr(parcel, column.field)
    told = column.field in ("phone", "address", "address_line", "ward", "province", "commune_and_province")
    if column.required and not told and value in ("", None):
        cause = tr("Cột “{heading}” trống.", heading=column.heading)
        yield _problem(order, column.heading, cause, tr("Ghi thêm vào đơn."))
    size = len(value.encode("utf-8", "replace")) if isinstance(value, str) else 0
    if column.most_bytes and size > column.most_bytes:
        cause = tr("“{heading}” dài {size} byte, hãng nhận nhiều nhất {most}.", heading=column.heading,
                   size=size, most=column.most_bytes)  # fmt: skip
        yield _problem(order, column.heading, cause, tr("Ghi ngắn lại: chỉ số nhà, đường, thôn, xã, tỉnh."))


def _problem(order: Order, heading: str, cause: str, remedy: str) -> Problem:
    return Problem(order.number, heading, cause, remedy)


def _said(line: PricedLine) -> str:
    much = times(line.qty, line.unit, weighed=line.weighed)
    return " ".join(filter(None, (much, line.name, line.variant)))


def _one_line(text: str) -> str:
    return " ".join(cell_text(text).split())
