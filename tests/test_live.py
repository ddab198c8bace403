"""An evening's session: what is heard, shown, confirmed, and what a cut in the middle leaves."""

from __future__ import annotations

import sqlite3
import threading
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import pytest

from coop_live.errors import InputError, NotPossible, OutOfStock
from coop_live.events import (
    CardHidden,
    CommentHeard,
    Events,
    LiveStarted,
    OrderChanged,
    OrderDrafted,
    ProductShown,
)
from coop_live.ledger import Ledger, undoing, verify
from coop_live.live import LiveSession, OnAir
from coop_live.model import Kind, OrderLine, OrderState, Product, Variant
from coop_live.overlay.payload import QrChoice
from tests.evening import CATALOG, HONEY, LONG_AGO, TEA, Heard, comment


@pytest.fixture
def session(ledger: Ledger, events: Events, heard: Heard) -> LiveSession:
    """A live session on Facebook that has begun, with three products."""
    session = LiveSession(ledger, events, OnAir(qr=QrChoice(order_link="https://htx.example/{code}")))
    session.import_catalog(CATALOG).result()
    session.begin("Tối nay", ["facebook"]).result()
    heard.events.clear()
    return session


def say(session: LiveSession, text: str, author: str = "Lan", **more: object):
    return session.hear(comment(text, author, **more)).result()


# ------------------------------------------------------------------ hearing


def test_an_order_becomes_a_draft_with_its_reason(session: LiveSession, heard: Heard):
    answer = say(session, "chốt c1 250g 2 gói nha 0905123267")
    (drafted,) = heard.of(OrderDrafted)
    assert answer.order == drafted.order.number == 1
    assert [line.line for line in drafted.order.lines] == [OrderLine("C1", "250g", 2)]
    assert drafted.order.total == 390_000
    assert drafted.order.phone == "+84905123267"
    assert drafted.order.reason
    assert heard.of(CommentHeard)[0].order == 1


def test_the_product_on_air_is_meant_when_none_is_named(session: LiveSession, heard: Heard):
    session.show("C10")
    say(session, "chốt 2")
    assert heard.of(OrderDrafted)[0].order.lines[0].line == OrderLine("C10", None, 2)


def test_chatter_and_questions_make_no_order(session: LiveSession, heard: Heard):
    say(session, "chào cả nhà")
    say(session, "mật ong bao nhiêu một chai vậy shop?")
    assert heard.of(OrderDrafted) == []
    assert [event.intent.kind for event in heard.of(CommentHeard)] == [Kind.OTHER, Kind.QUESTION]


def test_the_very_same_comment_never_makes_two_orders(session: LiveSession, heard: Heard):
    assert say(session, "c10 1", comment_id="77").new
    assert not say(session, "c10 1", comment_id="77", source="bridge").new
    assert len(heard.of(OrderDrafted)) == 1


def test_the_same_words_again_are_a_second_draft_that_says_so(session: LiveSession, heard: Heard):
    say(session, "c10 1")
    say(session, "c10 1")
    first, second = heard.of(OrderDrafted)
    assert first.order.note == ""
    assert "#1" in second.order.note


def test_the_same_words_of_somebody_else_are_just_an_order(session: LiveSession, heard: Heard):
    say(session, "c10 1", "Lan")
    say(session, "c10 1", "Hoa")
    assert [event.order.note for event in heard.of(OrderDrafted)] == ["", ""]


@pytest.mark.parametrize("side", ["is_owner", "is_moderator"])
def test_what_the_sellers_own_side_writes_is_never_an_order(session: LiveSession, heard: Heard, side: str):
    say(session, "chốt c10 2", "HTX An Toàn", **{side: True})
    assert heard.of(OrderDrafted) == []
    assert len(heard.of(CommentHeard)) == 1


def test_a_phone_that_follows_joins_the_order(session: LiveSession, heard: Heard):
    say(session, "c10 1")
    answer = say(session, "0905 123 267 nha shop")
    assert answer.order == 1
    assert heard.of(OrderChanged)[0].order.phone == "+84905123267"


def test_a_second_order_knows_the_phone_of_the_first(session: LiveSession, heard: Heard):
    say(session, "c10 1, 0905123267")
    say(session, "c1 1")
    assert heard.of(OrderDrafted)[1].order.phone == "+84905123267"


def test_a_confirmed_order_keeps_its_address_whoever_writes(session: LiveSession, heard: Heard):
    say(session, "c10 1, 0905123267")
    session.confirm(1).result()
    say(session, "số mới nè 0374000667")
    (changed,) = heard.of(OrderChanged)
    assert changed.order.phone == "+84905123267"
    assert "0374000667" in changed.order.note


def test_a_namesake_gets_nobodys_phone(session: LiveSession, heard: Heard):
    say(session, "c10 1, 0905123267", "F", author_id=None)
    say(session, "c10 1", "F", author_id=None)
    assert heard.of(OrderDrafted)[1].order.phone is None


def test_two_without_a_name_are_two(session: LiveSession, heard: Heard):
    say(session, "c10 1", "", author_id=None)
    assert say(session, "0905123267", "", author_id=None).order is None


def test_what_the_chat_brought_is_not_undone_by_the_assistants_key(session: LiveSession):
    say(session, "c10 1")
    session.confirm(1).result()
    say(session, "0905123267")
    undone = session.undo().result()
    assert undone is not None
    assert (undone.state, undone.phone) == (OrderState.DRAFT, "+84905123267")


def test_two_wishes_are_two_notes(session: LiveSession, heard: Heard):
    say(session, "c10 1")
    say(session, "thôi hủy c1 giúp mình")
    say(session, "em chuyển khoản rồi nha")
    note = heard.of(OrderChanged)[-1].order.note
    assert "hủy" in note
    assert "chuyển khoản" in note


def test_a_phone_without_an_order_belongs_to_nobody(session: LiveSession, heard: Heard):
    assert say(session, "0905123267").order is None
    assert heard.of(OrderChanged) == []


def test_a_comment_of_an_earlier_day_is_kept_but_belongs_to_no_live(
    ledger: Ledger, events: Events, heard: Heard
):
    session = LiveSession(ledger, events)
    session.import_catalog(CATALOG).result()
    assert session.hear(comment("c10 2", received_at=LONG_AGO)).result().new
    session.begin("Tối nay").result()
    assert heard.of(OrderDrafted) == []
    assert len(heard.of(CommentHeard)) == 1


def test_an_early_order_is_drafted_when_the_live_begins(ledger: Ledger, events: Events, heard: Heard):
    session = LiveSession(ledger, events)
    session.import_catalog(CATALOG).result()
    at = ledger.write(lambda tx: tx.at).result()
    session.hear(comment("c10 2", received_at=at)).result()
    session.begin("Tối nay").result()
    assert [event.order.lines[0].qty for event in heard.of(OrderDrafted)] == [2]
    assert [type(event) for event in heard.events].index(LiveStarted) < len(heard.events) - 1


def test_a_list_changed_before_anything_was_read_keeps_its_counts(session: LiveSession, ledger: Ledger):
    session.set_stock("C10", 2).result()
    plain = [replace(one, stock=None) for one in reversed(session.products)]
    before = session.import_catalog(plain, keep_stock=True).result()
    assert [one.code for one in session.products] == [one.code for one in reversed(before)]
    with ledger.read() as questions:
        assert questions.stock()["C10", ""].left == 2


def test_a_figure_typed_during_the_live_is_taken_back_once(session: LiveSession, ledger: Ledger):
    seq = session.set_stock("C10", 50).result()
    session.undo().result()
    with pytest.raises(NotPossible):
        session.take_back_stock(seq).result()
    with ledger.read() as questions:
        assert questions.stock()["C10", ""].left == 3


def test_an_order_is_taken_back_after_the_live_too(session: LiveSession):
    number = say(session, "c10 1").order
    session.confirm(number).result()
    live_id = session.live_id
    session.set_stock("C1", 5).result()
    session.end().result()
    assert session.undo_order(live_id).result().state is OrderState.DRAFT
    assert session.undo_order(live_id).result() is None


# -------------------------------------------------------------------- on air


def test_a_shown_product_has_a_card_with_its_qr(session: LiveSession, heard: Heard):
    card = session.show("C10").result()
    assert heard.of(ProductShown)[0].card == card
    assert (card.name, card.price, card.stock, card.call) == (HONEY.name, 280_000, 3, "gõ C10 để đặt")
    assert card.qr == "https://htx.example/C10"
    assert session.on_air == "C10"


def test_on_tiktok_the_card_goes_without_the_qr_and_the_streamer_learns_why(session: LiveSession):
    session.end().result()
    session.begin("Tối nay", ["facebook", "tiktok"]).result()
    card = session.show("C10").result()
    assert card.qr is None
    assert "TikTok" in card.withheld


def test_the_card_follows_the_stock(session: LiveSession, heard: Heard):
    session.show("C10").result()
    say(session, "chốt c10 2")
    session.confirm(1).result()
    assert [event.card.stock for event in heard.of(ProductShown)] == [3, 1]
    session.undo().result()
    assert heard.of(ProductShown)[-1].card.stock == 3


def test_a_hidden_card_stays_hidden_and_still_names_the_product(session: LiveSession, heard: Heard):
    session.show("C10").result()
    session.hide().result()
    say(session, "chốt 1")
    session.confirm(1).result()
    assert heard.of(CardHidden) == [CardHidden("C10")]
    assert len(heard.of(ProductShown)) == 1
    assert heard.of(OrderDrafted)[0].order.lines[0].code == "C10"


def test_next_goes_round_the_catalog(session: LiveSession):
    assert session.next_code() == "C1"
    session.show("OX").result()
    assert session.next_code() == "C1"
    session.show("C1").result()
    assert session.next_code() == "C10"


def test_the_card_follows_a_new_catalog(session: LiveSession, heard: Heard):
    session.show("C10").result()
    session.import_catalog([replace(HONEY, price=300_000, stock=9)]).result()
    card = heard.of(ProductShown)[-1].card
    assert (card.price, card.stock) == (300_000, 9)
    session.import_catalog([TEA]).result()
    assert heard.of(CardHidden) == [CardHidden(None)]
    assert session.on_air is None


def test_a_variant_without_a_figure_has_no_end(session: LiveSession):
    nut = Product("M1", "Hạt", "gói", 1000, variants=(Variant("to"), Variant("nhỏ", stock=0)))
    session.import_catalog([nut]).result()
    assert session.show("M1").result().stock is None


def test_a_code_that_is_not_in_the_catalog(session: LiveSession):
    with pytest.raises(NotPossible, match="không có mã C99"):
        session.show("C99").result()
    assert session.on_air is None


# -------------------------------------------------------------------- orders


def test_two_who_confirm_the_last_bottles_at_once(session: LiveSession):
    for author in ("Lan", "Hoa"):
        say(session, "chốt c10 2", author)
    start = threading.Barrier(2)

    def press(number: int) -> str:
        start.wait()
        try:
            return session.confirm(number, f"desk {number}").result().state
        except OutOfStock as error:
            return f"left {error.left}"

    with ThreadPoolExecutor(2) as pool:
        assert sorted(pool.map(press, (1, 2))) == ["confirmed", "left 1"]


def test_nothing_is_shown_or_undone_before_the_live_begins(ledger: Ledger, events: Events):
    session = LiveSession(ledger, events)
    session.import_catalog(CATALOG).result()
    for act in (lambda: session.show("C10"), session.hide, session.end):
        with pytest.raises(NotPossible, match="Chưa vào live"):
            act().result()
    assert session.undo().result() is None


def test_one_live_at_a_time_and_only_on_known_platforms(session: LiveSession):
    with pytest.raises(NotPossible, match="Đang có một buổi live"):
        session.begin("Hai buổi").result()
    session.end().result()
    with pytest.raises(InputError, match="radio"):
        session.begin("Đài", ["radio"]).result()
    assert session.live_id is None


def test_a_live_that_was_cut_off_goes_on(session: LiveSession, ledger: Ledger, tmp_path: Path):
    session.show("C10").result()
    say(session, "chốt 1")
    ledger.close()

    events = Events()
    heard = Heard(events)
    again = Ledger.open(tmp_path / "ledger.db", events)
    resumed = LiveSession(again, events)
    at = again.write(lambda tx: tx.at).result()
    resumed.hear(comment("c10 1", "Hoa", received_at=at)).result()
    resumed.resume(1).result()
    with pytest.raises(NotPossible):
        resumed.resume(1).result()
    assert (resumed.live_id, resumed.on_air, resumed.platforms) == (1, "C10", ("facebook",))
    assert heard.of(LiveStarted)[0].live_id == 1
    # The card is on air again, and what was said meanwhile is not lost.
    assert heard.of(ProductShown)[0].card.code == "C10"
    assert heard.of(OrderDrafted)[0].order.author_name == "Hoa"
    assert say(resumed, "chốt 1 chai nữa", "Út").order == 3
    again.close()
    assert verify(tmp_path / "ledger.db").whole


def test_a_live_that_was_ended_by_mistake_goes_on_for_half_an_hour(
    session: LiveSession, ledger: Ledger, monkeypatch: pytest.MonkeyPatch
):
    say(session, "c10 1")
    session.end().result()
    session.resume(1).result()
    assert session.live_id == 1
    assert say(session, "c10 2", "Hoa").order == 2
    session.end().result()
    monkeypatch.setattr(undoing, "UNDO_MS", -1)
    with pytest.raises(NotPossible, match="đã kết thúc"):
        session.resume(1).result()
    assert verify(ledger.path).whole


def test_a_new_live_ends_one_that_was_left_open(session: LiveSession, ledger: Ledger):
    say(session, "c10 1")
    other = LiveSession(ledger, Events())
    assert other.begin("Tối mai").result() == 2
    with ledger.read() as questions:
        assert [row.ended_at is None for row in questions.lives()] == [False, True]
        assert len(questions.orders(1, OrderState.DRAFT)) == 1


def test_what_the_disk_refuses_is_not_believed(
    session: LiveSession, heard: Heard, monkeypatch: pytest.MonkeyPatch
):
    def full(*_args: object) -> None:
        error = sqlite3.OperationalError("database or disk is full")
        error.sqlite_errorcode = sqlite3.SQLITE_FULL
        raise error

    monkeypatch.setattr("coop_live.ledger.steps.append", full)
    with pytest.raises(Exception, match="Ổ đĩa đã đầy"):
        session.show("C10").result()
    assert session.on_air is None
    assert heard.of(ProductShown) == []
