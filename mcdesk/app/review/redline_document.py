"""The redline as a document: what came is underlined and what went struck through, each with the words for it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path

from mcdesk.app import records
from mcdesk.app.exporting import Exported
from mcdesk.app.guide import document, made_as, write
from mcdesk.app.review.redlining import Entry, Fate, Passage, Redline, compare
from mcdesk.app.services import Services
from mcdesk.domain import formats, outline
from mcdesk.domain.outline import Block, Facts, Heading, Outline, Paper, Paragraph, Span, Text, Tone, text
from mcdesk.domain.records import Version
from mcdesk.domain.review.redline import Mark, Run, folded
from mcdesk.domain.texts import Argument, Lang, say

_PARAGRAPHS = re.compile(r"(\s*\n\s*)")
_MARKS = {Mark.INSERTED: outline.Mark.INSERTED, Mark.DELETED: outline.Mark.DELETED}


@dataclass(frozen=True)
class RedlineOptions:
    """How a redline is made.

    ``langs``: one language, or both one after the other. ``every``: with the answers that are the same.
    """

    langs: tuple[Lang, ...] = (Lang.EN,)
    paper: Paper = Paper.LETTER
    every: bool = False


@dataclass(frozen=True)
class _Words:
    lang: Lang
    every: bool

    def say(self, key: str, /, **args: Argument) -> str:
        """The words of a message."""
        return say(self.lang, key, **args)

    def text(self, entry: Entry) -> Text:
        """The words of an answer, changes marked; of a long one what is around them."""
        runs = entry.runs if self.every else folded(entry.runs)
        return tuple(span for run in runs for span in self._spans(run))

    def _spans(self, run: Run) -> Iterator[Span]:
        if run.mark is Mark.SAME:
            yield Span(run.text)
            return
        # A change that goes over paragraphs is read in each of them.
        for piece in filter(None, _PARAGRAPHS.split(run.text)):
            if piece.strip():
                heard = self.say(f"review-heard-{run.mark.value}", words=" ".join(piece.split()))
                yield Span(piece, mark=_MARKS[run.mark], heard=heard)
            else:
                yield Span(piece)


def redline_document(services: Services, redline: Redline, lang: Lang, *, every: bool = False) -> Outline:
    """The document of a redline; ``every``: with the answers that are the same in both versions."""
    words, record = _Words(lang, every), redline.record
    title = words.say("review-redline-of", number=record.number, title=record.title or words.say("proposal-untitled"))
    blocks = (
        Heading(1, title),
        _facts(services, redline, words),
        Paragraph(text(words.say("review-legend-document"), tone=Tone.QUIET)),
        *(block for passage in redline.passages for block in _passage(passage, words)),
    )
    if not redline.changes:
        blocks = (*blocks, Paragraph(text(words.say("review-no-change"))))
    return document(services.definitions, title, words.say("review-redline-kind"), lang, services.clock.now(), blocks)


def _facts(services: Services, redline: Redline, words: _Words) -> Facts:
    versions = {v.number: v for v in services.store.versions(redline.record.id)}
    rows = (
        (words.say("review-version-older"), _version(versions.get(redline.older), words)),
        (words.say("review-version-newer"), _version(versions.get(redline.newer), words)),
        (words.say("review-redline-kind"), words.say("review-changes", count=len(redline.changes))),
    )
    return Facts(tuple((label, text(value)) for label, value in rows))


def _version(version: Version | None, words: _Words) -> str:
    if version is None:
        return words.say("review-version-now")
    day = formats.moment(version.submitted_at, words.lang)
    return words.say("review-version-by", number=version.number, day=day, who=version.submitted_by)


def _passage(passage: Passage, words: _Words) -> Iterator[Block]:
    entries = passage.entries if words.every else passage.changes
    if not entries:
        return
    yield Heading(2, passage.title)
    for place, group in groupby(entries, key=lambda e: e.place):
        yield from _place(place, tuple(group), words)


def _place(place: str, entries: Sequence[Entry], words: _Words) -> Iterator[Block]:
    if place:
        yield Heading(3, place)
    for entry in entries:
        if entry.fate is Fate.MOVED:
            yield Paragraph(text(_fate(entry, words), tone=Tone.QUIET))
    rows = tuple((_label(e, words), words.text(e)) for e in entries if e.fate is not Fate.MOVED)
    if rows:
        yield Facts(rows)


def _label(entry: Entry, words: _Words) -> str:
    if entry.fate is Fate.SAME:
        return entry.label
    return words.say("review-label-fate", label=entry.label, fate=_fate(entry, words))


def _fate(entry: Entry, words: _Words) -> str:
    return words.say(f"review-fate-{entry.fate.value}", **{"from": entry.moved[0], "to": entry.moved[1]})


def redline_in(services: Services, redline: Redline, options: RedlineOptions) -> Outline:
    """The document of the two versions of a redline as it is asked for."""

    def made(lang: Lang) -> Outline:
        told = compare(services, redline.record, redline.older, redline.newer, lang)
        return redline_document(services, told, lang, every=options.every)

    return made_as(made, options.langs, options.paper)


def write_redline(
    services: Services, redline: Redline, options: RedlineOptions, path: Path, file_format: str = "pdf"
) -> Exported:
    """Write it, and note that in the history. Refused where the format is unknown; Unavailable for the disk."""
    done = write(services.exporters, redline_in(services, redline, options), path, file_format)
    if not services.store.read_only:
        detail: dict[str, str | int] = {"format": file_format, "older": redline.older, "newer": redline.newer}
        services.store.record(records.event_of(services, "review-redlined", redline.record, **detail))
    return done
