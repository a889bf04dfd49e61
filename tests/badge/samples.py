"""Invented achievements, learners and keys."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path

from mcdesk.app.acting import Acting
from mcdesk.app.badges.keys import Wanted, new_key
from mcdesk.app.badges.making import Batch, as_text, new_award
from mcdesk.app.badges.ports import BadgeTools, OpenKey
from mcdesk.app.badges.verifying import Asked
from mcdesk.domain.badges.credential import credential
from mcdesk.domain.badges.keys import Algorithm
from mcdesk.domain.badges.known import own_keys
from mcdesk.domain.badges.values import (
    Achievement,
    Alignment,
    Award,
    Document,
    Evidence,
    IssuerProfile,
    Recipient,
    Result,
    ResultDescription,
    ResultKind,
    ResultStatus,
    RubricLevel,
    StatusEntry,
)
from mcdesk.domain.people import ADMINISTRATOR
from mcdesk.domain.texts import Lang
from mcdesk.export.badge.tools import badge_tools
from tests.badge.secrets_kept import KeptSecrets
from tests.domain.definitions import mohawk

RULER = Acting(ADMINISTRATOR, mohawk())
"""May do everything with keys."""
AT = datetime(2024, 11, 24, 15, 30, tzinfo=UTC)
DOMAIN = "badges.example.org"
DID = f"did:web:{DOMAIN}"
LIST = "https://badges.example.org/status/1"
MET = RubricLevel("urn:uuid:5d0c3e1c-0000-4000-8000-000000000001", "Met", "2", "2", "Works alone and safely.")
NOT_MET = RubricLevel("urn:uuid:5d0c3e1c-0000-4000-8000-000000000002", "Not met", "1", "1")
DRIVING = ResultDescription(
    "urn:uuid:5d0c3e1c-0000-4000-8000-000000000010",
    "Driving",
    ResultKind.RUBRIC_CRITERION_LEVEL,
    levels=(MET, NOT_MET),
    required_level=MET.id,
)
THEORY = ResultDescription(
    "urn:uuid:5d0c3e1c-0000-4000-8000-000000000011",
    "Theory",
    ResultKind.PERCENT,
    required_value="70",
    value_min="0",
    value_max="100",
)
SKILL = Alignment(
    "Problem solving",
    "https://example.org/skills/problem-solving",
    code="SFS-PS",
    description="Finds and mends what is wrong.",
    framework="Skills for Success",
    kind="ceasn:Competency",
)
FORKLIFT = Achievement(
    id="urn:uuid:5d0c3e1c-0000-4000-8000-000000000020",
    name="Forklift operation",
    description="Inspects, drives and parks a counterbalance forklift under the eyes of an assessor.",
    criteria="Pass the *practical* demonstration and the theory test.",
    language=Lang.EN,
    alignments=(SKILL,),
    results=(DRIVING, THEORY),
    credits=Decimal("1.5"),
    tags=("forklift", "sécurité"),
    code="MC-0001",
)
RECIPIENT = Recipient("Élodie Tremblay-O’Brien", "Elodie@Example.org")


def issuer(did: str = DID) -> IssuerProfile:
    return IssuerProfile(did, "Example College", "https://college.example.org", "badges@example.org")


def award(recipient: Recipient = RECIPIENT) -> Award:
    return replace(
        new_award(recipient, AT),
        results=(Result(DRIVING.id, level=MET.id), Result(THEORY.id, "88", ResultStatus.COMPLETED)),
        evidence=(Evidence("https://example.org/evidence/1", "Video", "Shows the inspection."),),
        narrative="Completed in the evening course.",
    )


def listed(index: int = 77) -> Award:
    """An award that can be revoked."""
    return replace(award(), status=StatusEntry(LIST, index))


def unsigned(one: Award | None = None, did: str = DID) -> Document:
    return credential(FORKLIFT, issuer(did), one or award())


def tools(folder: Path) -> BadgeTools:
    """The engine with a keyring in memory."""
    return badge_tools(folder / "badge-keys", KeptSecrets())


def open_key(badges: BadgeTools, place: str = DOMAIN, algorithm: Algorithm = Algorithm.ED25519) -> OpenKey:
    return badges.keys.open(new_key(RULER, badges.keys, Wanted(place, algorithm), AT).id)


def batch(did: str = DID) -> Batch:
    return Batch(FORKLIFT, issuer(did), AT)


def signed_text(badges: BadgeTools, key: OpenKey, one: Award | None = None) -> str:
    return as_text(badges.maker.signer(key, AT).sign(unsigned(one, key.record.issuer)))


def asked(badges: BadgeTools, recipient: str = "") -> Asked:
    """As somebody on the issuer's own computer asks."""
    return Asked(AT, own_keys(badges.keys.records()), recipient)
