"""The line above the editor: where the credential stands in its life, and what leads on from here."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from mcdesk.app import requests
from mcdesk.app.credentials.standing import Way, differs, ways
from mcdesk.app.services import Services
from mcdesk.domain import formats
from mcdesk.domain.life.guards import Standing
from mcdesk.domain.problems import Problem
from mcdesk.domain.records import Record, Version
from mcdesk.ui.context import Ui
from mcdesk.ui.draft import Draft
from mcdesk.ui.forms.buttons import button, relabel
from mcdesk.ui.panels.parts import while_alive
from mcdesk.ui.stand_bar import StandBar

PAUSE_MS = 300
"""After this long without a change it is looked up what leads on."""


@dataclass(frozen=True)
class Stand:
    """What the line says: the versions, whether there are changes since the last, and the steps from here."""

    versions: Sequence[Version]
    changed: bool
    ways: tuple[Way, ...]


def stand_of(services: Services, record: Record, problems: Sequence[Problem]) -> Stand:
    """How a record stands, with the problems that are known of it."""
    versions = services.store.versions(record.id)
    changed = differs(services, record, versions)
    check = requests.check_of(services, record.answers, (), record.kind)
    found = ways(services, record, Standing(check, problems, len(versions), changed))
    return Stand(versions, changed, found)


class LifeBar(StandBar):
    """State, version, the next step as a button and the others in a menu."""

    issue_wanted = Signal()
    take_back_wanted = Signal()
    versions_wanted = Signal()
    sheet_wanted = Signal()

    def __init__(self, ui: Ui, draft: Draft, parent: QWidget | None = None) -> None:
        super().__init__(ui, "life-bar", "life", parent)
        self._draft = draft
        self.stand = Stand((), False, ())
        self._shown = (draft.request.state, draft.request.version)
        self.issue = button(ui, "credentials-more", "secondary", icon="check", parent=self)
        self.versions = button(ui, "credentials-versions", "quiet", icon="history", parent=self)
        self._timer = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._timer.timeout.connect(self._look)
        self.lay_out((("issue", self.issue), ("versions", self.versions)))
        self._connect()
        self.show_stand(self.stand)
        self._look()

    def _connect(self) -> None:
        self._draft.rules.checked.connect(self._timer.start)
        self._draft.saved.connect(self._on_saved)
        self.issue.clicked.connect(self.issue_wanted)
        self.versions.clicked.connect(self.versions_wanted)

    def _on_saved(self, record: Record) -> None:
        if (record.state, record.version) == self._shown:
            self._timer.start()
        else:
            # The steps of the state before lead nowhere now.
            self.show_stand(Stand(self.stand.versions, self.stand.changed, ()))
            self._look()

    def _look(self) -> None:
        services, record, problems = self._draft.services, self._draft.request, self._draft.rules.problems
        self._draft.jobs.store(
            lambda: stand_of(services, record, problems), while_alive(self, self.show_stand), lambda _error: None
        )

    def show_stand(self, stand: Stand) -> None:
        """Say how it stands now."""
        self.stand = stand
        self._shown = (self._draft.request.state, self._draft.request.version)
        ui, record = self._ui, self._draft.request
        self.show_state(record.state, ui.words(self._draft.services.profile.state_label(record.state)))
        self.about.setText(self._version_words())
        writing = not self._draft.read_only
        self.show_ways(stand.ways if writing else ())
        self.issue.setVisible(writing and (stand.changed or not stand.versions))
        relabel(self.issue, ui.say("credentials-issue", version=len(stand.versions) + 1))
        if stand.changed and writing:
            words = ui.say("credentials-take-back", version=stand.versions[-1].number)
            self.add("take-back", words, self.take_back_wanted.emit)
        self.add("sheet", ui.say("credentials-sheet"), self.sheet_wanted.emit)

    def _version_words(self) -> str:
        ui, versions = self._ui, self.stand.versions
        if not versions:
            return ui.say("credentials-no-version")
        last = versions[-1]
        day = formats.day(last.submitted_at.astimezone().date(), ui.lang)
        key = "credentials-version-changed" if self.stand.changed else "credentials-version"
        return ui.say(key, version=last.number, day=day, next=last.number + 1)
