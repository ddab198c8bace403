"""The card as viewers get it: read by a phone, never cut, clean at the edges, whatever the words are."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtGui import QColor, QGuiApplication, QImage

from coop_live.errors import CoopLiveError
from coop_live.model import Look
from tests.ui.card_states import LONG_NAME, SHAPES, STATES
from tests.ui.seeing import alike, pillow, scanned, share, spoken
from ui import painter
from ui.paint.area import Area
from ui.paint.inks import BRAND, HONEY, LOOM, MUTE, RED, SAND
from ui.paint.sheet import Sheet
from ui.painter import THEMES, faults, name_too_long, paint_card, placement, save_card

HD = {(1280, 720): (1920, 1080), (720, 1280): (1080, 1920)}
EVERY_SHAPE = [*SHAPES, *((theme, HD[canvas]) for theme, canvas in SHAPES)]
shapes = pytest.mark.parametrize(("theme", "canvas"), SHAPES)
every_shape = pytest.mark.parametrize(("theme", "canvas"), EVERY_SHAPE)

pytestmark = pytest.mark.usefixtures("qapp")


@shapes
def test_a_phone_reads_the_code_off_every_state_that_has_one(theme, canvas):
    for name, card in STATES.items():
        image = paint_card(card, theme=theme, canvas=canvas)
        crowded = theme == "side-card" and name == "long name, flash, notice"
        assert scanned(image) == ([card.qr] if card.qr and not crowded else []), name


@every_shape
def test_a_phone_reads_the_code_at_every_size(theme, canvas):
    for name in ("plenty", "flash", "notice", "long name"):
        card = STATES[name]
        assert scanned(paint_card(card, theme=theme, canvas=canvas)) == [card.qr], name


@shapes
def test_a_phone_still_reads_it_after_720p_is_shown_small(theme, canvas):
    image = paint_card(STATES["plenty"], theme=theme, canvas=HD[canvas])
    smaller = image.scaledToWidth(round(image.width() / 1.5))
    assert scanned(smaller) == [STATES["plenty"].qr]


@every_shape
def test_nothing_can_be_scanned_where_no_code_may_be(theme, canvas):
    for name in ("plenty, no QR", "sold out", "flash, notice, no QR"):
        assert scanned(paint_card(STATES[name], theme=theme, canvas=canvas)) == [], name


@every_shape
def test_every_state_passes_the_check_before_it_goes_on_air(theme, canvas):
    for name, card in STATES.items():
        assert faults(card, theme=theme, canvas=canvas) == (), name


@every_shape
def test_a_name_of_76_letters_is_drawn_whole(theme, canvas, monkeypatch):
    assert len(LONG_NAME) == 76
    written: list[str] = []
    laid = Area.write_lines

    def listen(sheet, name, lines, *args, **options):
        if name == "name":
            written.append(" ".join(run.text for line in lines for run in line.runs))
        laid(sheet, name, lines, *args, **options)

    monkeypatch.setattr(Area, "write_lines", listen)
    for state in ("long name", "long name, no QR"):
        paint_card(STATES[state], theme=theme, canvas=canvas)
    paint_card(replace(STATES["sold out"], name=LONG_NAME), theme=theme, canvas=canvas)
    assert written == [LONG_NAME] * 3


@shapes
def test_a_name_beyond_the_smallest_letters_of_a_theme_asks_for_a_shorter_one(theme, canvas):
    for name in (STATES["plenty"].name, LONG_NAME):
        assert not name_too_long(replace(STATES["plenty"], name=name), theme=theme, canvas=canvas)
    for name in (LONG_NAME * 2, "x" * 300):
        assert name_too_long(replace(STATES["plenty"], name=name), theme=theme, canvas=canvas)


@every_shape
def test_the_image_keeps_its_size_in_every_state_but_under_a_notice(theme, canvas):
    images = {name: paint_card(card, theme=theme, canvas=canvas) for name, card in STATES.items()}
    sizes = {image.size().toTuple() for name, image in images.items() if not STATES[name].notice}
    assert len(sizes) == 1
    width, height = sizes.pop()
    for name, image in images.items():
        x, y = placement(theme, canvas, card=STATES[name])
        assert x >= 0
        assert y >= 0
        assert x + image.width() <= canvas[0]
        assert y + image.height() <= canvas[1]
        assert image.width() == width
        assert image.height() >= height


@every_shape
def test_outside_the_panel_is_clear_and_inside_is_opaque(theme, canvas):
    k = min(canvas) / 720
    tab = {"lower-third": 60, "portrait-card": 56}.get(theme, 0)
    image = paint_card(STATES["plenty"], theme=theme, canvas=canvas)
    assert image.format() == QImage.Format.Format_ARGB32_Premultiplied
    alpha = pillow(image).getchannel("A")
    width, height = alpha.size
    top = round(tab * k)
    assert top == 0 or alpha.crop((0, 0, width, top)).getextrema() == (0, 0)
    for x, y in ((0, top), (width - 1, top), (0, height - 1), (width - 1, height - 1)):
        assert alpha.getpixel((x, y)) == 0
    corner = round(24 * k)
    assert alpha.crop((corner, top, width - corner, height)).getextrema() == (255, 255)
    assert alpha.crop((0, top + corner, width, height - corner)).getextrema() == (255, 255)
    edge = image.pixelColor(width // 2, height - 1)
    assert edge == LOOM


@shapes
def test_the_colours_say_how_much_is_left(theme, canvas):
    def painted(name: str) -> QImage:
        return paint_card(replace(STATES[name], photo=None), theme=theme, canvas=canvas)

    plenty, few, nearly = painted("plenty"), painted("few, old price"), painted("nearly gone")
    assert share(few, HONEY) > share(plenty, HONEY) + 0.005
    assert share(nearly, RED) > share(plenty, RED) + 0.005
    gone = painted("sold out")
    assert share(gone, MUTE) > 0.05
    assert share(gone, BRAND) == 0
    assert share(plenty, BRAND) > 0.05


@shapes
def test_unknown_stock_is_never_told_as_none(theme, canvas, monkeypatch):
    written = spoken(monkeypatch)
    paint_card(STATES["stock unknown"], theme=theme, canvas=canvas)
    assert not [text for text in written if text.startswith(("còn", "chỉ còn", "0"))]
    paint_card(STATES["plenty"], theme=theme, canvas=canvas)
    assert any(text.startswith("còn") for text in written)


@shapes
def test_a_former_price_is_struck_out_and_gone_when_sold_out(theme, canvas, monkeypatch):
    written = spoken(monkeypatch)
    paint_card(STATES["few, old price"], theme=theme, canvas=canvas)
    assert "280.000đ" in " ".join(written)
    written.clear()
    paint_card(replace(STATES["few, old price"], stock=0, qr=None), theme=theme, canvas=canvas)
    assert "280.000" not in " ".join(written)


def test_a_discount_is_never_rounded_up(monkeypatch):
    written = spoken(monkeypatch)
    card = replace(STATES["few, old price"], price=100_100, old_price=125_000, unit="kg")
    paint_card(card, theme="lower-third", canvas=(1280, 720))
    assert "-19%" in written, "19.92 % is not 20 %"


@shapes
def test_the_price_and_the_code_are_always_told(theme, canvas, monkeypatch):
    written = spoken(monkeypatch)
    for card in STATES.values():
        written.clear()
        paint_card(card, theme=theme, canvas=canvas)
        told = " ".join(written)
        assert f"{card.price:,}".replace(",", ".") in told
        assert card.code in told or card is STATES["sold out, nobody can wait"]


HOSTILE = (
    "",
    "   ",
    "<b>Chè</b> <img src='file:///etc/passwd'> &amp; <script>",
    "Chè\ndây\r\n\tdạ\0 cẩm\x1b[31m",
    "Mật ong 🍯🐝👨‍👩‍👧 rừng",
    "abc \u202egnuh\u202c \u200f\u2067xyz\u2069",
    "شاي الجبل",
    "x" * 500,
    "Chè dây " * 63,
    "Z̴̡̛̮͓͈̖̰̦̱͕̺͗̀̈́̽͑̈́͂̕͝" * 12,
    "\ud800 lone",
    "%1 %n {code} {0} %s",
    "ẨỘỄ" * 20,
)


@shapes
@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
def test_hostile_words_never_crash_and_keep_the_size(theme, canvas, text):
    usual = paint_card(STATES["plenty"], theme=theme, canvas=canvas).size()
    for card in (
        replace(STATES["plenty"], name=text),
        replace(
            STATES["plenty"],
            name=text,
            code=text,
            unit=text,
            member=text,
            place=text,
            call=text,
            qr_words=text,
        ),
        replace(STATES["sold out"], name=text, call=text, code=text),
    ):
        assert paint_card(card, theme=theme, canvas=canvas).size() == usual


def test_markup_is_painted_as_the_letters_it_is(monkeypatch):
    written = spoken(monkeypatch)
    paint_card(replace(STATES["plenty"], name="<b>Chè</b>\n<i>dây"), theme="lower-third", canvas=(1280, 720))
    assert "<b>Chè</b> <i>dây" in written


@shapes
def test_what_cannot_fit_is_drawn_on_plain_paper_with_name_price_and_code(theme, canvas, monkeypatch):
    card = replace(STATES["plenty"], name="x" * 500)
    assert faults(card, theme=theme, canvas=canvas)
    written = spoken(monkeypatch)
    image = paint_card(card, theme=theme, canvas=canvas)
    assert scanned(image) == []
    told = "".join(written[-20:])
    assert "x" * 40 in told
    assert "85.000đ" in written
    assert "C1" in written
    assert share(image, SAND) < 0.01


@shapes
def test_a_call_too_long_for_the_card_becomes_the_usual_one(theme, canvas):
    wordy = "nhắn tin cho shop nhé bà con ơi, shop gửi ngay trong chiều nay"
    for state in ("plenty", "plenty, no QR"):
        card = replace(STATES[state], call=wordy)
        drawn = paint_card(card, theme=theme, canvas=canvas)
        assert share(drawn, BRAND) > 0.03, "still a card, not plain paper"
        assert scanned(drawn) == ([card.qr] if card.qr else [])


def test_a_canvas_too_small_for_the_code_gets_the_card_without_it(caplog):
    image = paint_card(STATES["plenty"], theme="lower-third", canvas=(640, 360))
    assert scanned(image) == []
    without = paint_card(replace(STATES["plenty"], qr=None), theme="lower-third", canvas=(640, 360))
    assert alike(image, without)
    assert not alike(image, paint_card(STATES["sold out"], theme="lower-third", canvas=(640, 360)))
    assert "qr is" in caplog.text


def test_the_check_finds_words_that_overlap_leave_the_panel_or_are_too_small():
    from ui.paint.inks import LOOM as INK
    from ui.paint.words import line

    sheet = Sheet((400, 200), 1.0)
    sheet.write("one", line("Chè dây", 30, INK), 20, 60, least=30)
    assert sheet.faults() == ()
    sheet.write("two", line("mật ong", 20, INK), 60, 60, least=26)
    sheet.write("three", line("ớt xiêm", 30, INK), 340, 150, least=30)
    assert sheet.faults() == ("two is 20, needs 26", "three leaves the panel", "one lies on two")


@pytest.mark.parametrize(
    ("theme", "canvas", "as_if"),
    [
        ("lower-third", (720, 1280), "portrait-card"),
        ("side-card", (1080, 1920), "portrait-card"),
        ("portrait-card", (1280, 720), "lower-third"),
    ],
)
def test_a_theme_for_the_other_shape_becomes_the_small_card_of_this_one(theme, canvas, as_if):
    card = STATES["plenty"]
    drawn, expected = (paint_card(card, theme=name, canvas=canvas) for name in (theme, as_if))
    assert alike(drawn, expected)
    assert placement(theme, canvas) == placement(as_if, canvas)


def test_cards_stand_where_the_design_says():
    assert placement("lower-third", (1280, 720)) == (48, 376)
    assert placement("side-card", (1280, 720)) == (852, 36)
    assert placement("full-card", (1920, 1080)) == (72, 54)
    assert placement("portrait-card", (1080, 1920)) == (36, 225)


@pytest.mark.parametrize("canvas", [(1280, 800), (1366, 768), (2560, 1080), (720, 1600), (1000, 1000)])
def test_odd_canvases_are_served_too(canvas):
    for theme in THEMES:
        image = paint_card(STATES["plenty"], theme=theme, canvas=canvas)
        x, y = placement(theme, canvas)
        assert 0 <= x <= canvas[0] - image.width()
        assert 0 <= y <= canvas[1] - image.height()


def test_an_unknown_theme_is_our_own_mistake():
    with pytest.raises(KeyError):
        paint_card(STATES["plenty"], theme="top-left", canvas=(1280, 720))


@pytest.mark.qt_log_ignore("Cannot read file.*broken.svg")  # Qt tells the log; the card goes on air
def test_broken_and_missing_pictures_become_the_woven_diamond(tmp_path):
    none = paint_card(replace(STATES["plenty"], photo=None), theme="lower-third", canvas=(1280, 720))
    (tmp_path / "broken.png").write_bytes(b"no picture")
    (tmp_path / "broken.svg").write_text("<svg")
    for name in ("broken.png", "broken.svg", "missing.jpg"):
        card = replace(STATES["plenty"], photo=tmp_path / name)
        assert alike(paint_card(card, theme="lower-third", canvas=(1280, 720)), none), name
    assert not alike(paint_card(STATES["plenty"], theme="lower-third", canvas=(1280, 720)), none)


def test_a_photograph_covers_its_place(tmp_path):
    Image.new("RGB", (900, 300), (10, 200, 30)).save(tmp_path / "wide.png")
    for theme, canvas in SHAPES:
        image = paint_card(replace(STATES["plenty"], photo=tmp_path / "wide.png"), theme=theme, canvas=canvas)
        assert share(image, QColor(10, 200, 30)) > 0.08, theme


def test_a_logo_is_shown_when_the_cooperative_has_one(tmp_path):
    logo = tmp_path / "logo.png"
    Image.new("RGB", (64, 64), (1, 2, 250)).save(logo)
    card = replace(STATES["plenty"], name="Chè dây")
    for theme in ("lower-third", "side-card", "full-card"):
        image = paint_card(card, theme=theme, canvas=(1280, 720), look=Look(logo=logo))
        assert share(image, QColor(1, 2, 250)) > 0.003, theme


def test_worker_threads_paint_the_same_picture():
    jobs = [(card, theme, canvas) for theme, canvas in SHAPES for card in list(STATES.values())[:4]]

    def work(job) -> QImage:
        return paint_card(job[0], theme=job[1], canvas=job[2])

    with ThreadPoolExecutor(4) as pool:
        threaded = list(pool.map(work, jobs))
    assert all(alike(image, work(job)) for image, job in zip(threaded, jobs, strict=True))
    assert QGuiApplication.instance() is not None


def test_a_saved_card_is_a_whole_png_and_nothing_is_left_beside_it(tmp_path):
    path = tmp_path / "onair" / "card.png"
    save_card(STATES["plenty"], path, theme="lower-third", canvas=(1280, 720))
    save_card(STATES["plenty, no QR"], path, theme="lower-third", canvas=(1280, 720))
    assert [file.name for file in path.parent.iterdir()] == ["card.png"]
    saved = QImage(str(path)).convertToFormat(QImage.Format.Format_ARGB32_Premultiplied)
    assert alike(saved, paint_card(STATES["plenty, no QR"], theme="lower-third", canvas=(1280, 720)))


def test_a_card_that_cannot_be_saved_leaves_the_old_picture_and_says_why(tmp_path, monkeypatch):
    path = tmp_path / "card.png"
    save_card(STATES["plenty"], path, theme="lower-third", canvas=(1280, 720))
    before = path.read_bytes()

    def full_disk(aside: Path, target: Path) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "replace", full_disk)
    with pytest.raises(CoopLiveError) as trouble:
        save_card(STATES["plenty, no QR"], path, theme="lower-third", canvas=(1280, 720))
    assert trouble.value.remedy
    assert path.read_bytes() == before
    assert [file.name for file in tmp_path.iterdir()] == ["card.png"]


def test_a_folder_that_is_a_file_is_told(tmp_path):
    (tmp_path / "file").write_text("")
    with pytest.raises(CoopLiveError):
        save_card(STATES["plenty"], tmp_path / "file" / "card.png", theme="lower-third", canvas=(1280, 720))


def test_the_themes_are_those_of_the_settings():
    from coop_live.overlay.qr import TILES
    from coop_live.settings import OVERLAY_THEMES

    assert set(painter.THEMES) == set(OVERLAY_THEMES) == set(TILES)
