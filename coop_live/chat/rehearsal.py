"""A written evening: plays a script of comments as if they came from a live, at any speed."""

from __future__ import annotations

import json
import math
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from coop_live.chat.base import PLATFORMS, Batch, Resume, Since
from coop_live.chat.text import LONGEST_NAME, clean
from coop_live.errors import CoopLiveError, InputError, Problem
from coop_live.i18n import tr
from coop_live.model import Comment, OrderLine

AS_FAST_AS_POSSIBLE = math.inf
LONGEST_EVENING = 24 * 3600


@dataclass(frozen=True, slots=True)
class ScriptLine:
    """One comment of the script; `at` is seconds from the start, `pinned` goes on air with it.

    A script to practise on knows what is right: `truth` are the lines that the comment truly orders, ()
    none, None unknown; `instead` is the earlier comment that it changes or takes back, `tip` a word for
    what makes it hard.
    """

    at: float
    comment_id: str
    author: str
    text: str
    pinned: str | None = None
    platform: str = "other"
    truth: tuple[OrderLine, ...] | None = None
    instead: str = ""
    tip: str = ""


@dataclass(frozen=True, slots=True)
class Script:
    """The lines that can be played, in the order of their time, and what is wrong with the others."""

    lines: tuple[ScriptLine, ...]
    problems: tuple[Problem, ...] = ()

    def until(self, seconds: float) -> Script:
        """Return the beginning of the script: what is said in so many seconds."""
        return Script(tuple(line for line in self.lines if line.at <= seconds), self.problems)


def read_script(path: Path) -> Script:
    """Read a script: one JSON object a line with text, and also id, author, at, pinned, platform.

    A script to practise on has truth too, [code, variant, number] for each order line, and instead, tip.
    A line without `at` follows the one before at once. Raises InputError when there is
    nothing to read at all.
    """
    try:
        text = path.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        cause = tr("Không đọc được kịch bản {name}.", name=path.name)
        raise InputError(cause, tr("Chọn tệp .jsonl khác.")) from error
    lines: list[ScriptLine] = []
    problems: list[Problem] = []
    for row, written in enumerate(text.split("\n"), 1):
        if not written.strip():
            continue
        try:
            lines.append(_line(written, row, lines[-1].at if lines else 0.0))
        except _BadLine as bad:
            problems.append(Problem(row, bad.field, bad.cause, bad.remedy))
    return Script(tuple(sorted(lines, key=lambda line: line.at)), tuple(problems))


class _BadLine(Exception):
    def __init__(self, field: str, cause: str, remedy: str) -> None:
        super().__init__(cause)
        self.field, self.cause, self.remedy = field, cause, remedy


def _line(written: str, row: int, before: float) -> ScriptLine:
    try:
        item = json.loads(written)
    except (ValueError, RecursionError) as error:
        remedy = tr("Mỗi dòng là một bình luận dạng JSON.")
        raise _BadLine("", tr("Dòng {row}: không đọc được.", row=row), remedy) from error
    if not isinstance(item, dict):
        remedy = tr("Mỗi dòng là một bình luận dạng JSON.")
        raise _BadLine("", tr("Dòng {row}: không phải bình luận.", row=row), remedy)
    text = clean(_words(item, "text", row))
    if not text:
        raise _BadLine("text", tr("Dòng {row}: thiếu lời bình luận.", row=row), tr("Thêm text."))
    platform = clean(_words(item, "platform", row)).lower()
    return ScriptLine(
        at=_at(item, row, before),
        comment_id=clean(_words(item, "id", row), LONGEST_NAME) or f"line-{row}",
        author=clean(_words(item, "author", row), LONGEST_NAME),
        text=text,
        pinned=clean(_words(item, "pinned", row), LONGEST_NAME) or None,
        platform=platform if platform in PLATFORMS else "other",
        truth=_truth(item, row),
        instead=clean(_words(item, "instead", row), LONGEST_NAME),
        tip=clean(_words(item, "tip", row), LONGEST_NAME),
    )


def _truth(item: dict[str, Any], row: int) -> tuple[OrderLine, ...] | None:
    written = item.get("truth")
    if written is None:
        return None
    if not isinstance(written, list) or not all(_is_line(one) for one in written):
        cause = tr("Dòng {row}: truth không đúng.", row=row)
        raise _BadLine("truth", cause, tr('Ghi như [["C1", "100g", 2]], hoặc [].'))
    return tuple(OrderLine(code, variant, qty) for code, variant, qty in written)


def _is_line(one: object) -> bool:
    if not isinstance(one, list) or len(one) != 3:
        return False
    code, variant, qty = one
    whole = isinstance(qty, int) and not isinstance(qty, bool) and qty > 0
    return isinstance(code, str) and isinstance(variant, str | None) and whole


def _words(item: dict[str, Any], name: str, row: int) -> str:
    value = item.get(name)
    if value is None:
        return ""
    if isinstance(value, str):
        return value
    if isinstance(value, int) and not isinstance(value, bool):
        return str(value)
    cause = tr("Dòng {row}: {name} không phải chữ.", row=row, name=name)
    raise _BadLine(name, cause, tr("Đặt chữ trong dấu ngoặc kép."))


def _at(item: dict[str, Any], row: int, before: float) -> float:
    value = item.get("at")
    if value is None:
        return before
    if isinstance(value, bool) or not isinstance(value, int | float) or not 0 <= value <= LONGEST_EVENING:
        cause = tr("Dòng {row}: thời điểm không đúng.", row=row)
        raise _BadLine("at", cause, tr("Gõ số giây kể từ lúc bắt đầu."))
    return float(value)


class Rehearsal:
    """Plays a script once; called again after a trouble it goes on with the line that failed.

    `speed` 2 is twice as fast, AS_FAST_AS_POSSIBLE never waits. `show(code)` must put the
    product on air before it returns: the comment after it may mean just that product.
    `started_at` (ms UTC) is the time that the script's first second stands for.
    """

    name = "rehearsal"
    platform = ""
    resume = Resume.TOKEN
    window = 0.0

    def __init__(
        self,
        script: Script,
        show: Callable[[str], object],
        *,
        speed: float = 1.0,
        started_at: int | None = None,
    ) -> None:
        self._lines = script.lines
        self._show = show
        self._speed = speed
        self._started_at = int(time.time() * 1000) if started_at is None else started_at
        self._played = 0
        self._on_air: str | None = None
        self._trouble: CoopLiveError | None = None

    def listen(self, since: Since, stopped: threading.Event) -> Iterator[Batch]:
        """Play to the end of the script."""
        # Where the clock of the script stands now, so that going on does not wait anew.
        reached = self._lines[self._played - 1].at if self._played else 0.0
        began = time.monotonic() - reached / self._speed
        for line in self._lines[self._played :]:
            if self._speed != AS_FAST_AS_POSSIBLE:
                wait = max(0.0, began + line.at / self._speed - time.monotonic())
                yield Batch(wait=wait, trouble=self._trouble)
            self._put_on_air(line.pinned)
            yield Batch((self._comment(line),), trouble=self._trouble)
            self._played += 1

    def _put_on_air(self, code: str | None) -> None:
        """A product that cannot be shown is told; the comments go on, as they would in a live."""
        if code is None or code == self._on_air:
            return
        self._on_air, self._trouble = code, None
        try:
            self._show(code)
        except CoopLiveError as trouble:
            self._trouble = trouble

    def _comment(self, line: ScriptLine) -> Comment:
        return Comment(
            platform=line.platform,
            live_id=f"rehearsal-{self._started_at}",
            comment_id=line.comment_id,
            author_name=line.author or tr("Khách"),
            author_id=line.author or None,  # in a script a name is one and the same person
            text=line.text,
            received_at=self._started_at + round(line.at * 1000),
            source="rehearsal",
        )
