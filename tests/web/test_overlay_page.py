"""The overlay page over real sockets: what it tells, whom it lets in, and that nobody holds it up."""

from __future__ import annotations

import json
import logging
import re
import socket
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any

import pytest
import requests

from coop_live.model import Layer
from coop_live.resources import asset
from coop_live.web import overlay_page
from coop_live.web.overlay_page import KEPT_VERSIONS, OverlayPage
from coop_live.web.server import EVERYWHERE, LocalServer, network_address

TOKEN = "0123456789abcdef0123456789abcdef"
SOON = 10.0


class Served:
    """A running page and a folder of pictures."""

    def __init__(self, page: OverlayPage, port: int, folder: Path) -> None:
        self.page, self.port, self.folder = page, port, folder
        self.address = f"http://127.0.0.1:{port}/overlay/{TOKEN}"

    def picture(self, name: str) -> Path:
        """A file that stands for a picture; its content is its name."""
        path = self.folder / name
        path.write_bytes(name.encode())
        return path

    def get(self, way: str = "") -> requests.Response:
        return requests.get(self.address + way, timeout=SOON)

    @contextmanager
    def listening(self) -> Iterator[Iterator[dict[str, Any]]]:
        """What a browser source is told, one state after the other."""
        with requests.get(self.address + "/events", stream=True, timeout=SOON) as answer:
            assert answer.headers["Content-Type"].startswith("text/event-stream")
            lines = answer.iter_lines(chunk_size=1, decode_unicode=True)
            yield (json.loads(line.removeprefix("data: ")) for line in lines if line.startswith("data: "))


def wait_for(condition: Callable[[], object]) -> None:
    deadline = time.monotonic() + SOON
    while not condition():
        assert time.monotonic() < deadline, "it never happened"
        time.sleep(0.005)


@pytest.fixture
def watching() -> list[int]:
    return []


@pytest.fixture
def served(tmp_path: Path, watching: list[int]) -> Iterator[Served]:
    page = OverlayPage(TOKEN, watching=watching.append)
    server = LocalServer(page.app(), 0)
    yield Served(page, server.start(), tmp_path)
    page.stop()
    server.stop()


def test_a_browser_source_follows_what_is_on_air(served: Served) -> None:
    with served.listening() as told:
        assert next(told) == {
            "canvas": [1280, 720],
            "calm": False,
            "layers": {name: {"version": "", "seen": False, "position": [0, 0]} for name in Layer},
        }
        served.page.put(served.picture("card-c1.png"), (48, 376))
        served.page.show()
        card = next(state for state in told if state["layers"]["card"]["seen"])["layers"]["card"]
        assert card["position"] == [48, 376]
        assert served.get(f"/{card['version']}.png").content == b"card-c1.png"
        served.page.put(served.picture("ticker.png"), (852, 304), layer=Layer.TICKER)
        served.page.show(Layer.TICKER)
        served.page.hide()
        last = next(state for state in told if not state["layers"]["card"]["seen"])["layers"]
        assert last["card"]["version"] == card["version"]
        assert last["ticker"]["position"] == [852, 304]


def test_who_comes_late_is_told_at_once_what_stands_on_air(served: Served) -> None:
    served.page.put(served.picture("card.png"), (1, 2))
    served.page.show()
    with served.listening() as told:
        assert next(told)["layers"]["card"]["seen"] is True


def test_canvas_and_calm_reach_the_page(served: Served) -> None:
    with served.listening() as told:
        next(told)
        served.page.use_canvas((720, 1280))
        served.page.use_calm(True)
        state = next(state for state in told if state["calm"])
        assert state["canvas"] == [720, 1280]


def test_the_link_shows_life_while_nothing_changes(served: Served, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(overlay_page, "BEAT_SECONDS", 0.01)
    with served.listening() as told:
        assert [next(told) for _ in range(3)] == [next(told)] * 3


def test_a_page_without_a_word_first_tries_again_and_then_shows_nothing() -> None:
    page = asset("web", "overlay.html").read_text(encoding="utf-8")
    silence, lost = (
        int(re.findall(rf"const {name} = (\d+);", page)[0]) / 1000 for name in ("SILENCE", "LOST")
    )
    assert 3 * overlay_page.BEAT_SECONDS <= silence < lost <= 30


def test_the_page_lets_in_its_own_script_and_nothing_else(served: Served) -> None:
    answer = served.get()
    policy = answer.headers["Content-Security-Policy"]
    assert answer.status_code == 200
    assert policy.startswith("default-src 'none'; style-src 'sha256-")
    assert "unsafe" not in policy
    assert "://" not in answer.text
    assert answer.headers["Cache-Control"] == "no-store"
    assert answer.headers["Referrer-Policy"] == "no-referrer"
    assert TOKEN not in answer.text


@pytest.mark.parametrize(
    "token", ["", "0", TOKEN[:-1], TOKEN + "0", TOKEN.upper(), "ỗ", "%00", "%ff", "..%2f"]
)
@pytest.mark.parametrize("way", ["", "/events", "/1.png"])
def test_a_wrong_token_is_answered_like_an_address_that_never_was(
    served: Served, token: str, way: str
) -> None:
    answer = requests.get(f"http://127.0.0.1:{served.port}/overlay/{token}{way}", timeout=SOON)
    assert (answer.status_code, answer.text) == (404, "Not Found")


@pytest.mark.parametrize(
    "way",
    ["/", "/x", "/.png", "/../../etc/passwd.png", "/..%2f..%2fetc%2fpasswd.png", "/card.png", "/%00.png",
     "/events/", "/events.png", "/1.png/", "//1.png"],
)  # fmt: skip
def test_hostile_paths_find_no_file(served: Served, way: str) -> None:
    served.page.put(served.picture("card.png"), (0, 0))
    served.page.show()
    head = f"GET /overlay/{TOKEN}{way} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"
    with socket.create_connection(("127.0.0.1", served.port), timeout=SOON) as raw:
        raw.sendall(head.encode())
        answer = b"".join(iter(lambda: raw.recv(4096), b""))
    assert answer.startswith(b"HTTP/1.1 404 ")


def test_only_reading_is_answered(served: Served) -> None:
    assert requests.post(served.address, data=b"x" * 1000, timeout=SOON).status_code == 405


def test_addresses_of_pictures_are_not_those_of_the_last_start_and_tell_no_file(served: Served) -> None:
    with served.listening() as told:
        served.page.put(served.picture("card-C1-secret.png"), (0, 0))
        served.page.show()
        version = next(one for one in told if one["layers"]["card"]["seen"])["layers"]["card"]["version"]
    assert "C1" not in version
    again = OverlayPage(TOKEN)
    again.put(served.folder / "card-C1-secret.png", (0, 0))
    assert version not in json.dumps(again._state())


def test_a_picture_that_was_lost_is_not_found_and_old_ones_are_forgotten(served: Served) -> None:
    versions = []
    with served.listening() as told:
        for number in range(KEPT_VERSIONS + 2):
            served.page.put(served.picture(f"card-{number}.png"), (number, 0))
            place = [number, 0]
            card = next(one["layers"]["card"] for one in told if one["layers"]["card"]["position"] == place)
            versions.append(card["version"])
    assert [served.get(f"/{one}.png").status_code for one in versions[:3]] == [404, 404, 200]
    (served.folder / f"card-{KEPT_VERSIONS}.png").unlink()
    assert served.get(f"/{versions[-2]}.png").status_code == 404


def test_many_look_on_and_are_counted_until_they_leave(served: Served, watching: list[int]) -> None:
    with ExitStack() as stack:
        pages = [stack.enter_context(served.listening()) for _ in range(30)]
        for told in pages:
            next(told)
        served.page.put(served.picture("card.png"), (0, 0))
        served.page.show()
        for told in pages:
            assert next(state for state in told if state["layers"]["card"]["seen"])
        assert max(watching) == 30
    wait_for(lambda: watching[-1] == 0)


def test_a_page_that_never_reads_holds_nobody_up(served: Served) -> None:
    picture = served.picture("card.png")
    with socket.create_connection(("127.0.0.1", served.port)) as deaf:
        deaf.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 1024)
        deaf.sendall(f"GET /overlay/{TOKEN}/events HTTP/1.1\r\nHost: x\r\n\r\n".encode())
        with served.listening() as told:
            next(told)
            for number in range(5000):
                served.page.put(picture, (number, 0))
            served.page.show()
            assert next(state for state in told if state["layers"]["card"]["seen"])


def test_changes_from_many_threads_end_in_what_stands_last(served: Served) -> None:
    picture = served.picture("card.png")

    def work() -> None:
        for number in range(100):
            served.page.put(picture, (number, 0))

    with served.listening() as told:
        threads = [threading.Thread(target=work) for _ in range(4)]
        for one in threads:
            one.start()
        for one in threads:
            one.join()
        served.page.put(picture, (7, 7))
        assert next(one for one in told if one["layers"]["card"]["position"] == [7, 7])


def test_stopping_lets_every_page_go_without_a_word_in_the_log(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    page = OverlayPage(TOKEN)
    server = LocalServer(page.app(), 0)
    served = Served(page, server.start(), tmp_path)
    caplog.set_level(logging.WARNING)
    with served.listening() as told:
        next(told)
        page.stop()
        assert list(told) == []
        server.stop()
    page.put(tmp_path / "late.png", (0, 0))  # the easel may still be at work
    assert caplog.records == []


def test_the_token_reaches_no_log(served: Served, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    with served.listening() as told:
        next(told)
        served.get()
    ours = [one.getMessage() for one in caplog.records if not one.name.startswith("urllib3")]
    assert not any(TOKEN in line for line in ours)


def test_other_computers_come_in_only_when_the_network_is_on(tmp_path: Path) -> None:
    outside = network_address()
    if outside == "127.0.0.1":
        pytest.skip("this computer has no network")
    page = OverlayPage(TOKEN)
    for host, reached in (("127.0.0.1", False), (EVERYWHERE, True)):
        server = LocalServer(page.app(), 0, host)
        port = server.start()
        try:
            assert _answers(outside, port) is reached
            assert _answers("127.0.0.1", port)
        finally:
            server.stop()


def _answers(host: str, port: int) -> bool:
    try:
        return requests.get(f"http://{host}:{port}/overlay/{TOKEN}", timeout=SOON).ok
    except requests.ConnectionError:
        return False
