"""The matrix as a value for the window: its columns in a steady order, and the edits that change a cell."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from mcdesk.domain.answers import Answers, Edit, Json, Reader, Ref, Row, new_row_id, rows_of
from mcdesk.domain.matrix import Line, Link, grid_of

ALIGNMENTS, OUTCOMES, ASSESSMENTS = "alignments", "outcomes", "assessments"


@dataclass(frozen=True, slots=True)
class Item:
    """A competency as an answer names it."""

    framework: str
    code: str
    title: str

    @property
    def key(self) -> tuple[str, str]:
        """What makes two competencies the same one."""
        return self.framework, self.code

    def answer(self) -> dict[str, Json]:
        """The competency as an answer; what is not known is absent."""
        parts = {"framework": self.framework, "code": self.code, "title": self.title}
        return {k: v for k, v in parts.items() if v}


@dataclass(frozen=True, slots=True)
class Column:
    """A column of the grid, an assessment or a competency, with its line of the domain's grid."""

    line: Line
    is_assessment: bool

    @property
    def item(self) -> Item:
        """The competency of the column."""
        return Item(self.line.framework, self.line.code, self.line.title)


def item_of(row: Row) -> Item:
    """The competency of an alignment."""
    part = row.part("item")
    return Item(part.text("framework"), part.text("code"), part.text("title"))


class Grid:
    """What the answers say of outcomes, assessments and competencies, ready to be shown."""

    def __init__(self, answers: Answers, before: Grid | None = None) -> None:
        """``before``: the grid as it was shown; its competencies keep their places."""
        self.answers = answers
        self._grid = grid_of(answers)
        self.outcomes = self._grid.outcomes
        known = {c.id: c for c in self._grid.competencies}
        kept = [c.line.id for c in before.columns if c.line.id in known] if before else []
        lines = [known[i] for i in dict.fromkeys([*kept, *known])]
        frameworks = list(dict.fromkeys(c.framework for c in lines))
        lines.sort(key=lambda c: frameworks.index(c.framework))
        self.columns: tuple[Column, ...] = (
            *(Column(a, True) for a in self._grid.assessments),
            *(Column(c, False) for c in lines),
        )

    @property
    def ids(self) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """The ids of the rows and of the columns."""
        return tuple(o.id for o in self.outcomes), tuple(c.line.id for c in self.columns)

    def link(self, row: int, column: int) -> Link | None:
        """The alignment in a cell of a competency, None where there is none."""
        return self._grid.aligned.get((self.outcomes[row].id, self.columns[column].line.id))

    def ref(self, row: int, column: int) -> Ref:
        """What a comment on a cell is about: the alignment, the assessment; the outcome where nothing links them."""
        if self.columns[column].is_assessment:
            return Ref(ASSESSMENTS, self.columns[column].line.id)
        found = self.link(row, column)
        return Ref(ALIGNMENTS, found.row) if found is not None else Ref(OUTCOMES, self.outcomes[row].id)

    def ticked(self, row: int, column: int) -> bool:
        """Whether the assessment of this column covers the outcome of this row."""
        return (self.outcomes[row].id, self.columns[column].line.id) in self._grid.assessed

    def linked(self, competency: str) -> bool:
        """Whether any outcome is aligned with the competency (its line's id)."""
        return any(c == competency for _, c in self._grid.aligned)

    def assessment(self, column: int) -> Row:
        """The answers of the assessment in this column."""
        rows = Reader(self.answers).rows(ASSESSMENTS)
        return next((r for r in rows if r.id == self.columns[column].line.id), Row({}))


def tick(answers: Answers, assessment: str, outcome: str) -> Edit:
    """The edit that has an assessment cover an outcome, or no longer."""
    row = next((r for r in Reader(answers).rows(ASSESSMENTS) if r.id == assessment), Row({}))
    known = [r.id for r in Reader(answers).rows(OUTCOMES)]
    chosen = set(row.choices(OUTCOMES)) ^ {outcome}
    after = [o for o in known if o in chosen]
    return Edit(Ref(ASSESSMENTS, assessment, OUTCOMES), row.raw(OUTCOMES), after or None, "panels-undo-matrix")


def link(answers: Answers, outcome: str, item: Item, strength: str) -> Edit | None:
    """The edit that aligns an outcome with a competency at a strength; None where nothing changes.

    A competency that waits for its first outcome (a row without one) takes this one.
    """
    rows = list(rows_of(answers.get(ALIGNMENTS)))
    here = _place(rows, outcome, item)
    if here is not None:
        if Row(rows[here]).text("strength") == strength:
            return None
        rows[here] = {**rows[here], "strength": strength}
        return _edit(answers, rows)
    waiting = next((n for n, r in enumerate(rows) if _waits(Row(r), item)), None)
    made: Mapping[str, Json] = {"outcome": [outcome], "item": item.answer(), "strength": strength}
    if waiting is None:
        rows.append({"id": new_row_id(ALIGNMENTS), **made})
    else:
        rows[waiting] = {**rows[waiting], **made}
    return _edit(answers, rows)


def unlink(answers: Answers, outcome: str, item: Item) -> Edit | None:
    """The edit that takes an alignment away; None where there is none.

    A competency that loses its last outcome stays chosen, without one, so that its column does not vanish.
    """
    rows: list[Mapping[str, Json]] = []
    gone: list[int] = []
    for row in rows_of(answers.get(ALIGNMENTS)):
        reader = Row(row)
        if outcome not in reader.choices("outcome") or item_of(reader).key != item.key:
            rows.append(row)
            continue
        gone.append(len(rows))
        left = [o for o in reader.choices("outcome") if o != outcome]
        if left:
            rows.append({**row, "outcome": left})
    if not gone:
        return None
    if not any(item_of(Row(r)).key == item.key for r in rows):
        rows.insert(gone[0], {"id": new_row_id(ALIGNMENTS), "item": item.answer()})
    return _edit(answers, rows)


def choose(answers: Answers, items: Sequence[Item]) -> Edit | None:
    """The edit that adds competencies to align with; None where all are there already."""
    rows = list(rows_of(answers.get(ALIGNMENTS)))
    known = {item_of(Row(r)).key for r in rows}
    new = [i for i in items if i.key not in known]
    rows += [{"id": new_row_id(ALIGNMENTS), "item": i.answer()} for i in new]
    return _edit(answers, rows) if new else None


def drop(answers: Answers, item: Item) -> Edit | None:
    """The edit that removes a competency with all its alignments; None where there is none."""
    rows = rows_of(answers.get(ALIGNMENTS))
    left = [r for r in rows if item_of(Row(r)).key != item.key]
    return _edit(answers, left) if len(left) < len(rows) else None


def _place(rows: Sequence[Mapping[str, Json]], outcome: str, item: Item) -> int | None:
    fits = (n for n, r in enumerate(rows) if outcome in Row(r).choices("outcome") and item_of(Row(r)).key == item.key)
    return next(fits, None)


def _waits(row: Row, item: Item) -> bool:
    return not row.choices("outcome") and item_of(row).key == item.key


def _edit(answers: Answers, rows: Sequence[Json]) -> Edit:
    return Edit(Ref(ALIGNMENTS), answers.get(ALIGNMENTS), list(rows) or None, "panels-undo-matrix")
