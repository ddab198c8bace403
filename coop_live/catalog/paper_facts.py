"""What must be on a paper of each kind before it is kept; words for the kinds."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from coop_live.catalog.cells import Broken, Cell, read_day, shown
from coop_live.errors import InputError
from coop_live.i18n import tr
from coop_live.letters import folded
from coop_live.model import Certificate

MOST_PAPERS = 20
LONGEST_NUMBER, LONGEST_TEXT = 80, 160
# Certificates are given for 3, 4 and 5 stars (Decision 148/QĐ-TTg).
STARS = (3, 4, 5)
# Their validity is what the paper says: 2 or 3 years by the text [?], so the printed day is kept.
PRINTED = ("vietgap", "globalgap", "organic")

# The first is the word that is written; the others are read too.
_WORDS: dict[str, tuple[str, ...]] = {
    "ocop": ("OCOP",),
    "vietgap": ("VietGAP", "Viet GAP"),
    "globalgap": ("GlobalGAP", "Global GAP", "GLOBALG.A.P."),
    "organic": ("Hữu cơ", "Nông nghiệp hữu cơ", "Organic"),
    "origin": ("Chỉ dẫn địa lý", "CDĐL", "Geographical indication", "Origin"),
    "award": ("Giải", "Giải thưởng", "Danh hiệu", "Award"),
    "survey": ("Khảo sát", "Khảo sát thị trường", "Market survey", "Survey"),
    "advert": ("Xác nhận quảng cáo", "Xác nhận nội dung quảng cáo", "XNQC", "Advert confirmation", "Advert"),
}  # fmt: skip
_SCHEME_OF = {folded(word): scheme for scheme, words in _WORDS.items() for word in words}
_BEFORE = ("giay chung nhan ", "giay ", "chung nhan ", "gcn ")


@dataclass(frozen=True, slots=True)
class WrittenPaper:
    """A paper as somebody wrote it, nothing of it checked yet."""

    scheme: Cell
    number: Cell = ""
    stars: Cell = ""
    title: Cell = ""
    issuer: Cell = ""
    issued: Cell = ""
    expires: Cell = ""


def scheme_word(scheme: str) -> str:
    """Return what a kind of paper is called in a file: "ocop" -> "OCOP"."""
    return _WORDS[scheme][0]


def scheme_of(text: str) -> str | None:
    """Return the kind of paper that a text names and nothing else, None for another text."""
    plain = folded(text)
    for words in _BEFORE:
        plain = plain.removeprefix(words)
    return _SCHEME_OF.get(plain)


def certificate_of(written: WrittenPaper) -> Certificate:
    """Return the paper when all is on it that its kind needs; raises InputError at the first trouble."""
    for cell in (written.scheme, written.number, written.stars, written.title, written.issuer):
        if isinstance(cell, Broken):
            raise InputError(cell.cause, cell.remedy)
    scheme = scheme_of(shown(written.scheme))
    if scheme is None:
        raise InputError(
            tr("Chưa rõ “{seen}” là giấy gì.", seen=shown(written.scheme)[:40]),
            tr(
                "Bắt đầu bằng OCOP, VietGAP, GlobalGAP, Hữu cơ, Chỉ dẫn địa lý, "
                "Giải, Khảo sát hoặc Xác nhận quảng cáo."
            ),
        )
    word = scheme_word(scheme)
    paper = Certificate(
        scheme,
        _text(written.number, word, LONGEST_NUMBER),
        _stars(written.stars, scheme),
        _text(written.title, word, LONGEST_TEXT),
        _text(written.issuer, word, LONGEST_TEXT),
        _day(written.issued, tr("Ngày cấp")),
        _day(written.expires, tr("Ngày hết hạn")),
    )
    _check_needed(paper)
    return paper


def certificates_of(parts: Sequence[WrittenPaper]) -> tuple[Certificate, ...]:
    """Return all papers of a product, what stands there twice once. Raises InputError."""
    if len(parts) > MOST_PAPERS:
        raise InputError(tr("Món có hơn {most} giấy.", most=MOST_PAPERS), tr("Giữ lại những giấy còn hạn."))
    return tuple(dict.fromkeys(map(certificate_of, parts)))


def _check_needed(paper: Certificate) -> None:
    """Refuse what could prove nothing: a day, a name or a number is missing."""
    word = scheme_word(paper.scheme)
    if paper.scheme == "ocop" and not paper.stars:
        raise InputError(tr("OCOP thiếu số sao."), tr("Gõ như: {example}", example=example("ocop")))
    if paper.scheme in ("ocop", "award", "survey", "advert") and not paper.issued:
        raise InputError(tr("{paper} thiếu ngày cấp.", paper=word), _as(paper.scheme))
    if paper.scheme in ("award", "survey") and not paper.title:
        raise InputError(tr("{paper} thiếu tên trong ngoặc kép.", paper=word), _as(paper.scheme))
    if paper.scheme == "advert" and not paper.number:
        raise InputError(tr("{paper} thiếu số.", paper=word), _as(paper.scheme))
    if paper.issued and paper.expires and paper.expires < paper.issued:
        raise InputError(tr("{paper} hết hạn trước ngày cấp.", paper=word), tr("Xem lại hai ngày trên giấy."))


def example(scheme: str) -> str:
    """Return a paper of this kind as it is typed, to learn from; nothing in it is real."""
    return {
        "ocop": "OCOP 4 sao 123/QĐ-UBND 15/03/2024 UBND tỉnh Gia Lai",
        "vietgap": "VietGAP VietGAP-TT-13-09-68-0096 đến 31/12/2026",
        "globalgap": "GlobalGAP 4059883000000 đến 31/12/2026",
        "organic": "Hữu cơ HC-012 đến 31/12/2026",
        "origin": 'Chỉ dẫn địa lý "An Toàn" 00001 15/03/2024',
        "award": 'Giải "Sản phẩm tiêu biểu 2026" 01/05/2026',
        "survey": 'Khảo sát "Người tiêu dùng Gia Lai" 01/05/2026',
        "advert": "Xác nhận quảng cáo 45/2026/XNQC 01/02/2026",
    }[scheme]


def _as(scheme: str) -> str:
    return tr("Gõ như: {example}", example=example(scheme))


def _text(cell: Cell, word: str, most: int) -> str:
    text = " ".join(shown(cell).split())
    if len(text) > most:
        raise InputError(
            tr("{paper}: có phần dài {count} chữ.", paper=word, count=len(text)),
            tr("Rút còn {most} chữ trở xuống.", most=most),
        )
    return text


def _stars(cell: Cell, scheme: str) -> int:
    text = shown(cell).casefold().removesuffix("sao").strip()
    if text in ("", "0"):
        return 0
    if scheme != "ocop":
        raise InputError(tr("Chỉ OCOP có sao."), tr("Bỏ số sao đi."))
    if text not in map(str, STARS):
        raise InputError(
            tr("OCOP không có {seen} sao.", seen=text[:10]), tr("Giấy OCOP ghi 3, 4 hoặc 5 sao.")
        )
    return int(text)


def _day(cell: Cell, name: str) -> str:
    return read_day(cell, name).isoformat() if shown(cell) else ""
