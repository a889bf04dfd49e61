"""The properties of the chosen box, made from the table of its kind's attributes."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from mcdesk.domain.certificates.attributes import ATTRIBUTES, OF_KIND, Attribute, Shape
from mcdesk.domain.certificates.template import Box, Place
from mcdesk.ui.certificates.controls import ChoiceControl, Control, NumberControl, Put, SwitchControl
from mcdesk.ui.certificates.design import Design
from mcdesk.ui.certificates.word_controls import ColourControl, PictureControl, WordsControl
from mcdesk.ui.certificates.words import name_of
from mcdesk.ui.context import Ui
from mcdesk.ui.forms.labels import wrapped
from mcdesk.ui.steady_area import SteadyArea

_PLACE = ("x", "y", "width", "height")
_FAR = 4000.0
_PAGE = (
    Attribute("name", Shape.WORDS),
    Attribute("background", Shape.COLOUR),
    Attribute("margin", Shape.NUMBER, 0, 200),
)
"""What the page itself has; shown while no box is chosen."""


class Properties(SteadyArea):
    """Shows one box, and the page where none is chosen; for several boxes it only says how many."""

    def __init__(self, ui: Ui, design: Design, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui, self.design = ui, design
        self.setObjectName("certificate-properties")
        self.setAccessibleName(ui.say("certificates-properties"))
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setProperty("role", "page")
        self._shown = ""
        self.controls: dict[str, Control] = {}
        design.chosen_changed.connect(self._show)
        design.changed.connect(self._refresh)
        self._show()

    def _show(self) -> None:
        """Build the controls of the chosen box."""
        boxes = self.design.boxes
        self.controls = {}
        self._shown = boxes[0].id if len(boxes) == 1 else ""
        body = QWidget()
        body.setProperty("role", "page")
        space = self.ui.theme.space
        column = QVBoxLayout(body)
        column.setContentsMargins(space(3), space(3), space(3), space(3))
        column.setSpacing(space(3))
        if len(boxes) == 1:
            self._fill(boxes[0], column, body)
        elif boxes:
            column.addWidget(wrapped(self.ui.say("certificates-several", count=len(boxes)), "hint", body))
        else:
            self._fill_page(column, body)
        column.addStretch(1)
        self.setWidget(body)

    def _fill(self, box: Box, column: QVBoxLayout, body: QWidget) -> None:
        column.addWidget(wrapped(name_of(self.ui, self.design, box), "subheading", body))
        for name in OF_KIND[box.kind]:
            control = self._control(ATTRIBUTES[name], body)
            self.controls[name] = control
            column.addWidget(control)
        for name in _PLACE:
            low = 0.0 if name in ("width", "height") else -_FAR
            attribute = Attribute(name, Shape.NUMBER, low, _FAR)
            self.controls[name] = NumberControl(self.ui, self.design, attribute, self._placer(name), body)
            column.addWidget(self.controls[name])
        self._refresh()

    def _fill_page(self, column: QVBoxLayout, body: QWidget) -> None:
        column.addWidget(wrapped(self.ui.say("certificates-page"), "subheading", body))
        column.addWidget(wrapped(self.ui.say("certificates-none-chosen"), "hint", body))
        for attribute in _PAGE:
            self.controls[attribute.name] = self._control(attribute, body, self._pager(attribute.name))
            column.addWidget(self.controls[attribute.name])
        self._refresh()

    def _control(self, attribute: Attribute, body: QWidget, put: Put | None = None) -> Control:
        made: dict[Shape, type[Control]] = {
            Shape.WORDS: WordsControl,
            Shape.NUMBER: NumberControl,
            Shape.WHOLE: NumberControl,
            Shape.COLOUR: ColourControl,
            Shape.SWITCH: SwitchControl,
            Shape.CHOICE: ChoiceControl,
            Shape.IMAGE: PictureControl,
        }
        return made[attribute.shape](self.ui, self.design, attribute, put or self._setter(attribute.name), body)

    def _setter(self, name: str) -> Put:
        def put(value: object) -> None:
            for box in self.design.boxes:
                values: dict[str, Any] = {name: value}
                self.design.put("change", self.design.template.with_box(replace(box, **values)), f"value-{name}")

        return put

    def _pager(self, name: str) -> Put:
        def put(value: object) -> None:
            values: dict[str, Any] = {name: value}
            self.design.put("change", replace(self.design.template, **values), f"page-{name}")

        return put

    def _placer(self, name: str) -> Put:
        def put(value: object) -> None:
            for box in self.design.boxes:
                numbers = {name: float(str(value))}
                place: Place = replace(box.place, **numbers)
                self.design.put("change", self.design.template.with_box(replace(box, place=place)), f"value-{name}")

        return put

    def _refresh(self) -> None:
        """Show the values as they are; what has the focus is left alone while it says the same."""
        boxes = self.design.boxes
        if not boxes and not self._shown:
            for name, control in self.controls.items():
                control.show_value(getattr(self.design.template, name))
        if len(boxes) != 1 or boxes[0].id != self._shown:
            return
        box = boxes[0]
        for name, control in self.controls.items():
            control.show_value(getattr(box.place if name in _PLACE else box, name))
