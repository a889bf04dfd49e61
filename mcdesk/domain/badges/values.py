"""What a badge says. Every value is frozen; empty text, None and () mean "not said" and leave no trace.

Source of the terms: 1EdTech, Open Badges Specification 3.0, section "Data Models".
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from enum import StrEnum

from mcdesk.domain.answers import Json
from mcdesk.domain.texts import Lang

Document = dict[str, Json]
"""A credential as JSON."""


class ResultKind(StrEnum):
    """What the value of a result means."""

    GRADE_POINT_AVERAGE = "GradePointAverage"
    LETTER_GRADE = "LetterGrade"
    PERCENT = "Percent"
    PERFORMANCE_LEVEL = "PerformanceLevel"
    PREDICTED_SCORE = "PredictedScore"
    RAW_SCORE = "RawScore"
    RESULT = "Result"
    RUBRIC_CRITERION = "RubricCriterion"
    RUBRIC_CRITERION_LEVEL = "RubricCriterionLevel"
    RUBRIC_SCORE = "RubricScore"
    SCALED_SCORE = "ScaledScore"
    STATUS = "Status"


class ResultStatus(StrEnum):
    """How far somebody came."""

    COMPLETED = "Completed"
    ENROLLED = "Enrolled"
    FAILED = "Failed"
    IN_PROGRESS = "InProgress"
    ON_HOLD = "OnHold"
    PROVISIONAL = "Provisional"
    WITHDREW = "Withdrew"


@dataclass(frozen=True, slots=True)
class Picture:
    """An image by its absolute address (``https:`` or ``data:``)."""

    address: str
    caption: str = ""


@dataclass(frozen=True, slots=True)
class Alignment:
    """A competency that the achievement is aligned with. ``kind`` is a ``targetType`` such as ``ceasn:Competency``."""

    name: str
    address: str
    code: str = ""
    description: str = ""
    framework: str = ""
    kind: str = ""


@dataclass(frozen=True, slots=True)
class RubricLevel:
    """A level of a rubric. ``id`` is an absolute IRI: results name it."""

    id: str
    name: str
    level: str = ""
    points: str = ""
    description: str = ""
    alignments: tuple[Alignment, ...] = ()


@dataclass(frozen=True, slots=True)
class ResultDescription:
    """A result that the achievement has. ``id`` is an absolute IRI; ``required_level`` is the id of a level."""

    id: str
    name: str
    kind: ResultKind
    levels: tuple[RubricLevel, ...] = ()
    allowed: tuple[str, ...] = ()
    required_level: str = ""
    required_value: str = ""
    value_min: str = ""
    value_max: str = ""
    alignments: tuple[Alignment, ...] = ()


@dataclass(frozen=True, slots=True)
class Related:
    """The same achievement in another language."""

    id: str
    language: Lang


@dataclass(frozen=True, slots=True)
class Achievement:
    """What is recognized, in one language. ``criteria`` is Markdown.

    ``credits`` is the standard's ``creditsAvailable``, credit hours: the hours of learning belong there only where the
    college counts them as such; they are rounded to two decimals, which is as far as all verifiers agree.
    """

    id: str
    name: str
    description: str
    criteria: str
    language: Lang
    criteria_address: str = ""
    picture: Picture | None = None
    alignments: tuple[Alignment, ...] = ()
    results: tuple[ResultDescription, ...] = ()
    credits: Decimal | None = None
    tags: tuple[str, ...] = ()
    code: str = ""
    field_of_study: str = ""
    version: str = ""
    related: tuple[Related, ...] = ()


@dataclass(frozen=True, slots=True)
class IssuerProfile:
    """Who awards. ``id`` is the DID that the signing key belongs to."""

    id: str
    name: str
    address: str = ""
    email: str = ""
    description: str = ""
    picture: Picture | None = None


@dataclass(frozen=True, slots=True)
class Recipient:
    """Who is recognized. The e-mail address never stands in the credential as it is, only hashed with a salt."""

    name: str = ""
    email: str = ""


@dataclass(frozen=True, slots=True)
class Result:
    """What somebody reached. ``description`` is the id of a :class:`ResultDescription`, ``level`` that of a level."""

    description: str = ""
    value: str = ""
    status: ResultStatus | None = None
    level: str = ""


@dataclass(frozen=True, slots=True)
class Evidence:
    """What shows it: an absolute address that does not change, a narrative in Markdown, or both."""

    address: str = ""
    name: str = ""
    narrative: str = ""
    description: str = ""
    genre: str = ""


@dataclass(frozen=True, slots=True)
class StatusEntry:
    """Where a revocation would show: the public address of the status list and the place in it."""

    list_address: str
    index: int


@dataclass(frozen=True, slots=True)
class Award:
    """One credential of one person.

    ``id`` and ``subject_id`` are IRIs made for this award alone (``urn:uuid:``); ``salt`` is this award's own. A
    re-issue keeps ``id`` and ``awarded`` and has a later ``valid_from``. Moments are aware.
    """

    id: str
    subject_id: str
    recipient: Recipient
    salt: str
    awarded: datetime
    valid_from: datetime
    valid_until: datetime | None = None
    results: tuple[Result, ...] = ()
    evidence: tuple[Evidence, ...] = ()
    narrative: str = ""
    licence: str = ""
    started: datetime | None = None
    ended: datetime | None = None
    credits: Decimal | None = None
    status: StatusEntry | None = None
