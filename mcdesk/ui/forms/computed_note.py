"""Under a question: what follows from it and the other answers, while they are written."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from mcdesk.app.requests import check_of
from mcdesk.domain.computed import Computed, computed
from mcdesk.domain.outline import Tone
from mcdesk.domain.texts import words
from mcdesk.ui.forms.editor import Place
from mcdesk.ui.forms.labels import wrapped

LOOKS = {Tone.GOOD: ("check", "success"), Tone.WARNING: ("triangle-alert", "warning")}
"""The icon and the colour of a line; the words say the same without them."""
PLAIN = ("info", "text_quiet")


class ComputedNote(QWidget):
    """The lines that stand under one question; hidden while there are none."""

    def __init__(self, place: Place, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.place, self.ui, self.draft = place, place.ui, place.draft
        self.setObjectName(f"computed:{place.ref.field}")
        self._shown: tuple[Computed, ...] = ()
        self._lines: list[QWidget] = []
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(self.ui.theme.space(1))
        self.draft.changed.connect(self.refresh)
        self.hide()
        self.refresh("")

    def refresh(self, _key: str) -> None:
        """Say what follows from the answers as they stand."""
        check = check_of(self.draft.services, self.draft.answers, kind=self.draft.request.kind)
        found = tuple(c for c in computed(check) if c.after == self.place.ref.field)
        if found == self._shown:
            return
        self._shown = found
        for line in self._lines:
            self._box.removeWidget(line)
            line.hide()
            line.deleteLater()
        self._lines = [self._line(one) for one in found]
        for line in self._lines:
            self._box.addWidget(line)
        self.setVisible(bool(found))

    def _line(self, one: Computed) -> QWidget:
        icon, token = LOOKS.get(one.tone, PLAIN)
        line = QWidget(self)
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(self.ui.theme.space(2))
        picture, size = QLabel(line), self.ui.theme.px(16)
        picture.setPixmap(self.ui.icon(icon, token, 16).pixmap(size, size))
        row.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        said = words(one.value, self.ui.lang)
        row.addWidget(wrapped(self.ui.say("computed-line", label=one.label, value=said), "hint", line), 1)
        return line
