"""What a workspace keeps: records of several kinds, and what belongs to them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import ClassVar

from mcdesk.domain.answers import Answers, Reader
from mcdesk.domain.history.seal import Seal


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


class State(str):
    """Where a record stands in its life: one of those named here, or a stage of the review as the profile names it.

    There is one object for each name, so that ``is`` compares them. A request is written, submitted, reviewed and
    approved; a credential goes on from there. What leads from one to the next stands in the profile.
    """

    __slots__ = ()
    _known: ClassVar[dict[str, State]] = {}
    DRAFT: ClassVar[State]
    SUBMITTED: ClassVar[State]
    RETURNED: ClassVar[State]
    APPROVED: ClassVar[State]
    DECLINED: ClassVar[State]
    WITHDRAWN: ClassVar[State]
    IN_DEVELOPMENT: ClassVar[State]
    READY: ClassVar[State]
    ACTIVE: ClassVar[State]
    REVIEW_DUE: ClassVar[State]
    SUSPENDED: ClassVar[State]
    RETIRED: ClassVar[State]

    def __new__(cls, name: str) -> State:
        """The state of this name. Raises ValueError where it is no name of a state."""
        found = cls._known.get(name)
        if found is None:
            if not STATE_NAME.fullmatch(name):
                raise ValueError(f"no name of a state: {name[:40]!r}")
            found = cls._known[name] = super().__new__(cls, name)
        return found

    @property
    def value(self) -> str:
        """Its name as plain text."""
        return str(self)


STATE_NAME = re.compile(r"[a-z][a-z0-9-]{0,39}")
State.DRAFT, State.SUBMITTED, State.RETURNED = State("draft"), State("submitted"), State("returned")
State.APPROVED, State.DECLINED, State.WITHDRAWN = State("approved"), State("declined"), State("withdrawn")
State.IN_DEVELOPMENT, State.READY, State.ACTIVE = State("in-development"), State("ready"), State("active")
State.REVIEW_DUE, State.SUSPENDED, State.RETIRED = State("review-due"), State("suspended"), State("retired")
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
OWN_STATES = frozenset({*CREDENTIAL_STATES, State.SUBMITTED, State.RETURNED, State.DECLINED, State.WITHDRAWN})
"""The states that the program names itself; any other is a stage of the profile."""
FIRST_STATES: Mapping[RecordKind, State] = {RecordKind.CREDENTIAL: State.IN_DEVELOPMENT}
"""Where a record begins that is made from nothing; a draft where its kind is not named."""


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
    """A line of the history: who did what when.

    ``detail`` holds keys, numbers and short codes, never answers; ``words`` is what the person wrote about it (a
    reason, a comment). A line whose detail is ``private`` is for its writer alone and stands outside of the chain.
    """

    at: datetime
    who: str
    action: str
    record_id: str = ""
    detail: Mapping[str, str | int] = field(default_factory=dict)
    words: str = ""
    seal: Seal | None = field(default=None, compare=False)

    @property
    def private(self) -> bool:
        """Whether it is for its writer alone."""
        return bool(self.detail.get("private"))


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
