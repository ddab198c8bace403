"""Scores the guard on labelled sentences: python -m tests.policy.score prints every rule and every miss."""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

from coop_live.policy import check

HERE = Path(__file__).parent
SETS = ("sentences", "held_out", "held_out_2", "held_out_3", "held_out_4")


@dataclass
class Score:
    """What came of one set of sentences."""

    innocent: int = 0
    falsely: list[str] = field(default_factory=list)
    expected: Counter[str] = field(default_factory=Counter)
    missed: Counter[str] = field(default_factory=Counter)
    differ: list[str] = field(default_factory=list)

    @property
    def false_share(self) -> float:
        return len(self.falsely) / self.innocent

    @property
    def missed_share(self) -> float:
        return self.missed.total() / self.expected.total()

    def told(self) -> str:
        by_rule = " ".join(f"{id_} {n - self.missed[id_]}/{n}" for id_, n in sorted(self.expected.items()))
        return (
            f"false alarms {len(self.falsely)}/{self.innocent} ({self.false_share:.1%}), "
            f"missed {self.missed.total()}/{self.expected.total()} ({self.missed_share:.1%})\n{by_rule}\n"
            + "\n".join(self.differ)
        )


def records(name: str) -> list[dict[str, object]]:
    lines = (HERE / f"{name}.jsonl").read_text(encoding="utf-8").splitlines()
    return [json.loads(line) for line in lines]


def score(name: str) -> Score:
    total = Score()
    for record in records(name):
        found = check(record["text"], record["platforms"], kind=record["kind"])
        got, want = {one.rule for one in found}, set(record["rules"])
        total.innocent += not want
        total.expected.update(want)
        total.missed.update(want - got)
        if not want and got:
            total.falsely.append(record["id"])
        if got != want:
            total.differ.append(f"{record['id']} {record['text']}: wanted {sorted(want)}, got {sorted(got)}")
    return total


if __name__ == "__main__":
    for each in SETS:
        print(each, score(each).told())
