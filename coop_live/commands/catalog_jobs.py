"""Jobs on the product list: import a file, read orders against one."""

from __future__ import annotations

import argparse
import json
from pathlib import Path
from typing import Any

from coop_live.catalog.carried import with_what_was_known
from coop_live.catalog.files import CatalogFile, read_catalog, sentence
from coop_live.commands.output import (
    DONE,
    WRONG_INPUT,
    emit,
    line_record,
    lines_of,
    problem_record,
    say,
)
from coop_live.errors import InputError
from coop_live.events import Events
from coop_live.i18n import tr
from coop_live.ledger import Ledger
from coop_live.live import LiveSession
from coop_live.model import Intent
from coop_live.orders.recognise import Reader


def read_products(path: Path) -> CatalogFile:
    """Read a catalog and tell each bad row. Raises InputError when nothing of it can be used."""
    catalog = read_catalog(path)
    for problem in catalog.problems:
        say(sentence(problem))
    if not catalog.products:
        raise InputError(
            tr("Danh mục {name} không có món nào dùng được.", name=path.name), tr("Xem các dòng trên.")
        )
    return catalog


def import_file(args: argparse.Namespace) -> int:
    """Import a catalog into the ledger; with --dry-run only say what would come in."""
    catalog = read_products(args.file)
    if not args.dry_run:
        ledger = Ledger.open(args.ledger)
        try:
            session = LiveSession(ledger, Events())
            session.import_catalog(with_what_was_known(catalog.products, session.products)).result()
        finally:
            ledger.close()
    emit(
        {
            "imported": 0 if args.dry_run else len(catalog.products),
            "products": [product.code for product in catalog.products],
            "problems": [problem_record(problem) for problem in catalog.problems],
        }
    )
    if args.dry_run:
        say(tr("%n món sẽ vào danh mục.", "", len(catalog.products)))
    else:
        say(tr("%n món vào danh mục.", "", len(catalog.products)))
    return WRONG_INPUT if catalog.problems else DONE


def recognise(args: argparse.Namespace) -> int:
    """Read comments against a catalog: records in, intents out, in order."""
    reader = Reader(read_products(args.catalog).products)
    wrong = 0
    for number, line in enumerate(lines_of(args.file), 1):
        if not line.strip():
            continue
        try:
            record = json.loads(line)
            text, pinned = record["text"], record.get("pinned")
            if not isinstance(text, str) or not isinstance(pinned, str | None):
                raise TypeError
        except (ValueError, TypeError, KeyError, AttributeError, RecursionError):
            say(tr("Dòng {row}: cần một bản ghi JSON có “text”.", row=number))
            wrong += 1
            continue
        emit(intent_record(record.get("id"), reader.read(text, pinned)))
    return WRONG_INPUT if wrong else DONE


def intent_record(name: object, intent: Intent) -> dict[str, Any]:
    """Return an intent in the shape of the label guide."""
    return {
        "id": name,
        "kind": intent.kind.value,
        "lines": [line_record(one) for one in intent.lines],
        "phone": intent.phone,
        "address": intent.address,
        "reason": intent.reason,
        "confidence": intent.confidence,
        "spans": [{"start": one.start, "end": one.end, "role": one.role.value} for one in intent.spans],
    }
