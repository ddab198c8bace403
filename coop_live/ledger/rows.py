"""Turns rows of the book back into the plain values they were made of."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import wraps
from typing import Any, ParamSpec, TypeVar

from coop_live.ledger.faults import NotOurs
from coop_live.model import (
    Certificate,
    Comment,
    Intent,
    Kind,
    Order,
    OrderLine,
    OrderState,
    PricedLine,
    Product,
    Proposal,
    Role,
    Span,
    Variant,
)

P = ParamSpec("P")
T = TypeVar("T")


# What the book keeps of a comment, as `comment_of` takes it.
HEARD = (
    "platform, source_live, kind, comment_id, source, author_id, author_name, text, at, received_at, own,"
    " id_kind, target_id, parent_id, amount_micros, currency, backfill"
)
OWNER = 2


def of_a_row(make: Callable[P, T]) -> Callable[P, T]:
    """Let what cannot stand in a ledger's row be told as damage: the disk changed it, not the program."""

    @wraps(make)
    def checked(*args: P.args, **more: P.kwargs) -> T:
        try:
            row: Any = args[0]
            if bytes in map(type, row):
                raise TypeError("no column of ours holds bytes")
            return make(*args, **more)
        except (ValueError, KeyError, TypeError) as error:
            raise NotOurs(f"{make.__name__}: {type(error).__name__}") from None

    return checked


@of_a_row
def comment_of(row: Sequence[Any]) -> Comment:
    """Return the comment that a row keeps."""
    platform, source_live, kind, comment_id, source, author_id, author_name, text, at, *rest = row
    received_at, own, id_kind, target_id, parent_id, amount_micros, currency, backfill = rest
    return Comment(
        platform=platform,
        live_id=source_live,
        kind=kind,
        comment_id=comment_id,
        source=source,
        author_id=author_id or None,
        author_name=author_name,
        text=text,
        ts=at,
        received_at=received_at,
        is_owner=own == OWNER,
        is_moderator=own == 1,
        id_kind=id_kind,
        target_id=target_id or None,
        parent_id=parent_id or None,
        amount_micros=amount_micros or None,
        currency=currency or None,
        backfill=bool(backfill),
    )


@of_a_row
def line_of(row: Sequence[Any]) -> PricedLine:
    """Return the order line of a row, with its price."""
    return replace(PricedLine(*row), weighed=bool(row[-1]))


@of_a_row
def order_of(row: Sequence[Any], lines: Sequence[PricedLine]) -> Order:
    """Return the order of a row, with its lines."""
    number, live_id, state, confidence, drafted_at, decided_at, by, why, paid, *others = row
    platform, author_id, author_name, phone, address, text, reason, note, commune, offered, *proposal = others
    return Order(
        number=number,
        live_id=live_id,
        state=OrderState(state),
        lines=tuple(lines),
        platform=platform,
        author_id=author_id,
        author_name=author_name,
        text=text,
        phone=phone,
        address=address,
        reason=reason,
        confidence=confidence,
        drafted_at=drafted_at,
        decided_at=decided_at,
        by=by,
        note=note,
        why=why,
        proposal=proposal_of(*proposal),
        paid=paid,
        offered=bool(offered),
        commune=commune,
    )


def proposal_of(kind: str | None, lines: str | None, text: str | None) -> Proposal | None:
    """Return the proposal that a table keeps, None where there is none."""
    if kind is None:
        return None
    kept = None if lines is None else tuple(PricedLine(**line) for line in json.loads(lines))
    return Proposal(Kind(kind), kept, text or "")


@of_a_row
def product_in(row: Sequence[Any]) -> Product:
    """Return the product that a row keeps as JSON."""
    return product_of(json.loads(row[0]))


@of_a_row
def intent_in(row: Sequence[Any]) -> Intent:
    """Return the intent that a row keeps as JSON."""
    return intent_of(json.loads(row[0]))


def intent_of(body: dict[str, Any]) -> Intent:
    """Return the intent that is kept beside a comment as JSON."""
    lines = tuple(OrderLine(**line) for line in body["lines"])
    spans = tuple(Span(**{**span, "role": Role(span["role"])}) for span in body["spans"])
    replaces = tuple(body.get("replaces", ()))
    read = {"kind": Kind(body["kind"]), "lines": lines, "spans": spans, "replaces": replaces}
    return Intent(**{**body, **read})


def product_of(body: dict[str, Any]) -> Product:
    """Return the product that an entry or a table keeps as JSON."""
    variants = tuple(Variant(**{**one, "words": tuple(one["words"])}) for one in body["variants"])
    lists = {name: tuple(body[name]) for name in ("aliases", "talk")}
    extra = tuple((name, value) for name, value in body["extra"])
    papers = tuple(Certificate(**one) for one in body.get("certificates", ()))
    return Product(**{**body, **lists, "variants": variants, "extra": extra, "certificates": papers})
