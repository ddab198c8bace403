"""Three at one queue: the real window and two real browsers confirm 200 drafts; none twice, none lost."""

from __future__ import annotations

import os
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from coop_live.events import DraftClaimed, OrderConfirmed
from coop_live.ledger.verify import verify
from coop_live.model import OrderState
from coop_live.settings import DeskPage, General
from tests.evening import CHILI, Heard, comment
from tests.real.chromium import Chromium, program
from tests.ui.stand import open_program, quiet_settings, shell_of, wait_until
from tests.web.desk_talk import KEY, place_in
from ui.app import Program

pytestmark = [pytest.mark.real, pytest.mark.timeout(400)]

DRAFTS = 200
LONGEST = 180.0
ALL_DONE = "document.querySelectorAll('.row').length === 0"
READY = "document.querySelectorAll('.row').length > 0"


class Browser:
    """One assistant at a browser: types her name once and presses keys."""

    def __init__(self, size: tuple[int, int]) -> None:
        self.browser = Chromium()
        self.browser.resize(*size)
        self.saw_claims = 0

    def come(self, address: str, name: str) -> None:
        """Open the link and say who it is."""
        self.browser.open(address)
        self.browser.wait("document.getElementById('who')?.hidden === false")
        self.browser.run(f"document.getElementById('name').value = '{name}'")
        self.browser.run("document.getElementById('who').requestSubmit()")
        self.browser.wait(READY)

    def key(self, key: str, code: str = "") -> None:
        """Press a key and let it go."""
        for kind in ("rawKeyDown", "keyUp"):
            self.browser.ask("Input.dispatchKeyEvent", type=kind, key=key, code=code or key)

    def rows(self, selector: str = "") -> int:
        return int(self.browser.run(f"document.querySelectorAll('.row{selector}').length"))

    def work(self, until: Callable[[], bool]) -> None:
        """Confirm what is free, one after the other; in the middle the page is loaded anew."""
        pressed, end = 0, time.monotonic() + LONGEST
        while not until() and time.monotonic() < end:
            self.saw_claims += self.rows(".taken") > 0
            if self.rows("[aria-selected=true]:not(.taken):not(.sending)"):
                self.key("Enter")
                pressed += 1
            else:
                self.key(" ", "Space")
                time.sleep(0.05)
            if pressed == 20:
                pressed += 1
                self.browser.ask("Page.reload")
                time.sleep(0.5)

    def troubles(self) -> list[str]:
        """What the page did wrong, as the browser saw it."""
        bad = ("Runtime.exceptionThrown", "Log.entryAdded")
        return [str(one["params"]) for one in self.browser.events if one["method"] in bad]


@contextmanager
def window(qapp: QApplication, folder: Path) -> Iterator[Program]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("COOP_LIVE_HOME", str(folder))
        patch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.null.Keyring")
        settings = replace(
            quiet_settings(),
            general=General(person="Thảo", greeted=True),
            desk_page=DeskPage(enabled=True, port=0),
        )
        opened = open_program(qapp, folder, settings)
        shell_of(opened).prepare.take_sample()
        wait_until(lambda: shell_of(opened).prepare.table.products.rows)
        wait_until(lambda: opened.app is not None and opened.app.second_desk.address)
        yield opened
        opened.stop()
        opened.window.deleteLater()
        qapp.processEvents()


@pytest.fixture
def opened(qapp: QApplication, tmp_path: Path) -> Iterator[Program]:
    if not program():
        pytest.skip("Chromium is not installed (tests/real/install.sh)")
    with window(qapp, tmp_path) as opened:
        yield opened


@contextmanager
def two_browsers(address: str) -> Iterator[list[Browser]]:
    """Hằng at a laptop, Bảy with a phone."""
    with ExitStack() as stack:
        browsers = []
        for name, size in (("Hằng", (1366, 688)), ("Bảy", (360, 740))):
            browsers.append(Browser(size))
            stack.callback(browsers[-1].browser.close)
            browsers[-1].come(address, name)
        yield browsers


def work_at_the_window(qapp: QApplication, opened: Program, until: Callable[[], bool]) -> int:
    """Confirm with the window's desk what is free; returns how often another's draft was seen."""
    queue, seen, end = shell_of(opened).live.view.queue, 0, time.monotonic() + LONGEST
    shots = os.environ.get("COOP_LIVE_PICTURES")
    while not until() and time.monotonic() < end:
        seen += any(row.claimed for row in queue.model.rows)
        if shots and seen == 5:
            opened.window.grab().save(f"{shots}/two-desks-window.png")
        at = queue.model.place(queue.model.selected)
        if at >= 0 and queue.model.rows[at].claimed:
            queue.later()
        else:
            queue.confirm()
        pause = time.monotonic() + 0.15  # as long as a quick hand takes: the others are to have their share
        while time.monotonic() < pause:
            qapp.processEvents()
            time.sleep(0.005)
    return seen


def test_a_window_and_two_browsers_share_two_hundred_drafts(qapp: QApplication, opened: Program) -> None:
    app = opened.app
    assert app is not None
    app.session.import_catalog([CHILI]).result()  # which is not counted
    heard = Heard(app.events)
    live = app.go_live("Thảo")
    for number in range(DRAFTS):
        app.session.hear(comment("ox 1", f"Khách {number}")).result()
    shell_of(opened).go_to("live")

    def done() -> bool:
        with app.ledger.read() as questions:
            return not questions.orders(live, (OrderState.DRAFT,))

    with two_browsers(app.second_desk.address) as browsers:
        threads = [threading.Thread(target=one.work, args=(done,)) for one in browsers]
        for thread in threads:
            thread.start()
        assert work_at_the_window(qapp, opened, done)
        for thread in threads:
            thread.join(30)
        for one in browsers:
            one.browser.wait(ALL_DONE)
            assert one.saw_claims
            assert one.troubles() == []
    with app.ledger.read() as questions:
        orders = questions.orders(live)
        acts = questions.connection.execute("SELECT body ->> '$.order' FROM entry WHERE act = 'confirm'")
        confirms = acts.fetchall()
    by = Counter(order.by for order in orders)
    print(f"confirmed by {dict(by)}; claims announced: {len(heard.of(DraftClaimed))}")
    assert [order.state for order in orders] == [OrderState.CONFIRMED] * DRAFTS
    assert len(confirms) == len(set(confirms)) == DRAFTS
    assert set(by) == {"Thảo", "Hằng", "Bảy"}
    assert verify(app.ledger.path).whole


def test_what_is_pressed_while_the_line_is_broken_is_done_once_when_it_is_back(tmp_path: Path) -> None:
    if not program():
        pytest.skip("Chromium is not installed (tests/real/install.sh)")
    with place_in(tmp_path) as place, ExitStack() as stack:
        heard = Heard(place.events)
        for number in range(3):
            place.say("ox 1", f"Khách {number}")
        hang = Browser((360, 740))
        stack.callback(hang.browser.close)
        hang.come(f"http://127.0.0.1:{place.port}/desk#{KEY}", "Hằng")
        assert KEY not in hang.browser.run("location.href + document.documentElement.outerHTML")
        place.close()
        hang.browser.wait("!document.getElementById('lost').hidden")
        hang.key("Enter")
        hang.browser.wait("document.querySelector('#row-1.sending') !== null")
        hang.key("Enter")
        hang.browser.wait("document.querySelector('#row-2.sending') !== null")
        hang.browser.ask("Page.bringToFront")
        place.open(port=place.port)
        hang.browser.wait("document.getElementById('lost').hidden")
        hang.browser.wait("document.querySelectorAll('.row').length === 1")
        assert [event.order.number for event in heard.of(OrderConfirmed)] == [1, 2]
        hang.key("u", "KeyU")
        hang.browser.wait("document.querySelectorAll('.row').length === 2")
        hang.browser.ask("Page.reload")  # her name is asked for once only
        hang.browser.wait("document.querySelectorAll('.row').length === 2")
