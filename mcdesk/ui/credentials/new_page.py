"""Where a new credential comes from: a request that was approved or can be, a course that exists, or nothing."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from mcdesk.app import records
from mcdesk.app.credentials.making import approving, credential_of
from mcdesk.app.letting_go import let_go
from mcdesk.app.services import Services
from mcdesk.domain.records import Record, RecordKind, State
from mcdesk.ui.big_row import BigRow
from mcdesk.ui.column import ColumnPage
from mcdesk.ui.context import Ui
from mcdesk.ui.credentials.fields import LineField
from mcdesk.ui.desk import Desk
from mcdesk.ui.flow_row import FlowRow
from mcdesk.ui.forms.buttons import button
from mcdesk.ui.forms.labels import wrapped
from mcdesk.ui.jobs import alive

OFFERED = 12
"""So many requests are offered; the list of requests has the others."""


def ripe(services: Services) -> tuple[Record, ...]:
    """Requests that are approved and have no credential yet, then those that could be approved, the newest first."""
    found = list(services.store.records(RecordKind.REQUEST))
    approved = [r for r in found if r.state is State.APPROVED and not credential_of(services, r)]
    try:
        return (*approved, *(r for r in found if _can_be_approved(services, r)))[:OFFERED]
    finally:
        approved.clear()
        let_go(found)


def _can_be_approved(services: Services, request: Record) -> bool:
    step = approving(services, request)
    return step is not None and step.open_to(services.role)


class NewCredentialPage(ColumnPage):
    """Three ways to begin."""

    back_wanted = Signal()
    request_chosen = Signal(object)
    """An approved request, or a submitted one that has to be approved first."""
    course_chosen = Signal(str, str)
    """The code and the name of a course."""
    empty_wanted = Signal()

    def __init__(self, ui: Ui, desk: Desk, services: Services) -> None:
        super().__init__(ui, "new-credential", ui.say("credentials-new"))
        self._profile = services.profile
        self._wants_focus = False
        self._rows: list[BigRow] = []
        self._fill(())
        desk.jobs.work(lambda: ripe(services), self._have, desk.messages.fail)

    def _have(self, requests: Sequence[Record]) -> None:
        if alive(self):
            self.clear()
            self._fill(requests)
            if self._wants_focus:
                self.start()

    def _heading(self, key: str) -> None:
        self.box.addSpacing(self.ui.theme.space(5))
        self.box.addWidget(wrapped(self.ui.say(key), "heading", self.body))
        self.box.addWidget(wrapped(self.ui.say(f"{key}-about"), "hint", self.body))

    def _fill(self, requests: Sequence[Record]) -> None:
        ui = self.ui
        back = button(ui, "credentials-back-to-list", "quiet", icon="chevron-left", parent=self.body)
        back.setObjectName("new-back")
        back.clicked.connect(self.back_wanted)
        self.way_back = back
        self.box.addWidget(back, 0, Qt.AlignmentFlag.AlignLeft)
        self.box.addWidget(wrapped(ui.say("credentials-new"), "title", self.body))
        self._heading("credentials-from-request")
        self._rows = []
        for request in requests:
            self._row(request)
        if not requests:
            self.box.addWidget(wrapped(ui.say("credentials-no-request"), "", self.body))
        self._heading("credentials-from-course")
        self.code = LineField(ui, "course-code", ui.say("credentials-course-code"), "", self.body)
        self.name = LineField(ui, "course-name", ui.say("credentials-course-name"), "", self.body)
        for field in (self.code, self.name):
            self.box.addWidget(field)
            field.control.returnPressed.connect(self._course)
        self._button("credentials-take-course", "take-course", self._course)
        self._heading("credentials-from-nothing")
        self._button("credentials-begin-empty", "begin-empty", self.empty_wanted.emit)
        self.finish()

    def _row(self, request: Record) -> None:
        ui = self.ui
        state = ui.words(records.state_message(request, self._profile))
        key = "credentials-make" if request.state is State.APPROVED else "credentials-approve-first"
        about = ui.say(key, number=request.number, state=state)
        row = BigRow(ui, "file-text", request.title or ui.say("wizard-untitled"), about, self.body)
        row.setObjectName(f"request:{request.number}")
        row.clicked.connect(lambda: self.request_chosen.emit(request))
        self._rows.append(row)
        self.box.addWidget(row)

    def _button(self, key: str, name: str, run: Callable[[], object]) -> None:
        made = button(self.ui, key, "secondary", parent=self.body)
        made.setObjectName(name)
        made.clicked.connect(lambda _on=False: run())
        row = FlowRow(self.ui.theme.space(2))
        row.addWidget(made)
        self.box.addSpacing(self.ui.theme.space(2))
        self.box.addLayout(row)

    def _course(self) -> None:
        self.course_chosen.emit(self.code.text, self.name.text)

    def start(self) -> None:
        """Put the focus on the first request, or on the code of a course."""
        self._wants_focus = True
        first: QWidget = self._rows[0] if self._rows else self.code.control
        first.setFocus(Qt.FocusReason.OtherFocusReason)
