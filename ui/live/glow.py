"""A row that is new glows once and fades; nothing moves."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEasingCurve, QObject, QVariantAnimation, Signal

from ui.theme import Theme

# More than so many at once are a burst: then none glows, the count at the head says it.
AT_ONCE = 2


class Glow(QObject):
    """How strongly each new row glows, 1 to 0; `changed` asks for that row to be painted."""

    changed = Signal(int)

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._length = theme.motion("new_order_glow")
        self._strength: dict[int, float] = {}

    def of(self, number: int) -> float:
        """Return how strongly this row glows just now."""
        return self._strength.get(number, 0.0)

    def begin(self, numbers: set[int]) -> None:
        """Let these rows glow, if they are few."""
        if len(numbers) > AT_ONCE:
            return
        for number in numbers:
            fading = QVariantAnimation(self)
            fading.setStartValue(1.0)
            fading.setEndValue(0.0)
            fading.setDuration(self._length)
            fading.setEasingCurve(QEasingCurve.Type.OutCubic)
            fading.valueChanged.connect(partial(self._fade, number))
            fading.start(QVariantAnimation.DeletionPolicy.DeleteWhenStopped)

    def _fade(self, number: int, strength: float) -> None:
        if strength > 0.0:
            self._strength[number] = strength
        else:
            self._strength.pop(number, None)
        self.changed.emit(number)
