"""Under the statement of an outcome: the verb that was read, its level, and what to mend."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from mcdesk.domain.answers import Reader
from mcdesk.domain.kinds import word_count
from mcdesk.domain.writing import OutcomeReading, Spot, VerbForm, analyse
from mcdesk.ui.flow_row import FlowRow
from mcdesk.ui.forms.buttons import button, relabel
from mcdesk.ui.forms.editor import Place
from mcdesk.ui.forms.editors.paragraph import ParagraphEditor
from mcdesk.ui.forms.labels import wrapped

_BETTER = 5
"""Replacements offered, at most."""


@dataclass(frozen=True)
class Mend:
    """A replacement: the characters from ``start`` to before ``end`` become ``text``."""

    start: int
    end: int
    text: str


class OutcomeAssistant(QWidget):
    """Reads the statement while it is typed. The level follows the verb until the author chooses one."""

    def __init__(self, place: Place, editor: ParagraphEditor, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.place, self.ui, self.draft, self.editor = place, place.ui, place.draft, editor
        self.setObjectName(f"assistant:{place.ref}")
        self._level = replace(place.ref, column="level")
        self._read: OutcomeReading | None = None
        self._suggested = ""
        self._placed_for = self._statement()
        self.buttons: list[QPushButton] = []
        self.verb = wrapped("", "good", self)
        self.advice = wrapped("", "hint", self)
        self._picture = QLabel(self)
        self._lay_out()
        place.draft.changed.connect(self._on_changed)
        editor.area.left.connect(self.suggest_level)
        self._suggested = self.refresh()

    def _lay_out(self) -> None:
        theme = self.ui.theme
        size = theme.px(16)
        self._picture.setPixmap(self.ui.icon("check", "success", 16).pixmap(size, size))
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(theme.space(1))
        line = QHBoxLayout()
        line.setSpacing(theme.space(2))
        line.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self.verb, 1)
        box.addLayout(line)
        box.addWidget(self.advice)
        self._flow = FlowRow(theme.space(1))
        box.addLayout(self._flow)

    def _statement(self) -> str:
        return Reader({"v": self.place.value}).text("v")

    def _on_changed(self, key: str) -> None:
        if key == self.place.ref.field:
            self.refresh()

    def refresh(self) -> str:
        """Say what was read in the statement as it stands; the level of its verb, "" for none."""
        profile = self.draft.services.profile
        text = self.editor.area.toPlainText()
        read = analyse(text, profile.words, self.ui.lang, profile.stem) if word_count(text) else None
        self.setVisible(read is not None)
        if read == self._read or read is None:
            self._read = read
            return read.level if read is not None else ""
        self._read = read
        fine = bool(read.verb) and not read.vague
        self.verb.setText(self._verb_words(read) if fine else "")
        for widget in (self.verb, self._picture):
            widget.setVisible(fine)
        told = " ".join(self._advice(read))
        self.advice.setText(told)
        self.advice.setVisible(bool(told))
        self._offer(self._mends(read, text))
        return read.level

    def _verb_words(self, read: OutcomeReading) -> str:
        table = self.draft.form.field(self.place.ref.field)
        column = table.column("level")
        option = column.option(read.level) if column is not None else None
        if option is None:
            return self.ui.say("editors-verb", verb=read.verb)
        return self.ui.say("editors-verb-level", verb=read.verb, level=option.label)

    def _advice(self, read: OutcomeReading) -> list[str]:
        say, stem = self.ui.say, self.draft.services.profile.stem
        said = []
        if read.vague:
            said.append(say("r21-vague", verb=read.vague))
        if read.second_verb and read.opening:
            said += [say("r23-two", first=read.opening.text, second=read.second_verb.text), say("r23-two-fix")]
        if read.stem:
            said.append(say("r25-stem", words=read.stem.text, stem=stem))
        if read.teaching:
            said += [say("r25-teaching", words=read.teaching.text), say("r25-teaching-fix")]
        elif read.form is VerbForm.UNKNOWN and read.opening and read.words > 1:
            said += [say("r20-unknown", opening=read.opening.text), say("r20-unknown-fix")]
        if read.form is VerbForm.INFLECTED and read.opening and not read.stem:
            said.append(say("r20-form", opening=read.opening.text))
        return said

    def _mends(self, read: OutcomeReading, text: str) -> list[Mend]:
        if read.stem:
            after = read.stem.end + len(text[read.stem.end :]) - len(text[read.stem.end :].lstrip())
            return [Mend(read.stem.start, after, "")]
        if read.vague:
            spot = read.opening if read.vague == read.verb else read.second_verb
            return [_in_place(spot, verb) for verb in read.better[:_BETTER]] if spot else []
        if read.form is VerbForm.INFLECTED and read.opening:
            return [_in_place(read.opening, read.verb)]
        return []

    def _offer(self, mends: list[Mend]) -> None:
        for old in self.buttons:
            self._flow.removeWidget(old)
            old.hide()
            old.deleteLater()
        self.buttons = []
        before: QWidget = self.editor.area
        for mend in mends if not self.draft.read_only else ():
            made = button(self.ui, "editors-leave-words-out", "secondary", parent=self)
            if mend.text:
                relabel(made, self.ui.say("editors-write-verb", verb=mend.text))
            made.setProperty("mend", mend)
            made.clicked.connect(self._on_mend)
            self._flow.addWidget(made)
            made.show()
            QWidget.setTabOrder(before, made)
            before = made
            self.buttons.append(made)
        self._flow.invalidate()

    def _on_mend(self) -> None:
        mend = self.sender().property("mend")
        if isinstance(mend, Mend):
            self.editor.area.setFocus(Qt.FocusReason.OtherFocusReason)
            self.editor.replace(mend.start, mend.end, mend.text)

    def suggest_level(self) -> None:
        """The statement was left: the verb's level becomes the answer, unless the author chose another."""
        statement = self._statement()
        if statement == self._placed_for or self._read is None:
            return
        self._placed_for = statement
        now = Reader({"v": self.draft.value(self._level)}).text("v")
        if self._read.level and now in ("", self._suggested):
            self.draft.seal()
            self.draft.put(self._level, self._read.level)
            self.draft.seal()
            self._suggested = self._read.level


def _in_place(spot: Spot, verb: str) -> Mend:
    """The verb in place of the words, with their capital letter."""
    return Mend(spot.start, spot.end, verb.capitalize() if spot.text[:1].isupper() else verb)
