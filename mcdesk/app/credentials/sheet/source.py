"""What the sheet of a credential is written from, in one language."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property

from mcdesk.domain import formats
from mcdesk.domain.answers import Reader, Row
from mcdesk.domain.fields import Field, Form
from mcdesk.domain.kinds import Context, label_of_row, show
from mcdesk.domain.outline import Block, Span, Text
from mcdesk.domain.profile import Profile
from mcdesk.domain.prose import blocks_of
from mcdesk.domain.records import Framework, Record
from mcdesk.domain.texts import Argument, Lang, say


@dataclass(frozen=True)
class SheetSource:
    """A credential as the public reads it. ``issued`` is None for one that is still being written."""

    credential: Record
    form: Form
    profile: Profile
    frameworks: Mapping[str, Framework]
    lang: Lang
    now: datetime
    issued: datetime | None

    @cached_property
    def a(self) -> Reader:
        """Typed reading of the answers."""
        return Reader(self.credential.answers)

    def say(self, key: str, /, **args: Argument) -> str:
        """The words of a message in the language of the sheet."""
        return say(self.lang, key, **args)

    def chosen(self, reader: Reader, key: str) -> tuple[str, Lang]:
        """A text in the language of the sheet, else in the other one, with the language that it is in.

        ``key`` is the English; the French stands beside it as ``<key>_fr``.
        """
        english, french = reader.text(key), reader.text(f"{key}_fr")
        wanted = french if self.lang is Lang.FR else english
        if wanted:
            return wanted, self.lang
        return (english, Lang.EN) if english else (french, Lang.FR)

    def written(self, key: str) -> str:
        """The words of a text; "" where it is written in neither language."""
        return self.chosen(self.a, key)[0]

    def text(self, key: str) -> Text:
        """A text as one run that says which language it is in, where that is not the one of the sheet."""
        return self.run(*self.chosen(self.a, key))

    def run(self, words: str, lang: Lang) -> Text:
        """Words as one run."""
        return (Span(words, lang=lang.value if lang is not self.lang else None),)

    def prose(self, key: str) -> tuple[Block, ...]:
        """A text in Markdown as blocks."""
        return blocks_of(self.written(key))

    @property
    def title(self) -> str:
        """The official name, or words that say there is none yet."""
        return self.written("official_name") or self.say("sheet-untitled")

    @property
    def alt(self) -> str:
        """What the picture of the badge shows, or at least whose badge it is."""
        described = self.written("badge_alt") or self.shown("badge_recipe")
        return described or self.say("sheet-badge-alt", name=self.title)

    @property
    def stand(self) -> str:
        """Which version this is, or that it is none yet."""
        number = self.credential.number
        if self.issued is None:
            return self.say("sheet-not-issued", number=number)
        day = formats.day(self.issued.astimezone().date(), self.lang)
        return self.say("sheet-issued", number=number, version=self.credential.version, day=day)

    @cached_property
    def context(self) -> Context:
        """What the kinds need to show an answer."""
        return Context(self.credential.answers, self.profile.currency, self.row_words)

    def field(self, key: str) -> Field | None:
        """A question of the form, None where it has none of that key."""
        return self.form.field(key) if self.form.has(key) else None

    def shown(self, key: str) -> str:
        """An answer in words; "" where there is none."""
        field = self.field(key)
        return show(field, self.a.raw(key), self.lang, self.context) if field else ""

    def cell(self, table: str, row: Row, column: str) -> str:
        """A cell in words; "" where there is none."""
        field = self.field(table)
        found = field.column(column) if field else None
        return show(found, row.raw(column), self.lang, self.context) if found else ""

    def row_words(self, table: str, row_id: str) -> str:
        """How a row is called: an outcome by its number, any other by its first words."""
        rows = self.a.rows(table)
        number = next((n for n, r in enumerate(rows, 1) if r.id == row_id), 0)
        if table == "outcomes":
            return self.say("sheet-outcome-number", n=str(number)) if number else ""
        return label_of_row(self.form.field(table), self.credential.answers, row_id) if self.form.has(table) else ""
