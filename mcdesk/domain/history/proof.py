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
    """What was found. ``unsealed`` lines are from before lines were sealed; ``wiped`` ones lost their words since.

    ``elsewhere`` lines are about a version that was submitted in another workspace under a number that is taken here.
    """

    lines: int
    signed: int = 0
    unsealed: int = 0
    wiped: int = 0
    elsewhere: int = 0
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
    doubted = tuple(_doubted(events, frozen))
    blamed = tuple(Finding(Trouble.VERSION, e) for e in doubted if not _vouched(e, events, frozen))
    found = tuple(f for e in events for f in _line(e, known, verify)) + blamed
    seals = [(e, e.seal) for e in events if e.seal is not None]
    return Proof(
        lines=len(events),
        signed=sum(1 for _, s in seals if s.signature),
        unsealed=len(events) - len(seals),
        wiped=sum(1 for e, s in seals if s.words and not e.words),
        elsewhere=len(doubted) - len(blamed),
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


def _doubted(events: Sequence[Event], frozen: dict[int, str]) -> Iterator[Event]:
    """The lines about a version that has other answers than they say."""
    for event in events:
        about = _about(event)
        if about is not None and frozen.get(*about) != about[1]:
            yield event


def _about(event: Event) -> tuple[int, str] | None:
    number, answers = event.detail.get(VERSION), event.detail.get(ANSWERS)
    return (number, answers) if isinstance(number, int) and isinstance(answers, str) else None


def _vouched(doubted: Event, events: Sequence[Event], frozen: dict[int, str]) -> bool:
    """Whether the version is that of another line, no less sealed and signed.

    Where two people submit a version under one number, one of them stays when their workspaces are merged, and the
    lines of both do.
    """
    about = _about(doubted)
    if about is None:
        return False
    number = about[0]
    return any(_about(e) == (number, frozen[number]) and _weight(e) >= _weight(doubted) for e in events)


def _weight(event: Event) -> int:
    return 0 if event.seal is None else 2 if event.seal.key else 1
