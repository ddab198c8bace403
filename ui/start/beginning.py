"""What the first steps know so far; it outlives the page, which a change of language builds anew."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ui.prepare.importing import Report


@dataclass(slots=True)
class Beginning:
    """`due`: the program was opened for the first time; `step` is the one in front, `reached` the furthest.

    `report` is what was read from the file at `path`, `template` the sample that was saved to be filled in.
    """

    due: bool = False
    step: int = 0
    reached: int = 0
    path: Path | None = None
    template: Path | None = None
    report: Report | None = None
