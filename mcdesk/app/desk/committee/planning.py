"""What a filled sheet of decisions would do: every row is checked as the window checks one, nothing is recorded."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from mcdesk.app.credentials.deciding import STEP, check_role
from mcdesk.app.credentials.standing import standing
from mcdesk.app.desk.committee.sheet import COLUMNS
from mcdesk.app.services import Services
from mcdesk.app.upkeep.records import Progress, unwatched
from mcdesk.domain.answers import day_of
from mcdesk.domain.days import read_day
from mcdesk.domain.errors import Refused
from mcdesk.domain.folding import folded
from mcdesk.domain.history.proof import VERSION
from mcdesk.domain.life.guards import Lacking, lacking
from mcdesk.domain.life.steps import Decision, Need, Step
from mcdesk.domain.records import Record, RecordKind
from mcdesk.domain.tabular.cells import unguarded
from mcdesk.domain.tabular.sheet import Book, Sheet, place_name
from mcdesk.domain.texts import Lang, Local, Message, message, say

NEEDED = ("number", "decision", "reason", "date")
"""Without these columns a sheet is no sheet of decisions."""
HEADER_WITHIN = 20


class Mark(StrEnum):
    """What would become of a row."""

    READY = "ready"
    PROBLEM = "problem"
    RECORDED = "recorded"
    UNDECIDED = "undecided"


@dataclass(frozen=True, slots=True)
class Trouble:
    """What is wrong with a row, at which cell (``E3``), and how to mend it."""

    cell: str
    message: Message
    fix: Message


@dataclass(frozen=True)
class Row:
    """A row of the sheet. ``number`` is that of the row as a spreadsheet shows it."""

    number: int
    name: str
    mark: Mark
    record: Record | None = None
    step: Step | None = None
    decision: Decision | None = None
    by: str = ""
    troubles: tuple[Trouble, ...] = ()


@dataclass(frozen=True)
class Plan:
    """A sheet that was read: its rows, without those that are empty."""

    sheet: str
    rows: tuple[Row, ...]

    def marked(self, mark: Mark) -> tuple[Row, ...]:
        """The rows of this mark."""
        return tuple(r for r in self.rows if r.mark is mark)


class _Faulty(Exception):
    """A row that is refused."""

    def __init__(self, *found: tuple[str, Message, Message]) -> None:
        super().__init__()
        self.found = found


def planned(services: Services, book: Book, lang: Lang, progress: Progress = unwatched) -> Plan:
    """What the first sheet of decisions in a file would do. Refused where the file has none.

    ``lang`` is the language of the words that are added to a reason.
    """
    sheet, header, columns = _found(book)
    read = [n for n in range(header + 1, len(sheet.rows)) if any(c.strip() for c in sheet.rows[n])]
    rows: list[Row] = []
    seen: dict[str, int] = {}
    for step, number in enumerate(read):
        progress(step, len(read))
        rows.append(_Reader(services, sheet, columns, number, lang, seen).row())
    return Plan(sheet.name, tuple(rows))


def _found(book: Book) -> tuple[Sheet, int, Mapping[str, int]]:
    best: Mapping[str, int] = {}
    for sheet in book.sheets:
        for number, cells in enumerate(sheet.rows[:HEADER_WITHIN]):
            columns = _columns(cells)
            if all(c in columns for c in NEEDED):
                return sheet, number, columns
            best = columns if len(columns) > len(best) else best
    lacking_of = [c for c in NEEDED if c not in best]
    names = {lang: ", ".join(say(lang, f"committee-column-{c}") for c in lacking_of) for lang in Lang}
    told = message("committee-no-sheet", names=Local(names[Lang.EN], names[Lang.FR]))
    raise Refused(told, message("committee-no-sheet-fix"))


def _columns(cells: Sequence[str]) -> Mapping[str, int]:
    """Where each column stands, by the headings of either language."""
    words = {folded(say(lang, f"committee-column-{c}")): c for c in COLUMNS for lang in Lang}
    found: dict[str, int] = {}
    for place, cell in enumerate(cells):
        key = words.get(folded(" ".join(cell.split())))
        if key:
            found.setdefault(key, place)
    return found


@dataclass
class _Reader:
    """One row being read. ``seen`` says in which row each request stood before."""

    services: Services
    sheet: Sheet
    columns: Mapping[str, int]
    place: int
    lang: Lang
    seen: dict[str, int]

    def cell(self, column: str) -> str:
        """What a column says, "" where the sheet has none."""
        found = self.columns.get(column)
        return "" if found is None else " ".join(unguarded(self.sheet.cell((self.place, found))).split())

    def at(self, column: str) -> str:
        """The name of the cell."""
        return place_name((self.place, self.columns.get(column, self.columns["number"])))

    def row(self) -> Row:
        """The row with what would become of it."""
        number, name = self.place + 1, self.cell("number")
        record: Record | None = None
        try:
            record = self._record(name)
            return self._decided(number, record)
        except _Faulty as faulty:
            troubles = tuple(Trouble(self.at(column), told, fix) for column, told, fix in faulty.found)
            return Row(number, name, Mark.PROBLEM, record, by=self.cell("by"), troubles=troubles)

    def _record(self, name: str) -> Record:
        if not name:
            raise _Faulty(("number", message("committee-no-number"), message("committee-no-number-fix")))
        try:
            record = self.services.store.get(name)
        except Refused as refused:
            raise _Faulty(("number", refused.message, message("committee-no-number-fix"))) from refused
        if record.kind is not RecordKind.REQUEST:
            told = message("committee-no-request", number=record.number)
            raise _Faulty(("number", told, message("committee-no-request-fix")))
        before = self.seen.setdefault(record.id, self.place + 1)
        if before != self.place + 1:
            told = message("committee-twice", number=record.number, row=str(before))
            raise _Faulty(("number", told, message("committee-twice-fix")))
        return record

    def _decided(self, number: int, record: Record) -> Row:
        name = record.number
        if not self.cell("decision"):
            if self.cell("reason") or self.cell("exception"):
                raise _Faulty(("decision", message("committee-no-decision"), message("committee-no-decision-fix")))
            return Row(number, name, Mark.UNDECIDED, record)
        decision = self._decision()
        recorded = self._recorded(record, decision)
        if recorded is not None:
            return Row(number, name, Mark.RECORDED, record, recorded, decision, self.cell("by"))
        step = self._step(record)
        self._same_text(record)
        found = [*self._role(step), *self._lacking(record, step, decision)]
        if found:
            raise _Faulty(*found)
        return Row(number, name, Mark.READY, record, step, decision, self.cell("by"))

    def _decision(self) -> Decision:
        day = read_day(self.cell("date"))
        if day is None:
            told = message("committee-no-date", text=self.cell("date") or "–")
            raise _Faulty(("date", told, message("desk-no-day-fix")))
        return Decision(
            day, words_of(self.services, self.cell("reason"), self.cell("by"), self.lang), self.cell("exception")
        )

    def _named(self, steps: Sequence[Step]) -> Step | None:
        wanted = folded(self.cell("decision"))
        return next((s for s in steps if wanted in {folded(w) for w in (s.key, s.label.en, s.label.fr)}), None)

    def _step(self, record: Record) -> Step:
        steps = self.services.profile.committee_steps(record.kind, record.state)
        step = self._named(steps)
        if step is None:
            known = ", ".join(s.label.to(self.lang) for s in steps) or "–"
            told = message("life-no-step", step=self.cell("decision"))
            raise _Faulty(("decision", told, message("life-no-step-fix", known=known)))
        return step

    def _same_text(self, record: Record) -> None:
        """A decision belongs to the version that the committee read."""
        version = self.cell("version")
        if version and version != str(record.version):
            told = message("committee-other-version", number=record.number, read=version, now=str(record.version))
            raise _Faulty(("version", told, message("committee-other-version-fix")))

    def _role(self, step: Step) -> Iterator[tuple[str, Message, Message]]:
        try:
            check_role(self.services, step)
        except Refused as refused:
            yield "decision", refused.message, refused.hint or refused.message

    def _lacking(self, record: Record, step: Step, decision: Decision) -> Iterator[tuple[str, Message, Message]]:
        for one in lacking(step, standing(self.services, record), decision):
            yield _column_of(one), one.message, one.fix

    def _recorded(self, record: Record, decision: Decision) -> Step | None:
        """The step that this row was recorded as before, None where it was not: same step, day, version and words."""
        step = self._named(self.services.profile.workflow)
        if step is None:
            return None
        reason, version = self.cell("reason"), self.cell("version")
        for event in self.services.store.history(record.id):
            same = event.action == STEP and event.detail.get("step") == step.key
            same = same and day_of(event.detail.get("on")) == decision.on
            same = same and " ".join(event.words.split()).startswith(reason)
            if same and (not version or str(event.detail.get(VERSION, version)) == version):
                return step
        return None


def _column_of(one: Lacking) -> str:
    """The cell in which a lack can be mended."""
    if one.message.key == "life-needs-past":
        return "date"
    if one.need is Need.REASON:
        return "reason"
    return "exception" if one.excusable else "decision"


def words_of(services: Services, reason: str, by: str, lang: Lang) -> str:
    """The reason, with the name of who decided where that is not the person who records it; "" stays ""."""
    if not by or folded(by) == folded(services.who):
        return reason
    named = say(lang, "committee-decided-by", name=by)
    return f"{reason} ({named})" if reason else ""
