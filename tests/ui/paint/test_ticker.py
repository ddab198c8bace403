"""The order ticker: one masked line, its image always as large, never a phone, never cut."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QImage

from coop_live.model import Look
from tests.ui.card_states import BOUGHT, SHAPES, STATES
from tests.ui.seeing import alike, pillow, share, spoken
from ui.paint.inks import BRAND_DEEP, HONEY
from ui.paint.ticker import SAFE, shown_words
from ui.painter import THEMES, paint_card, paint_ticker, placement, save_ticker, ticker_placement

pytestmark = pytest.mark.usefixtures("qapp")
LANDSCAPE, UPRIGHT = (1280, 720), (720, 1280)

STRANGE = (
    "",
    "\0\u202e",
    "Chị L*** vừa chốt 2 gói 0905 123 456",
    "+84 905.123.456",
    "x" * 500,
    "Z̴̡̛̮͓͈̖̰̦̱͕̺͗̀̈́̽͑̈́͂̕͝" * 12,
    "ẨỘỄ" * 60,
)


@pytest.mark.parametrize(
    ("canvas", "size"), [(LANDSCAPE, (760, 60)), (UPRIGHT, (672, 54)), ((1920, 1080), (1140, 90))]
)
def test_the_image_is_always_as_large(canvas, size):
    for words in (BOUGHT, "+4 đơn vừa chốt", *STRANGE):
        image = paint_ticker(words, theme="lower-third", canvas=canvas)
        assert image.size().toTuple() == size
        assert share(image, BRAND_DEEP) > 0.05, "always something drawn"


def test_it_stands_at_the_right_over_the_lower_third_and_clear_of_the_tab():
    image = pillow(paint_ticker(BOUGHT, theme="lower-third", canvas=LANDSCAPE))
    alpha = image.getchannel("A")
    assert alpha.getpixel((5, 30)) == 0
    assert alpha.getpixel((757, 30)) == 255
    x, y = ticker_placement("lower-third", LANDSCAPE)
    assert (x + 760, y + 60 + 12) == (1232, 436)
    assert x > 48 + 348 + 12, "beside the tab of a flash sale"


def test_every_theme_has_its_place_for_it_or_none():
    assert ticker_placement("side-card", LANDSCAPE) == (48, 624)
    assert ticker_placement("side-card", LANDSCAPE, Look(side="left")) == (1232 - 760, 624)
    assert ticker_placement("portrait-card", UPRIGHT) == (24, 466)
    assert ticker_placement("portrait-card", (1080, 1920)) == (36, 699)
    assert ticker_placement("full-card", LANDSCAPE) is None
    assert ticker_placement("full-card", UPRIGHT) is None
    with pytest.raises(KeyError):
        ticker_placement("top-left", LANDSCAPE)


@pytest.mark.parametrize("look", [Look(), Look(side="left")])
def test_it_never_lies_on_the_card(look):
    for theme, canvas in SHAPES:
        place = ticker_placement(theme, canvas, look)
        if place is None:
            continue
        ticker = paint_ticker(BOUGHT, theme=theme, canvas=canvas, look=look)
        card = paint_card(STATES["plenty"], theme=theme, canvas=canvas, look=look)
        x, y = placement(theme, canvas, look)
        panel = y + {"lower-third": 60}.get(theme, 0)
        apart_down = place[1] + ticker.height() <= panel or place[1] >= y + card.height()
        apart_across = place[0] + ticker.width() <= x or place[0] >= x + card.width()
        assert apart_down or apart_across, theme


@pytest.mark.parametrize("canvas", [(1280, 800), (1366, 768), (2560, 1080), (720, 1600), (1000, 1000)])
def test_odd_canvases_have_a_place_for_it(canvas):
    for theme in THEMES:
        for look in (Look(), Look(side="left")):
            place = ticker_placement(theme, canvas, look)
            image = paint_ticker(BOUGHT, theme=theme, canvas=canvas, look=look)
            if place is not None:
                assert 0 <= place[0] <= canvas[0] - image.width()
                assert 0 <= place[1] <= canvas[1] - image.height()


def test_who_bought_is_golden():
    assert share(paint_ticker(BOUGHT, theme="lower-third", canvas=LANDSCAPE), HONEY) > 0.005
    assert share(paint_ticker("Đơn mới", theme="lower-third", canvas=LANDSCAPE), HONEY) == 0


def test_a_phone_is_never_shown():
    for words in ("Chị L*** vừa chốt 0905123456", "0905.123.456 vừa chốt", "84-905-123-456", "0905 123 456"):
        assert shown_words(words) == SAFE
    assert shown_words("Chị L*** vừa chốt 12 gói 500 g") == "Chị L*** vừa chốt 12 gói 500 g"


def test_long_words_shrink_then_lose_the_goods_then_become_the_safe_form(monkeypatch):
    written = spoken(monkeypatch)
    crowded = "Chị L*** vừa chốt 2 gói chè dây dạ cẩm An Toàn"
    for words in (crowded, crowded + " hộp quà hai mươi thanh lớn", "x" * 300):
        paint_ticker(words, theme="lower-third", canvas=LANDSCAPE)
    assert written == [
        "Chị L***vừa chốt 2 gói chè dây dạ cẩm An Toàn",
        "Chị L***vừa chốt",
        SAFE.replace(" vừa", "vừa"),
    ]


def test_it_is_saved_like_a_card(tmp_path):
    path = tmp_path / "onair" / "ticker.png"
    save_ticker(BOUGHT, path, theme="portrait-card", canvas=UPRIGHT)
    saved = QImage(str(path)).convertToFormat(QImage.Format.Format_ARGB32_Premultiplied)
    assert alike(saved, paint_ticker(BOUGHT, theme="portrait-card", canvas=UPRIGHT))
    assert [file.name for file in path.parent.iterdir()] == ["ticker.png"]
