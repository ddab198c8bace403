"""Jobs that ask the ledger: its live sessions."""

from __future__ import annotations

import argparse
from dataclasses import asdict

from coop_live.commands.output import DONE, emit
from coop_live.ledger import read_ledger


def lives(args: argparse.Namespace) -> int:
    """Print every live session with its counts, a JSON line each."""
    with read_ledger(args.ledger) as questions:
        for row in questions.lives():
            emit(asdict(row))
    return DONE
