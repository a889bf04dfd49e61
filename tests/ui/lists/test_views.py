"""Views under names: a name that another view has replaces nothing unasked."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from mcdesk.ui.lists.naming import NamingBar
from mcdesk.ui.requests.page import RequestsPage
from tests.ui.lists.conftest import opened, page, program, titles, window, workspace

__all__ = ["opened", "page", "program", "window", "workspace"]
ENTER = Qt.Key.Key_Return


def named(page: RequestsPage, name: str, search: str) -> None:
    page.tools.search.setText(search)
    page.tools.naming.ask()
    typed(page.tools.naming, name)


def typed(naming: NamingBar, name: str) -> None:
    naming.line.clear()
    QTest.keyClicks(naming.line, name)
    QTest.keyClick(naming.line, ENTER)


def views(page: RequestsPage) -> list[tuple[str, str]]:
    return [(view.name, view.search) for view in page.tools.ways.views]


def test_a_view_is_renamed_to_the_name_of_another_only_where_the_person_says_so(page: RequestsPage) -> None:
    named(page, "Docks", "dock")
    named(page, "Welders", "weld")
    naming = page.tools.naming
    naming.ask("Welders")
    typed(naming, " docks ")
    QTest.keyClick(naming.line, ENTER)
    assert views(page) == [("Docks", "dock"), ("Welders", "weld")]
    assert naming.isVisible()
    assert naming.note.text() == "A view is called “Docks” already."
    assert naming.replace.isVisible()
    QTest.keyClicks(naming.line, "!")
    assert not naming.replace.isVisible(), "another name is being typed"
    QTest.keyClick(naming.line, Qt.Key.Key_Backspace)
    QTest.keyClick(naming.line, ENTER)
    naming.replace.setFocus()
    QTest.keyClick(naming.replace, ENTER)
    assert views(page) == [("docks", "weld")]
    assert not naming.isVisible()


def test_a_new_view_takes_no_name_away_and_escape_leaves_both(page: RequestsPage) -> None:
    named(page, "Docks", "dock")
    named(page, "DOCKS", "weld")
    assert views(page) == [("Docks", "dock")]
    QTest.keyClick(page.tools.naming.line, Qt.Key.Key_Escape)
    assert views(page) == [("Docks", "dock")]
    page.tools.look(replace(page.tools.ways.named("Docks") or page.tools.ways.now))
    assert titles(page) == ["Dock safety"]


def test_a_view_may_be_renamed_to_its_own_name_in_other_letters(page: RequestsPage) -> None:
    named(page, "Docks", "dock")
    page.tools.naming.ask("Docks")
    typed(page.tools.naming, "DOCKS")
    assert views(page) == [("DOCKS", "dock")]
