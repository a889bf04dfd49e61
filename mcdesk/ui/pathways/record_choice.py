"""Choosing the record of a member: a list under the cell fills its number and its title."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mcdesk.domain import formats
from mcdesk.domain.answers import Ref
from mcdesk.ui.forms.controls import Drop
from mcdesk.ui.forms.editor import Place


class RecordChoice(QWidget):
    """The records that a stack may name, by number and title."""

    def __init__(self, place: Place, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._place, self._draft = place, place.draft
        self.drop = Drop(place.ui.theme, self)
        self.drop.setObjectName("record-choice")
        self.drop.call(formats.named(place.name, place.ui.say("pathways-choose"), place.ui.lang))
        self.drop.addItem(place.ui.say("pathways-choose"), "")
        for other in sorted(self._draft.others, key=lambda other: (other.title.casefold(), other.number)):
            self.drop.addItem(
                place.ui.say("pathways-choose-line", number=other.number, title=other.title), other.number
            )
        self.drop.setEnabled(not self._draft.read_only)
        self.drop.activated.connect(lambda _row: self._choose())
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self.drop)
        self._draft.changed.connect(self._on_changed)
        self._on_changed(place.ref.field)

    def _on_changed(self, key: str) -> None:
        if key == self._place.ref.field:
            value = self._place.value
            at = self.drop.findData(value) if isinstance(value, str) and value else 0
            with QSignalBlocker(self.drop):
                self.drop.setCurrentIndex(max(at, 0))
            self.drop.update()

    def _choose(self) -> None:
        number = str(self.drop.currentData())
        if not number:
            return
        other = next(other for other in self._draft.others if other.number == number)
        ref = self._place.ref
        self._draft.seal()
        self._draft.put(ref, number)
        self._draft.seal()
        self._draft.put(Ref(ref.field, ref.row, "title"), other.title)
        self._draft.seal()
