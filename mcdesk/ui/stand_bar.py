"""The line above a record: where it stands, the step that leads on as a button, and the others in a menu."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLabel, QMenu, QPushButton, QVBoxLayout, QWidget

from mcdesk.app.credentials.standing import Way
from mcdesk.domain.records import State
from mcdesk.ui.access_keys import popped
from mcdesk.ui.context import Ui
from mcdesk.ui.credentials.states import look_of
from mcdesk.ui.flow_row import FlowRow
from mcdesk.ui.forms.buttons import button, relabel
from mcdesk.ui.forms.labels import wrapped
from mcdesk.ui.menu_button import menu_button
from mcdesk.ui.panes import focus_first

WORDS = 240
"""The buttons stand beside the words where those keep this much at 100 % (pixels) and it takes no more height, else
below them."""
LOW = 420
"""Where what the line stands above is lower than this at 100 % (pixels), it keeps one button, and the menu the others:
of a window of a laptop with large text they took more than the page."""
OWN = "own:"
"""With what the names of those entries of the menu begin."""


class StandBar(QFrame):
    """What every such line has; ``name`` is its own, and what its parts' names begin with is ``parts``."""

    step_wanted = Signal(str)
    """The key of a step."""

    def __init__(self, ui: Ui, name: str, parts: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui, self._parts = ui, parts
        self.setObjectName(name)
        self.setProperty("role", "stand")
        self.setAccessibleName(ui.say("credentials-life"))
        self._icon = QLabel(self)
        self.state = wrapped("", "label", self)
        self.about = wrapped("", "hint", self)
        self.next = button(ui, "credentials-more", "secondary", icon="arrow-right", parent=self)
        self.more = menu_button(ui, "credentials-more", "quiet", icon="ellipsis", parent=self)
        self._menu = QMenu(self.more)
        self._own = QWidget(self)
        self._menu.aboutToShow.connect(self._take_in)
        self.next.clicked.connect(lambda: self.step_wanted.emit(str(self.next.property("step"))))

    def lay_out(self, own: Sequence[tuple[str, QPushButton]]) -> None:
        """Put the parts in their places; ``own`` buttons stand between the next step and the menu."""
        space = self._ui.theme.space
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(space(4), space(2), space(4), space(2))
        self._box.setSpacing(space(2))
        said = self._words_box = QHBoxLayout()
        said.setSpacing(space(3))
        said.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        self._down = QVBoxLayout()
        self._down.setSpacing(0)
        self._down.addWidget(self.state)
        self._down.addWidget(self.about)
        top = QVBoxLayout()
        top.addLayout(self._down)
        top.addStretch(1)
        said.addLayout(top, 1)
        self._box.addLayout(said, 1)
        self._flow = flow = FlowRow(space(2))
        inside = FlowRow(space(2), self._own)
        for name, made in (("next", self.next), *own, ("more", self.more)):
            made.setObjectName(f"{self._parts}-{name}")
            if made not in (self.next, self.more):
                inside.addWidget(made)
        for part in (self.next, self._own, self.more):
            flow.addWidget(part)
        self._box.addLayout(flow)
        self.more.setMenu(self._menu)
        if (around := self.parentWidget()) is not None:
            around.installEventFilter(self)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The buttons stand below the words where there is no room beside them."""
        super().resizeEvent(event)
        self._claim()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Fold where what is below it gets lower."""
        if event.type() == QEvent.Type.Resize and watched is self.parentWidget():
            self._claim()
        return super().eventFilter(watched, event)

    def _wanted(self) -> list[QPushButton]:
        """Its own buttons, as far as they lead anywhere now."""
        return [made for made in self._own.findChildren(QPushButton) if made.isVisibleTo(self._own)]

    def _fold(self) -> None:
        around = self.parentWidget()
        low = around is not None and around.height() < self._ui.theme.px(LOW) and self.next.isVisibleTo(self)
        self._own.setVisible(bool(self._wanted()) and not low)
        if low and self._wanted():
            self.more.show()

    def _take_in(self) -> None:
        """Put the buttons that are folded into the menu, as they are now."""
        for action in self._menu.actions():
            if action.objectName().startswith(OWN):
                self._menu.removeAction(action)
        for made in self._wanted() if self._own.isHidden() else ():
            self.add(f"{OWN}{made.objectName()}", made.accessibleName(), made.click)

    def event(self, event: QEvent) -> bool:
        """Keep room for all words whenever they change."""
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self._claim()
        return done

    def _claim(self) -> None:
        """The buttons in their place. A page that scrolls would otherwise take room from words that cannot."""
        self._fold()
        room = self.contentsRect().marginsRemoved(self._box.contentsMargins()).width()
        buttons, gap = self._flow.sizeHint(), self._box.spacing()
        left = room - buttons.width() - gap
        high = self._words_box.heightForWidth(room) + gap + self._flow.heightForWidth(room)
        roomy = self.width() >= buttons.width() + self._ui.theme.px(WORDS)
        beside = roomy and max(self._words_box.heightForWidth(left), buttons.height()) <= high
        across, below = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._box.setDirection(across if beside else below)
        needed = self._box.heightForWidth(self.width())
        if needed != self.minimumHeight():
            self.setMinimumHeight(needed)

    def show_state(self, state: State, words: str) -> None:
        """The state as an icon, a colour and its word."""
        icon, colour = look_of(state)
        size = self._ui.theme.px(20)
        self._icon.setPixmap(self._ui.icon(icon, colour, 20).pixmap(size, size))
        self.state.setText(words)

    def show_ways(self, ways: Sequence[Way]) -> None:
        """The first step as the button, the others in the menu, which is emptied before."""
        first = next(iter(ways), None)
        self.next.setVisible(first is not None)
        if first is not None:
            self.next.setProperty("step", first.step.key)
            relabel(self.next, self._ui.words(first.step.label))
            self.next.setToolTip(self._ui.words(first.step.hint))
        self._menu.clear()
        for way in ways[1:]:
            act = partial(self.step_wanted.emit, way.step.key)
            self.add(f"step:{way.step.key}", self._ui.words(way.step.label), act)
        if ways[1:]:
            self._menu.addSeparator()

    def add(self, name: str, words: str, run: Callable[[], object]) -> None:
        """Another entry of the menu."""
        action = self._menu.addAction(words.replace("&", "&&"))
        action.setObjectName(name)
        action.triggered.connect(lambda _on=False: run())

    def choose_step(self) -> None:
        """Open a menu of every step: the one of the button, which is chosen by Enter, then those of the other menu."""
        if not self.next.isVisibleTo(self):
            self.more.showMenu() if self.more.isVisibleTo(self) else focus_first(self)
            return
        menu = QMenu(self)
        menu.setObjectName("steps")
        first = menu.addAction(self.next.accessibleName().replace("&", "&&"))
        first.setObjectName(f"step:{self.next.property('step')}")
        first.triggered.connect(lambda _on=False: self.next.click())
        menu.addActions([action for action in self._menu.actions() if not action.objectName().startswith(OWN)])
        popped(menu, self.next.mapToGlobal(QPoint(0, self.next.height())))
        menu.setActiveAction(first)
