"""Names on a card: wrapped at spaces, balanced, whole; strange signs are left out."""

from __future__ import annotations

import pytest

from ui.fonts import WORDS, load_fonts
from ui.paint.fitting import fit, largest, wrap
from ui.paint.inks import LOOM
from ui.paint.words import BOLD, EXTRA_BOLD, MEDIUM, Face, Line, Run, line, plain

FACE, LARGE = Face(1.0), Face(1.5)
NAMES = ((46, 1), (38, 2), (29, 3))


@pytest.fixture(autouse=True)
def _fonts(qapp):
    load_fonts()


def texts(lines: list[Line] | None) -> list[str]:
    assert lines is not None
    return ["".join(run.text for run in line.runs) for line in lines]


def make(text: str) -> Line:
    return line(text, 30, LOOM)


def test_the_first_size_that_fits_wins():
    short = fit("Chè dây", NAMES, 600, FACE, LOOM)
    assert texts(short) == ["Chè dây"]
    assert short[0].size == 46
    longer = fit("Chè dây dạ cẩm An Toàn loại một", NAMES, 600, FACE, LOOM)
    assert len(longer) == 2
    assert longer[0].size == 38


def test_lines_are_balanced_and_keep_every_word():
    lines = fit("Bột ngâm chân thảo dược Nẫu Ecofarm loại hộp lớn", ((38, 2),), 640, FACE, LOOM)
    first, second = (made.width(FACE) for made in lines)
    assert " ".join(texts(lines)) == "Bột ngâm chân thảo dược Nẫu Ecofarm loại hộp lớn"
    assert abs(first - second) < 0.35 * max(first, second)


def test_a_name_beyond_the_last_size_shrinks_but_not_below_twenty():
    crowded = "Cao chè dây dạ cẩm mật ong rừng nguyên vị vùng cao An Toàn hộp quà hai mươi thanh"
    lines = fit(crowded, ((29, 3),), 400, FACE, LOOM)
    assert lines is not None
    assert 20 <= lines[0].size < 29
    assert " ".join(texts(lines)) == crowded
    assert fit(crowded * 9, ((29, 3),), 400, FACE, LOOM) is None
    assert fit("x" * 200, ((29, 3),), 400, FACE, LOOM) is None, "a word is never broken"


def test_words_break_at_spaces_only():
    assert wrap("một hai ba", make, 90, FACE) == ["một", "hai", "ba"]
    assert wrap("nghiêngnghiêng", make, 60, FACE) is None


def test_the_largest_size_that_fits_is_taken_or_the_last():
    assert largest(lambda size: line("C1", size, LOOM), (90.0, 60.0, 30.0), 80, FACE).size == 60
    assert largest(lambda size: line("C1", size, LOOM), (90.0, 60.0, 30.0), 1, FACE).size == 30


@pytest.mark.parametrize(
    ("wild", "tame"),
    [
        ("  Chè \n\t dây\u2028dạ  ", "Chè dây dạ"),
        ("a\u202eb\u2066c\u200f", "abc"),
        ("a\0b\x1bc\ud800", "abc"),
        ("e\u0302\u0301", "ế"),
        ("<b>ớt</b>", "<b>ớt</b>"),
        ("👨\u200d👩\u200d👧", "👨\u200d👩\u200d👧"),
    ],
)
def test_text_becomes_one_plain_line(wild, tame):
    assert plain(wild) == tame


def test_every_weight_is_its_own_and_has_all_vietnamese_letters():
    from PySide6.QtGui import QFont, QFontInfo, QFontMetricsF, QRawFont

    widths = set()
    for weight in (MEDIUM, BOLD, EXTRA_BOLD):
        font = Run("x", 46, LOOM, weight).font(FACE)
        assert QFontInfo(font).family() == WORDS
        widths.add(QFontMetricsF(font).horizontalAdvance("Chè dây dạ cẩm An Toàn"))
        raw = QRawFont.fromFont(font)
        assert all(raw.supportsCharacter(ord(letter)) for letter in "ẶẪỄỘỠỮỹđ₫"), QFont(font).toString()
    assert len(widths) == 3


def test_sizes_follow_the_canvas():
    small, large = line("Chè dây", 46, LOOM), line("Chè dây", 46, LOOM)
    assert large.width(LARGE) == pytest.approx(small.width(FACE), rel=0.02)
    assert large.box(LARGE).width() == pytest.approx(1.5 * small.box(FACE).width(), rel=0.05)
