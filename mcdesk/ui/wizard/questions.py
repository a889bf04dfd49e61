"""The questions of a page on the screen: their rows, headings and panel, built piece by piece."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from mcdesk.domain.fields import Field, Page
from mcdesk.domain.flow import asked
from mcdesk.domain.problems import Problem
from mcdesk.ui.context import Ui
from mcdesk.ui.draft import Draft
from mcdesk.ui.forms.row import HANG, FieldRow, group_heading, question_row
from mcdesk.ui.panels import SERVES
from mcdesk.ui.steady_box import SteadyBox

PanelFactory = Callable[[str, Ui, Draft, QWidget], QWidget | None]
"""Makes the hand-made panel of a page's ``view``; None where there is none."""


class Questions:
    """Adds the rows to ``box`` in the order of the form, then calls ``foot``.

    Somebody has to go through :attr:`steps`; a row that is not there yet is built at once where it is asked for.
    """

    def __init__(
        self, ui: Ui, draft: Draft, page: Page, panels: PanelFactory, column: QWidget, foot: Callable[[], None]
    ) -> None:
        self._ui, self._draft, self._page, self._panels, self._column = ui, draft, page, panels, column
        self.box = SteadyBox(column)
        self._headings: dict[str, QWidget] = {}
        self._problems: Sequence[Problem] = ()
        self.built: dict[str, FieldRow] = {}
        """The rows that are there by now, the last of them perhaps in part."""
        self._whole: set[str] = set()
        self.panel: QWidget | None = None
        self.steps: Iterator[None] = self._build(foot)

    def finish(self) -> Mapping[str, FieldRow]:
        """All rows by the keys of their questions."""
        for _ in self.steps:
            pass
        return self.built

    def at(self, key: str) -> FieldRow | QWidget | None:
        """The row of a question, or the panel that serves it; None where the page has neither."""
        while key not in self._whole and next(self.steps, self) is not self:
            pass
        return self.built.get(key, self.panel)

    def first(self) -> FieldRow | None:
        """The first row that is asked, with the control that takes the focus; it may not be whole yet."""
        while True:
            found = next((r for r in self.built.values() if r.isVisibleTo(self._column)), None)
            if found is not None and found.editor.focus_target().isVisibleTo(found):
                return found
            if next(self.steps, self) is self:
                return found

    def _build(self, foot: Callable[[], None]) -> Iterator[None]:
        view = self._page.view
        if view:
            self.panel = self._panels(view, self._ui, self._draft, self._column)
            yield
        served = SERVES.get(view, frozenset()) if self.panel is not None else frozenset()
        last = next((f.key for f in reversed(self._page.fields) if f.key in served), "")
        for field in self._page.fields:
            self._head(field)
            if field.key not in served:
                yield from self._row(field)
            elif self.panel is not None and field.key == last:
                self._add_panel(self.panel)
            yield
        if self.panel is not None and not served:
            self._add_panel(self.panel)
        foot()

    def _head(self, field: Field) -> None:
        heading = group_heading(self._ui, field, self._column)
        if heading is not None:
            self._headings[field.key] = heading
            heading.setVisible(asked(self._draft.form, field, self._draft.answers))
            self.box.addWidget(heading)

    def _row(self, field: Field) -> Iterator[None]:
        row = question_row(self._ui, self._draft, field, self._column, gradual=True)
        row.setVisible(asked(self._draft.form, field, self._draft.answers))
        row.show_problems(self._problems)
        self.built[field.key] = row
        self.box.addWidget(row)
        for _ in row.editor.steps():
            yield
        self._whole.add(field.key)

    def _add_panel(self, panel: QWidget) -> None:
        holder = QVBoxLayout()
        holder.setContentsMargins(self._ui.theme.space(HANG), 0, 0, 0)
        holder.addWidget(panel)
        self.box.addLayout(holder)

    def follow(self) -> None:
        """Show the questions that are asked by the answers as they are now."""
        form, answers = self._draft.form, self._draft.answers
        for key, row in self.built.items():
            visible = asked(form, row.field, answers)
            row.setVisible(visible)
            if key in self._headings:
                self._headings[key].setVisible(visible)

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """Mark what is wrong beside each question, those to come included."""
        self._problems = problems
        for row in self.built.values():
            row.show_problems(problems)
