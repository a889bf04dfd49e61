"""Two people in one record: what a colleague kept meanwhile is brought together with what is written here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from mcdesk.app.records import restore
from mcdesk.app.shared.meeting import Met, in_trash, meet
from mcdesk.domain.errors import Refused, Unavailable
from mcdesk.domain.merge.choosing import settle
from mcdesk.domain.merge.conflicts import Choices
from mcdesk.domain.texts import message
from mcdesk.ui.messages import Banner, Choice
from mcdesk.ui.store.watch import ELSEWHERE

if TYPE_CHECKING:
    from mcdesk.domain.records import Record
    from mcdesk.ui.draft import Draft
    from mcdesk.ui.main_window import MainWindow

BANNER, PLACE, TRASHED = "together", "together", "together-trashed"


class Together(QObject):
    """One for the window. It follows the open record of a shared store.

    What both changed differently is decided by the person, on a page; until then nothing of the draft is saved.
    """

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window, self._desk = window, window.desk
        self._met: Met | None = None
        self._choices: Choices = {}
        self._desk.request_opened.connect(self._follow)
        self._desk.request_closed.connect(self._forget)
        self._desk.watch.moved.connect(self._look)

    def _follow(self, draft: Draft) -> None:
        if not draft.property("followed"):
            draft.setProperty("followed", True)
            draft.save_failed.connect(self._on_not_saved)

    def _forget(self) -> None:
        self._met, self._choices = None, {}
        self._desk.messages.drop(BANNER)
        self._desk.messages.drop(TRASHED)

    def _on_not_saved(self, error: Refused | Unavailable) -> None:
        if self._desk.watch.shared is not None and error.message.key == ELSEWHERE:
            self._look()

    def _look(self) -> None:
        draft, services = self._desk.draft, self._desk.services
        if draft is None or services is None or self._desk.watch.shared is None:
            return
        base, mine = draft.base, draft.request

        def have(found: tuple[Met | None, bool]) -> None:
            met, thrown = found
            if draft is not self._desk.draft:
                return
            self._tell_trashed(mine, thrown)
            if met is not None:
                if draft.base is base and draft.request is mine:
                    self._bring(draft, met)
                else:
                    self._look()

        self._desk.jobs.store(
            lambda: (meet(services, base, mine), in_trash(services, mine)), have, self._desk.messages.fail
        )

    def _tell_trashed(self, record: Record, thrown: bool) -> None:
        """What is written goes on being saved where nobody looks for it: say so, and offer to take the record out."""
        if not thrown:
            self._desk.messages.drop(TRASHED)
            return
        text, hint = message("shared-trashed", number=record.number), message("shared-trashed-fix")
        out = (Choice(message("shared-trashed-out"), lambda: self._take_out(record)),)
        self._desk.messages.show(Banner(TRASHED, "warning", text, hint, out))

    def _take_out(self, record: Record) -> None:
        services = self._desk.services
        if services is not None:
            self._desk.do(lambda: restore(services, record))

    def _bring(self, draft: Draft, met: Met) -> None:
        messages = self._desk.messages
        if met.mine.answers == met.base.answers:
            draft.bring(met.brought(met.theirs.answers), met.theirs)
        elif not met.theirs.editable:
            text = message("shared-closed", number=met.theirs.number)
            messages.show(Banner(BANNER, "problem", text, message("shared-closed-fix"), closable=False))
            return
        else:
            self._choices = self._standing(met)
            merged = settle(met.merge, self._choices, draft.form)
            if merged.conflicts:
                self._dispute(met, len(merged.conflicts))
                return
            draft.bring(met.brought(merged.answers), met.theirs)
        self._met, self._choices = None, {}
        messages.drop(BANNER)
        if met.theirs_only:
            # Said of this record: it does not stand above another place.
            messages.show(Banner(BANNER, "info", message("shared-brought", count=met.theirs_only), passing=True))

    def _standing(self, met: Met) -> Choices:
        """The choices about what is still as the person saw it."""
        seen = {c.key: c for c in self._met.merge.conflicts} if self._met is not None else {}
        now = {c.key: c for c in met.merge.conflicts}
        return {key: choice for key, choice in self._choices.items() if key in now and now[key] == seen.get(key)}

    def _dispute(self, met: Met, count: int) -> None:
        self._met = met
        decide = (Choice(message("shared-decide"), lambda: self._window.show_place(PLACE), closes=False),)
        text, hint = message("shared-both", count=count), message("shared-both-fix")
        self._desk.messages.show(Banner(BANNER, "warning", text, hint, decide, closable=False))

    def show(self) -> None:
        """The page on which the person decides."""
        from mcdesk.ui.merge.page import Dispute, MergePage

        met, draft, ui = self._met, self._desk.draft, self._window.ui
        if met is None or draft is None:
            self._window.show_place("request")
            return
        dispute = Dispute(
            title=ui.say("shared-both-title", number=met.mine.number),
            merge=met.merge,
            sides=met.sides,
            form=draft.form,
            ours=ui.say("shared-you"),
            theirs=ui.say("shared-colleague"),
            choices=self._choices,
        )
        page = MergePage(ui, dispute)
        self._window.frame.show_page(PLACE, page)
        page.put_off.connect(self._later)
        page.finished.connect(self._decided)
        page.start()

    def _later(self, choices: Choices) -> None:
        self._choices = choices
        self._window.show_place("request")

    def _decided(self, choices: Choices) -> None:
        """Look again first: the colleague may have written on while the person decided."""
        self._choices = choices
        self._window.show_place("request")
        self._look()
