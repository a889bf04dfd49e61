"""Checking a badge of anybody, off line: file, structure, signature, issuer, dates, status, recipient."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from mcdesk.app.badges.making import as_text
from mcdesk.app.badges.ports import Reader, Reading, Signed
from mcdesk.domain.awards.ledger import sha256
from mcdesk.domain.awards.witness import Witness, missing
from mcdesk.domain.badges import structure, validity
from mcdesk.domain.badges.claims import issuer_id, part, text, types
from mcdesk.domain.badges.findings import Facts, Finding, Outcome, Report, Stage, failed, not_checked, passed, warning
from mcdesk.domain.badges.keys import fingerprint
from mcdesk.domain.badges.known import KnownKeys
from mcdesk.domain.badges.pages import Hosted, Pages, hosted
from mcdesk.domain.badges.reading import Unreadable
from mcdesk.domain.errors import Refused
from mcdesk.domain.texts import message

_STAGES = list(Stage)
_BAD = (Outcome.FAILED, Outcome.NOT_CHECKED)
_LISTS = {"BitstringStatusListCredential", "StatusList2021Credential"}


@dataclass(frozen=True)
class Asked:
    """What to check against. ``lists`` are status lists as :func:`status_list` gives them; ``recipient`` an e-mail.

    ``pages`` are pages of Open Badges 2.0 that somebody brought along, ``ledger`` that of the college itself.
    """

    now: datetime
    known: KnownKeys = field(default_factory=KnownKeys)
    recipient: str = ""
    lists: tuple[StatusList, ...] = ()
    pages: Pages = field(default_factory=dict)
    ledger: Witness | None = None


@dataclass(frozen=True)
class StatusList:
    """A status list whose signature held, and the name of the key that signed it."""

    document: Mapping[str, Any]
    key: str


def verify(reader: Reader, data: bytes, asked: Asked) -> Report:
    """Every stage that can be reached. Raises nothing, whatever the file is."""
    try:
        reading = reader.read(data)
    except Unreadable as error:
        return Report(Facts(), (Finding(Stage.FILE, Outcome.FAILED, error.message),))
    kind = passed(Stage.FILE, f"badges-found-{reading.container.value}", version=reading.version)
    if reading.version == "2.0":
        return _old(reading, kind, asked)
    signed = reader.signature(reading, asked.known)
    document = reading.document
    findings = [
        kind,
        *structure.structure(document),
        *signed.findings,
        *_issuer(document, signed, asked.known),
        validity.dates(document, reading.payload, asked.now, signed.method),
        *_in_ledger(_status(document, signed, asked), reading, signed, asked),
        validity.recipient(document, asked.recipient),
    ]
    ordered = sorted(findings, key=lambda f: _STAGES.index(f.stage))
    return Report(structure.facts(document, reading.container.value, signed.key), tuple(ordered))


def _old(reading: Reading, file: Finding, asked: Asked) -> Report:
    """A badge of Open Badges 2.0: read and explained; its proof is a page on the web, which may be brought along."""
    kind, found = structure.old_structure(reading.document), Hosted(reading.document, ())
    if asked.pages and not structure.is_signed(reading.document):
        found = hosted(reading.document, asked.pages)
        kind = kind[:1]
    document = found.document
    unknown = not_checked(Stage.STATUS, "badges-found-old-status")
    said = asked.ledger.of(reading.document) if asked.ledger else None
    about = [f for f in found.findings if f.stage is Stage.STATUS]
    findings = (
        file,
        *kind,
        *(f for f in found.findings if f.stage is not Stage.STATUS),
        validity.dates(document, None, asked.now),
        *([*about, *([said] if said else [])] or [unknown]),
        validity.recipient(document, asked.recipient),
    )
    ordered = sorted(findings, key=lambda f: _STAGES.index(f.stage))
    return Report(structure.old_facts(document, reading.container.value), tuple(ordered))


def _in_ledger(public: Finding, reading: Reading, signed: Signed, asked: Asked) -> list[Finding]:
    """What stands in the college's own ledger counts more than what a list left open."""
    if asked.ledger is None:
        return [public]
    digest = "" if reading.token else sha256(as_text(reading.document))
    said = asked.ledger.of(reading.document, digest)
    own = signed.key in asked.known.issuers.get(issuer_id(reading.document), frozenset()) - asked.known.samples
    if said is None:
        return [public, missing()] if own else [public]
    settled = public.outcome is Outcome.FAILED or public.message.key == "badges-found-not-revoked"
    return [public, said] if settled else [said]


def _issuer(document: Mapping[str, Any], signed: Signed, known: KnownKeys) -> list[Finding]:
    """Whether the key is one that its issuer is known to have. Anybody can write any name into a badge."""
    if not signed.key or any(f.stage is Stage.ISSUER for f in signed.findings):
        return []
    issuer, name = issuer_id(document), text(part(document, "issuer", "name"))
    named = f"{name} ({text(issuer)})" if name else text(issuer)
    if signed.key in known.compromised:
        return [failed(Stage.ISSUER, "badges-found-compromised", issuer=named)]
    if signed.key in known.samples:
        return [warning(Stage.ISSUER, "badges-found-sample", issuer=named)]
    if issuer not in known.issuers:
        finger = fingerprint(signed.key)
        return [warning(Stage.ISSUER, "badges-found-unknown-issuer", issuer=named, fingerprint=finger)]
    if signed.key not in known.issuers[issuer]:
        return [failed(Stage.ISSUER, "badges-found-not-its-key", issuer=named)]
    return [passed(Stage.ISSUER, "badges-found-issuer", issuer=named)]


def _status(document: Mapping[str, Any], signed: Signed, asked: Asked) -> Finding:
    """Only a list of the same issuer counts, signed with the key of the badge or another one that the issuer has."""
    issuer = issuer_id(document)
    keys = {signed.key, *asked.known.issuers.get(issuer, ())} - asked.known.compromised
    own = [one for one in asked.lists if issuer_id(one.document) == issuer]
    trusted = [one.document for one in own if one.key in keys]
    if own and not trusted:
        return not_checked(Stage.STATUS, "badges-found-list-key")
    return validity.status(document, trusted)


def status_list(reader: Reader, data: bytes, asked: Asked) -> StatusList:
    """A status list that somebody brought along. Refused where it is none, is not as it was signed, or has ended."""
    try:
        reading = reader.read(data)
    except Unreadable as error:
        raise Refused(error.message, message("badges-list-fix"), "status-list") from error
    if not _LISTS & types(reading.document):
        raise Refused(message("badges-no-list"), message("badges-list-fix"), "status-list")
    signed, document = reader.signature(reading, asked.known), reading.document
    dates = validity.dates(document, reading.payload, asked.now, signed.method)
    wrong = [f for f in (*signed.findings, *_issuer(document, signed, asked.known), dates) if f.outcome in _BAD]
    if wrong:
        raise Refused(wrong[0].message, message("badges-list-fix"), "status-list")
    return StatusList(document, signed.key)
