"""What a person has begun to say about a record and not sent."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from mcdesk.app.review.unsent import Parts, Place
from mcdesk.domain.answers import Ref

_PARTS_OF_A_PLACE = 6


class What(StrEnum):
    """What a person writes."""

    COMMENT = "comment"
    REPLY = "reply"
    EDIT = "edit"
    SUGGESTION = "suggestion"
    REFUSAL = "refusal"


@dataclass(frozen=True, slots=True)
class Writing:
    """Words that are not sent yet. ``thread`` and ``said`` are what they answer or change."""

    what: What
    ref: Ref
    thread: str = ""
    said: str = ""
    text: str = ""
    private: bool = False
    was: str = ""
    """What stood there when the person began."""

    @property
    def place(self) -> Place:
        """What tells it from everything else that may be written about the record."""
        ref = self.ref
        return (self.what.value, ref.field, ref.row, ref.column, self.thread, self.said)

    @property
    def begun(self) -> bool:
        """Whether there are words that would be lost."""
        return bool(self.text.strip()) and self.text != self.was

    @property
    def parts(self) -> Parts:
        """The words as they are kept."""
        return {"text": self.text, "was": self.was, "private": "1" if self.private else ""}


def writing_of(place: Place, parts: Parts) -> Writing | None:
    """What was being written, as it was kept; None for what is no part of the conversation."""
    if len(place) != _PARTS_OF_A_PLACE or place[0] not in {what.value for what in What}:
        return None
    what, field, row, column, thread, said = place
    text, was, private = (str(parts.get(name, "")) for name in ("text", "was", "private"))
    return Writing(What(what), Ref(field, row, column), thread, said, text, bool(private), was)
