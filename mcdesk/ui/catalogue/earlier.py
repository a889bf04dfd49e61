"""The imports that were made, each with a way to take it back."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from mcdesk.app.catalogue.ports import Import
from mcdesk.domain import formats
from mcdesk.ui.context import Ui
from mcdesk.ui.flow_row import FlowRow
from mcdesk.ui.forms.buttons import button
from mcdesk.ui.forms.labels import wrapped

MOST = 8


class EarlierImports(QWidget):
    """Hidden where there are none."""

    undo_wanted = Signal(int)

    def __init__(self, ui: Ui, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui = ui
        self.setObjectName("earlier-imports")
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(ui.theme.space(2))
        self.hide()

    def show_imports(self, made: Sequence[Import]) -> None:
        """Show the last of these."""
        if not made:
            return
        self._box.addWidget(wrapped(self._ui.say("catalogue-earlier"), "heading", self))
        for one in made[:MOST]:
            self._box.addWidget(self._card(one))
        self.show()

    def _card(self, one: Import) -> QFrame:
        ui, space = self._ui, self._ui.theme.space
        card = QFrame(self)
        card.setProperty("role", "card")
        box = QVBoxLayout(card)
        box.setContentsMargins(space(4), space(2.5), space(3), space(2.5))
        box.setSpacing(space(1))
        box.addWidget(wrapped(one.source, "label", card))
        when = formats.moment(one.at, ui.lang)
        said = ui.say("catalogue-earlier-said", when=when, who=one.who, added=one.added, updated=one.updated)
        box.addWidget(wrapped(said, "hint", card))
        if one.undone_at is not None:
            undone = ui.say("catalogue-earlier-undone", when=formats.moment(one.undone_at, ui.lang))
            box.addWidget(wrapped(undone, "hint", card))
            return card
        flow = FlowRow(space(2))
        undo = button(ui, "catalogue-undo", "quiet", icon="undo-2", parent=card)
        undo.setObjectName(f"undo-import:{one.id}")
        undo.setAccessibleName(ui.say("catalogue-undo-of", source=one.source, when=when))
        undo.clicked.connect(lambda: self.undo_wanted.emit(one.id))
        flow.addWidget(undo)
        box.addLayout(flow)
        return card
