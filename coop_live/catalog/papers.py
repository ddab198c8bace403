"""Reads and writes a paper on file in one line: "OCOP 4 sao 123/QĐ-UBND 15/03/2024 UBND tỉnh Gia Lai"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import takewhile

from coop_live.catalog.cells import shown
from coop_live.catalog.paper_facts import (
    PRINTED,
    WrittenPaper,
    certificate_of,
    certificates_of,
    example,
    scheme_of,
    scheme_word,
)
from coop_live.errors import InputError
from coop_live.i18n import tr
from coop_live.model import Certificate
from coop_live.validity import day_of

_QUOTED = re.compile(r'"([^"\n]*)"|“([^”\n]*)”')
_ONE = re.compile(r'(?:"[^"\n]*"|“[^”\n]*”|[^;\n])+')
# A quoted part is set aside under a sign of its own, so that nothing in it is taken for something else.
_ASIDE = 0xE000
_SIGN = "[\ue000-\uf8ff]"
_DATE = r"(?:\d{1,2}[/.-]\d{1,2}[/.-]\d{4}|\d{1,2}/\d{1,2}/\d{2}|\d{4}-\d{1,2}-\d{1,2})(?![^\s,.;)])"
_UNTIL = r"(?:đến|den|hết hạn|het han|hạn|han|hsd|until|expires)(?:\s+(?:hết|het|đến|den|ngày|ngay))*"
_FROM = r"(?:cấp|cap|từ|tu|issued)(?:\s+(?:ngày|ngay))?|(?:ngày|ngay)(?:\s+(?:cấp|cap))?"
_STARS = re.compile(r"(?<!\S)(\d+)\s*(?:sao|stars?)(?!\w)", re.IGNORECASE)
_EXPIRES = re.compile(rf"(?<!\S){_UNTIL}\s*:?\s*({_DATE})", re.IGNORECASE)
_MARKED = re.compile(rf"(?<!\S)(?:{_FROM})\s*:?\s*({_DATE})", re.IGNORECASE)
_BARE = re.compile(rf"(?<![^\s,(])({_DATE})")
_NUMBER = re.compile(rf"(?<!\S)(?:số|no\.?)\s*:?\s*({_SIGN}|\S*\d\S*)", re.IGNORECASE)
_BARE_NUMBER = re.compile(r"^(\S*\d\S*)")
_ISSUER = re.compile(rf"(?<!\S)(?:do|nơi cấp|by)\s*:?\s*({_SIGN})", re.IGNORECASE)
_BY = re.compile(r"^(?:do|nơi cấp|by)(?:\s*:\s*|\s+)", re.IGNORECASE)
# As many real papers are written; others differ, so it only helps to know the kind [?].
_VIETGAP = re.compile(r"VietGAP-(?:TT|CN|TS)(?:-\d{2}){2,3}-\d{2,4}", re.IGNORECASE)
_EDGES = " ,.;:·–-()"


def read_paper(text: str) -> Certificate:
    """Return the paper that a line says; raises InputError with what to type instead.

    First the kind, then in any order stars, a title in quotes, the number, days (a bare one is the
    day of issue, "đến …" the last one) and who issued it.
    """
    return certificate_of(written_paper(text))


def paper_line(paper: Certificate) -> str:
    """Return the line that `read_paper` reads as this paper."""
    plain = _line(paper, paper.number, paper.issuer)
    try:
        if read_papers(plain) == (paper,):
            return plain
    except InputError:
        pass
    number = f"số {_quoted(paper.number)}" if paper.number else ""
    return _line(paper, number, f"do {_quoted(paper.issuer)}" if paper.issuer else "")


def split_papers(text: str) -> tuple[WrittenPaper, ...]:
    """Take a cell apart: a paper a line, or separated by ";". Raises InputError."""
    parts = (part.strip() for part in _ONE.findall(text))
    return tuple(written_paper(part) for part in parts if part)


def read_papers(text: str) -> tuple[Certificate, ...]:
    """Return all papers of a cell. Raises InputError at the first trouble."""
    return certificates_of(split_papers(text))


def join_papers(papers: Sequence[Certificate]) -> str:
    """Write papers as a person types them, one a line; `read_papers` reads them again."""
    return "\n".join(map(paper_line, papers))


def written_paper(text: str) -> WrittenPaper:
    """Take a line apart, nothing of it checked but that every part has a place. Raises InputError."""
    asides: list[str] = []

    def set_aside(found: re.Match[str]) -> str:
        asides.append(found[1] or found[2] or "")
        return f" {chr(_ASIDE + len(asides) - 1)} "

    line = re.sub(_SIGN, "", " ".join(shown(text).split()))
    scheme, rest = _scheme(_QUOTED.sub(set_aside, line))
    issuer, rest = _taken(_ISSUER, rest)
    stars, rest = _taken(_STARS, rest)
    issued, expires, rest = _days(rest, scheme)
    number, rest = _taken(_NUMBER, rest)
    titles = re.findall(_SIGN, rest)
    rest = _trimmed(re.sub(_SIGN, " ", rest))
    if not number:
        number, rest = _taken(_BARE_NUMBER, rest)
    rest = _trimmed(rest)
    if len(titles) > 1 or (rest and issuer):
        unclear = asides[ord(titles[1]) - _ASIDE] if len(titles) > 1 else rest
        raise InputError(tr("Chưa rõ “{text}” là gì.", text=unclear[:40]), _like(scheme))

    def whole(part: str) -> str:
        return asides[ord(part) - _ASIDE] if re.fullmatch(_SIGN, part) else part.strip(",;")

    title = whole(titles[0]) if titles else ""
    said = whole(issuer) if issuer else _BY.sub("", rest)
    return WrittenPaper(scheme, whole(number), stars, title, said, issued, expires)


def _scheme(line: str) -> tuple[str, str]:
    """Return the kind's own word and what follows; the longest words that name a kind count."""
    words = line.split()
    # A part that was set aside, which is not printable, is none of the kind's words.
    for count in range(len(list(takewhile(str.isprintable, words[:8]))), 0, -1):
        if scheme := scheme_of(" ".join(words[:count])):
            return scheme_word(scheme), " ".join(words[count:])
    if words and _VIETGAP.fullmatch(words[0].rstrip(",")):
        return scheme_word("vietgap"), line
    return " ".join(words[:4]), ""


def _days(rest: str, scheme: str) -> tuple[str, str, str]:
    """Return the day of issue, the last day, and the line without them."""
    expires, rest = _taken(_EXPIRES, rest)
    issued, rest = _taken(_MARKED, rest)
    if not issued:
        alone, rest = _taken(_BARE, rest)
        if alone and not expires:
            expires, rest = _second_day(rest, scheme)
            if not expires and scheme_of(scheme) in PRINTED:
                raise InputError(
                    tr("Ngày {day} là ngày cấp hay ngày hết hạn?", day=alone),
                    tr("Gõ “đến {day}” nếu là ngày hết hạn, “cấp {day}” nếu là ngày cấp.", day=alone),
                )
        issued = alone
    elif not expires:
        expires, rest = _second_day(rest, scheme)
    if more := _BARE.search(rest):
        raise InputError(tr("Thừa ngày {day}.", day=more[1]), _like(scheme))
    return issued, expires, rest


def _second_day(rest: str, scheme: str) -> tuple[str, str]:
    """Return the last day that stands behind the day of issue without a word of its own."""
    if twice := _MARKED.search(rest):
        raise InputError(tr("Thừa ngày {day}.", day=twice[1]), _like(scheme))
    return _taken(_BARE, rest)


def _taken(wanted: re.Pattern[str], rest: str) -> tuple[str, str]:
    """Return the first part that is written so, "" for none, and the line without it."""
    found = wanted.search(rest)
    if found is None:
        return "", rest
    part = next(group for group in found.groups() if group)
    return part, f"{rest[: found.start()]} {rest[found.end() :]}"


def _trimmed(rest: str) -> str:
    return " ".join(rest.split()).strip(_EDGES)


def _like(scheme: str) -> str:
    known = scheme_of(scheme)
    return tr("Gõ như: {example}", example=example(known or "ocop"))


def _line(paper: Certificate, number: str, issuer: str) -> str:
    issued = _day(paper.issued)
    parts = (
        scheme_word(paper.scheme),
        f"{paper.stars} sao" if paper.stars else "",
        _quoted(paper.title) if paper.title else "",
        number,
        f"cấp {issued}" if issued and paper.scheme in PRINTED else issued,
        f"đến {_day(paper.expires)}" if paper.expires else "",
        issuer,
    )
    return " ".join(filter(None, parts))


def _quoted(text: str) -> str:
    return f"“{text}”" if '"' in text else f'"{text}"'


def _day(iso: str) -> str:
    day = day_of(iso)
    return day.strftime("%d/%m/%Y") if day else iso
