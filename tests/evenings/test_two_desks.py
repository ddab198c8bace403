"""Two people at one queue: each draft is decided once, by who has it in hand, and undone by who did it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from pytest_bdd import given, parsers, scenarios, then, when

from coop_live.events import DraftClaimed, OrderConfirmed
from coop_live.ledger.verify import verify
from coop_live.model import Order, OrderState
from coop_live.settings import DeskPage, General
from tests.evening import Heard
from tests.evenings.conftest import SOLD, number_of
from tests.evenings.second_person import SecondPerson
from tests.evenings.stall import Stall

scenarios("features/hai-ban.feature")
pytestmark = pytest.mark.timeout(400)

EACH_AT_MOST = 40


@pytest.fixture
def people() -> Iterator[list[SecondPerson]]:
    """Who has come to the second desk."""
    people: list[SecondPerson] = []
    yield people
    for one in people:
        one.go()


def order_of(stall: Stall, viewer: str) -> Order:
    number = number_of(stall, viewer)
    return next(one for one in stall.orders() if one.number == number)


def row_of(stall: Stall, viewer: str):
    rows = stall.shell.live.view.queue.model.rows
    return next((row for row in rows if row.order.author_name == viewer), None)


@given(parsers.parse("Thảo mở máy có bàn thứ hai, kho mỗi món còn {each:d}"))
def open_with_second_desk(stall: Stall, each: int) -> None:
    general, page = General(person="Thảo"), DeskPage(enabled=True, port=0)
    stall.switch_on(replace(stall.settings(), general=general, desk_page=page))
    stall.stock_up(each)
    stall.wait(lambda: stall.running.app.second_desk.address)


@when("Hằng vào bàn thứ hai", target_fixture="hang")
def second_person_comes(stall: Stall, people: list[SecondPerson]) -> SecondPerson:
    desk = stall.shell.live.view._desk
    stall.wait(lambda: desk.selected is not None and stall.session.claims.holder(desk.selected.number))
    hang = SecondPerson(stall.running.app.second_desk.address, "Hằng")
    people.append(hang)
    stall.wait(lambda: "Hằng" in desk.hands.others)
    return hang


@when(parsers.parse("{count:d} khách mỗi người đặt một chai"))
def each_wants_one(stall: Stall, count: int) -> None:
    stall.viewers_write(*((f"Khách {number}", "c3 1 chai") for number in range(count)))
    stall.wait(lambda: stall.shell.live.view._desk.waiting == count)


@when("hai người cùng chốt đến hết", target_fixture="heard")
def both_work(stall: Stall, hang: SecondPerson) -> Heard:
    heard = Heard(stall.running.app.events)
    theirs, mine = hang.confirm_free(EACH_AT_MOST), 0
    opened = stall.shell.live.view.queue.open
    while stall.shell.live.view._desk.waiting:
        if theirs.done():  # what went wrong there must not leave us pressing keys for ever
            theirs.result()
        stall.wait(lambda: opened.isVisible() or not stall.shell.live.view._desk.waiting)
        if opened.row is None or not opened.isVisible():
            continue
        number = opened.row.order.number
        if opened.row.claimed or (mine >= EACH_AT_MOST and not theirs.done()):
            stall.press("Space")
            stall.wait(lambda number=number: moved(opened, number) or not opened.row.claimed)
            continue
        stall.press("Enter")
        stall.wait(lambda number=number: moved(opened, number) or opened.row.claimed)
        mine += moved(opened, number)
    stall.wait(theirs.done)
    assert theirs.result()
    return heard


def moved(opened, number: int) -> bool:
    """Tell whether another draft lies open, or none."""
    return not opened.isVisible() or opened.row.order.number != number


@then("mỗi đơn được chốt đúng một lần")
def decided_once(stall: Stall) -> None:
    orders = stall.orders()
    assert [one.state for one in orders] == [SOLD] * 60
    with stall.running.app.ledger.read() as questions:
        acts = questions.connection.execute("SELECT body ->> '$.order' FROM entry WHERE act = 'confirm'")
        numbers = [number for (number,) in acts.fetchall()]
    assert sorted(numbers) == sorted(one.number for one in orders)
    assert verify(stall.running.app.ledger.path).whole


@then("ai chốt đơn nào là người đang cầm đơn đó")
def who_holds_confirms(heard: Heard) -> None:
    """A claim that ends is told with no name. Between an Enter and its commit the other may come to it."""
    held: dict[int, set[str]] = {}
    confirmed = 0
    for event in heard.events:
        if isinstance(event, DraftClaimed) and event.by:
            held.setdefault(event.number, set()).add(event.by)
        elif isinstance(event, OrderConfirmed):
            # Until both were there nothing had to be told.
            assert event.order.by in held.get(event.order.number, {event.order.by})
            confirmed += 1
    assert confirmed == 60


@then("sổ ghi tên cả hai người")
def both_are_named(stall: Stall) -> None:
    by = [one.by for one in stall.orders()]
    assert set(by) == {"Thảo", "Hằng"}
    assert max(by.count("Thảo"), by.count("Hằng")) <= EACH_AT_MOST


# ------------------------------------------------------------------ one draft


@when(parsers.re("Hằng cầm đơn của (?P<viewer>.+)"))
def holds(stall: Stall, hang: SecondPerson, viewer: str) -> None:
    done = hang.hold(number_of(stall, viewer))
    stall.wait(done.done)
    done.result()
    stall.wait(lambda: stall.session.claims.holder(number_of(stall, viewer)) == "Hằng")


@then(parsers.re("máy chính nói Hằng đang làm đơn của (?P<viewer>.+)"))
def says_who_holds(stall: Stall, viewer: str) -> None:
    stall.wait(lambda: row_of(stall, viewer) is not None and row_of(stall, viewer).claimed == "Hằng")
    opened = stall.shell.live.view.queue.open
    stall.wait(lambda: opened.isVisible() and opened.row.order.author_name == viewer)
    assert "Hằng" in opened.accessibleName()


@then(parsers.re("đơn của (?P<viewer>.+) chưa ai chốt"))
def nobody_confirmed(stall: Stall, viewer: str) -> None:
    stall.running.app.ledger.write(lambda tx: None).result(60)  # what was pressed before is in the book
    assert order_of(stall, viewer).state is OrderState.DRAFT


@when("Hằng về")
def goes_home(hang: SecondPerson) -> None:
    hang.go()


@then(parsers.re("đơn của (?P<viewer>.+) không ai cầm"))
def is_free(stall: Stall, viewer: str) -> None:
    stall.wait(lambda: row_of(stall, viewer) is not None and not row_of(stall, viewer).claimed)


@then(parsers.re("đơn của (?P<viewer>.+) do (?P<name>.+) chốt"))
def confirmed_by(stall: Stall, viewer: str, name: str) -> None:
    stall.wait(lambda: order_of(stall, viewer).state is SOLD)
    assert order_of(stall, viewer).by == name


@when(parsers.re("Hằng (?P<word>chốt|hoàn tác) đơn của (?P<viewer>.+)"))
def second_person_acts(stall: Stall, hang: SecondPerson, word: str, viewer: str) -> None:
    act = {"chốt": "confirm", "hoàn tác": "undo"}[word]
    done = hang.act(act, number_of(stall, viewer))
    stall.wait(done.done)
    assert done.result()["ok"], done.result()
