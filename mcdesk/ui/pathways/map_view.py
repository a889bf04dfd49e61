"""The map on the screen: zoomed, moved, and walked by the arrow keys, each box said aloud."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QFrame, QGraphicsScene, QGraphicsView, QWidget

from mcdesk.domain.pathways.layers import HIGH, WIDE
from mcdesk.domain.pathways.plan import Node, Plan
from mcdesk.domain.pathways.telling import node_words, plan_words
from mcdesk.ui.context import Ui
from mcdesk.ui.messages import announce
from mcdesk.ui.pathways.painting import EdgeItem, LaneItem, NodeItem

_STEP, _LEAST, _MOST = 1.25, 0.25, 3.0
_READABLE = 0.75
"""The words of a map that is smaller than this are hard to read."""
_CLICK = 4
_MARGIN = 16.0

_TO = {
    Qt.Key.Key_Left: (-1.0, 0.0),
    Qt.Key.Key_Right: (1.0, 0.0),
    Qt.Key.Key_Up: (0.0, -1.0),
    Qt.Key.Key_Down: (0.0, 1.0),
}


def beside(plan: Plan, node: Node, way: tuple[float, float]) -> Node | None:
    """The box that an arrow key leads to: the nearest in that direction; None where there is none."""

    def far(other: Node) -> float:
        across, down = other.x - node.x, other.y - node.y
        along, aside = across * way[0] + down * way[1], abs(across * way[1]) + abs(down * way[0])
        return along + 2 * aside if along > 1 else float("inf")

    found = min((other for other in plan.nodes if other != node), key=far, default=None)
    return found if found is not None and far(found) < float("inf") else None


class MapView(QGraphicsView):
    """Shows a :class:`Plan`. It decides nothing: what a box means is the plan's."""

    stood = Signal(object)
    """Another :class:`Node` is the current one."""
    opened = Signal(object)
    """Somebody wants the record of a :class:`Node`."""

    def __init__(self, ui: Ui, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui = ui
        self.plan = Plan(0, 0)
        self.items_of: dict[str, NodeItem] = {}
        self.current = ""
        self._fitted = True
        self._pressed = QPoint()
        self.setObjectName("pathways-map")
        self.setScene(QGraphicsScene(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
        self.setDragMode(QGraphicsView.DragMode.ScrollHandDrag)
        self.setBackgroundBrush(ui.theme.colour("page"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setTransformationAnchor(QGraphicsView.ViewportAnchor.AnchorViewCenter)
        self.setAccessibleName(ui.say("pathways-map"))
        self.setWhatsThis(ui.say("pathways-map-hint"))
        self.viewport().setAccessibleName(ui.say("pathways-map"))

    def show_plan(self, plan: Plan) -> None:
        """Draw a plan; the current box stays where the plan still has it."""
        if plan == self.plan and self.items_of:
            return
        self.plan = plan
        scene = self.scene()
        scene.clear()
        for lane in plan.lanes:
            scene.addItem(LaneItem(self._ui, lane))
        for edge in plan.edges:
            scene.addItem(EdgeItem(self._ui, edge))
        self.items_of = {node.key: NodeItem(self._ui, node) for node in plan.nodes}
        for item in self.items_of.values():
            item.setToolTip(node_words(plan, item.node, self._ui.lang))
            scene.addItem(item)
        scene.setSceneRect(QRectF(0, 0, plan.width, plan.height).adjusted(-_MARGIN, -_MARGIN, _MARGIN, _MARGIN))
        first = plan.nodes[0].key if plan.nodes else ""
        self.stand_at(self.current if self.current in self.items_of else first, quietly=True)
        self.setAccessibleDescription(plan_words(plan, self._ui.lang))
        if self._fitted:
            self._settle()

    def stand_at(self, key: str, *, quietly: bool = False) -> None:
        """Make a box the current one and show it; a screen reader says it unless ``quietly``."""
        self.current = key
        for other, item in self.items_of.items():
            item.current, item.focused = other == key, self.hasFocus()
            item.update()
        node = self.plan.node(key)
        if node is None:
            return
        self.ensureVisible(QRectF(node.x, node.y, WIDE, HIGH), 24, 24)
        self.stood.emit(node)
        if not quietly:
            announce(self, node_words(self.plan, node, self._ui.lang))

    def _settle(self) -> None:
        """Show the whole width where it can still be read, from the top."""
        rect = self.sceneRect()
        if rect.isEmpty() or self.viewport().width() < 2:
            return
        base = self._ui.theme.scale
        self._scale_to(max(min(self.viewport().width() / rect.width(), base), _READABLE * base))
        self.verticalScrollBar().setValue(self.verticalScrollBar().minimum())
        self.horizontalScrollBar().setValue(self.horizontalScrollBar().minimum())

    def fit(self) -> None:
        """Show everything, no larger than it is made for."""
        self._fitted = False
        rect = self.sceneRect()
        if rect.isEmpty() or self.viewport().width() < 2:
            return
        room = self.viewport().rect()
        scale = min(room.width() / rect.width(), room.height() / rect.height(), self._ui.theme.scale)
        self._scale_to(max(scale, _LEAST))
        self.centerOn(rect.center())

    def zoom(self, factor: float) -> None:
        """Larger or smaller, around the middle of what is seen."""
        self._fitted = False
        self._scale_to(min(max(self.transform().m11() * factor, _LEAST), _MOST))

    def larger(self) -> None:
        """One step larger."""
        self.zoom(_STEP)

    def smaller(self) -> None:
        """One step smaller."""
        self.zoom(1 / _STEP)

    def _scale_to(self, scale: float) -> None:
        self.resetTransform()
        self.scale(scale, scale)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk, open, zoom; all else goes on to the window."""
        key = Qt.Key(event.key())
        node = self.plan.node(self.current)
        if key in _TO and node is not None:
            found = beside(self.plan, node, _TO[key])
            if found is not None:
                self.stand_at(found.key)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and node is not None:
            self.opened.emit(node)
        elif key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self.larger()
        elif key is Qt.Key.Key_Minus:
            self.smaller()
        elif key is Qt.Key.Key_0:
            self.fit()
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End) and self.plan.nodes:
            self.stand_at(self.plan.nodes[0 if key is Qt.Key.Key_Home else -1].key)
        else:
            event.ignore()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin to move the map, or to choose a box."""
        self._pressed = event.position().toPoint()
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Choose the box that was clicked, unless the map was moved."""
        super().mouseReleaseEvent(event)
        at = event.position().toPoint()
        item = self.itemAt(at)
        if isinstance(item, NodeItem) and (at - self._pressed).manhattanLength() <= _CLICK:
            self.stand_at(item.node.key)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open the record of the box."""
        item = self.itemAt(event.position().toPoint())
        if isinstance(item, NodeItem):
            self.opened.emit(item.node)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom with Ctrl; else scroll."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom(_STEP if event.angleDelta().y() > 0 else 1 / _STEP)
            event.accept()
        else:
            super().wheelEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Go on showing everything where everything was shown."""
        super().resizeEvent(event)
        if self._fitted:
            self._settle()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where the keys are, and say it."""
        super().focusInEvent(event)
        self.stand_at(self.current)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The keys are elsewhere."""
        super().focusOutEvent(event)
        for item in self.items_of.values():
            item.focused = False
            item.update()
