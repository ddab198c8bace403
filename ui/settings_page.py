"""The settings: every one explained, each change kept at once; secrets go to the computer's vault."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from coop_live import vault
from coop_live.errors import CoopLiveError
from coop_live.events import Event, LiveEnded, LiveStarted
from coop_live.i18n import tr
from coop_live.ledger import backups
from coop_live.settings import FIELDS
from coop_live.ways import OBS_PASSWORD
from ui import tasks
from ui.bridge_address import BridgeAddress
from ui.dates import day_and_clock
from ui.key_table import caps
from ui.keys import key
from ui.place import Kit, Place
from ui.second_desk import SecondDesk
from ui.settings_form import Editor
from ui.settings_notes import font_named, note_of
from ui.settings_samples import CardSample, PaySample
from ui.sound_trials import SoundTrials, VoiceTrial
from ui.widgets.button import Button
from ui.widgets.columns import Column, Columns
from ui.widgets.key_bar import Hint
from ui.widgets.notice import Said
from ui.widgets.panel import Panel, PanelHead
from ui.widgets.words import Words

COLUMNS = (
    ("general", "live", "book", "desk_page"),
    ("overlay", "obs", "shipping"),
    ("sound", "voice", "brand", "pay", "bridge"),
)


# The first steps are opened again by a button of their own.
ELSEWHERE = ("general.greeted",)


def group_words(group: str) -> str:
    """Return what a group of settings is called."""
    return {
        "general": tr("Chung"),
        "live": tr("Nơi live"),
        "book": tr("Sổ đơn"),
        "overlay": tr("Thẻ trên hình"),
        "brand": tr("Vẻ riêng của hợp tác xã"),
        "pay": tr("Nhận tiền, truy xuất"),
        "obs": "OBS",
        "bridge": tr("Cầu nối bình luận"),
        "voice": tr("Giọng đọc"),
        "sound": tr("Tiếng báo"),
        "shipping": tr("Gửi hàng"),
        "desk_page": tr("Bàn thứ hai"),
    }[group]


class SettingsPage(Place):
    """Made from the declarations; adding a setting adds its editor."""

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self._kit = kit
        self.editors: dict[str, Editor] = {}
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inside = Columns([Column(*map(self._card, groups)) for groups in COLUMNS])
        inside.setProperty("ground", "bg")
        area.setWidget(inside)
        outer.addWidget(area)
        kit.bridge.happened.connect(self._hear)

    def hints(self) -> tuple[Hint, ...]:
        """Return the keys of this page."""
        return ((("Tab",), tr("Ô kế")), (("←", "→"), tr("Chọn")), (("Esc",), tr("Xong")))

    def entered(self) -> None:
        """Show what is chosen now."""
        for editor in self.editors.values():
            editor.show_value(editor.field.value_in(self._kit.settings))
        self._lock()
        self._show_notes()
        self.address.show_address()
        self.second_desk.show_state()
        self._show_backup()
        self._look_for_password()
        if self.focusWidget() is None or not self.isAncestorOf(self.focusWidget()):
            self.go_to_part("general.cooperative")

    def go_to_part(self, part: str) -> None:
        """Put the keyboard on a setting."""
        if part in self.editors:
            self.editors[part].take_keyboard()

    def where(self) -> str:
        """Return the setting that has the keyboard, "" for none."""
        focus = self.window().focusWidget()
        return next((key for key, one in self.editors.items() if focus and one.isAncestorOf(focus)), "")

    def _hear(self, event: Event) -> None:
        match event:
            case LiveStarted() | LiveEnded():
                self._lock()
            case _:
                pass

    def _lock(self) -> None:
        """Where a live goes out is settled when it begins: the rules on air follow from it."""
        why = tr("Đang live: kết thúc rồi hãy đổi.") if self._kit.live else ""
        self.editors["live.platforms"].lock(why)
        steps = why or (tr("Đang tập dượt: kết thúc rồi hãy mở.") if self._kit.app.rehearsal else "")
        self.steps_button.setEnabled(not steps)
        self.steps_button.setToolTip(steps)

    def _card(self, group: str) -> Panel:
        card = Panel("card")
        card.column.addWidget(PanelHead(self._kit.theme, group_words(group)))
        for field in FIELDS:
            if field.group == group and field.key not in ELSEWHERE:
                editor = Editor(self._kit.theme, field)
                editor.changed.connect(lambda value, one=editor: self._change(one, value))
                self.editors[field.key] = editor
                card.column.addWidget(editor)
        for more in self._more(group):
            card.column.addWidget(more)
        return card

    def _more(self, group: str) -> tuple[QWidget, ...]:
        """Return what stands in the card of a group below its settings."""
        made: dict[str, Callable[[], tuple[QWidget, ...]]] = {
            "general": lambda: (self._first_steps(),),
            "obs": lambda: (self._password(),),
            "bridge": self._bridge,
            "sound": self._sounds,
            "voice": self._voice,
            "book": lambda: (self._backups(),),
            "brand": self._brand,
            "pay": self._pay,
            "desk_page": self._desk_page,
        }
        return made[group]() if group in made else ()

    def _bridge(self) -> tuple[QWidget, ...]:
        self.address = BridgeAddress(self._kit)
        return self.address, self._more_sources()

    def _sounds(self) -> tuple[QWidget, ...]:
        self.sounds = SoundTrials(self._kit)
        return (self.sounds,)

    def _voice(self) -> tuple[QWidget, ...]:
        self.voice = VoiceTrial(self._kit)
        return (self.voice,)

    def _brand(self) -> tuple[QWidget, ...]:
        self.card = CardSample(self._kit.theme)
        box, column = _block()
        column.addWidget(self.card)
        return (box,)

    def _desk_page(self) -> tuple[QWidget, ...]:
        self.second_desk = SecondDesk(self._kit)
        return (self.second_desk,)

    def _pay(self) -> tuple[QWidget, ...]:
        self.trial = PaySample(self._kit.theme)
        return (self.trial,)

    def _change(self, editor: Editor, value: object) -> None:
        before = self._kit.settings
        try:
            if editor.field.key == "brand.font":
                value = font_named(str(value))
            after = editor.field.put_into(before, value)
        except CoopLiveError as wrong:
            editor.mark(True)
            self._kit.doors.tell(Said("warn", wrong.cause, wrong.remedy))
            return
        editor.mark(False)
        if after != before:
            self._kit.doors.change(after)
            self.address.show_address()
            self.second_desk.show_state()
            self._show_notes()

    def _show_notes(self) -> None:
        """Say how settings were understood, and show what comes of them."""
        settings = self._kit.settings
        for name, editor in self.editors.items():
            editor.show_note(note_of(name, settings))
        self.card.show_settings(settings, self._kit.app.ways.canvas)
        self.trial.show_pay(settings.pay)
        self.sounds.show_settings(settings)
        self.voice.show_settings(settings)

    # ---------------------------------------------------------------- the vault

    def _password(self) -> QWidget:
        theme = self._kit.theme
        box, column = _block()
        column.addWidget(Words(theme, tr("Mật khẩu OBS"), style="strong"))
        where = tr("Xem trong OBS: Công cụ, WebSocket. Mật khẩu cất trong kho khóa của máy.")
        column.addWidget(Words(theme, where, style="small", tone="text_2", wrap=True))
        row = QHBoxLayout()
        row.setSpacing(8)
        self.password = field = QLineEdit()
        field.setFont(theme.font("body"))
        field.setEchoMode(QLineEdit.EchoMode.Password)
        field.setAccessibleName(tr("Mật khẩu OBS"))
        keep = Button(theme, tr("Cất"))
        keep.setAccessibleName(tr("Cất mật khẩu OBS"))
        field.returnPressed.connect(keep.click)
        keep.clicked.connect(lambda: self._keep_password(field))
        row.addWidget(field, 1)
        row.addWidget(keep)
        column.addLayout(row)
        return box

    def _keep_password(self, field: QLineEdit) -> None:
        password = field.text()
        if not password:
            return

        def kept(_nothing: None) -> None:
            field.clear()  # only now: what could not be kept need not be typed again
            self._kit.doors.tell(Said("info", tr("Đã cất mật khẩu OBS.")))
            self._kit.doors.reconnect()

        tasks.run(lambda: vault.put(OBS_PASSWORD, password), kept, self._tell, owner=self)

    def _look_for_password(self) -> None:
        """Say whether one is kept, never which; the vault may be slow to answer."""

        def say(kept: bool) -> None:
            self.password.setPlaceholderText(tr("Đã cất một mật khẩu") if kept else "")

        tasks.run(lambda: bool(vault.get(OBS_PASSWORD)), say, self._tell, owner=self)

    def _more_sources(self) -> QWidget:
        """Lead to the page of all sources: which of them are on is chosen there."""
        self.sources_button = Button(self._kit.theme, tr("Nguồn bình luận"), keys=caps(key("sources")))
        self.sources_button.clicked.connect(lambda: self._kit.doors.go_to("sources"))
        box, column = _block()
        column.addWidget(self.sources_button, 0, Qt.AlignmentFlag.AlignLeft)
        return box

    def _first_steps(self) -> QWidget:
        self.steps_button = Button(self._kit.theme, tr("Xem lại ba bước đầu"), icon="rotate-ccw")
        self.steps_button.clicked.connect(lambda: self._kit.doors.go_to("start"))
        box, column = _block()
        column.addWidget(self.steps_button, 0, Qt.AlignmentFlag.AlignLeft)
        return box

    def _backups(self) -> QWidget:
        theme = self._kit.theme
        box, column = _block()
        column.addWidget(Words(theme, tr("Bản sao lưu"), style="strong"))
        self.last_backup = Words(theme, "", style="small", tone="text_2", wrap=True)
        column.addWidget(self.last_backup)
        self.backup_button = Button(theme, tr("Sao lưu ngay"), icon="download")
        self.backup_button.clicked.connect(self._back_up)
        row = QHBoxLayout()
        row.addWidget(self.backup_button)
        row.addStretch(1)
        column.addLayout(row)
        return box

    def _back_up(self) -> None:
        app = self._kit.app

        def told(path: Path) -> None:
            self._kit.doors.tell(Said("info", tr("Đã sao lưu vào {name}.", name=path.name)))
            self._show_backup()

        tasks.run(app.back_up, told, self._tell, owner=self)

    def _show_backup(self) -> None:
        """Say when the ledger was backed up last."""

        def say(newest: Path | None) -> None:
            if newest is None:
                self.last_backup.setText(tr("Chưa có bản nào."))
                return
            time = day_and_clock(backups.made_at(newest))
            self.last_backup.setText(tr("Bản mới nhất: {time}, {name}", time=time, name=newest.name))

        tasks.run(self._kit.app.newest_backup, say, self._tell, owner=self)

    def _tell(self, trouble: CoopLiveError) -> None:
        self._kit.doors.tell(Said("warn", trouble.cause, trouble.remedy))


def _block() -> tuple[QWidget, QVBoxLayout]:
    box = QWidget()
    column = QVBoxLayout(box)
    column.setContentsMargins(14, 10, 14, 12)
    column.setSpacing(4)
    return box, column
