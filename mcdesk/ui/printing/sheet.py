"""The preview of what is printed, and the way to the printer."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from mcdesk.app.exporting import file_name, proposal
from mcdesk.app.ports import Exporter
from mcdesk.domain.errors import Refused, Unavailable
from mcdesk.domain.outline import Outline, Paper
from mcdesk.domain.texts import Message, message
from mcdesk.ui.context import Ui
from mcdesk.ui.draft import Draft
from mcdesk.ui.flow_row import FlowRow
from mcdesk.ui.forms.buttons import button
from mcdesk.ui.forms.labels import wrapped
from mcdesk.ui.messages import announce
from mcdesk.ui.panels.parts import while_alive
from mcdesk.ui.panels.review.options import OptionsBar, options_of
from mcdesk.ui.panels.review.pages import PagesView
from mcdesk.ui.panels.review.saving import Made, copy_to_read, make
from mcdesk.ui.printing.choices import ChoicesBar, Chosen
from mcdesk.ui.printing.paint import paint_pages, set_paper
from mcdesk.ui.printing.remembered import remember, remembered
from mcdesk.ui.sheets import opens
from mcdesk.ui.task_bar import show_progress, task_bar
from mcdesk.ui.tasks import Task

POLL_MS = 100


@dataclass(frozen=True)
class Printable:
    """A document to print. ``build`` makes it as it is chosen, on the store's worker.

    The proposal of a ``draft`` has options of its own; the choices for any other are remembered by its ``kind``, and
    begin on ``paper``. ``title`` is what the sheet is called.
    """

    file: str
    pdf: Exporter
    build: Callable[[Chosen], Outline]
    draft: Draft | None = None
    title: Message = field(default_factory=lambda: message("printing-title"))
    kind: str = ""
    paper: Paper = Paper.LETTER


def printable_draft(draft: Draft) -> Printable:
    """The proposal of the open request."""
    services, request = draft.services, draft.request
    return Printable(
        file_name(request),
        services.exporters["pdf"],
        lambda chosen: proposal(services, request, options_of(chosen)),
        draft,
    )


def _bar(ui: Ui, document: Printable, parent: QWidget) -> ChoicesBar:
    if document.draft is not None:
        return OptionsBar(ui, document.draft, "print", parent)
    kind, paper = document.kind, document.paper
    bar = ChoicesBar(ui, remembered(ui, kind, paper), parent=parent)
    bar.changed.connect(lambda: remember(ui, kind, bar.chosen, paper))
    return bar


class PrintSheet(QDialog):
    """Shows the pages as they will be on paper; they are those of the PDF."""

    def __init__(self, ui: Ui, document: Printable, parent: QWidget) -> None:
        super().__init__(parent)
        self.ui, self._document = ui, document
        self.made: Made | None = None
        self.task: Task | None = None
        self._wanted = 0
        self.setObjectName("print-sheet")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(ui.words(document.title))
        self.bar = _bar(ui, document, self)
        self.view = PagesView(ui, self)
        self.told = wrapped("", "hint", self)
        self.progress = task_bar(ui, Task(document.title), self)
        self._poll = QTimer(self, interval=POLL_MS)
        self._poll.timeout.connect(self._show_progress)
        self._lay_out()
        self.view.page_changed.connect(self._say_ready)
        self.resize(min(ui.theme.px(820), parent.width()), min(ui.theme.px(760), parent.height()))
        self.refresh()
        self.view.setFocus()

    def _lay_out(self) -> None:
        ui, space = self.ui, self.ui.theme.space
        box = QVBoxLayout(self)
        box.setContentsMargins(space(5), space(4), space(5), space(4))
        box.setSpacing(space(2))
        box.addWidget(self.bar)
        self.bar.changed.connect(self.refresh)
        box.addWidget(self.view, 1)
        self.told.setObjectName("printing-told")
        self.progress.hide()
        box.addWidget(self.told)
        box.addWidget(self.progress)
        row = FlowRow(space(2))
        self.print_button = button(ui, "printing-print", "primary", icon="printer", parent=self)
        self.reader_button = button(ui, "printing-reader", "quiet", icon="external-link", parent=self)
        self.cancel_button = button(ui, "printing-cancel", "secondary", parent=self)
        self.close_button = button(ui, "shell-close", "secondary", parent=self)
        for made, name, act in (
            (self.print_button, "print-go", self._ask),
            (self.reader_button, "print-reader", self._open_reader),
            (self.cancel_button, "print-cancel", self._cancel),
            (self.close_button, "print-close", self.close),
        ):
            made.setObjectName(name)
            made.clicked.connect(lambda _=False, act=act: act())
            row.addWidget(made)
        self.cancel_button.hide()
        box.addLayout(row)

    @property
    def reopened_by(self) -> str:
        """The act that prints; "" while pages are on their way to the printer, or the printer is chosen."""
        choosing = any(dialog.isVisible() for dialog in self.findChildren(QDialog))
        return "" if self.task is not None or choosing else "print"

    def refresh(self) -> None:
        """Make the pages with the options that are chosen."""
        build, chosen = self._document.build, self.bar.chosen
        self._wanted += 1
        number = self._wanted
        self.made = None
        self._offer()
        self._tell("printing-making")
        self.ui.jobs.store(
            lambda: build(chosen),
            while_alive(self, lambda outline: self._draw(outline, number)),
            while_alive(self, lambda error: self._not_made(error, number)),
        )

    def _draw(self, outline: Outline, number: int) -> None:
        pdf = self._document.pdf

        def have(made: Made) -> None:
            if number == self._wanted:
                self.made = made
                self._offer()
                self.view.show_pages(made.pages)

        self.ui.jobs.work(
            lambda: make(outline, pdf, None),
            while_alive(self, have),
            while_alive(self, lambda error: self._not_made(error, number)),
            Task(message("printing-task-making")),
        )

    def _not_made(self, error: Refused | Unavailable, number: int) -> None:
        """Other pages may be on their way by now, or there."""
        if number == self._wanted:
            self._failed(error)

    def _say_ready(self, page: int, pages: int) -> None:
        if self.made is not None and self.task is None:
            self.told.setText(self.ui.say("printing-ready", page=page, pages=pages))

    def _ask(self) -> None:
        if self.made is None or self.task is not None:
            return
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName(Path(self._document.file).stem)
        set_paper(printer, self.made.pages)
        dialog = QPrintDialog(printer, self)
        dialog.setWindowTitle(self.windowTitle())
        dialog.setMinMax(1, len(self.made.pages.sizes))
        dialog.setOption(QPrintDialog.PrintDialogOption.PrintPageRange, True)
        dialog.accepted.connect(lambda: self.print_on(printer))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        QDialog.open(dialog)

    def print_on(self, printer: QPrinter) -> None:
        """Print beside the window's work."""
        made = self.made
        if made is None:
            return
        task = self.task = Task(message("printing-task", title=Path(self._document.file).stem), cancellable=True)
        self._under_way(True)
        self.ui.jobs.work(
            lambda: paint_pages(made.pages, printer, task),
            while_alive(self, self._printed),
            while_alive(self, self._not_printed),
            task,
        )

    def _under_way(self, now: bool) -> None:
        self.progress.setVisible(now)
        self.cancel_button.setVisible(now)
        self._offer()
        (self._poll.start if now else self._poll.stop)()
        if now:
            self._show_progress()

    def _offer(self) -> None:
        """Only what is shown is printed or read, and other pages are made once it is printed."""
        self.print_button.setEnabled(self.made is not None and self.task is None)
        self.reader_button.setEnabled(self.made is not None)
        self.bar.setEnabled(self.task is None)

    def _show_progress(self) -> None:
        task = self.task
        if task is not None:
            show_progress(self.progress, task)
            self.told.setText(self.ui.say("printing-progress", done=task.done, total=task.total))

    def _cancel(self) -> None:
        if self.task is not None:
            self.task.cancel()

    def _printed(self, count: int) -> None:
        self.task = None
        self._under_way(False)
        self._tell("printing-done" if count else "printing-cancelled", count=count)

    def _not_printed(self, error: Refused | Unavailable) -> None:
        self.task = None
        self._under_way(False)
        self._failed(error)

    def _failed(self, error: Refused | Unavailable) -> None:
        self.told.setText(self.ui.failure(error))
        announce(self, self.told.text())

    def _tell(self, key: str, **args: int) -> None:
        self.told.setText(self.ui.say(key, **args))
        announce(self, self.told.text())

    def _open_reader(self) -> None:
        if self.made is None:
            return
        pages, name = self.made.pages, self._document.file
        failed = while_alive(self, self._failed)
        self.ui.jobs.work(lambda: copy_to_read(pages, name), opens(failed), failed)
