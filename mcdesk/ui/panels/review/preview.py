"""The proposal as it will be, made by the program's own exporter, and the same document as text."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QWidget

from mcdesk.app.exporting import Exported, export_request, file_name, proposal
from mcdesk.app.proposal import ProposalOptions
from mcdesk.domain.answers import Answers
from mcdesk.domain.errors import Refused, Unavailable
from mcdesk.domain.outline import Outline
from mcdesk.domain.records import State
from mcdesk.domain.texts import message
from mcdesk.ui.context import Ui
from mcdesk.ui.draft import Draft
from mcdesk.ui.files import ask_save
from mcdesk.ui.flow_row import FlowRow
from mcdesk.ui.forms.buttons import button, icon_button
from mcdesk.ui.forms.tabs import Tabs
from mcdesk.ui.panels.parts import Panel, seen_or_told, while_alive, wrapped
from mcdesk.ui.panels.review.options import PREVIEW, OptionsBar
from mcdesk.ui.panels.review.pages import PagesView
from mcdesk.ui.panels.review.saving import Made, copy_to_read, make
from mcdesk.ui.sheets import opens
from mcdesk.ui.tasks import Task

Built = tuple[Answers, State, ProposalOptions]


class Preview(Panel):
    """Made beside the window's work: when it is shown, when an option changes, and when somebody asks."""

    def __init__(self, ui: Ui, draft: Draft, parent: QWidget | None = None) -> None:
        super().__init__(ui, draft, parent)
        self.setObjectName("review-preview")
        self.bar = OptionsBar(ui, draft, PREVIEW, self)
        # Made inside of the tabs: the Tab key moves them as one.
        self.tabs = Tabs(self)
        self.view = PagesView(ui, self.tabs)
        self.text = QPlainTextEdit(self.tabs)
        self.told = wrapped("", "hint", self)
        self.at = wrapped("", "small", self)
        self.made: Made | None = None
        self._built: Built | None = None
        self._wanted: Built | None = None
        self._lay_out()
        self.bar.changed.connect(self.refresh)
        self.view.page_changed.connect(self._say_page)
        draft.rules.checked.connect(self._say_state)

    def _lay_out(self) -> None:
        ui = self.ui
        down = self.column(2)
        down.addWidget(wrapped(ui.say("panels-preview"), "heading", self))
        down.addWidget(self.bar)
        down.addLayout(self._buttons())
        down.addWidget(self.told)
        down.addWidget(self.tabs)
        down.addWidget(self.at)
        self.text.setObjectName("review-text")
        self.text.setReadOnly(True)
        self.text.setProperty("role", "reading")
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(ui.say("panels-preview-text"))
        self.tabs.addTab(self.view, ui.say("panels-preview-as-pages"))
        self.tabs.addTab(self.text, ui.say("panels-preview-as-text"))
        self.tabs.setAccessibleName(ui.say("panels-preview"))
        self.tabs.setFixedHeight(ui.theme.px(520))
        self.tabs.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def _buttons(self) -> FlowRow:
        ui, row = self.ui, FlowRow(self.ui.theme.space(1))
        for icon, key, steps in (("minus", "panels-preview-smaller", -1), ("plus", "panels-preview-larger", 1)):
            zoom = icon_button(ui, icon, ui.say(key), self)
            zoom.clicked.connect(lambda _=False, steps=steps: self.view.zoom_by(steps))
            row.addWidget(zoom)
        for key, icon, slot in (
            ("panels-preview-refresh", "redo-2", self.refresh),
            ("panels-preview-open", "external-link", self.open_in_reader),
            ("panels-preview-save", "download", self.save_as),
        ):
            made = button(ui, key, "quiet", icon=icon, parent=self)
            made.setObjectName(key)
            made.clicked.connect(slot)
            row.addWidget(made)
        return row

    def fit(self, high: int) -> None:
        """Take so much of the window's height."""
        self.tabs.setFixedHeight(max(high, self.ui.theme.px(260)))

    @property
    def stale(self) -> bool:
        """Whether what is shown is not what the answers and options make now."""
        return self._built != self._now()

    def _now(self) -> Built:
        return self.draft.answers, self.draft.request.state, self.bar.options

    def refresh_if_stale(self) -> None:
        """Make the preview anew where something changed since."""
        if self.stale and self._wanted != self._now():
            self.refresh()

    def refresh(self) -> None:
        """Make the preview anew, beside the window's work."""
        services, request, options = self.draft.services, self.draft.request, self.bar.options
        if "pdf" not in services.exporters:
            return
        wanted = self._now()
        self._wanted = wanted
        self._say_state()
        self.ui.jobs.store(
            lambda: proposal(services, request, options),
            while_alive(self, lambda outline: self._draw(outline, wanted)),
            while_alive(self, lambda error: self._not_made(error, wanted)),
        )

    def _draw(self, outline: Outline, wanted: Built) -> None:
        exporters = self.draft.services.exporters
        self.ui.jobs.work(
            lambda: make(outline, exporters["pdf"], exporters.get("text")),
            while_alive(self, lambda made: self._show(made, wanted)),
            while_alive(self, lambda error: self._not_made(error, wanted)),
        )

    def _show(self, made: Made, wanted: Built) -> None:
        if wanted is not self._wanted:
            return
        self.made, self._built, self._wanted = made, wanted, None
        self.view.show_pages(made.pages)
        at = self.text.verticalScrollBar().value()
        self.text.setPlainText(made.text)
        self.text.verticalScrollBar().setValue(at)
        self._say_state()

    def _not_made(self, error: Refused | Unavailable, wanted: Built) -> None:
        """Another preview may be on its way by now, or there."""
        if wanted is self._wanted:
            self._wanted = None
            self._failed(error)

    def _failed(self, error: Refused | Unavailable) -> None:
        self._tell(self.ui.failure(error), "problem")

    def _say_state(self) -> None:
        if self._wanted is not None:
            self._tell(self.ui.say("panels-preview-making"), "hint")
        elif self.made is None:
            self._tell(self.ui.say("panels-preview-none"), "hint")
        elif self.stale:
            self._tell(self.ui.say("panels-preview-stale"), "advice")
        elif self.made.missing:
            self._tell(self.ui.say("panels-preview-glyphs", characters=self.made.missing), "advice")
        else:
            self._tell(self.ui.say("panels-preview-ready"), "hint")

    def _tell(self, words: str, role: str) -> None:
        self.told.setText(words)
        self.told.setProperty("role", role)
        self.told.style().polish(self.told)

    def _say_page(self, page: int, pages: int) -> None:
        self.at.setText(self.ui.say("panels-preview-page", page=page, pages=pages) if pages else "")

    def open_in_reader(self) -> None:
        """Open what is shown in the reader of the system."""
        if self.made is None:
            self.refresh()
            return
        pages, name = self.made.pages, file_name(self.draft.request)
        failed = while_alive(self, self._failed)
        self.ui.jobs.work(lambda: copy_to_read(pages, name), opens(failed), failed)

    def save_as(self) -> None:
        """Ask for a place, and write the proposal there."""
        start = self.draft.services.store.path.parent / file_name(self.draft.request)
        words = self.ui.say("panels-preview-save")
        path = ask_save(self, words, start, self.ui.say("panels-preview-pdf-files"))
        if path is not None:
            self.save_to(path)

    def save_to(self, path: Path) -> None:
        """Write the proposal to ``path`` with the options that are chosen."""
        path = path if path.suffix.lower() == ".pdf" else path.with_name(f"{path.name}.pdf")
        services, request, options = self.draft.services, self.draft.request, self.bar.options
        self.ui.jobs.store(
            lambda: export_request(services, request, options, path),
            while_alive(self, self._saved),
            seen_or_told(self, self._failed, self.ui.jobs),
            Task(message("underway-exporting", name=path.name)),
        )

    def _saved(self, done: Exported) -> None:
        self._tell(self.ui.say("panels-preview-saved", path=str(done.path)), "good")
