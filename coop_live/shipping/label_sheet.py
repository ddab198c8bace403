"""The labels of many parcels, one by one or several on a sheet of A4 with marks where to cut; pure."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import islice

from coop_live.shipping.label import SIZES, Sender, parcel_labels
from coop_live.shipping.paper import Box, Mark, Page, moved
from coop_live.shipping.parcel import Parcel

WIDTH, HEIGHT = 210.0, 297.0
ACROSS, DOWN = 2, 2
_THIN, _MARK = 0.2, 5.0


def label_pages(parcels: Iterable[Parcel], sender: Sender, size: str) -> Iterator[Page]:
    """Give the labels of parcels, each when it is asked for; `size` is one of SIZES."""
    labels = (label for parcel in parcels for label in parcel_labels(parcel, sender, SIZES[size]))
    return sheets(labels) if size == "a4" else labels


def sheets(labels: Iterable[Page]) -> Iterator[Page]:
    """Give sheets of A4 with four labels each, row by row; the last one may have free places."""
    waiting = iter(labels)
    size = SIZES["a4"]
    while four := tuple(islice(waiting, ACROSS * DOWN)):
        marks: list[Mark] = [*_cuts()]
        for place, label in enumerate(four):
            down, across = divmod(place, ACROSS)
            marks += (moved(mark, across * size.width, down * size.height) for mark in label.marks)
        yield Page(f"to-{four[0].name}", WIDTH, HEIGHT, tuple(marks))


def _cuts() -> Iterator[Mark]:
    """Give short lines at the edges and a cross in the middle: nothing runs through a label."""
    x, y = WIDTH / 2, HEIGHT / 2
    for top in (0.0, y - _MARK / 2, HEIGHT - _MARK):
        yield Box(x - _THIN / 2, top, _THIN, _MARK)
    for left in (0.0, x - _MARK / 2, WIDTH - _MARK):
        yield Box(left, y - _THIN / 2, _MARK, _THIN)
