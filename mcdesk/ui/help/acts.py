"""What the entries of the Help menu about the program itself do."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from mcdesk.domain.errors import Unavailable
from mcdesk.domain.system_words import why
from mcdesk.domain.texts import message
from mcdesk.ui.crash_reports import Report, read_reports, system_report
from mcdesk.ui.files import ask_save
from mcdesk.ui.help.seen import seen

if TYPE_CHECKING:
    from mcdesk.ui.main_window import MainWindow


class HelpActs:
    """One for a window."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window

    def table(self) -> Mapping[str, Callable[[], object]]:
        """The acts by their names in the menus."""
        show = self._window.show_place
        return {"news": lambda: show("news"), "reports": lambda: show("reports")}

    def places(self) -> Mapping[str, Callable[[], None]]:
        """Its places in the window."""
        return {"news": self.show_news, "reports": self.show_reports}

    def show_news(self) -> None:
        """What is new; the start page says so no more."""
        from mcdesk.ui.help.news_page import NewsPage

        page = NewsPage(self._window.ui)
        page.home.clicked.connect(lambda: self._window.show_place("home"))
        self._window.frame.show_page("news", page)
        page.start()
        seen(self._window.ui.preferences)

    def show_reports(self) -> None:
        """The reports of faults, read beside the window."""
        self._window.desk.jobs.work(read_reports, self._show)

    def _show(self, found: Sequence[Report]) -> None:
        from mcdesk.ui.help.reports_page import ReportsPage

        if self._window.place != "reports":
            return
        page = ReportsPage(self._window.ui, [*found, system_report()])
        page.save_wanted.connect(self._save)
        page.delete_wanted.connect(self._delete)
        page.copied.connect(lambda: self._window.desk.messages.confirm(message("help-reports-copied")))
        self._window.frame.show_page("reports", page)
        page.start()

    def _save(self, report: Report) -> None:
        window = self._window
        path = ask_save(window, window.ui.say("help-reports-save"), report.name, window.ui.say("help-reports-files"))
        if path is not None:
            done = message("help-reports-saved", path=str(path))
            messages = window.desk.messages
            window.desk.jobs.work(lambda: _write(path, report), lambda _none: messages.confirm(done), messages.fail)

    def _delete(self, report: Report) -> None:
        path = report.path
        if path is not None:
            self._window.desk.jobs.work(
                lambda: path.unlink(missing_ok=True), lambda _none: self._window.show_place("reports")
            )


def _write(path: Path, report: Report) -> None:
    try:
        path.write_text(report.text, "utf-8")
    except OSError as error:
        told = message("help-reports-not-saved", name=path.name, why=why(error, writing=True))
        raise Unavailable(told, str(error)) from error
