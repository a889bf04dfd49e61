"""The page as the real PDF shows it, drawn beside the window's work, with what pre-flight found."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QImage
from shiboken6 import isValid

from mcdesk.app.certificates.ports import Order
from mcdesk.app.certificates.preflight import preflight
from mcdesk.app.upkeep.records import unwatched
from mcdesk.domain.certificates.findings import Finding
from mcdesk.domain.certificates.template import Template
from mcdesk.domain.errors import Refused, Unavailable
from mcdesk.ui.certificates.design import Design
from mcdesk.ui.panels.review.pdf import PdfPages

PAUSE_MS = 90


@dataclass(frozen=True)
class Drawn:
    """A template as it came out."""

    template: Template
    data: bytes
    image: QImage
    findings: tuple[Finding, ...]


class Drawing(QObject):
    """Draws the design whenever it changes; the latest wins."""

    ready = Signal(object)
    failed = Signal(object)

    def __init__(self, design: Design, parent: QObject) -> None:
        super().__init__(parent)
        self._design = design
        self.drawn: Drawn | None = None
        self._scale = 1.5
        self._number = self._under_way = 0
        self._timer = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._timer.timeout.connect(self._start)
        design.changed.connect(self._timer.start)
        self._timer.start(0)

    def at_scale(self, scale: float) -> None:
        """Draw so many pixels for a point from now on."""
        if abs(scale - self._scale) > 0.05:
            self._scale = scale
            self._timer.start()

    def _start(self) -> None:
        if self._under_way:
            self._timer.start()
            return
        self._under_way = self._number = self._number + 1
        design, scale = self._design, self._scale
        template, lang, facts, files = design.template, design.lang, design.facts, design.files
        order = Order(template, lang, [facts], facts.value("issuer"), design.services.clock.now())

        def work() -> Drawn:
            data = files.press(order, unwatched).one(facts)
            found = preflight(files, template, lang, [facts], unwatched).findings
            return Drawn(template, data, PdfPages(data).image(0, scale), found)

        design.desk.jobs.work(
            work,
            lambda drawn: self._have(drawn) if isValid(self) else None,
            lambda error: self._have_not(error) if isValid(self) else None,
        )

    def _have(self, drawn: Drawn) -> None:
        self._under_way = 0
        self.drawn = drawn
        self.ready.emit(drawn)

    def _have_not(self, error: Refused | Unavailable) -> None:
        self._under_way = 0
        self.failed.emit(error)
