"""One order as a parcel: what every carrier needs to know of it, and what keeps it from being sent."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from coop_live.errors import NotPossible
from coop_live.i18n import tr
from coop_live.model import Order, PricedLine, Product
from coop_live.places import Resolved, resolve
from coop_live.saving import storable
from coop_live.settings import Settings
from coop_live.shipping.addresses import Addresses
from coop_live.shipping.cells import local_phone
from coop_live.shipping.promises import promises
from coop_live.shipping.weight import line_grams, parcel_grams

LONGEST_NAME = 100
_PHONE = re.compile(r"0\d{8,10}")


@dataclass(frozen=True, slots=True)
class Contact:
    """Who sends or receives, and where: ward and province are those of today."""

    name: str
    phone: str
    street: str
    ward: str
    province: str

    @property
    def address(self) -> str:
        """The whole address in one line."""
        return ", ".join(part for part in (self.street, self.ward, self.province) if part)


@dataclass(frozen=True, slots=True)
class Item:
    """Goods of one kind: `price` is dong for one, `grams` what one weighs (0: not known)."""

    name: str
    code: str
    quantity: int
    price: int
    grams: int


@dataclass(frozen=True, slots=True)
class Parcel:
    """What is handed to a carrier. `cod` and `value` are dong, `size` is cm; nobody's name is in its repr."""

    number: int
    reference: str
    sender: Contact = field(repr=False)
    receiver: Contact = field(repr=False)
    cod: int
    value: int
    grams: int
    items: tuple[Item, ...]
    size: tuple[int, int, int]
    note: str = ""
    may_look: bool = True
    buyer_pays_fee: bool = False

    @property
    def content(self) -> str:
        """What is in it, in one line."""
        return "; ".join(f"{item.quantity} × {item.name}" for item in self.items)


def parcel_of(
    order: Order,
    settings: Settings,
    reference: str = "",
    cod: int | None = None,
    products: Mapping[str, Product] | None = None,
) -> Parcel:
    """Return the parcel of an order; `cod` is what is owed where it is not given, `products` tell weights.

    Raises NotPossible with what to do: phone, address or sender missing, or an address that is not certain.
    """
    shipping = settings.shipping
    known = products or {}
    items = tuple(_item(line, known.get(line.code)) for line in order.lines)
    return Parcel(
        number=order.number,
        reference=reference,
        sender=_sender(settings),
        receiver=_receiver(order),
        cod=order.owed if cod is None else cod,
        value=order.total,
        grams=parcel_grams(order, known, shipping.parcel_grams),
        items=items,
        size=(shipping.box_long, shipping.box_wide, shipping.box_high),
        note=" · ".join(promises(order)),
        may_look=shipping.may_look,
        buyer_pays_fee=shipping.buyer_pays_fee,
    )


def _sender(settings: Settings) -> Contact:
    told = settings.shipping
    sender = Contact(
        storable(settings.general.cooperative).strip(),
        local_phone(told.sender_phone.replace(" ", "").replace(".", "")),
        storable(told.sender_address).strip(),
        storable(told.sender_ward).strip(),
        _bare(storable(told.sender_province).strip()),
    )
    named = (
        (sender.name, tr("tên hợp tác xã")),
        (sender.phone, tr("điện thoại người gửi")),
        (sender.street, tr("địa chỉ người gửi")),
        (sender.ward, tr("xã, phường người gửi")),
        (sender.province, tr("tỉnh người gửi")),
    )
    missing = ", ".join(title for value, title in named if not value)
    if missing:
        raise NotPossible(
            tr("Còn thiếu: {missing}.", missing=missing), tr("Điền trong Cài đặt, phần Gửi hàng.")
        )
    return sender


def _receiver(order: Order) -> Contact:
    phone = local_phone(order.phone)
    if not _PHONE.fullmatch(phone):
        raise NotPossible(
            tr("#{number} chưa có số điện thoại gọi được.", number=order.number),
            tr("Hỏi khách rồi điền vào đơn."),
        )
    if not (order.address or "").strip():
        raise NotPossible(
            tr("#{number} chưa có địa chỉ.", number=order.number), tr("Hỏi khách rồi điền vào đơn.")
        )
    unit, line = Addresses().destination(order)
    if unit is None:
        raise _unsure(order, resolve(order.address or ""))
    name = " ".join(storable(order.author_name).split())[:LONGEST_NAME] or tr("Khách")
    return Contact(name, phone, " ".join(storable(line).split()), unit.ward, _bare(unit.province))


def _bare(province: str) -> str:
    """Return a province as carriers write it: GHN's test area took "Lạng Sơn", the others show "Hà Nội"."""
    for kind in ("Tỉnh ", "Thành phố "):
        province = province.removeprefix(kind)
    return province


def _unsure(order: Order, place: Resolved) -> NotPossible:
    cause = tr("#{number}: chưa chắc địa chỉ ở xã nào.", number=order.number)
    if place.candidates:
        return NotPossible(cause, tr("Chọn xã đúng trong danh sách địa chỉ cần xem."))
    return NotPossible(cause, tr("Hỏi khách xã và tỉnh, rồi sửa địa chỉ."))


def _item(line: PricedLine, product: Product | None) -> Item:
    name = " ".join(storable(f"{line.name} {line.variant or ''}").split()) or line.code
    if line.weighed:
        return Item(f"{name} {line.amount}", line.code, 1, line.total, line.qty)
    return Item(name, line.code, line.qty, line.price, (line_grams(line, product) or 0) // line.qty)
