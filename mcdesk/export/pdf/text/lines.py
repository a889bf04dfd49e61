"""Breaking text into lines that fit, whatever the words are."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from mcdesk.export.font_chain import Weight
from mcdesk.export.pdf.seam import Face
from mcdesk.export.pdf.text.atoms import DAY, atoms
from mcdesk.export.pdf.text.cutting import cut
from mcdesk.export.pdf.text.direction import visual_order
from mcdesk.export.pdf.text.fonts import first_face, is_ordinary
from mcdesk.export.pdf.text.runs import Atom, Line, Run, Segment

_SLACK = 0.01


def break_lines(runs: Sequence[Run], width: float, missing: set[str]) -> list[Line]:
    """The lines of one paragraph, none wider than ``width`` points; a line feed begins a new one.

    Each line but a broken word ends with a space, so that extracted words do not glue. Characters that no
    font has are added to ``missing``.
    """
    simple = len(runs) == 1 and not runs[0].icon and is_ordinary(runs[0].text.replace("\n", ""))
    if simple and not DAY.search(runs[0].text):
        return [line for part in runs[0].text.split("\n") for line in _quick(part, runs[0], width)]
    return [line for row, first in _hard_lines(runs) for line in _full(row, first, width, missing)]


def _hard_lines(runs: Sequence[Run]) -> Iterator[tuple[list[Run], list[int]]]:
    """Runs cut at line breaks, each piece with the index of the run that it came from."""
    row: list[Run] = []
    numbers: list[int] = []
    for index, run in enumerate(runs):
        for place, part in enumerate(run.text.split("\n")):
            if place:
                yield row, numbers
                row, numbers = [], []
            row.append(replace(run, text=part, icon="" if place else run.icon))
            numbers.append(index)
    yield row, numbers


def _quick(text: str, run: Run, width: float) -> Iterator[Line]:
    """One look, one font, left to right: nearly all text is this."""
    face, size = first_face(run.ink.weight), run.ink.size
    measure, room = face.width, width + _SLACK
    space = measure(" ", size)
    words: list[str] = []
    used = 0.0
    for word in text.split(" "):
        wide = measure(word, size)
        if used + wide <= room:
            words.append(word)
            used += wide + space
        elif words and wide <= room and "-" not in word:
            yield _joined(words, used - space, face)
            words, used = [word], wide + space
        else:
            *full, last = _full([Run(" ".join([*words, word]), run.ink)], [0], width, set())
            yield from full
            words = last.segments[0].text.removesuffix(" ").split(" ")
            used = last.width + space
    yield _joined(words, used - space, face)


def _joined(words: list[str], width: float, face: Face) -> Line:
    return Line((Segment(0.0, " ".join(words) + " ", max(width, 0.0), 0, face),), max(width, 0.0))


def _chunks(items: list[Atom]) -> Iterator[list[Atom]]:
    """Atoms that stay together, up to the next place where a line may end."""
    chunk: list[Atom] = []
    for item in items:
        chunk.append(item)
        if item.breaks:
            yield chunk
            chunk = []
    if chunk:
        yield chunk


def _full(row: Sequence[Run], numbers: Sequence[int], width: float, missing: set[str]) -> Iterator[Line]:
    """Any text: several looks and fonts, both directions, words wider than the line."""
    room = width + _SLACK
    line: list[Atom] = []
    used, wrapped = 0.0, False
    for chunk in _chunks(atoms(row, missing)):
        solid = sum([item.width for item in chunk if not item.space])
        if used + solid > room and line and solid <= room:
            yield _finish(line, numbers)
            line, used, wrapped = [], 0.0, True
        for item in chunk:
            if item.space and not line and wrapped:
                continue
            for piece in _fitted(item, row[item.run], used, room):
                if used + piece.width > room and line and not piece.space:
                    yield _finish(line, numbers, glued=True)
                    line, used, wrapped = [], 0.0, True
                line.append(piece)
                used += piece.width
    yield _finish(line, numbers)


def _fitted(item: Atom, run: Run, used: float, room: float) -> Iterator[Atom]:
    """The atom, in pieces where it is wider than what is left of the line and of whole lines after it."""
    left = room - used
    rest: Atom | None = item
    while rest is not None and not rest.space and rest.width > left:
        if rest.width <= room and left < room / 4:
            break
        head, tail = cut(rest, run, left, force=left >= room)
        if head is not None:
            yield head
        rest, left = tail, room
    if rest is not None:
        yield rest


def _finish(line: list[Atom], numbers: Sequence[int], *, glued: bool = False) -> Line:
    """Place the atoms; segments stay in reading order while x follows the visual order."""
    while line and line[-1].space:
        line.pop()
    if not line:
        return Line((), 0.0)
    hyphen = line[-1].breaks
    end = "" if glued or hyphen else " "
    if any(item.level for item in line):
        return _finish_both_ways(line, numbers, end)
    segments: list[Segment] = []
    x = 0.0
    for item in line:
        last = segments[-1] if segments else None
        plain = not (item.actual or item.clusters)
        if plain and last and last.face is item.face and last.run == numbers[item.run] and not _fixed(last):
            segments[-1] = last._replace(text=last.text + item.text, width=last.width + item.width)
        else:
            segments.append(Segment(x, item.text, item.width, numbers[item.run], item.face, item.clusters, item.actual))
        x += item.width
    last = segments[-1]
    if _fixed(last):
        segments.append(Segment(x, end, 0.0, last.run, first_face(Weight.REGULAR)))
    else:
        segments[-1] = last._replace(text=last.text + end)
    return Line(tuple(segments), x)


def _fixed(segment: Segment) -> bool:
    """Whether nothing may be joined to the segment: it is shaped, an icon, or read as other than it looks."""
    return bool(segment.clusters or segment.actual or segment.face is None)


def _finish_both_ways(line: list[Atom], numbers: Sequence[int], end: str) -> Line:
    places = [0.0] * len(line)
    x = 0.0
    for index in visual_order([item.level for item in line]):
        icon = line[index].face is None and line[index].level % 2
        places[index] = x + (line[index].width * 0.28 if icon else 0.0)
        x += line[index].width
    segments = [
        Segment(place, item.text, item.width, numbers[item.run], item.face, item.clusters, item.actual)
        for place, item in zip(places, line, strict=True)
    ]
    if end:
        tail = segments[-1]
        place = tail.x if line[-1].level % 2 else tail.x + tail.width
        segments.append(Segment(place, end, 0.0, tail.run, first_face(Weight.REGULAR)))
    return Line(tuple(segments), x)
