"""How a layer comes and goes: how far it is from its place in each frame, and which way.

A layer is moved by a crop filter of our own on its source, which shifts the picture within its own
frame. The item's position in OBS is never touched: it belongs to the user, who may drag it, and no
crash in the middle of a motion can leave it wrong.
"""

from __future__ import annotations

import struct
from pathlib import Path

from coop_live.model import Layer
from coop_live.overlay.obs_client import Fields, Step

FILTER = "coop_live chuyển động"
FILTER_KIND = "crop_filter"

# Offsets from the place of rest, one frame each. The frame before the first shows nothing, so that the
# first pixel comes as early as with a cut; the frame after the last is the place itself (or nothing).
CARD_IN, CARD_OUT = (0.55, 0.28, 0.12, 0.04), (0.15, 0.50)  # parts of the height
TICKER_IN, TICKER_OUT = (16, 9, 3), (5, 14)  # pixels at 720 lines: it slides 20 and cuts
NEXT_FRAME: Step = ("Sleep", {"sleepFrames": 1})

PNG = b"\x89PNG\r\n\x1a\n"


def height_of(picture: Path) -> int:
    """Return how many pixels high a PNG is, 0 when it cannot be told."""
    try:
        with picture.open("rb") as file:
            head = file.read(24)
    except OSError:
        return 0
    return int(struct.unpack(">I", head[20:24])[0]) if head.startswith(PNG) and len(head) == 24 else 0


def way_in(layer: Layer, height: int, canvas: tuple[int, int]) -> tuple[int, ...]:
    """Return the offsets in pixels, frame by frame, of a layer that appears."""
    return _pixels(layer, CARD_IN, TICKER_IN, height, canvas)


def way_out(layer: Layer, height: int, canvas: tuple[int, int]) -> tuple[int, ...]:
    """Return the offsets in pixels, frame by frame, of a layer that goes."""
    return _pixels(layer, CARD_OUT, TICKER_OUT, height, canvas)


def _pixels(
    layer: Layer, parts: tuple[float, ...], steps: tuple[int, ...], height: int, canvas: tuple[int, int]
) -> tuple[int, ...]:
    if layer is Layer.CARD:
        return tuple(round(part * height) for part in parts)
    scale = min(canvas) / 720
    return tuple(min(round(step * scale), height) for step in steps)


def downwards(top: float, height: float, canvas: tuple[int, int]) -> bool:
    """Return whether the lower edge of the canvas is the nearer one."""
    return top + height / 2 >= canvas[1] / 2


def shifted(source: str, pixels: int, *, down: bool) -> Step:
    """Return the request that shows a source this far from its place, cut off at its own frame."""
    way = pixels if down else -pixels
    crop: Fields = {"relative": True, "left": 0, "right": 0, "top": -way, "bottom": way}
    return "SetSourceFilterSettings", {"sourceName": source, "filterName": FILTER, "filterSettings": crop}


def switched(source: str, *, on: bool) -> Step:
    """Return the request that lets a source be shifted, or stand in its place whatever its filter says."""
    return "SetSourceFilterEnabled", {"sourceName": source, "filterName": FILTER, "filterEnabled": on}
