"""What is done with a map as a whole: zoom, show all, save."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mcdesk.domain.outline import Paper
from mcdesk.domain.texts import message
from mcdesk.ui.context import Ui
from mcdesk.ui.flow_row import FlowRow
from mcdesk.ui.forms.buttons import button, icon_button
from mcdesk.ui.forms.labels import wrapped
from mcdesk.ui.messages import announce
from mcdesk.ui.pathways.map_view import MapView
from mcdesk.ui.printing.asker import Asked

KINDS = ("svg", "png", "pdf")


def asked_of(ui: Ui, paper: Paper) -> Asked:
    """The map as a file that is to be written: a picture, or a document to print."""
    files = tuple((message(f"pathways-file-as-{kind}"), f".{kind}") for kind in KINDS)
    name = f"{ui.say('pathways-as-map')}.{KINDS[0]}"
    return Asked("map", message("pathways-save-title"), name, paper, files, both=False)


class MapBar(QWidget):
    """Buttons for a :class:`MapView`."""

    save_wanted = Signal()
    """Somebody wants the map as a file."""

    def __init__(self, ui: Ui, view: MapView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui = ui
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(ui.theme.space(1))
        row = FlowRow(ui.theme.space(1))
        acts: tuple[tuple[str, str, Callable[[], None]], ...] = (
            ("plus", "zoom-in", view.larger),
            ("minus", "zoom-out", view.smaller),
        )
        for icon, name, act in acts:
            made = icon_button(ui, icon, ui.say(f"pathways-{name}"), self)
            made.setObjectName(name)
            made.clicked.connect(act)
            row.addWidget(made)
        self.fit = button(ui, "pathways-fit", "quiet", parent=self)
        self.save = button(ui, "pathways-save-map", "quiet", icon="download", parent=self)
        self.fit.clicked.connect(view.fit)
        self.save.clicked.connect(self.save_wanted)
        for one, name in ((self.fit, "fit-map"), (self.save, "save-map")):
            one.setObjectName(name)
            row.addWidget(one)
        box.addLayout(row)
        self.told = wrapped("", "hint", self)
        self.told.hide()
        box.addWidget(self.told)

    def tell(self, words: str) -> None:
        """Say what came of saving."""
        self.told.setText(words)
        self.told.show()
        announce(self.told, words)
