"""Whether a history is as it was written, and whether what was submitted and decided is what lies there now."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from mcdesk.domain.answers import Answers
from mcdesk.domain.history.seal import Seal
from mcdesk.domain.history.sealing import fingerprint, line_hash, to_sign, words_hash
from mcdesk.domain.records import Event

Verify = Callable[[str, bytes, bytes], bool]
"""Whether a signature (the last) of the bytes was made with the key; False for what is no key."""
ANSWERS = "answers"
"""The detail of a line that holds the fingerprint of the answers that it is about."""
VERSION = "version"


class Trouble(StrEnum):
    """What can be wrong with a history."""

    ALTERED = "altered"
    WORDS = "words"
    GAP = "gap"
    SIGNATURE = "signature"
    VERSION = "version"


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that is wrong: with a line, or with the version that it is about."""

    trouble: Trouble
    event: Event


@dataclass(frozen=True, slots=True)
class Proof:
    """What was found. ``unsealed`` lines are from before lines were sealed; ``wiped`` ones lost their words since."""

    lines: int
    signed: int = 0
    unsealed: int = 0
    wiped: int = 0
    findings: tuple[Finding, ...] = ()

    @property
    def holds(self) -> bool:
        """Whether nothing is wrong."""
        return not self.findings


def prove(events: Sequence[Event], verify: Verify, versions: Sequence[tuple[int, Answers]] = ()) -> Proof:
    """Check every line of the history of one record, and the ``versions`` that its lines are about.

    A removed last line cannot be found by the chain alone; any other change is.
    """
    known = {e.seal.hash for e in events if e.seal is not None}
    frozen = {number: fingerprint(answers) for number, answers in versions}
    found = tuple(f for e in events for f in _line(e, known, verify)) + tuple(_versions(events, frozen))
    seals = [(e, e.seal) for e in events if e.seal is not None]
    return Proof(
        lines=len(events),
        signed=sum(1 for _, s in seals if s.signature),
        unsealed=len(events) - len(seals),
        wiped=sum(1 for e, s in seals if s.words and not e.words),
        findings=found,
    )


def _line(event: Event, known: set[str], verify: Verify) -> Iterator[Finding]:
    seal = event.seal
    if seal is None:
        return
    if line_hash(event) != seal.hash:
        yield Finding(Trouble.ALTERED, event)
        return
    if event.words and words_hash(seal.salt, event.words) != seal.words:
        yield Finding(Trouble.WORDS, event)
    if not known.issuperset(seal.before):
        yield Finding(Trouble.GAP, event)
    if seal.key and not _signed(seal, verify):
        yield Finding(Trouble.SIGNATURE, event)


def _signed(seal: Seal, verify: Verify) -> bool:
    try:
        signature = bytes.fromhex(seal.signature)
    except ValueError:
        return False
    return bool(signature) and verify(seal.key, to_sign(seal.hash), signature)


def _versions(events: Sequence[Event], frozen: dict[int, str]) -> Iterator[Finding]:
    for event in events:
        number, expected = event.detail.get(VERSION), event.detail.get(ANSWERS)
        if isinstance(number, int) and isinstance(expected, str) and frozen.get(number, expected) != expected:
            yield Finding(Trouble.VERSION, event)
