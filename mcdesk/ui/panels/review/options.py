"""How the proposal is made: language, paper, with or without contacts and comments."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from mcdesk.app.proposal import ProposalOptions
from mcdesk.domain.outline import Paper
from mcdesk.domain.texts import Lang
from mcdesk.ui.context import Ui
from mcdesk.ui.draft import Draft
from mcdesk.ui.flow_row import FlowRow
from mcdesk.ui.forms.controls import Drop
from mcdesk.ui.forms.marks import WordCheck

PREVIEW = "preview"
"""Where the options of the preview are chosen, which are those of what is submitted."""


class OptionsBar(QWidget):
    """The choices, each with its words. The draft keeps what is chosen ``at`` this place: it outlives the bar.

    Until something is, they are those of the preview.
    """

    changed = Signal()

    def __init__(self, ui: Ui, draft: Draft, at: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui, self._draft, self._at = ui, draft, at
        kept = draft.proposal_options.get(at, draft.proposal_options.get(PREVIEW))
        paper = kept.paper if kept is not None else draft.services.paper
        self.language, self.paper = Drop(ui.theme, self), Drop(ui.theme, self)
        other = Lang.EN if ui.lang is Lang.FR else Lang.FR
        for langs in ((ui.lang,), (other,), (ui.lang, other)):
            key = "both" if len(langs) > 1 else langs[0].short
            self.language.addItem(ui.say(f"panels-preview-lang-{key}"), langs)
            if kept is not None and {*langs} == {*kept.langs}:
                self.language.setCurrentIndex(self.language.count() - 1)
        for size in Paper:
            self.paper.addItem(ui.say(f"panels-preview-paper-{size.value}"), size.value)
        self.paper.setCurrentIndex(max(self.paper.findData(paper.value), 0))
        self.without, self.comments = self._check("without-contacts"), self._check("comments")
        self.without.setChecked(kept is not None and not kept.contacts)
        self.comments.setChecked(kept is not None and kept.comments)
        row = FlowRow(ui.theme.space(4), self)
        row.addWidget(self._named(self.language, "language"))
        row.addWidget(self._named(self.paper, "paper"))
        row.addWidget(self._beside(self.without))
        row.addWidget(self._beside(self.comments))
        for chosen in (self.language.activated, self.paper.activated, self.without.toggled, self.comments.toggled):
            chosen.connect(self._keep)

    def _keep(self) -> None:
        self._draft.proposal_options[self._at] = self.options
        self.changed.emit()

    def _check(self, name: str) -> WordCheck:
        made = WordCheck(self.ui.theme, self.ui.say(f"panels-preview-{name}"), self)
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
    def options(self) -> ProposalOptions:
        """What is chosen."""
        return ProposalOptions(
            langs=tuple(self.language.currentData()),
            paper=Paper(self.paper.currentData()),
            contacts=not self.without.isChecked(),
            comments=self.comments.isChecked(),
        )
