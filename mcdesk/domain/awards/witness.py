"""What the college's own ledger says of a badge that somebody shows."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from mcdesk.domain import formats
from mcdesk.domain.awards.ledger import Line, Standing
from mcdesk.domain.badges.claims import moment_of, text
from mcdesk.domain.badges.findings import Finding, Stage, failed, passed, warning
from mcdesk.domain.badges.pages import address_of

_URN = "urn:uuid:"


@dataclass(frozen=True)
class Witness:
    """The lines of a ledger. ``base`` is where its pages of Open Badges 2.0 stand, "" for nowhere."""

    lines: Sequence[Line]
    base: str = ""

    def of(self, document: Mapping[str, Any], digest: str = "") -> Finding | None:
        """What the ledger says of a badge, None where it knows none of this id.

        ``digest`` is the SHA-256 of the signed text, "" for a badge whose text is not in the ledger (a token, a page).
        """
        mine = [line for line in self.lines if line.badge == self._id(document)]
        if not mine:
            return None
        exact = [line for line in mine if line.sha256 == digest]
        if digest and not exact:
            return failed(Stage.STATUS, "badges-found-ledger-other")
        begins = moment_of(document.get("validFrom"))
        line = next(iter([*exact, *(one for one in mine if one.begins == begins)]), mine[-1])
        return _said(line)

    def _id(self, document: Mapping[str, Any]) -> str:
        address = address_of(document)
        if self.base and address.startswith(f"{self.base}/"):
            return _URN + address.rpartition("/")[2].removesuffix(".json")
        return text(document.get("id"))


def missing() -> Finding:
    """A badge signed by a key of the college that the ledger knows nothing of."""
    return warning(Stage.STATUS, "badges-found-ledger-none")


def _said(line: Line) -> Finding:
    if line.standing is Standing.ISSUED:
        return passed(Stage.STATUS, "badges-found-ledger-good", day=formats.days(line.awarded.astimezone().date()))
    day = formats.days(line.changed_at.astimezone().date()) if line.changed_at else "–"
    return failed(Stage.STATUS, f"badges-found-ledger-{line.standing.value}", day=day, reason=line.reason or "–")
