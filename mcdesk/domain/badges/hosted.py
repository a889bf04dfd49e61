"""Badges that are pages of a website: Open Badges 2.0, verified by fetching the page ("hosted").

Source: 1EdTech, Open Badges 2.0: Assertion, BadgeClass, Profile, RevocationList, and "Hosted verification". Everything
is taken from the signed credential of 3.0, so that both say the same: the mark of the recipient is the same, too.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

from mcdesk.domain.answers import Json
from mcdesk.domain.badges.achievement import said
from mcdesk.domain.badges.claims import all_of, part
from mcdesk.domain.badges.values import Document, IssuerProfile
from mcdesk.domain.texts import Lang

CONTEXT = "https://w3id.org/openbadges/v2"
_BASE = re.compile(r"https://[A-Za-z0-9][A-Za-z0-9.-]*\.[A-Za-z]{2,}(:\d+)?(/[A-Za-z0-9._~-]+)*")
_URN = "urn:uuid:"


@dataclass(frozen=True, slots=True)
class Site:
    """The public folder of the pages. ``base`` is its https address, with no slash at the end."""

    base: str

    def issuer(self, lang: Lang) -> str:
        """The page of the college in a language."""
        return f"{self.base}/issuer-{lang.short}.json"

    def revocations(self, lang: Lang) -> str:
        """The list of what was revoked in a language."""
        return f"{self.base}/revoked-{lang.short}.json"

    def badge(self, achievement: str, ending: str = "json") -> str:
        """The page, or the picture, of what is recognized; its id is that of the credential."""
        return f"{self.base}/badges/{achievement.removeprefix(_URN)}.{ending}"

    def assertion(self, badge: str, ending: str = "json") -> str:
        """The page, or the picture, of one badge of one person."""
        return f"{self.base}/assertions/{badge.removeprefix(_URN)}.{ending}"


def site(address: str) -> Site | None:
    """The site at an address; None for what is no plain https folder."""
    plain = address.strip().rstrip("/")
    return Site(plain) if _BASE.fullmatch(plain) else None


def issuer_page(where: Site, issuer: IssuerProfile, lang: Lang) -> Document:
    """The college. Only pages below the base are its own."""
    return said(
        {
            "@context": CONTEXT,
            "type": "Issuer",
            "id": where.issuer(lang),
            "@language": lang.value,
            "name": issuer.name,
            "url": issuer.address,
            "email": issuer.email,
            "description": issuer.description,
            "revocationList": where.revocations(lang),
            "verification": {
                "type": "VerificationObject",
                "verificationProperty": "id",
                "startsWith": f"{where.base}/",
                "allowedOrigins": urlsplit(where.base).netloc,
            },
        }
    )


def badge_page(where: Site, credential: Mapping[str, Any], ending: str) -> Document:
    """What is recognized, from a signed credential of it; ``ending`` is that of its picture."""
    told = part(credential, "credentialSubject", "achievement")
    lang = Lang.of(str(part(told, "inLanguage")))
    return said(
        {
            "@context": CONTEXT,
            "type": "BadgeClass",
            "id": where.badge(str(part(told, "id"))),
            "@language": lang.value,
            "version": part(told, "version"),
            "name": part(told, "name"),
            "description": part(told, "description"),
            "image": where.badge(str(part(told, "id")), ending),
            "criteria": {"type": "Criteria", "narrative": part(told, "criteria", "narrative")},
            "issuer": where.issuer(lang),
            "alignment": [_alignment(one) for one in all_of(part(told, "alignment"))],
            "tags": _texts(told, "tag"),
            "related": [
                {"type": "BadgeClass", "id": where.badge(str(one.get("id"))), "@language": one.get("inLanguage")}
                for one in all_of(part(told, "related"))
            ],
        }
    )


def assertion_page(where: Site, credential: Mapping[str, Any], ending: str) -> Document:
    """That somebody holds it, from the signed credential. No name stands in it, only the mark of the e-mail."""
    subject = part(credential, "credentialSubject")
    marks = (one for one in all_of(part(subject, "identifier")) if one.get("identityType") == "emailAddress")
    mark = next(marks, {})
    badge = str(credential.get("id"))
    return said(
        {
            "@context": CONTEXT,
            "type": "Assertion",
            "id": where.assertion(badge),
            "recipient": {
                "type": "email",
                "hashed": True,
                "salt": mark.get("salt"),
                "identity": mark.get("identityHash"),
            },
            "badge": where.badge(str(part(subject, "achievement", "id"))),
            "image": where.assertion(badge, ending),
            "verification": {"type": "HostedBadge"},
            "issuedOn": credential.get("awardedDate") or credential.get("validFrom"),
            "expires": credential.get("validUntil"),
            "narrative": part(subject, "narrative"),
            "evidence": [_evidence(one) for one in all_of(credential.get("evidence"))],
        }
    )


def revoked_page(where: Site, badge: str) -> Document:
    """What stands in the place of a revoked badge. The reason stays in the ledger: it may be about a person."""
    return {"@context": CONTEXT, "type": "Assertion", "id": where.assertion(badge), "revoked": True}


def revocation_list(where: Site, lang: Lang, badges: Iterable[str]) -> Document:
    """The badges of a language that are no longer good, by their ids."""
    gone: list[Json] = [{"id": where.assertion(badge)} for badge in sorted(set(badges))]
    return {
        "@context": CONTEXT,
        "type": "RevocationList",
        "id": where.revocations(lang),
        "issuer": where.issuer(lang),
        "revokedAssertions": gone,
    }


def _alignment(one: Mapping[str, Any]) -> Document:
    keys = ("targetName", "targetUrl", "targetDescription", "targetFramework", "targetCode")
    return said({"type": "AlignmentObject", **{key: one.get(key) for key in keys}})


def _evidence(one: Mapping[str, Any]) -> Document:
    return said({"type": "Evidence", "id": one.get("id"), "narrative": one.get("narrative"), "name": one.get("name")})


def _texts(value: Any, key: str) -> list[Json]:

    found = value.get(key) if isinstance(value, dict) else None
    return [one for one in found if isinstance(one, str)] if isinstance(found, list) else []
