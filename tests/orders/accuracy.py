"""Prints how well comments are read: scores, a table per phenomenon, what is still wrong.

python -m tests.orders.accuracy [corpus.jsonl catalog.json]
"""

from __future__ import annotations

import importlib.util
import json
import sys
import time
from collections import Counter
from pathlib import Path
from types import ModuleType

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
            tuple(Variant(v["key"], tuple(v["words"]), v.get("price")) for v in row.get("variants", ())),
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
            "lines": [{"code": line.code, "variant": line.variant, "qty": line.qty} for line in intent.lines],
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


def speed(reader: Reader, records: dict[str, dict], seconds: float = 2.0) -> float:
    """Return comments a second of processor time."""
    comments = [(record["text"], record["pinned"]) for record in records.values()]
    read, start = 0, time.process_time()
    while (spent := time.process_time() - start) < seconds:
        for text, pinned in comments:
            reader.read(text, pinned)
        read += len(comments)
    return read / spent


def main() -> None:
    corpus = Path(sys.argv[1]) if len(sys.argv) > 2 else CORPUS / "dev.jsonl"
    products = catalog(Path(sys.argv[2]) if len(sys.argv) > 2 else CORPUS / "catalog-antoan.json")
    score, reader = scorer(), Reader(products)
    expected = score.read(corpus)
    answers = predicted(reader, expected)
    score.show(score.score(expected, answers))
    print("\nwholly right, by phenomenon")
    for tag, right, whole in by_phenomenon(score, expected, answers):
        print(f"  {tag:22s}{right / whole:7.3f}   {right:4d} of {whole}")
    print("\nstill wrong")
    for error in score.list_mistakes(expected, answers, len(expected)):
        print(
            f"  {error['text']}   (pinned {error['pinned']})\n    {', '.join(error['wrong'])}: "
            f"expected {error['expected']}, read {error['predicted']}"
        )
    print(f"\n{speed(reader, expected):,.0f} comments a second on one core")


if __name__ == "__main__":
    main()
