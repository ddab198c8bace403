"""Small words with which tests tell an evening: products, comments, events that were heard."""

from __future__ import annotations

from itertools import count
from typing import TypeVar

from coop_live.events import Event, Events
from coop_live.model import Comment, Product, Variant

T = TypeVar("T")

LONG_AGO = 1_763_800_000_000
"""In November 2025, ms UTC."""

_ids = count(1)

TEA = Product(
    code="C1",
    name="Chè dây An Toàn",
    unit="gói",
    price=85_000,
    aliases=("chè dây", "trà dây"),
    variants=(Variant("100g", ("100g",)), Variant("250g", ("250g",), price=195_000)),
    stock=10,
)
HONEY = Product(code="C10", name="Mật ong rừng", unit="chai", price=280_000, aliases=("mật ong",), stock=3)
CHILI = Product(code="OX", name="Ớt xiêm rừng ngâm", unit="hũ", price=50_000, aliases=("ớt xiêm",))

CATALOG = (TEA, HONEY, CHILI)

ROOT = Product(
    code="C7",
    name="Đương quy",
    unit="kg",
    price=320_000,
    aliases=("duong quy",),
    stock=12_500,
    member="Bà Năm",
    weighed=True,
)
"""Sold by weight: 12,5 kg of it."""


def comment(
    text: str, author: str = "Lan", *, comment_id: str = "", platform: str = "facebook", **more: object
) -> Comment:
    """Return a comment as a source would deliver it."""
    return Comment(
        platform=platform,
        live_id="tonight",
        comment_id=comment_id or f"c{next(_ids)}",
        author_name=author,
        text=text,
        **{"received_at": LONG_AGO, "author_id": f"id of {author}", **more},  # type: ignore[arg-type]
    )


class Heard:
    """Remembers every event of a bus, in order."""

    def __init__(self, events: Events) -> None:
        self.events: list[Event] = []
        events.subscribe(self.events.append)

    def names(self) -> list[str]:
        """Return what happened, by name."""
        return [type(event).__name__ for event in self.events]

    def of(self, kind: type[T]) -> list[T]:
        """Return the events of one kind."""
        return [event for event in self.events if isinstance(event, kind)]
