"""GHTK as api.ghtk.vn tells it: an order's id may be used once, and is answered with ORDER_ID_EXIST then."""

from __future__ import annotations

from typing import Any
from urllib.parse import unquote

from tests.chat.fakes.web_faults import Asked, Told
from tests.shipping.fakes.counter import Counter

TOKEN, SHOP = "APITokenSample-ca441e70288c", "S22801838"
ORDER = {
    "id": str, "pick_name": str, "pick_address": str, "pick_province": str, "pick_ward": str, "pick_tel": str,
    "name": str, "address": str, "province": str, "ward": str, "hamlet": str, "tel": str, "note": str,
    "is_freeship": int, "pick_money": int, "value": int, "transport": str, "pick_option": str,
    "weight_option": str, "total_weight": int, "tags": list,
}  # fmt: skip
PRODUCT = {"name": str, "weight": int, "quantity": int, "price": int}
FEE = {"pick_province", "pick_ward", "province", "ward", "weight", "value", "transport"}


class FakeGhtk(Counter):
    """GHTK's services."""

    def work(self, asked: Asked, fault: str) -> Told:
        """Do one of the calls that we use."""
        if asked.headers.get("token") != TOKEN or asked.headers.get("x-client-source") != SHOP:
            return Told(401, _no("20101", "Cần cung cấp token hợp lệ"))
        path = unquote(asked.path)
        if (asked.method, path) == ("POST", "/services/shipment/order/"):
            if asked.query != {"ver": "1.5"}:
                self.breach("order: version")
            return self._order(self.body(asked))
        if (asked.method, path) == ("GET", "/services/shipment/fee"):
            return self._fee(asked.query)
        if asked.method == "GET" and path.startswith("/services/shipment/v2/"):
            return self._status(self._which(path.removeprefix("/services/shipment/v2/")))
        if asked.method == "POST" and path.startswith("/services/shipment/cancel/"):
            return self._cancel(self._which(path.removeprefix("/services/shipment/cancel/")))
        if asked.method == "GET" and path.startswith("/services/label/"):
            return self._label(self._which(path.removeprefix("/services/label/")), asked.query)
        if (asked.method, path) == ("GET", "/services/shipment/list_pick_add"):
            return Told(200, {"success": True, "message": "", "data": []})
        self.breach(f"{asked.method} {path}")
        return Told(404, _no("10104", "Đường dẫn không tồn tại"))

    def _order(self, body: dict[str, Any]) -> Told:
        if set(body) != {"products", "order"}:
            self.breach("order: not products and order")
        order = body["order"]
        self.shaped("order", order, ORDER)
        for one in body["products"]:
            self.shaped("products", one, PRODUCT)
            if one.get("weight", 0) < 1 or one.get("quantity", 0) < 1:
                self.breach("products: nothing")
        self._check(order)
        if order["id"] in self.parcels:
            one = self.parcels[order["id"]]
            error = {
                "code": "ORDER_ID_EXIST",
                "partner_id": order["id"],
                "ghtk_label": one["label_id"],
                "created": "2026-11-22T20:00:00+07:00",
                "status": one["status"],
            }
            message = "Mã đơn hàng của bạn đã tồn tại trên hệ thống GHTK"
            return Told(200, {"success": False, "message": message, "error": error})
        if order["pick_money"] > 20_000_000:
            return Told(400, _no("30607", "GHTK chưa hỗ trợ giao hàng đơn có số tiền CoD lớn hơn"))
        if order["tel"].endswith("000"):
            # Its words name the customer: nothing of them may go on.
            return Told(422, _no("30301", f"Đơn hàng của khách hàng {order['name']} {order['tel']} sai"))
        return self.keep(order)

    def keep(self, order: dict[str, Any]) -> Told:
        """Have a parcel, as it was asked for."""
        label = f"S1.A1.{2_001_297_000 + len(self.parcels)}"
        self.parcels[order["id"]] = {
            "label_id": label,
            "partner_id": order["id"],
            "status": "2",
            "status_text": "Đã tiếp nhận",
            "customer_tel": order["tel"],
            "pick_money": order["pick_money"],
            "ship_money": "30400",
            "body": order,
        }
        made = {
            "partner_id": order["id"],
            "label": label,
            "fee": "30400",
            "insurance_fee": "0",
            "status_id": 2,
        }
        return Told(200, {"success": True, "message": "", "order": made})

    def _check(self, order: dict[str, Any]) -> None:
        self.phone("order", order["tel"])
        self.phone("order", order["pick_tel"])
        if order["weight_option"] != "gram" or order["total_weight"] > 20_000:
            self.breach("order: weight")
        if len(order["note"]) > 120 or order["is_freeship"] not in (0, 1) or order["value"] < 1:
            self.breach("order: note, fee or value")
        if order["transport"] not in ("road", "fly") or order["pick_option"] not in ("cod", "post"):
            self.breach("order: way")
        if not all(order[name] for name in ("address", "ward", "province", "hamlet", "name", "pick_address")):
            self.breach("order: an address is not whole")

    def _fee(self, query: dict[str, str]) -> Told:
        if set(query) != FEE:
            self.breach(f"fee: {sorted(set(query) ^ FEE)}")
        fee = {"name": "area1", "fee": 30400, "insurance_fee": 0, "delivery": True}
        return Told(200, {"success": True, "message": "", "fee": fee})

    def _status(self, one: dict[str, Any] | None) -> Told:
        if one is None:
            return Told(200, {"success": False, "message": "Không tìm thấy vận đơn trên hệ thống"})
        told = {name: value for name, value in one.items() if name != "body"}
        return Told(200, {"success": True, "message": "", "order": told})

    def _cancel(self, one: dict[str, Any] | None) -> Told:
        if one is None:
            return Told(400, _no("50109", "Không tìm thấy vận đơn trên hệ thống"))
        if one["status"] == "-1":
            return Told(200, _no("50101", "Đơn hàng đã ở trạng thái hủy"))
        if one["status"] not in ("1", "2", "12"):
            return Told(200, _no("50102", "Đơn đã lấy hàng, không thể hủy đơn."))
        one["status"] = "-1"
        return Told(200, {"success": True, "message": "", "log_id": "x"})

    def _label(self, one: dict[str, Any] | None, query: dict[str, str]) -> Told:
        if query.get("page_size") not in ("A5", "A6") or query.get("original") not in (
            "portrait",
            "landscape",
        ):
            self.breach("label: size")
        if one is None:
            return Told(200, {"success": False, "message": "Mã vận đơn không hợp lệ, không tìm thấy vận đơn"})
        return Told(200, b"%PDF-1.4 nhan", {"Content-Type": "application/pdf"})

    def _which(self, asked: str) -> dict[str, Any] | None:
        if asked.startswith("partner_id:"):
            return self.parcels.get(asked.removeprefix("partner_id:"))
        return next((one for one in self.parcels.values() if one["label_id"] == asked), None)


def _no(code: str, message: str) -> dict[str, Any]:
    return {"success": False, "message": message, "error_code": code, "log_id": "1"}
