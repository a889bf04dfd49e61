"""What is done with a map as a whole: zoom, show all, save."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mcdesk.ui.context import Ui
from mcdesk.ui.files import ask_save
from mcdesk.ui.flow_row import FlowRow
from mcdesk.ui.forms.buttons import button, icon_button
from mcdesk.ui.forms.labels import wrapped
from mcdesk.ui.messages import announce
from mcdesk.ui.pathways.map_view import MapView

KINDS = ("svg", "png", "pdf")


class MapBar(QWidget):
    """Buttons for a :class:`MapView`."""

    save_wanted = Signal(object)
    """Somebody wants the map as a file (its path)."""

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
        self.save.clicked.connect(self._ask)
        for one, name in ((self.fit, "fit-map"), (self.save, "save-map")):
            one.setObjectName(name)
            row.addWidget(one)
        box.addLayout(row)
        self.told = wrapped("", "hint", self)
        self.told.hide()
        box.addWidget(self.told)

    def _ask(self) -> None:
        kinds = ";;".join(f"{kind.upper()} (*.{kind})" for kind in KINDS)
        title, name = self._ui.say("pathways-save-title"), f"{self._ui.say('pathways-as-map')}.svg"
        path = ask_save(self, title, name, kinds)
        if path is not None:
            self.save_wanted.emit(path)

    def tell(self, words: str) -> None:
        """Say what came of saving."""
        self.told.setText(words)
        self.told.show()
        announce(self.told, words)
