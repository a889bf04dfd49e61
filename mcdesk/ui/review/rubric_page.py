"""The reviewer's rubric: each criterion with the own mark and note, and what others marked."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import partial
from types import MappingProxyType

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QApplication, QFrame, QVBoxLayout, QWidget

from mcdesk.app.review.unsent import Parts
from mcdesk.app.services import Services
from mcdesk.domain import formats
from mcdesk.domain.records import Record
from mcdesk.domain.review.rubric import Criterion, Mark, Marks
from mcdesk.ui.column import ColumnPage
from mcdesk.ui.context import Ui
from mcdesk.ui.credentials.fields import AreaField
from mcdesk.ui.forms.buttons import button
from mcdesk.ui.forms.controls import Drop
from mcdesk.ui.forms.labels import wrapped
from mcdesk.ui.panels.parts import iconed
from mcdesk.ui.steady_box import SteadyBox

_NO_WORDS: Mapping[str, Parts] = MappingProxyType({})


class CriterionCard(QFrame):
    """One criterion."""

    def __init__(self, ui: Ui, services: Services, criterion: Criterion, parent: QWidget) -> None:
        super().__init__(parent)
        self.ui, self._services, self.criterion = ui, services, criterion
        self.setObjectName(f"criterion:{criterion.key}")
        self.setProperty("role", "card")
        space = ui.theme.space
        self.box = SteadyBox(self)
        self.box.setContentsMargins(space(4), space(3), space(4), space(3))
        self.box.setSpacing(space(1))
        self.box.addWidget(wrapped(ui.words(criterion.label), "subheading", self))
        self.box.addWidget(wrapped(ui.words(criterion.question), "", self))
        if criterion.source:
            self.box.addWidget(wrapped(ui.say("review-source", source=criterion.source), "small", self))
        self.level = Drop(ui.theme, self)
        self.level.setObjectName(f"level:{criterion.key}")
        self.level.call(ui.say("review-mark-of", label=criterion.label))
        self.level.addItem(ui.say("review-no-mark"), "")
        for level in services.profile.rubric.levels:
            self.level.addItem(ui.words(level.label), level.key)
        self.level.setMaximumWidth(ui.theme.px(280))
        self.box.addWidget(self.level)
        self.note = AreaField(ui, f"note:{criterion.key}", ui.say("review-note"), "", self)
        self.note.control.setAccessibleName(ui.say("review-note-of", label=criterion.label))
        self.box.addWidget(self.note)
        self.others = QWidget(self)
        self._down = QVBoxLayout(self.others)
        self._down.setContentsMargins(0, space(1), 0, 0)
        self._down.setSpacing(0)
        self.box.addWidget(self.others)
        self._kept = ("", "")

    @property
    def given(self) -> tuple[str, str]:
        """The level and the note as they stand."""
        return str(self.level.currentData() or ""), self.note.text

    @property
    def changed(self) -> bool:
        """Whether something stands here that was not handed on."""
        return self.given != self._kept

    def bring_back(self, words: Parts) -> None:
        """Show what was chosen and written, and not recorded."""
        self.level.setCurrentIndex(max(0, self.level.findData(words.get("level", ""))))
        self.note.control.setPlainText(words.get("note", ""))

    def hand_on(self) -> tuple[str, str]:
        """The level and the note, to be recorded."""
        self._kept = self.given
        return self._kept

    def fill(self, marks: Marks) -> None:
        """Show the own mark, for the first time."""
        mine = marks.mine(self.criterion.key)
        if mine is not None:
            self.level.setCurrentIndex(max(0, self.level.findData(mine.level)))
            self.note.control.setPlainText(mine.note)
        self._kept = self.given
        self.show_others(marks)

    def show_others(self, marks: Marks) -> None:
        """Show what others marked, and whether all agree."""
        while (item := self._down.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for widget in self._lines(marks):
            self._down.addWidget(widget)
        self.others.setVisible(self._down.count() > 0)

    def _lines(self, marks: Marks) -> Iterator[QWidget]:
        ui = self.ui
        agreed = marks.agreed(self.criterion.key)
        if agreed is not None:
            look = ("circle-check", "success") if agreed else ("triangle-alert", "warning")
            words = ui.say("review-agreed" if agreed else "review-differ")
            yield iconed(ui, *look, words, "label", self.others)
        for mark in marks.of.get(self.criterion.key, ()):
            if not mark.mine:
                yield wrapped(self._told(mark), "hint", self.others)

    def _told(self, mark: Mark) -> str:
        ui, profile = self.ui, self._services.profile
        found = profile.rubric.level(mark.level)
        level = ui.words(found.label) if found else mark.level or ui.say("review-no-mark")
        day = formats.day(mark.at.astimezone().date(), ui.lang)
        told = ui.say("review-marked-by", who=mark.who, level=level, version=mark.version, day=day)
        return f"{told}\n{mark.note}" if mark.note else told


class RubricPage(ColumnPage):
    """A mark is recorded when the focus leaves its criterion: nothing that was chosen or written is lost."""

    back_wanted = Signal()
    marked = Signal(str, str, str)
    """The key of a criterion, the level and the note."""
    typed = Signal(str, object)
    """The key of a criterion, and what stands there by the names of the controls."""

    def __init__(
        self, ui: Ui, services: Services, record: Record, marks: Marks, words: Mapping[str, Parts] = _NO_WORDS
    ) -> None:
        """``words``: what was chosen and written, and not recorded, by the keys of the criteria."""
        super().__init__(ui, "rubric", ui.say("review-rubric"))
        self._services, self._record = services, record
        self.cards: dict[str, CriterionCard] = {}
        self._build(marks)
        for key, card in self.cards.items():
            if key in words:
                card.bring_back(words[key])
            card.note.control.textChanged.connect(partial(self._on_typed, card))
            card.level.currentIndexChanged.connect(partial(self._on_typed, card))
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._on_focus)

    def _build(self, marks: Marks) -> None:
        ui, space = self.ui, self.ui.theme.space
        self.back = button(ui, "credentials-back-one", "quiet", icon="chevron-left", parent=self.body)
        self.back.setObjectName("rubric-back")
        self.back.clicked.connect(self.back_wanted)
        self.way_back = self.back
        self.box.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeft)
        self.box.addWidget(wrapped(ui.say("review-rubric"), "title", self.body))
        named = f"{self._record.number} · {self._record.title or ui.say('wizard-untitled')}"
        self.box.addWidget(wrapped(named, "hint", self.body))
        self.box.addWidget(wrapped(ui.say("review-rubric-text"), "intro", self.body))
        for criterion in self._services.profile.rubric.criteria:
            card = CriterionCard(ui, self._services, criterion, self.body)
            card.fill(marks)
            self.cards[criterion.key] = card
            self.box.addSpacing(space(2))
            self.box.addWidget(card)
        if not self.cards:
            self.box.addWidget(wrapped(ui.say("review-no-rubric"), "", self.body))
        self.finish()

    def show_marks(self, marks: Marks) -> None:
        """Show what was recorded by now."""
        for card in self.cards.values():
            card.show_others(marks)

    def _on_typed(self, card: CriterionCard, _index: int = 0) -> None:
        level, note = card.given
        self.typed.emit(card.criterion.key, {"level": level, "note": note})

    def _on_focus(self, old: QWidget | None, now: QWidget | None) -> None:
        for card in self.cards.values():
            if old is not None and card.isAncestorOf(old) and (now is None or not card.isAncestorOf(now)):
                self._record_card(card)

    def _record_card(self, card: CriterionCard) -> None:
        if card.changed:
            self.marked.emit(card.criterion.key, *card.hand_on())

    def hideEvent(self, event: QHideEvent) -> None:
        """Record what is not recorded yet before the page goes."""
        for card in self.cards.values():
            self._record_card(card)
        super().hideEvent(event)

    def start(self) -> None:
        """Begin with the first criterion."""
        first = next(iter(self.cards.values()), None)
        (first.level if first is not None else self.back).setFocus(Qt.FocusReason.OtherFocusReason)
