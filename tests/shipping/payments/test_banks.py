"""SePay and Casso are asked as their documents say; what goes wrong is told without a word of the account."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from coop_live.calls import Lost, NeedsPerson
from coop_live.shipping.payments.banks import UnreadLineError, dong_of, key_of, moment_of
from coop_live.shipping.payments.casso import Casso
from coop_live.shipping.payments.sepay import SePay
from tests.chat.fakes.web_faults import BREAKS
from tests.shipping.fakes.banks import TOKEN, FakeBank, FakeCasso, FakeSePay, Fault
from tests.shipping.payments.money import EVENING

Service = tuple[FakeBank, type[Any], str]


@pytest.fixture(
    params=[(FakeSePay, SePay, "sepay:0f3c-"), (FakeCasso, Casso, "casso:")], ids=["sepay", "casso"]
)
def service(request: pytest.FixtureRequest) -> Iterator[Any]:
    fake = request.param[0]()
    yield fake, request.param[1], request.param[2]
    fake.close()
    assert fake.breaches == []


def ask(service: Any, known: tuple[str, ...] = (), since: int = 0, token: str = TOKEN) -> Any:
    fake, kind, _ = service
    return kind(token, fake.address, pause=lambda _seconds: None).newest(since, frozenset(known))


def test_money_that_came_in_is_told_with_its_moment_in_vietnam(service: Any):
    service[0].come(61, 170_000, "MBVCB.1.HTX001321.CT tu 0071")
    (one,) = ask(service).transfers
    assert (one.key, one.at, one.amount) == (f"{service[2]}61", EVENING + 61_000, 170_000)
    assert one.content == "MBVCB.1.HTX001321.CT tu 0071"


def test_what_went_out_is_left_out(service: Any):
    fake = service[0]
    fake.come(1)
    if isinstance(fake, FakeSePay):
        fake.come(2, 0, transfer_type="out", amount_out=50_000)
        fake.come(3, 0)
    else:
        fake.come(2, -50_000)
    told = ask(service)
    assert ([one.amount for one in told.transfers], told.unread) == ([170_000], 0)


def test_amounts_may_be_text(service: Any):
    service[0].come(1, "170000.00")
    service[0].come(2, "1250000")
    assert [one.amount for one in ask(service).transfers] == [1_250_000, 170_000]


def test_all_pages_are_read_back_to_what_is_known(service: Any):
    fake = service[0]
    for number in range(250):
        fake.come(number)
    assert len(ask(service).transfers) == 250
    assert len(fake.asked) == 3
    fake.asked.clear()
    told = ask(service, known=tuple(f"{service[2]}{number}" for number in range(120)))
    assert [one.key for one in told.transfers] == [f"{service[2]}{number}" for number in range(249, 119, -1)]
    assert len(fake.asked) == 2


def test_nothing_older_than_asked_is_told(service: Any):
    fake = service[0]
    for number in range(250):
        fake.come(number)
    assert len(ask(service, since=EVENING + 200_000).transfers) == 50
    assert len(fake.asked) == 1


def test_a_line_that_comes_between_two_pages_doubles_nothing(service: Any):
    fake = service[0]
    for number in range(150):
        fake.come(number)
    later = iter(range(150, 160))
    fake.between = lambda: fake.come(next(later))
    keys = [one.key for one in ask(service).transfers]
    assert len(keys) == len(set(keys)) == 150


def test_an_order_that_no_document_promises_is_seen():
    fake = FakeSePay()
    fake.oldest_first = True
    for number in range(350):
        fake.come(number)
    known = tuple(f"sepay:0f3c-{number}" for number in range(210))
    told = ask((fake, SePay, ""), known=known)
    assert {one.key for one in told.transfers} == {f"sepay:0f3c-{number}" for number in range(210, 350)}
    assert [query["page"] for query in fake.asked] == ["1", "4", "3"]


def test_a_line_that_cannot_be_read_is_counted_and_the_others_are_told(service: Any):
    fake, amount, at = (
        service[0],
        *(("amount_in", "transaction_date") if isinstance(service[0], FakeSePay) else ("amount", "when")),
    )
    fake.come(1)
    for number, wrong in enumerate(
        ({amount: "85,5"}, {amount: 85.5}, {amount: True}, {at: "hôm qua"}, {"id": None}, {"id": "a b"}), 2
    ):
        fake.come(number)
        fake.rows[0] |= wrong
    fake.rows.insert(0, "a word")  # type: ignore[arg-type]
    told = ask(service)
    assert ([one.key for one in told.transfers], told.unread) == ([f"{service[2]}1"], 7)


def test_a_wrong_token_needs_a_person_and_is_not_told(service: Any, caplog: pytest.LogCaptureFixture):
    with pytest.raises(NeedsPerson) as refused:
        ask(service, token="w0rn-out")
    with pytest.raises(NeedsPerson):
        ask(service, token="mã có dấu")
    assert "w0rn-out" not in str(refused.value) + caplog.text
    assert refused.value.remedy


def test_casso_may_refuse_a_token_in_an_answer_that_is_200():
    fake = FakeCasso()
    fake.faults = [Fault(body={"error": 401, "message": f"Unauthorized {TOKEN}"})]
    with pytest.raises(NeedsPerson):
        ask((fake, Casso, ""))
    fake.faults = [Fault(body={"error": 500, "message": TOKEN})]
    with pytest.raises(Lost):
        ask((fake, Casso, ""))


def test_too_many_questions_wait_as_long_as_they_are_told_to(service: Any):
    service[0].faults = [Fault(429, {"Retry-After": "17"})]
    with pytest.raises(Lost) as lost:
        ask(service)
    assert lost.value.after == 17


@pytest.mark.parametrize(
    "fault", [Fault(500), Fault(503), Fault(302, {"Location": "http://localhost:9/"}), Fault(404), Fault(400)]
)
def test_a_service_in_trouble_is_asked_again_later(service: Any, fault: Fault):
    service[0].come(1, content="NGUYEN VAN A 0905123267")
    service[0].faults = [fault]
    with pytest.raises(Lost) as lost:
        ask(service)
    assert TOKEN not in str(lost.value)
    assert len(ask(service).transfers) == 1


def test_a_service_that_says_nothing_is_not_waited_for(service: Any):
    fake, kind, _ = service
    fake.faults = [Fault(stalls=True)]
    with pytest.raises(Lost):
        kind(TOKEN, fake.address, seconds=(5.0, 0.1)).newest(0, frozenset())


@pytest.mark.parametrize("broken", BREAKS)
def test_an_answer_that_breaks_off_tells_nothing(service: Any, broken: str, caplog: pytest.LogCaptureFixture):
    service[0].come(1, content="NGUYỄN VĂN A 0905123267")
    service[0].faults = [Fault(broken=broken)]
    with pytest.raises(Lost) as lost:
        ask(service)
    assert "0905123267" not in str(lost.value) + caplog.text


@pytest.mark.parametrize(
    "body", [{"status": "error"}, {"status": "success", "data": {}}, {"error": 0, "data": []}]
)
def test_an_answer_of_another_shape_tells_nothing(service: Any, body: dict[str, Any]):
    service[0].faults = [Fault(body=body)]
    with pytest.raises(Lost):
        ask(service)


def test_a_zone_that_is_told_counts():
    assert moment_of("2026-11-22T13:00:00.000Z") == moment_of("2026-11-22 20:00:00") == EVENING


@pytest.mark.parametrize("told", ["NaN", "Infinity", "1e99", [], None, "12.5"])
def test_what_is_no_sum_is_not_read(told: object):
    with pytest.raises(UnreadLineError):
        dong_of(told)


@pytest.mark.parametrize("told", [None, "", True, "NGUYEN VAN A", "x" * 65, 1.5])
def test_what_is_no_id_makes_no_key(told: object):
    with pytest.raises(UnreadLineError):
        key_of("sepay", told)
