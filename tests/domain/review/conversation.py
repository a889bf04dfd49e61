"""Lines of a conversation, made by hand."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from mcdesk.domain.history.privacy import Writer
from mcdesk.domain.history.seal import Seal
from mcdesk.domain.records import Event

NOON = datetime(2026, 11, 24, 12, tzinfo=UTC)
ANA, BO = Writer("Ana Example", lambda: "z6MkAna"), Writer("Bo Example", lambda: "z6MkBo")


def line(name: str, action: str, words: str = "", *, by: Writer = ANA, at: int = 0, **detail: str | int) -> Event:
    """A sealed line called ``name``, ``at`` minutes after noon."""
    event = Event(NOON + timedelta(minutes=at), by.name, f"review-{action}", "r1", detail, words)
    return replace(event, seal=Seal(name, words="salted" if words else "", key=by.key()))
