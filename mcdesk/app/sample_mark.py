"""What tells the sample workspace from others; what it is filled with is in :mod:`mcdesk.app.samples`.

How it works is in :mod:`mcdesk.app.sample_working`: a start needs that for no other workspace.
"""

from __future__ import annotations

from mcdesk.app.services import Services

FILE = "mcdesk sample.mcworkspace"
SETTING = "sample"
"""The setting that marks it."""
_TOLD, _YES = "sample_told", "yes"


def is_sample(services: Services) -> bool:
    """Whether the open workspace is the sample."""
    return services.store.setting(SETTING) == _YES


def set_as_sample(services: Services) -> None:
    """Mark the open workspace as the sample."""
    services.store.set_setting(SETTING, _YES)


def is_told(services: Services) -> bool:
    """Whether the person put away what says that the open workspace is the sample."""
    return services.store.setting(_TOLD) == _YES


def set_as_told(services: Services) -> None:
    """Keep in the open workspace that it need not be said again; nothing where it may only be read."""
    if not services.store.read_only:
        services.store.set_setting(_TOLD, _YES)
