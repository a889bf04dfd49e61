"""The panel beside the list: the key facts of the selected request, and what can be done with it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from mcdesk.app import copying, records
from mcdesk.app.copying import Copied
from mcdesk.domain.records import Record, State
from mcdesk.ui.context import Ui
from mcdesk.ui.desk import Desk
from mcdesk.ui.flow_row import FlowRow
from mcdesk.ui.focus import focused_in
from mcdesk.ui.forms.buttons import button
from mcdesk.ui.forms.controls import alive, wrapped
from mcdesk.ui.requests import facts
from mcdesk.ui.requests.facts import Facts
from mcdesk.ui.requests.missing import Missing

LOOKS = {
    "requests-restore": ("secondary", "undo-2"),
    "requests-duplicate": ("quiet", "copy"),
    "requests-trash": ("quiet", "trash-2"),
}
"""How the buttons look; opening is the one that is filled."""


class RequestPreview(QScrollArea):
    """Shows one request at a time; what the rules say comes a moment later."""

    open_wanted = Signal(object)
    copy_wanted = Signal(object)
    trash_wanted = Signal(object)
    restore_wanted = Signal(object)

    def __init__(self, ui: Ui, desk: Desk, missing: Missing | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui, self._desk, self._missing = ui, desk, missing
        self._copied = Copied()
        self.request: Record | None = None
        self._trashed, self._room = False, True
        self.setObjectName("preview")
        self.setProperty("role", "side")
        self.setAccessibleName(ui.say("requests-preview"))
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def show_request(self, request: Record | None, *, trashed: bool = False) -> None:
        """Show a request, or nothing."""
        if request is not None and request is self.request and trashed == self._trashed:
            return
        self.request, self._trashed = request, trashed
        self.setVisible(request is not None and self._room)
        services = self._desk.services
        if request is None or services is None or self._missing is None:
            return
        self._copied = Copied()
        self._fill(request, self._missing.of(request))
        self._desk.jobs.store(
            lambda: copying.copied(services, request.id),
            lambda marks: self._have_marks(request, marks),
            self._desk.messages.fail,
        )

    def give_room(self, room: bool) -> None:
        """Hide where there is no room."""
        self._room = room
        self.setVisible(room and self.request is not None)

    def know(self, ids: frozenset[str]) -> None:
        """More is known of these requests."""
        if self.request is not None and self._missing is not None and self.request.id in ids:
            self._fill(self.request, self._missing.of(self.request))

    def _have_marks(self, request: Record, marks: Copied) -> None:
        if alive(self) and self.request is request and marks.places and self._missing is not None:
            self._copied = marks
            self._fill(request, self._missing.of(request))

    def _fill(self, request: Record, found: Facts | None) -> None:
        ui, space = self._ui, self._ui.theme.space
        body = QWidget()
        body.setProperty("role", "panel")
        box = QVBoxLayout(body)
        box.setContentsMargins(space(5), space(5), space(5), space(6))
        box.setSpacing(space(1))
        box.addWidget(wrapped(request.number, "hint", body))
        box.addWidget(wrapped(request.title or ui.say("wizard-untitled"), "heading", body))
        box.addSpacing(space(2))
        box.addLayout(self._buttons(request, body))
        for key, words in self._facts(request, found):
            if words:
                box.addSpacing(space(2))
                box.addWidget(wrapped(ui.say(f"requests-fact-{key}"), "small", body))
                box.addWidget(wrapped(words, "", body))
        box.addStretch(1)
        old = focused_in(self)
        name = old.objectName() if old is not None else ""
        self.setWidget(body)
        again = self.findChild(QWidget, name) if name else None
        if again is not None:
            again.setFocus()

    def _facts(self, request: Record, found: Facts | None) -> list[tuple[str, str]]:
        ui, services = self._ui, self._desk.services
        if services is None:
            return []
        count = ui.say("requests-counting")
        progress = problems = count
        if found is not None:
            done, total = found.progress.complete, found.progress.total
            progress = ui.say("requests-unfinished", count=total - done, complete=done, total=total)
            problems = (
                ui.say("home-to-mend", count=found.blocking) if found.blocking else ui.say("home-nothing-to-mend")
            )
            if found.advised:
                problems += " " + ui.say("requests-advised", count=found.advised)
        return [
            ("state", ui.words(records.state_message(request, self._desk.program.definitions.profile))),
            ("progress", progress),
            ("problems", problems),
            ("copied", self._copied_words()),
            ("school", facts.choice_words(services.form, request, "school", ui.lang)),
            ("launch", facts.launch_words(request, ui.lang)),
            ("created", request.created_by),
            ("updated", facts.updated_words(request, ui.lang)),
        ]

    def _copied_words(self) -> str:
        count, origin = len(self._copied.places), self._copied.origin
        return self._ui.say("requests-copied-left", count=count, number=origin) if count else ""

    def acts(self, request: Record, *, trashed: bool) -> list[tuple[str, SignalInstance]]:
        """What can be done with a request, by the key of its words."""
        if trashed:
            return [("requests-restore", self.restore_wanted)]
        first = "requests-open" if request.state is State.DRAFT else "requests-read"
        return [
            (first, self.open_wanted),
            ("requests-duplicate", self.copy_wanted),
            ("requests-trash", self.trash_wanted),
        ]

    def _buttons(self, request: Record, body: QWidget) -> FlowRow:
        flow = FlowRow(self._ui.theme.space(2))
        for key, signal in self.acts(request, trashed=self._trashed):
            role, icon = LOOKS.get(key, ("primary", ""))
            made = button(self._ui, key, role, icon=icon, parent=body)
            made.setObjectName(key)
            made.clicked.connect(lambda _checked=False, s=signal: s.emit(request))
            flow.addWidget(made)
        return flow
