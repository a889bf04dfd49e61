"""The editor of a design: the badge in small with what can be done, and the designer once it is asked for."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mcdesk.domain.badge_image.describing import description
from mcdesk.ui.badge_image.design import Design
from mcdesk.ui.badge_image.designer import Designer
from mcdesk.ui.badge_image.previews import Previews
from mcdesk.ui.flow_row import FlowRow
from mcdesk.ui.forms.buttons import button, relabel
from mcdesk.ui.forms.editor import Editor, Place
from mcdesk.ui.forms.labels import wrapped


class DesignEditor(Editor):
    """A question whose answer is a recipe."""

    def __init__(self, place: Place, parent: QWidget | None = None) -> None:
        super().__init__(place, parent)
        self.design = Design(place)
        self.designer: Designer | None = None
        self.small = Previews(self.design, self)
        self.says = wrapped("", "label", self)
        self.open = button(self.ui, "badge-image-begin", "secondary", icon="pencil", parent=self)
        self.remove = button(self.ui, "badge-image-remove", "quiet", parent=self)
        self._lay_out()
        self.open.clicked.connect(self._on_open)
        self.remove.clicked.connect(self._on_remove)
        self.call(place.name)
        self.refresh()

    def _lay_out(self) -> None:
        space = self.ui.theme.space
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(space(3))
        self.closed = QWidget(self)
        line = QHBoxLayout(self.closed)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(space(3))
        self._thumb = self.small.each[64]
        for size, preview in self.small.each.items():
            preview.setVisible(size == 64)
        line.addWidget(self._thumb, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self.says, 1)
        acts = FlowRow(space(2))
        for made, name in ((self.open, "design-badge"), (self.remove, "remove-design")):
            made.setObjectName(name)
            acts.addWidget(made)
        self._box.addWidget(self.closed)
        self._box.addLayout(acts)

    def _on_open(self) -> None:
        if self.designer is not None:
            self._close()
            return
        if not self.design.given:
            self.design.choose(self.design.first())
        self.designer = Designer(self.design, self)
        self._box.addWidget(self.designer)
        self.refresh()
        self.designer.tabs.tabBar().setFocus(Qt.FocusReason.OtherFocusReason)

    def _close(self) -> None:
        if self.designer is not None:
            self._box.removeWidget(self.designer)
            self.designer.hide()
            self.designer.deleteLater()
            self.designer = None
        self.refresh()
        self.open.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_remove(self) -> None:
        self.design.choose(None)
        self._close()

    def refresh(self) -> None:
        """Show the design that the draft has."""
        given, opened = self.design.given, self.designer is not None
        recipe = self.design.recipe
        described = recipe.alt.to(self.ui.lang) or description(recipe).to(self.ui.lang)
        self.says.setText(described if given else self.ui.say("badge-image-begin-says"))
        self.says.setProperty("role", "label" if given else "hint")
        self.closed.setVisible(not opened)
        self._thumb.setVisible(given)
        key = "badge-image-close" if opened else "badge-image-edit" if given else "badge-image-begin"
        self.open.setIcon(self.ui.icon("x" if opened else "pencil", "text", 16))
        relabel(self.open, self.ui.say(key))
        self.open.setVisible(given or not self.draft.read_only)
        self.remove.setVisible(given and not opened and not self.draft.read_only)
        if self.designer is not None:
            self.designer.refresh()
        elif given:
            self.small.refresh()
        self.call(self.accessibleName())

    def focus_target(self) -> QWidget:
        """The button that opens the designer."""
        return self.open

    def call(self, name: str) -> None:
        """Be called ``name``: each button says what it does to which design."""
        super().call(name)
        for made in (self.open, self.remove):
            made.setAccessibleName(self.ui.say("editors-option", question=name, option=made.text().strip()))
