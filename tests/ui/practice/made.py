"""A made-up rehearsal as the page of the score gets it: for tests and pictures."""

from __future__ import annotations

from coop_live.live.practice import Choice, Past
from coop_live.live.scoring import Fault, Moment, Score
from coop_live.model import OrderLine, OrderState
from ui.practice.practising import Result

SECONDS = (7, 5, 6, 4, 5, 9, 12, 8, 6, 5, 4, 4, 6, 5, 3, 4, 5, 7, 11, 6, 5, 4, 4, 3, 4, 5, 4)
MOMENTS = (
    Moment(
        252.0,
        "Mệ Lành",
        "cho mệ hai hộp bột ngâm chân hí",
        Fault.MISSED,
        left=OrderState.DRAFT,
        wanted=(OrderLine("C2", None, 2),),
    ),
    Moment(
        398.0,
        "an.nhien.farm",
        "1 hop a, be 4 tuoi ngam dc ko",
        Fault.MISSED,
        "asks_too",
        OrderState.DRAFT,
        (OrderLine("C5", "gừng", 1),),
    ),
    Moment(
        428.0,
        "Cô Út Đức Phổ",
        "cho cô gói bự với gói nhỏ, gửi về tổ 3 phường Đức Phổ, Quảng Ngãi nghen",
        Fault.WRONG,
        "misread",
        None,
        (OrderLine("C1", "500g", 1), OrderLine("C1", "100g", 1)),
        (OrderLine("C1", "100g", 1),),
    ),
    Moment(
        485.0,
        "Chú Tám",
        "lấy 5 gói có giảm k",
        Fault.FALSE,
        "question",
        confirmed=(OrderLine("C1", "100g", 5),),
    ),
)
BEFORE = Past(1_763_816_400_000, 78, 23, 29, 3, 8.1, 3.4, 10, 1.0)


def made_result(moments: tuple[Moment, ...] = MOMENTS, before: Past | None = BEFORE) -> Result:
    """Return a rehearsal that went well."""
    faults = [one.fault for one in moments]
    found = Score(
        caught=27,
        missed=faults.count(Fault.MISSED),
        wrong=faults.count(Fault.WRONG),
        false=faults.count(Fault.FALSE),
        seconds=tuple(float(one) for one in SECONDS),
        keys=76,
        decided=33,
        comments=148,
        viewers=22,
        lasted=588.0,
        moments=moments,
    )
    return Result(found, Choice(), before)
