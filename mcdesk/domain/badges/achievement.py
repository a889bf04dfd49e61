"""An achievement as it stands in a credential: alignments, results, levels of rubrics."""

from __future__ import annotations

from decimal import Decimal

from mcdesk.domain.answers import Json
from mcdesk.domain.badges.values import Achievement, Alignment, Document, Picture, ResultDescription, RubricLevel


def achievement_part(one: Achievement) -> Document:
    """The achievement in one language."""
    return said(
        {
            "id": one.id,
            "type": ["Achievement"],
            "achievementType": "MicroCredential",
            "name": one.name,
            "description": one.description,
            "criteria": said({"id": one.criteria_address, "narrative": one.criteria}),
            "inLanguage": one.language.value,
            "image": picture_part(one.picture),
            "humanCode": one.code,
            "fieldOfStudy": one.field_of_study,
            "version": one.version,
            "creditsAvailable": number_part(one.credits),
            "alignment": [_alignment(a) for a in one.alignments],
            "resultDescription": [_description(r) for r in one.results],
            "tag": list(one.tags),
            "related": [{"id": r.id, "type": ["Related"], "inLanguage": r.language.value} for r in one.related],
        }
    )


def _alignment(one: Alignment) -> Document:
    return said(
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
    return said(
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
    return said(
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


def picture_part(one: Picture | None) -> Json:
    """An image; None where there is none."""
    return said({"id": one.address, "type": "Image", "caption": one.caption}) if one else None


def number_part(value: Decimal | None) -> Json:
    """A number to two decimals, whole where it is whole."""
    if value is None:
        return None
    rounded = round(value, 2)
    return int(rounded) if rounded == int(rounded) else float(rounded)


def said(parts: Document) -> Document:
    """Without what is not said."""
    return {k: v for k, v in parts.items() if v not in (None, "", [], {})}
