"""The same comment twice is one; the same words said again are two."""

from __future__ import annotations

from coop_live.chat.identity import Derived, Seen


class Clock:
    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


def test_a_key_is_new_once_until_it_is_forgotten() -> None:
    seen = Seen()
    assert [seen.add("a"), seen.add("a"), seen.add("b")] == [True, False, True]
    seen.forget("a")
    assert seen.add("a")


def test_only_the_newest_keys_are_remembered() -> None:
    seen = Seen(most=3)
    for key in "abc":
        seen.add(key)
    assert not seen.add("a")
    seen.add("d")
    assert not seen.add("a")
    assert seen.add("b")


def test_with_the_platforms_time_the_id_never_changes() -> None:
    first, second = Derived(), Derived()
    said = ("tiktok", "live", "Lan", "1")
    assert first.id_of(*said, 1000) == first.id_of(*said, 1000) == second.id_of(*said, 1000)
    assert first.id_of(*said, 1000) != first.id_of(*said, 1001)
    assert len(first.id_of(*said, 1000)) == 64


def test_without_a_time_repeats_within_three_seconds_are_one() -> None:
    clock = Clock()
    derived = Derived(clock)
    ids = []
    for wait in (0, 2.9, 0.2, 10):
        clock.now += wait
        ids.append(derived.id_of("tiktok", "live", "Lan", "1", None))
    assert ids[0] == ids[1]
    assert len(set(ids)) == 3


def test_any_other_part_makes_another_comment() -> None:
    derived = Derived(Clock())
    said = ("tiktok", "live", "Lan", "1")
    others = [(*said[:place], "other", *said[place + 1 :]) for place in range(4)]
    ids = [derived.id_of(*one, None) for one in (said, *others)]
    assert len(set(ids)) == 5


def test_parts_do_not_run_into_each_other() -> None:
    derived = Derived(Clock())
    assert derived.id_of("tiktok", "a", "bc", "1", 5) != derived.id_of("tiktok", "ab", "c", "1", 5)


def test_a_text_that_was_forgotten_does_not_get_its_old_id_again() -> None:
    clock = Clock()
    derived = Derived(clock, most=2)
    ids = []
    for text in ("1", "1", "2", "3", "4", "1", "2"):
        clock.now += 60
        ids.append(derived.id_of("tiktok", "live", "Lan", text, None))
    assert len(set(ids)) == len(ids)
