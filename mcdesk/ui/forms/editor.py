"""What every editor is: it shows the draft's answer to one question and gives the draft what the person does."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from PySide6.QtWidgets import QWidget

from mcdesk.domain.answers import Answers, Json, Ref
from mcdesk.domain.fields import Field
from mcdesk.domain.kind_parse import parse
from mcdesk.domain.problems import Problem
from mcdesk.ui.context import Ui
from mcdesk.ui.draft import Draft


@dataclass(frozen=True)
class Place:
    """Where an editor stands: the question (or column), which answer, and what it is called aloud.

    ``compact``: the editor stands in a line of a grid and takes as little room as it can. ``gradual``: whoever makes
    the editor goes through its :meth:`Editor.steps` afterwards.
    """

    ui: Ui
    draft: Draft
    field: Field
    ref: Ref
    name: str
    compact: bool = False
    gradual: bool = False

    @property
    def value(self) -> Json:
        """The answer as the draft has it."""
        return self.draft.value(self.ref)

    @property
    def answers(self) -> Answers:
        """All answers of the request."""
        return self.draft.answers

    def of(self, column: Field, row_id: str, name: str, *, compact: bool = False) -> Place:
        """The place of a cell of this table."""
        ref = Ref(self.ref.field, row_id, column.key)
        return replace(self, field=column, ref=ref, name=name, compact=compact, gradual=False)


class Editor(QWidget):
    """The editor of one answer. It holds nothing: what it shows is the draft's, and every act goes to the draft."""

    def __init__(self, place: Place, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.place = place
        self.ui, self.draft, self.field, self.ref = place.ui, place.draft, place.field, place.ref
        self.setObjectName(f"editor:{place.ref}")
        place.draft.changed.connect(self._on_changed)

    @property
    def value(self) -> Json:
        """The answer as the draft has it."""
        return self.draft.value(self.ref)

    @abstractmethod
    def refresh(self) -> None:
        """Show the draft's answer, leaving alone what already says the same."""

    @abstractmethod
    def focus_target(self) -> QWidget:
        """The control that takes the focus when somebody jumps to this question."""

    def steps(self) -> Iterator[None]:
        """What is left to be built of a large editor that is made gradually."""
        return iter(())

    def call(self, name: str) -> None:
        """Be called ``name`` by a screen reader."""
        self.setAccessibleName(name)

    def describe(self, text: str) -> None:
        """Have a screen reader say ``text`` (hint and problems) with the control."""
        self.focus_target().setAccessibleDescription(text)

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """Mark what is wrong inside this editor; the row shows what is wrong with the answer as a whole."""

    def reveal(self, ref: Ref) -> QWidget | None:
        """Make the control for ``ref`` visible and return it; None where it is not in this editor."""
        return self.focus_target() if ref == self.ref else None

    @property
    def turned(self) -> tuple[str, ...]:
        """The choices in this answer that undo or redo turns just now."""
        edit = self.draft.retraced
        return edit.turned if edit is not None and edit.ref == self.ref else ()

    def put(self, value: Json) -> None:
        """Give the draft an answer that was typed; typing is undone as one step."""
        self.draft.put(self.ref, parse(self.field, value))

    def choose(self, value: Json) -> None:
        """Give the draft an answer that was chosen; each choice is a step of undo by itself."""
        self.draft.seal()
        self.draft.put(self.ref, value)
        self.draft.seal()

    def _on_changed(self, key: str) -> None:
        if key == self.ref.field:
            self.refresh()
