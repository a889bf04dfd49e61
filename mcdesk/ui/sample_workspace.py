"""The sample workspace in the window: that it is the sample, its awards, and the way back to one's own."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from mcdesk.domain.texts import message
from mcdesk.ui.desk import Desk
from mcdesk.ui.messages import Banner, Choice

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mcdesk.app.changes import Change
    from mcdesk.app.services import Services


def tell(desk: Desk, services: Services) -> None:
    """That it is the sample, until the person puts that away; the header goes on to say so."""
    from mcdesk.app.sample_mark import is_told, set_as_told

    own = (Choice(message("shell-sample-leave"), lambda: leave_sample(desk)),)

    def keep() -> None:
        desk.jobs.store(lambda: set_as_told(services), None, desk.messages.fail)

    def show(told: bool) -> None:
        if not told and desk.services is services:
            desk.messages.show(
                Banner(
                    "sample",
                    "info",
                    message("shell-sample-banner"),
                    message("shell-sample-banner-fix"),
                    own,
                    closed=keep,
                )
            )

    desk.jobs.store(lambda: is_told(services), show)
    _complete(desk, services)


def _complete(desk: Desk, services: Services) -> None:
    """Have its badges awarded, once it is seen: signing takes too long to wait for it."""

    def work() -> Sequence[Change[None]]:
        from mcdesk.app.sample_awards import add_awards, has_awards

        program = desk.program
        return () if has_awards(services) else add_awards(services, program.sample_badges, program.tables)

    def done(changes: Sequence[Change[None]]) -> None:
        for change in changes:
            desk.hub.changed.emit(change)

    desk.jobs.store(work, done, desk.messages.fail)


def leave_sample(desk: Desk) -> None:
    """Back to the person's own workspace."""
    here = desk.services.store.path if desk.services is not None else Path()
    own = next((p for p in desk.recent.paths if p != here), desk.program.default_workspace)
    desk.recent.remove(here)
    if own.exists():
        desk.open_workspace(own)
    elif desk.close_workspace():
        desk.workspace_changed.emit()
