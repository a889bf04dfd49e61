"""The panel beside the list: the key facts of the selected request, and what can be done with it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from mcdesk.domain.records import Request, State
from mcdesk.ui.context import Ui
from mcdesk.ui.desk import Desk
from mcdesk.ui.flow_row import FlowRow
from mcdesk.ui.focus import focused_in
from mcdesk.ui.forms.buttons import button
from mcdesk.ui.forms.controls import alive, wrapped
from mcdesk.ui.requests import facts
from mcdesk.ui.requests.facts import Facts, facts_of


class RequestPreview(QScrollArea):
    """Shows one request at a time; what the rules say comes a moment later."""

    open_wanted = Signal(object)
    copy_wanted = Signal(object)
    trash_wanted = Signal(object)
    restore_wanted = Signal(object)

    def __init__(self, ui: Ui, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui, self._desk = ui, desk
        self.request: Request | None = None
        self._trashed, self._room = False, True
        self.setObjectName("preview")
        self.setProperty("role", "side")
        self.setAccessibleName(ui.say("requests-preview"))
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def show_request(self, request: Request | None, *, trashed: bool = False) -> None:
        """Show a request, or nothing."""
        self.request, self._trashed = request, trashed
        self.setVisible(request is not None and self._room)
        services = self._desk.services
        if request is None or services is None:
            return
        self._fill(request, None)
        self._desk.jobs.work(lambda: facts_of(services, request), self._have, self._desk.messages.fail)

    def give_room(self, room: bool) -> None:
        """Hide where there is no room."""
        self._room = room
        self.setVisible(room and self.request is not None)

    def _have(self, found: Facts) -> None:
        if alive(self) and self.request is found.request:
            self._fill(found.request, found)

    def _fill(self, request: Request, found: Facts | None) -> None:
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

    def _facts(self, request: Request, found: Facts | None) -> list[tuple[str, str]]:
        ui, services = self._ui, self._desk.services
        if services is None:
            return []
        count = ui.say("requests-counting")
        progress = problems = count
        if found is not None:
            progress = ui.say("home-progress", complete=found.progress.complete, total=found.progress.total)
            problems = (
                ui.say("home-to-mend", count=found.blocking) if found.blocking else ui.say("home-nothing-to-mend")
            )
            if found.advised:
                problems += " " + ui.say("requests-advised", count=found.advised)
        return [
            ("state", ui.say(f"requests-state-{request.state.value}", version=request.version)),
            ("progress", progress),
            ("problems", problems),
            ("school", facts.choice_words(services.form, request, "school", ui.lang)),
            ("launch", facts.launch_words(request, ui.lang)),
            ("created", request.created_by),
            ("updated", facts.updated_words(request, ui.lang)),
        ]

    def _buttons(self, request: Request, body: QWidget) -> FlowRow:
        draft = request.state is State.DRAFT
        acts = (
            [("requests-restore", "secondary", "undo-2", self.restore_wanted)]
            if self._trashed
            else [
                ("requests-open" if draft else "requests-read", "primary", "", self.open_wanted),
                ("requests-duplicate", "quiet", "copy", self.copy_wanted),
                ("requests-trash", "quiet", "trash-2", self.trash_wanted),
            ]
        )
        flow = FlowRow(self._ui.theme.space(2))
        for key, role, icon, signal in acts:
            made = button(self._ui, key, role, icon=icon, parent=body)
            made.setObjectName(key)
            made.clicked.connect(lambda _checked=False, s=signal: s.emit(request))
            flow.addWidget(made)
        return flow
