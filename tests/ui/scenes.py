"""Every screen of the window, opened on a made-up evening: for pictures and for tests of the whole look."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, replace

from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from coop_live import i18n
from coop_live.catalog.files import read_catalog
from coop_live.errors import Problem
from coop_live.model import Lamp, LampState, OrderState
from coop_live.resources import asset
from coop_live.shipping.payments.columns import Columns
from tests.ui.live_screens import PLATFORMS, WISHES, chat, comment_of
from tests.ui.money_evening import (
    members_agreed,
    money_came_in,
    some_delivered,
    statement_file,
    strange_file,
)
from tests.ui.practice.made import made_result
from tests.ui.shipping_screens import carrier_fee, carrier_key, carrier_list, carrier_stands, shipping
from tests.ui.stand import shell_of, wait_until
from tests.ui.whole_evening import hold
from ui.app import Program
from ui.prepare.importing import Report
from ui.widgets.notice import Said
from ui.window import Shell

WORDS = (
    "Tối nay: mật ong rừng ngon nhất Việt Nam 🍯, chè dây chữa khỏi đau dạ dày!\n"
    "Ghim: gọi 0905 123 267 hoặc inbox Zalo, giảm ngay 70%."
)
COPIED = (
    "Chị Lụa\nc1 100g 2 gói nha em\nThích\nPhản hồi\n1 phút\nMai Anh Đào\nFan cứng\n"
    "c10 2 chai 0987 654 321 giao 12 Lê Lợi, Buôn Ma Thuột\nThích\nPhản hồi\n1 phút\n3\n"
    "Tác giả\nHTX An Toàn\ngiá c1 85k cả nhà nha\nThích\nPhản hồi\n1 phút\n"
    "Bác Tư\nchốt 2 hũ măng giao về... Xem thêm\nThích\nPhản hồi\n1 phút"
)
LAMPS = (
    Lamp("obs", LampState.WORKING),
    Lamp("voice", LampState.TROUBLE, "Máy chưa có giọng đọc.", "Cài giọng tiếng Việt."),
)
LOST = Said("warn", "Mất TikTok từ 20:41.", "Đang nối lại. Đơn vẫn chốt được.")
SETTLE_MS = 30
FIRST = ("Chị Lụa", "thanhthuy.qn", "Chú Bảy")


@dataclass(frozen=True, slots=True)
class Scene:
    """One screen: the place that is in front, and what is opened on it once it is there."""

    name: str
    place: str
    open: Callable[[Program, Shell], object] = lambda _program, _shell: None


@dataclass(frozen=True, slots=True)
class Act:
    """Scenes that need the same state of the book, which `begin` brings about once."""

    begin: Callable[[Program], None]
    scenes: tuple[Scene, ...]


# ------------------------------------------------------------------------- how scenes begin


def nothing_yet(program: Program) -> None:
    """Begin with an empty book, as it comes."""


def goods_and_past(program: Program) -> None:
    """Have the sample catalog, one good sold out, and an evening to look back on."""
    shell_of(program).prepare.take_sample()
    wait_until(lambda: program.app.session.products)
    wait_until(lambda: shell_of(program).prepare.table.products.rows)
    settings = program.settings
    program.change(
        replace(
            settings,
            live=replace(settings.live, platforms=("facebook", "tiktok")),
            overlay=replace(settings.overlay, qr="https://htx.vn/{code}"),
            pay=replace(settings.pay, bank="Vietcombank", account="0071000123456", holder="HTX AN TOAN"),
        )
    )
    program._settle()  # now, not when a page is left: the core is opened anew for some of it
    wait_until(lambda: program._opening is None and program.app is not None)
    hold(program.app.session)
    stock = read_catalog(asset("samples", "catalog.json")).products
    program.app.session.import_catalog(stock).result(10)  # the evening took much of it
    program.app.session.set_stock("OX", 0).result(10)
    money_came_in(program)
    some_delivered(program)
    members_agreed(program)


def evening_at_its_height(program: Program) -> None:
    """Go live; everybody says what they say, three orders are confirmed, some want something else."""
    settings = program.settings
    program.change(replace(settings, live=replace(settings.live, platforms=("facebook",))))
    program.app.go_live()
    session = program.app.session
    wait_until(lambda: session.live_id is not None)
    session.show("C10").result(10)
    chat(session)

    def first() -> list[int]:
        return [order.number for order in program._desk.rows if order.author_name in FIRST]

    wait_until(lambda: len(first()) == len(FIRST))
    for number in first():
        session.confirm(number).result(10)
    for number, (platform, name, text) in enumerate(WISHES, 1):
        session.hear(comment_of(1000 + number, name, text, PLATFORMS[platform])).result(10)
    wait_until(lambda: shell_of(program).live.view.stage.preview.image is not None)


# --------------------------------------------------------------------------- what is opened


def _papers(_program: Program, shell: Shell) -> None:
    shell.prepare.table.go_to("C10")
    shell.prepare.papers.open()
    QTest.qWait(4 * SETTLE_MS)


def _report(program: Program, shell: Shell) -> None:
    problems = (
        Problem(9, "Giá", "Thiếu giá của “Măng khô”.", "Gõ bằng số, ví dụ 120000"),
        Problem(13, "Mã", "Mã C4 đã dùng cho “Dầu gội thảo dược”.", "Đổi sang mã khác, ví dụ C9"),
    )
    shell.prepare.report.show_report(Report("hang-hoa-thang-11.xlsx", program.app.session.products, problems))


def _notice(_program: Program, shell: Shell) -> None:
    shell.tell(LOST)
    shell.tell(Said("info", "b"))


def _alarm(_program: Program, shell: Shell) -> None:
    words = "Không đưa mã QR lên hình: TikTok Shop coi mã QR khi live là vi phạm."
    shell.tell(Said("block", words, "Thẻ vẫn lên hình, không có mã.", lasting=True))


def _lamps(_program: Program, shell: Shell) -> None:
    shell.show_chats(True)


def _script(_program: Program, shell: Shell) -> None:
    shell.script.field.setPlainText(WORDS)
    QTest.qWait(900)  # it is checked when the hands rest


def _after(page: int) -> Callable[[Program, Shell], object]:
    def show(_program: Program, shell: Shell) -> None:
        shell.after._show_page(page)
        QTest.qWait(4 * SETTLE_MS)

    return show


def _transfer(_program: Program, shell: Shell) -> None:
    page = shell.after.payments
    shell.after._show_page(3)
    wait_until(lambda: page.list.rows)
    page.list.opened.emit(page.list.current)
    wait_until(page.deciding.isVisible)


def _settlement(_program: Program, shell: Shell) -> None:
    shell.after._show_page(4)
    wait_until(lambda: shell.after.settlement.table.members.accounts)


def _bank(program: Program, shell: Shell) -> None:
    shell.after._show_page(3)
    settings = program.settings
    program.change(replace(settings, pay=replace(settings.pay, watch=("sepay",))))
    page = shell.after.payments
    page.bank.show_chosen()
    page.bank_button.click()
    QTest.qWait(4 * SETTLE_MS)


def _statement(program: Program, shell: Shell) -> None:
    shell.after._show_page(3)
    page = shell.after.payments
    page.importing.begin(statement_file(program), Columns())
    wait_until(page.statement.isVisible)


def _columns(program: Program, shell: Shell) -> None:
    shell.after._show_page(3)
    page = shell.after.payments
    page.importing.begin(strange_file(program), Columns())
    wait_until(page.statement.isVisible)


def _score(program: Program, _shell: Shell) -> None:
    program.practice.result = made_result()
    program._go_to("practice")


def _step(number: int) -> Callable[[Program, Shell], object]:
    return lambda _program, shell: shell.start.go_to_step(number - 1)


def _select(state: OrderState) -> Callable[[Program, Shell], None]:
    def select(program: Program, shell: Shell) -> None:
        def found() -> list[int]:
            wish = state is OrderState.CONFIRMED
            rows = (one for one in program._desk.rows if one.state is state)
            return [one.number for one in rows if (one.proposal is not None) is wish]

        wait_until(found)
        shell.live.view.queue.select(found()[0])
        QTest.qWait(2 * SETTLE_MS)

    return select


_draft = _select(OrderState.DRAFT)


def _paste(_program: Program, shell: Shell) -> None:
    QGuiApplication.clipboard().setText(COPIED)
    shell.live.view.paste()
    QTest.qWait(4 * SETTLE_MS)


def _typed(_program: Program, shell: Shell) -> None:
    quick = shell.live.view.quick
    shell.live.view.type_order()
    quick.line.setText("Hai Lúa c1 2 0987654321 12 lê lợi, buôn ma thuột")
    quick.line.textEdited.emit("")
    QTest.qWait(4 * SETTLE_MS)


def _editing(program: Program, shell: Shell) -> None:
    _draft(program, shell)
    shell.live.view.queue.begin_edit()
    line = shell.live.view.queue.open.line
    line.setText("c1 250g 10")
    line.textEdited.emit(line.text())
    QTest.qWait(2 * SETTLE_MS)


def _refusing(program: Program, shell: Shell) -> None:
    _draft(program, shell)
    shell.live.view.queue.begin_refuse()


def _contact(program: Program, shell: Shell) -> None:
    _draft(program, shell)
    shell.live.view.edit_contact()


def _remark(program: Program, shell: Shell) -> None:
    _draft(program, shell)
    shell.live.view._in_customer(shell.live.view.customer.edit_remark)


def _find(_program: Program, shell: Shell) -> None:
    finder = shell.live.view.finder
    shell.live.view.find_order()
    finder.line.setText("a")
    finder.line.textEdited.emit("a")
    QTest.qWait(2 * SETTLE_MS)


def _stage_in_front(_program: Program, shell: Shell) -> None:
    if shell.live.view.panels.front == 1:
        shell.live.view.panels.turn()


def _own_stage(program: Program, _shell: Shell) -> None:
    live = program.settings.live
    program.change(replace(program.settings, live=replace(live, stage_window=True)))
    QTest.qWait(600)  # a large stage is built anew


ACTS = (
    Act(
        nothing_yet,
        (
            Scene("empty", "prepare"),
            Scene("live-empty", "live"),
            Scene("after-empty", "after"),
            *(Scene(f"start-{number}", "start", _step(number)) for number in (1, 2, 3, 4)),
        ),
    ),
    Act(
        goods_and_past,
        (
            Scene("prepare", "prepare"),
            Scene("papers", "prepare", _papers),
            Scene("report", "prepare", _report),
            Scene("notice", "prepare", _notice),
            Scene("alarm", "prepare", _alarm),
            Scene("lamps", "prepare", _lamps),
            Scene("after", "after", _after(0)),
            Scene("orders", "after", _after(1)),
            Scene("shipping", "after", shipping),
            Scene("carrier-list", "after", carrier_list),
            Scene("carrier-fee", "after", carrier_fee),
            Scene("carrier-stands", "after", carrier_stands),
            Scene("carrier-key", "after", carrier_key),
            Scene("payments", "after", _after(3)),
            Scene("transfer", "after", _transfer),
            Scene("bank", "after", _bank),
            Scene("statement", "after", _statement),
            Scene("columns", "after", _columns),
            Scene("settlement", "after", _settlement),
            Scene("settings", "settings"),
            Scene("help", "help"),
            Scene("keys", "help/keys"),
            Scene("script", "script", _script),
            Scene("sources", "sources"),
            Scene("source", "sources/facebook"),
            Scene("practice", "practice"),
            Scene("score", "practice", _score),
        ),
    ),
    Act(
        evening_at_its_height,
        (
            Scene("live", "live", _draft),
            Scene("live-stage", "live", _stage_in_front),
            Scene("wish", "live", _select(OrderState.CONFIRMED)),
            Scene("editing", "live", _editing),
            Scene("refusing", "live", _refusing),
            Scene("contact", "live", _contact),
            Scene("remark", "live", _remark),
            Scene("find", "live", _find),
            Scene("typed", "live", _typed),
            Scene("paste", "live", _paste),
            Scene("stage", "live", _own_stage),
        ),
    ),
)


# ---------------------------------------------------------------------------- going through them


def dress(program: Program, language: str, theme: str, size: int) -> None:
    """Show everything in a language, a theme and a text size in percent; "xx" is a third longer."""
    settings = program.settings
    general = replace(
        settings.general,
        cooperative="HTX An Toàn",
        language="vi" if language == "xx" else language,
        theme=theme,
        text_size=size,
    )
    live = replace(settings.live, stage_theme=theme, stage_window=False)
    program.change(replace(settings, general=general, live=live))
    QTest.qWait(SETTLE_MS)
    wait_until(lambda: program.app is not None and not program._outdated)
    if language == "xx":
        i18n.install(longer)
        program._build()


def longer(text: str, comment: str, n: int | None) -> str:
    """Return a sentence a third longer, as French would be, to see where it is cut."""
    words = text.replace("%n", str(n)).split(" ")
    return " ".join((*words, *words[: max(1, len(words) // 3)]))


def show(program: Program, scene: Scene) -> QWidget:
    """Open this screen as if it were the first that is looked at; return the window it is in."""
    _put_away(program)
    shell = shell_of(program)
    for lamp in LAMPS:
        shell.top.show_lamp(lamp)
    shell.go_to(scene.place)
    QTest.qWait(SETTLE_MS)
    wait_until(lambda: program._opening is None)
    _wait_for_rows(scene, shell)
    scene.open(program, shell)
    QTest.qWait(SETTLE_MS)
    return program.window.own_stage.window or program.window


def _put_away(program: Program) -> None:
    live = program.settings.live
    if live.stage_window:
        program.change(replace(program.settings, live=replace(live, stage_window=False)))
    if program.settings.pay.watch:
        program.change(replace(program.settings, pay=replace(program.settings.pay, watch=())))
    program.practice.result = None
    shell = shell_of(program)
    while shell.notices.put_away() or shell.alarm.put_away():
        pass
    while shell.after.payments.back() or shell.after.shipping.back():
        pass
    shell.show_chats(False)
    shell.prepare.papers.put_away()
    shell.prepare.report.hide()
    view = shell.live.view
    while view.back():
        pass
    if view.panels.front == 0:
        view.panels.turn()


def _wait_for_rows(scene: Scene, shell: Shell) -> None:
    """Wait for what a place fetches from the book by itself."""
    if scene.place == "after":
        QTest.qWait(6 * SETTLE_MS)
    if scene.place.startswith(("help", "sources")):
        QTest.qWait(2 * SETTLE_MS)


def resize(window: QWidget, width: int, height: int) -> None:
    """Give a window this size and let what is in it take its place."""
    window.resize(width, height)
    end = time.monotonic() + 0.1
    QTest.qWait(1)
    while time.monotonic() < end:
        QTest.qWait(10)
