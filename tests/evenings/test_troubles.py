"""The network goes, the language changes: nothing is lost and nobody has to stop."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtGui import QGuiApplication
from pytest_bdd import given, parsers, scenarios, step, then, when

from coop_live.chat.keys import VaultKeys
from coop_live.model import LampState
from coop_live.settings import Chat, Live
from tests.evenings.conftest import SOLD, confirms, number_of
from tests.evenings.stall import Stall
from tests.evenings.tiktok import TikTok

scenarios("features/truc-trac.feature")
pytestmark = pytest.mark.timeout(400)


@pytest.fixture
def tiktok() -> Iterator[TikTok]:
    """TikFinity beside the program, connected to TikTok."""
    tiktok = TikTok()
    tiktok.come()
    yield tiktok
    tiktok.go()


def lamp(stall: Stall):
    return stall.running._lamps["tikfinity"]


# ----------------------------------------------------------------- the network


@given("hợp tác xã đã mở máy để live trên TikTok qua TikFinity")
def open_for_tiktok(stall: Stall, tiktok: TikTok) -> None:
    VaultKeys("tikfinity").put("address", f"127.0.0.1:{tiktok.port}")
    settings = replace(stall.settings(), live=Live(platforms=("tiktok",)), chat=Chat(("tikfinity",)))
    stall.switch_on(settings)
    stall.stock_up(50)
    stall.go_live()
    stall.wait(lambda: tiktok.heard)


@step(parsers.re('(?P<viewer>.+) viết trên TikTok "(?P<words>.+)"'))
def writes_on_tiktok(stall: Stall, tiktok: TikTok, viewer: str, words: str) -> None:
    before = len(stall.orders())
    tiktok.say(viewer, words)
    stall.wait(lambda: len(stall.orders()) > before)


@when("mạng rớt")
def network_goes(stall: Stall, tiktok: TikTok) -> None:
    tiktok.go()


@then("đèn bình luận báo trục trặc và nói phải làm gì")
def lamp_in_trouble(stall: Stall) -> None:
    stall.wait(lambda: lamp(stall).state in (LampState.TROUBLE, LampState.MISSING))
    stall.wait(lambda: any("TikFinity" in said.cause and said.remedy for said in stall.shell.notices.waiting))


@then("người chốt đơn vẫn chốt được đơn của chị Lan")
def still_confirms(stall: Stall) -> None:
    confirms(stall, "chị Lan")
    assert number_of(stall, "chị Lan") in {one.number for one in stall.orders() if one.state is SOLD}


@when("mạng có lại")
def network_is_back(stall: Stall, tiktok: TikTok) -> None:
    tiktok.come()
    stall.wait(lambda: tiktok.heard and lamp(stall).state in (LampState.WORKING, LampState.MISSING), 90)


@then(parsers.re("đơn của (?P<viewer>.+) hiện ra chờ chốt"))
def draft_is_there(stall: Stall, viewer: str) -> None:
    rows = stall.shell.live.view.queue.model
    stall.wait(lambda: viewer.lower() in [row.order.author_name.lower() for row in rows.rows])


@then("dòng bình luận nói đã mất một khoảng")
def gap_is_told(stall: Stall) -> None:
    stall.wait(lambda: stall.shell.live.view._desk.talk.gaps)


@when(parsers.re('người chốt đơn dán lại khoảng mất, trong đó (?P<viewer>.+) viết "(?P<words>.+)"'))
def pastes_what_is_missing(stall: Stall, viewer: str, words: str) -> None:
    QGuiApplication.clipboard().setText(f"anh Tư: c2 1 hộp\n{viewer}: {words}")
    sheet = stall.shell.live.view.sheet
    stall.press("Shift+M")
    stall.wait(lambda: sheet.isVisible() and sheet.preview is not None)
    before = len(stall.orders())
    stall.press("Ctrl+Enter")
    stall.wait(lambda: len(stall.orders()) > before)
    stall.wait(lambda: not sheet.isVisible())


@then("mỗi bình luận chỉ có một lần")
def each_once(stall: Stall) -> None:
    said = [row.comment.text for row in stall.shell.live.view._desk.feed]
    assert sorted(said) == sorted(set(said))


# ----------------------------------------------------------------- the language


@when("người chốt đơn đổi sang tiếng Pháp trong Cài đặt")
def speaks_french(stall: Stall) -> None:
    stall.press("Ctrl+,")
    stall.wait(lambda: stall.shell.front == "settings" and stall.shell.where())
    for _ in range(60):
        if stall.shell.where() == "general.language":
            break
        stall.press("Tab")
    assert stall.shell.where() == "general.language"
    before = stall.shell
    for _ in range(4):
        if stall.running.settings.general.language == "fr":
            break
        stall.press("→")
    stall.wait(lambda: stall.shell is not before)
    stall.wait(lambda: stall.shell.isVisible())
    while stall.shell.notices.waiting:
        stall.press("Esc")  # what is told is put away first
    stall.press("Esc")
    stall.wait(lambda: stall.shell.front == "live")


@then("màn hình nói tiếng Pháp và vẫn đang live")
def french_and_live(stall: Stall) -> None:
    assert stall.shell.live.view.queue.accessibleName() == "Commandes à confirmer"
    assert stall.session.live_id is not None
    assert stall.shell.top.pill.isVisible()


@then("hai đơn vẫn chờ, món vẫn trên hình")
def all_is_as_it_was(stall: Stall) -> None:
    view = stall.shell.live.view
    stall.wait(lambda: len(view.queue.model.rows) == 2)
    assert [row.order.author_name for row in view.queue.model.rows] == ["chị Lan", "anh Tư"]
    assert [line.code for line in view.queue.model.rows[1].order.lines] == ["C2"]
    assert view.stage.card is not None
    assert view.stage.card.code == "C2"
