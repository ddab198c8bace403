"""What happens on an evening, in the words of those who sell: the steps of the stories in features/."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from openpyxl import load_workbook
from PySide6.QtWidgets import QApplication, QFileDialog
from pytest_bdd import given, parsers, step, then, when

from coop_live.chat.text import clean
from coop_live.ledger.verify import verify
from coop_live.model import OrderState
from tests.evenings.clerk import Clerk, Wish, draft_seen, rush
from tests.evenings.stall import Stall

SOLD = OrderState.CONFIRMED


@pytest.fixture
def stall(qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Stall]:
    """A laptop that is switched off."""
    monkeypatch.setenv("COOP_LIVE_HOME", str(tmp_path))
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.null.Keyring")
    stall = Stall(qapp, tmp_path)
    yield stall
    stall.switch_off()


def number_of(stall: Stall, viewer: str) -> int:
    """Return the number of the newest order of a viewer."""
    return max(order.number for order in stall.orders() if order.author_name.lower() == viewer.lower())


def left_of(stall: Stall, code: str) -> int:
    """Return how much of a product the book says is left, all sizes together."""
    with stall.running.app.ledger.read() as questions:
        return sum(one.left for (owner, _), one in questions.stock().items() if owner == code)


# ------------------------------------------------------------------ before the live


@given(parsers.parse("hợp tác xã đã mở máy, kho mỗi món còn {each:d}"))
def shop_is_open(stall: Stall, each: int) -> None:
    stall.switch_on()
    stall.stock_up(each)


@given("đang live trên Facebook")
def live_on_facebook(stall: Stall) -> None:
    stall.go_live()
    stall.wait(lambda: stall.shell.front == "live" and stall.shell.live.view.isVisible())


# ------------------------------------------------------------------------ while live


@step(parsers.re('(?P<viewer>chị|anh|cô|bác) (?P<name>[^ ]+) viết "(?P<words>.+)"'))
def viewer_writes(stall: Stall, viewer: str, name: str, words: str) -> None:
    before = len(stall.shell.live.view._desk.feed)
    stall.viewers_write((f"{viewer} {name}", words)).result(30)
    stall.wait(lambda: len(stall.shell.live.view._desk.feed) > before)


@step(parsers.re("người chốt đơn bấm Enter cho đơn của (?P<viewer>.+)"))
def confirms(stall: Stall, viewer: str) -> None:
    opened = stall.shell.live.view.queue.open
    stall.wait(lambda: (row := draft_seen(stall)) is not None and row.order.author_name == viewer)
    number = opened.row.order.number
    stall.press("Enter")
    stall.wait(lambda: opened.mode.name == "EDIT" or _state(stall, number) is not OrderState.DRAFT)


@step(parsers.parse("người live bấm phím của món thứ {number:d}"))
def shows_a_product(stall: Stall, number: int) -> None:
    stall.press(f"Ctrl+Alt+{number}")
    stall.wait(lambda: stall.session.card is not None)


@when(parsers.re('(?:người chốt đơn|người live) bấm "(?P<keys>.+)"'))
def presses(stall: Stall, keys: str) -> None:
    stall.press(keys)


@when(
    parsers.parse("{orders:d} khách đặt hàng giữa {chatter:d} câu chuyện trò"),
    target_fixture="wishes",
)
def many_write(stall: Stall, orders: int, chatter: int) -> tuple[Wish, ...]:
    wishes = rush(orders, chatter)
    for first in range(0, len(wishes), 25):
        stall.viewers_write(*((one.viewer, one.words) for one in wishes[first : first + 25]))
    return wishes


@when("người chốt đơn làm hết chỉ bằng bàn phím", target_fixture="clerk")
def clerk_works(stall: Stall, wishes: tuple[Wish, ...]) -> Clerk:
    clerk = Clerk(stall, wishes)
    clerk.work_until(sum(bool(one.lines) for one in wishes))
    return clerk


# --------------------------------------------------------------------------- the book


@then(parsers.parse("sổ có đúng {count:d} đơn đã chốt, đúng món, đúng số lượng"))
def book_is_right(stall: Stall, wishes: tuple[Wish, ...], count: int) -> None:
    sold = {one.author_name: one for one in stall.orders() if one.state is SOLD}
    assert len(sold) == len([one for one in stall.orders() if one.state is SOLD]) == count
    for wish in wishes:
        if wish.lines:
            assert {line.line for line in sold[wish.viewer].lines} == set(wish.lines), wish.words
    assert verify(stall.running.app.ledger.path).whole


@then("không bình luận nào bị mất hay bị đọc hai lần")
def every_comment_once(stall: Stall, wishes: tuple[Wish, ...]) -> None:
    stall.wait(lambda: len(stall.shell.live.view._desk.feed) >= len(wishes))
    said = [(row.comment.author_name, row.comment.text) for row in stall.shell.live.view._desk.feed]
    assert sorted(said) == sorted((one.viewer, clean(one.words)) for one in wishes)


@then("kho vừa đúng số đã bán")
def stock_agrees(stall: Stall, wishes: tuple[Wish, ...]) -> None:
    with stall.running.app.ledger.read() as questions:
        stock = questions.stock()
    wanted: dict[tuple[str, str], int] = {}
    for wish in wishes:
        for line in wish.lines:
            key = (line.code, line.variant or "")
            wanted[key] = wanted.get(key, 0) + line.qty
    for (code, size), taken in wanted.items():
        kept = stock.get((code, size)) or stock[code, ""]
        assert kept.left == 2000 - taken, code


@then("đơn rõ ràng chỉ tốn hai phím trở lại")
def few_keys(clerk: Clerk, capsys: pytest.CaptureFixture[str]) -> None:
    worked = clerk.worked
    right, all_of_them = worked.clean, worked.presses
    with capsys.disabled():
        print(
            f"\n{len(all_of_them)} orders by keyboard: {sum(right) / len(right):.2f} keys a clean order "
            f"({len(right)} of them), {sum(all_of_them) / len(all_of_them):.2f} all in all, "
            f"{worked.corrected} corrected, {worked.refused} refused; the window took "
            f"{sum(worked.seconds) / len(worked.seconds):.3f} s an order, at most {max(worked.seconds):.3f}"
        )
    assert len(right) >= len(all_of_them) * 0.9
    assert max(right) <= 2


@then(parsers.re("màn hình nói đơn của (?P<viewer>.+) chỉ còn (?P<left>\\d+)"))
def says_short(stall: Stall, viewer: str, left: str) -> None:
    opened = stall.shell.live.view.queue.open
    assert opened.row.order.author_name == viewer
    assert opened.row.short is not None
    assert opened.row.short.qty == int(left)


@then(parsers.re("người chốt đơn bấm Enter thì (?P<viewer>.+) được (?P<count>\\d+) chai"))
def gets_what_is_left(stall: Stall, viewer: str, count: str) -> None:
    number = number_of(stall, viewer)
    opened = stall.shell.live.view.queue.open
    stall.press("Enter")
    stall.wait(lambda: opened.mode.name == "REST" and opened.row.order.lines[0].qty == int(count))
    stall.press("Enter")
    stall.wait(lambda: _state(stall, number) is SOLD)
    (line,) = next(one for one in stall.orders() if one.number == number).lines
    assert line.qty == int(count)


@then(parsers.re("kho (?P<code>\\w+) còn (?P<left>\\d+)"))
def stock_is(stall: Stall, code: str, left: str) -> None:
    stall.wait(lambda: left_of(stall, code) == int(left))


@then(parsers.re("đơn của (?P<viewer>.+) lại chờ chốt"))
def waits_again(stall: Stall, viewer: str) -> None:
    number = number_of(stall, viewer)
    stall.wait(lambda: _state(stall, number) is OrderState.DRAFT)
    opened = stall.shell.live.view.queue.open
    stall.wait(lambda: opened.row is not None and opened.row.order.number == number)


@then(parsers.parse("sổ có {count:d} đơn đã chốt"))
def so_many_sold(stall: Stall, count: int) -> None:
    stall.wait(lambda: len([one for one in stall.orders() if one.state is SOLD]) == count)


# -------------------------------------------------------------------- the sheet


@when("người live kết thúc buổi")
def ends_the_live(stall: Stall) -> None:
    stall.press("Ctrl+L")
    stall.press("Ctrl+L")
    stall.wait(lambda: stall.session.live_id is None and stall.shell.front == "after")


@then(parsers.parse("màn hình Sau live nói {sold:d} đơn đã chốt và {missing:d} khách thiếu số điện thoại"))
def sums_are_told(stall: Stall, sold: int, missing: int) -> None:
    page = stall.shell.after.summary
    stall.wait(lambda: page.confirmed.accessibleName().startswith(f"Đơn đã chốt: {sold}."))
    assert len([one for one in stall.orders() if one.state is SOLD and not one.phone]) == missing


@when(parsers.re('người chốt đơn ghi số "(?P<phone>.+)" cho (?P<viewer>.+)'))
def notes_a_phone(stall: Stall, phone: str, viewer: str) -> None:
    todo = stall.shell.after.summary
    stall.wait(lambda: todo.isAncestorOf(stall.running.window.focusWidget() or stall.shell))
    stall.press("Enter")  # the first thing that is left to do
    table = stall.shell.after.orders.table
    stall.wait(lambda: [one.author_name for one in table.orders.orders] == [viewer])
    stall.press("Enter")
    stall.wait(lambda: stall.running.window.focusWidget() is not table)
    stall.type(phone)
    stall.press("Enter")
    stall.wait(lambda: all(one.phone for one in stall.orders() if one.state is SOLD))


@when("xuất phiếu bằng Ctrl+E")
def exports(stall: Stall, monkeypatch: pytest.MonkeyPatch) -> None:
    path = stall.folder / "phiếu đơn.xlsx"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    stall.press("Ctrl+E")
    stall.wait(lambda: any("2" in said.cause for said in stall.shell.notices.waiting))


@then(parsers.parse("phiếu Excel có {count:d} đơn, đủ số điện thoại và tiền"))
def sheet_is_whole(stall: Stall, count: int) -> None:
    orders = [one for one in stall.orders() if one.state is OrderState.CONFIRMED]
    rows = list(load_workbook(Path(stall.folder) / "phiếu đơn.xlsx").active.iter_rows(values_only=True))
    cells = [str(cell) for row in rows for cell in row]
    assert len(orders) == count
    for order in orders:
        assert str(order.total) in cells
        assert any(cell.replace(" ", "").endswith(order.phone[-9:]) for cell in cells)


def _state(stall: Stall, number: int) -> OrderState:
    return next(one.state for one in stall.orders() if one.number == number)
