"""The page of preferences: a row for each, made from its description."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from mcdesk.app.services import Program
from mcdesk.domain.preferences import Preference, PreferenceKind, preference_groups
from mcdesk.ui.column import ColumnPage
from mcdesk.ui.context import Ui
from mcdesk.ui.flow_row import FlowRow
from mcdesk.ui.forms.buttons import button
from mcdesk.ui.forms.controls import Drop
from mcdesk.ui.forms.editors.option_row import OptionRow
from mcdesk.ui.forms.labels import wrapped
from mcdesk.ui.forms.marks import Check
from mcdesk.ui.preferences.file_types import FileTypesRow
from mcdesk.ui.preferences.own_file import OwnFile
from mcdesk.ui.text_boxes import TextLine

USUAL, WIDE = 320, 640
LONG = ("store",)
"""What an address is written into shows all of it."""


class PreferencesPage(ColumnPage):
    """Every control says what it changed; who holds the page puts it into force."""

    changed = Signal(str, object)
    """The key of a preference, and its new value (a text or a bool)."""
    reset_wanted = Signal()

    def __init__(self, ui: Ui, program: Program, parent: QWidget | None = None) -> None:
        super().__init__(ui, "preferences", ui.say("preferences-title"), parent)
        self._program = program
        self._space = ui.theme.space
        self.box.setSpacing(self._space(1))
        self.box.addWidget(wrapped(ui.say("preferences-title"), "title", self.body))
        self.box.addSpacing(self._space(1))
        self.box.addWidget(wrapped(ui.say("preferences-intro"), "hint", self.body))
        for group in preference_groups():
            self.box.addSpacing(self._space(6))
            self.box.addWidget(wrapped(ui.words(group.title), "heading", self.body))
            for found in group.preferences:
                self._row(found)
        self.box.addSpacing(self._space(6))
        self.box.addWidget(FileTypesRow(ui, program, self.body))
        self.box.addSpacing(self._space(6))
        reset = button(ui, "preferences-reset", "secondary", parent=self.body)
        reset.setObjectName("preferences-reset")
        reset.clicked.connect(self.reset_wanted)
        self._in_line(reset)
        self.finish()

    def _in_line(self, *widgets: QWidget) -> None:
        row = FlowRow(self._space(2))
        for widget in widgets:
            row.addWidget(widget)
        self.box.addLayout(row)

    def _row(self, found: Preference) -> None:
        self.box.addSpacing(self._space(4))
        value = found.read(self._program.preferences.get(found.key))
        if found.kind is PreferenceKind.SWITCH:
            self._switch(found, bool(value))
            return
        label = wrapped(self.ui.words(found.label), "label", self.body)
        self.box.addWidget(label)
        hint = self.ui.words(found.hint)
        if hint:
            self.box.addWidget(wrapped(hint, "hint", self.body))
        if found.kind is PreferenceKind.FILE:
            own = OwnFile(self.ui, self._program, found, str(value), self.body)
            own.changed.connect(self.changed)
            self.box.addWidget(own)
            return
        control = self._drop(found, str(value)) if found.choices else self._line(found, str(value))
        control.setObjectName(f"preference:{found.key}")
        control.setAccessibleDescription(hint)
        label.setBuddy(control)
        control.setMaximumWidth(self.ui.theme.px(WIDE if found.key in LONG else USUAL))
        self.box.addWidget(control)

    def _switch(self, found: Preference, on: bool) -> None:
        check = Check(self.ui.theme, self.body)
        check.setObjectName(f"preference:{found.key}")
        check.setAccessibleName(self.ui.words(found.label))
        check.setChecked(on)
        check.toggled.connect(lambda now: self.changed.emit(found.key, bool(now)))
        row = OptionRow(self.ui, check, self.ui.words(found.label), self.ui.words(found.hint), self.body)
        self.box.addWidget(row)

    def _drop(self, found: Preference, value: str) -> QWidget:
        drop = Drop(self.ui.theme, self.body)
        drop.call(self.ui.words(found.label))
        for choice in found.choices:
            drop.addItem(self.ui.words(choice.label), choice.value or "default")
        with QSignalBlocker(drop):
            drop.setCurrentIndex(max(drop.findData(value or "default"), 0))
        values = [c.value for c in found.choices]
        drop.activated.connect(lambda at: self.changed.emit(found.key, values[at]))
        return drop

    def _line(self, found: Preference, value: str) -> QWidget:
        line = TextLine(value, self.body)
        line.setAccessibleName(self.ui.words(found.label))
        if found.key == "my_name":
            line.setPlaceholderText(self._program.who)
        line.editingFinished.connect(lambda: self.changed.emit(found.key, line.text().strip()))
        return line

    def start(self) -> None:
        """Put the focus on the first control."""
        first = self.findChild(QLineEdit)
        if first is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)
