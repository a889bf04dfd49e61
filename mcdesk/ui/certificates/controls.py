"""One control for each shape of attribute, with its label above it."""

from __future__ import annotations

import re
from collections.abc import Callable

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mcdesk.domain.certificates.attributes import ROLES, Attribute, Shape
from mcdesk.domain.texts import Lang
from mcdesk.ui.certificates.design import Design
from mcdesk.ui.certificates.words import value_of
from mcdesk.ui.context import Ui
from mcdesk.ui.forms.controls import Drop, Line
from mcdesk.ui.forms.labels import wrapped
from mcdesk.ui.forms.marks import WordCheck
from mcdesk.ui.messages import announce

Put = Callable[[object], None]
_SO_FAR = re.compile(r"\s*[+-]?[0-9]*[.,]?[0-9]*\s*")
"""What is a number, or may become one."""


class Control(QWidget):
    """A label, the control, and a line for what is wrong with what was typed."""

    def __init__(self, ui: Ui, design: Design, attribute: Attribute, put: Put, parent: QWidget) -> None:
        super().__init__(parent)
        self.ui, self.design, self.attribute, self.put = ui, design, attribute, put
        self.label = ui.say(f"certificates-box-{attribute.name}")
        self.box = QVBoxLayout(self)
        self.box.setContentsMargins(0, 0, 0, 0)
        self.box.setSpacing(ui.theme.space(1))
        self.problem = wrapped("", "problem", self)
        self.problem.hide()
        self.build()
        self.box.addWidget(self.problem)

    def build(self) -> None:
        """Add the control."""

    def show_value(self, value: object) -> None:
        """Show the value without making a change."""

    def head(self, words: str, buddy: QWidget) -> None:
        """The label above a control, which is named by it."""
        label = wrapped(words, "label", self)
        label.setBuddy(buddy)
        buddy.setAccessibleName(words)
        self.box.addWidget(label)

    def wrong(self, words: str) -> None:
        """Say what is wrong, "" for nothing."""
        if words and words != self.problem.text():
            announce(self, words)
        self.problem.setText(words)
        self.problem.setVisible(bool(words))


class NumberControl(Control):
    """A number; the arrow keys up and down change it by one."""

    def build(self) -> None:
        """A short line."""
        self.line = _NumberLine(self)
        self.line.setObjectName(f"box-{self.attribute.name}")
        self.line.setReadOnly(self.design.read_only)
        self.line.setMaximumWidth(self.ui.theme.px(120))
        self.head(self.label, self.line)
        self.line.textEdited.connect(self._look)
        self.line.editingFinished.connect(self._typed)
        self.box.addWidget(self.line)

    @property
    def _value(self) -> float | None:
        text = self.line.text()
        try:
            return float(text.strip().replace(",", ".")) if _SO_FAR.fullmatch(text) else None
        except ValueError:
            return None

    def _look(self, text: str) -> None:
        """Say at once what no further key makes a number; the rest is looked at when the focus leaves."""
        self.wrong(self._fix if _SO_FAR.fullmatch(text) is None else "")

    @property
    def _fix(self) -> str:
        return self.ui.say("certificates-wrong-number", low=self.attribute.low, high=self.attribute.high)

    def _typed(self) -> None:
        attribute, value = self.attribute, self._value
        if value is None or not attribute.low <= value <= attribute.high:
            self.wrong(self._fix)
            return
        self.wrong("")
        self.put(round(value) if attribute.shape is Shape.WHOLE else round(value, 2))

    def step(self, by: int) -> None:
        """A little more or less."""
        fine = self.attribute.high - self.attribute.low <= 3 and self.attribute.shape is Shape.NUMBER
        now = self._value
        if now is not None:
            self.line.setText(self._shown(now + by * (0.1 if fine else 1)))
            self._typed()

    def show_value(self, value: object) -> None:
        """The number without an empty fraction."""
        words = self._shown(float(str(value)))
        if words != self.line.text():
            self.line.setText(words)
        self.wrong("")

    def _shown(self, value: float) -> str:
        text = f"{value:.2f}".rstrip("0").rstrip(".")
        return text.replace(".", ",") if self.ui.lang is Lang.FR else text


class _NumberLine(Line):
    def __init__(self, control: NumberControl) -> None:
        super().__init__(control.design.stack, control)
        self._control = control

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and down change the number."""
        key = Qt.Key(event.key())
        if key in (Qt.Key.Key_Up, Qt.Key.Key_Down) and not self.isReadOnly():
            self._control.step(1 if key is Qt.Key.Key_Up else -1)
        else:
            super().keyPressEvent(event)


class SwitchControl(Control):
    """Yes or no."""

    def build(self) -> None:
        """A check box that is its own label."""
        self.check = WordCheck(self.ui.theme, self.label, self)
        self.check.setObjectName(f"box-{self.attribute.name}")
        self.check.setEnabled(not self.design.read_only)
        self.check.clicked.connect(lambda on: self.put(bool(on)))
        self.box.addWidget(self.check)

    def show_value(self, value: object) -> None:
        """Whether it is so."""
        self.check.setChecked(bool(value))


class ChoiceControl(Control):
    """A list of choices; a role only offers what the kind of box can be."""

    def build(self) -> None:
        """A list to drop down."""
        self.drop = Drop(self.ui.theme, self)
        self.drop.setObjectName(f"box-{self.attribute.name}")
        self.drop.setEnabled(not self.design.read_only)
        self.head(self.label, self.drop)
        self.drop.call(self.label)
        choices = self.attribute.choices
        if self.attribute.name == "role":
            choices = tuple(ROLES[self.design.boxes[0].kind])
        for choice in choices:
            self.drop.addItem(value_of(self.ui, self.attribute, choice), choice)
        self.drop.activated.connect(self._picked)
        self.box.addWidget(self.drop)

    def _picked(self) -> None:
        kind = type(getattr(self.design.boxes[0], self.attribute.name))
        self.put(kind(self.drop.currentData()))

    def show_value(self, value: object) -> None:
        """The choice."""
        with QSignalBlocker(self.drop):
            self.drop.setCurrentIndex(max(self.drop.findData(str(value)), 0))
        self.drop.update()
