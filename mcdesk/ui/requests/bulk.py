"""What is done with the selected requests at once, and with the whole trash."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMessageBox, QPushButton, QWidget

from mcdesk.app import trashing
from mcdesk.domain.records import Record
from mcdesk.domain.texts import message
from mcdesk.ui.context import Ui
from mcdesk.ui.desk import Desk
from mcdesk.ui.flow_row import FlowRow
from mcdesk.ui.forms.buttons import button, relabel
from mcdesk.ui.messages import Banner, Choice


class BulkBar(QWidget):
    """The acts at the foot of the list; each shows where it can be done."""

    compare_wanted = Signal(object, object)
    pack_wanted = Signal(object)
    """A committee's pack of the requests with these ids is wanted."""

    def __init__(self, ui: Ui, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui, self._desk = ui, desk
        self._chosen: Sequence[Record] = ()
        self._trashed: Sequence[Record] = ()
        flow = FlowRow(ui.theme.space(1), self)
        policy = self.sizePolicy()
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.compare = self._act("requests-compare", "", self._compare)
        self.pack = self._act(
            "reporting-pack", "file-text", lambda: self.pack_wanted.emit(tuple(r.id for r in self._chosen))
        )
        self.discard = self._act("requests-trash", "trash-2", lambda: self.discard_all(self._chosen))
        self.restore = self._act("requests-restore", "undo-2", self._restore)
        self.purge = self._act("requests-purge", "trash-2", lambda: self._purge(self._chosen))
        self.empty = self._act("requests-empty-the-trash", "trash-2", lambda: self._purge(self._trashed))
        for act in (self.compare, self.pack, self.discard, self.restore, self.purge, self.empty):
            flow.addWidget(act)

    def _act(self, key: str, icon: str, run: Callable[[], None]) -> QPushButton:
        made = button(self._ui, key, "quiet", icon=icon, parent=self)
        made.setObjectName(key)
        made.clicked.connect(lambda _checked=False: run())
        return made

    def show_for(self, chosen: Sequence[Record], trashed: Sequence[Record] | None) -> None:
        """These are selected; ``trashed`` is all of the trash where that is shown, else None."""
        self._chosen, self._trashed = chosen, trashed or ()
        many, in_trash = len(chosen) > 1, trashed is not None
        writing = self._desk.services is not None and not self._desk.services.store.read_only
        relabel(self.discard, self._ui.say("requests-trash-many", count=len(chosen)))
        relabel(self.restore, self._ui.say("requests-restore-many", count=len(chosen)))
        self.compare.setVisible(len(chosen) == 2)
        self.pack.setVisible(many and not in_trash)
        self.discard.setVisible(many and not in_trash and writing)
        self.restore.setVisible(many and in_trash and writing)
        self.purge.setVisible(bool(chosen) and in_trash and writing)
        self.empty.setVisible(bool(self._trashed) and writing)

    def _compare(self) -> None:
        if len(self._chosen) == 2:
            self.compare_wanted.emit(*self._chosen)

    def discard_all(self, chosen: Sequence[Record]) -> None:
        """Into the trash; a banner takes it back."""
        desk, services = self._desk, self._desk.services
        mine = tuple(chosen)
        if services is None or not mine:
            return
        open_one = desk.draft is not None and desk.draft.request.id in {r.id for r in mine}
        if open_one and not desk.close_request():
            return
        desk.do(lambda: trashing.discard_all(services, mine), lambda _done: self._tell_discarded(mine))

    def _tell_discarded(self, mine: Sequence[Record]) -> None:
        desk, services = self._desk, self._desk.services
        if services is None:
            return
        undo = Choice(
            message("requests-trash-undo"), lambda: desk.do(lambda: trashing.restore_all(services, tuple(mine)))
        )
        desk.messages.show(Banner("trashed", "info", message("requests-trashed-many", count=len(mine)), None, (undo,)))

    def _restore(self) -> None:
        desk, services, mine = self._desk, self._desk.services, tuple(self._chosen)
        if services is None:
            return
        said = message("requests-restored-many", count=len(mine))
        desk.messages.drop("trashed")
        desk.do(lambda: trashing.restore_all(services, mine), lambda _kept: desk.messages.confirm(said))

    def _purge(self, chosen: Sequence[Record]) -> None:
        desk, services, mine = self._desk, self._desk.services, tuple(chosen)
        if services is None or not mine:
            return
        box = confirmation(self._ui, len(mine), self)
        said = message("requests-purged", count=len(mine))

        def go() -> None:
            desk.messages.drop("trashed")
            desk.do(lambda: trashing.purge(services, mine), lambda _done: desk.messages.confirm(said))

        box.accepted.connect(go)
        box.open()


def confirmation(ui: Ui, count: int, parent: QWidget) -> QMessageBox:
    """The one question that stands before what cannot be taken back; Enter and Escape both keep the requests."""
    box = QMessageBox(parent)
    box.setObjectName("confirm-purge")
    box.setIcon(QMessageBox.Icon.Warning)
    box.setWindowTitle(ui.say("requests-purge-title", count=count))
    box.setText(ui.say("requests-purge-question", count=count))
    box.setInformativeText(ui.say("requests-purge-text"))
    keep = button(ui, "requests-purge-keep", "secondary")
    keep.setObjectName("keep")
    gone = button(ui, "requests-purge", "secondary")
    relabel(gone, ui.say("requests-purge-do", count=count))
    gone.setObjectName("purge")
    box.addButton(keep, QMessageBox.ButtonRole.RejectRole)
    box.addButton(gone, QMessageBox.ButtonRole.AcceptRole)
    box.setDefaultButton(keep)
    box.setEscapeButton(keep)
    box.finished.connect(box.deleteLater)
    return box
