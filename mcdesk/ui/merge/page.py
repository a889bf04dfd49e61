"""The page on which a person decides about everything that two people changed differently."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QWidget

from mcdesk.domain.fields import Form
from mcdesk.domain.merge.choosing import both, writable
from mcdesk.domain.merge.conflicts import Choice, Choices, Merge, Take
from mcdesk.domain.merge.showing import Sides, shown
from mcdesk.domain.merge.values import ABSENT
from mcdesk.ui.column import ColumnPage
from mcdesk.ui.context import Ui
from mcdesk.ui.flow_row import FlowRow
from mcdesk.ui.forms.buttons import button
from mcdesk.ui.forms.labels import wrapped
from mcdesk.ui.merge.card import WRITE, ConflictCard, Place
from mcdesk.ui.messages import announce

WIDE = 1040
KEYS = {"Alt+1": Take.OURS.value, "Alt+2": Take.THEIRS.value, "Alt+3": Take.BOTH.value, "Alt+4": WRITE}


@dataclass(frozen=True)
class Dispute:
    """What is decided about: a merge with its sides, and how the sides and the whole are called.

    ``choices`` are those that were made before, on this page or another.
    """

    title: str
    merge: Merge
    sides: Sides
    form: Form
    ours: str
    theirs: str
    choices: Choices = field(default_factory=dict)


class MergePage(ColumnPage):
    """Every conflict as a card. The decisions are handed on when all are made; until then they can be put off."""

    finished = Signal(object)
    """Everything is decided: the :data:`Choices`."""
    chose = Signal(object)
    """Something was chosen: the choices so far."""
    put_off = Signal(object)
    """The person goes away; the choices so far."""

    def __init__(self, ui: Ui, dispute: Dispute, parent: QWidget | None = None) -> None:
        super().__init__(ui, "merge", dispute.title, parent)
        self._dispute = dispute
        self.cards: list[ConflictCard] = []
        self._build()
        for keys, name in KEYS.items():
            self._shortcut(keys, lambda n=name: self._take(n))
        for keys, step in (("Ctrl+Down", 1), ("Ctrl+Up", -1)):
            self._shortcut(keys, lambda s=step: self.go(s))
        self._count()

    def _shortcut(self, keys: str, act: object) -> None:
        made = QShortcut(QKeySequence(keys), self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
        made.activated.connect(act)

    def _build(self) -> None:
        ui, space, dispute = self.ui, self.ui.theme.space, self._dispute
        column = self.box.parentWidget()
        assert column is not None
        column.setMaximumWidth(ui.theme.px(WIDE))
        back = button(ui, "merge-put-off", "quiet", icon="chevron-left", parent=self.body)
        back.setObjectName("merge-put-off")
        back.clicked.connect(lambda: self.put_off.emit(self.choices))
        self.way_back = back
        self.box.addWidget(back, 0, Qt.AlignmentFlag.AlignLeft)
        self.box.addWidget(wrapped(dispute.title, "title", self.body))
        unknown = dispute.sides.base is None
        self.box.addWidget(wrapped(ui.say("merge-about-unknown" if unknown else "merge-about"), "intro", self.body))
        self.box.addWidget(wrapped(ui.say("merge-keys"), "hint", self.body))
        self.left_words = wrapped("", "label", self.body)
        self.box.addWidget(self.left_words)
        self.box.addLayout(self._for_all())
        page = None
        for place in self._places():
            if place.shown.page != page:
                page = place.shown.page
                self.box.addSpacing(space(3))
                self.box.addWidget(wrapped(page or ui.say("merge-other-page"), "heading", self.body))
            card = ConflictCard(ui, place, dispute.ours, dispute.theirs, self.body)
            card.put(dispute.choices.get(place.conflict.key))
            card.chosen.connect(self._on_chosen)
            self.cards.append(card)
            self.box.addWidget(card)
        self._foot()
        self.finish()

    def _for_all(self) -> FlowRow:
        row = FlowRow(self.ui.theme.space(2))
        self.next = button(self.ui, "merge-next", "secondary", icon="arrow-down", parent=self.body)
        self.next.setObjectName("merge-next")
        self.next.clicked.connect(lambda: self.go(1, undecided=True))
        row.addWidget(self.next)
        self._all = []
        for take in (Take.OURS, Take.THEIRS):
            made = button(self.ui, f"merge-all-{take.value}", "quiet", parent=self.body)
            made.setObjectName(f"merge-all-{take.value}")
            made.clicked.connect(lambda _on=False, t=take: self._take_all(t))
            row.addWidget(made)
            self._all.append(made)
        return row

    def _foot(self) -> None:
        space = self.ui.theme.space
        self.wrong = wrapped("", "problem", self.body)
        self.wrong.hide()
        self.done = button(self.ui, "merge-finish", "primary", icon="check", parent=self.body)
        self.done.setObjectName("merge-finish")
        self.done.clicked.connect(self._finish)
        row = FlowRow(space(3))
        row.addWidget(self.done)
        self.box.addSpacing(space(4))
        self.box.addWidget(self.wrong)
        self.box.addLayout(row)

    def _places(self) -> Iterator[Place]:
        dispute = self._dispute
        for conflict in dispute.merge.conflicts:
            told = shown(conflict, dispute.sides, dispute.form, self.ui.lang)
            may_both = both(dispute.form, conflict) is not ABSENT
            yield Place(conflict, told, may_both, writable(dispute.form, conflict) is not None)

    @property
    def choices(self) -> dict[str, Choice]:
        """What was chosen so far."""
        return {c.place.conflict.key: c.choice for c in self.cards if c.choice is not None}

    @property
    def left(self) -> int:
        """How many places nobody has decided about."""
        return sum(c.choice is None for c in self.cards)

    def _on_chosen(self) -> None:
        self._count()
        announce(self, self.left_words.text())

    def _count(self) -> None:
        left = self.left
        said = self.ui.say("merge-left", count=left) if left else self.ui.say("merge-none-left")
        self.left_words.setText(said)
        for made in (self.next, *self._all):
            made.setVisible(left > 0)
        if not left:
            self.wrong.hide()
        self.chose.emit(self.choices)

    def _take(self, name: str) -> None:
        """The shortcut of a way, for the place where the focus is."""
        card = self._current()
        if card is not None:
            card.take(name)

    def _take_all(self, take: Take) -> None:
        for card in self.cards:
            if card.choice is None:
                card.put(take)
        self._count()
        self.done.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self, self.left_words.text())

    def _current(self) -> ConflictCard | None:
        widget = QApplication.focusWidget()
        while widget is not None and not isinstance(widget, ConflictCard):
            widget = widget.parentWidget()
        return widget

    def go(self, step: int, *, undecided: bool = False) -> None:
        """To the next place (-1: to the one before), or the next that is open, and around."""
        current = self._current()
        at = self.cards.index(current) if current in self.cards else -1 if step > 0 else 0
        turned = [self.cards[(at + step * n) % len(self.cards)] for n in range(1, len(self.cards) + 1)]
        found = next((c for c in turned if not undecided or c.choice is None), None)
        if found is not None:
            found.ways[Take.OURS.value].setFocus(Qt.FocusReason.OtherFocusReason)
            self.ensureWidgetVisible(found)
            announce(found, self.ui.say("merge-at", number=self.cards.index(found) + 1, count=len(self.cards)))

    def _finish(self) -> None:
        if self.left:
            self.wrong.setText(self.ui.say("merge-undecided", count=self.left))
            self.wrong.show()
            announce(self, self.wrong.text())
            self.go(1, undecided=True)
            return
        self.finished.emit(self.choices)

    def start(self) -> None:
        """Put the focus on the first open place, or on what ends it."""
        if self.left:
            QTimer.singleShot(0, self, lambda: self.go(1, undecided=True))
        else:
            self.done.setFocus(Qt.FocusReason.OtherFocusReason)
