"""What the widgets are given in tests: a store in memory, preferences in memory, the real form and profile."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

from mcdesk.app import requests
from mcdesk.app.ports import Pen
from mcdesk.app.services import Definitions, Services
from mcdesk.domain.answers import Json
from mcdesk.domain.errors import Refused
from mcdesk.domain.fields import Form
from mcdesk.domain.forms import bundled_form, load_form, read_toml
from mcdesk.domain.people import Identity
from mcdesk.domain.profile import Profile
from mcdesk.domain.profiles import load_profile
from mcdesk.domain.records import (
    AttachmentInfo,
    Event,
    Framework,
    FrameworkItem,
    Person,
    Record,
    RecordKind,
    State,
    Version,
)
from mcdesk.domain.texts import Lang, Message, message
from mcdesk.export.artist import Artist
from mcdesk.resources import resource
from mcdesk.ui.context import Ui
from mcdesk.ui.crash import CrashGuard
from mcdesk.ui.draft import Draft
from mcdesk.ui.jobs import Jobs
from mcdesk.ui.theme import Theme
from tests.memory_awards import MemoryAwards
from tests.memory_catalogue import MemoryCatalogue
from tests.memory_exchanges import MemoryExchanges
from tests.memory_frameworks import MemoryFrameworks
from tests.memory_store import MemoryStore

SAMPLE_FORM = Path(__file__).parent / "sample_form.toml"


class FakeStore:
    """A workspace in memory."""

    def __init__(self) -> None:
        self.path = Path("fake.mcworkspace")
        self.read_only = False
        self.holder = ""
        self.warnings: tuple[Message, ...] = ()
        self.kept: dict[str, Record] = {}
        self.saves = 0
        self.files: dict[str, bytes] = {}
        self.book: dict[str, Person] = {}
        self.catalogue = MemoryCatalogue(self)
        self.frameworks = MemoryFrameworks()
        self.awards = MemoryAwards()
        self.exchanges = MemoryExchanges(MemoryStore())

    def add(self, record: Record, event: Event) -> Record:
        self.kept[record.id] = replace(record, number=f"2026-{len(self.kept) + 1:04}", revision=1)
        return self.kept[record.id]

    def get(self, record_id: str) -> Record:
        return self.kept[record_id]

    def records(
        self, kind: RecordKind | None = None, *, limit: int | None = None, keys: Sequence[str] | None = None
    ) -> Sequence[Record]:
        return [r for r in self.kept.values() if kind in {None, r.kind}][:limit]

    def save(self, record: Record, event: Event | None = None) -> Record:
        self.saves += 1
        self.kept[record.id] = replace(record, revision=record.revision + 1)
        return self.kept[record.id]

    def submit(self, record: Record, version: Version, event: Event) -> Record:
        return self.save(record)

    def versions(self, record_id: str) -> Sequence[Version]:
        return ()

    def take(self, lines: Sequence[Event], people: Sequence[Identity] = ()) -> int:
        return 0

    def listed(self, kind: RecordKind | None = None, states: Sequence[State] | None = None) -> Sequence[str]:
        return [r.id for r in self.records(kind) if states is None or r.state in states]

    def some(self, ids: Sequence[str], keys: Sequence[str] | None = None) -> Sequence[Record]:
        del keys
        return [self.kept[i] for i in ids if i in self.kept]

    def sign_with(self, pen: Pen) -> None:
        pass

    def identities(self) -> Sequence[Identity]:
        return ()

    def trash(self, record_id: str, event: Event) -> None:
        del self.kept[record_id]

    def restore(self, record_id: str, event: Event) -> Record:
        return self.kept[record_id]

    def trashed(self, kind: RecordKind | None = None) -> Sequence[Record]:
        return ()

    def purge(self, record_ids: Sequence[str], event: Event) -> None:
        """There is no trash."""

    def record(self, event: Event) -> None:
        """No history is kept."""

    def history(self, record_id: str = "") -> Sequence[Event]:
        return ()

    def attach(self, name: str, media_type: str, data: bytes) -> AttachmentInfo:
        key = hashlib.sha256(data).hexdigest()
        self.files[key] = data
        return AttachmentInfo(key, name, len(data), media_type)

    def attachment(self, sha256: str) -> bytes:
        if sha256 not in self.files:
            raise Refused(message("editors-file-gone", name="?"))
        return self.files[sha256]

    def people(self) -> Sequence[Person]:
        return sorted(self.book.values(), key=lambda p: p.name)

    def remember_person(self, person: Person) -> Person:
        key = person.email or person.name
        self.book[key] = replace(person, id=person.id or key)
        return self.book[key]

    def forget_person(self, person_id: str) -> None:
        self.book.pop(person_id, None)

    def setting(self, key: str) -> str:
        return ""

    def set_setting(self, key: str, value: str) -> None:
        """Nothing is kept."""

    def change_settings(self, keys: Sequence[str], change: Callable[[Mapping[str, str]], Mapping[str, str]]) -> None:
        """Nothing is kept."""

    def close(self) -> None:
        """Nothing to close."""


class FakePreferences:
    """Preferences in memory."""

    def __init__(self) -> None:
        self.kept: dict[str, Json] = {}

    def get(self, key: str) -> Json:
        return self.kept.get(key)

    def set(self, key: str, value: Json) -> None:
        self.kept[key] = value


@dataclass
class FixedClock:
    """Always the same moment."""

    at: datetime = datetime(2026, 11, 24, 15, 0, tzinfo=UTC)

    def now(self) -> datetime:
        return self.at


def framework(key: str, *codes: str) -> Framework:
    """A small framework, visibly invented."""
    both = {"en": f"Sample framework {key}", "fr": f"Référentiel fictif {key}"}
    items = tuple(
        FrameworkItem(c, {"en": f"Skill {c}", "fr": f"Compétence {c}"}, {"en": f"What {c} is", "fr": f"Ce qu’est {c}"})
        for c in codes
    )
    return Framework(key, "1", both, both, both, both, ("https://example.org",), "2026-11", False, True, items)


class FakeFrameworks:
    """Two invented frameworks, under ids that the profile offers."""

    def __init__(self, profile: Profile) -> None:
        self._ids = profile.frameworks

    def frameworks(self) -> Sequence[Framework]:
        return [framework(key, f"{n}.1", f"{n}.2") for n, key in enumerate(self._ids, 1)]


def the_profile() -> Profile:
    return load_profile(read_toml(resource("institutions", "mohawk.toml")))


def the_form(path: Path | None = None) -> Form:
    """The form of the program, or the one at ``path``."""
    return load_form(read_toml(path or resource("forms", "request.toml")), the_profile())


def services_of(form: Form) -> Services:
    """Services with everything in memory."""
    profile = the_profile()
    definitions = Definitions(form, profile, FakeFrameworks(profile), lambda kind: bundled_form(kind, profile))
    return Services(FakeStore(), definitions, {}, FixedClock(), "Robin Example", Artist())


def draft_of(jobs: Jobs, form: Form, answers: Mapping[str, Json] | None = None) -> Draft:
    """A draft of a new request."""
    services = services_of(form)
    request = requests.create(services, answers or {}).value
    return Draft(services, request, jobs)


def ui_of(jobs: Jobs, lang: Lang = Lang.EN, theme: Theme | None = None) -> Ui:
    """The surroundings of a widget."""
    return Ui(lang, theme or Theme(), jobs, FakePreferences())


@contextmanager
def guarded(guard: CrashGuard) -> Iterator[None]:
    """What nothing else catches goes to ``guard``, as it does in the program, not to the test."""
    guard.install()
    try:
        yield
    finally:
        guard.remove()
