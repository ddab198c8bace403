"""The third step: OBS is found by itself, asks its password once, and shows a card to see that it works."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import shiboken6
from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from coop_live.errors import CoopLiveError
from coop_live.i18n import tr
from coop_live.model import LampState
from coop_live.overlay.trial_card import Trial
from ui import tasks
from ui.place import Kit
from ui.start.obs_search import Found, Sight, headline, look, sign_in
from ui.start.scenes import SceneChoice
from ui.start.step import Step
from ui.widgets.button import Button
from ui.widgets.lamp import Dot
from ui.widgets.notice import Said
from ui.widgets.words import Words

AGAIN_MS = 3000
"""How long after OBS was not there it is looked for again, as long as this step is in front."""
SHOWN_MS = 8000
"""How long the card that is tried stays on the picture."""

_LAMPS = {
    Found.LOOKING: LampState.CONNECTING,
    Found.ABSENT: LampState.OFF,
    Found.GUARDED: LampState.CONNECTING,
    Found.WRONG: LampState.TROUBLE,
    Found.CONNECTED: LampState.WORKING,
}


class ObsStep(Step):
    """Whatever OBS does meanwhile, the step says it and never waits in the main thread."""

    changed = Signal()

    def __init__(self, kit: Kit) -> None:
        super().__init__(
            kit,
            tr("Đưa thẻ hàng lên hình bằng OBS"),
            tr("Mở OBS trên máy này, coop_live tự tìm. Chưa dùng OBS thì bấm Tiếp tục."),
        )
        self.sight = Sight(Found.LOOKING)
        self.trial: Trial | None = None
        self._busy = False
        self._again, self._end = QTimer(self), QTimer(self)
        for timer, act in ((self._again, self.look), (self._end, self.end_trial)):
            timer.setSingleShot(True)
            timer.timeout.connect(act)
        self.column.addWidget(self._state())
        self.column.addWidget(self._how())
        self.column.addWidget(self._password())
        self.scenes = SceneChoice(kit.theme)
        self.scenes.changed.connect(self._choose_scenes)
        self.column.addWidget(self.scenes)
        self.column.addWidget(self._trial())
        self.column.addStretch(1)
        self._show()

    @property
    def summary(self) -> str:
        """How it is with OBS."""
        return tr("Đã nối") if self.done else tr("Thử một thẻ hàng")

    @property
    def done(self) -> bool:
        """True while OBS is reached."""
        return self.sight.found is Found.CONNECTED

    def entered(self) -> None:
        """Look for OBS."""
        self.look()

    def left(self) -> None:
        """Look no more, and leave nothing on the picture."""
        self._again.stop()
        self.end_trial()

    def first(self) -> QWidget | None:
        """Return the password's field while it is asked, then the card to try; afterwards one goes on."""
        if self.sight.found in (Found.GUARDED, Found.WRONG):
            return self.password
        return self.try_button if self.sight.found is Found.CONNECTED and self.trial is None else None

    def enter(self) -> bool:
        """Sign in with what is typed."""
        if not self.password.hasFocus() or not self.password.text():
            return False
        self.connect_now()
        return True

    def hideEvent(self, event: QHideEvent) -> None:
        """Leave nothing on the picture when the page goes, whichever way."""
        if shiboken6.isValid(self._again):  # else Qt is taking the page apart, and it was hidden before
            self.left()
        super().hideEvent(event)

    # ------------------------------------------------------------------- the parts

    def _state(self) -> QWidget:
        self._box = QFrame()
        self._box.setProperty("panel", "well")
        row = QHBoxLayout(self._box)
        row.setContentsMargins(16, 12, 12, 12)
        row.setSpacing(12)
        self._dot = Dot(self.theme)
        words = QVBoxLayout()
        words.setSpacing(0)
        self.said = Words(self.theme, "", style="title", wrap=True)
        self.remedy = Words(self.theme, "", style="small", tone="text_2", wrap=True)
        words.addWidget(self.said)
        words.addWidget(self.remedy)
        self.again_button = Button(self.theme, tr("Thử lại"), icon="rotate-ccw")
        self.again_button.clicked.connect(self.look)
        row.addWidget(self._dot, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        row.addWidget(self.again_button)
        return self._box

    def _how(self) -> QWidget:
        """Say how OBS is made to answer, for who has never done it."""
        self.how = QWidget()
        column = QVBoxLayout(self.how)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        steps = (
            tr("1. Mở OBS."),
            tr("2. Trong OBS: Công cụ (Tools), Cài đặt máy chủ WebSocket (WebSocket Server Settings)."),
            tr("3. Đánh dấu Bật máy chủ WebSocket (Enable WebSocket server), bấm OK."),
        )
        for step in steps:
            column.addWidget(Words(self.theme, step, wrap=True))
        return self.how

    def _password(self) -> QWidget:
        self.asked = QWidget()
        column = QVBoxLayout(self.asked)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        label = Words(self.theme, tr("Mật khẩu OBS"), style="strong")
        where = tr(
            "Trong OBS: Công cụ (Tools), Cài đặt máy chủ WebSocket, Hiện thông tin kết nối "
            "(Show Connect Info), rồi chép mật khẩu. Mật khẩu cất trong kho khóa của máy này."
        )
        self.password = QLineEdit()
        self.password.setFont(self.theme.font("body"))
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self.password.setAccessibleName(tr("Mật khẩu OBS"))
        label.setBuddy(self.password)
        self.sign_in = Button(self.theme, tr("Nối"), keys=("Enter",))
        self.sign_in.clicked.connect(self.connect_now)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.password, 1)
        row.addWidget(self.sign_in)
        column.addWidget(label)
        column.addLayout(row)
        column.addWidget(Words(self.theme, where, style="small", tone="text_2", wrap=True))
        return self.asked

    def _trial(self) -> QWidget:
        self.trying = QWidget()
        row = QHBoxLayout(self.trying)
        row.setContentsMargins(0, 4, 0, 0)
        row.setSpacing(12)
        self.try_button = Button(self.theme, tr("Thử thẻ"), icon="monitor")
        self.try_button.clicked.connect(self.turn_trial)
        self.tried = Words(self.theme, "", tone="text_2", wrap=True)
        row.addWidget(self.try_button, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.tried, 1)
        return self.trying

    def _show(self) -> None:
        sight = self.sight
        connected, asked = sight.found is Found.CONNECTED, sight.found in (Found.GUARDED, Found.WRONG)
        self._dot.show_state(_LAMPS[sight.found])
        self.said.setText(headline(sight))
        self.said.set_tone("honey" if sight.found is Found.WRONG else "text")
        self.remedy.setText(sight.remedy)
        self.remedy.setVisible(bool(sight.remedy))
        self.again_button.setVisible(sight.found is Found.ABSENT)
        self.how.setVisible(sight.found is Found.ABSENT)
        self.asked.setVisible(asked)
        self.scenes.setVisible(connected)
        self.trying.setVisible(connected)
        self._show_trial()
        self.changed.emit()

    def _show_trial(self, words: str = "") -> None:
        shown = self.trial is not None
        self.try_button.set_words(tr("Bỏ thẻ xuống") if shown else tr("Thử thẻ"))
        seconds = SHOWN_MS // 1000
        if self.trial is not None:
            words = tr(
                "Nhìn OBS: thẻ {code} đang ở trên hình. Sau {seconds} giây thẻ tự ẩn.",
                code=self.trial.card.code,
                seconds=seconds,
            )
        self.tried.setText(words or tr("Một thẻ hàng lên hình {seconds} giây rồi tự ẩn.", seconds=seconds))

    # ----------------------------------------------------------------- what is done

    def look(self) -> None:
        """Look for OBS on this computer; where it is not, again in a moment."""
        if self._busy:
            return
        self._again.stop()
        if self.sight.found is not Found.ABSENT:  # what is said does not flicker while it is looked again
            self.sight = Sight(Found.LOOKING)
            self._show()
        obs = self.kit.settings.obs
        self._ask(lambda: look(obs))

    def connect_now(self) -> None:
        """Try the password that was typed."""
        password, obs = self.password.text(), self.kit.settings.obs
        if password and not self._busy:
            self.sign_in.setEnabled(False)
            self._ask(lambda: sign_in(obs, password))

    def turn_trial(self) -> None:
        """Put the card on the picture, or take it off."""
        if self.trial is not None:
            self.end_trial()
            return
        self.try_button.setEnabled(False)
        self.tried.setText(tr("Đang đưa thẻ lên hình …"))
        tasks.run(self.kit.app.show_trial, self._trial_shown, self._trial_failed, owner=self)

    def end_trial(self) -> None:
        """Take the card off the picture."""
        self._end.stop()
        if self.trial is not None:
            self.trial = None
            self.kit.app.hide_trial()
            self._show_trial(tr("Thẻ đã ẩn. Thấy thẻ trong OBS là được rồi."))

    def _ask(self, question: Callable[[], Sight]) -> None:
        self._busy = True

        def failed(trouble: CoopLiveError) -> None:
            self._seen(Sight(Found.ABSENT, trouble.cause, trouble.remedy))

        tasks.run(question, self._seen, failed, owner=self)

    def _seen(self, sight: Sight) -> None:
        self._busy = False
        before, self.sight = self.sight, sight
        self.sign_in.setEnabled(True)
        if sight.found is Found.CONNECTED:
            self.password.clear()
            self.scenes.show_scenes(sight.scenes, self.kit.settings.obs.scenes)
            lamp = self.kit.lamps.get("obs")
            if lamp is None or lamp.state is not LampState.WORKING:
                self._use(self.kit.settings.obs.scenes)
        self._show()
        if sight.found is Found.WRONG:
            self.password.selectAll()
        if self.isVisible():
            if sight.found is Found.ABSENT:
                self._again.start(AGAIN_MS)
            if sight.found is not before.found and (first := self.first()) is not None:
                first.setFocus()

    def _choose_scenes(self, scenes: tuple[str, ...]) -> None:
        self.end_trial()
        self._use(scenes)

    def _use(self, scenes: tuple[str, ...]) -> None:
        """Let the program's own link reach this OBS from now on."""
        settings, ways = self.kit.settings, self.kit.app.ways
        self.kit.doors.change(replace(settings, obs=replace(settings.obs, enabled=True, scenes=scenes)))
        tasks.run(ways.link_anew, lambda _nothing: None, self._tell, owner=self)

    def _trial_shown(self, trial: Trial) -> None:
        self.try_button.setEnabled(True)
        self.trial = trial
        if not self.isVisible():
            self.end_trial()
            return
        self._show_trial()
        self._end.start(SHOWN_MS)

    def _trial_failed(self, trouble: CoopLiveError) -> None:
        self.try_button.setEnabled(True)
        self._show_trial(f"{trouble.cause} {trouble.remedy}")

    def _tell(self, trouble: CoopLiveError) -> None:
        self.kit.doors.tell(Said("warn", trouble.cause, trouble.remedy))
