"""Reads chats in which a line with the time stands above or below the words of each comment."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import pairwise

from coop_live.chat.paste.found import Around, Found, Layout, LeftOut, When, no_name
from coop_live.chat.paste.lines import Line, Sort
from coop_live.chat.paste.stand import events, like_a_name, one_of, words_of
from coop_live.i18n import tr

_CLEARLY = 0.5
"""From this difference on the looks of the lines say which of them are names."""

Group = Sequence[Line]
Read = tuple[list[Found], list[LeftOut], Layout]


def read_around_times(lines: Sequence[Line], around: Around, doubt: str = "") -> Read:
    """Return the comments; where it is open whether names stand above or below the times, all are doubted.

    A copy may begin and end in mid-comment: its ends, the looks of the lines and tonight's names tell.
    """
    groups, times = _groups(lines)
    names_first = _names_first(groups, around)
    begins_with_time = not words_of(groups[0]) and bool(words_of(groups[-1]))
    if begins_with_time:
        # The first comment's time, or that of one whose name was not copied.
        below, sure = names_first > 0, abs(names_first) >= _CLEARLY
    else:
        below, sure = _times_below(groups, names_first)
    names = _firsts_and_lasts(groups)[0 if below else 1]
    sure = sure and bool(names) and _mean(names, around) >= 0
    if not sure and not _all_known(names, around):
        doubt = doubt or tr("Chép giữa chừng: không rõ tên đứng trên hay dưới giờ.")
    if below and begins_with_time:
        groups = [*groups[1:], []]
    read = _names_above_words if below else _names_above_times
    found, out = read(groups, times, doubt)
    layout = Layout.TIME_BELOW if below and not begins_with_time else Layout.TIME_ABOVE
    return found, [*out, *events(lines)], layout


def _groups(lines: Sequence[Line]) -> tuple[list[list[Line]], list[When | None]]:
    """Return what stands before, between and after the times, and the times."""
    groups: list[list[Line]] = [[]]
    times: list[When | None] = []
    follows = False
    for line in lines:
        if line.sort is Sort.TIME:
            if not follows:
                times.append(line.when)
                groups.append([])
            follows = True
        elif line.sort is not Sort.EVENT:
            groups[-1].append(line)
            follows = False
    return groups, times


def _times_below(groups: Sequence[Group], names_first: float) -> tuple[bool, bool]:
    """Tell whether times stand under the words, and whether that is sure: the ends and the looks agree."""
    first, last = len(words_of(groups[0])), len(words_of(groups[-1]))
    clear = abs(names_first) >= _CLEARLY
    if first >= 2 and last == 0:
        return (names_first > 0 or not clear), names_first >= _CLEARLY
    if first == 1 and last >= 1:
        return (names_first > 0 and clear), names_first <= -_CLEARLY
    return names_first > 0 or (names_first == 0 and last == 0), False


def _all_known(names: Sequence[Line], around: Around) -> bool:
    """Tell whether all that would be names wrote tonight, whatever the copy looks like."""
    return bool(names) and all(around.knows(line.text) for line in names)


def _firsts_and_lasts(groups: Sequence[Group]) -> tuple[list[Line], list[Line]]:
    """Return the lines that are names if they stand above the words, and those if they stand above times."""
    said = [words_of(group) for group in groups]
    firsts = [group[0] for group in said[1:] if group] + [group[0] for group in said[:1] if len(group) > 1]
    lasts = [group[-1] for group in said[:-1] if group]
    if not lasts and len(said[-1]) > 1:
        lasts = [said[-1][-1]]  # one comment under its time, or the end of one and the next one's name
    return firsts, lasts


def _names_first(groups: Sequence[Group], around: Around) -> float:
    """Weigh the looks: above zero where groups begin with names, below where they end with them."""
    firsts, lasts = _firsts_and_lasts(groups)
    if not firsts or not lasts:
        return 0.0
    middle = [words_of(group) for group in groups[1:-1]]
    spaces = sum(group[0].apart - group[-1].apart for group in middle if len(group) > 1)
    return _mean(firsts, around) - _mean(lasts, around) + spaces / max(1, len(middle))


def _mean(lines: Sequence[Line], around: Around) -> float:
    return sum(like_a_name(line.text, around) for line in lines) / len(lines)


def _names_above_words(
    groups: Sequence[Group], times: Iterable[When | None], doubt: str
) -> tuple[list[Found], list[LeftOut]]:
    """Read name, words, time."""
    found: list[Found] = []
    out: list[LeftOut] = []
    for group, when in zip(groups, [*times, None], strict=False):
        badges = [line for line in group if line.sort is Sort.BADGE]
        said = words_of(group)
        if len(said) > 1:
            cut = "" if when is not None else tr("Chưa có giờ ở dưới: chép thiếu đuôi?")
            found.append(one_of(said[0], said[1:], when, badges, doubt or cut))
        elif said and found and when is not None:
            same = tr("Không có tên: coi là lời tiếp của người trên.")
            found.append(Found(said[0].row, found[-1].author, said[0].text, when, found[-1].owner, same))
        elif said:
            out.append(LeftOut(said[0].row, said[0].text, no_name()))
    return found, out


def _names_above_times(
    groups: Sequence[Group], times: Iterable[When | None], doubt: str
) -> tuple[list[Found], list[LeftOut]]:
    """Read name, time, words: the last line above a time is a name."""
    found: list[Found] = []
    out = [LeftOut(line.row, line.text, no_name()) for line in words_of(groups[0])[:-1]]
    for at, ((above, under), when) in enumerate(zip(pairwise(groups), times, strict=False)):
        names, said = words_of(above), words_of(under)
        is_last = at == len(groups) - 2
        if not names:
            out += [LeftOut(line.row, line.text, no_name()) for line in (said if is_last else said[:-1])]
            continue
        place = above.index(names[-1])
        badges = [line for line in above[max(0, place - 1) :] if line.sort is Sort.BADGE]
        badges += [line for line in under[:1] if line.sort is Sort.BADGE]
        end = ""
        if is_last and len(said) > 1:
            end = tr("Dòng cuối có thể là tên người kế, hay số lượt thích.")
        found.append(one_of(names[-1], said if is_last else said[:-1], when, badges, doubt or end))
    return found, out
