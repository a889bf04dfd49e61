"""Sharing without people: what, as what, and everything that would be removed, before anything is written."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from mcdesk.app.desk.telling.parts import Heading, Lines, Unit
from mcdesk.app.desk.telling.words import Teller
from mcdesk.app.services import Services
from mcdesk.app.sharing.listing import listed
from mcdesk.app.sharing.sharing import As, Prepared, prepare, ways
from mcdesk.app.upkeep.records import Cancelled
from mcdesk.domain.records import Record
from mcdesk.domain.texts import message
from mcdesk.ui.context import Ui
from mcdesk.ui.desk import Desk
from mcdesk.ui.flow_row import FlowRow
from mcdesk.ui.forms.buttons import button
from mcdesk.ui.forms.controls import Drop
from mcdesk.ui.forms.labels import wrapped
from mcdesk.ui.jobs import alive
from mcdesk.ui.manager.loading import Loading
from mcdesk.ui.manager.rows import RowsTable, rows_of
from mcdesk.ui.messages import announce
from mcdesk.ui.scrolling import scrolling
from mcdesk.ui.tasks import Task
from mcdesk.ui.typed_words import carry

WHOLE, ONE = "whole", "one"
LEAST_HIGH = 200
"""The list is never lower than this at 100 %; the page scrolls instead."""


class SharePage(QWidget):
    """Looks for people beside the window."""

    save_wanted = Signal(object, object)
    """Save what was prepared, as this."""

    def __init__(
        self, ui: Ui, desk: Desk, services: Services, record: Record | None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._ui, self._desk, self._services, self._record = ui, desk, services, record
        self.prepared: Prepared | None = None
        self._asked = 0
        self.setObjectName("share")
        self.setProperty("role", "page")
        teller = Teller(services, ui.lang)
        self.subject, self.how = Drop(ui.theme, self), Drop(ui.theme, self)
        self.loading = Loading(ui, self)
        self.total = wrapped("", "heading", self)
        self._headings = (
            Heading("title", ui.say("sharing-place")),
            Heading("what", ui.say("sharing-what")),
            Heading("count", ui.say("sharing-count"), Unit.NUMBER),
        )
        self.table = RowsTable(ui, teller, self._headings, "share", ui.say("sharing-removed"), self)
        self.save = button(ui, "sharing-save", "primary", icon="save", parent=self)
        self._lay_out()
        self._fill_subjects()
        self.subject.activated.connect(lambda _n: self.reload())
        self.save.clicked.connect(self._save)
        carry(self.subject)
        self.reload()

    def _lay_out(self) -> None:
        ui, space = self._ui, self._ui.theme.space
        down = QVBoxLayout(scrolling(self))
        down.setContentsMargins(space(8), space(8), space(6), space(4))
        down.setSpacing(space(3))
        down.addWidget(wrapped(ui.say("sharing-title"), "title", self))
        down.addWidget(wrapped(ui.say("sharing-intro"), "intro", self))
        choices = FlowRow(space(4))
        for name, key, drop in (("subject", "sharing-subject", self.subject), ("as", "sharing-as", self.how)):
            choices.addWidget(self._named(name, ui.say(key), drop))
        down.addLayout(choices)
        self.table.setMinimumHeight(ui.theme.px(LEAST_HIGH))
        self.save.setObjectName("share-save")
        caution = wrapped(ui.say("sharing-caution"), "", self)
        for widget in (self.loading, self.total, self.table, caution, self.save):
            down.addWidget(widget, 1 if widget is self.table else 0)
        self._rest = QWidget(self)
        self._rest.hide()
        down.addWidget(self._rest, 1)

    def _named(self, name: str, words: str, drop: Drop) -> QWidget:
        holder = QWidget(self)
        down = QVBoxLayout(holder)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(self._ui.theme.space(0.5))
        label = QLabel(words, holder)
        label.setProperty("role", "label")
        drop.setObjectName(f"share-{name}")
        drop.call(words)
        drop.setFixedWidth(self._ui.theme.px(280))
        down.addWidget(label)
        down.addWidget(drop)
        return holder

    def _fill_subjects(self) -> None:
        record = self._record
        if record is not None:
            title = record.title or self._ui.say("sharing-untitled")
            self.subject.addItem(self._ui.say("sharing-one", number=record.number, title=title), ONE)
        self.subject.addItem(self._ui.say("sharing-whole"), WHOLE)

    @property
    def _chosen(self) -> Record | None:
        return self._record if self.subject.currentData() == ONE else None

    def reload(self) -> None:
        """Look through what is chosen."""
        services, chosen, lang = self._services, self._chosen, self._ui.lang
        self._asked += 1
        number = self._asked
        self.how.clear()
        for way in ways(chosen):
            self.how.addItem(self._ui.say(f"sharing-as-{way}"), way)
        carry(self.how)
        task = Task(message("sharing-preparing"), cancellable=True, straight=True)

        def work() -> Prepared | None:
            try:
                return prepare(services, chosen, lang, task.step)
            except Cancelled:
                return None

        def have(found: Prepared | None) -> None:
            if alive(self) and number == self._asked:
                self._have(found)

        self.save.setEnabled(False)
        self._desk.jobs.store(work, have, self._desk.messages.fail, task)
        self.loading.follow(task)

    def _have(self, found: Prepared | None) -> None:
        self.loading.stop()
        self.prepared = found
        self.save.setEnabled(found is not None)
        removed = listed(self._services, found.removals, self._ui.lang) if found is not None else ()
        rows = tuple((r.place, r.what, r.count) for r in removed)
        self.table.show_items(rows_of(Lines(self._headings, rows, ("",) * len(rows))))
        self.table.setVisible(bool(rows))
        self._rest.setVisible(not rows)
        self.total.setText(self._ui.say("sharing-total", count=found.removals.total if found is not None else 0))
        announce(self, self.total.text())

    def _save(self) -> None:
        if self.prepared is not None:
            self.save_wanted.emit(self.prepared, As(self.how.currentData()))

    def start(self) -> None:
        """Put the focus on what is shared."""
        self.subject.setFocus(Qt.FocusReason.OtherFocusReason)
