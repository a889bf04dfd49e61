"""An award while it is put together in the window: it outlives the pages that show it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from mcdesk.app.awards import rosters
from mcdesk.app.awards.issuing import signing_key
from mcdesk.app.awards.ordering import Duplicates, Order, called, offering_of, to_award
from mcdesk.app.services import Services
from mcdesk.app.tables import remembered
from mcdesk.domain.awards.roster import learners
from mcdesk.domain.badges.keys import KeyRecord
from mcdesk.domain.errors import Refused
from mcdesk.domain.records import Record, RecordKind
from mcdesk.domain.tabular.preview import Preview, TableReading
from mcdesk.domain.tabular.sheet import Place, Sheet
from mcdesk.domain.texts import Lang, Message
from mcdesk.ui.desk import Desk

LANGS: Mapping[str, tuple[Lang, ...]] = {"en": (Lang.EN,), "fr": (Lang.FR,), "both": (Lang.EN, Lang.FR)}


@dataclass(frozen=True)
class Facts:
    """What is read of the workspace and of this computer: the credentials, the templates, the key that signs."""

    credentials: tuple[Record, ...]
    templates: tuple[tuple[str, str], ...]
    key: KeyRecord | None
    has_keyring: bool


@dataclass(frozen=True)
class Roster:
    """A roster that was read for a version of a credential."""

    source: str
    credential: Record
    reading: TableReading
    preview: Preview

    @property
    def ready(self) -> bool:
        """Whether it can be awarded."""
        return self.finished > 0 and not any(row.blocked for row in self.preview.rows)

    @property
    def finished(self) -> int:
        """How many would be awarded."""
        return len(learners(self.preview.ready))


class Ordering(QObject):
    """One for the window. ``facts`` is None until they were read."""

    changed = Signal()

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._sheet: tuple[str, Sheet] | None = None
        self.facts: Facts | None = None
        self.roster: Roster | None = None
        self.problem: tuple[Message, Message | None] | None = None
        self.credential = self.template = ""
        self.langs, self.duplicates = "en", Duplicates.SKIP

    def forget(self) -> None:
        """Begin anew: another workspace is open, or the award was made."""
        self._sheet = self.facts = self.roster = self.problem = None
        self.credential = ""

    def look(self, lang: Lang) -> None:
        """Read the credentials, the templates and the key, beside the window."""
        services, program = self._desk.services, self._desk.program
        if services is None:
            return

        def read() -> Facts:
            accent = services.profile.colours.get("accent", "")
            templates = tuple((t.id, t.name.to(lang)) for t in program.certificates.bundled(accent))
            keys = program.badges.keys
            try:
                key = signing_key(services, keys)
            except Refused:
                key = None
            issued = tuple(r for r in services.store.records(RecordKind.CREDENTIAL) if r.version)
            return Facts(issued, templates, key, keys.has_keyring)

        self._desk.jobs.store(read, self._have_facts, self._desk.messages.fail)

    def _have_facts(self, facts: Facts) -> None:
        self.facts = facts
        known = [c.id for c in facts.credentials]
        if self.credential not in known:
            self.credential = known[0] if known else ""
        self.changed.emit()

    def choose(self, credential: str) -> None:
        """Award this credential; a roster that is there is read again for it."""
        self.credential = credential
        self.read_again()

    def take(self, path: Path) -> None:
        """Read a file."""
        tables = self._desk.program.tables
        self._desk.jobs.work(
            lambda: tables.read(path).sheets[0],
            lambda sheet: self._have_sheet(path.name, sheet),
            self._desk.messages.fail,
        )

    def paste(self, text: str, source: str) -> None:
        """Read cells from the clipboard."""
        tables = self._desk.program.tables
        self._desk.jobs.work(
            lambda: tables.paste(text).sheets[0],
            lambda sheet: self._have_sheet(source, sheet),
            self._desk.messages.fail,
        )

    def _have_sheet(self, source: str, sheet: Sheet) -> None:
        self._sheet = (source, sheet)
        self.read_again()

    def read_again(self) -> None:
        """Read the sheet for the credential."""
        services, kept, credential = self._desk.services, self._sheet, self.credential
        if services is None or not credential:
            return
        preferences = self._desk.program.preferences
        known = remembered(preferences, rosters.REMEMBERED)
        self._desk.jobs.store(lambda: _read(services, credential, kept, known), self._have_roster, self._have_problem)

    def _have_roster(self, roster: Roster | None) -> None:
        self.roster, self.problem = roster, None
        self.changed.emit()

    def _have_problem(self, error: Exception) -> None:
        self.roster = None
        if isinstance(error, Refused):
            self.problem = (error.message, error.hint)
        self.changed.emit()

    def mend(self, place: Place, text: str) -> None:
        """Replace a cell of the roster."""
        kept = self.roster
        if kept is None or kept.preview.sheet.cell(place) == text:
            return
        preview = rosters.mended(kept.reading, kept.preview, {place: text})
        self.roster = Roster(kept.source, kept.credential, kept.reading, preview)
        self._sheet = (kept.source, preview.sheet)
        self.changed.emit()

    @property
    def order(self) -> Order | None:
        """What would be awarded, None while something is missing."""
        roster = self.roster
        if roster is None or not roster.ready:
            return None
        people = learners(roster.preview.ready)
        offering = offering_of(roster.credential, "")
        name = called(roster.credential, offering, people)
        offered = offering.id if offering else ""
        return Order(roster.credential, people, LANGS[self.langs], self.duplicates, name, offered)


def _read(
    services: Services, credential: str, kept: tuple[str, Sheet] | None, known: Mapping[str, str]
) -> Roster | None:
    version = to_award(services, services.store.get(credential))
    if kept is None:
        return None
    source, sheet = kept
    reading = rosters.guessed(services, version, sheet, known)
    return Roster(source, version, reading, rosters.looked_at(reading, sheet))
