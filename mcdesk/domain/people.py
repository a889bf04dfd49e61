"""Who works with a workspace: identities, and the roles that an institution knows."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from mcdesk.domain.texts import Local

ADMINISTRATOR = "administrator"
"""May do whatever any other role may."""


class Right(StrEnum):
    """What not everybody may do with badges; the profile says which roles may."""

    AWARD = "award"
    CORRECT = "correct_or_revoke"
    KEYS = "manage_keys"
    REMOVE = "remove_learner"


@dataclass(frozen=True, slots=True)
class Role:
    """What a person is at the institution, by the profile. ``does``: what the role is there for."""

    key: str
    label: Local
    does: Local = Local()


@dataclass(frozen=True, slots=True)
class Identity:
    """A key that signed here, and how its owner called themselves last. Off line, nobody has verified that name.

    ``key`` is the public key (Ed25519, multibase); ``role`` the key of a role of the profile.
    """

    key: str
    name: str
    role: str
    email: str
    since: datetime
