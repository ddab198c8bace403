"""What a person gave stays in the keyring under its source's name, and knows its evening."""

from __future__ import annotations

from datetime import date, datetime

import keyring
import pytest
from keyring.backend import KeyringBackend

from coop_live import vault
from coop_live.chat.keys import VaultKeys, evening, give, stale
from coop_live.chat.kind import Ask, KeysInMemory

TONIGHT, YESTERDAY = date(2026, 11, 22), date(2026, 11, 21)
SESSION = Ask("session", lambda: "Mã buổi live", lambda: "", each_live=True)
TOKEN = Ask("token", lambda: "Mã trang", lambda: "", secret=True)


class _Ring(KeyringBackend):
    """A keyring in memory."""

    priority = 1

    def __init__(self) -> None:
        super().__init__()
        self.kept: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        del self.kept[service, username]


@pytest.fixture
def ring(tmp_path, monkeypatch):
    monkeypatch.setenv("COOP_LIVE_HOME", str(tmp_path))
    ring, before = _Ring(), keyring.get_keyring()
    keyring.set_keyring(ring)
    yield ring
    keyring.set_keyring(before)


def test_a_token_is_found_again_under_its_kind_and_in_no_file(ring, tmp_path):
    VaultKeys("facebook").put("token", "mật")
    assert VaultKeys("facebook").get("token") == "mật"
    assert VaultKeys("shopee").get("token") == ""
    assert ring.kept == {(vault.SERVICE, "chat-facebook-token"): "mật"}
    assert list(tmp_path.rglob("*.json")) == []


def test_an_empty_value_forgets(ring):
    keys = VaultKeys("facebook")
    keys.put("token", "mật")
    keys.put("token", "")
    assert keys.get("token") == ""
    assert ring.kept == {}


def test_what_is_asked_every_evening_knows_which_evening_it_was_given_for():
    keys = KeysInMemory()
    assert not stale(keys, SESSION, TONIGHT)  # nothing is there: that is missing, not old
    give(keys, SESSION, "9001", YESTERDAY)
    assert not stale(keys, SESSION, YESTERDAY)
    assert stale(keys, SESSION, TONIGHT)
    give(keys, SESSION, "9002", TONIGHT)
    assert not stale(keys, SESSION, TONIGHT)


def test_what_is_given_once_grows_no_older():
    keys = KeysInMemory()
    give(keys, TOKEN, "mật", YESTERDAY)
    assert not stale(keys, TOKEN, TONIGHT)
    assert keys.kept == {"token": "mật"}


def test_what_came_in_before_there_were_evenings_is_of_another_one():
    assert stale(KeysInMemory(session="9001"), SESSION, TONIGHT)


def test_a_live_after_midnight_is_of_the_evening_before():
    assert evening(datetime(2026, 11, 23, 1, 30)) == TONIGHT
    assert evening(datetime(2026, 11, 23, 6, 0)) == date(2026, 11, 23)
