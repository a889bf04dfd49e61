"""The state of a credential as an icon and a colour; its word stands beside them."""

from __future__ import annotations

from mcdesk.domain.records import State

LOOK = {
    State.DRAFT: ("circle-dashed", "text_quiet"),
    State.APPROVED: ("check", "accent"),
    State.IN_DEVELOPMENT: ("pencil", "accent"),
    State.READY: ("circle-dot", "accent"),
    State.ACTIVE: ("circle-check", "success"),
    State.REVIEW_DUE: ("history", "warning"),
    State.SUSPENDED: ("circle-alert", "warning"),
    State.RETIRED: ("inbox", "text_quiet"),
}
