"""Signing the badges of a class, against PyLD, which most issuers in Python use."""

from __future__ import annotations

import hashlib
import json
import time
from typing import Any

from pyld import jsonld

from benchmarks.case_badge import AT, awards, batch_and_key, signed
from benchmarks.measure import Result, case, interleaved
from mcdesk.domain.badges.credential import credential, moment
from mcdesk.domain.badges.multibase import encoded
from mcdesk.domain.badges.values import Document
from mcdesk.export.badge.contexts import context, pinned

LEARNERS = 200
GOAL = 1 / 3
"""At least three times faster."""

_KNOWN: dict[str, Any] = {address: {"@context": context(address)} for address in pinned()}


def _loaded(address: str, _: Any) -> dict[str, Any]:
    """A pinned context; nothing is fetched."""
    return {"contextUrl": None, "documentUrl": address, "document": _KNOWN[address]}


def _hash(document: Document) -> bytes:
    # Without the algorithm, PyLD takes another one than the standard's, and says nothing.
    options = {"algorithm": "URDNA2015", "format": "application/n-quads", "documentLoader": _loaded}
    return hashlib.sha256(jsonld.normalize(document, options).encode()).digest()


def with_pyld() -> int:
    """The same credentials; the proof's own hash computed once as well."""
    batch, key = batch_and_key()
    proof: Document = {"type": "DataIntegrityProof", "cryptosuite": "eddsa-rdfc-2022", "created": moment(AT)}
    proof |= {"verificationMethod": key.record.method, "proofPurpose": "assertionMethod"}
    total, words = 0, b""
    for award in awards(LEARNERS):
        document = credential(batch.achievement, batch.issuer, award)
        words = words or _hash({"@context": document["@context"], **proof})
        value = encoded(key.sign(words + _hash(document)))
        total += len(json.dumps({**document, "proof": {**proof, "proofValue": value}}, ensure_ascii=False))
    return total


@case
def badge_pyld() -> Result:
    """CPU time of a class of 200."""
    value, baseline = interleaved(lambda: signed(LEARNERS), with_pyld, rounds=3, clock=time.process_time)
    return Result("200 badges signed, PyLD", value, baseline, goal=GOAL)
