"""Every answer of the request, section by section, to be checked before it is submitted."""

from __future__ import annotations

from collections.abc import Generator, Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget
from shiboken6 import isValid

from mcdesk.domain.answers import Json, Reader, Ref, Row, is_empty
from mcdesk.domain.fields import Field, Kind, Page, Required
from mcdesk.domain.flow import asked_fields, column_asked
from mcdesk.domain.kinds import Context, show
from mcdesk.domain.problems import Severity
from mcdesk.ui.context import Ui
from mcdesk.ui.draft import Draft
from mcdesk.ui.forms.buttons import button
from mcdesk.ui.panels.parts import box, clear, iconed, name_of, wrapped
from mcdesk.ui.pieces import PAUSE
from mcdesk.ui.steady_box import SteadyBox
from mcdesk.ui.wizard.states import LOOKS

MANY = 16
"""Rows of a table that are put into words at a time."""


class AnswerList(QWidget):
    """One card for each section; a section is drawn anew only where something in it changed."""

    def __init__(self, ui: Ui, draft: Draft, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("review-answers")
        down = SteadyBox(self)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(ui.theme.space(4))
        down.addWidget(wrapped(ui.say("panels-review-answers"), "heading", self))
        pages = draft.form.pages
        self.sections = [Section(ui, draft, page, n, self) for n, page in enumerate(pages, 1) if page.fields]
        for section in self.sections:
            down.addWidget(section)
        down.addStretch(1)

    def refresh(self) -> Iterator[object]:
        """Show the answers as they are now, an answer at each step."""
        for section in self.sections:
            yield from section.refresh()


class Section(QWidget):
    """A page of the form: its state, how complete it is, its answers, and a way to change each."""

    def __init__(self, ui: Ui, draft: Draft, page: Page, number: int, parent: QWidget) -> None:
        super().__init__(parent)
        self.ui, self.draft, self.page = ui, draft, page
        self.setObjectName(f"review:{page.key}")
        self._seen: object = None
        down = SteadyBox(self)
        down.setContentsMargins(0, 0, 0, 0)
        card, inside = box(ui, "card", self)
        down.addWidget(card)
        self._card = card
        title = ui.say("panels-review-section", number=number, title=page.title)
        inside.addWidget(wrapped(title, "subheading", card))
        self._told = QVBoxLayout()
        inside.addLayout(self._told)

    def refresh(self) -> Iterator[object]:
        """Draw anew what changed. What was there stays until all of it is."""
        fields = tuple(asked_fields(self.draft.form, self.page, self.draft.answers))
        names = {c.rows_of for f in fields for c in (f, *f.columns) if c.rows_of}
        seen = (
            tuple((f.key, self.draft.answers.get(f.key)) for f in fields),
            tuple(self.draft.answers.get(n) for n in sorted(names)),
            self.draft.page_state(self.page.key),
            self.draft.read_only,
            len(self.draft.rules.problems_on(self.page.key)),
        )
        if seen == self._seen:
            return
        holder = QWidget(self._card)
        holder.hide()
        try:
            yield from self._fill(fields, holder)
            self._seen = seen
        finally:
            # Something else is to be shown by now.
            if self._seen is not seen and isValid(holder):
                holder.deleteLater()
        clear(self._told)
        self._told.addWidget(holder)
        holder.show()
        # The layout of one section is work enough for one turn.
        yield PAUSE

    def _fill(self, fields: tuple[Field, ...], holder: QWidget) -> Iterator[None]:
        self._grid = QGridLayout(holder)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(self.ui.theme.space(4))
        self._grid.setVerticalSpacing(self.ui.theme.space(1))
        self._grid.setColumnStretch(0, 2)
        self._grid.setColumnStretch(1, 3)
        self._grid.addWidget(self._state(fields, holder), 0, 0, 1, 3)
        for row, field in enumerate(fields, 1):
            yield
            yield from self._add(row, field, holder)

    def _state(self, fields: tuple[Field, ...], holder: QWidget) -> QWidget:
        look = LOOKS[self.draft.page_state(self.page.key)]
        given = sum(not is_empty(self.draft.answers.get(f.key)) for f in fields)
        missing = sum(f.required is Required.SUBMIT and is_empty(self.draft.answers.get(f.key)) for f in fields)
        stops = sum(p.severity is Severity.BLOCK for p in self.draft.rules.problems_on(self.page.key))
        words = self.ui.say("panels-review-complete", given=given, of=len(fields))
        if missing:
            words += f" {self.ui.say('panels-review-missing', count=missing)}"
        elif stops:
            words += f" {self.ui.say('panels-review-stops', count=stops)}"
        said = self.ui.say("panels-labelled", label=self.ui.say(look.word), value=words)
        return iconed(self.ui, look.icon, look.token, said, "hint", holder)

    def _add(self, row: int, field: Field, holder: QWidget) -> Iterator[None]:
        top = Qt.AlignmentFlag.AlignTop
        label = self.ui.words(field.label)
        wide = field.kind.has_rows
        named = wrapped(label, "label", holder)
        self._grid.addWidget(named, 2 * row, 0, 1, 2 if wide else 1)
        if wide:
            value = yield from self._rows(field, holder)
            self._grid.addWidget(value, 2 * row + 1, 0, 1, 3)
        else:
            value = self._value(field, self.draft.answers.get(field.key), holder)
            self._grid.addWidget(value, 2 * row, 1)
        # The words stand on the line of the button beside them, which has a frame around its own.
        drop = self.ui.theme.space(1) + 2
        for words in (named,) if wide else (named, value):
            words.setContentsMargins(0, drop, 0, 0)
        if not self.draft.read_only:
            change = button(self.ui, "panels-review-change", "quiet", parent=holder)
            change.setObjectName(f"change:{field.key}")
            change.setAccessibleName(self.ui.say("panels-review-change-named", label=label))
            change.clicked.connect(lambda: self.draft.jump.emit(Ref(field.key)))
            self._grid.addWidget(change, 2 * row, 2, top)

    def _value(self, field: Field, value: Json, holder: QWidget) -> QWidget:
        words = self._words(field, value)
        return wrapped(words or self.ui.say("panels-not-provided"), "" if words else "hint", holder)

    def _words(self, field: Field, value: Json) -> str:
        context = Context(
            self.draft.answers,
            self.draft.services.profile.currency,
            lambda table, row: name_of(self.ui, self.draft, table, row),
        )
        return show(field, value, self.ui.lang, context)

    def _rows(self, field: Field, holder: QWidget) -> Generator[None, None, QWidget]:
        rows = Reader(self.draft.answers).rows(field.key)
        if not rows:
            return self._value(field, None, holder)
        told: list[str] = []
        for number, row in enumerate(rows, 1):
            told.append(self._row_words(field, row, number))
            if number % MANY == 0:
                yield
        return wrapped("\n".join(told), "", holder)

    def _row_words(self, field: Field, row: Row, number: int) -> str:
        """A row as one run of text: its first answer, then the others with their labels."""
        parts = []
        for column in field.columns:
            if not column_asked(column, row, self.draft.answers):
                continue
            words = self._words(column, row.raw(column.key))
            if not words and column.required is not Required.OPTIONAL:
                words = self.ui.say("panels-not-provided")
            if words:
                parts.append((column, words))
        first = parts[0][1] if parts and parts[0][0].kind is not Kind.YESNO else ""
        rest = [self.ui.say("panels-labelled", label=c.label, value=w) for c, w in (parts[1:] if first else parts)]
        head = self.ui.say("panels-row", number=number, words=first)
        return "\n".join([head, *(f"    {line}" for line in rest)])
