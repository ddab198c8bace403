"""How work on a long product list says how far it is, and how it is stopped."""

from __future__ import annotations

from collections.abc import Callable

Told = Callable[[int, int], None]
"""Is given how many rows are done and how many there are, 0 while that is not known yet.

It may raise an exception of its own: that ends the work, and nothing was changed by it.
"""


def untold(_done: int, _total: int) -> None:
    """Tell nobody."""
