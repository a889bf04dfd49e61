"""What rows, columns and cells of the matrix are called, on the screen and aloud."""

from __future__ import annotations

from collections.abc import Mapping

from mcdesk.domain.fields import Field
from mcdesk.domain.frameworks.entries import Entry, Key
from mcdesk.domain.records import Framework
from mcdesk.ui.context import Ui
from mcdesk.ui.draft import Draft
from mcdesk.ui.panels.matrix.grid import ALIGNMENTS, Grid, Item


def in_language(ui: Ui, texts: Mapping[str, str]) -> str:
    """The text of a framework in the language of the window, else in the other."""
    return str(texts.get(ui.lang.short) or next(iter(texts.values()), ""))


class Names:
    """The words for what a grid holds."""

    def __init__(self, ui: Ui, draft: Draft) -> None:
        self.ui, self._draft = ui, draft
        form = draft.form
        field = form.field(ALIGNMENTS) if form.has(ALIGNMENTS) else None
        self.strength: Field | None = field.column("strength") if field else None

    def framework(self, item: Item) -> Framework | None:
        """The framework that the competency comes from, None where it is not at hand."""
        return self._draft.services.frameworks.heads().get(item.framework)

    def framework_name(self, item: Item) -> str:
        """What the framework is called."""
        found = self.framework(item)
        return in_language(self.ui, found.name) if found else item.framework or self.ui.say("panels-matrix-other")

    def entry(self, item: Item) -> Entry | None:
        """The competency as its framework has it."""
        return self._draft.services.frameworks.entry(Key(item.framework, item.code)) if self.framework(item) else None

    def item_title(self, item: Item) -> str:
        """The title of a competency in the language of the window."""
        found = self.entry(item)
        return in_language(self.ui, found.title) if found else item.title

    def outcome_code(self, row: int) -> str:
        """``O2``."""
        return self.ui.say("panels-matrix-outcome-code", number=row + 1)

    def outcome(self, grid: Grid, row: int) -> str:
        """The statement of an outcome."""
        return grid.outcomes[row].title or self.ui.say("panels-not-provided")

    def column_code(self, grid: Grid, column: int) -> str:
        """``A1`` or ``EES4``."""
        found = grid.columns[column]
        if found.is_assessment:
            return self.ui.say("panels-matrix-assessment-code", number=column + 1)
        return found.item.code or found.item.title

    def column(self, grid: Grid, column: int) -> str:
        """The title of an assessment or a competency."""
        found = grid.columns[column]
        if found.is_assessment:
            return found.line.title or self.ui.say("panels-not-provided")
        return self.item_title(found.item)

    def group(self, grid: Grid, column: int) -> str:
        """What stands above a run of columns: the assessments, or a framework."""
        found = grid.columns[column]
        return self.ui.say("panels-matrix-assessments") if found.is_assessment else self.framework_name(found.item)

    def strength_words(self, key: str) -> str:
        """What the institution calls a strength."""
        if not key:
            return self.ui.say("panels-matrix-no-strength")
        option = self.strength.option(key) if self.strength else None
        return self.ui.words(option.label) if option else key

    def cell(self, grid: Grid, row: int, column: int) -> str:
        """A cell in one breath: ``Outcome 2, competency EES4: Significant (3)``."""
        code = self.column_code(grid, column)
        if grid.columns[column].is_assessment:
            key = "panels-matrix-cell-covered" if grid.ticked(row, column) else "panels-matrix-cell-not-covered"
            return self.ui.say(key, number=row + 1, code=code)
        found = grid.link(row, column)
        if found is None:
            return self.ui.say("panels-matrix-cell-none", number=row + 1, code=code)
        words = self.strength_words(found.strength)
        return self.ui.say("panels-matrix-cell", number=row + 1, code=code, strength=words)

    def with_comments(self, words: str, count: int) -> str:
        """The words, and how many comments are open there where any are."""
        return self.ui.say("panels-matrix-commented", words=words, count=count) if count else words
