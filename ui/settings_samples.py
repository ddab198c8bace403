"""What the choices of the settings page come to: a card in the cooperative's look, a code for its account."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from coop_live.catalog.sample import sample
from coop_live.i18n import tr
from coop_live.live.chosen import look_of
from coop_live.model import Look
from coop_live.overlay.card import make_card
from coop_live.settings import Pay, Settings
from ui import tasks
from ui.painter import paint_card
from ui.settings_notes import trial_of
from ui.theme import Theme
from ui.widgets.words import Words

WIDE = (1280, 720)
HIGHEST = 190  # so that an upright card does not fill the column


class CardSample(QWidget):
    """A sample product's card as viewers would see it, painted off the main thread."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.image: QImage | None = None
        self._asked: tuple[str, str, Look, tuple[int, int]] | None = None
        self.setFixedHeight(theme.scaled(120))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("Thẻ mẫu với vẻ riêng của hợp tác xã"))

    def show_settings(self, settings: Settings, canvas: tuple[int, int] = WIDE) -> None:
        """Paint the card as these settings want it; nothing is done where it would be the same."""
        overlay = settings.overlay
        asked = (overlay.theme, overlay.call, look_of(settings.brand), canvas)
        if asked == self._asked:
            return
        self._asked = asked

        def work() -> QImage:
            card = make_card(sample()[0], stock=42, first_stock=60, call=overlay.call)
            return paint_card(card, theme=overlay.theme, canvas=canvas, look=asked[2])

        def then(image: QImage) -> None:
            if asked == self._asked:
                self.image = image
                self._fit()

        tasks.run(work, then, owner=self)

    def sizeHint(self) -> QSize:
        """Return little: the column gives the width."""
        return QSize(200, self.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the card's shape."""
        super().resizeEvent(event)
        self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the card in the middle."""
        if self.image is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        size = self._size()
        ratio = self.devicePixelRatioF()
        mode = Qt.TransformationMode.SmoothTransformation
        small = self.image.scaled(size * ratio, mode=mode)
        painter.drawImage(QRectF(0, (self.height() - size.height()) / 2, size.width(), size.height()), small)

    def _size(self) -> QSize:
        if self.image is None:
            return QSize()
        room = QSize(self.width(), self._theme.scaled(HIGHEST))
        return self.image.size().scaled(room, Qt.AspectRatioMode.KeepAspectRatio)

    def _fit(self) -> None:
        if self.image is not None:
            self.setFixedHeight(max(1, self._size().height()))
        self.update()


class PaySample(QWidget):
    """A code for a thousand dong to the account, to be tried with a phone; nothing while there is none."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 10, 14, 12)
        row.setSpacing(12)
        self.code = QLabel()
        self.code.setAccessibleName(tr("Mã VietQR để thử"))
        row.addWidget(self.code, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(4)
        column.addWidget(Words(theme, tr("Thử tài khoản"), style="strong"))
        self.words = Words(theme, "", style="small", tone="text_2", wrap=True)
        column.addWidget(self.words)
        column.addStretch(1)
        row.addLayout(column, 1)
        self.hide()

    def show_pay(self, pay: Pay) -> None:
        """Show the code of this account."""
        trial = trial_of(pay)
        self.setVisible(trial is not None)
        if trial is None:
            return
        image = QImage.fromData(trial.picture)
        self.code.setVisible(not image.isNull())
        if not image.isNull():
            self.code.setPixmap(QPixmap.fromImage(image))
        self.words.setText(trial.words)
        self.words.set_tone("text_2" if trial.picture else "honey")
