"""Looks into a real book: is everything there that was said, and nothing that must not be."""

from __future__ import annotations

from pathlib import Path

from coop_live.ledger.opening import read_ledger
from coop_live.model import Gap
from tests.chat.sources.stages import PLANTED, Said

# Some platforms tell times in whole seconds; a gap is told to people in minutes.
SLACK_MS = 1500


def kept_in(book: Path) -> tuple[list[tuple[str, str]], list[Gap]]:
    """Return what stands in a book: kind and id of each comment, and the gaps."""
    with read_ledger(book) as questions:
        rows = questions.connection.execute("SELECT kind, comment_id FROM comment").fetchall()
        return [(kind, number) for kind, number in rows], questions.gaps(questions.lives()[-1].id)


def wrong_with(said: list[Said], book: Path) -> list[str]:
    """Return what a book has too much of, or lacks without a word; [] when all is well."""
    kept, gaps = kept_in(book)
    told, there = {(one.kind, one.comment_id) for one in said}, set(kept)
    wrong = [f"nobody said {one}" for one in kept if one not in told]
    for one in said:
        covered = one.excused and any(gap.since - SLACK_MS <= one.at <= gap.until + SLACK_MS for gap in gaps)
        if (one.kind, one.comment_id) not in there and not covered:
            wrong.append(f"{one} is lost, the gaps are {gaps}")
    return wrong


def secrets_in(folder: Path) -> list[str]:
    """Return the files that hold something planted."""
    files = [file for file in folder.rglob("*") if file.is_file()]
    return [
        f"{file.name}: {word}" for file in files for word in PLANTED if word.encode() in file.read_bytes()
    ]


def is_of_the_kill(breach: str) -> bool:
    """Whether only the kill is to blame: who is born anew does not know when its predecessor asked."""
    return any(words in breach for words in ("soon", "before", "left without", "left because"))
