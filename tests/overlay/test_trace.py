"""Where goods come from: a lot becomes a link that anybody's phone understands, and back."""

from __future__ import annotations

from datetime import date

import pytest

from coop_live.errors import InputError
from coop_live.overlay.trace import Trace, check, day_of, link

TEA = Trace(gtin="8930000000019", lot="2611A", harvest=date(2026, 11, 2))


def test_a_lot_with_its_harvest_is_a_short_link():
    assert link(TEA) == "https://id.gs1.org/01/08930000000019/10/2611A?11=261102"


def test_everything_stands_in_its_place():
    whole = Trace(
        "8930000000019",
        "L/1",
        date(2026, 11, 2),
        "S#1".replace("#", "-"),
        "V2",
        date(2027, 5, 1),
        date(2027, 11, 1),
    )
    assert link(whole, "htx.vn/nguon-goc") == (
        "https://htx.vn/nguon-goc/01/08930000000019/22/V2/10/L%2F1/21/S-1?11=261102&15=270501&17=271101"
    )
    assert check(link(whole)) == {
        "gtin": "08930000000019",
        "vietnam": True,
        "lot": "L/1",
        "serial": "S-1",
        "variant": "V2",
        "harvest": "2026-11-02",
        "best_before": "2027-05-01",
        "expiry": "2027-11-01",
        "domain": "id.gs1.org",
        "fields": {
            "01": "08930000000019",
            "22": "V2",
            "10": "L/1",
            "21": "S-1",
            "11": "261102",
            "15": "270501",
            "17": "271101",
        },
    }


def test_what_is_not_said_is_none():
    found = check(link(Trace("8930000000019")))
    assert (found["lot"], found["serial"], found["harvest"], found["expiry"]) == (None,) * 4


def test_links_of_others_are_understood():
    assert check("https://a.vn/01/08930000000019?7007=261030261102")["harvest"] == "2026-10-30"
    assert check("https://a.vn/01/08930000000019?17=271100")["expiry"] == "2027-11"
    parcel = check("https://a.vn/00/006141411234567890")
    assert (parcel["gtin"], parcel["vietnam"], parcel["fields"]) == (None, None, {"00": "006141411234567890"})
    assert check("https://a.vn/01/00036000291452")["vietnam"] is False


@pytest.mark.parametrize("domain", ["htx.vn", "https://htx.vn", "https://htx.vn/", " htx.vn "])
def test_the_cooperatives_own_domain_may_be_written_in_any_way(domain):
    assert link(Trace("8930000000019"), domain) == "https://htx.vn/01/08930000000019"


@pytest.mark.parametrize(
    "domain", ["", "htx", "htx vn", "ftp://htx.vn", "htx.vn?x=1", "hợptácxã.vn", "htx.vn/#a"]
)
def test_a_wrong_domain_is_refused(domain):
    with pytest.raises(InputError, match="Tên miền"):
        link(TEA, domain)


@pytest.mark.parametrize(
    ("wrong", "why"),
    [
        (Trace("8930000000018"), "số kiểm"),
        (Trace("8930000000019", lot="Lô 3"), "Số lô chỉ có"),
        (Trace("8930000000019", lot="x" * 21), "21 ký tự, nhiều nhất 20"),
        (Trace("8930000000019", lot=".."), "Số lô chỉ có"),
        (Trace("8930000000019", serial="a b"), "Số sê-ri chỉ có"),
        (Trace("8930000000019", variant="é"), r"\(22\)"),
        (Trace("8930000000019", harvest=date(1999, 12, 31)), "1999"),
        (Trace("8930000000019", harvest=date(2026, 11, 2), expiry=date(2026, 11, 1)), "Hạn dùng"),
        (Trace("8930000000019", harvest=date(2026, 11, 2), best_before=date(2026, 1, 1)), "Hạn dùng"),
    ],
)
def test_what_cannot_be_traced_is_refused(wrong, why):
    with pytest.raises(InputError, match=why) as refusal:
        link(wrong)
    assert refusal.value.remedy


def test_days_are_written_one_way_only():
    assert day_of("2026-11-02") == date(2026, 11, 2)
    for text in ("", "02/11/2026", "2026-02-30", "20261102", "2026-W45-1", "2026-11-2"):
        with pytest.raises(InputError, match="không phải một ngày"):
            day_of(text)
