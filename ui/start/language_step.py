"""The first step: in which language, who sells, who sits here, and where the loudspeaker stands."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QGridLayout, QLineEdit, QVBoxLayout, QWidget

from coop_live.errors import CoopLiveError
from coop_live.i18n import tr
from coop_live.settings import FIELDS, General
from ui.place import Kit
from ui.settings_form import choice_words
from ui.start.step import Step
from ui.translation import LANGUAGES
from ui.widgets.ask import ask_for
from ui.widgets.notice import Said
from ui.widgets.segments import Segments
from ui.widgets.words import Words

MOST_WIDE = 420


class LanguageStep(Step):
    """A language is spoken as soon as it is chosen; names are kept when their field is left."""

    def __init__(self, kit: Kit) -> None:
        super().__init__(
            kit,
            tr("Bà con dùng tiếng nào?"),
            tr("Chọn bằng phím mũi tên. Lúc nào cũng đổi lại được trong Cài đặt."),
        )
        general = kit.settings.general
        # Each in its own name: who does not read the others finds it.
        names = tuple((choice_words(one), "") for one in LANGUAGES)
        self.language = Segments(kit.theme, names, name=tr("Ngôn ngữ"))
        self.language.choose(LANGUAGES.index(kit.language))
        self.language.chosen.connect(lambda place: self._speak(LANGUAGES[place]))
        self.column.addWidget(self.language)
        self.column.addSpacing(8)
        self.cooperative = self._line(tr("Tên hợp tác xã"), general.cooperative, tr("ví dụ: HTX An Toàn"))
        self.person = self._line(tr("Ai ngồi máy này?"), general.person, tr("ví dụ: Hằng"))
        self.column.addLayout(self._names())
        self.column.addSpacing(8)
        self.column.addLayout(self._speaker())
        self.column.addStretch(1)

    @property
    def summary(self) -> str:
        """The language that is spoken."""
        return choice_words(self.kit.language)

    def first(self) -> QWidget | None:
        """Return the chosen language: ← and → walk from there."""
        return self.language.segments[self.language.current()]

    def entered(self) -> None:
        """Show what the settings say now."""
        settings = self.kit.settings
        self.cooperative.setText(settings.general.cooperative)
        self.person.setText(settings.general.person)
        self.near.choose(int(settings.sound.near_microphone))

    def left(self) -> None:
        """Keep the names."""
        self._keep("cooperative", self.cooperative)
        self._keep("person", self.person)

    def _names(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(20)
        grid.setVerticalSpacing(4)
        titles = (tr("Tên hợp tác xã"), tr("Ai ngồi máy này?"))
        notes = (tr("Hiện ở đầu cửa sổ."), tr("Sổ ghi lại ai chốt đơn nào."))
        for place, line in enumerate((self.cooperative, self.person)):
            label = Words(self.theme, titles[place], style="strong", wrap=True)
            label.setBuddy(line)
            grid.addWidget(label, 0, place)
            grid.addWidget(line, 1, place)
            grid.addWidget(Words(self.theme, notes[place], style="small", tone="text_2", wrap=True), 2, place)
            grid.setColumnStretch(place, 1)
        return grid

    def _line(self, name: str, text: str, example: str) -> QLineEdit:
        line = QLineEdit(text)
        line.setFont(self.theme.font("body"))
        ask_for(line, example)
        line.setAccessibleName(name)
        line.setMaximumWidth(self.theme.scaled(MOST_WIDE))
        line.editingFinished.connect(self.left)
        return line

    def _speaker(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(4)
        question = tr("Loa có đứng gần micro không?")
        column.addWidget(Words(self.theme, question, style="strong", wrap=True))
        about = tr("Gần thì mọi tiếng báo và giọng đọc đều tắt, để khách xem không nghe thấy.")
        column.addWidget(Words(self.theme, about, style="small", tone="text_2", wrap=True))
        column.addSpacing(4)
        answers = ((tr("Không, loa ở xa"), ""), (tr("Có, ngay bên cạnh"), ""))
        self.near = Segments(self.theme, answers, name=question)
        self.near.choose(int(self.kit.settings.sound.near_microphone))
        self.near.chosen.connect(lambda place: self._place_speaker(bool(place)))
        column.addWidget(self.near)
        return column

    def _speak(self, language: str) -> None:
        self.left()
        self._change_general(replace(self.kit.settings.general, language=language))

    def _keep(self, name: str, line: QLineEdit) -> None:
        """Keep a name if it can be one; else it is marked, and what is wrong is told."""
        settings = self.kit.settings
        if line.text() == getattr(settings.general, name):
            return
        field = next(one for one in FIELDS if one.key == f"general.{name}")
        try:
            changed = field.put_into(settings, line.text())
        except CoopLiveError as wrong:
            self.kit.doors.tell(Said("warn", wrong.cause, wrong.remedy))
            return
        self._change_general(changed.general)

    def _change_general(self, general: General) -> None:
        if general != self.kit.settings.general:
            self.kit.doors.change(replace(self.kit.settings, general=general))

    def _place_speaker(self, near: bool) -> None:
        """A voice beside the microphone would be heard by everybody who watches."""
        settings = self.kit.settings
        voice = replace(settings.voice, enabled=settings.voice.enabled and not near)
        sound = replace(settings.sound, near_microphone=near)
        self.kit.doors.change(replace(settings, voice=voice, sound=sound))
