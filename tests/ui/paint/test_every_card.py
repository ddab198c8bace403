"""Cards nobody thought of: whatever a catalog holds, what goes on air passes the check, or is plainer."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from coop_live.model import Card, Look
from tests.ui.card_states import LINK, NOTICE, SHAPES, STATES
from tests.ui.seeing import scanned
from ui.painter import faults, paint_card, placement

pytestmark = pytest.mark.usefixtures("qapp")

SYLLABLES = (
    "Chè",
    "dây",
    "ẩm",
    "nghiêng",
    "rừng",
    "Ễnh",
    "An",
    "Toàn,",
    "hộp",
    "20",
    "(500",
    "g)",
    "Đương",
    "quy",
)
names = (
    st.lists(st.sampled_from(SYLLABLES), min_size=1, max_size=16)
    .map(" ".join)
    .map(lambda name: name[:76].strip())
)
prices = st.sampled_from([500, 9_000, 85_000, 224_000, 1_250_000, 12_500_000])
codes = st.sampled_from(["C1", "OX", "C10", "CB12", "MĐ5", "TRÀ"])
scans = st.sampled_from(["Quét để đặt", "Quét chuyển khoản", "Quét xem nguồn gốc"])
looks = st.builds(
    Look,
    brand=st.integers(0, 0xFFFFFF).map(lambda number: f"#{number:06X}"),
    weave=st.booleans(),
    side=st.sampled_from(["left", "right"]),
    font=st.sampled_from(["", "DejaVu Sans"]),
)
canvases = st.sampled_from(
    [(1280, 720), (1920, 1080), (720, 1280), (1080, 1920), (1366, 768), (2560, 1440), (720, 1600)]
)


@st.composite
def cards(draw) -> Card:
    """Draw a card as the core makes it."""
    code, price = draw(codes), draw(prices)
    stock = draw(st.sampled_from([None, 0, 1, 3, 7, 24, 1_500]))
    on_sale = draw(st.booleans()) and stock != 0
    with_qr = draw(st.booleans()) and stock != 0
    return Card(
        code=code,
        name=draw(names),
        price=price,
        unit=draw(st.sampled_from(["gói", "hộp", "chai", "kg", "combo", ""])),
        call=f"gõ {code} chờ mẻ sau" if stock == 0 else f"gõ {code} để đặt",
        old_price=price * 5 // 4 if on_sale or draw(st.booleans()) else None,
        stock=stock,
        few=stock == 7,
        nearly_gone=stock in (1, 3),
        member=draw(st.sampled_from(["", "Mai Thị Mỹ Lam", "Nguyễn Thị Hoàng Phương Thảo"])),
        place=draw(st.sampled_from(["", "xã An Toàn"])),
        photo=STATES["plenty"].photo if draw(st.booleans()) else None,
        qr=LINK.format("C1") if with_qr else None,
        qr_words=draw(st.sampled_from(["Quét để đặt", "Quét chuyển khoản", "Quét xem nguồn gốc"]))
        if with_qr
        else "",
        ocop=draw(st.integers(0, 5)),
        vietgap=draw(st.booleans()),
        notice=NOTICE if draw(st.integers(0, 3)) == 0 else "",
        countdown=draw(st.sampled_from([1, 10, 272, 3_600])) if on_sale else None,
    )


lots = settings(
    max_examples=120,
    deadline=None,
    derandomize=True,  # the same cards every day: a new find belongs to whoever looks for more
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)


@lots
@given(cards(), st.sampled_from([theme for theme, _ in SHAPES]), canvases, looks)
def test_what_goes_on_air_is_on_the_canvas_and_reads_as_it_should(qapp, card, theme, canvas, look):
    image = paint_card(card, theme=theme, canvas=canvas, look=look)
    x, y = placement(theme, canvas, look, card=card)
    assert 0 <= x <= canvas[0] - image.width()
    assert 0 <= y <= canvas[1] - image.height()
    assert scanned(image) in ([], [card.qr] if card.qr else [])


@lots
@given(cards(), st.sampled_from(SHAPES))
def test_ordinary_cards_are_drawn_as_designed(qapp, card, shape):
    """A notice on the side card takes a fifth of it: there a code or a picture may have to go."""
    theme, canvas = shape
    crowded = bool(card.notice and theme == "side-card")
    found = faults(card, theme=theme, canvas=canvas)
    assert found == () or crowded, (found, card)
    assert (
        faults(
            replace(card, qr=None, qr_words="", countdown=None, old_price=None), theme=theme, canvas=canvas
        )
        == ()
    )
