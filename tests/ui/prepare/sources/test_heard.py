"""What the checklist before the live says of the sources, and where each point leads."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from coop_live.chat import kind as kinds_of
from coop_live.chat.keys import VaultKeys, evening, give
from coop_live.chat.standing import Standing, State
from coop_live.chat.watch import now_ms
from tests.chat.made_kind import HOUR, ROOM, made_kind
from tests.ui.stand import running, shell_of, wait_until
from ui.prepare.sources.heard import Asked, points
from ui.widgets.button import Button

FACEBOOK = Standing("made", "facebook", "Trang Facebook", State.READY)
ON = Asked(("made",), False, ("facebook",))


def told(asked: Asked, *found: Standing) -> list[tuple[str, str, str]]:
    return [(one.level, one.cause, one.leads) for one in points(asked, found)]


def test_a_ready_source_is_one_good_point():
    assert told(ON, FACEBOOK) == [("good", "Nghe được bình luận: Trang Facebook", "")]


@pytest.mark.parametrize(
    ("state", "cause"),
    [
        (State.MISSING, "Trang Facebook: chưa cài xong"),
        (State.SIGN_IN, "Trang Facebook: chưa đăng nhập"),
        (State.ENDED, "Trang Facebook: đã hết hạn"),
        (State.TONIGHT, "Trang Facebook: chờ điền tối nay"),
    ],
)
def test_what_is_to_be_done_is_to_be_mended_and_leads_to_its_page(state, cause):
    assert told(ON, replace(FACEBOOK, state=state)) == [("warn", cause, "sources/made")]


def test_what_is_wanted_is_named():
    (point,) = points(ON, (replace(FACEBOOK, state=State.TONIGHT, wanting=("Số buổi live",)),))
    assert point.remedy == "Số buổi live"


def test_an_end_within_two_days_says_when():
    (point,) = points(ON, (replace(FACEBOOK, state=State.ENDING, until=1_763_816_400_000),))
    assert point.to_fix
    assert point.cause.startswith("Trang Facebook: hết hạn 22/11 ")


def test_platforms_of_tonight_that_nothing_brings_hint_at_pasting():
    silent = Asked(("made",), False, ("facebook", "shopee", "lazada"))
    assert told(silent, FACEBOOK)[1:] == [("info", "Không nguồn nào nghe Shopee, Lazada", "sources")]
    assert "Ctrl+V" in points(silent, (FACEBOOK,))[1].remedy


@pytest.fixture(scope="module")
def program(qapp, tmp_path_factory):
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(kinds_of, "kinds", lambda: {"made": made_kind("made")})
        with running(qapp, tmp_path_factory.mktemp("heard")) as opened:
            yield opened


def shown(program) -> dict[str, Button]:
    """Return the buttons of the checklist by what they are said to be."""
    buttons = shell_of(program).prepare.side.points.findChildren(Button)
    return {one.accessibleName(): one for one in buttons if one.isVisibleTo(program.window)}


def test_the_checklist_of_tonight_warns_until_all_is_given_and_leads_there(qtbot, program):
    shell = shell_of(program)
    wait_until(shell.prepare.side.heard.none.isVisible)  # nothing is on: the hint at pasting
    settings = program.settings
    program.change(replace(settings, chat=replace(settings.chat, sources=("made",))))
    shell.go_to("sources")
    shell.go_to("prepare")
    wait_until(lambda: "Xem Trang Facebook: chưa cài xong" in shown(program))
    assert not shell.prepare.side.heard.none.isVisible()
    qtbot.keyClick(shown(program)["Xem Trang Facebook: chưa cài xong"], Qt.Key.Key_Return)
    assert shell.front == "sources"
    wait_until(lambda: shell.sources.guide is not None and shell.sources.guide.entry.name == "made")
    keys = VaultKeys("made")
    keys.put("token", "đúng")
    give(keys, ROOM, "9001", evening())
    keys.put("until", str(now_ms() + HOUR))
    shell.go_to("prepare")
    wait_until(lambda: any(one.startswith("Xem Trang Facebook: hết hạn") for one in shown(program)))
    keys.put("until", "")
    shell.go_to("sources")
    shell.go_to("prepare")
    wait_until(lambda: not any(one.startswith("Xem") and "Facebook" in one for one in shown(program)))


def test_a_platform_that_is_ticked_asks_for_its_source_at_once(qtbot, program):
    shell = shell_of(program)
    shell.go_to("prepare")
    box = shell.prepare.side.tonight.boxes["shopee"]
    qtbot.mouseClick(box, Qt.MouseButton.LeftButton)
    wait_until(lambda: "Xem Không nguồn nào nghe Shopee" in shown(program))
    qtbot.mouseClick(box, Qt.MouseButton.LeftButton)
    wait_until(lambda: "Xem Không nguồn nào nghe Shopee" not in shown(program))
