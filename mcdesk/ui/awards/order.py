"""An award while it is put together in the window: it outlives the pages that show it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from mcdesk.app.awards import rosters
from mcdesk.app.awards.certifying import Wanted
from mcdesk.app.awards.choosing import Choices, choices, offerings
from mcdesk.app.awards.ordering import Duplicates, Order, called
from mcdesk.app.badges.at_hand import tools_in
from mcdesk.app.sample_awards import newcomers
from mcdesk.app.tables import remembered
from mcdesk.domain.awards.roster import learners
from mcdesk.domain.badges.keys import KeyRecord
from mcdesk.domain.errors import Refused, Unavailable
from mcdesk.domain.tabular.sheet import Place, Sheet
from mcdesk.domain.texts import Lang, Message
from mcdesk.ui.awards.roster import Roster, Source, read
from mcdesk.ui.awards.seal import Seal
from mcdesk.ui.desk import Desk

LANGS: Mapping[str, tuple[Lang, ...]] = {"en": (Lang.EN,), "fr": (Lang.FR,), "both": (Lang.EN, Lang.FR)}


class Ordering(QObject):
    """One for the window. ``facts`` is None until they were read."""

    changed = Signal()

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._source: Source | None = None
        self.sheets: tuple[Sheet, ...] = ()
        """Those of the file, where it has several."""
        self.columns_open = False
        self.facts: Choices | None = None
        self.roster: Roster | None = None
        self.problem: tuple[Message, Message | None] | None = None
        self.credential = self.template = self.offering = self.cohort = self.key_id = ""
        self.langs, self.duplicates, self.tokens = "en", Duplicates.SKIP, False
        self.merged, self.seal = False, Seal(desk, self)
        self.phrases: dict[str, str] = {}
        """What was typed to open the keys, by their ids: in memory alone, and until the award is made."""
        self.seal.changed.connect(self.changed)

    def forget(self) -> None:
        """Begin anew: another workspace is open, or the award was made."""
        self._source = self.facts = self.roster = self.problem = None
        self.sheets, self.columns_open = (), False
        self.seal.forget()
        self.phrases.clear()
        self.credential = self.offering = self.cohort = ""

    def look(self) -> None:
        """Read the credentials, the templates and the key, beside the window."""
        services, program = self._desk.services, self._desk.program
        if services is None:
            return
        self._desk.jobs.store(
            lambda: choices(services, tools_in(program, services).keys, program.certificates),
            self._have_facts,
            self._desk.messages.fail,
        )

    def _have_facts(self, facts: Choices) -> None:
        begins, self.facts = self.facts is None, facts
        if self.template not in facts.templates:
            self.template = next(iter(facts.templates), "") if begins and self.sample else ""
        known = [c.id for c in facts.credentials]
        if self.credential not in known:
            self._take(known[0] if known else "")
        if self._source is not None and self.roster is None and self.problem is None:
            # The roster was here first: until now nothing said for which credential it is.
            self.read_again()
        self.changed.emit()

    def choose(self, credential: str) -> None:
        """Award this credential; a roster that is there is read again for it."""
        self._take(credential)
        self.read_again()

    def _take(self, credential: str) -> None:
        """The one offering of a credential that has no other is meant, until somebody says otherwise."""
        self.credential = credential
        there = self.offerings
        self.offering = there[0][0] if len(there) == 1 else ""

    @property
    def offerings(self) -> Sequence[tuple[str, str]]:
        """The offerings of the credential, by their days."""
        every = self.facts.credentials if self.facts else ()
        return next((offerings(one) for one in every if one.id == self.credential), ())

    @property
    def key(self) -> KeyRecord | None:
        """The key that signs: the chosen one, else the usual one."""
        if self.facts is None:
            return None
        return next((k for k in self.facts.keys if k.id == self.key_id), self.facts.key)

    @property
    def token_key(self) -> KeyRecord | None:
        """The key for JSON Web Tokens of the same issuer."""
        key = self.key
        return self.facts.token_keys.get(key.issuer) if self.facts and key else None

    def print_by(self, template: str) -> None:
        """Make certificates by this template, "" for none."""
        self.template = template
        self.changed.emit()

    def belong(self, offering: str) -> None:
        """The class belongs to this offering, "" for none."""
        self.offering = offering
        self.changed.emit()

    def with_tokens(self, wanted: bool) -> None:
        """Write JSON Web Tokens, too."""
        self.tokens = wanted
        self.changed.emit()

    def sign_with(self, key: str) -> None:
        """Sign with the key of this id."""
        self.key_id = key
        self.changed.emit()

    def take(self, path: Path) -> None:
        """Read a file."""
        tables = self._desk.program.tables
        self._desk.jobs.work(
            lambda: tables.read(path).sheets,
            lambda sheets: self._have_sheets(path.name, sheets),
            self._desk.messages.fail,
        )

    @property
    def sample(self) -> bool:
        """Whether the award is tried in the sample."""
        return self._desk.services is not None and self._desk.services.sample

    def invent(self, lang: Lang, source: str) -> None:
        """Take the invented learners of the sample as a roster that is called ``source``."""
        services, tables, credential = self._desk.services, self._desk.program.tables, self.credential
        if services is not None:
            self.cohort = source
            self._desk.jobs.store(
                lambda: newcomers(services, tables, credential, lang),
                lambda sheets: self._have_sheets(source, sheets),
                self._have_problem,
            )

    def paste(self, text: str, source: str) -> None:
        """Read cells from the clipboard."""
        tables = self._desk.program.tables
        self._desk.jobs.work(
            lambda: tables.paste(text).sheets,
            lambda sheets: self._have_sheets(source, sheets),
            self._desk.messages.fail,
        )

    def _have_sheets(self, source: str, sheets: tuple[Sheet, ...]) -> None:
        self.sheets = sheets
        # The first that has anything in it: a cover sheet often is blank.
        self._source = Source(source, next((s for s in sheets if any(map(any, s.rows))), sheets[0]))
        self.columns_open = False
        self.read_again()

    def choose_sheet(self, name: str) -> None:
        """Read another sheet of the file."""
        found = next((s for s in self.sheets if s.name == name), None)
        if found is not None and self._source is not None:
            self._source = Source(self._source.name, found)
            self.read_again()

    def open_columns(self) -> None:
        """Show what each column becomes."""
        self.columns_open = True
        self.changed.emit()

    def choose_column(self, column: int, key: str) -> None:
        """Take ``key`` from this column, or nothing with ""; the rows are read anew."""
        kept = self.roster
        if kept is not None:
            reading = replace(kept.reading, columns=kept.reading.columns.with_choice(column, key))
            self.roster = replace(kept, reading=reading, preview=rosters.looked_at(reading, kept.preview.sheet))
            self.columns_open = True
            self.changed.emit()

    def read_again(self) -> None:
        """Read the sheet for the credential."""
        services, kept, credential = self._desk.services, self._source, self.credential
        if services is None or not credential:
            return
        preferences = self._desk.program.preferences
        known = remembered(preferences, rosters.REMEMBERED)
        self._desk.jobs.store(lambda: read(services, credential, kept, known), self._have_roster, self._have_problem)

    def _have_roster(self, roster: Roster | None) -> None:
        self.roster, self.problem = roster, None
        if roster is not None and roster.lacking:
            self.columns_open = True
        self.changed.emit()

    def _have_problem(self, error: Refused | Unavailable) -> None:
        self.roster = self.problem = None
        if isinstance(error, Refused):
            self.problem = (error.message, error.hint)
        else:
            self._desk.messages.fail(error)
        self.changed.emit()

    def mend(self, place: Place, text: str) -> None:
        """Replace a cell of the roster."""
        kept, source = self.roster, self._source
        if kept is None or source is None or kept.preview.sheet.cell(place) == text:
            return
        self.roster = replace(kept, preview=rosters.mended(kept.reading, kept.preview, {place: text}))
        self._source = replace(source, sheet=source.sheet.mended({place: text}))
        self.changed.emit()

    def leave_out(self, row: int) -> None:
        """Award nobody for a row of the roster: nothing in it has to be mended."""
        kept, source = self.roster, self._source
        if kept is not None and source is not None and row not in source.left:
            self.roster, self._source = kept.without(row), replace(source, left=source.left | {row})
            self.changed.emit()

    def put_back(self, row: int) -> None:
        """Take a row that was left out again."""
        kept, source = self.roster, self._source
        if kept is not None and source is not None and row in source.left:
            self.roster, self._source = kept.with_again(row), replace(source, left=source.left - {row})
            self.changed.emit()

    @property
    def order(self) -> Order | None:
        """What would be awarded, None while something is missing."""
        roster = self.roster
        if roster is None or not roster.ready:
            return None
        people = learners(roster.preview.ready)
        name = self.cohort.strip() or self.usual_name
        enrolled = len(roster.preview.ready)
        return Order(roster.credential, people, LANGS[self.langs], self.duplicates, name, self.offering, enrolled)

    @property
    def certificates(self) -> Wanted | None:
        """How certificates are made, None for none."""
        template = self.facts.templates.get(self.template) if self.facts else None
        return Wanted(template, self.merged, self.seal.key) if template else None

    @property
    def shut(self) -> bool:
        """Whether the key of a seal that is wanted has still to be opened."""
        return self.certificates is not None and self.seal.waiting

    @property
    def usual_name(self) -> str:
        """What the cohort is called where nobody names it; "" while there is no roster."""
        roster = self.roster
        if roster is None:
            return ""
        days = dict(self.offerings).get(self.offering, "")
        return days or called(roster.credential, None, learners(roster.preview.ready))
