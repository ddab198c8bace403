"""The book: every act of an evening in one SQLite file, and what can be asked of it."""

from coop_live.ledger import backups, erasure, restoring
from coop_live.ledger.database import Ledger
from coop_live.ledger.opening import read_ledger
from coop_live.ledger.questions import LiveRow, ProductTotal, Questions
from coop_live.ledger.transaction import Transaction
from coop_live.ledger.verify import Verdict, verify

__all__ = [
    "Ledger",
    "LiveRow",
    "ProductTotal",
    "Questions",
    "Transaction",
    "Verdict",
    "backups",
    "erasure",
    "read_ledger",
    "restoring",
    "verify",
]
