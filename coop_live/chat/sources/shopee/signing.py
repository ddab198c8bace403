"""The signature of a Shopee call, and the two ways in which Shopee says until when a token works."""

from __future__ import annotations

import hashlib
import hmac

# Above this `expire_in` is a date and not a length: the platform's own samples show both.
DATES_FROM = 1_000_000_000
# Where it is neither, the documented life of an access token.
ACCESS_SECONDS = 4 * 3600
REFRESH_SECONDS = 30 * 24 * 3600


def sign(
    partner_key: str, partner_id: str, path: str, timestamp: int, access_token: str = "", user_id: str = ""
) -> str:
    """Return the signature of a call: hex HMAC-SHA256; calls about tokens have neither token nor user."""
    told = f"{partner_id}{path}{timestamp}{access_token}{user_id}"
    return hmac.new(partner_key.encode(), told.encode(), hashlib.sha256).hexdigest()


def expires_at(expire_in: object, now: float) -> float:
    """Return when (seconds since 1970 UTC) an access token ends, from an answer's `expire_in`."""
    try:
        told = float(str(expire_in))
    except ValueError:
        told = 0.0
    if told > DATES_FROM:
        return min(told, now + REFRESH_SECONDS)
    return now + (told if told > 0 else ACCESS_SECONDS)
