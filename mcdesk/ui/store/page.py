"""The page on which a shared store is opened: by its address or its file, with a password where it asks for one."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from mcdesk.domain.errors import Refused, Unavailable
from mcdesk.ui.column import ColumnPage
from mcdesk.ui.context import Ui
from mcdesk.ui.credentials.fields import LineField
from mcdesk.ui.flow_row import FlowRow
from mcdesk.ui.forms.buttons import button
from mcdesk.ui.forms.labels import wrapped
from mcdesk.ui.forms.marks import WordCheck
from mcdesk.ui.messages import announce
from mcdesk.ui.panels.parts import iconed
from mcdesk.ui.typed_words import carry


@dataclass(frozen=True)
class Entry:
    """What a person entered."""

    address: str
    password: str
    keep: bool


class StorePage(ColumnPage):
    """Asks for what is needed and no more; what is wrong stands under what it is about."""

    wanted = Signal(object)
    """An :class:`Entry` to open."""
    file_wanted = Signal()
    left_page = Signal()

    def __init__(self, ui: Ui, *, address: str = "", remembers: bool, parent: QWidget | None = None) -> None:
        """``remembers``: this machine keeps passwords safely."""
        super().__init__(ui, "store", ui.say("shared-title"), parent)
        space = ui.theme.space
        back = button(ui, "shared-leave", "quiet", icon="chevron-left", parent=self.body)
        back.setObjectName("store-back")
        back.clicked.connect(self.left_page)
        self.way_back = back
        self.box.addWidget(back, 0, Qt.AlignmentFlag.AlignLeft)
        self.box.addWidget(wrapped(ui.say("shared-title"), "title", self.body))
        self.box.addWidget(wrapped(ui.say("shared-about"), "intro", self.body))
        self.box.addSpacing(space(3))
        self.place = LineField(ui, "store-address", ui.say("shared-where"), ui.say("shared-where-hint"), self.body)
        self.place.control.setText(address)
        self.password = LineField(
            ui, "store-password", ui.say("shared-secret"), ui.say("shared-secret-hint"), self.body
        )
        self.password.control.setEchoMode(QLineEdit.EchoMode.Password)
        self.keep = WordCheck(ui.theme, ui.say("shared-keep"), self.body)
        self.keep.setObjectName("store-keep")
        carry(self.keep)
        self.keep.setVisible(remembers)
        for widget in (self.place, self.password, self.keep):
            self.box.addWidget(widget)
            self.box.addSpacing(space(2))
        for field in (self.place, self.password):
            field.control.returnPressed.connect(self._go)
        self.go = button(ui, "shared-open", "primary", parent=self.body)
        self.go.setObjectName("store-go")
        self.go.clicked.connect(self._go)
        file = button(ui, "shared-file-open", "secondary", icon="folder-open", parent=self.body)
        file.setObjectName("store-file")
        file.clicked.connect(self.file_wanted)
        row = FlowRow(space(3))
        for made in (self.go, file):
            row.addWidget(made)
        self.box.addLayout(row)
        self.box.addSpacing(space(4))
        self.box.addWidget(wrapped(ui.say("shared-safe"), "hint", self.body))
        self._problem: QWidget | None = None
        self.finish()

    def start(self) -> None:
        """Put the focus where something is missing."""
        field = self.password if self.place.text else self.place
        field.control.setFocus(Qt.FocusReason.OtherFocusReason)

    def _go(self) -> None:
        if self.go.isEnabled():
            self._clear()
            self.go.setEnabled(False)
            self.wanted.emit(Entry(self.place.text, self.password.control.text(), self.keep.isChecked()))

    def refuse(self, error: Refused | Unavailable) -> None:
        """Say why it did not open; what was typed stays, to be mended."""
        self._clear()
        self.go.setEnabled(True)
        secret = isinstance(error, Refused) and error.field == "password"
        field = self.password if secret else self.place
        said = self.ui.failure(error)
        self._problem = iconed(self.ui, "circle-alert", "problem", said, "problem", field)
        self._problem.setObjectName("store-problem")
        field.box.addWidget(self._problem)
        field.control.setAccessibleDescription(said)
        announce(field.control, said)
        field.control.selectAll()
        field.control.setFocus(Qt.FocusReason.OtherFocusReason)

    def _clear(self) -> None:
        if self._problem is not None:
            self._problem.hide()
            self._problem.deleteLater()
            self._problem = None
