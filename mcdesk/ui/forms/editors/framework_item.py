"""An item of a competency framework, found by typing; the page is never left and nothing typed is dropped."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from mcdesk.domain.answers import Reader
from mcdesk.domain.folding import folded
from mcdesk.domain.records import Framework, FrameworkItem
from mcdesk.ui.flow_row import FlowRow
from mcdesk.ui.forms.buttons import button, relabel
from mcdesk.ui.forms.controls import Line, wrapped
from mcdesk.ui.forms.editor import Editor, Place

_DATA = int(Qt.ItemDataRole.UserRole)


class FrameworkItemEditor(Editor):
    """What is chosen, and a list that opens in place: grouped by framework, filtered by typing."""

    def __init__(self, place: Place, parent: QWidget | None = None) -> None:
        super().__init__(place, parent)
        self.chosen = wrapped("", "label", self)
        self.change = button(self.ui, "editors-item-choose", "secondary", icon="search", parent=self)
        self.remove = button(self.ui, "editors-item-remove", "quiet", parent=self)
        self.search = Line(self.draft.undo_stack, self)
        self.list = QListWidget(self)
        self.about = wrapped("", "small", self)
        self._picker = QWidget(self)
        self._lay_out()
        self.change.clicked.connect(self.open_picker)
        self.remove.clicked.connect(self._on_removed)
        self.search.textChanged.connect(self._filter)
        self.list.currentItemChanged.connect(self._on_current)
        self.list.itemActivated.connect(self._on_item)
        self.list.itemClicked.connect(self._on_item)
        self.search.installEventFilter(self)
        self.list.installEventFilter(self)
        self.call(place.name)
        self.close_picker()
        self.refresh()

    def _lay_out(self) -> None:
        space = self.ui.theme.space
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(space(2))
        box.addWidget(self.chosen)
        line = FlowRow(space(1))
        line.addWidget(self.change)
        line.addWidget(self.remove)
        box.addLayout(line)
        inside = QVBoxLayout(self._picker)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(space(2))
        self.search.setPlaceholderText(self.ui.say("editors-item-find"))
        self.list.setProperty("role", "picker")
        self.list.setWordWrap(True)
        self.list.setMinimumHeight(self.ui.theme.px(180))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for widget in (self.search, self.list, self.about):
            inside.addWidget(widget)
        box.addWidget(self._picker)

    def _fill(self) -> None:
        self.list.clear()
        short = self.ui.lang.short
        for framework in self.draft.services.definitions.frameworks.values():
            heading = QListWidgetItem(framework.name.get(short, framework.id))
            heading.setFlags(Qt.ItemFlag.NoItemFlags)
            heading.setFont(self.ui.theme.font("small", bold=True))
            self.list.addItem(heading)
            for item in framework.items:
                line = QListWidgetItem(f"{item.code}  {item.title.get(short, '')}")
                line.setData(_DATA, (framework, item))
                line.setToolTip(item.description.get(short, ""))
                self.list.addItem(line)

    def open_picker(self) -> None:
        """Open the list in place, with the focus on its search."""
        if self.draft.read_only:
            return
        self._fill()
        self.search.clear()
        self._filter("")
        self._picker.show()
        self.search.setFocus(Qt.FocusReason.OtherFocusReason)

    def close_picker(self) -> None:
        """Close the list."""
        self._picker.hide()

    def _filter(self, text: str) -> None:
        wanted = folded(text.strip()).split()
        heading: QListWidgetItem | None = None
        any_below, first = False, None
        for row in range(self.list.count()):
            item = self.list.item(row)
            data = item.data(_DATA)
            if data is None:
                if heading is not None:
                    heading.setHidden(not any_below)
                heading, any_below = item, False
                continue
            fits = all(w in self._words_of(*data) for w in wanted)
            item.setHidden(not fits)
            any_below = any_below or fits
            first = item if fits and first is None else first
        if heading is not None:
            heading.setHidden(not any_below)
        if first is not None:
            self.list.setCurrentItem(first)
        else:
            self.list.setCurrentRow(-1)
            self.about.setText(self.ui.say("editors-item-none"))

    def _words_of(self, framework: Framework, item: FrameworkItem) -> str:
        texts = (*item.title.values(), *item.description.values(), *framework.name.values(), item.code)
        return folded(" ".join(texts))

    def _on_current(self, item: QListWidgetItem | None) -> None:
        data = item.data(_DATA) if item is not None else None
        if data is None:
            return
        framework, found = data
        short = self.ui.lang.short
        licence = self.ui.say(
            "editors-item-licence",
            publisher=framework.publisher.get(short, ""),
            licence=framework.licence.get(short, ""),
        )
        self.about.setText("\n".join(t for t in (found.description.get(short, ""), licence) if t))

    def _on_item(self, item: QListWidgetItem) -> None:
        data = item.data(_DATA)
        if data is None:
            return
        framework, found = data
        title = found.title.get(self.ui.lang.short, "")
        self.choose({"framework": framework.id, "code": found.code, "title": title})
        self.close_picker()
        self.change.setFocus(Qt.FocusReason.OtherFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """In the search: arrows walk the list, Enter chooses; Escape closes."""
        if event.type() is not QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        key = event.key()
        if key == Qt.Key.Key_Escape:
            self.close_picker()
            self.change.setFocus(Qt.FocusReason.OtherFocusReason)
            return True
        current = self.list.currentItem()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and current is not None:
            self._on_item(current)
            return True
        if watched is self.search and key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)
            return True
        return super().eventFilter(watched, event)

    def _on_removed(self) -> None:
        self.choose(None)
        self.change.setFocus(Qt.FocusReason.OtherFocusReason)

    def refresh(self) -> None:
        """Show what is chosen, in the language of the window where the framework is at hand."""
        value = self.value
        reader = Reader(value if isinstance(value, Mapping) else {})
        framework = self.draft.services.definitions.frameworks.get(reader.text("framework"))
        title, name = reader.text("title"), reader.text("framework")
        if framework is not None:
            name = framework.name.get(self.ui.lang.short, name)
            found = next((i for i in framework.items if i.code == reader.text("code")), None)
            title = found.title.get(self.ui.lang.short, title) if found else title
        given = bool(reader.text("code"))
        self.chosen.setText(self.ui.say("editors-item", code=reader.text("code"), title=title, framework=name))
        self.chosen.setVisible(given)
        self.remove.setVisible(given and not self.draft.read_only)
        relabel(self.change, self.ui.say("editors-item-change" if given else "editors-item-choose"))
        self.call(self.accessibleName())

    def focus_target(self) -> QWidget:
        """The button that opens the list."""
        return self.change

    def call(self, name: str) -> None:
        """Be called ``name`` by a screen reader; the button says what is chosen."""
        super().call(name)
        what = self.chosen.text() if not self.chosen.isHidden() else self.change.text().strip()
        self.change.setAccessibleName(self.ui.say("editors-option", question=name, option=what))
        self.remove.setAccessibleName(self.ui.say("editors-item-remove-of", question=name))
        self.search.setAccessibleName(self.ui.say("editors-item-find-of", question=name))
        self.list.setAccessibleName(self.ui.say("editors-item-list", question=name))
