"""What an empty field asks for: in the field, and whole in its tooltip where the field is narrow."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit

from ui.tooltip import as_tip


def ask_for(field: QLineEdit, words: str) -> None:
    """Let an empty field say this."""
    field.setPlaceholderText(words)
    field.setToolTip(as_tip(words) if words else "")
