"""The keys that are at hand: those of this machine, and in the sample those of the sample alone."""

from __future__ import annotations

from mcdesk.app.badges.ports import BadgeTools
from mcdesk.app.services import Program, Services
from mcdesk.domain.badges.known import KnownKeys, own_keys


def tools_in(program: Program, services: Services | None) -> BadgeTools:
    """What works on badges in the open workspace (None for none)."""
    return program.sample_badges if services is not None and services.sample else program.badges


def known_here(program: Program) -> KnownKeys:
    """The keys that badges are checked against: those of this machine, and those of the sample as what they are."""
    return own_keys(program.badges.keys.records()).with_samples(program.sample_badges.keys.records())
