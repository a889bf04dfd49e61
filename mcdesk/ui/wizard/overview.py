"""The overview of a request: every page with what it settles and where it stands, and what to do next."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mcdesk.domain.flow import PageState, progress
from mcdesk.ui.column import ScrollDown
from mcdesk.ui.context import Ui
from mcdesk.ui.draft import Draft
from mcdesk.ui.forms.buttons import button, relabel
from mcdesk.ui.forms.labels import wrapped
from mcdesk.ui.wizard.page import LINE
from mcdesk.ui.wizard.states import count_words
from mcdesk.ui.wizard.task_list import TaskRows

_URGENT = (PageState.ATTENTION, PageState.IN_PROGRESS, PageState.NOT_STARTED, PageState.FILLED)


class Overview(ScrollDown):
    """The task list at large."""

    chosen = Signal(str)

    def __init__(self, ui: Ui, draft: Draft, parent: QWidget | None = None) -> None:
        super().__init__("overview", parent)
        self._ui, self._draft = ui, draft
        self._next = ""
        self.title = wrapped("", "title", self)
        self.advice = wrapped("", "intro", self)
        self.count = wrapped("", "hint", self)
        self.next_button = button(ui, "wizard-overview", "primary", parent=self)
        self.next_button.setObjectName("open-next")
        self.next_button.clicked.connect(self._open_next)
        self.rows = TaskRows(ui, draft, large=True, parent=self)
        self.rows.stand_on("")
        self.rows.chosen.connect(self.chosen)
        self._lay_out()
        draft.progressed.connect(self.refresh)
        self.refresh()

    def _lay_out(self) -> None:
        space = self._ui.theme.space
        body = QWidget(self)
        body.setProperty("role", "page")
        across = QHBoxLayout(body)
        across.setContentsMargins(space(8), space(8), space(8), space(12))
        column = QWidget(body)
        column.setMaximumWidth(self.fontMetrics().horizontalAdvance("0") * (LINE + 10))
        across.addWidget(column, 1)
        across.addStretch(0)
        box = QVBoxLayout(column)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(space(3))
        for widget in (self.title, self.advice, self.count):
            box.addWidget(widget)
        box.addWidget(self.next_button, 0, Qt.AlignmentFlag.AlignLeft)
        box.addSpacing(space(4))
        box.addWidget(self.rows)
        box.addStretch(1)
        self.setWidget(body)

    def refresh(self) -> None:
        """Show how things stand now."""
        draft, form = self._draft, self._draft.form
        states = {p.key: draft.page_state(p.key) for p in form.pages}
        found = progress(states.values())
        self.title.setText(draft.request.title or self._ui.say("wizard-untitled"))
        self.count.setText(count_words(self._ui, found))
        urgent = (key for state in _URGENT for key, s in states.items() if s is state)
        # A request ends with the page that submits it; nothing follows the last page of another record.
        submits = form.pages[-1].view == "review"
        self._next = next(urgent, form.pages[-1 if submits else 0].key)
        title = form.page(self._next).title
        state = "done" if found.complete == found.total else states[self._next].value
        kept = not submits and state in ("done", "attention")
        self.advice.setText(self._ui.say(f"wizard-next-{state}{'-kept' if kept else ''}", title=title))
        relabel(self.next_button, self._ui.say("wizard-open-next", title=title))

    def _open_next(self) -> None:
        self.chosen.emit(self._next)

    def start(self) -> None:
        """Put the focus on what to do next."""
        self.rows.stand_on("")
        self.next_button.setFocus(Qt.FocusReason.OtherFocusReason)
