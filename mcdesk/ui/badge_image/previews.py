"""The badge as it will be seen, at each size, drawn beside the window a moment after the last change."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QLabel, QSizePolicy, QVBoxLayout, QWidget

from mcdesk.app.badge_image import draw
from mcdesk.domain.badge_image.drawn import Drawn
from mcdesk.domain.badge_image.recipe import Recipe
from mcdesk.domain.errors import Refused, Unavailable
from mcdesk.domain.texts import Lang
from mcdesk.ui.badge_image.design import Design
from mcdesk.ui.panels.parts import while_alive

SIZES = (64, 200, 400)
PAUSE_MS = 90
"""After this long without a change the badge is drawn: every keystroke would draw it too often."""


@dataclass(frozen=True)
class Shown:
    """A drawing with its pixels at each of :data:`SIZES`."""

    of: tuple[Recipe, Lang]
    drawn: Drawn
    pixels: tuple[bytes, ...]


class Preview(QWidget):
    """The badge at one size, with the size in words below it."""

    def __init__(self, design: Design, size: int, parent: QWidget) -> None:
        super().__init__(parent)
        self.size_px, self._ui = size, design.ui
        self.setObjectName(f"preview:{size}")
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(self._ui.theme.space(1))
        self.picture = QLabel(self)
        self.picture.setFixedSize(QSize(size, size))
        words = QLabel(self._ui.say("badge-image-preview-size", size=size), self)
        words.setProperty("role", "small")
        box.addWidget(self.picture, 0, Qt.AlignmentFlag.AlignHCenter)
        box.addWidget(words, 0, Qt.AlignmentFlag.AlignHCenter)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_pixels(self, data: bytes, alt: str) -> None:
        """Show a PNG; a screen reader says ``alt``."""
        pixmap = QPixmap()
        pixmap.loadFromData(data)
        self.picture.setPixmap(pixmap)
        self.picture.setAccessibleName(self._ui.say("badge-image-preview", size=self.size_px, alt=alt))


class Previews(QWidget):
    """All sizes; it lays nothing out itself. ``drawn`` is emitted with the :class:`Drawn` once it is seen."""

    drawn = Signal(object)
    failed = Signal(object)

    def __init__(self, design: Design, parent: QWidget) -> None:
        super().__init__(parent)
        self.design, self.lang = design, design.ui.lang
        self.each = {size: Preview(design, size, parent) for size in SIZES}
        self.shown: Shown | None = None
        self._busy = False
        self._timer = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._timer.timeout.connect(self._draw)
        self.hide()

    def show_in(self, lang: Lang) -> None:
        """Show the words in a language."""
        self.lang = lang
        self.refresh()

    def refresh(self) -> None:
        """Draw what the draft has, soon."""
        self._timer.start(PAUSE_MS if self.shown else 0)

    def _draw(self) -> None:
        wanted = (self.design.recipe, self.lang)
        if self._busy or (self.shown is not None and self.shown.of == wanted):
            return
        self._busy = True
        services = self.design.draft.services

        def work() -> Shown:
            drawn = draw(services, *wanted)
            return Shown(wanted, drawn, tuple(services.art.png(drawn.svg, size) for size in SIZES))

        self.design.draft.jobs.work(work, while_alive(self, self._show), while_alive(self, self._fail))

    def _show(self, shown: Shown) -> None:
        self._busy, self.shown = False, shown
        alt = shown.of[0].alt.to(self.lang)
        for preview, data in zip(self.each.values(), shown.pixels, strict=True):
            preview.show_pixels(data, alt)
        self.drawn.emit(shown.drawn)
        # The recipe may have changed while this was drawn.
        self._draw()

    def _fail(self, error: Refused | Unavailable) -> None:
        self._busy = False
        self.failed.emit(error)
