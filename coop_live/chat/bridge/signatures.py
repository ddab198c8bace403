"""Did Facebook or Zalo really send this: their webhooks' signatures, checked where a secret was given."""

from __future__ import annotations

import hashlib
import hmac
from collections.abc import Mapping
from dataclasses import dataclass, field

from coop_live.chat.bridge.intake import Told
from coop_live.chat.shapes import which, zalo


@dataclass(frozen=True, slots=True)
class Secrets:
    """What webhooks are signed with, "" where nobody gave it: then the token in the address is enough.

    `facebook` is the app's secret, `zalo` the secret of the Official Account.
    """

    facebook: str = field(default="", repr=False)
    zalo: str = field(default="", repr=False)

    def accept(self, told: Told, headers: Mapping[str, str], body: bytes) -> bool:
        """Tell whether nothing here has to be signed, or it is one webhook's body, signed as it must be."""
        guarded = [item for item in told.items if self._must_be_signed(item)]
        if not guarded:
            return True
        if told.many or not isinstance(guarded[0], dict):
            return False  # a webhook sends one body at a time: what is wrapped cannot be checked
        if which.is_facebook(guarded[0]):
            given = headers.get("x-hub-signature-256", "")
            return hmac.compare_digest(given.encode(), facebook_signature(body, self.facebook).encode())
        return zalo.verified(body, headers.get(zalo.HEADER, ""), self.zalo)

    def _must_be_signed(self, item: object) -> bool:
        if not isinstance(item, dict):
            return False
        is_zalo = bool(self.zalo) and zalo.is_webhook(item)
        return is_zalo or (bool(self.facebook) and which.is_facebook(item))


def facebook_signature(body: bytes, secret: str) -> str:
    """Return what X-Hub-Signature-256 must say: HMAC-SHA256 over the raw body.

    Source: Meta, Webhooks, "Validating Payloads"; never tried with a real webhook [?].
    """
    return "sha256=" + hmac.new(secret.encode(), body, hashlib.sha256).hexdigest()
