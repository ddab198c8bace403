"""The card Chuyển khoản among the sums: how many transfers agree, and which ones wait for a person."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout

from coop_live.i18n import tr
from coop_live.money import dong
from ui.after.payments.groups import Group, content_of, group_words, look_of, whose
from ui.after.payments.reading import Came
from ui.after.to_do import Row, ToDo, ruled
from ui.prepare.points import empty
from ui.theme import Theme
from ui.widgets.panel import Panel, PanelHead

KINDS = ("counted", "fits", "less", "more", "codes", "unknown")
# More than this does not fit on a line.
MOST = 6


class MoneyCard(Panel):
    """`look` names the group of transfers that a person wants to see, "" for none in particular."""

    look = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__("card")
        self._theme = theme
        self._shown: tuple[Row, ...] = ()
        self._head = PanelHead(theme, tr("Chuyển khoản"))
        self.column.addWidget(self._head)
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        self.column.addLayout(self._list)
        self.rows: list[ToDo] = []
        self.show_came(Came())

    def show_came(self, came: Came, read: str = "") -> None:
        """Show these transfers; `read` says when the account was read last."""
        self._head.second.set_text(read)
        rows = rows_of(came)
        if rows == self._shown:
            return
        self._shown = rows
        empty(self._list)
        self.rows = [ToDo(self._theme, row) for row in rows]
        for place, (row, widget) in enumerate(zip(rows, self.rows, strict=True)):
            widget.button.clicked.connect(lambda _checked=False, kind=row.kind: self.look.emit(kind))
            self._list.addWidget(ruled(widget) if place else widget)


def rows_of(came: Came) -> tuple[Row, ...]:
    """Return the rows of what came in; one that says so where nothing did."""
    if came.empty:
        words, second = tr("Chưa có tiền chuyển khoản"), tr("Đọc sao kê, hoặc nối SePay, Casso")
        return (Row("", "banknote", "text_2", words, second, tr("Mở")),)
    found = (came.group(kind) for kind in KINDS)
    return tuple(_row(group, came) for group in found if group.matches)


def _row(group: Group, came: Came) -> Row:
    icon, tone = look_of(group.kind)
    words = f"{group_words(group.kind)} · {len(group.matches)}"
    return Row(group.kind, icon, tone, words, _second(group, came), tr("Xem"))


def _second(group: Group, came: Came) -> str:
    if group.kind == "counted":
        return dong(group.amount)
    said = (
        whose(one, came.orders) or f"“{content_of(one)}” {dong(one.transfer.amount)}"
        for one in group.matches[:MOST]
    )
    return ", ".join(said)
