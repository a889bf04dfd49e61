"""Where words stand in a text, whatever their case, accents and typographic marks; and in the answers of a request."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from mcdesk.domain.answers import Answers, Json, Ref, rows_of, texts_in
from mcdesk.domain.fields import Field, Form, Kind
from mcdesk.domain.folding import folded, folded_character
from mcdesk.domain.kinds import Context, label_of_row, show
from mcdesk.domain.texts import Lang

AROUND = 60
"""So many characters of the text are shown on each side of what was found."""
Span = tuple[int, int]


def occurrences(text: str, words: str) -> list[Span]:
    """From where to where ``words`` stand in ``text``, in its own characters; none overlap, [] for no words.

    >>> occurrences("Évaluer l’élève", "eleve")
    [(10, 15)]
    """
    sought = folded(words.strip())
    if not sought:
        return []
    plain, places = _folded_with_places(text)
    found, at = [], plain.find(sought)
    while at >= 0:
        end = at + len(sought)
        found.append((places[at], places[end - 1] + 1))
        at = plain.find(sought, end)
    return found


def _folded_with_places(text: str) -> tuple[str, range | list[int]]:
    if text.isascii():
        return text.lower(), range(len(text))
    parts = [folded_character(c) for c in text]
    return "".join(parts), [n for n, part in enumerate(parts) for _ in part]


@dataclass(frozen=True, slots=True)
class Snippet:
    """A piece of a text in one line, and where in it the words stand."""

    text: str
    mark: Span


def snippet(text: str, span: Span) -> Snippet:
    """The words at ``span`` with what stands around them, cut at spaces."""
    start, end = span
    left = max(start - AROUND, 0)
    if left:
        left = text.find(" ", left, start) + 1 or left
    right = min(end + AROUND, len(text))
    if right < len(text):
        cut = text.rfind(" ", end, right)
        right = cut if cut > 0 else right
    before = ("…" if left else "") + _line(text[left:start])
    found, after = _line(text[start:end]), _line(text[end:right]) + ("…" if right < len(text) else "")
    return Snippet(before + found + after, (len(before), len(before) + len(found)))


def _line(text: str) -> str:
    return "".join(" " if c.isspace() else c for c in text)


@dataclass(frozen=True, slots=True)
class Hit:
    """A place in the answers where the words stand: the question or the cell, how it is called, and the piece."""

    ref: Ref
    label: str
    piece: Snippet


def hits(form: Form, answers: Answers, words: str, lang: Lang) -> Iterator[Hit]:
    """Every answer that holds the words, in the order of the form; each answer once, at the first place in it."""
    context = Context(answers, label_row=lambda table, row: label_of_row(form.field(table), answers, row))
    for field in form.fields():
        value = answers.get(field.key)
        label = field.label.to(lang)
        if field.kind.has_rows:
            yield from _in_rows(form, field, label, answers, words, lang)
        else:
            yield from _in_answer(field, Ref(field.key), label, value, words, (lang, context))


def _in_rows(form: Form, field: Field, label: str, answers: Answers, words: str, lang: Lang) -> Iterator[Hit]:
    context = Context(answers, label_row=lambda table, row: label_of_row(form.field(table), answers, row))
    for number, row in enumerate(rows_of(answers.get(field.key)), 1):
        row_id = str(row.get("id", ""))
        for column in field.columns:
            where = f"{label} {number} › {column.label.to(lang)}"
            ref = Ref(field.key, row_id, column.key)
            yield from _in_answer(column, ref, where, row.get(column.key), words, (lang, context))


def _in_answer(field: Field, ref: Ref, label: str, value: Json, words: str, way: tuple[Lang, Context]) -> Iterator[Hit]:
    if value is None:
        return
    shown = "\n".join(texts_in(value)) if field.kind in (Kind.TEXT, Kind.PARAGRAPH) else show(field, value, *way)
    found = occurrences(shown, words)
    if found:
        yield Hit(ref, label, snippet(shown, found[0]))
