"""A program that is killed while it sends: `python -m … killed_sender LEDGER ADDRESS`."""

from __future__ import annotations

import sys
from pathlib import Path

from coop_live.ledger import Ledger
from coop_live.shipping.carriers.sending import Dispatch
from tests.shipping.carriers.packing import SETTINGS, keys

if __name__ == "__main__":
    ledger = Ledger.open(Path(sys.argv[1]))
    Dispatch(ledger, SETTINGS, "Thảo", keys=keys(), address=sys.argv[2]).send([1, 2, 3, 4])
