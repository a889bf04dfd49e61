"""The AchievementCredential of an award, as the JSON that is signed.

Source: Open Badges Specification 3.0 and the Verifiable Credentials Data Model 2.0. Keys stand in a fixed order, so the
same award is always the same text.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, datetime
from decimal import Decimal

from mcdesk.domain.answers import Json
from mcdesk.domain.badges.identity import identity_hash, plain_email
from mcdesk.domain.badges.values import (
    Achievement,
    Alignment,
    Award,
    Evidence,
    IssuerProfile,
    Picture,
    Recipient,
    Related,
    Result,
    ResultDescription,
    RubricLevel,
    StatusEntry,
)

Document = dict[str, Json]

CREDENTIALS_V2 = "https://www.w3.org/ns/credentials/v2"
OPEN_BADGES = "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json"
CONTEXTS = (CREDENTIALS_V2, OPEN_BADGES)


def credential(achievement: Achievement, issuer: IssuerProfile, award: Award) -> Document:
    """The credential, not signed and not checked: see :func:`mcdesk.domain.badges.checks.troubles`."""
    return _said(
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
    return _said(
        {
            "id": issuer.id,
            "type": ["Profile"],
            "name": issuer.name,
            "url": issuer.address,
            "email": issuer.email,
            "description": issuer.description,
            "image": _picture(issuer.picture),
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
    return _said(
        {
            "id": award.subject_id,
            "type": ["AchievementSubject"],
            "identifier": _identifiers(award.recipient, award.salt),
            "activityStartDate": _when(award.started),
            "activityEndDate": _when(award.ended),
            "creditsEarned": _number(award.credits),
            "licenseNumber": award.licence,
            "narrative": award.narrative,
            "result": [_result(r) for r in award.results],
            "achievement": _achievement(achievement),
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


def _achievement(one: Achievement) -> Document:
    return _said(
        {
            "id": one.id,
            "type": ["Achievement"],
            "achievementType": "MicroCredential",
            "name": one.name,
            "description": one.description,
            "criteria": _said({"id": one.criteria_address, "narrative": one.criteria}),
            "inLanguage": one.language.value,
            "image": _picture(one.picture),
            "humanCode": one.code,
            "fieldOfStudy": one.field_of_study,
            "version": one.version,
            "creditsAvailable": _number(one.credits),
            "alignment": [_alignment(a) for a in one.alignments],
            "resultDescription": [_description(r) for r in one.results],
            "tag": list(one.tags),
            "related": [{"id": r.id, "type": ["Related"], "inLanguage": r.language.value} for r in one.related],
        }
    )


def _alignment(one: Alignment) -> Document:
    return _said(
        {
            "type": ["Alignment"],
            "targetName": one.name,
            "targetUrl": one.address,
            "targetCode": one.code,
            "targetDescription": one.description,
            "targetFramework": one.framework,
            "targetType": one.kind,
        }
    )


def _description(one: ResultDescription) -> Document:
    return _said(
        {
            "id": one.id,
            "type": ["ResultDescription"],
            "name": one.name,
            "resultType": one.kind.value,
            "allowedValue": list(one.allowed),
            "requiredLevel": one.required_level,
            "requiredValue": one.required_value,
            "valueMin": one.value_min,
            "valueMax": one.value_max,
            "rubricCriterionLevel": [_level(level) for level in one.levels],
            "alignment": [_alignment(a) for a in one.alignments],
        }
    )


def _level(one: RubricLevel) -> Document:
    return _said(
        {
            "id": one.id,
            "type": ["RubricCriterionLevel"],
            "name": one.name,
            "level": one.level,
            "points": one.points,
            "description": one.description,
            "alignment": [_alignment(a) for a in one.alignments],
        }
    )


def _result(one: Result) -> Document:
    return _said(
        {
            "type": ["Result"],
            "resultDescription": one.description,
            "status": one.status.value if one.status else "",
            "value": one.value,
            "achievedLevel": one.level,
        }
    )


def _evidence(one: Evidence) -> Document:
    return _said(
        {
            "id": one.address,
            "type": ["Evidence"],
            "name": one.name,
            "narrative": one.narrative,
            "description": one.description,
            "genre": one.genre,
        }
    )


def _picture(one: Picture | None) -> Json:
    return _said({"id": one.address, "type": "Image", "caption": one.caption}) if one else None


def _number(value: Decimal | None) -> Json:
    if value is None:
        return None
    rounded = round(value, 2)
    return int(rounded) if rounded == int(rounded) else float(rounded)


def _when(value: datetime | None) -> Json:
    return moment(value) if value else None


def _said(parts: Document) -> Document:
    """Without what is not said."""
    return {k: v for k, v in parts.items() if v not in (None, "", [], {})}
