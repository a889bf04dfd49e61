"""A class is awarded: the credential, the roster with its problems, how, and the key that signs."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from mcdesk.app.awards.ordering import Duplicates
from mcdesk.domain.badges.keys import Keeping
from mcdesk.ui.awards.order import LANGS, Ordering
from mcdesk.ui.awards.problems import Problems
from mcdesk.ui.column import ColumnPage
from mcdesk.ui.context import Ui
from mcdesk.ui.credentials.fields import LineField
from mcdesk.ui.flow_row import FlowRow
from mcdesk.ui.forms.buttons import button, relabel
from mcdesk.ui.forms.controls import Drop, alive, wrapped
from mcdesk.ui.panels.parts import iconed


class AwardPage(ColumnPage):
    """Built anew whenever the order changed; the focus stays where it was."""

    back_wanted = Signal()
    file_wanted = Signal()
    paste_wanted = Signal()
    template_wanted = Signal()
    errors_wanted = Signal()
    key_wanted = Signal(str)
    """Make a key; the passphrase that keeps it, "" for the keyring."""
    award_wanted = Signal(str)
    """Award; the passphrase of the key, "" for none."""

    def __init__(self, ui: Ui, ordering: Ordering, parent: QWidget | None = None) -> None:
        super().__init__(ui, "award-new", ui.say("awards-new-title"), parent)
        self.ordering = ordering
        self.passphrase: LineField | None = None
        self.award: QWidget | None = None
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
        typed = self._typed()
        self.clear()
        self._build()
        if self.passphrase is not None:
            self.passphrase.control.setText(typed)
        self.verticalScrollBar().setValue(at)
        there = self.body.findChildren(QWidget, name) if name else []
        (there[0] if there else self._first()).setFocus(Qt.FocusReason.OtherFocusReason)

    def _first(self) -> QWidget:
        lines, files = self.body.findChildren(QLineEdit), self.body.findChildren(QWidget, "award-file")
        return next(iter([*lines, *files]), self.back)

    def _build(self) -> None:
        ui, facts = self.ui, self.ordering.facts
        self.passphrase = self.award = None
        self.back = button(ui, "awards-back", "quiet", icon="chevron-left", parent=self.body)
        self.back.setObjectName("awards-back")
        self.back.clicked.connect(self.back_wanted)
        self.box.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeft)
        self.box.addWidget(wrapped(ui.say("awards-new-title"), "title", self.body))
        if facts is None:
            self.finish()
            return
        if not facts.credentials:
            self.box.addWidget(wrapped(ui.say("awards-new-none"), "intro", self.body))
            self.finish()
            return
        self._credential()
        self._roster()
        self._how()
        self._key()
        self._go()
        self.finish()

    def _heading(self, key: str) -> None:
        self.box.addSpacing(self.ui.theme.space(4))
        self.box.addWidget(wrapped(self.ui.say(key), "heading", self.body))

    def _drop(self, name: str, choices: Sequence[tuple[str, str]], now: str) -> Drop:
        """A labelled choice."""
        label = wrapped(self.ui.say(f"awards-{name}"), "label", self.body)
        made = Drop(self.ui.theme, self.body)
        made.setObjectName(f"award-{name}")
        made.call(label.text())
        for key, words in choices:
            made.addItem(words, key)
        made.setCurrentIndex(max(made.findData(now), 0))
        label.setBuddy(made)
        self.box.addWidget(label)
        self.box.addWidget(made)
        return made

    def _credential(self) -> None:
        facts = self.ordering.facts
        choices = [(c.id, f"{c.number} · {c.title} · v{c.version}") for c in facts.credentials] if facts else []
        made = self._drop("credential", choices, self.ordering.credential)
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
        for name, icon, signal in (
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
            self.box.addWidget(wrapped(ui.say("awards-roster-about"), "hint", self.body))
            return
        preview = roster.preview
        counts = {"rows": preview.counted, "blank": preview.blank, "ready": len(preview.ready)}
        self.box.addWidget(wrapped(f"{roster.source} – {ui.say('awards-roster-counts', **counts)}", "", self.body))
        for unused in preview.unused:
            said = ui.say("catalogue-unused", header=unused.header, count=unused.filled)
            self.box.addWidget(wrapped(said, "hint", self.body))
        if preview.with_problems:
            problems = Problems(ui, preview, self.body)
            problems.mended.connect(self.ordering.mend)
            self.box.addWidget(problems)
            save = button(ui, "awards-errors", "quiet", icon="download", parent=self.body)
            save.setObjectName("award-errors")
            save.clicked.connect(self.errors_wanted)
            self.box.addWidget(save, 0, Qt.AlignmentFlag.AlignLeft)

    def _how(self) -> None:
        ui, ordering, facts = self.ui, self.ordering, self.ordering.facts
        self._heading("awards-how")
        langs = self._drop("langs", [(k, ui.say(f"awards-langs-{k}")) for k in LANGS], ordering.langs)
        langs.activated.connect(lambda _n: setattr(ordering, "langs", str(langs.currentData())))
        policies = [(d.value, ui.say(f"awards-duplicates-{d.value}")) for d in Duplicates]
        held = self._drop("duplicates", policies, ordering.duplicates.value)
        held.activated.connect(lambda _n: setattr(ordering, "duplicates", Duplicates(str(held.currentData()))))
        templates = [("", ui.say("awards-template-none")), *(facts.templates if facts else ())]
        made = self._drop("template", templates, ordering.template)
        made.activated.connect(lambda _n: setattr(ordering, "template", str(made.currentData())))

    def _key(self) -> None:
        ui, facts = self.ui, self.ordering.facts
        if facts is None:
            return
        self._heading("awards-key")
        key = facts.key
        if key is None:
            self.box.addWidget(wrapped(ui.say("awards-key-none"), "", self.body))
            if not facts.has_keyring:
                self._ask("awards-key-passphrase", "awards-key-passphrase-hint")
            make = button(ui, "awards-key-make", "secondary", icon="plus", parent=self.body)
            make.setObjectName("award-key-make")
            make.clicked.connect(lambda: self.key_wanted.emit(self._typed()))
            self.box.addWidget(make, 0, Qt.AlignmentFlag.AlignLeft)
            return
        said = ui.say("awards-key-is", fingerprint=key.fingerprint, issuer=key.issuer)
        self.box.addWidget(wrapped(said, "", self.body))
        if key.backed_up is None:
            told = ui.say("awards-key-not-backed-up")
            self.box.addWidget(iconed(ui, "triangle-alert", "warning", told, "advice", self.body))
        if key.keeping is Keeping.TYPED:
            self._ask("awards-key-typed", "")

    def _ask(self, key: str, hint: str) -> None:
        words = self.ui.say(hint) if hint else ""
        field = LineField(self.ui, "award-passphrase", self.ui.say(key), words, self.body)
        field.control.setEchoMode(QLineEdit.EchoMode.Password)
        self.passphrase = field
        self.box.addWidget(field)

    def _typed(self) -> str:
        return self.passphrase.control.text() if self.passphrase is not None else ""

    def _go(self) -> None:
        ui, roster, facts = self.ui, self.ordering.roster, self.ordering.facts
        self.box.addSpacing(ui.theme.space(4))
        if roster is None or not roster.ready or facts is None or facts.key is None:
            self.box.addWidget(wrapped(ui.say("awards-not-yet"), "hint", self.body))
            return
        made = button(ui, "awards-award", "primary", icon="send", parent=self.body)
        relabel(made, ui.say("awards-award-count", count=roster.finished))
        made.setObjectName("award-go")
        made.clicked.connect(lambda: self.award_wanted.emit(self._typed()))
        self.award = made
        row = FlowRow(ui.theme.space(3))
        row.addWidget(made)
        self.box.addLayout(row)

    def start(self) -> None:
        """Put the focus on the way back until everything was read."""
        self.back.setFocus(Qt.FocusReason.OtherFocusReason)
