"""The samples that come with the program are in order: the catalog, its workbook, the evening."""

from __future__ import annotations

import json
import re
from collections import Counter
from datetime import date
from itertools import pairwise
from typing import Any

import phonenumbers
import pytest

from coop_live.catalog.files import read_catalog
from coop_live.catalog.lookup import find
from coop_live.chat.rehearsal import read_script
from coop_live.model import QR_KINDS
from coop_live.resources import asset
from coop_live.validity import days_left

PRODUCTS = read_catalog(asset("samples", "catalog.json")).products
SCRIPT = asset("samples", "rehearsal.jsonl")
# What nobody may say about food and cosmetics, and what needs a certificate to say.
CLAIMS = re.compile(
    r"chữa|\btrị\b|điều trị|khỏi bệnh|giải độc|thuốc|hạ huyết áp|bác sĩ|100%|cam kết|tuyệt đối"
    r"|duy nhất|số một|hàng đầu|(?:tốt|ngon|rẻ|đỉnh) nhất|ocop|vietgap|hữu cơ",
    re.IGNORECASE,
)


def evening() -> list[dict[str, Any]]:
    return [json.loads(line) for line in SCRIPT.read_text(encoding="utf-8").splitlines()]


def test_the_catalog_reads_without_a_problem() -> None:
    catalog = read_catalog(asset("samples", "catalog.json"))
    assert catalog.problems == ()
    assert [product.code for product in catalog.products] == [
        *("C1", "C2", "C3", "C4", "C5", "C6", "C7", "C8", "OX", "C10", "CB1", "CB2")
    ]


def test_the_workbook_is_the_same_catalog() -> None:
    workbook = read_catalog(asset("samples", "catalog.xlsx"))
    assert workbook.products == PRODUCTS
    assert workbook.problems == ()


def test_the_sample_plans_an_evening_of_an_hour() -> None:
    assert all(product.minutes for product in PRODUCTS)
    assert sum(product.minutes for product in PRODUCTS) == 58


def test_the_papers_of_the_sample_show_every_state() -> None:
    today = date(2026, 11, 22)
    by_code = {product.code: product for product in PRODUCTS}
    left = {
        code: [days_left(paper, today) for paper in product.certificates if paper.scheme != "advert"]
        for code, product in by_code.items()
    }
    assert (left["C1"][0] or 0) > 365, "in date for a year"
    assert (left["C10"][0] or 0) > 365
    assert (left["C7"][0] or 0) > 365
    assert (left["C6"][0] or 0) < 0, "and one that is over"
    assert [by_code[code].certificates[0].stars for code in ("C1", "C10", "C6")] == [4, 3, 3]
    assert by_code["C5"].certificates[0].scheme == "advert"


def test_the_law_knows_every_product_of_the_sample() -> None:
    classes = {product.code: product.law_class for product in PRODUCTS}
    assert [code for code, kind in classes.items() if kind != "food"] == ["C2", "C4", "C5"]
    assert all(classes.values())
    longest = max(PRODUCTS, key=lambda product: len(product.name))
    assert 0 < len(longest.air_name) < len(longest.name)
    assert {product.qr for product in PRODUCTS} == {"", *QR_KINDS}
    assert all(not product.gtin or product.gtin.startswith("893") for product in PRODUCTS)


def test_every_product_is_ready_for_the_stage() -> None:
    for product in PRODUCTS:
        assert asset("onair", "art", product.photo).is_file()
        assert product.member, product.code
        assert product.place, product.code
        assert len(product.talk) >= 2, product.code
        counted = product.stock is not None or all(variant.stock is not None for variant in product.variants)
        assert counted, f"{product.code} has no stock"


def test_combos_cost_less_than_their_parts() -> None:
    price = {product.code: product.price for product in PRODUCTS}
    old = {product.code: product.old_price for product in PRODUCTS}
    assert old["CB1"] == price["C1"] + price["C6"] + price["C10"] > price["CB1"]
    assert old["CB2"] == price["C3"] + price["C5"] > price["CB2"]


@pytest.mark.parametrize("product", PRODUCTS, ids=lambda product: product.code)
def test_nothing_claims_what_may_not_be_said(product: Any) -> None:
    said = " | ".join((product.name, *product.talk, product.member, product.place))
    assert CLAIMS.search(said) is None


def test_the_claims_are_looked_for() -> None:
    assert CLAIMS.search("Xịt là trị ho")
    assert CLAIMS.search("mật ong ngon nhất")


def test_the_evening_is_well_formed() -> None:
    lines = evening()
    assert 200 <= len(lines) <= 260
    assert len({line["id"] for line in lines}) == len(lines)
    for line in lines:
        assert set(line) == {"id", "text", "author", "at", "pinned", "platform"}
        assert line["text"].strip()
        assert line["author"].strip()
        assert line["platform"] in ("facebook", "tiktok")


def test_the_evening_takes_twelve_minutes_with_quiet_and_rush() -> None:
    times = [line["at"] for line in evening()]
    assert all(before <= after for before, after in pairwise(times))
    assert 690 <= times[-1] <= 750
    by_half_minute = Counter(int(at // 30) for at in times)
    assert max(by_half_minute.values()) >= 20
    assert min(by_half_minute[half] for half in range(int(times[-1] // 30))) <= 7


def test_what_is_on_air_is_in_the_catalog_and_never_forgotten() -> None:
    pinned = [line["pinned"] for line in evening()]
    assert pinned[0] is None
    first = next(position for position, code in enumerate(pinned) if code)
    assert None not in pinned[first:]
    assert set(pinned[first:]) <= {product.code for product in PRODUCTS}
    assert len(set(pinned)) >= 9


def test_every_phone_of_the_evening_could_be_dialled() -> None:
    phones = {
        digits
        for line in evening()
        for found in re.findall(r"\b0\d[\d .]{7,12}\d\b", line["text"])
        if len(digits := re.sub(r"\D", "", found)) == 10
    }
    assert len(phones) >= 20
    assert [
        phone for phone in phones if not phonenumbers.is_valid_number(phonenumbers.parse(phone, "VN"))
    ] == []


def test_the_rush_asks_for_more_honey_than_there_is() -> None:
    honey = find(PRODUCTS, "C10")[0]
    asking = [
        line for line in evening() if line["pinned"] == "C10" and re.search(r"\b[12]\b|chốt", line["text"])
    ]
    assert honey.stock == 3
    assert len({line["author"] for line in asking}) > 6


def test_somebody_tries_mischief() -> None:
    said = "\n".join(f"{line['author']}: {line['text']}" for line in evening())
    for mischief in ("DROP TABLE", "=HYPERLINK(", "<img", "../../", "<b>"):
        assert mischief in said


def test_the_rehearsal_plays_every_line() -> None:
    script = read_script(SCRIPT)
    assert script.problems == ()
    assert [line.text for line in script.lines] == [line["text"] for line in evening()]
    assert [line.pinned for line in script.lines] == [line["pinned"] for line in evening()]
