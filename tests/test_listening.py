"""The chats of an evening: opened and closed while it runs, answered, and never heard twice unnoticed."""

from __future__ import annotations

import queue
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from hashlib import sha256
from pathlib import Path

import pytest
import requests

from coop_live.chat.base import Batch, Lost, Resume, Since, Unsure
from coop_live.chat.keys import evening, give
from coop_live.chat.kind import Keys, KeysInMemory, Kind
from coop_live.errors import CoopLiveError, NotPossible
from coop_live.events import CommentHeard, CommentsMissing, Events, LampChanged, Notice
from coop_live.ledger import Ledger
from coop_live.ledger.marks import comment_behind
from coop_live.listening import Listening
from coop_live.live import LiveSession
from coop_live.model import Comment, LampState, Order
from coop_live.settings import Bridge, Chat, Settings
from tests.chat.made_kind import ROOM, made_kind
from tests.evening import CATALOG, HONEY, Heard, comment


class Chatty:
    """A source that says what it is told to say, and takes answers."""

    resume, window, longest, item_column = Resume.NONE, 0.0, 150, "shopee_item"

    def __init__(self, name: str, platform: str) -> None:
        self.name, self.platform = name, platform
        self.told: queue.Queue[Batch] = queue.Queue()
        self.sent: list[tuple[str, str]] = []
        self.hidden: list[str] = []
        self.items: list[str] = []
        self.fails: CoopLiveError | None = None

    def listen(self, since: Since, stopped: threading.Event) -> Iterator[Batch]:
        yield Batch()
        while not stopped.is_set():
            try:
                yield self.told.get(timeout=0.05)
            except queue.Empty:
                continue

    def reply(self, to: Comment, text: str) -> None:
        if self.fails is not None:
            raise self.fails
        self.sent.append((to.comment_id, text))

    def hide(self, comment: Comment) -> None:
        self.hidden.append(comment.comment_id)

    def highlight(self, item: str) -> None:
        if self.fails is not None:
            raise self.fails
        self.items.append(item)


class House:
    """A live that has begun, two kinds of source, and what they have been given."""

    def __init__(self, session: LiveSession, ledger: Ledger, events: Events) -> None:
        self.events, self.session, self.ledger = events, session, ledger
        self.sources = {"alpha": Chatty("alpha", "facebook"), "beta": Chatty("beta", "youtube")}
        tonight = {"token": "đúng", "room": "7", "room-day": evening().isoformat()}
        self.keys = {name: KeysInMemory(**tonight) for name in self.sources} | {"bridge": KeysInMemory()}
        self.listening = Listening(
            session, events, Settings(), read_order=self._behind,
            keys_of=self.keys.__getitem__, kinds=lambda: self.kinds,
        )  # fmt: skip
        self.kinds = {name: self._kind(name) for name in self.sources}

    def _kind(self, name: str) -> Kind:
        return made_kind(name, platform=self.sources[name].platform, open=lambda _k, _a: self.sources[name])

    def _behind(self, order: Order) -> Comment | None:
        with self.ledger.read() as questions:
            return comment_behind(questions, order)

    def on(self, *names: str, **more: object) -> Settings:
        return Settings(chat=Chat(sources=names), **more)  # type: ignore[arg-type]

    def start(self, *names: str) -> None:
        self.listening.use(self.on(*names)).result(10)
        self.listening.start()

    def order(self, number: int = 1) -> Order:
        with self.ledger.read() as questions:
            order = questions.order(number)
        assert order is not None
        return order


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COOP_LIVE_HOME", str(tmp_path / "home"))


@pytest.fixture
def house(ledger: Ledger, events: Events, heard: Heard) -> Iterator[House]:
    session = LiveSession(ledger, events)
    session.import_catalog((*CATALOG[:-1], replace(CATALOG[-1], extra=(("shopee_item", "998877"),)))).result()
    session.begin("Tối nay", ["facebook", "youtube"]).result()
    house = House(session, ledger, events)
    yield house
    house.listening.stop()


def until(true: Callable[[], object], seconds: float = 15.0) -> None:
    end = time.monotonic() + seconds
    while not true():
        assert time.monotonic() < end
        time.sleep(0.01)


def lamp_of(heard: Heard, name: str) -> LampState:
    return [event.lamp.state for event in heard.of(LampChanged) if event.lamp.name == name][-1]


# ------------------------------------------------------------ opened and closed


def test_only_what_is_on_is_heard_and_what_it_says_becomes_orders(house: House, heard: Heard):
    house.start("alpha")
    assert house.listening.names == ("alpha",)
    house.sources["alpha"].told.put(Batch((comment("chốt c10 2"),)))
    until(lambda: heard.of(CommentHeard))
    assert house.order().lines[0].qty == 2
    assert lamp_of(heard, "alpha") is LampState.WORKING


def test_other_settings_open_and_close_in_the_middle_of_a_live(house: House, heard: Heard):
    house.start("alpha")
    house.listening.use(house.on("beta")).result(10)
    assert house.listening.names == ("beta",)
    until(lambda: lamp_of(heard, "beta") is LampState.WORKING)
    assert lamp_of(heard, "alpha") is LampState.OFF


def test_before_the_start_settings_are_only_noted(house: House, heard: Heard):
    house.listening.use(house.on("alpha")).result(10)
    assert house.listening.names == ()
    house.listening.start()
    assert house.listening.names == ("alpha",)


def test_a_source_that_lacks_something_says_what_and_where_to_give_it(house: House, heard: Heard):
    house.keys["alpha"].put("room", "")
    house.start("alpha")
    told = next(event.lamp for event in heard.of(LampChanged) if event.lamp.name == "alpha")
    assert told.state is LampState.TROUBLE
    assert "Số buổi live" in told.cause
    assert "Nguồn bình luận" in told.remedy
    house.keys["alpha"].put("room", "8")
    house.listening.again("alpha")
    until(lambda: house.listening.names == ("alpha",))


def test_what_was_given_for_another_evening_is_asked_for_again(house: House, heard: Heard):
    house.keys["alpha"].put("room-day", "2026-01-01")
    house.start("alpha")
    assert house.listening.names == ()
    told = next(event.lamp for event in heard.of(LampChanged) if event.lamp.name == "alpha")
    assert "Số buổi live" in told.cause
    give(house.keys["alpha"], ROOM, "8", evening())
    house.listening.reopen("alpha").result(10)
    assert house.listening.names == ("alpha",)


def test_a_source_of_another_version_is_no_trouble(house: House):
    house.start("gamma", "alpha")
    assert house.listening.names == ("alpha",)


def test_a_mistake_in_one_source_keeps_no_other_out(
    house: House, heard: Heard, caplog: pytest.LogCaptureFixture
):
    def broken(keys: Keys, _address: str) -> Chatty:
        raise ValueError(keys.get("token"))

    house.kinds["alpha"] = made_kind("alpha", platform="facebook", open=broken)
    house.start("alpha", "beta")
    assert house.listening.names == ("beta",)
    assert lamp_of(heard, "alpha") is LampState.TROUBLE
    assert "ValueError" in caplog.text
    assert house.keys["alpha"].get("token") not in caplog.text


def test_what_is_given_anew_opens_that_source_anew_and_no_other(house: House, heard: Heard):
    house.start("alpha", "beta")
    until(lambda: lamp_of(heard, "beta") is LampState.WORKING)
    heard.events.clear()
    house.listening.reopen("alpha").result(10)
    names = {event.lamp.name for event in heard.of(LampChanged)}
    assert names == {"alpha"}
    house.listening.reopen("gamma").result(10)


def test_the_bridge_opens_closes_and_moves_while_the_evening_runs(house: House, heard: Heard):
    house.start()
    assert house.listening.bridge_address == ""
    house.listening.use(house.on(bridge=Bridge(enabled=True, port=0))).result(20)
    address = house.listening.bridge_address
    said = {"platform": "facebook", "author": "Lan", "text": "c10 1", "id": "7"}
    assert requests.post(address, json=said, timeout=10).json()["accepted"] == 1
    until(lambda: [event.lamp.last_at for event in heard.of(LampChanged) if event.lamp.last_at is not None])
    house.listening.use(house.on("alpha", bridge=Bridge(enabled=True, port=0))).result(20)
    assert house.listening.bridge_address == address
    house.listening.use(house.on()).result(20)
    assert house.listening.bridge_address == ""
    assert lamp_of(heard, "bridge") is LampState.OFF
    with pytest.raises(requests.ConnectionError):
        requests.post(address, json=said, timeout=2)


def test_with_its_secret_the_bridge_takes_only_webhooks_that_are_signed(house: House):
    house.start()
    house.listening.use(house.on(bridge=Bridge(enabled=True, port=0))).result(20)
    told = '{"app_id":"1","event_name":"user_send_text","sender":{"id":"2"},"recipient":{"id":"3"},' \
        '"message":{"msg_id":"m1","text":"cho 2 hũ"},"timestamp":"1747744785000"}'  # fmt: skip

    def post(**headers: str) -> int:
        sent = {
            "Content-Type": "application/json",
            **{name.replace("_", "-"): one for name, one in headers.items()},
        }
        return requests.post(
            house.listening.bridge_address, told.encode(), headers=sent, timeout=10
        ).status_code

    house.keys["bridge"].put("zalo_secret", "oa_secret")
    assert post() == 200
    house.listening.reopen("bridge").result(20)
    assert post() == 403
    assert post(X_ZEvent_Signature="mac=" + "0" * 64) == 403
    signed = sha256(f"1{told}1747744785000oa_secret".encode()).hexdigest()
    assert post(X_ZEvent_Signature=f"mac={signed}") == 200


def test_a_gap_is_kept_in_the_book_and_put_away_by_a_person(house: House, heard: Heard):
    house.start("alpha")
    until(lambda: lamp_of(heard, "alpha") is LampState.WORKING)
    house.sources["alpha"].told.put(Batch(missing=(4_000_000_000_000, 4_000_000_060_000)))
    until(lambda: heard.of(CommentsMissing))
    until(lambda: lamp_of(heard, "alpha") is LampState.MISSING)
    house.listening.found("alpha")
    assert lamp_of(heard, "alpha") is LampState.WORKING


def test_a_source_that_came_to_its_end_is_heard_again_in_the_next_live(house: House, heard: Heard):
    house.start("alpha", "beta")
    house.sources["alpha"].told.put(Batch(ended=True))
    until(lambda: lamp_of(heard, "alpha") is LampState.ENDED)
    house.session.end().result()
    heard.events.clear()
    house.session.begin("Tối mai", ["facebook"]).result()
    until(lambda: heard.of(LampChanged) and lamp_of(heard, "alpha") is LampState.WORKING)
    assert {event.lamp.name for event in heard.of(LampChanged)} == {"alpha"}


def test_after_the_stop_nothing_opens_and_nothing_is_sent(house: House):
    house.start("alpha")
    house.listening.stop()
    house.listening.start()
    assert house.listening.names == ()
    with pytest.raises(NotPossible):
        house.listening.hide(comment("x")).result(5)


def test_platforms_that_do_not_answer_hold_up_the_stop_together_and_not_one_after_the_other(house: House):
    release = threading.Event()

    class Hanging(Chatty):
        def listen(self, since: Since, stopped: threading.Event) -> Iterator[Batch]:
            yield Batch()
            release.wait(30)

    for name in ("one", "two", "three", "four"):
        house.sources[name] = Hanging(name, "facebook")
        house.keys[name] = house.keys["alpha"]
        house.kinds[name] = house._kind(name)
    house.start("one", "two", "three", "four")
    begun = time.monotonic()
    house.listening.stop()
    assert time.monotonic() - begun < 3
    release.set()


# ------------------------------------------------------------------- two at once


def test_one_live_by_two_sources_is_told_once(house: House, heard: Heard):
    house.start("alpha", "beta")
    for text in ("chốt 1", "chốt 2", "chốt 3"):
        for source in ("alpha", "beta"):
            said = comment(text, "Lan", source=source, author_id=None)
            house.listening.hear(replace(said, comment_id=f"{source} {text}")).result()
    (notice,) = heard.of(Notice)
    assert "alpha, beta" in notice.cause
    assert notice.remedy


# ------------------------------------------------------------------------ answers


def answered(house: House, text: str = "Dạ đã chốt") -> str:
    return house.listening.reply(house.order(), text).result(10)


def test_an_answer_goes_to_the_comment_behind_the_order(house: House, heard: Heard):
    house.start("alpha")
    house.session.hear(comment("chốt c10 2", comment_id="fb-1")).result()
    assert house.listening.longest_reply("facebook") == 150
    assert answered(house) == "facebook"
    assert house.sources["alpha"].sent == [("fb-1", "Dạ đã chốt")]


def test_of_two_sources_of_a_platform_the_one_that_knows_the_comment_answers(house: House):
    house.sources["beta"].platform = "facebook"
    house.start("alpha", "beta")
    house.session.hear(comment("chốt c10 2", comment_id="fb-1")).result()
    house.sources["alpha"].fails = NotPossible("Bình luận này không đến qua đây.", "")
    answered(house)
    assert (house.sources["alpha"].sent, house.sources["beta"].sent) == ([], [("fb-1", "Dạ đã chốt")])
    house.sources["alpha"].fails = Unsure("không rõ", "xem chat")
    with pytest.raises(Unsure):
        answered(house, "Dạ mã HTX000001")
    assert len(house.sources["beta"].sent) == 1, "what may be sent already is not sent by another way"


def test_a_held_key_sends_one_answer(house: House):
    house.start("alpha")
    house.session.hear(comment("chốt c10 2")).result()
    answered(house)
    with pytest.raises(NotPossible):
        answered(house)
    assert answered(house, "Dạ mã HTX000001") == "facebook"
    assert len(house.sources["alpha"].sent) == 2


def test_where_nothing_can_be_sent_it_says_so(house: House):
    house.start("beta")
    house.session.hear(comment("chốt c10 2")).result()
    assert house.listening.longest_reply("facebook") is None
    with pytest.raises(NotPossible) as refused:
        answered(house)
    assert refused.value.remedy
    assert not house.listening.can_hide("facebook")


@pytest.mark.parametrize("trouble", [Lost("đứt"), Unsure("không rõ", "xem chat")])
def test_an_answer_that_fails_tells_why(house: House, trouble: CoopLiveError):
    house.start("alpha")
    house.session.hear(comment("chốt c10 2")).result()
    house.sources["alpha"].fails = trouble
    with pytest.raises(type(trouble)):
        answered(house)


def test_an_answer_that_surely_was_not_sent_may_be_sent_again(house: House):
    house.start("alpha")
    house.session.hear(comment("chốt c10 2")).result()
    house.sources["alpha"].fails = Lost("đứt")
    with pytest.raises(Lost):
        answered(house)
    house.sources["alpha"].fails = None
    assert answered(house) == "facebook"


def test_a_comment_is_hidden_where_the_platform_can(house: House):
    house.start("alpha")
    assert house.listening.can_hide("facebook")
    house.listening.hide(comment("spam", comment_id="s1")).result(10)
    assert house.sources["alpha"].hidden == ["s1"]
    with pytest.raises(NotPossible):
        house.listening.hide(comment("spam", platform="tiktok")).result(10)


# ------------------------------------------------------- the platform's own shelf


def test_the_product_on_air_is_shown_on_the_platforms_shelf_once(house: House, heard: Heard):
    house.start("alpha")
    house.session.show(CATALOG[-1].code).result()
    house.session.set_stock(CATALOG[-1].code, 5).result()
    until(lambda: house.sources["alpha"].items)
    house.session.show(HONEY.code).result()
    assert house.sources["alpha"].items == ["998877"]


def test_in_another_live_the_same_product_is_put_on_the_shelf_again(house: House):
    house.start("alpha")
    for _ in range(2):
        house.session.show(CATALOG[-1].code).result()
        house.session.end().result()
        house.session.begin("Tối mai", ["facebook"]).result()
    house.session.show(CATALOG[-1].code).result()
    until(lambda: len(house.sources["alpha"].items) == 3)


def test_a_shelf_that_fails_is_told_and_the_card_is_on_air(house: House, heard: Heard):
    house.start("alpha")
    house.sources["alpha"].fails = Lost("Shopee không trả lời.", "Thử lại sau.")
    house.session.show(CATALOG[-1].code).result()
    until(lambda: heard.of(Notice))
    assert heard.of(Notice)[0].cause == "Shopee không trả lời."
    assert house.session.on_air == CATALOG[-1].code
