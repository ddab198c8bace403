"""Two assistants at one queue: each has a draft in hand, the other goes round it, looks, or takes it over."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from coop_live import i18n
from coop_live.desk import Desk
from coop_live.errors import CoopLiveError, NotPossible
from coop_live.events import DraftClaimed, Events, OrderConfirmed
from coop_live.ledger import Ledger
from coop_live.live import LiveSession
from coop_live.live.claims import GONE_SECONDS, IDLE_SECONDS, Claims
from coop_live.model import OrderState
from tests.evening import CATALOG, Heard, comment


class Room:
    """Thảo and Hằng at two desks beside one session; the clock goes when it is told to."""

    def __init__(self, folder: Path) -> None:
        self.events, self.now = Events(), 1000.0
        self.heard = Heard(self.events)
        self.ledger = Ledger.open(folder / "ledger.db", self.events)
        self.session = LiveSession(self.ledger, self.events)
        self.session.claims = Claims(self.events, lambda: self.now)
        self.first, self.second = Desk(self.session, "Thảo"), Desk(self.session, "Hằng")
        for desk in (self.first, self.second):
            self.events.subscribe(desk.receive)
        self.session.import_catalog(CATALOG).result()
        self.session.begin("Tối nay").result()
        for author in ("Lan", "Hoa", "Mai", "Út"):
            self.session.hear(comment("c1 1", author)).result()

    def press(self, act, *words: str) -> str:
        """Press a key; returns what was said against it, "" for nothing."""
        try:
            act(*words).result()
        except CoopLiveError as error:
            return error.cause
        return ""


@pytest.fixture
def alone(tmp_path: Path) -> Iterator[Room]:
    room = Room(tmp_path)
    room.first.hands.arrive()
    room.first.select(1)
    yield room
    room.ledger.close()


@pytest.fixture
def room(alone: Room) -> Room:
    """Hằng has come too: as Thảo is at the first draft, she is at the second."""
    alone.second.hands.arrive()
    alone.second.select(2)
    return alone


def chosen(desk: Desk) -> int | None:
    return desk.selected.number if desk.selected else None


def test_alone_nothing_is_announced_and_nothing_held_up(alone: Room) -> None:
    alone.first.next()
    assert alone.press(alone.first.confirm) == ""
    assert alone.heard.of(DraftClaimed) == []
    assert alone.first.hands.elsewhere() == {}


def test_a_desk_that_nobody_sits_at_is_told_of_nobody(room: Room) -> None:
    empty = Desk(room.session, "Bảy")
    assert (empty.hands.holder(1), empty.hands.others) == ("", ())
    assert room.session.claims.desks() == ("Thảo", "Hằng")


def test_who_comes_second_finds_the_first_draft_taken(room: Room) -> None:
    late = Desk(room.session, "Bảy")
    late.hands.arrive()
    with room.ledger.read() as questions:
        late.load(questions.orders(1), questions.stock())
    assert chosen(late) == 3
    assert late.hands.elsewhere() == {1: "Thảo", 2: "Hằng"}


def test_after_a_confirm_the_next_that_is_free_is_selected(room: Room) -> None:
    assert room.press(room.first.confirm) == ""
    assert chosen(room.first) == 3
    assert room.session.claims.held() == {3: "Thảo", 2: "Hằng"}


def test_space_goes_round_what_the_other_has_and_leaves_it_in_its_place(room: Room) -> None:
    room.first.later()
    assert chosen(room.first) == 3
    room.first.select(2)
    room.first.later()
    assert chosen(room.first) == 3
    assert [order.number for order in room.first.rows] == [2, 3, 4, 1]


def test_anothers_draft_may_be_looked_at_but_not_touched(room: Room) -> None:
    room.first.next()
    assert chosen(room.first) == 2
    for act, words in (
        (room.first.confirm, ()),
        (room.first.refuse, ("Nói đùa",)),
        (room.first.edit, ("c1 5",)),
        (room.first.set_contact, ("0905123267", None)),
    ):
        assert room.press(act, *words) == "Hằng đang làm đơn này."
    assert room.session.claims.held() == {2: "Hằng"}
    assert room.press(room.second.confirm) == ""
    assert chosen(room.first) == 3


def test_a_draft_whose_holder_rests_is_asked_about_then_taken_over_and_then_confirmed(room: Room) -> None:
    room.first.next()
    room.now += IDLE_SECONDS
    assert room.first.hands.may_take_over(2)
    assert room.press(room.first.confirm) == "Hằng để yên đơn này một lúc rồi."
    assert room.session.claims.holder(2) == "Hằng"
    assert room.press(room.first.confirm) == ""
    assert room.first.rows[1].state is OrderState.DRAFT  # it may be looked at first
    assert room.session.claims.holder(2) == "Thảo"
    assert room.press(room.second.confirm) == "Thảo đang làm đơn này."
    assert room.press(room.first.confirm) == ""
    assert [order.number for order in room.first.rows] == [1, 3, 4]


def test_going_away_in_between_is_no_yes(room: Room) -> None:
    room.now += IDLE_SECONDS
    room.first.select(2)
    room.press(room.first.confirm)
    room.first.select(3)
    room.first.select(2)
    assert room.press(room.first.confirm) == "Hằng để yên đơn này một lúc rồi."


def test_whoever_types_at_it_is_not_idle(room: Room) -> None:
    room.now += IDLE_SECONDS
    room.second.hands.touch()
    room.first.select(2)
    assert not room.first.hands.may_take_over(2)
    assert room.press(room.first.confirm) == "Hằng đang làm đơn này."


def test_of_two_enters_at_one_moment_one_confirms_and_the_other_is_told(room: Room) -> None:
    asked = [room.session.confirm(2, "Hằng"), room.session.confirm(2, "Thảo")]
    orders = [future.result() for future in asked]
    assert [order.by for order in orders] == ["Hằng", "Hằng"]
    assert [desk.hands.forestalled(orders[1], None) for desk in (room.first, room.second)] == ["Hằng", ""]
    assert sum(event.order.number == 2 for event in room.heard.of(OrderConfirmed)) == 1
    late = room.session.refuse(2, "", "Thảo")
    assert isinstance(late.exception(), NotPossible)


def test_the_undo_bar_tells_of_ones_own_acts(room: Room) -> None:
    room.press(room.first.confirm)
    room.press(room.second.refuse, "Nói đùa")
    done = [desk.last_done for desk in (room.first, room.second)]
    assert [(one.act, one.order.number) for one in done if one] == [("confirmed", 1), ("refused", 2)]
    room.press(room.first.undo)
    assert (chosen(room.first), chosen(room.second)) == (1, 4)
    assert room.second.last_done is not None
    assert room.second.last_done.act == "refused"


def test_who_leaves_or_falls_silent_holds_nothing(room: Room) -> None:
    room.second.hands.leave()
    assert room.session.claims.desks() == ("Thảo",)
    assert room.first.hands.holder(2) == ""
    room.second.hands.arrive()
    room.second.select(2)
    room.now += GONE_SECONDS
    room.first.hands.arrive()
    assert (room.first.hands.holder(2), room.first.hands.others) == ("", ())


def test_who_gives_their_name_later_is_one_person(alone: Room) -> None:
    alone.first.by = ""
    alone.first.hands.arrive()
    assert alone.session.claims.desks() == ("Máy chính",)
    alone.session.person = "Thảo"
    alone.first.hands.arrive()
    assert alone.session.claims.desks() == ("Thảo",)


# ------------------------------------------------- whose act it was


def done_by(desk: Desk) -> tuple[str, int] | None:
    return (desk.last_done.act, desk.last_done.order.number) if desk.last_done else None


def test_what_failed_here_and_was_done_there_is_theirs(room: Room) -> None:
    """My Enter came to nothing; what the other then decides about that draft is not mine to take back."""
    room.session.set_stock("C1", 0).result()
    assert "C1 chỉ còn 0" in room.press(room.first.confirm)
    room.first.select(3)
    room.second.select(1)
    assert room.press(room.second.refuse, "Nói đùa") == ""
    assert (done_by(room.first), done_by(room.second)) == (None, ("refused", 1))


def test_a_merge_is_told_as_one_though_another_desk_is_there(room: Room) -> None:
    room.session.hear(comment("ox 1", "Lan")).result()
    room.first.select(5)
    assert room.press(room.first.merge, room.first.mergeable[0]) == ""
    assert (done_by(room.first), chosen(room.first)) == (("merged", 5), 1)
    assert done_by(room.second) is None
    assert chosen(room.second) == 2


def test_the_draft_that_another_merges_away_leaves_the_hand_for_the_next_free_one(room: Room) -> None:
    room.session.hear(comment("ox 1", "Lan")).result()
    room.second.select(5)
    room.session.merge(5, 1, "Bảy").result()
    assert chosen(room.second) == 4
    assert room.session.claims.held() == {1: "Thảo", 4: "Hằng"}


def test_who_opens_an_order_again_has_it_in_hand_and_the_other_is_left_alone(room: Room) -> None:
    room.press(room.first.confirm)
    room.second.go_to(1)
    assert room.press(room.second.reopen) == ""
    assert (done_by(room.second), chosen(room.second)) == (("reopened", 1), 1)
    assert (done_by(room.first), chosen(room.first)) == (("confirmed", 1), 3)


def test_an_undone_edit_does_not_make_the_next_undo_of_that_order_mine(room: Room) -> None:
    room.press(room.first.edit, "c1 5")
    room.press(room.first.undo)
    room.first.select(3)
    room.second.select(1)
    room.press(room.second.confirm)
    room.press(room.second.undo)
    assert (chosen(room.first), chosen(room.second)) == (3, 1)
    assert done_by(room.first) is None


def test_what_is_said_of_a_customer_is_told_at_the_desk_that_said_it(room: Room) -> None:
    room.session.people.note(3, "Gọi trước", "Hằng").result()
    assert (done_by(room.first), done_by(room.second)) == (None, ("noted", 3))


def test_nothing_is_merged_into_what_another_has_in_hand(room: Room) -> None:
    """The other would confirm more than they have read."""
    room.session.hear(comment("ox 1", "Hoa")).result()
    room.first.select(5)
    assert room.press(room.first.merge, room.first.mergeable[0]) == "Hằng đang làm đơn này."
    assert [line.code for line in room.second.orders[1].lines] == ["C1"]
    room.second.select(4)
    assert room.press(room.first.merge, room.first.mergeable[0]) == ""


def test_who_does_a_wish_at_anothers_order_was_not_forestalled(room: Room) -> None:
    room.press(room.first.confirm)
    room.session.hear(comment("đổi c1 thành 3 gói", "Lan")).result()
    room.second.select(1)
    wish = room.second.selected
    done = room.second.confirm().result()
    assert (done.by, room.second.hands.forestalled(done, wish)) == ("Thảo", "")


def test_a_desk_without_a_name_is_the_same_desk_in_another_language(room: Room, monkeypatch) -> None:
    nameless = Desk(room.session)
    nameless.hands.arrive()
    before = nameless.hands.name
    monkeypatch.setattr(i18n._Translator, "answer", staticmethod(lambda text, _comment, n: f"{text} (fr)"))
    assert nameless.hands.name == before
