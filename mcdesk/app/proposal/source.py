"""What every part of a proposal is written from."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from decimal import Decimal
from functools import cached_property

from mcdesk.app.proposal.options import ProposalOptions
from mcdesk.domain import formats
from mcdesk.domain.answers import Answers, Json, Reader, Row, is_empty
from mcdesk.domain.computed import Computed
from mcdesk.domain.fields import Field, Form, Kind, Page, Required
from mcdesk.domain.flow import asked_fields, column_asked
from mcdesk.domain.kinds import Context, label_of_row, show
from mcdesk.domain.outline import Text, Tone, text
from mcdesk.domain.problems import Finding, Problem, problems_of
from mcdesk.domain.profile import Profile
from mcdesk.domain.records import Event, Framework, Record, State
from mcdesk.domain.review.talk import Thread
from mcdesk.domain.texts import Argument, Lang, say

CODED = ("outcomes", "assessments")
"""The tables whose rows other answers name by a code."""
LONGEST_NAME = 300
"""A row is called by no more characters of its own words than this."""


@dataclass(frozen=True)
class Source:
    """A request with all that a proposal says of it, in one language."""

    request: Record
    form: Form
    profile: Profile
    findings: Sequence[Finding]
    history: Sequence[Event]
    frameworks: Mapping[str, Framework]
    written_at: datetime
    options: ProposalOptions
    lang: Lang
    computed: Sequence[Computed] = ()
    badges: Mapping[Lang, Mapping[str, bytes]] = field(default_factory=dict)
    """By language and question, designed badges as PNG."""
    talk: Sequence[Thread] = ()
    """The open comments, in the order of the form."""

    @property
    def answers(self) -> Answers:
        """The answers of the request."""
        return self.request.answers

    @cached_property
    def a(self) -> Reader:
        """Typed reading of the answers."""
        return Reader(self.answers)

    @cached_property
    def problems(self) -> tuple[Problem, ...]:
        """All problems, the gravest first."""
        return problems_of(self.findings)

    @property
    def draft(self) -> bool:
        """Whether the request is not submitted yet."""
        return self.request.state is State.DRAFT

    @property
    def version(self) -> int:
        """The version that this is; of a draft, the one that it becomes when it is submitted."""
        return self.request.version + 1 if self.draft else self.request.version

    @property
    def title(self) -> str:
        """The working title, or words that say there is none yet."""
        return self.request.title or self.say("proposal-untitled")

    def say(self, key: str, /, **args: Argument) -> str:
        """The words of a message in the language of this part."""
        return say(self.lang, key, **args)

    def money(self, value: object) -> str:
        """An amount in the profile's currency; "not provided" where there is none."""
        if not isinstance(value, Decimal):
            return self.say("proposal-not-provided")
        return formats.money(value, self.profile.currency, self.lang)

    def pages(self) -> Iterator[tuple[int, Page]]:
        """The pages to print that ask something, with their numbers."""
        wanted = self.options.sections
        for number, page in enumerate(self.form.pages, 1):
            if (not wanted or page.key in wanted) and self.fields(page):
                yield number, page

    def fields(self, page: Page) -> list[Field]:
        """The questions of a page that are asked and may be printed."""
        found = asked_fields(self.form, page, self.answers)
        return [f for f in found if self.options.contacts or not f.personal]

    def columns(self, field: Field) -> tuple[Field, ...]:
        """The columns of a table that may be printed."""
        return tuple(c for c in field.columns if self.options.contacts or not c.personal)

    def naming_column(self, field: Field, row: Row) -> Field | None:
        """The column of one line whose words name the row, None where the row has none."""
        texts = (c for c in self.columns(field) if c.kind in (Kind.TEXT, Kind.PARAGRAPH))
        named = next((c for c in texts if row.text(c.key)), None)
        return named if named and named.kind is Kind.TEXT and column_asked(named, row, self.answers) else None

    def anchor(self, name: str) -> str:
        """What a link to this place names; each language of a document has places of its own."""
        return name if self.lang is self.options.langs[0] else f"{name}-{self.lang.short}"

    @cached_property
    def context(self) -> Context:
        """What the kinds need to show an answer."""
        return Context(self.answers, self.profile.currency, self.row_ref)

    def row_ref(self, table: str, row_id: str) -> str:
        """How an answer names a row of another table: ``O2`` where rows have codes, else its first words."""
        return self.row_code(table, row_id) if table in CODED else self._row_words(table, row_id)

    def row_title(self, table: str, row_id: str) -> str:
        """A row by its code or number and its own words, in full; "" for a row that is gone."""
        words = self._row_words(table, row_id)
        return f"{self.row_code(table, row_id)} {words}".strip() if words else ""

    def _row_words(self, table: str, row_id: str) -> str:
        if not self.form.has(table):
            return ""
        field = self.form.field(table)
        words = label_of_row(replace(field, columns=self.columns(field)), self.answers, row_id, most=LONGEST_NAME)
        return "" if words == row_id else words

    def row_code(self, table: str, row_id: str) -> str:
        """The short code of a row: its number, with a letter for outcomes and assessments."""
        rows = self.a.rows(table)
        number = next((n for n, r in enumerate(rows, 1) if r.id == row_id), 0)
        if not number:
            return ""
        return self.say(f"proposal-code-{table}", n=str(number)) if table in CODED else str(number)

    def framework_name(self, framework_id: str) -> str:
        """How a framework is called; its id where it is not at hand."""
        found = self.frameworks.get(framework_id)
        return (found.name.get(self.lang.short) or found.id) if found else framework_id

    def shown(self, field: Field, value: Json) -> Text:
        """An answer as text; "not provided" in its own tone where there is none."""
        words = "" if is_empty(value) else show(field, value, self.lang, self.context)
        return text(words) if words else self.missing(field)

    def missing(self, field: Field | None = None) -> Text:
        """The words for an answer that was not given: never 0, never empty; quiet where nobody has to give it."""
        quiet = field is not None and field.required is Required.OPTIONAL
        return text(self.say("proposal-not-provided"), tone=Tone.QUIET if quiet else Tone.MISSING)
