"""What follows from an entry for orders: their lines, state, place in line, payments and proposals."""

from __future__ import annotations

import sqlite3
from typing import Any

from coop_live.ledger.derive_afterwards import count_part, free_part
from coop_live.ledger.derive_goods import Derive, move_lots, move_stock
from coop_live.ledger.entries import Entry, canonical
from coop_live.ledger.tallies import count, counted_anew
from coop_live.weights import cost


def _draft(db: sqlite3.Connection, entry: Entry, body: dict[str, Any]) -> None:
    db.execute(
        """INSERT INTO orders (number, live_id, state, ref, confidence, total, drafted_at, decided_at,
        by, why) VALUES (?,?,'draft',?,?,0,?,NULL,'','')""",
        (body["order"], entry.live_id, body["ref"], body["confidence"], entry.at),
    )
    _write_lines(db, body["order"], body["lines"])
    _hold(db, body)
    count(db, body["order"])


def _lines(db: sqlite3.Connection, entry: Entry, body: dict[str, Any]) -> None:
    with counted_anew(db, body["order"]):
        _change_lines(db, body)
        _hold(db, body)


def _change_lines(db: sqlite3.Connection, body: dict[str, Any]) -> None:
    db.execute("DELETE FROM order_line WHERE number = ?", (body["order"],))
    _write_lines(db, body["order"], body["lines"])


def _write_lines(db: sqlite3.Connection, number: int, lines: list[dict[str, Any]]) -> None:
    db.executemany(
        "INSERT INTO order_line VALUES (?,?,?,?,?,?,?,?,?,?)",
        [
            (
                number,
                place,
                one["code"],
                one["variant"],
                one["qty"],
                one["name"],
                one["unit"],
                one["price"],
                # Books of earlier versions did not keep whose goods they were.
                one["member"] if "member" in one else _member_of(db, one["code"]),
                one.get("weighed", False),
            )
            for place, one in enumerate(lines)
        ],
    )
    total = sum(cost(one["price"], one["qty"], weighed=one.get("weighed", False)) for one in lines)
    db.execute("UPDATE orders SET total = ? WHERE number = ?", (total, number))


def _member_of(db: sqlite3.Connection, code: str) -> str:
    row = db.execute("SELECT body ->> '$.member' FROM product WHERE code = ?", (code,)).fetchone()
    return row[0] or "" if row else ""


def _hold(db: sqlite3.Connection, body: dict[str, Any]) -> None:
    """Keep goods back for a draft until a moment; whatever was held for it before is free again."""
    db.execute("DELETE FROM hold WHERE number = ?", (body["order"],))
    held = body.get("hold")
    if held:
        db.executemany(
            "INSERT INTO hold VALUES (?,?,?,?,?)",
            [(body["order"], code, variant, qty, held["until"]) for code, variant, qty in held["take"]],
        )


def _person(db: sqlite3.Connection, entry: Entry, body: dict[str, Any]) -> None:
    db.execute("UPDATE orders SET ref = ? WHERE number = ?", (body["ref"], body["order"]))


def _confirm(db: sqlite3.Connection, entry: Entry, body: dict[str, Any]) -> None:
    with counted_anew(db, body["order"]):
        move_stock(db, (), body["take"])
        move_lots(db, body)
        _decide(db, entry, body, "confirmed")
        _leave_line(db, body)


def _refuse(db: sqlite3.Connection, entry: Entry, body: dict[str, Any]) -> None:
    with counted_anew(db, body["order"]):
        _decide(db, entry, body, "refused")
        _leave_line(db, body)


def _reopen(db: sqlite3.Connection, entry: Entry, body: dict[str, Any]) -> None:
    """Let an order be decided again: as a draft, or where it stood in the line of those who wait."""
    with counted_anew(db, body["order"]):
        move_stock(db, body["give"], ())
        move_lots(db, body)
        waited = body.get("waited")
        db.execute(
            "UPDATE orders SET state = ?, decided_at = NULL, by = '', why = '' WHERE number = ?",
            ("waitlisted" if waited and not waited["offered"] else "draft", body["order"]),
        )
        _leave_line(db, body)
        if waited:
            _stand_in_line(db, body["order"], waited)


def _cancel(db: sqlite3.Connection, entry: Entry, body: dict[str, Any]) -> None:
    """Give up what was confirmed (or sent back): its goods are for sale again where they are whole."""
    with counted_anew(db, body["order"]):
        move_stock(db, body["give"], ())
        move_lots(db, body)
        db.execute(
            "UPDATE orders SET state = ?, why = ? WHERE number = ?",
            (body["state"], body["why"], body["order"]),
        )


def _revive(db: sqlite3.Connection, entry: Entry, body: dict[str, Any]) -> None:
    with counted_anew(db, body["order"]):
        move_stock(db, (), body["take"])
        move_lots(db, body)
        db.execute(
            "UPDATE orders SET state = ?, why = ? WHERE number = ?",
            (body["state"], body["why"], body["order"]),
        )


def _advance(db: sqlite3.Connection, entry: Entry, body: dict[str, Any]) -> None:
    """Bring a parcel on its way: packed, shipped, delivered (or back, when that is undone)."""
    with counted_anew(db, body["order"]):
        db.execute("UPDATE orders SET state = ? WHERE number = ?", (body["state"], body["order"]))


def _wait(db: sqlite3.Connection, entry: Entry, body: dict[str, Any]) -> None:
    with counted_anew(db, body["order"]):
        db.execute("UPDATE orders SET state = 'waitlisted' WHERE number = ?", (body["order"],))
        db.execute("DELETE FROM hold WHERE number = ?", (body["order"],))
        _stand_in_line(db, body["order"], body.get("waited") or {"since": entry.seq, "offered": None})


def _offer(db: sqlite3.Connection, entry: Entry, body: dict[str, Any]) -> None:
    """Let an order that waited for goods be decided: there are some again."""
    with counted_anew(db, body["order"]):
        db.execute("UPDATE orders SET state = 'draft' WHERE number = ?", (body["order"],))
        db.execute("UPDATE waitlist SET offered = ? WHERE number = ?", (entry.seq, body["order"]))
        _hold(db, body)


def _stand_in_line(db: sqlite3.Connection, number: int, waited: dict[str, Any]) -> None:
    db.execute("INSERT OR REPLACE INTO waitlist VALUES (?,?,?)", (number, waited["since"], waited["offered"]))


def _leave_line(db: sqlite3.Connection, body: dict[str, Any]) -> None:
    """Forget that an order waited, and what was held for it: it is decided."""
    for table in ("waitlist", "hold"):
        db.execute(f"DELETE FROM {table} WHERE number = ?", (body["order"],))


def _pay(db: sqlite3.Connection, entry: Entry, body: dict[str, Any]) -> None:
    db.execute(
        "INSERT INTO payment VALUES (?,?,?,?)", (entry.seq, body["order"], body["amount"], body["way"])
    )
    if "transfer" in body:
        count_part(db, entry, body)
    _sum_paid(db, body)


def _unpay(db: sqlite3.Connection, entry: Entry, body: dict[str, Any]) -> None:
    db.execute("DELETE FROM payment WHERE seq = ?", (body["payment"],))
    free_part(db, body["payment"])
    _sum_paid(db, body)


def _sum_paid(db: sqlite3.Connection, body: dict[str, Any]) -> None:
    db.execute(
        """UPDATE orders SET paid = (SELECT coalesce(sum(amount), 0) FROM payment WHERE number = ?1)
        WHERE number = ?1""",
        (body["order"],),
    )


def _propose(db: sqlite3.Connection, entry: Entry, body: dict[str, Any]) -> None:
    lines = None if body["lines"] is None else canonical(body["lines"])
    db.execute(
        "INSERT OR REPLACE INTO proposal VALUES (?,?,?,?)",
        (body["order"], body["kind"], lines, body["comment"]),
    )


def _dismiss(db: sqlite3.Connection, entry: Entry, body: dict[str, Any]) -> None:
    db.execute("DELETE FROM proposal WHERE number = ?", (body["order"],))


def _accept(db: sqlite3.Connection, entry: Entry, body: dict[str, Any]) -> None:
    """Change an order as proposed; one that nothing is left of keeps its lines and is closed."""
    with counted_anew(db, body["order"]):
        _dismiss(db, entry, body)
        move_stock(db, body["give"], body["take"])
        move_lots(db, body)
        if body["lines"]:
            _change_lines(db, body)
            _hold(db, body)
        else:
            _decide(db, entry, body, body.get("closed", "refused"))
            _leave_line(db, body)


def _restore(db: sqlite3.Connection, entry: Entry, body: dict[str, Any]) -> None:
    """Bring an order back to what it was before a proposal was accepted; the proposal waits again."""
    with counted_anew(db, body["order"]):
        move_stock(db, body["give"], body["take"])
        move_lots(db, body)
        _change_lines(db, body)
        _hold(db, body)
        was = body["was"]
        db.execute(
            "UPDATE orders SET state = ?, decided_at = ?, by = ?, why = '' WHERE number = ?",
            (was["state"], was["at"], was["by"], body["order"]),
        )
        if was.get("waited"):
            _stand_in_line(db, body["order"], was["waited"])
    _propose(db, entry, body["proposal"])


def _merge(db: sqlite3.Connection, entry: Entry, body: dict[str, Any]) -> None:
    """Put a draft into another order: that one has the goods of both, the draft is none any more."""
    with counted_anew(db, body["order"]), counted_anew(db, body["merged"]):
        move_stock(db, (), body["take"])
        move_lots(db, body)
        _leave_line(db, {"order": body["merged"]})
        _change_lines(db, body)
        _hold(db, body)
        _person(db, entry, body)
        _decide(db, entry, {"order": body["merged"], "why": body["why"]}, "refused")


def _unmerge(db: sqlite3.Connection, entry: Entry, body: dict[str, Any]) -> None:
    """Take two orders apart again; the one that had gone is a draft as before."""
    with counted_anew(db, body["order"]), counted_anew(db, body["merged"]):
        move_stock(db, body["give"], ())
        move_lots(db, body)
        _change_lines(db, body)
        _hold(db, body)
        if "ref_back" in body:
            _person(db, entry, {"order": body["order"], "ref": body["ref_back"]})
        db.execute(
            "UPDATE orders SET state = 'draft', decided_at = NULL, by = '', why = '' WHERE number = ?",
            (body["merged"],),
        )
        if body["waited"]:
            _stand_in_line(db, body["merged"], body["waited"])


def _decide(db: sqlite3.Connection, entry: Entry, body: dict[str, Any], state: str) -> None:
    db.execute(
        "UPDATE orders SET state = ?, decided_at = ?, by = ?, why = ? WHERE number = ?",
        (state, entry.at, entry.by, body.get("why", ""), body["order"]),
    )


ORDERS: dict[str, Derive] = {
    "draft": _draft,
    "lines": _lines,
    "person": _person,
    "confirm": _confirm,
    "refuse": _refuse,
    "reopen": _reopen,
    "cancel": _cancel,
    "revive": _revive,
    "advance": _advance,
    "wait": _wait,
    "offer": _offer,
    "pay": _pay,
    "unpay": _unpay,
    "propose": _propose,
    "accept": _accept,
    "dismiss": _dismiss,
    "restore": _restore,
    "merge": _merge,
    "unmerge": _unmerge,
}
