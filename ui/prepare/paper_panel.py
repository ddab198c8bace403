"""The side panel for one product: its papers, its class in law, its QR, its short name, its photo."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from coop_live.catalog.kinds import read_gtin, read_link
from coop_live.catalog.rows import LONGEST
from coop_live.errors import InputError
from coop_live.i18n import tr
from coop_live.model import Product
from ui import tasks
from ui.files import documents
from ui.prepare.paper_list import PaperList
from ui.prepare.paper_words import CLASS_CHOICES, QR_CHOICES, class_name, qr_name
from ui.prepare.photo_file import FILTER, GOOD_SIDE, keep_photo
from ui.theme import Theme
from ui.widgets.button import Button
from ui.widgets.choice import Choice
from ui.widgets.panel import PanelHead
from ui.widgets.photo import paint_photo
from ui.widgets.undo_line import UndoLine
from ui.widgets.words import Words

PHOTO = 72


class _Photo(QWidget):
    """The product's photo as the list has it."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.image: QImage | None = None
        self.setFixedSize(QSize(theme.scaled(PHOTO), theme.scaled(PHOTO)))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it."""
        paint_photo(QPainter(self), self._theme, QRect(self.rect()), self.image)


class _Field(UndoLine):
    """A line that is taken when it is left: `taken` comes once for what was typed anew."""

    taken = Signal()

    def __init__(self, theme: Theme, name: str, most: int) -> None:
        super().__init__()
        self.setFont(theme.font("body"))
        self.setAccessibleName(name)
        self.setMaxLength(most)
        self.editingFinished.connect(self._finish)

    def show_text(self, text: str, *, anew: bool) -> None:
        """Show what is kept; what a hand types just now stays, unless it is about another product."""
        if anew or not self.isModified():
            self.setText(text)
            self.mark_wrong(False)

    def mark_wrong(self, wrong: bool) -> None:
        """Show that this cannot be taken."""
        self.setProperty("wrong", "true" if wrong else "false")
        self.style().unpolish(self)
        self.style().polish(self)

    def _finish(self) -> None:
        if self.isModified():
            self.setModified(False)
            self.taken.emit()


class PaperPanel(QFrame):
    """`changed` gives the product as it shall be, `wrong` why something typed cannot be taken."""

    changed = Signal(object)
    wrong = Signal(object)
    closed = Signal()

    def __init__(self, theme: Theme, photo_folder: Path, instead: QWidget) -> None:
        super().__init__()
        self._theme, self._photo_folder, self._instead = theme, photo_folder, instead
        self._product: Product | None = None
        self.setProperty("panel", "side")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.head = PanelHead(theme, tr("Giấy tờ"))
        self.close_button = Button(theme, tr("Xong"), keys=("Esc",), size="small")
        self.close_button.clicked.connect(self.put_away)
        self.head.add(self.close_button)
        self.photo = _Photo(theme)
        self.photo_button = Button(theme, tr("Đổi ảnh"), icon="folder-open", size="small")
        self.photo_button.clicked.connect(self._choose_photo)
        self.law_class = Choice(theme, tr("Loại hàng"))
        self.qr = Choice(theme, tr("Mã QR trên thẻ"))
        self.law_class.picked.connect(lambda place: self._give(law_class=CLASS_CHOICES[place]))
        self.qr.picked.connect(lambda place: self._give(qr=QR_CHOICES[place]))
        self.air_name = self._field(tr("Tên lên hình"), "air_name", lambda text: text)
        self.gtin = self._field(tr("Mã vạch"), "gtin", read_gtin)
        self.trace = self._field(tr("Liên kết truy xuất"), "trace", read_link)
        self.list = PaperList(theme)
        self.list.changed.connect(lambda papers: self._give(certificates=papers))
        self.list.wrong.connect(self.wrong)
        self._lay_out()
        self.hide()

    def open(self) -> None:
        """Come in the place of the other panel, with the keyboard on the line for a paper."""
        self._instead.hide()
        self.show()
        (self.list.line if self.body.isEnabled() else self.close_button).setFocus()

    def show_product(self, product: Product | None, photo: QImage | None, *, locked: bool) -> None:
        """Show this product; while live everything may be read and nothing changed."""
        anew = product is None or self._product is None or product.code != self._product.code
        self._product = product
        self.body.setEnabled(product is not None and not locked)
        self.body.setToolTip(tr("Đang live: kết thúc rồi hãy đổi.") if locked else "")
        self.photo.image = photo
        self.photo.update()
        known = product or Product("", "", "", 0)
        self.head.second.set_text(f"{known.code} · {known.name}" if product else tr("Chọn một món"))
        self.law_class.set_options(
            tuple(map(class_name, CLASS_CHOICES)), CLASS_CHOICES.index(known.law_class)
        )
        self.qr.set_options(tuple(map(qr_name, QR_CHOICES)), QR_CHOICES.index(known.qr))
        self.air_name.setPlaceholderText(known.name)
        self.air_name.show_text(known.air_name, anew=anew)
        self.gtin.show_text(known.gtin, anew=anew)
        self.trace.show_text(known.trace, anew=anew)
        self.list.show_papers(known.certificates, known.law_class, anew=anew)

    def put_away(self) -> bool:
        """Give the other panel its place again; tells whether there was anything to put away."""
        if self.isHidden():
            return False
        self.closed.emit()  # the keyboard leaves first, which takes what was typed
        self.hide()
        self._instead.show()
        return True

    def _choose_photo(self) -> None:
        """Ask for a photo and keep it beside the ledger; a small one is taken and told."""
        asked, folder = self._product, self._photo_folder
        kinds = tr("Ảnh") + f" ({FILTER})"
        name, _ = QFileDialog.getOpenFileName(self, tr("Chọn ảnh"), documents(), kinds)
        if not name or asked is None:
            return

        def take(kept: tuple[str, int]) -> None:
            photo, side = kept
            if self._product is not None and self._product.code == asked.code:
                self._give(photo=photo)
            if side < GOOD_SIDE:
                cause = tr("Ảnh nhỏ: cạnh ngắn {side} điểm.", side=side)
                self.wrong.emit(InputError(cause, tr("Nên từ 640×640, lên hình mới nét.")))

        tasks.run(lambda: keep_photo(Path(name), asked.code, folder), take, self.wrong.emit, owner=self)

    def _field(self, name: str, part: str, read: Callable[[str], str]) -> _Field:
        field = _Field(self._theme, name, LONGEST[part])

        def take() -> None:
            try:
                value = read(" ".join(field.text().split()))
            except InputError as wrong:
                field.mark_wrong(True)
                self.wrong.emit(wrong)
                return
            field.mark_wrong(False)
            self._give(**{part: value})

        field.taken.connect(take)
        return field

    def _give(self, **parts: object) -> None:
        """Hand over the product with these parts; it is shown so at once, the ledger follows."""
        if self._product is None:
            return
        changed = replace(self._product, **parts)  # type: ignore[arg-type]
        if changed != self._product:
            self._product = changed
            self.changed.emit(changed)

    def _lay_out(self) -> None:
        theme = self._theme
        self.body = QWidget()
        self.body.setProperty("ground", "surface")
        column = QVBoxLayout(self.body)
        column.setContentsMargins(14, 12, 14, 14)
        column.setSpacing(4)
        column.addWidget(self._name(tr("Giấy chứng nhận"), title=True))
        column.addWidget(self.list)
        for name, widget in (
            (tr("Loại hàng"), self.law_class),
            (tr("Tên lên hình"), self.air_name),
            (tr("Mã QR trên thẻ"), self.qr),
            (tr("Liên kết truy xuất"), self.trace),
            (tr("Mã vạch"), self.gtin),
        ):
            column.addSpacing(theme.space(2))
            column.addWidget(self._name(name))
            column.addWidget(widget)
        column.addSpacing(theme.space(3))
        photo = QHBoxLayout()
        photo.setSpacing(12)
        photo.addWidget(self.photo)
        photo.addWidget(self.photo_button, 0, Qt.AlignmentFlag.AlignVCenter)
        photo.addStretch(1)
        column.addLayout(photo)
        column.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(self.body)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(1, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self.head)
        outer.addWidget(area, 1)

    def _name(self, text: str, *, title: bool = False) -> Words:
        return Words(self._theme, text, style="small", weight=600, tone="text" if title else "text_2")
