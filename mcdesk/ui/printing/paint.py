"""The pages of a PDF on a printer."""

from __future__ import annotations

from PySide6.QtCore import QMarginsF, QRectF, QSizeF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter

from mcdesk.domain.errors import Unavailable
from mcdesk.domain.texts import message
from mcdesk.ui.panels.review.pdf import PdfPages
from mcdesk.ui.tasks import Task

SHARPEST = 300
"""Pages are drawn at so many dots to the inch at most; text is sharp at that, and memory small."""


def set_paper(printer: QPrinter, pages: PdfPages) -> None:
    """Give the printer the paper of the document, to its edges: the pages bring their own margins."""
    if pages.sizes:
        wide, high = pages.sizes[0]
        size = QPageSize(QSizeF(wide, high), QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.FuzzyMatch)
        printer.setPageLayout(QPageLayout(size, QPageLayout.Orientation.Portrait, QMarginsF()))
    printer.setFullPage(True)


def wanted_pages(printer: QPrinter, pages: PdfPages) -> range:
    """The pages that were asked for in the printer's dialog, counted from 0."""
    last = len(pages.sizes)
    if printer.printRange() is not QPrinter.PrintRange.PageRange or not printer.fromPage():
        return range(last)
    return range(min(printer.fromPage() - 1, last), min(printer.toPage() or last, last))


def paint_pages(pages: PdfPages, printer: QPrinter, task: Task) -> int:
    """Print; how many pages were printed. Raises Unavailable. A task that was stopped prints nothing."""
    wanted = wanted_pages(printer, pages)
    task.total = len(wanted)
    painter = QPainter()
    if not painter.begin(printer):
        raise Unavailable(message("printing-not-begun", printer=printer.printerName() or printer.outputFileName()))
    try:
        for number in wanted:
            if task.stopped:
                printer.abort()
                return 0
            if task.done and not printer.newPage():
                raise Unavailable(message("printing-broke-off", page=number + 1))
            _paint(painter, printer, pages, number)
            task.done += 1
    finally:
        painter.end()
    return task.done


def _paint(painter: QPainter, printer: QPrinter, pages: PdfPages, number: int) -> None:
    wide, high = pages.sizes[number]
    paper = printer.paperRect(QPrinter.Unit.DevicePixel)
    scale = min(paper.width() / wide, paper.height() / high)
    image = pages.image(number, min(printer.resolution(), SHARPEST) / 72)
    width, height = wide * scale, high * scale
    area = QRectF((paper.width() - width) / 2, (paper.height() - height) / 2, width, height)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.drawImage(area, image)
