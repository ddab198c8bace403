"""The power fails in the middle of a live: opened again it goes on, and what was confirmed is confirmed."""

from __future__ import annotations

import os
import queue
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass, field

import pytest
from pytest_bdd import given, parsers, scenarios, then, when

from coop_live.ledger.verify import verify
from tests.evenings.clerk import draft_seen
from tests.evenings.conftest import SOLD
from tests.evenings.cut_off import EACH, ON_AIR, VIEWERS
from tests.evenings.stall import Stall
from ui.command_line import only_one

scenarios("features/mat-dien.feature")
pytestmark = pytest.mark.timeout(400)


@dataclass
class Before:
    """The program that ran before: its process, and the orders that its window showed as confirmed."""

    process: subprocess.Popen[str]
    told: list[int] = field(default_factory=list)

    def __post_init__(self) -> None:
        self._lines: queue.SimpleQueue[str] = queue.SimpleQueue()
        self._reader = threading.Thread(target=self._read, daemon=True)
        self._reader.start()

    def wait_for(self, many: int) -> None:
        while len(self.told) < many:
            line = self._lines.get(timeout=240)
            assert line.strip().isdigit(), line
            self.told.append(int(line))

    def kill(self) -> None:
        self.process.kill()
        self.process.wait(60)
        self._reader.join(60)
        while not self._lines.empty():
            if (line := self._lines.get()).endswith("\n"):
                self.told.append(int(line))

    def _read(self) -> None:
        assert self.process.stdout is not None
        with closing(self.process.stdout) as said:
            for line in said:
                self._lines.put(line)


@pytest.fixture
def processes() -> Iterator[list[subprocess.Popen[str]]]:
    """What was started and must not stay behind."""
    started: list[subprocess.Popen[str]] = []
    yield started
    for one in started:
        one.kill()
        one.wait(60)


@given("máy đang live, khách đặt hàng dồn dập, người chốt đơn bấm không nghỉ", target_fixture="before")
def sells_in_a_process(stall: Stall, processes: list[subprocess.Popen[str]]) -> Before:
    command = [sys.executable, "-m", "tests.evenings.cut_off", str(stall.folder)]
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    processes.append(subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, text=True))
    return Before(processes[0])


@when(parsers.parse("mất điện sau {many:d} đơn đã chốt"))
def power_fails(before: Before, many: int) -> None:
    before.wait_for(many)
    before.kill()
    assert before.process.returncode == -9
    assert many <= len(before.told) < VIEWERS


@when("mở máy lại")
def opens_again(stall: Stall) -> None:
    lock = only_one(stall.folder / "coop_live.lock")
    assert lock is not None  # whoever was killed keeps nobody out
    lock.unlock()
    stall.restart()


@then("màn hình hỏi có làm tiếp buổi đó không")
def asks_to_go_on(stall: Stall) -> None:
    stall.wait(lambda: "Làm tiếp buổi đó?" in [one.remedy for one in stall.shell.notices.waiting])
    assert stall.session.live_id is None


@then(parsers.parse("vẫn là buổi live đó, món đang trên hình vẫn là {code}"))
def goes_on(stall: Stall, code: str) -> None:
    stall.wait(lambda: stall.session.live_id is not None and stall.shell.front == "live")
    with stall.running.app.ledger.read() as questions:
        assert [row.id for row in questions.lives()] == [stall.session.live_id]
    assert code == ON_AIR
    stall.wait(lambda: stall.session.on_air == code)
    stall.wait(lambda: (card := stall.shell.live.view.stage.card) is not None and card.code == code)


@then("đơn nào màn hình đã báo chốt thì sổ còn đủ, không đơn nào hai lần")
def nothing_is_lost(stall: Stall, before: Before) -> None:
    sold = {one.number for one in stall.orders() if one.state is SOLD}
    assert set(before.told) <= sold
    assert len(sold - set(before.told)) <= 1  # one may be in the book that the window had no time to show
    assert verify(stall.running.app.ledger.path).whole


@when("người chốt đơn làm nốt các đơn đang chờ")
def works_off(stall: Stall) -> None:
    desk = stall.shell.live.view._desk
    left = sum(one.waits for one in stall.orders())
    stall.wait(lambda: desk.waiting == left)
    while desk.waiting:
        stall.wait(lambda: draft_seen(stall))
        number = draft_seen(stall).order.number
        stall.press("Enter")
        stall.wait(lambda number=number: (row := draft_seen(stall)) is None or row.order.number != number)


@then(parsers.parse("sổ có đúng {count:d} đơn đã chốt, mỗi khách một đơn"))
def everybody_has_one(stall: Stall, count: int) -> None:
    stall.wait(lambda: not any(one.waits for one in stall.orders()))
    sold = [one for one in stall.orders() if one.state is SOLD]
    assert len({one.author_name for one in sold}) == len(sold) == count
    with stall.running.app.ledger.read() as questions:
        assert questions.stock()[ON_AIR, ""].left == EACH - count
    assert verify(stall.running.app.ledger.path).whole
