"""Reads chats whose names, times and words stand on lines of their own."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from coop_live.chat.paste.found import Around, Found, Layout, LeftOut, When, no_name
from coop_live.chat.paste.lines import Line, Sort, name_of
from coop_live.chat.paste.stand import LOOKS_LIKE, events, like_a_name, one_of, words_of
from coop_live.chat.paste.timed import Read, read_around_times
from coop_live.i18n import tr


def read_blocks(lines: Sequence[Line], around: Around) -> Read:
    """Return the comments of lines that stand in blocks, whatever ends or begins a block here."""
    if any(line.sort is Sort.PAGE for line in lines):
        return _between_buttons(lines, around)
    strong = [_strong(line) for line in lines]
    if any(line.sort is Sort.HEAD for line in strong):
        return _under_heads(strong)
    if any(line.sort is Sort.TIME for line in strong):
        return read_around_times(strong, around)
    if any(line.sort is Sort.TIME for line in lines):
        return read_around_times(lines, around, tr("Có thể là giờ, có thể là lời nói."))
    return _pairs(strong, around)


def _strong(line: Line) -> Line:
    """Without the page's buttons a "2h" is what a viewer wrote."""
    return replace(line, sort=Sort.WORDS) if line.sort is Sort.TIME and line.weak else line


# ---------------------------------------------------------------- blocks that the page's buttons end


def _between_buttons(lines: Sequence[Line], around: Around) -> Read:
    found: list[Found] = []
    out: list[LeftOut] = []
    for at, (block, when) in enumerate(_cut_at_buttons(lines)):
        _of_block(block, when, found, out, around if at == 0 else None)
    return found, out, Layout.PAGE


def _cut_at_buttons(lines: Sequence[Line]) -> Iterator[tuple[list[Line], When | None]]:
    """Yield what stands between runs of buttons, with the time among the buttons behind it."""
    block: list[Line] = []
    foot: list[Line] = []
    for at, line in enumerate(lines):
        ends = line.sort is Sort.PAGE or (line.sort is Sort.TIME and _by_button(lines, at))
        if ends:
            foot.append(line)
            continue
        if foot:
            yield block, next((one.when for one in foot if one.when is not None), None)
            block, foot = [], []
        block.append(line)
    yield block, next((one.when for one in foot if one.when is not None), None)


def _by_button(lines: Sequence[Line], at: int) -> bool:
    """Tell whether a time stands among buttons: with nothing but times between it and one of them."""
    for step in (-1, 1):
        place = at + step
        while 0 <= place < len(lines) and lines[place].sort is Sort.TIME:
            place += step
        if 0 <= place < len(lines) and lines[place].sort is Sort.PAGE:
            # "Lan · 2 giờ · chốt 1 · Trả lời": a time right under a name belongs to the name.
            return step == -1 or not _names(lines, at)
    return False


def _names(lines: Sequence[Line], at: int) -> bool:
    """Tell whether the lines above a time, back to the last button, are a name alone."""
    above = 0
    for line in reversed(lines[:at]):
        if line.sort is Sort.PAGE:
            break
        above += line.sort is Sort.WORDS
    return above <= 1


def _of_block(
    block: Sequence[Line],
    when: When | None,
    found: list[Found],
    out: list[LeftOut],
    top: Around | None,
) -> None:
    """Take a block's comment; `top` is given for the first block, which may begin in mid-comment."""
    badges = [line for line in block if line.sort is Sort.BADGE]
    out += events(block)
    said = [line for line in block if line.sort in (Sort.WORDS, Sort.HEAD, Sort.TIME)]
    count = _likes(said)
    if count is not None:
        out.append(LeftOut(count.row, count.text, tr("Có lẽ là số lượt thích.")))
        said.remove(count)
    if not said:
        return
    name, *rest = said
    above = next((line for line in rest if line.sort is Sort.TIME), None)
    doubt = ""
    texts = [line for line in rest if line is not above]
    if any(line.sort is not Sort.WORDS for line in texts):
        doubt = tr("Không rõ bình luận bắt đầu ở dòng nào.")
    if not texts and above is not None and above.weak:
        texts, above = [above], None
        doubt = tr("Có thể là giờ, có thể là lời nói.")
    unsure = len(texts) > 1 or (top is not None and like_a_name(name_of(name.text)[0], top) < LOOKS_LIKE)
    if top is not None and unsure and name.sort is not Sort.HEAD and above is None:
        doubt = tr("Đầu trang: không rõ dòng nào là tên.")
    found.append(one_of(name, texts, when or (above.when if above else None), badges, doubt))


def _likes(said: Sequence[Line]) -> Line | None:
    """Return the small number that says how many liked the comment before, or this one under its words."""
    if len(said) > 1 and said[0].is_number and said[0].sort is Sort.WORDS:
        return said[0]
    if len(said) > 3 and said[1].sort is Sort.TIME and said[-1].is_number:
        return said[-1]
    return None


# ---------------------------------------------------------------- blocks that a name with its time begins


def _under_heads(lines: Sequence[Line]) -> Read:
    found: list[Found] = []
    out: list[LeftOut] = events(lines)
    head: Line | None = None
    said: list[Line] = []
    badges: list[Line] = []

    def close() -> None:
        if head is not None:
            found.append(one_of(head, said, None, badges))
        else:
            out.extend(LeftOut(line.row, line.text, no_name()) for line in said)

    for line in lines:
        if line.sort is Sort.HEAD:
            close()
            head, said, badges = line, [], []
        elif line.sort is Sort.WORDS:
            said.append(line)
        elif line.sort is Sort.BADGE:
            badges.append(line)
        elif line.sort is Sort.TIME and head is not None and head.when is None:
            head = replace(head, when=line.when)
    close()
    return found, out, Layout.TIME_ABOVE


# ---------------------------------------------------------------- no times at all


def _pairs(lines: Sequence[Line], around: Around) -> Read:
    """Read a name and what it said under each other; sure where empty lines or tonight's names say so."""
    blocks: list[list[Line]] = []
    for line in lines:
        if line.sort is Sort.EVENT:
            continue
        if line.apart or not blocks:
            blocks.append([])
        blocks[-1].append(line)
    out = events(lines)
    if len(blocks) > 1 and all(len(words_of(block)) > 1 for block in blocks):
        found = [_of_pair(block, "") for block in blocks]
    else:
        found = _by_turns([line for block in blocks for line in block], around)
    return found, out, Layout.PAIRS


def _of_pair(block: Sequence[Line], doubt: str) -> Found:
    said = words_of(block)
    return one_of(said[0], said[1:], None, [line for line in block if line.sort is Sort.BADGE], doubt)


def _by_turns(lines: Sequence[Line], around: Around) -> list[Found]:
    """Read every other line as a name: sure only of those who wrote tonight."""
    found: list[Found] = []
    block: list[Line] = []
    for line in lines:
        if line.sort is Sort.WORDS and len(words_of(block)) == 2:
            found.append(_turn(block, around))
            block = []
        block.append(line)
    if words_of(block):
        found.append(_turn(block, around))
    return found


def _turn(block: Sequence[Line], around: Around) -> Found:
    known = around.knows(words_of(block)[0].text)
    return _of_pair(block, "" if known else tr("Không có giờ: đoán dòng trên là tên, dòng dưới là lời."))
