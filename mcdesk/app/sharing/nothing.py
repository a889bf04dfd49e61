"""Parts of a workspace that are all about people: without people nothing is left of them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NoReturn

from mcdesk.app.handoff.ports import Intake
from mcdesk.domain.awards.ledger import Cohort, Fresh, Line
from mcdesk.domain.errors import Refused
from mcdesk.domain.handoff.exchange import Exchange
from mcdesk.domain.records import Event, Record
from mcdesk.domain.texts import message


def _refuse() -> NoReturn:
    raise Refused(message("sharing-no-writing"), message("sharing-no-writing-fix"))


class NoAwards:
    """A ledger without a line; see :class:`~mcdesk.app.awards.ports.AwardStore`."""

    def cohorts(self, credential: str = "") -> Sequence[Cohort]:
        """None."""
        del credential
        return ()

    def lines(self, credential: str = "") -> Sequence[Line]:
        """None."""
        del credential
        return ()

    def text(self, line: str) -> str:
        """None."""
        del line
        return ""

    def issue(self, cohort: Cohort, fresh: Iterable[Fresh], changed: Sequence[Line], event: Event) -> Cohort:
        """Refused."""
        _refuse()

    def change(self, changed: Sequence[Line], event: Event) -> None:
        """Refused."""
        _refuse()

    def forget(self, lines: Sequence[Line], event: Event) -> None:
        """Refused."""
        _refuse()


class NoExchanges:
    """Nothing was handed over; see :class:`~mcdesk.app.handoff.ports.ExchangeStore`."""

    def of(self, record_id: str = "") -> Sequence[Exchange]:
        """None."""
        del record_id
        return ()

    def packages(self) -> frozenset[str]:
        """None."""
        return frozenset()

    def keep(self, new: Sequence[Exchange], event: Event | None = None) -> None:
        """Refused."""
        _refuse()

    def take(self, intake: Intake) -> Record:
        """Refused."""
        _refuse()
