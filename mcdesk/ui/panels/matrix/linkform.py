"""The answers of one alignment: strength, nature and reason."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QFormLayout, QLabel, QWidget

from mcdesk.domain.answers import Ref
from mcdesk.domain.fields import Field
from mcdesk.ui.context import Ui
from mcdesk.ui.draft import Draft
from mcdesk.ui.forms.controls import Area, Drop
from mcdesk.ui.panels.matrix.grid import ALIGNMENTS
from mcdesk.ui.spelling.attach import mark_beside


class LinkForm(QWidget):
    """Strength first; nature and reason once there is one."""

    strength_wanted = Signal(str)

    def __init__(self, ui: Ui, draft: Draft, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui, self.draft = ui, draft
        self._row = ""
        self._rows = QFormLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(ui.theme.space(2))
        self._rows.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self._rows.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.strength = self._drop("strength", ui.say("panels-matrix-no-strength"))
        self.nature = self._drop("nature", ui.say("panels-matrix-no-nature"))
        self.reason = Area(draft.undo_stack, 2, self)
        self.reason.setObjectName("matrix-rationale")
        self._add("rationale", self.reason)
        self.strength.activated.connect(lambda: self.strength_wanted.emit(self.strength.currentData()))
        self.nature.activated.connect(self._put_nature)
        self.reason.textChanged.connect(self._put_reason)
        self.reason.left.connect(draft.seal)
        self.reason.paused.connect(draft.seal)
        mark_beside(ui, draft, self.reason)

    def _column(self, key: str) -> Field | None:
        form = self.draft.form
        return form.field(ALIGNMENTS).column(key) if form.has(ALIGNMENTS) else None

    def _drop(self, key: str, nothing: str) -> Drop:
        drop = Drop(self.ui.theme, self)
        drop.setObjectName(f"matrix-{key}")
        drop.addItem(nothing, "")
        field = self._column(key)
        for option in field.options if field else ():
            drop.addItem(self.ui.words(option.label), option.key)
        self._add(key, drop)
        return drop

    def _add(self, key: str, control: QWidget) -> None:
        field = self._column(key)
        label = QLabel(self.ui.words(field.label) if field else key, self)
        label.setProperty("role", "label")
        label.setBuddy(control)
        control.setAccessibleName(label.text())
        self._rows.addRow(label, control)

    def show_link(self, row: str, strength: str) -> None:
        """Show the alignment with this row id ("" for none yet)."""
        if row != self._row:
            self.draft.seal()
        self._row = row
        for drop in (self.strength, self.nature):
            drop.setEnabled(not self.draft.read_only)
        self.reason.setReadOnly(self.draft.read_only)
        values = {k: self.draft.value(Ref(ALIGNMENTS, row, k)) if row else "" for k in ("nature", "rationale")}
        _choose(self.strength, strength)
        _choose(self.nature, str(values["nature"] or ""))
        reason = str(values["rationale"] or "")
        if self.reason.toPlainText() != reason:
            with QSignalBlocker(self.reason):
                self.reason.setPlainText(reason)
        for control in (self.nature, self.reason):
            self._rows.setRowVisible(control, bool(row))

    def _put_nature(self) -> None:
        self.draft.seal()
        self.draft.put(Ref(ALIGNMENTS, self._row, "nature"), self.nature.currentData())
        self.draft.seal()

    def _put_reason(self) -> None:
        if self._row:
            self.draft.put(Ref(ALIGNMENTS, self._row, "rationale"), self.reason.toPlainText())


def _choose(drop: Drop, key: str) -> None:
    place = drop.findData(key)
    drop.setCurrentIndex(max(place, 0))
