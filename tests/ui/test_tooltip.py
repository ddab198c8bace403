"""No tooltip takes text from the chat for markup."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QTextDocument

from ui.tooltip import as_tip


def seen(tip):
    """Return what a tooltip label would show."""
    if "<" not in tip and "&lt;" not in tip:
        return tip
    page = QTextDocument()
    page.setHtml(tip)
    return page.toPlainText()


@pytest.mark.parametrize(
    "text",
    [
        "<img src='http://a.test/x.png'>",
        "<b>Hoà</b> Trần",
        "a & b",
        "Chè dây",
        "",
        "<qt>x",
        "</qt><b>x</b>",
        "&lt;b&gt;",
        "<a>\nb",
    ],
)
def test_what_was_written_is_what_is_seen(qapp, text):
    assert seen(as_tip(text)) == text


def test_harmless_text_stays_as_it_is():
    assert as_tip("Bột ngâm chân") == "Bột ngâm chân"
