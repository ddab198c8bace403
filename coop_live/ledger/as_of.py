"""The book as it stood at a moment: rebuilt in memory from the entries up to then."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from coop_live.ledger.questions import Questions


@contextmanager
def as_of(questions: Questions, at: int) -> Iterator[Questions]:
    """Give the questions of the book as it stood at `at` (ms UTC): the same answers whenever it is asked.

    Private values are those of today: what was erased since stays erased.
    """
    raise NotImplementedError
    yield questions
