"""Every screen in Vietnamese and in large French, in the smallest windows: nothing that it says is cut."""

from __future__ import annotations

import time

import pytest
from PySide6.QtTest import QTest

from tests.ui.clipped import clipped
from tests.ui.scenes import ACTS, dress, show
from tests.ui.stand import opened

SIZES = ((1366, 688), (911, 470))
"""A screen of 1366 × 768, as it comes and at 150 %, without the desktop's bars."""
PATIENCE = 1.0
pytestmark = pytest.mark.timeout(400)  # 36 screens, two looks, two windows
# The longest language in the largest type, and the first one; what fits there fits in English too.
LOOKS = (("vi", 100), ("fr", 130))


@pytest.fixture(scope="module")
def found(qapp, tmp_path_factory):
    """Everything that is cut: (language, text size, scene, window) to what the finder says."""
    with opened(qapp, tmp_path_factory.mktemp("clipped")) as program:
        yield dict(_all(program))


def _all(program):
    for act in ACTS:
        act.begin(program)
        for language, size in LOOKS:
            dress(program, language, "light", size)
            for scene in act.scenes:
                program.window.resize(*SIZES[0])
                window = show(program, scene)
                for width, height in SIZES:
                    window.resize(width, height)
                    QTest.qWait(1)
                    yield (language, size, scene.name, width), _still_clipped(window)


def _still_clipped(window):
    """Return what stays cut when everything has taken its place: a layout may take some rounds."""
    end = time.monotonic() + PATIENCE
    while (cut := clipped(window)) and time.monotonic() < end:
        QTest.qWait(20)
    return cut


@pytest.mark.parametrize(("language", "size"), LOOKS)
def test_nothing_is_cut(found, language, size):
    cut = {where: what for where, what in found.items() if where[:2] == (language, size) and what}
    assert cut == {}, "\n".join(f"{where}: {one}" for where, some in cut.items() for one in some)
