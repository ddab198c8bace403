"""One evening of an account in six layouts as banks may give them; made by us, none publishes its own [?]."""

from __future__ import annotations

import csv
import io
import unicodedata
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

import openpyxl

LETTERHEAD = (
    ("NGÂN HÀNG TMCP MẪU", "", ""),
    ("SAO KÊ TÀI KHOẢN / STATEMENT OF ACCOUNT",),
    ("Chủ tài khoản: HTX NÔNG NGHIỆP AN TOÀN", "", "Số tài khoản: 0071000000000"),
    ("Từ ngày 22/11/2026, đến ngày 23/11/2026",),
    (),
)


@dataclass(frozen=True)
class Booked:
    """One line as the bank knows it; `dong` is below 0 where money went out."""

    at: datetime
    reference: str
    dong: int
    content: str


def _at(day: int, hour: int, minute: int) -> datetime:
    return datetime(2026, 11, day, hour, minute)


EVENING = (
    Booked(_at(22, 20, 15), "FT26326001", 170_000, "MBVCB.6138476.HTX001321.CT tu 0071000 NGUYEN VAN A"),
    Booked(_at(22, 20, 17), "FT26326002", 1_250_000, "htx 0000 13 chuyen tien"),
    Booked(_at(22, 20, 40), "FT26326003", -35_000, "Phi SMS, thang 11"),
    Booked(_at(22, 21, 2), "FT26326004", 85_000, "CONG TY TNHH Chè dây; tra tien"),
    Booked(_at(22, 21, 3), "FT26326005", 85_000, "CONG TY TNHH Chè dây; tra tien"),
    Booked(_at(23, 7, 0), "FT26326006", 90_000, "HTX000021"),
)


def vietnamese_workbook(folder: Path) -> Path:
    """Headings in two languages, sums as text with commas, a line of totals and one of thanks."""
    rows: list[Sequence[object]] = [*LETTERHEAD]
    heads = ("Ngày giao dịch/ Transaction date", "Số tham chiếu/ Reference", "Số tiền ghi nợ/ Debit")
    rows.append((*heads, "Số tiền ghi có/ Credit", "Số dư/ Balance", "Mô tả/ Description"))
    rows += [
        (f"{one.at:%d/%m/%Y}", one.reference, _comma(-one.dong), _comma(one.dong), "9,999,999", one.content)
        for one in EVENING
    ]
    rows += [("Tổng số/ Total", "", "35,000", "1,680,000"), ("Cảm ơn Quý khách đã sử dụng dịch vụ.",)]
    return _workbook(folder / "bilingual.xlsx", rows)


def english_workbook(folder: Path) -> Path:
    """Real moments and numbers, and columns that name the payer; a first sheet with nothing of use."""
    rows: list[Sequence[object]] = [
        ("Account statement",),
        (
            "Transaction date",
            "Remitter",
            "Remitter bank",
            "Details",
            "Transaction no",
            "Debit",
            "Credit",
            "Balance",
        ),
    ]
    rows += [
        (one.at, "NGUYEN VAN A", "VCB", one.content, one.reference, max(0, -one.dong), max(0, one.dong), 9.0)
        for one in EVENING
    ]
    return _workbook(folder / "english.xlsx", rows, first=[("Trang bìa",), ("Kính gửi quý khách",)])


def two_rows_of_headings(folder: Path) -> Path:
    """ "Phát sinh" over "Nợ" and "Có", no reference, and contents that go on in the next row."""
    rows: list[Sequence[object]] = [
        *LETTERHEAD,
        ("STT", "Ngày", "Phát sinh", "", "Số dư", "Diễn giải"),
        ("", "", "Nợ", "Có", "", ""),
        ("", "22/11/2026", "", "", "5.000.000", "Số dư đầu kỳ"),
    ]
    for number, one in enumerate(EVENING, start=1):
        head, tail = one.content[:8], one.content[8:]
        sums = (_point(-one.dong), _point(one.dong), "9.999.999")
        rows += [(str(number), f"{one.at:%d/%m/%Y %H:%M:%S}", *sums, head), ("", "", "", "", "", tail)]
    rows += [
        ("", "", "35.000", "1.680.000", "", "Cộng phát sinh trong kỳ"),
        ("", "Người lập", "", "Giám đốc"),
    ]
    return _workbook(folder / "two-rows.xlsx", rows)


def comma_file(folder: Path) -> Path:
    """UTF-8 with its mark, commas between cells and in sums."""
    rows = [("STT", "NGÀY GD", "SỐ CT", "PS NỢ", "PS CÓ", "SỐ DƯ", "NỘI DUNG")]
    rows += [
        (
            *(str(number), f"{one.at:%d-%m-%Y %H:%M}", one.reference),
            *(_comma(-one.dong, ".00"), _comma(one.dong, ".00"), "1.00", one.content),
        )
        for number, one in enumerate(EVENING, start=1)
    ]
    return _csv(folder / "comma.csv", rows, ",", "utf-8-sig")


def old_letters_file(folder: Path) -> Path:
    """Windows-1258, semicolons, one column of sums with signs and their currency."""
    rows = [*(tuple(map(str, row)) for row in LETTERHEAD), ("Ngày", "Giờ", "Số tiền", "Nội dung giao dịch")]
    rows += [
        (f"{one.at:%d/%m/%Y}", f"{one.at:%H:%M}", f"{_sign(one)}{_point(abs(one.dong))} VND", one.content)
        for one in EVENING
    ]
    return _csv(folder / "old.csv", rows, ";", "cp1258")


def tab_file(folder: Path) -> Path:
    """UTF-16, tabs, sums without a sign beside a column that says which way, the newest line first."""
    rows = [("Thời gian", "Mã giao dịch", "Số tiền", "D/C", "Nội dung")]
    rows += [
        (
            *(f"{one.at:%H:%M:%S %d/%m/%Y}", one.reference, str(abs(one.dong))),
            *("C" if one.dong > 0 else "D", one.content),
        )
        for one in reversed(EVENING)
    ]
    return _csv(folder / "tabs.csv", rows, "\t", "utf-16")


LAYOUTS: tuple[Callable[[Path], Path], ...] = (
    *(vietnamese_workbook, english_workbook, two_rows_of_headings),
    *(comma_file, old_letters_file, tab_file),
)


def _sign(one: Booked) -> str:
    return "+" if one.dong > 0 else "-"


def _comma(dong: int, behind: str = "") -> str:
    return f"{dong:,}{behind}" if dong > 0 else ""


def _point(dong: int) -> str:
    return f"{dong:,}".replace(",", ".") if dong > 0 else ""


def _workbook(path: Path, rows: Sequence[Sequence[object]], first: Sequence[Sequence[object]] = ()) -> Path:
    book = openpyxl.Workbook()
    sheet = book.active
    for row in first:
        sheet.append(row)
    if first:
        sheet = book.create_sheet("Sao kê")
    for row in rows:
        sheet.append(row)
    book.save(path)
    return path


def _csv(path: Path, rows: Sequence[Sequence[str]], separator: str, encoding: str) -> Path:
    text = io.StringIO(newline="")
    csv.writer(text, delimiter=separator).writerows(rows)
    # Windows-1258 writes marks apart from their letters, as Vietnamese keyboards of then did.
    if encoding == "cp1258":
        path.write_bytes(_old(text.getvalue()))
    else:
        path.write_text(text.getvalue(), encoding=encoding, newline="")
    return path


def _old(text: str) -> bytes:
    written = []
    for letter in unicodedata.normalize("NFC", text):
        try:
            written.append(letter.encode("cp1258"))
        except UnicodeEncodeError:
            parts = unicodedata.normalize("NFD", letter)
            tone = next(mark for mark in parts if mark in "\u0300\u0301\u0303\u0309\u0323")
            rest = unicodedata.normalize("NFC", parts.replace(tone, ""))
            written.append((rest + tone).encode("cp1258"))
    return b"".join(written)
