"""Find everywhere: words in all answers and titles of the workspace, as somebody types, beside the window's work."""

from __future__ import annotations

from threading import Event

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mcdesk.app import records
from mcdesk.app.finding import LEAST, Found, Group, find
from mcdesk.app.letting_go import let_go
from mcdesk.domain.answers import Ref
from mcdesk.domain.folding import folded
from mcdesk.domain.records import RecordKind
from mcdesk.ui.context import Ui
from mcdesk.ui.desk import Desk
from mcdesk.ui.finding.entries import Entry
from mcdesk.ui.finding.search_list import SearchList
from mcdesk.ui.forms.labels import wrapped
from mcdesk.ui.jobs import alive
from mcdesk.ui.scrolling import LEAST_HIGH, scrolling

PAUSE_MS = 180
WIDTH = 900


class EverywherePage(QWidget):
    """What was found stands under the record that it stands in; Enter opens the record at the question."""

    wanted = Signal(str, object)
    """The id of a record, and the :class:`Ref` to show in it (None for its beginning)."""
    sought = Signal(str)

    def __init__(self, ui: Ui, desk: Desk, words: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui, self._desk = ui, desk
        self._stop = Event()
        self.setObjectName("finding")
        self.setProperty("role", "page")
        self.setAccessibleName(ui.say("finding-everywhere"))
        self.results = SearchList(
            ui, "everywhere", ui.say("finding-everywhere-search"), ui.say("finding-everywhere"), self
        )
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self._search)
        self._lay_out()
        self.results.line.setText(words)
        self.results.line.textChanged.connect(self._typed)
        self.results.view.chosen.connect(self._open)
        self._search()

    def _lay_out(self) -> None:
        space = self.ui.theme.space
        box = QVBoxLayout(scrolling(self))
        box.setContentsMargins(space(8), space(8), space(8), space(6))
        box.setSpacing(space(3))
        box.addWidget(wrapped(self.ui.say("finding-everywhere"), "title", self))
        self.results.setMaximumWidth(self.ui.theme.px(WIDTH))
        self.results.view.setMinimumHeight(self.ui.theme.px(LEAST_HIGH))
        box.addWidget(self.results, 1)

    def start(self) -> None:
        """Put the focus into the line, with its words selected."""
        self.results.line.setFocus(Qt.FocusReason.OtherFocusReason)
        self.results.line.selectAll()

    def start_search(self) -> None:
        """Ctrl+F here is the same line."""
        self.start()

    def _typed(self, words: str) -> None:
        self._stop.set()
        self.sought.emit(words)
        self._pause.start()

    def _search(self) -> None:
        services, words = self._desk.services, self.results.line.text()
        if services is None:
            self._show(None, "finding-no-workspace")
            return
        if len(folded(words.strip())) < LEAST:
            self._show(None, "finding-everywhere-hint")
            return
        self.results.tell(self.ui.say("finding-searching"))
        stop = self._stop = Event()
        lang = self.ui.lang
        here = self._desk.draft.request if self._desk.draft is not None else None

        def have(found: Found) -> None:
            if alive(self) and not stop.is_set():
                self._show(found)

        def look() -> Found:
            kept = list(services.store.records(RecordKind.REQUEST))
            try:
                return find(services.form, kept, words, lang, here, stop.is_set)
            finally:
                let_go(kept)

        self._desk.jobs.work(look, have, self._desk.messages.fail)

    def _show(self, found: Found | None, key: str = "") -> None:
        self.results.view.setVisible(found is not None)
        if found is None:
            self.results.view.show_entries(())
            self.results.tell(self.ui.say(key))
            return
        self.results.view.show_entries([e for group in found.groups for e in self._entries(group)])
        key = "finding-everywhere-count" if found.whole else "finding-everywhere-first"
        self.results.tell(self.ui.say(key, places=found.places, records=len(found.groups)))

    def _entries(self, group: Group) -> list[Entry]:
        request, say, services = group.request, self.ui.say, self._desk.services
        state = self.ui.words(records.state_message(request, services.profile)) if services else ""
        title = request.title or say("wizard-untitled")
        about = f"{request.number} · {state}"
        if not group.hits:
            return [Entry(title, f"{about} · {say('finding-in-title')}", data=(request.id, None))]
        out = [Entry(title, about, heading=True)]
        for hit in group.hits:
            data = (request.id, hit.ref)
            out.append(Entry(hit.label, hit.piece.text, mark=hit.piece.mark, data=data))
        if group.more:
            out.append(Entry(say("finding-more", count=group.more), quiet=True, data=(request.id, None)))
        return out

    def _open(self, chosen: object) -> None:
        if isinstance(chosen, tuple):
            record_id, ref = chosen
            self.wanted.emit(str(record_id), ref if isinstance(ref, Ref) else None)
