"""Find in page: a bar over the page that is open."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLabel, QScrollArea, QWidget
from shiboken6 import isValid

from mcdesk.ui.context import Ui
from mcdesk.ui.finding.in_page import Marker, Place, beside, focusable, places, select, unselect
from mcdesk.ui.focus import focused_in
from mcdesk.ui.forms.buttons import button, icon_button
from mcdesk.ui.messages import announce
from mcdesk.ui.panes import focus_first
from mcdesk.ui.text_boxes import TextLine

if TYPE_CHECKING:
    from mcdesk.ui.frame import Frame
    from mcdesk.ui.wizard.view import WizardView

ROOMY = 520
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


Standing = tuple[str, int]
"""The name of what the words are in that a bar stands on, and the how manyth of the places in it they are."""


@dataclass(frozen=True)
class Ground:
    """What a bar stands in, the page that it looks through (None for none now), and what puts the focus into that."""

    host: QWidget
    page: Callable[[], QWidget | None]
    start: Callable[[], object]


class FindBar(QFrame):
    """Steps through the words on a page. The focus stays in the bar until it is closed."""

    def __init__(self, ui: Ui, ground: Ground) -> None:
        super().__init__(ground.host)
        self.ui, self._ground = ui, ground
        self.found: list[Place] = []
        self.at: Place | None = None
        self._came_from: QWidget | None = None
        self._back_to: Standing | None = None
        self._marker: Marker | None = None
        self.setObjectName("find-bar")
        self.setProperty("role", "header")
        self.setAccessibleName(ui.say("finding-bar"))
        self.line = TextLine(self)
        self.told = QLabel(self)
        self._lay_out()
        self.line.textChanged.connect(self._seek)
        self.line.installEventFilter(self)
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._frame)

    def _lay_out(self) -> None:
        ui = self.ui
        row = QHBoxLayout(self)
        room = ui.theme.space(4)
        row.setContentsMargins(room, ui.theme.space(2), room, ui.theme.space(2))
        row.setSpacing(ui.theme.space(2))
        self.line.setObjectName("find-words")
        self.line.setAccessibleName(ui.say("finding-bar"))
        self.line.setPlaceholderText(ui.say("finding-bar"))
        self.line.setMinimumWidth(80)
        self.line.setMaximumWidth(ui.theme.px(260))
        self.told.setObjectName("find-count")
        self.told.setProperty("role", "hint")
        row.addWidget(self.line, 1)
        for icon, key, by in (("arrow-up", "finding-previous", -1), ("arrow-down", "finding-next", 1)):
            step = icon_button(ui, icon, ui.say(key), self)
            step.setObjectName(key)
            step.clicked.connect(lambda _=False, by=by: self.step(by))
            row.addWidget(step)
        row.addWidget(self.told)
        everywhere = button(ui, "finding-everywhere-go", "quiet", icon="search", parent=self)
        everywhere.setObjectName("find-everywhere")
        row.addWidget(everywhere)
        row.addStretch(0)
        close = icon_button(ui, "x", ui.say("finding-bar-close"), self)
        close.setObjectName("find-close")
        close.clicked.connect(self.close_bar)
        row.addWidget(close)
        self.everywhere = everywhere

    def open_bar(self) -> None:
        """Show the bar with the last words selected."""
        now = focused_in(self._ground.host)
        if now is not None and not self.isAncestorOf(now):
            self._came_from = now
        self.show()
        self.line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.line.selectAll()
        self._look(stay=True)

    @property
    def standing(self) -> Standing:
        """Where it stands, to stand there again once the page is built anew; nowhere without words on the page."""
        if self._back_to is not None:
            return self._back_to
        name = self._name(self.at)
        beside = [n for n, p in enumerate(p for p in self.found if self._name(p) == name) if p.same(self.at)]
        return name, next(iter(beside), 0)

    def stand_again(self, standing: Standing) -> None:
        """Stand there as soon as the words are on the page, unless somebody goes on from here."""
        self._back_to = standing
        self.look_again()

    def look_again(self) -> None:
        """More of the page has come."""
        if self._back_to is None or not self.isVisible():
            return
        self._find()
        name, number = self._back_to
        there = [place for place in self.found if self._name(place) == name]
        if there:
            self._stand(there[min(number, len(there) - 1)])
        else:
            self._tell()

    def _name(self, place: Place | None) -> str:
        """That of the widget, or of what it is in."""
        now = place.widget if place is not None and isValid(place.widget) else None
        while now is not None and (not now.objectName() or now.objectName().startswith("qt_")):
            now = now.parentWidget()
        return now.objectName() if now is not None else ""

    def close_bar(self) -> None:
        """Put the bar away; the focus goes to the control that was found, or next to it, else to where it was."""
        at = self.at
        self._unmark()
        self.hide()
        page = self._ground.page()
        target = (focusable(at) or beside(at, page)) if at is not None and isValid(at.widget) else None
        back = target or self._came_from
        if back is not None and isValid(back) and back.isVisible():
            back.setFocus(Qt.FocusReason.ShortcutFocusReason)
            if at is not None and back is at.widget:
                select(at)
        elif page is not None:
            self._ground.start()

    def step(self, by: int) -> None:
        """Go to the next (1) or previous (-1) place, around the page."""
        self._back_to = None
        self._find()
        if not self.found:
            self._tell()
            return
        here = next((n for n, p in enumerate(self.found) if p.same(self.at)), -1 if by > 0 else 0)
        self._stand(self.found[(here + by) % len(self.found)])

    def _find(self) -> None:
        page = self._ground.page()
        self.found = places(page, self.line.text()) if page is not None else []

    def _seek(self) -> None:
        self._back_to = None
        self._look(stay=True)

    def _look(self, *, stay: bool = False) -> None:
        """Look again; stand on the same words, or on the first."""
        self._find()
        same = next((p for p in self.found if stay and self.at is not None and p.widget is self.at.widget), None)
        if self.found:
            self._stand(same or self.found[0])
        else:
            self.at = None
            self._unmark()
            self._tell()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """On a narrow page the way to find everywhere is the menu's alone."""
        super().resizeEvent(event)
        self.everywhere.setVisible(self.width() >= self.ui.theme.px(ROOMY))

    def minimumSizeHint(self) -> QSize:
        """Any width will do."""
        return QSize(80, super().minimumSizeHint().height())

    def _stand(self, place: Place) -> None:
        if self.at is not None and isValid(self.at.widget):
            unselect(self.at)
        self.at = place
        select(place)
        self._tell()
        self._soon.start()

    def _frame(self) -> None:
        page, at = self._ground.page(), self.at
        if page is None or at is None or not isValid(at.widget) or not self.isVisible():
            return
        area = _scrolling(at.widget, page)
        body = (area.widget() if area is not None else None) or page
        if self._marker is None or not isValid(self._marker) or self._marker.parentWidget() is not body:
            self._unmark()
            self._marker = Marker(self.ui.theme, body)
        self._marker.frame(at)
        if area is not None:
            middle = self._marker.framed.center().toPoint()
            area.ensureVisible(0, middle.y(), 0, self.ui.theme.space(24))

    def _unmark(self) -> None:
        if self._marker is not None and isValid(self._marker):
            self._marker.hide()
            self._marker.deleteLater()
        self._marker = None

    def _tell(self) -> None:
        number = next((n for n, p in enumerate(self.found, 1) if p.same(self.at)), 0)
        sought = bool(self.line.text().strip())
        words = self.ui.say("finding-count", number=number, count=len(self.found)) if sought else ""
        if words != self.told.text():
            self.told.setText(words)
            self.updateGeometry()
            announce(self.line, words)

    def on_page(self, key: str) -> None:
        """Another page is open; "" for one where nobody goes on looking: the overview, or another place."""
        self.at = None
        self._unmark()
        if not key:
            self.hide()
        elif self.isVisible():
            QTimer.singleShot(0, self, self._look)

    def on_changed(self, _key: str) -> None:
        """An answer changed."""
        if self.isVisible():
            self._find()
            self._tell()
            self._soon.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter goes on, Shift+Enter back."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress and event.key() in _ENTER:
            self.step(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
            return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_bar()
        else:
            super().keyPressEvent(event)


def _scrolling(widget: QWidget, page: QWidget) -> QScrollArea | None:
    """The area that scrolls around a widget of a page."""
    above: QWidget | None = widget.parentWidget()
    while above is not None and above is not page.parentWidget():
        if isinstance(above, QScrollArea):
            return above
        above = above.parentWidget()
    return None


def find_bar(ui: Ui, wizard: WizardView) -> FindBar:
    """The bar of a wizard, made when it is first wanted."""
    found = wizard.middle.findChild(FindBar)
    if found is None:

        def start() -> None:
            (wizard.page or wizard.overview).start()

        found = FindBar(ui, Ground(wizard.middle, wizard.stack.currentWidget, start))
        wizard.page_opened.connect(found.on_page)
        wizard.draft.changed.connect(found.on_changed)
        box = wizard.middle.layout()
        if isinstance(box, QBoxLayout):
            box.insertWidget(1, found)
        found.hide()
    return found


def find_bar_above(frame: Frame) -> FindBar:
    """The bar above every other page of the window, made when it is first wanted; another page puts it away."""
    if frame.finding is not None:
        return frame.finding
    made = FindBar(frame.ui, Ground(frame, frame.stack.currentWidget, lambda: focus_first(frame.stack)))
    frame.stack.currentChanged.connect(lambda _index: made.on_page(""))
    made.hide()
    frame.put_above(made)
    return made
