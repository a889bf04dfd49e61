"""The figures are read beside the window while records go on changing."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from mcdesk.app import requests
from mcdesk.app.desk.telling.words import Teller
from mcdesk.domain.portfolio.scope import Scope
from mcdesk.domain.texts import Lang
from mcdesk.ui.main_window import MainWindow
from mcdesk.ui.manager.reading import Reading, Shown
from tests.domain.definitions import sample
from tests.ui.manager.test_desk import services_of


def test_what_is_changed_while_the_figures_are_read_is_in_those_asked_for_next(
    qtbot: QtBot, window: MainWindow
) -> None:
    services, reading, found = services_of(window), Reading(window.desk), list[Shown | None]()

    def ask() -> None:
        reading.ask(services, Scope(), Teller(services, Lang.EN), found.append)

    ask()
    window.desk.hub.changed.emit(requests.create(services, sample("rough")))
    qtbot.waitUntil(lambda: len(found) == 1)
    assert reading._material is None, "it may have been read before the change"
    ask()
    qtbot.waitUntil(lambda: len(found) == 2)
    assert found[1] is not None
    assert found[1].portfolio.count == 4
