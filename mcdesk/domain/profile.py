"""An institution's profile: everything about a college that is not code."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from mcdesk.domain.fields import Option, Pattern
from mcdesk.domain.life.steps import Stage, Step, steps_from
from mcdesk.domain.people import Right, Role
from mcdesk.domain.records import CREDENTIAL_STATES, OWN_STATES, RecordKind, State
from mcdesk.domain.review.rubric import Rubric
from mcdesk.domain.texts import Lang, Local, say
from mcdesk.domain.workdays import WorkCalendar


@dataclass(frozen=True, slots=True)
class Threshold:
    """A number that a rule uses, and where it comes from."""

    value: int
    source: str = ""


@dataclass(frozen=True, slots=True)
class Link:
    """An address with its words."""

    key: str
    url: str
    label: Local


@dataclass(frozen=True, slots=True)
class Contact:
    """Whom to ask: the role lasts, the name is dated (``as_of``, YYYY-MM)."""

    key: str
    role: Local
    does: Local = Local()
    name: str = ""
    email: str = ""
    as_of: str = ""


@dataclass(frozen=True, slots=True)
class Swatch:
    """A colour to choose for a badge, as ``#rrggbb``. A badge names it by its key, so it may change here."""

    key: str
    label: Local
    colour: str


@dataclass(frozen=True, slots=True)
class Issuer:
    """Who awards the badge.

    ``did`` is the public place of its identity (``badges.example.org``, a ``did:web`` or a ``did:key``),
    ``status_list`` that of its status lists, ``hosted`` that of the pages of Open Badges 2.0, ``linkedin`` its number
    at LinkedIn; each "" where there is none.
    """

    name: Local
    url: str = ""
    email: str = ""
    did: str = ""
    status_list: str = ""
    linkedin: str = ""
    hosted: str = ""


@dataclass(frozen=True, slots=True)
class WordLists:
    """Verbs by Bloom level, vague verbs with better ones, plain lists by name; one set per language."""

    verbs: Mapping[Lang, Mapping[str, tuple[str, ...]]] = field(default_factory=dict)
    vague: Mapping[Lang, Mapping[str, tuple[str, ...]]] = field(default_factory=dict)
    lists: Mapping[str, Mapping[Lang, tuple[str, ...]]] = field(default_factory=dict)

    def both(self, name: str) -> tuple[str, ...]:
        """The words of a plain list in both languages; () where the profile has no such list."""
        found = self.lists.get(name, {})
        return tuple(dict.fromkeys(w for lang in Lang for w in found.get(lang, ())))


@dataclass(frozen=True, slots=True)
class Profile:
    """One institution. Raises nothing: a missing threshold or list is found by ``profile check``."""

    id: str
    version: int
    name: Local
    office: Local
    as_of: str
    currency: str
    paper: str
    thresholds: Mapping[str, Threshold]
    patterns: Mapping[str, Pattern]
    lists: Mapping[str, tuple[Option, ...]]
    words: WordLists
    stem: Local
    links: tuple[Link, ...]
    contacts: tuple[Contact, ...]
    colours: Mapping[str, str]
    issuer: Issuer
    frameworks: tuple[str, ...]
    generic_frameworks: tuple[str, ...]
    next_steps: tuple[Local, ...]
    signatures: tuple[Local, ...]
    severities: Mapping[str, str]
    palette: tuple[Swatch, ...] = ()
    workflow: tuple[Step, ...] = ()
    stages: tuple[Stage, ...] = ()
    roles: tuple[Role, ...] = ()
    rights: Mapping[Right, frozenset[str]] = field(default_factory=dict)
    """The roles that have a right; everybody has one that no role stands for."""
    osap_columns: tuple[str, ...] = ()
    """The columns of the sheet for the ministry, in its order: questions of the form, and what follows from them."""
    rubric: Rubric = field(default_factory=Rubric)
    calendar: WorkCalendar = field(default_factory=WorkCalendar)
    """The days on which the institution works."""

    def stage(self, state: State) -> Stage | None:
        """What the profile says of a state in which requests wait, None where it says nothing."""
        return next((found for found in self.stages if found.state is state), None)

    def states(self, kind: RecordKind) -> tuple[State, ...]:
        """The states that records of a kind can stand in, in the order of their life."""
        if kind is RecordKind.CREDENTIAL:
            return CREDENTIAL_STATES
        begun, ended = (State.DRAFT, State.SUBMITTED), (State.RETURNED, State.APPROVED, State.DECLINED, State.WITHDRAWN)
        # A profile may have words of its own for those, too: they keep their place.
        waiting = (s.state for s in self.stages if s.state not in OWN_STATES)
        return (*begun, *waiting, *ended)

    def steps(self, kind: RecordKind, state: State) -> tuple[Step, ...]:
        """The changes that lead on from a state for records of a kind, in the order of the profile.

        A request and a credential can both be a draft; what would lead to a state of the other one leads nowhere.
        """
        possible = self.states(kind)
        return tuple(step for step in steps_from(self.workflow, state) if step.target in possible)

    def committee_steps(self, kind: RecordKind, state: State) -> tuple[Step, ...]:
        """Those of :meth:`steps` that a committee may decide."""
        return tuple(step for step in self.steps(kind, state) if step.committee)

    def state_label(self, state: State) -> Local:
        """What a state is called: by the profile, else by the program; its bare name where neither knows it."""
        found = self.stage(state)
        if found is not None:
            return found.label
        if state not in OWN_STATES:
            return Local(state.value, state.value)
        return Local(*(say(lang, f"life-state-{state.value}") for lang in (Lang.EN, Lang.FR)))

    def role_label(self, key: str) -> Local:
        """What a role is called; its bare key where the profile does not know it."""
        return next((r.label for r in self.roles if r.key == key), Local(key, key))

    def role_labels(self, keys: Iterable[str]) -> Local:
        """What several roles are called, one after another."""
        labels = [self.role_label(key) for key in sorted(keys)]
        return Local(*(", ".join(label.to(lang) for label in labels) for lang in (Lang.EN, Lang.FR)))

    def number(self, name: str) -> int:
        """A threshold. Raises KeyError where the profile has none of that name."""
        return self.thresholds[name].value

    def source(self, name: str) -> str:
        """Where a threshold comes from; "" where the profile does not say."""
        found = self.thresholds.get(name)
        return found.source if found else ""

    def link(self, key: str) -> Link | None:
        """The link with this key."""
        return next((found for found in self.links if found.key == key), None)

    def tagged(self, list_name: str, tag: str) -> frozenset[str]:
        """The keys of the options of a list that carry ``tag``."""
        return frozenset(o.key for o in self.lists.get(list_name, ()) if tag in o.tags)
