"""A list of entries to choose from: a title, a line about it, something at the right. No entry is cut short."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from mcdesk.ui.context import Ui
from mcdesk.ui.theme import Theme

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True)
class Entry:
    """``aside`` stands at the right of the title. ``mark``: from where to where in ``about`` is set off.

    A ``heading`` cannot be chosen; a ``quiet`` entry can, but will do nothing now. ``data`` is what it stands for.
    """

    title: str
    about: str = ""
    aside: str = ""
    heading: bool = False
    quiet: bool = False
    mark: tuple[int, int] = (0, 0)
    data: object = None

    @property
    def spoken(self) -> str:
        """The whole entry in one line, for a screen reader."""
        return ", ".join(p for p in (self.title, self.aside, self.about) if p)


class EntriesModel(QAbstractListModel):
    """The entries that are shown now."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.entries: tuple[Entry, ...] = ()

    def show(self, entries: Sequence[Entry]) -> None:
        """Show other entries."""
        self.beginResetModel()
        self.entries = tuple(entries)
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        """How many there are."""
        return 0 if parent is not None and parent.isValid() else len(self.entries)

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        """The words of an entry."""
        if not 0 <= index.row() < len(self.entries):
            return None
        entry = self.entries[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return entry.title
        return entry.spoken if role == Qt.ItemDataRole.AccessibleTextRole else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """A heading is only read."""
        heading = 0 <= index.row() < len(self.entries) and self.entries[index.row()].heading
        selectable = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return Qt.ItemFlag.ItemIsEnabled if heading else selectable


def _laid_out(text: str, font: QFont, width: float, mark: tuple[int, int] = (0, 0)) -> tuple[QTextLayout, float]:
    """The text in lines of a width, and its height."""
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    if mark[1] > mark[0]:
        strong = QTextLayout.FormatRange()
        strong.start, strong.length = mark[0], mark[1] - mark[0]
        shape = QTextCharFormat()
        shape.setFontWeight(QFont.Weight.Bold)
        shape.setFontUnderline(True)
        strong.format = shape
        layout.setFormats([strong])
    layout.beginLayout()
    high = 0.0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(max(width, 1.0))
        line.setPosition(QPointF(0, high))
        high += line.height()
    layout.endLayout()
    return layout, high


class EntryDelegate(QStyledItemDelegate):
    """Draws entries in the colours of the theme; their lines break at the width of the list."""

    def __init__(self, ui: Ui, view: QWidget) -> None:
        super().__init__(view)
        self._theme: Theme = ui.theme
        self._view = view

    def _parts(self, entry: Entry, width: int) -> tuple[tuple[QTextLayout, float], tuple[QTextLayout, float], int]:
        theme = self._theme
        title = theme.font("large" if entry.heading else "body", bold=entry.heading or bool(entry.about))
        aside = self._view.fontMetrics().horizontalAdvance(entry.aside) + theme.space(3) if entry.aside else 0
        head = _laid_out(entry.title, title, width - 2 * theme.space(3) - aside)
        about = _laid_out(entry.about, theme.font(), width - 2 * theme.space(3), entry.mark)
        return head, (about if entry.about else (about[0], 0.0)), aside

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        """As high as its lines."""
        model = index.model()
        if not isinstance(model, EntriesModel):
            return QSize()
        width = self._view.width()
        entry = model.entries[index.row()]
        head, about, _ = self._parts(entry, width)
        room = self._theme.space(5 if entry.heading else 3)
        return QSize(10, round(head[1] + about[1]) + room)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """The ground of a selected entry, its title, what stands at the right, and the line about it."""
        model = index.model()
        if not isinstance(model, EntriesModel):
            return
        entry, theme = model.entries[index.row()], self._theme
        area, chosen = QRect(option.rect), bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        if chosen:
            theme.draw_chosen(painter, area)
        text = theme.colour("selection_text" if chosen else "text_quiet" if entry.quiet else "text")
        quiet = theme.colour("selection_text" if chosen else "text_quiet")
        head, about, _ = self._parts(entry, self._view.width())
        left = area.left() + theme.space(3)
        top = area.top() + theme.space(3.5 if entry.heading else 1.5)
        painter.setPen(text)
        head[0].draw(painter, QPointF(left, top))
        painter.setPen(quiet)
        about[0].draw(painter, QPointF(left, top + head[1]))
        if entry.aside:
            right = QRect(left, top, area.width() - 2 * theme.space(3), round(head[1]))
            painter.drawText(right, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop, entry.aside)
        painter.restore()
