"""What the records add up to: a few numbers at first, every figure by topic, and the records behind each."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mcdesk.app.changes import Change
from mcdesk.app.desk.telling.parts import Figure, Item, figure_of
from mcdesk.app.desk.telling.words import Teller
from mcdesk.app.services import Services
from mcdesk.domain import formats
from mcdesk.ui.context import Ui
from mcdesk.ui.desk import Desk
from mcdesk.ui.forms.buttons import button
from mcdesk.ui.forms.labels import wrapped
from mcdesk.ui.forms.tab_order import order_tabs
from mcdesk.ui.jobs import alive
from mcdesk.ui.manager.cards import Cards
from mcdesk.ui.manager.drill import DrillView
from mcdesk.ui.manager.figure_card import FigureCard
from mcdesk.ui.manager.loading import Loading
from mcdesk.ui.manager.reading import TOLD_OF, Reading, Shown
from mcdesk.ui.manager.tiles import TileRow
from mcdesk.ui.manager.tools import DashboardTools
from mcdesk.ui.manager.topic_row import TopicRow
from mcdesk.ui.messages import announce
from mcdesk.ui.scrolling import scrolling
from mcdesk.ui.typed_words import carry

FIRST, QUALITY, OSAP = "first", "quality", "osap"
TOPICS = (
    FIRST, "standing", "learning", "employers", "competencies", "labour", OSAP, "money", "pathways", QUALITY,
)  # fmt: skip
TILES = (
    ("waiting", "waiting", False),
    ("waiting", "late", True),
    ("waiting", "overdue", True),
    ("hours", "hours-total", False),
    ("conditions", "met", False),
    ("money", "yearly-total", False),
)
"""The numbers that are looked at first: figure, item, and whether any at all is too many."""
OVERVIEW = ("states", "schools", "modes", "bands", "confirmations", "conditions", "flow", "flow-bounded")
"""The figures that stand below them."""
PAUSE_MS = 400
"""So long after a change the figures are read again: several changes come together."""


class DashboardPage(QWidget):
    """Nothing of the workspace is read on the window's thread."""

    open_wanted = Signal(str)
    osap_wanted = Signal(object)
    """Save the sheet for the ministry, of the records of this scope."""

    def __init__(self, ui: Ui, desk: Desk, services: Services, reading: Reading, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui, self._desk, self._services, self._reading = ui, desk, services, reading
        self.setObjectName("dashboard")
        self.setProperty("role", "page")
        self.teller = Teller(services, ui.lang)
        self.shown: Shown | None = None
        self.topic, self._behind = FIRST, ""
        self._wants_focus = self._reopens = self._checks = self._checks_again = False
        self.tools = DashboardTools(ui, desk, self.teller, self)
        self.told = wrapped("", "hint", self)
        self.loading = Loading(ui, self)
        self.drill = DrillView(ui, self.teller, self)
        self._timer = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._lay_out()
        self._connect()
        carry(self, *self.topics.values())
        self.reload()

    def _lay_out(self) -> None:
        ui, space = self._ui, self._ui.theme.space
        down = QVBoxLayout(scrolling(self))
        down.setContentsMargins(space(8), space(8), space(6), space(4))
        down.setSpacing(space(3))
        down.addWidget(wrapped(ui.say("desk-dashboard"), "title", self))
        for part in (self.tools, self.told, self.loading):
            down.addWidget(part)
        figures = self._figures = QWidget(self)
        self._body = QVBoxLayout(figures)
        self._body.setContentsMargins(0, 0, 0, 0)
        self._body.setSpacing(space(4))
        words = {topic: ui.say("desk-first" if topic == FIRST else f"desk-section-{topic}") for topic in TOPICS}
        self._topic_row = TopicRow(ui, words, figures)
        self.topics = self._topic_row.buttons
        self.topics[self.topic].setChecked(True)
        self._tiles = TileRow(ui, figures)
        self._note = wrapped("", "hint", figures)
        self.check = button(ui, "desk-check", "secondary", icon="list-checks", parent=figures)
        self.check.setObjectName("dashboard-check")
        self.osap = button(ui, "desk-osap-save", "secondary", icon="download", parent=figures)
        self.osap.setObjectName("dashboard-osap")
        self._cards = Cards(ui, figures)
        for widget in (self._topic_row, self._tiles, self._note, self.check, self.osap, self._cards):
            self._body.addWidget(widget)
        self._body.addStretch(1)
        down.addWidget(figures, 1)
        down.addWidget(self.drill, 1)
        self.drill.hide()

    def _connect(self) -> None:
        self.tools.looked.connect(self._look)
        self._topic_row.chosen.connect(self.show_topic)
        self.check.clicked.connect(lambda: self.reload(checked=True))
        self.osap.clicked.connect(lambda: self.osap_wanted.emit(self.tools.scope))
        self.drill.left_view.connect(self.back)
        self.drill.open_wanted.connect(self.open_wanted)
        self._timer.timeout.connect(self.reload)
        self._desk.hub.changed.connect(self._on_change)

    def _on_change(self, change: Change[object]) -> None:
        if change.kind in TOLD_OF:
            self._timer.start()

    def _look(self) -> None:
        self.back()
        self.reload()

    def reload(self, *, checked: bool = False) -> None:
        """Make the figures anew; what is shown stays until they are there."""
        self._checks = checked
        task = self._reading.ask(self._services, self.tools.scope, self.teller, self._have, checked=checked)
        self.loading.follow(task)

    def _have(self, found: Shown | None) -> None:
        if not alive(self):
            return
        self.loading.stop()
        if found is None:
            # Stopped: what was shown before still is.
            self._checks = self.checked
            self._tell()
            return
        self.shown = found
        self._tell()
        self.show_topic(self.topic)
        announce(self, self.told.text())
        if self._wants_focus:
            self.start()
        self._go_on()

    @property
    def looking_at(self) -> str:
        """Whether the figures are checked ones, and the figure and its item whose records are shown."""
        return f"{'checked' if self._checks or self._checks_again else ''}\n{self._behind}"

    def look_at(self, what: str) -> None:
        """Check again, and show the records behind this figure and item, where they are there once the figures are."""
        checked, _, self._behind = what.partition("\n")
        self._reopens, self._checks_again = bool(self._behind), bool(checked) and not self._checks
        if self.shown is not None:
            self._go_on()

    def _go_on(self) -> None:
        if self._reopens:
            self._reopen()
        if self._checks_again:
            # What is known at once is in sight meanwhile.
            self._checks_again = False
            self.reload(checked=True)

    def _reopen(self) -> None:
        wanted, self._behind, self._reopens = self._behind.partition("\n"), "", False
        sections = self.shown.sections if self.shown is not None else ()
        figure = figure_of(sections, wanted[0])
        item = next((i for i in figure.items if i.key == wanted[-1]), None) if figure else None
        if figure is not None and item is not None:
            self.show_records(figure, item)

    @property
    def checked(self) -> bool:
        """Whether what is shown was checked against the rules."""
        return self.shown is not None and self.shown.portfolio.quality is not None

    def _tell(self) -> None:
        if self.shown is None:
            self.told.setText(self._ui.say("desk-stopped"))
            return
        found = self.shown.portfolio
        day = formats.day(found.as_of, self._ui.lang)
        parts = [self._ui.say("desk-report-head", count=found.count, day=day)]
        period, *_others = self.teller.scope(found.scope)
        parts.append(self._ui.say("desk-item", label=period[0], value=period[1]))
        if found.heads != found.count:
            parts.append(self._ui.say("desk-report-heads", count=found.heads))
        self.told.setText(" · ".join(parts))

    def show_topic(self, topic: str) -> None:
        """Show the figures of a topic."""
        self.topic = topic
        self.topics[topic].setChecked(True)
        if self.shown is None:
            return
        section = next((s for s in self.shown.sections if s.key == topic), None)
        self._note.setText(section.note if section else "")
        self._note.setVisible(bool(self._note.text()))
        self.check.setVisible(topic == QUALITY)
        self.osap.setVisible(topic == OSAP)
        self._show_tiles()
        figures = section.figures if section else tuple(self._overview()) if topic == FIRST else ()
        self._cards.show_cards([self._card(f) for f in figures])
        if topic == QUALITY and section is None:
            self._note.setText(self._ui.say("desk-not-checked"))
            self._note.show()
        order_tabs(self)

    def _overview(self) -> Iterator[Figure]:
        assert self.shown is not None
        for key in OVERVIEW:
            figure = figure_of(self.shown.sections, key)
            if figure is not None and figure.items:
                yield figure

    def _card(self, figure: Figure) -> FigureCard:
        card = FigureCard(self._ui, figure, self.teller, self._cards)
        card.chosen.connect(self.show_records)
        return card

    def _show_tiles(self) -> None:
        old = self._tiles
        self._tiles = TileRow(self._ui, old.parentWidget())
        self._tiles.chosen.connect(self.show_records)
        self._body.replaceWidget(old, self._tiles)
        old.hide()
        old.deleteLater()
        self._tiles.setVisible(self.topic == FIRST)
        if self.topic != FIRST or self.shown is None:
            return
        for key, item_key, alarm in TILES:
            figure = figure_of(self.shown.sections, key)
            item = next((i for i in figure.items if i.key == item_key), None) if figure else None
            if figure is not None and item is not None:
                self._tiles.add(figure, item, self.teller.shortly(item.value, item.unit), alarm=alarm)

    def show_records(self, figure: Figure, item: Item) -> None:
        """Show the records behind an item; nothing happens where there are none."""
        if self.shown is not None and item.ids:
            self._behind = f"{figure.key}\n{item.key}"
            self.drill.show_records(self.shown.portfolio, figure, item)
            self._show(self.drill)
            announce(self, f"{self.drill.title.text()} {self.drill.about.text()}")

    def _show(self, part: QWidget) -> None:
        """The figures or the records: the page is no higher than what it shows."""
        self._figures.setVisible(part is self._figures)
        self.drill.setVisible(part is self.drill)
        if part is self.drill:
            self.drill.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def back(self) -> None:
        """From the records to the figures."""
        self._behind, self._reopens = "", False
        if not self.drill.isHidden():
            self._show(self._figures)
            self.topics[self.topic].setFocus(Qt.FocusReason.OtherFocusReason)

    def start(self) -> None:
        """Put the focus on the topics."""
        self._wants_focus = self.shown is None
        self.topics[self.topic].setFocus(Qt.FocusReason.OtherFocusReason)
