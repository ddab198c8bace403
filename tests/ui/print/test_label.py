"""A label as it comes out: read by a scanner, all words within their boxes, hostile names harmless."""

from __future__ import annotations

import shutil
import subprocess
from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtGui import QImage, QPainter
from pyzbar.pyzbar import decode

from coop_live.errors import NotPossible
from coop_live.memo import memo_code
from coop_live.shipping.label import HEIGHT, WIDTH, Sender, parcel_label
from coop_live.shipping.paper import Code, Page, Words
from tests.shipping.test_label import ORDER, TEA
from ui.fonts import load_fonts
from ui.print.page import paint_page
from ui.print.paper import print_pages, write_label

DOTS = 8  # a millimetre, as the usual label printers have (203 dpi)
SENDER = Sender("Hợp tác xã Nông nghiệp và Dịch vụ An Toàn")

HOSTILE = (
    "Nguyễn Thị Bích Phượng Hoàng Gia Bảo Ngọc Diệp " * 6,
    "😍🌿👨‍👩‍👧‍👦 Bé Heo 🇻🇳",
    "‮lanigiro eht\n\r\t\x00 Lan",
    "W" * 300,
    "Z̸̙̈a̷͓͝l̶̪̒g̵͚̈ờ ẶẪỄỘỠ",
    "<b>'); DROP TABLE orders;--",
    "",
)


@pytest.fixture
def drawn(qapp):
    """A way to see a label as a picture of a 203 dpi printer."""
    load_fonts()

    def draw(label: Page) -> QImage:
        image = QImage(round(WIDTH * DOTS), round(HEIGHT * DOTS), QImage.Format.Format_Grayscale8)
        image.fill(255)
        painter = QPainter(image)
        paint_page(painter, label, DOTS)
        painter.end()
        return image

    return draw


def scanned(image: QImage) -> list[str]:
    return [found.data.decode() for found in decode(picture_of(image))]


def picture_of(image: QImage) -> Image.Image:
    size = (image.width(), image.height())
    return Image.frombytes("L", size, bytes(image.constBits()), "raw", "L", image.bytesPerLine())


def ink(image: QImage) -> tuple[int, int, int, int] | None:
    """Return the box of all that is dark."""
    return picture_of(image).point(lambda shade: 255 if shade < 128 else 0).getbbox()


def test_a_scanner_reads_the_orders_code(drawn):
    assert scanned(drawn(parcel_label(ORDER, SENDER))) == [memo_code(132)]


@pytest.mark.parametrize("name", HOSTILE)
def test_whatever_a_customer_calls_herself_stays_in_its_box(drawn, name):
    order = replace(
        ORDER, author_name=name, address=f"{name} số 12", lines=(replace(TEA, name=name or "x"),) * 9
    )
    label = parcel_label(order, SENDER)
    image = drawn(label)
    assert scanned(image) == [memo_code(132)]
    for mark in label.marks:
        if isinstance(mark, Words):
            _check_inside(mark, ink(drawn(replace(label, marks=(mark,)))))


def _check_inside(mark: Words, box: tuple[int, int, int, int] | None) -> None:
    """A hair is left for what leans over, and a little below for the marks of the last line."""
    if box is None:
        return
    left, top, right, bottom = (side / DOTS for side in box)
    assert left >= mark.x - 0.8, mark
    assert right <= mark.x + mark.width + 0.8, mark
    assert top >= mark.y - 0.8, mark
    assert bottom <= mark.y + mark.lines * mark.size + 1.2, mark


def test_everything_that_is_said_is_drawn(drawn):
    label = parcel_label(ORDER, SENDER)
    for mark in label.marks:
        if isinstance(mark, Words):
            assert ink(drawn(replace(label, marks=(mark,)))) is not None, mark


def test_a_file_is_one_page_of_the_right_size_and_its_code_is_read(drawn, tmp_path: Path):
    if shutil.which("pdftoppm") is None:
        pytest.skip("pdftoppm is missing")
    path = write_label(parcel_label(ORDER, SENDER), tmp_path / "tem")
    assert path == tmp_path / "tem" / "tem-132.pdf"
    subprocess.run(["pdftoppm", "-r", "203", "-gray", "-png", path, tmp_path / "page"], check=True)
    (page,) = tmp_path.glob("page*.png")
    picture = Image.open(page)
    assert (abs(picture.width - 799) <= 2, abs(picture.height - 1199) <= 2) == (True, True)
    assert [found.data.decode() for found in decode(picture)] == [memo_code(132)]
    if shutil.which("pdftotext"):
        said = subprocess.run(["pdftotext", path, "-"], check=True, capture_output=True, text=True).stdout
        assert "Hoà Trần" in said


def test_a_folder_that_cannot_be_is_told(drawn, tmp_path: Path):
    (tmp_path / "tem").write_text("a file stands where the folder should")
    with pytest.raises(NotPossible, match="tem"):
        write_label(parcel_label(ORDER, SENDER), tmp_path / "tem")


def test_a_printer_that_is_not_there_is_told(drawn):
    with pytest.raises(NotPossible, match="Xprinter"):
        print_pages(
            (
                parcel_label(
                    ORDER,
                ),
                SENDER,
            ),
            "Xprinter XP-420B",
        )


def test_the_code_is_of_whole_dots(drawn):
    label = parcel_label(ORDER, SENDER)
    (code,) = (mark for mark in label.marks if isinstance(mark, Code))
    image = drawn(replace(label, marks=(code,)))
    assert {shade for _count, shade in picture_of(image).getcolors()} == {0, 255}
