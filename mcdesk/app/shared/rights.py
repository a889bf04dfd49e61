"""What each role may do in a shared store. This one table becomes the row rights of the server."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from mcdesk.domain.records import State


class Rows(StrEnum):
    """Sets of records, as a person meets them."""

    OWN = "own"
    """Those that the person made."""
    SHARED = "shared"
    """Those that their author shares with colleagues."""
    SUBMITTED = "submitted"
    """Requests that were submitted once, in whatever state they are now."""
    APPROVED = "approved"
    """Requests that were approved."""
    BUILT = "built"
    """Credentials, stacks and whatever else is no request."""
    ALL = "all"


@dataclass(frozen=True)
class Rights:
    """The records that a role sees and changes, and whether it sees and changes the ledger of awards.

    ``decides``: may leave a request in a state that is not its author's (:data:`AUTHORS`). ``rules``: deletes for good,
    shares what others wrote.
    """

    sees: frozenset[Rows]
    changes: frozenset[Rows]
    sees_awards: bool = False
    awards: bool = False
    decides: bool = False
    rules: bool = False


AUTHORS = (State.DRAFT, State.SUBMITTED, State.RETURNED, State.WITHDRAWN)
"""The states in which an author may leave a request: written, submitted, answered, taken out of the review."""


def _rows(*rows: Rows) -> frozenset[Rows]:
    return frozenset(rows)


_REVIEW = Rights(
    sees=_rows(Rows.OWN, Rows.SUBMITTED, Rows.BUILT), changes=_rows(Rows.OWN, Rows.SUBMITTED), decides=True
)
RIGHTS: Mapping[str, Rights] = {
    "coordinator": Rights(
        sees=_rows(Rows.OWN, Rows.SHARED, Rows.APPROVED, Rows.BUILT),
        changes=_rows(Rows.OWN, Rows.SHARED, Rows.BUILT),
    ),
    "manager": Rights(
        sees=_rows(Rows.OWN, Rows.SHARED, Rows.SUBMITTED, Rows.BUILT),
        changes=_rows(Rows.OWN, Rows.SHARED, Rows.SUBMITTED, Rows.BUILT),
        sees_awards=True,
        decides=True,
    ),
    "associate-dean": _REVIEW,
    "quality-reviewer": _REVIEW,
    "operations": Rights(
        sees=_rows(Rows.OWN, Rows.SUBMITTED, Rows.BUILT),
        changes=_rows(Rows.OWN, Rows.SUBMITTED, Rows.BUILT),
        sees_awards=True,
        decides=True,
    ),
    "badge-issuer": Rights(
        sees=_rows(Rows.OWN, Rows.APPROVED, Rows.BUILT),
        changes=_rows(Rows.OWN, Rows.BUILT),
        sees_awards=True,
        awards=True,
    ),
    "administrator": Rights(
        sees=_rows(Rows.ALL), changes=_rows(Rows.ALL), sees_awards=True, awards=True, decides=True, rules=True
    ),
}
"""By the key of the role, as the profile has it."""
