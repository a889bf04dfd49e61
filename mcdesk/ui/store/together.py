"""Two people in one record: what a colleague kept meanwhile is brought together with what is written here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from mcdesk.app.shared.meeting import Met, meet
from mcdesk.domain.errors import Refused, Unavailable
from mcdesk.domain.texts import message
from mcdesk.ui.messages import Banner
from mcdesk.ui.store.watch import ELSEWHERE

if TYPE_CHECKING:
    from mcdesk.ui.desk import Desk
    from mcdesk.ui.draft import Draft

BANNER = "together"


class Together(QObject):
    """One for the window. It follows the open record of a shared store."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        desk.request_opened.connect(self._follow)
        desk.watch.moved.connect(self._look)

    def _follow(self, draft: Draft) -> None:
        if not draft.property("followed"):
            draft.setProperty("followed", True)
            draft.save_failed.connect(self._on_not_saved)

    def _on_not_saved(self, error: Refused | Unavailable) -> None:
        if self._desk.watch.shared is not None and error.message.key == ELSEWHERE:
            self._look()

    def _look(self) -> None:
        draft, services = self._desk.draft, self._desk.services
        if draft is None or services is None or self._desk.watch.shared is None:
            return
        base, mine = draft.base, draft.request

        def have(met: Met | None) -> None:
            if met is not None and draft is self._desk.draft:
                if draft.base is base and draft.request is mine:
                    self._bring(draft, met)
                else:
                    self._look()

        self._desk.jobs.store(lambda: meet(services, base, mine), have, self._desk.messages.fail)

    def _bring(self, draft: Draft, met: Met) -> None:
        messages = self._desk.messages
        if met.mine.answers == met.base.answers:
            draft.bring(met.brought(met.theirs.answers), met.theirs)
        elif not met.theirs.editable:
            text = message("shared-closed", number=met.theirs.number)
            messages.show(Banner(BANNER, "problem", text, message("shared-closed-fix"), closable=False))
            return
        elif not met.merge.conflicts:
            draft.bring(met.brought(met.merge.answers), met.theirs)
        if met.theirs_only:
            messages.show(Banner(BANNER, "info", message("shared-brought", count=met.theirs_only)))
