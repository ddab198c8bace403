"""The sheet Nối với hãng: where a carrier's key is got, the fields for it, and a try."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from coop_live.connections import Ask, Finding
from coop_live.errors import CoopLiveError
from coop_live.i18n import tr
from coop_live.shipping.carriers.base import Kind, Secrets
from ui import tasks
from ui.prepare.points import empty
from ui.prepare.sources.drawer import Kept
from ui.prepare.sources.field import KeyField
from ui.prepare.sources.findings import Findings
from ui.prepare.sources.steps import Steps, browse
from ui.theme import Theme
from ui.widgets.button import Button
from ui.widgets.panel import Panel, PanelHead
from ui.widgets.words import Words

WIDE = 760
# Stands for a secret that is kept: it is never handed out again.
_THERE = "…"


class KeySheet(Panel):
    """Lies over the page; `left` says that it is put away, `changed` that a key was given or forgotten."""

    left = Signal()
    changed = Signal()
    trouble = Signal(object)

    def __init__(self, theme: Theme, shop: Callable[[], str], parent: QWidget | None = None) -> None:
        super().__init__("side", parent)
        self._theme, self._shop = theme, shop
        self.kind: Kind | None = None
        self.fields: list[KeyField] = []
        self.setAccessibleName(tr("Nối với hãng"))
        self.setProperty("ring", False)
        self._head = PanelHead(theme, tr("Nối với hãng"), height=theme.scaled(52))
        close = Button(theme, tr("Xong"), keys=("Esc",), size="small")
        close.clicked.connect(self.leave)
        self._head.add(close)
        self.column.addWidget(self._head)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inside = QWidget()
        inside.setMaximumWidth(theme.scaled(WIDE))  # longer lines are not read well
        self._rows = QVBoxLayout(inside)
        self._rows.setContentsMargins(16, 14, 16, 16)
        self._rows.setSpacing(14)
        area.setWidget(inside)
        self.column.addWidget(area, 1)
        self.try_button = Button(theme, tr("Thử"), icon="play", kind="primary")
        self.hide()

    def begin(self, kind: Kind) -> None:
        """Show what a carrier asks for, and read what is kept of it."""
        self.kind = kind
        theme = self._theme
        self.try_button.setParent(None)
        empty(self._rows)
        self._head.title.set_text(tr("Nối với {carrier}", carrier=kind.title))
        self._rows.addWidget(Steps(theme, kind.steps(), browse))
        self.fields = [KeyField(theme, ask) for ask in kind.asks]
        for field in self.fields:
            field.given.connect(lambda value, ask=field.ask: self._keep(ask, value))
            self._rows.addWidget(field)
        self.try_button = Button(theme, tr("Thử"), icon="play", kind="primary")
        self.try_button.clicked.connect(self._try)
        self._rows.addWidget(self.try_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.findings = Findings(theme)
        self._rows.addWidget(self.findings)
        self._rows.addWidget(Words(theme, kind.unproven(), style="small", tone="text_2", wrap=True))
        self._rows.addStretch(1)
        self.show()
        self.raise_()
        if self.fields:
            self.fields[0].line.setFocus()
        self._read()

    def leave(self) -> bool:
        """Put it away; tells whether it was there."""
        if not self.isVisible():
            return False
        self.hide()
        self.left.emit()
        return True

    def _read(self) -> None:
        asks = [field.ask for field in self.fields]

        def look() -> dict[str, str]:
            """Return what is kept; of a secret only that there is one."""
            kept = Secrets()
            found = {ask.name: kept.get(ask.name) for ask in asks}
            return {ask.name: _THERE if ask.secret and found[ask.name] else found[ask.name] for ask in asks}

        def show(found: dict[str, str]) -> None:
            for field in self.fields:
                if field.ask.name in found:
                    field.show_kept(Kept(found[field.ask.name], stale=False))

        tasks.run(look, show, self.trouble.emit, owner=self)

    def _keep(self, ask: Ask, value: str) -> None:
        def kept(_nothing: None) -> None:
            self._read()
            self.changed.emit()

        tasks.run(lambda: Secrets().put(ask.name, value), kept, self.trouble.emit, owner=self)

    def _try(self) -> None:
        kind, shop = self.kind, self._shop()
        if kind is None:
            return
        self.findings.begin()
        self.try_button.setEnabled(False)

        def work() -> tuple[Finding, ...]:
            return tuple(kind.try_it(Secrets(), shop, ""))

        def show(found: tuple[Finding, ...]) -> None:
            self.try_button.setEnabled(True)
            if self.kind is kind:
                for finding in found:
                    self.findings.add(finding)

        def failed(trouble: CoopLiveError) -> None:
            self.try_button.setEnabled(True)
            self.trouble.emit(trouble)

        tasks.run(work, show, failed, owner=self)
