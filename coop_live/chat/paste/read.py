"""Reads a copied chat: finds out how its comments stand there, and takes them out."""

from __future__ import annotations

import re
from dataclasses import replace

from coop_live.chat.paste.blocks import read_blocks
from coop_live.chat.paste.columns import columns
from coop_live.chat.paste.found import Around, Found, Layout, LeftOut, Paste, of_comments
from coop_live.chat.paste.lines import Sort, read_lines
from coop_live.chat.paste.one_line import with_names, with_signs, with_times
from coop_live.i18n import tr

MOST = 400_000
"""Characters of one paste: some hours of a lively chat."""
MOST_LINES = 20_000

_UNSEEN_LINE = re.compile(r"^[ \t\u200b]+$", re.MULTILINE)
_CUT = re.compile(r"(?:…|\.\.\.)\s*(?:xem thêm|see more)\s*$", re.IGNORECASE)


def read_paste(text: str, around: Around) -> Paste:
    """Return the comments of a copied chat; what cannot be told apart for sure says so."""
    whole = _UNSEEN_LINE.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))
    text, row = _first_part(whole)
    found, out, layout = _read(text, around)
    if len(text) < len(whole.rstrip()):
        out = [*out, LeftOut(row, whole[len(text) :][:80].strip(), tr("Dài quá: dán phần còn lại lần sau."))]
    return of_comments(map(_whole, found), out, layout)


def _first_part(text: str) -> tuple[str, int]:
    """Return as many whole lines as are read at a time, and the line after them."""
    if len(text) > MOST:
        text = text[: max(text.rfind("\n", 0, MOST) + 1, 0) or MOST]
    lines = text.split("\n")
    kept = "\n".join(lines[:MOST_LINES])
    return kept, min(len(lines), MOST_LINES) + 1


def _read(text: str, around: Around) -> tuple[list[Found], list[LeftOut], Layout]:
    lines = read_lines(text, around)
    said = [line for line in lines if line.sort in (Sort.WORDS, Sort.HEAD, Sort.EVENT)]
    most = max(1, len(said)) / 2
    tabbed = sum("\t" in line.strip() for line in text.split("\n"))
    if tabbed >= max(1, len(lines)) / 2:
        cells, out, count = columns(text, around)
        if count:
            return cells, out, Layout.COLUMNS
    if not any(line.sort is Sort.PAGE for line in lines):
        signed, out, count = with_signs(text, around)
        if count >= max(1, len(said)) / 3:  # the rest may be paid messages, which stand otherwise
            return signed, out, Layout.ONE_LINE
    timed, out, count = with_times(text, around)
    if count >= most:
        return timed, out, Layout.ONE_LINE
    if not any(line.sort in (Sort.PAGE, Sort.HEAD) or line.when is not None for line in lines):
        named, out, count = with_names(text, around)
        if count > most or count == len(said) > 0:
            return named, out, Layout.ONE_LINE
    return read_blocks(lines, around)


def _whole(found: Found) -> Found:
    """Doubt what the page showed only the beginning of."""
    if _CUT.search(found.text) is None:
        return found
    doubt = tr("Trang chỉ hiện phần đầu: bấm Xem thêm rồi chép lại.")
    return replace(found, text=_CUT.sub("…", found.text).strip(), doubt=found.doubt or doubt)
