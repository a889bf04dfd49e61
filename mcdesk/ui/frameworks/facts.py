"""The facts that no framework is imported without: asked for once, shown wherever an item of it is used."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QLabel, QLineEdit, QVBoxLayout, QWidget

from mcdesk.domain.records import Framework
from mcdesk.domain.texts import Local, Message
from mcdesk.ui.context import Ui
from mcdesk.ui.forms.editors.option_row import OptionRow
from mcdesk.ui.forms.labels import wrapped
from mcdesk.ui.forms.marks import Check
from mcdesk.ui.in_sight import SETTLE_MS, scroll_around
from mcdesk.ui.messages import announce
from mcdesk.ui.text_boxes import TextLine

TEXTS = ("name", "publisher", "licence", "attribution")
"""Facts that stand in both languages; that of the other language is optional."""
PLAIN = ("version", "source")
ORDER = ("name", "version", "publisher", "licence", "attribution", "source")


class FactsForm(QWidget):
    """A line for each fact, the problem with it above the line; the confirmation where a licence asks for one."""

    changed = Signal()

    def __init__(self, ui: Ui, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = ui
        self._lines: dict[tuple[str, str], QLineEdit] = {}
        self._problems: dict[str, QLabel] = {}
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(ui.theme.space(1))
        first = ui.lang.short
        for fact in ORDER:
            langs = (first, "fr" if first == "en" else "en") if fact in TEXTS else ("",)
            self._add(fact, langs)
        self.gate = wrapped("", "label", self)
        self.confirm = Check(ui.theme, self)
        self.confirm.setObjectName("framework-confirm")
        self.confirm.setAccessibleName(ui.say("frameworks-confirm"))
        self._confirm_row = OptionRow(ui, self.confirm, ui.say("frameworks-confirm"), parent=self)
        self._problems["confirmed"] = self._problem()
        for widget in (self.gate, self._problems["confirmed"], self._confirm_row):
            self._box.addWidget(widget)
            widget.hide()

    def _problem(self) -> QLabel:
        label = wrapped("", "problem", self)
        label.hide()
        return label

    def _add(self, fact: str, langs: tuple[str, ...]) -> None:
        self._problems[fact] = self._problem()
        for lang in langs:
            words = self.ui.say(f"frameworks-fact-{fact}")
            other = lang not in ("", self.ui.lang.short)
            label = QLabel(self.ui.say("frameworks-fact-other", fact=words) if other else words, self)
            label.setProperty("role", "hint" if other else "label")
            line = TextLine(self)
            line.setObjectName(f"framework-fact:{fact}{':' + lang if other else ''}")
            line.setAccessibleName(label.text())
            label.setBuddy(line)
            line.textEdited.connect(self.changed)
            self._lines[fact, lang] = line
            self._box.addWidget(label)
            if not other:
                self._box.addWidget(self._problems[fact])
            self._box.addWidget(line)
        self._box.addSpacing(self.ui.theme.space(2))

    def show_facts(self, framework: Framework) -> None:
        """Show what is known already."""
        for (fact, lang), line in self._lines.items():
            value = getattr(framework, fact)
            line.setText(value.get(lang, "") if isinstance(value, Mapping) else value if fact == "version" else "")
        self._lines["source", ""].setText(next(iter(framework.source), ""))
        for line in self._lines.values():
            line.setCursorPosition(0)

    def facts(self, framework: Framework) -> Framework:
        """The framework with what stands in the lines."""

        def texts(fact: str) -> dict[str, str]:
            return {lang: t for lang in ("en", "fr") if (t := self._lines[fact, lang].text().strip())}

        source = self._lines["source", ""].text().strip()
        return replace(
            framework,
            name=texts("name"),
            publisher=texts("publisher"),
            licence=texts("licence"),
            attribution=texts("attribution"),
            version=self._lines["version", ""].text().strip(),
            source=(source,) if source else (),
        )

    def ask(self, gate: Local) -> None:
        """Ask for what a licence wants confirmed; nothing for an empty one."""
        words = self.ui.words(gate) if gate else ""
        self.gate.setText(words)
        self.gate.setVisible(bool(words))
        self._confirm_row.setVisible(bool(words))
        self.confirm.setAccessibleDescription(words)

    def show_problems(self, missing: Mapping[str, Message]) -> None:
        """Say beside each fact what is wrong with it, and go to the first, in sight with what is said above it."""
        for fact, label in self._problems.items():
            label.setText(self.ui.words(missing[fact]) if fact in missing else "")
            label.setVisible(fact in missing)
            self.line(fact).setAccessibleDescription(label.text() or self._described(fact))
        first = next((f for f in (*ORDER, "confirmed") if f in missing), "")
        if first:
            line = self.line(first)
            line.setFocus()
            announce(line, self.ui.words(missing[first]))
            QTimer.singleShot(SETTLE_MS, line, lambda: scroll_around(line))

    def _described(self, fact: str) -> str:
        return self.gate.text() if fact == "confirmed" else ""

    def line(self, fact: str) -> QWidget:
        """The control of a fact."""
        if fact == "confirmed":
            return self.confirm
        return self._lines[fact, self.ui.lang.short if fact in TEXTS else ""]
