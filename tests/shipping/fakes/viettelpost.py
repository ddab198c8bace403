"""Viettel Post as partner2.viettelpost.vn/document tells it; how it says that a reference was used is [?]."""

from __future__ import annotations

from typing import Any

from tests.chat.fakes.web_faults import Asked, Told
from tests.shipping.fakes.counter import Counter

USER, PASSWORD = "0905111222", "mat-khau-bi-mat"
ORDER = {
    "ORDER_NUMBER": str, "CHECK_UNIQUE": bool,
    "SENDER_FULLNAME": str, "SENDER_PHONE": str, "SENDER_ADDRESS": str,
    "RECEIVER_FULLNAME": str, "RECEIVER_PHONE": str, "RECEIVER_ADDRESS": str, "PRODUCT_NAME": str,
    "PRODUCT_DESCRIPTION": str, "PRODUCT_QUANTITY": int, "PRODUCT_PRICE": int, "PRODUCT_WEIGHT": int,
    "PRODUCT_LENGTH": int, "PRODUCT_WIDTH": int, "PRODUCT_HEIGHT": int, "PRODUCT_TYPE": str,
    "ORDER_PAYMENT": int, "ORDER_SERVICE": str, "ORDER_SERVICE_ADD": str, "ORDER_NOTE": str,
    "MONEY_COLLECTION": int, "PRODUCT_DETAIL": list,
}  # fmt: skip
PRICE = {
    "SENDER_ADDRESS": str, "RECEIVER_ADDRESS": str, "RECEIVER_PROVINCE": int, "PRODUCT_TYPE": str,
    "PRODUCT_WEIGHT": int, "PRODUCT_PRICE": int, "MONEY_COLLECTION": int, "PRODUCT_LENGTH": int,
    "PRODUCT_WIDTH": int, "PRODUCT_HEIGHT": int, "TYPE": int,
}  # fmt: skip
IN_BYTES = {"SENDER_ADDRESS": 150, "RECEIVER_ADDRESS": 150, "PRODUCT_NAME": 150, "PRODUCT_DESCRIPTION": 150}


class FakeViettelPost(Counter):
    """Viettel Post's partner API. `misread` makes it read every address as one in Hà Nội."""

    def __init__(self, *, misread: bool = False, **script: Any) -> None:
        super().__init__(**script)
        self.misread = misread
        self.tokens: set[str] = set()
        self._signed_in = 0

    def work(self, asked: Asked, fault: str) -> Told:
        """Do one of the calls that we use."""
        path = asked.path
        if path in ("/v2/user/Login", "/v2/user/ownerconnect"):
            return self._sign_in(path, asked)
        if asked.headers.get("token") not in self.tokens:
            return Told(200, {"status": 202, "error": True, "message": "Token invalid", "data": None})
        if (asked.method, path) == ("GET", "/v3/categories/listProvinceNew"):
            rows = [{"PROVINCE_ID": 52, "PROVINCE_CODE": "GLI", "PROVINCE_NAME": "Gia Lai"}]
            return _yes(rows)
        if (asked.method, path) == ("GET", "/v2/user/listInventory"):
            return _yes([])
        body = self.body(asked)
        if path == "/v2/order/getPriceAllNlp":
            return self._price(body)
        if path == "/v2/order/createOrderNlp":
            return self._order(body, fault)
        if path == "/v2/order/UpdateOrder":
            return self._update(body)
        if path == "/v2/order/printing-code":
            if set(body) != {"EXPIRY_TIME", "ORDER_ARRAY"}:
                self.breach("printing-code")
            return Told(200, {"status": 200, "error": False, "message": "abcDEF123", "data": None})
        self.breach(f"{asked.method} {path}")
        return Told(404, {"status": 404, "error": True, "message": "no"})

    def forget_tokens(self) -> None:
        """Take no token any more that was given."""
        self.tokens.clear()

    def _sign_in(self, path: str, asked: Asked) -> Told:
        body = self.body(asked)
        if set(body) != {"USERNAME", "PASSWORD"}:
            self.breach("Login")
        if path.endswith("ownerconnect") and asked.headers.get("token") != "short":
            return Told(200, {"status": 202, "error": True, "message": "Token invalid", "data": None})
        if body != {"USERNAME": USER, "PASSWORD": PASSWORD}:
            return Told(200, {"status": 204, "error": True, "message": "Sai mật khẩu", "data": None})
        if path.endswith("Login"):
            return _yes({"token": "short", "expired": 0})
        self._signed_in += 1
        self.tokens.add(f"long{self._signed_in}")
        return _yes({"token": f"long{self._signed_in}", "expired": 0})

    def _price(self, body: dict[str, Any]) -> Told:
        self.shaped("price", body, PRICE)
        self._bytes("price", body)
        read = {"PROVINCE_NAME": "Gia Lai", "WARD_NAME": body["RECEIVER_ADDRESS"].split(", ")[-2]}
        if self.misread:
            read = {"PROVINCE_NAME": "Hà Nội", "WARD_NAME": "Phường Cầu Giấy"}
        services = [
            {"MA_DV_CHINH": "VHT", "TEN_DICHVU": "Hỏa tốc", "GIA_CUOC": 90000, "THOI_GIAN": "12 giờ"},
            {"MA_DV_CHINH": "VSL", "TEN_DICHVU": "Tiết kiệm", "GIA_CUOC": 31000, "THOI_GIAN": "72 giờ"},
        ]
        return Told(200, {"SENDER_ADDRESS": {}, "RECEIVER_ADDRESS": read, "RESULT": services})

    def _order(self, body: dict[str, Any], fault: str) -> Told:
        self.shaped("order", body, ORDER)
        self._bytes("order", body)
        self.phone("order", body["RECEIVER_PHONE"])
        if body["CHECK_UNIQUE"] is not True or body["ORDER_SERVICE"] != "VSL" or body["PRODUCT_TYPE"] != "HH":
            self.breach("order: unique, service or type")
        if (body["MONEY_COLLECTION"] > 0) is not (body["ORDER_PAYMENT"] in (2, 3)):
            self.breach("order: payment and collection")
        reference = body["ORDER_NUMBER"]
        if reference in self.parcels:
            message = "Mã đơn hàng bị trùng"
            return Told(200, {"status": 204, "error": True, "message": message, "data": None})
        code = f"VTP{1_000_000 + len(self.parcels)}"
        self.parcels[reference] = {"code": code, "status": 100, "body": body}
        if fault == "205":
            return Told(200, {"status": 205, "error": True, "message": "System error", "data": None})
        return _yes({"ORDER_NUMBER": code, "MONEY_TOTAL": 31000, "KPI_HT": 72})

    def _update(self, body: dict[str, Any]) -> Told:
        self.shaped("update", body, {"TYPE": int, "ORDER_NUMBER": str, "NOTE": str})
        one = next((one for one in self.parcels.values() if one["code"] == body["ORDER_NUMBER"]), None)
        if one is None or one["status"] >= 200:
            return Told(200, {"status": 204, "error": True, "message": "Không hủy được", "data": None})
        if one["status"] == 107:
            return Told(200, {"status": 204, "error": True, "message": "Đơn hàng đã hủy", "data": None})
        one["status"] = 107
        return Told(200, {"status": 200, "error": False, "message": "OK", "data": None})

    def _bytes(self, where: str, body: dict[str, Any]) -> None:
        for name, longest in IN_BYTES.items():
            if len(str(body.get(name, "")).encode()) > longest:
                self.breach(f"{where}: {name} has too many bytes")


def _yes(data: object) -> Told:
    return Told(200, {"status": 200, "error": False, "message": "OK", "data": data})
