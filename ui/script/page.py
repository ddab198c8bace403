"""The page Kiểm câu chữ: tonight's title, script and pinned comment, checked while they are typed."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QTimer
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QHBoxLayout

from coop_live.errors import CoopLiveError
from coop_live.i18n import tr
from coop_live.model import Certificate, Product
from coop_live.policy import check
from ui import tasks
from ui.newest import Newest
from ui.place import Kit, Place
from ui.prepare.facts import platform_name
from ui.script.field import ScriptField
from ui.script.found import FoundList, summary
from ui.script.words import MOST, Told, read_script, script_path, told, write_script
from ui.widgets.button import Button
from ui.widgets.chip import Chip
from ui.widgets.choice import Choice
from ui.widgets.key_bar import Hint
from ui.widgets.notice import Said
from ui.widgets.panel import Panel, PanelHead

REST_MS = 250
"""The check waits for a rest between two keys."""

LIST_WIDE = 460


@dataclass(frozen=True, slots=True)
class Asked:
    """One text as it is to be checked."""

    text: str
    platforms: tuple[str, ...]
    kind: str
    certificates: tuple[Certificate, ...]
    language: str


class ScriptPage(Place):
    """The words stay until the next evening: script.txt beside the settings keeps them."""

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self._kit = kit
        self._code = ""
        self._products: tuple[Product, ...] = ()
        self._asked: Asked | None = None
        self._path = script_path()
        self._loaded = False
        self.field = ScriptField(kit.theme)
        self.product = Choice(kit.theme, tr("Nói về"))
        self.list = FoundList(kit.theme)
        self.chip = Chip(kit.theme)
        self._check = Newest(_checked, self._take, self._tell, self)
        self._keep = Newest(self._write, lambda _nothing: None, self._tell, self)
        self._rest = QTimer(self, interval=REST_MS, singleShot=True)
        self._rest.timeout.connect(self._look)
        self._lay_out()
        self.field.textChanged.connect(self._rest.start)
        self.field.too_long.connect(self._tell_cut)
        self.product.picked.connect(self._choose)
        self.list.chosen.connect(self._show_words)
        tasks.run(lambda: read_script(self._path), self._fill, owner=self)

    def hints(self) -> tuple[Hint, ...]:
        """Return the keys of this page."""
        return ((("Tab",), tr("Tới từng điều")), (("Enter",), tr("Tới chữ")), (("Esc",), tr("Quay lại")))

    def entered(self) -> None:
        """Take over what the list and tonight's platforms are now, and the keyboard into the text."""
        self._products = self._kit.app.session.products
        codes = [one.code for one in self._products]
        self._code = self._code if self._code in codes else ""
        options = (tr("Chung cho cả buổi"), *(f"{one.code} · {one.name}" for one in self._products))
        self.product.set_options(options, codes.index(self._code) + 1 if self._code else 0)
        names = ", ".join(platform_name(one) for one in self._platforms())
        self.head.second.set_text(names or tr("Chưa chọn nơi live"))
        self._asked = None
        self._look()
        self.field.setFocus()

    def hideEvent(self, event: QHideEvent) -> None:
        """Keep what was typed last, without waiting for the rest."""
        if self._rest.isActive():
            self._rest.stop()
            self._look()
        super().hideEvent(event)

    # ------------------------------------------------------------------ the parts

    def _lay_out(self) -> None:
        theme = self._kit.theme
        left, right = Panel("plain"), Panel("side")
        self.head = PanelHead(theme, tr("Kiểm câu chữ"), height=theme.scaled(52))
        self.head.add(self.product)
        self.product.setMaximumWidth(theme.scaled(300))
        left.column.addWidget(self.head)
        room = QHBoxLayout()
        room.setContentsMargins(14, 14, 14, 14)
        room.addWidget(self.field)
        left.column.addLayout(room, 1)
        head = PanelHead(theme, tr("Chữ cần xem lại"), height=theme.scaled(52))
        self.chip.setParent(head)
        head.add(self.chip)
        self.close_button = Button(theme, tr("Xong"), keys=("Esc",), size="small")
        self.close_button.clicked.connect(self._leave)
        head.add(self.close_button)
        right.column.addWidget(head)
        right.column.addWidget(self.list, 1)
        right.setFixedWidth(theme.scaled(LIST_WIDE))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(left, 1)
        row.addWidget(right)

    def _platforms(self) -> tuple[str, ...]:
        live = self._kit.live
        return self._kit.app.session.platforms if live else self._kit.settings.live.platforms

    # ------------------------------------------------------------- text and answer

    def _fill(self, text: str) -> None:
        """Show what was kept; what a hand typed meanwhile stands."""
        self._loaded = True
        if text and not self.field.toPlainText():
            self.field.setPlainText(text)

    def _look(self) -> None:
        """Ask the rules about the text as it stands, and keep it."""
        text = self.field.toPlainText()
        about = next((one for one in self._products if one.code == self._code), None)
        papers = about.certificates if about else ()
        kind = about.law_class if about else ""
        asked = Asked(text[:MOST], self._platforms(), kind, papers, self._kit.language)
        if self._loaded and (self._asked is None or asked.text != self._asked.text):
            self._keep.ask(text)
        self._asked = asked
        self._check.ask(asked)

    def _write(self, text: str) -> None:
        write_script(self._path, text)

    def _take(self, answer: tuple[Asked, tuple[Told, ...]]) -> None:
        asked, found = answer
        if asked != self._asked or asked.text != self.field.toPlainText()[:MOST]:
            return  # something was typed since: that is being looked at
        self.field.mark(asked.text, found)
        if asked.text.strip():
            self.chip.set_text(*summary(found))
            self.list.show_found(found, tr("Chưa thấy điều gì trái luật hoặc nội quy."))
        else:
            self.chip.set_text("")
            self.list.show_found((), tr("Chữ có vấn đề hiện ở đây, kèm lý do và cách nói khác."))

    def _choose(self, position: int) -> None:
        self._code = self._products[position - 1].code if position else ""
        self._look()

    def _show_words(self, one: Told) -> None:
        if self._asked is not None:
            self.field.go_to(self._asked.text, one)

    def _leave(self) -> None:
        self._kit.doors.go_to("live" if self._kit.live else "prepare")

    def _tell_cut(self) -> None:
        cause = tr("Bài dài quá: chỉ nhận %n chữ cái đầu.", "", MOST)
        self._kit.doors.tell(Said("warn", cause, tr("Dán từng phần để kiểm hết.")))

    def _tell(self, trouble: CoopLiveError) -> None:
        self._kit.doors.tell(Said("warn", trouble.cause, trouble.remedy))


def _checked(asked: Asked) -> tuple[Asked, tuple[Told, ...]]:
    found = check(
        asked.text,
        asked.platforms,
        kind=asked.kind,
        certificates=asked.certificates,
        language=asked.language,
    )
    return asked, told(asked.text, found)
