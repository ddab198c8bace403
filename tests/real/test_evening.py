"""One whole evening with real programs: a poster, OBS, a QR reader, LibreOffice."""

from __future__ import annotations

import base64
import io
import json
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image, ImageChops
from pyzbar import pyzbar

from coop_live import vault
from coop_live.app import App
from coop_live.catalog.files import read_catalog
from coop_live.desk import Desk
from coop_live.events import CardPainted
from coop_live.model import LampState, OrderState
from coop_live.resources import asset
from coop_live.sending_out import Ask, export_orders
from coop_live.settings import Bridge, Live, Obs, Overlay, Settings, Voice
from coop_live.ways import OBS_PASSWORD
from tests.evening import Heard
from tests.real.libreoffice import ABSENT, AS_CSV, cells, converted
from tests.real.real_obs import RealObs
from ui import painter

pytestmark = pytest.mark.real

POSTER = """
import json, sys, requests
for line in sys.stdin:
    answer = requests.post(sys.argv[1], json=json.loads(line), timeout=10)
    print(answer.status_code, answer.text, flush=True)
"""


def wait_for(condition: Callable[[], object], what: str) -> None:
    deadline = time.monotonic() + 20
    while not condition():
        assert time.monotonic() < deadline, what
        time.sleep(0.02)


@pytest.fixture
def app(obs: RealObs, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qapp: object) -> Iterator[App]:
    """The whole program on the real OBS, with the sample catalog, live on Facebook."""
    monkeypatch.setenv("COOP_LIVE_HOME", str(tmp_path / "home"))
    vault.put(OBS_PASSWORD, obs.password)
    settings = Settings(
        live=Live(platforms=("facebook",)),
        overlay=Overlay(qr="https://htx.example/{code}"),
        obs=Obs(enabled=True, host=obs.host, port=obs.port),
        bridge=Bridge(enabled=True, port=0),
        voice=Voice(enabled=False),
    )
    app = App(settings, ledger_path=tmp_path / "ledger.db", painter=painter)
    app.session.import_catalog(read_catalog(asset("samples", "catalog.json")).products).result()
    yield app
    app.stop()


def post(address: str, *comments: dict[str, object]) -> list[dict[str, object]]:
    """Post comments to the bridge from a process of their own; return its answers."""
    lines = "".join(json.dumps(comment) + "\n" for comment in comments)
    done = subprocess.run(
        [sys.executable, "-c", POSTER, address],
        input=lines,
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    answers = [line.split(" ", 1) for line in done.stdout.splitlines()]
    assert {status for status, _ in answers} == {"200"}
    return [json.loads(body) for _, body in answers]


def program_picture(obs: RealObs) -> Image.Image:
    """Return what OBS's program shows now."""
    client = obs.client()
    client.connect()
    try:
        scene = client.ask("GetCurrentProgramScene")["currentProgramSceneName"]
        answer = client.ask("GetSourceScreenshot", sourceName=scene, imageFormat="png")
    finally:
        client.drop()
    return Image.open(io.BytesIO(base64.b64decode(answer["imageData"].split(",", 1)[1]))).convert("RGB")


def read_codes(picture: Image.Image) -> list[str]:
    return [code.data.decode() for code in pyzbar.decode(picture, symbols=[pyzbar.ZBarSymbol.QRCODE])]


@pytest.mark.skipif(bool(ABSENT), reason=ABSENT)
def test_from_the_first_comment_to_the_order_sheet(app: App, obs: RealObs, tmp_path: Path):
    heard = Heard(app.events)
    desk = Desk(app.session, by="Thảo")
    app.events.subscribe(desk.receive)
    app.start()
    assert app.ways.obs is not None
    wait_for(lambda: app.ways.obs and app.ways.obs.lamp.state is LampState.WORKING, "OBS was not reached")
    app.go_live()
    before = program_picture(obs)

    # The streamer puts honey on air: viewers see the card, and a phone reads its code.
    card = app.session.show("C10").result()
    assert card.qr
    wait_for(lambda: read_codes(program_picture(obs)) == [card.qr], "the QR was never on air")
    picture = program_picture(obs)
    assert picture.size == (1280, 720)
    changed = 1280 * 720 - ImageChops.difference(before, picture).convert("L").histogram()[0]
    assert changed > 0.15 * 1280 * 720
    assert heard.of(CardPainted)[-1].card.code == "C10"

    # Viewers ask for things, through another program on this computer.
    (answer, again) = post(
        app.bridge_address,
        [  # type: ignore[arg-type]
            {"platform": "facebook", "id": "1", "author": "Lan", "text": "chốt 2 nha shop 0905123267"},
            {
                "platform": "facebook",
                "id": "2",
                "author": "Hoa",
                "text": "c1 250g 1, ship Trạm y tế xã Ia Hrung, Gia Lai",
            },
            {"platform": "facebook", "id": "3", "author": "Tuấn", "text": "chào cả nhà"},
            {"platform": "facebook", "id": "4", "author": "Út", "text": "ớt xiêm 3 hũ =HYPERLINK(1)"},
        ],
        {"platform": "facebook", "id": "1", "author": "Lan", "text": "chốt 2 nha shop 0905123267"},
    )
    assert (answer["accepted"], again["duplicates"]) == (4, 1)
    assert [order.author_name for order in desk.rows] == ["Lan", "Hoa", "Út"]

    # The assistant confirms two and refuses one; another product goes on air, without a code on TikTok.
    first = desk.confirm().result()
    desk.refuse("đùa").result()
    third = desk.confirm().result()
    app.session.end().result()
    app.session.begin("Tối nay, cả TikTok", ["facebook", "tiktok"]).result()
    app.session.show("C1").result()
    wait_for(lambda: heard.of(CardPainted)[-1].card.code == "C1", "the second card was never painted")
    wait_for(lambda: read_codes(program_picture(obs)) == [], "a code stayed on air on TikTok")

    # Afterwards: the sheet holds exactly the confirmed orders.
    with app.ledger.read() as questions:
        assert [order.number for order in questions.orders(1, OrderState.CONFIRMED)] == [
            first.number,
            third.number,
        ]
    sheet = tmp_path / "phiếu đơn.xlsx"
    assert export_orders(app.ledger, sheet, Ask("sheet", 1, app.settings, tmp_path)) == 2
    rows = cells(converted(sheet, "--convert-to", AS_CSV) / "phiếu đơn-Đơn hàng.csv")
    assert [row[0] for row in rows[1:]] == [str(first.number), str(third.number)]
    line = " | ".join(rows[1])
    assert "0905123267" in line
    assert "560000" in line.replace(".", "").replace(",", "")
    assert "=HYPERLINK(1)" in " ".join(rows[2])


def test_an_evening_goes_on_when_obs_is_not_there(app: App, obs: RealObs):
    app.apply(replace(app.settings, obs=replace(app.settings.obs, port=1)))
    heard = Heard(app.events)
    app.start()
    obs = app.ways.obs
    wait_for(lambda: obs and obs.lamp.state is LampState.TROUBLE, "the trouble was never told")
    app.go_live()
    app.session.show("C10").result()
    wait_for(lambda: heard.of(CardPainted), "the card was not painted for the window")
    assert app.ways.obs is not None
    assert "OBS" in app.ways.obs.lamp.cause
