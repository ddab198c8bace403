"""The whole way after one live, at the real window: addresses, money, labels, parcels, members, report."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta, timezone
from pathlib import Path

import pytest
from openpyxl import load_workbook
from PySide6.QtWidgets import QAbstractButton, QFileDialog
from pytest_bdd import given, parsers, scenarios, then, when

from coop_live.ledger.verify import verify
from coop_live.memo import memo_code
from coop_live.model import Order, OrderState
from tests.evenings.clerk import draft_seen
from tests.evenings.conftest import number_of
from tests.evenings.stall import Stall
from ui.after.payments.page import PaymentsPage
from ui.after.settlement.page import SettlementPage
from ui.after.shipping.page import ShippingPage

scenarios("features/sau-live.feature")
pytestmark = pytest.mark.timeout(400)

PAGES = ("Tổng kết", "Đơn hàng", "Gửi hàng", "Thanh toán", "Quyết toán")


def order_of(stall: Stall, viewer: str) -> Order:
    number = number_of(stall, viewer)
    return next(one for one in stall.orders() if one.number == number)


def shipping(stall: Stall) -> ShippingPage:
    return stall.shell.after.shipping


def payments(stall: Stall) -> PaymentsPage:
    return stall.shell.after.payments


def settlement(stall: Stall) -> SettlementPage:
    return stall.shell.after.settlement


def pages_in(path: Path) -> int:
    """Return how many pages a PDF of ours has."""
    return path.read_bytes().count(b"/Type /Page\n")


def press_button(stall: Stall, button: Callable[[], QAbstractButton]) -> None:
    stall.tab_to(button)
    stall.press("Space")


# ---------------------------------------------------------------------- the live


@given("hợp tác xã có tài khoản ngân hàng, đã mở máy")
def shop_with_account(stall: Stall, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever is saved goes into the folder of this laptop, under the name that the window proposes."""
    folder = str(stall.folder)
    for module in ("ui.print.batch", "ui.after.sending", "ui.after.settlement.sending"):
        monkeypatch.setattr(f"{module}.documents", lambda: folder)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda _owner, _title, usual, *_: (usual, ""))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (f"{folder}/sao-ke.csv", ""))
    settings = stall.settings()
    stall.switch_on(replace(settings, pay=replace(settings.pay, bank="Vietcombank", account="0071000123456")))
    stall.stock_up(20)


@when("khách viết và người chốt đơn chốt hết:")
def all_write_and_are_confirmed(stall: Stall, datatable: list[list[str]]) -> None:
    stall.viewers_write(*((who, words) for who, words in datatable[1:])).result(30)
    for who, _ in datatable[1:]:
        stall.wait(lambda who=who: (row := draft_seen(stall)) is not None and row.order.author_name == who)
        stall.press("Enter")
    stall.wait(lambda: [one.state for one in stall.orders()] == [OrderState.CONFIRMED] * len(datatable[1:]))


@when(parsers.parse('mở trang "{name}"'))
def opens_page(stall: Stall, name: str) -> None:
    after, wanted = stall.shell.after, PAGES.index(name)
    stall.wait(after.pages.isVisible)
    while stall.shell.notices.waiting:
        stall.press("Esc")
    while after.pages.current() != wanted:
        stall.press("Ctrl+Tab")


# ------------------------------------------------------------------ where it goes


@then(parsers.parse("còn {count:d} địa chỉ phải sửa"))
def addresses_left(stall: Stall, count: int) -> None:
    stall.wait(lambda: len(shipping(stall)._shown) == 12 and shipping(stall).addresses.left == count)


def on_address_of(stall: Stall, viewer: str) -> None:
    fields = shipping(stall).addresses.fields
    stall.wait(lambda: fields.order is not None and fields.order.author_name == viewer)


@when(parsers.re('người gói hàng bấm số của xã "(?P<commune>.+)" cho (?P<viewer>.+)'))
def takes_by_digit(stall: Stall, commune: str, viewer: str) -> None:
    stall.press("F2")
    on_address_of(stall, viewer)
    choices = shipping(stall).addresses.fields.choices
    row = next(one for one in choices.rows if one.title == commune)
    stall.press(row.before)
    stall.wait(lambda: order_of(stall, viewer).commune)


@when(parsers.re('người gói hàng gõ "(?P<words>.+)" rồi Enter cho (?P<viewer>.+)'))
def finds_commune(stall: Stall, words: str, viewer: str) -> None:
    on_address_of(stall, viewer)
    stall.wait(shipping(stall).addresses.fields.commune.hasFocus)
    for letter in words:
        stall.press("Space") if letter == " " else stall.type(letter)
    stall.press("Enter")
    stall.wait(lambda: order_of(stall, viewer).commune)


@when(parsers.re('người gói hàng ghi số "(?P<phone>.+)", địa chỉ "(?P<address>.+)" cho (?P<viewer>.+)'))
def writes_contact(stall: Stall, phone: str, address: str, viewer: str) -> None:
    fields = shipping(stall).addresses.fields
    on_address_of(stall, viewer)
    stall.wait(fields.phone.hasFocus)
    stall.type(phone)
    stall.press("Enter")
    stall.wait(lambda: fields.address.hasFocus() and order_of(stall, viewer).phone)
    fields.address.setText(address)
    stall.press("Enter")
    stall.wait(lambda: order_of(stall, viewer).address == address)


# ----------------------------------------------------------------------- the money


@when("nhập sao kê của ngân hàng:")
def brings_statement(stall: Stall, datatable: list[list[str]]) -> None:
    now = datetime.now(timezone(timedelta(hours=7))) + timedelta(minutes=1)  # a bank's clock is Vietnam's
    lines = ["Ngày giao dịch,Nội dung,Ghi có"]
    for words, amount in datatable[1:]:
        who, _, code = words.partition(", ")
        said = f"MBVCB.{memo_code(number_of(stall, who))}.CT" if code else words
        lines.append(f"{now:%d/%m/%Y %H:%M:%S},{said},{amount}")
    (stall.folder / "sao-ke.csv").write_text("\n".join(lines) + "\n", encoding="utf-8-sig")
    reads_statement(stall)
    stall.press("Enter")
    stall.wait(
        lambda: payments(stall).list.isVisible() and len(payments(stall)._came.group("counted").matches)
    )


@when("nhập lại sao kê ấy")
def reads_statement(stall: Stall) -> None:
    stall.press("Ctrl+I")
    stall.wait(payments(stall).statement.isVisible)


@then("không có khoản nào mới")
def nothing_new(stall: Stall) -> None:
    assert payments(stall).statement.preview.new == ()
    before = [(one.number, one.paid) for one in stall.orders()]
    stall.press("Enter")
    stall.wait(payments(stall).list.isVisible)
    assert [(one.number, one.paid) for one in stall.orders()] == before


@then(parsers.re("(?P<viewer>.+) không còn nợ"))
def owes_nothing(stall: Stall, viewer: str) -> None:
    stall.wait(lambda: order_of(stall, viewer).owed == 0)


@then(parsers.re("(?P<viewer>.+) còn nợ (?P<owed>\\d+)"))
def owes(stall: Stall, viewer: str, owed: str) -> None:
    stall.wait(lambda: order_of(stall, viewer).owed == int(owed))


def opens_transfer(stall: Stall, kind: str) -> None:
    """Walk down to the first transfer of a group, and open it."""
    page = payments(stall)
    stall.wait(lambda: page._came.group(kind).matches)
    key = page._came.group(kind).matches[0].transfer.key
    stall.tab_to(lambda: page.list)
    for _ in page.list.rows:
        stall.press("↑")
    for _ in page.list.rows:
        if page.list.current != key:
            stall.press("↓")
    stall.press("Enter")
    stall.wait(page.deciding.isVisible)


@when(parsers.re("ghi khoản chuyển thiếu cho (?P<viewer>.+)"))
def counts_partial(stall: Stall, viewer: str) -> None:
    opens_transfer(stall, "less")
    assert [one.author_name for one in payments(stall).deciding.chosen()] == [viewer]
    stall.press("Enter")


@when(parsers.re("giao khoản không mã cho (?P<viewer>.+)"))
def gives_to(stall: Stall, viewer: str) -> None:
    opens_transfer(stall, "unknown")
    deciding = payments(stall).deciding
    number = number_of(stall, viewer)
    stall.type(str(number))
    stall.wait(lambda: [(one.key, one.ticked) for one in deciding.list.rows] == [(number, True)])
    stall.press("Enter")


# -------------------------------------------------------------------- paper, files


@when("in tem bằng Ctrl+P")
def prints_labels(stall: Stall) -> None:
    stall.press("Ctrl+P")


@then(parsers.parse("tệp tem có {count:d} trang"))
def labels_are_there(stall: Stall, count: int) -> None:
    stall.wait(lambda: any(f"{count} đơn ra tệp" in said.cause for said in stall.shell.notices.waiting))
    (path,) = stall.folder.glob("*/tem-*.pdf")
    assert pages_in(path) == count


@when("xuất tệp GHN bằng Ctrl+E")
def exports_ghn(stall: Stall) -> None:
    stall.press("Ctrl+E")
    stall.wait(lambda: list(stall.folder.glob("ghn-*.xlsx")) and not stall.shell.after.sending.busy)


@then(parsers.parse("tệp GHN có {count:d} đơn, thu hộ vừa đúng tiền còn nợ"))
def ghn_is_whole(stall: Stall, count: int) -> None:
    (path,) = stall.folder.glob("ghn-*.xlsx")
    sheet = load_workbook(path).worksheets[0]
    headings, *rows = sheet.iter_rows(values_only=True)
    code, collect, where = (headings.index(one) for one in ("Mã đơn hàng riêng", "COD", "Địa chỉ"))
    assert len(rows) == count
    assert {row[code]: row[collect] for row in rows} == {memo_code(o.number): o.owed for o in stall.orders()}
    assert all(", Xã " in row[where] or ", Phường " in row[where] for row in rows)


@when("người gói hàng quét tem của mọi đơn: đã gói, đã gửi")
def packs_and_ships(stall: Stall) -> None:
    for place, state in ((0, OrderState.PACKED), (1, OrderState.SHIPPED)):
        scan(stall, place, stall.orders(), state)


@when(parsers.re("quét gói của (?P<viewer>.+) hoàn về, những gói khác đã giao"))
def one_comes_back(stall: Stall, viewer: str) -> None:
    others = [one for one in stall.orders() if one.author_name != viewer]
    scan(stall, 2, others, OrderState.DELIVERED)
    scan(stall, 3, [order_of(stall, viewer)], OrderState.RETURNED)


def scan(stall: Stall, place: int, orders: list[Order], state: OrderState) -> None:
    """Choose what a scan does by the arrows; then a scanner types wherever the keyboard is: code, Enter."""
    line = shipping(stall).parcels.scan
    stall.press("F3")
    while line.modes.current() != place:
        stall.press("Shift+Tab")
        stall.wait(line.modes.segments[line.modes.current()].hasFocus)
        stall.press("→")
    for order in orders:
        stall.type(memo_code(order.number))
        stall.press("Enter")
    wanted = {one.number for one in orders}
    stall.wait(lambda: {one.state for one in stall.orders() if one.number in wanted} == {state})


# ------------------------------------------------------------------- the members


@when("thỏa thuận giữ 10 % cho mọi người, trả đủ cho xã viên đầu bảng")
def settles_first_member(stall: Stall) -> None:
    page = settlement(stall)
    stall.wait(lambda: page.table.current is not None and page.table.current.due > 0)
    owed = page.table.current.due
    stall.tab_to(lambda: page.panel.commission)
    stall.press("Ctrl+A")
    stall.type("10")
    press_button(stall, lambda: page.panel.all)
    stall.wait(lambda: page.table.current.due == owed - owed // 10)
    stall.press("Esc")
    stall.wait(page.table.hasFocus)
    stall.press("Enter")
    stall.wait(page.panel.amount.hasFocus)
    stall.press("Enter")
    stall.wait(lambda: page.table.current.paid == owed - owed // 10)


@then("xã viên ấy không còn gì phải trả, có tờ PDF để ký")
def is_settled(stall: Stall) -> None:
    page = settlement(stall)
    assert page.table.current.due == 0
    press_button(stall, lambda: page.buttons["one"])
    stall.wait(lambda: list(stall.folder.glob("quyet-toan-*.pdf")) and not page.progress.busy)
    (path,) = stall.folder.glob("quyet-toan-*.pdf")
    assert pages_in(path) == 1


# --------------------------------------------------------------------- the evening


@when("xuất báo cáo của buổi")
def exports_report(stall: Stall) -> None:
    press_button(stall, lambda: stall.shell.after.summary.report)
    stall.wait(lambda: list(stall.folder.glob("bao-cao-*.pdf")) and not stall.shell.after.sending.busy)


@then("báo cáo là một trang PDF")
def report_is_one_page(stall: Stall) -> None:
    (path,) = stall.folder.glob("bao-cao-*.pdf")
    assert pages_in(path) == 1


@then("sổ còn nguyên, ghi đủ tem và tệp GHN đã ra ngoài")
def book_is_whole(stall: Stall) -> None:
    assert verify(stall.running.app.ledger.path).whole
    with stall.running.app.ledger.read() as questions:
        rows = questions.connection.execute("SELECT body FROM entry WHERE act = 'export' ORDER BY seq")
        told = [json.loads(body) for (body,) in rows]
    assert [one["kind"] for one in told] == ["labels", "ghn"]


@when(parsers.re('lần live sau (?P<viewer>.+) viết "(?P<words>.+)"'))
def writes_again(stall: Stall, viewer: str, words: str) -> None:
    stall.go_live()
    stall.viewers_write((viewer, words)).result(30)
    stall.wait(lambda: (row := draft_seen(stall)) is not None and row.order.author_name == viewer)


@then(parsers.parse('khung khách nhắc "{words}"'))
def is_remembered(stall: Stall, words: str) -> None:
    stall.wait(lambda: words in stall.shell.live.view.customer.chips.accessibleName())
