"""The place Chuẩn bị: the product list in the order of the live, and whether all is ready."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QImage, QResizeEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout

from coop_live import vault
from coop_live.app import OBS_PASSWORD
from coop_live.catalog.files import read_catalog
from coop_live.catalog.write import write_catalog
from coop_live.errors import CoopLiveError, InputError
from coop_live.events import CatalogChanged, Event, LampChanged, LiveEnded, LiveStarted, StockChanged
from coop_live.i18n import tr
from coop_live.model import Product, Stock
from coop_live.overlay.card import find_photo
from coop_live.resources import asset
from ui import tasks
from ui.help_page import hints_of
from ui.keys import Where, bind, bind_sequence, keys_of
from ui.place import Kit, Place
from ui.prepare.facts import checks, counted_now
from ui.prepare.importing import Report, read_file, usable
from ui.prepare.product_list import ProductList
from ui.prepare.rows import Column, Row, matching, moved, new_product, rows_of, typed_product, typed_stock
from ui.prepare.side import Side
from ui.widgets.key_bar import Hint
from ui.widgets.notice import Said
from ui.widgets.photo import load_photo

WIDE = 1600


@dataclass(frozen=True, slots=True)
class _Known:
    """What was read from the disk for this place."""

    stock: dict[tuple[str, str], Stock]
    photos: dict[str, QImage]


class PreparePlace(Place):
    """Everything is saved as it is typed; what a person changes can be taken back by Ctrl+Z."""

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self._kit = kit
        self._known = _Known({}, {})
        self._before: list[tuple[Product, ...]] = []
        self.setAcceptDrops(True)
        self.list = ProductList(kit.theme, lambda product: self._known.photos.get(product.code))
        self.table, self.report, self.head = self.list.table, self.list.report, self.list.head
        self.search, self.new_line = self.list.search, self.list.new_line
        self.import_button, self.undo_button = self.list.import_button, self.list.undo_button
        doors = kit.doors
        self.side = Side(kit.theme, kit.settings.live.platforms, doors.go_live, doors.rehearse)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.list, 1)
        row.addWidget(self.side)
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
        more: tuple[Hint, ...] = (
            (("/",), tr("Tìm")),
            (("Ctrl", "Z"), tr("Hoàn tác")),
            (("F1",), tr("Trợ giúp")),
        )
        return moves + hints_of(keys_of(Where.PREPARE)) + more

    def entered(self) -> None:
        """Take the keyboard where the work is."""
        self.side.tonight.show_chosen(self._kit.settings.live.platforms)
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
        self.side.setFixedWidth(self._kit.theme.scaled(wide))

    def _listen(self) -> None:
        self._kit.bridge.happened.connect(self._hear)
        presses = (
            (self.import_button, self.choose_file),
            (self.undo_button, self.undo),
            (self.list.sample, self.take_sample),
            (self.list.template, self.save_template),
        )
        for button, press in presses:
            button.clicked.connect(press)
        self.search.textChanged.connect(self._show_rows)
        self.new_line.returnPressed.connect(self.add_typed)
        self.table.products.typed.connect(self._typed)
        self.report.closed.connect(self.table.setFocus)
        self.side.tonight.changed.connect(self._change_platforms)
        self.side.connections.retry.connect(self._kit.doors.reconnect)
        self.side.connections.password_typed.connect(self._keep_password)
        self.side.points.fix.connect(self._fix)
        acts: dict[str, Callable[[], object]] = {
            "move_up": lambda: self.move_row(-1),
            "move_down": lambda: self.move_row(1),
            "add": self.new_line.setFocus,
            "remove": self.remove_row,
            "undo_anywhere": self.undo,
        }
        for action, act in acts.items():
            bind(self, action, act)
        bind_sequence(self, "/", self.search.setFocus)

    # ------------------------------------------------------------- what is there

    def _hear(self, event: Event) -> None:
        match event:
            case StockChanged(stock=stock):
                self._known.stock[stock.code, stock.variant] = stock
                self._refresh()
            case CatalogChanged() | LiveEnded():
                self._refresh()
                self._reload()
            case LiveStarted() | LampChanged():
                self._refresh()
            case _:
                pass

    def _reload(self) -> None:
        """Read stock and photos again, off the main thread."""
        app, folder = self._kit.app, self._kit.photo_folder
        products = app.session.products

        def read() -> _Known:
            with app.ledger.read() as questions:
                stock = questions.stock()
            found = {one.code: load_photo(find_photo(one.photo, folder)) for one in products if one.photo}
            return _Known(stock, {code: photo for code, photo in found.items() if photo is not None})

        def take(known: _Known) -> None:
            self._known = known
            self._refresh()

        tasks.run(read, take, self._tell, owner=self)

    def _refresh(self) -> None:
        products, live = self._kit.app.session.products, self._kit.live
        self.table.products.locked = live
        first = self.list.show_count(len(products))
        self.undo_button.setEnabled(bool(self._before) and not live)
        self._show_rows()
        self.side.connections.show_lamps(self._kit.lamps)
        self.side.tonight.lock(live)
        self.side.points.show_points(
            checks(
                products,
                self._known.stock,
                self.side.tonight.chosen(),
                qr=self._kit.settings.overlay.qr,
                has_photo=lambda product: product.code in self._known.photos,
                language=self._kit.language,
            )
        )
        self.side.go.setVisible(not live)
        self.side.practise.setVisible(not live and not self._kit.app.rehearsal)
        if first and self.isVisible():
            self._take_keyboard()

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
        name, _ = QFileDialog.getOpenFileName(self, tr("Nhập Excel"), _documents(), kinds)
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
                self._replace(report.products)

        tasks.run(lambda: read_file(path, folder), take, self._tell, owner=self)

    def take_sample(self) -> None:
        """Take the sample catalog, to see how everything looks."""

        def read() -> tuple[Product, ...]:
            return read_catalog(asset("samples", "catalog.json")).products

        tasks.run(read, self._replace, self._tell, owner=self)

    def save_template(self) -> None:
        """Save a workbook to fill in, with the sample's rows as examples."""
        usual = str(Path(_documents()) / tr("danh-muc-mau.xlsx", "a file name"))
        name, _ = QFileDialog.getSaveFileName(self, tr("Lưu file mẫu"), usual, "Excel (*.xlsx)")
        if not name:
            return

        def write() -> Path:
            path = Path(name)
            write_catalog(path, read_catalog(asset("samples", "catalog.json")).products)
            return path

        def told(path: Path) -> None:
            said = Said("info", tr("Đã lưu {name}.", name=path.name), tr("Điền xong rồi thả vào đây."))
            self._kit.doors.tell(said)

        tasks.run(write, told, self._tell, owner=self)

    def add_typed(self) -> None:
        """Add the product that was typed into the last line."""
        if self._locked():
            return
        try:
            product = new_product(self._products_now(), self.new_line.text())
        except InputError as wrong:
            self._tell(wrong)
            return
        self.new_line.clear()
        self._replace((*self._products_now(), product))

    def move_row(self, step: int) -> None:
        """Move the product under the keyboard one place up or down."""
        row = self.table.current_row()
        if row is not None and not self.search.text() and not self._locked():
            self._replace(moved(self._products_now(), row.position, step), keep=row)

    def remove_row(self) -> None:
        """Take the product under the keyboard out of the list."""
        row = self.table.current_row()
        if row is None or self._locked():
            return
        code = row.product.code
        self._replace(tuple(one for one in self._products_now() if one.code != code))
        self._kit.doors.tell(Said("info", tr("Đã bớt {code}.", code=code), "", (tr("Hoàn tác"), self.undo)))

    def undo(self) -> None:
        """Take back the last change of the list."""
        if self._before and not self._locked():
            self._write(self._before.pop())
            self.undo_button.setEnabled(bool(self._before))

    def _typed(self, row: Row, column: int, text: str) -> None:
        session = self._kit.app.session
        try:
            if column == Column.STOCK:
                left = typed_stock(row, text)
                self._follow(session.set_stock(row.product.code, left, row.variant))
                return
            changed = typed_product(row.product, column, text)
        except CoopLiveError as wrong:
            self._tell(wrong)
            return
        now = self._products_now()
        code = row.product.code
        self._replace(tuple(_retyped(one, changed) if one.code == code else one for one in now), keep=row)

    def _products_now(self) -> tuple[Product, ...]:
        return counted_now(self._kit.app.session.products, self._known.stock)

    def _replace(self, products: tuple[Product, ...], keep: Row | None = None) -> None:
        before = self._products_now()
        if before:
            self._before.append(before)
        self._write(products, keep)

    def _write(self, products: tuple[Product, ...], keep: Row | None = None) -> None:
        column = self.table.currentIndex().column()

        def done(_nothing: None) -> None:
            self._kit.doors.saved()
            if keep is not None:
                self.table.go_back_to(keep, column)

        tasks.when_done(self._kit.app.session.import_catalog(products), done, self._tell, owner=self)

    def _follow(self, future: Future[None]) -> None:
        tasks.when_done(future, lambda _nothing: self._kit.doors.saved(), self._tell, owner=self)

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

    def _fix(self, code: str) -> None:
        self.search.clear()
        self.table.go_to(code)

    def _locked(self) -> bool:
        if self._kit.live:
            self._tell(InputError(tr("Đang live: chỉ sửa được tồn."), tr("Kết thúc live rồi sửa danh mục.")))
        return self._kit.live

    def _tell(self, trouble: CoopLiveError) -> None:
        self._kit.doors.tell(Said("warn", trouble.cause, trouble.remedy))

    # ------------------------------------------------------------- drag and drop

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Accept one file that can be a product list."""
        if _dropped(event) is not None:
            event.acceptProposedAction()
            self.list.mark_drop(True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Take the mark away."""
        self.list.mark_drop(False)

    def dropEvent(self, event: QDropEvent) -> None:
        """Bring the dropped file in."""
        self.list.mark_drop(False)
        path = _dropped(event)
        if path is not None and not self._locked():
            event.acceptProposedAction()
            self.bring_in(path)


def _retyped(now: Product, typed: Product) -> Product:
    """Return the product with the typed words and price, and today's stock."""
    return replace(typed, stock=now.stock, variants=now.variants)


def _dropped(event: QDropEvent) -> Path | None:
    urls = event.mimeData().urls()
    if len(urls) != 1 or not urls[0].isLocalFile():
        return None
    path = Path(urls[0].toLocalFile())
    return path if usable(path) else None


def _documents() -> str:
    return QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
