"""From runs to atoms: words, spaces, font changes, direction changes."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from itertools import groupby

from mcdesk.export.font_chain import Weight
from mcdesk.export.pdf.seam import Face
from mcdesk.export.pdf.text.direction import levels, runs_right_to_left
from mcdesk.export.pdf.text.fonts import BOX, box_face, face_for, first_face, is_ordinary
from mcdesk.export.pdf.text.runs import Atom, Run
from mcdesk.export.pdf.text.shaping import shape

DAY = re.compile(r"(?<![\w.])\d{1,2}(?:er)? [A-Za-zéû]{3,9} \d{4}(?!\w)")
"""A day, which stays on one line: ``26 November 2026``."""
HYPHEN = r"-(?!\d{2,4}(?!\w))"
"""A hyphen that a line may end with: none of ``MC-2026-0001``, of ``2027-05-31`` or of a telephone number."""
PIECES = re.compile(rf"[^\w ]*{DAY.pattern}| |[^ ]+?(?:(?<=\w)(?:{HYPHEN}|[\u2013\u2014])(?=\w)|(?=[ ])|$)")
"""What is not broken, and the spaces between."""
_INVISIBLE = re.compile("[\u200c-\u200f]")
_TOWER = 4
ICON_ROOM = 1.35
"""Room for an icon before its word, in ems."""


def atoms(runs: Sequence[Run], missing: set[str]) -> list[Atom]:
    """The atoms of one line of input; characters that no font has are added to ``missing``."""
    ordinary = all(is_ordinary(run.text) for run in runs)
    directions = [] if ordinary else levels("".join(run.text for run in runs))
    directions = directions if any(directions) else []
    result: list[Atom] = []
    start = 0
    for index, run in enumerate(runs):
        if run.icon:
            result.append(Atom("", run.ink.size * ICON_ROOM, index, None, directions[start] if directions else 0))
        if not directions and is_ordinary(run.text):
            result += _ordinary(run, index)
        else:
            own = directions[start : start + len(run.text)] if directions else [0] * len(run.text)
            result += _mixed(run, index, own, missing)
        start += len(run.text)
    return result


def _ordinary(run: Run, index: int) -> list[Atom]:
    face, size = first_face(run.ink.weight), run.ink.size
    return [
        Atom(piece, face.width(piece, size), index, face, 0, piece == " " or piece[-1] in "-\u2013\u2014")
        for piece in PIECES.findall(run.text)
    ]


def _mixed(run: Run, index: int, own: Sequence[int], missing: set[str]) -> list[Atom]:
    """Word by word; inside a word a new atom begins where the font or the direction changes."""
    result: list[Atom] = []
    place = 0
    for piece in PIECES.findall(run.text):
        word = zip(piece, own[place : place + len(piece)], strict=True)
        keyed = _with_faces(word, run.ink.weight)
        for (face, level, known), group in groupby(keyed, key=lambda item: item[:3]):
            text = "".join(item[3] for item in group)
            result.append(atom(text, run, index, face, level, known=known))
            if not known:
                missing.update(text)
        last = result[-1]
        result[-1] = last._replace(breaks=piece == " " or piece[-1] in "-\u2013\u2014")
        place += len(piece)
    return result


def _with_faces(word: zip[tuple[str, int]], weight: Weight) -> list[tuple[Face, int, bool, str]]:
    """Each character with its font; spaces, joiners and marks stay with the font before them."""
    result: list[tuple[Face, int, bool, str]] = []
    for char, level in word:
        before = result[-1] if result else None
        if before and before[2] and (char in " \u200c\u200d\u200e\u200f" or before[0].has(ord(char))):
            found: Face | None = before[0]
        elif char in " \u200c\u200d\u200e\u200f":
            found = first_face(weight)
        else:
            found = face_for(char, weight)
        result.append((found or box_face(weight), level, found is not None, char))
    return result


def atom(text: str, run: Run, index: int, face: Face, level: int, *, known: bool = True) -> Atom:
    """One atom; right-to-left text is shaped, unknown characters become boxes that still read as themselves."""
    size = run.ink.size
    if not known:
        boxes = BOX * len(text)
        return Atom(boxes, face.width(boxes, size), index, face, level, actual=text)
    backwards = level % 2 == 1 and any(map(runs_right_to_left, text))
    if backwards or _takes_marks(text):
        clusters, width = shape(text, face, right_to_left=backwards)
        return Atom(text if clusters else "", width * size, index, face, level, clusters=clusters)
    visible = _INVISIBLE.sub("", text)
    shown = _mirrored(visible) if level % 2 else visible
    return Atom(shown, face.width(shown, size), index, face, level, actual=visible if shown != visible else "")


def _takes_marks(text: str) -> bool:
    """Whether letters carry marks; a tower of marks is not built, it would reach into other lines."""
    kinds = "".join("m" if unicodedata.category(char) in ("Mn", "Mc") else "-" for char in text)
    return "m" in kinds and "m" * _TOWER not in kinds


def _mirrored(text: str) -> str:
    pairs = str.maketrans("()[]{}<>«»‹›", ")(][}{><»«›‹")
    return text[::-1].translate(pairs)
