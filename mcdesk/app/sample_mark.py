"""What tells the sample workspace from others; what it is filled with is in :mod:`mcdesk.app.samples`.

Whatever is issued from it is issued by a college that does not exist, with keys that are the sample's alone, so that
nobody takes such a badge for one of the college's.
"""

from __future__ import annotations

from dataclasses import replace

from mcdesk.app.services import Services
from mcdesk.domain.profile import Issuer
from mcdesk.domain.texts import Lang, Local, say

FILE = "mcdesk sample.mcworkspace"
PLACE = "badges.example.org"
"""Where the invented issuer would publish its identity. Nobody ever can: the domain is kept for examples (RFC 2606)."""
_SETTING, _TOLD, _YES = "sample", "sample_told", "yes"


def is_sample(services: Services) -> bool:
    """Whether the open workspace is the sample."""
    return services.store.setting(_SETTING) == _YES


def as_sample(services: Services) -> Services:
    """The sample workspace, in which an invented college awards."""
    profile = services.profile
    invented = Local(*(say(lang, "awards-sample-issuer") for lang in (Lang.EN, Lang.FR)))
    issuer = published(Issuer(invented, "https://example.org"))
    definitions = replace(services.definitions, profile=replace(profile, issuer=issuer))
    return replace(services, definitions=definitions, sample=True)


def published(issuer: Issuer) -> Issuer:
    """An issuer as if it had named where its identity and its status lists are published."""
    return replace(issuer, did=PLACE, status_list=f"https://{PLACE}/status", email="badges@example.org")


def set_as_sample(services: Services) -> None:
    """Mark the open workspace as the sample."""
    services.store.set_setting(_SETTING, _YES)


def is_told(services: Services) -> bool:
    """Whether the person put away what says that the open workspace is the sample."""
    return services.store.setting(_TOLD) == _YES


def set_as_told(services: Services) -> None:
    """Keep in the open workspace that it need not be said again; nothing where it may only be read."""
    if not services.store.read_only:
        services.store.set_setting(_TOLD, _YES)
