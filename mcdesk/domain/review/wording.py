"""Suggestions of wording: for which answers there can be one, and whether the text is still that one."""

from __future__ import annotations

from enum import StrEnum
from hashlib import sha256

from mcdesk.domain.answers import Answers, Ref, value_at
from mcdesk.domain.fields import Form, Kind
from mcdesk.domain.review.talk import Fate, Thread

_WORDED = (Kind.TEXT, Kind.PARAGRAPH)


class Standing(StrEnum):
    """How the text now stands to what a suggestion was made for."""

    FITS = "fits"
    """It is the text that the suggestion was made for."""
    CHANGED = "changed"
    """Somebody changed it since."""
    THERE = "there"
    """It says what the suggestion says."""
    GONE = "gone"
    """There is no such question or row any more."""


def is_worded(form: Form, ref: Ref) -> bool:
    """Whether other words can be suggested for the answer at ``ref``: a text, or a cell that holds one."""
    field = form.at(ref)
    return field is not None and field.kind in _WORDED and bool(ref.row) == bool(ref.column)


def text_at(answers: Answers, ref: Ref) -> str:
    """The text that stands there, "" for none."""
    value = value_at(answers, ref)
    return value if isinstance(value, str) else ""


def print_of(text: str) -> str:
    """The fingerprint of a text: the first 16 hex digits of its SHA-256, white space at its ends aside."""
    return sha256(text.strip().encode("utf-8", "surrogatepass")).hexdigest()[:16]


def standing(form: Form, answers: Answers, thread: Thread) -> Standing:
    """Whether a suggestion can be taken as it is."""
    ref, now = thread.ref, text_at(answers, thread.ref)
    if not is_worded(form, ref) or (ref.row and value_at(answers, Ref(ref.field, ref.row)) is None):
        return Standing.GONE
    if now.strip() == thread.first.text.strip():
        return Standing.THERE
    base = thread.offer.base if thread.offer is not None else ""
    return Standing.FITS if print_of(now) == base else Standing.CHANGED


def taken_back(form: Form, answers: Answers, thread: Thread) -> bool:
    """Whether an accepted suggestion is not what stands there now."""
    accepted = thread.offer is not None and thread.offer.fate is Fate.ACCEPTED
    return accepted and standing(form, answers, thread) is not Standing.THERE
