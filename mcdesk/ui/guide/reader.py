"""Where a topic is read: text at a good width, links by keyboard and pointer, and nothing that is fetched."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QTextDocument, QTextOption
from PySide6.QtWidgets import QFrame, QTextBrowser, QWidget

from mcdesk.app.guide import QUESTION
from mcdesk.domain.guide.markdown import SCHEMES
from mcdesk.domain.outline import Block
from mcdesk.ui.context import Ui
from mcdesk.ui.guide.html import html, style
from mcdesk.ui.sheets import open_address

CHARACTERS = 65
"""The most that a line holds."""
_SAMPLE = "The learner will reliably demonstrate the ability to inspect a lift"


class Reader(QTextBrowser):
    """Shows blocks. Links to topics and questions are emitted; web and mail addresses open in the system's program."""

    topic_wanted = Signal(str)
    question_wanted = Signal(str)

    def __init__(self, ui: Ui, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("guide-reader")
        self.setAccessibleName(ui.say("guide-reading"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setUndoRedoEnabled(False)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setLineWrapMode(QTextBrowser.LineWrapMode.FixedPixelWidth)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextBrowserInteraction | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        t, space = ui.theme.tokens, ui.theme.space
        self.setStyleSheet(
            f"QTextBrowser {{ background: {t.page}; color: {t.text}; border: 2px solid transparent; border-radius: 6px;"
            f" padding: {space(1)}px {space(4)}px; selection-background-color: {t.accent};"
            f" selection-color: {t.accent_text}; }} QTextBrowser:focus {{ border: 2px solid {t.focus}; }}"
        )
        self.document().setDefaultStyleSheet(style(ui.theme))
        self.document().setDocumentMargin(space(2))
        self._most = self.text_width() + 2 * space(2)
        self.anchorClicked.connect(self._follow)

    def show_blocks(self, blocks: Iterable[Block]) -> None:
        """Show a text from its beginning."""
        self.setHtml(html(blocks))
        self._fit()
        self.verticalScrollBar().setValue(0)

    def loadResource(self, _kind: int, _name: QUrl | str) -> object:
        """Nothing is loaded, from the disk or from the web."""
        return None

    def _follow(self, url: QUrl) -> None:
        address = url.toString()
        if address.startswith("#"):
            self.topic_wanted.emit(address[1:])
        elif address.startswith(QUESTION):
            self.question_wanted.emit(address.removeprefix(QUESTION))
        elif url.scheme() in SCHEMES:
            open_address(url)

    def text_width(self) -> int:
        """How wide a line of :data:`CHARACTERS` is, in pixels, at the size of the text."""
        sample = QTextDocument()
        sample.setDefaultFont(self.document().defaultFont())
        sample.setDefaultStyleSheet(self.document().defaultStyleSheet())
        sample.setDocumentMargin(0)
        sample.setHtml(f"<p>{_SAMPLE}</p>")
        return round(sample.idealWidth() / len(_SAMPLE) * CHARACTERS)

    def _fit(self) -> None:
        room = self.contentsRect().width() - self.verticalScrollBar().sizeHint().width()
        side = max(room - self._most, 0) // 2
        if self.viewportMargins().left() != side:
            self.setViewportMargins(side, 0, side, 0)
        self.setLineWrapColumnOrWidth(max(min(self.viewport().width(), self._most), 1))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the lines at a good width, in the middle of the page."""
        super().resizeEvent(event)
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space and the paging keys scroll; a link that has the focus is followed by Enter."""
        bar = self.verticalScrollBar()
        if event.key() == Qt.Key.Key_Space and not event.modifiers():
            bar.triggerAction(bar.SliderAction.SliderPageStepAdd)
        else:
            super().keyPressEvent(event)
