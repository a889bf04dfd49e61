"""An edit of a draft that can be undone."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtGui import QUndoCommand

from mcdesk.domain import answers as model
from mcdesk.domain.answers import Edit, Ref

if TYPE_CHECKING:
    from mcdesk.ui.draft import Draft


class EditCommand(QUndoCommand):
    """Typing in one answer merges until the draft is sealed."""

    def __init__(self, draft: Draft, edit: Edit, shown: Ref | None = None) -> None:
        super().__init__()
        self._draft, self.edit, self._shown, self._done = draft, edit, shown, False
        self.setText(edit.name)

    def id(self) -> int:
        """All commands are of one kind."""
        return 1

    def redo(self) -> None:
        """Do the edit, or do it again and show where."""
        self._draft.take(self.edit)
        if self._done:
            self._show(self.edit)
        self._done = True

    def undo(self) -> None:
        """Take it back, and show where."""
        back = self.edit.inverse()
        self._draft.take(back)
        self._show(back)

    def _show(self, edit: Edit) -> None:
        self._draft.seal()
        self._draft.retraced = edit
        self._draft.jump.emit(self._place(edit))
        self._draft.retraced = None

    def _place(self, edit: Edit) -> Ref:
        """Where the edit shows: where it was made, the row that came or moved, else the question."""
        if self._shown is not None:
            return self._shown
        if edit.ref.row:
            return edit.ref
        before = [str(r.get("id")) for r in model.rows_of(edit.before)]
        after = [str(r.get("id")) for r in model.rows_of(edit.after)]
        came = next((i for i in after if i not in before), "")
        return Ref(edit.ref.field, came) if came else edit.ref

    def mergeWith(self, other: QUndoCommand) -> bool:
        """Take the next edit of the same answer into this one."""
        if self._draft.sealed or not isinstance(other, EditCommand):
            return False
        mine, theirs = self.edit, other.edit
        if mine.ref != theirs.ref or not mine.name == theirs.name == "edit-answer":
            return False
        self.edit = replace(mine, after=theirs.after)
        return True
