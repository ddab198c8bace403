"""Giao Hàng Tiết Kiệm: a repeated reference answers ORDER_ID_EXIST with the waybill that stands already.

Sources: api.ghtk.vn (submit order, fee, status, print label, cancel, error codes), read in public copies of
2026; district is not asked for since 07/2025. How "no such order" is said by the status call is [?].
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any
from urllib.parse import quote

from coop_live.calls import Answer, Caller
from coop_live.connections import Finding, Keys, Level
from coop_live.errors import CoopLiveError
from coop_live.i18n import tr
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

NAME, TITLE = "ghtk", "GHTK"
HOME = "https://services.giaohangtietkiem.vn"
SHIPMENT = "/services/shipment"
LONGEST_NOTE = 120
# Over this the order has to be one of heavy goods ("BBS"), which another contract is for [?].
MOST_GRAMS = 20_000
MAY_LOOK = 10
"""The tag of orders that may be looked at before they are paid for."""

_ADDRESS = ("30302", "30304", "30305", "30306")
_NOT_THERE = ("không tìm thấy", "không tồn tại", "not found")
_TAKEN = ("ORDER_ID_EXIST", "30107")
_CANCELLED_ALREADY = "50101"

_STAGES = {
    Stage.CANCELLED: ("-1",),
    Stage.WAITING: ("1", "2", "7", "8", "12"),
    Stage.MOVING: ("3", "4", "10"),
    Stage.DELIVERED: ("5", "6"),
    Stage.TROUBLE: ("9", "13"),
    Stage.RETURNING: ("20",),
    Stage.RETURNED: ("21", "11"),
}


class Ghtk:
    """One shop at GHTK."""

    name, title = NAME, TITLE

    def __init__(self, keys: Keys, address: str = "") -> None:
        self._caller = Caller(TITLE, HOME, address)
        self._headers = {"Token": keys.get("ghtk_token").strip()}
        # The code of the shop ("S22801838"). The documents show it in every call; whether it must be is [?].
        if shop := keys.get("ghtk_shop").strip():
            self._headers["X-Client-Source"] = shop

    def check(self, parcel: Parcel) -> None:
        """Refuse what GHTK refuses anyway. Raises Refused."""
        if not self._headers["Token"]:
            raise Refused(
                tr("GHTK: chưa có chìa khóa."), tr("Ở trang Gửi hàng bấm Nối với hãng, điền rồi bấm Thử.")
            )
        if parcel.receiver.phone == parcel.sender.phone:
            raise _refused("30202")
        if parcel.grams > MOST_GRAMS:
            raise Refused(
                tr("{carrier} chỉ nhận gói đến {most} kg.", carrier=TITLE, most=MOST_GRAMS // 1000),
                tr("Chia thành nhiều đơn, hoặc chọn hãng khác."),
            )

    def fee(self, parcel: Parcel) -> Quote:
        """Ask for the fee: the question stands in the call's address, so it tells communes and no street."""
        params = {
            "pick_province": parcel.sender.province,
            "pick_ward": parcel.sender.ward,
            "province": parcel.receiver.province,
            "ward": parcel.receiver.ward,
            "weight": str(parcel.grams),
            "value": str(parcel.value),
            "transport": "road",
        }
        told = self._yes(self._ask("GET", f"{SHIPMENT}/fee", params=params)).get("fee")
        fee = told if isinstance(told, dict) else {}
        if fee.get("delivery") is False:
            raise _refused("30610")
        return Quote(whole(fee.get("fee")))

    def create(self, parcel: Parcel, *, again: bool) -> Made:
        """Make the parcel, or get the one with this reference."""
        answer = self._ask("POST", f"{SHIPMENT}/order/?ver=1.5", body=_body(parcel))
        if answer.body.get("success") is not True and _code(answer) in _TAKEN:
            return self._taken(answer, parcel)
        told = self._yes(answer).get("order")
        order = told if isinstance(told, dict) else {}
        code = text(order.get("label"))
        if not code:
            raise Unknown(tr("{carrier} trả lời không đọc được.", carrier=TITLE), tr("Đang thử lại."))
        return Made(code, whole(order.get("fee")) + whole(order.get("insurance_fee")))

    def find(self, reference: str, phone: str) -> Made | None:
        """Look up by our reference; None where GHTK says plainly that it has none."""
        found = self._look(reference, phone)
        if found is not None and not found.code:  # without it the parcel could never be cancelled
            raise _nameless()
        return found

    def _look(self, reference: str, phone: str) -> Made | None:
        order = self._order("partner_id:" + quote(reference, safe=""))
        if order is None:
            return None
        if not same_phone(order.get("customer_tel"), phone) or _stage(order) is Stage.CANCELLED:
            raise taken(TITLE, reference)
        cod = whole(order["pick_money"]) if "pick_money" in order else None
        return Made(text(order.get("label_id")), whole(order.get("ship_money")), cod)

    def cancel(self, code: str, reference: str) -> None:
        """Cancel; that it was cancelled before is no error."""
        answer = self._ask("POST", f"{SHIPMENT}/cancel/{quote(code, safe='')}")
        if answer.body.get("success") is True or _code(answer) == _CANCELLED_ALREADY:
            return
        order = self._order(quote(code, safe=""))
        if order is None or _stage(order) is not Stage.CANCELLED:
            raise Refused(
                tr("{carrier} không hủy được vận đơn {code}.", carrier=TITLE, code=code),
                tr("Hàng có thể đã được lấy: xem trên trang khách hàng của GHTK."),
            )

    def status(self, code: str, reference: str) -> Status:
        """Ask where it is."""
        order = self._order(quote(code, safe=""))
        if order is None:
            raise Refused(
                tr("GHTK không có vận đơn {code}.", code=code), tr("Xem trên trang khách hàng của GHTK.")
            )
        return Status(_stage(order), text(order.get("status_text")))

    def label(self, code: str, size: str) -> Label:
        """Return the PDF: A6 for rolls, A5 for sheets."""
        answer = self._ask(
            "GET",
            f"/services/label/{quote(code, safe='')}",
            params={"original": "portrait", "page_size": "A5" if size == "a4" else "A6"},
            needs_json=False,
        )
        if answer.content.startswith(b"%PDF"):
            return Label(pdf=answer.content)
        raise _refused(_code(answer) or str(answer.status))

    def page(self, codes: Sequence[str], size: str) -> None:
        """Say that each label is a file of its own here."""

    def proof(self) -> Finding:
        """Ask for the places where GHTK fetches parcels: it changes nothing."""
        try:
            self._yes(self._ask("GET", f"{SHIPMENT}/list_pick_add"))
        except Refused as trouble:
            return Finding(Level.BAD, trouble.cause, trouble.remedy)
        return Finding(Level.GOOD, tr("GHTK nhận chìa khóa."))

    def _taken(self, answer: Answer, parcel: Parcel) -> Made:
        """Return the parcel that has our reference, after a look that it is this order's."""
        found = self._look(parcel.reference, parcel.receiver.phone)
        told = answer.body.get("error")
        code = text(told.get("ghtk_label")) if isinstance(told, dict) else ""
        if found is None or not (found.code or code):
            raise _nameless()
        return Made(found.code or code, found.fee, found.cod)

    def _order(self, which: str) -> dict[str, Any] | None:
        answer = self._ask("GET", f"{SHIPMENT}/v2/{which}")
        order = answer.body.get("order")
        if answer.body.get("success") is True and isinstance(order, dict):
            return order
        if any(phrase in str(answer.body.get("message")).casefold() for phrase in _NOT_THERE):
            return None
        raise Unknown(
            tr("{carrier} chưa cho biết có vận đơn này không.", carrier=TITLE), tr("Hỏi lại sau ít phút.")
        )

    def _ask(
        self,
        method: str,
        path: str,
        *,
        params: dict[str, str] | None = None,
        body: object = None,
        needs_json: bool = True,
    ) -> Answer:
        return answered(
            self._caller,
            TITLE,
            method,
            path,
            headers=self._headers,
            params=params,
            body=body,
            needs_json=needs_json,
        )

    def _yes(self, answer: Answer) -> dict[str, Any]:
        if answer.body.get("success") is True:
            return answer.body
        raise _refused(_code(answer) or str(answer.status))


def _nameless() -> Unknown:
    return Unknown(tr("GHTK chưa cho biết vận đơn nào mang mã này."), tr("Hỏi lại sau ít phút."))


def _body(parcel: Parcel) -> dict[str, object]:
    sender, receiver = parcel.sender, parcel.receiver
    spare = max(1, parcel.grams - sum(item.grams * item.quantity for item in parcel.items))
    # GHTK wants a weight of everything: what nobody knows the weight of shares the rest.
    unknown = sum(item.quantity for item in parcel.items if not item.grams) or 1
    products = [
        {
            "name": item.name[:200],
            "weight": item.grams or max(1, spare // unknown),
            "quantity": item.quantity,
            "price": item.price,
        }
        for item in parcel.items
    ]
    order: dict[str, object] = {
        "id": parcel.reference,
        "pick_name": sender.name,
        "pick_address": sender.street,
        "pick_province": sender.province,
        "pick_ward": sender.ward,
        "pick_tel": sender.phone,
        "name": receiver.name,
        "address": (receiver.street or receiver.ward)[:500],
        "province": receiver.province,
        "ward": receiver.ward,
        "hamlet": "Khác",
        "tel": receiver.phone,
        "note": parcel.note[:LONGEST_NOTE],
        "is_freeship": 0 if parcel.buyer_pays_fee else 1,
        "pick_money": parcel.cod,
        "value": max(1, parcel.value),
        "transport": "road",
        "pick_option": "cod",
        "weight_option": "gram",
        "total_weight": parcel.grams,
        "tags": [MAY_LOOK] if parcel.may_look else [],
    }
    return {"products": products, "order": order}


def _stage(order: dict[str, Any]) -> Stage:
    told = text(order.get("status"))
    return next((stage for stage, codes in _STAGES.items() if told in codes), Stage.OTHER)


def _code(answer: Answer) -> str:
    """Return the reason's code, of the older shape of errors or of the newer one."""
    error = answer.body.get("error")
    inner = error.get("code") if isinstance(error, dict) else ""
    return text(inner) or text(answer.body.get("error_code"))


def _refused(code: str) -> Refused:
    known = {
        "30201": (
            tr("GHTK không nhận số điện thoại người gửi."),
            tr("Điền lại trong Cài đặt, phần Gửi hàng."),
        ),
        "30202": (tr("Số người nhận trùng số người gửi."), tr("Hỏi khách số khác.")),
        "30301": (tr("{carrier} không nhận số điện thoại này.", carrier=TITLE), tr("Hỏi khách số khác.")),
        "30607": (
            tr("GHTK không thu hộ nhiều tiền như vậy."),
            tr("Xin khách chuyển khoản trước một phần, hoặc chọn hãng khác."),
        ),
        "30603": (tr("Gói nặng quá mức GHTK nhận."), tr("Chia thành nhiều đơn, hoặc chọn hãng khác.")),
        "30608": (tr("Giá trị gói quá mức GHTK nhận."), tr("Chọn hãng khác.")),
        "30609": (
            tr("GHTK cho là hàng không được gửi."),
            tr("Gọi chăm sóc khách hàng của GHTK."),
        ),
        "30610": (tr("{carrier} chưa giao đến nơi này.", carrier=TITLE), tr("Chọn hãng khác.")),
    }
    if code in _ADDRESS:
        why = tr("GHTK không nhận địa chỉ này."), tr("Xem lại địa chỉ, hoặc chọn hãng khác.")
    else:
        why = known.get(code) or (
            tr("{carrier} không nhận đơn này (lỗi {code}).", carrier=TITLE, code=code),
            tr("Xem lại đơn, hoặc tạo trên trang khách hàng của GHTK."),
        )
    return Refused(*why, code=code)


def proof(keys: Keys, shop: str, address: str) -> Finding:
    """Try the key."""
    try:
        return Ghtk(keys, address).proof()
    except CoopLiveError as trouble:
        return Finding(Level.BAD, trouble.cause, trouble.remedy)
