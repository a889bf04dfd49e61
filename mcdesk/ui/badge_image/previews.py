"""The badge as it will be seen, at each size, drawn beside the window a moment after the last change."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QPixmap, QResizeEvent
from PySide6.QtWidgets import QLabel, QLayout, QSizePolicy, QVBoxLayout, QWidget

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
    """The badge at one size, or as large as there is room for, with the size in words below it."""

    def __init__(self, design: Design, size: int, parent: QWidget) -> None:
        super().__init__(parent)
        self.size_px, self._ui = size, design.ui
        self.setObjectName(f"preview:{size}")
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(self._ui.theme.space(1))
        # The picture follows the room, not the room the picture.
        box.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        self.picture = QLabel(self)
        self.picture.setScaledContents(True)
        self.words = QLabel(self)
        self.words.setProperty("role", "small")
        box.addWidget(self.picture, 0, Qt.AlignmentFlag.AlignHCenter)
        box.addWidget(self.words, 0, Qt.AlignmentFlag.AlignHCenter)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._fit(size)

    def _fit(self, side: int) -> None:
        self.picture.setFixedSize(side, side)
        self.words.setText(self._ui.say("badge-image-preview-size", size=side))

    def sizeHint(self) -> QSize:
        """The whole size, with the words below."""
        words = self.words.sizeHint()
        return QSize(max(self.size_px, words.width()), self.size_px + self._ui.theme.space(1) + words.height())

    def minimumSizeHint(self) -> QSize:
        """A picture that is larger than the smallest one may be shown smaller than it is."""
        return QSize(max(min(SIZES), self.words.sizeHint().width()), self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take what room there is, and say how large the picture is then."""
        super().resizeEvent(event)
        self._fit(min(self.size_px, self.width()))

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
