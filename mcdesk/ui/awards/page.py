"""The page of the awards: the ledger, searched, and what can be done with the selected lines."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QLineEdit, QStackedWidget, QVBoxLayout, QWidget

from mcdesk.app.awards.awarding import CHANGED
from mcdesk.app.awards.listing import Listed, listed
from mcdesk.app.changes import Change
from mcdesk.app.services import Services
from mcdesk.domain.awards.ledger import Standing
from mcdesk.domain.folding import matches
from mcdesk.domain.people import Right
from mcdesk.ui.awards.model import LedgerModel
from mcdesk.ui.awards.parts import bar, not_yours
from mcdesk.ui.awards.table import LedgerTable
from mcdesk.ui.context import Ui
from mcdesk.ui.desk import Desk
from mcdesk.ui.flow_row import FlowRow
from mcdesk.ui.forms.buttons import button
from mcdesk.ui.forms.controls import alive, wrapped
from mcdesk.ui.lists.counted import CountLine
from mcdesk.ui.panels.parts import box
from mcdesk.ui.scrolling import LEAST_HIGH, scrolling, turn


class AwardsPage(QWidget):
    """Nothing of the workspace is read on the window's thread. A badge that is dropped here is checked."""

    award_wanted = Signal()
    keys_wanted = Signal()
    correct_wanted = Signal(object)
    """Correct these lines, which are of one person."""
    follow_wanted = Signal(object)
    """Write what follows the revocation of these lines."""
    revoke_wanted = Signal(object)
    """Revoke these lines: a list of :class:`~mcdesk.app.awards.listing.Listed`."""
    remove_wanted = Signal(object)
    save_wanted = Signal(object)
    verify_wanted = Signal(object)
    """Check a file, or with None one that the person chooses."""

    def __init__(self, ui: Ui, desk: Desk, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui, self._desk, self._services = ui, desk, services
        self._every: Sequence[Listed] = ()
        self._known = False
        self.setObjectName("awards")
        self.setProperty("role", "page")
        self.setAcceptDrops(True)
        self.model = LedgerModel(ui, self)
        self.table = LedgerTable(ui, self.model, self)
        self.search = QLineEdit(self)
        self.count = CountLine(ui, self, ("awards-count", "lists-count-of"))
        self.verify = button(ui, "awards-verify", "secondary", icon="circle-check", parent=self)
        self.save = button(ui, "awards-save", "secondary", icon="download", parent=self)
        self.award = button(ui, "awards-award", "primary", icon="send", parent=self)
        self.keys = button(ui, "awards-keys", "secondary", icon="lock", parent=self)
        self.correct = button(ui, "awards-correct", "secondary", icon="pencil", parent=self)
        self.follow = button(ui, "awards-follow", "secondary", icon="send", parent=self)
        self.revoke = button(ui, "awards-revoke", "secondary", icon="x", parent=self)
        self.remove = button(ui, "awards-remove", "quiet", icon="trash-2", parent=self)
        self._stack = QStackedWidget(self)
        self._lay_out()
        acting = services.acting
        bar(ui, acting, Right.AWARD, self.award)
        bar(ui, acting, Right.CORRECT, self.correct, self.revoke, self.follow)
        bar(ui, acting, Right.REMOVE, self.remove)
        self._connect()
        self.reload()

    def _lay_out(self) -> None:
        ui, space = self._ui, self._ui.theme.space
        down = QVBoxLayout(scrolling(self))
        down.setContentsMargins(space(6), space(6), space(6), space(3))
        down.setSpacing(space(3))
        head = self._head = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        head.addWidget(wrapped(ui.say("awards-place"), "title", self), 1)
        for made in (self.verify, self.keys, self.save, self.award):
            head.addWidget(made, 0, Qt.AlignmentFlag.AlignTop)
        down.addLayout(head)
        for line in not_yours(ui, self._services.acting, (Right.AWARD, Right.CORRECT, Right.REMOVE), self):
            down.addWidget(line)
        self.search.setObjectName("awards-search")
        self.search.setPlaceholderText(ui.say("awards-search"))
        self.search.setAccessibleName(ui.say("awards-search"))
        self.search.setClearButtonEnabled(True)
        down.addWidget(self.search)
        self.table.setMinimumHeight(ui.theme.px(LEAST_HIGH))
        self._stack.addWidget(self.table)
        for kind in ("list", "search"):
            self._stack.addWidget(self._empty(kind))
        down.addWidget(self._stack, 1)
        acts = FlowRow(space(2))
        chosen = {"correct": self.correct, "revoke": self.revoke, "follow": self.follow, "remove": self.remove}
        for name, made in chosen.items():
            made.setObjectName(f"awards-{name}")
            acts.addWidget(made)
        self.keys.setObjectName("awards-keys")
        self.award.setObjectName("awards-award")
        self.save.setObjectName("awards-save")
        self.verify.setObjectName("awards-verify")
        down.addLayout(acts)
        down.addWidget(self.count)

    def _empty(self, kind: str) -> QWidget:
        holder = QWidget(self._stack)
        outer = QVBoxLayout(holder)
        outer.setContentsMargins(0, 0, 0, 0)
        frame, inside = box(self._ui, "empty", holder)
        inside.addWidget(wrapped(self._ui.say(f"awards-empty-{kind}"), "heading", frame))
        inside.addWidget(wrapped(self._ui.say(f"awards-empty-{kind}-text"), "", frame))
        outer.addWidget(frame)
        outer.addStretch(1)
        return holder

    def _connect(self) -> None:
        self.search.textChanged.connect(self._narrow)
        self.search.returnPressed.connect(self.table.setFocus)
        self.table.selectionModel().selectionChanged.connect(lambda _now, _before: self._chosen())
        self.save.clicked.connect(lambda: self.save_wanted.emit(list(self.model.shown)))
        self.award.clicked.connect(self.award_wanted)
        self.verify.clicked.connect(lambda: self.verify_wanted.emit(None))
        self.keys.clicked.connect(self.keys_wanted)
        self.correct.clicked.connect(lambda: self.correct_wanted.emit(self._of_person()))
        self.follow.clicked.connect(lambda: self.follow_wanted.emit(self._gone()))
        self.revoke.clicked.connect(lambda: self.revoke_wanted.emit(self._good()))
        self.remove.clicked.connect(lambda: self.remove_wanted.emit(self._present()))
        self._desk.hub.changed.connect(self._on_change)

    def _on_change(self, change: Change[object]) -> None:
        if change.kind == CHANGED:
            self.reload()

    def reload(self) -> None:
        """Read the ledger again, beside the window."""
        self._desk.jobs.store(lambda: listed(self._services), self._have, self._desk.messages.fail)

    def _have(self, found: Sequence[Listed]) -> None:
        if not alive(self):
            return
        first, self._known = not self._known, True
        self._every = found
        self._narrow()
        if first and self.verify.hasFocus():
            self.start()

    def _narrow(self) -> None:
        sought = self.search.text()
        shown = [one for one in self._every if matches(sought, one.hay)]
        self.model.show_lines(shown)
        self._stack.setCurrentIndex(0 if shown else 2 if self._every else 1)
        self.count.show_count(len(shown), len(self._every), narrowed=bool(sought.strip()))
        self.save.setVisible(bool(shown))
        self.search.setVisible(bool(self._every))
        self._chosen()

    def _selected(self) -> list[Listed]:
        return [self.model.shown[place] for place in self.table.chosen]

    def _good(self) -> list[Listed]:
        return [one for one in self._selected() if one.line.standing is Standing.ISSUED]

    def _of_person(self) -> list[Listed]:
        """Every good badge of the selected person in the same cohort: a name is wrong in both languages."""
        meant = {(one.line.cohort, one.line.subject) for one in self._good()}
        every = (one for one in self._every if (one.line.cohort, one.line.subject) in meant)
        return [one for one in every if one.line.standing is Standing.ISSUED and one.line.removed_at is None]

    def _gone(self) -> list[Listed]:
        return [one for one in self._selected() if one.line.standing is Standing.REVOKED]

    def _present(self) -> list[Listed]:
        return [one for one in self._selected() if one.line.removed_at is None]

    def _chosen(self) -> None:
        writable = not self._services.store.read_only
        self.award.setVisible(writable)
        good = self._good()
        one_person = len({one.line.subject for one in good}) == 1 and all(one.line.removed_at is None for one in good)
        self.correct.setVisible(writable and one_person)
        self.revoke.setVisible(writable and bool(good))
        self.follow.setVisible(writable and bool(self._gone()))
        self.remove.setVisible(writable and bool(self._present()))
        self.count.show_chosen(len(self.table.chosen))

    def start(self) -> None:
        """Put the focus into the search, or on what can be done without a ledger."""
        first: QWidget = self.search if self._every else self.verify
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def start_search(self) -> None:
        """Put the focus into the search, what is in it selected."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files may be dropped."""
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Check the first file."""
        paths = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
        if paths:
            event.acceptProposedAction()
            self.verify_wanted.emit(paths[0])

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The buttons stand below the title on a narrow page."""
        super().resizeEvent(event)
        turn(self._head, self)
