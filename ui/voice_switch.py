"""The voice is switched on and off where its lamp is explained, without a way through the settings."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from coop_live.i18n import tr
from coop_live.model import Lamp, LampState
from coop_live.settings import Settings
from ui.place import Doors


def voice_switch(settings: Settings, doors: Doors) -> tuple[str, Callable[[], None]]:
    """Return the button for the voice: its words, and what it does; on also says that the speaker is away.

    A voice that is wanted in the settings but kept silent for the microphone's sake is off.
    """
    on = settings.voice.enabled and not settings.sound.near_microphone

    def turn() -> None:
        sound = settings.sound if on else replace(settings.sound, near_microphone=False)
        voice = replace(settings.voice, enabled=not on)
        doors.change(replace(settings, voice=voice, sound=sound))
        doors.settle()

    return (tr("Tắt giọng đọc") if on else tr("Bật giọng đọc")), turn


def voice_words(lamp: Lamp) -> str:
    """Return what the voice is for, in one sentence."""
    if lamp.state is LampState.OFF:
        return tr("Bật thì đơn vừa chốt được đọc to. Loa gần micro thì đừng bật.")
    return tr("Đơn vừa chốt được đọc to.")
