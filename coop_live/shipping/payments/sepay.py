"""Asks SePay which money came in.

Source: SePay API v2, GET /v2/transactions (docs.sepay.vn). The filter "since id" is told by its command line
only and the order of the answer by nobody [?]: neither is relied on.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Container, Mapping, Sequence
from typing import Any

from coop_live.calls import ANSWER_SECONDS, CONNECT_SECONDS, Caller
from coop_live.connections import Ask, Step
from coop_live.i18n import tr
from coop_live.model import Transfer
from coop_live.shipping.payments.banks import (
    MOST_PAGES,
    BankKind,
    Told,
    UnreadLineError,
    dong_of,
    key_of,
    moment_of,
    read_lines,
    refused,
    text_in,
    unreadable,
)

NAME, TITLE = "sepay", "SePay"
HOME = "https://userapi.sepay.vn"
PATH = "/v2/transactions"
PER_PAGE = 100
# Three requests a second from one address, else 429.
BETWEEN_PAGES = 0.4


def kind() -> BankKind:
    """Return what a person gives for SePay."""
    ask = Ask(
        "token",
        lambda: tr("Chìa khóa API (API Token)"),
        lambda: tr("Mở được mọi giao dịch của tài khoản: chỉ dán vào đây, không gửi cho ai."),
        secret=True,
    )
    return BankKind(NAME, TITLE, ask, _steps)


def _steps() -> tuple[Step, ...]:
    return (
        Step(tr("Vào trang SePay, mở Cấu hình công ty, mục API."), "https://my.sepay.vn"),
        Step(tr("Tạo API Token, chép rồi dán vào đây.")),
        Step(tr("Mục Cấu trúc mã thanh toán: chữ đầu như trong Cài đặt, sau đó chỉ có số.")),
    )


class SePay:
    """The newest transfers of all accounts that are joined to one SePay token."""

    name, title = NAME, TITLE

    def __init__(
        self,
        token: str,
        address: str = "",
        *,
        pause: Callable[[float], object] = time.sleep,
        seconds: tuple[float, float] = (CONNECT_SECONDS, ANSWER_SECONDS),
    ) -> None:
        self._token = token
        self._pause = pause
        self._caller = Caller(TITLE, HOME, address, seconds=seconds)

    def newest(self, since: int, known: Container[str]) -> Told:
        """Return what came in since a moment (ms UTC), back to the first page with a known key."""
        found: dict[str, Transfer] = {}
        unread, page, step = 0, 1, 1
        for asked in range(MOST_PAGES):
            if asked:
                self._pause(BETWEEN_PAGES)
            rows, last = self._page(page)
            transfers, bad = read_lines(rows, _transfer)
            unread += bad
            fresh = [one for one in transfers if one.key not in known and one.at >= since]
            found |= {one.key: one for one in fresh}
            if page == 1 and asked == 0 and last > 1 and _oldest_first(rows):
                page, step = last, -1  # the newest stand on the last page
                continue
            reached = len(fresh) < len(transfers)
            page += step
            if reached or not rows or not 1 <= page <= last:
                break
        return Told(tuple(found.values()), unread)

    def _page(self, page: int) -> tuple[Sequence[Any], int]:
        """Return the lines of one page, and the number of the last page."""
        params = {"page": str(page), "per_page": str(PER_PAGE)}
        answer = self._caller.get(PATH, params, {"Authorization": f"Bearer {self._token}"})
        refused(answer, TITLE)
        rows, meta = answer.body.get("data"), answer.body.get("meta")
        if answer.body.get("status") != "success" or not isinstance(rows, list):
            raise unreadable(TITLE)
        told = meta.get("pagination") if isinstance(meta, Mapping) else None
        last = told.get("last_page") if isinstance(told, Mapping) else None
        return rows, last if isinstance(last, int) and last > 0 else 1


def _transfer(row: Mapping[str, Any]) -> Transfer | None:
    """Return one line as a transfer, None where money went out."""
    amount = dong_of(row.get("amount_in", 0) or 0)
    if row.get("transfer_type") == "out" or amount == 0:
        return None
    if amount < 0:
        raise UnreadLineError
    return Transfer(
        key_of(NAME, row.get("id")),
        moment_of(row.get("transaction_date")),
        amount,
        text_in(row.get("transaction_content")),
        text_in(row.get("account_number")),
    )


def _oldest_first(rows: Sequence[Any]) -> bool:
    days = [row.get("transaction_date") for row in rows if isinstance(row, Mapping)]
    told = [day for day in days if isinstance(day, str)]
    return len(told) > 1 and told[0] < told[-1]
