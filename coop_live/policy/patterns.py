"""Reads the regular expressions of a rule file, and refuses those that a hostile text could make slow."""

from __future__ import annotations

import re

from coop_live.i18n import tr

LONGEST = 300
MOST_TRIES = 2_000
"""How many ways a pattern may have to go on from one place: so much work at most for each character."""

_TOKEN = re.compile(
    r"""(?P<escape>\\.)|(?P<set>\[\^?\]?(?:\\.|[^\]\\])*\])|(?P<open>\((?:\?(?:[:=!]|<[=!]))?)|(?P<close>\))
    |(?P<bar>\|)|(?P<times>[*+?]\??|\{[0-9]*(?:,[0-9]*)?\}\??)|(?P<other>.)""",
    re.VERBOSE | re.DOTALL,
)
_BACKWARD = re.compile(r"\\[0-9]|\(\?P")


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
    if found.match(""):
        raise PatternError(tr("mẫu “{pattern}” khớp cả chữ trống", pattern=pattern))
    if _tries(pattern) > MOST_TRIES:
        raise PatternError(
            tr("mẫu “{pattern}” quá nặng: dùng {{1,20}} thay cho * và +, và ít lựa chọn hơn", pattern=pattern)
        )
    return found


def _tries(pattern: str) -> int:
    """Return in how many ways a pattern can be tried from one place; what has no end counts as too many."""
    if _BACKWARD.search(pattern):
        return MOST_TRIES + 1
    tries, before = 1, ""
    for token in _TOKEN.finditer(pattern):
        sort = token.lastgroup or ""
        if sort == "bar":
            tries *= 2
        elif sort == "times":
            ways = _ways(token.group().removesuffix("?") or "?")
            if ways > 2 and before == "close":
                return MOST_TRIES + 1
            tries *= ways
        if tries > MOST_TRIES:
            return tries
        before = sort
    return tries


def _ways(times: str) -> int:
    """Return between how many lengths a quantifier chooses: 1 for {3}, 2 for ?, 20 for {1,20}."""
    if times == "?":
        return 2
    if times[0] in "*+":
        return MOST_TRIES + 1
    least, comma, most = times[1:-1].partition(",")
    if not comma:
        return 1
    return int(most) - int(least or 0) + 1 if most else MOST_TRIES + 1
