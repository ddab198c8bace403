"""Comments are handed over together, waited for together, and never more than the ledger can take."""

from __future__ import annotations

import asyncio
import threading
from concurrent.futures import Future
from types import SimpleNamespace
from typing import Any

from coop_live.chat.bridge.keeping import MOST_UNDER_WAY, Keeping, Kept
from coop_live.errors import LedgerError
from coop_live.model import Comment
from tests.evening import comment


class Slow:
    """A ledger that keeps what it was given when it is told to."""

    def __init__(self) -> None:
        self.given: list[tuple[Comment, Future[Any]]] = []

    def hear(self, one: Comment) -> Future[Any]:
        future: Future[Any] = Future()
        self.given.append((one, future))
        return future

    def keep_all(self) -> None:
        for _one, future in self.given:
            if not future.done():
                future.set_result(SimpleNamespace(new=True))


def test_all_of_a_message_are_told_when_the_last_is_on_disk() -> None:
    ledger = Slow()

    async def story() -> Kept:
        kept = asyncio.create_task(Keeping(ledger.hear, 20).keep([comment("1"), comment("2")]))
        await asyncio.sleep(0.01)
        ledger.given[0][1].set_result(SimpleNamespace(new=True))
        await asyncio.sleep(0.05)
        assert not kept.done()
        threading.Thread(target=ledger.keep_all).start()
        return await kept

    assert asyncio.run(story()) == Kept(new=2)


def test_so_many_messages_are_under_way_and_the_next_waits_outside() -> None:
    ledger = Slow()

    async def story() -> list[Kept]:
        keeping = Keeping(ledger.hear, 20)
        kept = [asyncio.create_task(keeping.keep([comment("1")])) for _one in range(MOST_UNDER_WAY + 3)]
        await asyncio.sleep(0.05)
        assert len(ledger.given) == MOST_UNDER_WAY
        while not all(one.done() for one in kept):
            ledger.keep_all()
            await asyncio.sleep(0.01)
        return [one.result() for one in kept]

    assert asyncio.run(story()) == [Kept(new=1)] * (MOST_UNDER_WAY + 3)


def test_what_never_got_its_turn_was_not_stored() -> None:
    ledger = Slow()

    async def story() -> Kept:
        keeping = Keeping(ledger.hear, 0.1)
        for _one in range(MOST_UNDER_WAY):
            asyncio.create_task(keeping.keep([comment("1")]))  # noqa: RUF006
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        return await keeping.keep([comment("sau cùng")])

    # Whether it got its turn when the others gave up, or did not: it is called not kept.
    assert asyncio.run(story()).failed == ((0, "not kept in time"),)


def test_a_ledger_that_refuses_at_once_is_told_with_the_place() -> None:
    def hear(one: Comment) -> Future[Any]:
        if one.text == "hỏng":
            raise LedgerError("Sổ đã đóng.")
        done: Future[Any] = Future()
        done.set_result(SimpleNamespace(new=one.text == "mới"))
        return done

    many = [comment("mới"), comment("hỏng"), comment("cũ")]
    assert asyncio.run(Keeping(hear, 20).keep(many)) == Kept(1, 1, ((1, "Sổ đã đóng."),))
    assert asyncio.run(Keeping(hear, 20).keep([])) == Kept()
