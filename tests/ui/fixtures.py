"""What the tests of rows, editors and the wizard stand on."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

import pytest
import shiboken6
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from mcdesk.domain.answers import Json
from mcdesk.domain.fields import Form
from mcdesk.domain.texts import Lang
from mcdesk.ui.context import Ui
from mcdesk.ui.draft import Draft
from mcdesk.ui.forms.row import FieldRow, question_row
from mcdesk.ui.jobs import Jobs
from tests.ui import fakes

MakeDraft = Callable[..., Draft]


@pytest.fixture
def jobs(qtbot: QtBot) -> Iterator[Jobs]:
    runner = Jobs()
    yield runner
    runner.close()
    shiboken6.delete(runner)


@pytest.fixture
def ui(jobs: Jobs) -> Ui:
    return fakes.ui_of(jobs)


@pytest.fixture
def french(jobs: Jobs) -> Ui:
    return fakes.ui_of(jobs, Lang.FR)


@pytest.fixture
def sample() -> Form:
    return fakes.the_form(fakes.SAMPLE_FORM)


@pytest.fixture
def make_draft(jobs: Jobs, sample: Form) -> Iterator[MakeDraft]:
    """``make_draft(answers, form=...)``: a draft whose timers end with the test."""
    made: list[Draft] = []

    def make(answers: Mapping[str, Json] | None = None, form: Form | None = None) -> Draft:
        made.append(fakes.draft_of(jobs, form or sample, answers))
        return made[-1]

    yield make
    for draft in made:
        draft.flush()
        shiboken6.delete(draft)


def settle() -> None:
    """Let what was put off until the event loop happen."""
    for _ in range(4):
        QApplication.processEvents()


def own(qtbot: QtBot, window: QWidget) -> None:
    """Keep the window until the end of the test: qtbot itself holds it by a weak reference only."""

    def hide(_: QWidget) -> None:
        window.hide()

    qtbot.addWidget(window, before_close_func=hide)


def show_row(qtbot: QtBot, ui: Ui, draft: Draft, key: str) -> FieldRow:
    """The row of a question in a window that has the focus."""
    window = QWidget()
    window.resize(640, 700)
    row = question_row(ui, draft, draft.form.field(key), window)
    box = QVBoxLayout(window)
    box.addWidget(row)
    own(qtbot, window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    return row
