"""Signs in to Google as programs on a computer do: in the person's own browser, which comes back to us.

RFC 8252 (loopback, the literal 127.0.0.1) and RFC 7636 (PKCE, S256), as in
https://developers.google.com/identity/protocols/oauth2/native-app.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
import queue
import secrets
import threading
import time
from collections.abc import Callable
from contextlib import closing
from urllib.parse import urlencode

from coop_live.chat.http import Caller, checked, tried
from coop_live.chat.kind import Finding, Keys, Level
from coop_live.chat.sources.youtube.redirect import Redirect, Told
from coop_live.chat.sources.youtube.tokens import (
    CLIENT_ID,
    TITLE,
    TOKEN_HOME,
    TOKEN_PATH,
    WRITES,
    client,
    keep,
)
from coop_live.chat.sources.youtube.tokens import checked as checked_answer
from coop_live.errors import CoopLiveError
from coop_live.i18n import tr

ACCOUNTS_HOME, CONSENT_PATH = "https://accounts.google.com", "/o/oauth2/v2/auth"
PATIENCE = 600.0
_LOOK = 0.2


def sign_in(
    keys: Keys, open_page: Callable[[str], object], stopped: threading.Event, address: str = ""
) -> Finding:
    """Let the person sign in, and keep what Google gives; never raises. Gives up when `stopped` is set."""
    if not keys.get(CLIENT_ID):
        return Finding(Level.BAD, tr("Chưa có Client ID."), tr("Chép Client ID từ Google Cloud vào trước."))
    try:
        return _signed_in(keys, open_page, stopped, address)
    except CoopLiveError as error:
        return tried(error)
    except OSError:
        return Finding(
            Level.BAD,
            tr("Máy này không mở được đường cho Google trả lời."),
            tr("Tắt bớt chương trình rồi thử lại."),
        )


def _signed_in(
    keys: Keys, open_page: Callable[[str], object], stopped: threading.Event, address: str
) -> Finding:
    accounts = checked(address, ACCOUNTS_HOME) if address else ACCOUNTS_HOME
    verifier, state = secrets.token_urlsafe(48), secrets.token_urlsafe(24)
    with closing(Redirect(lambda told: hmac.compare_digest(told.encode(), state.encode()))) as redirect:
        open_page(consent_page(accounts, keys.get(CLIENT_ID).strip(), redirect.address, verifier, state))
        told = _awaited(redirect.told, stopped)
    if told is None:
        return Finding(Level.WARN, tr("Đã thôi đăng nhập."), tr("Bấm Đăng nhập khi muốn làm lại."))
    if not told.code:
        return Finding(
            Level.BAD, tr("Google báo là chưa được đồng ý."), tr("Đăng nhập lại và chọn Tiếp tục (Allow).")
        )
    form = {
        "grant_type": "authorization_code",
        "code": told.code,
        "redirect_uri": redirect.address,
        "code_verifier": verifier,
        **client(keys),
    }
    body = checked_answer(Caller(TITLE, TOKEN_HOME, address).call("POST", TOKEN_PATH, form=form))
    if not body.get("refresh_token"):
        return Finding(
            Level.BAD,
            tr("Google không cho đăng nhập lâu dài."),
            tr("Bấm Đăng nhập lại, chọn Tiếp tục (Allow)."),
        )
    keep(keys, body, time.time())
    if WRITES not in str(body.get("scope", WRITES)).split():
        return Finding(
            Level.WARN,
            tr("Đã đăng nhập, nhưng không trả lời và không xóa được bình luận."),
            tr("Đăng nhập lại và tích đủ quyền."),
        )
    return Finding(Level.GOOD, tr("Đã đăng nhập YouTube."))


def consent_page(accounts: str, client_id: str, redirect: str, verifier: str, state: str) -> str:
    """Return the address of Google's page that asks the person for consent."""
    asked = {
        "client_id": client_id,
        "redirect_uri": redirect,
        "response_type": "code",
        "scope": WRITES,
        "code_challenge": challenge(verifier),
        "code_challenge_method": "S256",
        "state": state,
        # A token that lasts is given only offline, and for sure only after asking.
        "access_type": "offline",
        "prompt": "consent",
    }
    return f"{accounts.rstrip('/')}{CONSENT_PATH}?{urlencode(asked)}"


def challenge(verifier: str) -> str:
    """Return the S256 code challenge of a verifier (RFC 7636, section 4.2)."""
    digest = hashlib.sha256(verifier.encode("ascii")).digest()
    return base64.urlsafe_b64encode(digest).rstrip(b"=").decode("ascii")


def _awaited(told: queue.SimpleQueue[Told], stopped: threading.Event) -> Told | None:
    """Wait for the person, up to ten minutes; None where nobody came back."""
    until = time.monotonic() + PATIENCE
    while not stopped.is_set() and time.monotonic() < until:
        try:
            return told.get(timeout=_LOOK)
        except queue.Empty:
            continue
    return None
