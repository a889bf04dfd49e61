"""The start page: go on where you left off, begin, open, try."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from mcdesk.ui.big_row import BigRow
from mcdesk.ui.column import ColumnPage
from mcdesk.ui.context import Ui
from mcdesk.ui.desk import Desk
from mcdesk.ui.flow_row import FlowRow
from mcdesk.ui.focus import focused_in
from mcdesk.ui.forms.buttons import button
from mcdesk.ui.forms.labels import wrapped
from mcdesk.ui.help.seen import is_news
from mcdesk.ui.jobs import alive
from mcdesk.ui.reading import mark, only_read

if TYPE_CHECKING:
    from mcdesk.app.credentials.clock import Falling
    from mcdesk.app.missing import Facts
    from mcdesk.domain.records import Record

    Read = tuple[tuple[Record, Facts] | None, Sequence[Record], tuple[Falling, ...], int]

DUE = 5
"""So many dates of credentials are named."""
RECENT, LOOKED_AT = 4, 40
"""So many are offered, out of those that were changed last."""


class HomePage(ColumnPage):
    """What to do next, in a few rows."""

    new_wanted = Signal()
    open_wanted = Signal()
    sample_wanted = Signal()
    request_wanted = Signal(str)
    workspace_wanted = Signal(object)
    guide_wanted = Signal()
    news_wanted = Signal()
    inbox_wanted = Signal()

    def __init__(self, ui: Ui, desk: Desk, parent: QWidget | None = None, *, opening: bool = False) -> None:
        """``opening``: until it is known what there is, it says what was said before it, that the workspace opens."""
        super().__init__(ui, "home", ui.say("shell-home"), parent)
        self._desk, self._opening = desk, opening
        self._begun: tuple[Record, Facts] | None = None
        self._known = desk.services is None
        self._others: Sequence[Record] = ()
        self._due: tuple[Falling, ...] = ()
        self._waiting = 0
        self._wants_focus = False
        desk.hub.changed.connect(self.reload)
        self._fill()
        self.reload()

    def reload(self) -> None:
        """Read what there is to go on with."""
        services = self._desk.services
        if services is None:
            return

        def work() -> Read:
            from mcdesk.app.credentials.clock import falling_due
            from mcdesk.app.desk.waiting import count_waiting
            from mcdesk.app.missing import facts_of
            from mcdesk.domain.records import RecordKind, State

            found = list(services.store.records(RecordKind.REQUEST, limit=LOOKED_AT))
            drafts = [r for r in found if r.state is State.DRAFT]
            latest = drafts[0] if drafts else None
            others = [r for r in found if r is not latest][:RECENT]
            begun = (latest, facts_of(services, latest, ())) if latest else None
            return begun, others, falling_due(services, DUE), count_waiting(services)

        self._desk.jobs.store(work, self._have, self._desk.messages.fail)

    def _have(self, found: Read) -> None:
        if not alive(self):
            return
        if not self._known or found != (self._begun, self._others, self._due, self._waiting):
            self._known = True
            self._begun, self._others, self._due, self._waiting = found
            self._fill()
            if self._wants_focus:
                self.start()

    def _fill(self) -> None:
        had_focus = focused_in(self) is not None
        self.clear()
        if not self._known:
            if self._opening:
                self.box.addWidget(opening_words(self.ui, self.body))
            self.finish()
            return
        self._first()
        self._dates()
        if self._others:
            self._heading("home-recent-requests")
            for request in self._others:
                self._request_row(request)
        welcome = self._begun is None and not self._waiting
        self._heading("home-look" if welcome else "home-begin")
        if not welcome:
            closed = only_read(self._desk)
            icon, about = ("lock", "reading-why") if closed else ("file-plus", "home-new-about")
            self._row(icon, "home-new", self.new_wanted, about)
        self._row("folder-open", "home-open", self.open_wanted)
        if not self._desk.sample:
            self._row("lightbulb", "home-sample", self.sample_wanted)
        self._row("book-open", "home-guide", self.guide_wanted)
        if is_news(self.ui.preferences):
            self._row("circle-dot", "home-news", self.news_wanted)
        self._workspaces()
        self.finish()
        if had_focus:
            self.start()

    def _first(self) -> None:
        """Who decides and writes nothing begins with what waits, not with how to begin a request."""
        if self._begun is not None:
            self._go_on(*self._begun)
        elif not self._waiting:
            self._welcome()
        self._for_you("heading" if self._begun is not None else "title")

    def start(self) -> None:
        """Put the focus on the first thing to do."""
        self._wants_focus = not self._known
        ways = (self.findChild(QWidget, name) for name in ("continue", "first-request", "home-waiting"))
        first = next((way for way in ways if way is not None), None)
        if first is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _heading(self, key: str) -> None:
        self.box.addSpacing(self.ui.theme.space(6))
        self.box.addWidget(wrapped(self.ui.say(key), "heading", self.body))

    def _go_on(self, request: Record, facts: Facts) -> None:
        from mcdesk.ui.requests.facts import updated_words

        ui = self.ui
        self.box.addWidget(wrapped(ui.say("home-go-on"), "title", self.body))
        self.box.addSpacing(ui.theme.space(2))
        card = QFrame(self.body)
        card.setProperty("role", "card")
        box = QVBoxLayout(card)
        space = ui.theme.space
        box.setContentsMargins(space(5), space(4), space(5), space(5))
        box.setSpacing(space(1))
        box.addWidget(wrapped(request.title or ui.say("wizard-untitled"), "heading", card))
        when = ui.say("home-number-saved", number=request.number, when=updated_words(request, ui.lang))
        box.addWidget(wrapped(when, "hint", card))
        box.addWidget(wrapped(progress_words(ui, facts), "", card))
        box.addSpacing(space(3))
        made = button(ui, "home-continue", "primary", parent=card)
        made.setObjectName("continue")
        made.setAccessibleDescription(request.title)
        made.clicked.connect(lambda: self.request_wanted.emit(request.id))
        flow = FlowRow(space(2))
        flow.addWidget(made)
        box.addLayout(flow)
        self.box.addWidget(card)

    def _welcome(self) -> None:
        ui = self.ui
        known = self._desk.services is not None
        self.box.addWidget(wrapped(ui.say("home-welcome"), "title", self.body))
        self.box.addWidget(wrapped(ui.say("home-welcome-text"), "intro", self.body))
        self.box.addSpacing(ui.theme.space(3))
        made = button(ui, "home-new" if self._others else "home-first-request", "primary", parent=self.body)
        made.setObjectName("first-request")
        made.clicked.connect(self.new_wanted)
        mark(ui, self._desk, made)
        flow = FlowRow(ui.theme.space(2))
        flow.addWidget(made)
        self.box.addLayout(flow)
        if not known:
            where = str(self._desk.program.default_workspace)
            self.box.addWidget(wrapped(ui.say("home-where", path=where), "small", self.body))

    def _for_you(self, role: str) -> None:
        if not self._waiting:
            return
        if role == "title":
            self.box.addWidget(wrapped(self.ui.say("home-for-you"), "title", self.body))
        else:
            self._heading("home-for-you")
        title = self.ui.say("home-waiting", count=self._waiting)
        row = BigRow(self.ui, "inbox", title, self.ui.say("home-waiting-about"), self.body)
        row.setObjectName("home-waiting")
        row.clicked.connect(self.inbox_wanted)
        self.box.addWidget(row)

    def _dates(self) -> None:
        if self._due:
            self._heading("home-due")
        for falling in self._due:
            self._due_row(falling)

    def _due_row(self, falling: Falling) -> None:
        from mcdesk.app.credentials.clock import due_words

        services, record = self._desk.services, falling.credential
        if services is None:
            return
        today = services.today()
        late = falling.due.overdue(today)
        title = self.ui.words(due_words(falling.due, today, self.ui.lang))
        about = f"{record.number} · {record.title or self.ui.say('wizard-untitled')}"
        row = BigRow(self.ui, "triangle-alert" if late else "calendar", title, about, self.body)
        row.setObjectName(f"due:{record.number}:{falling.due.kind}")
        row.clicked.connect(lambda: self.request_wanted.emit(record.id))
        self.box.addWidget(row)

    def _request_row(self, request: Record) -> None:
        from mcdesk.app import records
        from mcdesk.ui.requests.facts import updated_words

        title = request.title or self.ui.say("wizard-untitled")
        profile = self._desk.program.definitions.profile
        state = self.ui.words(records.state_message(request, profile))
        about = self.ui.say(
            "home-request-about", number=request.number, state=state, when=updated_words(request, self.ui.lang)
        )
        row = BigRow(self.ui, "file-text", title, about, self.body)
        row.setObjectName(f"request:{request.number}")
        row.clicked.connect(lambda: self.request_wanted.emit(request.id))
        self.box.addWidget(row)

    def _row(self, icon: str, key: str, act: SignalInstance, about: str = "") -> None:
        row = BigRow(self.ui, icon, self.ui.say(key), self.ui.say(about or f"{key}-about"), self.body)
        row.setObjectName(key)
        row.clicked.connect(act)
        self.box.addWidget(row)

    def _workspaces(self) -> None:
        here = self._desk.services.store.path if self._desk.services is not None else Path()
        paths = [p for p in self._desk.recent.paths if p != here]
        if not paths:
            return
        self._heading("home-recent-workspaces")
        for path in paths[:RECENT]:
            row = BigRow(self.ui, "inbox", path.stem, str(path.parent), self.body)
            row.setObjectName(f"workspace:{path}")
            row.clicked.connect(lambda _checked=False, p=path: self.workspace_wanted.emit(p))
            self.box.addWidget(row)


def opening_words(ui: Ui, parent: QWidget) -> QWidget:
    """What stands where a workspace is on its way."""
    return wrapped(ui.say("home-opening"), "hint", parent)


def progress_words(ui: Ui, facts: Facts) -> str:
    """How far a request is, and how much stands in its way."""
    far = facts.progress
    done = ui.say("home-progress", complete=far.complete, total=far.total, filled=far.filled)
    left = ui.say("home-to-mend", count=facts.blocking) if facts.blocking else ui.say("home-nothing-to-mend")
    return f"{done} {left}"
