"""Pictures of every place for a person to look at: python -m tests.ui.screenshots FOLDER|--readme [PART …].

Each PART keeps the pictures whose name has it: "fr", "dark", "after", "1366", "130".
"""

from __future__ import annotations

import math
import os
import sys
import tempfile
import threading
import time
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from coop_live import i18n
from coop_live.catalog.files import read_catalog
from coop_live.chat.base import Since
from coop_live.chat.rehearsal import AS_FAST_AS_POSSIBLE, Rehearsal, read_script
from coop_live.errors import CoopLiveError, Problem
from coop_live.ledger import LiveRow, database
from coop_live.live import LiveSession
from coop_live.model import Comment, Lamp, LampState, OrderState
from coop_live.resources import asset
from coop_live.settings import Settings
from tests.ui.live_screens import PLATFORMS, WISHES, chat, comment_of
from tests.ui.practice.made import made_result
from tests.ui.stand import open_program, shell_of, wait_until
from ui.app import Program
from ui.prepare.importing import Report
from ui.widgets.notice import Said

SIZES = ((1366, 688), (1920, 1000))
LOOKS = (
    ("vi", "light", 100),
    ("vi", "dark", 100),
    ("en", "light", 100),
    ("fr", "light", 100),
    ("fr", "dark", 130),
    ("vi", "light", 130),
    ("xx", "light", 100),
    ("xx", "light", 130),
)
README_FOLDER = Path(__file__).resolve().parent.parent.parent / ".github" / "screenshots"
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
MADE_LIVES = 2  # the lively one, and a whole evening
README_PLACES = ("prepare", "live", "after")
README_SIZES = ((1366, 768), (1920, 1080))
WHERE = {
    "empty": "prepare",
    "report": "prepare",
    "papers": "prepare",
    "wish": "live",
    "paste": "live",
    "typed": "live",
    "stage": "live",
    "orders": "after",
    "keys": "help/keys",
    "score": "practice",
    **dict.fromkeys(("start-1", "start-2", "start-3", "start-4"), "start"),
}
PLACES = (
    "empty",
    "prepare",
    "papers",
    "report",
    "live",
    "wish",
    "paste",
    "typed",
    "stage",
    "after",
    "orders",
    "settings",
    "help",
    "keys",
    "script",
    "sources",
    "practice",
    "score",
    "start-1",
    "start-2",
    "start-3",
    "start-4",
)


def main() -> None:
    """Take the pictures, or those of the README into the folder where it looks for them."""
    where, parts = sys.argv[1], sys.argv[2:]
    application = QApplication.instance() or QApplication([])
    with tempfile.TemporaryDirectory() as home:
        os.environ["COOP_LIVE_HOME"] = home
        program = open_program(application, Path(home))
        if where == "--readme":
            _take_all(program, README_FOLDER, README_PLACES, LOOKS[:1], README_SIZES, [])
        else:
            _take_all(program, Path(where), PLACES, LOOKS, SIZES, parts)
        program.stop()


def _take_all(
    program: Program,
    folder: Path,
    places: Sequence[str],
    looks: Sequence[tuple[str, str, int]],
    sizes: Sequence[tuple[int, int]],
    parts: Sequence[str],
) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    for place in places:
        for language, theme, size in looks:
            for width, height in sizes:
                name = f"{place}-{language}-{theme}-{size}-{width}x{height}"
                if all(part in name for part in parts):
                    _dress(program, language, theme, size)
                    program.window.resize(width, height)
                    _go(program, place)
                    _write(program, place)
                    shown = program.window.own_stage.window or program.window
                    shown.resize(width, height)
                    QTest.qWait(900 if place == "stage" else 150)  # a large stage is built anew
                    shown.grab().save(str(folder / f"{name}.png"))


def _dress(program: Program, language: str, theme: str, size: int) -> None:
    settings: Settings = program.settings
    general = replace(
        settings.general, cooperative="HTX An Toàn", language=language, theme=theme, text_size=size
    )
    if language == "xx":
        general = replace(general, language="vi")
    live = replace(settings.live, stage_theme=theme)
    program.change(replace(settings, general=general, live=live))
    if language == "xx":
        i18n.install(longer)
        program._build()
    QTest.qWait(50)


def longer(text: str, comment: str, n: int | None) -> str:
    """Return a sentence a third longer, as French would be, to see where it is cut."""
    words = text.replace("%n", str(n)).split(" ")
    return " ".join((*words, *words[: max(1, len(words) // 3)]))


def _go(program: Program, place: str) -> None:
    wait_until(lambda: program.app is not None)  # new connections open the core anew
    shell = shell_of(program)
    if place != "empty" and not program.app.session.products:
        shell.prepare.take_sample()
        wait_until(lambda: program.app.session.products)
    if place in ("prepare", "papers", "report"):
        program.change(
            replace(
                program.settings,
                live=replace(program.settings.live, platforms=("facebook", "tiktok")),
                overlay=replace(program.settings.overlay, qr="https://htx.vn/{code}"),
            )
        )
        wait_until(lambda: shell.prepare.table.products.rows)
        program.app.session.set_stock("OX", 0).result(10)
    for lamp in (
        Lamp("obs", LampState.WORKING),
        Lamp("voice", LampState.TROUBLE, "Máy chưa có giọng đọc.", "Cài giọng tiếng Việt."),
    ):
        shell.top.show_lamp(lamp)
    if WHERE.get(place, place) != "live" and program.app.session.live_id is not None:
        program.app.session.end().result(10)
    if place == "after" and len(_lives(program)) < MADE_LIVES:
        _evening(program.app.session)
    while shell.notices.put_away():
        pass
    program.practice.result = made_result() if place == "score" else None
    shell.go_to(WHERE.get(place, place))
    QTest.qWait(900)
    if WHERE.get(place, place) == "live":
        _live(program, wish=place == "wish")
    _open(program, place)


def _open(program: Program, place: str) -> None:
    """Open what lies over a place or beside it."""
    shell = shell_of(program)
    shell.prepare.papers.put_away()
    own, live = place == "stage", program.settings.live
    if live.stage_window is not own:
        program.change(replace(program.settings, live=replace(live, stage_window=own)))
    if place == "papers":
        shell.prepare.table.go_to("C10")
        shell.prepare.papers.open()
    if place == "report":
        shell.prepare.report.show_report(_report(program))
        shell.tell(Said("warn", "Mất TikTok từ 20:41.", "Đang nối lại. Đơn vẫn chốt được."))
        shell.tell(Said("info", "b"))
    shell.live.view.sheet.leave()
    shell.live.view.quick.leave()
    if place == "paste":
        QGuiApplication.clipboard().setText(COPIED)
        shell.live.view.paste()
    if place == "typed":
        shell.live.view.type_order()
        shell.live.view.quick.line.setText("Hai Lúa c1 2 0987654321 12 lê lợi, buôn ma thuột")
        shell.live.view.quick.line.textEdited.emit("")
    if place.startswith("start"):
        shell.start.go_to_step(int(place[-1]) - 1)
    if place in ("after", "orders"):
        shell.after._show_page(1 if place == "orders" else 0)


def _write(program: Program, place: str) -> None:
    """Write something that the rules speak against where words are checked."""
    if place == "script":
        shell_of(program).script.field.setPlainText(WORDS)
        QTest.qWait(900)


def _live(program: Program, *, wish: bool) -> None:
    """Let an evening be at its height, once; a new look finds it as it was. A wish or a draft is open."""
    session = program.app.session
    if session.live_id is None:
        platforms = replace(program.settings.live, platforms=("facebook",))  # the card has its code there
        program.change(replace(program.settings, live=platforms))
        program.app.go_live()
        session.show("C10").result(10)
        chat(session)
        for number in (1, 2, 3):
            session.confirm(number).result(10)
        for number, (platform, name, text) in enumerate(WISHES, 1):
            session.hear(comment_of(1000 + number, name, text, PLATFORMS[platform])).result(10)
    QTest.qWait(1200)
    wanted = OrderState.CONFIRMED if wish else OrderState.DRAFT
    first = next(order.number for order in program._desk.rows if order.state is wanted)
    shell_of(program).live.view.queue.select(first)


def _lives(program: Program) -> list[LiveRow]:
    with program.app.ledger.read() as questions:
        return questions.lives()


class _Clock:
    """The ledger's clock, so that a quarter of an hour passes at once."""

    def __init__(self) -> None:
        self.ahead = 0.0

    def time_ns(self) -> int:
        return time.time_ns() + round(self.ahead * 1e9)


def _evening(session: LiveSession) -> None:
    """Hold the sample evening, every draft confirmed that can be, half a minute after it was said."""
    clock = database.time = _Clock()  # type: ignore[assignment]
    session.import_catalog(read_catalog(asset("samples", "catalog.json")).products).result(10)
    session.begin("Tối Chủ nhật", ("facebook", "tiktok")).result(10)
    drafts: list[tuple[float, int]] = []

    def confirm_until(moment: float) -> None:
        while drafts and drafts[0][0] <= moment:
            clock.ahead, number = drafts.pop(0)
            with suppress(CoopLiveError):
                session.confirm(number, "Thảo").result(10)

    def hear(comment: Comment) -> None:
        said_at = comment.received_at / 1000
        confirm_until(said_at)
        clock.ahead = said_at
        order = session.hear(comment).result(10).order
        if order is not None:
            drafts.append((said_at + 30, order))

    script = read_script(asset("samples", "rehearsal.jsonl"))
    player = Rehearsal(script, session.show_now, speed=AS_FAST_AS_POSSIBLE, started_at=0)
    for batch in player.listen(Since(), threading.Event()):
        for comment in batch.comments:
            hear(comment)
    confirm_until(math.inf)
    session.end().result(10)
    database.time = time


def _report(program: Program) -> Report:
    problems = (
        Problem(9, "Giá", "Thiếu giá của “Măng khô”.", "Gõ bằng số, ví dụ 120000"),
        Problem(13, "Mã", "Mã C4 đã dùng cho “Dầu gội thảo dược”.", "Đổi sang mã khác, ví dụ C9"),
    )
    return Report("hang-hoa-thang-11.xlsx", program.app.session.products, problems)


if __name__ == "__main__":
    main()
