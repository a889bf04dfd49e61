"""The pages of the proposal below each other; each is drawn when it comes into sight, beside the window's work."""

from __future__ import annotations

from bisect import bisect_right
from collections import OrderedDict
from itertools import accumulate

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from mcdesk.ui.context import Ui
from mcdesk.ui.panels.parts import while_alive
from mcdesk.ui.panels.review.pdf import PdfPages
from mcdesk.ui.ringed_area import RingedArea

ZOOMS = (0.5, 0.67, 0.8, 1.0, 1.25, 1.5, 2.0, 3.0)
"""Steps of zoom; 1.0 is a page as wide as the view."""
KEPT = 64 * 1024 * 1024
"""So many bytes of drawn pages are kept, and the last two pages in any case."""
SHARPEST = 400
"""A page is drawn at so many per cent of its points at most, and stretched beyond."""
_GAP = 12


class PagesView(RingedArea):
    """Page Up and Page Down go from page to page; plus and minus zoom."""

    page_changed = Signal(int, int)
    """The page in sight, from 1, and how many there are."""

    def __init__(self, ui: Ui, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = ui
        self.pages: PdfPages | None = None
        self.zoom = self._scale = 1.0
        self._tops: list[float] = [0.0]
        self._images: OrderedDict[tuple[int, int], QImage] = OrderedDict()
        self._asked: set[tuple[int, int]] = set()
        self._page = 0
        self.setObjectName("review-pages")
        self.setAccessibleName(ui.say("panels-preview-pages"))
        self.setAccessibleDescription(ui.say("panels-preview-pages-hint"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.verticalScrollBar().valueChanged.connect(self._scrolled)

    def sizeHint(self) -> QSize:
        """A page and a half."""
        return QSize(self.ui.theme.px(420), self.ui.theme.px(560))

    def show_pages(self, pages: PdfPages) -> None:
        """Show another document, at the place where the last one was left."""
        at = self.verticalScrollBar().value()
        self.pages = pages
        self._images.clear()
        self._asked.clear()
        self._measure()
        self.verticalScrollBar().setValue(at)
        self._scrolled()
        self.viewport().update()

    def zoom_by(self, steps: int) -> None:
        """Zoom in (1) or out (-1) by a step."""
        near = min(ZOOMS, key=lambda z: abs(z - self.zoom))
        zoom = ZOOMS[min(max(ZOOMS.index(near) + steps, 0), len(ZOOMS) - 1)]
        bar = self.verticalScrollBar()
        share = bar.value() / max(bar.maximum(), 1)
        self.zoom = zoom
        self._measure()
        bar.setValue(round(share * bar.maximum()))
        self.viewport().update()

    def go_to(self, page: int) -> None:
        """Bring a page (from 0) to the top."""
        if self.pages is not None:
            page = min(max(page, 0), len(self.pages.sizes) - 1)
            self.verticalScrollBar().setValue(round(self._tops[page]))

    def _measure(self) -> None:
        """Work out once how large all pages are and where each begins: scrolling and painting ask for it often."""
        sizes = self.pages.sizes if self.pages else ()
        widest = max((w for w, _ in sizes), default=0.0)
        self._scale = scale = max(self.viewport().width() - 2 * _GAP, 60) * self.zoom / (widest or 612.0)
        self._tops = list(accumulate((h * scale + _GAP for _, h in sizes), initial=0.0))
        high, wide = self._tops[-1] + _GAP, widest * scale + 2 * _GAP
        for bar, whole, seen in (
            (self.verticalScrollBar(), high, self.viewport().height()),
            (self.horizontalScrollBar(), wide, self.viewport().width()),
        ):
            bar.setRange(0, max(round(whole - seen), 0))
            bar.setPageStep(seen)
            bar.setSingleStep(40)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Pages follow the width."""
        super().resizeEvent(event)
        page = self._page
        self._measure()
        if self.pages is not None and event.oldSize().width() != event.size().width():
            self.go_to(page)

    def _scrolled(self) -> None:
        sizes = self.pages.sizes if self.pages else ()
        middle = self.verticalScrollBar().value() + self.viewport().height() / 3
        self._page = max(min(bisect_right(self._tops, middle), len(sizes)) - 1, 0)
        self.page_changed.emit(self._page + 1 if sizes else 0, len(sizes))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the pages in sight, and ask for those that are not drawn yet."""
        painter = QPainter(self.viewport())
        painter.fillRect(self.viewport().rect(), self.ui.theme.colour("panel"))
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        scale, offset = self._scale, self.verticalScrollBar().value()
        for number, (wide, high) in enumerate(self.pages.sizes if self.pages else ()):
            top = self._tops[number] - offset + _GAP
            if top > self.viewport().height() or top + high * scale < 0:
                continue
            spare = max(self.viewport().width() - wide * scale, 2 * _GAP) / 2
            area = QRectF(spare - self.horizontalScrollBar().value(), top, wide * scale, high * scale)
            painter.fillRect(area, Qt.GlobalColor.white)
            image = self._image(number, min(round(scale * self.devicePixelRatioF() * 100), SHARPEST))
            if image is not None:
                painter.drawImage(area, image)
            painter.setPen(QPen(self.ui.theme.colour("line"), 1))
            painter.drawRect(area)
        self.paint_ring(painter, self.ui.theme.colour("focus"))
        painter.end()

    def _image(self, number: int, percent: int) -> QImage | None:
        key = (number, percent)
        if key in self._images:
            self._images.move_to_end(key)
            return self._images[key]
        pages = self.pages
        if pages is not None and key not in self._asked:
            self._asked.add(key)

            def keep(image: QImage) -> None:
                self._keep(pages, key, image)

            self.ui.jobs.work(lambda: pages.image(number, percent / 100), while_alive(self, keep))
        return next((image for (n, _), image in reversed(self._images.items()) if n == number), None)

    def _keep(self, pages: PdfPages, key: tuple[int, int], image: QImage) -> None:
        if pages is not self.pages:
            return
        self._asked.discard(key)
        self._images[key] = image
        while len(self._images) > 2 and sum(i.sizeInBytes() for i in self._images.values()) > KEPT:
            self._images.popitem(last=False)
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go from page to page, or zoom."""
        key = event.key()
        if key in (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp):
            self.go_to(self._page + (1 if key == Qt.Key.Key_PageDown else -1))
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End) and self.pages is not None:
            self.go_to(0 if key == Qt.Key.Key_Home else len(self.pages.sizes) - 1)
        elif key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal, Qt.Key.Key_Minus):
            self.zoom_by(-1 if key == Qt.Key.Key_Minus else 1)
        else:
            super().keyPressEvent(event)
