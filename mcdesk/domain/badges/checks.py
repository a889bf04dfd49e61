"""Everything that a verifier would drop or refuse, found before the credential is signed."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from mcdesk.domain.answers import Json
from mcdesk.domain.badges.claims import types
from mcdesk.domain.badges.credential import CONTEXTS
from mcdesk.domain.badges.terms import Vocabulary
from mcdesk.domain.badges.troubles import Trouble, below, trouble
from mcdesk.domain.badges.values import Document

_REQUIRED = {
    "AchievementCredential": ("id", "name", "issuer", "validFrom", "credentialSubject"),
    "Profile": ("id", "name"),
    "AchievementSubject": ("id", "identifier", "achievement"),
    "Achievement": ("id", "name", "description", "criteria"),
    "Alignment": ("targetName", "targetUrl"),
    "ResultDescription": ("id", "name", "resultType"),
    "RubricCriterionLevel": ("id", "name"),
    "IdentityObject": ("identityHash", "identityType"),
    "Related": ("id",),
}
"""Required by the standard, and by mcdesk where a badge without it is worth nothing: the name of its issuer."""

_TARGETS = (
    "ceasn:Competency",
    "ceterms:Credential",
    "CFItem",
    "CFRubric",
    "CFRubricCriterion",
    "CFRubricCriterionLevel",
    "CTDL",
)
_OWN = re.compile(r"ext:[A-Za-z0-9._-]+")

_CHANGED = {"endorsementJwt", "jti"}
"""Terms that one of the two published copies of the context 3.0.3 does not have."""

_MOMENT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ")
_DATES = ("awardedDate", "validFrom", "validUntil")


def troubles(document: Document, vocabulary: Vocabulary) -> tuple[Trouble, ...]:
    """What is wrong with an unsigned credential; () for one that may be signed."""
    return tuple(_all(document, vocabulary))


def _all(document: Document, vocabulary: Vocabulary) -> Iterator[Trouble]:
    contexts = document.get("@context")
    wanted = CONTEXTS if "AchievementCredential" in types(document) else CONTEXTS[:1]
    if not isinstance(contexts, list) or tuple(contexts[: len(wanted)]) != wanted:
        yield trouble("badges-contexts", "@context")
    yield from (trouble("badges-signed", key) for key in ("proof",) if key in document)
    yield from vocabulary.troubles(document)
    yield from _objects(document, "")
    yield from _dates(document)
    yield from _references(document)


def _objects(value: Json, path: str) -> Iterator[Trouble]:
    if isinstance(value, dict):
        yield from _object(value, path)
    parts = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, part in parts:
        if isinstance(part, dict | list):
            yield from _objects(part, below(path, key))


def _object(value: Mapping[str, Json], path: str) -> Iterator[Trouble]:
    for name in types(value):
        for key in _REQUIRED.get(name, ()):
            if key not in value:
                yield trouble("badges-missing", below(path, key))
    kind = value.get("targetType")
    if isinstance(kind, str) and kind not in _TARGETS and not _OWN.fullmatch(kind):
        yield trouble("badges-target", below(path, "targetType"), value=kind, known=", ".join(_TARGETS))
    for key in value.keys() & _CHANGED:
        yield trouble("badges-changed-term", below(path, key))


def _dates(document: Document) -> Iterator[Trouble]:
    for key in _DATES:
        value = document.get(key)
        if isinstance(value, str) and not _MOMENT.fullmatch(value):
            yield trouble("badges-moment", key, value=value)
    begins, ends = document.get("validFrom"), document.get("validUntil")
    if isinstance(begins, str) and isinstance(ends, str) and ends <= begins:
        yield trouble("badges-ends-before", "validUntil")


def _references(document: Document) -> Iterator[Trouble]:
    """Results speak of results and levels that the achievement describes."""
    subject: Any = document.get("credentialSubject")
    achievement: Any = subject.get("achievement") if isinstance(subject, dict) else None
    if not isinstance(achievement, dict):
        return
    described = {str(d.get("id")): d for d in _dicts(achievement.get("resultDescription"))}
    path = "credentialSubject.achievement.resultDescription"
    for number, one in enumerate(described.values()):
        if one.get("requiredLevel") not in [None, *_levels(one)]:
            yield trouble("badges-no-level", below(below(path, number), "requiredLevel"))
    for number, result in enumerate(_dicts(subject.get("result"))):
        field = below("credentialSubject.result", number)
        about = described.get(str(result.get("resultDescription")))
        if "resultDescription" in result and about is None:
            yield trouble("badges-no-result", below(field, "resultDescription"))
        elif result.get("achievedLevel") not in [None, *_levels(about or {})]:
            yield trouble("badges-no-level", below(field, "achievedLevel"))


def _levels(description: Mapping[str, Any]) -> list[Any]:
    return [level.get("id") for level in _dicts(description.get("rubricCriterionLevel"))]


def _dicts(value: Any) -> list[dict[str, Any]]:
    return [v for v in value if isinstance(v, dict)] if isinstance(value, list) else []
