"""The keys that sign: made, rotated, backed up, restored, published. Who may do that, the profile says."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from mcdesk.app.acting import Acting
from mcdesk.app.badges.ports import Keys, OpenKey
from mcdesk.domain.answers import Json
from mcdesk.domain.badges import did
from mcdesk.domain.badges.keys import Algorithm, Keeping, KeyRecord, Standing
from mcdesk.domain.errors import Refused
from mcdesk.domain.people import Right
from mcdesk.domain.texts import message


@dataclass(frozen=True)
class Wanted:
    """A key to make. ``issuer`` is a ``did:web`` or the place of one (``example.org/badges``), "" for a ``did:key``."""

    issuer: str = ""
    algorithm: Algorithm = Algorithm.ED25519
    keeping: Keeping = Keeping.KEYRING
    passphrase: str = ""


def new_key(acting: Acting, keys: Keys, wanted: Wanted, at: datetime) -> KeyRecord:
    """Make a key.

    Refused: ``rights-not-yours``, ``badges-domain``, ``badges-key-needs-issuer``, ``badges-has-key``, and as the keeper
    does.
    """
    acting.check(Right.KEYS)
    issuer = wanted.issuer if wanted.issuer.startswith("did:key:") else ""
    if wanted.issuer and not issuer:
        issuer = did.did_web(wanted.issuer)
    if not issuer and wanted.algorithm is not Algorithm.ED25519:
        raise Refused(message("badges-key-needs-issuer"), message("badges-key-needs-issuer-fix"), "issuer")
    if issuer and wanted.algorithm is Algorithm.ED25519 and not did.is_did_web(issuer):
        raise Refused(message("badges-domain", place=issuer), message("badges-domain-fix"), "issuer")
    if issuer and signing_key(keys.records(), issuer, wanted.algorithm):
        raise Refused(message("badges-has-key", issuer=issuer), message("badges-has-key-fix"), "issuer")
    return keys.make(wanted.algorithm, issuer, wanted.keeping, wanted.passphrase, at)


def signing_key(records: Sequence[KeyRecord], issuer: str, algorithm: Algorithm) -> KeyRecord | None:
    """The key in use of an issuer, the newest where there are several; None where there is none."""
    fitting = [r for r in records if r.issuer == issuer and r.public.algorithm is algorithm]
    return next((r for r in reversed(fitting) if r.standing is Standing.IN_USE), None)


def chosen(records: Sequence[KeyRecord], name: str) -> KeyRecord:
    """The key with this id, or whose id or fingerprint begins so. Refused (``badges-no-key``, ``badges-two-keys``)."""
    plain = name.replace(" ", "")
    exact = [r for r in records if r.id == name]
    found = exact or [r for r in records if plain and (r.id + "\n" + r.fingerprint.replace(" ", "")).find(plain) >= 0]
    if len(found) > 1:
        raise Refused(message("badges-two-keys", key=name), message("badges-two-keys-fix"), "key")
    if not found:
        raise Refused(message("badges-no-key", key=name), message("badges-no-key-fix"), "key")
    return found[0]


def rotate(
    acting: Acting, keys: Keys, old: KeyRecord, passphrase: str, at: datetime, *, compromised: bool = False
) -> KeyRecord:
    """A new key for the same issuer; the old one signs no more. ``compromised``: what it signed counts no more.

    Refused (``rights-not-yours``), (``badges-key-is-issuer``) for a ``did:key``, whose identity is the key, and
    (``badges-key-retired``).
    """
    acting.check(Right.KEYS)
    if not did.is_did_web(old.issuer):
        raise Refused(message("badges-key-is-issuer"), message("badges-key-is-issuer-fix"), "key")
    if old.standing is not Standing.IN_USE:
        raise Refused(message("badges-key-retired", key=old.fingerprint), message("badges-key-retired-fix"), "key")
    made = keys.make(old.public.algorithm, old.issuer, old.keeping, passphrase, at)
    retire(keys, old, at, compromised=compromised)
    return made


def retire(keys: Keys, key: KeyRecord, at: datetime, *, compromised: bool = False) -> KeyRecord:
    """The key signs no more."""
    standing = Standing.COMPROMISED if compromised else Standing.RETIRED
    record = replace(key, standing=standing, retired=key.retired or at.replace(microsecond=0))
    keys.update(record)
    return record


def back_up(acting: Acting, keys: Keys, key: OpenKey, path: Path, passphrase: str, at: datetime) -> KeyRecord:
    """Write a backup that has proved to open and to sign, and remember that there is one.

    Refused (``rights-not-yours``), and as the keeper does.
    """
    acting.check(Right.KEYS)
    keys.back_up(key, path, passphrase)
    record = replace(key.record, backed_up=at.replace(microsecond=0))
    keys.update(record)
    return record


@dataclass(frozen=True)
class Backup:
    """A backup to take a key back from, with its passphrase, and how the key is kept from now on."""

    path: Path
    passphrase: str
    keeping: Keeping = Keeping.KEYRING
    keep_passphrase: str = ""


def restore(acting: Acting, keys: Keys, backup: Backup) -> KeyRecord:
    """Take a key back, once it opens and signs. Refused as the keeper does, and (``rights-not-yours``)."""
    acting.check(Right.KEYS)
    return keys.restore(backup.path, backup.passphrase, backup.keeping, backup.keep_passphrase)


def published(records: Sequence[KeyRecord], issuer: str) -> dict[str, Json]:
    """The ``did.json`` of a ``did:web`` issuer. Refused where it has no key here, or needs no document."""
    if not did.is_did_web(issuer):
        raise Refused(message("badges-nothing-to-publish"), message("badges-nothing-to-publish-fix"), "issuer")
    if not any(r.issuer == issuer for r in records):
        raise Refused(message("badges-no-issuer", issuer=issuer), message("badges-no-key-fix"), "issuer")
    return did.document(issuer, records)


def only_issuer(records: Sequence[KeyRecord]) -> str:
    """The issuer whose key is here, where there is one only. Refused (``badges-which-issuer``)."""
    issuers = list(dict.fromkeys(r.issuer for r in records))
    if len(issuers) != 1:
        known = ", ".join(issuers) or "-"
        raise Refused(message("badges-which-issuer", known=known), message("badges-which-issuer-fix"), "issuer")
    return issuers[0]
