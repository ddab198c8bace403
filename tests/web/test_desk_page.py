"""The second desk over real sockets: what it sees, what it does, and that nothing is done twice or lost."""

from __future__ import annotations

import socket
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from coop_live.desk import Desk
from coop_live.events import DraftClaimed, OrderConfirmed
from coop_live.ledger.verify import verify
from coop_live.model import OrderState
from tests.evening import CATALOG, Heard
from tests.web.desk_talk import Place, Talk, place_in

PHONE = "0905123267"


@pytest.fixture
def place(tmp_path: Path) -> Iterator[Place]:
    with place_in(tmp_path) as place:
        yield place


@pytest.fixture
def hang(place: Place) -> Talk:
    """Hằng at the desk, three drafts before her."""
    for text, author in (("c10 2", "Lan"), ("c1 2 100g", "Hoa"), ("ox 1", "Út")):
        place.say(text, author)
    talk = place.person("Hằng")
    talk.row(3)
    return talk


def test_she_sees_what_waits_and_what_comes(place: Place, hang: Talk) -> None:
    assert hang.order == [1, 2, 3]
    row = hang.rows[1]
    assert (row["viewer"], row["money"], row["verbs"]) == ("Lan", "560.000\xa0₫", ["Chốt", "Bỏ"])
    assert row["platform"] == "Facebook"
    assert row["goods"] == [{"times": "2 ×", "code": "C10", "name": "Mật ong rừng", "left": "còn 3"}]
    place.say(f"c10 3 {PHONE} giao xã An Toàn", "Bảy")
    row = hang.row(4)
    assert row["phone"] == "0905 xxx 267"
    assert PHONE not in str(hang.rows)
    assert row["chips"][-1]["words"] == "Chỉ còn 1 cho đơn này"


def test_enter_confirms_in_her_name_and_what_is_left_is_told(place: Place, hang: Talk) -> None:
    assert hang.do("confirm", 1)["ok"]
    hang.until(lambda: hang.order == [2, 3])
    with place.ledger.read() as questions:
        order = questions.order(1)
    assert order is not None
    assert (order.state, order.by) == (OrderState.CONFIRMED, "Hằng")
    hang.until(lambda: {"code": "C10", "name": "Mật ong rừng", "left": "1"} in hang.seen["stock"])


def test_an_act_that_is_sent_again_is_answered_again_and_done_once(place: Place, hang: Talk) -> None:
    heard = Heard(place.events)
    act = hang.act("confirm", 1)
    assert hang.answer(act)["ok"]
    hang.leave()
    again = place.person("Hằng", hang.key)
    again.rows = hang.rows
    again.act("confirm", 1, act)
    assert again.answer(act) == {"answer": act, "ok": True}
    assert len(heard.of(OrderConfirmed)) == 1
    undo = again.act("undo", 1)
    assert again.answer(undo)["ok"]
    again.act("undo", 1, undo)
    assert again.answer(undo)["ok"]
    assert 1 in [order.number for order in _drafts(place)]


def test_what_was_pressed_before_the_line_broke_is_answered_on_the_next_one(place: Place, hang: Talk) -> None:
    act = hang.act("confirm", 2)
    hang.line.sock.shutdown(socket.SHUT_RDWR)
    again = place.person("Hằng", hang.key)
    again.rows = hang.rows
    again.act("confirm", 2, act)
    assert again.answer(act)["ok"]
    again.until(lambda: again.order == [1, 3])


def test_an_edit_line_is_read_as_it_is_typed_and_taken(place: Place, hang: Talk) -> None:
    hang.send(read="c10 1 ox 2", number=3)
    hang.until(lambda: any("reading" in one for one in hang.said))
    reading = next(one for one in hang.said if "reading" in one)["reading"]
    assert reading == {"goods": "1 × C10 Mật ong rừng + 2 × OX Ớt xiêm rừng ngâm", "money": "380.000\xa0₫",
                       "problem": ""}  # fmt: skip
    hang.said.clear()
    hang.send(read="gà 2", number=3)
    hang.until(lambda: any("reading" in one for one in hang.said))
    assert hang.said[0]["reading"]["problem"]
    assert hang.do("edit", 3, text="c10 1 ox 2")["ok"]
    hang.until(lambda: hang.rows[3]["money"] == "380.000\xa0₫")
    assert hang.seen["last"]["words"].startswith("Đã sửa #3")
    assert hang.do("undo", 3)["ok"]
    hang.until(lambda: hang.rows[3]["money"] == "50.000\xa0₫")


def test_what_she_has_not_seen_she_does_not_decide(place: Place, hang: Talk) -> None:
    seen = hang.rows[1]["seen"]
    place.say("lấy thêm c1 100g 1", "Lan")
    hang.until(lambda: hang.rows[1]["seen"] != seen)
    answer = hang.do("confirm", 1, seen=seen)
    assert (answer["ok"], answer["cause"]) == (False, "Khách vừa nhắn, đơn đã khác.")
    assert hang.do("confirm", 1)["ok"]


def test_undo_takes_back_her_own_last_act_only(place: Place, hang: Talk) -> None:
    place.session.confirm(1, "Thảo").result()
    answer = hang.do("undo", 1)
    assert (answer["ok"], answer["cause"]) == (False, "Không còn gì để hoàn tác.")
    assert hang.do("refuse", 2, text="Nói đùa")["ok"]
    assert hang.do("confirm", 3)["ok"]
    hang.until(lambda: hang.seen["last"] and hang.seen["last"]["number"] == 3)
    assert not hang.do("undo", 2)["ok"]
    assert hang.do("undo", 3)["ok"]
    assert hang.do("undo", 2)["ok"]
    hang.until(lambda: sorted(hang.order) == [2, 3])
    assert hang.seen["last"] is None


def test_an_undo_of_what_comes_to_nothing_takes_nothing_else_back(place: Place, hang: Talk) -> None:
    """U so soon after Enter that nobody knows yet that there is too little."""
    assert hang.do("confirm", 3)["ok"]
    place.session.set_stock("C10", 0).result()
    confirm, undo = hang.act("confirm", 1), hang.act("undo", 1)
    assert not hang.answer(confirm)["ok"]
    assert not hang.answer(undo)["ok"]
    assert [order.number for order in _drafts(place)] == [1, 2]


def test_a_wish_at_what_another_confirmed_is_done_in_her_name(place: Place, hang: Talk) -> None:
    window = Desk(place.session)
    window.hands.arrive()
    place.session.confirm(3, "Thảo").result()
    place.say("đổi ox 1 thành c10 1", "Út")
    hang.until(lambda: 3 in hang.order and hang.rows[3]["proposed"])
    assert hang.do("confirm", 3)["ok"]
    hang.until(lambda: hang.seen["last"] and hang.seen["last"]["number"] == 3)
    assert hang.do("undo", 3)["ok"]
    hang.until(lambda: 3 in hang.order)


def test_of_a_blocked_customer_she_is_told_before_and_the_second_enter_confirms(
    place: Place, hang: Talk, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert not hang.rows[1]["blocked"]
    place.session.people.block(1).result()
    hang.until(lambda: hang.rows[1]["blocked"])
    assert "khách bị chặn" in [chip["words"] for chip in hang.rows[1]["chips"]]
    answer = hang.do("confirm", 1)
    assert (answer["ok"], answer["cause"]) == (False, "Khách của đơn #1 đã bị chặn.")
    monkeypatch.setattr("coop_live.live.people.AGAIN_FROM", 0.0)
    monkeypatch.setattr("coop_live.live.people.AGAIN_UNTIL", 60.0)
    assert hang.do("confirm", 1)["ok"]
    place.session.people.block(1, on=False).result()
    place.say("ox 1", "Lan")
    assert not hang.row(4)["blocked"]


def test_who_is_blocked_by_their_phone_alone_is_marked_after_the_first_enter(
    place: Place, hang: Talk
) -> None:
    for author in ("Bảy", "Tám"):
        place.say(f"ox 1 {PHONE}", author, author_id="")
    place.session.people.block(4).result()
    hang.row(5)
    assert not hang.do("confirm", 5)["ok"]
    hang.until(lambda: hang.rows[5]["blocked"])


def test_goods_that_are_gone_are_told_and_the_draft_may_wait(place: Place, hang: Talk) -> None:
    place.say("c10 2", "Bảy")
    hang.row(4)
    assert hang.do("confirm", 1)["ok"]
    hang.until(lambda: hang.rows[4]["mayWait"])
    assert not hang.do("confirm", 4)["ok"]
    assert hang.do("wait", 4)["ok"]
    hang.until(lambda: 4 not in hang.order)


def test_space_puts_a_draft_at_the_end(hang: Talk) -> None:
    assert hang.do("later", 1)["ok"]
    hang.until(lambda: hang.order == [2, 3, 1])


def test_the_phone_is_told_only_to_who_asks(place: Place, hang: Talk) -> None:
    place.say(f"c1 1 100g {PHONE}", "Bảy")
    hang.row(4)
    hang.send(phone=4)
    hang.until(lambda: hang.said)
    assert hang.said == [{"phone": "0905 123 267", "of": 4}]


def test_what_one_has_under_the_hands_the_other_sees(place: Place, hang: Talk) -> None:
    hang.send(select=2)
    thao = place.person("Bảy")
    thao.until(lambda: thao.row(2)["holder"] == "Hằng")
    answer = thao.do("confirm", 2)
    assert (answer["ok"], answer["cause"]) == (False, "Hằng đang làm đơn này.")
    assert thao.seen["desks"] == ["Hằng", "Bảy"]
    hang.send(leave=1)
    thao.until(lambda: thao.rows[2]["holder"] == "" and thao.seen["desks"] == ["Bảy"])


def test_the_window_and_the_page_go_round_each_other(place: Place, hang: Talk) -> None:
    window = Desk(place.session)
    window.hands.arrive()
    with place.ledger.read() as questions:
        window.load(questions.orders(1), questions.stock())
    place.events.subscribe(window.receive)
    assert window.selected is not None
    assert window.selected.number == 2  # Hằng has the first
    hang.until(lambda: hang.rows[2]["holder"] == "Thảo")
    window.confirm().result()
    hang.until(lambda: hang.order == [1, 3])
    hang.until(lambda: hang.rows[3]["holder"] == "Thảo")


def test_a_name_is_a_name_and_nobody_elses(place: Place, hang: Talk) -> None:
    other = place.talk()
    other.come("")
    for said in (
        "",
        "  ",
        "x" * 41,
        "0905123267",
        7,
        None,
        "hằng",
        "Thảo",
        "THẢO",
        "\u202e",
        "Lan 0905 123 267",
        "(chat)",
        "Lan\ud800",
    ):
        other.seen.pop("badName", None)
        other.send(name=said)
        other.until(lambda: "badName" in other.seen)
        assert other.seen["badName"]
    other.send(name="  Chị\tNăm ")
    other.until(lambda: "you" in other.seen)
    assert other.seen["you"] == "Chị Năm"


def test_a_second_tab_of_the_same_browser_takes_over_from_the_first(place: Place, hang: Talk) -> None:
    again = place.person("Hằng", hang.key)
    hang.until(lambda: hang.closed)
    assert hang.closed == 4409
    assert again.do("confirm", 1)["ok"]


def test_another_evening_begins_and_an_old_list_of_goods_is_replaced(place: Place, hang: Talk) -> None:
    place.session.end().result()
    hang.until(lambda: hang.seen["live"] is False)
    place.session.begin("Tối mai").result()
    hang.until(lambda: hang.seen["live"] and hang.order == [])
    number = place.say("c10 1", "Bảy")
    hang.row(number)
    place.session.import_catalog(CATALOG[:2]).result()
    hang.until(lambda: [one["code"] for one in hang.seen["stock"]] == ["C1", "C10"])


def test_after_the_page_was_closed_and_opened_the_evening_goes_on(place: Place, hang: Talk) -> None:
    run = hang.seen["run"]
    place.close()
    assert place.session.claims.desks() == ()
    place.open()
    again = place.person("Hằng", hang.key)
    assert again.order == [1, 2, 3]
    assert again.seen["run"] != run
    assert again.do("confirm", 1)["ok"]


def test_three_hands_on_two_hundred_drafts_lose_nothing_and_do_nothing_twice(place: Place) -> None:
    place.session.import_catalog([*CATALOG[2:]]).result()
    for number in range(200):
        place.say("ox 1", f"Khách {number}")
    heard = Heard(place.events)
    done: dict[str, list[int]] = {}

    def work(name: str) -> None:
        talk = place.person(name)
        mine = done[name] = []
        while talk.order:
            free = [one for one in talk.order if not talk.rows.get(one, {"holder": "?"})["holder"]]
            number = (free or talk.order)[0]
            if talk.do("confirm", number)["ok"]:
                mine.append(number)
                talk.until(lambda number=number: number not in talk.order)
            elif number in talk.order:
                talk.hear()
        talk.leave()

    threads = [threading.Thread(target=work, args=(name,)) for name in ("Hằng", "Bảy", "Năm")]
    for one in threads:
        one.start()
    for one in threads:
        one.join(90)
    confirmed = [event.order.number for event in heard.of(OrderConfirmed)]
    assert sorted(confirmed) == list(range(1, 201))
    assert sorted(number for mine in done.values() for number in mine) == list(range(1, 201))
    assert all(done.values())
    assert heard.of(DraftClaimed)
    assert verify(place.ledger.path).whole


def _drafts(place: Place) -> list:
    with place.ledger.read() as questions:
        return questions.orders(1, (OrderState.DRAFT,))
