"""Secrets are kept wherever this computer can keep them, and a keyring that hangs holds nobody up."""

from __future__ import annotations

import logging
import stat
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import keyring
import keyring.backend
import keyring.backends.fail
import keyring.backends.null
import keyring.errors
import pytest

from coop_live import vault
from coop_live.errors import CoopLiveError
from coop_live.vault import Vault


class Remembering(keyring.backend.KeyringBackend):
    """A keyring as it should be; `release` unlocks it, `broken` makes it refuse."""

    priority = 1

    def __init__(self) -> None:
        self.kept: dict[tuple[str, str], str] = {}
        self.release = threading.Event()
        self.release.set()
        self.broken = False
        self.asked = 0

    def _wait(self) -> None:
        self.asked += 1
        self.release.wait()
        if self.broken:
            raise OSError("no D-Bus: pass-word-1")

    def get_password(self, service: str, username: str) -> str | None:
        self._wait()
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self._wait()
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        self._wait()
        if (service, username) not in self.kept:
            raise keyring.errors.PasswordDeleteError
        del self.kept[service, username]


@pytest.fixture
def ring() -> Iterator[Remembering]:
    before = keyring.get_keyring()
    ring = Remembering()
    keyring.set_keyring(ring)
    yield ring
    ring.release.set()
    keyring.set_keyring(before)


def test_with_a_keyring_nothing_reaches_the_disk(tmp_path: Path, ring: Remembering) -> None:
    kept = Vault(tmp_path)
    kept.put("obs", "mật khẩu")
    assert kept.get("obs") == "mật khẩu"
    assert kept.get("bridge") is None
    assert kept.where() == "keyring"
    assert ring.kept == {("coop_live", "obs"): "mật khẩu"}
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("backend", [keyring.backends.fail.Keyring, keyring.backends.null.Keyring])
def test_without_a_keyring_a_file_of_the_owner_keeps_them(
    tmp_path: Path, ring: Remembering, backend: type[keyring.backend.KeyringBackend]
) -> None:
    keyring.set_keyring(backend())
    kept = Vault(tmp_path / "new")
    kept.put("obs", "mật khẩu")
    kept.put("bridge", "t" * 32)
    assert Vault(tmp_path / "new").get("obs") == "mật khẩu"
    assert kept.get("bridge") == "t" * 32
    assert kept.where() == "file"


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no owner-only bits")
def test_the_file_is_the_owners_alone_even_when_someone_opened_it_up(
    tmp_path: Path, ring: Remembering
) -> None:
    ring.broken = True
    kept = Vault(tmp_path)
    kept.put("obs", "x")
    file = tmp_path / "secrets.json"
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    file.chmod(0o644)
    assert kept.get("obs") == "x"
    assert stat.S_IMODE(file.stat().st_mode) == 0o600


def test_a_keyring_that_hangs_is_given_up_once_and_not_asked_again(tmp_path: Path, ring: Remembering) -> None:
    ring.release.clear()
    kept = Vault(tmp_path, patience=0.05)
    started = time.monotonic()
    kept.put("obs", "x")
    assert kept.get("obs") == "x"
    assert kept.get("bridge") is None
    assert kept.where() == "file"
    assert time.monotonic() - started < 5
    assert ring.asked == 1


def test_a_new_secret_in_the_file_wins_over_an_old_one_in_a_keyring_that_comes_back(
    tmp_path: Path, ring: Remembering
) -> None:
    kept = Vault(tmp_path)
    kept.put("obs", "old")
    ring.broken = True
    kept.put("obs", "new")
    ring.broken = False
    assert kept.get("obs") == "new"
    kept.put("obs", "newest")
    assert kept.get("obs") == "newest"
    assert list(tmp_path.iterdir()) == []
    assert kept.where() == "keyring"


def test_an_empty_secret_is_forgotten(tmp_path: Path, ring: Remembering) -> None:
    kept = Vault(tmp_path)
    kept.put("obs", "")
    kept.put("obs", "x")
    kept.put("obs", "")
    assert kept.get("obs") is None
    ring.broken = True
    kept.put("obs", "x")
    kept.put("obs", "")
    assert kept.get("obs") is None


@pytest.mark.parametrize("content", ["", "[1]", '{"obs": 3}', "[" * 20000, "\x00"])
def test_a_broken_file_of_secrets_is_taken_as_empty(tmp_path: Path, ring: Remembering, content: str) -> None:
    ring.broken = True
    (tmp_path / "secrets.json").write_text(content, encoding="utf-8")
    kept = Vault(tmp_path)
    assert kept.get("obs") is None
    kept.put("obs", "x")
    assert kept.get("obs") == "x"


def test_no_place_to_keep_a_secret_is_told(tmp_path: Path, ring: Remembering) -> None:
    ring.broken = True
    (tmp_path / "taken").write_text("a file where the folder should be")
    with pytest.raises(CoopLiveError, match="Chưa lưu được mật khẩu"):
        Vault(tmp_path / "taken").put("obs", "x")


def test_secrets_never_reach_the_log(
    tmp_path: Path, ring: Remembering, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    ring.broken = True
    (tmp_path / "secrets.json").write_text('{"obs": "pass-word-1"')
    kept = Vault(tmp_path)
    kept.put("obs", "pass-word-1")
    kept.get("obs")
    assert caplog.records
    assert "pass-word-1" not in caplog.text


def test_the_user_s_own_vault_lies_beside_the_settings(
    tmp_path: Path, ring: Remembering, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COOP_LIVE_HOME", str(tmp_path))
    ring.broken = True
    vault.put("bridge", "token")
    assert vault.get("bridge") == "token"
    assert vault.where() == "file"
    assert [one.name for one in tmp_path.iterdir()] == ["secrets.json"]
