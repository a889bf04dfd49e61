"""The AchievementCredential of an award, as the JSON that is signed.

Source: Open Badges Specification 3.0 and the Verifiable Credentials Data Model 2.0. Keys stand in a fixed order, so the
same award is always the same text.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, datetime

from mcdesk.domain.answers import Json
from mcdesk.domain.badges.achievement import achievement_part, number_part, picture_part, said
from mcdesk.domain.badges.identity import identity_hash, plain_email
from mcdesk.domain.badges.values import (
    Achievement,
    Award,
    Document,
    Evidence,
    IssuerProfile,
    Recipient,
    Related,
    Result,
    StatusEntry,
)

CREDENTIALS_V2 = "https://www.w3.org/ns/credentials/v2"
OPEN_BADGES = "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json"
CONTEXTS = (CREDENTIALS_V2, OPEN_BADGES)


def credential(achievement: Achievement, issuer: IssuerProfile, award: Award) -> Document:
    """The credential, not signed and not checked: see :func:`mcdesk.domain.badges.checks.troubles`."""
    return said(
        {
            "@context": list(CONTEXTS),
            "id": award.id,
            "type": ["VerifiableCredential", "AchievementCredential"],
            "name": achievement.name,
            "issuer": profile(issuer),
            "awardedDate": moment(award.awarded),
            "validFrom": moment(award.valid_from),
            "validUntil": _when(award.valid_until),
            "credentialSubject": _subject(achievement, award),
            "evidence": [_evidence(e) for e in award.evidence],
            "credentialStatus": status_entry(award.status) if award.status else None,
        }
    )


def in_languages(achievements: Iterable[Achievement]) -> tuple[Achievement, ...]:
    """The same achievement in several languages, each with an id of its own, joined by ``related``."""
    all_of_them = tuple(achievements)
    return tuple(
        replace(one, related=tuple(Related(o.id, o.language) for o in all_of_them if o.id != one.id))
        for one in all_of_them
    )


def moment(value: datetime) -> str:
    """``2026-11-24T15:30:00Z``."""
    return value.astimezone(UTC).replace(microsecond=0, tzinfo=None).isoformat() + "Z"


def profile(issuer: IssuerProfile) -> Document:
    """The issuer as the credential has it."""
    return said(
        {
            "id": issuer.id,
            "type": ["Profile"],
            "name": issuer.name,
            "url": issuer.address,
            "email": issuer.email,
            "description": issuer.description,
            "image": picture_part(issuer.picture),
        }
    )


def status_entry(entry: StatusEntry) -> Document:
    """The BitstringStatusListEntry of a place in a list (Bitstring Status List 1.0, section 2.1)."""
    return {
        "id": f"{entry.list_address}#{entry.index}",
        "type": "BitstringStatusListEntry",
        "statusPurpose": "revocation",
        "statusListIndex": str(entry.index),
        "statusListCredential": entry.list_address,
    }


def _subject(achievement: Achievement, award: Award) -> Document:
    return said(
        {
            "id": award.subject_id,
            "type": ["AchievementSubject"],
            "identifier": _identifiers(award.recipient, award.salt),
            "activityStartDate": _when(award.started),
            "activityEndDate": _when(award.ended),
            "creditsEarned": number_part(award.credits),
            "licenseNumber": award.licence,
            "narrative": award.narrative,
            "result": [_result(r) for r in award.results],
            "achievement": achievement_part(achievement),
        }
    )


def _identifiers(recipient: Recipient, salt: str) -> list[Json]:
    name: Document = {
        "type": "IdentityObject",
        "hashed": False,
        "identityHash": recipient.name,
        "identityType": "name",
    }
    hashed: Document = {
        "type": "IdentityObject",
        "hashed": True,
        "identityHash": identity_hash(plain_email(recipient.email), salt),
        "identityType": "emailAddress",
        "salt": salt,
    }
    return [*([name] if recipient.name else []), *([hashed] if recipient.email else [])]


def _result(one: Result) -> Document:
    return said(
        {
            "type": ["Result"],
            "resultDescription": one.description,
            "status": one.status.value if one.status else "",
            "value": one.value,
            "achievedLevel": one.level,
        }
    )


def _evidence(one: Evidence) -> Document:
    return said(
        {
            "id": one.address,
            "type": ["Evidence"],
            "name": one.name,
            "narrative": one.narrative,
            "description": one.description,
            "genre": one.genre,
        }
    )


def _when(value: datetime | None) -> Json:
    return moment(value) if value else None
