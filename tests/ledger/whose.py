"""Whose the orders are, as the book has it: the program itself asks only by words."""

from __future__ import annotations

from coop_live.ledger import Questions
from coop_live.model import Customer


def customer_of(questions: Questions, number: int) -> Customer | None:
    """Return whose order this is, None when nobody knows."""
    row = questions.connection.execute(
        """SELECT c.id, c.phone, c.name, c.address, c.last_at FROM orders o JOIN private USING (ref)
        JOIN customer c ON c.id = private.customer WHERE o.number = ?""",
        (number,),
    ).fetchone()
    return None if row is None else Customer(*row)


def orders_of(questions: Questions, customer: int) -> list[int]:
    """Return the numbers of a customer's orders."""
    rows = questions.connection.execute(
        "SELECT number FROM private JOIN orders USING (ref) WHERE customer = ? ORDER BY number", (customer,)
    )
    return [number for (number,) in rows]
