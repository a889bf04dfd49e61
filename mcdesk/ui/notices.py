"""What is told when a workspace was opened, when saving fails, at a fault, when the window cannot close."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from mcdesk.domain.errors import Refused, Unavailable
from mcdesk.domain.texts import Lang, Local, Message, message
from mcdesk.ui import sample_workspace
from mcdesk.ui.desk import Desk
from mcdesk.ui.messages import Banner, Choice

if TYPE_CHECKING:
    from mcdesk.ui.request_acts import RequestActs


def tell(desk: Desk, acts: RequestActs, show_saved: Callable[[], None]) -> None:
    """What the person should know of the workspace that was opened."""
    if desk.services is None:
        return
    store, show = desk.services.store, desk.messages.show
    if desk.sample:
        sample_workspace.tell(desk, desk.services)
    if store.read_only:
        again = (Choice(message("shell-try-again"), lambda: desk.open_workspace(store.path)),)
        held = message("shell-held", holder=store.holder) if store.holder else message("shell-disk-read-only")
        fix = message("shell-held-fix" if store.holder else "shell-disk-read-only-fix")
        show(Banner("read-only", "warning", held, fix, again, closable=False))
    for number, warning in enumerate(store.warnings):
        show(Banner(f"place-{number}", "warning", warning, message("shell-place-fix")))
    ask_recovery(desk, acts, show_saved)


def ask_recovery(desk: Desk, acts: RequestActs, show_saved: Callable[[], None]) -> None:
    """Ask what becomes of interrupted work, where there is some."""
    from mcdesk.ui.recovery import recovery_banner

    if desk.interrupted is not None:
        ways = (
            Choice(message("shell-recovery-continue"), acts.keep_recovered),
            Choice(message("shell-recovery-look"), show_saved),
            Choice(message("shell-recovery-before"), acts.go_back_before, closes=False),
        )
        desk.messages.show(recovery_banner(desk.interrupted, ways))


def not_saved(desk: Desk, error: Refused | Unavailable) -> None:
    """Saving failed; what was written is still in the window."""
    draft = desk.draft
    if draft is None or desk.watch.tells(error):
        return
    again = (Choice(message("shell-retry"), draft.save_now, closes=False),)
    hint = error.hint if isinstance(error, Refused) and error.hint is not None else message("shell-not-saved-fix")
    desk.messages.show(Banner("not-saved", "problem", error.message, hint, again, closable=False))


def fault(desk: Desk, report: Path | None) -> None:
    """The program stumbled; ``report`` is what was written of it, where it could be."""
    from mcdesk.ui.sheets import open_file

    look = (Choice(message("shell-fault-look"), lambda: open_file(report), closes=False),) if report else ()
    desk.messages.show(Banner("fault", "problem", message("shell-fault"), message("shell-fault-fix"), look))


def cannot_close(desk: Desk, close_anyway: Callable[[], None]) -> None:
    """Closing would lose what could not be saved: the person decides."""
    ways = (
        Choice(message("shell-retry"), desk.draft.save_now if desk.draft else desk.keep_words),
        Choice(message("shell-close-anyway"), close_anyway),
    )
    desk.messages.show(Banner("cannot-close", "problem", message("shell-cannot-close"), _what_is_lost(desk), ways))


def _what_is_lost(desk: Desk) -> Message:
    """Since when answers would be lost; that of words not sent yet, where all answers are on the disk."""
    from mcdesk.domain import formats

    saved = desk.draft.request.updated_at if desk.draft is not None and desk.draft.dirty else None
    if saved is None:
        return message("shell-cannot-close-words-fix")
    return message("shell-cannot-close-fix", time=Local(*(formats.moment(saved, lang) for lang in (Lang.EN, Lang.FR))))
