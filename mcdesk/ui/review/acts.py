"""What the menu and the keys do with the conversation about the open record."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from mcdesk.domain.review.reading import at_question
from mcdesk.domain.review.talk import Said, Thread
from mcdesk.domain.texts import message
from mcdesk.ui.focus import focused_in
from mcdesk.ui.review.begun import What, Writing
from mcdesk.ui.review.changes import ChangeActs
from mcdesk.ui.review.talk import Talk
from mcdesk.ui.review.unsent_acts import UnsentActs

if TYPE_CHECKING:
    from mcdesk.ui.draft import Draft
    from mcdesk.ui.main_window import MainWindow
    from mcdesk.ui.review.panel import TalkPanel
    from mcdesk.ui.wizard.view import WizardView


class TalkActs:
    """Lives as long as the window."""

    def __init__(self, window: MainWindow) -> None:
        self._window, self.changes, self.unsent = window, ChangeActs(window), UnsentActs(window)
        self._talk: Talk | None = None
        window.desk.request_opened.connect(self._on_opened)
        window.desk.request_closed.connect(self._on_closed)
        window.desk.watch.heard.connect(self._listen)

    def _on_opened(self, draft: Draft) -> None:
        talk = Talk.of(draft)
        if talk is not self._talk:
            self._talk = talk
            talk.heard.connect(self._tell)
            self.unsent.follow(draft, talk)

    def _on_closed(self) -> None:
        self._talk = None
        self.unsent.told()

    def _listen(self) -> None:
        """Read what colleagues said meanwhile in a shared store; a line at the foot tells of it, the focus stays."""
        if self._talk is not None:
            self._talk.listen()

    def _tell(self, said: tuple[Said, ...]) -> None:
        names = ", ".join(dict.fromkeys(s.who for s in said))
        self._window.desk.messages.confirm(message("review-others-said", count=len(said), who=names))

    def table(self) -> Mapping[str, Callable[[], object]]:
        """The acts by their names in the menus."""
        return {
            "comments": self.toggle,
            "comment": self.comment,
            "suggest": self.suggest,
            "accept-suggestion": self.accept,
            "next-comment": lambda: self.go(1),
            "previous-comment": lambda: self.go(-1),
            **self.changes.table(),
        }

    def places(self) -> Mapping[str, Callable[[], None]]:
        """The redline; the conversation stands beside the form."""
        return self.changes.places()

    def hold(self, view: WizardView) -> None:
        """Serve the view of the open record."""
        self.changes.hold(view)

    def _view(self) -> WizardView | None:
        window = self._window
        if window.desk.draft is None or window.frame.wizard is None:
            return None
        window.show_place("request")
        view = window.frame.wizard
        if not view.page_key:
            view.open_page(view.draft.page or view.draft.form.pages[0].key)
        return view

    def toggle(self) -> None:
        """Show the conversation with the focus in it, or fold it."""
        view = self._view()
        if view is not None:
            view.beside.toggle()
            if view.beside.talk.showing:
                view.beside.show().start()
            elif view.page is not None:
                view.page.start()

    def comment(self) -> None:
        """Write a comment on the question at hand."""
        view = self._view()
        if view is None or self._silent(view):
            return
        view.beside.talk.begin(Writing(What.COMMENT, view.beside.at))

    def suggest(self) -> None:
        """Write other words for the answer at hand, where it is a text."""
        view = self._view()
        if view is None or self._silent(view):
            return
        if not view.beside.talk.suggest(view.beside.at):
            self._window.desk.messages.confirm(message("review-no-text-fix"))

    def _silent(self, view: WizardView) -> bool:
        if view.beside.talk.silent:
            self._window.desk.messages.confirm(message("review-read-only"))
        return view.beside.talk.silent

    def accept(self) -> None:
        """Take the suggestion that the person is at: the card with the focus, else the one for the question at hand.

        Beside words that are being written its key sends these, as in them.
        """
        view = self._view()
        if view is None:
            return
        if view.beside.talk.writing is not None and focused_in(view.beside.panel().writing) is not None:
            view.beside.talk.send()
            return
        thread = self._suggestion(view)
        if thread is None or not view.beside.talk.accept(thread):
            key = "review-no-suggestion" if thread is None else "review-accept-later"
            self._window.desk.messages.confirm(message(key))
            return
        self._window.desk.messages.confirm(message("review-accepted-said"))

    @staticmethod
    def _suggestion(view: WizardView) -> Thread | None:
        talk = view.beside.talk
        at = talk.find(talk.at)
        offered = [t for t in at_question(talk.visible, view.beside.at) if t.offer is not None and t.open]
        if at is not None and at.offer is not None and at.open and at.ref.field == view.beside.at.field:
            return at
        return next((t for t in offered if t.ref == view.beside.at), offered[0] if offered else None)

    def go(self, step: int) -> None:
        """To the next comment, with its question beside it; -1: to the one before."""
        view = self._view()
        if view is None:
            return
        panel: TalkPanel = view.beside.show()
        found = panel.go(step)
        if found is None:
            self._window.desk.messages.confirm(message("review-none-open"))
            return
        if found.ref.field:
            view.show_ref(found.ref)
            # In a narrow window it gave way to the page.
            view.beside.show()
        panel.stand_on(found.ref)
        panel.show_card(found.id)
