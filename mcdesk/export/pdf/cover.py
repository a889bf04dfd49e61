"""The cover: a band in the accent colour with the title, then the facts that a reader wants first."""

from __future__ import annotations

from dataclasses import replace

from mcdesk.domain.outline import Cover, Tone
from mcdesk.export.pdf.boxes import Box, Cell, Ground, Row, measured
from mcdesk.export.pdf.composer import Composer
from mcdesk.export.pdf.icons import WARNING
from mcdesk.export.pdf.styles import LINE, Style
from mcdesk.export.pdf.tagging.elements import LIST_PLAIN, Element
from mcdesk.export.pdf.text.clean import one_line, paragraphs
from mcdesk.export.pdf.text.prose import Slice, whole
from mcdesk.export.pdf.text.runs import Ink, Run

_LONG_TITLE = 110
_BAND = 300.0
_GUTTER = 24.0


def cover_boxes(cover: Cover, mark: str, composer: Composer) -> list[Box]:
    """The boxes of the first page; long words and long titles may go on to a second."""
    boxes = _band(cover, composer)
    boxes += notice_boxes(mark, cover.notice, composer)
    boxes += _facts(cover, composer)
    if one_line(cover.note):
        for part in paragraphs(cover.note):
            prose = composer.prose(composer.element.add("P"), part, composer.theme.small, composer.width)
            boxes.append(measured(Row(height=0, cells=(Cell(0.0, (whole(prose),)),), before=16.0)))
    return boxes


def _band(cover: Cover, composer: Composer) -> list[Box]:
    theme = composer.theme
    ground = Ground(theme.accent, bleed=True)
    title = one_line(cover.title) or "\u2013"
    large = theme.cover_title if len(title) <= _LONG_TITLE else theme.cover_long_title
    lines = (
        ("P", cover.organization, theme.cover_kind, 0.0),
        ("P", cover.kind, theme.cover_line, 4.0),
        ("H1", title, large, 16.0),
        ("P", cover.subtitle, theme.cover_line, 8.0),
    )
    boxes: list[Box] = []
    for tag, words, style, before in lines:
        if one_line(words):
            boxes.append(_line(composer, tag, one_line(words), style, before, ground))
    used = sum(box.height + box.before for box in boxes)
    title_box = next(index for index, box in enumerate(boxes) if box.before == 16.0)
    spare = max(_BAND - used, 0.0)
    boxes[title_box] = replace(boxes[title_box], before=16.0 + spare)
    boxes[-1] = replace(boxes[-1], after=56.0)
    return boxes


def _line(composer: Composer, tag: str, words: str, style: Style, before: float, ground: Ground | None) -> Row:
    prose = composer.prose(composer.element.add(tag), words, style, composer.width)
    cells = (Cell(0.0, (whole(prose),)),)
    return measured(Row(height=0, cells=cells, before=before, ground=ground, whole=200.0))


def notice_boxes(mark: str, notice: str, composer: Composer) -> list[Box]:
    """The draft word and what it means, as text that is read aloud; nothing where both are empty."""
    theme = composer.theme
    ground = Ground(theme.ground(Tone.WARNING), theme.bar(Tone.WARNING))
    colour = theme.tone(Tone.WARNING)
    style = theme.headings[2]
    boxes: list[Box] = []
    inner = composer.width - 40.0
    if one_line(mark):
        ink = Ink(style.ink.weight, style.ink.size, colour)
        run = Run(one_line(mark), ink, icon=WARNING)
        prose = composer.typesetter.prose(composer.element.add("P"), [run], inner, style.leading)
        boxes.append(measured(Row(height=0, cells=(Cell(20.0, (whole(prose),)),), ground=ground, after=4.0)))
    for part in paragraphs(notice):
        prose = composer.prose(composer.element.add("P"), part, theme.body, inner)
        boxes.append(measured(Row(height=0, cells=(Cell(20.0, (whole(prose),)),), ground=ground)))
    if boxes:
        boxes[0] = replace(boxes[0], before=60.0)
        boxes[-1] = replace(boxes[-1], after=40.0)
    return boxes


def _facts(cover: Cover, composer: Composer) -> list[Box]:
    """Two facts to a row: a quiet label over its value."""
    if not cover.facts:
        return []
    element = composer.element.add("L", attributes=LIST_PLAIN)
    width = (composer.width - _GUTTER) / 2
    boxes: list[Box] = []
    for start in range(0, len(cover.facts), 2):
        cells = tuple(
            Cell(column * (width + _GUTTER), _fact(element, label, value, width, composer))
            for column, (label, value) in enumerate(cover.facts[start : start + 2])
        )
        row = Row(height=0, cells=cells, pad=10.0, rule=LINE, rule_span=(0.0, composer.width))
        boxes.append(measured(row))
    return boxes


def _fact(element: Element, label: str, value: str, width: float, composer: Composer) -> tuple[Slice, ...]:
    theme = composer.theme
    item = element.add("LI")
    bold = Style(Ink(theme.headings[2].ink.weight, 11.0, theme.body.ink.colour), 16.0)
    small = Style(Ink(theme.label.ink.weight, 9.0, theme.label.ink.colour), 12.0)
    term = composer.prose(item.add("Lbl"), one_line(label), small, width)
    body = composer.prose(item.add("LBody"), one_line(value) or "\u2013", bold, width)
    return (whole(term), whole(body, 2.0))
