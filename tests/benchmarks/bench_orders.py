"""How many comments a second are read, beside one compiled regex over the same text in the same run."""

from __future__ import annotations

import re
import statistics
import time
from collections.abc import Callable

from coop_live.model import Product
from coop_live.orders.recognise import Reader
from tests.orders.accuracy import catalog, scorer, sets

PRODUCTS = 50
ROUNDS = 7
SHORT = 20
# A code and the number after it: what a chat plug-in looks for.
PLAIN = re.compile(r"(?i)\b([a-z]{1,3})[ .-]?(\d{1,4})\b(?:\D{0,12}?(\d{1,3})\b)?")


def many_products() -> tuple[Product, ...]:
    """Return fifty products of the cooperatives whose codes have letters, each code once."""
    found: dict[str, Product] = {}
    for _, products in sets().values():
        for product in catalog(products):
            if not product.code.isdigit():
                found.setdefault(product.code.upper(), product)
    return tuple(found.values())[:PRODUCTS]


def comments() -> list[tuple[str, str | None]]:
    """Return every labelled comment, none twice."""
    records = (record for chat, _ in sets().values() for record in scorer().read(chat).values())
    return sorted({(record["text"], record["pinned"] or "") for record in records})


def a_second(act: Callable[[], object], count: int) -> float:
    """Return how many comments an act reads in a second of processor time, the best of some rounds."""
    spent = []
    for _ in range(ROUNDS):
        began = time.process_time()
        act()
        spent.append(time.process_time() - began)
    return count / min(spent)


def main() -> None:
    """Print comments a second, first with nothing in memory, then in the middle of an evening."""
    heard = comments()
    products = many_products()
    length = statistics.mean(len(text) for text, _ in heard)
    print(
        f"{len(products)} products, {len(heard):,} different comments of {length:.0f} characters on average"
    )
    regex = a_second(lambda: [PLAIN.findall(text) for text, _ in heard], len(heard))
    reader = Reader(products)
    began = time.process_time()
    for text, pinned in heard:
        reader.read(text, pinned or None)
    first = len(heard) / (time.process_time() - began)
    anew = reader._read  # what is kept of brief comments would flatter a repeated measurement
    warm = a_second(lambda: [anew(text, pinned or None) for text, pinned in heard], len(heard))
    print(f"one regex                    {regex:10,.0f} comments/s")
    print(f"reading, all words new       {first:10,.0f} comments/s (x{first / regex:.3f})")
    print(f"reading, words seen before   {warm:10,.0f} comments/s (x{warm / regex:.3f})")
    short = [(text, pinned) for text, pinned in heard if len(text) <= SHORT]
    brief = a_second(lambda: [anew(text, pinned or None) for text, pinned in short], len(short))
    print(f"those up to {SHORT} characters   {brief:10,.0f} comments/s")
    again = a_second(lambda: [reader.read(text, pinned or None) for text, pinned in short], len(short))
    print(f"the same said again          {again:10,.0f} comments/s")


if __name__ == "__main__":
    main()
