"""Files made of credentials: the sheet of one as a PDF, the dates of all as a calendar."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from mcdesk.domain.records import Record, RecordKind
from mcdesk.domain.texts import message
from mcdesk.ui.files import ask_save
from mcdesk.ui.messages import Banner, Choice
from mcdesk.ui.printing.asker import Asked, ask
from mcdesk.ui.sheets import open_file

if TYPE_CHECKING:
    from mcdesk.app.exporting import Exported
    from mcdesk.app.services import Services
    from mcdesk.ui.main_window import MainWindow
    from mcdesk.ui.printing.choices import Chosen

ICS = ".ics"


class FileActs:
    """Asks where to, and writes beside the window."""

    def __init__(self, window: MainWindow) -> None:
        self._window, self._desk = window, window.desk

    def _folder(self) -> Path:
        services = self._desk.services
        here = services.store.path.parent if services is not None else Path.home()
        return here if here.is_dir() else Path.home()

    def save_sheet(self, record: Record | None, number: int) -> None:
        """Ask how the sheet of a version (0: as it is being written) is made and where it goes; write it there."""
        from mcdesk.app.exporting import file_name

        services = self._desk.services
        if services is not None and record is not None:
            where = self._folder() / file_name(record)
            asked = Asked("credential-sheet", message("printing-save-sheet"), where, services.paper)
            ask(self._window.ui, self._window, asked, partial(self._write_sheet, services, record, number))

    def _write_sheet(self, services: Services, record: Record, number: int, chosen: Chosen, path: Path) -> None:
        from mcdesk.app.credentials.exporting import export_sheet
        from mcdesk.app.credentials.sheet import SheetOptions

        options = SheetOptions(chosen.langs, chosen.paper)
        self._desk.jobs.store(
            lambda: export_sheet(services, record, options, path, "pdf", number),
            partial(self._sheet_saved, chosen),
            self._desk.messages.fail,
        )

    def _sheet_saved(self, chosen: Chosen, done: Exported) -> None:
        from mcdesk.ui.printing.asking import made_as

        look = Choice(message("credentials-open-file"), lambda: open_file(done.path), closes=False)
        said = message("credentials-sheet-saved", path=str(done.path))
        self._desk.messages.show(Banner("sheet", "success", said, made_as(chosen), (look,)))

    def save_calendar(self) -> None:
        """Write every date of the credentials of the workspace as a calendar file."""
        from mcdesk.app.credentials.calendar import calendar_file

        services, ui = self._desk.services, self._window.ui
        if services is None:
            return
        start = self._folder() / f"{ui.say('life-calendar')}{ICS}"
        kinds = f"{ui.say('credentials-calendar-files')} (*{ICS})"
        path = ask_save(self._window, ui.say("credentials-calendar"), start, kinds)
        if path is None:
            return

        def write() -> int:
            data = calendar_file(services, services.store.records(RecordKind.CREDENTIAL), ui.lang)
            services.art.write(path, data)
            return data.count(b"BEGIN:VEVENT")

        self._desk.jobs.work(write, lambda count: self._dates_saved(path, count), self._desk.messages.fail)

    def _dates_saved(self, path: Path, count: int) -> None:
        said = message("credentials-calendar-saved", path=str(path), count=count)
        hint = message("credentials-calendar-saved-hint")
        self._desk.messages.show(Banner("calendar", "success", said, hint))
