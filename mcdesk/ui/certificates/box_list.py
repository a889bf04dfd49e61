"""The boxes as a list, in the order in which they are read."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from mcdesk.domain.certificates.editing import removed, reordered
from mcdesk.ui.certificates.design import Design
from mcdesk.ui.certificates.words import name_of
from mcdesk.ui.context import Ui
from mcdesk.ui.forms.buttons import button
from mcdesk.ui.forms.labels import wrapped
from mcdesk.ui.lists.marked_rows import LineAtHand


class BoxList(QWidget):
    """Chooses boxes by keyboard, and says what is read when."""

    edit_wanted = Signal()

    def __init__(self, ui: Ui, design: Design, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui, self.design = ui, design
        box = QVBoxLayout(self)
        space = ui.theme.space
        box.setContentsMargins(space(3), space(3), space(3), space(3))
        box.setSpacing(space(2))
        box.addWidget(wrapped(ui.say("certificates-boxes-hint"), "hint", self))
        self.list = _List(design, self)
        self.list.setObjectName("certificate-boxes")
        self.list.setAccessibleName(ui.say("certificates-boxes"))
        self.list.setProperty("role", "picker")
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.list.setItemDelegate(LineAtHand(self.list))
        self.list.setUniformItemSizes(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        box.addWidget(self.list, 1)
        row = QHBoxLayout()
        self.earlier = button(ui, "certificates-read-earlier", "secondary", icon="arrow-up", parent=self)
        self.later = button(ui, "certificates-read-later", "secondary", icon="arrow-down", parent=self)
        for made, steps in ((self.earlier, -1), (self.later, 1)):
            made.setEnabled(not design.read_only)
            made.clicked.connect(lambda _on=False, by=steps: self._move(by))
            row.addWidget(made)
        row.addStretch(1)
        box.addLayout(row)
        self.list.itemSelectionChanged.connect(self._chosen)
        self.list.itemActivated.connect(lambda _item: self.edit_wanted.emit())
        design.changed.connect(self.refresh)
        design.chosen_changed.connect(self._follow)
        self.refresh()

    def refresh(self) -> None:
        """Show the boxes as they are."""
        names = [(box.id, name_of(self.ui, self.design, box)) for box in self.design.template.boxes]
        with QSignalBlocker(self.list):
            while self.list.count() > len(names):
                self.list.takeItem(self.list.count() - 1)
            while self.list.count() < len(names):
                self.list.addItem(QListWidgetItem())
            for row, (box_id, name) in enumerate(names):
                item = self.list.item(row)
                item.setText(f"{row + 1}  {name}")
                item.setData(Qt.ItemDataRole.UserRole, box_id)
        self._follow()

    def _follow(self) -> None:
        """Select what is chosen."""
        with QSignalBlocker(self.list):
            for row in range(self.list.count()):
                item = self.list.item(row)
                item.setSelected(item.data(Qt.ItemDataRole.UserRole) in self.design.chosen)
            last = self.design.chosen[-1] if self.design.chosen else ""
            rows = [r for r in range(self.list.count()) if self.list.item(r).data(Qt.ItemDataRole.UserRole) == last]
            if rows and self.list.currentRow() != rows[0]:
                self.list.setCurrentRow(rows[0], QItemSelectionModel.SelectionFlag.NoUpdate)

    def _chosen(self) -> None:
        self.design.choose([str(item.data(Qt.ItemDataRole.UserRole)) for item in self.list.selectedItems()])

    def _move(self, steps: int) -> None:
        if len(self.design.chosen) == 1:
            self.design.put("order", reordered(self.design.template, self.design.chosen[0], steps))


class _List(QListWidget):
    def __init__(self, design: Design, parent: QWidget) -> None:
        super().__init__(parent)
        self._design = design

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete takes what is chosen away."""
        if event.key() == Qt.Key.Key_Delete and self._design.chosen:
            self._design.put("delete", removed(self._design.template, self._design.chosen))
        else:
            super().keyPressEvent(event)
