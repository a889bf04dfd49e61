"""The marks beside the questions of a page: open comments, what changed, and where one only reads a way to begin."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QToolButton

from mcdesk.ui.context import Ui
from mcdesk.ui.forms.buttons import icon_button, put_count, rename
from mcdesk.ui.forms.row import FieldRow
from mcdesk.ui.review.looked import Looked
from mcdesk.ui.review.talk import Talk


class TalkMarks(QObject):
    """Lives with the page that it marks."""

    def __init__(self, ui: Ui, talk: Talk, rows: Mapping[str, FieldRow], parent: QObject) -> None:
        super().__init__(parent)
        self._ui, self._talk, self._rows = ui, talk, rows
        self._buttons: dict[str, QToolButton] = {}
        self._looked = Looked.of(talk.draft)
        talk.changed.connect(self.refresh)
        self._looked.changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Count anew."""
        # Who only reads has no other way to a question whose controls take no focus.
        reading = self._talk.draft.read_only and not self._talk.silent
        for key, row in self._rows.items():
            changed, count = self._looked.at_question(key), self._talk.open_at(key)
            row.show_changed(self._ui.say("review-changed-here", count=changed) if changed else "")
            if count or reading or key in self._buttons:
                self._show(key, row, count, visible=bool(count) or reading)

    def _show(self, key: str, row: FieldRow, count: int, *, visible: bool) -> None:
        made = self._buttons.get(key)
        label = self._ui.words(row.field.label)
        if made is None:
            made = self._buttons[key] = icon_button(self._ui, "message-square", "", row)
            made.setObjectName(f"talk:{key}")
            made.clicked.connect(lambda: self._talk.shown.emit(row.ref))
            row.put_beside_label(made)
        put_count(made, count)
        key_of_words = "review-open-at" if count else "review-comment-on"
        rename(made, self._ui.say(key_of_words, count=count, question=label))
        made.setVisible(visible)
