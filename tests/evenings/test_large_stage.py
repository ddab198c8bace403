"""The one who speaks works by the large stage alone; whatever it shows, the main window shows too."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication
from pytest_bdd import parsers, scenarios, step, then, when

from coop_live.money import dong
from tests.evenings.conftest import confirms, number_of
from tests.evenings.stall import Stall
from ui.stage.screen import StageScreen

scenarios("features/san-khau.feature")
pytestmark = pytest.mark.timeout(400)


def stage(stall: Stall) -> StageScreen:
    screen = stall.running.window.own_stage.window.screen_shown
    assert screen is not None
    return screen


def tile_of(tiles, code: str):
    return next(one for one in tiles if one.product.code == code)


def both_tiles(stall: Stall, code: str):
    """Return a product's tile on the large stage, and on the stage that the main window keeps."""
    return [tile_of(one.tiles.tiles, code) for one in (stage(stall), stall.shell.live.view.stage)]


def speaker_looks(stall: Stall) -> None:
    """Give the keyboard to the window of the stage."""
    window = stall.running.window.own_stage.window
    window.activateWindow()
    stall.wait(window.isActiveWindow)
    if window.focusWidget() is None:
        stage(stall).setFocus()
    stall.wait(lambda: QApplication.focusWidget() is not None)


@step("người nói mở sân khấu ra cửa sổ riêng")
def opens_stage(stall: Stall) -> None:
    stall.press("Ctrl+D")
    own = stall.running.window.own_stage
    stall.wait(lambda: own.window is not None and own.window.isVisible())
    stall.wait(lambda: not stall.shell.live.view.stage.isVisible())


@when(parsers.re('người nói bấm "(?P<keys>[^"]+)"'))
def speaker_presses(stall: Stall, keys: str) -> None:
    speaker_looks(stall)
    stall.press(keys)


@when(parsers.re('người nói bấm "G" rồi gõ "(?P<words>.+)"'))
def types_sale(stall: Stall, words: str) -> None:
    speaker_looks(stall)
    stall.press("G")
    line = stage(stall).air.sale.line
    stall.wait(line.hasFocus)
    assert not stall.shell.live.view.stage.sale.typing
    for letter in words:
        stall.press("Space") if letter == " " else stall.type(letter)
    stall.press("Enter")
    stall.wait(lambda: not stage(stall).air.sale.typing)


@then(parsers.parse("món {code} trên hình ở cả hai cửa sổ"))
def on_air_in_both(stall: Stall, code: str) -> None:
    stall.wait(lambda: all(one.state.on_air for one in both_tiles(stall, code)))
    card = stall.session.card
    assert card is not None
    assert card.code == code
    name = next(one.name for one in stall.session.products if one.code == code)
    assert name in stage(stall).air.words.accessibleName()
    for shown in (stage(stall), stall.shell.live.view.stage):
        assert [one.product.code for one in shown.tiles.tiles if one.state.on_air] == [code]


@then("không món nào trên hình ở cả hai cửa sổ")
def nothing_on_air(stall: Stall) -> None:
    stall.wait(lambda: stall.session.card is None)
    for shown in (stage(stall), stall.shell.live.view.stage):
        stall.wait(lambda shown=shown: not any(one.state.on_air for one in shown.tiles.tiles))


@then(parsers.parse("{code} còn {left:d} ở cả hai cửa sổ"))
def left_in_both(stall: Stall, code: str, left: int) -> None:
    stall.wait(lambda: [one.state.left for one in both_tiles(stall, code)] == [left, left])
    stall.wait(lambda: f", {left}, " in stage(stall).air.words.accessibleName())


@then(parsers.parse("{code} giá {price} ở cả hai cửa sổ"))
def price_in_both(stall: Stall, code: str, price: str) -> None:
    stall.wait(lambda: price in stage(stall).air.words.accessibleName())
    stall.wait(lambda: stall.shell.live.view.stage.sale._sale is not None)
    assert stall.session.card is not None
    assert stall.session.card.code == code


@then(parsers.parse("sân khấu nói {waiting:d} đơn chờ, {confirmed:d} đơn chốt"))
def counts_agree(stall: Stall, waiting: int, confirmed: int) -> None:
    head, view = stage(stall).head, stall.shell.live.view
    stall.wait(
        lambda: (head.waiting.figure.text(), head.confirmed.figure.text()) == (f"{waiting}", f"{confirmed}")
    )
    stall.wait(lambda: view._desk.waiting == waiting == len(view.queue.model.rows))


@then(parsers.re("đơn của (?P<viewer>.+) là (?P<count>\\d+) (?P<code>C\\d+)"))
def order_is(stall: Stall, viewer: str, count: str, code: str) -> None:
    number = number_of(stall, viewer)
    (line,) = next(one for one in stall.orders() if one.number == number).lines
    assert (line.code, line.qty) == (code, int(count))


@then(parsers.re("đơn của (?P<viewer>.+) là (?P<money>[\\d.]+) đồng"))
def order_costs(stall: Stall, viewer: str, money: str) -> None:
    number = number_of(stall, viewer)
    assert dong(next(one for one in stall.orders() if one.number == number).total).startswith(money)


@when(parsers.re("người chốt đơn ở cửa sổ chính bấm Enter cho đơn của (?P<viewer>.+)"))
def confirms_in_main(stall: Stall, viewer: str) -> None:
    stall.come_back()
    stall.shell.live.view.entered()
    confirms(stall, viewer)


@then(parsers.re("(?P<where>sân khấu|cửa sổ chính) có (?P<count>\\d+) câu hỏi chờ"))
def questions_wait(stall: Stall, where: str, count: str) -> None:
    if where == "sân khấu":
        rows = stage(stall).asked.rows
        stall.wait(lambda: sum(row.asked is not None for row in rows) == int(count))
    else:
        stall.wait(lambda: len(stall.shell.live.view.stage.questions.waiting) == int(count))


@when("người nói cất cửa sổ sân khấu")
def closes_stage(stall: Stall) -> None:
    speaker_looks(stall)
    stall.press("Ctrl+D")
    stall.wait(lambda: stall.running.window.own_stage.window is None)


@then(parsers.parse("cửa sổ chính có lại sân khấu, món {code} vẫn trên hình"))
def main_has_it_again(stall: Stall, code: str) -> None:
    stall.come_back()
    shown = stall.shell.live.view.stage
    stall.wait(shown.isVisible)
    assert shown.card is not None
    assert shown.card.code == code
    assert tile_of(shown.tiles.tiles, code).state.on_air
