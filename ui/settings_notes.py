"""What the settings page says below a setting: how it was understood, and what comes of it on air."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtGui import QFontDatabase

from coop_live.errors import InputError
from coop_live.i18n import tr
from coop_live.live.chosen import look_of
from coop_live.model import Order, OrderState, PricedLine
from coop_live.money import dong
from coop_live.overlay.banks import bank_of, bin_of
from coop_live.overlay.qr import png
from coop_live.overlay.vietqr import Transfer, decode, encode
from coop_live.settings import Pay, Settings
from ui.fonts import load_fonts, missing_letters
from ui.hot_keys.system import said_of_it
from ui.live.reply import reply_for
from ui.paint.brand import accepted_brand, near_red
from ui.paint.style import style_of

# The shortest that a platform takes: Shopee's post_comment (platforms.md, 4).
SHORTEST_REPLY = 150
TRIAL_DONG, TRIAL_MEMO = 1_000, "KIEM TRA"


@dataclass(frozen=True, slots=True)
class Note:
    """One sentence below a setting; `colour` ("#RRGGBB") is shown beside it, `warns` where it went wrong."""

    words: str
    colour: str = ""
    warns: bool = False


@dataclass(frozen=True, slots=True)
class Trial:
    """A VietQR to try the account with: its picture (PNG), empty where there is none, and what it says."""

    picture: bytes
    words: str


def note_of(key: str, settings: Settings) -> Note | None:
    """Return what is to be said of a setting, None nothing. Needs a QGuiApplication."""
    notes: dict[str, Callable[[Settings], Note | None]] = {
        "brand.colour": _colour_note,
        "brand.logo": _logo_note,
        "pay.bank": _bank_note,
        "live.reply": _reply_note,
        "live.global_keys": lambda _settings: Note(said_of_it()),
    }
    return notes[key](settings) if key in notes else None


def font_named(typed: str) -> str:
    """Return an installed font's name as the computer spells it; "" is ours.

    Raises InputError for a font that is not there, or that lacks letters which cards need.
    """
    wanted = typed.strip()
    if not wanted:
        return ""
    load_fonts()
    families = {family.casefold(): family for family in QFontDatabase.families()}
    name = families.get(wanted.casefold())
    if name is None:
        raise InputError(
            tr("Máy này không có phông “{name}”.", name=wanted),
            tr("Cài phông rồi mở lại coop_live, hoặc để trống."),
        )
    if missing := missing_letters(name):
        raise InputError(
            tr("Phông “{name}” thiếu hoặc quá rộng ở: {letters}.", name=name, letters=" ".join(missing)),
            tr("Chọn phông đủ dấu tiếng Việt, hoặc để trống."),
        )
    return name


def trial_of(pay: Pay) -> Trial | None:
    """Return a code for 1,000 dong to this account, read back; None while bank or account is missing."""
    if not pay.bank or not pay.account:
        return None
    try:
        number = bin_of(pay.bank)
    except InputError:  # said below the bank already
        return Trial(b"", tr("Chưa rõ ngân hàng nên chưa làm được mã."))
    try:
        text = encode(Transfer(number, pay.account, TRIAL_DONG, TRIAL_MEMO))
        read = decode(text)
    except InputError as wrong:
        return Trial(b"", f"{wrong.cause} {wrong.remedy}".strip())
    bank = bank_of(read.bank)
    says = tr(
        "Mã này nói: chuyển {amount} vào số {account}, {bank}.",
        amount=dong(read.amount or 0),
        account=read.account,
        bank=bank.short if bank else read.bank,
    )
    if pay.holder:
        ask = tr(
            "Quét bằng ứng dụng ngân hàng, xem đúng tên {holder} rồi thôi, không cần chuyển.",
            holder=pay.holder,
        )
    else:
        ask = tr("Quét bằng ứng dụng ngân hàng, xem đúng tên chủ tài khoản rồi thôi, không cần chuyển.")
    return Trial(png(text, 3), f"{says} {ask}")


def _colour_note(settings: Settings) -> Note:
    chosen, darkened = accepted_brand(settings.brand.colour)
    block = style_of(look_of(settings.brand)).block.name().upper()
    if near_red(chosen):
        words = tr("Gần màu đỏ của giá: khối lời mời dùng màu nâu {colour}.", colour=block)
    elif darkened:
        words = tr("Đã làm đậm thành {colour} cho dễ đọc.", colour=block)
    else:
        words = tr("Chữ trên màu này đọc rõ.")
    return Note(words, block)


def _logo_note(settings: Settings) -> Note | None:
    logo = settings.brand.logo
    if not logo or Path(logo).expanduser().is_file():
        return None
    return Note(tr("Không thấy tệp này, thẻ không có logo."), warns=True)


def _bank_note(settings: Settings) -> Note | None:
    typed = settings.pay.bank
    if not typed:
        return None
    try:
        number = bin_of(typed)
    except InputError as wrong:
        return Note(f"{wrong.cause} {wrong.remedy}".strip(), warns=True)
    bank = bank_of(number)
    if bank is None:
        return Note(tr("Chưa biết ngân hàng số {number}, xem lại 6 chữ số.", number=number), warns=True)
    return Note(f"{bank.short} ({bank.bin}): {bank.name}")


def _reply_note(settings: Settings) -> Note:
    """Show the answer as a viewer would read it, and tell where it is long."""
    goods = (PricedLine("C1", None, 2, "Chè dây", "gói", 85_000),)
    order = Order(132, 1, OrderState.CONFIRMED, goods, "", "", "Lan", phone="…", address="…")
    text = reply_for(order, memo_prefix=settings.book.memo_prefix, template=settings.live.reply)
    if len(text) <= SHORTEST_REPLY:
        return Note(text)
    told = tr(
        "Dài {count} chữ; Shopee chỉ nhận {most}, ở đó sẽ nói ngắn lại.", count=len(text), most=SHORTEST_REPLY
    )
    return Note(f"{text} ({told})", warns=True)
