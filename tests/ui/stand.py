"""The whole program on a folder of its own, and a made-up evening to look back on: for tests and pictures."""

from __future__ import annotations

import random
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from coop_live.ledger import LiveRow
from coop_live.live.looking_back import LookBack
from coop_live.live.sums import evening
from coop_live.model import Order, OrderState, PricedLine
from coop_live.settings import Live, Obs, Settings, save
from ui.app import Program
from ui.window import Shell

BEGAN = 1_763_816_400_000
"""A Saturday evening in November 2025, ms UTC."""
MINUTE = 60_000

GOODS = (
    ("C10", "Mật ong rừng An Toàn", "chai", 280_000),
    ("C1", "Chè dây dạ cẩm An Toàn", "gói", 85_000),
    ("CB1", "Combo quà An Toàn", "set", 390_000),
    ("C6", "Dứa sấy An Toàn", "túi", 68_000),
    ("C2", "Bột ngâm chân thảo dược Nẫu Ecofarm", "hộp", 120_000),
    ("C7", "Đương quy tươi", "kg", 160_000),
    ("C5", "Viên ngậm thảo dược", "hộp", 55_000),
    ("C3", "Xịt họng thảo dược", "chai", 79_000),
)
PEOPLE = (
    "H’Nga Niê",
    "Bác Sáu Đực",
    "Hoà Trần",
    "thule.bl",
    "Út Chín",
    "Cô Diệp",
    "Lan Phương",
    "Vợ Tí",
    "duc.dung.gl",
)


def wait_until(true: Callable[[], object], seconds: float = 60.0) -> None:
    """Let the program work until something is true; fail when it never gets true."""
    end = time.monotonic() + seconds
    while not true():
        if time.monotonic() > end:
            raise AssertionError("it never happened")
        QTest.qWait(20)


def quiet_settings() -> Settings:
    """Return settings that look for no OBS, of an evening on Facebook."""
    return Settings(obs=Obs(enabled=False), live=Live(platforms=("facebook",)))


def open_program(
    application: QApplication, folder: Path, settings: Settings | None = None, *, greeted: bool = True
) -> Program:
    """Return the program with its window open on a new ledger; environment COOP_LIVE_HOME is the folder.

    Unless `greeted`, it is the very first start.
    """
    chosen = settings or quiet_settings()
    save(folder / "settings.toml", replace(chosen, general=replace(chosen.general, greeted=greeted)))
    program = Program(application, settings_path=folder / "settings.toml", ledger_path=folder / "ledger.db")
    program.open()
    wait_until(lambda: program.app is not None and program.window.shell is not None)
    program.window.resize(1366, 688)
    return program


def shell_of(program: Program) -> Shell:
    """Return what is in the window now."""
    assert program.window.shell is not None
    return program.window.shell


def made_orders(count: int = 152, seed: int = 7) -> tuple[Order, ...]:
    """Return orders of an hour as a real evening has them: uneven, some without phone or address."""
    chance = random.Random(seed)
    found = []
    for number in range(1, count + 6):
        code, name, unit, price = GOODS[min(int(chance.expovariate(0.45)), len(GOODS) - 1)]
        minute = min(60, max(1, round(chance.gauss(38, 14))))
        draft = number > count
        found.append(
            Order(
                number=number,
                live_id=1,
                state=OrderState.DRAFT if draft else OrderState.CONFIRMED,
                lines=(PricedLine(code, None, chance.choice((1, 1, 2, 3)), name, unit, price),),
                platform=chance.choice(("facebook", "facebook", "tiktok")),
                author_id=str(chance.randrange(count)),
                author_name=chance.choice(PEOPLE),
                phone=None if number % 41 == 3 else f"+849051232{number % 100:02}",
                address=None if number % 37 == 5 else "Trạm y tế xã Ia Hrung, Gia Lai",
                drafted_at=BEGAN + minute * MINUTE + chance.randrange(MINUTE),
            )
        )
    return tuple(found)


def made_shown() -> list[tuple[int, str]]:
    """Return what went on air when."""
    minutes = (0, 6, 11, 15, 19, 22, 27, 32, 36, 41, 50, 57)
    codes = ("C1", "C6", "C5", "C3", "CB2", "C2", "C4", "C8", "C7", "C10", "CB1", "C1")
    return [(BEGAN + minute * MINUTE, code) for minute, code in zip(minutes, codes, strict=True)]


def made_report(count: int = 152) -> LookBack:
    """Return an evening as the place Sau live gets it from the ledger."""
    orders = made_orders(count)
    end = BEGAN + 62 * MINUTE
    sums = evening(orders, made_shown(), BEGAN, end)
    row = LiveRow(
        2, "Live 22/11/2025 20:00", ("facebook", "tiktok"), BEGAN, end, 1482, 5, count, 3, sums.revenue
    )
    before = LiveRow(
        1, "Live 15/11/2025 20:00", ("facebook",), BEGAN - 7, BEGAN - 1, 900, 0, 90, 1, 21_400_000
    )
    return LookBack((row, before), row, orders, sums)


@contextmanager
def opened(application: QApplication, folder: Path) -> Iterator[Program]:
    """The program on an empty book, all its files in `folder`; closed at the end."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("COOP_LIVE_HOME", str(folder))
        patch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.null.Keyring")
        program = open_program(application, folder)
        yield program
        program.stop()
        program.window.deleteLater()
        QTest.qWait(10)


@contextmanager
def running(application: QApplication, folder: Path) -> Iterator[Program]:
    """The same with the sample catalog."""
    with opened(application, folder) as program:
        shell_of(program).prepare.take_sample()
        wait_until(lambda: shell_of(program).prepare.table.products.rows)
        yield program


def told(program: Program) -> list[str]:
    """Wait for something to be said under the top bar; return it and put it away."""
    wait_until(lambda: shell_of(program).notices.waiting)
    return notices(program)


def notices(program: Program) -> list[str]:
    """Return the causes that wait under the top bar, and put them away."""
    bar = shell_of(program).notices
    found = [said.cause for said in bar.waiting]
    while bar.put_away():
        pass
    return found
