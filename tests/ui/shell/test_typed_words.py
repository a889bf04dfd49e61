"""What a person chose on a page that keeps it nowhere is carried over; the rest is as the new page has it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QButtonGroup, QListWidget, QListWidgetItem, QPushButton, QTabWidget, QWidget
from pytestqt.qtbot import QtBot

from mcdesk.ui.forms.controls import Drop
from mcdesk.ui.forms.marks import Check
from mcdesk.ui.jobs import Jobs
from mcdesk.ui.typed_words import carry, typed_in, write
from tests.ui.fakes import ui_of
from tests.ui.fixtures import jobs

__all__ = ["jobs"]


class Page(QWidget):
    """A box to tick and a list, both with what they begin with; ``heard`` is what the list told."""

    def __init__(self, jobs: Jobs, *, ticked: bool = False, first: str = "a", values: str = "abc") -> None:
        super().__init__()
        theme = ui_of(jobs).theme
        self.tick, self.drop = Check(theme, self), Drop(theme, self)
        self.tick.setObjectName("tick")
        self.drop.setObjectName("drop")
        self.tick.setChecked(ticked)
        for value in values:
            self.drop.addItem(value.upper(), value)
        self.drop.setCurrentIndex(values.index(first))
        carry(self.tick, self.drop)
        self.heard: list[str] = []
        self.drop.activated.connect(lambda _at: self.heard.append(self.drop.currentData()))

    @property
    def chosen(self) -> tuple[bool, str]:
        return self.tick.isChecked(), self.drop.currentData()


def page(qtbot: QtBot, made: Page) -> Page:
    qtbot.addWidget(made)
    return made


def test_what_was_chosen_is_carried_over_and_told(qtbot: QtBot, jobs: Jobs) -> None:
    before, after = page(qtbot, Page(jobs)), page(qtbot, Page(jobs))
    before.tick.click()
    before.drop.setCurrentIndex(2)
    write(after, typed_in(before))
    assert after.chosen == (True, "c")
    assert after.heard == ["c"]
    once_more = page(qtbot, Page(jobs))
    write(once_more, typed_in(after))
    assert once_more.chosen == (True, "c")


def test_a_tick_that_was_taken_away_stays_so(qtbot: QtBot, jobs: Jobs) -> None:
    before, after = page(qtbot, Page(jobs, ticked=True)), page(qtbot, Page(jobs, ticked=True))
    before.tick.click()
    write(after, typed_in(before))
    assert after.chosen == (False, "a")


def test_what_nobody_touched_is_as_the_new_page_has_it(qtbot: QtBot, jobs: Jobs) -> None:
    before, after = page(qtbot, Page(jobs)), page(qtbot, Page(jobs, ticked=True, first="b"))
    write(after, typed_in(before))
    assert after.chosen == (True, "b")
    assert after.heard == []


def test_what_is_offered_no_longer_is_not_chosen(qtbot: QtBot, jobs: Jobs) -> None:
    before, after = page(qtbot, Page(jobs)), page(qtbot, Page(jobs, values="ab"))
    before.drop.setCurrentIndex(2)
    write(after, typed_in(before))
    assert after.chosen == (False, "a")


class View(QWidget):
    """A row of buttons of which one is down, tabs, a list that is filled late, and something that is gone into."""

    def __init__(self, *, lines: str = "ab") -> None:
        super().__init__()
        self.topics, group = [QPushButton(name, self) for name in "xyz"], QButtonGroup(self)
        for button in self.topics:
            button.setObjectName(button.text())
            button.setCheckable(True)
            group.addButton(button)
        self.topics[0].setChecked(True)
        self.tabs, self.list = QTabWidget(self), QListWidget(self)
        self.tabs.setObjectName("tabs")
        self.list.setObjectName("list")
        for name in "pq":
            self.tabs.addTab(QWidget(), name)
        self.looking_at = ""
        carry(self, self.tabs, self.list, *self.topics)
        self.fill(lines)

    def fill(self, lines: str) -> None:
        for line in lines:
            QListWidgetItem(line, self.list).setData(Qt.ItemDataRole.UserRole, line)

    def look_at(self, what: str) -> None:
        self.looking_at = what

    @property
    def chosen(self) -> tuple[str, int, int, str]:
        down = next(button.text() for button in self.topics if button.isChecked())
        return down, self.tabs.currentIndex(), self.list.currentRow(), self.looking_at


def test_views_are_choices_too_and_what_comes_late_is_chosen_when_it_is_there(qtbot: QtBot) -> None:
    before, after = View(), View(lines="")
    for made in (before, after):
        qtbot.addWidget(made)
    before.topics[1].click()
    before.tabs.setCurrentIndex(1)
    before.list.setCurrentRow(1)
    before.look_at("deep")
    words = typed_in(before)
    write(after, words)
    assert after.chosen == ("y", 1, -1, "deep")
    after.fill("ab")
    after.topics[0].click()
    write(after, words)
    assert after.chosen == ("x", 1, 1, "deep"), "what the person chose since is what counts"
