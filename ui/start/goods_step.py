"""The second step: the product list from an Excel file, from the sample to fill in, or the sample itself."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QWidget

from coop_live.catalog.sample import sample, save_template
from coop_live.errors import CoopLiveError, NotPossible, Problem
from coop_live.i18n import tr
from ui import tasks
from ui.files import documents, open_file
from ui.place import Kit
from ui.prepare.importing import Report, mended_report, read_file
from ui.start.bad_rows import BadRows
from ui.start.drop_area import DropArea
from ui.start.goods_rows import GoodsRows
from ui.start.progress import Progress
from ui.start.reading import MOST_SHOWN, Shown, Watch, first_of, take_in
from ui.start.step import Step
from ui.widgets.notice import Said
from ui.widgets.picture import Picture
from ui.widgets.words import Words

# Rows that are shown where bad ones have to be seen too; the fewest where the window is low.
FEW_SHOWN, FEWEST_SHOWN = 4, 1
LOW = 400


class GoodsStep(Step):
    """What is right in a file comes in at once; the rest stands below and is mended there."""

    changed = Signal()
    settled = Signal()  # nothing more is to be done here: the keyboard may go on

    def __init__(self, kit: Kit) -> None:
        super().__init__(
            kit,
            tr("Bà con bán những món gì?"),
            tr("Thả tệp Excel vào đây. Chưa có tệp thì lấy tệp mẫu, sửa lại tên món và giá là xong."),
        )
        self._watch: Watch | None = None
        self.drop = DropArea(kit.theme)
        self.progress = Progress(kit.theme)
        self.rows, self.bad = GoodsRows(kit.theme), BadRows(kit.theme)
        self.more = Words(kit.theme, "", style="small", tone="text_2", wrap=True)
        self.column.addWidget(self.drop)
        self.column.addWidget(self.progress)
        self.column.addWidget(self._headline())
        self.column.addWidget(self.rows)
        self.column.addWidget(self.more)
        self.column.addWidget(self.bad)
        self.column.addStretch(1)
        self._listen()
        self._show(Shown((), {}, 0))

    @property
    def summary(self) -> str:
        """How many products there are."""
        count = len(self.kit.app.session.products)
        return tr("%n món", "products in the catalog", count) if count else tr("Nhập từ Excel")

    @property
    def done(self) -> bool:
        """True once there is anything to sell."""
        return bool(self.kit.app.session.products)

    def first(self) -> QWidget | None:
        """Return the button that reads the sample once it is filled in; else one goes on."""
        return self.drop.again if self.kit.beginning.template is not None else None

    def entered(self) -> None:
        """Show what is there already."""
        beginning = self.kit.beginning
        self.drop.show_file(beginning.path, beginning.report, beginning.template)
        self.bad.show_report(beginning.report)
        self._look()

    def left(self) -> None:
        """Leave a row that is being mended as it was."""
        self.bad.close_line()

    def enter(self) -> bool:
        """Take what is typed into a bad row, if that is where the keyboard is."""
        return self.bad.take()

    def escape(self) -> bool:
        """Leave the row that is open, else stop what is being read."""
        return self.bad.close_line() or self.stop()

    def mark_drop(self, over: bool) -> None:
        """Show where the file would fall."""
        self.drop.mark(over)

    # ------------------------------------------------------------------- the parts

    def _headline(self) -> QWidget:
        box = QWidget()
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 4, 0, 0)
        row.setSpacing(8)
        self._sign = Picture(self.theme, "circle-check", 20, "tea")
        self.headline = Words(self.theme, "", style="title", wrap=True)
        row.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.headline, 1)
        self._head = box
        return box

    def _listen(self) -> None:
        presses = (
            (self.drop.choose, self.choose_file),
            (self.drop.again, self.read_again),
            (self.drop.template, self.save_template),
            (self.drop.sample, self.take_sample),
        )
        for button, press in presses:
            button.clicked.connect(press)
        self.progress.stopped.connect(self.stop)
        self.bad.typed.connect(self._mend)
        self.bad.left.connect(self._take_keyboard)
        # Later: only then it is known where the row stands.
        self.bad.opened.connect(lambda: QTimer.singleShot(0, self, self._see_line))

    def _look(self) -> None:
        """Read the first products and their photos, off the main thread."""
        app, folder = self.kit.app, self.kit.photo_folder
        products = app.session.products
        tasks.run(lambda: first_of(app, products, folder), self._show, self._tell, owner=self)

    def _show(self, shown: Shown) -> None:
        report = self.kit.beginning.report
        most = MOST_SHOWN
        if report is not None and report.problems:
            low = self.area.viewport().height() < self.theme.scaled(LOW)
            most = FEWEST_SHOWN if low else FEW_SHOWN
        self.rows.show_goods(shown, most)
        self.rows.setVisible(shown.count > 0)
        rest = shown.count - min(most, len(shown.products))
        self.more.setText(tr("và %n món nữa", "", rest) if rest else "")
        self.more.setVisible(rest > 0)
        self._show_headline(report, shown.count)
        self.drop.sample.setVisible(not shown.count)
        self.changed.emit()

    def _see_line(self) -> None:
        if self.bad.line is not None:
            self.area.ensureWidgetVisible(self.bad.line, 0, self.theme.scaled(60))

    def _show_headline(self, report: Report | None, count: int) -> None:
        self._head.setVisible(report is not None or count > 0)
        good = report is None or bool(report.products)
        self._sign.set_picture("circle-check" if good else "triangle-alert", "tea" if good else "honey")
        self.headline.setText(report.headline if report else tr("%n món trong danh mục", "", count))

    # ----------------------------------------------------------------- what is done

    def choose_file(self) -> None:
        """Ask for a product list and bring it in."""
        kinds = tr("Danh mục") + " (*.xlsx *.xlsm *.csv *.tsv *.json)"
        name, _ = QFileDialog.getOpenFileName(self, tr("Nhập Excel"), documents(), kinds)
        if name:
            self.bring_in(Path(name))

    def read_again(self) -> None:
        """Read the file anew that was read or saved last: it has been changed in Excel."""
        path = self.kit.beginning.template or self.kit.beginning.path
        if path is not None:
            self.bring_in(path)

    def bring_in(self, path: Path) -> None:
        """Read a product list and take in what is right in it."""
        if self._locked() or self._watch is not None:
            return
        watch, folder, session = Watch(), self.kit.photo_folder, self.kit.app.session

        def work() -> Report:
            report = read_file(path, folder, watch.told)
            watch.told(0, len(report.products))  # the last moment to stop; now the ledger takes all
            watch.taking = True
            return take_in(session, report)

        self._begin(watch, path.name, work, lambda report: self._came(path, report))

    def stop(self) -> bool:
        """End the reading; the list stays as it was. Tells whether anything was still being read."""
        watch = self._watch
        if watch is None or watch.taking:
            return False
        watch.stopped = True
        self._done()
        self._take_keyboard()
        return True

    def save_template(self) -> None:
        """Save the filled-in sample where people look for files, and open it to be changed."""
        folder, name = Path(documents()), tr("danh-muc-mau.xlsx", "a file name")
        tasks.run(lambda: save_template(folder, name), self._saved, self._ask_where, owner=self)

    def _saved(self, path: Path) -> None:
        beginning = self.kit.beginning
        beginning.path, beginning.report, beginning.template = None, None, path
        self.drop.show_file(None, None, path)
        self.bad.show_report(None)
        self._look()
        self.drop.again.setFocus()
        open_file(path)

    def take_sample(self) -> None:
        """Take the sample catalog, to see how everything looks."""
        if self._locked():
            return
        session = self.kit.app.session

        def work() -> Report:
            return take_in(session, Report("", sample(), ()))

        self._begin(Watch(taking=True), tr("hàng mẫu"), work, lambda _report: self._came(None, None))

    def _mend(self, problem: Problem, text: str) -> None:
        path, report, folder = self.kit.beginning.path, self.kit.beginning.report, self.kit.photo_folder
        session = self.kit.app.session
        if path is None or report is None or self._locked():
            return

        def work() -> Report:
            return take_in(session, mended_report(path, report, problem, text, folder))

        self._begin(Watch(taking=True), path.name, work, lambda report: self._came(path, report))

    def _begin(
        self, watch: Watch, name: str, work: Callable[[], Report], then: Callable[[Report], None]
    ) -> None:
        self._watch = watch
        self.drop.lock(True)
        self.progress.follow(watch, name)

        def came(report: Report) -> None:
            if not watch.stopped:
                self._done()
                then(report)

        def failed(trouble: CoopLiveError) -> None:
            self._done()
            self.bad.close_line()
            self._tell(trouble)

        tasks.run(work, came, failed, owner=self)

    def _done(self) -> None:
        self._watch = None
        self.drop.lock(False)
        self.progress.end()

    def _came(self, path: Path | None, report: Report | None) -> None:
        beginning = self.kit.beginning
        beginning.path, beginning.report, beginning.template = path, report, None
        self.drop.show_file(path, report, None)
        self.bad.show_report(report)
        self._show_headline(report, len(self.kit.app.session.products))
        self._look()
        self._take_keyboard()

    def _take_keyboard(self) -> None:
        """Give the keyboard to the next row that can be mended, else to where it goes on."""
        if not self.isVisible():
            return
        if self.bad.buttons:
            self.bad.buttons[0].setFocus()
            self.area.ensureWidgetVisible(self.bad.buttons[0])
        elif (first := self.first()) is not None:
            first.setFocus()
        else:
            self.settled.emit()

    def _ask_where(self, _trouble: CoopLiveError) -> None:
        """Ask for another place: nothing can be written among the documents."""
        usual = str(Path.home() / tr("danh-muc-mau.xlsx", "a file name"))
        name, _ = QFileDialog.getSaveFileName(self, tr("Lưu file mẫu"), usual, "Excel (*.xlsx)")
        if not name:
            return
        path = Path(name)
        tasks.run(lambda: save_template(path.parent, path.name), self._saved, self._tell, owner=self)

    def _locked(self) -> bool:
        if self.kit.live:
            self._tell(NotPossible(tr("Đang live: chỉ sửa được tồn."), tr("Kết thúc live rồi sửa danh mục.")))
        return self.kit.live

    def _tell(self, trouble: CoopLiveError) -> None:
        self.kit.doors.tell(Said("warn", trouble.cause, trouble.remedy))
