"""Asks Casso which money came in.

Source: Casso API v2, GET /v2/transactions (docs.casso.vn): newest first where asked so. Its limit of requests
is not published [?].
"""

from __future__ import annotations

import time
from collections.abc import Callable, Container, Mapping, Sequence
from datetime import datetime
from typing import Any

from coop_live.calls import ANSWER_SECONDS, CONNECT_SECONDS, Caller, Lost
from coop_live.connections import Ask, Step
from coop_live.i18n import tr
from coop_live.model import Transfer
from coop_live.shipping.payments.amounts import VIETNAM
from coop_live.shipping.payments.banks import (
    MOST_PAGES,
    BankKind,
    Told,
    dong_of,
    key_of,
    moment_of,
    no_token,
    read_lines,
    refused,
    text_in,
    unreadable,
)

NAME, TITLE = "casso", "Casso"
HOME = "https://oauth.casso.vn"
PATH = "/v2/transactions"
PAGE_SIZE = 100
BETWEEN_PAGES = 0.4


def kind() -> BankKind:
    """Return what a person gives for Casso."""
    ask = Ask(
        "token",
        lambda: tr("Chìa khóa API (API Key)"),
        lambda: tr("Mở được mọi giao dịch của tài khoản: chỉ dán vào đây, không gửi cho ai."),
        secret=True,
    )
    return BankKind(NAME, TITLE, ask, _steps)


def _steps() -> tuple[Step, ...]:
    return (
        Step(tr("Vào trang Casso, mở doanh nghiệp, mục Tích hợp."), "https://my.casso.vn"),
        Step(tr("Tạo API Key, chép rồi dán vào đây.")),
    )


class Casso:
    """The newest transfers of all accounts that are joined to one Casso key."""

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
        unread = 0
        for page in range(1, MOST_PAGES + 1):
            if page > 1:
                self._pause(BETWEEN_PAGES)
            rows, last = self._page(page, since)
            transfers, bad = read_lines(rows, _transfer)
            unread += bad
            fresh = [one for one in transfers if one.key not in known and one.at >= since]
            found |= {one.key: one for one in fresh}
            if len(fresh) < len(transfers) or not rows or page >= last:
                break
        return Told(tuple(found.values()), unread)

    def _page(self, page: int, since: int) -> tuple[Sequence[Any], int]:
        """Return the lines of one page, and the number of the last page."""
        day = datetime.fromtimestamp(since / 1000, VIETNAM).date().isoformat()
        params = {"fromDate": day, "page": str(page), "pageSize": str(PAGE_SIZE), "sort": "DESC"}
        answer = self._caller.get(PATH, params, {"Authorization": f"Apikey {self._token}"})
        refused(answer, TITLE)
        error, data = answer.body.get("error"), answer.body.get("data")
        if error in (401, 403):  # it may stand in an answer that is 200 by its status
            raise no_token(TITLE)
        if error:
            raise Lost(tr("{platform} chưa trả lời được.", platform=TITLE), tr("Đang thử lại."))
        rows = data.get("records") if isinstance(data, Mapping) else None
        if not isinstance(data, Mapping) or not isinstance(rows, list):
            raise unreadable(TITLE)
        last = data.get("totalPages")
        return rows, last if isinstance(last, int) and last > 0 else 1


def _transfer(row: Mapping[str, Any]) -> Transfer | None:
    """Return one line as a transfer, None where money went out (its amount is below 0)."""
    amount = dong_of(row.get("amount"))
    if amount <= 0:
        return None
    return Transfer(
        key_of(NAME, row.get("id")),
        moment_of(row.get("when")),
        amount,
        text_in(row.get("description")),
        text_in(row.get("bankSubAccId")),
    )
