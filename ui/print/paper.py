"""Sends a label to a printer of this computer, or writes it into a file; in any thread."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMarginsF, QSizeF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter, QPdfWriter
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

from coop_live.errors import CoopLiveError, NotPossible
from coop_live.i18n import tr
from coop_live.shipping.label import Label
from ui.fonts import load_fonts
from ui.print.label import paint_label

MM_PER_INCH = 25.4
PDF_DPI = 300


def printer_names() -> tuple[str, ...]:
    """Return the printers that this computer knows; asking may take a while."""
    return tuple(QPrinterInfo.availablePrinterNames())


def print_label(label: Label, printer: str) -> None:
    """Send a label to a printer by its name. Raises NotPossible where it is not there or takes nothing."""
    info = QPrinterInfo.printerInfo(printer)
    if info.isNull():
        raise NotPossible(printer_away(printer), printer_remedy())
    paper = QPrinter(info, QPrinter.PrinterMode.HighResolution)
    paper.setFullPage(True)
    paper.setPageLayout(_page(label))
    paper.setDocName(label.name)
    _paint(paper, label, paper.resolution() / MM_PER_INCH)


def write_label(label: Label, folder: Path) -> Path:
    """Write a label as a PDF into a folder and return where. Raises NotPossible where that fails."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError:
        raise _cannot_write(folder) from None
    path = folder / f"{label.name}.pdf"
    writer = QPdfWriter(str(path))
    writer.setResolution(PDF_DPI)
    writer.setPageLayout(_page(label))
    writer.setTitle(label.name)
    writer.setCreator("coop_live")
    try:
        _paint(writer, label, PDF_DPI / MM_PER_INCH)
    except NotPossible:
        raise _cannot_write(folder) from None
    return path


def printer_away(printer: str) -> str:
    """Say that a printer is not there."""
    return tr("Không thấy máy in {printer}.", printer=printer)


def printer_remedy() -> str:
    """Say what to do about it."""
    return tr("Bật máy in, cắm dây; hoặc chọn máy khác trong Cài đặt.")


def _page(label: Label) -> QPageLayout:
    size = QPageSize(QSizeF(label.width, label.height), QPageSize.Unit.Millimeter, label.name)
    return QPageLayout(size, QPageLayout.Orientation.Portrait, QMarginsF())


def _paint(paper: QPrinter | QPdfWriter, label: Label, dots: float) -> None:
    load_fonts()
    painter = QPainter()
    if not painter.begin(paper):
        raise NotPossible(tr("Máy in không nhận tem."), printer_remedy())
    try:
        paint_label(painter, label, dots)
    finally:
        painter.end()


def _cannot_write(folder: Path) -> CoopLiveError:
    return NotPossible(
        tr("Không ghi được tem vào thư mục {folder}.", folder=folder.name),
        tr("Đóng tệp tem đang mở, xem ổ đĩa còn chỗ không, rồi bấm lại."),
    )
