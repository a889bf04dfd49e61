"""Restoring, copying and moving: what closes the workspace for a moment and opens it again."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from mcdesk.app.changes import Change
from mcdesk.app.services import SystemClock
from mcdesk.domain.errors import Refused, Unavailable
from mcdesk.domain.texts import message
from mcdesk.ui.context import Ui
from mcdesk.ui.desk import Desk
from mcdesk.ui.messages import Banner, Choice
from mcdesk.ui.sheets import open_file
from mcdesk.ui.workspace.running import Running

if TYPE_CHECKING:
    from mcdesk.app.upkeep.records import MergeReport, Progress
    from mcdesk.app.upkeep.restoring import Restored


class RestoringActs:
    """Each leaves the workspace open again, whatever happened."""

    def __init__(self, desk: Desk, running: Running) -> None:
        self._desk, self._running = desk, running

    def replace(self, ui: Ui, workspace: Path, source: Path, back: Callable[[], None]) -> None:
        """Put the content of ``source`` into the workspace; ``back`` where it was stopped or could not be."""
        from mcdesk.app.upkeep import restoring

        desk = self._desk
        if not desk.close_workspace():
            return
        files, now = desk.program.files, SystemClock().now()

        def work(progress: Progress) -> Restored:
            return restoring.replace(files, workspace, source, now, progress)

        def failed(error: Refused | Unavailable) -> None:
            desk.open_workspace(workspace, then=back)
            desk.messages.fail(error, key="restored")

        self._running.start(
            ui,
            "upkeep-restoring",
            work,
            self._restored,
            failed,
            stopped=lambda: desk.open_workspace(workspace, then=back),
        )

    def _restored(self, done: Restored) -> None:
        from mcdesk.app.upkeep import restoring

        desk = self._desk

        def note() -> None:
            services = desk.services
            if services is not None:
                desk.jobs.store(lambda: restoring.note(services, done), failed=desk.messages.fail)

        desk.open_workspace(done.workspace, then=note)
        safety = done.safety
        ways: tuple[Choice, ...] = ()
        if safety is None:
            hint = message("upkeep-restored-no-safety")
        else:
            hint = message("upkeep-restored-safety", path=str(safety))
            folder = safety.parent
            ways = (Choice(message("upkeep-open-folder"), lambda: open_file(folder), closes=False),)
        text = message("upkeep-restored", name=done.workspace.stem, file=done.source.name)
        desk.messages.show(Banner("restored", "success", text, hint, ways))

    def merge(self, ui: Ui, source: Path, then: Callable[[MergeReport], None]) -> None:
        """Add what is missing to the open workspace; ``then`` has the report."""
        from mcdesk.app.upkeep import merging

        desk, services = self._desk, self._desk.services
        if services is None or not desk.close_request():
            return
        files, lang = desk.program.files, ui.lang

        def work(progress: Progress) -> Change[MergeReport]:
            return merging.merge(services, files, source, lang, progress)

        def done(change: Change[MergeReport]) -> None:
            desk.hub.changed.emit(change)
            then(change.value)

        self._running.start(ui, "upkeep-merging", work, done)

    def copy(self, ui: Ui, workspace: Path, target: Path) -> None:
        """Save a copy; the workspace stays open."""
        files = self._desk.program.files

        def done(_none: None) -> None:
            ways = (
                Choice(message("upkeep-copy-open"), lambda: self._desk.open_workspace(target)),
                Choice(message("upkeep-open-folder"), lambda: open_file(target.parent), closes=False),
            )
            text = message("upkeep-copied", path=str(target))
            self._desk.messages.show(Banner("copied", "success", text, None, ways))

        self._running.start(ui, "upkeep-copying", lambda p: files.copy(workspace, target, p), done, beside=True)

    def move(self, ui: Ui, workspace: Path, target: Path) -> None:
        """Move the workspace with its backups, and open it there."""
        desk = self._desk
        if not desk.close_workspace():
            return
        files = desk.program.files

        def done(left: Path | None) -> None:
            desk.recent.remove(workspace)
            desk.open_workspace(target)
            text = message("upkeep-moved", path=str(target))
            hint = message("upkeep-moved-left", path=str(left)) if left else message("upkeep-moved-backups")
            desk.messages.show(Banner("moved", "warning" if left else "success", text, hint))

        def failed(error: Refused | Unavailable) -> None:
            desk.open_workspace(workspace)
            desk.messages.fail(error, key="moved")

        def work(progress: Progress) -> Path | None:
            return files.move(workspace, target, progress)

        self._running.start(ui, "upkeep-moving", work, done, failed, stopped=lambda: desk.open_workspace(workspace))
