"""Shopee's signatures, its rows as comments, and every error it documents as a sentence for a person."""

from __future__ import annotations

from typing import Any

import pytest

from coop_live.chat.base import Lost, NeedsPerson
from coop_live.chat.http import Answer
from coop_live.chat.sources.shopee import KIND
from coop_live.chat.sources.shopee.api import code_of, session_of
from coop_live.chat.sources.shopee.decode import comments
from coop_live.chat.sources.shopee.refusals import Refusal, documented, refusal, trouble
from coop_live.chat.sources.shopee.signing import expires_at, sign
from tests.chat.fakes.shopee import descriptions

NOW = 1_795_000_000.0


def test_the_published_signatures_come_out() -> None:
    key, path = "shpk_test_key", "/api/v2/livestream/get_latest_comment_list"
    assert (
        sign(key, "1000001", path, 1747744785, "tok_abc", "123")
        == "1b5a0d1b4d49ee948e5f0574539f272437adc25ea37f174b084dffecde038d41"
    )
    assert (
        sign(key, "1000001", "/api/v2/auth/token/get", 1747744785)
        == "a3902fa9a4cde9774d0bd83383d556f89997d67638d542e3f9022dd70b8fa174"
    )


@pytest.mark.parametrize(
    ("told", "at"),
    [
        (14400, NOW + 14400),
        ("14400", NOW + 14400),
        (1_795_010_000, 1_795_010_000),
        (9e18, NOW + 30 * 24 * 3600),
        (None, NOW + 14400),
        (-5, NOW + 14400),
        ("soon", NOW + 14400),
    ],
)
def test_a_length_and_a_date_are_told_apart(told: object, at: float) -> None:
    assert expires_at(told, NOW) == at


# --------------------------------------------------------------------- decoding


def answer(*rows: object) -> dict[str, Any]:
    return {"error": "", "message": "", "response": {"next_offset": 321231, "list": list(rows)}}


ROW = {
    "comment_id": 273887178,
    "content": "chốt 2",
    "timestamp": 1747744785,
    "user_id": 123,
    "username": "user1",
}


def test_a_row_becomes_a_comment_with_ids_as_text_and_milliseconds() -> None:
    (one,) = comments(answer(ROW), "6236215", "", 5)
    assert (one.platform, one.source, one.live_id, one.kind) == ("shopee", "shopee-poll", "6236215", "text")
    assert (one.comment_id, one.id_kind, one.author_id) == ("273887178", "native", "123")
    assert (one.text, one.author_name, one.ts, one.received_at) == ("chốt 2", "user1", 1747744785000, 5)
    assert not one.is_owner


def test_what_we_say_ourselves_is_the_owners() -> None:
    assert comments(answer(ROW), "L", "123", 5)[0].is_owner
    assert not comments(answer({**ROW, "user_id": None}), "L", "", 5)[0].is_owner


def test_ids_beyond_2_to_53_stay_whole_and_milliseconds_stay_milliseconds() -> None:
    (one,) = comments(answer({**ROW, "comment_id": 9007199254740993, "timestamp": 1747651742003}), "L", "", 5)
    assert one.comment_id == "9007199254740993"
    assert one.ts == 1747651742003


def test_a_row_without_an_id_gets_one_and_the_same_again() -> None:
    row = {**ROW, "comment_id": None}
    (one,) = comments(answer(row), "L", "", 5)
    (again,) = comments(answer(row), "L", "", 99)
    (other,) = comments(answer({**row, "timestamp": 1747744786}), "L", "", 5)
    assert one.id_kind == "derived"
    assert one.key == again.key != other.key


@pytest.mark.parametrize(
    "told",
    [
        None,
        [],
        7,
        {},
        {"response": None},
        {"response": []},
        {"response": {"list": None}},
        {"response": {"list": {"a": 1}}},
        answer(None, 7, [], {}, {"content": {"a": 1}}, {"comment_id": True}, {"comment_id": 0}),
    ],
)
def test_what_is_no_answer_gives_no_comment(told: object) -> None:
    assert comments(told, "L", "", 5) == ()
    assert list(KIND.decode(told)) == []


def test_odd_values_harm_nothing() -> None:
    odd = {**ROW, "content": None, "timestamp": 10**19, "user_id": 1.5, "username": ["x"], "new": {"a": [{}]}}
    (one,) = comments(answer(odd), "L", "", 5)
    assert (one.text, one.ts, one.author_id, one.author_name) == ("", None, None, "")


def test_a_recorded_answer_decodes_by_the_kind() -> None:
    (one,) = KIND.decode(answer(ROW))
    assert one.comment_id == "273887178"


def test_the_sample_of_the_published_description_decodes() -> None:
    described = descriptions().get("/api/v2/livestream/get_latest_comment_list")
    if described is None:
        pytest.skip("the published descriptions are not beside the project")
    rows = list(KIND.decode(described["response_sample"][0]["value"]))
    assert [row.platform for row in rows] == ["shopee"] * len(rows)
    assert rows


# ---------------------------------------------------------------- what is pasted


@pytest.mark.parametrize(
    ("told", "session"),
    [
        ("6236215", "6236215"),
        (" 6236215 ", "6236215"),
        ("https://live.shopee.vn/share?from=live&session=6905656&share_user_id=1", "6905656"),
        ("https://live.shopee.vn/share?session_id=6905656", "6905656"),
        ("https://live.shopee.vn/", ""),
        ("http://[", ""),
        ("abc", ""),
        ("", ""),
    ],
)
def test_the_live_is_found_in_what_was_pasted(told: str, session: str) -> None:
    assert session_of(told) == session


@pytest.mark.parametrize(
    ("told", "code"),
    [
        ("5a5477794a55", "5a5477794a55"),
        ("https://htx.vn/?code=5a54&user_id=1", "5a54"),
        ("https://htx.vn/?error=denied", ""),
        ("mã của tôi", ""),
        ("", ""),
    ],
)
def test_the_code_is_found_in_what_was_pasted(told: str, code: str) -> None:
    assert code_of(told) == code


# ----------------------------------------------------------------------- errors


def described_errors() -> list[tuple[str, str]]:
    used = ("get_latest_comment_list", "get_session_detail", "post_comment", "update_show_item", "token/get")
    return sorted(
        {
            (one["name"], one["description"])
            for path, described in descriptions().items()
            if path.endswith(used)
            for one in (*described["error_list"], *described["common_error_list"])
            if not one["name"].startswith(("merchant_", "supplier_", "invalid_main", "invalid_shop"))
        }
    )


def test_every_documented_error_has_a_sentence_of_its_own() -> None:
    errors = described_errors()
    if not errors:
        pytest.skip("the published descriptions are not beside the project")
    assert [one for one in errors if not documented(Refusal(*one))] == []
    for code, message in errors:
        said = trouble(Refusal(code, message), NOW)
        assert said.cause
        assert said.remedy


@pytest.mark.parametrize(
    ("code", "message", "person"),
    [
        ("error_auth", "No permission to current api.", True),
        ("error_auth", "You are not authorized", True),
        ("invalid_acceess_token", "Invalid access_token, please have a check.", True),
        ("error_sign", "Wrong sign.", True),
        ("error_param", "Timestamp is expired.", False),
        ("error_data", "The session(session_id:1) is not ongoing", False),
        ("error_data", "The session(session_id:1) is not exist", True),
        ("error_data", "The session(session_id:1) is not belong to you", True),
        ("error_server", "Too many requests, please try again later", False),
        ("error_server", "The API is not supported for current region", True),
        ("error_rate_limit", "Too many requests.", False),
        ("error_partner_key_expired", "", True),
        ("user_no_linked", "", True),
        ("error_api_permission", "", True),
        ("api_suspended", "", True),
        ("user_banned", "", True),
        ("error_limit", "", False),
        ("source_ip_undeclared", "", False),
        ("never_heard_of", "", False),
    ],
)
def test_what_a_person_must_do_is_told_apart_from_what_passes(code: str, message: str, person: bool) -> None:
    assert isinstance(trouble(Refusal(code, message), NOW), NeedsPerson) is person


def test_a_spent_day_is_asked_again_at_midnight_of_utc_8() -> None:
    half_past_ten_in_vietnam = 1_795_361_400.0  # 15:30 UTC, half an hour before midnight at UTC+8
    said = trouble(Refusal("error_limit"), half_past_ten_in_vietnam)
    assert isinstance(said, Lost)
    assert said.after == 1800
    just_after = trouble(Refusal("error_limit"), half_past_ten_in_vietnam + 1801)
    assert isinstance(just_after, Lost)
    assert just_after.after == 24 * 3600 - 1


def test_an_undeclared_address_is_named_with_its_cause() -> None:
    said = trouble(Refusal("source_ip_undeclared", "Request Source IP (27.72.0.9) is undeclared."), NOW)
    assert "27.72.0.9" in said.cause
    assert "đổi địa chỉ" in said.cause


def test_the_platforms_own_words_never_reach_a_sentence() -> None:
    for code in ("error_param", "error_data", "error_auth", "weird <b>SECRET</b>"):
        said = trouble(Refusal(code, "SECRET access_token=abc"), NOW)
        assert "SECRET" not in f"{said.cause}{said.remedy}"


def test_an_answer_is_a_refusal_whatever_its_status() -> None:
    found = refusal(Answer(403, {"error": "error_sign", "message": "Wrong sign."}, retry_after=4.0))
    assert found is not None
    assert (found.code, found.after) == ("error_sign", 4.0)
    assert refusal(Answer(200, {"error": "", "response": {}})) is None
    assert refusal(Answer(200, {"error": None})) is None
    odd = refusal(Answer(200, {"error": "error_data", "message": 7}))
    assert odd is not None
    assert odd.message == ""
