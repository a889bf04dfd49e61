"""Going on once everything that was written is kept, without the window standing still for it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from mcdesk.ui.desk import Desk

ROUNDS = 3
"""So often what was typed meanwhile is kept as well before it goes on."""


def when_kept(desk: Desk, then: Callable[[], None], rounds: int = ROUNDS) -> None:
    """Keep the open record and all words beside it, then do ``then``.

    Not where the record could not be saved, which is told as always: what follows would be about an older one.
    """
    draft = desk.draft
    if draft is not None:
        draft.save_now()
    for keeper in desk.keepers:
        keeper.keep_now()

    def kept(_nothing: None) -> None:
        dirty = draft is not None and draft is desk.draft and draft.dirty
        if rounds > 1 and (dirty or any(keeper.behind for keeper in desk.keepers)):
            when_kept(desk, then, rounds - 1)
        elif not dirty:
            then()

    # The store's worker does this after all that was given to it before.
    desk.jobs.store(lambda: None, kept)
