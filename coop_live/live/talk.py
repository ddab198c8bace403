"""The comments of an evening as the desk lists them: what was done to them since, and what is missing."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from coop_live.events import CommentHeard, CommentsMissing
from coop_live.model import Comment, Gap, Intent

FEED = 5000
"""How many comments the desk keeps at hand; the ledger keeps all."""

# What is said and given. Joins, follows, likes and shares would only push what is said out of sight.
ROWS = frozenset(("text", "paid", "dm", "gift"))
MARKS = frozenset(("delete", "edit", "ban"))
# Strangers could send endless marks for comments that never come.
MOST_MARKS = 20_000


@dataclass(frozen=True, slots=True)
class Mark:
    """What happened to a comment after it was said; `text` is what it says now, None as before."""

    deleted: bool = False
    banned: bool = False
    text: str | None = None


UNMARKED = Mark()


@dataclass(frozen=True, slots=True)
class FeedRow:
    """One comment as the desk shows it; `order` is the number of the order it led to."""

    comment: Comment
    intent: Intent
    order: int | None
    mark: Mark = UNMARKED


@dataclass(frozen=True, slots=True)
class FeedGap:
    """A time of which comments may be missing, as a row between the comments."""

    gap: Gap


Listed = FeedRow | FeedGap


class Marks:
    """What was done to which comment; a mark may come before the comment that it means."""

    def __init__(self) -> None:
        self._kept: dict[tuple[str, str, str], Mark] = {}
        self._blocked: frozenset[tuple[str, str]] = frozenset()

    def block(self, viewers: Iterable[tuple[str, str]]) -> bool:
        """Mark what these viewers (platform, id) say as of blocked people; True where they are others.

        What they say is heard and kept as ever.
        """
        before, self._blocked = self._blocked, frozenset(viewers)
        return before != self._blocked

    def take(self, comment: Comment) -> None:
        """Keep in mind what a delete, an edit or a ban says; anything else says nothing here."""
        if comment.kind not in MARKS or not comment.target_id:
            return
        means = "author" if comment.kind == "ban" else "comment"
        key = (means, comment.platform, comment.target_id)
        before = self._kept.pop(key, UNMARKED)
        match comment.kind:
            case "delete":
                self._kept[key] = replace(before, deleted=True)
            case "edit":
                self._kept[key] = replace(before, text=comment.text)
            case _:
                self._kept[key] = replace(before, banned=True)
        if len(self._kept) > MOST_MARKS:
            del self._kept[next(iter(self._kept))]

    def of(self, comment: Comment) -> Mark:
        """Return what happened to a comment since."""
        if not self._kept and not self._blocked:
            return UNMARKED
        mark = self._kept.get(("comment", comment.platform, comment.comment_id), UNMARKED)
        if mark.text == comment.text:
            mark = replace(mark, text=None)  # it was heard after the edit
        if comment.author_id and self._is_banned(comment.platform, comment.author_id):
            mark = replace(mark, banned=True)
        return mark

    def _is_banned(self, platform: str, author_id: str) -> bool:
        return ("author", platform, author_id) in self._kept or (platform, author_id) in self._blocked

    def on(self, row: FeedRow) -> FeedRow:
        """Return a row as it is to be shown now."""
        mark = self.of(row.comment)
        return row if mark == row.mark else replace(row, mark=mark)

    def clear(self) -> None:
        """Forget all of them."""
        self._kept.clear()


class Talk:
    """What was said this evening: the newest comments, what happened to them since, and what is missing."""

    def __init__(self) -> None:
        self.comments: deque[FeedRow] = deque(maxlen=FEED)
        self.gaps: list[Gap] = []
        self.marks = Marks()
        self._led_to: dict[int, list[Comment]] = {}

    def receive(self, event: CommentHeard | CommentsMissing) -> None:
        """Take in what was said, or that something may be missing."""
        if isinstance(event, CommentsMissing):
            self.gaps.append(event.gap)
        else:
            self._hear(FeedRow(event.comment, event.intent, event.order))

    def fill(self, rows: Iterable[FeedRow], gaps: Iterable[Gap]) -> None:
        """Take in what the ledger holds, in the place of all that is here."""
        self.clear()
        self.gaps += gaps
        for row in rows:
            self._hear(row)

    def clear(self) -> None:
        """Forget all of it: another evening begins."""
        self.comments.clear()
        self.gaps.clear()
        self.marks.clear()
        self._led_to.clear()

    def listed(self) -> Iterator[Listed]:
        """Yield the comments in their order, as they are marked, each gap before what was heard after it."""
        waiting = sorted(self.gaps, key=lambda gap: gap.until, reverse=True)
        for row in self.comments:
            while waiting and waiting[-1].until <= row.comment.received_at:
                yield FeedGap(waiting.pop())
            yield self.marks.on(row)
        yield from (FeedGap(gap) for gap in reversed(waiting))

    def mark_of(self, order: int) -> Mark:
        """Return what happened since to the comments that an order came from, by its number."""
        marks = [self.marks.of(comment) for comment in self._led_to.get(order, ())]
        said = [mark.text for mark in marks if mark.text is not None]
        deleted, banned = any(mark.deleted for mark in marks), any(mark.banned for mark in marks)
        return Mark(deleted, banned, said[-1] if said else None)

    def comment_of(self, order: int) -> Comment | None:
        """Return the last comment that led to an order, None where it is not known any more."""
        said = self._led_to.get(order, ())
        return said[-1] if said else None

    def _hear(self, row: FeedRow) -> None:
        """Take in a comment, or what it tells of another one."""
        self.marks.take(row.comment)
        if row.comment.kind in ROWS:
            self.comments.append(row)
        if row.order is not None and row.comment.kind in ROWS:
            self._led_to.setdefault(row.order, []).append(row.comment)
