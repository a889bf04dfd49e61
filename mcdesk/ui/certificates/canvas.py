"""The page with its boxes: chosen, moved and resized by mouse and by keys."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from mcdesk.domain.certificates.editing import Snapped, moved, removed, resized, snap
from mcdesk.domain.certificates.template import Box, Place, Template
from mcdesk.ui.certificates.design import Design
from mcdesk.ui.certificates.drawing import Drawing, Drawn
from mcdesk.ui.certificates.words import name_of
from mcdesk.ui.context import Ui
from mcdesk.ui.messages import announce
from mcdesk.ui.ringed_area import RingedArea
from mcdesk.ui.scrolled_to import ScrolledTo

ZOOMS = (0.5, 0.67, 0.8, 1.0, 1.25, 1.5, 2.0, 3.0)
"""Steps of zoom; at 1.0 the whole page is in sight."""
_EDGE = 24
_HANDLE, _REACH = 9, 14
_NEAR = 6.0
"""So many pixels near a line a dragged box snaps to it."""
_STEPS = {
    Qt.Key.Key_Left: (-1.0, 0.0),
    Qt.Key.Key_Right: (1.0, 0.0),
    Qt.Key.Key_Up: (0.0, -1.0),
    Qt.Key.Key_Down: (0.0, 1.0),
}
_FAR = 10.0
_PAGE_COLOUR = QColor("#ffffff")


class Canvas(RingedArea):
    """Arrow keys move what is chosen, with Ctrl they resize it, with Shift the steps are ten times as long."""

    zoom_changed = Signal()
    menu_wanted = Signal(object)

    def __init__(self, ui: Ui, design: Design, drawing: Drawing, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui, self.design, self.drawing = ui, design, drawing
        self.zoom = 1.0
        self._from: QPointF | None = None
        self._corner = False
        self._start: Template | None = None
        self._snapped: Snapped | None = None
        self._scrolled = ScrolledTo(self)
        self.setObjectName("certificate-canvas")
        self.setAccessibleName(self.ui.say("certificates-canvas"))
        self.setAccessibleDescription(self.ui.say("certificates-canvas-hint"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.viewport().setMouseTracking(True)
        drawing.ready.connect(self._drawn)
        design.changed.connect(self._measure)
        design.chosen_changed.connect(self._tell)

    def minimumSizeHint(self) -> QSize:
        """A small page."""
        return QSize(220, self.ui.theme.px(240))

    # -- places

    @property
    def scale(self) -> float:
        """Pixels for a point."""
        page = self.design.template.page
        room = self.viewport().size()
        fit = min((room.width() - 2 * _EDGE) / page.width, (room.height() - 2 * _EDGE) / page.height)
        return max(fit, 0.1) * self.zoom

    def _origin(self) -> QPointF:
        page, scale = self.design.template.page, self.scale
        x = max((self.viewport().width() - page.width * scale) / 2, _EDGE) - self.horizontalScrollBar().value()
        y = max((self.viewport().height() - page.height * scale) / 2, _EDGE) - self.verticalScrollBar().value()
        return QPointF(x, y)

    def area(self, place: Place) -> QRectF:
        """Where a place of the page is on the screen."""
        origin, scale = self._origin(), self.scale
        x, y = origin.x() + place.x * scale, origin.y() + place.y * scale
        return QRectF(x, y, place.width * scale, place.height * scale)

    @property
    def looking_at(self) -> str:
        """How near the page is, and how far it is scrolled across and down (0 to 1)."""
        return " ".join(f"{part:.3f}" for part in (self.zoom, *self._scrolled.shares))

    def look_at(self, what: str) -> None:
        """Show as much of the page, once there is room for it."""
        self.zoom, across, down = map(float, what.split())
        self._scrolled.go((across, down))
        self._measure()
        self.zoom_changed.emit()

    def _measure(self) -> None:
        page, scale = self.design.template.page, self.scale
        for bar, whole, seen in (
            (self.horizontalScrollBar(), page.width * scale + 2 * _EDGE, self.viewport().width()),
            (self.verticalScrollBar(), page.height * scale + 2 * _EDGE, self.viewport().height()),
        ):
            bar.setRange(0, max(round(whole - seen), 0))
            bar.setPageStep(seen)
        self.drawing.at_scale(min(scale * self.devicePixelRatioF(), 4.0))
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The page stays in sight."""
        super().resizeEvent(event)
        self._measure()

    def zoom_by(self, steps: int) -> None:
        """A step nearer (1) or farther (-1); 0 shows the whole page."""
        self._scrolled.let_go()
        at = min(range(len(ZOOMS)), key=lambda n: abs(ZOOMS[n] - self.zoom))
        self.zoom = ZOOMS[min(max(at + steps, 0), len(ZOOMS) - 1)] if steps else 1.0
        self._measure()
        self.zoom_changed.emit()

    def show_box(self, box: Box) -> None:
        """Bring a box into sight."""
        self._scrolled.let_go()
        area = self.area(box.place)
        for bar, start, end, room in (
            (self.horizontalScrollBar(), area.left(), area.right(), self.viewport().width()),
            (self.verticalScrollBar(), area.top(), area.bottom(), self.viewport().height()),
        ):
            if start < 0 or end > room:
                bar.setValue(round(bar.value() + start - _EDGE))

    # -- painting

    def _drawn(self, _drawn: Drawn) -> None:
        self.viewport().update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The page as it was last drawn, then what is chosen as it is now."""
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        colour = self.ui.theme.colour
        painter.fillRect(self.viewport().rect(), colour("panel"))
        page = self.area(self.design.template.page)
        painter.fillRect(page, _PAGE_COLOUR)
        drawn = self.drawing.drawn
        if drawn is not None and drawn.template.page == self.design.template.page:
            painter.drawImage(page, drawn.image)
        painter.setPen(QPen(colour("line"), 1))
        painter.drawRect(page)
        self._paint_chosen(painter)
        if self._snapped is not None:
            self._paint_lines(painter, page)
        self.paint_ring(painter, colour("focus"))
        painter.end()

    def _paint_chosen(self, painter: QPainter) -> None:
        # The page is white in every theme: what is drawn on it has colours of its own, seen on white and on dark.
        for box in self.design.boxes:
            area = self.area(box.place).adjusted(-3, -3, 3, 3)
            painter.setPen(QPen(QColor("#ffffff"), 3.5))
            painter.drawRect(area)
            painter.setPen(QPen(QColor("#0b57d0"), 1.5))
            painter.drawRect(area)
            corner = QRectF(area.right() - _HANDLE / 2, area.bottom() - _HANDLE / 2, _HANDLE, _HANDLE)
            painter.fillRect(corner.adjusted(-1.5, -1.5, 1.5, 1.5), QColor("#ffffff"))
            painter.fillRect(corner, QColor("#0b57d0"))

    def _paint_lines(self, painter: QPainter, page: QRectF) -> None:
        snapped, scale = self._snapped, self.scale
        painter.setPen(QPen(QColor("#c2185b"), 1, Qt.PenStyle.DashLine))
        if snapped is not None and snapped.upright is not None:
            x = page.left() + snapped.upright * scale
            painter.drawLine(QPointF(x, page.top()), QPointF(x, page.bottom()))
        if snapped is not None and snapped.level is not None:
            y = page.top() + snapped.level * scale
            painter.drawLine(QPointF(page.left(), y), QPointF(page.right(), y))

    # -- mouse

    def _box_at(self, at: QPointF) -> Box | None:
        found = [box for box in self.design.template.drawn if self.area(box.place).adjusted(-4, -4, 4, 4).contains(at)]
        # The smallest of those on top: a frame around others does not hide them.
        return min(found, key=lambda b: (b.decoration, b.place.width * b.place.height)) if found else None

    def _on_corner(self, at: QPointF) -> bool:
        corners = [self.area(box.place).bottomRight() for box in self.design.boxes]
        return any(abs(c.x() - at.x()) <= _REACH and abs(c.y() - at.y()) <= _REACH for c in corners)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose a box, and begin to move or resize it; Shift or Ctrl adds to what is chosen."""
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        at = event.position()
        self._corner = self._on_corner(at)
        if not self._corner:
            box = self._box_at(at)
            adds = bool(event.modifiers() & (Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.ControlModifier))
            self._choose(box, adds=adds)
        if self.design.chosen and not self.design.read_only:
            self._from, self._start = at, self.design.template

    def _choose(self, box: Box | None, *, adds: bool) -> None:
        chosen = self.design.chosen
        if box is None:
            self.design.choose(chosen if adds else ())
        elif adds:
            self.design.choose([c for c in chosen if c != box.id] if box.id in chosen else [*chosen, box.id])
        elif box.id not in chosen:
            self.design.choose([box.id])

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Move or resize what is chosen."""
        if self._from is None or self._start is None:
            over = self._on_corner(event.position())
            self.viewport().setCursor(Qt.CursorShape.SizeFDiagCursor if over else Qt.CursorShape.ArrowCursor)
            return
        far = (event.position() - self._from) / self.scale
        if (event.position() - self._from).manhattanLength() < 3:
            return
        ids, freely = self.design.chosen, bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        if self._corner:
            self.design.put("resize", resized(self._start, ids, round(far.x()), round(far.y())), "drag")
            return
        move = Snapped(round(far.x()), round(far.y()))
        if self.design.snapping and not freely:
            move = snap(self._start, ids, move.x, move.y, _NEAR / self.scale)
        self._snapped = move
        self.design.put("move", moved(self._start, ids, move.x, move.y), "drag")

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        """End of a drag: the next one is a step of its own."""
        self._from = self._start = self._snapped = None
        self.design.end_step()
        self.viewport().update()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The acts on what is chosen."""
        self.menu_wanted.emit(event.globalPos())

    def wheelEvent(self, event: QWheelEvent) -> None:
        """With Ctrl, zoom."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_by(1 if event.angleDelta().y() > 0 else -1)
        else:
            super().wheelEvent(event)

    # -- keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move, resize, choose the next, delete, zoom."""
        key, keys = Qt.Key(event.key()), event.modifiers()
        step = _STEPS.get(key)
        design = self.design
        if step is not None and design.chosen:
            far = _FAR if keys & Qt.KeyboardModifier.ShiftModifier else 1.0
            act, what = (resized, "resize") if keys & Qt.KeyboardModifier.ControlModifier else (moved, "move")
            design.put(what, act(design.template, design.chosen, step[0] * far, step[1] * far), f"keys-{what}")
        elif key in (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp):
            self._next(1 if key is Qt.Key.Key_PageDown else -1)
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and design.chosen:
            design.put("delete", removed(design.template, design.chosen))
        elif key is Qt.Key.Key_Escape and design.chosen:
            design.choose(())
        elif key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal, Qt.Key.Key_Minus):
            self.zoom_by(-1 if key is Qt.Key.Key_Minus else 1)
        else:
            super().keyPressEvent(event)

    def _next(self, step: int) -> None:
        ids = [box.id for box in self.design.template.boxes]
        if ids:
            chosen = self.design.chosen
            at = ids.index(chosen[-1]) + step if chosen else (0 if step > 0 else len(ids) - 1)
            self.design.choose([ids[at % len(ids)]])
            self.show_box(self.design.boxes[0])

    def _tell(self) -> None:
        self.viewport().update()
        self.design.end_step()
        if self.hasFocus() and self.design.boxes:
            announce(self, ", ".join(name_of(self.ui, self.design, box) for box in self.design.boxes))
