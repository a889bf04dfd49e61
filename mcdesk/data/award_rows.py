"""The ledger as rows, and rows as the ledger."""

from __future__ import annotations

from typing import Any

from sqlalchemy import RowMapping

from mcdesk.domain.awards.ledger import Cohort, Line, Standing
from mcdesk.domain.texts import Lang


def cohort_values(cohort: Cohort) -> dict[str, Any]:
    """All columns of a cohort."""
    return {
        "id": cohort.id,
        "number": cohort.number,
        "record_id": cohort.credential,
        "version": cohort.version,
        "offering": cohort.offering,
        "name": cohort.name,
        "digest": cohort.digest,
        "created_at": cohort.created_at,
        "created_by": cohort.created_by,
    }


def cohort_of(row: RowMapping) -> Cohort:
    """The cohort."""
    return Cohort(**{("credential" if k == "record_id" else k): v for k, v in row.items()})


def standing_values(line: Line) -> dict[str, Any]:
    """The columns that a change of a line touches."""
    return {
        "standing": line.standing.value,
        "reason": line.reason,
        "changed_at": line.changed_at,
        "changed_by": line.changed_by,
    }


def line_values(line: Line) -> dict[str, Any]:
    """All columns of a line but the signed text."""
    return {
        "id": line.id,
        "cohort_id": line.cohort,
        "place": line.place,
        "badge": line.badge,
        "subject": line.subject,
        "language": line.language.value,
        "name": line.name,
        "email": line.email,
        "awarded_at": line.awarded,
        "valid_from": line.begins,
        "valid_until": line.ends,
        "issuer": line.issuer,
        "key": line.key,
        "sha256": line.sha256,
        **standing_values(line),
        "replaces": line.replaces,
        "list_address": line.list_address,
        "list_index": line.index,
        "removed_at": line.removed_at,
    }


def line_of(row: RowMapping) -> Line:
    """The line. Raises ValueError where the row is damaged."""
    return Line(
        id=row["id"],
        cohort=row["cohort_id"],
        place=row["place"],
        badge=row["badge"],
        subject=row["subject"],
        language=Lang(row["language"]),
        name=row["name"],
        email=row["email"],
        awarded=row["awarded_at"],
        begins=row["valid_from"],
        ends=row["valid_until"],
        issuer=row["issuer"],
        key=row["key"],
        sha256=row["sha256"],
        standing=Standing(row["standing"]),
        reason=row["reason"],
        changed_at=row["changed_at"],
        changed_by=row["changed_by"],
        replaces=row["replaces"],
        list_address=row["list_address"],
        index=row["list_index"],
        removed_at=row["removed_at"],
    )
