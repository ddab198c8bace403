"""Facebook's answers: recorded ones, its errors one by one, and what its headers say of limits."""

from __future__ import annotations

import json
from typing import Any

import pytest

from coop_live.chat.base import Lost, NeedsPerson
from coop_live.chat.http import Answer
from coop_live.chat.kind import KeysInMemory
from coop_live.chat.sources.facebook import KIND, decode
from coop_live.chat.sources.facebook.graph import Blocked, Graph, Limited, Unreadable, usage
from tests.chat.sources.recorded import recorded

HOST = "http://127.0.0.1:9"


def meant(
    body: dict[str, Any], status: int = 400, headers: dict[str, str] | None = None
) -> Lost | NeedsPerson:
    """Return what an answer is taken for."""
    graph = Graph("EAA", HOST)
    with pytest.raises((Lost, NeedsPerson)) as caught:
        graph._told(Answer(status, body, headers or {}))
    return caught.value


def error(code: int, sub: int = 0, **more: Any) -> dict[str, Any]:
    return {"error": {"message": "geheim", "code": code, "error_subcode": sub, **more}}


def test_the_recorded_pages_hold_fifteen_comments_without_author_whose_ids_are_in_their_links() -> None:
    comments = [*decode(recorded("facebook/python-facebook/comments_p1.json"))]
    comments += decode(recorded("facebook/python-facebook/comments_p2.json"))
    assert len({one.comment_id for one in comments}) == len(comments) == 15
    assert all(one.comment_id.isdecimal() and one.id_kind == "native" for one in comments)
    assert {(one.author_id, one.author_name, one.is_owner) for one in comments} == {(None, "", False)}
    answer = comments[5]
    assert (answer.comment_id, answer.parent_id) == ("10158409983033553", "10158407903973553")
    assert (comments[0].ts, comments[0].text[:15]) == (1_628_621_103_000, "Boa noite peço ")


@pytest.mark.parametrize(
    ("file", "many"),
    [
        ("python-facebook/comment_info.json", 1),
        ("python-facebook/comments_info.json", 2),
        ("python-facebook/create_resp.json", 1),
        ("restfb/v2_5_photo-comments.json", 1),
        ("restfb/v2_9_comment-messagetags.json", 1),
        ("restfb/webhooks_feed-comment-add-211.json", 1),
        ("python-facebook/live_videos_p1.json", 0),
        ("python-facebook/live_videos_fields.json", 0),
        ("python-facebook/live_video_model.json", 0),
        ("restfb/exampleOauthError.json", 0),
        ("python-facebook/error_data.json", 0),
    ],
)
def test_every_recorded_answer_gives_the_comments_in_it(file: str, many: int) -> None:
    assert len(list(decode(recorded(f"facebook/{file}")))) == many


def test_a_recorded_comment_with_its_author() -> None:
    (one,) = decode(recorded("facebook/python-facebook/comment_model.json"))
    assert (one.author_id, one.author_name, one.text) == ("2711636948859886", "Kun Liu", "My Nice Car")


@pytest.mark.parametrize(
    "junk", [None, 7, "x", [], [1], {}, {"data": 3}, {"data": [None, {}, []]}, {"comments": {}}]
)
def test_junk_holds_no_comment(junk: object) -> None:
    assert list(decode(junk)) == []


@pytest.mark.parametrize("file", ["restfb/exampleError.json", "restfb/exampleErrorNew.json"])
def test_the_recorded_error_190_460_asks_a_person_to_sign_in_again(file: str) -> None:
    trouble = meant(recorded(f"facebook/{file}"), 401)
    assert isinstance(trouble, NeedsPerson)
    assert "đăng nhập lại" in trouble.cause


@pytest.mark.parametrize("sub", [458, 459, 460, 463, 464, 467, 0])
def test_no_token_that_is_refused_is_tried_again(sub: int) -> None:
    assert isinstance(meant(error(190, sub, is_transient=True)), NeedsPerson)
    assert isinstance(meant(error(102)), NeedsPerson)


def test_a_checkpoint_is_passed_on_facebook_itself() -> None:
    assert "facebook.com" in str(meant(error(190, 459)))
    assert "facebook.com" not in str(meant(error(190, 460)))


def test_a_missing_permission_is_named_or_all_that_are_needed() -> None:
    assert "pages_manage_engagement" in str(meant(error(200)))
    told = {"error": {"code": 10, "message": "requires the 'pages_read_engagement' permission"}}
    assert "pages_read_engagement." in str(meant(told, 403))
    assert isinstance(meant(error(299)), NeedsPerson)


def test_the_recorded_error_100_means_that_it_cannot_be_read() -> None:
    assert isinstance(meant(recorded("facebook/python-facebook/error.json")), Unreadable)


def test_a_block_is_no_reason_to_stop_reading() -> None:
    assert isinstance(meant(error(368)), Blocked)


@pytest.mark.parametrize("body", [error(1), error(2), error(4711, is_transient=True), error(4711), {}])
def test_what_passes_is_asked_again(body: dict[str, Any]) -> None:
    trouble = meant(body, 500)
    assert isinstance(trouble, Lost)
    assert "geheim" not in str(trouble)


@pytest.mark.parametrize("code", [4, 17, 32, 613, 80001])
def test_a_limit_is_waited_for_as_told_else_a_minute_that_doubles(code: int) -> None:
    stated = json.dumps({"1": [{"call_count": 100, "estimated_time_to_regain_access": 7}]})
    trouble = meant(error(code), 400, {"x-business-use-case-usage": stated})
    assert isinstance(trouble, Limited)
    assert trouble.after == 420
    graph, waits = Graph("EAA", HOST), []
    for _ in range(8):
        with pytest.raises(Limited) as caught:
            graph._told(Answer(400, error(code)))
        waits.append(caught.value.after)
    assert waits == [60, 120, 240, 480, 960, 1920, 3600, 3600]
    graph._told(Answer(200, {"data": []}))
    with pytest.raises(Limited) as caught:
        graph._told(Answer(429, {}))
    assert caught.value.after == 60


@pytest.mark.parametrize(
    ("app", "uses", "percent", "seconds"),
    [
        ('{"call_count":28,"total_time":76,"total_cputime":25}', "", 76, 0),
        (
            "",
            '{"9":[{"type":"pages","call_count":3},{"total_time":96,"estimated_time_to_regain_access":2}]}',
            96,
            120,
        ),
        ('{"call_count":1e400}', '{"9":{"call_count":99}}', 0, 0),
        ("[1]", "nonsense", 0, 0),
        (
            '{"call_count":"99","total_time":true}',
            '{"9":[{"estimated_time_to_regain_access":99999}]}',
            0,
            3600,
        ),
    ],
)
def test_the_headers_tell_how_much_was_used(app: str, uses: str, percent: float, seconds: float) -> None:
    used = usage({"x-app-usage": app, "x-business-use-case-usage": uses})
    assert (used.percent, used.seconds) == (percent, seconds)


@pytest.mark.parametrize(("percent", "wait"), [(0, 3), (74, 3), (75, 6), (94, 6), (95, 60), (100, 60)])
def test_near_the_limit_it_asks_half_as_often_and_at_it_not_at_all(percent: int, wait: float) -> None:
    graph = Graph("EAA", HOST)
    graph._told(Answer(200, {"data": []}, {"x-app-usage": json.dumps({"call_count": percent})}))
    assert graph.wait(3.0) == wait
    assert (graph.resting is not None) == (percent >= 95)


def test_the_next_page_is_asked_for_without_the_token_and_of_no_stranger() -> None:
    graph, asked = Graph("EAA", HOST), {"filter": "stream", "limit": "100"}
    told = {
        "paging": {
            "next": f"{HOST}/v26.0/5/comments?access_token=EAA&limit=50&after=b",
            "cursors": {"after": "a"},
        }
    }
    assert graph.next_page(told, asked) == {"filter": "stream", "limit": "50", "after": "b"}
    told["paging"]["next"] = "https://graph.facebook.com.evil.example/v26.0/5/comments?after=b"
    assert graph.next_page(told, asked) == {**asked, "after": "a"}
    for none in ({}, {"paging": None}, {"paging": {"next": 7}}, {"paging": {"next": "https://[x"}}):
        assert graph.next_page(none, asked) is None


def test_the_guided_way_says_what_is_unproven() -> None:
    assert [ask.name for ask in KIND.missing(KeysInMemory())] == ["token"]
    assert [ask.name for ask in KIND.asks if ask.secret] == ["token"]
    assert "người lạ" in KIND.unproven()
    assert all(step.words for step in KIND.steps())
