"""What is found of a package before anybody takes it in, in plain words."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from pathlib import PurePosixPath

from mcdesk.app.attachments import ALLOWED
from mcdesk.app.handoff.sending import HOLDS, PACKED, SAYS
from mcdesk.app.services import Services
from mcdesk.app.upkeep.archive_files import attachments_in
from mcdesk.domain.answers import Answers
from mcdesk.domain.definitions.schema_words import structure_mistakes
from mcdesk.domain.errors import Refused
from mcdesk.domain.fields import Form
from mcdesk.domain.handoff.history_parts import HISTORY
from mcdesk.domain.handoff.package import Package
from mcdesk.domain.handoff.packing import MANIFEST, RECORD, covering, version_part
from mcdesk.domain.handoff.refusals import broken, hostile, told
from mcdesk.domain.history.proof import Finding, Proof, Verify, prove
from mcdesk.domain.history.sealing import fingerprint
from mcdesk.domain.json_schema import answers_schema
from mcdesk.domain.people import Identity
from mcdesk.domain.records import Event
from mcdesk.domain.texts import Message, message

_KINDS = frozenset({*ALLOWED, ".webp", ".gif"})
"""The endings of attachments, and of the pictures of a badge."""
_LEADS_AWAY = re.compile(r"[\x00-\x1f\x7f/]|^\.\.?$|\\\.\.|\.\.\\")
"""In the name of a file: what no file of any system has in its name, and what leads out of a folder on Windows."""


class Tone(StrEnum):
    """How a note is meant."""

    GOOD = "good"
    INFO = "info"
    WARNING = "warning"


@dataclass(frozen=True)
class Note:
    """Something to know of a package."""

    tone: Tone
    message: Message


def form_of(services: Services, package: Package) -> Form:
    """The form that the package was written with. Refused where ours is another."""
    try:
        form = services.form_of(package.record.kind)
    except KeyError as error:
        raise broken("shape", RECORD, what="kind") from error
    if form.id != package.record.form_id:
        other = message("handoff-other-form", form=told(package.record.form_id), own=form.id)
        raise Refused(other, message("handoff-other-form-fix"))
    return form


def check(form: Form, package: Package, verify: Verify) -> Proof:
    """Refused where an answer is of another kind than its question, a file could be run, or a seal does not hold."""
    _answers(form, RECORD, package.record.answers)
    for version in package.versions:
        _answers(form, version_part(version.number), version.answers)
    proof = prove(package.lines, verify, [(v.number, v.answers) for v in package.versions])
    for finding in proof.findings:
        raise _refusal(finding)
    _signed_answers(package)
    return proof


def _answers(form: Form, part: str, answers: Answers) -> None:
    for mistake in structure_mistakes(answers, answers_schema(form), only=("type", "required")):
        raise broken("shape", part, what=told(".".join(map(str, mistake.path))))
    for info in attachments_in(answers):
        if _LEADS_AWAY.search(info.name):
            raise hostile("file-name", part, file=told(info.name))
        if info.name and PurePosixPath(info.name).suffix.lower() not in _KINDS:
            raise hostile("file-kind", part, file=told(info.name))


def _refusal(finding: Finding) -> Refused:
    event = finding.event
    line = told(f"{event.at.astimezone():%Y-%m-%d %H:%M} {event.who}: {event.action}")
    return hostile(f"proof-{finding.trouble.value}", HISTORY, line=line)


def _signed_answers(package: Package) -> None:
    """The last line says what was packed; it is sealed, and what stands beside it is not."""
    packed = _packed(package)
    if packed is None:
        return
    record = package.record
    if (packed.detail.get(HOLDS), packed.detail.get("state")) != (fingerprint(record.answers), record.state.value):
        raise hostile("proof-answers", RECORD)
    # Packages of before do not say what their covering words were.
    says = covering(package)
    if packed.detail.get(SAYS, says) != says:
        raise hostile("proof-covering", MANIFEST)


def _packed(package: Package) -> Event | None:
    """The line that signs the package; None where the sender does not say to have signed it."""
    if not package.sender.key:
        return None
    return next((e for e in reversed(package.lines) if e.action == PACKED), None)


def notes(services: Services, form: Form, package: Package, proof: Proof) -> Iterator[Note]:
    """What a person should know before taking it in, the good first."""
    yield from _signature(services, package)
    if proof.signed:
        yield Note(Tone.GOOD, message("handoff-note-history", lines=proof.lines, signed=proof.signed))
    if proof.unsealed:
        yield Note(Tone.INFO, message("handoff-note-unsealed", count=proof.unsealed))
    if proof.elsewhere:
        yield Note(Tone.WARNING, message("handoff-note-elsewhere", count=proof.elsewhere))
    if package.record.form_version > form.version:
        yield Note(Tone.INFO, message("handoff-note-newer-form"))
    if package.record.profile_id != services.profile.id:
        yield Note(Tone.WARNING, message("handoff-note-profile", profile=told(package.record.profile_id)))
    missing = [i for i in attachments_in(package.record.answers) if i.sha256 not in package.files]
    if missing:
        yield Note(Tone.WARNING, message("handoff-note-missing", count=len(missing), file=told(missing[0].name)))


def _signature(services: Services, package: Package) -> Iterator[Note]:
    packed, known = _packed(package), {i.key: i for i in services.store.identities()}
    key = packed.seal.key if packed is not None and packed.seal is not None else ""
    name = told(package.sender.name)
    if not key:
        yield Note(Tone.WARNING, _unsigned(services, package, known.values()))
    elif key in known:
        yield Note(Tone.GOOD, message("handoff-note-signed", name=told(known[key].name)))
    elif any(i.name == package.sender.name for i in known.values()):
        yield Note(Tone.WARNING, message("handoff-note-other-key", name=name))
    else:
        yield Note(Tone.INFO, message("handoff-note-new-key", name=name))


def _unsigned(services: Services, package: Package, known: Iterable[Identity]) -> Message:
    """A signature that is missing where there was one before may have been taken off: that is told as such.

    By the name of the sender, by what they say of a key or signed in it, and by the earlier packages of the record.
    """
    sender, mine = package.sender, services.me.key()
    signs = sender.key or any(i.name == sender.name for i in known)
    if signs or any(e.who == sender.name and e.seal is not None and e.seal.key for e in package.lines):
        return message("handoff-note-unsigned-now", name=told(sender.name))
    lines = (*services.store.history(package.record.id), *package.lines)
    packed = (e.seal.key for e in lines if e.action == PACKED and e.seal is not None)
    if any(key and key != mine for key in packed):
        return message("handoff-note-unsigned-before", name=told(sender.name))
    return message("handoff-note-unsigned")
