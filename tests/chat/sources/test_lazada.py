"""A Lazada evening against a platform of its own process: what buyers write comes once and whole."""

from __future__ import annotations

import json
import re
import threading
import time
from collections.abc import Iterator
from dataclasses import replace

import pytest

from coop_live.chat.base import Lost, NeedsPerson, Since, Unsure
from coop_live.chat.http import NotSent
from coop_live.chat.kind import KeysInMemory, Level
from coop_live.chat.points import Points
from coop_live.chat.sources.lazada import KIND
from coop_live.chat.sources.lazada.gate import code_in, signature
from coop_live.chat.sources.lazada.messages import comment as read
from coop_live.chat.sources.lazada.shop import LazadaShop
from coop_live.chat.text import clean
from coop_live.errors import InputError, NotPossible
from coop_live.model import Comment
from tests.chat.fakes.hearing import Far, Heard, running
from tests.chat.fakes.lazada import ACCESS, CODE, KEY, REFRESH, SECRET
from tests.chat.fakes.lazada_evening import METHODS
from tests.chat.sources.recorded import FOLDER

HURRY = 5000.0


@pytest.fixture(scope="module")
def far() -> Iterator[Far]:
    with running("lazada") as far:
        yield far


def keys(**given: str) -> KeysInMemory:
    signed_in = {"access_token": f"{ACCESS}1", "refresh_token": f"{REFRESH}1"}
    return KeysInMemory(**{"app_key": KEY, "app_secret": SECRET, **signed_in, **given})


def shop(far: Far, **given: str) -> LazadaShop:
    return LazadaShop(keys(**given), far.address)


def listen_until_over(
    far: Far, source: LazadaShop, hurry: float = HURRY, points: Points | None = None
) -> Heard:
    heard = Heard()
    watcher = heard.watch(source, hurry, points)
    until = time.monotonic() + 30
    while not far.report()["over"]:
        assert time.monotonic() < until, heard.lamps[-3:]
        threading.Event().wait(0.02)
    watcher.stop()
    return heard


def test_the_sign_is_the_one_of_the_published_vector() -> None:
    params = {
        "access_token": "tok_abc",
        "app_key": "123456",
        "page_size": "20",
        "session_id": "100_200",
        "sign_method": "sha256",
        "start_time": "1747744785000",
        "timestamp": "1747744785000",
    }
    assert signature("laz_test_secret", "/im/message/list", params) == (
        "712F420D7A226BBFB2041E32D5FF06F0EEB0AF473D07885AE5AE6D2D2487A246"
    )


@pytest.mark.parametrize("seed", range(20))
def test_an_evening_with_every_fault_is_kept_whole(
    far: Far, seed: int, caplog: pytest.LogCaptureFixture
) -> None:
    far.start(seed=seed, hurry=HURRY, plan="faults expires" if seed % 2 else "faults")
    heard = listen_until_over(far, shop(far))
    report = far.report()
    assert report["breaches"] == []
    kept = {
        one.comment_id: {
            "id": one.comment_id,
            "session": one.live_id,
            "kind": one.kind,
            "owner": one.is_owner,
            "author": one.author_id,
            "ts": one.ts,
        }
        for one in heard.comments
    }
    assert kept == {one["id"]: {k: v for k, v in one.items() if k != "text"} for one in report["said"]}
    assert len(heard.ids) == len(set(heard.ids))
    texts = {one.comment_id: one.text for one in heard.comments}
    said = {one["id"]: clean(one["text"]) for one in report["said"] if one["text"]}
    assert said == {number: texts[number] for number in said}
    assert heard.gaps == []
    for secret in (SECRET, ACCESS, REFRESH):
        assert secret not in caplog.text
        assert secret not in repr(heard.lamps)


def test_a_program_that_stops_goes_on_where_it_was(far: Far) -> None:
    far.start(seed=1, hurry=HURRY, plan="faults")
    points, first = Points(), Heard()
    watcher = first.watch(shop(far), HURRY, points)
    while far.report()["turns"] < 8:
        threading.Event().wait(0.01)
    watcher.stop()
    assert int(points.get("lazada").place) > 0
    second = listen_until_over(far, shop(far), points=points)
    assert {*first.ids, *second.ids} == {one["id"] for one in far.report()["said"]}
    assert second.gaps == []


def test_it_never_asks_sooner_than_every_ten_seconds(far: Far) -> None:
    far.start(seed=0, hurry=500)
    listen_until_over(far, shop(far), 500)
    assert far.report()["breaches"] == []


def test_a_token_at_its_end_is_refreshed_once_and_kept_before_it_is_used(far: Far) -> None:
    far.start(seed=0, hurry=HURRY, plan="expires")
    kept = keys()
    listen_until_over(far, LazadaShop(kept, far.address))
    assert far.report()["refreshes"] == 1
    assert (kept.get("access_token"), kept.get("refresh_token")) == (f"{ACCESS}2", f"{REFRESH}2")
    assert KIND.expires(kept) == int(kept.get("refresh_until")) > int(kept.get("access_until"))


def test_two_who_find_the_token_dead_refresh_it_once(far: Far) -> None:
    far.start(seed=0, hurry=HURRY)
    source = shop(far, access_token="dead")
    both = [
        threading.Thread(target=next, args=(source.listen(Since(), threading.Event()),)),
        threading.Thread(target=source.reply, args=(DM, "Em đã chốt")),
    ]
    for one in both:
        one.start()
    for one in both:
        one.join(20)
    report = far.report()
    assert (report["refreshes"], len(report["posts"]), report["breaches"]) == (1, 1, [])


def test_a_try_beside_the_live_refreshes_for_both(far: Far) -> None:
    far.start(seed=0, hurry=HURRY)
    kept = keys(access_token="dead")
    all_of_them = threading.Barrier(3)

    def try_it() -> None:
        all_of_them.wait(20)
        list(KIND.try_it(kept, far.address))

    tries = [threading.Thread(target=try_it) for _ in range(3)]
    for one in tries:
        one.start()
    for one in tries:
        one.join(20)
    assert far.report()["refreshes"] == 1


def test_where_no_token_can_be_had_a_person_is_asked_and_nothing_loops(far: Far) -> None:
    far.start(seed=0, hurry=HURRY, plan="signed out")
    with pytest.raises(NeedsPerson, match="dán mã mới"):
        next(shop(far, access_token="dead").listen(Since(), threading.Event()))
    assert (far.report()["requests"], far.report()["refreshes"]) == (2, 1)
    with pytest.raises(NeedsPerson):
        next(shop(far, access_token="").listen(Since(), threading.Event()))


@pytest.mark.parametrize("pasted", [CODE, f"  https://htx.example/back?code={CODE}&country=vn "])
def test_a_pasted_code_is_exchanged_and_forgotten(far: Far, pasted: str) -> None:
    far.start(seed=0, hurry=HURRY)
    kept = keys(access_token="", refresh_token="", code=pasted)
    found = [one.level for one in KIND.try_it(kept, far.address)]
    assert found == [Level.GOOD, Level.WARN, Level.WARN]
    assert (kept.get("access_token"), kept.get("code")) == (f"{ACCESS}1", "")
    again = keys(access_token="", refresh_token="", code=pasted)
    assert [one.level for one in KIND.try_it(again, far.address)] == [Level.BAD]
    assert again.get("code") == ""  # it is good once
    assert code_in("http://[x") == "http://[x"


def test_without_a_place_only_this_evening_is_read_and_after_a_long_pause_the_rest_is_told(far: Far) -> None:
    far.start(seed=0, hurry=HURRY)
    source, week = shop(far), 7 * 24 * 3600 * 1000
    now = time.time_ns() // 1_000_000
    long_ago = now - week - 3_600_000
    batch = [
        one for one, _ in zip(source.listen(Since(str(long_ago)), threading.Event()), range(20), strict=False)
    ]
    told = next(one for one in batch if one.place is not None)
    assert told.missing is not None
    assert told.missing[0] == long_ago
    assert abs(told.missing[1] - (now - week)) < 60_000
    assert told.wait == 10.0
    first = next(one for one in shop(far).listen(Since("junk"), threading.Event()) if one.place is not None)
    assert first.missing is None


DM = Comment("lazada", "s1", "m1", "Lan", "lấy 2", 1, kind="dm")


def test_an_answer_goes_into_its_conversation(far: Far) -> None:
    far.start(seed=0, hurry=HURRY)
    shop(far).reply(DM, "Em đã chốt C1 & x2 = 170.000đ")
    report = far.report()
    assert report["breaches"] == []
    sent = {"session_id": "s1", "template_id": "1", "txt": "Em đã chốt C1 & x2 = 170.000đ"}
    assert report["posts"] == [{"path": "/im/message/send", **sent}]


@pytest.mark.parametrize(("plan", "error"), [("lost", Unsure), ("unknown", Unsure), ("refused", Lost)])
def test_an_answer_is_never_sent_twice_by_itself(far: Far, plan: str, error: type[Exception]) -> None:
    far.start(seed=0, hurry=HURRY, plan=plan)
    with pytest.raises(error):
        shop(far).reply(DM, "Em đã chốt")
    assert len(far.report()["posts"]) == 1


def test_what_cannot_be_sent_is_refused_before_it_is_sent(far: Far) -> None:
    far.start(seed=0, hurry=HURRY)
    source = shop(far)
    for words in (" ", "x" * (source.longest + 1)):
        with pytest.raises(InputError):
            source.reply(DM, words)
    for one in (replace(DM, live_id=""), replace(DM, platform="facebook")):
        with pytest.raises(NotPossible):
            source.reply(one, "Em đã chốt")
    with pytest.raises(NotSent):
        LazadaShop(keys(), "http://127.0.0.1:9").reply(DM, "Em đã chốt")
    assert far.report()["posts"] == []


def test_a_product_is_shown_in_the_live(far: Far) -> None:
    far.start(seed=0, hurry=HURRY)
    source = shop(far, presenter=" 500209002194 ")
    source.highlight("267690056")
    (post,) = far.report()["posts"]
    asked = {"itemId": 267690056, "presenterId": 500209002194, "action": "HIGHLIGHT_START"}
    assert json.loads(post["highLightRequest"]) == asked
    assert (far.report()["breaches"], source.item_column) == ([], "lazada_item")


def test_a_product_that_cannot_be_shown_says_why(far: Far) -> None:
    far.start(seed=0, hurry=HURRY, plan="no live")
    with pytest.raises(NeedsPerson, match="buổi live đang phát chưa"):
        shop(far, presenter="5").highlight("267690056")
    with pytest.raises(NeedsPerson, match="mã người dẫn"):
        shop(far).highlight("267690056")
    with pytest.raises(NeedsPerson, match="lazada_item"):
        shop(far, presenter="5").highlight("C1")
    assert len(far.report()["posts"]) == 1


@pytest.mark.parametrize(
    ("plan", "given", "words"), [("denied", SECRET, "quyền"), ("wrong key", "x", "App Secret")]
)
def test_a_try_says_what_is_wrong(far: Far, plan: str, given: str, words: str) -> None:
    far.start(seed=0, hurry=HURRY, plan=plan)
    (found,) = KIND.try_it(keys(app_secret=given), far.address)
    assert found.level is Level.BAD
    assert words in found.words


def test_the_guided_way_says_first_that_no_program_reads_the_comments_of_a_live() -> None:
    first = KIND.steps()[0].words
    assert "không chương trình nào đọc được" in first
    assert "Ctrl+V" in first
    assert [ask.name for ask in KIND.missing(KeysInMemory())] == ["app_key", "app_secret"]


ROW = {
    "message_id": "m9",
    "session_id": "S",
    "from_account_type": 1,
    "from_account_id": "42",
    "template_id": 1,
}
ROW |= {
    "type": 1,
    "content": '{"txt":"lấy 2 hũ"}',
    "send_time": 1747744785000,
    "status": 0,
    "auto_reply": False,
}


def test_the_documented_message_is_an_order_by_message() -> None:
    (one,) = KIND.decode({"code": "0", "data": {"has_more": True, "message_list": [ROW, None, {}]}})
    assert one.key == ("lazada", "S", "dm", "m9")
    assert (one.text, one.author_id, one.ts, one.is_owner) == ("lấy 2 hũ", "42", 1747744785000, False)


@pytest.mark.parametrize(
    ("more", "kind", "text"),
    [
        ({"template_id": "1"}, "dm", "lấy 2 hũ"),
        ({"content": "lấy 3"}, "dm", "lấy 3"),
        ({"content": "[" * 100_000}, "dm", "[" * 4000),
        ({"content": '{"txt":7}'}, "dm", ""),
        ({"content": None}, "dm", ""),
        ({"template_id": 3, "content": '{"imgUrl":"x"}'}, "system", "[ảnh]"),
        ({"template_id": 99, "content": "{}"}, "system", "[tin nhắn]"),
        ({"type": 2}, "system", "lấy 2 hũ"),
        ({"status": 1}, "delete", ""),
    ],
)
def test_only_text_of_a_person_is_a_message(more: dict[str, object], kind: str, text: str) -> None:
    one = read({**ROW, **more}, "Lan", 5)
    assert one is not None
    assert (one.kind, one.text) == (kind, text)
    assert one.target_id == ("m9" if kind == "delete" else None)


def test_our_own_answer_is_ours() -> None:
    one = read({**ROW, "from_account_type": "2", "auto_reply": True}, "Lan", 5)
    assert one is not None
    assert (one.is_owner, one.author_name) == (True, "")


@pytest.mark.parametrize("junk", [None, 1, [], {}, {"data": []}, {"data": {"message_list": {}}}])
def test_junk_holds_no_message(junk: object) -> None:
    assert list(KIND.decode(junk)) == []


def test_the_fake_knows_the_methods_as_the_documents_have_them() -> None:
    folder = FOLDER / "lazada" / "lazada-sdk-docs"
    if not folder.is_dir():
        pytest.skip("the documents are not beside the project")
    found = {}
    for part in re.split(
        r"^## ", "\n".join(file.read_text() for file in sorted(folder.glob("*.md"))), flags=re.M
    ):
        path = re.search(r"\*\*Path\*\*: `([^`]+)`", part)
        method = re.search(r"\*\*Method\*\*: `([^`]+)`", part)
        if path and method and path[1] in METHODS:
            asked = part.split("**Request parameters**")[1].split("**Response parameters**")[0]
            own = re.findall(r"^- `(\w+)` · _[^_]+_ · \*\*(\w+)\*\*", asked, flags=re.M)
            found[path[1]] = (
                set(method[1].upper().split("/")),
                {name: must == "required" for name, must in own},
            )
    assert found == METHODS
