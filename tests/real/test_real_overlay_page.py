"""The overlay page in a real browser: card and ticker pixel by pixel, swapped, hidden, found again."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtWidgets import QApplication
from pyzbar import pyzbar

from coop_live.model import Card, Layer
from coop_live.web.overlay_page import OverlayPage
from coop_live.web.server import LocalServer
from tests.real.chromium import Chromium, program
from ui.painter import placement, save_card

pytestmark = [pytest.mark.real, pytest.mark.timeout(180)]

TOKEN = "0123456789abcdef0123456789abcdef"
LINK = "https://htx-antoan.vn/c1"
WIDE, UPRIGHT = (1280, 720), (720, 1280)
RED, GREEN, BLUE = (200, 30, 30, 255), (30, 160, 60, 255), (30, 60, 200, 255)
PLACE = (48, 376)
SIZE = (400, 300)
IN_THE_CARD = (PLACE[0] + SIZE[0] // 2, PLACE[1] + SIZE[1] // 2)
CLEAR = (0, 0, 0, 0)
AT_REST = "document.getAnimations().length === 0"
ON_AIR = "document.querySelectorAll('.here, .in').length"
FRAMES = """
new Promise((done) => {
  const found = [];
  const look = () => {
    const box = document.querySelector('.layer');
    const image = box.querySelector('img');
    found.push(Boolean(image && image.complete && image.naturalWidth && getComputedStyle(box).visibility));
    if (window.enough) done(found); else requestAnimationFrame(look);
  };
  look();
})
"""


@pytest.fixture(scope="module")
def running() -> Iterator[Chromium]:
    if not program():
        pytest.skip("Chromium is not installed (tests/real/install.sh)")
    browser = Chromium()
    yield browser
    browser.close()


class Source:
    """A browser source on a page that is served, and the folder of its pictures."""

    def __init__(self, browser: Chromium, folder: Path) -> None:
        self.browser, self.folder = browser, folder
        self.page = OverlayPage(TOKEN)
        self._server = LocalServer(self.page.app(), 0)
        self._port = self._server.start()
        browser.resize(*WIDE)
        browser.ask("Emulation.setEmulatedMedia", features=[])
        browser.open(f"http://127.0.0.1:{self._port}/overlay/{TOKEN}")

    def picture(self, colour: tuple[int, ...], size: tuple[int, int] = SIZE) -> Path:
        path = self.folder / f"card-{colour[0]}-{colour[2]}-{size[0]}.png"
        Image.new("RGBA", size, colour).save(path)
        return path

    def put(self, colour: tuple[int, ...]) -> None:
        self.page.put(self.picture(colour), PLACE)
        self.page.show()

    @contextmanager
    def slow_picture(self, colour: tuple[int, ...]) -> Iterator[Path]:
        """A picture that is read only when the block ends."""
        path = self.folder / "slow.png"
        os.mkfifo(path)
        yield path
        path.write_bytes(self.picture(colour).read_bytes())

    def waits_for_picture(self) -> None:
        """Wait until the page has asked for another picture than it shows."""
        self.browser.wait("layers.get('card').asked > layers.get('card').taken")

    def sees(self, colour: tuple[int, ...], at: tuple[int, int] = IN_THE_CARD) -> None:
        """Wait until everything is at rest and this colour is there."""
        self.browser.wait(AT_REST)
        for _ in range(200):
            seen = self.browser.picture().getpixel(at)
            if seen == colour:
                return
        raise AssertionError(f"saw {seen}, not {colour}")

    def end(self) -> None:
        self.page.stop()
        self._server.stop()

    def begin_again(self) -> None:
        """Start as the program does after a restart: another page under the same address."""
        self.page = OverlayPage(TOKEN)
        self._server = LocalServer(self.page.app(), self._port)
        self._server.start()


@pytest.fixture
def source(running: Chromium, tmp_path: Path) -> Iterator[Source]:
    made = Source(running, tmp_path)
    running.wait("typeof layers !== 'undefined' && layers.size === 2")
    yield made
    made.end()
    running.open("about:blank")


@pytest.mark.parametrize(
    ("theme", "canvas"), [("lower-third", WIDE), ("side-card", WIDE), ("portrait-card", UPRIGHT)]
)
def test_a_card_stands_pixel_by_pixel_where_it_belongs_and_its_qr_is_read(
    qapp: QApplication, source: Source, theme: str, canvas: tuple[int, int]
) -> None:
    card = Card("C1", "Chè dây dạ cẩm An Toàn", 85_000, "gói", "gõ C1 để đặt", qr=LINK, qr_words="Quét")
    path = source.folder / "card.png"
    save_card(card, path, theme=theme, canvas=canvas)
    place = placement(theme, canvas)
    source.browser.resize(*canvas)
    source.page.use_canvas(canvas)
    source.page.put(path, place)
    source.page.show()
    source.browser.wait(f"{ON_AIR} === 1 && {AT_REST}")
    seen, drawn = source.browser.picture(), Image.open(path).convert("RGBA")
    expected = Image.new("RGBA", canvas, CLEAR)
    expected.paste(drawn, place)
    assert _opaque(seen) == _opaque(expected)
    assert seen.getchannel("A").tobytes() == expected.getchannel("A").tobytes()
    assert [one.data.decode() for one in pyzbar.decode(seen.convert("L"))] == [LINK]


def _opaque(image: Image.Image) -> bytes:
    """The colours of what is wholly opaque; half-transparent corners are rounded by the browser."""
    whole = image.getchannel("A").point(lambda alpha: 255 if alpha == 255 else 0)
    flat = Image.new("RGB", image.size)
    flat.paste(image.convert("RGB"), mask=whole)
    return flat.tobytes()


def test_card_and_ticker_come_change_and_go(source: Source) -> None:
    source.put(RED)
    source.sees(RED)
    source.page.put(source.picture(BLUE, (380, 60)), (852, 300), layer=Layer.TICKER)
    source.page.show(Layer.TICKER)
    source.sees(BLUE, (900, 330))
    source.put(GREEN)
    source.sees(GREEN)
    source.page.hide()
    source.sees(CLEAR)
    source.sees(BLUE, (900, 330))
    source.page.hide(Layer.TICKER)
    source.sees(CLEAR, (900, 330))


def test_a_card_that_loads_slowly_never_lets_the_product_before_be_seen(source: Source) -> None:
    source.put(RED)
    source.sees(RED)
    source.page.hide()
    source.sees(CLEAR)
    with source.slow_picture(GREEN) as slow:
        source.page.put(slow, PLACE)
        source.page.show()
        source.waits_for_picture()
        assert source.browser.run(ON_AIR) == 0
        source.sees(CLEAR)
    source.sees(GREEN)


def test_a_picture_that_comes_too_late_is_not_shown(source: Source) -> None:
    source.put(RED)
    source.sees(RED)
    with source.slow_picture(GREEN) as slow:
        source.page.put(slow, PLACE)
        source.waits_for_picture()
        source.sees(RED)
        source.put(BLUE)
        source.sees(BLUE)
    arrived = "performance.getEntriesByType('resource').filter((one) => one.name.endsWith('.png')).length"
    source.browser.wait(f"{arrived} === 3")
    source.sees(BLUE)


def test_a_link_that_fell_silent_is_opened_anew(source: Source) -> None:
    source.put(RED)
    source.sees(RED)
    before = source.browser.run("window.old = source; heard -= 2 * SILENCE; 1")
    assert before == 1
    source.browser.wait("source !== old && old.readyState === EventSource.CLOSED")
    source.put(GREEN)
    source.sees(GREEN)


def test_no_frame_is_empty_while_products_change(source: Source) -> None:
    source.put(RED)
    source.sees(RED)
    source.browser.run(f"window.enough = false; window.frames_seen = {FRAMES}; 0")
    for colour in (GREEN, BLUE, RED) * 7:
        source.put(colour)
        source.sees(colour)
    frames = source.browser.run("window.enough = true; window.frames_seen")
    assert len(frames) > 20
    assert all(frames)


def test_it_slides_in_and_cuts_between_products_and_only_cuts_when_calm(source: Source) -> None:
    source.browser.run(
        "window.motions = []; document.addEventListener('animationstart',"
        "(event) => motions.push(event.animationName))"
    )
    source.put(RED)
    source.sees(RED)
    source.put(GREEN)
    source.sees(GREEN)
    source.page.hide()
    source.sees(CLEAR)
    assert source.browser.run("motions") == ["in", "out"]
    source.page.use_calm(True)
    source.put(BLUE)
    source.sees(BLUE)
    source.page.hide()
    source.sees(CLEAR)
    source.page.use_calm(False)
    reduced = {"name": "prefers-reduced-motion", "value": "reduce"}
    source.browser.ask("Emulation.setEmulatedMedia", features=[reduced])
    source.put(RED)
    source.sees(RED)
    assert source.browser.run("motions") == ["in", "out"]


def test_it_finds_back_by_itself_when_the_program_starts_again(source: Source) -> None:
    source.put(RED)
    source.sees(RED)
    source.end()
    source.sees(RED)
    source.begin_again()
    source.sees(CLEAR)
    source.put(GREEN)
    source.sees(GREEN)


def test_nothing_stays_on_air_when_the_program_has_died(source: Source) -> None:
    source.put(RED)
    source.sees(RED)
    source.end()
    source.browser.run("told -= LOST; 0")
    source.sees(CLEAR)
    source.begin_again()
    source.put(RED)
    source.sees(RED)


def test_what_was_hidden_for_silence_comes_back_with_the_next_word(source: Source) -> None:
    source.browser.run(
        "window.motions = []; document.addEventListener('animationstart',"
        "(event) => motions.push(event.animationName))"
    )
    source.put(RED)
    source.sees(RED)
    source.browser.run("told -= LOST; 0")
    source.browser.wait("motions.join() === 'in,out,in'")
    source.sees(RED)


def test_what_is_at_rest_does_not_move_again_when_calm_is_switched_off(source: Source) -> None:
    source.put(RED)
    source.sees(RED)
    source.page.hide()
    source.sees(CLEAR)
    source.browser.run(
        "window.motions = []; document.addEventListener('animationstart',"
        "(event) => motions.push(event.animationName))"
    )
    for _ in range(2):  # hidden with calm, shown with calm
        source.page.use_calm(True)
        source.browser.wait("document.body.classList.contains('calm')")
        source.page.use_calm(False)
        source.browser.wait("!document.body.classList.contains('calm')")
        source.browser.run("new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))")
        assert source.browser.run("motions") == []
        source.page.use_calm(True)
        source.browser.wait("document.body.classList.contains('calm')")
        source.put(GREEN)
        source.sees(GREEN)


@pytest.mark.parametrize(
    ("size", "corner"), [((1920, 1080), (72, 564)), ((640, 360), (24, 188)), ((1280, 1280), (48, 656))]
)
def test_a_source_of_another_size_shows_the_whole_picture(
    source: Source, size: tuple[int, int], corner: tuple[int, int]
) -> None:
    source.browser.resize(*size)
    source.put(RED)
    source.sees(RED, (corner[0] + 5, corner[1] + 5))
    source.sees(CLEAR, (corner[0] - 3, corner[1] + 5))
    source.sees(CLEAR, (corner[0] + 5, corner[1] - 3))


def test_the_browser_finds_nothing_to_complain_of_and_runs_no_foreign_script(source: Source) -> None:
    source.put(RED)
    source.sees(RED)
    told = {"Log.entryAdded", "Runtime.consoleAPICalled", "Runtime.exceptionThrown"}
    # A browser asks every site for its icon; it is told that there is none.
    complaints = [one for one in source.browser.events if one["method"] in told]
    assert [one for one in complaints if "favicon" not in str(one)] == []
    asked = [
        one["params"]["request"]["url"]
        for one in source.browser.events
        if one["method"] == "Network.requestWillBeSent"
    ]
    assert asked
    assert all(one.startswith("http://127.0.0.1:") for one in asked)
    source.browser.run(
        "window.blocked = ''; document.addEventListener('securitypolicyviolation',"
        "(event) => { blocked = event.effectiveDirective; });"
        "const planted = document.createElement('script');"
        "planted.textContent = 'window.ran = true'; document.body.append(planted)"
    )
    source.browser.wait("blocked === 'script-src-elem'")
    assert source.browser.run("window.ran") is None
