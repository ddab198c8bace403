"""GHN as api.ghn.vn tells it: one parcel for each client_order_code, however often it is asked for."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from tests.chat.fakes.web_faults import Asked, Told
from tests.shipping.fakes.counter import Counter

TOKEN, SHOP = "2d8c-ghn-secret", "196560"
API = "/shiip/public-api/v2"
FIELDS = {
    "client_order_code": str, "payment_type_id": int, "required_note": str, "note": str, "to_name": str,
    "to_phone": str, "to_address": str, "to_ward_name": str, "to_district_name": str, "to_province_name": str,
    "is_new_to_address": bool, "cod_amount": int, "insurance_value": int, "content": str, "weight": int,
    "length": int, "width": int, "height": int, "service_type_id": int, "items": list,
}  # fmt: skip


class FakeGhn(Counter):
    """GHN's gateway. `strange_wards` are names it does not have; `then` is called when it has made one.

    `none` are its words for a reference that it does not know [?].
    """

    none = "Order not found"

    def __init__(self, *, strange_wards: tuple[str, ...] = (), **script: Any) -> None:
        super().__init__(**script)
        self.strange_wards = strange_wards
        self.busy: set[str] = set()
        self.shops = [int(SHOP)]
        self.then: Callable[[], object] = lambda: None

    def work(self, asked: Asked, fault: str) -> Told:
        """Do one of the calls that we use."""
        if asked.method != "POST" or asked.query:
            self.breach(f"{asked.method} {asked.path}")
        if asked.headers.get("token") != TOKEN or asked.headers.get("shopid") != SHOP:
            return Told(401, {"code": 401, "message": "Token is not valid", "data": None})
        body = self.body(asked)
        path = asked.path.removeprefix(API)
        if path in ("/shipping-order/create", "/shipping-order/preview"):
            return self._order(body, made=path.endswith("create"))
        if path == "/shipping-order/detail-by-client-code":
            return self._detail(self.parcels.get(str(body.get("client_order_code"))))
        by_code = {one["order_code"]: one for one in self.parcels.values()}
        if path == "/shipping-order/detail":
            return self._detail(by_code.get(str(body.get("order_code"))))
        if path == "/switch-status/cancel":
            return self._cancel([by_code.get(code) for code in body.get("order_codes", [])])
        if path == "/a5/gen-token":
            return _yes({"token": "11111111-2222-3333"})
        if path == "/shop/all":
            return _yes({"last_offset": 1, "shops": [{"_id": one, "name": "HTX"} for one in self.shops]})
        self.breach(asked.path)
        return Told(404, {"code": 404, "message": "Not Found", "data": None})

    def _order(self, body: dict[str, Any], *, made: bool) -> Told:
        self.shaped("create", body, FIELDS)
        self._check(body)
        if body["cod_amount"] > 50_000_000:
            return _no("COD_AMOUNT_INVALID")
        if body["to_ward_name"] in self.strange_wards:
            return _no("WARD_NAME_NOT_VALID")
        reference = body["client_order_code"]
        if not made:
            return _yes({"order_code": "", "total_fee": 68200})
        if reference in self.busy:
            self.busy.discard(reference)
            self.keep(reference, body)
            message = "Too many request. This request is processing"
            return Told(400, {"code": 400, "message": message, "data": None})
        one = self.parcels.get(reference) or self.keep(reference, body)
        self.then()
        return _yes({"order_code": one["order_code"], "total_fee": one["total_fee"]})

    def keep(self, reference: str, body: dict[str, Any]) -> dict[str, Any]:
        """Have a parcel, as it was asked for."""
        code = f"L{len(self.parcels):05d}"
        self.parcels[reference] = {
            "order_code": code,
            "client_order_code": reference,
            "total_fee": 68200,
            "status": "ready_to_pick",
            "to_phone": body["to_phone"],
            "cod_amount": body["cod_amount"],
            "body": body,
        }
        return self.parcels[reference]

    def _check(self, body: dict[str, Any]) -> None:
        self.phone("create", body["to_phone"])
        limits = {"client_order_code": 50, "content": 2000, "to_name": 1024, "to_address": 1024, "note": 500}
        for name, longest in limits.items():
            if len(body[name]) > longest:
                self.breach(f"create: {name} too long")
        if not (body["to_name"] and body["to_address"] and body["to_ward_name"] and body["to_province_name"]):
            self.breach("create: an address is not whole")
        if body["is_new_to_address"] is not True or body["to_district_name"]:
            self.breach("create: not the two levels of today")
        if body["payment_type_id"] not in (1, 2) or body["service_type_id"] not in (2, 5):
            self.breach("create: payment or service")
        if body["required_note"] not in ("CHOXEMHANGKHONGTHU", "KHONGCHOXEMHANG", "CHOTHUHANG"):
            self.breach("create: required_note")
        if not 0 < body["weight"] <= 50_000 or max(body["length"], body["width"], body["height"]) > 200:
            self.breach("create: weight or sizes")
        if body["insurance_value"] > 5_000_000:
            self.breach("create: insurance")
        heavy = body["service_type_id"] == 5
        if heavy and not all({"length", "width", "height", "weight"} <= set(one) for one in body["items"]):
            self.breach("create: a heavy parcel's boxes have no sizes")

    def _detail(self, one: dict[str, Any] | None) -> Told:
        if one is None:
            return _no("USER_ERR_COMMON", self.none)
        return _yes({name: value for name, value in one.items() if name != "body"})

    def _cancel(self, found: list[dict[str, Any] | None]) -> Told:
        rows = []
        for one in found:
            free = one is not None and one["status"] == "ready_to_pick"
            if one is not None and free:
                one["status"] = "cancel"
            rows.append(
                {"order_code": one and one["order_code"], "result": free, "message": "OK" if free else "no"}
            )
        return _yes(rows)


def _yes(data: object) -> Told:
    return Told(200, {"code": 200, "message": "Success", "data": data})


def _no(code: str, message: str = "Sai thông tin đầu vào") -> Told:
    return Told(400, {"code": 400, "message": message, "data": None, "code_message": code})
