"""Whether what was written is on the disk, always in sight: “Saved 10:42”."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from mcdesk.domain import formats
from mcdesk.domain.errors import Refused, Unavailable
from mcdesk.domain.records import Record
from mcdesk.ui.context import Ui
from mcdesk.ui.draft import Draft
from mcdesk.ui.forms.buttons import button
from mcdesk.ui.messages import announce

_LOOKS = {
    "saved": ("check", "success"),
    "saving": ("circle-dashed", "text_quiet"),
    "failed": ("circle-alert", "problem"),
    "locked": ("lock", "text_quiet"),
}


class SavedState(QWidget):
    """The state of saving of one draft."""

    def __init__(self, ui: Ui, draft: Draft, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui, self._draft, self.state = ui, draft, ""
        self.setObjectName("saved-state")
        self._picture = QLabel(self)
        self._words = QLabel(self)
        self._words.setObjectName("saved-words")
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._retry = button(ui, "shell-retry", "quiet", parent=self)
        self._retry.clicked.connect(draft.save_now)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(ui.theme.space(1.5))
        for part in (self._picture, self._words, self._retry):
            row.addWidget(part)
        draft.changed.connect(self._on_changed)
        draft.saved.connect(self._on_saved)
        draft.save_failed.connect(self._on_failed)
        self.refresh()

    @property
    def words(self) -> str:
        """What it says now."""
        return self._words.text()

    def refresh(self) -> None:
        """Show how things stand."""
        if self._draft.read_only:
            self._show("locked", self._locked_by())
        elif self._draft.dirty:
            self._show("saving", self._ui.say("shell-saving"))
        else:
            self._on_saved(self._draft.request)

    def _locked_by(self) -> str:
        """Why nothing can be changed: the workspace, or the state of the record."""
        if self._draft.services.store.read_only:
            return self._ui.say("shell-read-only")
        profile = self._draft.services.profile
        return self._ui.say("shell-locked-state", state=profile.state_label(self._draft.request.state))

    def _on_changed(self, _key: str) -> None:
        if self.state not in ("failed", "locked"):
            self._show("saving", self._ui.say("shell-saving"))

    def _on_saved(self, request: Record) -> None:
        if self._draft.read_only:
            self.refresh()
        elif not self._draft.dirty and request.updated_at is not None:
            recovered = self.state == "failed"
            self._show("saved", self._ui.say("shell-saved", time=formats.clock(request.updated_at, self._ui.lang)))
            if recovered:
                announce(self, self.words)

    def _on_failed(self, error: Refused | Unavailable) -> None:
        why = self._ui.words(error.message)
        self._show("failed", self._ui.say("shell-not-saved"), why)
        announce(self, f"{self.words}. {why}")

    def _show(self, state: str, words: str, why: str = "") -> None:
        self.state = state
        icon, colour = _LOOKS[state]
        size = self._ui.theme.px(16)
        self._picture.setPixmap(self._ui.icon(icon, colour, 16).pixmap(size, size))
        self._words.setText(words)
        self._words.setProperty("role", "problem" if state == "failed" else "hint")
        self._words.style().polish(self._words)
        self._retry.setVisible(state == "failed")
        self.setToolTip(why)
        self.setAccessibleName(words)
        self.setAccessibleDescription(why)
