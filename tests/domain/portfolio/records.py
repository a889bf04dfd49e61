"""Records and histories for the tests of the figures."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, date, datetime
from decimal import Decimal
from functools import cache

from mcdesk.domain.answers import Json
from mcdesk.domain.fields import Form
from mcdesk.domain.portfolio.course import Told, told
from mcdesk.domain.portfolio.holding import Material
from mcdesk.domain.portfolio.scope import KINDS, Period, Scope
from mcdesk.domain.portfolio.whole import Portfolio, portfolio
from mcdesk.domain.records import Event, Record, RecordKind, State
from tests.domain.definitions import load_kind, mohawk, request_form

TODAY = date(2026, 11, 24)
ALL = Scope()


def at(day: str) -> datetime:
    """Noon of a day: the same day everywhere."""
    return datetime.fromisoformat(f"{day}T12:00").replace(tzinfo=UTC)


def record(
    name: str, kind: RecordKind = RecordKind.REQUEST, state: State = State.DRAFT, made: str = "2026-01-05", /, **a: Json
) -> Record:
    """A record whose id and number are ``name``."""
    return Record(name, name, kind.value, 1, "mohawk", a, kind, state, created_at=at(made), updated_at=at(made))


def credential(name: str, state: State = State.ACTIVE, made: str = "2026-01-05", /, **a: Json) -> Record:
    """A credential whose id and number are ``name``."""
    return record(name, RecordKind.CREDENTIAL, state, made, **a)


def submitted(name: str, day: str) -> Event:
    """That a request was submitted."""
    return Event(at(day), "Ada", "request-submitted", name, {"version": 1})


def step(name: str, day: str, source: State, target: State, **more: str) -> Event:
    """That a decision was recorded."""
    return Event(at(day), "Ada", "record-step", name, {"from": source.value, "to": target.value, **more})


@cache
def forms() -> dict[RecordKind, Form]:
    """The forms that ship."""
    return {RecordKind.REQUEST: request_form(), RecordKind.CREDENTIAL: load_kind(RecordKind.CREDENTIAL)}


def material(records: Sequence[Record], history: Sequence[Event] = (), stacks: Sequence[Record] = ()) -> Material:
    """What the figures are made from."""
    found: Told = told(history)
    return Material(records, found, {k: forms()[k] for k in KINDS}, mohawk(), TODAY, stacks)


def of(
    records: Sequence[Record], scope: Scope = ALL, history: Sequence[Event] = (), stacks: Sequence[Record] = ()
) -> Portfolio:
    """The figures."""
    return portfolio(material(records, history, stacks), scope)


def between(since: str, until: str) -> Scope:
    """A period."""
    return Scope(Period(date.fromisoformat(since), date.fromisoformat(until)))


def plain(*values: Decimal | int | None) -> list[float | None]:
    """Numbers as they compare; None stays None."""
    return [None if v is None else float(v) for v in values]
