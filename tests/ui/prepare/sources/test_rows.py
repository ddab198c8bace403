"""The list of sources has room for every source there is, however it stands."""

from __future__ import annotations

import pytest

from coop_live.chat.kind import KeysInMemory, kinds
from coop_live.chat.standing import Standing, State
from coop_live.model import Lamp, LampState
from ui.prepare.sources.entries import BRIDGE, PASTE, RUNS, entries, honest, said
from ui.prepare.sources.page import LIST_WIDE
from ui.prepare.sources.rows import MARK
from ui.widgets import paint
from ui.widgets.chip import chip_width

ALL = entries(kinds())
each_entry = pytest.mark.parametrize("entry", ALL, ids=lambda one: one.name)


def stand(state: State) -> Standing:
    return Standing("made", "facebook", "Trang Facebook", state, (), 1_763_816_400_000)


@each_entry
def test_name_state_and_what_it_brings_fit_their_row(theme, entry):
    room = LIST_WIDE - 16 - 12 - 20 - MARK - 10  # the list's edges, its scroll bar, the row's own, the mark
    stands = [said(stand(one), on=True)[0] for one in State if one is not State.ENDING]
    runs = [said(stand(State.READY), on=True, lamp=Lamp(entry.name, state))[0] for state in RUNS]
    widest = max(chip_width(theme, one) for one in (*stands, *runs))
    assert paint.width(entry.title, theme.font("strong")) + 8 + widest <= room
    assert paint.width(entry.brings, theme.font("small")) <= room


def test_there_is_a_row_for_every_source_and_for_what_cannot_be_read():
    names = [one.name for one in ALL]
    assert set(kinds()) <= set(names)
    assert {"lazada", "vcamart"} <= {one.platform for one in ALL}
    assert names[0] == "tikfinity"
    assert names[-2:] == [BRIDGE, PASTE]


@each_entry
def test_every_source_leads_step_by_step_and_says_what_is_unproven(entry):
    if entry.kind is not None:
        assert entry.kind.steps()
        assert entry.kind.unproven()
        assert all(one.link.startswith("https://") for one in entry.kind.steps() if one.link)


def test_what_no_program_can_read_says_so_and_how_to_paste():
    for entry in ALL:
        words = " ".join(honest(entry))
        if entry.platform in ("lazada", "vcamart", "zalo", "tiktok") and entry.name != "tiktok_studio":
            assert "Ctrl+V" in words


def test_a_bot_of_zalo_needs_no_official_account_and_says_none():
    bot = next(one for one in ALL if one.name == "zalo_bot")
    assert not any("OA" in words for words in (bot.brings, *honest(bot)))


def test_a_source_that_runs_says_how_and_one_that_is_off_does_not():
    lamp = Lamp("made", LampState.TROUBLE, "Mất mạng.")
    assert said(stand(State.READY), on=True, lamp=lamp) == ("đang trục trặc", "honey")
    assert said(stand(State.READY), on=False, lamp=lamp) == ("đang tắt", "plain")
    assert said(stand(State.ENDED), on=True, lamp=lamp) == ("đã hết hạn", "danger")


def test_signing_in_is_asked_of_those_that_need_it():
    for name in ("youtube", "shopee", "zalo", "lazada"):
        assert not kinds()[name].signed_in(KeysInMemory())
        assert kinds()[name].signed_in(KeysInMemory(refresh_token="r"))
