"""What jobs read and print: JSON lines on stdin and stdout for programs, sentences on stderr for people."""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Callable, Iterator
from dataclasses import fields
from pathlib import Path
from typing import Any

from coop_live.errors import CoopLiveError, InputError, Problem
from coop_live.events import Event
from coop_live.i18n import tr
from coop_live.model import Card, Comment, Intent, Lamp, Order, OrderLine, PricedLine, Product, Stock
from coop_live.weights import number

DONE, WRONG_INPUT, WRONG_USAGE = 0, 1, 2


def emit(record: dict[str, Any]) -> None:
    """Print one JSON line, at once: whoever reads it may rely on it although we die the next moment."""
    sys.stdout.write(json.dumps(record, ensure_ascii=False) + "\n")
    sys.stdout.flush()


def put(line: str) -> None:
    """Print one plain line, for another program or for a person to copy."""
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


def say(sentence: str) -> None:
    """Tell the person at the terminal."""
    sys.stderr.write(sentence + "\n")
    sys.stderr.flush()


def say_error(error: CoopLiveError) -> None:
    """Tell what went wrong and what to do."""
    say(str(error))


def problem_record(problem: Problem) -> dict[str, Any]:
    """Return a problem in the user's data as a JSON record."""
    return {"row": problem.row, "field": problem.field, "cause": problem.cause, "remedy": problem.remedy}


def event_record(event: Event) -> dict[str, Any]:
    """Return an event as a JSON record: {"event": "order_confirmed", "order": "12", …}.

    Phones and addresses are left out: what a job prints may end in a log.
    """
    record: dict[str, Any] = {"event": _snake(type(event).__name__)}
    for field in fields(event):
        record |= _record(field.name, getattr(event, field.name))
    return record


def order_record(order: Order) -> dict[str, Any]:
    """Return an order without the customer's phone and address."""
    return {
        "order": str(order.number),
        "state": order.state.value,
        "viewer": order.author_name,
        "platform": order.platform,
        "lines": [line_record(line) for line in order.lines],
        "total": order.total,
    }


def line_record(line: OrderLine | PricedLine) -> dict[str, Any]:
    """Return an order line as a JSON record; `qty` counts the product's unit: 2 of 2 kg, 1.5 of 1500 g."""
    return {"code": line.code, "variant": line.variant, "qty": number(line.qty, weighed=line.weighed)}


def _record(name: str, value: object) -> dict[str, Any]:
    for kind, told in _TOLD.items():
        if isinstance(value, kind):
            return told(value)
    if name == "order":
        return {name: None if value is None else str(value)}
    if isinstance(value, tuple):
        return {name: [one.code if isinstance(one, Product) else one for one in value]}
    return {name: value if isinstance(value, str | int | None) else str(value)}


_TOLD: dict[type, Callable[[Any], dict[str, Any]]] = {
    Order: order_record,
    Comment: lambda one: {"comment": one.comment_id, "platform": one.platform, "author": one.author_name},
    Intent: lambda one: {"kind": one.kind.value},
    Card: lambda one: {"code": one.code, "qr": one.qr, "withheld": one.withheld, "stock": _on_card(one)},
    Stock: lambda one: {
        "code": one.code,
        "variant": one.variant,
        "left": number(one.left, weighed=one.weighed),
    },
    Lamp: lambda one: {"lamp": one.name, "state": one.state.value, "cause": one.cause},
}


def _on_card(card: Card) -> int | float | None:
    return None if card.stock is None else number(card.stock, weighed=card.weighed)


def _snake(name: str) -> str:
    return re.sub(r"(?<!^)(?=[A-Z])", "_", name).lower()


def lines_of(name: str) -> Iterator[str]:
    """Yield the lines of a file, of standard input for "-"; raise InputError where it is not UTF-8."""
    try:
        if name == "-":
            for number, line in enumerate(sys.stdin):
                yield line if number else line.removeprefix("\ufeff")  # which Windows puts first
            return
        with Path(name).open(encoding="utf-8-sig") as file:
            yield from file
    except UnicodeDecodeError:
        raise InputError(tr("{name} không phải chữ UTF-8.", name=name), tr("Lưu lại ở dạng UTF-8.")) from None
