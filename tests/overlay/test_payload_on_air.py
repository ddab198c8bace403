"""Every kind of code on every theme is read back: from the painted card, and from a stream of 720p."""

from __future__ import annotations

import io
from collections.abc import Iterator
from dataclasses import replace

import av
import pytest
from PIL import Image, ImageChops
from PySide6.QtGui import QImage
from pyzbar.pyzbar import ZBarSymbol, decode

from coop_live.model import Card, Lot, Product
from coop_live.overlay.card import make_card
from coop_live.overlay.payload import Payee, QrChoice, payload_for, payload_for_order
from tests.ui.contact_sheet import SHAPES
from ui.painter import paint_card, placement

pytestmark = pytest.mark.usefixtures("qapp")

TEA = Product(
    "C1",
    "Chè dây dạ cẩm An Toàn",
    "gói",
    85_000,
    link="https://htx.vn/san-pham/che-day",
    gtin="8930000000019",
)
LOT = Lot("C1", "", "LO-2611A", harvested="2026-11-02", first=30, left=12)
OURS = QrChoice(
    order_link="https://m.me/htxantoan?ref={code}",
    payee=Payee("970436", "1234567890123"),
    domain="truyxuat.htx.vn",
)
# The most that a bank takes: no transfer makes a finer code.
LONGEST = QrChoice(payee=Payee("970403", "9" * 19), memo="HTX AN TOAN SO {code}")
SECONDS, RATE, BITS = 0.5, 30, 1_500_000


def texts() -> Iterator[tuple[str, str]]:
    for kind in ("order", "page", "vietqr", "trace"):
        yield kind, payload_for(replace(TEA, qr=kind), OURS, lot=LOT).text
    yield "longest vietqr", payload_for(replace(TEA, qr="vietqr", price=499_999_999), LONGEST).text
    yield "vietqr of an order", payload_for_order(OURS.payee, 132, 170_000)


TEXTS = dict(texts())
shapes = pytest.mark.parametrize(("theme", "canvas"), SHAPES)


def card(text: str, theme: str) -> Card:
    made = make_card(TEA, stock=24, first_stock=30, qr=text, theme=theme)
    assert made.qr == text, "nothing was withheld"
    return made


def painted(text: str, theme: str, canvas: tuple[int, int]) -> Image.Image:
    image = paint_card(card(text, theme), theme=theme, canvas=canvas).convertToFormat(
        QImage.Format.Format_RGBA8888
    )
    return Image.frombytes("RGBA", (image.width(), image.height()), bytes(image.constBits()))


def scanned(picture: Image.Image) -> list[str]:
    return [code.data.decode() for code in decode(picture.convert("L"), symbols=[ZBarSymbol.QRCODE])]


def over_a_picture(cards: list[Image.Image], theme: str, canvas: tuple[int, int]) -> Iterator[Image.Image]:
    """Give the frames of a stream: each card for half a second over a grainy picture that moves."""
    grain = Image.effect_noise(canvas, 50).convert("RGB")
    number = 0
    for one in cards:
        for _ in range(int(SECONDS * RATE)):
            frame = ImageChops.offset(grain, 7 * number, 3 * number)
            frame.paste(one, placement(theme, canvas), one)
            number += 1
            yield frame


def streamed(frames: Iterator[Image.Image], canvas: tuple[int, int]) -> Iterator[Image.Image]:
    """Give the frames as viewers get them: through x264 as OBS sets it for 1.5 Mbit/s."""
    file = io.BytesIO()
    with av.open(file, "w", format="matroska") as writer:
        stream = writer.add_stream("libx264", rate=RATE)
        stream.width, stream.height, stream.pix_fmt, stream.bit_rate = *canvas, "yuv420p", BITS
        rate = str(BITS)
        stream.options = {"preset": "veryfast", "tune": "zerolatency", "maxrate": rate, "bufsize": rate}
        for frame in frames:
            writer.mux(stream.encode(av.VideoFrame.from_image(frame)))
        writer.mux(stream.encode(None))
    file.seek(0)
    with av.open(file) as reader:
        yield from (frame.to_image() for frame in reader.decode(video=0))


@shapes
def test_every_kind_is_read_off_the_painted_card(theme, canvas):
    for kind, text in TEXTS.items():
        shown = Image.new("RGBA", (painting := painted(text, theme, canvas)).size, "#807C74")
        shown.alpha_composite(painting)
        assert scanned(shown) == [text], kind


@shapes
def test_every_kind_is_read_after_a_poor_photograph_of_it(theme, canvas):
    for kind, text in TEXTS.items():
        file = io.BytesIO()
        painted(text, theme, canvas).convert("RGB").save(file, "JPEG", quality=35)
        assert scanned(Image.open(file)) == [text], kind


@shapes
def test_every_kind_is_read_off_a_stream_half_a_second_after_the_cut(theme, canvas):
    cards = [painted(text, theme, canvas) for text in TEXTS.values()]
    frames = list(streamed(over_a_picture(cards, theme, canvas), canvas))
    last = frames[int(SECONDS * RATE) - 1 :: int(SECONDS * RATE)]
    assert [scanned(frame) for frame in last] == [[text] for text in TEXTS.values()]
