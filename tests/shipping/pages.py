"""Looks at pages of marks: whether everything stands on the paper and beside the rest, and as plain text."""

from __future__ import annotations

from coop_live.shipping.paper import Box, Code, Page, Rule, Words

MARGIN = 10.0


def check_tidy(page: Page) -> None:
    """Every mark is on the paper, and no words stand on other words."""
    words = [mark for mark in page.marks if isinstance(mark, Words)]
    for mark in page.marks:
        match mark:
            case Words(x=x, y=y, width=width):
                high = mark.lines * mark.size
            case Box(x=x, y=y, width=width, height=high):
                pass
            case Rule(x=x, y=y, width=width):
                high = 0
            case Code(x=x, y=y, side=width):
                high = width
        assert x >= MARGIN, mark
        assert y >= MARGIN, mark
        assert x + width <= page.width - MARGIN, mark
        assert y + high <= page.height - 5, mark
    for at, one in enumerate(words):
        for other in words[at + 1 :]:
            beside = one.x + one.width <= other.x + 0.01 or other.x + other.width <= one.x + 0.01
            below = one.y + one.lines * one.size <= other.y + 0.01
            above = other.y + other.lines * other.size <= one.y + 0.01
            assert beside or below or above, (one, other)


def said(page: Page) -> list[str]:
    """Return the texts of a page in their order."""
    return [mark.text for mark in page.marks if isinstance(mark, Words)]


def as_text(page: Page) -> str:
    """Return a page as text, a line a mark, for a golden file."""
    lines = [f"{page.name} {page.width:g} x {page.height:g}"]
    for mark in page.marks:
        match mark:
            case Words(x=x, y=y, width=width, text=text, size=size, weight=weight):
                lines.append(f"{x:6.1f} {y:6.1f} {width:6.1f} {size:.1f}/{weight} {mark.side} {text}")
            case Box(x=x, y=y, width=width, height=height, shade=shade):
                lines.append(f"{x:6.1f} {y:6.1f} {width:6.1f} x {height:.1f} grey {shade}")
            case Rule(x=x, y=y, width=width):
                lines.append(f"{x:6.1f} {y:6.1f} {width:6.1f} line")
    return "\n".join(lines) + "\n"
