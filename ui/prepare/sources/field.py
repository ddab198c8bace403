"""A field for one thing that a source asks for: secrets as dots, shown while a button is held."""

from __future__ import annotations

import re

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from coop_live.chat.kind import Ask
from coop_live.i18n import tr
from ui.prepare.sources.drawer import Kept
from ui.theme import Theme
from ui.widgets.ask import ask_for
from ui.widgets.button import Button
from ui.widgets.chip import Chip
from ui.widgets.words import ShortWords, Words

# What a copied key brings with it: line breaks (Qt writes some as U+2028), quotes, empty edges.
_BREAKS = re.compile(r"[\r\n\u2028\u2029\x00-\x1f]+")
_QUOTES = "\"'“”‘’ \t\u00a0\u200b\ufeff"


def pasted(text: str) -> str:
    """Return what a person meant to give by what was copied."""
    return _BREAKS.sub("", text).strip(_QUOTES)


class KeyField(QWidget):
    """`given` brings what a person typed or pasted, once it is left or taken by Enter; "" forgets it."""

    given = Signal(str)

    def __init__(self, theme: Theme, ask: Ask) -> None:
        super().__init__()
        self.ask = ask
        self._given = False
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        self._chip = Chip(theme, parent=self)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(ShortWords(theme, ask.title(), style="strong"), 1)
        head.addWidget(self._chip)
        column.addLayout(head)
        column.addWidget(Words(theme, ask.explain(), style="small", tone="text_2", wrap=True))
        self.line = line = QLineEdit()
        line.setFont(theme.font("body"))
        line.setAccessibleName(ask.title())
        line.setAccessibleDescription(ask.explain())
        line.editingFinished.connect(self._take)
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(line, 1)
        self.eye = Button(theme, icon="eye", kind="quiet", size="small")
        self.forget = Button(theme, icon="trash-2", kind="quiet", size="small")
        for button, words in (
            (self.eye, tr("Giữ để xem {title}", title=ask.title())),
            (self.forget, tr("Quên {title}", title=ask.title())),
        ):
            button.setAccessibleName(words)
            button.setToolTip(words)
            row.addWidget(button)
        column.addLayout(row)
        self.eye.pressed.connect(lambda: self._reveal(True))
        self.eye.released.connect(lambda: self._reveal(False))
        self.forget.clicked.connect(self._forget)
        line.textChanged.connect(lambda: self.eye.setEnabled(bool(line.text())))
        self._reveal(False)
        self.show_kept(Kept("", False))

    def show_kept(self, kept: Kept) -> None:
        """Show what is kept; what a hand types just now stays."""
        line, ask = self.line, self.ask
        self._given = bool(kept.value) and not kept.stale
        self.eye.setVisible(ask.secret)
        self.forget.setVisible(bool(kept.value))
        self._chip.set_text(*self._said(kept))
        if line.isModified() and line.text():
            return
        if ask.secret:
            ask_for(line, tr("Đã cất; dán cái mới vào để thay") if kept.value else "")
        elif kept.stale:
            line.clear()
            ask_for(line, tr("Tối trước: {value}", value=kept.value))
        else:
            line.setText(kept.value)
            ask_for(line, "")
        self.eye.setEnabled(bool(line.text()))

    @property
    def filled(self) -> bool:
        """True where nothing more has to be given here tonight."""
        return self.ask.optional or self._given

    def _said(self, kept: Kept) -> tuple[str, str]:
        if kept.stale:
            return tr("của tối trước", "the number of a live"), "honey"
        if kept.value:
            return (tr("của tối nay", "the number of a live") if self.ask.each_live else tr("đã cất")), "tea"
        if self.ask.optional:
            return tr("không bắt buộc"), "plain"
        return (tr("điền mỗi tối"), "honey") if self.ask.each_live else ("", "plain")

    def hideEvent(self, event: QHideEvent) -> None:
        """Forget a secret that was typed: it is in the keyring, and nobody needs to see it again."""
        super().hideEvent(event)
        self._reveal(False)
        if self.ask.secret and not event.spontaneous():
            self.line.clear()

    def changeEvent(self, event: QEvent) -> None:
        """Hide a secret when the window is left: the button is let go where nobody hears it."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and not self.isActiveWindow():
            self._reveal(False)

    def _reveal(self, whole: bool) -> None:
        dots = self.ask.secret and not whole
        self.line.setEchoMode(QLineEdit.EchoMode.Password if dots else QLineEdit.EchoMode.Normal)

    def _take(self) -> None:
        line = self.line
        if not line.isModified():
            return
        value = pasted(line.text())
        if self.ask.secret and not value:
            line.clear()  # an emptied field of a secret is no wish to forget it
            return
        line.setText(value)
        self.given.emit(value)

    def _forget(self) -> None:
        self.line.clear()
        self.given.emit("")
