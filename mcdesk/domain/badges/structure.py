"""Whether a credential of anybody is an Open Badge at all, and what it says of itself."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from mcdesk.domain.badges.claims import ACHIEVEMENT_TYPES, all_of, issuer_id, moment_of, part, said, text, types
from mcdesk.domain.badges.findings import Facts, Finding, Stage, failed, not_checked, passed, warning

_FIRST = {"https://www.w3.org/ns/credentials/v2": "validFrom", "https://www.w3.org/2018/credentials/v1": "issuanceDate"}
_ACHIEVEMENT = ("id", "name", "description", "criteria")
_WRAPPINGS = {"VerifiablePresentation", "EnvelopedVerifiableCredential", "EnvelopedVerifiablePresentation"}
"""What carries badges, and is none."""
STRUCTURE = Stage.STRUCTURE


def structure(document: Mapping[str, Any]) -> list[Finding]:
    """What Open Badges 3.0 requires and the credential lacks; one finding that it passed where it lacks nothing."""
    wrapped = sorted(_WRAPPINGS & types(document))
    if wrapped:
        return [failed(STRUCTURE, "badges-found-wrapped", kind=", ".join(wrapped))]
    lacking = list(_lacking(document))
    found = [failed(STRUCTURE, "badges-found-lacks", fields=", ".join(lacking))] if lacking else []
    if not ACHIEVEMENT_TYPES & types(document):
        found.append(failed(STRUCTURE, "badges-found-no-achievement"))
    if len(said(document.get("credentialSubject"))) > 1:
        found.append(failed(STRUCTURE, "badges-found-subjects"))
    if len(all_of(document.get("credentialStatus"))) > 1:
        found.append(warning(STRUCTURE, "badges-found-statuses"))
    return found or [passed(STRUCTURE, "badges-found-whole")]


def _lacking(document: Mapping[str, Any]) -> Iterator[str]:
    contexts = document.get("@context")
    leading = contexts[0] if isinstance(contexts, list) and contexts else contexts
    begins = _FIRST.get(leading) if isinstance(leading, str) else None
    if begins is None:
        yield "@context"
    if "VerifiableCredential" not in types(document):
        yield "type"
    if not issuer_id(document):
        yield "issuer.id"
    if moment_of(document.get(begins or "validFrom")) is None:
        yield begins or "validFrom"
    yield from (key for key in ("validUntil", "expirationDate") if key in document and not moment_of(document[key]))
    subject = part(document, "credentialSubject")
    if not text(part(subject, "id")) and not all_of(part(subject, "identifier")):
        yield "credentialSubject.id"
    achievement = part(subject, "achievement")
    yield from (f"credentialSubject.achievement.{key}" for key in _ACHIEVEMENT if not part(achievement, key))


def facts(document: Mapping[str, Any], container: str, key: str = "") -> Facts:
    """What a credential of Open Badges 3.0 says of itself."""
    subject = part(document, "credentialSubject")
    names = [i for i in all_of(part(subject, "identifier")) if i.get("identityType") == "name" and not i.get("hashed")]
    begins = document.get("validFrom") or document.get("issuanceDate")
    return Facts(
        container=container,
        version="3.0",
        id=text(document.get("id")),
        name=text(part(subject, "achievement", "name")) or text(document.get("name")),
        issuer=text(issuer_id(document)),
        issuer_name=text(part(document, "issuer", "name")),
        recipient_name=text(names[0].get("identityHash")) if names else "",
        issued=_day(document.get("awardedDate")) or _day(begins),
        ends=_day(document.get("validUntil") or document.get("expirationDate")),
        key=key,
    )


def old_facts(document: Mapping[str, Any], container: str) -> Facts:
    """What an assertion of Open Badges 2.0 says of itself; badge class and issuer mostly stand elsewhere."""
    badge = document.get("badge")
    return Facts(
        container=container,
        version="2.0",
        id=text(document.get("id") or document.get("uid")),
        name=text(part(badge, "name")),
        issuer=text(part(badge, "issuer", "id") or part(badge, "issuer")),
        issuer_name=text(part(badge, "issuer", "name")),
        issued=_day(document.get("issuedOn")),
        ends=_day(document.get("expires")),
    )


def old_structure(document: Mapping[str, Any]) -> list[Finding]:
    """What mcdesk can and cannot say of a badge of Open Badges 2.0 off line."""
    address = text(document.get("id")) or text(part(document, "verify", "url")) or "?"
    way = "signed" if is_signed(document) else "hosted"
    return [
        passed(STRUCTURE, "badges-found-old"),
        not_checked(Stage.SIGNATURE, f"badges-found-old-{way}", address=address),
    ]


def is_signed(document: Mapping[str, Any]) -> bool:
    """Whether a badge of Open Badges 2.0 says that it is signed, and not hosted."""
    kind = part(document, "verification", "type") or part(document, "verify", "type")
    return isinstance(kind, str) and "sign" in kind.lower()


def _day(value: Any) -> str:
    found = moment_of(value)
    return found.date().isoformat() if found else ""
