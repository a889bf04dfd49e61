"""What a rule is, what it sees, and how all of them are run.

A rule is a named function over a :class:`Check` that yields what it has to say. Its words are Fluent messages
of the area ``rules``: the title ``rule-<id>``, and for each saying ``<key>`` and ``<key>-fix``.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property

from mcdesk.domain.answers import Answers, Json, Reader, Ref, Row, is_empty
from mcdesk.domain.fields import Field, Form
from mcdesk.domain.flow import asked, column_asked
from mcdesk.domain.pathways.stacks import Members
from mcdesk.domain.problems import Finding, Problem, Severity
from mcdesk.domain.profile import Profile
from mcdesk.domain.records import TITLES, Framework, RecordKind
from mcdesk.domain.texts import Argument, Lang, Local, Message, message

Value = tuple[Ref, Field, Json]
"""Where an answer stands, what is asked there, and the answer."""


@dataclass(frozen=True)
class OtherRecord:
    """Another record of the workspace, to compare with."""

    id: str
    number: str
    title: str
    answers: Answers
    state: str = ""


@dataclass(frozen=True)
class Check:
    """What a rule sees: the answers, the form and profile they belong to, the day, and what is around them."""

    form: Form
    profile: Profile
    answers: Answers
    today: date
    frameworks: Mapping[str, Framework] = field(default_factory=dict)
    others: Sequence[OtherRecord] = ()
    superseded: Mapping[tuple[str, str], Sequence[str]] = field(default_factory=dict)
    """The competencies of the record that their frameworks no longer have, each with the codes in its place."""
    lang: Lang = Lang.EN
    kind: RecordKind = RecordKind.REQUEST

    @property
    def name_key(self) -> str:
        """The question whose answer names the record."""
        return TITLES[self.kind]

    @cached_property
    def members(self) -> Members:
        """The other records as a stack names them."""
        return Members(self.others)

    @cached_property
    def a(self) -> Reader:
        """Typed reading of the answers."""
        return Reader(self.answers)

    @cached_property
    def _asked(self) -> dict[str, bool]:
        return {}

    def asks(self, *keys: str) -> bool:
        """Whether the form has all these questions and asks them now."""
        known = self._asked
        for key in keys:
            found = known.get(key)
            if found is None:
                found = self.form.has(key) and asked(self.form, self.form.field(key), self.answers)
                known[key] = found
            if not found:
                return False
        return True

    def rows(self, key: str) -> tuple[Row, ...]:
        """The rows of a table that is asked; () otherwise."""
        return self.a.rows(key) if self.asks(key) else ()

    def cells(self, key: str) -> Iterator[tuple[Row, Field]]:
        """Every row of a table with every column that is asked in it."""
        for row in self.rows(key):
            for column in self.form.field(key).columns:
                if column_asked(column, row, self.answers):
                    yield row, column

    @cached_property
    def _parted(self) -> tuple[list[Value], list[Value]]:
        given: list[Value] = []
        blank: list[Value] = []
        for found in self._values():
            (blank if is_empty(found[2]) else given).append(found)
        return given, blank

    @property
    def given(self) -> Sequence[Value]:
        """Every question and cell that is asked and answered; gathered once for the rules of the form itself."""
        return self._parted[0]

    @property
    def blank(self) -> Sequence[Value]:
        """Every question and cell that is asked and not answered."""
        return self._parted[1]

    def _values(self) -> Iterator[Value]:
        for question in self.form.fields():
            if not self.asks(question.key):
                continue
            yield Ref(question.key), question, self.answers.get(question.key)
            if question.kind.has_rows:
                yield from self._cells(question)

    def _cells(self, table: Field) -> Iterator[Value]:
        for row in self.rows(table.key):
            row_id, data = row.id, row.data
            for column in table.columns:
                if column.shown_when is None or column_asked(column, row, self.answers):
                    yield Ref(table.key, row_id, column.key), column, data.get(column.key)


@dataclass(frozen=True)
class Said:
    """What a rule says of one place. ``severity`` only where it is not the rule's own."""

    ref: Ref
    key: str
    args: Mapping[str, Argument] = field(default_factory=dict)
    severity: Severity | None = None


def said(ref: Ref | str, key: str, /, severity: Severity | None = None, **args: Argument) -> Said:
    """Shorthand: ``said("instructional_hours", "r01-too-long", max=300)``."""
    return Said(Ref(ref) if isinstance(ref, str) else ref, key, args, severity)


RuleFunction = Callable[[Check], Iterator[Said]]


@dataclass(frozen=True)
class Rule:
    """A rule: its number, how grave it is, whose it is, the questions and the kinds of record it is for, its function.

    ``owns_limits``: the form's plain limits of its ``fields`` are left to it, so that nothing is said twice.
    """

    id: str
    severity: Severity
    source: Local
    fields: tuple[str, ...]
    owns_limits: bool
    function: RuleFunction
    kinds: frozenset[RecordKind] = frozenset(RecordKind)

    @property
    def title(self) -> Message:
        """What the rule wants, in a few words."""
        return message(f"rule-{self.id.lower()}")

    def concerns(self, key: str) -> bool:
        """Whether the rule looks at this question."""
        return key in self.fields


RULES: dict[str, Rule] = {}


def rule(
    rule_id: str,
    severity: Severity,
    source: Local,
    fields: Sequence[str] = (),
    *,
    owns_limits: bool = False,
    kinds: Iterable[RecordKind] = RecordKind,
) -> Callable[[RuleFunction], RuleFunction]:
    """Registers a function as the rule ``rule_id``.

    It runs on records of these ``kinds``, where their form asks at least one of ``fields``.
    """

    def keep(function: RuleFunction) -> RuleFunction:
        if rule_id in RULES:
            raise ValueError(rule_id)
        RULES[rule_id] = Rule(rule_id, severity, source, tuple(fields), owns_limits, function, frozenset(kinds))
        return function

    return keep


OFF = "off"


def run(check: Check) -> tuple[Finding, ...]:
    """What every rule says of the record, in the order of their numbers. The profile may turn one off or change it.

    A rule for other kinds of record, or on questions that the form does not have, is left out.
    """
    mine = (r for r in RULES.values() if check.kind in r.kinds)
    own = (r for r in mine if not r.fields or any(check.form.has(key) for key in r.fields))
    return tuple(_finding(r, check) for r in sorted(own, key=lambda r: r.id))


def _finding(found: Rule, check: Check) -> Finding:
    override = check.profile.severities.get(found.id, "")
    asked = [k for k in found.fields if check.asks(k)]
    runs = override != OFF and (not found.fields or bool(asked))
    problems = tuple(_problem(found, s, override) for s in found.function(check)) if runs else ()
    # A rule that says nothing of questions nobody has answered is not met: there was nothing to judge.
    judged = bool(problems) or not found.fields or any(check.a.given(k) for k in asked)
    return Finding(found.id, found.title, found.source, problems, runs and judged)


def _problem(found: Rule, s: Said, override: str) -> Problem:
    severity = Severity(override) if override else (s.severity or found.severity)
    return Problem(found.id, s.ref, severity, Message(s.key, s.args), Message(f"{s.key}-fix", s.args), found.source)


def rules_of(key: str) -> tuple[Rule, ...]:
    """The rules that look at a question, for the panel beside it."""
    return tuple(r for r in sorted(RULES.values(), key=lambda r: r.id) if r.concerns(key))
