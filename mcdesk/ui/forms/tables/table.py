"""What cards and grids have in common: rows come, go and move through the draft, and the parts follow."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Iterator, Mapping, Sequence
from itertools import islice

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from mcdesk.domain import answers as model
from mcdesk.domain import formats
from mcdesk.domain.answers import Edit, Json, Ref, day_of, rows_of
from mcdesk.domain.fields import Kind
from mcdesk.domain.kinds import label_of_row
from mcdesk.domain.problems import Problem
from mcdesk.ui.focus import focused_in
from mcdesk.ui.forms.buttons import button, relabel
from mcdesk.ui.forms.editor import Editor, Place
from mcdesk.ui.forms.labels import wrapped
from mcdesk.ui.forms.tables.part import RowPart
from mcdesk.ui.scrolling import bring_in_sight, page_around

AT_ONCE = 4
"""So many rows that are missing are made at once; a page shows no more of them."""


class TableEditor(Editor):
    """Rows with their ids. Parts are kept while rows move, so that the focus and the cursor stay."""

    def __init__(self, place: Place, parent: QWidget | None = None) -> None:
        super().__init__(place, parent)
        self.parts: dict[str, RowPart] = {}
        self.arriving = 0
        """How many rows came with the last change of rows."""
        self._stood: dict[str, tuple[int, str, bool]] = {}
        self._whole = False
        self._removed: tuple[int, Mapping[str, Json]] | None = None
        self._problems: tuple[Problem, ...] = ()
        self.empty = self._empty_state()
        self.strip = self._undo_strip()
        self.add_button = button(self.ui, "editors-add-row", "secondary", icon="plus", parent=self)
        self.add_button.setObjectName("add-row")
        self.add_button.clicked.connect(self.add)
        self.box = QVBoxLayout(self)
        self.box.setContentsMargins(0, 0, 0, 0)
        self.box.setSpacing(self.ui.theme.space(3))
        self.rows_box = QVBoxLayout()
        self.rows_box.setSpacing(self.ui.theme.space(3))
        for widget in (self.empty, self.strip):
            self.box.addWidget(widget)
        self.box.addLayout(self.rows_box)
        self.box.addWidget(self.add_button)
        self.add_button.setVisible(not place.draft.read_only)
        place.draft.rows_changed.connect(self._on_rows)

    @abstractmethod
    def make_part(self, row_id: str) -> RowPart:
        """The part that shows a row."""

    def start(self) -> None:
        """Show the rows for the first time; subclasses call it when they are ready."""
        self.call(self.place.name)
        self.follow()
        self._whole = not self.place.gradual

    def _empty_state(self) -> QFrame:
        frame = QFrame(self)
        frame.setProperty("role", "empty")
        box = QVBoxLayout(frame)
        box.setContentsMargins(*(self.ui.theme.space(4),) * 4)
        box.addWidget(wrapped(self.ui.say("editors-no-rows", table=self.place.name), "hint", frame))
        return frame

    def _undo_strip(self) -> QFrame:
        frame = QFrame(self)
        frame.setProperty("role", "strip")
        frame.hide()
        line = QHBoxLayout(frame)
        line.setContentsMargins(self.ui.theme.space(3), self.ui.theme.space(1), self.ui.theme.space(1), 0)
        self.strip_words = wrapped("", "", frame)
        self.put_back = button(self.ui, "editors-put-back", "quiet", icon="undo-2", parent=frame)
        self.put_back.setObjectName("put-back")
        self.put_back.clicked.connect(self.restore)
        line.addWidget(self.strip_words, 1)
        line.addWidget(self.put_back)
        line.setContentsMargins(*(self.ui.theme.space(2),) * 4)
        return frame

    @property
    def ids(self) -> list[str]:
        """The ids of the rows, in order."""
        return [str(row.get("id")) for row in rows_of(self.value)]

    def title_of(self, row_id: str) -> str:
        """What the row is called: its first text, else its first day."""
        label = label_of_row(self.field, self.draft.answers, row_id)
        if label not in ("", row_id):
            return label
        return self._day_of(row_id) or self.ui.say("editors-not-named")

    def _day_of(self, row_id: str) -> str:
        row = next((r for r in rows_of(self.draft.answers.get(self.field.key)) if r.get("id") == row_id), {})
        given = (day_of(row.get(c.key)) for c in self.field.columns if c.kind is Kind.DATE)
        return next((formats.day(day, self.ui.lang) for day in given if day is not None), "")

    def follow(self) -> None:
        """Make the parts be the rows, in their order; of many new ones the first at once, the others in pieces."""
        ids = self.ids
        for gone in [i for i in self.parts if i not in ids]:
            part = self.parts.pop(gone)
            self._stood.pop(gone, None)
            self.rows_box.removeWidget(part)
            part.hide()
            part.deleteLater()
        for place, row_id in enumerate(i for i in ids if i in self.parts):
            if self.rows_box.indexOf(self.parts[row_id]) != place:
                self.rows_box.insertWidget(place, self.parts[row_id])
        if self._removed is not None and self._removed[1].get("id") in ids:
            # It came back by an undo: to put it back once more would bring its old answers over what was written since.
            self._forget_removed()
        self.arriving = sum(i not in self.parts for i in ids)
        self._make(ids)
        self.empty.setVisible(not ids)
        relabel(self.add_button, self.ui.words(self.field.add) or self.ui.say("editors-add-row"))
        self.add_button.setAccessibleName(self.ui.say("editors-add-row-to", table=self.accessibleName()))
        self._name_parts()
        self.show_problems(self._problems)

    def _make(self, ids: Sequence[str]) -> None:
        making = self._fill(ids)
        for _ in making if not self._whole and not self.place.gradual else islice(making, AT_ONCE):
            pass
        if self._whole:
            self.ui.jobs.pieces.begin(self, making)

    def _fill(self, ids: Sequence[str]) -> Iterator[None]:
        """Make the parts of these rows that are missing, from the top down, one at each step."""
        for row_id in ids:
            now = self.ids
            if row_id in self.parts or row_id not in now:
                continue
            part = self.parts[row_id] = self.make_part(row_id)
            before = now[: now.index(row_id)]
            self.rows_box.insertWidget(sum(i in self.parts for i in before), part)
            self._name(len(before), row_id, last=row_id == now[-1])
            part.show_problems([p for p in self._problems if p.ref.row == row_id])
            yield

    def steps(self) -> Iterator[None]:
        """The parts that are still missing."""
        while any(row_id not in self.parts for row_id in self.ids):
            yield from self._fill(self.ids)
        self._whole = True

    def part(self, row_id: str) -> RowPart | None:
        """The part of a row, with all above it made now; None where there is no such row."""
        if row_id not in self.parts:
            for _ in self._fill(self.ids):
                if row_id in self.parts:
                    break
        return self.parts.get(row_id)

    def _name_parts(self) -> None:
        ids = self.ids
        for place, row_id in enumerate(ids):
            if row_id in self.parts:
                self._name(place, row_id, last=place + 1 == len(ids))

    def _name(self, place: int, row_id: str, *, last: bool) -> None:
        # With every key that is pressed in a table all its rows are asked.
        stands = place + 1, self.title_of(row_id), last
        if self._stood.get(row_id) != stands:
            self._stood[row_id] = stands
            self.parts[row_id].stand(*stands)

    def refresh(self) -> None:
        """The cells show themselves; here the names follow."""
        self._name_parts()

    def _on_rows(self, key: str) -> None:
        if key == self.ref.field:
            self.follow()

    def _on_changed(self, key: str) -> None:
        if key == self.ref.field:
            self.refresh()
        for part in self.parts.values():
            part.refresh()

    def add(self) -> None:
        """Add a row at the end and go to its first question."""
        self._do(model.add_row(self.draft.answers, self.ref.field))
        self._enter(self.ids[-1])

    def duplicate_row(self, row_id: str) -> None:
        """Copy a row below itself and go to the copy."""
        before = set(self.ids)
        self._do(model.duplicate_row(self.draft.answers, self.ref.field, row_id))
        self._enter(next((i for i in self.ids if i not in before), row_id))

    def move_row(self, row_id: str, by: int) -> None:
        """Move a row; the focus stays where it is in it."""
        if 0 <= self.ids.index(row_id) + by < len(self.ids):
            self._do(model.move_row(self.draft.answers, self.ref.field, row_id, by))
            if (now := focused_in(self.parts[row_id])) is not None:
                self._keep_in_sight(now)

    def remove_row(self, row_id: str) -> None:
        """Remove a row and offer to put it back."""
        if self.draft.read_only:
            return
        place = self.ids.index(row_id)
        self._removed = (place, rows_of(self.value)[place])
        words = self.ui.say("editors-row-removed", title=self.title_of(row_id))
        self._do(model.remove_row(self.draft.answers, self.ref.field, row_id))
        self.strip_words.setText(words)
        self.put_back.setAccessibleName(f"{words} {self.put_back.text().strip()}")
        self.strip.show()
        self._focus(self.put_back)

    def restore(self) -> None:
        """Put the removed row back where it was, under its own id."""
        if self._removed is None:
            return
        place, row = self._removed
        self._forget_removed()
        rows: list[Json] = [r for r in rows_of(self.value) if r.get("id") != row.get("id")]
        rows.insert(place, row)
        self._do(Edit(Ref(self.ref.field), self.value, rows, "edit-row-added"))
        self._enter(str(row.get("id")))

    def _forget_removed(self) -> None:
        self._removed = None
        self.strip.hide()

    def _do(self, edit: Edit) -> None:
        self.draft.seal()
        self.draft.edit(edit)
        self.draft.seal()

    def _enter(self, row_id: str) -> None:
        part = self.part(row_id)
        target = part.reveal(Ref(self.ref.field, row_id)) if part is not None else None
        if target is not None:
            self._focus(target)

    def _focus(self, target: QWidget) -> None:
        target.setFocus(Qt.FocusReason.OtherFocusReason)
        self._keep_in_sight(target)

    def _keep_in_sight(self, target: QWidget) -> None:
        # A row is often higher than the page: what comes, goes or moves above takes the focus out of sight.
        above = page_around(self)
        if above is not None:
            bring_in_sight(above, target, self.ui.theme.space(24))

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """Mark what is wrong in each row."""
        self._problems = tuple(problems)
        for row_id, part in self.parts.items():
            part.show_problems([p for p in problems if p.ref.row == row_id])

    def reveal(self, ref: Ref) -> QWidget | None:
        """The control for a cell or a row, or the button that adds one."""
        part = self.part(ref.row)
        return part.reveal(ref) if part is not None else self.focus_target()

    def focus_target(self) -> QWidget:
        """The first question of the first row, or the button that adds one."""
        first = self.part(self.ids[0]) if self.ids else None
        target = first.reveal(Ref(self.ref.field, first.row_id)) if first is not None else None
        return target if target is not None else self.add_button

    def describe(self, text: str) -> None:
        """The table as a whole carries the hint; each cell has its own."""
        self.setAccessibleDescription(text)
