"""A person signs in in the browser, which comes back to this computer and to nobody else."""

from __future__ import annotations

import logging
import threading
import time
import urllib.error
import urllib.request
from urllib.parse import parse_qs, urlencode, urlsplit

import pytest

from coop_live.chat.kind import Finding, KeysInMemory, Level
from coop_live.chat.sources.youtube import KIND
from coop_live.chat.sources.youtube.sign_in import challenge, consent_page, sign_in
from coop_live.chat.sources.youtube.tokens import WRITES
from tests.chat.sources.youtube.listening import Fake, signed_in


def given(**more: str) -> KeysInMemory:
    """Return what a person gave before signing in."""
    return signed_in(**{"refresh_token": "", **more})


class Browser:
    """A person's browser: opens what it is told, in its own time, and keeps the pages."""

    def __init__(self, *, say: dict[str, str] | None = None) -> None:
        self.pages: list[str] = []
        self.opened = threading.Event()
        self.address = ""
        self._say = say
        self._thread: threading.Thread | None = None

    def __call__(self, address: str) -> bool:
        self.address = address
        self._thread = threading.Thread(target=self._browse)
        self._thread.start()
        self.opened.set()
        return True

    @property
    def back(self) -> str:
        return parse_qs(urlsplit(self.address).query)["redirect_uri"][0]

    def fetch(self, address: str) -> int:
        try:
            with urllib.request.urlopen(address, timeout=10) as answer:
                self.pages.append(answer.read().decode())
                return int(answer.status)
        except urllib.error.HTTPError as error:
            with error:
                self.pages.append(error.read().decode())
            return error.code

    def _browse(self) -> None:
        if self._say is None:
            self.fetch(self.address)
            return
        state = parse_qs(urlsplit(self.address).query)["state"][0]
        self.fetch(f"{self.back}?{urlencode({'state': state, **self._say})}")

    def close(self) -> None:
        assert self._thread is not None
        self._thread.join(20)


def signing_in(keys: KeysInMemory, browser: Browser, fake: Fake) -> Finding:
    finding = sign_in(keys, browser, threading.Event(), fake.address)
    browser.close()
    return finding


def test_the_challenge_of_rfc_7636() -> None:
    verifier = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"
    assert challenge(verifier) == "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"


def test_google_is_asked_on_its_own_page_for_a_token_that_lasts() -> None:
    asked = urlsplit(consent_page("https://accounts.google.com", "id", "http://127.0.0.1:7/", "v" * 43, "s"))
    assert (asked.scheme, asked.netloc, asked.path) == ("https", "accounts.google.com", "/o/oauth2/v2/auth")
    told = {name: values for name, (values,) in parse_qs(asked.query).items()}
    assert told.pop("code_challenge") == challenge("v" * 43)
    assert told == {
        "client_id": "id",
        "redirect_uri": "http://127.0.0.1:7/",
        "response_type": "code",
        "scope": "https://www.googleapis.com/auth/youtube.force-ssl",
        "code_challenge_method": "S256",
        "state": "s",
        "access_type": "offline",
        "prompt": "consent",
    }


def test_a_person_signs_in(
    fake: Fake, caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str]
) -> None:
    fake.begin()
    keys, browser = given(), Browser()
    with caplog.at_level(logging.DEBUG):
        finding = signing_in(keys, browser, fake)
    assert finding == Finding(Level.GOOD, "Đã đăng nhập YouTube.")
    assert fake.book()["breaches"] == []
    assert keys.get("refresh_token") == "1//refresh-planted"
    assert keys.get("scope") == WRITES
    ends = KIND.expires(keys)
    assert ends is not None
    assert abs(ends / 1000 - time.time() - 7 * 86_400) < 600
    assert "ya29" not in str(keys.kept)
    assert "Xong rồi!" in browser.pages[0]
    assert "planted-code" not in browser.pages[0] + caplog.text + "".join(capfd.readouterr())


def test_a_stranger_who_comes_first_changes_nothing(fake: Fake) -> None:
    fake.begin()
    keys, browser = given(), Browser(say={"error": "never sent"})
    statuses = []

    def open_page(address: str) -> None:
        browser.address = address
        for path in (
            "",
            "?code=x",
            "?code=x&state=wrong",
            "?code=x&state=",
            "favicon.ico",
            "?error=access_denied",
        ):
            statuses.append(browser.fetch(browser.back + path))
        browser.fetch(address)

    assert sign_in(keys, open_page, threading.Event(), fake.address).level is Level.GOOD
    assert statuses == [404] * 6


def test_a_person_who_does_not_agree_is_told_what_to_do(fake: Fake) -> None:
    fake.begin()
    keys, browser = given(), Browser(say={"error": "access_denied"})
    finding = signing_in(keys, browser, fake)
    assert (finding.level, finding.words) == (Level.BAD, "Google báo là chưa được đồng ý.")
    assert finding.remedy
    assert keys.get("refresh_token") == ""
    assert "Chưa được đồng ý." in browser.pages[0]


def test_a_code_that_is_not_googles_keeps_the_old_sign_in(fake: Fake) -> None:
    fake.begin()
    keys = given(refresh_token="1//old")
    finding = signing_in(keys, Browser(say={"code": "<script>"}), fake)
    assert finding.level is Level.BAD
    assert keys.get("refresh_token") == "1//old"


def test_a_wrong_secret_is_named(fake: Fake) -> None:
    fake.begin()
    finding = signing_in(given(client_secret="wrong"), Browser(), fake)
    assert finding.level is Level.BAD
    assert "Client secret" in finding.words


def test_giving_up_ends_it_and_closes_the_door(fake: Fake) -> None:
    fake.begin()
    stopped, opened = threading.Event(), []

    def open_page(address: str) -> None:
        opened.append(parse_qs(urlsplit(address).query)["redirect_uri"][0])
        stopped.set()

    assert sign_in(given(), open_page, stopped, fake.address).level is Level.WARN
    with pytest.raises(urllib.error.URLError):
        urllib.request.urlopen(opened[0], timeout=5)


def test_without_a_client_id_nothing_is_opened() -> None:
    opened: list[str] = []
    finding = sign_in(KeysInMemory(), opened.append, threading.Event(), "")
    assert (finding.level, opened) == (Level.BAD, [])


def test_a_strangers_address_is_not_asked() -> None:
    opened: list[str] = []
    finding = sign_in(given(), opened.append, threading.Event(), "http://example.org")
    assert (finding.level, opened) == (Level.BAD, [])
