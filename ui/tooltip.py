"""Tooltips that show text as it is written, whoever wrote it."""

from __future__ import annotations

from html import escape


def as_tip(text: str) -> str:
    """Return a tooltip for text that others wrote: Qt would take "<img …>" in it for markup."""
    if "<" not in text and "&lt;" not in text:
        return text
    return "<qt>" + escape(text).replace("\n", "<br>") + "</qt>"
