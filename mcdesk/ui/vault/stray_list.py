"""The copies of an encrypted workspace that are not under its passphrase, and what can be done with them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from mcdesk.app.vault.ports import Stray
from mcdesk.ui.context import Ui
from mcdesk.ui.flow_row import FlowRow
from mcdesk.ui.forms.buttons import button
from mcdesk.ui.forms.labels import wrapped
from mcdesk.ui.panels.parts import iconed
from mcdesk.ui.workspace.words import size_words

SHOWN = 6
"""How many are named; the others are counted."""


class StrayList(QWidget):
    """Deleting asks once more, in its place."""

    enclose_wanted = Signal()
    delete_wanted = Signal()

    def __init__(self, ui: Ui, found: Sequence[Stray], parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("strays")
        self._ui, space = ui, ui.theme.space
        box = QVBoxLayout(self)
        box.setContentsMargins(0, space(4), 0, 0)
        box.setSpacing(space(2))
        readable = sum(s.readable for s in found)
        key = "vault-strays-readable" if readable else "vault-strays-earlier"
        box.addWidget(wrapped(ui.say("vault-strays"), "heading", self))
        told = ui.say(key, count=readable or len(found))
        box.addWidget(iconed(ui, "triangle-alert", "warning", told, "", self))
        for stray in found[:SHOWN]:
            box.addWidget(wrapped(self._line(stray), "small", self))
        if len(found) > SHOWN:
            box.addWidget(wrapped(ui.say("vault-strays-more", count=len(found) - SHOWN), "small", self))
        closed = sum(not s.openable for s in found)
        if closed:
            box.addWidget(wrapped(ui.say("vault-strays-closed", count=closed), "hint", self))
        self._ways = self._row(box)
        if closed < len(found):
            self._button(self._ways, "enclose", "secondary", "lock").clicked.connect(self.enclose_wanted)
        self._button(self._ways, "delete", "secondary", "trash-2").clicked.connect(self._ask)
        self._asking = self._row(box)
        self._asking.hide()
        self._button(self._asking, "delete-sure", "secondary", "trash-2").clicked.connect(self.delete_wanted)
        self._button(self._asking, "keep", "secondary", "").clicked.connect(self._keep)

    def _line(self, stray: Stray) -> str:
        kind = self._ui.say("vault-stray-readable" if stray.readable else "vault-stray-earlier")
        return f"{stray.path.name} · {size_words(self._ui, stray.size)} · {kind}"

    def _row(self, box: QVBoxLayout) -> QWidget:
        row = QWidget(self)
        row.setLayout(FlowRow(self._ui.theme.space(2)))
        box.addWidget(row)
        return row

    def _button(self, row: QWidget, name: str, role: str, icon: str) -> QPushButton:
        made = button(self._ui, f"vault-strays-{name}", role, icon=icon, parent=row)
        made.setObjectName(f"strays-{name}")
        layout = row.layout()
        assert layout is not None
        layout.addWidget(made)
        return made

    def _ask(self) -> None:
        self._ways.hide()
        self._asking.show()
        self._focus(self._asking, "strays-keep")

    def _keep(self) -> None:
        self._asking.hide()
        self._ways.show()
        self._focus(self._ways, "strays-delete")

    @staticmethod
    def _focus(row: QWidget, name: str) -> None:
        made = row.findChild(QWidget, name)
        if made is not None:
            made.setFocus(Qt.FocusReason.OtherFocusReason)
