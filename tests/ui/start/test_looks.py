"""The first steps fit the smallest window in every language and text size: nothing is cut at the side."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication, QLabel

from coop_live import i18n
from coop_live.overlay.obs_find import Scenes
from tests.ui.scenes import longer
from tests.ui.stand import wait_until
from tests.ui.start.first import LIST, first_start, page_of
from ui.start.obs_search import Found, Sight
from ui.start.page import StartPage
from ui.start.step import Step
from ui.widgets.button import Button

SIGHTS = (
    Sight(Found.ABSENT, "Chưa thấy OBS.", "Mở OBS rồi bấm Thử lại."),
    Sight(Found.WRONG, "Sai mật khẩu OBS.", "Xem trong OBS: Công cụ."),
    Sight(Found.CONNECTED, scenes=Scenes(("Bàn hàng", "Cảnh có tên rất dài " * 4), "Bàn hàng")),
)


@pytest.fixture(scope="module")
def program(qapp, tmp_path_factory):
    folder = tmp_path_factory.mktemp("looks")
    (folder / "hàng.csv").write_text(LIST, encoding="utf-8")
    with first_start(qapp, folder) as opened:
        page_of(opened).goods.bring_in(folder / "hàng.csv")
        wait_until(lambda: opened._beginning.report is not None)
        yield opened


def cut(page: StartPage, step: Step) -> list[str]:
    """Return what does not have the room it needs."""
    found = [] if step.area.widget().width() <= step.area.viewport().width() else ["the step is too wide"]
    for button in page.findChildren(Button):
        if button.isVisible() and button.width() < button.sizeHint().width():
            found.append(button.text())
    for label in page.findChildren(QLabel):
        wanted = label.heightForWidth(label.width()) if label.wordWrap() else label.sizeHint().height()
        if label.isVisible() and label.text() and label.height() < wanted:
            found.append(label.text())
    return found


@pytest.mark.parametrize("size", [100, 130])
@pytest.mark.parametrize("long", [False, True])
def test_everything_fits_the_smallest_window(program, size, long):
    before = page_of(program)
    general = replace(program.settings.general, text_size=size, theme="dark" if long else "light")
    program.change(replace(program.settings, general=general))
    wait_until(lambda: page_of(program) is not before or not program._outdated)
    if long:
        i18n.install(longer)  # a third longer, as French would be
        program._build()
    program.window.resize(1024, 600)
    page = page_of(program)
    page.obs.look = lambda: None
    for number, step in enumerate(page.steps):
        page.go_to_step(number)
        for sight in SIGHTS if step is page.obs else (None,):
            if sight is not None:
                page.obs._seen(sight)
                page.obs._again.stop()
            for _ in range(5):
                QApplication.processEvents()
            assert program.window.size().width() == 1024
            assert program.window.size().height() == 600
            assert cut(page, step) == [], (number, sight)
