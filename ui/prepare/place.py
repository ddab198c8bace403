"""The place Chuẩn bị: the product list in the order of the live, and whether all is ready."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout

from coop_live import vault
from coop_live.errors import CoopLiveError, InputError
from coop_live.events import CatalogChanged, Event, LampChanged, LiveEnded, LiveStarted, StockChanged
from coop_live.i18n import tr
from coop_live.model import Lot, Product, Stock
from coop_live.ways import OBS_PASSWORD
from ui import tasks
from ui.files import dropped
from ui.key_table import hints_of
from ui.keys import Where, bind, bind_sequence, keys_of
from ui.place import Kit, Place
from ui.prepare.bringing import Bringing
from ui.prepare.edits import Edits
from ui.prepare.facts import Check
from ui.prepare.importing import usable
from ui.prepare.known import Known, read_known
from ui.prepare.paper_panel import PaperPanel
from ui.prepare.photo_taking import Photos, is_picture
from ui.prepare.product_list import ProductList
from ui.prepare.readiness import Readiness
from ui.prepare.rows import (
    Column,
    Row,
    matching,
    moved,
    new_product,
    planned,
    rows_of,
    typed_place,
    typed_product,
    typed_stock,
)
from ui.prepare.side import Side
from ui.widgets.key_bar import Hint
from ui.widgets.notice import Said

WIDE = 1600


class PreparePlace(Place):
    """Everything is saved as it is typed; what a person changes can be taken back by Ctrl+Z."""

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self._kit = kit
        self._known = Known({}, {}, ())
        self._rows: tuple[Row, ...] = ()
        self.edits = Edits(kit, self)
        self._since: dict[tuple[str, str], Stock] = {}
        self._soon = QTimer(self)  # a whole list that comes in is thousands of news, and one look
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self._refresh)
        self.setAcceptDrops(True)
        self.list = ProductList(kit.theme, lambda product: self._known.photos.get(product.code))
        self.table, self.report, self.head = self.list.table, self.list.report, self.list.head
        self.search, self.new_line = self.list.search, self.list.new_line
        self.import_button, self.undo_button = self.list.import_button, self.list.undo_button
        self.side = Side(kit)
        self.bringing = Bringing(kit, self.edits, self.list, self._tell)
        self.photos = Photos(self.edits, kit.photo_folder, self._tell, self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.list, 1)
        row.addWidget(self.side)
        self.papers = PaperPanel(kit.theme, instead=self.side)
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
        if self.bringing.can_stop:
            self.bringing.stop()
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
            (self.import_button, self.bringing.choose_file),
            (self.list.export_button, self.bringing.save_list),
            (self.undo_button, self.undo),
            (self.list.sample, self.take_sample),
            (self.list.template, self.bringing.save_template),
            (self.list.papers, self.papers.open),
            (self.side.points.script, lambda: self._kit.doors.go_to("script")),
        )
        for button, press in presses:
            button.clicked.connect(press)
        self.search.textChanged.connect(self._show_rows)
        self.new_line.returnPressed.connect(self.add_typed)
        self.edits.changed.connect(self._show_undo)
        self.edits.wrong.connect(self._tell)
        self.edits.failed.connect(self._show_chosen)
        self.table.products.typed.connect(self._typed)
        self.table.opened.connect(self._open)
        # Later: while the field is being closed the table must not be filled anew.
        self.table.left_cell.connect(lambda: QTimer.singleShot(0, self, self._show_rows))
        self.table.drag.may_begin = self._may_move
        self.table.drag.dropped.connect(self._drop_row)
        self.list.lot.taken.connect(self._take_lot)
        self.list.lot.wrong.connect(self._tell)
        self.table.selectionModel().currentChanged.connect(self._show_chosen)
        self.papers.changed.connect(self.edits.take_product)
        self.papers.photo_wanted.connect(self.photos.choose)
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
                self._soon.start()
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
        first = self.list.show_count(len(products), planned(products))
        self._show_undo()
        self._rows = rows_of(products, self._known.stock, self._known.lots)
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
        self.undo_button.setEnabled(self.edits.can_undo)

    def _show_rows(self) -> None:
        """Fill the table; while a cell is being typed into, rows neither come nor go under it."""
        rows = matching(self._rows, self.search.text())
        if self.table.is_editing and not self.table.products.is_same_list(rows):
            return  # comes again when the cell is left
        kept, column = self.table.current_row(), self.table.currentIndex().column()
        self.table.products.set_rows(rows)
        if kept is not None and not self.table.currentIndex().isValid():
            self.table.go_back_to(kept, column)

    # --------------------------------------------------------------- what is done

    def bring_in(self, path: Path) -> None:
        """Bring a product list in from a file."""
        self.bringing.bring_in(path)

    def take_sample(self) -> None:
        """Take the sample catalog, to see how everything looks."""
        self.bringing.take_sample()

    def add_typed(self) -> None:
        """Add the product that was typed into the last line."""
        if self.edits.locked():
            return
        now = self.edits.products()
        try:
            product = new_product(now, self.new_line.text())
        except InputError as wrong:
            self._tell(wrong)
            return
        self.new_line.clear()
        self.edits.change((*now, product))

    def _take_lot(self, lot: Lot) -> None:
        def taken() -> None:
            self.list.lot.line.setText("")  # which forgets what was typed: Ctrl+Z must not bring it back
            self._reload()
            said = Said("info", tr("Đã nhập lô {lot}.", lot=lot.lot), "", (tr("Hoàn tác"), self.undo))
            self._kit.doors.tell(said)

        self.edits.take_lot(lot, taken)

    def _show_chosen(self) -> None:
        """Let the lines and the panel be about the product under the keyboard, as it shall be."""
        row = self.table.current_row()
        self.list.lot.show_row(row, self._known.lots)
        product = self.edits.product(row.product.code) if row else None
        photo = self._known.photos.get(product.code) if product else None
        self.papers.show_product(product, photo, locked=self._kit.live)

    def move_row(self, step: int) -> None:
        """Move the product under the keyboard one place up or down."""
        row = self.table.current_row()
        if row is not None and self._may_move():
            place = self._place_of(row.product.code)
            self._move(row, place, place + step)

    def _drop_row(self, code: str, gap: int) -> None:
        """Let a dragged product stand before the one that has the place `gap` now."""
        place = self._place_of(code)
        row = next((one for one in self.table.products.rows if one.product.code == code), None)
        if row is not None and place >= 0:
            self.table.go_to(code, Column.NAME)
            self._move(row, place, gap - 1 if gap > place else gap)

    def _move(self, row: Row, place: int, to: int) -> None:
        if place >= 0:
            self._change(moved(self.edits.products(), place, to - place), keep=row)

    def _place_of(self, code: str) -> int:
        codes = [one.code for one in self.edits.products()]
        return codes.index(code) if code in codes else -1

    def _may_move(self) -> bool:
        """Tell whether the order may change now, and say why not."""
        if self.search.text():
            told = InputError(tr("Đang tìm: chưa đổi thứ tự được."), tr("Bấm Esc để hiện lại cả danh mục."))
            self._tell(told)
            return False
        return not self.edits.locked()

    def remove_row(self) -> None:
        """Take the product under the keyboard out of the list."""
        row = self.table.current_row()
        if row is None or self.edits.locked():
            return
        code = row.product.code
        said = Said("info", tr("Đã bớt {code}.", code=code), "", (tr("Hoàn tác"), self.undo))
        rest = tuple(one for one in self.edits.products() if one.code != code)
        self.edits.change(rest, lambda: self._kit.doors.tell(said))

    def undo(self) -> None:
        """Take back the last act; what was sold since stays sold."""
        self.edits.undo()

    def _typed(self, row: Row, column: int, text: str) -> None:
        now = self.edits.product(row.product.code) or row.product
        try:
            if column == Column.STOCK:
                self.edits.set_stock(now.code, typed_stock(row, text), row.variant)
            elif column == Column.ORDER:
                to = typed_place(text, len(self.edits.products()))
                if self._may_move():
                    self._move(row, self._place_of(now.code), to)
            else:
                self._take_product(typed_product(now, column, text), row)
        except CoopLiveError as wrong:
            self._tell(wrong)

    def _take_product(self, changed: Product, row: Row) -> None:
        if not self.edits.locked():
            now = self.edits.products()
            self._change(tuple(changed if one.code == changed.code else one for one in now), keep=row)

    def _change(self, products: tuple[Product, ...], keep: Row) -> None:
        """Change the list and keep the keyboard on the same cell of the same product."""
        column = self.table.currentIndex().column()

        def keep_place() -> None:
            if not self.table.is_editing:
                self.table.go_back_to(keep, column)

        self.edits.change(products, keep_place)

    def _open(self, row: Row, column: int) -> None:
        """Open what is not typed into its cell: the photo, the papers, the rest of the product."""
        if column == Column.PHOTO:
            self.photos.choose(row.product.code)
        elif column == Column.PAPERS:
            self.papers.open()
        else:
            self.papers.open("unit")

    def _change_platforms(self, platforms: tuple[str, ...]) -> None:
        settings = self._kit.settings
        self._kit.doors.change(replace(settings, live=replace(settings.live, platforms=platforms)))
        self._refresh()

    def _keep_password(self, password: str) -> None:
        def kept(_nothing: None) -> None:
            self.side.connections.password.clear()
            self._kit.doors.reconnect()

        tasks.run(lambda: vault.put(OBS_PASSWORD, password), kept, self._tell, owner=self)

    def _fix(self, point: Check) -> None:
        """Lead to the very field in which a point is mended."""
        self.search.clear()
        self.table.go_to_field(point.code, point.field)
        if point.in_papers:
            self.papers.open(point.field)

    def _tell(self, trouble: CoopLiveError) -> None:
        self._kit.doors.tell(Said("warn", trouble.cause, trouble.remedy))

    # ------------------------------------------------------------- drag and drop

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Accept one file that can be a product list, or a product's photo."""
        if dropped(event, usable) is not None:
            event.acceptProposedAction()
            self.list.mark_drop(True)
        elif dropped(event, is_picture) is not None:
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Show which product a photo would be of; beside the rows it is of none."""
        if dropped(event, is_picture) is None:
            return
        row = self._row_under(event)
        event.setAccepted(row is not None)
        if row is not None:
            self.table.go_to(row.product.code, Column.PHOTO)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Take the mark away."""
        self.list.mark_drop(False)

    def dropEvent(self, event: QDropEvent) -> None:
        """Bring the dropped file in: a list, or the photo of the product under the mouse."""
        self.list.mark_drop(False)
        path, picture = dropped(event, usable), dropped(event, is_picture)
        row = self._row_under(event)
        if path is not None and not self.edits.locked():
            event.acceptProposedAction()
            self.bring_in(path)
        elif picture is not None and row is not None and not self.edits.locked():
            event.acceptProposedAction()
            self.photos.take(row.product.code, picture)

    def _row_under(self, event: QDropEvent) -> Row | None:
        viewport = self.table.viewport()
        where = viewport.mapFrom(self, event.position().toPoint())
        return self.table.row_at(where.y()) if viewport.rect().contains(where) else None
