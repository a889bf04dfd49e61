"""The question what breaks if a member of a stack is retired."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from mcdesk.app.pathways.portfolio import Portfolio, impact
from mcdesk.app.pathways.telling import told
from mcdesk.domain.pathways.plan import Node
from mcdesk.domain.texts import words
from mcdesk.ui.context import Ui
from mcdesk.ui.forms.buttons import button
from mcdesk.ui.forms.labels import wrapped
from mcdesk.ui.messages import announce


class Retiring(QWidget):
    """A button that asks it of the current box of the map, and the answer below."""

    def __init__(self, ui: Ui, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui = ui
        self._node: Node | None = None
        self._found: Portfolio | None = None
        self.ask = button(ui, "pathways-impact", "secondary", icon="triangle-alert", parent=self)
        self.ask.setObjectName("stack-impact")
        self.told = wrapped(ui.say("pathways-impact-choose"), "hint", self)
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(ui.theme.space(2))
        down.addWidget(self.ask)
        down.addWidget(self.told)
        self.ask.clicked.connect(self.tell)

    def look_among(self, found: Portfolio | None) -> None:
        """The stacks that something may break in."""
        self._found = found

    def stand_on(self, node: Node) -> None:
        """The box that it is asked of from now on; what was said of another one goes."""
        if node != self._node:
            self.told.setText(self._ui.say("pathways-impact-choose"))
        self._node = node
        self.ask.setEnabled(bool(node.record_id))

    def tell(self) -> None:
        """Say what breaks; nothing where the box has no record in the workspace."""
        if self._found is None or self._node is None or not self._node.record_id:
            return
        lines = told(impact(self._found, self._node.record_id))
        said = "\n".join(words(line, self._ui.lang) for line in lines)
        self.told.setText(said)
        announce(self.told, said)
