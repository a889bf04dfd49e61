"""The row of a question, generated from its field: group, label, hint, problems, editor, unit and count."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from mcdesk.domain.answers import Ref
from mcdesk.domain.fields import Field, Required
from mcdesk.domain.problems import Problem
from mcdesk.ui.context import Ui
from mcdesk.ui.draft import Draft
from mcdesk.ui.forms.assistants import assistant_for
from mcdesk.ui.forms.counting import count_of
from mcdesk.ui.forms.editor import Editor, Place
from mcdesk.ui.forms.labels import wrapped
from mcdesk.ui.forms.problem_line import ProblemLines
from mcdesk.ui.forms.registry import editor_for
from mcdesk.ui.review.row_menu import offer_talk

HANG = 4
"""The bar of a problem hangs in the margin: this many steps of the grid left of the words."""


def label_words(ui: Ui, field: Field) -> str:
    """The label with its mark: what may be left out says so, what must be given says nothing."""
    label = ui.words(field.label)
    return ui.say("editors-optional", label=label) if field.required is Required.OPTIONAL else label


def question_row(
    ui: Ui, draft: Draft, field: Field, parent: QWidget | None = None, *, gradual: bool = False
) -> FieldRow:
    """The row of a question of the form, wherever it is shown; ``gradual`` as for :class:`Place`."""
    return FieldRow(Place(ui, draft, field, Ref(field.key), ui.words(field.label), gradual=gradual), parent)


class FieldRow(QWidget):
    """A question with everything around it."""

    def __init__(self, place: Place, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.place = place
        self.ui, self.field, self.ref = place.ui, place.field, place.ref
        self.setObjectName(f"row:{place.ref}")
        self.problems = ProblemLines(self.ui, self)
        self.label = wrapped(label_words(self.ui, self.field), "label", self)
        self.hint = wrapped(self.ui.words(self.field.hint), "hint", self)
        self.hint.setVisible(bool(self.hint.text()))
        self.copied = wrapped("", "advice", self)
        self.copied.hide()
        self.behind = wrapped("", "advice", self)
        self.behind.hide()
        self.changed = wrapped("", "advice", self)
        self.changed.hide()
        self.editor: Editor = editor_for(place, self)
        self.label.setBuddy(self.editor.focus_target())
        self.assistant = assistant_for(place, self.editor, self)
        self._count = wrapped("", "count", self)
        self._bar = QFrame(self)
        self._lay_out()
        place.draft.changed.connect(self._on_changed)
        self._recount()
        self._describe()
        offer_talk(self)

    def _lay_out(self) -> None:
        theme = self.ui.theme
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(theme.space(HANG) - 4)
        self._bar.setProperty("role", "bar")
        self._bar.setFixedWidth(4)
        kept = self._bar.sizePolicy()
        kept.setRetainSizeWhenHidden(True)
        self._bar.setSizePolicy(kept)
        self._bar.hide()
        across.addWidget(self._bar)
        down = QVBoxLayout()
        down.setSpacing(theme.space(1))
        across.addLayout(down, 1)
        self._head = QHBoxLayout()
        self._head.addWidget(self.label, 1)
        down.addLayout(self._head)
        for widget in (self.hint, self.copied, self.behind, self.changed, self.problems):
            down.addWidget(widget)
        down.addLayout(self._with_unit())
        if self.assistant is not None:
            down.addWidget(self.assistant)
        down.addWidget(self._count)

    def _with_unit(self) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(self.ui.theme.space(2))
        unit = self.ui.words(self.field.unit)
        if not unit:
            line.addWidget(self.editor, 1)
            return line
        line.addWidget(self.editor)
        label = QLabel(unit, self)
        label.setProperty("role", "unit")
        line.addWidget(label)
        line.addStretch(1)
        return line

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """Mark what is wrong with this answer, or inside it; an empty list takes every mark away."""
        inside = [p for p in problems if p.ref.field == self.ref.field]
        self.editor.show_problems(inside)
        self.problems.show_problems([p for p in inside if p.ref == self.ref])
        tone = self.problems.tone
        if tone != self._bar.property("tone"):
            self._bar.setProperty("tone", tone)
            self._bar.style().polish(self._bar)
        self._bar.setVisible(bool(tone))
        self._describe()

    def show_copied(self, words: str) -> None:
        """Say that the answer came from another request and nobody has looked at it yet; "" for nothing."""
        self.copied.setText(words)
        self.copied.setVisible(bool(words))
        self._describe()

    def show_behind(self, words: str) -> None:
        """Say that the other language changed after this one; "" for nothing."""
        self.behind.setText(words)
        self.behind.setVisible(bool(words))
        self._describe()

    def show_changed(self, words: str) -> None:
        """Say that the answer changed since the person last looked; "" for nothing."""
        self.changed.setText(words)
        self.changed.setVisible(bool(words))
        self._describe()

    def put_beside_label(self, widget: QWidget) -> None:
        """Put something at the right of the label."""
        self._head.addWidget(widget, 0, Qt.AlignmentFlag.AlignTop)

    def reveal(self, ref: Ref) -> QWidget | None:
        """The control for ``ref``, made visible; None where it is not in this row."""
        return self.editor.reveal(ref) if ref.field == self.ref.field else None

    def _describe(self) -> None:
        marks = (self.copied.text(), self.behind.text(), self.changed.text())
        said = (self.hint.text(), self.ui.words(self.field.unit), *marks, self.problems.words)
        self.editor.describe(" ".join(s for s in said if s))

    def _on_changed(self, key: str) -> None:
        if key == self.ref.field:
            self._recount()

    def _recount(self) -> None:
        profile = self.place.draft.services.profile
        count = count_of(self.field, self.place.value, profile.number("word_count_from"))
        self._count.setVisible(count is not None)
        if count is None:
            return
        self._count.setText(self.ui.words(count.says))
        if bool(self._count.property("over")) != count.over:
            self._count.setProperty("over", count.over)
            self._count.style().polish(self._count)


def group_heading(ui: Ui, field: Field, parent: QWidget) -> QWidget | None:
    """The small heading above the first question of a group."""
    if not field.group:
        return None
    label = wrapped(ui.words(field.group), "heading", parent)
    label.setContentsMargins(ui.theme.space(HANG), ui.theme.space(4), 0, 0)
    label.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom)
    return label
