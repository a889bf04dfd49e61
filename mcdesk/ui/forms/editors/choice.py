"""One choice of several: radio buttons where they are few, a list to drop down where they are many."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QRadioButton, QSizePolicy, QVBoxLayout, QWidget

from mcdesk.domain.fields import Kind, Option
from mcdesk.domain.texts import Local
from mcdesk.ui.forms.buttons import button
from mcdesk.ui.forms.controls import Drop
from mcdesk.ui.forms.editor import Editor, Place
from mcdesk.ui.forms.editors.option_row import OptionRow
from mcdesk.ui.forms.labels import wrapped
from mcdesk.ui.forms.marks import Radio

FEW = 6
"""Up to this many options stand open as radio buttons."""


def options_of(place: Place) -> tuple[Option, ...]:
    """The options to offer, with the one that was chosen before it left the list."""
    if place.field.kind is Kind.YESNO:
        yes, no = (Local(*(place.ui.say(key),) * 2) for key in ("forms-yes", "forms-no"))
        return Option("yes", yes), Option("no", no)
    value = place.value
    if isinstance(value, str) and value and place.field.option(value) is None:
        return *place.field.options, Option(value, Local(value, value))
    return place.field.options


class RadioEditor(Editor):
    """Radio buttons, one below the other, each with its hint; what was chosen can be cleared."""

    def __init__(self, place: Place, parent: QWidget | None = None) -> None:
        super().__init__(place, parent)
        self._group = QButtonGroup(self)
        self.buttons: dict[str, QRadioButton] = {}
        beside = place.field.kind is Kind.YESNO
        box = QHBoxLayout(self) if beside else QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(self.ui.theme.space(4) if beside else 0)
        for option in options_of(place):
            radio = Radio(self.ui.theme, self)
            radio.setObjectName(f"option:{option.key}")
            radio.setProperty("key", option.key)
            radio.setEnabled(not place.draft.read_only)
            self._group.addButton(radio)
            self.buttons[option.key] = radio
            words = self.ui.words(option.label)
            box.addWidget(OptionRow(self.ui, radio, words, self.ui.words(option.hint), self))
        self.clear = button(self.ui, "editors-clear-choice", "clear", parent=self)
        self.clear.setObjectName("clear")
        kept = self.clear.sizePolicy()
        self.clear.setSizePolicy(QSizePolicy.Policy.Maximum, kept.verticalPolicy())
        box.addWidget(self.clear)
        if beside:
            box.addStretch(1)
        self._group.buttonClicked.connect(self._on_chosen)
        self.clear.clicked.connect(self._on_cleared)
        self.call(place.name)
        self.refresh()

    def refresh(self) -> None:
        """Show which one the draft has."""
        value = self.value
        self._group.setExclusive(False)
        for key, radio in self.buttons.items():
            radio.setChecked(key == value)
        self._group.setExclusive(True)
        self.clear.setVisible(value in self.buttons and not self.draft.read_only)

    def _on_chosen(self) -> None:
        chosen = self._group.checkedButton()
        self.choose(str(chosen.property("key")) if chosen is not None else None)

    def _on_cleared(self) -> None:
        self.choose(None)
        self.focus_target().setFocus(Qt.FocusReason.OtherFocusReason)

    def focus_target(self) -> QWidget:
        """The chosen button, or the first."""
        chosen = self._group.checkedButton()
        return chosen if chosen is not None else next(iter(self.buttons.values()))

    def call(self, name: str) -> None:
        """Be called ``name``: each button says the question and its own words."""
        super().call(name)
        for option in options_of(self.place):
            if option.key in self.buttons:
                words = self.ui.words(option.label)
                self.buttons[option.key].setAccessibleName(self.ui.say("editors-option", question=name, option=words))
        self.clear.setAccessibleName(self.ui.say("editors-clear-choice-of", question=name))

    def describe(self, text: str) -> None:
        """The group carries the hint; each button has its own."""
        self.setAccessibleDescription(text)


class DropEditor(Editor):
    """A list to drop down, with an empty line first, and the hint of what was chosen below it."""

    def __init__(self, place: Place, parent: QWidget | None = None) -> None:
        super().__init__(place, parent)
        self.drop = Drop(self.ui.theme, self)
        self._options: Sequence[Option] = options_of(place)
        self.drop.addItem(self.ui.say("editors-not-chosen"), "")
        for option in self._options:
            self.drop.addItem(self.ui.words(option.label), option.key)
        self.drop.setEnabled(not place.draft.read_only)
        self._hint = wrapped("", "hint", self)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(self.ui.theme.space(1))
        box.addWidget(self.drop)
        box.addWidget(self._hint)
        self.drop.activated.connect(self._on_activated)
        self.call(place.name)
        self.refresh()

    def refresh(self) -> None:
        """Show which one the draft has."""
        value = self.value
        self.drop.setCurrentIndex(max(self.drop.findData(value if isinstance(value, str) else ""), 0))
        option = self.field.option(str(value))
        hint = self.ui.words(option.hint) if option is not None and not self.place.compact else ""
        self._hint.setText(hint)
        self._hint.setVisible(bool(hint))

    def _on_activated(self) -> None:
        self.choose(self.drop.currentData() or None)

    def focus_target(self) -> QWidget:
        """The list."""
        return self.drop

    def call(self, name: str) -> None:
        """Be called ``name`` by a screen reader."""
        super().call(name)
        self.drop.call(name)


def choice_editor(place: Place, parent: QWidget | None = None) -> Editor:
    """Radio buttons for a few options, a list for more or where room is short."""
    few = len(options_of(place)) <= FEW and not place.ref.row
    few = (few or place.field.kind is Kind.YESNO) and not place.compact
    return RadioEditor(place, parent) if few else DropEditor(place, parent)
