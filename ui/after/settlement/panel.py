"""One member's settlement: what remains, the payout, what was agreed and charged, and the goods by lot."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout

from coop_live.errors import InputError
from coop_live.i18n import tr
from coop_live.model import Charge, Payout, Terms
from coop_live.money import dong, grouped
from coop_live.shipping.settlement import Account, member_key
from ui.after.row_list import RowList
from ui.after.settlement.rows import goods_rows, settled_rows
from ui.after.settlement.table import member_name
from ui.after.settlement.typed import percent_words, terms_words, typed_dong, typed_percent
from ui.after.side_panel import SidePanel
from ui.theme import Theme
from ui.widgets.ask import ask_for
from ui.widgets.button import Button
from ui.widgets.panel import PanelHead
from ui.widgets.words import ShortWords, Words
from ui.widgets.wrap import Wrap

MOST_ROWS = 6


class MemberPanel(SidePanel):
    """What is typed here is given on: `agreed` (Terms, those before), `charged`, `paid`, `taken_back`."""

    agreed = Signal(object, object)
    charged = Signal(str, int, str)
    paid = Signal(str, int, str)
    taken_back = Signal(object)
    wrong = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._account: Account | None = None
        self._terms: Mapping[str, Terms] = {}
        self._listed: dict[int, Charge | Payout] = {}
        self.head = PanelHead(theme, "")
        self.column.addWidget(self.head)
        self._column = QVBoxLayout()
        self._column.setContentsMargins(12, 10, 12, 12)
        self._column.setSpacing(8)
        self._owed = ShortWords(theme, "", style="head", figures=True)
        self._beside = Words(theme, "", style="small", tone="text_2", wrap=True)
        self._column.addWidget(self._owed)
        self._column.addWidget(self._beside)
        self._payout_part()
        self._charge_part()
        self._terms_part()
        self._goods_part()
        self._column.addStretch(1)
        self.column.addLayout(self._column)

    # -------------------------------------------------------------------- the parts

    def _payout_part(self) -> None:
        self.amount = self._field(tr("Số tiền trả"), tr("Số tiền trả"))
        self.amount.returnPressed.connect(lambda: self._pay("cash"))
        row = Wrap()
        self.cash = Button(self._theme, tr("Đã trả tiền mặt"), icon="banknote", kind="primary")
        self.bank = Button(self._theme, tr("Chuyển khoản"))
        self.cash.clicked.connect(lambda: self._pay("cash"))
        self.bank.clicked.connect(lambda: self._pay("bank"))
        row.add(self.amount, stretch=True)
        row.add(self.cash)
        row.add(self.bank)
        self._column.addLayout(row)

    def _charge_part(self) -> None:
        self._title(tr("Khoản trừ, đã trả"))
        self.listed = RowList(self._theme, tr("Khoản trừ và đã trả"))
        self._column.addWidget(self.listed)
        row = Wrap()
        self.charge = self._field(tr("Số tiền"), tr("Số tiền trừ hoặc cộng"))
        self.why = self._field(tr("Lý do, ví dụ ứng tiền xe"), tr("Lý do"))
        self.less = Button(self._theme, tr("Trừ đi"))
        self.more = Button(self._theme, tr("Cộng thêm"))
        self.less.clicked.connect(lambda: self._charge(1))
        self.more.clicked.connect(lambda: self._charge(-1))
        self.why.returnPressed.connect(lambda: self._charge(1))
        for field in (self.charge, self.why):
            row.add(field, stretch=True)
        row.add(self.less)
        row.add(self.more)
        self._column.addLayout(row)

    def _terms_part(self) -> None:
        self._title(tr("Thỏa thuận"))
        self._agreed = Words(self._theme, "", style="small", tone="text_2", wrap=True)
        self._column.addWidget(self._agreed)
        typed, row = Wrap(), Wrap()
        self.commission = self._field(tr("ví dụ 10"), tr("Hợp tác xã giữ bao nhiêu phần trăm"))
        self.cost = self._field(tr("ví dụ 2.000"), tr("Chi phí mỗi món, mỗi ký"))
        self.own = Button(self._theme, tr("Cho người này"))
        self.all = Button(self._theme, tr("Cho mọi người"))
        self.own.clicked.connect(lambda: self._agree(own=True))
        self.all.clicked.connect(lambda: self._agree(own=False))
        self.cost.returnPressed.connect(lambda: self._agree(own=True))
        labels = (tr("HTX giữ"), tr("chi phí mỗi món, ký"))
        for field, words in zip((self.commission, self.cost), labels, strict=True):
            typed.add(Words(self._theme, words, style="small", tone="text_2"))
            typed.add(field, stretch=True)
        self._column.addLayout(typed)
        row.add(self.own)
        row.add(self.all)
        self._column.addLayout(row)

    def _goods_part(self) -> None:
        self._title(tr("Hàng bán theo lô"))
        self.goods = RowList(self._theme, tr("Hàng bán theo lô"))
        self._column.addWidget(self.goods)

    def _title(self, words: str) -> None:
        self._column.addWidget(Words(self._theme, words, style="strong"))

    def _field(self, asked: str, name: str) -> QLineEdit:
        field = QLineEdit()
        field.setFont(self._theme.figures("body"))
        field.setMinimumWidth(self._theme.scaled(92))
        ask_for(field, asked)
        field.setAccessibleName(name)
        return field

    # ---------------------------------------------------------------------- showing

    def show_member(self, account: Account | None, terms: Mapping[str, Terms], *, past: bool) -> None:
        """Show this member; the book as it stood in the past is read and not changed."""
        anew = account is None or self._account is None or account.name != self._account.name
        self._account, self._terms = account, terms
        self.inside.setVisible(account is not None)
        if account is None:
            return
        named = bool(account.name)
        self.head.title.set_text(member_name(account))
        owed = max(0, account.due)
        self._owed.set_text(
            tr("Còn phải trả {money}", money=dong(account.due))
            if account.due >= 0
            else tr("Đã trả dư {money}", money=dong(-account.due))
        )
        self._beside.setText(beside_words(account))
        self.amount.setText(grouped(owed) if owed else "")
        if anew:
            for field in (self.charge, self.why):
                field.clear()
        for part in (self.amount, self.cash, self.bank, self.charge, self.why, self.less, self.more):
            part.setEnabled(named and not past)
        for part in (self.commission, self.cost, self.own, self.all):
            part.setEnabled(not past)
        self.own.setEnabled(named and not past)
        self._show_terms(account, anew=anew)
        settled: tuple[Charge | Payout, ...] = (*account.charges, *account.payouts)
        self._listed = {one.seq: one for one in settled}
        self._fill(self.listed, settled_rows(self._listed.values()))
        self._fill(self.goods, goods_rows(account.goods))

    def _show_terms(self, account: Account, *, anew: bool) -> None:
        now = self._now(account.name)
        own = member_key(now.member) == member_key(account.name) and bool(account.name)
        kind = tr("Riêng người này") if own else tr("Chung cho mọi người")
        self._agreed.setText(f"{kind}: {terms_words(now)}")
        if anew or not (self.commission.isModified() or self.cost.isModified()):
            self.commission.setText(percent_words(now.commission))
            self.cost.setText(grouped(now.cost))

    def _fill(self, rows_of: RowList, rows: list) -> None:  # type: ignore[type-arg]
        rows_of.set_rows(rows)
        rows_of.setVisible(bool(rows))
        high = sum(rows_of.sizeHintForRow(at) for at in range(min(len(rows), MOST_ROWS)))
        rows_of.setFixedHeight(max(1, high))

    def _now(self, member: str) -> Terms:
        key = member_key(member)
        own = next(
            (one for one in self._terms.values() if one.member and member_key(one.member) == key), None
        )
        return own or self._terms.get("") or Terms("")

    # ---------------------------------------------------------------------- pressing

    def take_keyboard(self) -> None:
        """Put the keyboard on the sum that is to be paid."""
        field = self.amount if self.amount.isEnabled() else self.goods
        field.setFocus()
        self.ensureWidgetVisible(field)

    def drop_listed(self) -> bool:
        """Take back the charge or payout under the keyboard; tells whether there was one."""
        one = self._listed.get(self.listed.current) if self.listed.hasFocus() else None  # type: ignore[call-overload]
        if one is not None and self.amount.isEnabled():
            self.taken_back.emit(one)
        return one is not None

    def _pay(self, way: str) -> None:
        if self._account is None:
            return
        try:
            self.paid.emit(self._account.name, typed_dong(self.amount.text()), way)
        except InputError as trouble:
            self._refuse(self.amount, trouble)

    def _charge(self, sign: int) -> None:
        if self._account is None:
            return
        try:
            amount = sign * typed_dong(self.charge.text())
        except InputError as trouble:
            self._refuse(self.charge, trouble)
            return
        if not self.why.text().strip():
            self._refuse(self.why, InputError(tr("Chưa ghi lý do."), tr("Gõ vài chữ để sau này còn nhớ.")))
            return
        self.charged.emit(self._account.name, amount, self.why.text().strip())
        self.charge.clear()
        self.why.clear()

    def _agree(self, *, own: bool) -> None:
        if self._account is None:
            return
        member = self._account.name if own else ""
        field = self.commission
        try:
            commission = typed_percent(self.commission.text())
            field = self.cost
            cost = typed_dong(self.cost.text(), may_be_nothing=True)
        except InputError as trouble:
            self._refuse(field, trouble)
            return
        before = self._now(member)
        for one in (self.commission, self.cost):
            one.setModified(False)
        self.agreed.emit(Terms(member, commission, cost), Terms(member, before.commission, before.cost))

    def _refuse(self, field: QLineEdit, trouble: InputError) -> None:
        field.setFocus()
        field.selectAll()
        self.wrong.emit(trouble)


def beside_words(account: Account) -> str:
    """Return what stands beside what is due: sold, kept back, charged, paid, and what is on its way."""
    said = [
        tr("bán {money}", money=dong(account.sold.revenue)),
        tr("hợp tác xã giữ {money}", money=dong(account.sold.commission)),
    ]
    if account.sold.cost:
        said.append(tr("chi phí {money}", money=dong(account.sold.cost)))
    if account.charged:
        said.append(tr("khoản trừ {money}", money=dong(account.charged)))
    if account.paid:
        said.append(tr("đã trả {money}", money=dong(account.paid)))
    if account.waiting:
        said.append(tr("chờ giao {money}, giao xong mới trả", money=dong(account.waiting)))
    return ", ".join(said)
