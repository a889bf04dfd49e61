"""The worksheet: the questions of the form on paper, with room to write, for a meeting."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from mcdesk.app.guide import document
from mcdesk.app.services import Definitions
from mcdesk.domain.fields import Field, Form, Kind, Page, Required
from mcdesk.domain.outline import Block, Heading, Outline, PageBreak, Paragraph, Tone, WriteLines, text
from mcdesk.domain.texts import Argument, Lang, say

NARROW, WIDE = 2, 1
"""How many rows of a table there is room for: of one with few columns, and of one with many."""
FEW = 5
"""A table with more columns than this is a wide one."""
_LINES = {Kind.PARAGRAPH: 5, Kind.PERSON: 2, Kind.ROW_CHOICES: 1}
_CHOSEN = (Kind.CHOICE, Kind.CHOICES)


@dataclass(frozen=True)
class Sheet:
    """What a worksheet is made of, in one language. ``pages``: the keys of those to print, () for all."""

    definitions: Definitions
    lang: Lang
    pages: Collection[str] = ()

    @property
    def form(self) -> Form:
        """The form whose questions it asks."""
        return self.definitions.form

    def say(self, key: str, /, **args: Argument) -> str:
        """The words of a message."""
        return say(self.lang, key, **args)


def worksheet(sheet: Sheet, at: datetime) -> Outline:
    """The worksheet as a document; ``at`` is when it was made."""
    title = sheet.say("guide-worksheet")
    blocks: list[Block] = [*_head(sheet)]
    wanted = [p for p in sheet.form.pages if p.fields and (not sheet.pages or p.key in sheet.pages)]
    for place, page in enumerate(wanted):
        blocks += [PageBreak()] if place else []
        blocks += _page(sheet, page)
    return document(sheet.definitions, title, title, sheet.lang, at, tuple(blocks))


def _head(sheet: Sheet) -> Iterator[Block]:
    yield Heading(1, sheet.say("guide-worksheet"))
    yield Paragraph(text(sheet.say("guide-worksheet-about")))
    yield Heading(2, sheet.say("guide-worksheet-meeting"))
    for key in ("with", "day", "title"):
        yield WriteLines(sheet.say(f"guide-worksheet-{key}"), 1)


def _page(sheet: Sheet, page: Page) -> Iterator[Block]:
    number = [p.key for p in sheet.form.pages].index(page.key) + 1
    yield Heading(1, f"{number}\N{NO-BREAK SPACE} {page.title.to(sheet.lang)}", anchor=page.key)
    if page.intro:
        yield Paragraph(text(page.intro.to(sheet.lang), tone=Tone.QUIET))
    questions = [block for field in page.fields for block in _question(sheet, field)]
    # The last answer goes along with the notes: a page with nothing but notes looks forgotten.
    place = max((n for n, block in enumerate(questions) if isinstance(block, WriteLines)), default=len(questions))
    yield from questions[:place]
    yield from (replace(b, keep=True) if isinstance(b, Paragraph | WriteLines) else b for b in questions[place:])
    yield WriteLines(sheet.say("guide-worksheet-notes"), 4, to_foot=True)


def _question(sheet: Sheet, field: Field) -> Iterator[Block]:
    lang = sheet.lang
    yield Heading(2, _label(sheet, field))
    if condition := _condition(sheet, field):
        yield Paragraph(text(condition, tone=Tone.QUIET), keep=True)
    said = [sheet.say("guide-worksheet-why", why=field.why.to(lang))] if field.why else []
    if field.strong and not field.kind.has_rows:
        said.append(sheet.say("guide-worksheet-example", example=field.strong.to(lang)))
    if said:
        yield Paragraph(text("\n".join(said), tone=Tone.QUIET), keep=True)
    if field.kind.has_rows:
        if field.hint:
            yield Paragraph(text(field.hint.to(lang), bold=True), keep=True)
        yield from _rows(sheet, field)
    else:
        yield _room(sheet, field, field.hint.to(lang))


def _label(sheet: Sheet, field: Field) -> str:
    label = field.label.to(sheet.lang)
    if field.unit:
        label = sheet.say("guide-worksheet-unit", label=label, unit=field.unit.to(sheet.lang))
    return sheet.say("guide-worksheet-optional", label=label) if field.required is Required.OPTIONAL else label


def _condition(sheet: Sheet, field: Field) -> str:
    """In which case the question is asked; "" for always."""
    when = field.shown_when
    if when is None or not sheet.form.has(when.field):
        return ""
    other = sheet.form.field(when.field)
    options = [other.option(value) for value in when.values]
    named = [o.label.to(sheet.lang) if o else _yes_no(sheet, v) for o, v in zip(options, when.values, strict=True)]
    key = "guide-worksheet-when-not" if when.negated else "guide-worksheet-when"
    return sheet.say(key, question=other.label.to(sheet.lang), values="; ".join(named))


def _yes_no(sheet: Sheet, value: str) -> str:
    return sheet.say(f"guide-worksheet-{value}") if value in ("yes", "no") else value


def _room(sheet: Sheet, field: Field, label: str) -> WriteLines:
    if field.kind is Kind.YESNO:
        return WriteLines(label, 0, (sheet.say("guide-worksheet-yes"), sheet.say("guide-worksheet-no")))
    if field.kind in _CHOSEN and field.options:
        return WriteLines(label, 0, tuple(option.label.to(sheet.lang) for option in field.options))
    return WriteLines(label, _LINES.get(field.kind, 1))


def _rows(sheet: Sheet, field: Field) -> Iterator[Block]:
    item = (field.item or field.label).to(sheet.lang)
    count = WIDE if len(field.columns) > FEW else NARROW
    for number in range(1, count + 1):
        named = sheet.say("guide-worksheet-row", label=item, number=number)
        yield Heading(3, named)
        yield from _together(list(_record(sheet, field.columns)), on=number == count)
    yield Paragraph(text(sheet.say("guide-worksheet-more"), tone=Tone.QUIET))


def _together(lines: Sequence[WriteLines], *, on: bool) -> Iterator[WriteLines]:
    """A row that asks for little stands on one page; ``on``: the end of it on the page of what follows."""
    few, last = len(lines) <= FEW, len(lines) - 1
    yield from (replace(line, keep=on if place == last else few) for place, line in enumerate(lines))


def _record(sheet: Sheet, columns: Sequence[Field]) -> Iterator[WriteLines]:
    for column in columns:
        label = _label(sheet, column)
        if column.kind is Kind.ROW_CHOICES and sheet.form.has(column.rows_of):
            table = sheet.form.field(column.rows_of).label.to(sheet.lang)
            label = f"{label}. {sheet.say('guide-worksheet-rows-of', table=table)}"
        room = _room(sheet, column, label)
        yield room if column.kind is not Kind.PARAGRAPH else WriteLines(label, 2)
