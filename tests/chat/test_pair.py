"""Two tokens, one of which works once: kept before used, renewed once, and survivable when we are killed."""

from __future__ import annotations

import threading

import pytest

from coop_live.chat.base import Lost, NeedsPerson
from coop_live.chat.kind import KeysInMemory
from coop_live.chat.pair import AGAIN_SECONDS, EARLY_SECONDS, Pair, Renewed, expires
from coop_live.errors import CoopLiveError


class Platform:
    """Gives a new pair for a refresh token, once."""

    def __init__(self, keys: KeysInMemory) -> None:
        self.keys = keys
        self.now = 1000.0
        self.asked: list[str] = []
        self.fails: list[Exception] = []
        self.inside = 0

    def renew(self, refresh: str) -> Renewed:
        self.inside += 1
        assert self.inside == 1, "two at once"
        self.asked.append(refresh)
        failure = self.fails.pop(0) if self.fails else None
        self.inside -= 1
        if failure is not None:
            raise failure
        number = len(self.asked)
        return Renewed(f"access{number}", f"refresh{number}", self.now + 14400, self.now + 2_592_000)

    def pair(self) -> Pair:
        pair = Pair(self.keys, self.renew, lambda: self.now, lambda: NeedsPerson("hết hạn"))
        pair.read()
        return pair


@pytest.fixture
def platform() -> Platform:
    keys = KeysInMemory(access_token="access0", refresh_token="refresh0", access_until="15400")
    return Platform(keys)


def test_a_token_that_works_is_used_and_nothing_is_asked(platform: Platform) -> None:
    assert platform.pair().current() == "access0"
    assert platform.asked == []


def test_shortly_before_its_end_it_is_renewed_and_both_are_kept(platform: Platform) -> None:
    pair = platform.pair()
    platform.now = 15400 - EARLY_SECONDS
    assert pair.current() == "access1"
    assert platform.keys.kept["refresh_token"] == "refresh1"
    assert platform.keys.kept["access_token"] == "access1"
    assert pair.current() == "access1"
    assert platform.asked == ["refresh0"]
    assert expires(platform.keys) == round((platform.now + 2_592_000) * 1000)


def test_a_renewal_without_answer_before_the_end_is_tried_again_a_minute_later(platform: Platform) -> None:
    pair = platform.pair()
    platform.now = 15400 - EARLY_SECONDS
    platform.fails = [Lost("mất"), Lost("mất")]
    assert pair.current() == "access0"
    assert pair.current() == "access0"
    platform.now += AGAIN_SECONDS
    assert pair.current() == "access0"
    assert len(platform.asked) == 2
    platform.now = 15400
    assert pair.current() == "access3"


def test_a_refused_renewal_before_the_end_is_told_and_the_token_used_to_its_end(platform: Platform) -> None:
    pair = platform.pair()
    platform.now = 15400 - EARLY_SECONDS
    platform.fails = [NeedsPerson("hết hạn", "đăng nhập lại")]
    assert pair.current() == "access0"
    assert pair.trouble is not None
    platform.now = 15401
    for _ in range(3):
        with pytest.raises(NeedsPerson):
            pair.current()
    assert platform.asked == ["refresh0"], "a refused refresh token is not shown again"


def test_tokens_that_a_person_pastes_later_are_taken(platform: Platform) -> None:
    pair = platform.pair()
    platform.fails = [NeedsPerson("hết hạn")]
    with pytest.raises(NeedsPerson):
        pair.instead_of("access0")
    platform.keys.kept |= {"access_token": "pasted", "refresh_token": "pasted too", "access_until": ""}
    pair.read()
    assert pair.trouble is None
    assert pair.current() == "pasted"
    assert pair.instead_of("pasted") == "access2"


def test_many_threads_that_are_refused_renew_once(platform: Platform) -> None:
    pair = platform.pair()
    start, got = threading.Barrier(8), []

    def work() -> None:
        start.wait()
        got.append(pair.instead_of("access0"))

    threads = [threading.Thread(target=work) for _ in range(8)]
    for one in threads:
        one.start()
    for one in threads:
        one.join()
    assert got == ["access1"] * 8
    assert platform.asked == ["refresh0"]


def test_a_try_beside_the_live_renews_for_both(platform: Platform) -> None:
    live, tried = platform.pair(), platform.pair()
    platform.now = 15400
    assert tried.current() == "access1"
    assert live.current() == "access1"
    assert live.instead_of("access0") == "access1"
    assert platform.asked == ["refresh0"]
    assert platform.keys.kept["refresh_token"] == "refresh1", "the spent one is not put back in its place"
    assert live.instead_of("access1") == "access2"
    assert tried.instead_of("access1") == "access2"


def test_two_pairs_of_the_same_keys_never_renew_at_once(platform: Platform) -> None:
    pairs = [platform.pair() for _ in range(8)]
    start, got = threading.Barrier(8), []

    def work(pair: Pair) -> None:
        start.wait()
        got.append(pair.instead_of("access0"))

    threads = [threading.Thread(target=work, args=(one,)) for one in pairs]
    for one in threads:
        one.start()
    for one in threads:
        one.join()
    assert got == ["access1"] * 8
    assert platform.asked == ["refresh0"]


def test_a_refresh_token_without_a_newer_access_token_is_used(platform: Platform) -> None:
    pair = platform.pair()
    platform.keys.kept["refresh_token"] = "refresh of another program that was killed"
    assert pair.instead_of("access0") == "access1"
    assert platform.asked == ["refresh of another program that was killed"]


class Killed(BaseException):
    """The program ends here."""


class FailingKeys(KeysInMemory):
    """Keeps so many values, then fails."""

    def __init__(self, puts: int, failure: BaseException, **given: str) -> None:
        super().__init__(**given)
        self.puts, self.failure = puts, failure

    def put(self, name: str, value: str) -> None:
        if self.puts == 0:
            raise self.failure
        self.puts -= 1
        super().put(name, value)


@pytest.mark.parametrize("puts", range(1, 6))
def test_killed_between_the_answer_and_any_write_it_goes_on_as_far_as_the_platform_lets_it(puts: int) -> None:
    keys = FailingKeys(puts, Killed(), access_token="access0", refresh_token="refresh0")
    platform = Platform(keys)
    try:
        platform.pair().instead_of("access0")
    except Killed:
        assert puts < 5
    # The next start: whatever was written is what there is; a spent refresh token was never shown again.
    keys.puts = 100
    if puts == 1:
        assert keys.kept["refresh_token"] == "refresh0", "nothing can replace it: a person signs in again"
        assert platform.pair().current() == "access0", "the old access token may still serve"
        return
    assert keys.kept["refresh_token"] == "refresh1"
    pair = platform.pair()
    assert pair.instead_of("access0") in ("access1", "access2")
    assert platform.asked in (["refresh0"], ["refresh0", "refresh1"])


def test_a_locked_keyring_is_noticed_before_the_refresh_token_is_spent() -> None:
    keys = FailingKeys(0, CoopLiveError("khóa"), access_token="access0", refresh_token="refresh0")
    platform = Platform(keys)
    with pytest.raises(CoopLiveError):
        platform.pair().instead_of("access0")
    assert platform.asked == []


def test_a_pair_that_could_not_be_kept_is_not_used_and_not_lost() -> None:
    keys = FailingKeys(1, CoopLiveError("khóa"), access_token="access0", refresh_token="refresh0")
    platform = Platform(keys)
    pair = platform.pair()
    with pytest.raises(CoopLiveError):
        pair.instead_of("access0")
    with pytest.raises(CoopLiveError):
        pair.current()
    keys.puts = 100
    assert pair.current() == "access1"
    assert keys.kept["refresh_token"] == "refresh1"
    assert platform.asked == ["refresh0"]


def test_without_anything_to_renew_with_a_person_is_asked() -> None:
    platform = Platform(KeysInMemory())
    with pytest.raises(NeedsPerson):
        platform.pair().current()
    assert platform.asked == []
    assert expires(platform.keys) is None
