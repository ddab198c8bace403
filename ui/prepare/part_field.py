"""One field of a product's panel, and how what is typed into it is read."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Signal

from coop_live.catalog.cells import read_grams, read_minutes, read_price
from coop_live.catalog.kinds import read_gtin, read_link
from coop_live.catalog.rows import LONGEST, MOST_IN_LIST, split_texts
from coop_live.catalog.variants import is_weighed
from coop_live.errors import InputError
from coop_live.i18n import tr
from coop_live.model import Product
from coop_live.money import grouped
from ui.prepare.rows import typed_talk
from ui.theme import Theme
from ui.widgets.undo_line import UndoLine


@dataclass(frozen=True, slots=True)
class Part:
    """A part of a product's record: its name, how it is shown, and how what was typed is read."""

    name: str
    shown: Callable[[Product], str]
    read: Callable[[Product, str], object]
    most: int
    hint: str = ""


def parts() -> dict[str, Part]:
    """Return what is typed in the panel, in its order, by the part of the record."""
    return {
        "unit": Part(tr("Đơn vị"), lambda one: one.unit, _unit, LONGEST["unit"]),
        "old_price": Part(tr("Giá cũ"), _old_price_shown, _old_price, 20, tr("Không giảm thì bỏ trống")),
        "minutes": Part(tr("Phút dự kiến"), lambda one: str(one.minutes or ""), _minutes, 10),
        "grams": Part(
            tr("Nặng (g)"), lambda one: str(one.grams or ""), _grams, 10, tr("Một đơn vị, tính cả bao bì")
        ),
        "talk": Part(
            tr("Nhớ nói"),
            lambda one: "; ".join(one.talk),
            lambda _one, text: typed_talk(text),
            LONGEST["talk"] * MOST_IN_LIST,
            tr("Cách nhau bằng dấu chấm phẩy"),
        ),
        "aliases": Part(
            tr("Tên khác"),
            lambda one: ", ".join(one.aliases),
            _aliases,
            LONGEST["aliases"] * MOST_IN_LIST,
            tr("Khách hay gọi là gì"),
        ),
        "member": _plain("member", tr("Xã viên")),
        "place": _plain("place", tr("Nơi làm")),
        "air_name": _plain("air_name", tr("Tên lên hình")),
        "trace": Part(tr("Liên kết truy xuất"), lambda one: one.trace, _of(read_link), LONGEST["trace"]),
        "gtin": Part(tr("Mã vạch"), lambda one: one.gtin, _of(read_gtin), LONGEST["gtin"]),
    }


class PartField(UndoLine):
    """A line that is taken when it is left: `taken` comes once for what was typed anew."""

    taken = Signal()

    def __init__(self, theme: Theme, name: str, most: int) -> None:
        super().__init__()
        self.setFont(theme.font("body"))
        self.setAccessibleName(name)
        self.setMaxLength(most)
        self.editingFinished.connect(self._finish)

    def show_text(self, text: str, *, anew: bool) -> None:
        """Show what is kept; what a hand types just now stays, unless it is about another product."""
        if anew or not self.isModified():
            self.setText(text)
            self.mark_wrong(False)

    def mark_wrong(self, wrong: bool) -> None:
        """Show that this cannot be taken."""
        self.setProperty("wrong", "true" if wrong else "false")
        self.style().unpolish(self)
        self.style().polish(self)

    def _finish(self) -> None:
        if self.isModified():
            self.setModified(False)
            self.taken.emit()


def _plain(part: str, name: str) -> Part:
    return Part(name, lambda one: str(getattr(one, part)), lambda _one, text: text, LONGEST[part])


def _of(read: Callable[[str], str]) -> Callable[[Product, str], object]:
    return lambda _one, text: read(text)


def _unit(product: Product, text: str) -> str:
    if not text:
        raise InputError(tr("Món phải có đơn vị."), tr("Gõ tiếng để đếm: gói, hộp, chai, kg."))
    if is_weighed(text, product.variants) != product.weighed:
        cause = tr("Đổi sang “{unit}” thì cách đếm tồn khác đi.", unit=text)
        raise InputError(cause, tr("Sửa đơn vị và tồn trong tệp Excel rồi nhập lại."))
    return text


def _old_price_shown(product: Product) -> str:
    return grouped(product.old_price) if product.old_price else ""


def _old_price(product: Product, text: str) -> int | None:
    if not text:
        return None
    price = read_price(text, tr("Giá cũ"))
    if price <= product.price:
        raise InputError(
            tr("{name} không cao hơn giá bán.", name=tr("Giá cũ")), tr("Không giảm thì bỏ trống")
        )
    return price


def _grams(_product: Product, text: str) -> int:
    return read_grams(text, tr("Nặng (g)")) if text else 0


def _minutes(_product: Product, text: str) -> int:
    return read_minutes(text, tr("Phút")) if text else 0


def _aliases(_product: Product, text: str) -> tuple[str, ...]:
    names = split_texts("aliases", text)
    longest = max(map(len, names), default=0)
    if longest > LONGEST["aliases"]:
        raise InputError(
            tr("{name} dài {count} chữ.", name=tr("Tên khác"), count=longest),
            tr("Rút còn {most} chữ trở xuống.", most=LONGEST["aliases"]),
        )
    if len(names) > MOST_IN_LIST:
        cause = tr("{name} có hơn {most} mục.", name=tr("Tên khác"), most=MOST_IN_LIST)
        raise InputError(cause, tr("Giữ lại những mục hay dùng."))
    return names
