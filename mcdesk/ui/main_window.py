"""The window: menus, places, and building all of it anew when language, theme or text size change."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QApplication, QWidget

from mcdesk.domain.texts import Message, message
from mcdesk.ui import notices, reading, window_place
from mcdesk.ui.actions import Menus
from mcdesk.ui.appearance import Appearance, at_once
from mcdesk.ui.context import Ui
from mcdesk.ui.crash import CrashGuard
from mcdesk.ui.desk import Desk
from mcdesk.ui.feature_window import FeatureWindow
from mcdesk.ui.focus_ring import ring_around
from mcdesk.ui.frame import Frame
from mcdesk.ui.home.showing import show_home
from mcdesk.ui.messages import Banner
from mcdesk.ui.pieces import PAUSE
from mcdesk.ui.preferring import prefer
from mcdesk.ui.spelling.service import Spelling
from mcdesk.ui.titles import window_title
from mcdesk.ui.trail import Trail

if TYPE_CHECKING:
    from mcdesk.app.services import Program
    from mcdesk.ui.draft import Draft
    from mcdesk.ui.request_acts import RequestActs


class MainWindow(FeatureWindow):
    """One window on one workspace."""

    ui: Ui
    menus: Menus
    frame: Frame

    def __init__(
        self,
        program: Program,
        appearance: Appearance,
        warnings: Callable[[], Sequence[Message]] = tuple,
    ) -> None:
        super().__init__()
        self.setObjectName("main-window")
        self.appearance = appearance
        self.desk = Desk(program, self)
        self.spelling = Spelling(lambda: program.speller, program.preferences, self.desk.jobs, self)
        self.guard = CrashGuard(self._save_at_once, self)
        self._warnings = warnings
        self._place, self.trail = "home", Trail()
        self.loading, self.starting = self.bring_in(self._ready), True
        self.build()
        self.fill()
        self._connect()
        window_place.restore(self, self.ui.preferences.get("window"))

    @cached_property
    def request_acts(self) -> RequestActs:
        """What is done with a request as a whole."""
        from mcdesk.ui.request_acts import RequestActs

        return RequestActs(self.desk, self)

    def _connect(self) -> None:
        self.appearance.change_by = self._change_look
        desk = self.desk
        desk.workspace_changed.connect(self._hear_first)
        desk.record_asked.connect(self.load)
        # Until all features are there, the window is starting.
        desk.jobs.rest_by(None)
        desk.jobs.crashed.connect(self.guard.handle)
        desk.messages.changed.connect(self._name_undo)
        self.guard.happened.connect(self._on_fault)
        self.guard.failed.connect(desk.messages.fail)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._on_focus)

    def _ready(self) -> None:
        # From now on each feature hears of a workspace before its pages are built.
        desk, self.starting = self.desk, False
        desk.workspace_changed.disconnect(self._hear_first)
        desk.record_asked.disconnect(self.load)
        desk.workspace_changed.connect(self._on_workspace)
        desk.request_opened.connect(self._on_opened)
        desk.request_closed.connect(self._on_closed)
        watch = self.vault.locking.watch
        watch.listen(self.windowHandle())
        desk.jobs.rest_by(watch.resting)

    def _hear_first(self) -> None:
        # The first workspace is in sight before the features are there: each looks at it when it is made.
        self._on_workspace()
        if not self.desk.opening:
            # After what the start page reads, which they would hold up.
            self.desk.jobs.store(lambda: None, lambda _none: self._bring_in_later())

    def _bring_in_later(self) -> None:
        self.desk.jobs.pieces.later(self, self.loading)

    def start(self, workspace: Path | None = None, packages: Sequence[Path] = ()) -> None:
        """Open what was open last, or ``workspace``, then look into ``packages``; call it once the window is shown."""
        found = workspace or self.desk.first()
        if found is None:
            # Nothing that is in sight waits for it.
            self.desk.jobs.pieces.later(self, self._dress_later())
            self._bring_in_later()
        else:
            self._read_profile()
            self.desk.open_workspace(found)
        if packages:
            self.opening.open(packages)

    def _dress_later(self) -> Iterator[object]:
        yield PAUSE
        self._read_profile()

    def _read_profile(self) -> None:
        self.desk.jobs.store(lambda: self.desk.program.definitions.profile, lambda p: self._dress(p.colours))

    def _dress(self, colours: object) -> None:
        accent = colours.get("accent", "") if isinstance(colours, dict) else ""
        self.appearance.set_accent(str(accent))
        for number, warning in enumerate(self._warnings()):
            self.desk.messages.show(Banner(f"own-{number}", "warning", warning, message("shell-own-file-fix")))

    def build(self) -> None:
        """Build the menus and an empty frame, in the language and the look of now."""
        self.ui = self.appearance.ui(self.desk.jobs, self.spelling)
        self.menus = Menus(self.ui, self, self.run)
        self.menus.fill_look(self.appearance)
        reading.mark_menus(self.ui, self.desk, self.menus.actions)
        self.menus.fill_recent(self.desk.recent.paths, self.desk.open_workspace)
        self.frame = Frame(self.ui, self.desk, self)
        self.frame.place_wanted.connect(self.show_place)
        self.frame.shown.connect(self.retitle)
        self.setCentralWidget(self.frame)

    def fill(self, *, overview: bool = False) -> None:
        """Put the open record, on a page or its ``overview``, and the page of the place into the frame."""
        self._hold_draft()
        if overview and self.frame.wizard is not None:
            self.frame.wizard.open_overview()
        self.show_place(self._place)

    def _change_look(self, apply: Callable[[], None]) -> None:
        from mcdesk.ui.rebuilding import built_anew

        self.desk.jobs.pieces.later(self, built_anew(self, apply))

    @property
    def place(self) -> str:
        """The place that was gone to last."""
        return self._place

    def _hold_draft(self) -> None:
        if self.desk.draft is not None:
            from mcdesk.ui.showing import hold_record

            hold_record(self)

    def show_place(self, place: str, *, noted: bool = True) -> None:
        """Go to ``home``, ``requests``, ``request`` (the open record), ``recovery`` or the place of a feature."""
        if reading.explained(self, place=place):
            return
        if self._place == "recovery" and place != "recovery":
            notices.ask_recovery(self.desk, self.request_acts, self._look_at_saved)
        if place != self._place:
            self.desk.messages.pass_by()
        self._place = place
        own = {
            "home": self._show_home,
            "request": self._show_request,
            "requests": self._show_requests,
            "recovery": self._show_recovery,
        }
        if place in own:
            own[place]()
        else:
            theirs = (feature.places() for feature in self.features)
            next((places[place] for places in theirs if place in places), self._show_home)()
        header = self.frame.header if self._place == "request" else None
        submitted = header is not None and header.look.submitted
        pages = submitted or self._place == "guide"
        if noted:
            self.trail.note(self._place, self.desk.draft.request.id if self.desk.draft is not None else "")
        self.menus.enable(record=header is not None, submitted=submitted, pages=pages)
        self._name_undo()
        self.retitle()

    def _show_home(self) -> None:
        self._place = "home"
        show_home(self)

    def _show_requests(self) -> None:
        from mcdesk.ui.showing import show_requests

        if not show_requests(self):
            self._show_home()

    def _show_request(self) -> None:
        if self.desk.draft is None:
            self._show_home()
        else:
            self.frame.show_wizard()

    def _show_recovery(self) -> None:
        from mcdesk.ui.showing import show_recovery

        if not show_recovery(self):
            self._show_home()

    def _on_workspace(self) -> None:
        from mcdesk.ui.rebuilding import with_a_focus

        self._place = "home"
        self.trail.forget()
        self.build()
        self.fill()
        self.desk.jobs.pieces.later(self.frame, with_a_focus(self.frame))
        if self.desk.services is not None:
            notices.tell(self.desk, self.request_acts, self._look_at_saved)

    def _look_at_saved(self) -> None:
        self.show_place("recovery")

    def _on_opened(self, draft: Draft) -> None:
        if self.frame.wizard is None:
            draft.undo_stack.indexChanged.connect(self._name_undo)
            draft.changed.connect(self.retitle)
            draft.save_failed.connect(lambda error: notices.not_saved(self.desk, error))
            self._hold_draft()
        self.show_place("request")

    def _on_closed(self) -> None:
        place = self.frame.record_place
        self.frame.drop_draft()
        if self._place == "request":
            # Another record may be about to open: this is no place that anybody went to.
            self.show_place(place if self.desk.services is not None else "home", noted=False)

    def _on_fault(self, report: Path | None) -> None:
        notices.fault(self.desk, report)

    def _on_focus(self, _old: QWidget | None, now: QWidget | None) -> None:
        ring_around(now, self.ui.theme.colour("focus"))

    def _name_undo(self, _index: int = 0) -> None:
        draft = self.desk.draft
        if draft is None or self._place != "request":
            self.menus.name_undo("", "")
            self.menus.actions["undo"].setEnabled(self.desk.messages.undoing is not None)
            return
        stack = draft.undo_stack
        self.menus.name_undo(stack.undoText(), stack.redoText())

    def retitle(self, _what: object = None) -> None:
        """Say in the title what is in sight now, and whether it shows problems."""
        wizard = self.frame.wizard
        wrong = wizard is not None and wizard.has_shown_errors
        page, on_record = self.frame.stack.currentWidget(), self._place == "request"
        self.setWindowTitle(window_title(self.ui, self.desk, page, on_record=on_record, wrong=wrong))

    def _save_at_once(self) -> None:
        if self.desk.draft is not None:
            self.desk.draft.flush()
        self.desk.keep_words()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Save everything first; stay open where something could not be saved and the person has not said so."""
        prefer(self.ui.preferences, "window", window_place.kept(self))
        if not self.desk.shut(self.hide):
            notices.cannot_close(self.desk, self._close_anyway)
            event.ignore()
            return
        self.appearance.change_by = at_once
        event.accept()

    def _close_anyway(self) -> None:
        self.desk.abandon()
        self.close()
