"""Labels and lists as they come out: read by a scanner, words within their boxes, hostile names harmless."""

from __future__ import annotations

import shutil
import subprocess
import unicodedata
from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtGui import QImage, QPainter
from pyzbar.pyzbar import ZBarSymbol, decode

from coop_live.errors import NotPossible
from coop_live.memo import memo_code
from coop_live.settings.after_live import LABEL_SIZES
from coop_live.shipping.label import SIZES, parcel_labels
from coop_live.shipping.label_sheet import label_pages
from coop_live.shipping.list_pages import list_pages
from coop_live.shipping.lists import packing, picking
from coop_live.shipping.paper import Bars, Code, Page, Words
from tests.shipping.orders import EVERY_LETTER
from tests.shipping.parcels import HOSTILE, ORDER, SENDER, hostile_parcel, long_parcel, parcel
from ui.fonts import load_fonts
from ui.print.page import drawable, paint_page
from ui.print.paper import Papers, jobs, print_pages, write_label

DOTS = 8  # a millimetre, as the usual label printers have (203 dpi)
CODES = [ZBarSymbol.QRCODE, ZBarSymbol.CODE128]
CARRIERS = ("GHN5ABC123", "S22.A1.17.B4.123456", "8030123456789")
EVERY_SIZE = pytest.mark.parametrize("size", LABEL_SIZES)


@pytest.fixture(autouse=True)
def fonts(qapp):
    load_fonts()


def drawn(page: Page) -> QImage:
    """Return a page as a printer of 203 dpi has it."""
    image = QImage(round(page.width * DOTS), round(page.height * DOTS), QImage.Format.Format_Grayscale8)
    image.fill(255)
    painter = QPainter(image)
    paint_page(painter, page, DOTS)
    painter.end()
    return image


def picture_of(image: QImage) -> Image.Image:
    size = (image.width(), image.height())
    return Image.frombytes("L", size, bytes(image.constBits()), "raw", "L", image.bytesPerLine())


def scanned(picture: Image.Image) -> list[str]:
    return sorted(found.data.decode() for found in decode(picture, symbols=CODES))


def ink(image: QImage) -> tuple[int, int, int, int] | None:
    """Return the box of all that is dark."""
    return picture_of(image).point(lambda shade: 255 if shade < 128 else 0).getbbox()


@EVERY_SIZE
@pytest.mark.parametrize("code", ["", *CARRIERS])
def test_a_scanner_reads_the_orders_code_and_the_carriers(size, code):
    (page,) = label_pages((parcel(code=code, lot="L1"),), SENDER, size)
    assert scanned(picture_of(drawn(page))) == sorted(filter(None, (memo_code(132), code)))


def test_a_scanner_reads_every_code_of_a_sheet():
    parcels = [replace(parcel(code=f"GHN{at}"), order=replace(ORDER, number=at)) for at in range(4)]
    (page,) = label_pages(parcels, SENDER, "a4")
    expected = [*(memo_code(at) for at in range(4)), *(f"GHN{at}" for at in range(4))]
    assert scanned(picture_of(drawn(page))) == sorted(expected)


@EVERY_SIZE
def test_a_scanner_reads_each_of_the_labels_of_a_long_order(size):
    pages = parcel_labels(long_parcel(100, lot="L1", code="GHN5ABC123"), SENDER, SIZES[size])
    assert len(pages) > 1
    for page in (pages[0], pages[-1]):
        assert scanned(picture_of(drawn(page))) == ["GHN5ABC123", memo_code(132)]


@pytest.mark.parametrize("size", LABEL_SIZES[:2])
@pytest.mark.parametrize("name", HOSTILE)
def test_whatever_a_customer_calls_herself_stays_in_its_box(name, size):
    label = parcel_labels(hostile_parcel(name), SENDER, SIZES[size])[0]
    assert memo_code(132) in scanned(picture_of(drawn(label)))
    for mark in label.marks:
        if isinstance(mark, Words) and name in mark.text:
            check_inside(mark)


def test_whatever_a_customer_calls_herself_stays_in_its_cell():
    listings = (*packing([hostile_parcel(HOSTILE[3])]), *picking([hostile_parcel(HOSTILE[6])]))
    for page in list_pages("x", HOSTILE[0], listings):
        for mark in page.marks:
            if isinstance(mark, Words):
                check_inside(mark)


def check_inside(mark: Words) -> None:
    """Check what a text leaves on paper: a hair leans over, and below the last line its marks have room."""
    box = ink(drawn(Page("x", 210, mark.y + mark.lines * mark.size + 20, (mark,))))
    if box is None:
        return
    left, top, right, bottom = (side / DOTS for side in box)
    assert left >= mark.x - 0.8, mark
    assert right <= mark.x + mark.width + 0.8, mark
    assert top >= mark.y - 0.8, mark
    assert bottom <= mark.y + mark.lines * mark.size + 1.2, mark


def test_everything_that_is_said_is_drawn():
    (label,) = parcel_labels(parcel(lot="L1", code="GHN5ABC123"), SENDER)
    for mark in label.marks:
        assert ink(drawn(replace(label, marks=(mark,)))) is not None, mark


def test_no_letter_of_vietnamese_is_lost_and_no_picture_is_left():
    assert drawable(EVERY_LETTER + " ₫ × · …") == EVERY_LETTER + " ₫ × · …"
    assert drawable(unicodedata.normalize("NFD", EVERY_LETTER)) == EVERY_LETTER
    assert drawable("😍🌿 Bé 👨‍👩‍👧 Heo 🇻🇳❤️") == "Bé Heo"
    assert drawable("Z̸̙̈ờ") == "Zờ"


def test_letters_that_look_alike_look_different_on_paper():
    """A font that has no marks would draw these as one."""
    seen = set()
    for letter in "oóòỏõọôốồổỗộơớờởỡợđdăâa":
        image = drawn(Page("x", 12, 12, (Words(1, 1, 10, letter, 9),)))
        seen.add(bytes(image.constBits()))
    assert len(seen) == len("oóòỏõọôốồổỗộơớờởỡợđdăâa")


@EVERY_SIZE
def test_a_file_has_pages_of_the_right_size_and_says_what_the_label_says(size, tmp_path: Path):
    if shutil.which("pdftoppm") is None:
        pytest.skip("pdftoppm is missing")
    pages = list(label_pages((parcel(code="GHN5ABC123", lot="L1"), long_parcel(3)), SENDER, size))
    path = write_label(pages, tmp_path / "tem")
    assert path.parent == tmp_path / "tem"
    subprocess.run(["pdftoppm", "-r", "203", "-gray", "-png", path, tmp_path / "page"], check=True)
    pictures = [Image.open(one) for one in sorted(tmp_path.glob("page*.png"))]
    for page, picture in zip(pages, pictures, strict=True):
        assert abs(picture.width - page.width / 25.4 * 203) <= 2
        assert abs(picture.height - page.height / 25.4 * 203) <= 2
    codes = [code for picture in pictures for code in scanned(picture)]
    assert sorted(codes) == sorted(["GHN5ABC123", memo_code(132), memo_code(132)])
    if shutil.which("pdftotext"):
        said = subprocess.run(["pdftotext", path, "-"], check=True, capture_output=True, text=True).stdout
        assert "Hoà Trần" in said
        assert "lô L1, thu hoạch 02/11/2025" in said


def test_a_list_on_paper_says_what_the_list_says(tmp_path: Path):
    if shutil.which("pdftotext") is None:
        pytest.skip("pdftotext is missing")
    path = tmp_path / "x.pdf"
    pages = list_pages("x", "Tối nay", packing([long_parcel(30, lot="L1")]))
    Papers().write(pages, path)
    said = subprocess.run(
        ["pdftotext", "-layout", path, "-"], check=True, capture_output=True, text=True
    ).stdout
    assert said.count("Chè dây dạ cẩm An Toàn 100g") == 60
    assert all(f"Trang {page}/{len(pages)}" in said for page in range(1, len(pages) + 1))


def test_a_folder_that_cannot_be_is_told(tmp_path: Path):
    (tmp_path / "tem").write_text("a file stands where the folder should")
    with pytest.raises(NotPossible, match="tem"):
        write_label(parcel_labels(parcel(), SENDER), tmp_path / "tem")


def test_a_printer_that_is_not_there_is_told():
    with pytest.raises(NotPossible, match="Xprinter"):
        print_pages(parcel_labels(parcel(), SENDER), "Xprinter XP-420B")


def test_labels_of_another_length_are_a_job_of_their_own():
    """And no label is drawn before the one in front of it is printed."""
    made = []

    def parcels():
        for count in (1, 1, 5, 1):
            made.append(count)
            yield long_parcel(count)

    sizes = []
    for job in jobs(label_pages(parcels(), SENDER, "80")):
        sizes.append([round(page.height) for page in job])
        assert len(made) <= sum(map(len, sizes)) + 1
    assert [len(job) for job in sizes] == [2, 1, 1]
    assert [len(list(job)) for job in jobs(label_pages(parcels(), SENDER, "100x150"))] == [4]


def test_nothing_at_all_is_no_file(tmp_path: Path):
    with pytest.raises(NotPossible, match="Không có gì"):
        Papers().write((), tmp_path / "x.pdf")
    assert list(tmp_path.iterdir()) == []


def test_a_writing_that_is_stopped_leaves_no_file(tmp_path: Path):
    def pages():
        yield from parcel_labels(parcel(), SENDER)
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        Papers().write(pages(), tmp_path / "x.pdf")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("kind", [Code, Bars])
def test_a_code_is_of_whole_dots(kind):
    (label,) = parcel_labels(parcel(code="GHN5ABC123"), SENDER)
    (code,) = (mark for mark in label.marks if isinstance(mark, kind))
    image = drawn(replace(label, marks=(code,)))
    assert {shade for _count, shade in picture_of(image).getcolors()} == {0, 255}
