"""The pages of a PDF as pictures."""

from __future__ import annotations

from contextlib import closing
from threading import Lock

from PySide6.QtGui import QImage

_ONE_AT_A_TIME = Lock()
"""PDFium may not be called from two threads at once."""


class PdfPages:
    """A PDF in memory. ``sizes`` holds width and height of each page in points.

    It is opened anew for each picture: a document left to the garbage collector would be closed by whichever thread
    runs it, beside a picture that is being drawn.
    """

    def __init__(self, data: bytes) -> None:
        import pypdfium2

        self.data = data
        with _ONE_AT_A_TIME, closing(pypdfium2.PdfDocument(data)) as document:
            self.sizes: tuple[tuple[float, float], ...] = tuple(map(document.get_page_size, range(len(document))))

    def image(self, number: int, scale: float) -> QImage:
        """A page (counted from 0) as a picture; at a ``scale`` of 1 a point is a pixel. From any thread."""
        import pypdfium2

        with (
            _ONE_AT_A_TIME,
            closing(pypdfium2.PdfDocument(self.data)) as document,
            closing(document[number]) as page,
            closing(page.render(scale=scale, prefer_bgrx=True, maybe_alpha=False)) as bitmap,
        ):
            shape = (bitmap.width, bitmap.height, bitmap.stride)
            return QImage(bytes(bitmap.buffer), *shape, QImage.Format.Format_RGB32).copy()
