"""The task list: every page with its state, in any order, by pointer or by keyboard."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from mcdesk.domain.flow import progress
from mcdesk.ui.context import Ui
from mcdesk.ui.draft import Draft
from mcdesk.ui.following import FollowingArea
from mcdesk.ui.forms.buttons import button
from mcdesk.ui.forms.labels import wrapped
from mcdesk.ui.wizard.states import count_words
from mcdesk.ui.wizard.task_row import TaskRow

_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}


class TaskRows(QWidget):
    """The rows. Tab enters at the current page, the arrows go up and down, Enter opens."""

    chosen = Signal(str)

    def __init__(self, ui: Ui, draft: Draft, *, large: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._draft = draft
        self.setAccessibleName(ui.say("wizard-tasks"))
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(ui.theme.space(1 if large else 0.5))
        self.rows: dict[str, TaskRow] = {}
        for page in draft.form.pages:
            row = TaskRow(ui, page, large=large, parent=self)
            row.clicked.connect(self._on_clicked)
            self.rows[page.key] = row
            box.addWidget(row)
        box.addStretch(1)
        self.stand_on(next(iter(self.rows)))
        draft.progressed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Show the states as they are now."""
        for key, row in self.rows.items():
            row.show_state(self._draft.page_state(key))

    def stand_on(self, key: str) -> None:
        """Mark a page as the current one ("" for none)."""
        for row_key, row in self.rows.items():
            row.setChecked(row_key == key)
        self._enter_at(key or next(iter(self.rows)))

    def _enter_at(self, key: str) -> None:
        for row_key, row in self.rows.items():
            row.setFocusPolicy(Qt.FocusPolicy.StrongFocus if row_key == key else Qt.FocusPolicy.ClickFocus)

    def _on_clicked(self) -> None:
        row = self.sender()
        if isinstance(row, TaskRow):
            row.setChecked(True)
            self.chosen.emit(row.page_key)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go up and down; Enter opens like Space does."""
        keys = list(self.rows)
        here = next((k for k, r in self.rows.items() if r.hasFocus()), None)
        if here is None:
            super().keyPressEvent(event)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.rows[here].click()
        elif event.key() in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self._go(keys[0 if event.key() == Qt.Key.Key_Home else -1])
        elif (step := _STEPS.get(Qt.Key(event.key()))) is not None:
            self._go(keys[min(max(keys.index(here) + step, 0), len(keys) - 1)])
        else:
            super().keyPressEvent(event)

    def _go(self, key: str) -> None:
        self._enter_at(key)
        self.rows[key].setFocus(Qt.FocusReason.TabFocusReason)


class TaskColumn(QFrame):
    """The column at the left: the way to the overview, the rows, and how many are complete."""

    chosen = Signal(str)
    overview = Signal()

    def __init__(self, ui: Ui, draft: Draft, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui, self._draft = ui, draft
        self.setProperty("role", "panel")
        self.setObjectName("task-column")
        # Tab follows the order in which they are made.
        self.whole = button(ui, "wizard-overview", "quiet", icon="list-checks", parent=self)
        self._scroll = FollowingArea(self)
        self.rows = TaskRows(ui, draft, parent=self)
        self.rows.chosen.connect(self.chosen)
        self.count = wrapped("", "small", self)
        self.count.setObjectName("task-count")
        self._lay_out()
        draft.progressed.connect(self._recount)
        self._recount()

    def _lay_out(self) -> None:
        theme = self._ui.theme
        box = QVBoxLayout(self)
        box.setContentsMargins(theme.space(2), theme.space(3), theme.space(2), theme.space(3))
        box.setSpacing(theme.space(2))
        self.whole.setObjectName("open-overview")
        self.whole.clicked.connect(self.overview)
        box.addWidget(self.whole, 0, Qt.AlignmentFlag.AlignLeft)
        self._scroll.viewport().setAutoFillBackground(False)
        self._scroll.setWidget(self.rows)
        self.rows.setAutoFillBackground(False)
        box.addWidget(self._scroll, 1)
        self.count.setContentsMargins(theme.space(3), 0, 0, 0)
        box.addWidget(self.count)

    def stand_on(self, key: str) -> None:
        """Mark a page as the current one and bring it in sight ("" for none)."""
        self.rows.stand_on(key)
        self._scroll.follow(self.rows.rows.get(key))

    def _recount(self) -> None:
        pages = self._draft.form.pages
        found = progress(self._draft.page_state(p.key) for p in pages)
        self.count.setText(count_words(self._ui, found))
