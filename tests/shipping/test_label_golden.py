"""The everyday label mark by mark, in every size: whatever moves or changes its words is seen here first.

After a change that is meant, python -m tests.shipping.test_label_golden writes the file anew.
"""

from __future__ import annotations

from pathlib import Path

from coop_live.settings.after_live import LABEL_SIZES
from coop_live.shipping.label_sheet import label_pages
from coop_live.shipping.paper import Bars, Box, Code, Mark, Rule, Words
from tests.shipping.parcels import SENDER, long_parcel, parcel

GOLDEN = Path(__file__).parent / "golden" / "labels.txt"


def told() -> str:
    """Return all marks of an everyday label and of a long one, a line each."""
    lines = []
    for size in LABEL_SIZES:
        for page in label_pages((parcel(lot="L1", code="GHN5ABC123"), long_parcel(14)), SENDER, size):
            lines.append(f"{page.name}: {page.width:g} × {page.height:.1f} mm")
            lines += map(_line, page.marks)
    return "\n".join(lines) + "\n"


def _line(mark: Mark) -> str:
    at = f"  {mark.x:6.1f} {mark.y:6.1f}"
    match mark:
        case Words():
            return f"{at} {mark.width:6.1f} wide, {mark.lines} × {mark.size:g} mm: {mark.text}"
        case Code() | Bars():
            return f"{at} {type(mark).__name__}: {mark.payload}"
        case Box() | Rule():
            return f"{at} {mark.width:6.1f} wide, {type(mark).__name__}"


def test_a_label_is_as_it_was():
    assert told() == GOLDEN.read_text(encoding="utf-8")


if __name__ == "__main__":
    GOLDEN.write_text(told(), encoding="utf-8")
