"""The place Chuẩn bị: the product list in the order of the live, and whether all is ready."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QResizeEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout

from coop_live import vault
from coop_live.catalog.carried import with_what_was_known
from coop_live.catalog.sample import sample, write_template
from coop_live.errors import CoopLiveError, InputError
from coop_live.events import CatalogChanged, Event, LampChanged, LiveEnded, LiveStarted, StockChanged
from coop_live.i18n import tr
from coop_live.model import Lot, Product, Stock
from coop_live.ways import OBS_PASSWORD
from ui import tasks
from ui.files import documents, dropped
from ui.help_page import hints_of
from ui.keys import Where, bind, bind_sequence, keys_of
from ui.place import Kit, Place
from ui.prepare.facts import Check
from ui.prepare.history import History, ListChanged, StockTyped
from ui.prepare.importing import Report, read_file, usable
from ui.prepare.known import Known, read_known
from ui.prepare.paper_panel import PaperPanel
from ui.prepare.product_list import ProductList
from ui.prepare.readiness import Readiness
from ui.prepare.rows import Column, Row, matching, moved, new_product, rows_of, typed_product, typed_stock
from ui.prepare.side import Side
from ui.widgets.key_bar import Hint
from ui.widgets.notice import Said

Result = TypeVar("Result")

WIDE = 1600


class PreparePlace(Place):
    """Everything is saved as it is typed; what a person changes can be taken back by Ctrl+Z."""

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self._kit = kit
        self._known = Known({}, {}, ())
        self._asked: tuple[Product, ...] | None = None
        self._history = History()
        self._since: dict[tuple[str, str], Stock] = {}
        self.setAcceptDrops(True)
        self.list = ProductList(kit.theme, lambda product: self._known.photos.get(product.code))
        self.table, self.report, self.head = self.list.table, self.list.report, self.list.head
        self.search, self.new_line = self.list.search, self.list.new_line
        self.import_button, self.undo_button = self.list.import_button, self.list.undo_button
        self.side = Side(kit)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.list, 1)
        row.addWidget(self.side)
        self.papers = PaperPanel(kit.theme, kit.photo_folder, instead=self.side)
        row.addWidget(self.papers)
        self.ready = Readiness(self.side.points, self)
        self._listen()
        self._refresh()
        self._reload()

    @property
    def stock(self) -> dict[tuple[str, str], Stock]:
        """What is left, as this place knows it."""
        return self._known.stock

    # ---------------------------------------------------------------- as a place

    def hints(self) -> tuple[Hint, ...]:
        """Return the keys of this place."""
        moves: tuple[Hint, ...] = ((("↑", "↓"), tr("Chọn")),)
        undo: Hint = (("Ctrl", "Z"), tr("Hoàn tác"))
        more: tuple[Hint, ...] = ((("/",), tr("Tìm")), undo, (("F1",), tr("Trợ giúp")))
        return moves + hints_of(keys_of(Where.PREPARE)) + more

    def entered(self) -> None:
        """Take the keyboard where the work is."""
        self.side.tonight.show_chosen(self._kit.settings.live.platforms)
        self.ready.look_again()
        self._reload()
        self._take_keyboard()

    def _take_keyboard(self) -> None:
        if self.table.products.rows:
            if not self.table.currentIndex().isValid():
                self.table.setCurrentIndex(self.table.products.index(0, Column.STOCK))
            self.table.setFocus()
        else:
            self.import_button.setFocus()

    def back(self) -> bool:
        """Leave the cell, put the report away, or empty the search."""
        if self.table.leave_cell():
            return True
        if self.papers.put_away():
            return True
        if self.report.isVisible():
            self.report.put_away()
            return True
        if self.search.text():
            self.search.clear()
            self.table.setFocus()
            return True
        return False

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the side more room on a wide screen."""
        super().resizeEvent(event)
        wide = 380 if self.width() >= WIDE else 318
        for panel in (self.side, self.papers):
            panel.setFixedWidth(self._kit.theme.scaled(wide))

    def _listen(self) -> None:
        self._kit.bridge.happened.connect(self._hear)
        presses = (
            (self.import_button, self.choose_file),
            (self.undo_button, self.undo),
            (self.list.sample, self.take_sample),
            (self.list.template, self.save_template),
            (self.list.papers, self.papers.open),
            (self.side.points.script, lambda: self._kit.doors.go_to("script")),
        )
        for button, press in presses:
            button.clicked.connect(press)
        self.search.textChanged.connect(self._show_rows)
        self.new_line.returnPressed.connect(self.add_typed)
        self.table.products.typed.connect(self._typed)
        self.list.lot.taken.connect(self._take_lot)
        self.list.lot.wrong.connect(self._tell)
        self.table.selectionModel().currentChanged.connect(self._show_chosen)
        self.papers.changed.connect(self._take_product)
        self.papers.wrong.connect(self._tell)
        self.papers.closed.connect(self.table.setFocus)
        self.report.closed.connect(self.table.setFocus)
        self.side.tonight.changed.connect(self._change_platforms)
        self.side.connections.retry.connect(self._kit.doors.reconnect)
        self.side.connections.password_typed.connect(self._keep_password)
        self.side.points.fix.connect(self._fix)
        self.ready.objected.connect(self.table.products.set_objections)
        self.ready.wrong.connect(self._tell)
        rows = Qt.ShortcutContext.WidgetShortcut
        bind(self.table, "move_up", lambda: self.move_row(-1), rows)
        bind(self.table, "move_down", lambda: self.move_row(1), rows)
        bind(self.table, "remove", self.remove_row, rows)
        bind(self, "add", self.new_line.setFocus)
        bind(self, "lot", self.list.lot.line.setFocus)
        bind(self, "papers", self.papers.open)
        bind(self, "undo_anywhere", self.undo)
        bind_sequence(self, "/", self.search.setFocus)

    # ------------------------------------------------------------- what is there

    def _hear(self, event: Event) -> None:
        match event:
            case StockChanged(stock=stock):
                self._known.stock[stock.code, stock.variant] = stock
                self._since[stock.code, stock.variant] = stock
                self._refresh()
            case CatalogChanged() | LiveEnded():
                self._refresh()
                self._reload()
            case LampChanged() if not self.side.connections.differs(self._kit.lamps):
                pass
            case LiveStarted() | LampChanged():
                self._refresh()
            case _:
                pass

    def _reload(self) -> None:
        """Read stock and photos again, off the main thread."""
        app, folder = self._kit.app, self._kit.photo_folder
        products = app.session.products
        since: dict[tuple[str, str], Stock] = {}
        self._since = since

        def take(known: Known) -> None:
            if since is self._since:  # else a later reading is on its way
                known.stock.update(since)
                self._known = known
                self._refresh()

        tasks.run(lambda: read_known(app, products, folder), take, self._tell, owner=self)

    def _refresh(self) -> None:
        products, live = self._kit.app.session.products, self._kit.live
        self.table.products.locked = live
        first = self.list.show_count(len(products))
        self._show_undo()
        self._show_rows()
        self._show_chosen()
        self.side.connections.show_lamps(self._kit.lamps)
        self.side.tonight.lock(live)
        self.ready.show(self._kit, products, self._known, self.side.tonight.chosen())
        self.side.go.setVisible(not live)
        self.side.practise.setVisible(not live and not self._kit.app.rehearsal)
        if first and self.isVisible():
            self._take_keyboard()

    def _show_undo(self) -> None:
        last = self._history.last
        self.undo_button.setEnabled(isinstance(last, StockTyped) or (last is not None and not self._kit.live))

    def _show_rows(self) -> None:
        rows = rows_of(self._kit.app.session.products, self._known.stock)
        kept, column = self.table.current_row(), self.table.currentIndex().column()
        self.table.products.set_rows(matching(rows, self.search.text()))
        if kept is not None and not self.table.currentIndex().isValid():
            self.table.go_back_to(kept, column)

    # --------------------------------------------------------------- what is done

    def choose_file(self) -> None:
        """Ask for a product list and bring it in."""
        if self._locked():
            return
        kinds = tr("Danh mục") + " (*.xlsx *.xlsm *.csv *.tsv *.json)"
        name, _ = QFileDialog.getOpenFileName(self, tr("Nhập Excel"), documents(), kinds)
        if name:
            self.bring_in(Path(name))

    def bring_in(self, path: Path) -> None:
        """Read a product list and take in what is right in it; the report tells the rest."""
        folder = self._kit.photo_folder
        self.head.second.set_text(tr("Đang đọc {name} …", name=path.name))

        def take(report: Report) -> None:
            self.report.show_report(report)
            self._refresh()
            if report.products:
                self._take_in(report.products)

        tasks.run(lambda: read_file(path, folder), take, self._tell, owner=self)

    def take_sample(self) -> None:
        """Take the sample catalog, to see how everything looks."""
        tasks.run(sample, self._take_in, self._tell, owner=self)

    def save_template(self) -> None:
        """Save a workbook to fill in, with the sample's rows as examples."""
        usual = str(Path(documents()) / tr("danh-muc-mau.xlsx", "a file name"))
        name, _ = QFileDialog.getSaveFileName(self, tr("Lưu file mẫu"), usual, "Excel (*.xlsx)")
        if not name:
            return

        path = Path(name)
        said = Said("info", tr("Đã lưu {name}.", name=path.name), tr("Điền xong rồi thả vào đây."))
        tasks.run(lambda: write_template(path), lambda _: self._kit.doors.tell(said), self._tell, owner=self)

    def add_typed(self) -> None:
        """Add the product that was typed into the last line."""
        if self._locked():
            return
        now = self._list()
        try:
            product = new_product(now, self.new_line.text())
        except InputError as wrong:
            self._tell(wrong)
            return
        self.new_line.clear()
        self._change((*now, product))

    def _take_lot(self, lot: Lot) -> None:
        def taken(seq: int) -> None:
            self.list.lot.line.setText("")  # which forgets what was typed: Ctrl+Z must not bring it back
            self._remember_stock(seq)
            self._reload()
            said = Said("info", tr("Đã nhập lô {lot}.", lot=lot.lot), "", (tr("Hoàn tác"), self.undo))
            self._kit.doors.tell(said)

        self._follow(self._kit.app.session.take_in(lot), taken)

    def _show_chosen(self) -> None:
        """Let the lines and the panel be about the product under the keyboard, as it shall be."""
        row = self.table.current_row()
        self.list.lot.show_row(row, self._known.lots)
        product = next((one for one in self._list() if row and one.code == row.product.code), None)
        photo = self._known.photos.get(product.code) if product else None
        self.papers.show_product(product, photo, locked=self._kit.live)

    def _list(self) -> tuple[Product, ...]:
        """Return the list as it shall be once the ledger has what was asked of it."""
        return self._asked or self._kit.app.session.products

    def _take_product(self, changed: Product, keep: Row | None = None) -> None:
        if not self._locked():
            now = self._list()
            self._change(tuple(changed if one.code == changed.code else one for one in now), keep)

    def move_row(self, step: int) -> None:
        """Move the product under the keyboard one place up or down."""
        row = self.table.current_row()
        if row is None or self.search.text() or self._locked():
            return
        now = self._list()
        codes = [one.code for one in now]
        if row.product.code in codes:
            self._change(moved(now, codes.index(row.product.code), step), keep=row)

    def remove_row(self) -> None:
        """Take the product under the keyboard out of the list."""
        row = self.table.current_row()
        if row is None or self._locked():
            return
        code = row.product.code
        said = Said("info", tr("Đã bớt {code}.", code=code), "", (tr("Hoàn tác"), self.undo))
        rest = tuple(one for one in self._list() if one.code != code)
        self._change(rest, then=lambda: self._kit.doors.tell(said))

    def undo(self) -> None:
        """Take back the last act; what was sold since stays sold."""
        session = self._kit.app.session
        match self._history.last:
            case StockTyped(seq):
                self._history.take()
                self._follow(session.take_back_stock(seq))
            case ListChanged(before, imported) if not self._locked():
                self._history.take()
                future = session.import_catalog(before, keep_stock=True)
                tasks.when_done(future, lambda _list: self._undone(imported), self._tell, owner=self)
        self._show_undo()

    def _undone(self, imported: bool) -> None:
        self._kit.doors.saved()
        if imported:
            said = Said("info", tr("Đã lấy lại danh mục trước."), tr("Số tồn giữ như bây giờ."))
            self._kit.doors.tell(said)

    def _typed(self, row: Row, column: int, text: str) -> None:
        session, code = self._kit.app.session, row.product.code
        try:
            if column == Column.STOCK:
                left = typed_stock(row, text)
                self._follow(session.set_stock(code, left, row.variant), self._remember_stock)
            else:
                now = next((one for one in self._list() if one.code == code), row.product)
                self._take_product(typed_product(now, column, text), keep=row)
        except CoopLiveError as wrong:
            self._tell(wrong)

    def _remember_stock(self, seq: int) -> None:
        self._history.add(StockTyped(seq))
        self._show_undo()

    def _take_in(self, products: tuple[Product, ...]) -> None:
        """Let a list from a file stand for the old one, with its own stock; what it is silent on stays."""
        if self._locked():
            return

        def done(before: tuple[Product, ...]) -> None:
            self._history.add(ListChanged(before, imported=True))
            self._show_undo()

        told = with_what_was_known(products, self._list())
        self._follow(self._kit.app.session.import_catalog(told), done)

    def _change(
        self,
        products: tuple[Product, ...],
        keep: Row | None = None,
        then: Callable[[], None] | None = None,
    ) -> None:
        """Change words, prices or order; the ledger alone knows the stock."""
        if products == self._list():
            return
        column = self.table.currentIndex().column()

        def done(before: tuple[Product, ...]) -> None:
            if self._asked is products:
                self._asked = None
            self._history.add(ListChanged(before))
            self._show_undo()
            if keep is not None:
                self.table.go_back_to(keep, column)
            if then is not None:
                then()

        self._asked = products
        self._follow(self._kit.app.session.import_catalog(products, keep_stock=True), done)

    def _follow(self, future: Future[Result], then: Callable[[Result], None] | None = None) -> None:
        def done(result: Result) -> None:
            self._kit.doors.saved()
            if then is not None:
                then(result)

        def failed(trouble: CoopLiveError) -> None:
            self._asked = None
            self._tell(trouble)
            self._show_chosen()

        tasks.when_done(future, done, failed, owner=self)

    def _change_platforms(self, platforms: tuple[str, ...]) -> None:
        settings = self._kit.settings
        self._kit.doors.change(replace(settings, live=replace(settings.live, platforms=platforms)))
        self._refresh()

    def _keep_password(self, password: str) -> None:
        tasks.run(
            lambda: vault.put(OBS_PASSWORD, password),
            lambda _nothing: self._kit.doors.reconnect(),
            self._tell,
            owner=self,
        )

    def _fix(self, point: Check) -> None:
        self.search.clear()
        self.table.go_to_field(point.code, point.field)
        if point.in_papers:
            self.papers.open()

    def _locked(self) -> bool:
        if self._kit.live:
            self._tell(InputError(tr("Đang live: chỉ sửa được tồn."), tr("Kết thúc live rồi sửa danh mục.")))
        return self._kit.live

    def _tell(self, trouble: CoopLiveError) -> None:
        self._kit.doors.tell(Said("warn", trouble.cause, trouble.remedy))

    # ------------------------------------------------------------- drag and drop

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Accept one file that can be a product list."""
        if dropped(event, usable) is not None:
            event.acceptProposedAction()
            self.list.mark_drop(True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Take the mark away."""
        self.list.mark_drop(False)

    def dropEvent(self, event: QDropEvent) -> None:
        """Bring the dropped file in."""
        self.list.mark_drop(False)
        path = dropped(event, usable)
        if path is not None and not self._locked():
            event.acceptProposedAction()
            self.bring_in(path)
