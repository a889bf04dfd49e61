"""The error summary: always, even for one problem; each line leads to its question."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from mcdesk.domain.problems import Problem
from mcdesk.ui.contents import contents
from mcdesk.ui.context import Ui
from mcdesk.ui.draft import Draft
from mcdesk.ui.forms.labels import wrapped
from mcdesk.ui.panels.parts import name_of
from mcdesk.ui.wizard.link import WrappedLink


class ErrorSummary(QFrame):
    """Takes the focus when it appears; the same words stand beside each question."""

    jump = Signal(object)

    def __init__(self, ui: Ui, draft: Draft, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui, self._draft = ui, draft
        self._shown: tuple[Problem, ...] = ()
        self.setObjectName("error-summary")
        self.setProperty("role", "summary")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        theme = ui.theme
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(theme.space(4), theme.space(3), theme.space(4), theme.space(3))
        self._box.setSpacing(theme.space(1))
        self._box.addWidget(wrapped(ui.say("wizard-problem-heading"), "heading", self))
        self._lines = QVBoxLayout()
        self._lines.setSpacing(theme.space(1))
        self._box.addLayout(self._lines)
        self.setAccessibleName(ui.say("wizard-problem-heading"))
        self.hide()

    def show_problems(self, problems: Sequence[Problem], *, name_pages: bool = False) -> None:
        """List these problems; hide where there are none. The focus is left where it is."""
        found = tuple(problems)
        self.setVisible(bool(found))
        if found == self._shown:
            return
        self._shown = found
        while (item := self._lines.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        for problem in found:
            self._lines.addWidget(self._link(problem, name_pages))
        self.setAccessibleDescription(" ".join(self._ui.words(p.message) for p in found))

    def _link(self, problem: Problem, name_page: bool) -> QWidget:
        words = self._ui.words(problem.message)
        row = name_of(self._ui, self._draft, problem.ref.field, problem.ref.row) if problem.ref.row else ""
        if row:
            words = self._ui.say("wizard-problem-on-page", page=row, problem=words)
        if name_page and self._draft.form.has(problem.ref.field):
            page = self._draft.form.page_of(problem.ref.field)
            words = self._ui.say("wizard-problem-on-page", page=page.title, problem=words)
        link = WrappedLink(self._ui, words, problem.ref, self)
        link.chosen.connect(self.jump)
        return link

    @property
    def links(self) -> list[WrappedLink]:
        """The lines, in order."""
        return [w for w in contents(self._lines) if isinstance(w, WrappedLink)]
