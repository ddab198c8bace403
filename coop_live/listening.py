"""Hears the chats: every source that is on and the bridge, opened and closed while the program runs."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from coop_live.chat import webhooks
from coop_live.chat.base import Hides, Highlights, NeedsPerson, Source, Speaks, Unsure
from coop_live.chat.keys import KeysTonight, VaultKeys, evening
from coop_live.chat.kind import Keys, Kind
from coop_live.chat.kind import kinds as all_kinds
from coop_live.chat.points import Points
from coop_live.chat.twice import Pair, Twice
from coop_live.chat.watch import LAMP_MS, Watcher
from coop_live.errors import CoopLiveError, NotPossible, places
from coop_live.events import Event, Events, LampChanged, LiveStarted, Notice, ProductShown
from coop_live.i18n import tr
from coop_live.live import LiveSession
from coop_live.model import Comment, Lamp, LampState, Order
from coop_live.settings import Settings
from coop_live.ways import secret_token

if TYPE_CHECKING:
    from coop_live.web.server import LocalServer

LOG = logging.getLogger(__name__)

T = TypeVar("T")

BRIDGE_TOKEN = "bridge-token"  # noqa: S105 - the name of the secret, not the secret
BRIDGE = "bridge"
# The same answer to the same comment within this time is one press too many.
SAME_ANSWER_SECONDS = 30.0


class Listening:
    """All sources of one evening. Opening, closing and answering happen in threads of their own.

    `read_order` gives the comment behind an order. `addresses` stand in for the platforms' own, in tests.
    `bridge_address` is "" while the bridge is closed; it holds the token and belongs in no log.
    """

    def __init__(
        self,
        session: LiveSession,
        events: Events,
        settings: Settings,
        *,
        points: Path | None = None,
        read_order: Callable[[Order], Comment | None] = lambda _order: None,
        keys_of: Callable[[str], Keys] = VaultKeys,
        kinds: Callable[[], Mapping[str, Kind]] = all_kinds,
        addresses: Mapping[str, str] | None = None,
    ) -> None:
        self._session, self._events, self._settings = session, events, settings
        self._points = Points(points)
        self._read_order = read_order
        self._keys_of, self._kinds, self._addresses = keys_of, kinds, addresses or {}
        self._twice = Twice()
        self._open: dict[str, tuple[Source, Watcher]] = {}
        self._turn = threading.Lock()
        self._started = self._over = False
        self._server: LocalServer | None = None
        self._bridge_told_at = 0
        self.bridge_address = ""
        self._shown = ""
        self._answered: dict[tuple[object, str], float] = {}
        self._helper = ThreadPoolExecutor(2, thread_name_prefix="chat acts")
        self._stop_listening = events.subscribe(self._take)

    # ------------------------------------------------------------ open, close

    def start(self) -> None:
        """Open what the settings want; what fails shows it on its lamp."""
        self._started = True
        self._follow(self._settings)

    def use(self, settings: Settings) -> Future[None]:
        """Open and close what other settings want now; returns at once. Nothing opens before `start`."""
        return self._act(lambda: self._follow(settings) if self._started else self._note(settings))

    def reopen(self, name: str) -> Future[None]:
        """Open one source, or the bridge, anew: something else was given for it."""

        def work() -> None:
            with self._turn:
                if name in self._settings.chat.sources:
                    self._close(name)
                    self._open_one(name)
                elif name == BRIDGE and self._server is not None:
                    self._close_bridge()
                    self._open_bridge()

        return self._act(work)

    def stop(self) -> None:
        """Close everything; nothing opens any more."""
        self._over = True
        self._stop_listening()
        self._helper.shutdown(wait=False, cancel_futures=True)
        with self._turn:
            # All at once: one whose platform does not answer takes a second, and so would each of them.
            threads = [threading.Thread(target=self._close, args=(name,)) for name in tuple(self._open)]
            threads.append(threading.Thread(target=self._close_bridge))
            for one in threads:
                one.start()
            for one in threads:
                one.join()

    @property
    def names(self) -> tuple[str, ...]:
        """The sources that are open."""
        return tuple(self._open)

    def again(self, name: str) -> None:
        """Try a source at once: a person has done what was asked."""
        if (opened := self._open.get(name)) is not None:
            opened[1].again()
        elif name in (*self._settings.chat.sources, BRIDGE):
            self.use(self._settings)

    def found(self, name: str) -> None:
        """Put the gap on a source's lamp away: somebody has brought what was missing, or has seen it."""
        if (opened := self._open.get(name)) is not None:
            opened[1].found()

    def _note(self, settings: Settings) -> None:
        self._settings = settings

    def _follow(self, settings: Settings) -> None:
        with self._turn:
            before, self._settings = self._settings, settings
            if self._over:
                return
            for name in tuple(self._open):
                if name not in settings.chat.sources:
                    self._close(name)
            for name in settings.chat.sources:
                if name not in self._open:
                    self._open_one(name)
            if before.bridge != settings.bridge or not settings.bridge.enabled:
                self._close_bridge()
            if settings.bridge.enabled and self._server is None:
                self._open_bridge()

    def _begin_anew(self) -> None:
        """Open again what had come to its end: another live begins."""
        with self._turn:
            for name, (_source, watcher) in tuple(self._open.items()):
                if watcher.wait(0):
                    self._close(name)
                    self._open_one(name)

    def _open_one(self, name: str) -> None:
        kind = self._kinds().get(name)
        if kind is None or self._over:
            return  # the settings of another version name it; or somebody asked just before the stop
        keys = KeysTonight(self._keys_of(name), kind.asks, evening())
        try:
            if missing := kind.missing(keys):
                wanted = ", ".join(ask.title() for ask in missing)
                words = tr("{name} còn thiếu: {wanted}.", name=kind.title(), wanted=wanted)
                raise NeedsPerson(words, tr("Mở Chuẩn bị, Nguồn bình luận."))
            source = kind.open(keys, self._addresses.get(name, ""))
        except CoopLiveError as trouble:
            self._lamp(name, LampState.TROUBLE, trouble)
            return
        except Exception as bug:  # noqa: BLE001  a mistake in one source must not keep the others out
            LOG.error("the source %s does not open: %s", name, places(bug))
            words = tr("Mất bình luận từ {name}.", name=kind.title())
            self._lamp(
                name, LampState.TROUBLE, CoopLiveError(words, tr("Có chuyện ngoài dự tính, đã ghi lại."))
            )
            return
        watcher = Watcher(
            source, self.hear, self._events, missing=self._session.note_gap, points=self._points
        )
        self._open[name] = (source, watcher)
        watcher.start()

    def _close(self, name: str) -> None:
        _source, watcher = self._open.pop(name, (None, None))
        if watcher is not None:
            watcher.stop()

    def _open_bridge(self) -> None:
        # Here, because the web server takes longer to load than the rest of the core.
        from coop_live.chat.bridge import Bridge
        from coop_live.chat.bridge.signatures import Secrets
        from coop_live.web.server import LocalServer

        try:
            token = secret_token(BRIDGE_TOKEN)
            keys = self._keys_of(BRIDGE)
            signed = Secrets(facebook=keys.get(webhooks.FACEBOOK), zalo=keys.get(webhooks.ZALO))
            bridge = Bridge(self._hear_at_bridge, self._events, token=token, secrets=signed)
            server = LocalServer(bridge.app(), self._settings.bridge.port)
            port = server.start()
        except CoopLiveError as trouble:
            self._lamp(BRIDGE, LampState.TROUBLE, trouble)
            return
        self._server = server
        self.bridge_address = f"http://127.0.0.1:{port}/bridge/{token}"
        self._lamp(BRIDGE, LampState.WORKING)

    def _close_bridge(self) -> None:
        server, self._server = self._server, None
        self.bridge_address = ""
        if server is not None:
            server.stop()
        self._lamp(BRIDGE, LampState.OFF)

    def _lamp(self, name: str, state: LampState, trouble: CoopLiveError | None = None) -> None:
        cause, remedy = (trouble.cause, trouble.remedy) if trouble else ("", "")
        self._events.publish(LampChanged(Lamp(name, state, cause, remedy)))

    # ------------------------------------------------------------------ hear

    def hear(self, comment: Comment) -> Future[Any]:
        """Hand a comment to the session; say so where two sources bring the same live."""
        pair = self._twice.hear(comment)
        if pair is not None:
            self._events.publish(_told_twice(pair))
        return self._session.hear(comment)

    def _hear_at_bridge(self, comment: Comment) -> Future[Any]:
        """Hear what another program brings; now and then its lamp says when that was."""
        at = comment.received_at
        if self._server is not None and at - self._bridge_told_at >= LAMP_MS:
            self._bridge_told_at = at
            self._events.publish(LampChanged(Lamp(BRIDGE, LampState.WORKING, last_at=at)))
        return self.hear(comment)

    # ------------------------------------------------------------------ answer

    def longest_reply(self, platform: str) -> int | None:
        """Return how many characters an answer may have there, None where none can be sent."""
        longest = [source.longest for source in self._speakers(platform)]
        return min(longest, default=None)

    def can_hide(self, platform: str) -> bool:
        """Tell whether a comment can be hidden there."""
        return self._hider(platform) is not None

    def reply(self, order: Order, text: str) -> Future[str]:
        """Answer the comment behind an order; gives the platform, or raises why it was not (surely) sent."""

        def work() -> str:
            comment = self._read_order(order)
            speakers = self._speakers(order.platform)
            if comment is None or not speakers:
                cause = tr("Không gửi được câu trả lời từ đây.")
                raise NotPossible(cause, tr("Câu đã chép sẵn: dán vào chat của nền tảng."))
            answer = (comment.key, text)
            self._not_twice(answer)
            try:
                _said_by_one(speakers, comment, text)
            except Unsure:
                raise
            except CoopLiveError:
                self._answered.pop(answer, None)  # it did not get there: it may be sent again
                raise
            return order.platform

        return self._act(work)

    def hide(self, comment: Comment) -> Future[None]:
        """Take a comment out of the viewers' sight."""

        def work() -> None:
            source = self._hider(comment.platform)
            if source is None:
                raise NotPossible(tr("Không ẩn được bình luận từ đây."), tr("Ẩn trên trang của nền tảng."))
            source.hide(comment)

        return self._act(work)

    def _act(self, work: Callable[[], T]) -> Future[T]:
        try:
            return self._helper.submit(work)
        except RuntimeError:
            over: Future[T] = Future()
            over.set_exception(NotPossible(tr("Chương trình đang đóng."), tr("Mở lại rồi làm lại.")))
            return over

    def _not_twice(self, answer: tuple[object, str]) -> None:
        now = time.monotonic()
        with self._turn:
            if now - self._answered.get(answer, float("-inf")) < SAME_ANSWER_SECONDS:
                raise NotPossible(tr("Câu này vừa gửi rồi."), tr("Xem trong chat."))
            self._answered[answer] = now

    def _speakers(self, platform: str) -> list[Speaks]:
        return [one for one in self._sources() if one.platform == platform and isinstance(one, Speaks)]

    def _hider(self, platform: str) -> Hides | None:
        found = (one for one in self._sources() if one.platform == platform and isinstance(one, Hides))
        return next(found, None)

    def _sources(self) -> tuple[Source, ...]:
        return tuple(source for source, _watcher in tuple(self._open.values()))

    # ---------------------------------------------------- the platform's own shelf

    def _take(self, event: Event) -> None:
        if isinstance(event, LiveStarted):
            self._shown = ""  # the platforms' shelves are empty again
            self._act(self._begin_anew)
        if isinstance(event, ProductShown) and event.card.code != self._shown:
            self._shown = event.card.code
            for source in self._sources():
                if isinstance(source, Highlights):
                    self._highlight(source, event.card.code)

    def _highlight(self, source: Highlights, code: str) -> None:
        """Show the product on the platform's own shelf too, where the product list knows its number there."""
        extra = dict(self._session.product(code).extra)
        item = extra.get(source.item_column, "")
        if not item:
            return

        def work() -> None:
            try:
                source.highlight(item)
            except CoopLiveError as trouble:
                self._events.publish(Notice("warn", trouble.cause, trouble.remedy))

        self._act(work)


def _said_by_one(speakers: Sequence[Speaks], to: Comment, text: str) -> None:
    """Answer by the first source that has a way to this comment: a platform may have several."""
    for source in speakers[:-1]:
        try:
            source.reply(to, text)
        except NotPossible:
            continue
        return
    speakers[-1].reply(to, text)


def _told_twice(pair: Pair) -> Notice:
    sources = ", ".join(sorted(pair.sources))
    cause = tr("Hai nguồn cùng đưa một buổi live: {sources}.", sources=sources)
    return Notice("warn", cause, tr("Tắt bớt một nguồn, kẻo mỗi đơn thành hai."))
