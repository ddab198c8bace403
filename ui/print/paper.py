"""Sends pages and labels to a printer of this computer, or writes them into a file; in any thread."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain, groupby
from pathlib import Path

from PySide6.QtCore import QMarginsF, QSizeF
from PySide6.QtGui import QGuiApplication, QPagedPaintDevice, QPageLayout, QPageSize, QPainter, QPdfWriter
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

from coop_live.errors import CoopLiveError, NotPossible
from coop_live.i18n import tr
from coop_live.saving import written_aside
from coop_live.shipping.paper import Page
from ui.fonts import load_fonts
from ui.print.page import paint_page

MM_PER_INCH = 25.4
PDF_DPI = 300
FOLDER = "tem"
"""Where labels are files, in the folder of documents."""


class Papers:
    """The writer of pages as the core knows it; makes a Qt of its own where there is no window."""

    def __init__(self) -> None:
        self._own: QGuiApplication | None = None

    def write(self, pages: Iterable[Page], path: Path) -> None:
        """Write pages into one PDF, each at its own size. Raises CoopLiveError where that fails."""
        if QGuiApplication.instance() is None:
            self._own = QGuiApplication([sys.argv[0], "-platform", "offscreen"])
        write_pages(pages, path)


class Printing:
    """The writer of pages onto a printer of this computer."""

    def __init__(self, printer: str) -> None:
        self._printer = printer

    def write(self, pages: Iterable[Page], path: Path) -> None:
        """Send pages to the printer; nothing is written to `path`. Raises NotPossible where it is away."""
        print_pages(pages, self._printer)


def printer_names() -> tuple[str, ...]:
    """Return the printers that this computer knows; asking may take a while."""
    return tuple(QPrinterInfo.availablePrinterNames())


def print_pages(pages: Iterable[Page], printer: str) -> None:
    """Send pages to a printer by its name. Raises NotPossible where it is not there or takes nothing."""
    info = QPrinterInfo.printerInfo(printer)
    if info.isNull():
        raise NotPossible(printer_away(printer), printer_remedy())
    _first, waiting = _opened(pages)
    for job in jobs(waiting):
        _print_job(info, job)


def jobs(pages: Iterable[Page]) -> Iterator[Iterator[Page]]:
    """Give pages in runs of one size: a printer may not take another size in the middle of a job [?]."""
    return (run for _size, run in groupby(pages, key=lambda page: (page.width, page.height)))


def _print_job(info: QPrinterInfo, pages: Iterator[Page]) -> None:
    first, waiting = _opened(pages)
    paper = QPrinter(info, QPrinter.PrinterMode.HighResolution)
    paper.setFullPage(True)
    paper.setPageLayout(_layout(first))
    paper.setDocName(first.name)
    refused = NotPossible(tr("Máy in không nhận tem."), printer_remedy())
    try:
        _paint(paper, waiting, paper.resolution() / MM_PER_INCH, refused)
    except BaseException:
        paper.abort()  # what is half told to the printer is not printed, where it can be held back
        raise


def write_label(pages: Sequence[Page], folder: Path) -> Path:
    """Write the label of one order as a PDF into a folder and return where. Raises CoopLiveError."""
    path = room_in(folder) / f"{pages[0].name}.pdf"
    write_pages(pages, path)
    return path


def room_in(folder: Path) -> Path:
    """Return a folder, made where there was none. Raises NotPossible where that fails."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError:
        raise _cannot_write(folder) from None
    return folder


def write_pages(pages: Iterable[Page], path: Path) -> None:
    """Write pages into one PDF, whole or not at all. Raises CoopLiveError where that fails."""
    first, waiting = _opened(pages)
    with written_aside(path) as aside:
        writer = QPdfWriter(str(aside))
        writer.setResolution(PDF_DPI)
        writer.setPageLayout(_layout(first))
        writer.setTitle(first.name)
        writer.setCreator("coop_live")
        _paint(writer, waiting, PDF_DPI / MM_PER_INCH, _cannot_write(path.parent))


def printer_away(printer: str) -> str:
    """Say that a printer is not there."""
    return tr("Không thấy máy in {printer}.", printer=printer)


def printer_remedy() -> str:
    """Say what to do about it."""
    return tr("Bật máy in, cắm dây; hoặc chọn máy khác trong Cài đặt.")


def _opened(pages: Iterable[Page]) -> tuple[Page, Iterator[Page]]:
    """Return the first page, and all of them again. Raises NotPossible where there is none."""
    waiting = iter(pages)
    first = next(waiting, None)
    if first is None:
        raise NotPossible(tr("Không có gì để in."), tr("Chọn đơn đã chốt, chưa gửi."))
    return first, chain((first,), waiting)


def _layout(page: Page) -> QPageLayout:
    exact = QPageSize.SizeMatchPolicy.ExactMatch
    size = QPageSize(QSizeF(page.width, page.height), QPageSize.Unit.Millimeter, page.name, exact)
    return QPageLayout(size, QPageLayout.Orientation.Portrait, QMarginsF())


def _paint(paper: QPagedPaintDevice, pages: Iterable[Page], dots: float, refused: CoopLiveError) -> None:
    """Paint pages as they come; raises `refused` where the device takes nothing."""
    load_fonts()
    painter = QPainter()
    if not painter.begin(paper):
        raise refused
    try:
        for place, page in enumerate(pages):
            if place:
                paper.setPageLayout(_layout(page))
                paper.newPage()
            paint_page(painter, page, dots)
    finally:
        painter.end()


def _cannot_write(folder: Path) -> CoopLiveError:
    return NotPossible(
        tr("Không ghi được tem vào thư mục {folder}.", folder=folder.name),
        tr("Đóng tệp tem đang mở, xem ổ đĩa còn chỗ không, rồi bấm lại."),
    )
