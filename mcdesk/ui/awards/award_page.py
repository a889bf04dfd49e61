"""A class is awarded: the credential, the roster with its problems, how, and the key that signs."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from mcdesk.app.acting import Acting
from mcdesk.app.awards.choosing import Choices
from mcdesk.domain.badges.keys import Keeping, KeyRecord
from mcdesk.domain.people import Right
from mcdesk.ui.awards.how import How
from mcdesk.ui.awards.order import Ordering
from mcdesk.ui.awards.parts import (
    SecretField,
    add_field,
    back_button,
    bar,
    drop,
    issuer_words,
    not_yours,
    secret_field,
)
from mcdesk.ui.awards.roster_view import RosterView, back_of
from mcdesk.ui.awards.seal import NEXT as SEAL
from mcdesk.ui.column import ColumnPage
from mcdesk.ui.context import Ui
from mcdesk.ui.dropped import TakesFiles
from mcdesk.ui.flow_row import FlowRow
from mcdesk.ui.forms.buttons import button, relabel
from mcdesk.ui.forms.labels import wrapped
from mcdesk.ui.in_sight import SETTLE_MS, scroll_around
from mcdesk.ui.jobs import alive
from mcdesk.ui.panels.parts import iconed


class AwardPage(TakesFiles, ColumnPage):
    """Built anew whenever the order changed; the focus stays where it was."""

    back_wanted = Signal()
    file_wanted = Signal()
    dropped = Signal(object)
    """The path of a roster to read."""
    paste_wanted = Signal()
    invented_wanted = Signal()
    """Take the invented learners of the sample."""
    template_wanted = Signal()
    errors_wanted = Signal()
    keys_wanted = Signal()
    award_wanted = Signal()
    credentials_wanted = Signal()

    def __init__(self, ui: Ui, ordering: Ordering, acting: Acting, parent: QWidget | None = None) -> None:
        super().__init__(ui, "award-new", ui.say("awards-new-title"), parent)
        self.setAcceptDrops(True)
        self.ordering, self._acting = ordering, acting
        self.award: QWidget | None = None
        self._secrets: list[SecretField] = []
        self._filled = False
        self._build()
        ordering.changed.connect(self._again)

    def _again(self) -> None:
        """After the event that changed it: the control that was left is still at work."""
        QTimer.singleShot(0, self, self._rebuild)

    def _rebuild(self) -> None:
        if not alive(self):
            return
        at = self.verticalScrollBar().value()
        name = next((w.objectName() for w in self.body.findChildren(QWidget) if w.hasFocus()), "")
        if not self._filled and name == self.back.objectName():
            # It had the focus only because nothing else was there yet.
            name = "award-credential"
        self.clear()
        self._build()
        heirs = (*(SEAL if name in SEAL else ()), *back_of(name))
        there = [made for one in (name, *heirs) for made in self._named(one)]
        # Whoever went on to another page in the same moment keeps the focus there.
        if self.isVisible():
            now = there[0] if there else self._first()
            now.setFocus(Qt.FocusReason.OtherFocusReason)
            self._settle(at, now)

    def _settle(self, at: int, now: QWidget) -> None:
        """Be as far down as before, with the focus in sight, once what was built anew is laid out."""

        def show() -> None:
            self.verticalScrollBar().setValue(at)
            scroll_around(now)

        QTimer.singleShot(0, now, show)
        QTimer.singleShot(SETTLE_MS, now, show)

    def _named(self, name: str) -> list[QWidget]:
        return self.body.findChildren(QWidget, name) if name else []

    def _first(self) -> QWidget:
        lines, files = self.body.findChildren(QLineEdit), self._named("award-file")
        return next(iter([*lines, *files, *self._named("award-credentials")]), self.back)

    def _build(self) -> None:
        ui, facts = self.ui, self.ordering.facts
        self.award = None
        self._secrets = []
        self.back = back_button(self)
        self.back.clicked.connect(self.back_wanted)
        self.box.addWidget(wrapped(ui.say("awards-new-title"), "title", self.body))
        for line in not_yours(ui, self._acting, [Right.AWARD], self.body):
            self.box.addWidget(line)
        if facts is None:
            self.finish()
            return
        self._filled = True
        if not facts.credentials:
            self._nothing_to_award()
            self.finish()
            return
        self._credential()
        self._roster()
        self.how = How(ui, self.ordering, self.body)
        self.box.addWidget(self.how)
        self._key(facts)
        self._go()
        self.finish()

    def _nothing_to_award(self) -> None:
        self.box.addWidget(wrapped(self.ui.say("awards-new-none"), "intro", self.body))
        made = button(self.ui, "awards-new-none-go", "primary", icon="circle-check", parent=self.body)
        made.setObjectName("award-credentials")
        made.clicked.connect(self.credentials_wanted)
        self.box.addWidget(made, 0, Qt.AlignmentFlag.AlignLeft)

    def _heading(self, key: str) -> None:
        self.box.addSpacing(self.ui.theme.space(4))
        self.box.addWidget(wrapped(self.ui.say(key), "heading", self.body))

    def _credential(self) -> None:
        facts = self.ordering.facts
        choices = [(c.id, f"{c.number} · {c.title} · v{c.version}") for c in facts.credentials] if facts else []
        label = self.ui.say("awards-credential")
        made = drop(self.ui, self.box, "award-credential", label, choices, self.ordering.credential, self.body)
        made.activated.connect(lambda _n: self.ordering.choose(str(made.currentData())))
        if self.ordering.problem is not None:
            said, hint = self.ordering.problem
            self.box.addWidget(iconed(self.ui, "circle-alert", "problem", self.ui.words(said), "problem", self.body))
            if hint is not None:
                self.box.addWidget(wrapped(self.ui.words(hint), "hint", self.body))

    def _roster(self) -> None:
        ui, roster = self.ui, self.ordering.roster
        self._heading("awards-roster")
        row = FlowRow(ui.theme.space(2))
        ways = [("invented", "lightbulb", self.invented_wanted)] if self.ordering.sample else []
        for name, icon, signal in (
            *ways,
            ("file", "folder-open", self.file_wanted),
            ("paste", "copy", self.paste_wanted),
            ("blank", "file-plus", self.template_wanted),
        ):
            made = button(ui, f"awards-{name}", "secondary", icon=icon, parent=self.body)
            made.setObjectName(f"award-{name}")
            made.clicked.connect(signal)
            row.addWidget(made)
        self.box.addLayout(row)
        if roster is None:
            about = "awards-invented-about" if self.ordering.sample else "awards-roster-about"
            self.box.addWidget(wrapped(ui.say(about), "hint", self.body))
            return
        self.box.addWidget(RosterView(ui, self.ordering, roster, self.errors_wanted.emit, self.body))

    def _key(self, facts: Choices) -> None:
        ui, key = self.ui, self.ordering.key
        self._heading("awards-key")
        if key is None:
            self.box.addWidget(wrapped(ui.say("awards-key-none"), "", self.body))
        else:
            self._chosen_key(facts, key)
        keys = button(ui, "awards-keys", "secondary", icon="lock", parent=self.body)
        keys.setObjectName("award-keys")
        keys.clicked.connect(self.keys_wanted)
        self.box.addWidget(keys, 0, Qt.AlignmentFlag.AlignLeft)
        if key is not None and key.keeping is Keeping.TYPED:
            self._ask("award-passphrase", "awards-key-typed", key)
        token = self.ordering.token_key if self.ordering.tokens else None
        if token is not None and token.keeping is Keeping.TYPED:
            self._ask("award-token-passphrase", "awards-token-typed", token)

    def _chosen_key(self, facts: Choices, key: KeyRecord) -> None:
        ui = self.ui
        if len(facts.keys) > 1:
            named = [(k.id, self._key_words(k)) for k in facts.keys]
            made = drop(ui, self.box, "award-key", ui.say("awards-key-choose"), named, key.id, self.body)
            made.activated.connect(lambda _n: self.ordering.sign_with(str(made.currentData())))
        else:
            self.box.addWidget(wrapped(self._key_words(key), "", self.body))
        if self.ordering.sample:
            self.box.addWidget(wrapped(ui.say("awards-key-sample"), "hint", self.body))
        elif key.backed_up is None:
            told = ui.say("awards-key-no-backup")
            self.box.addWidget(iconed(ui, "triangle-alert", "warning", told, "advice", self.body))

    def _key_words(self, key: KeyRecord) -> str:
        return self.ui.say("awards-key-is", fingerprint=key.fingerprint, issuer=issuer_words(key.issuer))

    def _ask(self, name: str, label: str, key: KeyRecord) -> None:
        """A line for the passphrase of a key: what is typed there stays until the award is made."""
        phrases, field = self.ordering.phrases, secret_field(self.ui, name, self.ui.say(label), "", self.body)
        field.control.setText(phrases.get(key.id, ""))
        field.control.textChanged.connect(lambda text: phrases.update({key.id: text}))
        self._secrets.append(field)
        add_field(self.ui, self.box, field)

    def _award(self) -> None:
        """Award, where each passphrase that is needed was typed: the folder is asked for only then."""
        if all(field.given() for field in self._secrets):
            self.award_wanted.emit()

    def _go(self) -> None:
        ui, roster = self.ui, self.ordering.roster
        self.box.addSpacing(ui.theme.space(4))
        if roster is None or not roster.ready or self.ordering.key is None:
            self.box.addWidget(wrapped(ui.say("awards-not-yet"), "hint", self.body))
            return
        if self.ordering.shut:
            self.box.addWidget(wrapped(ui.say("awards-seal-not-open"), "hint", self.body))
            return
        made = button(ui, "awards-award", "primary", icon="send", parent=self.body)
        relabel(made, ui.say("awards-award-count", count=roster.finished))
        made.setObjectName("award-go")
        made.clicked.connect(self._award)
        bar(ui, self._acting, Right.AWARD, made)
        self.award = made
        row = FlowRow(ui.theme.space(3))
        row.addWidget(made)
        self.box.addLayout(row)

    def wants_files(self, files: tuple[Path, ...]) -> bool:
        """One roster, where there is something to award."""
        facts = self.ordering.facts
        return len(files) == 1 and facts is not None and bool(facts.credentials)

    def take_files(self, files: tuple[Path, ...]) -> None:
        """Read it."""
        self.dropped.emit(files[0])

    def start(self) -> None:
        """Put the focus on the credential, or on the way back until everything was read."""
        first = next(iter([*self._named("award-credential"), self.back]))
        first.setFocus(Qt.FocusReason.OtherFocusReason)
