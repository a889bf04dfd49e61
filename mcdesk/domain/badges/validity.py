"""Whether a badge counts today, and for whom."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any

from mcdesk.domain import formats
from mcdesk.domain.badges.claims import all_of, moment_of, one_of, part, said, seconds, text, types
from mcdesk.domain.badges.findings import Finding, Outcome, Stage, failed, not_checked, passed
from mcdesk.domain.badges.identity import is_email
from mcdesk.domain.badges.status_list import decoded_list, is_set

_WORST = (Outcome.FAILED, Outcome.NOT_CHECKED, Outcome.WARNING, Outcome.PASSED)
_BEGINS, _ENDS = ("validFrom", "issuanceDate", "issuedOn"), ("validUntil", "expirationDate", "expires")
_LISTED = {"BitstringStatusListEntry", "StatusList2021Entry"}


def dates(document: Mapping[str, Any], payload: Mapping[str, Any] | None, now: datetime, method: str = "") -> Finding:
    """Whether it has begun and has not ended: ``validFrom`` <= now < ``validUntil``.

    Those of a token as well, and the end of the proof that was made with ``method``.
    """
    claims = payload or {}
    proofs = [p for p in all_of(document.get("proof")) if method and p.get("verificationMethod") == method]
    begins = [d for d in (*(moment_of(document.get(k)) for k in _BEGINS), seconds(claims.get("nbf"))) if d]
    known = (*(moment_of(document.get(k)) for k in _ENDS), *(moment_of(one_of(p.get("expires"))) for p in proofs))
    ends = [d for d in (*known, seconds(claims.get("exp"))) if d]
    if begins and max(begins) > now:
        return failed(Stage.DATES, "badges-found-not-yet", day=formats.days(max(begins).date()))
    if ends and min(ends) <= now:
        return failed(Stage.DATES, "badges-found-ended", day=formats.days(min(ends).date()))
    if ends:
        return passed(Stage.DATES, "badges-found-until", day=formats.days(min(ends).date()))
    return passed(Stage.DATES, "badges-found-no-end")


def recipient(document: Mapping[str, Any], email: str) -> Finding:
    """Whether the badge is of the person with this address; only asked where ``email`` is given."""
    if not email.strip():
        return not_checked(Stage.RECIPIENT, "badges-found-nobody-asked")
    subject = part(document, "credentialSubject")
    entries = all_of(part(subject, "identifier")) or _old_recipient(document)
    answers = [is_email(entry, email) for entry in entries]
    if part(subject, "id") == f"mailto:{email.strip()}" or any(answers):
        return passed(Stage.RECIPIENT, "badges-found-recipient", email=email.strip())
    if False in answers:
        return failed(Stage.RECIPIENT, "badges-found-other-recipient", email=email.strip())
    return not_checked(Stage.RECIPIENT, "badges-found-no-email")


def _old_recipient(document: Mapping[str, Any]) -> list[dict[str, Any]]:
    """The recipient of Open Badges 2.0 in the terms of 3.0; the first badges had the address, or its hash, alone."""
    alone, salt = document.get("recipient"), document.get("salt", "")
    if isinstance(alone, str):
        hashed = alone.partition("$")[0] in ("sha256", "md5")
        return [{"identityType": "email", "hashed": hashed, "identityHash": alone, "salt": salt}]
    return [
        {**old, "identityType": old.get("type"), "identityHash": old.get("identity")}
        for old in all_of(document.get("recipient"))
    ]


def status(document: Mapping[str, Any], lists: Iterable[Mapping[str, Any]]) -> Finding:
    """Whether it was revoked, by the status lists at hand, whose own signatures were checked before."""
    entries = said(document.get("credentialStatus"))
    if not entries:
        return passed(Stage.STATUS, "badges-found-no-status")
    every = list(lists)
    return min((_by_entry(entry, every) for entry in entries), key=lambda found: _WORST.index(found.outcome))


def _by_entry(entry: Any, lists: Iterable[Mapping[str, Any]]) -> Finding:
    """What one entry says: a badge may stand in several lists."""
    if not isinstance(entry, dict):
        return not_checked(Stage.STATUS, "badges-found-other-status", kind=text(entry) or "?")
    address, purpose = one_of(entry.get("statusListCredential")), one_of(entry.get("statusPurpose"))
    readable = types(entry) & _LISTED and one_of(entry.get("statusSize")) in (None, 1)
    if not readable or purpose != "revocation" or not isinstance(address, str):
        kind = f"{text(one_of(entry.get('type'))) or '?'}, {text(purpose) or '?'}"
        return not_checked(Stage.STATUS, "badges-found-other-status", kind=kind)
    found = next((one for one in lists if one.get("id") == address), None)
    if found is None:
        return not_checked(Stage.STATUS, "badges-found-no-list", address=text(address))
    return _in_list(found, one_of(entry.get("statusListIndex")), text(address))


def _in_list(found: Mapping[str, Any], index: Any, address: str) -> Finding:
    """What the list says of a place."""
    subject = part(found, "credentialSubject")
    encoded = part(subject, "encodedList")
    bits = decoded_list(encoded) if isinstance(encoded, str) else None
    revoked = is_set(bits, _index(index)) if bits is not None else None
    if revoked is None or part(subject, "statusPurpose") != "revocation":
        return failed(Stage.STATUS, "badges-found-bad-list", address=address)
    if revoked:
        return failed(Stage.STATUS, "badges-found-revoked")
    made = moment_of(found.get("validFrom"))
    return passed(Stage.STATUS, "badges-found-not-revoked", day=formats.days(made.date()) if made else "?")


def _index(value: Any) -> int:
    """The place in the list; -1, which is in none, for what is no number."""
    if isinstance(value, bool):
        return -1
    if isinstance(value, int):
        return value
    return int(value) if isinstance(value, str) and value.isascii() and value.isdigit() and len(value) < 12 else -1
