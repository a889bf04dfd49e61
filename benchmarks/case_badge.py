"""Signing the badges of a thousand learners, against the same library calls with no checks."""

from __future__ import annotations

import hashlib
import json
import time
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from decimal import Decimal

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from pyoxigraph import CanonicalizationAlgorithm, Dataset, RdfFormat, parse

from benchmarks.measure import Result, case, interleaved, peak_memory
from mcdesk.app.badges.making import Batch, new_award, sign_batch
from mcdesk.domain.badges.credential import CONTEXTS, credential
from mcdesk.domain.badges.did import did_key
from mcdesk.domain.badges.keys import Keeping, KeyRecord
from mcdesk.domain.badges.multibase import encoded
from mcdesk.domain.badges.values import (
    Achievement,
    Alignment,
    Award,
    Document,
    Evidence,
    IssuerProfile,
    Recipient,
    ResultDescription,
    ResultKind,
    RubricLevel,
)
from mcdesk.domain.badges.values import Result as Reached
from mcdesk.domain.texts import Lang
from mcdesk.export.badge.contexts import context_text
from mcdesk.export.badge.keys.private import UnlockedKey, public_of
from mcdesk.export.badge.tools import BadgeMaker

AT = datetime(2026, 11, 24, tzinfo=UTC)
LEARNERS = 1_000
GOAL = 1.3


def _levels(number: int) -> tuple[RubricLevel, ...]:
    words = ("Not yet", "Nearly", "Met", "Beyond")
    return tuple(RubricLevel(f"urn:uuid:{number}-{n}", name, str(n), str(n), name * 8) for n, name in enumerate(words))


def achievement() -> Achievement:
    """Three alignments, three results with rubrics, as a full micro-credential has them; all of it invented."""
    alignments = tuple(
        Alignment(f"Skill {n}", f"https://example.org/skills/{n}", f"S{n}", "What it means " * 8, "Skills for Success")
        for n in range(3)
    )
    results = tuple(
        ResultDescription(f"urn:uuid:{n}", f"Outcome {n}", ResultKind.RUBRIC_CRITERION_LEVEL, levels=_levels(n))
        for n in range(3)
    )
    plain = Achievement("urn:uuid:a", "Forklift operation", "Drives a forklift. " * 10, "Pass it. " * 40, Lang.EN)
    return replace(plain, alignments=alignments, results=results, credits=Decimal("1.5"), tags=("forklift", "safety"))


def awards(count: int) -> Iterator[Award]:
    """One for each learner."""
    reached = tuple(Reached(f"urn:uuid:{n}", level=f"urn:uuid:{n}-2") for n in range(3))
    for number in range(count):
        award = new_award(Recipient(f"Élodie Tremblay {number}", f"learner{number}@example.org"), AT)
        yield replace(award, results=reached, evidence=(Evidence("https://example.org/e/1", "Video", "Shows it."),))


def batch_and_key() -> tuple[Batch, UnlockedKey]:
    """An invented college that is its key."""
    private = Ed25519PrivateKey.generate()
    public = public_of(private)
    key = UnlockedKey(KeyRecord(public, did_key(public), AT, Keeping.KEYRING), private)
    return Batch(achievement(), IssuerProfile(key.record.issuer, "Example College"), AT), key


def signed(count: int = LEARNERS) -> int:
    """Our way: made, checked, signed, as text."""
    batch, key = batch_and_key()
    return sum(len(made.text) for made in sign_batch(BadgeMaker(), key, batch, awards(count)))


class Bare:
    """The same library calls, with no checks."""

    def __init__(self, contexts: list[str]) -> None:
        self.contexts = f"[{','.join(context_text(address) for address in contexts)}]"

    def canonical(self, document: Document) -> bytes:
        """The SHA-256 of the canonical form."""
        body = json.dumps({k: v for k, v in document.items() if k != "@context"}, ensure_ascii=False)
        text = f'{{"@context":{self.contexts},{body[1:]}'
        dataset = Dataset(parse(text.encode(), format=RdfFormat.JSON_LD))
        dataset.canonicalize(CanonicalizationAlgorithm.RDFC_1_0)
        return hashlib.sha256("".join(sorted(f"{quad} .\n" for quad in dataset)).encode()).digest()


def bare(count: int = LEARNERS) -> int:
    """The same credentials, signed by the libraries alone; the proof's own hash computed once as well."""
    batch, key = batch_and_key()
    canon = Bare(list(CONTEXTS))
    proof: Document = {
        "type": "DataIntegrityProof",
        "cryptosuite": "eddsa-rdfc-2022",
        "created": "2026-11-24T00:00:00Z",
    }
    proof |= {"verificationMethod": key.record.method, "proofPurpose": "assertionMethod"}
    words, total = canon.canonical(proof), 0
    for award in awards(count):
        document = credential(batch.achievement, batch.issuer, award)
        value = encoded(key.sign(words + canon.canonical(document)))
        total += len(json.dumps({**document, "proof": {**proof, "proofValue": value}}, ensure_ascii=False))
    return total


@case
def badge_signing() -> Result:
    """CPU time of a class of 1,000."""
    value, baseline = interleaved(signed, bare, rounds=3, clock=time.process_time)
    return Result("1,000 badges signed", value, baseline, goal=GOAL)


@case
def badge_memory() -> Result:
    """Peak memory of a class of 1,000 against a class of 50: it does not grow with the class."""
    value = peak_memory("from benchmarks.case_badge import signed; signed(1000)")
    baseline = peak_memory("from benchmarks.case_badge import signed; signed(50)")
    return Result("1,000 badges signed, peak memory", value, baseline, "MB", goal=1.1)
