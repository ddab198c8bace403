"""Compares what stands in the book about parcels and transfers with what the naive book says."""

from __future__ import annotations

from coop_live.ledger import Questions, consigning, transfers
from tests.ledger.model_undo import UndoingBook


def check_afterwards(questions: Questions, model: UndoingBook) -> None:
    """No order has two parcels, no transfer is counted for more than it is, and both books agree."""
    attempts = questions.connection.execute("SELECT number, state, cod, code FROM consignment ORDER BY since")
    kept: dict[int, list[tuple[str, int, str]]] = {}
    for number, *told in attempts:
        kept.setdefault(number, []).append(tuple(told))
    assert kept == {
        order.number: [(one.state, one.cod, one.code) for one in order.parcels]
        for order in model.orders.values()
        if order.parcels
    }
    known = consigning.of_orders(questions.connection, model.orders)
    for number, one in known.items():
        there = model.orders[number].there or model.orders[number].parcels[-1]
        assert (one.state.value, one.code) == (there.state, there.code)
    found = {one.transfer.key: one for one in transfers.kept(questions.connection)}
    assert {key: (one.transfer.amount, one.aside) for key, one in found.items()} == {
        key: (one.amount, one.aside) for key, one in model.money.items()
    }
    for key, one in found.items():
        parts = [part[1:] for _, part in sorted(model.parts.items()) if part[0] == key]
        assert list(one.parts) == parts
        assert sum(amount for _, amount in parts) <= one.transfer.amount
