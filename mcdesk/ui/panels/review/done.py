"""The page after submitting: number, what happens next, whom to contact, and where the PDF is."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from mcdesk.app.requests import ENDED, REOPENED
from mcdesk.domain import formats
from mcdesk.domain.errors import Refused
from mcdesk.domain.profile import Contact
from mcdesk.domain.records import Record, State
from mcdesk.ui.context import Ui
from mcdesk.ui.draft import Draft
from mcdesk.ui.flow_row import FlowRow
from mcdesk.ui.forms.buttons import button
from mcdesk.ui.messages import announce
from mcdesk.ui.panels.parts import clear, iconed, wrapped
from mcdesk.ui.sheets import opens

SETTLED = ENDED | {State.RETURNED, State.WITHDRAWN}
"""Here the review is over, and what was to happen in it is not ahead."""


class Confirmation(QFrame):
    """What was submitted stays as it is; the next version is written from here."""

    next_version = Signal()
    file_wanted = Signal()
    """The PDF is not where it was kept; somebody wants it there again."""

    def __init__(self, ui: Ui, draft: Draft, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui, self.draft = ui, draft
        self.shown: tuple[int, State] | None = None
        """The version and the state that it tells of."""
        self.setObjectName("review-done")
        self.setProperty("role", "card")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        theme = ui.theme
        self._down = QVBoxLayout(self)
        self._down.setContentsMargins(theme.space(6), theme.space(4), theme.space(6), theme.space(4))
        self._down.setSpacing(theme.space(2))
        self._heading, self._file = self._filled(), self._filled()
        self._say_what_is_next()

    def _filled(self) -> QVBoxLayout:
        """A part that is filled anew. In layouts of one widget Qt shares the height out as it was at another width."""
        part = QWidget(self)
        inside = QVBoxLayout(part)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(self._down.spacing())
        self._down.addWidget(part)
        return inside

    def show_request(self, request: Record) -> None:
        """Show the reference number and the version, and the day or what has become of it since."""
        clear(self._heading)
        self.shown, waits = (request.version, request.state), request.state is State.SUBMITTED
        say = self.ui.say
        for widget in (self._hint, self._again):
            widget.setVisible(request.state in REOPENED)
        self.ahead.setVisible(request.state not in SETTLED and bool(self.draft.services.profile.next_steps))
        words = say("panels-done" if waits else "panels-done-before", number=request.number, version=request.version)
        self._heading.addWidget(iconed(self.ui, "circle-check", "success", words, "title", self))
        when = formats.moment(request.updated_at, self.ui.lang) if request.updated_at else ""
        when = when if waits else self.ui.words(self.draft.services.profile.state_label(request.state))
        reference = say("panels-done-reference", number=request.number, version=request.version, when=when)
        label = wrapped(reference, "intro", self)
        label.setObjectName("done-reference")
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._heading.addWidget(label)
        self.setAccessibleName(words)
        self.setAccessibleDescription(reference)

    def show_file(self, path: Path | None, problem: str = "") -> None:
        """Say where the PDF is; None while it is being made, or where ``problem`` says why there is none."""
        clear(self._file)
        say = self.ui.say
        self._file.addSpacing(self.ui.theme.space(3))
        self._file.addWidget(wrapped(say("panels-done-file"), "subheading", self))
        if path is None:
            words = problem or say("panels-done-making")
            self._file.addWidget(wrapped(words, "problem" if problem else "hint", self))
            if problem:
                again = button(self.ui, "panels-done-keep", icon="save", parent=self)
                again.setObjectName("keep-again")
                again.clicked.connect(self.file_wanted)
                self._file.addWidget(again)
            return
        label = wrapped(str(path), "", self)
        label.setObjectName("done-path")
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._file.addWidget(label)
        acts = FlowRow(self.ui.theme.space(2))
        for key, icon, target in (
            ("panels-done-open", "file-text", path),
            ("panels-done-open-folder", "folder-open", path.parent),
        ):
            made = button(self.ui, key, icon=icon, parent=self)
            made.setObjectName(key)
            made.clicked.connect(lambda _=False, target=target: self._open(target))
            acts.addWidget(made)
        self._file.addLayout(acts)
        self._told = wrapped("", "problem", self)
        self._told.hide()
        self._file.addWidget(self._told)

    def _open(self, target: Path) -> None:
        self._told.hide()
        opens(self._cannot)(target)

    def _cannot(self, error: Refused) -> None:
        self._told.setText(self.ui.failure(error))
        self._told.show()
        announce(self._told, self._told.text())

    def _say_what_is_next(self) -> None:
        say, profile = self.ui.say, self.draft.services.profile
        self.ahead = QWidget(self)
        steps = QVBoxLayout(self.ahead)
        steps.setContentsMargins(0, self.ui.theme.space(3), 0, 0)
        steps.setSpacing(self._down.spacing())
        steps.addWidget(wrapped(say("panels-done-next"), "subheading", self.ahead))
        for number, step in enumerate(profile.next_steps, 1):
            steps.addWidget(wrapped(say("panels-row", number=number, words=step), "", self.ahead))
        self._down.addWidget(self.ahead)
        if profile.contacts:
            self._part("panels-done-contacts")
            for contact in profile.contacts:
                self._down.addWidget(wrapped(self._contact(contact), "", self))
        again = self._again = button(self.ui, "panels-done-next-version", icon="file-plus", parent=self)
        again.setObjectName("next-version")
        again.clicked.connect(self.next_version)
        self._hint = wrapped(say("panels-done-next-version-hint"), "hint", self)
        self._down.addWidget(self._hint)
        self._down.addWidget(again)

    def _part(self, key: str) -> None:
        self._down.addSpacing(self.ui.theme.space(3))
        self._down.addWidget(wrapped(self.ui.say(key), "subheading", self))

    def _contact(self, contact: Contact) -> str:
        who = ", ".join(p for p in (contact.name, self.ui.words(contact.role), contact.email) if p)
        does = self.ui.words(contact.does)
        return self.ui.say("panels-labelled", label=who, value=does) if does else who
