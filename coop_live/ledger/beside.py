"""What stands beside the entries and follows from more than them: compared, and built again."""

from __future__ import annotations

import sqlite3

from coop_live.ledger import people

# Comments that are said to have led to another order than the one that was drafted from them, or to none.
_ASTRAY = """SELECT seq, NULL FROM comment
    WHERE order_number IS NOT NULL AND order_number NOT IN (SELECT number FROM orders)
    UNION ALL SELECT c.seq, e.body ->> '$.order' FROM entry e CROSS JOIN comment c
    ON c.seq = e.body ->> '$.comment' WHERE e.act = 'draft' AND c.order_number != e.body ->> '$.order'"""
_HEARD = "SELECT live_id, count(*) FROM comment GROUP BY live_id"
_NOTED = "SELECT live_id, comments FROM heard WHERE comments != 0"


def fault(db: sqlite3.Connection) -> str:
    """Return the first table that does not fit, "" where all do."""
    if dict(db.execute(_HEARD)) != dict(db.execute(_NOTED)):
        return "heard"
    if db.execute(_ASTRAY).fetchone() is not None:
        return "comment"
    return "" if people.is_right(db) else "customer"


def rebuild(db: sqlite3.Connection) -> None:
    """Count the comments and gather the customers again, inside the open transaction."""
    db.execute("DELETE FROM heard")
    db.execute(f"INSERT INTO heard {_HEARD}")
    right = db.execute(_ASTRAY).fetchall()
    db.executemany("UPDATE comment SET order_number = ?2 WHERE seq = ?1", right)
    people.rebuild(db)
