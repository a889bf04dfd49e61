"""What an award can be put together from: credentials with their offerings, templates, keys."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from mcdesk.app.awards.issuing import signing_key
from mcdesk.app.badges.keys import signing_key as key_of
from mcdesk.app.badges.ports import Keys
from mcdesk.app.certificates.ports import CertificateFiles
from mcdesk.app.certificates.templates import listed
from mcdesk.app.services import Services
from mcdesk.domain.answers import Reader
from mcdesk.domain.badges.keys import Algorithm, KeyRecord, Standing
from mcdesk.domain.certificates.template import Template
from mcdesk.domain.errors import Refused
from mcdesk.domain.records import Record, RecordKind
from mcdesk.domain.texts import Lang


@dataclass(frozen=True)
class Choices:
    """``templates`` are the own ones of the workspace, then the bundled ones, by a name of their own.

    ``key`` is the one that signs where nobody chooses, None where there is none; ``keys`` are all that can.
    """

    credentials: tuple[Record, ...]
    templates: dict[str, Template]
    keys: tuple[KeyRecord, ...]
    key: KeyRecord | None
    token_keys: dict[str, KeyRecord]
    """The key for JSON Web Tokens of each issuer that has one."""
    has_keyring: bool


def choices(services: Services, keys: Keys, files: CertificateFiles) -> Choices:
    """What is there now."""
    try:
        key = signing_key(services, keys)
    except Refused:
        key = None
    records = keys.records()
    usable = [r for r in records if r.public.algorithm is Algorithm.ED25519 and r.standing is Standing.IN_USE]
    tokens = {r.issuer: key_of(records, r.issuer, Algorithm.RS256) for r in usable}
    issued = tuple(r for r in services.store.records(RecordKind.CREDENTIAL) if r.version)
    named = {f"{'own' if one.own else 'bundled'}:{one.template.id}": one.template for one in listed(services, files)}
    found = {issuer: one for issuer, one in tokens.items() if one is not None}
    return Choices(issued, named, tuple(reversed(usable)), key, found, keys.has_keyring)


def offerings(credential: Record) -> Sequence[tuple[str, str]]:
    """The id of each offering of a credential and its days, as they were written; the last one first."""
    rows = Reader(credential.answers).rows("offerings")
    named = [(row.id, " – ".join(d for d in (row.text("starts"), row.text("ends")) if d)) for row in rows]
    return [(key, days or key) for key, days in reversed(named)]


def template_names(found: Choices, lang: Lang) -> Sequence[tuple[str, str]]:
    """The templates to choose from, by their names."""
    return [(key, template.name.to(lang)) for key, template in found.templates.items()]
