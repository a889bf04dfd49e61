"""How a document is made: in which language, on which paper, and with what it may have besides."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from mcdesk.domain.outline import Paper
from mcdesk.domain.texts import Lang
from mcdesk.ui.context import Ui
from mcdesk.ui.flow_row import FlowRow
from mcdesk.ui.forms.controls import Drop
from mcdesk.ui.forms.marks import WordCheck


@dataclass(frozen=True)
class Chosen:
    """What is chosen for a document: one language, or both one after the other; the names of what is ticked."""

    langs: tuple[Lang, ...]
    paper: Paper
    ticked: frozenset[str] = frozenset()


class ChoicesBar(QWidget):
    """The choices, each with its words. ``ticks``: what a document may have besides, the words of each by its name.

    ``both``: it may be in both languages, one after the other.
    """

    changed = Signal()

    def __init__(
        self,
        ui: Ui,
        begins: Chosen,
        ticks: Mapping[str, str] | None = None,
        parent: QWidget | None = None,
        *,
        both: bool = True,
    ) -> None:
        super().__init__(parent)
        self.ui, self._both = ui, both
        self.language, self.paper = Drop(ui.theme, self), Drop(ui.theme, self)
        self._fill(begins)
        self.ticks = {name: self._tick(name, key) for name, key in (ticks or {}).items()}
        row = FlowRow(ui.theme.space(4), self)
        row.addWidget(self._named(self.language, "language"))
        row.addWidget(self._named(self.paper, "paper"))
        for name, tick in self.ticks.items():
            tick.setChecked(name in begins.ticked)
            row.addWidget(self._beside(tick))
        for chosen in (self.language.activated, self.paper.activated, *(t.toggled for t in self.ticks.values())):
            chosen.connect(lambda _value: self.changed.emit())

    def _fill(self, begins: Chosen) -> None:
        ui, other = self.ui, Lang.EN if self.ui.lang is Lang.FR else Lang.FR
        for langs in ((ui.lang,), (other,), *(((ui.lang, other),) if self._both else ())):
            key = "both" if len(langs) > 1 else langs[0].short
            self.language.addItem(ui.say(f"panels-preview-lang-{key}"), langs)
            if {*langs} == {*begins.langs}:
                self.language.setCurrentIndex(self.language.count() - 1)
        for size in Paper:
            self.paper.addItem(ui.say(f"panels-preview-paper-{size.value}"), size.value)
        self.paper.setCurrentIndex(max(self.paper.findData(begins.paper.value), 0))

    def _tick(self, name: str, key: str) -> WordCheck:
        made = WordCheck(self.ui.theme, self.ui.say(key), self)
        made.setObjectName(f"preview-{name}")
        return made

    def _beside(self, check: WordCheck) -> QWidget:
        """On one line with the lists, which have their names above them."""
        theme, holder = self.ui.theme, QWidget(self)
        down = QVBoxLayout(holder)
        down.setContentsMargins(0, QFontMetrics(theme.font("small")).height() + theme.space(0.5), 0, 0)
        check.setMinimumHeight(self.paper.sizeHint().height())
        down.addWidget(check)
        return holder

    def _named(self, drop: Drop, key: str) -> QWidget:
        holder = QWidget(self)
        down = QVBoxLayout(holder)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(self.ui.theme.space(0.5))
        label = QLabel(self.ui.say(f"panels-preview-{key}"), holder)
        label.setProperty("role", "small")
        label.setBuddy(drop)
        drop.setObjectName(f"preview-{key}")
        drop.setAccessibleName(label.text())
        drop.setFixedWidth(self.ui.theme.px(170))
        down.addWidget(label)
        down.addWidget(drop)
        return holder

    @property
    def chosen(self) -> Chosen:
        """What is chosen."""
        ticked = frozenset(name for name, tick in self.ticks.items() if tick.isChecked())
        return Chosen(tuple(self.language.currentData()), Paper(self.paper.currentData()), ticked)
