"""SePay and Casso as their documents say (commerce.md, section 2): each request checked, faults on demand."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from tests.chat.fakes.web_faults import Asked, Told, serve

TOKEN = "k3y-of-the-account"
STALL_SECONDS = 3.0


@dataclass
class Fault:
    """What happens to one request instead of its answer; `broken` is one of web_faults.BREAKS."""

    status: int = 0
    headers: dict[str, str] = field(default_factory=dict)
    broken: str = ""
    stalls: bool = False
    body: Any = None


class FakeBank:
    """The account: rows, the newest first; `faults` befall the next requests, one each (None: none)."""

    path = ""
    scheme = ""
    largest_page = 100

    def __init__(self) -> None:
        self.rows: list[dict[str, Any]] = []
        self.faults: list[Fault | None] = []
        self.asked: list[dict[str, str]] = []
        self.breaches: list[str] = []
        self.oldest_first = False
        self.between: Callable[[], None] = lambda: None
        self._let_go = threading.Event()
        self.address = f"http://127.0.0.1:{serve(self._answer, wait=False)}"

    def close(self) -> None:
        """End what stalls."""
        self._let_go.set()

    def _answer(self, asked: Asked) -> Told:
        self.asked.append(asked.query)
        self._check(asked)
        fault = self.faults.pop(0) if self.faults else None
        if fault is not None and fault.stalls:
            self._let_go.wait(STALL_SECONDS)
        if fault is not None and fault.status:
            return Told(fault.status, fault.body or {"message": TOKEN}, fault.headers, fault.broken)
        if asked.headers.get("authorization") != f"{self.scheme} {TOKEN}":
            return Told(401, {"message": f"no such token {TOKEN}"})
        told = fault.body if fault is not None and fault.body is not None else self.page(asked.query)
        self.between()
        return Told(200, told, broken=fault.broken if fault else "")

    def _check(self, asked: Asked) -> None:
        if (asked.method, asked.path) != ("GET", self.path):
            self.breaches.append(f"{asked.method} {asked.path}")
        unknown = set(asked.query) - self.params
        if unknown:
            self.breaches.append(f"no document names {unknown}")
        if TOKEN in str(asked.query):
            self.breaches.append("the token stands in the address")

    params: frozenset[str] = frozenset()

    def page(self, query: dict[str, str]) -> dict[str, Any]:
        raise NotImplementedError

    def _cut(self, page: int, size: int) -> tuple[list[dict[str, Any]], int]:
        if not 1 <= size <= self.largest_page:
            self.breaches.append(f"{size} lines a page")
        rows = self.rows[::-1] if self.oldest_first else self.rows
        return rows[(page - 1) * size : page * size], max(1, -(-len(rows) // size))


class FakeSePay(FakeBank):
    """GET /v2/transactions with a Bearer token."""

    path, scheme = "/v2/transactions", "Bearer"
    params = frozenset(("page", "per_page"))

    def come(self, number: int, amount: object = 170_000, content: str = "", **more: object) -> None:
        """Let money come in at 20:00 Vietnam's time and so many seconds."""
        at = f"2026-11-22 20:{number // 60:02}:{number % 60:02}"
        row = {"id": f"0f3c-{number}", "transaction_date": at, "account_number": "0071", "va": None,
               "transfer_type": "in", "amount_in": amount, "amount_out": 0, "accumulated": 9_999_999,
               "transaction_content": content, "reference_number": f"FT{number}", "code": None,
               "bank_brand_name": "Vietcombank", "bank_account_id": "1", "va_id": None}  # fmt: skip
        self.rows.insert(0, row | more)

    def page(self, query: dict[str, str]) -> dict[str, Any]:
        page, size = int(query.get("page", 1)), int(query.get("per_page", 20))
        rows, last = self._cut(page, size)
        pagination = {"total": len(self.rows), "per_page": size, "current_page": page, "last_page": last,
                      "has_more": page < last}  # fmt: skip
        return {"status": "success", "data": rows, "meta": {"pagination": pagination}}


class FakeCasso(FakeBank):
    """GET /v2/transactions with an Apikey; oldest first unless asked otherwise."""

    path, scheme = "/v2/transactions", "Apikey"
    params = frozenset(("fromDate", "toDate", "page", "pageSize", "sort"))

    def come(self, number: int, amount: object = 170_000, content: str = "", **more: object) -> None:
        """Let money come in (below 0: go out) at 20:00 Vietnam's time and so many seconds."""
        row = {"id": number, "tid": f"FT{number}", "description": content, "amount": amount,
               "cusum_balance": 9_999_999, "when": f"2026-11-22 20:{number // 60:02}:{number % 60:02}",
               "bankSubAccId": "0071", "virtualAccount": "", "corresponsiveName": "NGUYEN VAN A",
               "corresponsiveAccount": "123", "bankCodeName": "vcb"}  # fmt: skip
        self.rows.insert(0, row | more)

    def page(self, query: dict[str, str]) -> dict[str, Any]:
        page, size = int(query.get("page", 1)), int(query.get("pageSize", 10))
        time.strptime(query["fromDate"], "%Y-%m-%d")
        self.oldest_first = query.get("sort", "ASC") == "ASC"
        rows, last = self._cut(page, size)
        data = {"page": page, "pageSize": size, "nextPage": page + 1 if page < last else None,
                "prevPage": page - 1 or None, "totalPages": last, "totalRecords": len(self.rows),
                "records": rows}  # fmt: skip
        return {"error": 0, "message": "success", "data": data}
