"""Choosing competencies from the frameworks at hand, without leaving the page."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from mcdesk.domain.folding import folded
from mcdesk.domain.records import Framework, FrameworkItem
from mcdesk.ui.context import Ui
from mcdesk.ui.draft import Draft
from mcdesk.ui.forms.buttons import button
from mcdesk.ui.panels.matrix.grid import Item
from mcdesk.ui.panels.matrix.names import in_language
from mcdesk.ui.panels.parts import wrapped

_DATA = Qt.ItemDataRole.UserRole


@dataclass(frozen=True)
class Offer:
    """A competency that can be chosen."""

    framework: Framework
    entry: FrameworkItem

    def item(self) -> Item:
        """The competency as an answer names it: in English, or as the framework has it."""
        titles = self.entry.title
        return Item(self.framework.id, self.entry.code, titles.get("en") or next(iter(titles.values()), ""))

    def matches(self, words: list[str]) -> bool:
        """Whether every word stands somewhere in it, in either language."""
        parts = (self.entry.title, self.entry.description, self.entry.group, self.framework.name)
        text = folded(" ".join([self.entry.code, self.framework.id, *(t for p in parts for t in p.values())]))
        return all(w in text for w in words)


class CompetencyPicker(QFrame):
    """A search box, the competencies grouped by framework, and what the current one says."""

    chosen = Signal(object)
    """The :class:`Item` to add."""
    closed = Signal()

    def __init__(self, ui: Ui, draft: Draft, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui, self.draft = ui, draft
        self.setProperty("role", "card")
        self.setObjectName("competency-picker")
        self.search = QLineEdit(self)
        self.search.setObjectName("competency-search")
        self.list = QListWidget(self)
        self.list.setObjectName("competency-list")
        self.about = wrapped("", "hint", self)
        self.found = wrapped("", "small", self)
        self._there: frozenset[tuple[str, str]] = frozenset()
        self._lay_out()
        self.search.textChanged.connect(self._fill)
        self.search.returnPressed.connect(self._take)
        self.list.itemActivated.connect(self._take)
        self.list.currentItemChanged.connect(self._describe)

    def _lay_out(self) -> None:
        ui, theme = self.ui, self.ui.theme
        down = QVBoxLayout(self)
        down.setContentsMargins(theme.space(4), theme.space(3), theme.space(4), theme.space(3))
        down.setSpacing(theme.space(2))
        label = QLabel(ui.say("panels-picker-search"), self)
        label.setProperty("role", "label")
        label.setBuddy(self.search)
        self.search.setAccessibleName(label.text())
        self.search.setClearButtonEnabled(True)
        self.list.setProperty("role", "picker")
        self.list.setAccessibleName(ui.say("panels-picker-list"))
        self.list.setUniformItemSizes(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setFixedHeight(theme.px(220))
        for widget in (label, self.search, self.found, self.list, self.about):
            down.addWidget(widget)
        buttons = QHBoxLayout()
        add = button(ui, "panels-picker-add", icon="plus", parent=self)
        close = button(ui, "panels-picker-close", "quiet", parent=self)
        add.setObjectName("competency-add")
        add.clicked.connect(self._take)
        close.clicked.connect(self.closed)
        buttons.addWidget(add)
        buttons.addWidget(close)
        buttons.addStretch(1)
        down.addLayout(buttons)

    def open(self, there: frozenset[tuple[str, str]]) -> None:
        """Show the picker. ``there``: the competencies that are chosen already, which are not offered again."""
        self._there = there
        self.search.clear()
        self._fill()
        self.show()
        self.search.setFocus(Qt.FocusReason.OtherFocusReason)

    def took(self, item: Item) -> None:
        """Offer what was just added no more, and stay where the author is."""
        self._there |= {item.key}
        row = self.list.currentRow()
        self._fill()
        self.list.setCurrentRow(min(row, self.list.count() - 1))

    def _offers(self) -> Iterator[Offer]:
        words = folded(self.search.text()).split()
        for framework in self.draft.services.definitions.frameworks.values():
            for entry in framework.items:
                offer = Offer(framework, entry)
                if (framework.id, entry.code) not in self._there and offer.matches(words):
                    yield offer

    def _fill(self) -> None:
        self.list.clear()
        last, count = "", 0
        for offer in self._offers():
            if offer.framework.id != last:
                last = offer.framework.id
                self._head(offer.framework)
            line = QListWidgetItem(f"{offer.entry.code}   {in_language(self.ui, offer.entry.title)}", self.list)
            line.setData(_DATA, offer)
            line.setSizeHint(QSize(0, self.ui.theme.px(30)))
            line.setToolTip(in_language(self.ui, offer.entry.description) or line.text())
            count += 1
        self.found.setText(self.ui.say("panels-picker-found", count=count))
        first = next((n for n in range(self.list.count()) if self.list.item(n).data(_DATA) is not None), -1)
        self.list.setCurrentRow(first)
        if first < 0:
            self.about.setText(self.ui.say("panels-picker-none"))

    def _head(self, framework: Framework) -> None:
        line = QListWidgetItem(in_language(self.ui, framework.name), self.list)
        line.setFlags(Qt.ItemFlag.NoItemFlags)
        line.setFont(self.ui.theme.font(bold=True))
        line.setForeground(self.ui.theme.colour("text_quiet"))
        line.setSizeHint(QSize(0, self.ui.theme.px(30)))

    def _current(self) -> Offer | None:
        row = self.list.currentRow()
        found = self.list.item(row).data(_DATA) if row >= 0 else None
        return found if isinstance(found, Offer) else None

    def _describe(self) -> None:
        offer = self._current()
        if offer is None:
            self.about.setText("")
            return
        say, framework = self.ui.say, offer.framework
        said = [in_language(self.ui, offer.entry.description) or say("panels-picker-no-description")]
        said.append(
            say(
                "panels-picker-source",
                publisher=in_language(self.ui, framework.publisher),
                licence=in_language(self.ui, framework.licence),
                source=next(iter(framework.source), ""),
            )
        )
        self.about.setText("\n".join(said))
        self.list.setAccessibleDescription(said[0])

    def _take(self) -> None:
        offer = self._current()
        if offer is not None:
            self.chosen.emit(offer.item())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Down goes from the search to the list; Escape closes."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        elif event.key() == Qt.Key.Key_Down and self.search.hasFocus():
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            super().keyPressEvent(event)
