"""The certificate of a credential as a learner would get it, drawn beside the window while it is looked at."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QImage, QPixmap, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QLabel, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from mcdesk.app.awards.certifying import specimen
from mcdesk.app.services import Program
from mcdesk.domain.errors import Refused, Unavailable
from mcdesk.ui.context import Ui
from mcdesk.ui.draft import Draft
from mcdesk.ui.forms.labels import wrapped
from mcdesk.ui.panels.parts import while_alive
from mcdesk.ui.panels.review.pdf import PdfPages

PAUSE_MS = 500
SHARP = 2.0
"""Pixels for a point: sharp where the page is shown small."""


class SpecimenPreview(QScrollArea):
    """One page; it is drawn when it is looked at, and again after what it says has changed."""

    shown = Signal()
    """The page says what the answers say."""

    def __init__(self, ui: Ui, draft: Draft, program: Program, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui, self._draft, self._program = ui, draft, program
        self._image = QImage()
        self._stale, self._drawing = True, False
        self.setObjectName("specimen-preview")
        self.setAccessibleName(ui.say("credentials-certificate"))
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        body = QWidget(self)
        box = QVBoxLayout(body)
        box.setContentsMargins(ui.theme.space(1), ui.theme.space(3), ui.theme.space(1), 0)
        box.setSpacing(ui.theme.space(2))
        self.told = wrapped(ui.say("credentials-certificate-about"), "small", body)
        self.picture = QLabel(body)
        self.picture.setObjectName("specimen-picture")
        self.picture.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.picture.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        box.addWidget(self.told)
        box.addWidget(self.picture)
        box.addStretch(1)
        self.setWidget(body)
        self._timer = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._timer.timeout.connect(self._draw)
        draft.changed.connect(self._on_changed)

    def showEvent(self, event: QShowEvent) -> None:
        """Draw what was not drawn yet."""
        super().showEvent(event)
        self._timer.start(0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The page is as wide as there is room."""
        super().resizeEvent(event)
        self._fit()

    def _on_changed(self, _key: str) -> None:
        self._stale = True
        self._timer.start()

    def _draw(self) -> None:
        if not self.isVisible() or not self._stale or self._drawing:
            return
        self._stale, self._drawing = False, True
        services, program, record, lang = self._draft.services, self._program, self._draft.request, self._ui.lang

        def work() -> QImage:
            return PdfPages(specimen(services, program.certificates, record, lang)).image(0, SHARP)

        # The template may have to be read from the workspace.
        self._draft.jobs.store(work, while_alive(self, self._have), while_alive(self, self._have_not))

    def _have(self, image: QImage) -> None:
        self._drawing, self._image = False, image
        self.told.setText(self._ui.say("credentials-certificate-about"))
        name = self._draft.request.title or self._ui.say("wizard-untitled")
        self.picture.setAccessibleName(self._ui.say("credentials-certificate-alt", name=name))
        self._fit()
        if self._stale:
            self._timer.start()
        self.shown.emit()

    def _have_not(self, error: Refused | Unavailable) -> None:
        self._drawing = False
        self.told.setText(self._ui.words(error.message))

    def _fit(self) -> None:
        if not self._image.isNull():
            ratio = self.devicePixelRatioF()
            room = self.viewport().width() - 2 * self._ui.theme.space(1)
            wide = round(min(room * ratio, self._image.width()))
            pixmap = QPixmap.fromImage(
                self._image.scaledToWidth(max(wide, 1), Qt.TransformationMode.SmoothTransformation)
            )
            pixmap.setDevicePixelRatio(ratio)
            self.picture.setPixmap(pixmap)
            self.picture.setFixedHeight(round(pixmap.height() / ratio))

    def minimumSizeHint(self) -> QSize:
        """It gives way."""
        return QSize(80, 80)
