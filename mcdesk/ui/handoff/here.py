"""The workspace that packages go out of and come into."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mcdesk.domain.texts import message
from mcdesk.ui.messages import Banner

if TYPE_CHECKING:
    from mcdesk.app.services import Services
    from mcdesk.ui.desk import Desk


def services_here(desk: Desk) -> Services | None:
    """The open workspace. Where none is open, a banner says so."""
    if desk.services is None:
        told, fix = message("shell-no-workspace"), message("shell-no-workspace-fix")
        desk.messages.show(Banner("handoff", "warning", told, fix))
    return desk.services
