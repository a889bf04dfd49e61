"""Rows of a roster that nobody is awarded for: left out on the page of an award, and taken back."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from mcdesk.domain.texts import Lang, say
from mcdesk.ui.main_window import MainWindow
from tests.ui.awards.test_award import opened, press, program, there, window, workspace
from tests.ui.shell.conftest import settle

__all__ = ["opened", "program", "window", "workspace"]


@pytest.mark.parametrize(
    ("lang", "counts", "words"),
    [
        (Lang.EN, (1, 0, 1), "One row; 1 can be awarded."),
        (Lang.EN, (3, 1, 0), "3 rows, 1 of them blank; nobody can be awarded yet."),
        (Lang.FR, (1, 0, 1), "Une ligne; une personne peut recevoir l’insigne."),
        (Lang.FR, (4, 1, 2), "4 lignes, dont une vide; 2 personnes peuvent recevoir l’insigne."),
    ],
)
def test_one_row_is_spoken_of_as_one(lang: Lang, counts: tuple[int, int, int], words: str) -> None:
    rows, blank, ready = counts
    assert say(lang, "awards-roster-counts", rows=rows, blank=blank, ready=ready) == words


def test_a_row_is_left_out_and_taken_back(window: MainWindow, qtbot: QtBot, qapp: Any) -> None:
    both = "Name\tE-mail\nBo Example\tbo@example.org\nBo Example\tbo@example.org\nNo Address\t\n"
    qapp.clipboard().setText(both)
    press(qtbot, window, "award-paste")
    there(qtbot, window, QPushButton, "leave:2:email")
    press(qtbot, window, "leave:2:email")
    back = there(qtbot, window, QPushButton, "award-row-back:2")
    qtbot.waitUntil(back.hasFocus)
    press(qtbot, window, "leave:3:email")
    there(qtbot, window, QPushButton, "award-row-back:3")
    ordering = window.awards.awarding.ordering
    assert ordering.roster is not None
    assert (ordering.roster.ready, ordering.roster.finished, ordering.roster.blank) == (True, 1, 0)
    ordering.choose(ordering.credential)
    qtbot.waitUntil(lambda: not window.desk.jobs.busy)
    settle(qtbot, window)
    assert sorted(ordering.roster.left) == [2, 3], "another credential was chosen, the class is the same"
    press(qtbot, window, "award-row-back:2")
    there(qtbot, window, QPushButton, "leave:2:email")
    assert ordering.roster is not None
    assert (ordering.roster.ready, sorted(ordering.roster.left)) == (False, [3])
