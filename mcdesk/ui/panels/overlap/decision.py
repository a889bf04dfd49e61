"""What the author decides about a record that looks alike: a choice and a reason, kept as a row of the request."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QButtonGroup, QLabel, QRadioButton, QVBoxLayout, QWidget

from mcdesk.domain.answers import Reader, Ref, add_row, remove_row
from mcdesk.domain.traits import Comparable
from mcdesk.ui.context import Ui
from mcdesk.ui.draft import Draft
from mcdesk.ui.forms.buttons import button
from mcdesk.ui.forms.controls import Area
from mcdesk.ui.forms.editors.option_row import OptionRow
from mcdesk.ui.forms.marks import Radio
from mcdesk.ui.panels.parts import wrapped
from mcdesk.ui.spelling.attach import mark_beside

DECISIONS = "overlap_decisions"


class DecisionForm(QWidget):
    """Writes the row of ``overlap_decisions`` for one other record."""

    def __init__(self, ui: Ui, draft: Draft, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui, self.draft = ui, draft
        self.setObjectName("overlap-decision")
        self._other: Comparable | None = None
        field = draft.form.field(DECISIONS)
        choice, reason = field.column("decision"), field.column("reason")
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(ui.theme.space(2))
        down.addWidget(wrapped(ui.say("panels-overlap-decide"), "subheading", self))
        self.choices: dict[str, QRadioButton] = {}
        self._group = QButtonGroup(self)
        for option in choice.options if choice else ():
            made = Radio(ui.theme, self)
            made.setObjectName(f"overlap:{option.key}")
            made.setAccessibleName(ui.words(option.label))
            made.clicked.connect(lambda _=False, key=option.key: self._choose(key))
            self.choices[option.key] = made
            self._group.addButton(made)
            down.addWidget(OptionRow(ui, made, ui.words(option.label), ui.words(option.hint), self))
        label = QLabel(ui.words(reason.label) if reason else "", self)
        label.setProperty("role", "label")
        self.reason = Area(draft.undo_stack, 2, self)
        self.reason.setObjectName("overlap-reason")
        self.reason.setAccessibleName(label.text())
        label.setBuddy(self.reason)
        self.reason.textChanged.connect(self._write_reason)
        self.reason.left.connect(draft.seal)
        self.reason.paused.connect(draft.seal)
        mark_beside(ui, draft, self.reason)
        self.take_back = button(ui, "panels-overlap-take-back", "quiet", icon="undo-2", parent=self)
        self.take_back.clicked.connect(self._remove)
        for widget in (label, self.reason, self.take_back):
            down.addWidget(widget)

    @property
    def _row(self) -> str:
        if self._other is None:
            return ""
        rows = Reader(self.draft.answers).rows(DECISIONS)
        return next((r.id for r in rows if r.text("record") == self._other.id), "")

    def show_other(self, other: Comparable) -> None:
        """Show what was decided about this record."""
        self._other = other
        self.refresh()

    def refresh(self) -> None:
        """Show what the draft holds, leaving alone what already says the same."""
        row = self._row
        decided = str(self.draft.value(Ref(DECISIONS, row, "decision")) or "") if row else ""
        reason = str(self.draft.value(Ref(DECISIONS, row, "reason")) or "") if row else ""
        self._group.setExclusive(False)
        for key, made in self.choices.items():
            made.setChecked(key == decided)
        self._group.setExclusive(True)
        if self.reason.toPlainText() != reason:
            with QSignalBlocker(self.reason):
                self.reason.setPlainText(reason)
        for made in self.choices.values():
            made.setEnabled(not self.draft.read_only)
        self.reason.setReadOnly(self.draft.read_only)
        self.take_back.setVisible(bool(row) and not self.draft.read_only)

    def _row_for_writing(self, reason: str = "") -> str:
        if not self._row and self._other is not None:
            other = self._other
            named = {"record": other.id, "record_title": f"{other.number} {other.title}".strip()}
            # A row without it would empty the area, and put the cursor before its first letter.
            named |= {"reason": reason} if reason else {}
            self.draft.edit(add_row(self.draft.answers, DECISIONS, named))
        return self._row

    def _choose(self, key: str) -> None:
        self.draft.seal()
        self.draft.put(Ref(DECISIONS, self._row_for_writing(), "decision"), key)
        self.draft.seal()

    def _write_reason(self) -> None:
        words = self.reason.toPlainText()
        if words.strip() or self._row:
            self.draft.put(Ref(DECISIONS, self._row_for_writing(words), "reason"), words)

    def _remove(self) -> None:
        if self._row:
            self.draft.seal()
            self.draft.edit(remove_row(self.draft.answers, DECISIONS, self._row))
            self.draft.seal()
