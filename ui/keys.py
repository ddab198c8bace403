"""Every key of the window, declared once: the key bar, the help page and the screens read it here."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from coop_live.i18n import tr


class Where(StrEnum):
    """The part of the window in which a key acts."""

    EVERYWHERE = "everywhere"
    STAGE = "stage"
    DESK = "desk"
    EDIT = "edit"
    PREPARE = "prepare"
    AFTER = "after"
    SHIPPING = "shipping"
    HELP = "help"
    PRACTICE = "practice"


@dataclass(frozen=True, slots=True)
class KeyAct:
    """What one key does: `sequences` as Qt spells them, `shown` as the key cap shows them.

    `bar` is the short label in the key bar, empty where the key is only on the help page.
    `repeats` is False where a held key must not act again.
    """

    action: str
    sequences: tuple[str, ...]
    shown: str
    where: Where
    label: str
    bar: str = ""
    repeats: bool = False


PRODUCT_KEYS = (*"123456789", *(f"F{n}" for n in range(2, 11)))
"""The key of each product in the order of the live: 1 to 9, then F2 to F10."""


def product_key(index: int) -> str:
    """Return the key that puts the product at `index` on air, "" when there is none left."""
    return PRODUCT_KEYS[index] if index < len(PRODUCT_KEYS) else ""


def key_map() -> tuple[KeyAct, ...]:
    """Return all keys of the window with their words in the user's language."""
    return (
        *_everywhere(),
        *_stage(),
        *_desk(),
        *_edit(),
        *_prepare(),
        *_after(),
        *_shipping(),
        *_practice(),
        *_help(),
    )


def keys_of(where: Where) -> tuple[KeyAct, ...]:
    """Return the keys of one part of the window."""
    return tuple(one for one in key_map() if one.where is where)


def key(action: str) -> KeyAct:
    """Return the key of an action. Raises KeyError for an action nobody declared."""
    return {one.action: one for one in key_map()}[action]


def live_bar(*, stage: bool = True) -> tuple[KeyAct, ...]:
    """Return what the key bar shows on Đang live, in its order; a `stage` elsewhere has a bar of its own."""
    return tuple(one for one in (*(_stage() if stage else ()), *_desk(), *_everywhere()) if one.bar)


def bind(
    widget: QWidget,
    action: str,
    act: Callable[[], object],
    context: Qt.ShortcutContext = Qt.ShortcutContext.WidgetWithChildrenShortcut,
) -> list[QShortcut]:
    """Let the keys of `action` call `act` while `widget` or a child of it has the focus."""
    declared = key(action)
    return [bind_sequence(widget, one, act, context, declared.repeats) for one in declared.sequences]


def bind_sequence(
    widget: QWidget,
    sequence: str,
    act: Callable[[], object],
    context: Qt.ShortcutContext = Qt.ShortcutContext.WidgetWithChildrenShortcut,
    repeats: bool = False,
) -> QShortcut:
    """Let one key sequence call `act`; text fields keep the letters that are typed into them."""
    shortcut = QShortcut(QKeySequence(sequence), widget)
    shortcut.setContext(context)
    shortcut.setAutoRepeat(repeats)
    shortcut.activated.connect(lambda: act())
    return shortcut


_TONE_KEYS = {"\u0301": "S", "\u0300": "F", "\u0309": "R", "\u0303": "X", "\u0323": "J"}
_SHAPE_KEYS = {"\u0306": "W", "\u031b": "W"}


def last_letter(text: str) -> str:
    """Return the key a Telex keyboard was pressed last for a composed letter: "ũ" -> "X".

    UniKey joins letters: U, then X arrive as U, Backspace and "ũ". Plain letters come back
    in capitals, anything else as "".
    """
    if len(text) != 1 or not text.isalpha():
        return ""
    if text in "đĐ":
        return "D"
    letters = unicodedata.normalize("NFD", text)
    base, marks = letters[0], letters[1:]
    for mark in reversed(marks):
        if mark in _TONE_KEYS:
            return _TONE_KEYS[mark]
    return _SHAPE_KEYS.get(marks[-1], base.upper()) if marks else base.upper()


def _everywhere() -> tuple[KeyAct, ...]:
    where = Where.EVERYWHERE
    return (
        KeyAct("place_prepare", ("Ctrl+1",), "Ctrl+1", where, tr("Chuẩn bị")),
        KeyAct("place_live", ("Ctrl+2",), "Ctrl+2", where, tr("Đang live")),
        KeyAct("place_after", ("Ctrl+3",), "Ctrl+3", where, tr("Sau live")),
        KeyAct("go_live", ("Ctrl+L",), "Ctrl+L", where, tr("Vào live, kết thúc live (bấm hai lần)")),
        KeyAct("help", ("F1",), "F1", where, tr("Trợ giúp"), tr("Trợ giúp")),
        KeyAct("overlay_window", ("Ctrl+O",), "Ctrl+O", where, tr("Mở, đóng cửa sổ thẻ")),
        KeyAct("stage_window", ("Ctrl+D",), "Ctrl+D", where, tr("Sân khấu ra cửa sổ riêng")),
        KeyAct("second_desk", ("Ctrl+Shift+D",), "Ctrl+Shift+D", where, tr("Bàn thứ hai")),
        KeyAct("full_screen", ("F11",), "F11", where, tr("Toàn màn hình")),
        KeyAct("quit", ("Ctrl+Q",), "Ctrl+Q", where, tr("Đóng coop_live")),
        KeyAct("back", ("Esc",), "Esc", where, tr("Quay lại, cất thông báo")),
        KeyAct("undo_anywhere", ("Ctrl+Z",), "Ctrl+Z", where, tr("Hoàn tác")),
        KeyAct("next_panel", ("Tab",), "Tab", where, tr("Sang cột kế")),
        KeyAct("script", ("Ctrl+T",), "Ctrl+T", where, tr("Kiểm câu chữ sẽ nói")),
        KeyAct("sources", ("Ctrl+B",), "Ctrl+B", where, tr("Nguồn bình luận")),
        KeyAct("settings", ("Ctrl+,",), "Ctrl+,", where, tr("Cài đặt")),
    )


def _stage() -> tuple[KeyAct, ...]:
    where = Where.STAGE
    anywhere = tuple(f"Ctrl+Alt+{one}" for one in PRODUCT_KEYS)
    return (
        KeyAct("show", PRODUCT_KEYS, "1", where, tr("Đưa lên hình, F2–F10: món 10 đến 18"), tr("Lên hình")),
        KeyAct("show_anywhere", anywhere, "Ctrl+Alt+1–9", where, tr("Đưa lên hình từ bất cứ đâu")),
        KeyAct(
            "act_anywhere",
            tuple(f"Ctrl+Alt+{one}" for one in "NHGS"),
            "Ctrl+Alt+N H G S",
            where,
            tr("Các phím này từ bất cứ đâu"),
        ),
        KeyAct("show_next", ("N",), "N", where, tr("Món kế"), tr("Món kế")),
        KeyAct("hide", ("H",), "H", where, tr("Ẩn hoặc hiện thẻ"), tr("Ẩn thẻ")),
        KeyAct("sold_out", ("S",), "S", where, tr("Hết hàng (bấm hai lần)")),
        KeyAct("flash_sale", ("G",), "G", where, tr("Giờ vàng cho món đang lên hình")),
        KeyAct(
            "overrule", ("Shift+H",), "Shift+H", where, tr("Vẫn đưa lên hình điều bị giữ lại (bấm hai lần)")
        ),
        KeyAct("talk_next", ("J",), "J", where, tr("Ý kế tiếp để nói (cửa sổ sân khấu)")),
        KeyAct("answered", ("Q",), "Q", where, tr("Đã trả lời câu hỏi"), tr("Đã trả lời")),
    )


def _desk() -> tuple[KeyAct, ...]:
    where = Where.DESK
    return (
        KeyAct("next", ("Down",), "↓", where, tr("Đơn dưới"), repeats=True),
        KeyAct("previous", ("Up",), "↑", where, tr("Đơn trên"), repeats=True),
        KeyAct("confirm", ("Return", "Enter"), "Enter", where, tr("Chốt đơn đang chọn"), tr("Chốt")),
        KeyAct("edit", ("E",), "E", where, tr("Sửa đơn"), tr("Sửa")),
        KeyAct("later", ("Space",), "Space", where, tr("Để sau"), tr("Sau")),
        KeyAct("refuse", ("X",), "X", where, tr("Bỏ đơn"), tr("Bỏ")),
        KeyAct("wait", ("W",), "W", where, tr("Chờ hàng, khi không đủ")),
        KeyAct("undo", ("U",), "U", where, tr("Hoàn tác việc vừa làm"), tr("Hoàn tác")),
        KeyAct("merge", ("M",), "M", where, tr("Gộp với đơn khác của khách này"), tr("Gộp")),
        KeyAct("reply", ("R",), "R", where, tr("Chép câu trả lời"), tr("Trả lời")),
        KeyAct("send_reply", ("Shift+R",), "Shift+R", where, tr("Gửi câu trả lời lên nền tảng")),
        KeyAct("print_label", ("P",), "P", where, tr("In tem đơn vừa chốt, hoặc đơn đang xem"), tr("In tem")),
        KeyAct("find_order", ("/",), "/", where, tr("Tìm đơn tối nay"), tr("Tìm")),
        KeyAct("answer_last", ("D",), "D", where, tr("Trả lời đơn vừa chốt")),
        KeyAct("paste_missing", ("Shift+M",), "Shift+M", where, tr("Dán phần thiếu mới nhất")),
        KeyAct("reveal", ("V",), "V", where, tr("Giữ để xem số điện thoại")),
        KeyAct("contact", ("L",), "L", where, tr("Sửa số điện thoại, địa chỉ")),
        KeyAct(
            "stage_or_desk", ("Ctrl+Tab",), "Ctrl+Tab", where, tr("Lên hình hay bàn chốt đơn, khi cửa sổ hẹp")
        ),
        KeyAct("customer", ("K",), "K", where, tr("Mở khung khách")),
        KeyAct("earlier_address", ("Shift+L",), "Shift+L", where, tr("Lấy địa chỉ lần trước")),
        KeyAct("customer_note", ("I",), "I", where, tr("Ghi nhớ về khách")),
        KeyAct("block", ("B",), "B", where, tr("Chặn khách (bấm hai lần), bỏ chặn")),
        KeyAct("type_order", ("T",), "T", where, tr("Gõ đơn cho khách, một dòng"), tr("Gõ đơn")),
        KeyAct("paste", ("Ctrl+V",), "Ctrl+V", where, tr("Dán bình luận còn thiếu"), tr("Dán")),
        KeyAct("newest", ("End",), "End", where, tr("Bình luận mới nhất")),
        KeyAct("feed_all", ("A",), "A", where, tr("Bình luận: tất cả")),
        KeyAct("feed_orders", ("O",), "O", where, tr("Bình luận: chỉ đơn")),
        KeyAct("feed_questions", ("C",), "C", where, tr("Bình luận: câu hỏi")),
    )


def _edit() -> tuple[KeyAct, ...]:
    where = Where.EDIT
    return (
        KeyAct("take", ("Return", "Enter"), "Enter", where, tr("Nhận")),
        KeyAct("leave", ("Esc",), "Esc", where, tr("Thôi")),
    )


def _prepare() -> tuple[KeyAct, ...]:
    where = Where.PREPARE
    return (
        KeyAct("cell_edit", ("Return", "Enter"), "Enter", where, tr("Sửa ô"), tr("Sửa ô")),
        KeyAct("move_up", ("Alt+Up",), "Alt+↑", where, tr("Đưa món lên"), tr("Lên"), repeats=True),
        KeyAct("move_down", ("Alt+Down",), "Alt+↓", where, tr("Đưa món xuống"), tr("Xuống"), repeats=True),
        KeyAct("add", ("Ins",), "Insert", where, tr("Thêm món"), tr("Thêm")),
        KeyAct("lot", ("Ctrl+N",), "Ctrl+N", where, tr("Nhập lô"), tr("Nhập lô")),
        KeyAct("papers", ("Ctrl+G",), "Ctrl+G", where, tr("Giấy tờ của món"), tr("Giấy tờ")),
        KeyAct("remove", ("Del",), "Delete", where, tr("Bớt món"), tr("Bớt")),
    )


def _after() -> tuple[KeyAct, ...]:
    where = Where.AFTER
    return (
        KeyAct("do_next", ("Return", "Enter"), "Enter", where, tr("Làm việc kế"), tr("Làm việc kế")),
        KeyAct("export", ("Ctrl+E",), "Ctrl+E", where, tr("Xuất để gửi"), tr("Xuất")),
        KeyAct("print_labels", ("Ctrl+P",), "Ctrl+P", where, tr("In tem các đơn chưa gửi"), tr("In tem")),
        KeyAct("print_one_label", ("P",), "P", where, tr("In tem đơn đang chọn trong bảng")),
        KeyAct("find", ("Ctrl+F",), "Ctrl+F", where, tr("Tìm"), tr("Tìm")),
        KeyAct("next_page", ("Ctrl+Tab",), "Ctrl+Tab", where, tr("Trang kế"), tr("Trang kế")),
        KeyAct(
            "page_before",
            ("Ctrl+Shift+Tab", "Ctrl+Shift+Backtab"),
            "Ctrl+Shift+Tab",
            where,
            tr("Trang trước"),
        ),
        KeyAct("set_aside", ("X",), "X", where, tr("Bỏ đơn đang chọn, hoặc giữ nguyên")),
        KeyAct("statement", ("Ctrl+I",), "Ctrl+I", where, tr("Đọc sao kê ngân hàng")),
        KeyAct("copy_words", ("R",), "R", where, tr("Chép lời nhắn cho khách còn nợ")),
        KeyAct("copy_code", ("C",), "C", where, tr("Chép ảnh QR cho khách còn nợ")),
    )


def _shipping() -> tuple[KeyAct, ...]:
    where = Where.SHIPPING
    return (
        KeyAct("to_addresses", ("F2",), "F2", where, tr("Địa chỉ cần sửa"), tr("Địa chỉ")),
        KeyAct("to_scan", ("F3",), "F3", where, tr("Quét tem"), tr("Quét")),
        KeyAct("to_parcels", ("F4",), "F4", where, tr("Các gói hàng"), tr("Gói hàng")),
        KeyAct("commune", tuple("123456789"), "1–9", where, tr("Lấy xã có số đó, khi ô tên xã còn trống")),
        KeyAct("choose_ready", ("Ctrl+Space",), "Ctrl+Space", where, tr("Chọn hết đơn đủ để gửi")),
        KeyAct("ask_fee", ("F6",), "F6", where, tr("Hỏi phí gửi của hãng"), tr("Hỏi phí")),
        KeyAct("carrier_labels", ("F7",), "F7", where, tr("Tem của hãng cho đơn đã gửi")),
        KeyAct("ask_stands", ("F8",), "F8", where, tr("Hỏi hãng hàng đến đâu")),
        KeyAct("parcel_packed", ("G",), "G", where, tr("Đã gói các đơn đã chọn")),
        KeyAct("parcel_sent", ("S",), "S", where, tr("Đã gửi các đơn đã chọn")),
        KeyAct("parcel_delivered", ("D",), "D", where, tr("Đã giao các đơn đã chọn")),
        KeyAct("parcel_returned", ("H",), "H", where, tr("Hàng hoàn về (bấm hai lần)")),
    )


def _help() -> tuple[KeyAct, ...]:
    where = Where.HELP
    return (KeyAct("find_help", ("Ctrl+F", "/"), "Ctrl+F", where, tr("Tìm trong trợ giúp")),)


def _practice() -> tuple[KeyAct, ...]:
    where = Where.PRACTICE
    return (
        KeyAct("practice_go", ("Return", "Enter"), "Enter", where, tr("Vào live thật"), tr("Vào live thật")),
        KeyAct("practice_again", ("T",), "T", where, tr("Tập lại"), tr("Tập lại")),
        KeyAct(
            "practice_next", ("Down",), "↓", where, tr("Chỗ xem lại kế"), tr("Xem từng chỗ"), repeats=True
        ),
        KeyAct("practice_previous", ("Up",), "↑", where, tr("Chỗ xem lại trước"), repeats=True),
    )
