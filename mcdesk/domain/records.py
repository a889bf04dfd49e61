"""What a workspace keeps: records of several kinds, and what belongs to them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from mcdesk.domain.answers import Answers, Reader


class RecordKind(StrEnum):
    """What a record is. Each kind has a form of its own; its numbers begin with ``prefix``."""

    REQUEST = "request"
    CREDENTIAL = "credential"
    STACK = "stack"
    COHORT = "cohort"

    @property
    def prefix(self) -> str:
        """What numbers of this kind begin with; those of requests are plain (``2026-0007``)."""
        return _PREFIXES[self]


_PREFIXES = {
    RecordKind.REQUEST: "",
    RecordKind.CREDENTIAL: "MC-",
    RecordKind.STACK: "ST-",
    RecordKind.COHORT: "CO-",
}


class State(StrEnum):
    """Where a record stands in its life.

    A request is written, submitted and approved; a credential goes on from there. What leads from one to the next
    stands in the profile.
    """

    DRAFT = "draft"
    SUBMITTED = "submitted"
    APPROVED = "approved"
    IN_DEVELOPMENT = "in-development"
    READY = "ready"
    ACTIVE = "active"
    REVIEW_DUE = "review-due"
    SUSPENDED = "suspended"
    RETIRED = "retired"


REQUEST_STATES = (State.DRAFT, State.SUBMITTED, State.APPROVED)
CREDENTIAL_STATES = (
    State.DRAFT,
    State.APPROVED,
    State.IN_DEVELOPMENT,
    State.READY,
    State.ACTIVE,
    State.REVIEW_DUE,
    State.SUSPENDED,
    State.RETIRED,
)
FIRST_STATES: Mapping[RecordKind, State] = {RecordKind.CREDENTIAL: State.IN_DEVELOPMENT}
"""Where a record begins that is made from nothing; a draft where its kind is not named."""


def states_of(kind: RecordKind) -> tuple[State, ...]:
    """The states that records of a kind can stand in, in the order of their life."""
    return CREDENTIAL_STATES if kind is RecordKind.CREDENTIAL else REQUEST_STATES


@dataclass(frozen=True)
class Record:
    """One record as it is being written: a request, a credential, a stack.

    ``id`` is a UUID as text; ``number`` is what people say (``2026-0007``). ``version`` counts frozen versions:
    a draft of version 1 has version 0. ``revision`` rises with every save and guards against lost updates.
    ``done`` holds the pages that the author declared complete, ``page`` where the author left off.
    Times are aware and in UTC.
    """

    id: str
    number: str
    form_id: str
    form_version: int
    profile_id: str
    answers: Answers
    kind: RecordKind = RecordKind.REQUEST
    state: State = State.DRAFT
    version: int = 0
    revision: int = 0
    done: frozenset[str] = frozenset()
    page: str = ""
    created_at: datetime | None = None
    updated_at: datetime | None = None
    created_by: str = ""

    @property
    def title(self) -> str:
        """What people call it, "" where it has no name yet; the French name where it has no other."""
        reader, key = Reader(self.answers), TITLES[self.kind]
        return reader.text(key) or reader.text(f"{key}_fr")

    @property
    def editable(self) -> bool:
        """Whether its answers may change: a request until it is submitted, a credential until it is retired."""
        return self.state is not State.RETIRED if self.kind is RecordKind.CREDENTIAL else self.state is State.DRAFT


TITLES: Mapping[RecordKind, str] = {
    RecordKind.REQUEST: "working_title",
    RecordKind.CREDENTIAL: "official_name",
    RecordKind.STACK: "stack_name",
    RecordKind.COHORT: "cohort_name",
}
"""The question whose answer names a record, by kind."""


@dataclass(frozen=True)
class Version:
    """What was submitted: frozen answers, under a number that rises from 1."""

    record_id: str
    number: int
    answers: Answers
    form_version: int
    profile_id: str
    submitted_at: datetime
    submitted_by: str


@dataclass(frozen=True)
class Event:
    """A line of the history: who did what when. ``detail`` holds keys and counts, never answers."""

    at: datetime
    who: str
    action: str
    record_id: str = ""
    detail: Mapping[str, str | int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class AttachmentInfo:
    """A file kept in the workspace, named by the SHA-256 (hex) of its bytes. ``size`` is in bytes."""

    sha256: str
    name: str
    size: int
    media_type: str


@dataclass(frozen=True, slots=True)
class Person:
    """A line of the workspace's address book."""

    id: str
    name: str
    role: str = ""
    organization: str = ""
    email: str = ""
    phone: str = ""

    def answer(self) -> dict[str, str]:
        """The person as the answer to a question of that kind; what is not known is absent."""
        parts = {
            "name": self.name,
            "role": self.role,
            "organization": self.organization,
            "email": self.email,
            "phone": self.phone,
        }
        return {k: v for k, v in parts.items() if v}


@dataclass(frozen=True, slots=True)
class Framework:
    """A competency framework: who publishes it, under which licence, and its items."""

    id: str
    version: str
    name: Mapping[str, str]
    publisher: Mapping[str, str]
    licence: Mapping[str, str]
    attribution: Mapping[str, str]
    source: tuple[str, ...]
    as_of: str
    external: bool
    generic: bool
    items: tuple[FrameworkItem, ...]


@dataclass(frozen=True, slots=True)
class FrameworkItem:
    """One competency: texts by ``en`` / ``fr``; ``description`` is empty where no verified text exists."""

    code: str
    title: Mapping[str, str]
    description: Mapping[str, str] = field(default_factory=dict)
    group: Mapping[str, str] = field(default_factory=dict)
    uri: str = ""
