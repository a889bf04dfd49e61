"""What a question offers in its menu: to comment on it, or to suggest other words for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QMenu

from mcdesk.domain.review.wording import is_worded
from mcdesk.ui.access_keys import popped
from mcdesk.ui.forms.controls import Area, Line
from mcdesk.ui.review.begun import What, Writing
from mcdesk.ui.review.talk import Talk

if TYPE_CHECKING:
    from mcdesk.domain.answers import Ref
    from mcdesk.ui.context import Ui
    from mcdesk.ui.draft import Draft
    from mcdesk.ui.forms.row import FieldRow


def offer_talk(row: FieldRow) -> None:
    """Add the conversation to the menus of a question: that of its label, and that of its text."""
    row.label.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
    row.label.customContextMenuRequested.connect(lambda at: _open(row, at))
    control = row.editor.focus_target()
    if isinstance(control, Area | Line):
        control.menu_opening.connect(lambda menu, _event: _fill(row, menu))


def _open(row: FieldRow, at: QPoint) -> None:
    menu = QMenu(row)
    _fill(row, menu)
    popped(menu, row.label.mapToGlobal(at))


def _fill(row: FieldRow, menu: QMenu) -> None:
    draft, ui, ref = row.place.draft, row.ui, row.ref
    talk = Talk.of(draft)
    if not offer_comment(menu, ui, draft, ref):
        return
    if is_worded(draft.form, ref):
        suggest = menu.addAction(ui.say("review-suggest"))
        suggest.setObjectName("menu-suggest")
        suggest.triggered.connect(lambda: talk.suggest(ref))


def offer_comment(menu: QMenu, ui: Ui, draft: Draft, ref: Ref) -> bool:
    """Add the way to a comment on a question, a row or a cell to a menu. False where nothing can be said."""
    talk = Talk.of(draft)
    if talk.silent:
        return False
    if menu.actions():
        menu.addSeparator()
    comment = menu.addAction(ui.say("review-comment-row" if ref.row and not ref.column else "review-comment"))
    comment.setObjectName("menu-comment")
    comment.triggered.connect(lambda: talk.begin(Writing(What.COMMENT, ref)))
    return True
