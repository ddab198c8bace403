"""What is done to the product list: every change goes to the ledger at once and can be taken back."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from coop_live.catalog.carried import with_what_was_known
from coop_live.catalog.lookup import code_key
from coop_live.errors import CoopLiveError, InputError
from coop_live.i18n import tr
from coop_live.model import Lot, Product
from ui import tasks
from ui.place import Kit
from ui.prepare.history import History, ListChanged, StockTyped
from ui.widgets.notice import Said

Result = TypeVar("Result")
Then = Callable[[], None]


def nothing() -> None:
    """Do nothing more afterwards."""


class Edits(QObject):
    """The one way from Chuẩn bị to the ledger.

    `changed` comes when what can be taken back has changed, `wrong` brings why something was not taken,
    `failed` comes when the ledger refused: what is shown must be what is kept again.
    """

    changed = Signal()
    wrong = Signal(object)
    failed = Signal()

    def __init__(self, kit: Kit, parent: QObject) -> None:
        super().__init__(parent)
        self._kit = kit
        self._asked: tuple[Product, ...] | None = None
        self._history = History()

    @property
    def can_undo(self) -> bool:
        """Tell whether there is an act that may be taken back now."""
        last = self._history.last
        return isinstance(last, StockTyped) or (last is not None and not self._kit.live)

    def products(self) -> tuple[Product, ...]:
        """Return the list as it shall be once the ledger has what was asked of it."""
        return self._asked or self._kit.app.session.products

    def product(self, code: str) -> Product | None:
        """Return one product of that list, None where it is in it no more."""
        return next((one for one in self.products() if one.code == code), None)

    def locked(self) -> bool:
        """Tell whether the list must stay as it is, and say why."""
        if self._kit.live:
            told = InputError(tr("Đang live: chỉ sửa được tồn."), tr("Kết thúc live rồi sửa danh mục."))
            self.wrong.emit(told)
        return self._kit.live

    def change(self, products: tuple[Product, ...], then: Then = nothing) -> None:
        """Change words, prices or order; the ledger alone knows the stock."""
        if products == self.products():
            return

        def done(before: tuple[Product, ...]) -> None:
            if self._asked is products:
                self._asked = None
            self._history.add(ListChanged(before))
            self.changed.emit()
            then()

        self._asked = products
        self._follow(self._kit.app.session.import_catalog(products, keep_stock=True), done)

    def take_product(self, changed: Product, then: Then = nothing) -> None:
        """Let one product be as given."""
        if self.locked():
            return
        now = self.products()
        others = {code_key(one.code) for one in now if one.code != changed.code}
        clash = next((name for name in changed.aliases if code_key(name) in others), None)
        if clash is not None:
            cause = tr("Tên khác “{name}” là mã của món khác.", name=clash)
            self.wrong.emit(InputError(cause, tr("Bỏ tên khác đó đi.")))
            self.failed.emit()
        else:
            self.change(tuple(changed if one.code == changed.code else one for one in now), then)

    def take_in(self, products: tuple[Product, ...], then: Then = nothing) -> None:
        """Let a list from a file stand for the old one, with its own stock; what it is silent on stays."""
        if self.locked():
            return

        def done(before: tuple[Product, ...]) -> None:
            self._history.add(ListChanged(before, imported=True))
            self.changed.emit()
            then()

        told = with_what_was_known(products, self.products())
        self._follow(self._kit.app.session.import_catalog(told), done)

    def set_stock(self, code: str, left: int | None, variant: str) -> None:
        """Let so much be left, None for what is not counted."""
        self._follow(self._kit.app.session.set_stock(code, left, variant), self._remember_stock)

    def take_lot(self, lot: Lot, then: Then) -> None:
        """Let a lot come in."""

        def taken(seq: int) -> None:
            then()  # first: what it empties must not be what Ctrl+Z brings back
            self._remember_stock(seq)

        self._follow(self._kit.app.session.take_in(lot), taken)

    def undo(self) -> None:
        """Take back the last act; what was sold since stays sold."""
        session = self._kit.app.session
        match self._history.last:
            case StockTyped(seq):
                self._history.take()
                self._follow(session.take_back_stock(seq))
            case ListChanged(before, imported) if not self.locked():
                self._history.take()
                future = session.import_catalog(before, keep_stock=True)
                tasks.when_done(future, lambda _list: self._undone(imported), self.wrong.emit, owner=self)
        self.changed.emit()

    def _undone(self, imported: bool) -> None:
        self._kit.doors.saved()
        if imported:
            said = Said("info", tr("Đã lấy lại danh mục trước."), tr("Số tồn giữ như bây giờ."))
            self._kit.doors.tell(said)

    def _remember_stock(self, seq: int) -> None:
        self._history.add(StockTyped(seq))
        self.changed.emit()

    def _follow(self, future: Future[Result], then: Callable[[Result], None] | None = None) -> None:
        def done(result: Result) -> None:
            self._kit.doors.saved()
            if then is not None:
                then(result)

        def failed(trouble: CoopLiveError) -> None:
            self._asked = None
            self.wrong.emit(trouble)
            self.failed.emit()

        tasks.when_done(future, done, failed, owner=self)
