"""The evening on one page: every figure in its place, bars to scale, hostile words inside their boxes."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from coop_live.shipping.paper import Box
from coop_live.shipping.report import Missing, Moment, ReportFigures, Seller, report_page
from coop_live.shipping.report_chart import Bar, OnAir, scale
from tests.shipping.orders import VIETNAM
from tests.shipping.pages import as_text, check_tidy, said

GOLDEN = Path(__file__).parent / "golden" / "report-page.txt"
MINUTE = 60_000
START = 1_763_816_400_000  # 20:00 in Vietnam

FIGURES = ReportFigures(
    cooperative="Hợp tác xã An Toàn",
    name="Tối thứ bảy",
    started_at=START,
    ended_at=START + 62 * MINUTE,
    confirmed=24,
    revenue=4_825_000,
    buyers=16,
    newcomers=5,
    paid=9,
    owed=2_730_000,
    comments=180,
    wished=30,
    kept=24,
    bars=tuple(Bar(START + at * MINUTE, at % 5 if at != 43 else 8) for at in range(62)),
    on_air=(OnAir("C1", START, START + 30 * MINUTE), OnAir("C10", START + 30 * MINUTE, START + 62 * MINUTE)),
    products=(Seller("C1 Chè dây", "12", 1_020_000), Seller("C7 Đương quy", "1,5 kg", 480_000)),
    platforms=(Seller("TikTok", "", 18), Seller("Gõ tay", "", 6)),
    moments=(Moment(START + 43 * MINUTE, "8 đơn · C10 Mật ong rừng"),),
    ran_out=(Moment(START + 44 * MINUTE, "C10 Mật ong rừng"),),
    asked=(("ship bao nhiêu", 7),),
    gaps=(Missing("TikTok", START + 20 * MINUTE, START + 21 * MINUTE),),
)
EVIL = "=1+1 \u202e\x07" + "Ẵ" * 200
HOSTILE = replace(
    FIGURES,
    cooperative=EVIL,
    name=EVIL,
    revenue=10**12,
    owed=10**12,
    bars=tuple(Bar(START + at * 5 * MINUTE, at * 37 % 1999) for at in range(84)),
    step=5,
    on_air=tuple(OnAir(EVIL, START + at * 2 * MINUTE, START + at * 2 * MINUTE + MINUTE) for at in range(99)),
    products=(Seller(EVIL, "99.999 + 9.999 kg", 10**12),) * 30,
    platforms=(Seller(EVIL, "", 99_999),) * 9,
    moments=(Moment(START, EVIL),) * 9,
    ran_out=(Moment(START, EVIL),) * 19,
    asked=((EVIL, 99_999),) * 9,
    gaps=(Missing(EVIL, START, START + MINUTE),) * 12,
)
EMPTY = ReportFigures("", "Buổi trống", START, START)


def test_the_page_is_the_golden_one() -> None:
    assert as_text(report_page(FIGURES, VIETNAM)) == GOLDEN.read_text(encoding="utf-8")


def test_it_says_how_the_evening_went() -> None:
    texts = said(report_page(FIGURES, VIETNAM))
    assert {"24", "4.825.000\u00a0₫", "16", "9/24", "2.730.000\u00a0₫", "80\u00a0%"} <= set(texts)
    assert "20:00–21:02 · 1 giờ 2 phút" in texts
    assert "24 trên 30 bình luận đặt thành đơn" in texts
    assert texts[texts.index("20:43") + 1] == "8 đơn · C10 Mật ong rừng"
    assert texts[texts.index("20:44") + 1] == "C10 Mật ong rừng"
    assert "“ship bao nhiêu”" in texts
    assert "20:20:00–20:21:00 · TikTok" in texts


def bars(figures: ReportFigures) -> list[Box]:
    marks = report_page(figures, VIETNAM).marks
    return [one for one in marks if isinstance(one, Box) and one.shade in (65, 100) and one.height > 0.3]


def test_bars_are_as_high_as_their_minutes_and_the_best_is_black() -> None:
    heights = {round(one.height / 5, 3): one.shade for one in bars(FIGURES)}
    assert heights == {1.0: 65, 2.0: 65, 3.0: 65, 4.0: 65, 8.0: 100}
    assert len(bars(FIGURES)) == sum(one.orders > 0 for one in FIGURES.bars)
    assert {round(one.y + one.height, 3) for one in bars(FIGURES)} == {120.0}


def test_no_bar_stands_beside_its_minute() -> None:
    places = [one.x + one.width / 2 for one in bars(FIGURES)]
    assert places == sorted(places)
    apart = 172 / 62
    wanted = [23 + (at + 0.5) * apart for at, one in enumerate(FIGURES.bars) if one.orders]
    assert places == pytest.approx(wanted)


@pytest.mark.parametrize("figures", [FIGURES, HOSTILE, EMPTY])
def test_nothing_stands_beyond_the_paper_or_on_something_else(figures: ReportFigures) -> None:
    check_tidy(report_page(figures, VIETNAM))


def test_what_has_no_room_is_counted() -> None:
    texts = said(report_page(HOSTILE, VIETNAM))
    counted = [int(text.split()[2]) for text in texts if text.startswith("… và")]
    assert counted == [30 - 7, 9 - 4, 19 - 5, 12 - 3]


def test_an_empty_evening_says_so() -> None:
    texts = said(report_page(EMPTY, VIETNAM))
    assert texts.count("Chưa có đơn nào.") == 3
    assert {"–", "0/0", "Không món nào hết.", "Bình luận nghe đủ, không mất lúc nào."} <= set(texts)


@pytest.mark.parametrize(
    ("most", "top", "step"), [(0, 1, 1), (1, 1, 1), (8, 8, 2), (9, 10, 5), (10**6, 10**6, 250_000)]
)
def test_the_axis_has_whole_steps(most: int, top: int, step: int) -> None:
    assert scale(most) == (top, step)
