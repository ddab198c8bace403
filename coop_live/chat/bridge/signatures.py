"""Did Facebook or Zalo really send this: their webhooks' signatures, checked where a secret was given."""

from __future__ import annotations

import hashlib
import hmac
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True, slots=True)
class Secrets:
    """What webhooks are signed with, "" where nobody gave it: then the token in the address is enough.

    `facebook` is the app's secret, `zalo` the secret of the Official Account.
    """

    facebook: str = field(default="", repr=False)
    zalo: str = field(default="", repr=False)

    def accept(self, headers: Mapping[str, str], body: bytes, told: object) -> bool:
        """Tell whether this is no webhook's body, or one that is signed as it must be."""
        if not isinstance(told, dict):
            return True
        if self.facebook and told.get("object") == "page" and "entry" in told:
            return _same(headers.get("x-hub-signature-256", ""), facebook_signature(body, self.facebook))
        if self.zalo and "event_name" in told and "app_id" in told:
            return _same(headers.get("x-zevent-signature", ""), zalo_signature(body, told, self.zalo))
        return True


def facebook_signature(body: bytes, secret: str) -> str:
    """Return what X-Hub-Signature-256 must say.

    Source: Meta, Webhooks, "Validating Payloads"; never tried with a real webhook [?].
    """
    return "sha256=" + hmac.new(secret.encode(), body, hashlib.sha256).hexdigest()


def zalo_signature(body: bytes, told: Mapping[str, Any], secret: str) -> str:
    """Return what X-ZEvent-Signature must say: of app, raw body, time and secret.

    Source: two independent programs agree (platforms.md 7.3); never tried with a real webhook [?].
    """
    signed = str(told.get("app_id", "")).encode() + body + str(told.get("timestamp", "")).encode()
    return "mac=" + hashlib.sha256(signed + secret.encode()).hexdigest()


def _same(given: str, wanted: str) -> bool:
    return hmac.compare_digest(given.encode("utf-8", "replace"), wanted.encode())
