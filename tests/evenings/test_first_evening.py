"""Somebody opens the program for the first time and sells the same evening: steps, rehearsal, live, sheet."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from openpyxl import load_workbook
from PIL import Image
from PySide6.QtGui import QGuiApplication
from pytest_bdd import given, parsers, scenarios, then, when

from coop_live.model import OrderState
from coop_live.settings import Obs, Settings
from tests.evenings.clerk import draft_seen
from tests.evenings.stall import Stall
from ui.live.open_draft import Mode
from ui.start.page import StartPage

scenarios("features/lan-dau.feature")
pytestmark = pytest.mark.timeout(400)

PATIENCE = 10


def steps(stall: Stall) -> StartPage:
    assert stall.shell.front == "start"
    return stall.shell.start


# --------------------------------------------------------------- the first steps


@given("một máy mới, chưa mở coop_live lần nào", target_fixture="papers")
def new_computer(stall: Stall, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Nothing is there but a folder for documents, and a program that opens workbooks."""
    papers = tmp_path / "Tài liệu"
    papers.mkdir()
    monkeypatch.setattr("ui.start.goods_step.documents", lambda: str(papers))
    monkeypatch.setattr("ui.start.goods_step.open_file", lambda _path: None)
    return papers


@when("mở coop_live lần đầu")
def opens_first(stall: Stall) -> None:
    # Nobody listens at port 1: an OBS that runs on this computer is left alone.
    stall.switch_on(replace(Settings(), obs=Obs(port=1)), greeted=False)


@then("màn hình hỏi bà con dùng tiếng nào")
def asks_for_language(stall: Stall) -> None:
    assert steps(stall).step is steps(stall).language
    assert not stall.running.app.session.products


@when("xem thử tiếng Anh rồi chọn lại tiếng Việt")
def looks_at_english(stall: Stall) -> None:
    for key, language, title in (
        ("→", "en", "Which language do you use?"),
        ("←", "vi", "Bà con dùng tiếng nào?"),
    ):
        before = stall.shell
        stall.wait(lambda: steps(stall).language.first().hasFocus())
        stall.press(key)
        stall.wait(lambda before=before: stall.shell is not before and stall.shell.isVisible())
        stall.come_back()
        assert stall.running.settings.general.language == language
        assert steps(stall).language.title.text() == title


@when(parsers.parse('ghi hợp tác xã "{cooperative}", người ngồi máy "{person}"'))
def writes_names(stall: Stall, cooperative: str, person: str) -> None:
    stall.fill_in(lambda: steps(stall).language.cooperative, cooperative)
    stall.fill_in(lambda: steps(stall).language.person, person)
    stall.press("Enter")
    assert steps(stall).step is steps(stall).goods
    general = stall.running.settings.general
    assert (general.cooperative, general.person) == (cooperative, person)


@when("lấy tệp mẫu rồi ghi hàng của mình trong Excel:")
def fills_in_the_sample(stall: Stall, papers: Path, datatable: list[list[str]]) -> None:
    goods = steps(stall).goods
    stall.tab_to(lambda: goods.drop.template)
    stall.press("Enter")
    stall.wait(lambda: list(papers.glob("*.xlsx")) and goods.drop.again.hasFocus())
    (path,) = papers.glob("*.xlsx")
    book = load_workbook(path)
    sheet = book.worksheets[0]
    columns = {cell.value: cell.column for cell in sheet[1]}
    sheet.delete_rows(2, sheet.max_row)
    for row, (code, name, price, unit, stock, photo) in enumerate(datatable[1:], 2):
        filled = {"Mã": code, "Tên": name, "Giá": int(price), "Đơn vị": unit, "Tồn": int(stock)}
        for title, value in filled.items():
            sheet.cell(row, columns[title], value)
        if photo:
            Image.new("RGB", (320, 240), (90, 140, 60)).save(papers / f"{code}.jpg")
    book.save(path)


@when("bấm Đọc tệp")
def reads_again(stall: Stall) -> None:
    stall.press("Enter")
    stall.wait(lambda: stall.session.products and steps(stall).next.hasFocus())


@then(parsers.parse("danh mục có {count:d} món, món {code} có ảnh"))
def goods_are_in(stall: Stall, count: int, code: str) -> None:
    products = {one.code: one for one in stall.session.products}
    assert len(products) == count
    assert products[code].photo == f"{code}.jpg"
    shown = steps(stall).goods
    stall.wait(lambda: set(shown.rows._shown.photos) == {code})
    assert shown.headline.text() == f"{count} món đã vào danh mục"
    assert not shown.bad.isVisible()


@when("để OBS lại sau")
def leaves_obs_out(stall: Stall) -> None:
    stall.press("Enter")
    assert steps(stall).step is steps(stall).obs
    stall.press("Enter")
    assert steps(stall).step is steps(stall).end


# ---------------------------------------------------------------- the rehearsal


@when("tập dượt ba phút, chốt hết đơn của buổi tập")
def rehearses(stall: Stall) -> None:
    stall.running._speed = math.inf  # the three minutes are played at once
    stall.press("Enter")
    stall.wait(lambda: stall.shell.front == "practice" and stall.shell.practice.sheet is not None)
    sheet = stall.shell.practice.sheet
    stall.wait(sheet.go.hasFocus)
    stall.tab_to(lambda: sheet.minutes.segments[sheet.minutes.current()])
    stall.press("←")
    assert sheet.chosen().minutes == 3
    stall.press("Enter")
    stall.wait(lambda: stall.running.app is not None and stall.running.app.rehearsal)
    stall.wait(lambda: stall.shell.front == "live" and stall.running.practice._player is not None)
    while not scored(stall):
        stall.wait(lambda: scored(stall) or rehearsed_draft(stall))
        if not scored(stall):
            decide(stall)


def scored(stall: Stall) -> bool:
    return stall.shell.front == "practice" and stall.shell.practice.page is not None


def rehearsed_draft(stall: Stall) -> int:
    """Return the number of the draft that lies open in the rehearsal, 0 for none."""
    app = stall.running.app
    if app is None or not app.rehearsal or stall.shell.front != "live":
        return 0
    row = draft_seen(stall)
    return 0 if row is None else row.order.number


def decide(stall: Stall) -> None:
    """Confirm what lies open; what cannot be confirmed as it is, is refused."""
    number, opened = rehearsed_draft(stall), stall.shell.live.view.queue.open
    gone = lambda: rehearsed_draft(stall) != number  # noqa: E731
    done = lambda: gone() or opened.mode is Mode.EDIT or warned(stall)  # noqa: E731
    for _ in range(PATIENCE):  # a key that came while the window was still changing is pressed again
        stall.press("Enter")
        if comes(stall, done):
            break
        stall.come_back()
        stall.shell.live.view.entered()
    if gone():
        return
    for _ in range(9):
        if opened.mode is Mode.EDIT or warned(stall):
            stall.press("Esc")
    stall.wait(lambda: gone() or opened.mode is Mode.REST)
    stall.press("X")
    stall.wait(lambda: gone() or opened.mode is Mode.REFUSE)
    if not gone():
        stall.press("Enter")
        stall.wait(gone)


def comes(stall: Stall, true: Callable[[], object]) -> bool:
    """Tell whether something gets true in a few seconds."""
    try:
        stall.wait(true, 4)
    except AssertionError:
        return False
    return True


def warned(stall: Stall) -> bool:
    """Tell whether the window says why something could not be done, as of a wish that is not clear."""
    return any(one.level == "warn" for one in stall.shell.notices.waiting)


@then("màn hình chấm điểm buổi tập")
def score_is_shown(stall: Stall) -> None:
    found = stall.running.practice.result.score
    assert found.caught > 0
    assert found.points > 0
    assert stall.shell.practice.page.isVisible()


@then("sổ thật chưa có buổi live nào")
def real_book_is_empty(stall: Stall) -> None:
    stall.wait(lambda: stall.running.app is not None and not stall.running.app.rehearsal)
    with stall.running.app.ledger.read() as questions:
        assert questions.lives() == []
    assert [one.code for one in stall.session.products] == ["M1", "M2"]


# --------------------------------------------------------------------- the live


@when("bấm vào live thật")
def goes_on_to_the_live(stall: Stall) -> None:
    stall.come_back()
    practice = stall.shell.practice
    stall.wait(lambda: practice.page.live.hasFocus() and not practice.calm.isActive())
    stall.press("Enter")
    stall.wait(lambda: stall.shell.front == "prepare" and stall.shell.prepare.side.go.hasFocus())
    stall.press("Enter")


@then("màn hình nhắc chưa chọn nơi live")
def asks_where(stall: Stall) -> None:
    stall.wait(lambda: "Chưa chọn nơi live." in [one.cause for one in stall.shell.alarm.waiting])
    assert stall.session.live_id is None


@when("chọn Facebook rồi vào live")
def chooses_facebook(stall: Stall) -> None:
    box = stall.shell.prepare.side.tonight.boxes["facebook"]
    stall.tab_to(lambda: box)
    stall.press("Space")
    assert stall.running.settings.live.platforms == ("facebook",)
    stall.go_live()


@when("chép bình luận trên Facebook dán vào:")
def pastes_comments(stall: Stall, datatable: list[list[str]]) -> None:
    QGuiApplication.clipboard().setText("\n".join(f"{who}: {words}" for who, words in datatable[1:]))
    view = stall.shell.live.view
    view.entered()
    stall.press("Ctrl+V")
    stall.wait(lambda: view.sheet.isVisible() and view.sheet.preview is not None)
    stall.press("Ctrl+Enter")
    stall.wait(lambda: not view.sheet.isVisible() and len(view._desk.feed) == len(datatable) - 1)
    assert [one.state for one in stall.orders()] == [OrderState.DRAFT] * 2


@then(parsers.parse("lần sau mở máy thì vào thẳng Chuẩn bị với {count:d} món"))
def is_not_greeted_again(stall: Stall, count: int) -> None:
    stall.restart()
    assert stall.shell.front == "prepare"
    assert stall.running.settings.general.cooperative == "HTX Ia Hrung"
    stall.wait(lambda: len(stall.shell.prepare.table.products.rows) == count)
