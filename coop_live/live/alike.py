"""Puts questions together that ask the same: five viewers who want to know the postage are one answer."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from coop_live.letters import folded
from coop_live.live.talk import FeedRow
from coop_live.model import Product, Role

SAME_MOMENT_MS = 180_000
"""So far apart two viewers may ask "giá bao nhiêu" and still mean the same product on air."""
SHARED = 0.6
"""This part of the shorter question's words is in the longer one, and at least two."""

# What viewers ask again and again, in folded words; the first that is found counts. Made up from the
# sample comments, not measured on real evenings [?].
_TOPICS = (
    ("keeps", r"hsd|han su dung|han dung|date|bao quan|de duoc bao lau|de (lau|ngoai)"),
    ("postage", r"free ?ship|fre ship|mien ship|(phi|tien|cuoc) (ship|van chuyen|giao)|ship (bao )?nhieu"),
    ("when", r"(ship|giao|gui|nhan|toi|ve)\b.*\b(may ngay|bao lau|khi nao|bao gio|chung nao)"
             r"|(may ngay|bao lau|khi nao|bao gio|chung nao)\b.*\b(ship|giao|gui|nhan|toi|ve|co hang)"),
    ("pay", r"cod|thanh toan|tra tien|chuyen khoan|stk|so tai khoan"),
    ("look", r"(kiem|xem|thu|mo|dong kiem) (hang|hop)|dong kiem"),
    ("shop", r"(shop|htx|hop tac xa|ben minh|ben em|cua hang) (o|ban o) dau|dia chi"),
    ("price", r"gia|(bao )?nhieu tien|bn tien|bao nhieu|bao tien|bn"),
    ("left", r"con (hang|ko|khong|hong|k|hok|hem)|con\b.*\b(ko|khong|hong|k|hok|hem)|het chua|het hang"),
)  # fmt: skip
_SAID = tuple((topic, re.compile(rf"\b({words})\b")) for topic, words in _TOPICS)
# Of these the product makes no difference.
_GENERAL = frozenset({"postage", "when", "pay", "look", "shop"})
# Words of courtesy and of asking: they say nothing of what is asked.
_EMPTY = frozenset(
    re.findall(
        r"\w+",
        """a ad oi shop sop em e chi c anh ah co chu bac ban minh mik mk nha nhe nghen nhi ta va vay v the z
        khong ko k hong hok hem duoc dc dk la thi ma cho hoi xin voi gi j nao sao day do nay kia ay roi r
        luon may bao nhieu khi gio lau bi bo htx con""",
    )
)


@dataclass(frozen=True, slots=True)
class Asked:
    """One question and all who ask it; `rows` by time, the first one first."""

    rows: tuple[FeedRow, ...]

    @property
    def first(self) -> FeedRow:
        """The comment that stands for all of them."""
        return self.rows[0]

    @property
    def people(self) -> int:
        """How many viewers ask it."""
        return len({row.comment.author for row in self.rows})

    @property
    def since(self) -> int:
        """Since when the one who waits longest waits, in ms UTC."""
        return min(row.comment.received_at for row in self.rows)


@dataclass(frozen=True, slots=True)
class _Subject:
    """What a question is about: `topic` and `code` are "" where that is not known."""

    topic: str
    code: str
    words: frozenset[str]
    at: int


def alike(rows: Iterable[FeedRow], products: Sequence[Product]) -> tuple[Asked, ...]:
    """Return the questions in the order in which they were first asked, those that ask the same as one."""
    names = [(product.code, _names(product)) for product in products]
    groups: list[list[FeedRow]] = []
    subjects: list[list[_Subject]] = []
    for row in rows:
        subject = _subject(row, names)
        # The first and the latest of a group speak for it: with all of them a chain of
        # questions, each a little different, would end up as one.
        place = next((at for at, known in enumerate(subjects) if _same_as(known, subject)), None)
        if place is None:
            groups.append([row])
            subjects.append([subject])
        else:
            groups[place].append(row)
            subjects[place] = [subjects[place][0], subject]
    return tuple(Asked(tuple(group)) for group in groups)


def _same_as(known: list[_Subject], subject: _Subject) -> bool:
    return _same(known[0], subject) or (
        known[0].topic == subject.topic != "" and _same(known[-1], subject) and known[0].code == subject.code
    )


def _same(one: _Subject, other: _Subject) -> bool:
    if one.topic and other.topic and one.topic != other.topic:
        return False
    same_topic = one.topic == other.topic != ""
    if same_topic and one.topic in _GENERAL:
        return True
    if one.code and other.code and one.code != other.code:
        return False
    if same_topic and one.code == other.code:
        return bool(one.code) or abs(one.at - other.at) <= SAME_MOMENT_MS
    shared = len(one.words & other.words)
    least = min(len(one.words), len(other.words))
    return shared >= 2 and shared >= SHARED * least


def _subject(row: FeedRow, names: list[tuple[str, frozenset[str]]]) -> _Subject:
    text = row.mark.text if row.mark.text is not None else row.comment.text
    said = folded(text)
    topic = next((topic for topic, pattern in _SAID if pattern.search(said)), "")
    words = frozenset(word for word in said.split() if word not in _EMPTY)
    return _Subject(topic, _code(row, names), words, row.comment.received_at)


def _code(row: FeedRow, names: list[tuple[str, frozenset[str]]]) -> str:
    """Return the product that a question names, as the reading of orders marked it; "" none, or several."""
    for span in row.intent.spans:
        if span.role is not Role.PRODUCT:
            continue
        name = folded(row.comment.text[span.start : span.end])
        codes = [code for code, known in names if name in known]
        if not codes:
            codes = [code for code, known in names if any(one.startswith(f"{name} ") for one in known)]
        return codes[0] if len(codes) == 1 else name
    return ""


def _names(product: Product) -> frozenset[str]:
    return frozenset(map(folded, (product.code, product.name, *product.aliases)))
