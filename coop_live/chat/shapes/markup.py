"""Makes plain text of the HTML in which some programs hand on what a viewer wrote."""

from __future__ import annotations

import html
import re
from html.parser import HTMLParser

# More is no chat message. The parser looks at everything again for each tag that is begun and never
# ended, so a few of those are enough for it: a stranger must not keep it busy.
LONGEST_MARKUP = 8000
MOST_UNENDED = 50

_BREAKING = frozenset(("br", "p", "div", "li", "tr"))
_TAG = re.compile("<[^<>]*>")


def plain(markup: str) -> str:
    """Return the text of some HTML: tags gone, pictures as their `alt`, entities as letters.

    The result may well look like HTML again ("&lt;b&gt;" was typed by the viewer): it is text.
    """
    markup = markup[:LONGEST_MARKUP]
    if markup.count("<") - markup.count(">") > MOST_UNENDED:
        return _roughly(markup)
    reader = _Reader()
    try:
        reader.feed(markup)
        reader.close()
    except AssertionError:
        # The parser's own word for a declaration that it does not know.
        return _roughly(markup)
    return "".join(reader.said)


def _roughly(markup: str) -> str:
    return html.unescape(_TAG.sub("", markup))


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.said: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "img":
            self.said.append(dict(attrs).get("alt") or "")
        elif tag in _BREAKING:
            self.said.append(" ")

    def handle_data(self, data: str) -> None:
        self.said.append(data)
