"""Viettel Post: signs in with the account, reads addresses itself, and takes no reference twice.

Sources: partner2.viettelpost.vn/document (token-authen, getPriceAllNlp, createOrderNlp, UpdateOrder,
printing-code), read in public programs of 2026. It has no call that looks a parcel up: what became of a call
without an answer is found out by asking with the same reference and CHECK_UNIQUE. The words of that refusal,
the shape of the address that is read back, and the numbers of errors are [?].
"""

from __future__ import annotations

import time
from collections.abc import Sequence
from contextlib import suppress
from typing import Any

from coop_live.calls import Answer, Caller, NeedsPerson, NotSent
from coop_live.connections import Finding, Keys, Level
from coop_live.errors import CoopLiveError
from coop_live.i18n import tr
from coop_live.letters import folded
from coop_live.shipping.carriers.base import (
    Label,
    Made,
    MayBeOurs,
    Quote,
    Refused,
    Status,
    Unknown,
    answered,
    no_key,
    read_as,
    rewrite,
    text,
    whole,
)
from coop_live.shipping.carriers.parcel import Contact, Parcel

NAME, TITLE = "viettelpost", "Viettel Post"
HOME = "https://partner.viettelpost.vn"
PRINT_HOME = "https://digitalize.viettelpost.vn"

LONGEST_ADDRESS, LONGEST_NAME = 150, 150
"""Bytes, not letters."""
MOST_GRAMS = 100_000
# Nothing to collect; goods and fee; goods only; fee only.
NONE, GOODS_AND_FEE, GOODS, FEE = 1, 2, 3, 4
CANCEL = 4
_NO_TOKEN = (201, 202)
# "System error" comes with 205 and HTTP 200, and nobody knows then whether the parcel was made.
_OWN_TROUBLE = (205,)
_TAKEN = ("trùng", "đã tồn tại", "duplicate", "already exist", "unique")
_CANCELLED_ALREADY = ("đã hủy", "đã huỷ")
PRINT_MINUTES = 30


class ViettelPost:
    """One account at Viettel Post. Its token is kept, and fetched anew once when it is not taken any more."""

    name, title = NAME, TITLE

    def __init__(self, keys: Keys, address: str = "") -> None:
        self._caller = Caller(TITLE, HOME, address)
        self._keys = keys
        # Kept with the account it is for: after another one is typed in it must not be used.
        user, _, token = keys.get("viettelpost_token").partition("|")
        self._token = token if user == keys.get("viettelpost_user").strip() else ""
        self._provinces: dict[str, int] = {}

    def check(self, parcel: Parcel) -> None:
        """Refuse what Viettel Post cannot take: addresses have at most 150 bytes. Raises Refused."""
        if not (self._keys.get("viettelpost_user") and self._keys.get("viettelpost_password")):
            raise Refused(
                tr("Viettel Post: chưa có tài khoản và mật khẩu."),
                tr("Ở trang Gửi hàng bấm Nối với hãng, điền rồi bấm Thử."),
            )
        if _bytes(parcel.sender.address) > LONGEST_ADDRESS:
            raise Refused(
                tr("Địa chỉ người gửi dài quá mức Viettel Post nhận."),
                tr("Điền lại trong Cài đặt, phần Gửi hàng."),
            )
        # Never cut in silence: what is cut off may be the house.
        if _bytes(parcel.receiver.address) > LONGEST_ADDRESS:
            raise Refused(
                tr("Địa chỉ dài quá mức Viettel Post nhận."),
                tr("Viết lại địa chỉ cho gọn, hoặc chọn hãng khác."),
            )
        if parcel.grams > MOST_GRAMS:
            raise Refused(
                tr("{carrier} chỉ nhận gói đến {most} kg.", carrier=TITLE, most=MOST_GRAMS // 1000),
                tr("Chia thành nhiều đơn, hoặc chọn hãng khác."),
            )

    def fee(self, parcel: Parcel) -> Quote:
        """Ask for the services to there, and take the cheapest; with it comes how the address is read."""
        body = {
            "SENDER_ADDRESS": parcel.sender.address,
            "RECEIVER_ADDRESS": parcel.receiver.address,
            "PRODUCT_TYPE": "HH",
            "PRODUCT_WEIGHT": parcel.grams,
            "PRODUCT_PRICE": parcel.value,
            "MONEY_COLLECTION": parcel.cod,
            "PRODUCT_LENGTH": parcel.size[0],
            "PRODUCT_WIDTH": parcel.size[1],
            "PRODUCT_HEIGHT": parcel.size[2],
            "TYPE": 1,
        }
        # One program that runs says the province is a must, another does without [?]: told where it is known.
        if province := self._province(parcel.receiver):
            body["RECEIVER_PROVINCE"] = province
        answer = self._ask("POST", "/v2/order/getPriceAllNlp", body)
        # This call alone answers without an envelope.
        told = answer.body if "RESULT" in answer.body else self._yes(answer)
        rows = told.get("RESULT")
        services = [one for one in rows if isinstance(one, dict)] if isinstance(rows, list) else []
        priced = [(whole(one.get("GIA_CUOC")), text(one.get("MA_DV_CHINH"), 20)) for one in services]
        fee, service = min((one for one in priced if one[1]), default=(0, ""))
        if not service:
            raise Refused(tr("{carrier} chưa giao đến nơi này.", carrier=TITLE), tr("Chọn hãng khác."))
        reading = _reading(told.get("RECEIVER_ADDRESS"))
        return Quote(fee, service, reading, elsewhere=not _same_place(reading, parcel.receiver))

    def create(self, parcel: Parcel, *, again: bool) -> Made:
        """Make the parcel where the address is read as it is meant, under a reference that may be used once.

        Where it is used already, by this order or in another book, only viettelpost.vn shows which.
        """
        try:
            quote = self.fee(parcel)
        except Unknown as trouble:
            if again:
                raise
            raise NotSent(trouble.cause, trouble.remedy, after=trouble.after) from None
        if quote.elsewhere:
            raise Refused(
                tr("Viettel Post đọc địa chỉ này ra một nơi khác."),
                # What it read is not kept in the book with the cause.
                f"{read_as(quote.reading)} {rewrite()}",
                code="READING",
            )
        answer = self._ask("POST", "/v2/order/createOrderNlp", _body(parcel, quote.service))
        if answer.body.get("error") is True and _says(answer, _TAKEN):
            raise MayBeOurs(
                tr("Viettel Post đã có một vận đơn mang mã {reference}.", reference=parcel.reference),
                _look(),
            )
        data = self._yes(answer)
        code = text(data.get("ORDER_NUMBER"))
        if not code:
            raise Unknown(tr("{carrier} trả lời không đọc được.", carrier=TITLE), tr("Đang thử lại."))
        return Made(code, whole(data.get("MONEY_TOTAL")))

    def find(self, reference: str, phone: str) -> Made | None:
        """Say that it cannot be looked up. Raises Unknown."""
        raise Unknown(
            tr("Viettel Post không cho máy tra theo mã của mình."),
            _look(),
        )

    def cancel(self, code: str, reference: str) -> None:
        """Cancel; that it was cancelled before is no error."""
        body = {"TYPE": CANCEL, "ORDER_NUMBER": code or reference, "NOTE": "Khách đổi ý"}
        answer = self._ask("POST", "/v2/order/UpdateOrder", body)
        if not _says(answer, _CANCELLED_ALREADY):
            self._yes(answer)

    def status(self, code: str, reference: str) -> Status:
        """Say that Viettel Post has no call for it. Raises Refused."""
        raise Refused(tr("Viettel Post không cho máy hỏi hàng đang ở đâu."), tr("Xem trên viettelpost.vn."))

    def label(self, code: str, size: str) -> Label:
        """Return the page that prints it, good for half an hour."""
        return self.page((code,), size)

    def page(self, codes: Sequence[str], size: str) -> Label:
        """Return the page that prints these, good for half an hour; which form is which size is [?]."""
        until = round(time.time() * 1000) + PRINT_MINUTES * 60_000
        answer = self._ask(
            "POST", "/v2/order/printing-code", {"EXPIRY_TIME": until, "ORDER_ARRAY": list(codes)}
        )
        self._yes(answer)
        token = text(answer.body.get("message"), 200)
        if not token.isascii() or not token.replace("-", "").replace("_", "").isalnum():
            raise Unknown(tr("{carrier} trả lời không đọc được.", carrier=TITLE), tr("Bấm lần nữa."))
        return Label(url=f"{PRINT_HOME}/DigitalizePrint/report.do?type=1&bill={token}&showPostage=1")

    def proof(self) -> Finding:
        """Sign in and ask for the account's places: nothing is made."""
        self._sign_in()
        try:
            self._yes(self._ask("GET", "/v2/user/listInventory"))
        except Refused as trouble:
            return Finding(Level.BAD, trouble.cause, trouble.remedy)
        return Finding(Level.GOOD, tr("Viettel Post nhận tài khoản này."))

    def _ask(self, method: str, path: str, body: object = None) -> Answer:
        """Ask, signing in where there is no token, and once more where it is not taken any more."""
        fresh = not self._token
        if fresh:
            self._sign_in()
        try:
            answer = self._once(method, path, body)
        except NeedsPerson:
            if fresh:
                raise
        else:
            if answer.body.get("status") not in _NO_TOKEN:
                return answer
        if not fresh:
            self._sign_in()
            answer = self._once(method, path, body)
        if answer.body.get("status") in _NO_TOKEN:
            raise no_key(TITLE)
        return answer

    def _once(self, method: str, path: str, body: object) -> Answer:
        answer = answered(self._caller, TITLE, method, path, headers={"Token": self._token}, body=body)
        if answer.body.get("status") in _OWN_TROUBLE or _says(answer, ("system error",)):
            raise Unknown(
                tr(
                    "{carrier} đang trục trặc (lỗi {status}).",
                    carrier=TITLE,
                    status=answer.body.get("status"),
                ),
                tr("Đang thử lại."),
            )
        return answer

    def _sign_in(self) -> None:
        """Get a token that lives long, and keep it. Raises NotSent and NeedsPerson: nothing was done yet."""
        who = {
            "USERNAME": self._keys.get("viettelpost_user").strip(),
            "PASSWORD": self._keys.get("viettelpost_password"),
        }
        token = ""
        for path in ("/v2/user/Login", "/v2/user/ownerconnect"):
            headers = {"Token": token} if token else {}
            try:
                answer = answered(self._caller, TITLE, "POST", path, headers=headers, body=who)
            except Unknown as trouble:
                raise NotSent(trouble.cause, trouble.remedy, after=trouble.after) from None
            data = answer.body.get("data")
            token = text(data.get("token"), 4000) if isinstance(data, dict) else ""
            if answer.body.get("error") is True or not token:
                raise NeedsPerson(
                    tr("Viettel Post không nhận tài khoản hoặc mật khẩu."),
                    tr("Ở trang Gửi hàng bấm Nối với hãng, điền lại rồi bấm Thử."),
                )
        self._token = token
        # One that cannot be kept is asked for again the next time: no reason to send nothing tonight.
        with suppress(CoopLiveError):
            self._keys.put("viettelpost_token", f"{who['USERNAME']}|{token}")

    def _province(self, to: Contact) -> int | None:
        if not self._provinces:
            rows = self._ask("GET", "/v3/categories/listProvinceNew").body.get("data")
            for one in rows if isinstance(rows, list) else ():
                if isinstance(one, dict) and isinstance(one.get("PROVINCE_ID"), int):
                    self._provinces[_bare(text(one.get("PROVINCE_NAME")))] = one["PROVINCE_ID"]
        return self._provinces.get(_bare(to.province))

    def _yes(self, answer: Answer) -> dict[str, Any]:
        """Return the answer's data. Raises Refused with the error's number."""
        data, status = answer.body.get("data"), answer.body.get("status")
        if answer.body.get("error") is not True and status == 200:
            return data if isinstance(data, dict) else {}
        raise Refused(
            tr(
                "{carrier} không nhận đơn này (lỗi {code}).",
                carrier=TITLE,
                code=text(status) or str(answer.status),
            ),
            tr("Xem lại đơn, hoặc tạo trên viettelpost.vn."),
            code=text(status),
        )


def _body(parcel: Parcel, service: str) -> dict[str, object]:
    if parcel.buyer_pays_fee:
        payment = GOODS_AND_FEE if parcel.cod else FEE
    else:
        payment = GOODS if parcel.cod else NONE
    detail = [
        {
            "PRODUCT_NAME": _cut(item.name, LONGEST_NAME),
            "PRODUCT_QUANTITY": item.quantity,
            "PRODUCT_PRICE": item.price,
            "PRODUCT_WEIGHT": item.grams or 1,
        }
        for item in parcel.items
    ]
    look = "Cho xem hàng, không thử" if parcel.may_look else "Không cho xem hàng"
    return {
        "ORDER_NUMBER": parcel.reference,
        "CHECK_UNIQUE": True,
        "SENDER_FULLNAME": parcel.sender.name,
        "SENDER_PHONE": parcel.sender.phone,
        "SENDER_ADDRESS": parcel.sender.address,
        "RECEIVER_FULLNAME": parcel.receiver.name,
        "RECEIVER_PHONE": parcel.receiver.phone,
        "RECEIVER_ADDRESS": parcel.receiver.address,
        "PRODUCT_NAME": _cut(parcel.content, LONGEST_NAME),
        "PRODUCT_DESCRIPTION": look,
        "PRODUCT_QUANTITY": sum(item.quantity for item in parcel.items),
        "PRODUCT_PRICE": parcel.value,
        "PRODUCT_WEIGHT": parcel.grams,
        "PRODUCT_LENGTH": parcel.size[0],
        "PRODUCT_WIDTH": parcel.size[1],
        "PRODUCT_HEIGHT": parcel.size[2],
        "PRODUCT_TYPE": "HH",
        "ORDER_PAYMENT": payment,
        "ORDER_SERVICE": service,
        "ORDER_SERVICE_ADD": "",
        "ORDER_NOTE": _cut(f"{look}. {parcel.note}".strip(), LONGEST_NAME),
        "MONEY_COLLECTION": parcel.cod,
        "PRODUCT_DETAIL": detail,
    }


def _same_place(reading: str, to: Contact) -> bool:
    """Tell whether what was read back names both commune and province; nothing read back is no reproach."""
    read = _bare(reading)
    return not read or (_bare(to.ward) in read and _bare(to.province) in read)


def _reading(told: object) -> str:
    """Return the words of an address that was read back, whatever its shape."""
    if isinstance(told, str):
        return text(told, 300)
    if isinstance(told, dict):
        named = (value for name, value in told.items() if str(name).upper().endswith("NAME"))
        return ", ".join(text(one) for one in named if isinstance(one, str) and one)
    return ""


def _bare(name: str) -> str:
    """Return a name without marks, case and the words before it: 'Thành phố Đà Nẵng' -> 'da nang'."""
    plain = " ".join(folded(name).replace(",", " ").replace(".", " ").split())
    for kind in ("thanh pho ", "tinh ", "tp ", "xa ", "phuong ", "dac khu "):
        plain = plain.removeprefix(kind)
    return plain


def _look() -> str:
    return tr("Xem trên viettelpost.vn: của đơn này thì ghi mã vào đây, không thì ghi là không có.")


def _bytes(told: str) -> int:
    return len(told.encode())


def _cut(told: str, longest: int) -> str:
    return told.encode()[:longest].decode(errors="ignore")


def _says(answer: Answer, phrases: tuple[str, ...]) -> bool:
    said = str(answer.body.get("message")).casefold()
    return any(phrase in said for phrase in phrases)


def proof(keys: Keys, shop: str, address: str) -> Finding:
    """Try the account."""
    try:
        return ViettelPost(keys, address).proof()
    except CoopLiveError as trouble:
        return Finding(Level.BAD, trouble.cause, trouble.remedy)
