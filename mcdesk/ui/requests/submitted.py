"""After submitting: the number and version, where the PDF is, what happens next, whom to ask."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from mcdesk.app.exporting import Exported, export_request, file_name
from mcdesk.app.proposal import ProposalOptions
from mcdesk.app.requests import Submitted
from mcdesk.app.services import Services
from mcdesk.domain.errors import Refused, Unavailable
from mcdesk.domain.outline import Paper
from mcdesk.domain.texts import Lang
from mcdesk.ui.column import ColumnPage
from mcdesk.ui.context import Ui
from mcdesk.ui.desk import Desk
from mcdesk.ui.flow_row import FlowRow
from mcdesk.ui.forms.buttons import button
from mcdesk.ui.forms.controls import wrapped
from mcdesk.ui.messages import announce

FOLDER = "Proposals"


def options_for(services: Services, lang: Lang) -> ProposalOptions:
    """The proposal in the language of the window, on the institution's paper."""
    a4 = services.profile.paper.lower() == "a4"
    return ProposalOptions(langs=(lang,), paper=Paper.A4 if a4 else Paper.LETTER)


class SubmittedPage(ColumnPage):
    """Writes the PDF beside the workspace while it says what comes next."""

    back_wanted = Signal()
    reopen_wanted = Signal(object)
    list_wanted = Signal()

    def __init__(self, ui: Ui, desk: Desk, sent: Submitted, parent: QWidget | None = None) -> None:
        super().__init__(ui, "submitted", ui.say("requests-submitted"), parent)
        self._desk, self._sent = desk, sent
        self.path: Path | None = None
        self._where = wrapped(ui.say("requests-pdf-writing"), "", self.body)
        self._open = button(ui, "requests-pdf-open", "primary", icon="file-text", parent=self.body)
        self._folder = button(ui, "requests-pdf-folder", "secondary", icon="folder-open", parent=self.body)
        self._fill()
        self._write()

    def _fill(self) -> None:
        ui, request, space = self.ui, self._sent.request, self.ui.theme.space
        self.box.addWidget(wrapped(ui.say("requests-submitted"), "title", self.body))
        title = request.title or ui.say("wizard-untitled")
        said = ui.say("requests-submitted-text", number=request.number, version=request.version, title=title)
        self.box.addWidget(wrapped(said, "intro", self.body))
        self.box.addSpacing(space(4))
        self.box.addWidget(wrapped(ui.say("requests-pdf"), "heading", self.body))
        self.box.addWidget(self._where)
        flow = FlowRow(space(2))
        for made in (self._open, self._folder):
            made.hide()
            flow.addWidget(made)
        self._open.clicked.connect(self._open_file)
        self._folder.clicked.connect(self._open_folder)
        self.box.addLayout(flow)
        self._next_steps()
        self.box.addSpacing(space(6))
        more = FlowRow(space(2))
        for key, act in (
            ("requests-back-to-request", self.back_wanted.emit),
            ("requests-reopen", lambda: self.reopen_wanted.emit(request)),
            ("requests-all", self.list_wanted.emit),
        ):
            made = button(ui, key, "quiet", parent=self.body)
            made.setObjectName(key)
            made.clicked.connect(lambda _checked=False, a=act: a())
            more.addWidget(made)
        self.box.addLayout(more)
        self.finish()

    def _next_steps(self) -> None:
        services, ui, space = self._desk.services, self.ui, self.ui.theme.space
        if services is None:
            return
        if services.profile.next_steps:
            self.box.addSpacing(space(6))
            self.box.addWidget(wrapped(ui.say("requests-next"), "heading", self.body))
            for number, step in enumerate(services.profile.next_steps, 1):
                self.box.addWidget(wrapped(f"{number}. {ui.words(step)}", "", self.body))
        if services.profile.contacts:
            self.box.addSpacing(space(6))
            self.box.addWidget(wrapped(ui.say("requests-contacts"), "heading", self.body))
        for contact in services.profile.contacts:
            who = " · ".join(p for p in (ui.words(contact.role), contact.name, contact.email) if p)
            self.box.addWidget(wrapped(who, "label", self.body))
            if contact.does:
                self.box.addWidget(wrapped(ui.words(contact.does), "hint", self.body))

    def _write(self) -> None:
        services, request = self._desk.services, self._sent.request
        if services is None:
            return
        folder = services.store.path.parent / FOLDER
        options = options_for(services, self.ui.lang)

        def work() -> Exported:
            try:
                folder.mkdir(parents=True, exist_ok=True)
            except OSError:
                return export_request(services, request, options, services.store.path.with_name(file_name(request)))
            return export_request(services, request, options, folder / file_name(request))

        self._desk.jobs.work(work, self._written, self._not_written)

    def _written(self, made: Exported) -> None:
        self.path = made.path
        self._where.setText(self.ui.say("requests-pdf-written", path=str(made.path)))
        self._open.show()
        self._folder.show()
        announce(self, self._where.text())

    def _not_written(self, error: Refused | Unavailable) -> None:
        self._where.setText(self.ui.say("requests-pdf-failed"))
        self._desk.messages.fail(error, self._write, "export")

    def _open_file(self) -> None:
        if self.path is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.path)))

    def _open_folder(self) -> None:
        if self.path is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.path.parent)))
