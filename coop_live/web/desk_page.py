"""The second desk as a web page: serves its files, and one WebSocket for each assistant who works there."""

from __future__ import annotations

import asyncio
import json
import logging
import secrets
import threading
from collections import deque
from collections.abc import Callable
from concurrent.futures import Future
from contextlib import suppress

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route, WebSocketRoute
from starlette.websockets import WebSocket

from coop_live.errors import InputError, places
from coop_live.events import CatalogChanged, CommentHeard, CustomerRemarked, Event, Events, LiveStarted
from coop_live.i18n import language
from coop_live.ledger import Ledger, Questions
from coop_live.ledger.remarks import blocked_viewers
from coop_live.live import LiveSession
from coop_live.live.talk import MARKS, FeedRow
from coop_live.resources import asset
from coop_live.web.desk_gate import Gate, Pace, is_own_host, is_own_origin
from coop_live.web.desk_person import Kept, Person, name_of
from coop_live.web.desk_rows import Told
from coop_live.web.desk_words import colours, reasons, words

LOG = logging.getLogger(__name__)

FILES = {
    "desk.css": "text/css",
    "desk.js": "text/javascript",
    "desk-line.js": "text/javascript",
    "desk-rows.js": "text/javascript",
}
ICONS = (
    *("ban", "circle-check", "eye", "hourglass", "list-checks", "lock", "map-pin", "package"),
    *("package-check", "pencil", "phone", "sprout", "trash-2", "triangle-alert", "users", "wifi-off"),
)
MOST_LINES = 24
MOST_PEOPLE = 8
LONGEST_MESSAGE = 4096
HELLO_SECONDS = 60.0  # a name is typed by hand
KEY_SECONDS = 5.0
SILENT_SECONDS = 20.0  # the page says something every five
TICK_SECONDS = 1.0
BEAT_SECONDS = 4.0
REST_SECONDS = 0.03  # between two tellings: a burst of events is one
SHARE = 9  # so many times as long as a telling took: in a flood the others keep the processor
FREE_SECONDS = 10.0  # after a lost line the drafts in hand stay so long
FORGET_SECONDS = 900.0
# Why a line is closed (4000 and up are ours).
WRONG_KEY, FULL, REPLACED, TOO_MUCH, UNCLEAR = 4401, 4429, 4409, 4413, 4400


class DeskPage:
    """/desk for browsers: orders are confirmed there as at the window's desk.

    It listens to `events` from `open` to `stop`, and hands everything over to the server's thread.
    """

    def __init__(self, session: LiveSession, ledger: Ledger, events: Events, token: str) -> None:
        self._session, self._ledger, self._events = session, ledger, events
        self._gate = Gate(token)
        self._run = secrets.token_hex(8)  # the acts of another run are not known in this one
        self._people: dict[str, Person] = {}
        self._lines: set[WebSocket] = set()
        self._loop: asyncio.AbstractEventLoop | None = None
        self._ticking: asyncio.Task[None] | None = None
        self._door = threading.Lock()
        self._waiting: deque[tuple[tuple[Person, ...], Event | Kept]] = deque()
        self._woken = self._stopped = False
        self.names: tuple[str, ...] = ()
        self._stop_listening = events.subscribe(self._hear)

    def app(self) -> Starlette:
        """Return the app that answers the page's addresses and no other."""
        app = Starlette(
            routes=[
                Route("/desk", self._page),
                Route("/desk/colours.css", self._colours),
                Route("/desk/icons/{name}.svg", self._icon),
                Route("/desk/{name}", self._file),
                WebSocketRoute("/desk/line", self._line),
            ]
        )
        app.router.redirect_slashes = False
        return app

    def stop(self) -> None:
        """Let everybody go; who comes again finds the page when it is open again."""
        self._stop_listening()
        self._stopped = True
        loop = self._loop
        if loop is not None and not loop.is_closed():
            loop.call_soon_threadsafe(self._end)

    def _end(self) -> None:
        if self._ticking is not None:
            self._ticking.cancel()
        for person in self._people.values():
            person.desk.hands.leave()
            person.line = None
            person.wake.set()
        self.names = ()

    # ------------------------------------------------------------------ what happens

    def _hear(self, event: Event) -> None:
        """Take an event along; in any thread, and never waits."""
        if self._people and not (isinstance(event, CommentHeard) and _is_talk(event)):
            self._hand_over((), event)

    def _hand_over(self, people: tuple[Person, ...], what: Event | Kept) -> None:
        with self._door:
            self._waiting.append((people, what))
            woken, self._woken = self._woken, True
        loop = self._loop
        if not woken and loop is not None and not self._stopped:
            with suppress(RuntimeError):  # the server may just have ended
                loop.call_soon_threadsafe(self._take_in)

    def _take_in(self) -> None:
        with self._door:
            waiting, self._waiting = self._waiting, deque()
            self._woken = False
        for people, what in waiting:
            if isinstance(what, Kept):
                for one in people:
                    one.load(what)
            else:
                self._tell_all(what)

    def _tell_all(self, event: Event) -> None:
        people = tuple(self._people.values())
        for one in people:
            one.hear(event)
        match event:
            case LiveStarted():
                self._ask(people, _all_of)
            case CatalogChanged():
                self._ask(people, lambda asked, _live: Kept(stock=asked.stock()))
            case CustomerRemarked(kind="block"):
                self._ask(people, lambda asked, _live: Kept(blocked=blocked_viewers(asked.connection)))

    def _ask(self, people: tuple[Person, ...], what: Callable[[Questions, int | None], Kept]) -> None:
        """Ask once for all of them in the ledger's thread: so the answer fits between the events."""

        def told(answer: Future[Kept]) -> None:
            if answer.exception() is None:
                self._hand_over(people, answer.result())
            else:
                LOG.warning("the second desk was not told what the evening holds")

        read = self._ledger.write(lambda tx: what(tx.questions, self._session.live_id))
        read.add_done_callback(told)

    async def _tick(self) -> None:
        """Keep the desks manned, and forget who has gone."""
        while not self._stopped:
            await asyncio.sleep(TICK_SECONDS)
            now = asyncio.get_running_loop().time()
            for person in tuple(self._people.values()):
                if person.line is not None:
                    person.desk.hands.arrive()
                    person.wake.set()
                elif now - person.gone_at > FORGET_SECONDS:
                    del self._people[person.key]
                elif now - person.gone_at > FREE_SECONDS:
                    person.desk.hands.leave()
            self._note_names()

    def _note_names(self) -> None:
        self.names = tuple(one.name for one in self._people.values() if one.line is not None)

    # ------------------------------------------------------------------ the files

    async def _page(self, request: Request) -> Response:
        text = asset("web", "desk.html").read_bytes()
        return self._answer(request, text, "text/html")

    async def _colours(self, request: Request) -> Response:
        return self._answer(request, colours().encode(), "text/css")

    async def _file(self, request: Request) -> Response:
        name = request.path_params["name"]
        if name not in FILES:
            return _nothing()
        return self._answer(request, asset("web", name).read_bytes(), FILES[name])

    async def _icon(self, request: Request) -> Response:
        name = request.path_params["name"]
        if name not in ICONS:
            return _nothing()
        answer = self._answer(request, asset("icons", f"{name}.svg").read_bytes(), "image/svg+xml")
        answer.headers["Cache-Control"] = "max-age=3600"  # one is needed just when the line is lost
        return answer

    def _answer(self, request: Request, content: bytes, kind: str) -> Response:
        host = request.headers.get("host", "")
        if not is_own_host(host):
            return _nothing()
        policy = f"{_POLICY}; connect-src 'self' ws://{host}"
        return Response(content, media_type=kind, headers={**_HEADERS, "Content-Security-Policy": policy})

    # ------------------------------------------------------------------ a line

    async def _line(self, line: WebSocket) -> None:
        caller = line.client.host if line.client else ""
        if not is_own_origin(line.headers) or self._stopped or len(self._lines) >= MOST_LINES:
            await line.close()  # refused before it is a line
            return
        await line.accept()
        self._lines.add(line)
        try:
            await self._talk(line, caller)
        except (_Ended, RuntimeError):
            pass  # the browser is gone, maybe in the middle of a word
        except Exception as bug:  # noqa: BLE001  a broken line must not reach the log with what was said
            LOG.error("a line of the second desk failed: %s", places(bug))
        finally:
            self._lines.discard(line)

    async def _talk(self, line: WebSocket, caller: str) -> None:
        hello = await _heard(line, KEY_SECONDS)
        if self._gate.is_shut_for(caller) or not self._gate.opens(caller, hello.get("token")):
            await line.close(WRONG_KEY)
            return
        key = hello.get("client")
        if not isinstance(key, str) or not 16 <= len(key) <= 64:
            await line.close(UNCLEAR)
            return
        self._begin()
        await _say(line, self._welcome())
        person = await self._person(line, key)
        if person is None:
            await line.close(FULL)
            return
        await self._work(line, person)

    def _begin(self) -> None:
        if self._loop is None:
            self._loop = asyncio.get_running_loop()
            self._ticking = self._loop.create_task(self._tick())

    def _welcome(self) -> Told:
        return {"words": words(), "reasons": reasons(), "language": language(), "run": self._run}

    async def _person(self, line: WebSocket, key: str) -> Person | None:
        """Find out who it is; None where no desk is free. One browser tab is one person."""
        while True:
            name = (await _heard(line, HELLO_SECONDS)).get("name")
            try:
                return self._person_called(name, key)
            except InputError as wrong:
                await _say(line, {"badName": f"{wrong.cause} {wrong.remedy}".strip()})

    def _person_called(self, said: object, key: str) -> Person | None:
        before = self._people.get(key)
        others = [one for one in self._people.values() if one is not before and one.line is not None]
        at_desks = set(self._session.claims.desks()) - {before.name if before else ""}
        taken = {*at_desks, self._session.person, *(one.name for one in others)}
        name = name_of(said, tuple(taken - {""}))
        if before is not None and before.name == name:
            return before
        if len(others) >= MOST_PEOPLE:
            return None
        if before is not None:
            before.desk.hands.leave()
            before.line = None
            before.wake.set()
        while len(self._people) >= 4 * MOST_PEOPLE:
            gone = min(
                (one for one in self._people.values() if one.line is None), key=lambda one: one.gone_at
            )
            del self._people[gone.key]
        person = self._people[key] = Person(key, name, self._session)
        self._ask((person,), _all_of)
        return person

    async def _work(self, line: WebSocket, person: Person) -> None:
        """Listen and tell until one side ends it."""
        person.begin_line(line)
        self._note_names()
        telling = asyncio.create_task(self._tell(line, person))
        try:
            await self._listen(line, person)
        finally:
            telling.cancel()
            if person.line is line:
                person.line, person.gone_at = None, asyncio.get_running_loop().time()
                self._note_names()

    async def _listen(self, line: WebSocket, person: Person) -> None:
        pace = Pace()
        while person.line is line:
            asked = await _heard(line, SILENT_SECONDS)
            if person.line is not line:
                return
            if not pace.allows():
                await line.close(TOO_MUCH)
                return
            if "leave" in asked:
                person.desk.hands.leave()
                await line.close(1000)
                return
            if not person.take(asked):
                await line.close(UNCLEAR)
                return

    async def _tell(self, line: WebSocket, person: Person) -> None:
        """Say what changed, and every few seconds that the line lives; a slow reader only gets it later."""
        told_at, spoken = 0.0, language()
        loop = asyncio.get_running_loop()
        await _say(line, {"you": person.name})
        while person.line is line and not self._stopped:
            person.wake.clear()
            began = loop.time()
            news = person.news()
            rest = max(REST_SECONDS, SHARE * (loop.time() - began))
            if spoken != language():
                spoken = language()
                news |= self._welcome()
            if news or loop.time() - told_at > BEAT_SECONDS:
                await _say(line, news or {"beat": 1})
                told_at = loop.time()
            await asyncio.sleep(rest)
            await person.wake.wait()
        await line.close(1001 if self._stopped else REPLACED)


class _Ended(Exception):
    """The browser said no more, or nothing that can be understood."""


async def _heard(line: WebSocket, seconds: float) -> Told:
    """Wait for the next message. Raises _Ended where none comes, or none of ours."""
    try:
        message = await asyncio.wait_for(line.receive(), seconds)
    except TimeoutError:
        await line.close(1001)
        raise _Ended from None
    if message["type"] == "websocket.disconnect":
        raise _Ended
    said = message.get("text")
    try:
        told = json.loads(said) if said is not None and len(said) <= LONGEST_MESSAGE else None
    except (ValueError, RecursionError):
        told = None
    if not isinstance(told, dict):
        await line.close(UNCLEAR)
        raise _Ended
    return told


async def _say(line: WebSocket, told: Told) -> None:
    await line.send_text(json.dumps(told, ensure_ascii=False))


def _all_of(asked: Questions, live: int | None) -> Kept:
    """Return all that an evening holds; between two evenings only the goods."""
    if live is None:
        return Kept([], asked.stock(), [])
    heard = [FeedRow(*one) for one in asked.heard(live)]
    return Kept(asked.orders(live), asked.stock(), heard, blocked_viewers(asked.connection))


def _is_talk(event: CommentHeard) -> bool:
    """Tell whether a comment is of no use at the queue: it led to no order and marks none."""
    return event.order is None and event.comment.kind not in MARKS


_HEADERS = {
    "Cache-Control": "no-store",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
}
_POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; "
    "base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
)


def _nothing() -> Response:
    return PlainTextResponse("Not Found", 404, _HEADERS)
