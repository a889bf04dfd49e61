"""The line above the editor: where the credential stands in its life, and what leads on from here."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QMenu, QVBoxLayout, QWidget

from mcdesk.app import requests
from mcdesk.app.credentials.standing import Way, differs, ways
from mcdesk.app.services import Services
from mcdesk.domain import formats
from mcdesk.domain.life.guards import Standing
from mcdesk.domain.problems import Problem
from mcdesk.domain.records import Record, Version
from mcdesk.ui.context import Ui
from mcdesk.ui.credentials.states import LOOK
from mcdesk.ui.draft import Draft
from mcdesk.ui.flow_row import FlowRow
from mcdesk.ui.forms.buttons import button, relabel
from mcdesk.ui.forms.controls import wrapped
from mcdesk.ui.panels.parts import while_alive

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


class LifeBar(QFrame):
    """State, version, the next step as a button and the others in a menu."""

    step_wanted = Signal(str)
    """The key of a step."""
    issue_wanted = Signal()
    take_back_wanted = Signal()
    versions_wanted = Signal()
    sheet_wanted = Signal()

    def __init__(self, ui: Ui, draft: Draft, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui, self._draft = ui, draft
        self.stand = Stand((), False, ())
        self._shown = (draft.request.state, draft.request.version)
        self.setObjectName("life-bar")
        self.setProperty("role", "strip")
        self.setAccessibleName(ui.say("credentials-life"))
        self._icon = QLabel(self)
        self.state = wrapped("", "label", self)
        self.version = wrapped("", "hint", self)
        self.next = button(ui, "credentials-more", "secondary", icon="arrow-right", parent=self)
        self.issue = button(ui, "credentials-more", "secondary", icon="check", parent=self)
        self.versions = button(ui, "credentials-versions", "quiet", icon="history", parent=self)
        self.more = button(ui, "credentials-more", "quiet", icon="ellipsis", parent=self)
        self._menu = QMenu(self.more)
        self._timer = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._timer.timeout.connect(self._look)
        self._lay_out()
        self._connect()
        self.show_stand(self.stand)
        self._look()

    def _lay_out(self) -> None:
        space = self._ui.theme.space
        across = QHBoxLayout(self)
        across.setContentsMargins(space(4), space(2), space(4), space(2))
        across.setSpacing(space(3))
        across.addWidget(self._icon)
        down = QVBoxLayout()
        down.setSpacing(0)
        down.addWidget(self.state)
        down.addWidget(self.version)
        across.addLayout(down, 1)
        flow = FlowRow(space(2))
        for name, made in (
            ("next", self.next),
            ("issue", self.issue),
            ("versions", self.versions),
            ("more", self.more),
        ):
            made.setObjectName(f"life-{name}")
            flow.addWidget(made)
        across.addLayout(flow, 2)
        self.more.setMenu(self._menu)

    def _connect(self) -> None:
        self._draft.checked.connect(self._timer.start)
        self._draft.saved.connect(self._on_saved)
        self.next.clicked.connect(lambda: self.step_wanted.emit(str(self.next.property("step"))))
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
        services, record, problems = self._draft.services, self._draft.request, self._draft.problems
        self._draft.jobs.store(
            lambda: stand_of(services, record, problems), while_alive(self, self.show_stand), lambda _error: None
        )

    def show_stand(self, stand: Stand) -> None:
        """Say how it stands now."""
        self.stand = stand
        self._shown = (self._draft.request.state, self._draft.request.version)
        ui, record = self._ui, self._draft.request
        icon, colour = LOOK.get(record.state, ("circle", "text"))
        size = ui.theme.px(20)
        self._icon.setPixmap(ui.icon(icon, colour, 20).pixmap(size, size))
        self.state.setText(ui.words(self._draft.services.profile.state_label(record.state)))
        self.version.setText(self._version_words())
        writing = not self._draft.read_only
        first = next((w for w in stand.ways), None)
        self.next.setVisible(writing and first is not None)
        if first is not None:
            self.next.setProperty("step", first.step.key)
            relabel(self.next, ui.words(first.step.label))
            self.next.setToolTip(ui.words(first.step.hint))
        self.issue.setVisible(writing and (stand.changed or not stand.versions))
        relabel(self.issue, ui.say("credentials-issue", version=len(stand.versions) + 1))
        self._fill_menu(stand.ways[1:] if writing else ())

    def _version_words(self) -> str:
        ui, versions = self._ui, self.stand.versions
        if not versions:
            return ui.say("credentials-no-version")
        last = versions[-1]
        day = formats.day(last.submitted_at.astimezone().date(), ui.lang)
        key = "credentials-version-changed" if self.stand.changed else "credentials-version"
        return ui.say(key, version=last.number, day=day, next=last.number + 1)

    def _fill_menu(self, others: Sequence[Way]) -> None:
        self._menu.clear()
        for way in others:
            act = partial(self.step_wanted.emit, way.step.key)
            self._add(f"step:{way.step.key}", self._ui.words(way.step.label), act)
        if others:
            self._menu.addSeparator()
        if self.stand.changed and not self._draft.read_only:
            words = self._ui.say("credentials-take-back", version=self.stand.versions[-1].number)
            self._add("take-back", words, self.take_back_wanted.emit)
        self._add("sheet", self._ui.say("credentials-sheet"), self.sheet_wanted.emit)

    def _add(self, name: str, words: str, run: Callable[[], object]) -> None:
        action = self._menu.addAction(words.replace("&", "&&"))
        action.setObjectName(name)
        action.triggered.connect(lambda _on=False: run())
