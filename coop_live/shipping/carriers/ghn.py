"""Giao Hàng Nhanh: makes, finds and cancels parcels; the same reference always gives the same parcel.

Sources: api.ghn.vn/home/docs (create id=122, preview 81, detail by client code 118, cancel 73, print 67,
statuses 48). That a repeated `client_order_code` returns the same parcel, and that two-level names go with
`is_new_to_address` and an empty district, others tried on GHN's test area (09/2026). What is guessed is [?].
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from coop_live.calls import Answer, Caller, NotSent
from coop_live.connections import Finding, Keys, Level
from coop_live.errors import CoopLiveError
from coop_live.i18n import tr
from coop_live.money import dong
from coop_live.shipping.carriers.base import (
    Label,
    Made,
    Quote,
    Refused,
    Stage,
    Status,
    Unknown,
    answered,
    same_phone,
    taken,
    text,
    whole,
)
from coop_live.shipping.carriers.parcel import Parcel

NAME, TITLE = "ghn", "GHN"
HOME = "https://online-gateway.ghn.vn"
API = "/shiip/public-api/v2"

MOST_COD = 50_000_000
MOST_INSURED = 5_000_000
MOST_GRAMS, HEAVY_GRAMS = 50_000, 20_000
LONGEST_CONTENT, LONGEST_NAME = 2000, 1024
LIGHT, HEAVY = 2, 5
SHOP_PAYS, BUYER_PAYS = 1, 2

# Paths of the print pages; the token in them lives for 30 minutes. The names of the small sizes are [?].
_PRINTS = {"a4": "printA5", "80": "print80x80", "100x150": "printA5"}

# code_message of an error; those of the second half were read in public programs, not in the documents [?].
_ADDRESS = ("WARD_NAME_NOT_VALID", "WARD_IS_INVALID", "PROVINCE_NAME_NOT_VALID", "DISTRICT_NAME_NOT_VALID")
_ROUTE = ("ROUTE_NOT_FOUND_SERVICE", "SERVICE_NOT_FOUND_CONFIG_FEE")
_SHOP = ("CLIENT_NOT_OWNER_OF_SHOP", "SHOP_NOT_FOUND", "FROM_ADDRESS_CONVERT_FAIL")
# It answers 400 with these words while the first call with the same content is still being worked on.
_STILL_WORKING = ("too many request", "is processing")
_NOT_THERE = ("not found", "not exist", "không tìm thấy", "không tồn tại")

_STAGES = {
    Stage.WAITING: ("ready_to_pick", "picking", "money_collect_picking"),
    Stage.MOVING: ("picked", "storing", "transporting", "sorting", "delivering", "money_collect_delivering"),
    Stage.DELIVERED: ("delivered",),
    Stage.TROUBLE: ("delivery_fail", "exception", "damage", "lost"),
    Stage.RETURNING: (
        "waiting_to_return",
        "return",
        "return_transporting",
        "return_sorting",
        "returning",
        "return_fail",
    ),
    Stage.RETURNED: ("returned",),
    Stage.CANCELLED: ("cancel",),
}


class Ghn:
    """One shop at GHN. Without `from_*` in a parcel the sender's address is the one the shop has there."""

    name, title = NAME, TITLE

    def __init__(self, keys: Keys, shop: str, address: str = "") -> None:
        self._caller = Caller(TITLE, HOME, address)
        self._headers = {"Token": keys.get("ghn_token").strip(), "ShopId": shop.strip()}

    def check(self, parcel: Parcel) -> None:
        """Refuse what is over GHN's limits. Raises Refused."""
        if not self._headers["ShopId"] or not self._headers["Token"]:
            raise Refused(
                tr("GHN: chưa có chìa khóa hoặc mã cửa hàng."),
                tr("Ở trang Gửi hàng bấm Nối với hãng, điền rồi bấm Thử."),
            )
        if parcel.cod > MOST_COD:
            raise Refused(
                tr("GHN chỉ thu hộ đến {most}.", most=dong(MOST_COD)),
                tr("Xin khách chuyển khoản trước một phần, hoặc chọn hãng khác."),
            )
        if parcel.grams > MOST_GRAMS:
            raise Refused(
                tr("{carrier} chỉ nhận gói đến {most} kg.", carrier=TITLE, most=MOST_GRAMS // 1000),
                tr("Chia thành nhiều đơn, hoặc chọn hãng khác."),
            )

    def fee(self, parcel: Parcel) -> Quote:
        """Ask by way of `preview`, which takes what create takes: `fee` wants GHN's own ward numbers."""
        data = self._data(self._ask("/shipping-order/preview", self._body(parcel)))
        return Quote(whole(data.get("total_fee")))

    def create(self, parcel: Parcel, *, again: bool) -> Made:
        """Make the parcel, or get the one with this reference, after a look that it is not another order's.

        A book that was begun anew counts from 1 again, and GHN would hand out last year's parcel.
        """
        try:
            found = self._found(parcel.reference, plainly=False)
        except Unknown as trouble:
            if again:
                raise
            raise NotSent(trouble.cause, trouble.remedy, after=trouble.after) from None
        if found is not None:
            return _ours(found, parcel.reference, parcel.receiver.phone)
        data = self._data(self._ask("/shipping-order/create", self._body(parcel)))
        code = text(data.get("order_code"))
        if not code:
            raise Unknown(tr("{carrier} trả lời không đọc được.", carrier=TITLE), tr("Đang thử lại."))
        return Made(code, whole(data.get("total_fee")))

    def find(self, reference: str, phone: str) -> Made | None:
        """Look up by our reference; None where GHN says plainly that it has none."""
        found = self._found(reference, plainly=True)
        return None if found is None else _ours(found, reference, phone)

    def cancel(self, code: str, reference: str) -> None:
        """Cancel; each parcel is answered for by itself."""
        answer = self._ask("/switch-status/cancel", {"order_codes": [code]})
        rows = answer.body.get("data")
        row = rows[0] if isinstance(rows, list) and rows and isinstance(rows[0], dict) else {}
        if answer.body.get("code") == 200 and row.get("result") is True:
            return
        if self.status(code, reference).stage is not Stage.CANCELLED:
            raise Refused(
                tr("{carrier} không hủy được vận đơn {code}.", carrier=TITLE, code=code),
                tr("Hàng có thể đã được lấy: xem trên khachhang.ghn.vn."),
            )

    def status(self, code: str, reference: str) -> Status:
        """Ask where it is."""
        told = text(self._data(self._ask("/shipping-order/detail", {"order_code": code})).get("status"))
        stage = next((stage for stage, names in _STAGES.items() if told in names), Stage.OTHER)
        return Status(stage, told)

    def label(self, code: str, size: str) -> Label:
        """Return the page that prints it, good for half an hour."""
        return self.page((code,), size)

    def page(self, codes: Sequence[str], size: str) -> Label:
        """Return the page that prints these, good for half an hour."""
        data = self._data(self._ask("/a5/gen-token", {"order_codes": list(codes)}))
        token = text(data.get("token"), 200)
        if not token.replace("-", "").isalnum():
            raise Unknown(tr("{carrier} trả lời không đọc được.", carrier=TITLE), tr("Bấm lần nữa."))
        return Label(url=f"{self._caller.base}/a5/public-api/{_PRINTS[size]}?token={token}")

    def proof(self) -> Finding:
        """Ask for the shops of this key: the one in the settings has to be among them."""
        try:
            data = self._data(self._ask("/shop/all", {"offset": 0, "limit": 200, "client_phone": ""}))
        except Refused as trouble:
            return Finding(Level.BAD, trouble.cause, trouble.remedy)
        shops = data.get("shops")
        ids = (
            [text(one.get("_id")) for one in shops if isinstance(one, dict)]
            if isinstance(shops, list)
            else []
        )
        if self._headers["ShopId"] in ids:
            return Finding(Level.GOOD, tr("GHN nhận chìa khóa và cửa hàng này."))
        return Finding(
            Level.BAD,
            tr("GHN nhận chìa khóa, nhưng không có cửa hàng số này."),
            tr("Chép ShopId ở trang khachhang.ghn.vn, mục Cửa hàng."),
        )

    def _found(self, reference: str, *, plainly: bool) -> dict[str, Any] | None:
        """Return GHN's record of a reference, None where there is none.

        How GHN says "none" is not in the documents [?]: `plainly` takes only plain words for it.
        """
        answer = self._ask("/shipping-order/detail-by-client-code", {"client_order_code": reference})
        data = answer.body.get("data")
        if isinstance(data, list):  # as the documents show it; the test area gives an object
            data = data[0] if data else None
        if answer.body.get("code") == 200:
            return data if isinstance(data, dict) and text(data.get("order_code")) else None
        if not plainly or _says(answer, _NOT_THERE):
            return None
        raise Unknown(
            tr("{carrier} chưa cho biết có vận đơn này không.", carrier=TITLE), tr("Hỏi lại sau ít phút.")
        )

    def _body(self, parcel: Parcel) -> dict[str, object]:
        long, wide, high = parcel.size
        heavy = parcel.grams >= HEAVY_GRAMS
        items: list[dict[str, object]] = [
            {"name": item.name[:200], "code": item.code, "quantity": item.quantity, "price": item.price}
            | ({"weight": item.grams} if item.grams else {})
            for item in parcel.items
        ]
        if heavy:  # of a heavy parcel each item is a box, with its own sizes
            box = {"length": long, "width": wide, "height": high, "weight": parcel.grams}
            items = [{"name": parcel.content[:200], "quantity": 1, "price": parcel.value} | box]
        return {
            "client_order_code": parcel.reference,
            "payment_type_id": BUYER_PAYS if parcel.buyer_pays_fee else SHOP_PAYS,
            "required_note": "CHOXEMHANGKHONGTHU" if parcel.may_look else "KHONGCHOXEMHANG",
            "note": parcel.note[:500],
            "to_name": parcel.receiver.name[:LONGEST_NAME],
            "to_phone": parcel.receiver.phone,
            "to_address": (parcel.receiver.street or parcel.receiver.ward)[:LONGEST_NAME],
            "to_ward_name": parcel.receiver.ward,
            "to_district_name": "",
            "to_province_name": parcel.receiver.province,
            "is_new_to_address": True,
            "cod_amount": parcel.cod,
            "insurance_value": min(parcel.value, MOST_INSURED),
            "content": parcel.content[:LONGEST_CONTENT],
            "weight": parcel.grams,
            "length": long,
            "width": wide,
            "height": high,
            "service_type_id": HEAVY if heavy else LIGHT,
            "items": items,
        }

    def _ask(self, path: str, body: object) -> Answer:
        return answered(self._caller, TITLE, "POST", API + path, headers=self._headers, body=body)

    def _data(self, answer: Answer) -> dict[str, Any]:
        """Return the answer's data. Raises Refused with why, in the user's words."""
        data = answer.body.get("data")
        if answer.body.get("code") == 200:
            return data if isinstance(data, dict) else {}
        if _says(answer, _STILL_WORKING):
            raise Unknown(tr("GHN còn đang làm đơn này."), tr("Đang hỏi lại."), after=answer.retry_after)
        raise _refused(text(answer.body.get("code_message")) or str(answer.status))


def _ours(found: dict[str, Any], reference: str, phone: str) -> Made:
    if not same_phone(found.get("to_phone"), phone) or text(found.get("status")) == "cancel":
        raise taken(TITLE, reference)
    cod = whole(found["cod_amount"]) if "cod_amount" in found else None
    return Made(text(found["order_code"]), whole(found.get("total_fee")), cod)


def _says(answer: Answer, phrases: tuple[str, ...]) -> bool:
    said = f"{answer.body.get('message')} {answer.body.get('code_message_value')}".casefold()
    return any(phrase in said for phrase in phrases)


def _refused(code: str) -> Refused:
    if code in _ADDRESS:
        why = tr("GHN không biết xã hoặc tỉnh này."), tr("Xem lại địa chỉ, hoặc chọn hãng khác.")
    elif code == "PHONE_INVALID":
        why = tr("{carrier} không nhận số điện thoại này.", carrier=TITLE), tr("Hỏi khách số khác.")
    elif code in _ROUTE:
        why = tr("{carrier} chưa giao đến nơi này.", carrier=TITLE), tr("Chọn hãng khác.")
    elif code in _SHOP:
        why = tr("GHN không nhận cửa hàng hoặc nơi lấy hàng."), tr("Xem mã cửa hàng trong Cài đặt.")
    else:
        why = (
            tr("{carrier} không nhận đơn này (lỗi {code}).", carrier=TITLE, code=code),
            tr("Xem lại đơn, hoặc tạo trên khachhang.ghn.vn."),
        )
    return Refused(*why, code=code)


def proof(keys: Keys, shop: str, address: str) -> Finding:
    """Try the key and the shop."""
    try:
        return Ghn(keys, shop, address).proof()
    except CoopLiveError as trouble:
        return Finding(Level.BAD, trouble.cause, trouble.remedy)
