"""What is read aloud is short, right and harmless, whoever ordered."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coop_live.catalog.files import read_catalog
from coop_live.model import Order, OrderState, PricedLine
from coop_live.speech import sentence_for
from coop_live.speech.numbers import DIGITS
from coop_live.speech.sentences import LONGEST_SENTENCE, speakable

TEA = PricedLine("C1", "100g", 2, "Chè dây", "gói", 85_000)
RICE = PricedLine("C9", None, 2, "Nếp ngự", "kg", 40_000)
SHAMPOO = PricedLine("C4", "300ml", 1, "Dầu gội thảo dược", "chai", 145_000)


def order(*lines: PricedLine, name: str = "Chị Lan") -> Order:
    return Order(
        number=7,
        live_id=1,
        state=OrderState.CONFIRMED,
        lines=lines or (TEA,),
        platform="facebook",
        author_id="1",
        author_name=name,
        text="chốt 2 sđt 0905123456 về 12 Lê Lợi",
        phone="+84905123456",
        address="12 Lê Lợi, Quy Nhơn",
        note="gọi 0905123456",
    )


def test_one_line() -> None:
    assert sentence_for(order()) == "Chị Lan chốt hai gói Chè dây một trăm gam"
    assert sentence_for(order(RICE)) == "Chị Lan chốt hai ký Nếp ngự"


def test_several_lines() -> None:
    both = sentence_for(order(TEA, SHAMPOO))
    assert both == "Chị Lan chốt hai gói Chè dây một trăm gam và một chai Dầu gội thảo dược ba trăm mi li lít"
    many = sentence_for(order(RICE, RICE, RICE, TEA, TEA))
    assert many == "Chị Lan chốt hai ký Nếp ngự, hai ký Nếp ngự, hai ký Nếp ngự và hai món nữa"


def test_a_unit_that_is_a_weight_is_not_heard_as_one_number() -> None:
    line = PricedLine("C1", None, 2, "Chè dây", "500g", 85_000)
    assert sentence_for(order(line)) == "Chị Lan chốt hai phần năm trăm gam Chè dây"


def test_a_size_that_is_in_the_name_is_said_once() -> None:
    line = PricedLine("C1", "100g", 1, "Chè dây 100g", "gói", 85_000)
    assert sentence_for(order(line)) == "Chị Lan chốt một gói Chè dây một trăm gam"


def test_an_order_without_lines_and_one_too_great_to_say() -> None:
    empty = Order(1, 1, OrderState.CONFIRMED, (), "facebook", "1", "Lan")
    assert sentence_for(empty) == "Lan chốt đơn"
    line = PricedLine("C1", None, 10**13, "Chè dây", "gói", 1)
    assert sentence_for(order(line)) == "Chị Lan chốt gói Chè dây"


@pytest.mark.parametrize(
    ("written", "spoken"),
    [
        ("Lan 🌸🌸 Hoa", "Lan Hoa"),
        ("bichngoc.94", "bichngoc"),
        ("Lan 0905 123 456", "Lan"),
        ("Lan ０９０５１２３４５６", "Lan"),
        ("Lan 0.9.0.5.1.2.3.4.5.6", "Lan"),
        ("không chín không năm một hai ba bốn năm sáu", "Khách"),
        ("Bác Năm Sáu", "Bác Năm Sáu"),
        ("@user_123", "Khách"),
        ("user8273645", "Khách"),
        ("Người dùng Facebook", "Khách"),
        ("xq_z9f", "Khách"),
        ("@lan.anh", "Khách"),
        ("http://lua.dao/x Lan", "Lan"),
        ("Lan shop.vn/re www.re.com", "Lan"),
        ("<b onload=x>Lan</b>", "b onload x Lan b"),
        ("𝓛𝓪𝓷", "Lan"),
        ("A" * 100, "A" * 40),
        ("🌸", "Khách"),
        ("", "Khách"),
        ("\u202enaL", "naL"),
        ("-h", "Khách"),
        ("H’Nga Niê", "H Nga Niê"),
    ],
)
def test_names_are_only_names(written: str, spoken: str) -> None:
    assert sentence_for(order(name=written)) == f"{spoken} chốt hai gói Chè dây một trăm gam"


def test_neither_phone_nor_address_nor_money_is_said() -> None:
    told = sentence_for(order())
    for private in ("0905", "không chín", "Lê Lợi", "Quy Nhơn", "nghìn"):
        assert private not in told


@pytest.mark.parametrize(
    ("hostile", "harmless"),
    [
        ("<speak><audio src='x'/></speak>", "speak audio src 'x' speak"),
        ("[[h@lo]] Lan", "h lo Lan"),
        ("--help; rm *", "help rm"),
        ("HTX bán 2kg OCOP", "hợp tác xã bán hai ký ô cóp"),
        ("xem https://a.vn/x?y=1 nha", "xem nha"),
        ("\x00\x07\n", ""),
    ],
)
def test_what_reaches_the_voice_is_letters(hostile: str, harmless: str) -> None:
    assert speakable(hostile) == harmless


@given(st.text(max_size=600), st.text(max_size=200), st.text(max_size=50))
def test_any_order_can_be_said(name: str, product: str, unit: str) -> None:
    line = PricedLine("C1", product[:20], 3, product, unit, 1000)
    told = sentence_for(order(line, name=name))
    assert len(told) <= LONGEST_SENTENCE
    assert all(one.isalpha() or one in " .,!?'" for one in told)
    assert not re.search(r"\d", told)
    assert speakable(told) == told


@pytest.mark.parametrize(
    ("grams", "unit", "heard"),
    [
        (1_500, "cân", "một cân rưỡi"),
        (1_500, "kg", "một ký rưỡi"),
        (2_000, "kg", "hai ký"),
        (500, "kg", "nửa ký"),
        (300, "kg", "ba trăm gam"),
        (2_300, "ký", "hai ký ba trăm gam"),
        (12_050, "kg", "mười hai ký năm mươi gam"),
    ],
)
def test_a_weight_is_said_as_at_a_market(grams: int, unit: str, heard: str) -> None:
    line = PricedLine("C9", None, grams, "Nếp ngự", unit, 40_000, weighed=True)
    assert sentence_for(order(line)) == f"Chị Lan chốt {heard} Nếp ngự"


@pytest.mark.parametrize(
    ("line", "heard"),
    [
        (PricedLine("C4", "300ml", 2, "Dầu gội", "chai", 1), "hai chai Dầu gội ba trăm mi li lít"),
        (PricedLine("C5", "gừng", 3, "Viên ngậm", "hộp", 1), "ba hộp Viên ngậm gừng"),
        (PricedLine("CB1", None, 1, "Combo quà An Toàn", "combo", 1), "một combo Combo quà An Toàn"),
        (PricedLine("C9", None, 2, "Nếp ngự", "kg", 1), "hai ký Nếp ngự"),
        (PricedLine("C1", "250g (túi lớn)", 21, "Chè dây", "túi", 1), None),
    ],
)
def test_units_and_sizes_are_said_as_people_say_them(line: PricedLine, heard: str | None) -> None:
    heard = heard or "hai mươi mốt túi Chè dây hai trăm năm mươi gam túi lớn"
    assert sentence_for(order(line)) == f"Chị Lan chốt {heard}"


CORPUS = Path(__file__).resolve().parents[1] / "corpus"


def _comments() -> list[tuple[str, str | None]]:
    """Return every labelled comment with the phone in it."""
    lines = [
        line for file in sorted(CORPUS.rglob("*.jsonl")) for line in file.read_text("utf-8").splitlines()
    ]
    return [(entry["text"], entry["phone"]) for entry in map(json.loads, lines)]


def _goods() -> list[PricedLine]:
    """Return a line of every product and variant of every cooperative in the corpus."""
    found = []
    for file in sorted(CORPUS.rglob("catalog*.json")):
        for product in read_catalog(file).products:
            for key in (None, *(variant.key for variant in product.variants)):
                found.append(PricedLine(product.code, key, 2, product.name, product.unit, product.price))
    return found


def test_no_phone_gets_out_of_a_name_that_is_a_whole_comment() -> None:
    comments = _comments()
    assert len(comments) > 4000
    for text, phone in comments:
        told = sentence_for(order(name=text))
        assert not re.search(r"\d|https?|www", told)
        if phone:
            digits = [DIGITS[int(one)] for one in phone.removeprefix("+84")]
            assert " ".join(digits[:5]) not in told.lower(), text


def test_every_product_of_every_cooperative_can_be_said() -> None:
    goods = _goods()
    assert len(goods) > 300
    for line in goods:
        told = sentence_for(order(line))
        assert told.startswith("Chị Lan chốt hai "), line
        assert speakable(told) == told
        # No unit is left as letters to be spelled.
        assert not re.search(r"(?<!\w)(kg|g|gr|ml|k)(?!\w)", told, re.I), told


def test_the_people_of_the_rehearsal_keep_their_names() -> None:
    script = Path(__file__).resolve().parents[2] / "assets" / "samples" / "rehearsal.jsonl"
    names = {json.loads(line)["author"] for line in script.read_text("utf-8").splitlines()}
    spoken = {name: sentence_for(order(name=name)).partition(" chốt ")[0] for name in names}
    assert len(names) > 30
    assert {name for name, said in spoken.items() if said == "Khách"} == set()
