"""Makes one kind of text out of whatever strangers send: plain, composed, without control characters."""

from __future__ import annotations

import re
import unicodedata

LONGEST_TEXT = 4000
LONGEST_NAME = 200

_BREAKS = re.compile("[\t\n\x0b\x0c\r\x85\u2028\u2029]+")

# Marks that turn the direction of writing: a name could make an order read backwards at the desk.
_TURNING = frozenset(
    "\u200e\u200f\u061c\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufeff\ufffe\uffff"
)


def clean(text: str, longest: int = LONGEST_TEXT) -> str:
    """Return the text in NFC on one line, control characters gone, cut to `longest` characters.

    HTML stays as it was written: it is text and nothing here or later runs it.
    """
    line = _BREAKS.sub(" ", text)
    kept = "".join(
        one for one in line if unicodedata.category(one) not in ("Cc", "Cs") and one not in _TURNING
    )
    return unicodedata.normalize("NFC", kept).strip()[:longest].rstrip()
