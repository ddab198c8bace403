"""The cells that carriers' files are to hold, kept in tests/shipping/golden.

Run `python -m tests.shipping.templates.golden` after a template changed, and read what came of it.
"""

from __future__ import annotations

import csv
import json
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

import openpyxl
from openpyxl.utils.escape import unescape

from coop_live.resources import asset
from coop_live.settings.after_live import CARRIERS
from coop_live.shipping.templates.folder import template_for
from coop_live.shipping.templates.reading import read_template
from coop_live.shipping.templates.sending import Sent, write_for_carrier
from coop_live.shipping.templates.template import Template
from tests.shipping.hostile import HOSTILE, TERMS

GOLDEN = Path(__file__).parent.parent / "golden"


@dataclass(frozen=True)
class Written:
    """A carrier's file of the hostile evening, and who is in it."""

    path: Path
    template: Template
    sent: Sent


def template_of(carrier: str) -> Template:
    """Return our template of a carrier; of one's own the example."""
    if carrier == "own":
        return read_template(asset("carriers", "example.toml"))
    return template_for(carrier, Path("no such folder"))


# What is meant for the courier is the part of a note that is in a carrier's file.
TO_COURIERS = tuple(replace(order, note=f"giao {order.note}") if order.note else order for order in HOSTILE)


def write_all(folder: Path) -> dict[str, Written]:
    """Write the hostile evening for every carrier."""
    written = {}
    for carrier in CARRIERS:
        path, template = folder / f"{carrier}.xlsx", template_of(carrier)
        written[carrier] = Written(path, template, write_for_carrier(path, TO_COURIERS, template, TERMS))
    return written


def cells_of(path: Path) -> list[list[str]]:
    """Return what stands in the cells of the first sheet, as a person sees it."""
    sheet = openpyxl.load_workbook(path).worksheets[0]
    return [[_seen(value) for value in row] for row in sheet.values]


def golden_cells(carrier: str) -> list[list[str]]:
    """Return what is to stand there."""
    csv.field_size_limit(100_000)
    with (GOLDEN / f"carrier-{carrier}.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.reader(file))


def told(sent: Sent) -> list[list[object]]:
    """Return what is told of the orders that stay out."""
    return [[one.row, one.field, one.cause, one.remedy] for one in sent.problems]


def golden_told(carrier: str) -> list[list[object]]:
    """Return what is to be told of them."""
    kept: dict[str, list[list[object]]] = json.loads(
        (GOLDEN / "carrier-problems.json").read_text(encoding="utf-8")
    )
    return kept[carrier]


def _seen(value: object) -> str:
    if isinstance(value, datetime):
        return value.strftime("%d/%m/%Y")
    return "" if value is None else unescape(str(value))


def main(folder: Path) -> None:
    """Write the golden files anew."""
    written = write_all(folder)
    for carrier, one in written.items():
        with (GOLDEN / f"carrier-{carrier}.csv").open("w", encoding="utf-8", newline="") as file:
            csv.writer(file, lineterminator="\n").writerows(cells_of(one.path))
    problems = {carrier: told(one.sent) for carrier, one in written.items()}
    text = json.dumps(problems, ensure_ascii=False, indent=1)
    (GOLDEN / "carrier-problems.json").write_text(text + "\n", encoding="utf-8")


if __name__ == "__main__":
    import tempfile

    with tempfile.TemporaryDirectory() as name:
        main(Path(name))
