"""The live preview beside the editor: what a learner and an employer will read, a moment after it is typed."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QPixmap, QTextOption
from PySide6.QtWidgets import QFrame, QLabel, QScrollBar, QTextBrowser, QVBoxLayout, QWidget

from mcdesk.app.credentials import sheet
from mcdesk.app.credentials.exporting import DRAWN, picture_of
from mcdesk.app.credentials.sheet.source import SheetSource
from mcdesk.domain.answers import Reader
from mcdesk.domain.errors import Refused, Unavailable
from mcdesk.domain.guide.markdown import SCHEMES
from mcdesk.domain.records import Framework
from mcdesk.ui.context import Ui
from mcdesk.ui.draft import Draft
from mcdesk.ui.forms.labels import wrapped
from mcdesk.ui.guide.html import html, style
from mcdesk.ui.messages import announce
from mcdesk.ui.panels.parts import anew, iconed, while_alive
from mcdesk.ui.sheets import opens

PAUSE_MS = 200
"""After this long without a keystroke the preview follows."""
PICTURE = 120
PICTURED = frozenset({"", "badge_image", "badge_recipe", "badge_alt", "badge_alt_fr"})
"""The answers that the picture is made of."""


class PublicText(QTextBrowser):
    """The text. Nothing is loaded into it; web and mail addresses open in the system's program."""

    refused = Signal(object)
    """An address that nothing on this computer opens (why: Refused)."""

    def __init__(self, ui: Ui, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("public-text")
        self.setAccessibleName(ui.say("credentials-preview"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setUndoRedoEnabled(False)
        self.setTabChangesFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        keys = Qt.TextInteractionFlag.TextBrowserInteraction | Qt.TextInteractionFlag.TextSelectableByKeyboard
        self.setTextInteractionFlags(keys)
        self.document().setDefaultStyleSheet(style(ui.theme))
        self.document().setDocumentMargin(ui.theme.space(4))
        self.anchorClicked.connect(self._follow)

    def loadResource(self, _kind: int, _name: QUrl | str) -> object:
        """Nothing."""
        return None

    def _follow(self, address: QUrl) -> None:
        if address.scheme() in SCHEMES:
            opens(self.refused.emit)(address)


class Missing(QWidget):
    """Says which picture is not shown, and takes no room where each is."""

    def __init__(self, ui: Ui, parent: QWidget) -> None:
        super().__init__(parent)
        self._ui, self.words = ui, ""
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self.setObjectName("picture-missing")
        self.hide()

    def say(self, words: str) -> None:
        """Say this, "" for nothing; what to do about it stands on a line of its own."""
        self.words = words
        holder = anew(self._box, self)
        inside, theme = QVBoxLayout(holder), self._ui.theme
        inside.setContentsMargins(0, 0, theme.space(2), theme.space(1))
        inside.setSpacing(theme.space(1))
        what, _, fix = words.partition("\n")
        inside.addWidget(iconed(self._ui, "triangle-alert", "warning", what, "advice", holder))
        mend = wrapped(fix, "", holder)
        mend.setContentsMargins(theme.px(16) + theme.space(2), 0, 0, 0)
        mend.setVisible(bool(fix))
        inside.addWidget(mend)
        self._box.addWidget(holder)
        self.setVisible(bool(words))


class PublicPreview(QWidget):
    """Picture and text, made beside the window."""

    shown = Signal()
    """The preview says what the answers say."""

    def __init__(self, ui: Ui, draft: Draft, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui, self._draft = ui, draft
        self._frameworks: Mapping[str, Framework] | None = None
        self._pictured = self._reading = False
        self.setObjectName("public-preview")
        self.picture = QLabel(self)
        self.picture.setObjectName("public-picture")
        self.text = PublicText(ui, self)
        box = QVBoxLayout(self)
        box.setContentsMargins(ui.theme.space(1), ui.theme.space(3), 0, 0)
        box.setSpacing(ui.theme.space(2))
        box.addWidget(wrapped(ui.say("credentials-preview-about"), "small", self))
        box.addWidget(self.picture, 0, Qt.AlignmentFlag.AlignLeft)
        self.missing = Missing(ui, self)
        box.addWidget(self.missing)
        self.told = wrapped("", "problem", self)
        box.addWidget(self.told)
        box.addWidget(self.text, 1)
        self.picture.hide()
        self.told.hide()
        self.text.refused.connect(self._cannot)
        self._timer = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._timer.timeout.connect(self._write)
        draft.changed.connect(self._on_changed)
        self._read()

    def _read(self) -> None:
        # Asked for anew at the next change where they could not be read.
        self._reading = True
        heads = self._draft.services.frameworks.heads
        self._draft.jobs.store(heads, while_alive(self, self._have_frameworks), while_alive(self, self._have_none))

    def _have_frameworks(self, found: Mapping[str, Framework]) -> None:
        self._frameworks, self._reading = found, False
        self._write()

    def _have_none(self, error: Refused | Unavailable) -> None:
        self._reading = False
        self._cannot(error)

    def _on_changed(self, key: str) -> None:
        self._pictured = self._pictured and key not in PICTURED
        self._timer.start()

    def _write(self) -> None:
        draft, lang, frameworks = self._draft, self._ui.lang, self._frameworks
        if frameworks is None:
            if not self._reading:
                self._read()
            return
        services, record, form = draft.services, draft.request, draft.form

        def write() -> str:
            return html(sheet.preview(record, form, services.profile, frameworks, lang, services.clock.now()))

        draft.jobs.work(write, while_alive(self, self._show))
        if not self._pictured:
            self._pictured = True
            # The picture may have to be read from the workspace.
            have, have_not = while_alive(self, self._show_picture), while_alive(self, self._miss_picture)
            draft.jobs.store(lambda: picture_of(services, record, lang), have, have_not)

    def _show(self, written: str) -> None:
        self.told.hide()
        bar: QScrollBar = self.text.verticalScrollBar()
        at = bar.value()
        self.text.setHtml(written)
        bar.setValue(at)
        self.shown.emit()

    def _show_picture(self, data: bytes) -> None:
        pixmap = QPixmap()
        there = bool(data) and pixmap.loadFromData(data)
        self.picture.setVisible(there)
        if there:
            side = self._ui.theme.px(PICTURE)
            kept, smooth = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
            self.picture.setPixmap(pixmap.scaled(side, side, kept, smooth))
            self.picture.setAccessibleName(self._alt())
        self._say_missing("" if there else self._why_missing())

    def _miss_picture(self, error: Refused | Unavailable) -> None:
        # It is read again at the next change.
        self._pictured = False
        self.picture.hide()
        self._say_missing(self._ui.failure(error))

    def _why_missing(self) -> str:
        """Which picture is not shown and what to do, "" where none is attached."""
        file = Reader(self._draft.answers).part("badge_image")
        if not file.text("sha256"):
            return ""
        why = "unread" if file.text("media_type").lower() in DRAWN else "other"
        said = (self._ui.say(f"credentials-picture-{why}{end}", name=file.text("name")) for end in ("", "-fix"))
        return "\n".join(said)

    def _say_missing(self, words: str) -> None:
        if words == self.missing.words:
            return
        self.missing.say(words)
        if words:
            announce(self, words)

    def _cannot(self, error: Refused | Unavailable) -> None:
        self.told.setText(self._ui.failure(error))
        self.told.show()
        announce(self.told, self.told.text())

    def _alt(self) -> str:
        draft = self._draft
        now = draft.services.clock.now()
        return SheetSource(draft.request, draft.form, draft.services.profile, {}, self._ui.lang, now, None).alt
