"""About mcdesk: its version, and the licences of everything that it is made of."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from mcdesk import __version__
from mcdesk.domain.folding import matches
from mcdesk.ui.about.components import Component, components
from mcdesk.ui.about.paragraphs import paragraphs
from mcdesk.ui.column import ScrollDown
from mcdesk.ui.context import Ui
from mcdesk.ui.finding.entries import Entry
from mcdesk.ui.finding.search_list import SearchList
from mcdesk.ui.forms.buttons import button
from mcdesk.ui.forms.labels import wrapped
from mcdesk.ui.jobs import alive
from mcdesk.ui.sheets import open_address

NARROW = 760


class AboutPage(QWidget):
    """A list to search at the left, the licence of what is selected at the right."""

    def __init__(self, ui: Ui, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = ui
        self.components: Sequence[Component] = ()
        self._now: Component | None = None
        self.setObjectName("about")
        self.setProperty("role", "page")
        self.list = SearchList(ui, "about", ui.say("about-search"), ui.say("about-list"), self)
        self.title = wrapped("", "subheading", self)
        self.text = QPlainTextEdit(self)
        self.home = button(ui, "about-home", "quiet", icon="external-link", parent=self)
        self._both: QBoxLayout = QHBoxLayout()
        self._lay_out()
        self.list.line.textChanged.connect(self._narrow)
        self.list.view.stood_on.connect(self._stand)
        self.list.view.chosen.connect(lambda _data: self.text.setFocus())
        self.home.clicked.connect(self._open_home)
        ui.jobs.work(lambda: components(ui.lang), self._have)

    def _lay_out(self) -> None:
        ui, space = self.ui, self.ui.theme.space
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        scroll, body = ScrollDown(parent=self), QWidget(self)
        body.setProperty("role", "page")
        outer.addWidget(scroll)
        self.list.setMinimumHeight(ui.theme.px(220))
        self.text.setMinimumHeight(ui.theme.px(160))
        box = QVBoxLayout(body)
        box.setContentsMargins(space(8), space(8), space(8), space(6))
        box.setSpacing(space(2))
        box.addWidget(wrapped(ui.say("about-title"), "title", self))
        box.addWidget(wrapped(ui.say("about-version", version=__version__), "intro", self))
        box.addWidget(wrapped(ui.say("about-local"), "", self))
        box.addSpacing(space(3))
        box.addWidget(wrapped(ui.say("about-list"), "heading", self))
        right = QVBoxLayout()
        self.text.setObjectName("about-licence")
        self.text.setAccessibleName(ui.say("about-licence"))
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setProperty("role", "reading")
        self.home.setObjectName("about-home")
        for widget in (self.title, self.home, self.text):
            right.addWidget(widget)
        self._both.setSpacing(space(6))
        self._both.addWidget(self.list, 1)
        self._both.addLayout(right, 1)
        box.addLayout(self._both, 1)
        scroll.setWidget(body)

    def _have(self, found: Sequence[Component]) -> None:
        if alive(self):
            self.components = found
            self._narrow(self.list.line.text())

    def _narrow(self, sought: str) -> None:
        shown = [c for c in self.components if matches(sought, f"{c.name} {c.licence} {self._kind(c)}")]
        self.list.view.show_entries([self._entry(c) for c in shown])
        self.list.tell(self.ui.say("about-count", count=len(shown)))

    def _kind(self, component: Component) -> str:
        return self.ui.say(f"about-kind-{component.kind}")

    def _entry(self, component: Component) -> Entry:
        about = " · ".join((self._kind(component), component.licence or self.ui.say("about-see-text")))
        return Entry(component.name, about, component.version, data=component)

    def _stand(self, entry: Entry) -> None:
        component = entry.data
        if not isinstance(component, Component):
            return
        self._now = component
        self.title.setText(f"{component.name} {component.version}".strip())
        self.home.setVisible(bool(component.home))
        self.home.setAccessibleDescription(component.home)
        self.home.setToolTip(component.home)
        none = self.ui.say("about-no-text", licence=component.licence)
        self.text.setPlainText(paragraphs(component.text) or none)

    def _open_home(self) -> None:
        if self._now is not None and self._now.home:
            open_address(QUrl(self._now.home))

    def start(self) -> None:
        """Put the focus into the search."""
        self.list.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def start_search(self) -> None:
        """Ctrl+F is the same line."""
        self.start()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """On a narrow page the licence stands below the list."""
        super().resizeEvent(event)
        wide = self.width() >= self.ui.theme.px(NARROW)
        way = QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        self._both.setDirection(way)
