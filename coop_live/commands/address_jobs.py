"""The job on addresses: which commune of today an address means, or which ones it may mean."""

from __future__ import annotations

import argparse
import json
from dataclasses import asdict
from typing import Any

from coop_live.commands.output import DONE, WRONG_INPUT, emit, lines_of, say
from coop_live.i18n import tr
from coop_live.places import Resolved, resolve


def address(args: argparse.Namespace) -> int:
    """Resolve the address of the command line, or those of a file: records in, records out, in order."""
    if args.file is not None:
        return _all_of(args.file)
    emit(address_record(None, resolve(args.text)))
    return DONE


def address_record(name: object, resolved: Resolved) -> dict[str, Any]:
    """Return what an address means as a JSON record; `name` is the id it came with."""
    return {"id": name, **asdict(resolved)}


def _all_of(file: str) -> int:
    wrong = 0
    for number, line in enumerate(lines_of(file), 1):
        if not line.strip():
            continue
        try:
            record = json.loads(line)
            text = record["text"]
            if not isinstance(text, str):
                raise TypeError
        except (ValueError, TypeError, KeyError, AttributeError, RecursionError):
            say(tr("Dòng {row}: cần một bản ghi JSON có “text”.", row=number))
            wrong += 1
            continue
        emit(address_record(record.get("id"), resolve(text)))
    return WRONG_INPUT if wrong else DONE
