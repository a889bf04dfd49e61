"""What was removed, in words: shown before a file is written, and standing in the file."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from mcdesk.app.services import Services
from mcdesk.app.sharing.store import HISTORY
from mcdesk.domain.answers import Json, Ref
from mcdesk.domain.fields import Form
from mcdesk.domain.outline import Align, Block, Column, Heading, Outline, PageBreak, Paragraph, Table, text
from mcdesk.domain.portfolio.scope import KINDS
from mcdesk.domain.records import RecordKind
from mcdesk.domain.sharing.answers import REST, Removals
from mcdesk.domain.tabular.sheet import NewSheet
from mcdesk.domain.texts import Lang, say


@dataclass(frozen=True, slots=True)
class Removed:
    """A line of the list: from where (``question`` and ``column`` are its keys), what, and how many."""

    question: str
    column: str
    place: str
    what: str
    count: int


def listed(services: Services, removals: Removals, lang: Lang) -> tuple[Removed, ...]:
    """The list, in the order of the forms; what no question asks for comes last."""
    forms = [services.form_of(kind) for kind in (*KINDS, RecordKind.STACK)]
    keys = dict.fromkeys(f.key for form in forms for f in form.fields())
    order = {key: place for place, key in enumerate(keys)}
    found = sorted(removals.found.items(), key=lambda p: (order.get(p[0][0], len(order)), p[0][1], p[0][2].value))
    return tuple(
        Removed(key, column, _place(forms, key, column, lang), say(lang, f"sharing-sort-{sort}"), count)
        for (key, column, sort), count in found
    )


def _place(forms: list[Form], key: str, column: str, lang: Lang) -> str:
    if key == HISTORY:
        return say(lang, "sharing-history")
    if key == REST:
        return say(lang, "sharing-rest")
    asked = next((f for f in (form.at(Ref(key)) for form in forms) if f), None)
    inside = next((f for f in (form.at(Ref(key, column=column)) for form in forms) if f), None) if column else None
    parts = [asked.label.to(lang) if asked else key]
    if column and column != REST:
        parts.append(inside.label.to(lang) if inside else column)
    return " › ".join(parts)


def with_list(services: Services, outline: Outline, removals: Removals) -> Outline:
    """A document with the list at the end of each of its languages."""
    parts = tuple(
        replace(part, blocks=(*part.blocks, *_blocks(services, removals, Lang.of(part.lang), number)))
        for number, part in enumerate(outline.parts)
    )
    return replace(outline, parts=parts)


def _blocks(services: Services, removals: Removals, lang: Lang, number: int) -> Iterator[Block]:
    yield PageBreak()
    yield Heading(1, say(lang, "sharing-removed"), anchor=f"removed-{number}" if number else "removed")
    yield Paragraph(text(say(lang, "sharing-caution")))
    heads = (
        Column(say(lang, "sharing-place"), 4.0),
        Column(say(lang, "sharing-what"), 2.0),
        Column(say(lang, "sharing-count"), 1.0, Align.RIGHT),
    )
    rows = tuple((text(r.place), text(r.what), text(str(r.count))) for r in listed(services, removals, lang))
    yield Table(heads, rows, row_header=0, empty=say(lang, "sharing-nothing"))


def sheet(services: Services, removals: Removals, lang: Lang) -> NewSheet:
    """The list as a table of a spreadsheet."""
    heads = tuple(say(lang, f"sharing-{name}") for name in ("place", "what", "count"))
    rows = tuple((r.place, r.what, r.count) for r in listed(services, removals, lang))
    caution = (say(lang, "sharing-caution"), None, None)
    return NewSheet(say(lang, "sharing-removed"), heads, (*rows, caution))


def data(services: Services, removals: Removals, lang: Lang) -> list[Json]:
    """The list for another program."""
    return [
        {"question": r.question, "column": r.column, "place": r.place, "what": r.what, "count": r.count}
        for r in listed(services, removals, lang)
    ]
