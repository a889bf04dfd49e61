"""Who awards: the issuer as a badge names it, its key, and where its status list is published."""

from __future__ import annotations

import secrets

from mcdesk.app.badges import keys as verbs
from mcdesk.app.badges.ports import Keys
from mcdesk.app.services import Services
from mcdesk.domain.badges import did
from mcdesk.domain.badges.keys import Algorithm, KeyRecord, Standing
from mcdesk.domain.badges.values import IssuerProfile
from mcdesk.domain.errors import Refused
from mcdesk.domain.texts import Lang, message

_LIST = "award-status-list"


def signing_key(services: Services, keys: Keys, name: str = "") -> KeyRecord:
    """The key that signs: the one that is named, else that of the profile's issuer, else the newest in use.

    Refused (``awards-no-key``) where there is none, (``badges-key-kind``) where it is of another kind.
    """
    records = keys.records()
    if name:
        return verbs.chosen(records, name)
    place = services.profile.issuer.did
    if place:
        issuer = place if place.startswith("did:key:") else did.did_web(place)
        found = verbs.signing_key(records, issuer, Algorithm.ED25519)
    else:
        usable = [r for r in records if r.public.algorithm is Algorithm.ED25519 and r.standing is Standing.IN_USE]
        found = usable[-1] if usable else None
    if found is None:
        raise Refused(message("awards-no-key"), message("awards-no-key-fix", place=place or "–"), "key")
    return found


def key_for(keys: Keys, issuer: str) -> KeyRecord:
    """The key in use of an issuer. Refused (``awards-no-key``) where it has none here."""
    found = verbs.signing_key(keys.records(), issuer, Algorithm.ED25519)
    if found is None:
        raise Refused(message("awards-no-key"), message("awards-no-key-fix", place=issuer), "key")
    return found


def token_key(keys: Keys, issuer: str) -> KeyRecord:
    """The key that signs JSON Web Tokens of an issuer. Refused (``awards-no-token-key``) where it has none."""
    found = verbs.signing_key(keys.records(), issuer, Algorithm.RS256)
    if found is None:
        raise Refused(message("awards-no-token-key", issuer=issuer), message("awards-no-token-key-fix"), "key")
    return found


def issuer_profile(services: Services, issuer: str, lang: Lang) -> IssuerProfile:
    """The college as a badge names it."""
    own = services.profile.issuer
    return IssuerProfile(issuer, own.name.to(lang), own.url, own.email)


def list_address(services: Services) -> str:
    """Where the status list of this workspace is published, "" where the profile names no public place.

    Each workspace has a list of its own, so that two of them never write over each other's.
    """
    place = services.profile.issuer.status_list
    if not place:
        return ""
    name = services.store.setting(_LIST)
    if not name:
        new = secrets.token_hex(4)
        # The name that somebody else gave in the same moment stays: it stands in their badges.
        services.store.change_settings([_LIST], lambda now: {_LIST: now[_LIST] or new})
        name = services.store.setting(_LIST)
    return f"{place.rstrip('/')}/{name}.json"
