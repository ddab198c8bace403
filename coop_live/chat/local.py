"""A source that is another program on this computer, which tells comments over a WebSocket."""

from __future__ import annotations

import logging
import threading
import time
from abc import ABC, abstractmethod
from collections.abc import Callable, Generator, Iterator, Sequence
from contextlib import closing, suppress
from dataclasses import replace

from coop_live.chat.base import Batch, Resume, Since
from coop_live.chat.identity import Derived
from coop_live.chat.kind import Ask, Finding, Keys, Level
from coop_live.chat.shapes.arrival import Arrival
from coop_live.chat.web_socket import Line, Pace, local_address, parsed
from coop_live.errors import CoopLiveError, InputError
from coop_live.i18n import tr
from coop_live.model import Comment

LOG = logging.getLogger(__name__)

Read = Callable[[object, Arrival], Sequence[Comment]]

# So many frames in a row that say nothing we understand, and not one that does: its shape has changed.
UNREADABLE = 20
TRY_SECONDS = 3.0


class LocalSource(ABC):
    """Listens to one program; silence is no fault, a lost connection is told and tried again.

    What was said while not connected is gone, unless the program tells it again by itself.
    """

    name = ""
    platform = ""
    title = ""  # the program's own name
    home = ""  # its address on this computer
    resume = Resume.NONE
    window = 0.0
    longest_wait = 15.0  # seconds between two tries: it stands on this computer and costs nobody anything

    def __init__(self, keys: Keys, address: str = "", pace: Pace | None = None) -> None:
        self._address = local_address(address or keys.get("address"), self.home)
        # The shop's own name in the chat: there, no program tells surely which comments are its own.
        self._own = keys.get("own").strip().removeprefix("@").casefold()
        self._pace = pace or Pace()
        self._derived = Derived()
        self._session = f"{self.name}-{_now()}"

    @abstractmethod
    def read(self, item: object, arrival: Arrival) -> Sequence[Comment]:
        """Return the comments in one frame. Raises InputError, or Lost or NeedsPerson for what it says."""

    def greet(self, line: Line) -> None:  # noqa: B027 - most programs want no greeting
        """Say and hear what has to be said before the comments come. Raises Lost or NeedsPerson."""

    def reach(self, stopped: threading.Event) -> Line:
        """Return a conversation in which the comments come next. Raises Lost or NeedsPerson."""
        line = Line(self.title, self._address, stopped, self._pace)
        try:
            self.greet(line)
        except BaseException:
            line.close()
            raise
        return line

    def listen(self, since: Since, stopped: threading.Event) -> Generator[Batch, None, None]:
        """Yield what is said, and an empty batch whenever nothing was said for half a second."""
        with closing(self.reach(stopped)) as line:
            yield Batch()
            connected_at, unreadable = _now(), 0
            while not stopped.is_set():
                text = line.hear()
                try:
                    comments = () if text is None else self._comments(text, connected_at)
                    unreadable = unreadable if text is None else 0
                except InputError:
                    comments, unreadable = (), unreadable + 1
                yield Batch(comments, trouble=self._unread() if unreadable >= UNREADABLE else None)

    def _comments(self, text: str, connected_at: int) -> tuple[Comment, ...]:
        arrival = Arrival(self._derived, _now(), self._session, connected_at)
        return tuple(self._known(comment) for comment in self.read(parsed(text), arrival))

    def _known(self, comment: Comment) -> Comment:
        names = (comment.author_handle, comment.author_name, comment.author_id)
        is_own = bool(self._own) and self._own in [(name or "").casefold() for name in names]
        return replace(comment, is_owner=True) if is_own else comment

    def _unread(self) -> CoopLiveError:
        LOG.debug("%s tells nothing that can be read", self.name)
        return CoopLiveError(
            tr("Không đọc được những gì {program} gửi.", program=self.title),
            tr("Cập nhật {program} hoặc phần mềm này; tạm thời dán bình luận bằng tay.", program=self.title),
        )


def decode(read: Read, told: object) -> Iterator[Comment]:
    """Yield the comments of a recorded frame, or of a list of frames; what is none is left out."""
    arrival = Arrival(Derived(), _now(), "")
    for frame in told if isinstance(told, list) else [told]:
        with suppress(CoopLiveError):
            yield from read(frame, arrival)


def try_it(opened: Callable[[], LocalSource], seconds: float = TRY_SECONDS) -> Iterator[Finding]:
    """Yield whether the program is there and lets us in, and whether somebody is heard just now."""
    stopped = threading.Event()
    try:
        source = opened()
        batches = source.listen(Since(), stopped)
        until = time.monotonic() + seconds
        next(batches)
        yield Finding(Level.GOOD, tr("Đã nối được {program}.", program=source.title))
        yield _heard(batches, until)
    except CoopLiveError as trouble:
        yield Finding(Level.BAD, trouble.cause, trouble.remedy)


def _heard(batches: Iterator[Batch], until: float) -> Finding:
    for batch in batches:
        if batch.comments:
            return Finding(Level.GOOD, tr("Đã nghe được bình luận."))
        if time.monotonic() >= until:
            break
    return Finding(
        Level.WARN,
        tr("Chưa nghe thấy bình luận nào."),
        tr("Lúc đang live, nhờ một người bình luận rồi thử lại."),
    )


def ask_address(home: str) -> Ask:
    """Return the question for the address of a program, which hardly anybody has to answer."""
    return Ask(
        "address",
        lambda: tr("Địa chỉ trên máy này"),
        lambda: tr("Để trống là {address}. Chỉ ghi khi đã đổi cổng.", address=home),
        optional=True,
    )


def ask_own() -> Ask:
    """Return the question for the shop's own name in the chat."""
    return Ask(
        "own",
        lambda: tr("Tên của shop trong chat"),
        lambda: tr("Bình luận của tên này không bao giờ thành đơn."),
        optional=True,
    )


def _now() -> int:
    return time.time_ns() // 1_000_000
