"""The place Đang live as the window holds it: the view of stage and desk, or the way to begin."""

from __future__ import annotations

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout

from coop_live.desk import Desk
from coop_live.errors import CoopLiveError
from coop_live.events import CatalogChanged, Event, LiveEnded, LiveStarted
from coop_live.i18n import tr
from coop_live.live.chosen import look_of
from coop_live.live.pasting import Evening, evening_in
from coop_live.overlay.card import find_photo
from ui import tasks
from ui.key_table import hints_of
from ui.keys import live_bar
from ui.live.preview import Style
from ui.live.view import LiveView
from ui.place import Kit, Place
from ui.print.labels import Labels
from ui.widgets.button import Button
from ui.widgets.empty import EmptyState
from ui.widgets.key_bar import Hint
from ui.widgets.notice import Said
from ui.widgets.panel import Panel
from ui.widgets.photo import load_photo


class LivePlace(Place):
    """Feeds the view with every event; before and after the live it shows how to begin."""

    def __init__(self, kit: Kit, desk: Desk) -> None:
        super().__init__()
        self._kit = kit
        self._pictures: dict[str, QImage] = {}
        self._looked = 0
        style = Style(kit.settings.overlay.theme, look_of(kit.settings.brand), kit.app.ways.canvas)
        self.view = LiveView(
            kit.theme,
            kit.app.session,
            desk,
            self._pictures.get,
            style,
            chats=kit.app.listening,
            evening=lambda: _evening_of(kit),
        )
        self.labels = Labels(kit, self)
        self.view.label_wanted.connect(self.labels.print)
        self.view.trouble.connect(self._tell)
        self.view.gap_filled.connect(kit.app.listening.found)
        self.view.told.connect(lambda words: kit.doors.status(words, "circle-check", "tea"))
        self.view.not_done.connect(lambda words: kit.doors.status(words, "info", "text_2"))
        self._begin = Button(
            kit.theme, tr("Vào live"), icon="radio", keys=("Ctrl", "L"), kind="primary", size="big"
        )
        self._begin.clicked.connect(kit.doors.go_live)
        self._body = QStackedWidget()
        self._body.addWidget(self._waiting())
        self._body.addWidget(self.view)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._body)
        kit.bridge.happened.connect(self._hear)
        self._show()
        self._look_for_pictures()

    def hints(self) -> tuple[Hint, ...]:
        """Return the keys of the desk, and of the stage while it stands beside it."""
        return hints_of(live_bar(stage=self.view.panels.has_stage))

    def entered(self) -> None:
        """Give the keyboard to the open draft, or to the button that begins."""
        self._show()
        if self._kit.live:
            self.view.entered()
        else:
            self._begin.setFocus()

    def back(self) -> bool:
        """Put away what is open for writing."""
        return self._kit.live and self.view.back()

    def _waiting(self) -> Panel:
        page = Panel("plain")
        practise = Button(self._kit.theme, tr("Tập dượt trước"), icon="target", size="big")
        practise.clicked.connect(self._kit.doors.rehearse)
        sentence = tr("Chưa vào live. Bình luận và đơn sẽ hiện ở đây.")
        page.column.addWidget(EmptyState(self._kit.theme, "radio", sentence, self._begin, practise))
        return page

    def _hear(self, event: Event) -> None:
        self.view.receive(event)
        match event:
            case LiveStarted() | LiveEnded():
                self._show()
                if self.isVisible():
                    # Qt would hand the keyboard on to the stage, where a digit changes the picture.
                    self.entered()
            case CatalogChanged():
                self._look_for_pictures()
            case _:
                pass

    def _show(self) -> None:
        self._body.setCurrentIndex(1 if self._kit.live else 0)

    def _look_for_pictures(self) -> None:
        """Find and read the photos off the main thread; what was there before stays until then."""
        folder, products = self._kit.photo_folder, self._kit.app.session.products
        self._looked += 1
        this_time = self._looked

        def look() -> dict[str, QImage]:
            found = {one.code: load_photo(find_photo(one.photo, folder)) for one in products}
            return {code: photo for code, photo in found.items() if photo is not None}

        def take(found: dict[str, QImage]) -> None:
            if this_time != self._looked:
                return  # a newer look is under way, and may have come first
            self._pictures.clear()
            self._pictures.update(found)
            self.view.stage.show_products()
            self.view.refresh()

        tasks.run(look, take, self._tell, owner=self)

    def _tell(self, trouble: CoopLiveError) -> None:
        self._kit.doors.tell(Said("warn", trouble.cause, trouble.remedy))


def _evening_of(kit: Kit) -> Evening:
    """Return all that the book has of tonight; in any thread."""
    return evening_in(kit.app.ledger, kit.app.session.live_id or 0)
