"""Reads the regular expressions of a rule file, and refuses those that a hostile text could make slow."""

from __future__ import annotations

import re
from dataclasses import dataclass

from coop_live.i18n import tr

LONGEST = 300
MOST_STEPS = 4_000
"""How many signs a pattern may have compared from one place: so much work at most for each character."""

_TOKEN = re.compile(
    r"""(?P<escape>\\.)|(?P<set>\[\^?\]?(?:\\.|[^\]\\])*\])|(?P<open>\((?:\?(?:[:=!]|<[=!]))?)|(?P<close>\))
    |(?P<bar>\|)|(?P<times>[*+?]\??|\{[0-9]*(?:,[0-9]*)?\}\??)|(?P<other>.)""",
    re.VERBOSE | re.DOTALL,
)


class PatternError(ValueError):
    """A pattern that cannot be used; the message says why, for a person."""


def compiled(pattern: str) -> re.Pattern[str]:
    """Return the pattern for small letters without marks; raises PatternError with the reason."""
    if not pattern or len(pattern) > LONGEST:
        raise PatternError(tr("mẫu trống hoặc dài quá %n ký tự", "", LONGEST))
    try:
        found = re.compile(pattern)
    except (re.error, OverflowError, RecursionError) as error:
        raise PatternError(tr("mẫu “{pattern}” viết sai", pattern=pattern)) from error
    if steps(pattern) > MOST_STEPS:
        raise PatternError(
            tr("mẫu “{pattern}” quá nặng: dùng {{1,20}} thay cho * và +, và ít lựa chọn hơn", pattern=pattern)
        )
    if found.match(""):
        raise PatternError(tr("mẫu “{pattern}” khớp cả chữ trống", pattern=pattern))
    return found


@dataclass(slots=True)
class _Group:
    """What is inside an open bracket so far: its closed alternatives, and the one that is read."""

    ways: int = 0
    steps: int = 0
    ways_here: int = 1
    steps_here: int = 0
    last: tuple[int, int] | None = None

    def add(self, ways: int, steps: int) -> None:
        """Take in the next part; each way to get there tries it."""
        self._settle()
        self.last = ways, steps

    def repeat(self, least: int, most: int) -> None:
        """Have the last part stand so often: w ways once are w * w ways twice."""
        ways, steps = self.last or (1, 1)
        all_ways, all_steps, so_far = int(least == 0), 0, 1
        for count in range(1, most + 1):
            all_steps += so_far * steps
            so_far *= ways
            all_ways += so_far if count >= least else 0
            if all_steps > MOST_STEPS or so_far > MOST_STEPS:
                all_ways = all_steps = MOST_STEPS + 1
                break
        self.last = all_ways, all_steps

    def bar(self) -> None:
        """End an alternative."""
        self._settle()
        self.ways, self.steps = self.ways + self.ways_here, self.steps + self.steps_here
        self.ways_here, self.steps_here = 1, 0

    def closed(self) -> tuple[int, int]:
        """Return ways and steps of the whole; nothing is for nothing, not even an empty one."""
        self.bar()
        return self.ways, self.steps + 1

    def _settle(self) -> None:
        ways, steps = self.last or (1, 0)
        self.steps_here += self.ways_here * steps
        self.ways_here *= ways
        self.last = None


def steps(pattern: str) -> int:
    """Return how many signs a right pattern compares at most from one place.

    What cannot be counted (no end, what was found before, other kinds of group) is more than MOST_STEPS.
    """
    groups, before = [_Group()], ""
    for token in _TOKEN.finditer(pattern):
        sort, sign = token.lastgroup or "", token.group()
        if sort == "open":
            groups.append(_Group())
        elif sort == "close":
            whole = groups.pop().closed()
            groups[-1].add(*whole)
        elif sort == "bar":
            groups[-1].bar()
        elif sort == "times" and sign.rstrip("?") != "{}":
            least, most = _between(sign)
            if before == "open" or most > MOST_STEPS:  # "(?P", "(?x" and their like; or without end
                return MOST_STEPS + 1
            groups[-1].repeat(least, most)
        elif sort == "escape" and sign[1].isdigit():  # what was found before is sought again
            return MOST_STEPS + 1
        else:
            groups[-1].add(1, 1)
        before = sort
    return groups[0].closed()[1]


def _between(times: str) -> tuple[int, int]:
    """Return how often a quantifier lets its part stand, at least and at most: 3 and 3 for {3}."""
    if times[0] in "*+":
        return 0, MOST_STEPS + 1
    if times[0] == "?":
        return 0, 1
    least, comma, most = times.removesuffix("?")[1:-1].partition(",")
    return int(least or 0), int(most or MOST_STEPS + 1) if comma else int(least)
