"""Prints how well comments are read: every cooperative's scores, a table per phenomenon, what is still wrong.

python -m tests.orders.accuracy [NAME …]    the errors left of these sets ("dev", "da-lat" …), else of "dev"
"""

from __future__ import annotations

import importlib.util
import json
import sys
from collections import Counter
from pathlib import Path
from types import ModuleType

from coop_live.catalog.variants import is_weighed
from coop_live.commands.output import line_record
from coop_live.model import Product, Variant
from coop_live.orders.recognise import Reader

CORPUS = Path(__file__).resolve().parents[1] / "corpus"


def scorer() -> ModuleType:
    spec = importlib.util.spec_from_file_location("corpus_score", CORPUS / "score.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def catalog(path: Path) -> tuple[Product, ...]:
    rows = json.loads(path.read_text(encoding="utf-8"))["products"]
    return tuple(
        Product(
            row["code"],
            row["name"],
            row["unit"],
            row["price"],
            tuple(row.get("aliases", ())),
            (
                variants := tuple(
                    Variant(v["key"], tuple(v["words"]), v.get("price")) for v in row.get("variants", ())
                )
            ),
            weighed=is_weighed(row["unit"], variants),
        )
        for row in rows
    )


def predicted(reader: Reader, records: dict[str, dict]) -> dict[str, dict]:
    answers = {}
    for name, record in records.items():
        intent = reader.read(record["text"], record["pinned"])
        answers[name] = {
            "kind": intent.kind.value,
            "phone": intent.phone,
            "address": intent.address,
            "lines": [line_record(line) for line in intent.lines],
        }
    return answers


def by_phenomenon(
    score: ModuleType, expected: dict[str, dict], answers: dict[str, dict]
) -> list[tuple[str, int, int]]:
    """Return for every tag how many comments carry it and how many of those were read wholly right."""
    right, whole = Counter(), Counter()
    for name, want in expected.items():
        for tag in want["tags"]:
            whole[tag] += 1
            right[tag] += not score.mistakes(want, answers[name])
    return [
        (tag, right[tag], count) for tag, count in sorted(whole.items(), key=lambda row: (-row[1], row[0]))
    ]


def sets() -> dict[str, tuple[Path, Path]]:
    """Return every labelled set by name: its comments and its catalog."""
    found = {"dev": (CORPUS / "dev.jsonl", CORPUS / "catalog-antoan.json")}
    for folder in sorted((CORPUS / "others").iterdir()):
        found[folder.name] = (folder / "comments.jsonl", folder / "catalog.json")
    return found


def false_orders(expected: dict[str, dict], answers: dict[str, dict]) -> int:
    """Return how many comments that want nothing were read as orders."""
    return sum(
        want["kind"] not in ("order", "change", "cancel") and answers[name]["kind"] == "order"
        for name, want in expected.items()
    )


def show_sets(score: ModuleType, read: dict[str, tuple[dict, dict]]) -> None:
    print(
        f"{'set':12s}{'comments':>9s}{'order F1':>10s}{'kind':>8s}{'phone':>8s}{'address':>9s}{'edits':>8s}"
        "  false orders"
    )
    for name, (expected, answers) in read.items():
        result = score.score(expected, answers)
        orders = (
            f"{result['order']['f1']:10.3f}"
            if any(w["kind"] == "order" for w in expected.values())
            else " " * 10
        )
        print(
            f"{name:12s}{len(expected):9d}{orders}{result['kind_accuracy']:8.3f}"
            f"{result['phone_exact']['share']:8.3f}{result['address']['f1']:9.3f}"
            f"{result['change_cancel_exact']['share']:8.3f}  {false_orders(expected, answers)}"
        )


def show_phenomena(score: ModuleType, read: dict[str, tuple[dict, dict]], least: int = 10) -> None:
    right, whole = Counter(), Counter()
    for expected, answers in read.values():
        for tag, found, count in by_phenomenon(score, expected, answers):
            right[tag] += found
            whole[tag] += count
    print(f"\nwholly right, by phenomenon (of all sets, {least} comments or more)")
    for tag, count in whole.most_common():
        if count >= least:
            print(f"  {tag:22s}{right[tag] / count:7.3f}   {right[tag]:4d} of {count}")


def show_errors(score: ModuleType, name: str, expected: dict[str, dict], answers: dict[str, dict]) -> None:
    print(f"\nstill wrong in {name}")
    for error in score.list_mistakes(expected, answers, len(expected)):
        print(
            f"  {error['text']}   (pinned {error['pinned']})\n    {', '.join(error['wrong'])}: "
            f"expected {error['expected']}, read {error['predicted']}"
        )


def main() -> None:
    score, read = scorer(), {}
    for name, (comments, products) in sets().items():
        expected = score.read(comments)
        read[name] = (expected, predicted(Reader(catalog(products)), expected))
    show_sets(score, read)
    show_phenomena(score, read)
    for name in sys.argv[1:] or ["dev"]:
        show_errors(score, name, *read[name])


if __name__ == "__main__":
    main()
