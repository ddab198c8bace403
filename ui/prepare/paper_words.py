"""What the window says of a product's papers, its class in law and its QR; no Qt in here."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from coop_live.catalog.paper_facts import scheme_word
from coop_live.i18n import tr
from coop_live.model import CLASSES, QR_KINDS, Certificate, Product
from coop_live.validity import SOON_DAYS, URGENT_DAYS, day_of, days_left, last_day, needs_end

_TONES = ("danger", "honey", "tea", "plain")


@dataclass(frozen=True, slots=True)
class Mark:
    """A word or two on a tint of this tone."""

    text: str
    tone: str = "plain"


def paper_name(paper: Certificate) -> str:
    """Return a paper in a word: "OCOP 4★"."""
    words = {
        "organic": tr("Hữu cơ"),
        "origin": tr("Chỉ dẫn địa lý"),
        "award": tr("Giải"),
        "survey": tr("Khảo sát"),
        "advert": tr("XN quảng cáo"),
    }
    name = words.get(paper.scheme, scheme_word(paper.scheme))
    return f"{name} {paper.stars}★" if paper.stars else name


def state(paper: Certificate, today: date) -> Mark:
    """Return how long a paper is valid yet: red when it is over or nearly so."""
    last, left = last_day(paper), days_left(paper, today)
    if paper.issued > today.isoformat():
        return Mark(tr("chưa tới ngày cấp"), "danger")
    if last is None or left is None:
        wanted = needs_end(paper)
        return Mark(tr("chưa ghi hạn") if wanted else tr("không ghi hạn"), "honey" if wanted else "plain")
    if left < 0:
        return Mark(tr("hết hạn {day}", day=shown_day(last)), "danger")
    if left > SOON_DAYS:
        return Mark(tr("đến {day}", day=shown_day(last)), "tea")
    return Mark(tr("còn %n ngày", "", left), "danger" if left <= URGENT_DAYS else "honey")


def badges(papers: Sequence[Certificate], today: date) -> tuple[Mark, ...]:
    """Return the papers in a word each, in the tone of their state, the worst first."""
    found = [Mark(paper_name(paper), state(paper, today).tone) for paper in papers]
    return tuple(sorted(found, key=lambda mark: _TONES.index(mark.tone)))


def nearest(papers: Sequence[Certificate], today: date) -> tuple[Mark, str] | None:
    """Return the paper to look at first, by name in the tone of its state, and until when it holds.

    That is the one in the worst state, among equals the one that ends first; None where there are none.
    """
    if not papers:
        return None

    def order(paper: Certificate) -> tuple[int, date]:
        return _TONES.index(state(paper, today).tone), last_day(paper) or date.max

    paper = min(papers, key=order)
    return Mark(paper_name(paper), state(paper, today).tone), _until(paper, today)


def _until(paper: Certificate, today: date) -> str:
    """Return the state of a paper where there is little room: a month where it is far away."""
    last, left = last_day(paper), days_left(paper, today)
    if paper.issued > today.isoformat() or last is None or left is None:
        return state(paper, today).text
    if left < 0:
        return tr("hết hạn")
    return f"{last.month}/{last.year}" if left > SOON_DAYS else tr("còn %n ngày", "", left)


def read_back(paper: Certificate, today: date) -> tuple[Mark, ...]:
    """Return what was read of a typed paper, part by part."""
    parts = (
        Mark(paper_name(paper), "tea"),
        Mark(paper.title),
        Mark(tr("số {number}", number=paper.number) if paper.number else ""),
        Mark(_issued(paper)),
        Mark(paper.issuer),
        state(paper, today),
    )
    return tuple(mark for mark in parts if mark.text)


def second_line(paper: Certificate) -> str:
    """Return what else is on a paper, in short."""
    return " · ".join(part for part in (paper.number, paper.issuer, _issued(paper)) if part)


def _issued(paper: Certificate) -> str:
    day = day_of(paper.issued)
    return tr("cấp {day}", day=shown_day(day)) if day else ""


def class_name(law_class: str) -> str:
    """Return what the law takes a product for, as it is chosen; "" is not said yet."""
    return {
        "food": tr("Thực phẩm"),
        "tpbvsk": tr("Thực phẩm bảo vệ sức khỏe"),
        "cosmetic": tr("Mỹ phẩm"),
        "other": tr("Loại khác"),
    }.get(law_class, tr("Chưa chọn"))


def qr_name(qr: str) -> str:
    """Return what the QR of a product carries, as it is chosen."""
    return {
        "order": tr("Đặt hàng"),
        "page": tr("Trang của món"),
        "vietqr": tr("Chuyển khoản"),
        "trace": tr("Nguồn gốc"),
        "none": tr("Không có mã QR"),
    }.get(qr, tr("Theo Cài đặt"))


CLASS_CHOICES = ("", *CLASSES)
QR_CHOICES = ("", *QR_KINDS)


def told(product: Product, today: date) -> str:
    """Return all of it line by line, for the tooltip of a row."""
    lines = [
        tr("Lên hình: {name}", name=product.air_name) if product.air_name else "",
        class_name(product.law_class) if product.law_class else "",
        tr("Mã QR: {kind}", kind=qr_name(product.qr)) if product.qr else "",
        *(f"{paper_name(paper)}: {state(paper, today).text}" for paper in product.certificates),
    ]
    return "\n".join(line for line in lines if line)


def shown_day(day: date) -> str:
    """Return a day as people write it."""
    return day.strftime("%d/%m/%Y")
