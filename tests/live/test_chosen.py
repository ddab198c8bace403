"""What the cooperative chose in the settings is what its cards are made with."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from coop_live.events import Events
from coop_live.ledger import Ledger
from coop_live.live import LiveSession
from coop_live.live.chosen import on_air_of, payee_of
from coop_live.model import Card
from coop_live.overlay.vietqr import decode
from coop_live.settings import Overlay, Pay, Settings
from tests.evening import HONEY


@pytest.fixture
def ledger(tmp_path: Path) -> Iterator[Ledger]:
    ledger = Ledger.open(tmp_path / "ledger.db", Events())
    yield ledger
    ledger.close()


def shown(ledger: Ledger, pay: Pay) -> Card:
    """Return the card of an evening whose codes are for paying."""
    settings = Settings(overlay=replace(Overlay(), qr_kind="vietqr"), pay=pay)
    session = LiveSession(ledger, Events(), on_air_of(settings))
    session.import_catalog([HONEY]).result()
    session.begin("Tối nay", ["facebook"]).result()
    return session.show("C10").result()


def test_money_goes_to_the_bank_that_was_typed(ledger: Ledger):
    card = shown(ledger, Pay(bank="vietcombank", account="0123456789"))
    assert card.qr is not None
    read = decode(card.qr)
    assert (read.bank, read.account, read.amount) == ("970436", "0123456789", HONEY.price)


def test_a_bank_that_nobody_knows_is_told_by_its_name_on_the_stage(ledger: Ledger):
    card = shown(ledger, Pay(bank="Vietcombnk", account="0123456789"))
    assert card.qr is None
    assert "Không tìm thấy ngân hàng “Vietcombnk”" in card.withheld
    assert "Cài đặt" in card.withheld


def test_an_account_is_missing_only_where_nothing_is_typed(ledger: Ledger):
    assert "Chưa có tài khoản" in shown(ledger, Pay()).withheld
    assert payee_of(Pay(bank="Vietcombank")) is None
    assert payee_of(Pay(account="0123456789")) is None
