"""The place of the guide in the window."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QStackedWidget, QVBoxLayout, QWidget

from mcdesk.app.guide import open_guide, topic_blocks
from mcdesk.app.ports import Exporter
from mcdesk.app.services import Definitions
from mcdesk.domain.guide import Guide
from mcdesk.ui.context import Ui
from mcdesk.ui.forms.buttons import button, icon_button
from mcdesk.ui.guide.place import GuidePlace
from mcdesk.ui.guide.reader import Reader
from mcdesk.ui.guide.saving import Paperwork, of_guide, of_topic, printable, save
from mcdesk.ui.guide.topics import TopicList
from mcdesk.ui.guide.worksheet import WorksheetPanel
from mcdesk.ui.menu_button import menu_button
from mcdesk.ui.messages import Messages
from mcdesk.ui.printing.sheet import Printable
from mcdesk.ui.sizes import ANY_SIZE

LIST, LEAST = 264, 400
"""Widths at 100 %: of the list of topics, and the least of the text beside it."""


@dataclass(frozen=True)
class GuideKit:
    """What the guide works with. ``questions``: a request is open, so links to its questions lead somewhere."""

    definitions: Definitions
    exporters: Mapping[str, Exporter]
    messages: Messages
    place: GuidePlace = field(default_factory=GuidePlace)
    questions: bool = False
    guide: Guide | None = None


class GuidePage(QWidget):
    """Topics and search at the left, the text at the right. Raises Refused where the guide's files are broken."""

    question_wanted = Signal(str)
    """Go to this question of the open request."""

    def __init__(self, ui: Ui, kit: GuideKit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui, self._kit = ui, kit
        self.guide = kit.guide or open_guide(kit.definitions.profile, kit.definitions.guide_folder)
        self.setObjectName("guide-page")
        self.setProperty("role", "page")
        self.setAccessibleName(ui.say("guide-title"))
        self.topics = TopicList(ui, self.guide, self)
        self.reader = Reader(ui, self)
        self.worksheet = WorksheetPanel(ui, kit.definitions, self)
        self.back_button = icon_button(ui, "chevron-left", ui.say("guide-back"), self)
        self.forward_button = icon_button(ui, "chevron-right", ui.say("guide-forward"), self)
        self.topics_button = button(ui, "guide-show-topics", "secondary", icon="panel-left", parent=self)
        self.save_button = menu_button(ui, "guide-save", "secondary", icon="download", parent=self)
        self._right = QWidget(self)
        self._stack = QStackedWidget(self)
        self._narrow = False
        self._lay_out()
        self._connect()
        first, at_worksheet = self.guide.topics[0].key if self.guide.topics else "", kit.place.worksheet
        self.open_topic(kit.place.topic or first)
        if at_worksheet:
            self.show_worksheet()

    def _lay_out(self) -> None:
        space = self._ui.theme.space
        across = QHBoxLayout(self)
        across.setContentsMargins(space(6), space(5), space(4), space(3))
        across.setSpacing(space(5))
        across.addWidget(self.topics)
        across.addWidget(self._right, 1)
        tools = QHBoxLayout()
        tools.setSpacing(space(1))
        for widget in (self.topics_button, self.back_button, self.forward_button):
            tools.addWidget(widget)
        tools.addStretch(1)
        tools.addWidget(self.save_button)
        reading = QWidget(self._stack)
        down = QVBoxLayout(reading)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(space(2))
        down.addLayout(tools)
        # In a low window the text gives way, never the line above it.
        self.reader.setMinimumHeight(1)
        down.addWidget(self.reader, 1)
        self._stack.addWidget(reading)
        self._stack.addWidget(self.worksheet)
        right = QVBoxLayout(self._right)
        right.setContentsMargins(0, 0, 0, 0)
        right.addWidget(self._stack)
        self._fold()

    def _connect(self) -> None:
        self.topics.chosen.connect(self._chosen)
        self.reader.topic_wanted.connect(self.open_topic)
        self.reader.question_wanted.connect(self.question_wanted)
        self.back_button.clicked.connect(lambda: self._step(-1))
        self.forward_button.clicked.connect(lambda: self._step(1))
        self.topics_button.clicked.connect(self._show_topics)
        self.worksheet.left.connect(self._leave_worksheet)
        self.worksheet.wanted.connect(self._save)
        menu = QMenu(self.save_button)
        acts: tuple[tuple[str, Callable[[], None]], ...] = (
            ("guide-save-topic", self.save_topic),
            ("guide-save-all", self.save_all),
            ("guide-save-worksheet", self.show_worksheet),
        )
        for words, act in acts:
            menu.addAction(self._ui.say(words)).triggered.connect(lambda _checked=False, a=act: a())
        self.save_button.setMenu(menu)

    @property
    def topic_key(self) -> str:
        """The topic that is open."""
        return self._kit.place.topic

    def open_topic(self, key: str) -> bool:
        """Show a topic; False where the guide has none of that key, and nothing changes."""
        if key not in {topic.key for topic in self.guide.topics}:
            return False
        self._kit.place.open(key)
        self._show()
        return True

    def start(self) -> None:
        """Put the focus into the text, or on the first choice for the worksheet."""
        if self._stack.currentWidget() is self.worksheet:
            self.worksheet.start()
        else:
            self.reader.setFocus(Qt.FocusReason.OtherFocusReason)

    def start_search(self) -> None:
        """Put the focus into the search."""
        if self._narrow:
            self._show_topics()
        self.topics.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.topics.search.selectAll()

    def _chosen(self, key: str) -> None:
        self.open_topic(key)
        self._stack.setCurrentIndex(0)
        self._fold()
        self.start()

    def step_on_page(self, by: int) -> bool:
        """To the topic before (-1) or after (1), from the worksheet to its guide; False where there is none."""
        if self._stack.currentWidget() is self.worksheet:
            if by < 0:
                self._leave_worksheet()
            return by < 0
        place = self._kit.place
        can = place.can_go_back if by < 0 else place.can_go_on
        if can:
            self._step(by)
        return can

    def _step(self, by: int) -> None:
        self._kit.place.step(by)
        self._show()

    def _show(self) -> None:
        kit, place = self._kit, self._kit.place
        topic = self.guide.topic(place.topic)
        form = kit.definitions.form
        self.reader.show_blocks(topic_blocks(self.guide, form, topic, self._ui.lang, questions=kit.questions))
        self.reader.setAccessibleName(self._ui.words(topic.title))
        self.topics.mark(topic.key)
        # A disabled button loses the focus to nowhere, so it goes to the text first.
        for made, can in ((self.back_button, place.can_go_back), (self.forward_button, place.can_go_on)):
            if made.hasFocus() and not can:
                self.start()
            made.setEnabled(can)

    def show_worksheet(self) -> None:
        """Offer the worksheet of the form."""
        self._stack.setCurrentWidget(self.worksheet)
        self._kit.place.worksheet = True
        self._fold()
        self.worksheet.start()

    def _leave_worksheet(self) -> None:
        self._stack.setCurrentIndex(0)
        self._kit.place.worksheet = False
        self.start()

    def _save(self, paperwork: Paperwork) -> None:
        save(self._ui, self, self._kit, paperwork)

    def save_topic(self) -> None:
        """Ask how the open topic is made and where it goes; write it there as a PDF."""
        self._save(self._topic())

    def save_all(self) -> None:
        """Ask how the whole guide is made and where it goes; write it there as a PDF."""
        self._save(of_guide(self.guide, self._kit.definitions, self._ui.say("guide-title")))

    def _topic(self) -> Paperwork:
        return of_topic(self.guide, self._kit.definitions, self.guide.topic(self.topic_key), self._ui.lang)

    def printable(self) -> Printable | None:
        """The open topic as it is printed, or the worksheet where it is shown; None where no page of it is ticked."""
        shown = self.worksheet.paperwork() if self._stack.currentWidget() is self.worksheet else self._topic()
        return None if shown is None else printable(self._kit, shown)

    def _show_topics(self) -> None:
        self._fold(topics=True)
        self.topics.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _fold(self, *, topics: bool = False) -> None:
        """One at a time on a narrow window: the text, or the topics where somebody asked for them."""
        self.topics_button.setVisible(self._narrow)
        self.topics.setVisible(not self._narrow or topics)
        self._right.setVisible(not (self._narrow and topics))
        wide = self._ui.theme.px(LIST)
        self.topics.setMinimumWidth(0 if self._narrow else wide)
        self.topics.setMaximumWidth(ANY_SIZE if self._narrow else wide)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The list goes where there is no room for it beside the text."""
        super().resizeEvent(event)
        narrow = self.width() < self._ui.theme.px(LIST + LEAST)
        if narrow != self._narrow:
            self._narrow = narrow
            self._fold()
