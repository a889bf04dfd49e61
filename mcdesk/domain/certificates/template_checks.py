"""What can be said of a template before any learner is known."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import combinations

from mcdesk.domain.certificates.facts import FIELDS, named_fields
from mcdesk.domain.certificates.findings import Finding, finding
from mcdesk.domain.certificates.template import Box, BoxKind, Cut, Place, Role, Template
from mcdesk.domain.contrast import is_colour, ratio
from mcdesk.domain.problems import Severity
from mcdesk.domain.texts import Lang

SMALLEST = 6.0
"""Points: smaller letters are hard to read in print."""
SMALLEST_CODE = 57.0
"""Points, 20 mm: a smaller code is hard to scan from paper."""
_LARGE, _LARGE_BOLD = 18.0, 14.0
_NEEDED, _NEEDED_LARGE = 4.5, 3.0
"""Contrast of text and of large text (WCAG 2.2, 1.4.3)."""
_BOLD = (Cut.SANS_BOLD, Cut.SERIF_BOLD)
_WORDED = (BoxKind.TEXT, BoxKind.LIST)
_TOUCH = 1.0
"""Points by which boxes may share their edges."""


def check_template(template: Template, langs: Sequence[Lang]) -> Iterator[Finding]:
    """Fields, roles, words, contrast, sizes, margins, boxes over each other."""
    yield from _fields(template, langs)
    yield from _roles(template)
    for box in template.boxes:
        if not empty(box):
            yield from _words(box, langs)
            yield from _looks(box, template)
            yield from _edges(box, template)
    yield from _overlaps(template)


def empty(box: Box) -> bool:
    """Whether nothing stands in it, whoever the learner is."""
    return box.kind is BoxKind.IMAGE and not box.image


def _fields(template: Template, langs: Sequence[Lang]) -> Iterator[Finding]:
    for lang in langs:
        named = {name for box in template.boxes for name in named_fields(box.text.to(lang)) if not box.decoration}
        for one in FIELDS:
            if one.needed and one.key not in named:
                yield finding("field-absent", Severity.BLOCK, field=one.label, language=lang.short)
    if not any(box.unless == "address" and box.kind is BoxKind.TEXT for box in template.boxes):
        yield finding("no-summary", Severity.WARNING)


def _roles(template: Template) -> Iterator[Finding]:
    headings = [box for box in template.boxes if box.role in (Role.TITLE, Role.HEADING)]
    titles = [box for box in headings if box.role is Role.TITLE]
    if not titles:
        yield finding("no-title", Severity.BLOCK)
    elif headings[0].role is Role.HEADING:
        yield finding("heading-first", Severity.BLOCK, box=headings[0].id)
    if len(titles) > 1:
        yield finding("two-titles", Severity.WARNING, box=titles[1].id)


def _words(box: Box, langs: Sequence[Lang]) -> Iterator[Finding]:
    for lang in langs:
        own = box.text.en if lang is Lang.EN else box.text.fr
        if box.kind is BoxKind.TEXT and not own.strip():
            yield finding("no-words", Severity.WARNING, box=box.id, language=lang.short)
        if box.kind in (BoxKind.IMAGE, BoxKind.SEAL) and not box.decoration and not box.alt.to(lang).strip():
            yield finding("no-alt", Severity.BLOCK, box=box.id, language=lang.short)


def _looks(box: Box, template: Template) -> Iterator[Finding]:
    if box.kind in _WORDED:
        if min(box.least, box.size) < SMALLEST:
            yield finding("small", Severity.WARNING, box=box.id, size=min(box.least, box.size), least=SMALLEST)
        yield from _contrast(box, template)
    if box.kind is BoxKind.CODE:
        side = min(box.place.width, box.place.height)
        if side < SMALLEST_CODE:
            yield finding("code-small", Severity.WARNING, box=box.id, size=round(side), least=SMALLEST_CODE)
        yield from _contrast(box, template)


def _contrast(box: Box, template: Template) -> Iterator[Finding]:
    ground, picture = ground_of(box, template)
    if picture:
        yield finding("over-picture", Severity.NOTE, box=box.id, other=picture)
        return
    large = box.size >= _LARGE or (box.cut in _BOLD and box.size >= _LARGE_BOLD)
    needed = _NEEDED_LARGE if large and box.kind is not BoxKind.CODE else _NEEDED
    found = ratio(box.colour, ground)
    if found < needed:
        # A ratio is never shown as more than it is.
        shown = int(found * 10) / 10
        yield finding("contrast", Severity.BLOCK, box=box.id, found=shown, needed=needed, ground=ground)


def ground_of(box: Box, template: Template) -> tuple[str, str]:
    """The colour that lies under a box, and the id of a picture where one does ("" for none)."""
    ground, picture = template.background, ""
    for other in template.drawn:
        if other.id == box.id:
            break
        if other.kind is BoxKind.IMAGE and other.image and other.place.meets(box.place, _TOUCH):
            picture = other.id
        if other.kind is BoxKind.FRAME and is_colour(other.fill) and other.place.holds(box.place):
            ground, picture = other.fill, ""
    return ground, picture


def _edges(box: Box, template: Template) -> Iterator[Finding]:
    page = template.page
    if not page.holds(box.place):
        if not box.decoration:
            yield finding("off-page", Severity.BLOCK, box=box.id)
        return
    margin = template.margin
    inside = Place(margin, margin, page.width - 2 * margin, page.height - 2 * margin)
    if not box.decoration and not inside.holds(box.place):
        yield finding("margin", Severity.WARNING, box=box.id, margin=margin)


def _overlaps(template: Template) -> Iterator[Finding]:
    real = [box for box in template.boxes if not empty(box) and (not box.decoration or box.kind is BoxKind.SEAL)]
    for one, other in combinations(real, 2):
        if one.place.meets(other.place, _TOUCH) and not _apart(one, other):
            yield finding("overlap", Severity.WARNING, box=one.id, other=other.id)


def _apart(one: Box, other: Box) -> bool:
    """Whether the two are never drawn together."""
    needs = one.needs or ("address" if one.kind is BoxKind.CODE else "")
    others = other.needs or ("address" if other.kind is BoxKind.CODE else "")
    return bool((needs and needs == other.unless) or (others and others == one.unless))
