"""The designer: the page in the middle, its tools above, and at the side the boxes, the properties and the checks."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QKeyCombination, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QLabel, QTabWidget, QVBoxLayout, QWidget

from mcdesk.domain.errors import Refused, Unavailable
from mcdesk.ui.access_keys import popped
from mcdesk.ui.certificates.box_list import BoxList
from mcdesk.ui.certificates.canvas import Canvas
from mcdesk.ui.certificates.checks import Checks
from mcdesk.ui.certificates.design import Design
from mcdesk.ui.certificates.drawing import Drawing
from mcdesk.ui.certificates.properties import Properties
from mcdesk.ui.certificates.tools import Tools
from mcdesk.ui.column import ScrollDown
from mcdesk.ui.context import Ui
from mcdesk.ui.elided import ElidedLabel
from mcdesk.ui.flow_row import FlowRow
from mcdesk.ui.forms.buttons import button
from mcdesk.ui.sizes import ANY_SIZE
from mcdesk.ui.typed_words import carry

SIDE = 320
"""The width of the side at 100 %."""
_LEAST = 440
"""The canvas beside it wants so many pixels."""
_BACK, _AGAIN = QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo
_CTRL_Y = QKeyCombination(Qt.KeyboardModifier.ControlModifier, Qt.Key.Key_Y)


def _redoes(event: QKeyEvent) -> bool:
    # On X11 only Ctrl+Shift+Z is the key of the system; the menu names both.
    return event.matches(_AGAIN) or event.keyCombination() == _CTRL_Y


class Designer(QWidget):
    """One template. What it shows is the design's; it can be built anew at any time."""

    back_wanted = Signal()
    export_wanted = Signal()
    open_wanted = Signal()

    def __init__(self, ui: Ui, design: Design, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui, self.design = ui, design
        self.setObjectName("certificate-designer")
        self.setProperty("role", "page")
        self.setAccessibleName(ui.say("certificates-designer"))
        self.drawing = Drawing(design, self)
        self.canvas = Canvas(ui, design, self.drawing, self)
        self.tools = Tools(ui, design, self.canvas, self)
        self.boxes = BoxList(ui, design, self)
        self.properties = Properties(ui, design, self)
        self.checks = Checks(ui, design, self)
        self.saved = QLabel("", self)
        self.saved.setProperty("role", "small")
        self.side = self._make_side()
        self._lay_out()
        self._connect()
        self._say_saved()

    def _make_side(self) -> QTabWidget:
        side = QTabWidget(self)
        side.setObjectName("certificate-side")
        for widget in (side, side.tabBar()):
            widget.setAccessibleName(self.ui.say("certificates-side"))
        for page, name in ((self.properties, "properties"), (self.boxes, "boxes"), (self.checks, "checks")):
            side.addTab(page, self.ui.say(f"certificates-tab-{name}"))
        carry(side, self.canvas)
        return side

    def _lay_out(self) -> None:
        space = self.ui.theme.space
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        scroll = ScrollDown(parent=self)
        body = QWidget()
        body.setProperty("role", "page")
        column = QVBoxLayout(body)
        column.setContentsMargins(space(4), space(3), space(4), space(3))
        column.setSpacing(space(2))
        row = QWidget(body)
        head = FlowRow(space(2), row)
        back = button(self.ui, "certificates-back", "quiet", icon="chevron-left", parent=self)
        back.setObjectName("certificate-back")
        back.clicked.connect(self.back_wanted)
        title = self.title = ElidedLabel(self.ui.words(self.design.template.name), self)
        title.setProperty("role", "subheading")
        export = button(self.ui, "certificates-export", "quiet", icon="download", parent=self)
        export.setObjectName("certificate-export")
        export.clicked.connect(self.export_wanted)
        metrics = QFontMetrics(self.ui.theme.font("large", bold=True))
        wide = metrics.horizontalAdvance(self.ui.words(self.design.template.name)) + space(4)
        title.setFixedWidth(min(wide, self.ui.theme.px(420)))
        for widget in (back, title, export, self.saved):
            widget.setMinimumHeight(back.sizeHint().height())
            head.addWidget(widget)
        column.addWidget(row)
        column.addWidget(self.tools)
        self._across = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._across.setSpacing(space(3))
        self._across.addWidget(self.canvas, 1)
        self._across.addWidget(self.side)
        column.addLayout(self._across, 1)
        scroll.setWidget(body)
        outer.addWidget(scroll)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """On a narrow page the side stands below the canvas."""
        super().resizeEvent(event)
        beside = event.size().width() >= self.ui.theme.px(SIDE) + _LEAST
        way = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        if self._across.direction() is not way:
            self._across.setDirection(way)
        # Below the canvas it is as wide as the page, which a scroll bar may make narrower than the window.
        self.side.setMinimumWidth(self.ui.theme.px(SIDE) if beside else 0)
        self.side.setMaximumWidth(self.ui.theme.px(SIDE) if beside else ANY_SIZE)
        self.side.setMinimumHeight(self.ui.theme.px(240))

    def _connect(self) -> None:
        self.drawing.ready.connect(self.checks.show_drawn)
        self.drawing.failed.connect(self._failed)
        self.checks.counted.connect(self._count)
        self.boxes.edit_wanted.connect(lambda: self.side.setCurrentWidget(self.properties))
        self.canvas.menu_wanted.connect(lambda at: popped(self.tools.arrange_menu(), at))
        self.tools.open_wanted.connect(self.open_wanted)
        self.design.saved_changed.connect(self._say_saved)
        self.design.changed.connect(lambda: self.title.say(self.ui.words(self.design.template.name)))

    def start(self) -> None:
        """Take the focus."""
        self.canvas.setFocus()

    def _count(self, count: int) -> None:
        at = self.side.indexOf(self.checks)
        key = "certificates-tab-checks-count" if count else "certificates-tab-checks"
        self.side.setTabText(at, self.ui.say(key, count=count) if count else self.ui.say(key))

    def _say_saved(self) -> None:
        state = "read-only" if self.design.read_only else "saved" if self.design.saved else "saving"
        self.saved.setText(self.ui.say(f"certificates-{state}"))

    def _failed(self, error: Refused | Unavailable) -> None:
        self.design.desk.messages.fail(error)

    def event(self, event: QEvent) -> bool:
        """Take the undo keys before the menu does."""
        override = event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent)
        if override and isinstance(event, QKeyEvent) and (event.matches(_BACK) or _redoes(event)):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Undo and redo what was done to the template."""
        if event.matches(_BACK):
            self.design.stack.undo()
        elif _redoes(event):
            self.design.stack.redo()
        else:
            super().keyPressEvent(event)
