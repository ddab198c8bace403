"""Trying before the live says what works, and what to do about what does not."""

from __future__ import annotations

import time

from coop_live.chat.kind import Level
from coop_live.chat.sources.youtube import KIND
from tests.chat.sources.youtube.listening import Clock, Fake, signed_in

READS = "https://www.googleapis.com/auth/youtube.readonly"


def tried(fake: Fake, **given: str) -> list[tuple[Level, str]]:
    findings = list(KIND.try_it(signed_in(**given), fake.address))
    assert all(finding.remedy for finding in findings if finding.level is not Level.GOOD)
    assert "planted" not in repr(findings)
    return [(finding.level, finding.words) for finding in findings]


def begin(fake: Fake, **script: object) -> None:
    fake.begin(Clock(time.time(), 1.0), **script)


def test_all_is_well(fake: Fake) -> None:
    begin(fake)
    assert tried(fake) == [
        (Level.GOOD, "Google nhận đăng nhập."),
        (Level.GOOD, "Thấy buổi live “Chợ phiên”."),
    ]
    assert fake.book()["breaches"] == []
    assert fake.book()["units"] == 1


def test_before_the_evening_there_is_no_live_and_that_is_no_fault(fake: Fake) -> None:
    begin(fake, live=False)
    assert tried(fake)[1] == (Level.WARN, "Chưa thấy buổi live nào trên YouTube.")


def test_a_sign_in_that_ends_tonight_is_told_before(fake: Fake) -> None:
    begin(fake)
    soon = str(round((time.time() + 3600) * 1000))
    (found,) = [words for level, words in tried(fake, expires_at=soon) if level is Level.WARN]
    assert found.startswith("Đăng nhập có thể hết hạn lúc")
    assert KIND.expires(signed_in(expires_at=soon)) == int(soon)


def test_one_who_may_only_read_is_told(fake: Fake) -> None:
    begin(fake)
    keys = signed_in(scope=READS)
    fake.change(scope=READS)
    levels = [finding.level for finding in KIND.try_it(keys, fake.address)]
    assert levels == [Level.GOOD, Level.WARN, Level.GOOD]


def test_what_is_wrong_is_said_once_and_nothing_after_it(fake: Fake) -> None:
    begin(fake)
    assert tried(fake, refresh_token="") == [(Level.BAD, "Chưa đăng nhập YouTube.")]
    assert tried(fake, video="chốt 2")[1] == (Level.BAD, "Địa chỉ video YouTube này không đọc được.")
    fake.change(always="accessNotConfigured")
    assert tried(fake)[1] == (Level.BAD, "Dự án Google chưa bật YouTube Data API v3.")
    fake.change(always="quotaExceeded")
    assert tried(fake)[1] == (Level.BAD, "Hết hạn mức YouTube hôm nay.")


def test_without_a_network_it_is_said_and_nothing_raised() -> None:
    (finding,) = KIND.try_it(signed_in(), "http://127.0.0.1:9")
    assert finding.level is Level.BAD
    (finding,) = KIND.try_it(signed_in(), "http://example.org")
    assert finding.level is Level.BAD
