"""The program as a whole, without a screen: what starts, what says why not, what is remembered."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
import requests

from coop_live import vault
from coop_live.app import App, evening_name
from coop_live.chat.rehearsal import AS_FAST_AS_POSSIBLE
from coop_live.errors import CoopLiveError, NotPossible
from coop_live.events import CardPainted, LampChanged, OrderDrafted
from coop_live.ledger import read_ledger
from coop_live.model import LampState
from coop_live.sending_out import Ask, export_orders
from coop_live.settings import Bridge, Live, Obs, Settings, Sound, Voice
from coop_live.ways import secret_token
from tests.brush import Brush
from tests.evening import CATALOG, Heard, comment

QUIET = Settings(
    live=Live(platforms=("facebook",)),
    obs=Obs(enabled=False),
    bridge=Bridge(enabled=False),
    voice=Voice(enabled=False),
)


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("COOP_LIVE_HOME", str(tmp_path / "home"))
    return tmp_path / "home"


@pytest.fixture
def open_app(tmp_path: Path) -> Iterator[Callable[..., App]]:
    """Open apps and stop them at the end."""
    opened: list[App] = []

    def open_one(settings: Settings = QUIET, **more: object) -> App:
        app = App(settings, painter=Brush(), **more)  # type: ignore[arg-type]
        opened.append(app)
        return app

    yield open_one
    for app in opened:
        app.stop()


def lamps(heard: Heard) -> dict[str, LampState]:
    """Return each lamp as it was told last."""
    return {event.lamp.name: event.lamp.state for event in heard.of(LampChanged)}


def wait_for(condition: Callable[[], object]) -> None:
    deadline = time.monotonic() + 20
    while not condition():
        assert time.monotonic() < deadline, "it never happened"
        time.sleep(0.01)


def test_what_is_switched_off_says_so_on_its_lamp(open_app: Callable[..., App]):
    app = open_app()
    heard = Heard(app.events)
    app.start()
    assert lamps(heard) == dict.fromkeys(("obs", "bridge", "page", "voice"), LampState.OFF)


def test_the_ledger_is_the_users_own_and_goes_on_the_next_day(open_app: Callable[..., App], home: Path):
    app = open_app()
    app.session.import_catalog(CATALOG).result()
    app.stop()
    assert (home / "ledger.db").exists()
    assert open_app().session.products == CATALOG


def test_a_rehearsal_plays_on_a_ledger_of_its_own(open_app: Callable[..., App], home: Path):
    settings = replace(QUIET, obs=Obs(enabled=True), bridge=Bridge(enabled=True, port=0))
    app = open_app(settings, rehearsal=True)
    heard = Heard(app.events)
    app.start()
    assert app.rehearse(AS_FAST_AS_POSSIBLE).wait(60)
    assert len(heard.of(OrderDrafted)) > 50
    wait_for(lambda: heard.of(CardPainted))
    # Neither OBS nor the network is touched, and the real book is not opened.
    assert (app.ways.obs, app.bridge_address) == (None, "")
    assert lamps(heard)["obs"] is LampState.OFF
    assert not (home / "ledger.db").exists()


def test_the_next_rehearsal_begins_with_an_empty_book(open_app: Callable[..., App]):
    for _ in range(2):
        app = open_app(rehearsal=True)
        app.rehearse(AS_FAST_AS_POSSIBLE).wait(60)
        with app.ledger.read() as questions:
            assert len(questions.lives()) == 1
        app.stop()


def test_the_bridge_brings_comments_into_the_live(open_app: Callable[..., App]):
    app = open_app(replace(QUIET, bridge=Bridge(enabled=True, port=0)))
    heard = Heard(app.events)
    app.session.import_catalog(CATALOG).result()
    app.start()
    app.go_live()
    said = {"platform": "facebook", "author": "Lan", "text": "c10 1", "id": "7"}
    answers = [requests.post(app.bridge_address, json=said, timeout=10).json() for _ in range(2)]
    assert [(answer["accepted"], answer["duplicates"]) for answer in answers] == [(1, 0), (0, 1)]
    assert len(heard.of(OrderDrafted)) == 1
    assert lamps(heard)["bridge"] is LampState.WORKING


def test_a_bridge_whose_port_is_taken_says_so_and_the_evening_goes_on(
    open_app: Callable[..., App], tmp_path: Path
):
    first = open_app(replace(QUIET, bridge=Bridge(enabled=True, port=0)))
    first.start()
    port = int(first.bridge_address.split(":")[2].split("/")[0])
    second = open_app(replace(QUIET, bridge=Bridge(enabled=True, port=port)), ledger_path=tmp_path / "two.db")
    heard = Heard(second.events)
    second.start()
    (told,) = [event.lamp for event in heard.of(LampChanged) if event.lamp.name == "bridge"]
    assert told.state is LampState.TROUBLE
    assert str(port) in told.cause
    assert told.remedy
    assert second.go_live() == 1


def test_the_bridges_token_is_made_once_and_kept_out_of_the_settings(home: Path):
    token = secret_token("bridge-token")
    assert len(token) >= 32
    assert secret_token("bridge-token") == token == vault.get("bridge-token")


def test_a_cut_off_live_is_found_again_and_an_ended_one_is_not(open_app: Callable[..., App]):
    app = open_app()
    app.session.import_catalog(CATALOG).result()
    assert app.unfinished() is None
    live = app.go_live()
    app.stop()

    again = open_app()
    row = again.unfinished()
    assert row is not None
    assert row.id == live
    assert again.session.resume(row.id).result() == row.id
    again.session.end().result()
    assert again.unfinished() is None


def test_an_evening_is_named_by_its_date():
    assert str(time.localtime().tm_year) in evening_name()


def test_only_confirmed_orders_are_exported_and_the_book_says_who_did(
    open_app: Callable[..., App], tmp_path: Path
):
    app = open_app()
    app.session.import_catalog(CATALOG).result()
    app.session.begin("Tối nay").result()
    for author in ("Lan", "Hoa"):
        app.session.hear(comment("c10 1", author)).result()
    app.session.confirm(1).result()
    assert (
        export_orders(app.ledger, tmp_path / "đơn.csv", Ask("csv", None, Settings(), tmp_path), by="Thảo")
        == 1
    )
    text = (tmp_path / "đơn.csv").read_text(encoding="utf-8-sig")
    assert "Lan" in text
    assert "Hoa" not in text
    with read_ledger(app.ledger.path) as questions:
        by = questions.connection.execute("SELECT by FROM entry WHERE act = 'export'").fetchone()[0]
    assert by == "Thảo"


def test_an_export_that_cannot_be_written_leaves_no_entry(open_app: Callable[..., App], tmp_path: Path):
    app = open_app()
    with pytest.raises(CoopLiveError):
        export_orders(app.ledger, tmp_path / "nowhere" / "đơn.csv", Ask("csv", None, Settings(), tmp_path))
    with read_ledger(app.ledger.path) as questions:
        assert questions.connection.execute("SELECT count(*) FROM entry").fetchone()[0] == 0


def test_a_book_is_unused_until_it_has_goods_or_a_live(open_app: Callable[..., App], tmp_path: Path):
    app = open_app(ledger_path=tmp_path / "one.db")
    assert app.unused()
    app.session.import_catalog(CATALOG).result()
    assert not app.unused()
    other = open_app(ledger_path=tmp_path / "other.db")
    other.session.begin("Tối nay").result()
    assert not other.unused()


def test_no_voice_beside_the_microphone(open_app: Callable[..., App], tmp_path: Path):
    settings = replace(QUIET, voice=Voice(enabled=True), sound=Sound(near_microphone=True))
    app = open_app(settings, ledger_path=tmp_path / "ledger.db")
    heard = Heard(app.events)
    app.start()
    assert lamps(heard)["voice"] is LampState.OFF


def test_a_trial_card_wants_obs_and_no_live(open_app: Callable[..., App], tmp_path: Path):
    app = open_app(ledger_path=tmp_path / "ledger.db")
    app.start()
    with pytest.raises(NotPossible, match="chưa thử thẻ được"):
        app.show_trial()
