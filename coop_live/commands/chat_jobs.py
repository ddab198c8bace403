"""Chats without a window: what recorded answers say, and what arrives, a JSON line a comment."""

from __future__ import annotations

import argparse
import json
import os
import signal
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import Future
from pathlib import Path
from typing import Any

from coop_live.chat.base import NeedsPerson
from coop_live.chat.identity import Derived, Seen
from coop_live.chat.keys import VaultKeys
from coop_live.chat.kind import Kind, kinds
from coop_live.chat.points import Points, beside
from coop_live.chat.record import record
from coop_live.chat.shapes import which
from coop_live.chat.shapes.arrival import Arrival
from coop_live.chat.watch import Watcher, gap_words
from coop_live.commands.output import DONE, WRONG_INPUT, emit, say
from coop_live.errors import InputError
from coop_live.events import Event, Events, LampChanged, Notice
from coop_live.i18n import tr
from coop_live.ledger import Ledger
from coop_live.live import LiveSession
from coop_live.model import Comment, Gap, LampState

BRIDGE = "bridge"
# What people call a source that has another name here.
CALLED = {"tiktok": "tikfinity", "ssn": "social_stream"}
SETTLE_SECONDS = 5.0


def decode(args: argparse.Namespace) -> int:
    """Print the comments in recorded answers; the same comment in two of them once."""
    read, seen, wrong = _decoder(args.source), Seen(most=1_000_000), Wrong()
    for path in args.files:
        told = list(_documents(path, wrong))
        if not told:
            wrong.say(tr("{name}: không có JSON nào đọc được.", name=path.name))
        for one in told:
            try:
                for comment in read(one):
                    if seen.add(comment.key):
                        emit(record(comment))
            except InputError as bad:
                wrong.say(f"{path.name}: {bad}")
    return WRONG_INPUT if wrong.said else DONE


class Wrong:
    """Says what is wrong with the input, and remembers that something was."""

    def __init__(self) -> None:
        self.said = False

    def say(self, sentence: str) -> None:
        """Tell the person at the terminal; the rest is read all the same."""
        self.said = True
        say(sentence)


def listen(args: argparse.Namespace) -> int:
    """Print what arrives until the live ends or somebody stops the program."""
    stopped = threading.Event()
    before = {one: signal.signal(one, lambda *_: stopped.set()) for one in (signal.SIGINT, signal.SIGTERM)}
    events = Events()
    events.subscribe(_tell)
    ledger = Ledger.open(args.ledger, events) if args.ledger else None
    try:
        clerk = Clerk(LiveSession(ledger, events) if ledger else None)
        if args.source == BRIDGE:
            return _listen_bridge(args, clerk, events, stopped)
        return _listen_source(args, clerk, events, stopped)
    finally:
        if ledger is not None:
            ledger.close()
        for one, handler in before.items():
            signal.signal(one, handler)


class Clerk:
    """Keeps each comment where a ledger was named, and prints it then, once."""

    def __init__(self, session: LiveSession | None) -> None:
        self._session = session
        self._seen = Seen()

    def hear(self, comment: Comment) -> Future[Any]:
        """Take a comment; the future tells whether it is new."""
        if self._session is None:
            heard: Future[Any] = Future()
            heard.set_result(Told(self._seen.add(comment.key)))
            self._print(comment, heard)
            return heard
        kept: Future[Any] = self._session.hear(comment)
        kept.add_done_callback(lambda done: self._print(comment, done))
        return kept

    def missed(self, gap: Gap) -> Future[bool] | None:
        """Say which minutes may be missing, and keep them where a live runs."""
        say(f"{gap.source}: {gap_words(gap)}")
        return None if self._session is None else self._session.note_gap(gap)

    def _print(self, comment: Comment, done: Future[Any]) -> None:
        if done.exception() is None and done.result().new:
            emit(record(comment))


class Told:
    """What became of a comment that is only printed."""

    def __init__(self, new: bool) -> None:
        self.new = new


class KeysAround:
    """The keys of a kind: from the environment (COOP_LIVE_CHAT_YOUTUBE_TOKEN), else from the vault."""

    def __init__(self, kind: str) -> None:
        self._kept = VaultKeys(kind)
        self._prefix = f"COOP_LIVE_CHAT_{kind}_".upper()
        self._given: dict[str, str] = {}

    def get(self, name: str) -> str:
        """Return a value, "" when there is none."""
        around = os.environ.get(self._prefix + name.upper(), "")
        return self._given.get(name) or around or self._kept.get(name)

    def put(self, name: str, value: str) -> None:
        """Keep a value; one that stands in for what the environment gave is not kept beyond this job."""
        if self._prefix + name.upper() in os.environ:
            self._given[name] = value
        else:
            self._kept.put(name, value)


def _listen_source(args: argparse.Namespace, clerk: Clerk, events: Events, stopped: threading.Event) -> int:
    kind, keys = _kind(args.source), KeysAround(_kind(args.source).name)
    if missing := kind.missing(keys):
        wanted = ", ".join(ask.title() for ask in missing)
        words = tr("{name} còn thiếu: {wanted}.", name=kind.title(), wanted=wanted)
        raise NeedsPerson(words, tr("Mở Chuẩn bị, Nguồn bình luận."))
    points = Points(beside(args.ledger) if args.ledger else None)
    source = kind.open(keys, args.address or "")
    watcher = Watcher(source, clerk.hear, events, missing=clerk.missed, points=points)
    watcher.start()
    while not stopped.is_set() and not watcher.wait(0.2):
        pass
    watcher.stop()
    return DONE


def _listen_bridge(args: argparse.Namespace, clerk: Clerk, events: Events, stopped: threading.Event) -> int:
    # Here, because the web server takes longer to load than all other jobs together.
    from coop_live.chat.bridge import Bridge, new_token
    from coop_live.web.server import LocalServer

    token = args.token or new_token()
    server = LocalServer(Bridge(clerk.hear, events, token=token).app(), args.port)
    port = server.start()
    emit({"listening": f"http://127.0.0.1:{port}/bridge/{token}"})
    stopped.wait()
    server.stop()
    return DONE


def _tell(event: Event) -> None:
    """Say on the side how the source does; comments themselves are printed where they are kept."""
    match event:
        case LampChanged(lamp=lamp) if lamp.state is LampState.TROUBLE:
            say(f"{lamp.name}: {lamp.cause} {lamp.remedy}".strip())
        case Notice(cause=cause, remedy=remedy):
            say(f"{cause} {remedy}".strip())
        case _:
            pass


def _kind(name: str) -> Kind:
    found = kinds().get(CALLED.get(name, name))
    if found is None:
        known = ", ".join([*kinds(), BRIDGE])
        raise InputError(tr("Không có nguồn {name}.", name=name), tr("Chọn trong: {choices}.", choices=known))
    return found


def _decoder(name: str) -> Callable[[object], Iterator[Comment]]:
    if name == BRIDGE:
        arrival = Arrival(Derived(), time.time_ns() // 1_000_000, "decode")
        return lambda told: iter(which.read(told, arrival))
    kind = _kind(name)
    return lambda told: iter(kind.decode(told))


def _documents(path: Path, wrong: Wrong) -> Iterator[object]:
    """Give the JSON documents of a file: the whole of it (each of a list), else one a line."""
    try:
        text = path.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        cause = tr("Không đọc được tệp {name}.", name=path.name)
        raise InputError(cause, tr("Kiểm lại tên tệp và thư mục.")) from error
    try:
        told = json.loads(text)
        yield from told if isinstance(told, list) else [told]
        return
    except (ValueError, RecursionError):
        pass
    for number, line in enumerate(text.split("\n"), 1):
        if not line.strip():
            continue
        try:
            yield json.loads(line)
        except (ValueError, RecursionError):
            wrong.say(tr("{name}, dòng {row}: không phải JSON.", name=path.name, row=number))
