"""One place of conflict: what stood there, what each side says, and the ways to decide. Nothing is preselected."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QPushButton, QVBoxLayout, QWidget

from mcdesk.domain import formats
from mcdesk.domain.comparison import words_apart
from mcdesk.domain.merge.conflicts import Choice, Conflict, ConflictKind, Take, Written
from mcdesk.domain.merge.showing import Shown
from mcdesk.domain.merge.values import UNKNOWN, Gap
from mcdesk.ui.context import Ui
from mcdesk.ui.flow_row import FlowRow
from mcdesk.ui.forms.buttons import button
from mcdesk.ui.forms.labels import wrapped
from mcdesk.ui.merge.side import SideView
from mcdesk.ui.panels.parts import clear, iconed
from mcdesk.ui.steady_box import SteadyBox
from mcdesk.ui.text_boxes import TextArea

NARROW = 560
LINES = 4
WRITE = "write"


@dataclass(frozen=True)
class Place:
    """A conflict with its words, and what can be done besides taking a side."""

    conflict: Conflict
    shown: Shown
    both: bool = False
    writable: bool = False

    @property
    def where(self) -> str:
        """Row and question, as people say it."""
        if self.conflict.kind is ConflictKind.ROW and self.shown.place:
            return self.shown.place
        return " – ".join(w for w in (self.shown.place, self.shown.label) if w)


class ConflictCard(QFrame):
    """``ours`` and ``theirs`` name the sides."""

    chosen = Signal()

    def __init__(self, ui: Ui, place: Place, ours: str, theirs: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.ui, self.place = ui, place
        self.choice: Choice | None = None
        self.setObjectName(f"conflict:{place.conflict.key}")
        self.setProperty("role", "empty")
        self.setAccessibleName(place.where)
        self._down = SteadyBox(self)
        space = ui.theme.space
        self._down.setContentsMargins(space(4), space(3), space(4), space(4))
        self._down.setSpacing(space(2))
        self._head = QVBoxLayout()
        self._down.addLayout(self._head)
        self._down.addWidget(wrapped(self._before(), "hint", self))
        self._sides = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._sides.setSpacing(space(3))
        self._down.addLayout(self._sides)
        self.views = self._views(ours, theirs)
        self.ways: dict[str, QPushButton] = {take.value: view.button for take, view in self.views.items()}
        self.editor = TextArea(self)
        self._others()
        for name, way in self.ways.items():
            way.setObjectName(f"merge-{name}:{place.conflict.key}")
            way.setAccessibleName(formats.named(ui.say(f"merge-take-{name}"), place.where, ui.lang))
            way.clicked.connect(lambda _on=False, n=name: self.take(n))
        self._show()

    def _before(self) -> str:
        """What stood there in the version that both had."""
        base = self.place.conflict.base
        if base is UNKNOWN:
            return self.ui.say("merge-base-unknown")
        if isinstance(base, Gap) or not self.place.shown.base:
            return self.ui.say("merge-base-none")
        if self.place.conflict.kind is ConflictKind.VALUE:
            return self.ui.say("merge-base", words=self.place.shown.base)
        return self.ui.say(f"merge-base-{self.place.conflict.kind.value}")

    def _views(self, ours: str, theirs: str) -> dict[Take, SideView]:
        shown = self.place.shown
        row = self.place.conflict.kind is ConflictKind.ROW
        unknown = self.place.conflict.base is UNKNOWN
        empty = self.ui.say("merge-row-removed" if row and not unknown else "merge-nothing")
        pieces = words_apart(shown.ours, shown.theirs)
        made = {}
        for take, name, words in zip((Take.OURS, Take.THEIRS), (ours, theirs), pieces, strict=True):
            made[take] = SideView(self.ui, take, name, words, empty, self)
            self._sides.addWidget(made[take], 1)
        return made

    def _others(self) -> None:
        """Both one after the other, and other words, where these can be."""
        row = FlowRow(self.ui.theme.space(2))
        for name, there in ((Take.BOTH.value, self.place.both), (WRITE, self.place.writable)):
            if there:
                self.ways[name] = button(self.ui, f"merge-take-{name}", "secondary", parent=self)
                self.ways[name].setCheckable(True)
                row.addWidget(self.ways[name])
        self._down.addLayout(row)
        self.editor.setProperty("role", "paragraph")
        self.editor.setAcceptRichText(False)
        self.editor.setTabChangesFocus(True)
        self.editor.setAccessibleName(formats.named(self.ui.say("merge-own-words"), self.place.where, self.ui.lang))
        self.editor.setObjectName(f"merge-words:{self.place.conflict.key}")
        self.editor.setFixedHeight(LINES * self.editor.fontMetrics().lineSpacing() + self.ui.theme.space(4))
        self.editor.textChanged.connect(self._typed)
        self.editor.hide()
        self._down.addWidget(self.editor)

    def take(self, name: str) -> None:
        """Decide: ``ours``, ``theirs``, ``both`` or ``write``; nothing happens where that is not among the ways."""
        if name not in self.ways:
            return
        if name == WRITE:
            self._write()
            return
        self.put(Take(name))
        self.chosen.emit()

    def _write(self) -> None:
        if not isinstance(self.choice, Written):
            self.editor.setPlainText(self.place.shown.ours or self.place.shown.theirs)
            self._typed()
        self.editor.show()
        self.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def _typed(self) -> None:
        words = self.editor.toPlainText().strip()
        self.choice = Written(words) if words else None
        self._show()
        self.chosen.emit()

    def put(self, choice: Choice | None) -> None:
        """Show what was chosen before."""
        self.choice = choice
        if isinstance(choice, Written):
            self.editor.blockSignals(True)
            self.editor.setPlainText(str(choice.value))
            self.editor.blockSignals(False)
        self._show()

    def _show(self) -> None:
        name = WRITE if isinstance(self.choice, Written) else self.choice.value if self.choice is not None else ""
        for take, view in self.views.items():
            view.show_chosen(chosen=name in (take.value, Take.BOTH.value), alone=take.value == name)
        for key in (Take.BOTH.value, WRITE):
            if key in self.ways:
                self.ways[key].setChecked(key == name)
        self.editor.setVisible(name == WRITE or self.editor.hasFocus())
        clear(self._head)
        icon, token = ("circle-check", "success") if name else ("circle-dashed", "text_quiet")
        state = self.ui.say(f"merge-decided-{name}") if name else self.ui.say("merge-open")
        line = iconed(self.ui, icon, token, f"{self.place.where} · {state}", "label", self)
        self._head.addWidget(line)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The sides stand below each other where there is no room beside."""
        super().resizeEvent(event)
        ways = QBoxLayout.Direction
        narrow = self.width() < self.ui.theme.px(NARROW)
        self._sides.setDirection(ways.TopToBottom if narrow else ways.LeftToRight)
