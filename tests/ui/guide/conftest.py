"""What the tests of the guide's page share."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from mcdesk.app.ports import Exporter
from mcdesk.app.services import Definitions
from mcdesk.app.upkeep.records import Progress
from mcdesk.domain.outline import Outline
from mcdesk.domain.texts import Lang
from mcdesk.ui.guide.page import GuideKit, GuidePage
from mcdesk.ui.guide.place import GuidePlace
from mcdesk.ui.jobs import Jobs
from mcdesk.ui.messages import Messages
from mcdesk.ui.theme import Theme
from tests.ui import fakes

MakePage = Callable[..., GuidePage]


class Written:
    """An exporter that keeps what it was given."""

    format, suffix, media_type = "pdf", ".pdf", "application/pdf"

    def __init__(self) -> None:
        self.outlines: list[Outline] = []

    def write(self, outline: Outline, path: Path, progress: Progress | None = None) -> tuple[str, ...]:
        self.outlines.append(outline)
        return ()


@pytest.fixture
def jobs(qtbot: QtBot) -> Iterator[Jobs]:
    made = Jobs()
    crashes: list[object] = []
    made.crashed.connect(crashes.append)
    yield made
    made.drain()
    made.deliver()
    made.close()
    assert crashes == []


@pytest.fixture
def written() -> Written:
    return Written()


@pytest.fixture
def messages(qtbot: QtBot) -> Messages:
    return Messages()


@pytest.fixture
def make_page(qtbot: QtBot, jobs: Jobs, written: Written, messages: Messages) -> Iterator[MakePage]:
    """``make_page(lang, place=..., questions=..., width=..., scale=...)``: the page, shown, its search ready."""

    # qtbot itself holds a window by a weak reference only.
    windows: list[QWidget] = []

    def make(
        lang: Lang = Lang.EN,
        place: GuidePlace | None = None,
        *,
        questions: bool = False,
        width: int = 1100,
        scale: float = 1.0,
    ) -> GuidePage:
        profile = fakes.the_profile()
        definitions = Definitions(fakes.the_form(), profile, fakes.FakeFrameworks(profile))
        exporters: dict[str, Exporter] = {"pdf": written}
        kit = GuideKit(definitions, exporters, messages, place or GuidePlace(), questions)
        window = QWidget()
        page = GuidePage(fakes.ui_of(jobs, lang, Theme(scale=scale)), kit, window)
        window.resize(width, 700)
        page.resize(width, 700)
        windows.append(window)
        qtbot.addWidget(window)
        with qtbot.waitActive(window):
            window.show()
            window.activateWindow()
        qtbot.waitUntil(lambda: jobs.busy == 0)
        QApplication.processEvents()
        return page

    yield make
    windows.clear()
