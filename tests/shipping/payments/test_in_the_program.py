"""Money comes in while the whole program runs: token from the vault, order paid, and nothing of it told."""

from __future__ import annotations

import logging
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from threading import Event as Flag

import pytest

from coop_live import vault
from coop_live.app import App
from coop_live.events import Event, MoneyCame
from coop_live.model import OrderState
from coop_live.settings import Obs, Settings, Voice
from coop_live.shipping.payments import sepay
from coop_live.shipping.payments.amounts import VIETNAM
from coop_live.shipping.payments.watching import secret_name, try_token
from tests.shipping.fakes.banks import TOKEN, FakeSePay
from tests.shipping.payments.conftest import Till

PATIENCE = 20.0
WORDS = "MBVCB.1.HTX000013.CT tu 0071 NGUYEN VAN BAY"
SETTINGS = Settings(
    obs=Obs(enabled=False), voice=Voice(enabled=False), pay=replace(Settings().pay, watch=("sepay",))
)


@pytest.fixture
def fake(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> FakeSePay:
    fake = FakeSePay()
    monkeypatch.setenv("COOP_LIVE_HOME", str(tmp_path / "home"))
    monkeypatch.setattr(sepay, "HOME", fake.address)
    return fake


def now() -> str:
    """This moment as SePay writes it: only the last days are asked for."""
    return f"{datetime.now(VIETNAM):%Y-%m-%d %H:%M:%S}"


def test_the_order_is_paid_and_neither_token_nor_payer_is_told(
    fake: FakeSePay, tmp_path: Path, caplog: pytest.LogCaptureFixture
):
    caplog.set_level(logging.DEBUG)
    vault.put(secret_name("sepay"), TOKEN)
    app = App(SETTINGS, ledger_path=tmp_path / "l.db")
    came = Flag()

    def hear(event: Event) -> None:
        if isinstance(event, MoneyCame):
            came.set()

    app.events.subscribe(hear)
    try:
        till = Till(app.ledger)
        number = till.sell(170_000)
        fake.come(1, 170_000, WORDS, transaction_date=now())
        app.start()
        app.payments.again()
        assert came.wait(PATIENCE)
        assert till.paid(number) == 170_000
        assert till.do(lambda tx: tx.order(number)).state is OrderState.CONFIRMED
    finally:
        app.stop()
    assert fake.breaches == []
    assert TOKEN not in caplog.text
    assert "NGUYEN VAN BAY" not in caplog.text


def test_a_rehearsal_asks_nobody(fake: FakeSePay, tmp_path: Path):
    vault.put(secret_name("sepay"), TOKEN)
    app = App(SETTINGS, rehearsal=True)
    try:
        app.start()
    finally:
        app.stop()
    assert fake.asked == []


def test_a_token_is_tried_before_it_is_trusted(fake: FakeSePay):
    fake.come(1, transaction_date=now())
    assert try_token("sepay", TOKEN) == 1
