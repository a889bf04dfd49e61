"""Records into the trash, out of it, and out of the workspace for good. All but the last can be taken back."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMessageBox, QWidget

from mcdesk.domain.texts import message
from mcdesk.ui.desk import Desk
from mcdesk.ui.forms.buttons import button, relabel
from mcdesk.ui.messages import Banner, Choice

if TYPE_CHECKING:
    from mcdesk.app.changes import Change
    from mcdesk.domain.records import Record
    from mcdesk.ui.context import Ui


class Trash:
    """That of the workspace which is open."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def discard(self, chosen: Sequence[Record]) -> None:
        """Into the trash; a banner takes it back."""
        from mcdesk.app import trashing

        desk, services, mine = self._desk, self._desk.services, tuple(chosen)
        if services is None or not mine:
            return
        open_one = desk.draft is not None and desk.draft.request.id in {r.id for r in mine}
        if not open_one or desk.close_request():
            desk.do(lambda: trashing.discard_all(services, mine), lambda _done: self._discarded(mine))

    def _discarded(self, mine: Sequence[Record]) -> None:
        first, undo = mine[0], Choice(message("requests-trash-undo"), lambda: self.restore(mine), undoes=True)
        said = message("lists-trashed", number=first.number, title=first.title or "—")
        if len(mine) > 1:
            said = message("lists-trashed-many", count=len(mine))
        self._desk.messages.show(Banner("trashed", "info", said, None, (undo,), passing=True))

    def restore(self, chosen: Sequence[Record]) -> None:
        """Out of the trash."""
        from mcdesk.app import trashing

        desk, services, mine = self._desk, self._desk.services, tuple(chosen)
        if services is None or not mine:
            return
        said = message("lists-restored", number=mine[0].number, count=len(mine))
        desk.messages.drop("trashed")

        def back(kept: Sequence[Record]) -> None:
            desk.hub.returned.emit(kept)
            desk.messages.confirm(said)

        desk.do(lambda: trashing.restore_all(services, mine), back)

    def purge(self, ui: Ui, chosen: Sequence[Record], parent: QWidget) -> None:
        """Delete for good what lies in the trash, once the person is sure."""
        from mcdesk.app import trashing

        desk, services, mine = self._desk, self._desk.services, tuple(chosen)
        if services is None or not mine:
            return
        box = confirmation(ui, len(mine), parent)
        said = message("lists-purged", count=len(mine))

        def work() -> Change[int]:
            return trashing.purge(services, mine)

        def go() -> None:
            desk.messages.drop("trashed")
            desk.do(work, lambda _done: desk.messages.confirm(said))

        box.accepted.connect(go)
        box.open()


def confirmation(ui: Ui, count: int, parent: QWidget) -> QMessageBox:
    """The one question that stands before what cannot be taken back; Enter and Escape both keep the records."""
    box = QMessageBox(parent)
    box.setObjectName("confirm-purge")
    box.setIcon(QMessageBox.Icon.Warning)
    box.setWindowTitle(ui.say("lists-purge-title"))
    box.setText(ui.say("lists-purge-question", count=count))
    box.setInformativeText(ui.say("lists-purge-text"))
    keep = button(ui, "lists-purge-keep", "secondary", parent=box)
    keep.setObjectName("keep")
    gone = button(ui, "lists-purge", "secondary", parent=box)
    relabel(gone, ui.say("lists-purge-do", count=count))
    gone.setObjectName("purge")
    box.addButton(keep, QMessageBox.ButtonRole.RejectRole)
    box.addButton(gone, QMessageBox.ButtonRole.AcceptRole)
    box.setDefaultButton(keep)
    box.setEscapeButton(keep)
    box.finished.connect(box.deleteLater)
    return box
