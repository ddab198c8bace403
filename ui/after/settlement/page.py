"""What each member is owed, from the ledger."""

from __future__ import annotations

import time

from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QStackedWidget, QVBoxLayout, QWidget

from coop_live.errors import InputError
from coop_live.i18n import tr
from coop_live.ledger import LiveRow
from coop_live.model import Order
from coop_live.shipping.settlement import Account
from ui import tasks
from ui.after.settlement.acts import SettlementActs
from ui.after.settlement.panel import MemberPanel
from ui.after.settlement.reading import Settled, read_settled
from ui.after.settlement.sending import SettlementFiles
from ui.after.settlement.table import MemberTable
from ui.after.settlement.typed import typed_end
from ui.keys import bind
from ui.place import Kit
from ui.prepare.progress_line import ProgressLine
from ui.widgets.ask import ask_for
from ui.widgets.button import Button
from ui.widgets.empty import EmptyState
from ui.widgets.segments import Segments
from ui.widgets.wrap import Wrap

SIDE, WIDE_SIDE, WIDE = 440, 540, 1600


class SettlementPage(QFrame):
    """One page of Sau live; `show_evening` fills it again whenever orders changed."""

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self.setProperty("panel", "plain")
        self._kit = kit
        self._row: LiveRow | None = None
        self._settled = Settled()
        self._at: int | None = None
        self._asked = 0
        self._stale = False
        self._waiting = False
        self.acts = SettlementActs(kit, self.reload, self)
        self.table = MemberTable(kit.theme)
        self.panel = MemberPanel(kit.theme)
        self.progress = ProgressLine(kit.theme)
        self.files = SettlementFiles(kit, self.progress, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head())
        column.addWidget(self.progress)
        self._pages = QStackedWidget()
        sentence = tr("Chưa có gì để quyết toán. Ghi tên xã viên vào món hàng hoặc lô, rồi bán.")
        self._nothing = EmptyState(kit.theme, "users", sentence)
        self._body_page = self._body()
        for page in (self._nothing, self._body_page):
            self._pages.addWidget(page)
        column.addWidget(self._pages, 1)
        self._listen()

    # ---------------------------------------------------------------- as a page

    def show_evening(self, row: LiveRow, orders: tuple[Order, ...]) -> None:
        """Show this live session and its orders, as the ledger has them now."""
        self._row = row
        # It is reckoned from the whole book: only while somebody looks.
        self._stale = not self.isVisible()
        if not self._stale:
            self.reload()

    def showEvent(self, event: QShowEvent) -> None:
        """Reckon what was put off while another page was in front."""
        super().showEvent(event)
        if self._stale:
            self._stale = False
            self.reload()

    def take_keyboard(self) -> None:
        """Put the keyboard on what is to be done first."""
        self._waiting = not self._settled.accounts  # they may not be reckoned yet
        (self.periods.segments[0] if self._waiting else self.table).setFocus()

    def back(self) -> bool:
        """Take one step back for Esc; tells whether there was one."""
        focus = self.focusWidget()
        if focus is not None and self.panel.isAncestorOf(focus) and focus.hasFocus():
            self.table.setFocus()
            return True
        if self._at is not None:
            self.until.clear()
            self._look_until()
            return True
        return False

    def undo(self) -> bool:
        """Take back what was done last here; tells whether there was anything."""
        return self.acts.undo()

    def export(self) -> None:
        """Write the workbook of all members."""
        if self._settled.accounts:
            self._send("sheet")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the right side more room on a wide screen."""
        super().resizeEvent(event)
        wide = WIDE_SIDE if self.width() >= WIDE else SIDE
        side = min(self._kit.theme.scaled(wide), round(self.width() * 0.5))
        self.panel.setFixedWidth(max(side, self.panel.needed()))

    # ------------------------------------------------------------------ the parts

    def _head(self) -> QFrame:
        theme = self._kit.theme
        head = QFrame()
        head.setProperty("panel", "head")
        row = Wrap(least_line=theme.scaled(36))
        row.setContentsMargins(12, 8, 12, 8)
        head.setLayout(row)
        choices = ((tr("Buổi này"), ""), (tr("Mọi buổi"), ""))
        self.periods = Segments(theme, choices, small=True, name=tr("Quyết toán của"))
        self.until = QLineEdit()
        self.until.setFont(theme.figures("body"))
        ask_for(self.until, tr("Sổ đến hết ngày, ví dụ 30/11/2026"))
        self.until.setAccessibleName(tr("Sổ đến hết ngày"))
        self.until.setMinimumWidth(theme.scaled(140))
        self.until.setMaximumWidth(theme.scaled(300))
        row.add(self.periods)
        row.add(self.until, stretch=True)
        self.buttons = {
            "sheet": Button(theme, tr("Excel"), icon="file-spreadsheet"),
            "one": Button(theme, tr("PDF người này"), icon="printer"),
            "all": Button(theme, tr("PDF mọi người"), icon="printer"),
        }
        for kind, button in self.buttons.items():
            button.clicked.connect(lambda _checked=False, kind=kind: self._send(kind))
            row.add(button)
        return head

    def _body(self) -> QWidget:
        body = QWidget()
        body.setProperty("ground", "bg")
        row = QHBoxLayout(body)
        row.setContentsMargins(12, 12, 12, 12)
        row.setSpacing(12)
        card = QFrame()
        card.setProperty("panel", "card")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(1, 1, 1, 1)
        inside.addWidget(self.table)
        row.addWidget(card, 1)
        row.addWidget(self.panel)
        return body

    def _listen(self) -> None:
        self.periods.chosen.connect(lambda _position: self.reload())
        self.until.editingFinished.connect(self._look_until)
        self.table.went.connect(self._show_member)
        self.table.opened.connect(self.panel.take_keyboard)
        self.panel.agreed.connect(self.acts.agree)
        self.panel.charged.connect(self.acts.charge)
        self.panel.paid.connect(self.acts.pay_out)
        self.panel.taken_back.connect(self.acts.take_back)
        self.panel.wrong.connect(self.acts.tell)
        bind(self, "set_aside", self.panel.drop_listed)

    # ------------------------------------------------------------------ what is there

    def reload(self) -> None:
        """Reckon again, off the main thread."""
        if self._row is None:
            return
        ledger, at = self._kit.app.ledger, self._at
        cooperative = self._kit.settings.general.cooperative
        live_id = self._row.id if self.periods.current() == 0 else None
        self._asked += 1
        asked = self._asked

        def read() -> Settled:
            with ledger.read() as questions:
                return read_settled(questions, live_id, at, cooperative)

        def take(settled: Settled) -> None:
            if asked == self._asked:
                self._take(settled)

        tasks.run(read, take, self.acts.tell, owner=self)

    def _take(self, settled: Settled) -> None:
        self._settled = settled
        self._pages.setCurrentWidget(self._body_page if settled.accounts else self._nothing)
        self.table.show_accounts(settled.accounts)
        for button in self.buttons.values():
            button.setEnabled(bool(settled.accounts))
        if self._waiting and settled.accounts and self.periods.segments[0].hasFocus():
            self.take_keyboard()

    def _show_member(self, account: Account | None) -> None:
        self.panel.show_member(account, self._settled.terms, past=self._at is not None)

    def _look_until(self) -> None:
        """Look at the book as it stood at the end of a day, or as it is now where none is typed."""
        try:
            at = typed_end(self.until.text())
        except InputError as trouble:
            self.until.setProperty("wrong", True)
            self._restyle()
            self.acts.tell(trouble)
            return
        self.until.setProperty("wrong", False)
        self._restyle()
        if at is not None and at >= time.time_ns() // 1_000_000:
            at = None  # the book of today and later is the one of now
        if at != self._at:
            self._at = at
            self.reload()

    def _restyle(self) -> None:
        self.until.style().unpolish(self.until)
        self.until.style().polish(self.until)

    # ------------------------------------------------------------------ what is done

    def _send(self, kind: str) -> None:
        accounts, heading = self._settled.accounts, self._settled.heading
        current = self.table.current
        if kind == "sheet":
            self.files.ask_sheet(accounts, tuple(self._settled.terms.values()), heading)
        elif kind == "all":
            self.files.ask_pages(accounts, heading)
        elif current is not None:
            self.files.ask_pages((current,), heading)
