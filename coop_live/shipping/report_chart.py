"""The orders of an evening by minute, drawn as bars of plain marks, with what was on air above them; pure."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import tzinfo

from coop_live.i18n import tr
from coop_live.money import grouped
from coop_live.saving import storable
from coop_live.shipping.cells import local_time
from coop_live.shipping.paper import Box, Mark, Words

MINUTE_MS = 60_000
_STRIP, _FIELD = 5.0, 40.0
_AXIS = 8.0
# A letter of the strip needs so many mm.
_LETTER = 2.0
_BETWEEN_TIMES = 16.0


@dataclass(frozen=True, slots=True)
class Bar:
    """One minute (or step) of the evening: its beginning (ms UTC) and the orders in it."""

    at: int
    orders: int


@dataclass(frozen=True, slots=True)
class OnAir:
    """From when to when a product was on air, ms UTC."""

    code: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class _Ground:
    """Where moments stand: `left` to `left + width` in mm is `start` to `end` in ms UTC."""

    left: float
    width: float
    start: int
    end: int

    def x(self, at: int) -> float:
        """Return where a moment stands, at the edge where it is outside."""
        part = (at - self.start) / max(1, self.end - self.start)
        return self.left + self.width * min(1.0, max(0.0, part))


def minutes_chart(
    bars: Sequence[Bar],
    on_air: Sequence[OnAir],
    times: tuple[int, int, Sequence[tuple[int, int]]],
    place: tuple[float, float, float],
    zone: tzinfo | None,
) -> Iterator[Mark]:
    """Draw the bars at `place` (x, y, width in mm), 63 mm high.

    `times` are how many minutes a bar stands for, when the evening began, and the gaps (ms UTC).
    """
    step, started_at, gaps = times
    x, y, width = place
    said = tr("Đơn theo phút") if step == 1 else tr("Đơn theo từng {count} phút", count=step)
    yield Words(x, y, width * 0.5, said, 5, 700)
    if on_air:
        above = tr("phía trên: món đang lên hình")
        yield Words(x + width * 0.5, y + 0.9, width * 0.5, above, 3.6, side="right")
    start = bars[0].at if bars else started_at
    end = (bars[-1].at if bars else started_at) + step * MINUTE_MS
    ground = _Ground(x + _AXIS, width - _AXIS, start, end)
    yield from _strip(on_air, ground, y + 8)
    top = y + 8 + _STRIP + 3
    yield from _gaps(gaps, ground, top)
    yield from _axis(bars, ground, x, top)
    yield from _bars(bars, ground, top, step)
    yield from _times(ground, top + _FIELD + 1.6, zone)


def _strip(on_air: Sequence[OnAir], ground: _Ground, y: float) -> Iterator[Mark]:
    for place, one in enumerate(on_air):
        left, right = ground.x(one.start), ground.x(one.end)
        if right - left < 0.2:
            continue
        yield Box(left, y, right - left, _STRIP, (12, 24)[place % 2])
        code = storable(one.code)
        if right - left >= _LETTER * len(code) + 1:
            yield Words(left + 0.6, y + 0.4, right - left - 0.8, code, 4, 600)


def _gaps(gaps: Sequence[tuple[int, int]], ground: _Ground, top: float) -> Iterator[Mark]:
    """Draw a grey band where comments are missing, wide enough to be seen."""
    for since, until in gaps:
        left, right = ground.x(since), ground.x(until)
        yield Box(left, top, max(0.8, right - left), _FIELD, 30)


def _axis(bars: Sequence[Bar], ground: _Ground, x: float, top: float) -> Iterator[Mark]:
    highest, step = scale(max((one.orders for one in bars), default=0))
    for value in range(0, highest + 1, step):
        y = top + _FIELD * (1 - value / highest)
        yield Box(ground.left, y - 0.1, ground.width, 0.2, 100 if value == 0 else 25)
        yield Words(x, y - 2.4, _AXIS - 2, grouped(value), 3.8, side="right", figures=True)


def _bars(bars: Sequence[Bar], ground: _Ground, top: float, step: int) -> Iterator[Mark]:
    most = max((one.orders for one in bars), default=0)
    highest, _step = scale(most)
    room = ground.width / max(1, len(bars))
    wide = min(room * 0.8, 10.0)
    for one in bars:
        if one.orders:
            height = _FIELD * one.orders / highest
            left = ground.x(one.at) + (room - wide) / 2
            yield Box(left, top + _FIELD - height, wide, height, 100 if one.orders == most else 65)


def _times(ground: _Ground, y: float, zone: tzinfo | None) -> Iterator[Mark]:
    """Write the clock below: full quarters, hours, as far apart as can be read."""
    minutes = (ground.end - ground.start) / MINUTE_MS
    fits = max(1.0, ground.width / _BETWEEN_TIMES)
    every = next((n for n in (1, 2, 5, 10, 15, 30, 60, 120, 240) if minutes / n <= fits), 480)
    at = -(-ground.start // (every * MINUTE_MS)) * every * MINUTE_MS
    while at < ground.end:
        said = f"{local_time(at, zone):%H:%M}"
        left = min(ground.x(at) - 3.7, ground.left + ground.width - 8)
        yield Words(left, y, 9, said, 3.8, figures=True)
        at += every * MINUTE_MS


def scale(most: int) -> tuple[int, int]:
    """Return the top of the axis and its step: whole numbers, at most five lines."""
    factors = (1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000)
    step = next((one for one in factors if most <= one * 4), max(1, -(-most // 4)))
    return step * max(1, -(-most // step)), step
