"""The topics of the guide at the left: in their themes, or those that a search found."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QResizeEvent, QTextDocument
from PySide6.QtWidgets import (
    QApplication,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from mcdesk.domain.guide import Guide
from mcdesk.domain.guide.search import Hit, Index
from mcdesk.ui.context import Ui
from mcdesk.ui.forms.labels import wrapped
from mcdesk.ui.guide.html import words
from mcdesk.ui.jobs import alive
from mcdesk.ui.messages import announce
from mcdesk.ui.search_field import SearchField
from mcdesk.ui.theme.stylesheet import chosen_lines

KEY, RICH = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1
TELL_MS = 700
"""A pause in typing after which the number of finds is said aloud."""


class _Rows(QStyledItemDelegate):
    """Draws a row with bold words in it, as high as its words need."""

    def _document(self, index: QModelIndex | QPersistentModelIndex, option: QStyleOptionViewItem) -> QTextDocument:
        made = QTextDocument()
        made.setDefaultFont(option.font)
        made.setDocumentMargin(6)
        view = option.widget
        width = view.viewport().width() if isinstance(view, QListWidget) else option.rect.width()
        made.setTextWidth(max(width - 4, 40))
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        role = option.palette.ColorRole.HighlightedText if chosen else option.palette.ColorRole.Text
        made.setHtml(f'<div style="color:{option.palette.color(role).name()}">{index.data(RICH)}</div>')
        return made

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """The ground as the style draws it, and the words on it."""
        self.initStyleOption(option, index)
        made = self._document(index, option)
        option.text = ""
        QApplication.style().drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, option.widget)
        painter.save()
        painter.translate(option.rect.topLeft())
        made.drawContents(painter, QRectF(0, 0, option.rect.width(), option.rect.height()))
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """As high as the words are at the width of the list."""
        return QSize(40, round(self._document(index, option).size().height()))


class _List(QListWidget):
    """Rows of words that break; their heights follow the width."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Measure the rows anew."""
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()


class TopicList(QWidget):
    """A line to search in, and the topics. The arrow keys move, Enter opens."""

    chosen = Signal(str)

    def __init__(self, ui: Ui, guide: Guide, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui, self._guide, self._now = ui, guide, ""
        self._index: Index | None = None
        self.search, self.list = SearchField(ui, ui.say("guide-search"), self), _List(self)
        self.found = wrapped("", "hint", self)
        self._pause = QTimer(self, singleShot=True, interval=TELL_MS)
        self._pause.timeout.connect(lambda: announce(self.list, self.found.text()))
        self._lay_out()
        self._show_themes()
        self.search.textChanged.connect(self._searched)
        self.search.returnPressed.connect(self._open_first)
        self.list.itemActivated.connect(self._open)
        self.list.itemClicked.connect(self._open)
        ui.jobs.work(lambda: Index(guide, ui.lang), self._ready)

    def _lay_out(self) -> None:
        ui, space = self._ui, self._ui.theme.space
        self.search.setObjectName("guide-search")
        self.list.setObjectName("guide-topics")
        self.list.setProperty("role", "picker")
        self.list.setAccessibleName(ui.say("guide-topics"))
        self.list.setItemDelegate(_Rows(self.list))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        t = ui.theme.tokens
        self.list.setStyleSheet(
            f"QListWidget {{ background: {t.page}; border: 2px solid transparent; border-radius: 6px; outline: none; }}"
            f"QListWidget:focus {{ border: 2px solid {t.focus}; }}"
            f"QListWidget::item:hover:enabled {{ background: {t.accent_soft}; }}"
            + chosen_lines(ui.theme, "QListWidget")
        )
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(space(2))
        for widget in (self.search, self.found):
            box.addWidget(widget)
        box.addWidget(self.list, 1)
        self.found.hide()

    def _ready(self, index: Index) -> None:
        if not alive(self):
            return
        self._index = index
        if self.search.text().strip():
            self._searched(self.search.text())

    def _show_themes(self) -> None:
        self.list.clear()
        for theme in self._guide.themes:
            title = self._ui.words(theme.title)
            head = self._row("", title, f'<span style="color:{self._ui.theme.tokens.text_quiet}">{_bold(title)}</span>')
            head.setFlags(Qt.ItemFlag.NoItemFlags)
            for topic in self._guide.of_theme(theme.key):
                name = self._ui.words(topic.title)
                self._row(topic.key, name, escape(name))
        self.mark(self._now)

    def _row(self, key: str, said: str, rich: str) -> QListWidgetItem:
        item = QListWidgetItem(said, self.list)
        item.setData(KEY, key)
        item.setData(RICH, rich)
        return item

    def _searched(self, text: str) -> None:
        wanted = text.strip()
        self.found.setVisible(bool(wanted))
        if not wanted or self._index is None:
            self._show_themes()
            return
        hits = self._index.find(wanted)
        self._show_hits(hits)
        self.found.setText(self._ui.say("guide-found", count=len(hits)))
        self._pause.start()

    def _show_hits(self, hits: Sequence[Hit]) -> None:
        self.list.clear()
        for hit in hits:
            name = self._ui.words(hit.topic.title)
            said = "".join(span.text for span in hit.snippet)
            self._row(hit.topic.key, f"{name}\n{said}", f"{_bold(name)}<br/>{words(hit.snippet)}")
        self.mark(self._now)
        # The best is what Enter opens.
        self.list.scrollToTop()

    def mark(self, key: str) -> None:
        """Select the row of a topic, where it is in sight, without opening anything."""
        self._now = key
        rows = range(self.list.count())
        row = next((r for r in rows if key and self.list.item(r).data(KEY) == key), -1)
        self.list.setCurrentRow(row)

    def _open(self, item: QListWidgetItem) -> None:
        if item.data(KEY):
            self.chosen.emit(str(item.data(KEY)))

    def _open_first(self) -> None:
        keyed = (self.list.item(r) for r in range(self.list.count()))
        first = next((item for item in keyed if item.data(KEY)), None)
        if first is not None and self.search.text().strip():
            self._open(first)


def _bold(said: str) -> str:
    return f"<b>{escape(said)}</b>"
