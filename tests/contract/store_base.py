"""What the store's contract cases share."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from mcdesk.app.ports import Store
from mcdesk.domain.errors import Refused
from mcdesk.domain.records import Event, Record, State, Version
from mcdesk.domain.texts import Lang, words

NOON = datetime(2026, 11, 24, 12, 0, 0, 123456, tzinfo=UTC)


def later(minutes: float) -> datetime:
    return NOON + timedelta(minutes=minutes)


def draft(record_id: str = "one", moment: datetime = NOON, **answers: Any) -> Record:
    return Record(
        id=record_id,
        number="",
        form_id="request",
        form_version=1,
        profile_id="mohawk",
        answers=answers,
        created_at=moment,
        updated_at=moment,
        created_by="Ana Example",
    )


def told(action: str, record_id: str = "", moment: datetime = NOON, **detail: str | int) -> Event:
    return Event(moment, "Ana Example", action, record_id, detail)


def added(store: Store, record_id: str = "one", moment: datetime = NOON, **answers: Any) -> Record:
    return store.add(draft(record_id, moment, **answers), told("request-created", record_id, moment))


def submitted(store: Store, request: Record, number: int) -> Record:
    version = Version(request.id, number, request.answers, 1, "mohawk", later(number), "Ana Example")
    sent = replace(request, state=State.SUBMITTED, version=number)
    return store.submit(sent, version, told("request-submitted", request.id, version=number))


@contextmanager
def refused(key: str) -> Iterator[None]:
    """Expects Refused with this key, and words for it and its hint in both languages."""
    with pytest.raises(Refused) as caught:
        yield
    assert caught.value.message.key == key
    for said in (caught.value.message, caught.value.hint):
        assert said is not None
        assert all(words(said, lang) for lang in Lang)
