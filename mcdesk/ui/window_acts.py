"""What the menus and buttons of the window do."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Protocol, runtime_checkable

from PySide6.QtWidgets import QApplication, QLineEdit, QTextEdit

from mcdesk.domain.texts import message
from mcdesk.ui.messages import Banner, Choice, announce
from mcdesk.ui.panes import next_pane
from mcdesk.ui.sheets import open_file
from mcdesk.ui.trail import Stepping

if TYPE_CHECKING:
    from mcdesk.app.exporting import Exported
    from mcdesk.app.proposal import ProposalOptions
    from mcdesk.domain.records import Record
    from mcdesk.ui.draft import Draft
    from mcdesk.ui.main_window import MainWindow
    from mcdesk.ui.printing.choices import Chosen
    from mcdesk.ui.wizard.view import WizardView

REVIEW = "review"
"""The view of the page that shows the proposal."""


@runtime_checkable
class Pasting(Protocol):
    """What takes other things than words from the clipboard: a file."""

    def paste(self) -> None:
        """Take what was copied, or say why not."""


class WindowActs:
    """The acts of one window."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window

    def table(self) -> Mapping[str, Callable[[], object]]:
        """Every act by its name in the menus."""
        window, desk, look = self._window, self._window.desk, self._window.appearance
        return {
            "new": desk.new_request,
            "open": self.open,
            "new-workspace": self.new_workspace,
            "sample": desk.open_sample,
            "save": self.save,
            "preview": self.preview,
            "print": self.print,
            "under-way": self.under_way,
            "said": self.said,
            "submit": self.submit,
            "export": self.export,
            "close": desk.close_request,
            "quit": window.close,
            "undo": self.undo,
            "redo": self.redo,
            "cut": lambda: self._edit("cut"),
            "copy": lambda: self._edit("copy"),
            "paste": lambda: self._edit("paste"),
            "select-all": lambda: self._edit("selectAll"),
            "home": lambda: window.show_place("home"),
            "requests": lambda: window.show_place("requests"),
            "overview": lambda: self._wizard(lambda w: w.open_overview()),
            "next-problem": lambda: self.next_problem(1),
            "previous-problem": lambda: self.next_problem(-1),
            "next-page": lambda: self._beside(1),
            "previous-page": lambda: self._beside(-1),
            "back": lambda: self.step(-1),
            "forward": lambda: self.step(1),
            "next-pane": lambda: next_pane(window.frame, 1),
            "previous-pane": lambda: next_pane(window.frame, -1),
            "larger": lambda: look.zoom(1),
            "smaller": lambda: look.zoom(-1),
            "normal": lambda: look.zoom(0),
            "tasks": lambda: self._wizard(lambda w: w.columns.toggle_tasks()),
            "guide": lambda: self._wizard(lambda w: w.beside.toggle_guide()),
            "help-question": self.help,
            "about": lambda: window.show_place("about"),
        }

    def places(self) -> Mapping[str, Callable[[], None]]:
        """Its place in the window."""
        return {"about": self.show_about}

    def under_way(self) -> None:
        """List the work that is under way."""
        from mcdesk.ui.under_way import UnderWaySheet

        UnderWaySheet(self._window.ui, self._window).open()

    def said(self) -> None:
        """List what was said, to be read again."""
        from mcdesk.ui.said_sheet import SaidSheet

        SaidSheet(self._window.ui, self._window.desk.messages, self._window).open()

    def show_about(self) -> None:
        """What the program is, and the licences of what it is made of."""
        from mcdesk.ui.about.page import AboutPage

        page = AboutPage(self._window.ui)
        self._window.frame.show_page("about", page)
        page.start()

    def _wizard(self, act: Callable[[WizardView], None]) -> None:
        wizard = self._window.frame.wizard
        if wizard is not None and self._window.desk.draft is not None:
            self._window.show_place("request")
            act(wizard)

    def _folder(self) -> Path:
        desk = self._window.desk
        here = desk.services.store.path if desk.services is not None else desk.program.default_workspace
        return here.parent if here.parent.is_dir() else Path.home()

    def undo(self) -> None:
        """Take the last edit of the open record back, on whichever page it was; elsewhere what a banner takes back."""
        draft, messages = self._window.desk.draft, self._window.desk.messages
        if self._window.place == "request":
            if draft is not None:
                draft.undo_stack.undo()
        elif messages.undoing is not None:
            messages.choose(*messages.undoing)

    def redo(self) -> None:
        """Do again what was taken back."""
        if self._window.desk.draft is not None:
            self._window.desk.draft.undo_stack.redo()

    def open(self) -> None:
        """Open another workspace."""
        from mcdesk.ui import files

        path = files.ask_open(self._window.ui, self._window, self._folder())
        if path is not None:
            self._window.desk.open_workspace(path)

    def new_workspace(self) -> None:
        """Make another workspace. One that is there is left as it is, whatever the dialog asked, and may be opened."""
        from mcdesk.ui import files

        desk, path = self._window.desk, files.ask_new(self._window.ui, self._window, self._folder())
        if path is not None and path.exists():
            ways = (Choice(message("shell-open-existing"), lambda: desk.open_workspace(path)),)
            said, fix = message("store-exists", file=path.name), message("store-exists-fix")
            desk.messages.show(Banner("exists", "info", said, fix, ways, passing=True))
        elif path is not None:
            desk.open_workspace(path, create=True)

    def save(self) -> None:
        """Save at once, and say so."""
        draft = self._window.desk.draft
        if draft is not None and draft.flush():
            self._window.desk.messages.confirm(message("shell-all-saved"))

    def preview(self) -> None:
        """Show the proposal, on the page of the form that reviews it."""

        def go(wizard: WizardView) -> None:
            wizard.open_page(self._review())
            if wizard.page is not None:
                wizard.page.show_proposal()

        self._wizard(go)

    def print(self) -> None:
        """Show the pages that go to the printer."""
        from mcdesk.ui.guide.page import GuidePage
        from mcdesk.ui.printing.sheet import PrintSheet, printable_draft

        window = self._window
        draft, page = window.desk.draft, window.frame.stack.currentWidget()
        if isinstance(page, GuidePage):
            document = page.printable()
        else:
            document = printable_draft(draft) if draft is not None else None
        if document is not None:
            PrintSheet(window.ui, document, window).open()

    def _review(self) -> str:
        pages = self._window.desk.program.definitions.form.pages
        return next((p.key for p in pages if p.view == REVIEW), pages[-1].key)

    def submit(self) -> None:
        """Submit from the page that reviews the proposal: it shows what stands in the way, or what happens next.

        From another page it leads there: nothing is frozen that was not looked at.
        """

        def go(wizard: WizardView) -> None:
            there = wizard.page_key == self._review()
            wizard.open_page(self._review())
            page = wizard.page
            if page is not None and there:
                page.go_on()
            elif page is not None:
                page.ask_to_submit()

        self._wizard(go)

    def export(self) -> None:
        """Ask how the proposal is made and where it goes, and write it there as a PDF."""
        from mcdesk.ui.panels.review.export_sheet import ExportSheet

        draft = self._window.desk.draft
        if draft is not None:
            sheet = ExportSheet(self._window.ui, draft, self._folder(), self._window)
            sheet.chosen.connect(partial(self._export, draft))
            sheet.open()

    def _export(self, draft: Draft, chosen: Chosen, path: Path) -> None:
        from mcdesk.app.exporting import export_request
        from mcdesk.ui.panels.review.options import options_of
        from mcdesk.ui.tasks import Task

        options = options_of(chosen)
        jobs, fail = self._window.desk.jobs, self._window.desk.messages.fail
        work = partial(export_request, draft.services, draft.request, options, path)
        jobs.store(work, partial(self._exported, options), fail, Task(message("underway-exporting", name=path.name)))

    def _exported(self, options: ProposalOptions, made: Exported) -> None:
        from mcdesk.ui.panels.review.export_sheet import made_as

        look = (Choice(message("shell-open-pdf"), lambda: open_file(made.path), closes=False),)
        said = message("shell-exported", path=str(made.path))
        self._window.desk.messages.show(Banner("exported", "success", said, made_as(options), look))

    def duplicate(self, request: Record) -> None:
        """A copy as a new draft."""
        title = self._window.ui.say("requests-copy-title", title=request.title)
        self._window.request_acts.duplicate(request, title)

    def next_problem(self, by: int) -> None:
        """Go to the next problem (-1: to the one before), or say that there is none."""

        def go(wizard: WizardView) -> None:
            if wizard.next_problem(by) is None:
                self._window.desk.messages.confirm(message("shell-no-problem"))

        self._wizard(go)

    def _beside(self, step: int) -> None:
        def go(wizard: WizardView) -> None:
            keys = [p.key for p in wizard.draft.form.pages]
            at = keys.index(wizard.page_key) + step if wizard.page_key else 0
            wizard.open_page(keys[min(max(at, 0), len(keys) - 1)])

        self._wizard(go)

    def step(self, by: int) -> None:
        """Go back (-1) or forward (1): on the page itself where it has a way of its own, else among the places."""
        window = self._window
        page: object = window.frame.stack.currentWidget()
        if isinstance(page, Stepping) and page.step_on_page(by):
            return
        stop = window.trail.step(by, window.place)
        if stop is None:
            window.desk.messages.confirm(message("shell-no-way-back" if by < 0 else "shell-no-way-on"))
        elif stop.record and (window.desk.draft is None or window.desk.draft.request.id != stop.record):
            window.desk.open_record(stop.record)
        else:
            window.show_place(stop.place)

    def help(self) -> None:
        """Show why the question at hand is asked; the second time, and on every other page, what the guide says."""
        window = self._window
        wizard = window.frame.wizard if window.place == "request" else None
        guide = window.desk.program.definitions.guide
        topic = guide.topic_of_place(window.place)
        if wizard is not None and wizard.page is not None:
            hidden = not wizard.guide.isVisible()
            if hidden:
                wizard.beside.toggle_guide()
            if wizard.guide.turn_to_question() or hidden:
                announce(wizard.guide, wizard.guide.words)
                return
            topic = guide.topic_of(wizard.guide.question) or topic
        window.guide.open_topic(topic.key) if topic is not None else window.show_place("guide")

    def _edit(self, act: str) -> None:
        widget = QApplication.focusWidget()
        if isinstance(widget, QLineEdit | QTextEdit):
            getattr(widget, act)()
        elif act == "paste":
            while widget is not None and not isinstance(widget, Pasting):
                widget = widget.parentWidget()
            if widget is not None:
                widget.paste()
