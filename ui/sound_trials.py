"""Hear each sound and the voice before the evening: a row of buttons on the settings page."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from coop_live.errors import CoopLiveError
from coop_live.i18n import tr
from coop_live.settings import Settings
from coop_live.speech import Sound
from ui import tasks
from ui.place import Kit
from ui.widgets.button import Button
from ui.widgets.notice import Said
from ui.widgets.words import Words


def sound_words(sound: Sound) -> str:
    """Return what a sound is called on its button."""
    return {
        Sound.NEW_ORDER: tr("Đơn mới"),
        Sound.CONFIRMED: tr("Đã chốt"),
        Sound.TROUBLE: tr("Trục trặc"),
    }[sound]


class SoundTrials(QWidget):
    """A button for each sound; what keeps it from being heard is said below."""

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self._kit = kit
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 10, 14, 12)
        column.setSpacing(4)
        column.addWidget(Words(kit.theme, tr("Nghe thử"), style="strong"))
        grid = QGridLayout()
        grid.setSpacing(8)
        self.buttons: dict[Sound, Button] = {}
        for place, sound in enumerate(Sound):
            button = Button(kit.theme, sound_words(sound), icon="play")
            button.setAccessibleName(tr("Nghe thử: {name}", name=sound_words(sound)))
            button.clicked.connect(partial(self._try, sound))
            grid.addWidget(button, place, 0)  # under each other: French words are long
            self.buttons[sound] = button
        grid.setColumnStretch(1, 1)
        column.addLayout(grid)
        self.why = Words(kit.theme, "", style="small", tone="honey", wrap=True)
        column.addWidget(self.why)

    def show_settings(self, settings: Settings) -> None:
        """Let what is silent be seen: nothing is played while the microphone would hear it."""
        silent = settings.sound.near_microphone
        for button in self.buttons.values():
            button.setEnabled(not silent)
            button.setToolTip(tr("Loa đứng gần micro: đang tắt mọi tiếng.") if silent else "")
        self._say(tr("Loa đứng gần micro: đang tắt mọi tiếng.") if silent else "")

    def _try(self, sound: Sound) -> None:
        aloud = self._kit.app.aloud
        tasks.run(lambda: aloud.try_sound(sound), lambda _heard: self._say(""), self._not_heard, owner=self)

    def _not_heard(self, trouble: CoopLiveError) -> None:
        self._say(f"{trouble.cause} {trouble.remedy}")

    def _say(self, words: str) -> None:
        self.why.setText(words)
        self.why.setVisible(bool(words))


class VoiceTrial(QWidget):
    """One button that lets the voice say a made-up order, where the voice is on."""

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self._kit = kit
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 10, 14, 12)
        self.button = Button(kit.theme, tr("Nghe thử"), icon="play")
        self.button.setAccessibleName(tr("Nghe thử giọng đọc"))
        self.button.clicked.connect(self._try)
        grid = QGridLayout()
        grid.addWidget(self.button, 0, 0)
        grid.setColumnStretch(1, 1)
        column.addLayout(grid)

    def show_settings(self, settings: Settings) -> None:
        """A voice that is off cannot be tried."""
        on = settings.voice.enabled and not settings.sound.near_microphone
        self.button.setEnabled(on)
        self.button.setToolTip("" if on else tr("Bật giọng đọc trước đã."))

    def _try(self) -> None:
        lamp = self._kit.lamps.get("voice")
        if lamp is not None and lamp.remedy:
            self._kit.doors.tell(Said("warn", lamp.cause, lamp.remedy))
        self._kit.app.aloud.try_voice()
