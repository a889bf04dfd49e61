"""The history of a record as people read it, and what it proves."""

from __future__ import annotations

from dataclasses import dataclass

from mcdesk.app.credentials.deciding import decisions
from mcdesk.app.services import Services
from mcdesk.domain import formats
from mcdesk.domain.history.privacy import seen_by
from mcdesk.domain.history.proof import ANSWERS, Finding, Proof, Trouble, prove
from mcdesk.domain.history.sealing import fingerprint
from mcdesk.domain.history.telling import action_words
from mcdesk.domain.people import Identity
from mcdesk.domain.records import Event, Record
from mcdesk.domain.review.rubric import CRITERION, LEVEL, MARKED
from mcdesk.domain.texts import Local, Message, message


@dataclass(frozen=True)
class Past:
    """``lines`` is the history, the oldest first, as the person may see it. ``people`` are the known signers by key.

    ``held`` is the last line that holds a fingerprint of the answers (a submission or a decision), None for none;
    ``same``: the answers are today what they were then.
    """

    record: Record
    lines: tuple[Event, ...]
    proof: Proof
    people: dict[str, Identity]
    held: Event | None
    same: bool

    def signer(self, event: Event) -> Identity | None:
        """Whose key signed a line, None where nobody's that is known here did."""
        return self.people.get(event.seal.key) if event.seal is not None else None


def past_of(services: Services, record: Record) -> Past:
    """Read the history of a record, without the notes that others made to themselves, and check every line of it."""
    lines = seen_by(services.store.history(record.id), services.me)
    versions = [(v.number, v.answers) for v in services.store.versions(record.id)]
    held = next((e for e in reversed(lines) if ANSWERS in e.detail), None)
    return Past(
        record,
        seen_by(lines, services.me),
        prove(lines, services.verify, versions),
        {i.key: i for i in services.store.identities()},
        held,
        held is not None and held.detail[ANSWERS] == fingerprint(record.answers),
    )


def line_words(services: Services, event: Event) -> Message | Local:
    """What happened; a decision by the step that was taken, a mark by its criterion, as the profile calls them."""
    if event.action == MARKED:
        return _mark_words(services, event)
    taken = decisions((event,))
    if not taken:
        return action_words(event)
    step = next((s for s in services.profile.workflow if s.key == taken[0].step), None)
    return message(
        "workflow-line-step",
        step=step.label if step else Local(taken[0].step, taken[0].step),
        state=services.profile.state_label(taken[0].target),
    )


def _mark_words(services: Services, event: Event) -> Message:
    rubric = services.profile.rubric
    key, level = str(event.detail.get(CRITERION, "")), str(event.detail.get(LEVEL, ""))
    criterion = next((c.label for c in rubric.criteria if c.key == key), Local(key, key))
    found = rubric.level(level)
    if not level:
        return message("workflow-line-unmarked", criterion=criterion)
    return message("workflow-line-marked", criterion=criterion, level=found.label if found else Local(level, level))


def proof_words(past: Past) -> tuple[Message, ...]:
    """What was found, in plain words: first whether it holds, then what is wrong, then what could not be checked."""
    proof = past.proof
    said = [message("workflow-proof-holds" if proof.holds else "workflow-proof-broken", lines=proof.lines)]
    said += [finding_words(f) for f in proof.findings]
    if past.held is not None and proof.holds:
        said.append(message("workflow-same" if past.same else "workflow-changed", day=_day(past.held)))
    counted = (
        ("signed", proof.signed),
        ("unsealed", proof.unsealed),
        ("wiped", proof.wiped),
        ("elsewhere", proof.elsewhere),
    )
    said += [message(f"workflow-proof-{name}", count=count) for name, count in counted if count]
    return tuple(said)


def _day(event: Event) -> Local:
    return formats.days(event.at.astimezone().date())


_FINDINGS = {
    Trouble.ALTERED: "workflow-proof-altered",
    Trouble.WORDS: "workflow-proof-words",
    Trouble.GAP: "workflow-proof-gap",
    Trouble.SIGNATURE: "workflow-proof-signature",
    Trouble.VERSION: "workflow-proof-version",
}


def finding_words(finding: Finding) -> Message:
    """One thing that is wrong, with the line that it is in."""
    event = finding.event
    version = event.detail.get("version", 0)
    return message(_FINDINGS[finding.trouble], who=event.who, at=f"{event.at:%Y-%m-%d %H:%M}", version=version)
