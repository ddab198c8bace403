"""Which orders stand in a file that was put aside, so that a person can type them into the book."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from coop_live.errors import InputError
from coop_live.i18n import tr
from coop_live.ledger.derive_afterwards import AFTERWARDS
from coop_live.ledger.derive_remarks import REMARKS
from coop_live.ledger.entries import Entry, Private
from coop_live.ledger.rescue_file import kept_in
from coop_live.ledger.steps import Keep, Step, Write
from coop_live.model import OrderState

# What an order is after an act that does not say it itself.
_AFTER = {
    "draft": OrderState.DRAFT,
    "confirm": OrderState.CONFIRMED,
    "refuse": OrderState.REFUSED,
    "reopen": OrderState.DRAFT,
    "wait": OrderState.WAITLISTED,
    "offer": OrderState.DRAFT,
}


@dataclass
class KeptOrder:
    """What a file tells of an order; one that the book held before may be told in part only."""

    number: int
    state: str = ""
    who: Private | None = None
    lines: list[dict[str, Any]] = field(default_factory=list)


def orders_in(file: Path) -> list[KeptOrder]:
    """Return the orders in a file, by number. Raises OSError, or InputError where it is none of ours."""
    try:
        _, kept = kept_in(file.read_bytes())
    except (ValueError, KeyError, TypeError):
        cause = tr("{name} không phải tệp đơn ghi tạm.", name=file.name)
        raise InputError(cause, tr("Chọn tệp có “rescue” trong tên.")) from None
    return _orders(step for one in kept for step in one.steps)


def _orders(steps: Iterable[Step]) -> list[KeptOrder]:
    people: dict[str, Private] = {}
    orders: dict[int, KeptOrder] = {}
    for step in steps:
        match step:
            case Keep(ref=ref, private=private):
                people[ref] = private
            case Write(Entry(act="undo", body={"act": act, "body": body})):
                _tell(orders, act, body, people)
            case Write(Entry(act=act, body=body)):
                _tell(orders, act, body, people)
            case _:
                pass
    return [order for _, order in sorted(orders.items())]


def _tell(
    orders: dict[int, KeptOrder], act: str, body: dict[str, Any], people: Mapping[str, Private]
) -> None:
    """Take over what an act says of its orders; what is said of a customer or a carrier is not."""
    if "order" not in body or act in REMARKS or act in AFTERWARDS:
        return
    _note(orders.setdefault(body["order"], KeptOrder(body["order"])), act, body, people)
    if "merged" in body:
        gone = orders.setdefault(body["merged"], KeptOrder(body["merged"]))
        gone.state = OrderState.REFUSED if act == "merge" else OrderState.DRAFT


def _note(order: KeptOrder, act: str, body: dict[str, Any], people: Mapping[str, Private]) -> None:
    """Take over what an act says of an order."""
    order.who = people.get(body.get("ref", body.get("ref_back", "")), order.who)
    if act == "accept" and not body["lines"]:
        order.state = body["closed"]
    elif act != "propose":
        order.lines = body.get("lines", order.lines)
    if act == "restore":
        order.state = body["was"]["state"]
    order.state = body.get("state", _AFTER.get(act, order.state))
