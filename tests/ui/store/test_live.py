"""What colleagues say while a record of a shared store is open."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from mcdesk.app.review import talking
from mcdesk.app.services import Services
from mcdesk.data.postgres.store import PostgresStore
from mcdesk.domain.answers import Ref
from mcdesk.domain.records import State
from mcdesk.domain.texts import Lang, Message, words
from mcdesk.ui.main_window import MainWindow
from mcdesk.ui.review.talk import Talk
from tests.ui.shell.conftest import settle
from tests.ui.store.at_store import look, opened_draft

TITLE = Ref("working_title")


def as_colleague(window: MainWindow, store: PostgresStore) -> Services:
    services = window.desk.services
    assert services is not None
    return replace(services, store=store, who="Ada Example", role="manager", pen=None)


def test_a_comment_of_a_colleague_appears_and_the_focus_stays(
    qtbot: QtBot, on_store: MainWindow, colleague: PostgresStore
) -> None:
    draft = opened_draft(qtbot, on_store, working_title="Forklifts")
    told: list[Message] = []
    on_store.desk.messages.confirmed.connect(told.append)
    on_store.talk.comment()
    settle(qtbot, on_store)
    at = QApplication.focusWidget()
    Talk.of(draft).type("Half a thought", private=False)
    ada = as_colleague(on_store, colleague)
    talking.comment(ada, colleague.get(draft.request.id), TITLE, "Which kind of truck?")
    look(qtbot, on_store)
    settle(qtbot, on_store)
    (thread,) = Talk.of(draft).threads
    assert (thread.first.text, thread.first.mine) == ("Which kind of truck?", False)
    assert [words(m, Lang.EN) for m in told] == ["Ada Example said something about this record."]
    assert QApplication.focusWidget() is at, "the focus stays"
    writing = Talk.of(draft).writing
    assert writing is not None
    assert writing.text == "Half a thought"
    look(qtbot, on_store)
    settle(qtbot, on_store)
    assert len(told) == 1, "it is told once"


def test_the_state_that_a_colleague_decided_on_is_shown(
    qtbot: QtBot, on_store: MainWindow, colleague: PostgresStore
) -> None:
    draft = opened_draft(qtbot, on_store, working_title="Forklifts")
    theirs = colleague.get(draft.request.id)
    colleague.save(replace(theirs, state=State.WITHDRAWN))
    look(qtbot, on_store)
    settle(qtbot, on_store)
    assert draft.request.state is State.WITHDRAWN
    assert draft.read_only
