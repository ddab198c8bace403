"""A program that tells comments over a WebSocket, with every trouble of platforms.md 12 that fits it.

    python -m tests.chat.fakes.local_program NAME FIRST_SEED EVENINGS PING_SECONDS

prints one JSON line with a port for each evening, and then one line for each evening that is over: what
was said, what the listener surely has, and every breach of the documents.
"""

from __future__ import annotations

import asyncio
import json
import random
import sys
import time
from contextlib import suppress

from websockets.asyncio.server import Server, ServerConnection, serve
from websockets.exceptions import ConnectionClosed

from tests.chat.fakes.local_manners import MANNERS, Manners, Said, text_of

VIEWERS = ("lan", "hoa", "tấn", "mẹ bé na", "'; DROP", "<b>x</b>")
TEXTS = (
    "chốt 2",
    "1",
    "1",
    "c3 x2 0987654321",
    "có ship không ạ?",
    "<i>2</i> & 3",
    "e\u0302 chô\u0301t",
    "🍯👩‍🌾",
)
JUNK: tuple[str | bytes, ...] = (
    "",
    "chốt 2",
    "[]",
    "null",
    "{}",
    '{"event": 1, "data": 2}',
    '{"a": ' * 20_000,
    "[" * 100_000,
    b"\xff\xfe\x00",
    '{"event": "chat", "data": {"comment": 7, "msgId": {}}}',
)
# Below those that the system hands out by itself: nobody else takes one while its program is away.
PORTS, TRIED = range(20_000, 32_000), 50
MOST_OPEN = 30.0  # seconds that an evening waits for a listener


class Evening:
    """One evening on one port. A listener that answers a ping has all that was sent before it."""

    def __init__(self, manners: Manners, seed: int, ping: float) -> None:
        self.manners, self.seed, self.ping = manners, seed, ping
        self.chance = random.Random(seed)
        self.said: list[Said] = []
        self.sure: set[int] = set()
        self.sent: set[int] = set()
        self.unanswered: set[int] = set()  # of them, those of this listener that it may not have yet
        self.breaches: list[str] = []
        self.listener: ServerConnection | None = None
        self.may_drop = False
        self.server: Server | None = None
        self.port = 0

    # ------------------------------------------------------------ a listener

    async def open(self) -> None:
        # We ping by hand: a pong then means something.
        options = {"ping_interval": None, "compression": None, "close_timeout": 0.2, "max_size": 4096}
        for port in [self.port] if self.port else random.sample(PORTS, TRIED):
            try:
                self.server = await serve(self.take, "127.0.0.1", port, **options)  # type: ignore[arg-type]
            except OSError:
                continue
            self.port = port
            return
        raise OSError("no port is free")

    async def take(self, talk: ServerConnection) -> None:
        if talk.request is None or talk.request.path != self.manners.path:
            self.breaches.append(f"path {talk.request.path if talk.request else None}")
        await self.alone()

        async def say(frame: object) -> None:
            await talk.send(text_of(frame))

        async def hear() -> object:
            return json.loads(await asyncio.wait_for(talk.recv(), MOST_OPEN))

        with suppress(ConnectionClosed):
            if not await self.manners.greet(say, hear, self.breaches.append):
                return
            self.unanswered = set()
            before = self.said[-self.manners.backlog :] if self.manners.backlog else []
            for frame in self.manners.backlog_frames(before):
                await say(frame)
            self.send(*before)
            self.listener = talk
            async for told in talk:
                self.breaches.append(f"it says something unasked: {told!r:.80}")
        self.gone(talk)

    async def alone(self) -> None:
        """Wait until the last listener is seen to be gone: one at a time is enough for anybody."""
        for _ in range(1000):
            if self.listener is None:
                return
            await asyncio.sleep(0.01)
        self.breaches.append("two listeners at once")

    def gone(self, talk: ServerConnection) -> None:
        if self.listener is talk:
            self.listener = None
            if not self.may_drop:
                self.breaches.append("it left without a reason")

    async def somebody(self) -> ServerConnection:
        until = time.monotonic() + MOST_OPEN
        while time.monotonic() < until:
            if self.listener is not None:
                return self.listener
            await asyncio.sleep(0.01)
        raise TimeoutError

    def send(self, *said: Said) -> None:
        self.sent |= {one.number for one in said}
        self.unanswered |= {one.number for one in said}

    # -------------------------------------------------------------- the play

    async def play(self) -> None:
        faults = [self.talking, self.burst, self.again, self.junk, self.pieces, self.silence]
        rough = [self.goodbye, self.torn, self.huge, self.deaf, self.restart, self.away]
        acts = [*faults, *rough, *self.chance.choices(faults + rough, k=4)]
        self.chance.shuffle(acts)
        try:
            for act in [self.talking, *acts, self.talking]:
                await self.somebody()
                with suppress(ConnectionClosed):
                    await act()
            for _ in range(5):
                with suppress(ConnectionClosed):
                    await self.confirm()
                    break
        except TimeoutError:
            self.breaches.append("nobody came any more")
        self.may_drop = True

    def new(self) -> Said:
        number = len(self.said) + 1
        owner = self.chance.random() < 0.05
        said = Said(
            number,
            self.chance.choice(VIEWERS),
            self.chance.choice(TEXTS),
            time.time_ns() // 1_000_000,
            owner,
        )
        self.said.append(said)
        return said

    async def tell(self, many: int) -> None:
        talk = self.listener
        for _ in range(many):
            said = self.new()
            if talk is not None:
                for frame in self.manners.frames(said):
                    await talk.send(text_of(frame))
                self.send(said)

    async def confirm(self) -> None:
        """Make sure of what was sent: the pong comes after all of it was taken."""
        talk = await self.somebody()
        sent = set(self.unanswered)
        pong = await talk.ping()
        await asyncio.wait_for(pong, MOST_OPEN)
        self.sure |= sent

    async def talking(self) -> None:
        await self.tell(self.chance.randint(1, 6))
        await self.confirm()

    async def burst(self) -> None:
        await self.tell(40)
        if self.chance.random() < 0.5:
            await self.confirm()

    async def again(self) -> None:
        talk = await self.somebody()
        for said in self.said[-10:]:
            for frame in self.manners.frames(said):
                await talk.send(text_of(frame))
                self.send(said)

    async def junk(self) -> None:
        talk = await self.somebody()
        for junk in (*JUNK, *map(text_of, self.manners.news())):
            await talk.send(junk)
        await self.talking()

    async def pieces(self) -> None:
        talk, said = await self.somebody(), self.new()
        for frame in self.manners.frames(said):
            whole = text_of(frame).encode()
            cut = self.chance.randrange(1, len(whole))
            # A letter of several bytes may be cut in two.
            await talk.send(_pieces(whole, cut), text=True)
        self.send(said)

    async def silence(self) -> None:
        """Say nothing for some pings' time: nobody should leave for that."""
        await asyncio.sleep(self.ping * 3)
        if self.listener is None:
            self.breaches.append("it left because nobody spoke")

    # ---------------------------------------------------------- rough treatment

    async def leave(self, talk: ServerConnection | None) -> None:
        """Wait until the listener has seen that it is alone."""
        self.may_drop = True
        for _ in range(1000):
            if self.listener is not talk:
                break
            await asyncio.sleep(0.01)
        else:
            self.breaches.append("it does not see that it is alone")
            self.listener = None
        self.may_drop = False

    async def goodbye(self) -> None:
        talk = await self.somebody()
        self.may_drop = True
        await talk.close(self.chance.choice((1000, 1001, 1011)))
        await self.leave(talk)

    async def torn(self) -> None:
        """Close in the middle of a frame."""
        talk = await self.somebody()
        self.may_drop = True
        talk.transport.write(b"\x81\x7e\x01\x00" + b'{"event": "chat", "da')
        talk.transport.close()
        await self.leave(talk)

    async def huge(self) -> None:
        """A frame of 3 MiB, which the listener must refuse before it has it."""
        talk = await self.somebody()
        self.may_drop = True
        with suppress(ConnectionClosed):
            await talk.send("x" * 3 * 1024 * 1024)
        await self.leave(talk)

    async def deaf(self) -> None:
        """Hear nothing any more: no pongs. What is said meanwhile still goes out."""
        talk = await self.somebody()
        self.may_drop = True
        talk.transport.pause_reading()
        await self.tell(2)
        # The listener leaves; as we hear nothing we do not see it, but a new one comes.
        self.listener = None
        await self.somebody()
        talk.transport.abort()
        self.may_drop = False

    async def restart(self) -> None:
        assert self.server is not None
        talk = await self.somebody()
        self.may_drop = True
        self.server.close()
        await self.server.wait_closed()
        await self.leave(talk)
        self.may_drop = True
        await self.tell(2)
        await asyncio.sleep(0.05)
        await self.open()
        self.may_drop = False

    async def away(self) -> None:
        """Say something while nobody listens."""
        talk = await self.somebody()
        self.may_drop = True
        talk.transport.abort()
        self.listener = None
        await self.tell(3)
        self.may_drop = False

    def report(self) -> str:
        told = [
            {
                "key": self.manners.key(one),
                "viewer": one.viewer,
                "text": one.text,
                "owner": one.owner,
                "at": one.at,
                "sure": one.number in self.sure,
                "sent": one.number in self.sent,
            }
            for one in self.said
        ]
        return json.dumps({"seed": self.seed, "said": told, "breaches": self.breaches})


async def _pieces(whole: bytes, cut: int):  # type: ignore[no-untyped-def]
    yield whole[:cut]
    yield whole[cut:]


async def main(name: str, first: int, many: int, ping: float) -> None:
    evenings = [Evening(MANNERS[name](), seed, ping) for seed in range(first, first + many)]
    for evening in evenings:
        await evening.open()
    print(json.dumps([evening.port for evening in evenings]), flush=True)

    async def one(evening: Evening) -> None:
        await evening.play()
        print(evening.report(), flush=True)

    await asyncio.gather(*map(one, evenings))
    await asyncio.to_thread(sys.stdin.read)


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1], int(sys.argv[2]), int(sys.argv[3]), float(sys.argv[4])))
