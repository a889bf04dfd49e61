"""The state of a record as an icon and a colour; its word stands beside them."""

from __future__ import annotations

from mcdesk.domain.records import State

LOOK = {
    State.DRAFT: ("circle-dashed", "text_quiet"),
    State.SUBMITTED: ("send", "accent"),
    State.RETURNED: ("undo-2", "warning"),
    State.DECLINED: ("x", "text_quiet"),
    State.WITHDRAWN: ("inbox", "text_quiet"),
    State.APPROVED: ("check", "accent"),
    State.IN_DEVELOPMENT: ("pencil", "accent"),
    State.READY: ("circle-dot", "accent"),
    State.ACTIVE: ("circle-check", "success"),
    State.REVIEW_DUE: ("history", "warning"),
    State.SUSPENDED: ("circle-alert", "warning"),
    State.RETIRED: ("inbox", "text_quiet"),
}


def look_of(state: State) -> tuple[str, str]:
    """The icon of any state and its colour; that of a step in between, which an institution adds, is a circle."""
    return LOOK.get(state, ("circle-dot", "accent"))
