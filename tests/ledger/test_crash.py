"""Processes are killed while they write the book; what the book had answered before, it keeps."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

HOUSE = Path(__file__).resolve().parents[2]
PATIENCE_S = 110

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork, which Windows does not have")


class Run:
    """Kills in a process of its own: it forks, and the threads of pytest must not be there then."""

    def __init__(self, folder: Path, *how: str) -> None:
        command = [sys.executable, "-m", "tests.ledger.crash", "--seed", "7", "--folder", str(folder), *how]
        pipe = subprocess.PIPE
        self.process = subprocess.Popen(command, cwd=HOUSE, stdout=pipe, stderr=pipe, text=True)

    def __enter__(self) -> Run:
        return self

    def __exit__(self, *exc: object) -> None:
        """Leave no process behind."""
        with self.process:
            self.process.kill()

    def result(self) -> tuple[int, str, str]:
        """Return the exit code, the figures, and what went wrong."""
        figures, trouble = self.process.communicate(timeout=PATIENCE_S)
        print(figures)
        return self.process.returncode, figures, trouble


@pytest.fixture(scope="module", autouse=True)
def every_step(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Run]:
    """Begins first and runs beside the other tests: that is shorter, and a busy machine more severe."""
    with Run(tmp_path_factory.mktemp("steps"), "--every-step") as run:
        yield run


def test_eighty_kills_lose_no_order_that_was_promised(tmp_path: Path):
    with Run(tmp_path, "--kills", "80") as run:
        code, figures, trouble = run.result()
    assert code == 0, trouble
    assert " 80 kills" in figures


def test_who_promises_before_the_book_has_answered_is_found_out(tmp_path: Path):
    """The test above can fail: a process that speaks too soon does not get through it."""
    with Run(tmp_path, "--kills", "80", "--hasty") as run:
        code, _figures, trouble = run.result()
    assert code == 1
    assert "is missing" in trouble or "is now draft" in trouble


def test_a_kill_at_each_step_of_making_a_book_and_selling_leaves_a_good_private_one(every_step: Run):
    code, figures, trouble = every_step.result()
    assert code == 0, trouble
    assert " 0 open to others" in figures
