"""The page on which a person gives leave to read an Official Account, and what is pasted then (PKCE)."""

from __future__ import annotations

import base64
import hashlib
import hmac
import re
import secrets
from dataclasses import dataclass
from urllib.parse import parse_qs, urlencode, urlsplit

OAUTH_HOME = "https://oauth.zaloapp.com"
PAGE = "/v4/oa/permission"


@dataclass(frozen=True, slots=True)
class Pasted:
    """What stands in a pasted address: the code, and the `state` that we sent along."""

    code: str
    state: str = ""


def new_verifier() -> str:
    """Return a fresh PKCE code verifier: 43 characters, as Zalo wants it."""
    return secrets.token_urlsafe(32)


def challenge(verifier: str) -> str:
    """Return the PKCE S256 code challenge of a verifier (RFC 7636, 4.2)."""
    digest = hashlib.sha256(verifier.encode()).digest()
    return base64.urlsafe_b64encode(digest).decode().rstrip("=")


def page(home: str, app_id: str, redirect: str, verifier: str, state: str) -> str:
    """Return the address of the page on which the person gives leave."""
    asked = {
        "app_id": app_id,
        "redirect_uri": redirect,
        "code_challenge": challenge(verifier),
        "state": state,
    }
    return f"{home}{PAGE}?{urlencode(asked)}"


def pasted(told: str) -> Pasted | None:
    """Return what was pasted: a code alone, or the address one came back to; None where it is neither."""
    text = told.strip()
    if not re.search(r"[/?&=]", text.rstrip("=")):
        found = Pasted(text)
    else:
        try:
            asked = parse_qs(urlsplit(text).query)
        except ValueError:
            return None
        one = {name: values[0] for name, values in asked.items()}
        found = Pasted(one.get("code", ""), one.get("state", ""))
    good = re.fullmatch(r"[\w.~=-]{1,2000}", found.code, re.ASCII)
    return found if good else None


def same_state(told: Pasted, kept: str) -> bool:
    """Tell whether an address answers our own question: one that names another `state` does not."""
    return not told.state or not kept or hmac.compare_digest(told.state.encode(), kept.encode())
