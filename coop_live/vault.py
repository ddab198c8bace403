"""Secrets (OBS password, bridge token) in the computer's own keyring, else in a file only the owner reads."""

from __future__ import annotations

import functools
import json
import logging
import threading
from collections.abc import Callable
from concurrent.futures import Future
from pathlib import Path
from types import ModuleType
from typing import TypeVar

from coop_live.errors import CoopLiveError
from coop_live.i18n import tr
from coop_live.settings import default_path, write_whole

LOG = logging.getLogger(__name__)

SERVICE = "coop_live"
T = TypeVar("T")


class KeyringError(Exception):
    """The keyring did not answer, refused, or is none."""


class Vault:
    """Keeps named secrets. A keyring that hangs longer than `patience` seconds is not asked again.

    What is in the file counts before the keyring: `put` empties the file's place whenever the
    keyring takes a secret, so an old value in a keyring that comes back never wins.
    """

    def __init__(self, folder: Path, patience: float = 5.0) -> None:
        self._file = folder / "secrets.json"
        self._patience = patience
        self._hung = False
        self._lock = threading.Lock()

    def get(self, name: str) -> str | None:
        """Return a secret, None when it was never put or cannot be reached now."""
        with self._lock:
            kept = self._read()
            if name in kept:
                return kept[name]
            try:
                answer: str | None = self._ask(functools.partial(_keyring().get_password, SERVICE, name))
                return answer
            except KeyringError:
                return None

    def put(self, name: str, value: str) -> None:
        """Keep a secret; an empty one is forgotten. Raises CoopLiveError when nothing can keep it."""
        with self._lock:
            kept = self._read()
            taken = self._give_to_keyring(name, value)
            if not taken and value:
                self._write(kept | {name: value})
            elif name in kept:
                self._write({other: kept[other] for other in kept if other != name})

    def where(self) -> str:
        """Return "keyring", or "file" when secrets are (or would be) in the owner's file."""
        with self._lock:
            if self._read():
                return "file"
            try:
                self._ask(functools.partial(_keyring().get_password, SERVICE, "where"))
            except KeyringError:
                return "file"
            return "keyring"

    def _give_to_keyring(self, name: str, value: str) -> bool:
        """Return whether the keyring truly holds the value: some take everything and keep nothing."""
        try:
            if not value:
                if self._ask(functools.partial(_keyring().get_password, SERVICE, name)) is not None:
                    self._ask(functools.partial(_keyring().delete_password, SERVICE, name))
                return True
            self._ask(functools.partial(_keyring().set_password, SERVICE, name, value))
            held: str | None = self._ask(functools.partial(_keyring().get_password, SERVICE, name))
            return held == value
        except KeyringError:
            return False

    def _ask(self, question: Callable[[], T]) -> T:
        """Ask the keyring in a thread of its own, for a locked one may wait for ever."""
        if self._hung:
            raise KeyringError
        answer: Future[T] = Future()

        def work() -> None:
            try:
                answer.set_result(question())
            except Exception as error:  # noqa: BLE001  every backend has errors of its own
                answer.set_exception(error)

        threading.Thread(target=work, name="keyring", daemon=True).start()
        try:
            failure = answer.exception(self._patience)
        except TimeoutError as error:
            self._hung = True
            LOG.warning("the keyring does not answer; secrets go to the owner's file")
            raise KeyringError from error
        if failure is not None:
            LOG.info("no use of the keyring: %s", type(failure).__name__)
            raise KeyringError from failure
        return answer.result()

    def _read(self) -> dict[str, str]:
        try:
            kept = json.loads(self._file.read_text(encoding="utf-8"))
            self._file.chmod(0o600)
        except FileNotFoundError:
            return {}
        except OSError as error:
            LOG.warning("secrets not readable: %s", error.strerror)
            return {}
        except (ValueError, RecursionError):
            LOG.warning("the file of secrets is broken; it is taken as empty")
            return {}
        if not isinstance(kept, dict):
            return {}
        return {name: value for name, value in kept.items() if isinstance(value, str)}

    def _write(self, kept: dict[str, str]) -> None:
        try:
            if not kept:
                self._file.unlink(missing_ok=True)
                return
            write_whole(self._file, json.dumps(kept, ensure_ascii=False, indent=1))
        except OSError as error:
            LOG.warning("secrets not kept: %s", error.strerror)
            cause = tr("Chưa lưu được mật khẩu.")
            raise CoopLiveError(cause, tr("Xem đĩa còn chỗ và cho phép ghi không.")) from error


@functools.cache
def _vault(folder: Path) -> Vault:
    return Vault(folder)


def _keyring() -> ModuleType:
    """Load the keyring when it is first asked: it takes a tenth of a second, and a start does not need it."""
    import keyring

    return keyring


def get(name: str) -> str | None:
    """Return this user's secret of that name, None when there is none."""
    return _vault(default_path().parent).get(name)


def put(name: str, value: str) -> None:
    """Keep this user's secret; an empty value forgets it. Raises CoopLiveError when it cannot be kept."""
    _vault(default_path().parent).put(name, value)


def where() -> str:
    """Return where this user's secrets are: "keyring" or "file"."""
    return _vault(default_path().parent).where()
