"""A scope from what a person says of it. Refused where it names what is not there."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from mcdesk.app.services import Services
from mcdesk.domain.days import read_day
from mcdesk.domain.errors import Refused
from mcdesk.domain.portfolio.scope import KINDS, Period, Scope
from mcdesk.domain.portfolio.standing import order_of
from mcdesk.domain.records import RecordKind
from mcdesk.domain.texts import message


def schools(services: Services) -> tuple[str, ...]:
    """The keys of the schools, in the order of the form's list."""
    forms = (services.form_of(kind) for kind in KINDS)
    found = next((f for f in forms if f.has("school")), None)
    return tuple(o.key for o in found.field("school").options) if found else ()


def scope(
    services: Services,
    *,
    since: str = "",
    until: str = "",
    of_schools: Sequence[str] = (),
    of_states: Sequence[str] = (),
    kinds: Sequence[str] = (),
) -> Scope:
    """The scope that these words mean; days are read as people write them. Refused."""
    period = Period(_day(since), _day(until))
    if period.since and period.until and period.until < period.since:
        raise Refused(message("desk-no-period"), message("desk-no-period-fix"))
    _known("desk-no-school", of_schools, schools(services))
    _known("desk-no-state", of_states, [s.value for s in order_of(services.profile)])
    wanted = tuple(RecordKind(k) for k in dict.fromkeys(kinds))
    return Scope(period, wanted or KINDS, tuple(of_schools), tuple(of_states))


def _day(text: str) -> date | None:
    if not text.strip():
        return None
    found = read_day(text)
    if found is None:
        raise Refused(message("desk-no-day", text=text), message("desk-no-day-fix"))
    return found


def _known(key: str, given: Sequence[str], known: Sequence[str]) -> None:
    unknown = next((one for one in given if one not in known), None)
    if unknown is not None:
        raise Refused(message(key, key=unknown), message(f"{key}-fix", known=", ".join(known)))
