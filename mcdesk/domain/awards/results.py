"""The result of an assessment, as lists tell it and as a badge does."""

from __future__ import annotations

import re
from decimal import Decimal, InvalidOperation
from enum import StrEnum

from mcdesk.domain.awards.lists import meaning, words_of


class Scale(StrEnum):
    """How results are told: the gradings of the credential."""

    MASTERY = "mastery"
    LETTER = "letter"
    PERCENT = "percent"
    OTHER = "other"


MET, NOT_MET = "met", "not-met"


def scale_of(grading: str) -> Scale:
    """The scale of a grading; mastery where none is said, anything for one of the institution's own."""
    if not grading:
        return Scale.MASTERY
    return Scale(grading) if grading in set(Scale) else Scale.OTHER


def as_result(scale: Scale, text: str) -> str | None:
    """A result as it is kept (``met``, ``not-met``, ``A-``, ``87.5``, any words); None for one that is unknown."""
    word = text.strip()
    if scale is Scale.OTHER:
        return " ".join(word.split())
    if scale is Scale.LETTER:
        letter = word.upper().replace("−", "-").replace("–", "-")
        return letter if letter in words_of("results")["letters"] else None
    if scale is Scale.PERCENT:
        return _percent(word)
    return {"met": MET, "not_met": NOT_MET}.get(meaning("results", word))


def _percent(word: str) -> str | None:
    number = re.sub(r"[\s\u00a0\u202f%]", "", word).replace(",", ".")
    try:
        found = Decimal(number)
    except InvalidOperation:
        return None
    if not found.is_finite() or not 0 <= found <= 100:
        return None
    return format(round(found, 2).normalize(), "f")
