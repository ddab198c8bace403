"""The side panel for one product: its papers, and everything of its record that has no cell in the table."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from coop_live.errors import InputError
from coop_live.i18n import tr
from coop_live.model import Product
from ui.prepare.paper_list import PaperList
from ui.prepare.paper_words import CLASS_CHOICES, QR_CHOICES, class_name, qr_name
from ui.prepare.part_field import Part, PartField, parts
from ui.theme import Theme
from ui.widgets.ask import ask_for
from ui.widgets.button import Button
from ui.widgets.choice import Choice
from ui.widgets.panel import PanelHead
from ui.widgets.photo import paint_photo
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


class PaperPanel(QFrame):
    """`changed` gives the product as it shall be, `wrong` why something typed cannot be taken.

    `photo_wanted` gives the code of the product that shall have another photo.
    """

    changed = Signal(object)
    wrong = Signal(object)
    closed = Signal()
    photo_wanted = Signal(str)

    def __init__(self, theme: Theme, instead: QWidget) -> None:
        super().__init__()
        self._theme, self._instead = theme, instead
        self._product: Product | None = None
        self.setProperty("panel", "side")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.head = PanelHead(theme, tr("Giấy tờ, chi tiết"))
        self.close_button = Button(theme, tr("Xong"), keys=("Esc",), size="small")
        self.close_button.clicked.connect(self.put_away)
        self.head.add(self.close_button)
        self.photo = _Photo(theme)
        self.photo_button = Button(theme, tr("Đổi ảnh"), icon="folder-open", size="small")
        self.photo_button.clicked.connect(self._want_photo)
        self.law_class = Choice(theme, tr("Loại hàng"))
        self.qr = Choice(theme, tr("Mã QR trên thẻ"))
        self.law_class.picked.connect(lambda place: self._give(law_class=CLASS_CHOICES[place]))
        self.qr.picked.connect(lambda place: self._give(qr=QR_CHOICES[place]))
        self.fields = {part: self._field(part, known) for part, known in parts().items()}
        self.air_name, self.gtin, self.trace = (self.fields[one] for one in ("air_name", "gtin", "trace"))
        self.list = PaperList(theme)
        self.list.changed.connect(lambda papers: self._give(certificates=papers))
        self.list.wrong.connect(self.wrong)
        self._lay_out()
        self.hide()

    def open(self, part: str = "") -> None:
        """Come in the place of the other panel, with the keyboard on a part, else on the papers."""
        self._instead.hide()
        self.show()
        others: dict[str, QWidget] = {"law_class": self.law_class, "qr": self.qr, **self.fields}
        field = others.get(part, self.list.line)
        (field if self.body.isEnabled() else self.close_button).setFocus()
        if field is not self.list.line:
            QTimer.singleShot(0, self, lambda: self._area.ensureWidgetVisible(field, 0, 60))

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
        # Long words of the title leave too little for it: the code alone is said then.
        self.head.second.setMinimumWidth(self.head.second.minimumSizeHint().width())
        self.law_class.set_options(
            tuple(map(class_name, CLASS_CHOICES)), CLASS_CHOICES.index(known.law_class)
        )
        self.qr.set_options(tuple(map(qr_name, QR_CHOICES)), QR_CHOICES.index(known.qr))
        ask_for(self.air_name, known.name)
        for name, part in parts().items():
            self.fields[name].show_text(part.shown(known), anew=anew)
        self.list.show_papers(known.certificates, known.law_class, anew=anew)

    def put_away(self) -> bool:
        """Give the other panel its place again; tells whether there was anything to put away."""
        if self.isHidden():
            return False
        self.closed.emit()  # the keyboard leaves first, which takes what was typed
        self.hide()
        self._instead.show()
        return True

    def _want_photo(self) -> None:
        if self._product is not None:
            self.photo_wanted.emit(self._product.code)

    def _field(self, name: str, part: Part) -> PartField:
        field = PartField(self._theme, part.name, part.most)
        ask_for(field, part.hint)

        def take() -> None:
            if self._product is None:
                return
            try:
                value = part.read(self._product, " ".join(field.text().split()))
            except InputError as wrong:
                field.mark_wrong(True)
                self.wrong.emit(wrong)
                return
            field.mark_wrong(False)
            self._give(**{name: value})

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
        fields = [(part.name, self.fields[name]) for name, part in parts().items()]
        for name, widget in (
            (tr("Loại hàng"), self.law_class),
            (tr("Mã QR trên thẻ"), self.qr),
            *fields,
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
        self._area = area = QScrollArea()
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
